//! The words after `exequatur`: one table of commands and one of flags, from which the parser and the help are made.
//!
//! What was typed ([`Typed`]) is all that is known here; what it means is the commands' affair.

use super::{Stop, assess, backtest, check, country, pages, rules, schema};
use lexopt::{Arg, Parser, ValueExt};
use std::fmt::Write as _;
use std::io::Write;

/// A command.
pub struct Command {
    name: &'static str,
    /// What stands after the name, besides flags.
    operand: Option<&'static str>,
    /// Whether the operand must be there.
    needed: bool,
    flags: &'static [Flag],
    about: &'static str,
    run: fn(&Typed, &mut Faces<'_>) -> Result<Exit, Stop>,
}

/// A flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flag {
    On,
    Lang,
    Json,
    Pack,
    Out,
    Cases,
    Style,
}

impl Flag {
    const ALL: [Flag; 7] = [Flag::On, Flag::Lang, Flag::Json, Flag::Pack, Flag::Out, Flag::Cases, Flag::Style];

    const fn name(self) -> &'static str {
        match self {
            Flag::On => "on",
            Flag::Lang => "lang",
            Flag::Json => "json",
            Flag::Pack => "pack",
            Flag::Out => "out",
            Flag::Cases => "cases",
            Flag::Style => "style",
        }
    }

    /// The name of its value, for a flag that takes one.
    const fn value(self) -> Option<&'static str> {
        match self {
            Flag::On => Some("DATE"),
            Flag::Lang => Some("xx"),
            Flag::Json | Flag::Pack => None,
            Flag::Out => Some("DIR"),
            Flag::Cases => Some("FILE"),
            Flag::Style => Some("HREF"),
        }
    }

    const fn about(self) -> &'static str {
        match self {
            Flag::On => "the day on which a court would rule: YYYY, YYYY-MM or YYYY-MM-DD; today in China if left out",
            Flag::Lang => "the language of the words, as a BCP 47 tag; en if left out",
            Flag::Json => "one line of JSON for each answer",
            Flag::Pack => "the rules of the later routes as the page reads them, for the build of the site",
            Flag::Out => "the folder into which the pages are written",
            Flag::Cases => "the decided cases, as for `backtest`",
            Flag::Style => "the checker's style sheet, from the folder of the pages; ../checker.css if left out",
        }
    }
}

static COMMANDS: &[Command] = &[
    Command {
        name: "assess",
        operand: Some("FILE"),
        needed: false,
        flags: &[Flag::On, Flag::Lang, Flag::Json],
        about: "cases as JSON; standard input if no file, or `-`",
        run: assess::run,
    },
    Command {
        name: "backtest",
        operand: Some("FILE"),
        needed: true,
        flags: &[Flag::Json],
        about: "decided cases against what the courts did",
        run: backtest::run,
    },
    Command { name: "country", operand: Some("CODE"), needed: true, flags: &[Flag::Json], about: "what is known of one country or region", run: country::run },
    Command { name: "rules", operand: Some("ID"), needed: false, flags: &[Flag::Json, Flag::Pack], about: "the rulebook, or one rule", run: rules::run },
    Command { name: "schema", operand: None, needed: false, flags: &[], about: "JSON Schema of the facts", run: schema::run },
    Command {
        name: "pages",
        operand: None,
        needed: false,
        flags: &[Flag::Out, Flag::Cases, Flag::Style],
        about: "rulebook and countries as static pages",
        run: pages::run,
    },
    Command { name: "check", operand: Some("DIR"), needed: false, flags: &[], about: "the law files, as the build checks them", run: check::run },
];

/// What was typed after the name of the command.
#[derive(Debug, Default)]
pub struct Typed {
    /// The operand.
    pub operand: Option<String>,
    /// `--on`.
    pub on: Option<String>,
    /// `--lang`.
    pub lang: Option<String>,
    /// `--json`.
    pub json: bool,
    /// `--pack`.
    pub pack: bool,
    /// `--out`.
    pub out: Option<String>,
    /// `--cases`.
    pub cases: Option<String>,
    /// `--style`.
    pub style: Option<String>,
}

/// Where answers and messages go.
pub struct Faces<'a> {
    /// Answers.
    pub out: &'a mut dyn Write,
    /// Everything else.
    pub err: &'a mut dyn Write,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Answered, whatever the outcome.
    Answered,
    /// `check` found something.
    Found,
    /// Wrong use or wrong input.
    Wrong,
}

impl Exit {
    /// The code for the shell.
    pub const fn code(self) -> u8 {
        match self {
            Exit::Answered => 0,
            Exit::Found => 1,
            Exit::Wrong => 2,
        }
    }
}

