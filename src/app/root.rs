//! The root of the page, its one component: holds the session and the language, follows the address, moves the focus, picks the screen.
//!
//! A struct and not a function: Yew's hooks would cost three kilobytes more, and there is no second component to share them with.

use super::case;
use super::draft::TroubleKind;
use super::pages::{about, clash, missing, question, result, review, start};
use super::scene::Scene;
use super::screen::Screen;
use super::services::browser::{self, Step};
use super::services::fetch::{self, Pack};
use super::session::{Action, Session};
use super::sheet::{Sheet, tag};
use super::view::frame;
use super::words::Words;
use crate::day::Day;
use crate::facts::FactId;
use crate::law::rules;
use crate::text::Part;
use std::rc::Rc;
use yew::{Component, Context, Html, Properties};

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct RootProps {
    /// The first language.
    pub words: Words,
    /// Today in China.
    pub today: Day,
}

/// What reaches the root.
pub enum Message {
    /// The visitor did something.
    Act(Action),
    /// The visitor sent a form.
    Submit(Form),
    /// The visitor wants another language.
    Language(String),
    /// The first words of a language arrived.
    Words(Words),
    /// A pack for the language of that tag arrived, or could not be had.
    Pack(String, Pack, Option<String>),
    /// The page was painted and rests.
    Rest,
    /// The visitor wants what could not be had to be asked for again.
    Retry,
    /// The plan stands in its place, or could not be had.
    Plan(bool),
}

/// A form of the page. What stands in it is read when the message is taken, not when the form was drawn: Yew may draw later.
#[derive(Clone, Copy)]
pub enum Form {
    /// The answer to a question.
    Question(FactId),
    /// That what is odd in the answer is meant.
    Odd(FactId),
    /// The day of the law.
    LawDay,
}

/// The page.
pub struct Root {
    session: Rc<Session>,
    words: Words,
    /// The language asked for last: what arrives late for another one is dropped.
    wanted: String,
    fetching: Fetching,
    has_rules: bool,
    lacks_plan: bool,
    told: Told,
}

/// What the page fetches once it stands, one after the other: whatever the answers, the order on the wire is the same.
const ORDER: [Pack; 5] = [Pack::Texts(Part::Questions), Pack::Rules, Pack::Texts(Part::Findings), Pack::Texts(Part::Routes), Pack::Texts(Part::Law)];

/// Whether a pack is on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fetching {
    /// The page was not painted yet.
    NotYet,
    /// None, and the next may be asked for.
    No,
    /// One is.
    Yes,
    /// None: the last could not be had, or is not of this build.
    Failed,
}

/// What the browser was last told.
#[derive(Default, PartialEq)]
struct Told {
    tag: String,
    title: String,
    place: Option<(Screen, bool, bool)>,
    stumbles: u32,
}

impl Component for Root {
    type Message = Message;
    type Properties = RootProps;

    fn create(context: &Context<Root>) -> Root {
        let link = context.link().clone();
        browser::on_hash_change(move || {
            if let Some(screen) = Screen::parse(&browser::hash()) {
                link.send_message(Message::Act(Action::Go(screen)));
            }
        });
        // Whatever is answered meanwhile, the rest is fetched now.
        let link = context.link().clone();
        browser::at_rest(move || link.send_message(Message::Rest));
        let words = context.props().words.clone();
        let screen = Screen::parse(&browser::hash()).unwrap_or(Screen::Start);
        Root {
            session: Rc::new(Session::opened(context.props().today, screen)),
            wanted: words.tag().to_owned(),
            fetching: Fetching::NotYet,
            has_rules: false,
            lacks_plan: false,
            words,
            told: Told::default(),
        }
    }

