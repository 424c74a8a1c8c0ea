//! Serves a folder on 127.0.0.1, as a static host would: types, precompressed copies, headers from `_headers`, a page for what
//! is not there. With a record, each request is one JSON line on standard output, so that tests see what a server would see.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::Done;
use crate::http::{self, Request, Response};

/// Whether each request is written down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Record {
    No,
    Lines,
}

struct Site {
    folder: PathBuf,
    headers: Vec<Block>,
    record: Record,
}

/// One block of `_headers`: a path or a prefix ending in `*`, and what every answer below it carries.
struct Block {
    path: String,
    headers: Vec<(String, String)>,
}

/// The word `host`.
pub fn run(arguments: &[String]) -> Done {
    let (mut folder, mut port, mut record) = (None, 0, Record::No);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), argument == "--record") {
            (_, true) => record = Record::Lines,
            ("--dir", _) => folder = arguments.next().map(PathBuf::from),
            ("--port", _) => port = parse_port(arguments.next())?,
            (other, _) => {
                return Err(format!("unknown option `{other}`; known here: --dir --port --record"));
            }
        }
    }
    let folder = folder.ok_or("which folder? `host --dir DIR`")?;
    let listener = bind(port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("{{\"listening\":\"http://{address}/\"}}");
    serve(listener, folder, record)
}

/// Reads a port number as an option gives it.
pub fn parse_port(given: Option<&String>) -> Done<u16> {
    let given = given.ok_or("--port needs a number")?;
    given.parse().map_err(|_| format!("--port: `{given}` is not a port; expected 0 to 65535"))
}

/// Takes the port, or the next free one of the ten after it; 0 takes any.
pub fn bind(port: u16) -> Done<TcpListener> {
    let mut last = String::new();
    for candidate in port..=port.saturating_add(10) {
        match TcpListener::bind(("127.0.0.1", candidate)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error.to_string(),
        }
    }
    Err(format!("no free port from {port} on: {last}"))
}

/// Serves until the process ends; one thread a connection.
pub fn serve(listener: TcpListener, folder: PathBuf, record: Record) -> Done {
    let headers = fs::read_to_string(folder.join("_headers")).map(|text| read_blocks(&text)).unwrap_or_default();
    let site = Arc::new(Site { folder, headers, record });
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        thread::spawn(move || talk(&site, stream));
    }
    Ok(())
}

/// Answers one connection until the other side closes it. A broken connection concerns nobody else, so errors end it quietly.
fn talk(site: &Site, stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let Ok(mut writer) = stream.try_clone() else {
        return;
    };
    let mut reader = std::io::BufReader::new(stream);
    while let Ok(Some(request)) = http::read_request(&mut reader) {
        let response = site.answer(&request);
        if site.record == Record::Lines {
            let line = http::record(&request, &response);
            let mut out = std::io::stdout().lock();
            let _ = writeln!(out, "{line}").and_then(|()| out.flush());
        }
        if http::write_response(&mut writer, &request, &response).is_err() {
            return;
        }
    }
}

impl Site {
    fn answer(&self, request: &Request) -> Response {
        let path = request.target.split(['?', '#']).next().unwrap_or_default();
        let mut response = if !matches!(request.method.as_str(), "GET" | "HEAD") {
            Response::text(405, "this server only gives files\n")
        } else {
            match self.file(path) {
                Some(file) => self.file_response(200, &file, request),
                None => {
                    let page = self.folder.join("404.html");
                    if page.is_file() { self.file_response(404, &page, request) } else { Response::text(404, "not found\n") }
                }
            }
        };
        for block in self.headers.iter().filter(|block| block.covers(path)) {
            for (name, value) in &block.headers {
                response.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
                response.headers.push((name.clone(), value.clone()));
            }
        }
        response
    }

