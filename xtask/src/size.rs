//! The word `size`: what a first visit downloads, by file, against its budget.
//!
//! The list of files is what a browser really asks for (tests/browser/first-visit.mjs); without a browser it is what the page names.

use std::process::Stdio;

use crate::site::{self, Mode};
use crate::steps::Steps;
use crate::{Done, expect_only, setup, suites, tools};

/// Bytes of brotli until the first question can be answered: html, css, js, wasm, one language.
const FIRST_VISIT: u64 = 130_000;
/// Bytes of brotli of the plan, fetched when a result is first opened: script, style, program. Its words are told apart.
const PLAN: u64 = 105_000;
/// Bytes of brotli of the one pack that only findings need, fetched at idle.
const FINDINGS: u64 = 60_000;

struct File {
    part: String,
    path: String,
    raw: u64,
    sent: u64,
}

/// The word `size`.
pub fn run(arguments: &[String]) -> Done {
    expect_only(arguments, &["--no-build"])?;
    let mut done = Steps::default();
    if arguments.is_empty() {
        site::build(&mut done, Mode::Release)?;
    }
    let files = measure(&mut done)?;
    println!("\n{:<48} {:>12} {:>12}", "first visit", "raw", "brotli");
    let first = print_part(&files, "first");
    println!("{:<48} {:>12} {:>12}  budget {FIRST_VISIT}", "until the first question", first.0, first.1);
    println!("\n{:<48} {:>12} {:>12}", "at idle", "raw", "brotli");
    let idle = print_part(&files, "idle");
    println!("{:<48} {:>12} {:>12}  budget {FINDINGS}", "findings pack", idle.0, idle.1);
    println!("\n{:<48} {:>12} {:>12}", "at idle too", "raw", "brotli");
    let later = print_part(&files, "later");
    println!("{:<48} {:>12} {:>12}", "other questions, late routes", later.0, later.1);
    if let Ok(law) = std::fs::metadata(site::dist().join("packs/en.law.txt.br")) {
        println!("\nwhen a result is first opened: packs/en.law.txt, {} bytes of brotli", law.len());
    }
    let plan = print_plan()?;
    print_change(first.1, idle.1);
    if plan > PLAN {
        return Err(format!("the plan is {} bytes over its budget", plan - PLAN));
    }
    match (first.1 > FIRST_VISIT, idle.1 > FINDINGS) {
        (false, false) => Ok(()),
        (true, _) => Err(format!("the first visit is {} bytes over its budget", first.1.saturating_sub(FIRST_VISIT))),
        (_, true) => Err(format!("the findings pack is {} bytes over its budget", idle.1.saturating_sub(FINDINGS))),
    }
}

/// Asks the browser, or the page if there is no browser.
fn measure(done: &mut Steps) -> Done<Vec<File>> {
    let mut options = vec!["tests/browser/first-visit.mjs"];
    if tools::browser().is_some() {
        done.must("setup: browser test packages", setup::browser_packages)?;
        println!("\nfiles as Chromium asked for them");
    } else {
        println!("\nfiles as the page names them (no Chromium here)");
        options.push("--no-browser");
    }
    let mut command = suites::node(&options)?;
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("cannot start node: {error}"))?;
    if !output.status.success() {
        return Err(format!("first-visit.mjs ended with {}", output.status));
    }
    String::from_utf8_lossy(&output.stdout).lines().map(read_line).collect()
}

/// One line of the list: part, path, raw bytes, sent bytes, separated by tabs.
fn read_line(line: &str) -> Done<File> {
    let mut fields = line.split('\t');
    let mut next = || fields.next().ok_or_else(|| format!("first-visit.mjs: not a line of the list: `{line}`"));
    let (part, path, raw, sent) = (next()?.to_owned(), next()?.to_owned(), next()?, next()?);
    let number = |text: &str| text.parse().map_err(|_| format!("first-visit.mjs: `{text}` is not a size"));
    Ok(File { part, path, raw: number(raw)?, sent: number(sent)? })
}

fn print_part(files: &[File], part: &str) -> (u64, u64) {
    let mut total = (0, 0);
    for file in files.iter().filter(|file| file.part == part) {
        println!("  {:<46} {:>12} {:>12}", file.path, file.raw, file.sent);
        total = (total.0 + file.raw, total.1 + file.sent);
    }
    total
}

/// Prints the files of the plan; gives the bytes of all but its words.
fn print_plan() -> Done<u64> {
    let folder = site::dist();
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.starts_with("plan-") && name.ends_with(".br"));
    names.sort();
    println!("\n{:<48} {:>12} {:>12}", "the plan, when a result is first opened", "raw", "brotli");
    let size = |name: &str| std::fs::metadata(folder.join(name)).map(|file| file.len()).map_err(|error| format!("{name}: {error}"));
    let mut total = 0;
    for name in names.iter().map(String::as_str).chain(["packs/en.plan.txt.br"]) {
        let (sent, plain) = (size(name)?, name.trim_end_matches(".br"));
        println!("  {plain:<46} {:>12} {sent:>12}", size(plain)?);
        total += if plain.starts_with("packs/") { 0 } else { sent };
    }
    println!("{:<48} {:>12} {total:>12}  budget {PLAN}", "without its words", "");
    Ok(total)
}

/// Says what changed since the last time, and remembers this time.
fn print_change(first: u64, idle: u64) {
    let path = tools::root().join("target/size-last.txt");
    let last = std::fs::read_to_string(&path).unwrap_or_default();
    let mut numbers = last.split_whitespace().filter_map(|word| word.parse::<i128>().ok());
    if let (Some(old_first), Some(old_idle)) = (numbers.next(), numbers.next()) {
        println!("\nsince last time: first visit {:+}, findings {:+}", i128::from(first) - old_first, i128::from(idle) - old_idle);
    }
    // Only a convenience: a folder that cannot be written costs the comparison, not the measurement.
    let _ = std::fs::write(path, format!("{first} {idle}\n"));
}

#[cfg(test)]
mod tests {
    use super::read_line;

    #[test]
    fn a_line_of_the_list_is_read_whole_or_refused() {
        assert!(matches!(read_line("first\t/a.js\t10\t4"), Ok(file) if file.sent == 4 && file.path == "/a.js"));
        assert!(read_line("first\t/a.js\t10").is_err());
        assert!(read_line("first\t/a.js\tten\t4").is_err());
    }
}