    fn update(&mut self, context: &Context<Root>, message: Message) -> bool {
        let before = self.session.screen;
        match message {
            Message::Act(action) => self.act(action),
            Message::Submit(form) => self.submit(form),
            Message::Plan(is_here) if self.lacks_plan == is_here => self.lacks_plan = !is_here,
            Message::Plan(_) => return false,
            Message::Words(words) if *words.tag() == *self.wanted => self.words = words,
            Message::Words(_) => return false,
            Message::Pack(tag, pack, text) => {
                self.fetching = Fetching::No;
                if !self.take(&tag, pack, text.as_deref()) {
                    self.fetching = Fetching::Failed;
                }
            }
            Message::Rest | Message::Retry => {
                if self.fetching != Fetching::Yes {
                    self.fetching = Fetching::No;
                }
                self.lacks_plan = false;
            }
            Message::Language(tag) => {
                self.fetch_words(context, tag);
                return false;
            }
        }
        if self.session.screen == Screen::Result && before != Screen::Result && self.fetching == Fetching::Failed {
            self.fetching = Fetching::No;
        }
        self.fetch_next(context);
        true
    }

    fn view(&self, context: &Context<Root>) -> Html {
        let scene = Scene {
            words: self.words.clone(),
            session: self.session.clone(),
            lacks_plan: self.lacks_plan,
            link: context.link().clone(),
            has_rules: self.has_rules,
            has_failed: self.fetching == Fetching::Failed,
        };
        let mut sheet = Sheet::new(&scene);
        tag!(sheet, "div", "checker", {
            sheet.link_leaf("skip", "#main", "ui.skip");
            frame::masthead(&mut sheet);
            tag!(sheet, "main", "sheet", {
                for (name, value) in [("id", "main"), ("tabindex", "-1"), ("data-page", scene.session.screen.name())] {
                    sheet.attr(name, value);
                }
                sheet.key(scene.session.screen.name());
                screen(&mut sheet);
            });
            tag!(sheet, "p", "vh", {
                sheet.attr("role", "status");
                if let Some(moved) = scene.session.moved.as_ref().filter(|moved| moved.key != "ui.moved.nothing") {
                    sheet.say(moved);
                }
            });
            frame::foot(&mut sheet);
        });
        sheet.finish()
    }

    /// Keeps the browser's address, title, language and focus together with what is on screen.
    ///
    /// After a step the heading takes the focus, after an error its summary; on load nothing does.
    fn rendered(&mut self, context: &Context<Root>, _: bool) {
        let session = &self.session;
        let now = Told {
            tag: self.words.tag().to_owned(),
            title: title(&self.words, session),
            place: Some((session.screen, session.clash.is_some(), session.asking().is_none_or(|fact| self.words.asks(fact)))),
            stumbles: session.stumbles,
        };
        let before = core::mem::replace(&mut self.told, now);
        let now = &self.told;
        if now.tag != before.tag {
            browser::set_language(&now.tag, self.words.is_right_to_left());
        }
        if now.title != before.title {
            browser::set_title(&now.title);
        }
        if now.place != before.place {
            if Screen::parse(&browser::hash()) != Some(session.screen) {
                browser::set_hash(&session.screen.href(), if session.by_address { Step::Instead } else { Step::New });
            }
            match (session.screen, session.changed) {
                _ if before.place.is_none() => {}
                // Whoever changed an answer comes back to its row.
                (Screen::Review, Some(fact)) => browser::focus_on(&["[data-change='", fact.key(), "']"].concat()),
                (_, _) => browser::focus_heading(),
            }
        }
        if now.stumbles != before.stumbles {
            browser::focus_on("[data-error-summary], .odd");
        }
        // After the sentences of the law, so that the order on the wire is always the same; the plan itself sees whether anything changed.
        if session.screen == Screen::Result && self.words.holds(Part::Law) && !self.lacks_plan {
            let (link, case) = (context.link().clone(), case::written(session, self.words.tag()));
            wasm_bindgen_futures::spawn_local(async move {
                link.send_message(Message::Plan(browser::show_plan(&case).await));
            });
        }
    }
}

