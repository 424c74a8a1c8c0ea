//! The word `serve`: the README's first command.

use crate::host::{self, Record};
use crate::site::{self, Mode};
use crate::steps::Steps;
use crate::{Done, expect_only};

const DEFAULT_PORT: u16 = 8080;

/// Sets up, builds, serves `dist/` until it is stopped.
pub fn run(arguments: &[String]) -> Done {
    let mut port = DEFAULT_PORT;
    let mut rest = Vec::new();
    let mut given = arguments.iter();
    while let Some(argument) = given.next() {
        if argument == "--port" {
            port = host::parse_port(given.next())?;
        } else {
            rest.push(argument.clone());
        }
    }
    expect_only(&rest, &["--debug", "--no-build"])?;
    if !rest.iter().any(|argument| argument == "--no-build") {
        site::build(&mut Steps::default(), Mode::from_arguments(&rest))?;
    }
    let listener = host::bind(port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("\nThe checker is at http://{address}/   (Ctrl-C stops it)");
    host::serve(listener, site::dist(), Record::No)
}
