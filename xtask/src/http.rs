//! As much of HTTP/1.1 as a browser on the same machine needs. Knows nothing of files' meaning or of the project.

use std::io::{BufRead, Read, Result, Write};
use std::path::Path;

/// Longest line, most headers and largest body that a request may have; beyond, the connection is closed.
const MAX_LINE: u64 = 64 * 1024;
const MAX_HEADERS: usize = 200;
const MAX_BODY: u64 = 4 * 1024 * 1024;

/// What a browser asked for, word for word.
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// First header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// What goes back.
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Response {
    /// A short plain answer.
    pub fn text(status: u16, body: &str) -> Self {
        let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: body.as_bytes().to_vec() }
    }
}

/// Reads the next request; `None` when the other side is done or speaks nonsense.
pub fn read_request(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let Some(first) = read_line(reader)? else {
        return Ok(None);
    };
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request { method: method.to_owned(), target: target.to_owned(), headers: Vec::new(), body: Vec::new() };
    while let Some(line) = read_line(reader)?.filter(|line| !line.is_empty()) {
        let Some((name, value)) = line.split_once(':') else {
            return Ok(None);
        };
        request.headers.push((name.trim().to_owned(), value.trim().to_owned()));
        if request.headers.len() > MAX_HEADERS {
            return Ok(None);
        }
    }
    let length = request.header("content-length").and_then(|value| value.parse::<u64>().ok()).unwrap_or(0);
    if length > MAX_BODY {
        return Ok(None);
    }
    reader.take(length).read_to_end(&mut request.body)?;
    Ok(Some(request))
}

fn read_line(reader: &mut impl BufRead) -> Result<Option<String>> {
    let mut line = Vec::new();
    reader.take(MAX_LINE).read_until(b'\n', &mut line)?;
    if line.last() != Some(&b'\n') {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(line.trim_ascii_end()).into_owned()))
}

/// Writes a response; without its body where the request or the status has none.
pub fn write_response(writer: &mut impl Write, request: &Request, response: &Response) -> Result<()> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if response.status != 304 {
        head.push_str(&format!("Content-Length: {}\r\n", response.body.len()));
    }
    head.push_str("\r\n");
    writer.write_all(head.as_bytes())?;
    if request.method != "HEAD" && response.status != 304 {
        writer.write_all(&response.body)?;
    }
    writer.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Error",
    }
}

/// Type of a file by its ending.
pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// Undoes percent-encoding; `None` if what comes out is not text.
pub fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// FNV-1a over a body, for its entity tag.
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// One request and its answer as a JSON line: all that a server could have learned.
pub fn record(request: &Request, response: &Response) -> String {
    let mut line = String::from("{\"method\":");
    push_json(&mut line, &request.method);
    line.push_str(",\"target\":");
    push_json(&mut line, &request.target);
    line.push_str(",\"headers\":[");
    for (index, (name, value)) in request.headers.iter().enumerate() {
        line.push_str(if index == 0 { "[" } else { ",[" });
        push_json(&mut line, &name.to_ascii_lowercase());
        line.push(',');
        push_json(&mut line, value);
        line.push(']');
    }
    line.push_str("],\"body\":");
    push_json(&mut line, &String::from_utf8_lossy(&request.body));
    let sent = if response.status == 304 { 0 } else { response.body.len() };
    line.push_str(&format!(",\"status\":{},\"sent\":{sent}}}", response.status));
    line
}

fn push_json(line: &mut String, text: &str) {
    line.push('"');
    for character in text.chars() {
        match character {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            control if u32::from(control) < 0x20 => line.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => line.push(other),
        }
    }
    line.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Response, percent_decode, read_request, record};

    #[test]
    fn a_request_is_read_and_recorded_word_for_word() {
        let raw = b"POST /a?b=\"c\" HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nb\no\x01GET / HTTP/1.1\r\n\r\n";
        let mut reader = &raw[..];
        let Ok(Some(first)) = read_request(&mut reader) else { panic!("no first request") };
        assert_eq!(
            record(&first, &Response::text(405, "no")),
            "{\"method\":\"POST\",\"target\":\"/a?b=\\\"c\\\"\",\"headers\":[[\"host\",\"x\"],[\"content-length\",\"4\"]],\
             \"body\":\"b\\u000ao\\u0001\",\"status\":405,\"sent\":2}"
        );
        assert!(matches!(read_request(&mut reader), Ok(Some(second)) if second.target == "/"));
        assert!(matches!(read_request(&mut reader), Ok(None)));
    }

    #[test]
    fn percent_encoding_is_undone_or_refused() {
        assert_eq!(percent_decode("/a%20b").as_deref(), Some("/a b"));
        assert_eq!(percent_decode("/a%2"), None);
        assert_eq!(percent_decode("/%ff"), None);
    }
}
