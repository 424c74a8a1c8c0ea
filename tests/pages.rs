//! The rulebook and the atlas as files: nothing is left out, nothing is missing, every link leads somewhere, and the HTML is sound.

use exequatur::law::records::JurisdictionId;
use exequatur::law::rules;
use exequatur::text::LANGUAGES;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

const CASES: &str = "tests/cases/decided.json";
/// What stands beside the folder of the pages on a site.
const SITE: [&str; 2] = ["index.html", "checker-1234.css"];

fn exequatur(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_exequatur")).args(words).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

/// Every file of the site by its path, the pages below `law/`. Written once.
fn site() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages");
        let _ = std::fs::remove_dir_all(&root);
        let law = root.join("law");
        let run = exequatur(&["pages", "--out", law.to_str().unwrap(), "--cases", CASES, "--style", "../checker-1234.css"]);
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let mut files: BTreeMap<String, String> = SITE.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        gather(&root, &law, &mut files);
        files
    })
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    site().iter().filter(|(path, _)| path.starts_with("law/") && path.ends_with(".html")).map(|(path, html)| (path.as_str(), html.as_str()))
}

/// One thing in HTML.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Open(String, BTreeMap<String, String>),
    Close(String),
    Text(String),
}

/// Reads the HTML that we write: quoted attributes, no comments. What else there is is an error.
fn pieces(html: &str) -> Result<Vec<Piece>, String> {
    let mut rest = html.strip_prefix("<!doctype html>").ok_or("no doctype")?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let Some(inside) = rest.strip_prefix('<') else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            found.push(Piece::Text(plain(text)?));
            rest = after;
            continue;
        };
        let end = inside.find('>').ok_or("a tag without end")?;
        let (tag, after) = (&inside[..end], &inside[end + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            found.push(Piece::Close(name.to_owned()));
            continue;
        }
        let (tag, is_closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, mut given) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while let Some((key, value)) = given.trim_start().split_once("=\"") {
            let (value, after) = value.split_once('"').ok_or_else(|| format!("`{tag}`: a value without end"))?;
            if attributes.insert(key.to_owned(), plain(value)?).is_some() {
                return Err(format!("`{tag}`: `{key}` twice"));
            }
            given = after;
        }
        if !given.trim().is_empty() {
            return Err(format!("`{tag}`: `{given}` is no attribute"));
        }
        found.push(Piece::Open(name.to_owned(), attributes));
        if is_closed {
            found.push(Piece::Close(name.to_owned()));
        }
    }
    Ok(found)
}

/// A text without its references; a bare `&`, `<` or `>` is an error.
fn plain(text: &str) -> Result<String, String> {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('&') {
        let known = [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("#39;", '\'')];
        let (name, letter) = known.iter().find(|(name, _)| after.starts_with(name)).ok_or_else(|| format!("a bare `&` in `{text}`"))?;
        out.push_str(before);
        out.push(*letter);
        rest = &after[name.len()..];
    }
    out.push_str(rest);
    if rest.contains(['<', '>']) { Err(format!("a bare `<` or `>` in `{text}`")) } else { Ok(out) }
}

const VOID: [&str; 2] = ["meta", "link"];

