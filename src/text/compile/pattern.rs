//! Compiles one Fluent pattern into the browser's form, and refuses what the form does not know.
//!
//! May not know: keys, files, other languages. Form: `code.rs`.

use super::code::{CHOICE, CHOICE_END, NAME_END, TAG_END, VALUE, VARIANT_END};
use super::{listed, plural};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use plural::Category;
use std::collections::BTreeSet;

/// A compiled pattern.
pub struct Compiled {
    /// Text and codes.
    pub code: String,
    /// Names of the values that it shows or chooses by.
    pub values: BTreeSet<String>,
}

/// Compiles a pattern of a language; what is wrong comes in plain words, without the place.
pub fn compile(lang: &str, pattern: &Pattern<&str>) -> Result<Compiled, Vec<String>> {
    let mut compiler = Compiler { lang, values: BTreeSet::new(), wrong: Vec::new() };
    let mut code = String::new();
    compiler.pattern(pattern, Depth::Message, &mut code);
    let code = fold_lines(lang, &code);
    if compiler.wrong.is_empty() && code.chars().all(char::is_whitespace) {
        compiler.wrong.push("the text is empty; expected words".to_owned());
    }
    if compiler.wrong.is_empty() { Ok(Compiled { code, values: compiler.values }) } else { Err(compiler.wrong) }
}

#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Message,
    Variant,
}

struct Compiler<'a> {
    lang: &'a str,
    values: BTreeSet<String>,
    wrong: Vec<String>,
}