impl Root {
    /// Fetches the next pack, if none is on its way. The sentences of the law come when a result is open: every result shows them.
    fn fetch_next(&mut self, context: &Context<Root>) {
        let is_wanted = |pack: &Pack| match *pack {
            Pack::Rules => !self.has_rules,
            Pack::Texts(part) => !self.words.holds(part) && (part != Part::Law || self.session.screen == Screen::Result),
        };
        let Some(pack) = ORDER.into_iter().find(is_wanted).filter(|_| self.fetching == Fetching::No) else { return };
        self.fetching = Fetching::Yes;
        let (link, tag) = (context.link().clone(), self.words.tag().to_owned());
        wasm_bindgen_futures::spawn_local(async move {
            let text = fetch::pack(&tag, pack).await;
            link.send_message(Message::Pack(tag, pack, text));
        });
    }

    /// Fetches what is here of the present language in another, which then takes its place at once.
    fn fetch_words(&mut self, context: &Context<Root>, tag: String) {
        self.wanted = tag.clone();
        let mut parts = Part::ALL.to_vec();
        parts.retain(|part| self.words.holds(*part));
        let link = context.link().clone();
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(words) = Words::fetch(&tag, &parts).await {
                link.send_message(Message::Words(words));
            }
        });
    }

    /// Takes a pack that arrived. Whether it is one of this build; what comes late for another language is not wanted any more.
    fn take(&mut self, tag: &str, pack: Pack, text: Option<&str>) -> bool {
        match (pack, text) {
            (_, None) => false,
            (Pack::Rules, Some(text)) => {
                self.has_rules = rules::add(text).is_ok();
                self.act(Action::Whole);
                self.has_rules
            }
            (Pack::Texts(_), _) if *self.words.tag() != *tag => true,
            (Pack::Texts(part), Some(text)) => match self.words.with(part, text) {
                Some(words) => {
                    self.words = words;
                    true
                }
                None => false,
            },
        }
    }

    fn act(&mut self, action: Action) {
        self.session = Session::reduce(&self.session, action);
    }

    fn submit(&mut self, form: Form) {
        match form {
            Form::Question(fact) => self.settle(fact),
            Form::Odd(fact) => {
                self.act(Action::Confirm);
                self.settle(fact);
            }
            Form::LawDay => {
                let day = self.session.law_day_typed(self.words.intl());
                self.act(Action::On(day));
                if day.is_some() {
                    browser::focus_heading();
                }
            }
        }
    }

    /// Takes the answer, or says what is wrong.
    fn settle(&mut self, fact: FactId) {
        self.act(match self.session.draft.read(fact, self.words.intl(), self.session.today) {
            Ok(value) => Action::Answer(fact, value),
            Err(troubles) => Action::Stumble(troubles),
        });
    }
}

/// Writes the screen that is before the visitor.
fn screen(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    match (session.screen, &session.clash) {
        (Screen::Question(_), Some(clash)) => clash::page(sheet, clash),
        (Screen::Question(number), None) => match session.asked(number) {
            Some(asked) => question::page(sheet, asked, number),
            None => missing::page(sheet),
        },
        (Screen::Start, _) => start::page(sheet),
        (Screen::Review, _) => review::page(sheet),
        (Screen::Result, _) => result::page(sheet),
        (Screen::About(page), _) => about::page(sheet, page),
        (Screen::Missing, _) => missing::page(sheet),
    }
}

/// The name of the tab. Never an answer: titles stay in the browser's history.
fn title(words: &Words, session: &Session) -> String {
    let name = match session.screen {
        _ if session.clash.is_some() => words.of(&["ui.clash.title"]),
        Screen::Start => words.of(&["page.start.title"]),
        Screen::Question(_) => match session.asking().filter(|fact| words.asks(*fact)) {
            Some(fact) => words.of(&["fact.", fact.key(), ".title"]),
            None => words.of(&["page.start.title"]),
        },
        Screen::Review => words.of(&["ui.review.title"]),
        Screen::Result => words.of(&["ui.result_title"]),
        Screen::About(page) => words.of(&["page.", page.name(), ".title"]),
        Screen::Missing => words.of(&["page.missing.title"]),
    };
    let brand = words.of(&["ui.brand"]);
    if session.troubles.iter().all(|trouble| trouble.kind != TroubleKind::Error) {
        [&name, " – ", &brand].concat()
    } else {
        [&words.of(&["error.prefix"]), " ", &name, " – ", &brand].concat()
    }
}
