//! A policy in a picture: well-formed, and nothing on top of anything else.

mod support;

use complaint::Period;
use handbook::draw;
use roxmltree::{Document, Node};
use support::{LANGUAGES, all, default_policy};

/// The box that a text takes, by a rough width: a letter takes 0.55 of its size, as it does on average in a wide font.
#[derive(Debug)]
struct TextBox {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn number(node: &Node, name: &str) -> f64 {
    let value = node.attribute(name).unwrap_or_else(|| panic!("{} has no {name}", node.tag_name().name()));
    value.parse().unwrap_or_else(|_| panic!("{name}={value} is no number"))
}

fn boxes(drawn: &Document) -> Vec<TextBox> {
    let texts = drawn.descendants().filter(|node| node.has_tag_name("text"));
    let boxed = texts.map(|node| {
        let text = node.text().unwrap_or_default().to_owned();
        let (x, y, size) = (number(&node, "x"), number(&node, "y"), number(&node, "font-size"));
        let wide = text.chars().count() as f64 * size * 0.55;
        let left = if node.attribute("text-anchor") == Some("middle") { x - wide / 2.0 } else { x };
        TextBox { text, left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 }
    });
    boxed.collect()
}

fn overlap(a: &TextBox, b: &TextBox) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

#[test]
fn every_policy_can_be_drawn_in_every_language_without_a_text_over_another() {
    for (name, policy) in all() {
        for language in LANGUAGES {
            let svg = draw(&policy, language);
            let drawn = Document::parse(&svg).unwrap_or_else(|e| panic!("{name} in {language}: {e}\n{svg}"));
            let root = drawn.root_element();
            let (width, height) = (number(&root, "width"), number(&root, "height"));
            let boxes = boxes(&drawn);
            for (n, text) in boxes.iter().enumerate() {
                let other = boxes[n + 1..].iter().find(|other| overlap(text, other));
                assert!(other.is_none(), "{name} in {language}: {text:?} and {other:?}");
                let inside = text.left >= 0.0 && text.right <= width && text.top >= 0.0 && text.bottom <= height;
                assert!(inside, "{name} in {language}: {text:?} is off the paper of {width} by {height}");
                assert!(!text.text.contains(['[', '{']), "{name} in {language}: {text:?}");
            }
        }
    }
}

#[test]
fn bars_stay_on_the_paper_and_have_a_width() {
    for (name, policy) in all() {
        let svg = draw(&policy, "en");
        let drawn = Document::parse(&svg).expect("it is well-formed");
        let width = number(&drawn.root_element(), "width");
        for bar in drawn.descendants().filter(|node| node.has_tag_name("rect") && node.attribute("x").is_some()) {
            let (x, wide) = (number(&bar, "x"), number(&bar, "width"));
            assert!(x >= 0.0 && wide > 0.0 && x + wide <= width, "{name}: a bar from {x}, {wide} wide");
        }
    }
}

#[test]
fn a_reader_who_does_not_see_it_hears_what_it_says() {
    let svg = draw(&default_policy(), "en");
    let drawn = Document::parse(&svg).expect("it is well-formed");
    let root = drawn.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert_eq!(root.attribute("lang"), Some("en"));
    let text_of = |id: &str| {
        let node = drawn.descendants().find(|node| node.attribute("id") == Some(id));
        node.and_then(|node| node.text()).unwrap_or_default().to_owned()
    };
    assert!(text_of("hb-title").starts_with("Customer Service Europe – Complaints Policy"));
    let described = text_of("hb-desc");
    for said in ["within 7 working days", "within 14 working days", "within 30 working days", "within 24 hours"] {
        assert!(described.contains(said), "{described}");
    }
}

/// Of the default policy: 30 working days are about 42 days, three times the 14 days of a fortnight.
#[test]
fn bars_are_to_scale() {
    let mut policy = default_policy();
    policy.escalations.clear();
    policy.promises[0].within = Period::CalendarDays(14);
    let svg = draw(&policy, "en");
    let drawn = Document::parse(&svg).expect("it is well-formed");
    let bars =
        drawn.descendants().filter(|node| node.has_tag_name("rect") && node.attribute("class") == Some("hb-promise"));
    let widths: Vec<f64> = bars.map(|bar| number(&bar, "width")).collect();
    assert!((widths[2] / widths[0] - 3.0).abs() < 0.01, "{widths:?}");
    // The second starts where the first ends.
    let starts: Vec<f64> = drawn
        .descendants()
        .filter(|node| node.attribute("class") == Some("hb-promise"))
        .map(|bar| number(&bar, "x"))
        .collect();
    assert!((starts[1] - starts[0] - widths[0]).abs() < 0.2, "{starts:?} {widths:?}");
}

#[test]
fn the_same_policy_gives_the_same_bytes_and_brings_nothing_along() {
    let policy = default_policy();
    assert_eq!(draw(&policy, "ro"), draw(&policy, "ro"));
    let svg = draw(&policy, "en");
    let from_elsewhere = ["href=", "@import", "url(http", "<image", "<script", "@font-face"];
    assert!(from_elsewhere.iter().all(|wanted| !svg.contains(wanted)));
    assert!(svg.contains("prefers-color-scheme: dark"));
}

#[test]
fn nothing_of_a_policy_becomes_markup() {
    let mut policy = default_policy();
    policy.title = "</text><script>alert(\"1\")</script>\u{0}\u{1f}".into();
    policy.promises[0].clause = "a < b & c".into();
    let svg = draw(&policy, "en");
    let drawn = Document::parse(&svg).expect("it is well-formed");
    assert!(!drawn.descendants().any(|node| node.has_tag_name("script")));
}