/// What is wrong with the nesting, the headings or the anchors of a page.
fn faults(html: &str) -> Vec<String> {
    let pieces = match pieces(html) {
        Ok(pieces) => pieces,
        Err(error) => return vec![error],
    };
    let (mut faults, mut open, mut ids, mut level) = (Vec::new(), Vec::<&str>::new(), BTreeSet::new(), 0);
    for piece in &pieces {
        match piece {
            Piece::Open(name, attributes) => {
                if let Some(id) = attributes.get("id").filter(|id| !ids.insert(id.as_str())) {
                    faults.push(format!("id `{id}` twice"));
                }
                if open.last() == Some(&"p") && ["p", "div", "ul", "ol", "dl", "h2", "h3", "blockquote", "table", "section"].contains(&name.as_str()) {
                    faults.push(format!("`{name}` within `p`"));
                }
                if ["ul", "ol"].iter().any(|list| open.last() == Some(list)) && name != "li" {
                    faults.push(format!("`{name}` within a list"));
                }
                if let Some(depth) = name.strip_prefix('h').and_then(|depth| depth.parse::<u8>().ok()) {
                    // The foot begins a new outline at 2.
                    if depth > level + 1 || (depth == 1 && level > 0) {
                        faults.push(format!("`{name}` after a heading of level {level}"));
                    }
                    level = depth;
                }
                if !VOID.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Piece::Close(name) => {
                if open.pop() != Some(name.as_str()) {
                    faults.push(format!("`</{name}>` closes nothing"));
                }
            }
            Piece::Text(_) => {}
        }
    }
    if !open.is_empty() {
        faults.push(format!("{open:?} stay open"));
    }
    faults
}

/// The addresses of a page, and the ids to which one can jump.
fn links(html: &str) -> (Vec<String>, BTreeSet<String>) {
    let (mut links, mut ids) = (Vec::new(), BTreeSet::new());
    for piece in pieces(html).unwrap() {
        if let Piece::Open(_, attributes) = piece {
            links.extend(attributes.get("href").cloned());
            ids.extend(attributes.get("id").cloned());
        }
    }
    (links, ids)
}

/// The file to which an address of that page leads, and the id within it; nothing for another site.
fn target(page: &str, address: &str) -> Option<(String, String)> {
    if address.contains("://") {
        return None;
    }
    let (path, id) = address.split_once('#').unwrap_or((address, ""));
    let mut way: Vec<&str> = page.split('/').collect();
    if !path.is_empty() {
        way.pop();
    }
    for step in path.split('/').filter(|step| !step.is_empty()) {
        if step == ".." {
            way.pop();
        } else {
            way.push(step);
        }
    }
    Some((way.join("/"), id.to_owned()))
}

/// The links of these pages that lead nowhere.
fn dead<'a>(pages: impl Iterator<Item = (&'a str, &'a str)>, known: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut dead = Vec::new();
    for (path, html) in pages {
        for address in links(html).0 {
            let Some((file, id)) = target(path, &address) else { continue };
            if !known.get(&file).is_some_and(|ids| id.is_empty() || ids.contains(&id)) {
                dead.push(format!("{path}: {address}"));
            }
        }
    }
    dead
}

fn known() -> BTreeMap<String, BTreeSet<String>> {
    site().iter().map(|(path, html)| (path.clone(), if html.starts_with("<!doctype") { links(html).1 } else { BTreeSet::new() })).collect()
}

#[test]
fn every_rule_and_every_country_has_a_page_in_every_language() {
    let mut wanted = BTreeSet::new();
    for lang in LANGUAGES {
        wanted.extend(["rules/index", "countries/index", "accuracy"].map(|page| format!("law/{lang}/{page}.html")));
        wanted.extend(rules::ids().map(|id| format!("law/{lang}/rules/{id}.html")));
        wanted.extend(JurisdictionId::all().map(|id| format!("law/{lang}/countries/{}.html", id.code())));
    }
    assert_eq!(pages().map(|(path, _)| path.to_owned()).collect::<BTreeSet<_>>(), wanted);
    for (path, html) in pages() {
        let lang = path.split('/').nth(1).unwrap();
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{path}");
        assert!(html.contains("default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;"), "{path}");
        assert!(!html.contains("<script") && !html.contains(" style=") && !html.contains(" onclick"), "{path}");
    }
}

/// A key in brackets, as a missing text shows.
fn missing(html: &str) -> Option<&str> {
    html.split('[').skip(1).filter_map(|rest| rest.split(']').next()).find(|inside| {
        let mut parts = inside.split('.');
        parts.next().is_some_and(|kind| !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase()))
            && inside.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte))
    })
}