impl Compiler<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, depth: Depth, out: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, out),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(inline) => self.inline(inline, out),
                    Expression::Select { selector, variants } if depth == Depth::Message => {
                        self.choice(selector, variants, out);
                    }
                    Expression::Select { .. } => self.wrong.push("a choice stands within a choice; expected one after the other, or two messages".to_owned()),
                },
            }
        }
    }

    fn text(&mut self, text: &str, out: &mut String) {
        if let Some(control) = text.chars().find(|char| char.is_control() && *char != '\n') {
            self.wrong.push(format!("the text holds the control character U+{:04X}; expected none", control as u32));
        }
        let is_tag = |rest: &str| rest.starts_with(|next: char| next == '/' || next.is_ascii_alphabetic());
        if text.split('<').skip(1).any(is_tag) {
            self.wrong.push("the text holds mark-up, which would be shown as it is; expected plain text".to_owned());
        }
        out.push_str(text);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, out: &mut String) {
        let unsupported = match inline {
            InlineExpression::VariableReference { id } => {
                self.value(VALUE, id.name, out);
                return;
            }
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.text(&text, out);
                return;
            }
            InlineExpression::NumberLiteral { value } => format!("the number `{{ {value} }}`"),
            InlineExpression::FunctionReference { id, .. } => format!("the function `{}`", id.name),
            InlineExpression::MessageReference { id, .. } => format!("the reference to message `{}`", id.name),
            InlineExpression::TermReference { id, .. } => format!("the reference to term `-{}`", id.name),
            InlineExpression::Placeable { .. } => "a `{ }` within a `{ }`".to_owned(),
        };
        self.wrong.push(format!("{unsupported} is not supported; expected `{{ $name }}` or `{{ \"text\" }}`"));
    }

    fn value(&mut self, code: char, name: &str, out: &mut String) {
        self.values.insert(name.to_owned());
        out.push(code);
        out.push_str(name);
        out.push(NAME_END);
    }

    fn choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], out: &mut String) {
        let InlineExpression::VariableReference { id } = selector else {
            self.wrong.push("the choice is not made by a value; expected `{ $name -> … }`".to_owned());
            return;
        };
        let (mut exact, mut named, mut is_readable) = (Vec::new(), Vec::new(), true);
        self.value(CHOICE, id.name, out);
        for variant in variants {
            let category = |name: &str| Category::ALL.into_iter().find(|category| category.name() == name);
            let tag = match variant.key {
                VariantKey::NumberLiteral { value } => value.parse().ok().filter(|n: &i64| *n >= 0).map(|number| {
                    exact.push(number);
                    number.to_string()
                }),
                VariantKey::Identifier { name } => category(name).map(|category| {
                    named.push(category);
                    category.tag().to_owned()
                }),
            };
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
            if variant.default && key != Category::Other.name() {
                self.wrong.push(format!("the default of the choice by `${}` is `*[{key}]`; expected `*[other]`", id.name));
            }
            match tag {
                Some(tag) => {
                    out.push_str(&tag);
                    out.push(TAG_END);
                    self.pattern(&variant.value, Depth::Variant, out);
                    out.push(VARIANT_END);
                }
                None => {
                    is_readable = false;
                    self.wrong.push(format!(
                        "`[{key}]` in the choice by `${}` is neither a whole number nor a plural category; expected {}",
                        id.name,
                        self.expected()
                    ));
                }
            }
        }
        out.push(CHOICE_END);
        if is_readable {
            self.variants(id.name, &exact, &named);
        }
    }

    /// Compares the variants with what the language needs.
    fn variants(&mut self, name: &str, exact: &[i64], named: &[Category]) {
        let lang = self.lang;
        let known = plural::categories(lang).unwrap_or_default();
        let twice = |at: usize| named.get(..at).is_some_and(|before| named.get(at).is_some_and(|it| before.contains(it)));
        if let Some(category) = (0..named.len()).find(|at| twice(*at)).and_then(|at| named.get(at)) {
            self.wrong.push(format!("`[{}]` stands twice in the choice by `${name}`; expected once", category.name()));
        }
        if let Some(number) = exact.iter().enumerate().find(|(at, n)| exact.iter().take(*at).any(|other| other == *n)) {
            self.wrong.push(format!("`[{}]` stands twice in the choice by `${name}`; expected once", number.1));
        }
        for category in named.iter().filter(|category| !known.contains(category)) {
            self.wrong.push(format!("plural category `{}` does not exist in `{lang}` (choice by `${name}`); expected {}", category.name(), self.expected()));
        }
        for category in known.iter().filter(|category| !named.contains(category)) {
            // `[1]` does the work of `[one]` where only 1 is `one`.
            let is_covered = (0..=1_000).filter(|n| plural::category(lang, *n) == *category).all(|n| exact.contains(&n));
            if !is_covered && !plural::is_optional(lang, *category) {
                self.wrong.push(format!("plural category `{}` is missing for `{lang}` (choice by `${name}`); expected {}", category.name(), self.expected()));
            }
        }
    }

    fn expected(&self) -> String {
        let known = plural::categories(self.lang).unwrap_or_default();
        let needed = known.iter().filter(|category| !plural::is_optional(self.lang, **category));
        listed(needed.map(|category| category.name()), "")
    }
}

/// Joins the lines of a paragraph; an empty line stays as the end of a paragraph.
///
/// Chinese and Japanese lines join without a space, unless both neighbours are Latin letters or digits.
fn fold_lines(lang: &str, code: &str) -> String {
    let is_spaced = !matches!(lang.split('-').next(), Some("zh" | "ja"));
    let mut out = String::with_capacity(code.len());
    let mut is_new_paragraph = false;
    for (at, line) in code.split('\n').enumerate() {
        // The outer ends are as the parser trimmed them, or as a quoted space wants them.
        let line = if at == 0 { line } else { line.trim_start_matches(' ') };
        if at == 0 {
            out.push_str(line);
        } else if line.is_empty() {
            is_new_paragraph = true;
        } else {
            out.truncate(out.trim_end_matches(' ').len());
            let is_latin = |char: Option<char>| char.is_some_and(|char| char.is_ascii_alphanumeric());
            if is_new_paragraph {
                out.push_str("\n\n");
            } else if is_spaced || (is_latin(out.chars().last()) && is_latin(line.chars().next())) {
                out.push(' ');
            }
            is_new_paragraph = false;
            out.push_str(line);
        }
    }
    out
}