    /// The file that a path names, if it lies within the folder and is meant to be seen.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let decoded = http::percent_decode(path)?;
        let relative = Path::new(decoded.trim_start_matches('/'));
        if relative.components().any(|part| !matches!(part, Component::Normal(_))) || decoded.contains(['\\', '\0']) {
            return None;
        }
        let mut file = self.folder.join(relative);
        if file.is_dir() {
            file.push("index.html");
        }
        let is_public = file.file_name().is_some_and(|name| name != "_headers");
        (is_public && file.is_file()).then_some(file)
    }

    fn file_response(&self, status: u16, file: &Path, request: &Request) -> Response {
        let accepted = request.header("accept-encoding").unwrap_or_default();
        let offered = [("br", "br"), ("gzip", "gz")];
        let variant = offered.into_iter().find_map(|(name, extension)| {
            let mut path = file.as_os_str().to_owned();
            path.push(".");
            path.push(extension);
            let path = PathBuf::from(path);
            let wanted = accepted.split(',').any(|part| part.split(';').next().unwrap_or_default().trim() == name);
            (wanted && path.is_file()).then_some((name, path))
        });
        let (encoding, path) = match variant {
            Some((name, path)) => (Some(name), path),
            None => (None, file.to_path_buf()),
        };
        let Ok(body) = fs::read(&path) else {
            return Response::text(500, "the file cannot be read\n");
        };
        let tag = format!("\"{:x}-{}\"", http::checksum(&body), encoding.unwrap_or("raw"));
        let mut headers = vec![
            ("Content-Type".to_owned(), http::content_type(file).to_owned()),
            ("Cache-Control".to_owned(), "no-cache".to_owned()),
            ("Vary".to_owned(), "Accept-Encoding".to_owned()),
            ("ETag".to_owned(), tag.clone()),
        ];
        if let Some(encoding) = encoding {
            headers.push(("Content-Encoding".to_owned(), encoding.to_owned()));
        }
        if status == 200 && request.header("if-none-match") == Some(tag.as_str()) {
            return Response { status: 304, headers, body: Vec::new() };
        }
        Response { status, headers, body }
    }
}

impl Block {
    fn covers(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(prefix) => path.starts_with(prefix),
            None => path == self.path,
        }
    }
}

/// Reads `_headers`: a path at the start of a line, then its headers, indented.
fn read_blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if !line.starts_with(' ') {
            blocks.push(Block { path: line.trim().to_owned(), headers: Vec::new() });
        } else if let (Some(block), Some((name, value))) = (blocks.last_mut(), line.split_once(':')) {
            block.headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Record, Site, read_blocks};
    use crate::http::Request;

    fn site(folder: &std::path::Path) -> Site {
        let headers = read_blocks("/*\n  X-A: all\n/packs/*\n  X-A: packs\n");
        Site { folder: folder.to_path_buf(), headers, record: Record::No }
    }

    fn get(target: &str) -> Request {
        Request { method: "GET".to_owned(), target: target.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    #[test]
    fn a_path_never_leaves_the_folder() {
        let folder = std::env::temp_dir().join(format!("xtask-host-{}", std::process::id()));
        assert!(std::fs::create_dir_all(folder.join("in")).is_ok());
        assert!(std::fs::write(folder.join("in/index.html"), "home").is_ok());
        assert!(std::fs::write(folder.join("secret.txt"), "secret").is_ok());
        let site = site(&folder.join("in"));
        for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/_headers", "/none"] {
            assert_eq!(site.answer(&get(path)).status, 404, "{path}");
        }
        assert_eq!(site.answer(&get("/?country=XX")).body, b"home");
        let _ = std::fs::remove_dir_all(folder);
    }

    #[test]
    fn the_later_block_of_headers_wins() {
        let site = site(std::path::Path::new("none"));
        let response = site.answer(&get("/packs/a"));
        let values: Vec<_> = response.headers.iter().filter(|(name, _)| name == "X-A").map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["packs"]);
    }
}
