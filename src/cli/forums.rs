//! The comparison of forums, for who holds nothing yet: a key of the JSON, and a part of the report.

use super::answer::text;
use super::report::indented;
use super::words::Words;
use crate::assess::forums::{Forum, Precaution, alike};
use crate::text::{Arg, Text};
use serde_json::{Value, json};
use std::io::{self, Write};

/// The comparison as JSON; `null` where there is none.
pub fn json(forums: Option<&[Forum]>, words: Option<&Words>) -> Value {
    let Some(forums) = forums else { return Value::Null };
    let one = |forum: &Forum| {
        json!({
            "forum": forum.kind.name(),
            "place": forum.place.map(|place| place.code()),
            "route": forum.route.name(),
            "best": forum.best.name(),
            "expected": forum.expected.name(),
            "worst": forum.worst.name(),
            "against": forum.against,
            "precautions": forum.precautions.iter().map(|precaution| {
                json!({ "rules": precaution.rules, "text": text(&to_do(precaution), words) })
            }).collect::<Vec<_>>(),
            "text": text(&name(forum), words),
        })
    };
    json!({ "compared": forums.iter().map(one).collect::<Vec<_>>(), "mainland": text(&Text::new("forum.mainland.what"), words) })
}

/// Writes the comparison.
///
/// # Errors
///
/// Those of writing.
pub fn write(out: &mut dyn Write, forums: &[Forum], words: &Words) -> io::Result<()> {
    writeln!(out, "\n{}", words.word("forum.title"))?;
    indented(out, 2, &words.word("forum.title.about"))?;
    for forum in forums {
        let verdict = words.word(&format!("verdict.{}.word", forum.verdict.name()));
        indented(out, 2, &format!("[{verdict}] {}", words.say(&name(forum))))?;
        for rule in &forum.against {
            indented(out, 6, &format!("- {}", words.word(&format!("rule.{rule}.title"))))?;
        }
    }
    indented(out, 2, &format!("[{}] {}", words.word("forum.mainland"), words.word("forum.mainland.what")))?;
    writeln!(out, "\n{}", words.word("forum.now"))?;
    indented(out, 2, &words.word("forum.now.about"))?;
    for group in alike(forums) {
        for forum in &group {
            indented(out, 2, &words.say(&name(forum)))?;
        }
        for precaution in group.iter().take(1).flat_map(|forum| &forum.precautions) {
            indented(out, 6, &format!("- {}", words.say(&to_do(precaution))))?;
        }
    }
    Ok(())
}

/// "A court of Japan", "An arbitration seated in Japan".
fn name(forum: &Forum) -> Text {
    match forum.place {
        Some(place) => Text::new(format!("forum.{}.place", forum.kind.name())).with("country", Arg::Country(place.code().into())),
        None => Text::new("forum.arbitration.anywhere"),
    }
}

fn to_do(precaution: &Precaution) -> Text {
    Text::new(format!("precaution.{}", precaution.name))
}
