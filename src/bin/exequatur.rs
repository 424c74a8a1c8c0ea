//! The command line `exequatur`; all of it is in the library (`cli`).

fn main() -> std::process::ExitCode {
    exequatur::cli::run()
}
