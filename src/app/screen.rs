//! The screens and their addresses.
//!
//! An address never says anything of an answer: a question is named by its number in the visitor's own order.

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first page.
    Start,
    /// The question asked as the nth, from 1.
    Question(usize),
    /// All answers.
    Review,
    /// The answer.
    Result,
    /// A page about the checker.
    About(About),
    /// An address that is no page of ours.
    Missing,
}

/// The pages about the checker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum About {
    Us,
    Advice,
    Privacy,
    Accessibility,
    Licences,
}

impl About {
    /// All of them, in the order of the foot of the page.
    pub const ALL: [About; 5] = [About::Us, About::Advice, About::Privacy, About::Accessibility, About::Licences];

    /// Its name in addresses, in markup and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            About::Us => "about",
            About::Advice => "legal",
            About::Privacy => "privacy",
            About::Accessibility => "accessibility",
            About::Licences => "licences",
        }
    }
}

impl Screen {
    /// Reads an address from its `#`; `None` for a place within the page, such as `#main`.
    pub fn parse(hash: &str) -> Option<Screen> {
        let path = match hash {
            "" | "#" => return Some(Screen::Start),
            _ => hash.strip_prefix("#/")?,
        };
        if let Some(number) = path.strip_prefix("q/") {
            return Some(
                number
                    .parse::<i64>()
                    .ok()
                    .and_then(|number| usize::try_from(number).ok())
                    .filter(|number| *number > 0)
                    .map_or(Screen::Missing, Screen::Question),
            );
        }
        Some(match path {
            "" => Screen::Start,
            "review" => Screen::Review,
            "result" => Screen::Result,
            _ => About::ALL.into_iter().find(|page| page.name() == path).map_or(Screen::Missing, Screen::About),
        })
    }

    /// Its address from the `#`.
    pub fn href(self) -> String {
        match self {
            Screen::Question(number) => ["#/q/", &super::figures(number)].concat(),
            Screen::Start | Screen::Missing => "#/".to_owned(),
            Screen::Review => "#/review".to_owned(),
            Screen::Result => "#/result".to_owned(),
            Screen::About(page) => ["#/", page.name()].concat(),
        }
    }

    /// Its name in the markup.
    pub const fn name(self) -> &'static str {
        match self {
            Screen::Start => "start",
            Screen::Question(_) => "question",
            Screen::Review => "review",
            Screen::Result => "result",
            Screen::About(page) => page.name(),
            Screen::Missing => "not-found",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let screens = [Screen::Start, Screen::Question(1), Screen::Question(37), Screen::Review, Screen::Result];
        for screen in screens.into_iter().chain(About::ALL.map(Screen::About)) {
            assert_eq!(Screen::parse(&screen.href()), Some(screen));
        }
    }

    #[test]
    fn what_is_no_page_is_missing_and_a_place_within_the_page_is_left_alone() {
        for hash in ["#/q/", "#/q/0", "#/q/x", "#/nothing", "#/review/2"] {
            assert_eq!(Screen::parse(hash), Some(Screen::Missing), "{hash}");
        }
        assert_eq!(Screen::parse("#main"), None);
        assert_eq!(Screen::parse(""), Some(Screen::Start));
    }
}