#[test]
fn no_text_is_missing() {
    for (path, html) in pages() {
        assert_eq!(missing(html), None, "{path}");
    }
    assert_eq!(missing("<p>[book.rules.title]</p>"), Some("book.rules.title"));
    assert_eq!(missing("<p>[country]</p>"), Some("country"));
    assert_eq!(missing("Liu v Ma [2017] VSC 810"), None);
}

#[test]
fn every_link_leads_to_a_page_that_was_written() {
    let known = known();
    assert_eq!(dead(pages(), &known), Vec::<String>::new());
    let planted = "<!doctype html><a href=\"rules/index.html\"></a><a href=\"#gone\"></a><a href=\"https://x.example/\"></a>";
    assert_eq!(dead([("law/en/rules/x.html", planted)].into_iter(), &known), ["law/en/rules/x.html: rules/index.html", "law/en/rules/x.html: #gone"]);
}

#[test]
fn the_html_is_well_nested_and_escaped() {
    for (path, html) in pages() {
        assert_eq!(faults(html), Vec::<String>::new(), "{path}");
    }
    for (planted, fault) in [
        ("<ul><li></ul>", "`</ul>` closes nothing"),
        ("<p>a & b</p>", "a bare `&` in `a & b`"),
        ("<p>a > b</p>", "a bare `<` or `>` in `a > b`"),
        ("<p><div></div></p>", "`div` within `p`"),
        ("<h1></h1><h3></h3>", "`h3` after a heading of level 1"),
        ("<p id=\"a\"></p><p id=\"a\"></p>", "id `a` twice"),
    ] {
        assert_eq!(faults(&format!("<!doctype html>{planted}")).first().map(String::as_str), Some(fault), "{planted}");
    }
}

#[test]
fn chinese_is_marked_as_such_on_english_pages() {
    let is_chinese = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    for (path, html) in pages().filter(|(path, _)| path.starts_with("law/en/")) {
        let mut langs = Vec::new();
        for piece in pieces(html).unwrap() {
            match piece {
                Piece::Open(name, attributes) if !VOID.contains(&name.as_str()) => {
                    let outer: String = langs.last().cloned().unwrap_or_default();
                    langs.push(attributes.get("lang").cloned().unwrap_or(outer));
                }
                Piece::Close(_) => drop(langs.pop()),
                Piece::Text(text) if text.contains(is_chinese) => {
                    assert!(langs.last().is_some_and(|lang| lang.starts_with("zh")), "{path}: {text}");
                }
                Piece::Open(..) | Piece::Text(_) => {}
            }
        }
    }
}

/// The figures of a line of the table by road.
fn figures(html: &str, line: &str) -> Vec<u64> {
    let row = html.split(&format!("<tr id=\"t-{line}\">")).nth(1).and_then(|rest| rest.split("</tr>").next()).unwrap_or_default();
    row.split("<td class=\"num\">").skip(1).map(|cell| cell.split('<').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn the_figures_of_the_accuracy_page_are_those_of_the_backtest() {
    let run = exequatur(&["backtest", "--json", CASES]);
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let routes = report["routes"].as_object().unwrap().iter().map(|(name, totals)| (name.as_str(), totals));
    let lines: Vec<_> = routes.chain(["all", "present", "old_law"].map(|name| (name, &report[name]))).collect();
    for lang in LANGUAGES {
        let html = &site()[&format!("law/{lang}/accuracy.html")];
        for (name, totals) in &lines {
            let wanted: Vec<u64> = ["n", "sound", "right", "narrow"].iter().filter_map(|mark| totals[mark].as_u64()).collect();
            assert_eq!(figures(html, name), if wanted[0] == 0 { Vec::new() } else { wanted }, "{lang}: {name}");
        }
        for case in report["cases"].as_array().unwrap() {
            assert!(html.contains(&format!("<li id=\"{}\">", case["id"].as_str().unwrap())), "{lang}: {case}");
        }
    }
    assert_eq!(figures("<tr id=\"t-all\"><th>x</th><td class=\"num\">3</td><td class=\"num\">2</td></tr>", "all"), [3, 2]);
}