/// Runs the command that the words name.
///
/// # Errors
///
/// Wrong use, or a file that cannot be read or written.
pub fn run(words: impl IntoIterator<Item = std::ffi::OsString>, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let mut parser = Parser::from_args(words);
    let mut command: Option<&Command> = None;
    let mut typed = Typed::default();
    while let Some(arg) = parser.next().map_err(|error| wrong(error.to_string(), command))? {
        match (arg, command) {
            (Arg::Short('h') | Arg::Long("help"), _) => {
                write!(faces.out, "{}", command.map_or_else(help, help_of))?;
                return Ok(Exit::Answered);
            }
            (Arg::Short('V') | Arg::Long("version"), _) => {
                writeln!(faces.out, "exequatur {}, law of {}", env!("CARGO_PKG_VERSION"), crate::law::LAW.version)?;
                return Ok(Exit::Answered);
            }
            (Arg::Value(word), None) => {
                let word = word.to_string_lossy().into_owned();
                command = Some(COMMANDS.iter().find(|command| command.name == word).ok_or_else(|| unknown_command(&word))?);
            }
            (Arg::Value(word), Some(known)) => {
                if known.operand.is_none() || typed.operand.is_some() {
                    return Err(wrong(format!("`{}` is one word too many", word.to_string_lossy()), command));
                }
                typed.operand = Some(word.string().map_err(|error| wrong(error.to_string(), command))?);
            }
            (Arg::Short(letter), _) => return Err(wrong(format!("unknown flag `-{letter}`"), command)),
            (Arg::Long(name), None) => return Err(wrong(format!("flag `--{name}` before a command"), command)),
            (Arg::Long(name), Some(known)) => {
                let name = name.to_owned();
                let Some(flag) = known.flags.iter().copied().find(|flag| flag.name() == name) else {
                    return Err(wrong(format!("unknown flag `--{name}` of `{}`", known.name), command));
                };
                let mut value = || parser.value().and_then(|value| value.string()).map_err(|error| wrong(error.to_string(), command));
                match flag {
                    Flag::On => typed.on = Some(value()?),
                    Flag::Lang => typed.lang = Some(value()?),
                    Flag::Json => typed.json = true,
                    Flag::Pack => typed.pack = true,
                    Flag::Out => typed.out = Some(value()?),
                    Flag::Cases => typed.cases = Some(value()?),
                    Flag::Style => typed.style = Some(value()?),
                }
            }
        }
    }
    let Some(command) = command else { return Err(wrong("a command is missing".to_owned(), None)) };
    if let (Some(operand), true, None) = (command.operand, command.needed, &typed.operand) {
        return Err(wrong(format!("`{operand}` is missing"), Some(command)));
    }
    (command.run)(&typed, faces)
}

fn wrong(what: String, command: Option<&Command>) -> Stop {
    let help = match command {
        Some(command) => format!("usage: {}", usage(command)),
        None => format!("the commands are {}; `exequatur --help` says more", names()),
    };
    Stop::Use { what, help }
}

fn unknown_command(word: &str) -> Stop {
    let nearest = crate::facts::read::nearest(word, COMMANDS.iter().map(|command| command.name));
    let help = nearest.map_or_else(|| format!("the commands are {}; `exequatur --help` says more", names()), super::problem::did_you_mean);
    Stop::Use { what: format!("unknown command `{word}`"), help }
}

fn names() -> String {
    COMMANDS.iter().map(|command| format!("`{}`", command.name)).collect::<Vec<_>>().join(", ")
}

fn usage(command: &Command) -> String {
    let mut line = format!("exequatur {}", command.name);
    for flag in command.flags {
        let _ = match flag.value() {
            Some(value) => write!(line, " [--{} {value}]", flag.name()),
            None => write!(line, " [--{}]", flag.name()),
        };
    }
    if let Some(operand) = command.operand {
        let _ = if command.needed { write!(line, " {operand}") } else { write!(line, " [{operand}]") };
    }
    line
}

fn help() -> String {
    let mut text = String::from("exequatur: can this foreign judgment be recognised and enforced in mainland China?\n\nCommands\n");
    for command in COMMANDS {
        let _ = writeln!(text, "    {:<62} {}", usage(command), command.about);
    }
    text.push_str("\nFlags\n");
    for flag in Flag::ALL {
        let _ = writeln!(text, "    {:<12} {}", long(flag), flag.about());
    }
    text.push_str("    --help       this text, or that of a command\n    --version    version of the program and of the law\n\n");
    text.push_str(EXITS);
    text
}

fn help_of(command: &Command) -> String {
    let mut text = format!("{}\n\n    {}\n", usage(command), command.about);
    for flag in command.flags {
        let _ = writeln!(text, "    {:<12} {}", long(*flag), flag.about());
    }
    text.push('\n');
    text.push_str(EXITS);
    text
}

fn long(flag: Flag) -> String {
    match flag.value() {
        Some(value) => format!("--{} {value}", flag.name()),
        None => format!("--{}", flag.name()),
    }
}

const EXITS: &str = "Exit: 0 answered, whatever the outcome; 1 `check` found something; 2 wrong use or wrong input.\n";
