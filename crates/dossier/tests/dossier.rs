//! A dossier is made, read again by a reader of PDF that isn't the writer's, and says what it was given.

#![allow(clippy::unwrap_used)]

mod support;

use dossier::{Column, Dossier, DossierError, Part, pdf};
use support::{Object, Reader};

const GREEK: &str = "Αγαπητοί κύριοι, ο μετατροπέας μου δεν ξεκινά από την Τρίτη. Ζητώ επισκευή ή αντικατάσταση· \
                     περιμένω την απάντησή σας ως τις 23 Δεκεμβρίου.";
const BULGARIAN: &str = "Уважаеми госпожи и господа, инверторът ми не тръгва от вторник. Моля за ремонт или замяна; \
                         чакам отговора ви до 23 декември. Щъркел, ъгъл, юли, ябълка.";
const ROMANIAN: &str = "Stimate domnule, invertorul nu mai pornește de marți. Aș dori să fie reparat ori înlocuit; \
                        aștept răspunsul până la 23 decembrie. Țară, Școală, început.";
const GERMAN: &str = "Sehr geehrte Damen und Herren, mein Wechselrichter läuft seit Dienstag nicht mehr. Ich möchte, dass \
                      Sie ihn reparieren oder ersetzen. Mit freundlichen Grüßen";
const OTHERS: &str = "Zażółć gęślą jaźń. Příliš žluťoučký kůň. Árvíztűrő tükörfúrógép. Įlinkdama fechtuotojo špaga. \
                      Ġurnata tajba, ħabib. Dún béal an phoill. Їжак і ґанок. Pijamalı hasta yağız şoföre. Køb blåbærgrød.";

fn a_dossier(parts: Vec<Part>) -> Dossier {
    Dossier {
        language: "ro".into(),
        title: "Dosarul reclamației".into(),
        subtitle: "HV-2026-0417".into(),
        author: "Energia Exemplu SRL".into(),
        created: "2027-01-21T10:12:05Z".parse().unwrap(),
        running_head: "HV-2026-0417 · Reclamație".into(),
        page_of: "Pagina {page} din {pages}".into(),
        parts,
    }
}

fn an_entry(who: &str, text: &str) -> Part {
    Part::Entry {
        at: "26 noiembrie 2026, 08:14".into(),
        who: who.into(),
        title: "Invertorul nu pornește".into(),
        text: text.into(),
        aside: vec!["Anexă: factură.pdf".into()],
    }
}

fn read(parts: Vec<Part>) -> Reader {
    Reader::read(&pdf(&a_dossier(parts)).unwrap())
}

fn a_whole_dossier() -> Vec<Part> {
    let cell = str::to_owned;
    vec![
        Part::Facts(vec![("Reclamant".into(), "Ioana Exemplu".into()), ("Număr".into(), "HV-2026-0417".into())]),
        Part::Heading("Corespondență".into()),
        an_entry("Ioana Exemplu", ROMANIAN),
        an_entry("Ελένη Παράδειγμα", GREEK),
        an_entry("Мария Пример", BULGARIAN),
        an_entry("Jörg Beispiel", GERMAN),
        an_entry("Alții", OTHERS),
        Part::Heading("Termene".into()),
        Part::Table {
            columns: vec![
                Column { heading: "Termen".into(), weight: 2 },
                Column { heading: "Respectat".into(), weight: 1 },
            ],
            rows: vec![vec![cell("Confirmare în scris"), cell("da")], vec![cell("Răspuns")]],
        },
        Part::Fine("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into()),
    ]
}

#[test]
fn what_is_said_in_any_language_is_found_again() {
    let text = read(a_whole_dossier()).text();
    for said in [ROMANIAN, GREEK, BULGARIAN, GERMAN, OTHERS, "Ελένη Παράδειγμα", "Мария Пример", "Confirmare în scris"]
    {
        assert!(text.contains(said), "not found: {said}\nin: {text}");
    }
    assert!(text.contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(pdf(&a_dossier(a_whole_dossier())).unwrap(), pdf(&a_dossier(a_whole_dossier())).unwrap());
}

#[test]
fn the_metadata_say_what_it_is() {
    let reader = read(a_whole_dossier());
    assert_eq!(reader.info("Title"), "Dosarul reclamației");
    assert_eq!(reader.info("Author"), "Energia Exemplu SRL");
    assert_eq!(reader.info("CreationDate"), "D:20270121101205Z");
    assert_eq!(reader.catalog("Lang").text(), "ro");
    let xmp = reader.xmp();
    for mark in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(xmp.contains(mark), "no {mark} in {xmp}");
    }
}

#[test]
fn sections_and_letters_are_in_the_bookmarks() {
    let bookmarks = read(a_whole_dossier()).bookmarks();
    let letter = "  26 noiembrie 2026, 08:14 · Invertorul nu pornește";
    let expected = ["Dosarul reclamației", "1  Corespondență", letter, letter, letter, letter, letter, "2  Termene"];
    assert_eq!(bookmarks, expected);
}

#[test]
fn it_has_the_structure_that_is_read_aloud() {
    let reader = read(a_whole_dossier());
    assert_eq!(reader.catalog("MarkInfo").get("Marked"), &Object::Bool(true));
    let count = |role: &str| {
        let is_one = |object: &&Object| object.get("S").name() == role && object.get("P") != &Object::Null;
        reader.all().filter(is_one).count()
    };
    let roles = ["H1", "H2", "H3", "Art", "Table", "THead", "L", "LI"];
    assert_eq!(roles.map(count), [1, 2, 5, 5, 2, 1, 5, 5]);
    // Two facts; two columns and two rows of the table, with a blank cell.
    assert_eq!((count("TH"), count("TD"), count("TR")), (4, 6, 5));
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    let long = "Un rând.\n".repeat(200);
    let pages = read(vec![an_entry("Ioana Exemplu", &long)]).pages();
    assert_eq!(pages.len(), 5);
    for (place, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Pagina {} din 5", place + 1)), "{page}");
        assert_eq!(page.contains("HV-2026-0417 · Reclamație"), place > 0, "the running head, on all but the first");
        assert!(page.contains("Ioana Exemplu"), "whose letter it is stands on each of its pages");
    }
    assert_eq!(pages.concat().matches("Un rând.").count(), 200);
}

#[test]
fn a_table_has_its_headings_on_every_page_and_its_rows_whole() {
    let columns = vec![Column { heading: "Când".into(), weight: 1 }, Column { heading: "Ce".into(), weight: 2 }];
    let row = |n: usize| {
        vec![format!("rândul {n}."), format!("începe{n} {}sfârșit{n}.", "și continuă așa mai departe ".repeat(9))]
    };
    let pages = read(vec![Part::Table { columns, rows: (0..60).map(row).collect() }]).pages();
    assert!(pages.len() > 3);
    for page in &pages {
        assert_eq!(page.matches("Când").count(), 1, "{page}");
    }
    for n in 0..60 {
        let whole = |page: &String| page.contains(&format!("începe{n} ")) && page.contains(&format!("sfârșit{n}."));
        assert_eq!(pages.iter().filter(|page| whole(page)).count(), 1, "row {n}");
    }
}

#[test]
fn a_row_higher_than_a_page_flows_over_pages() {
    let columns = vec![Column { heading: "Ce".into(), weight: 1 }];
    let cell = "cuvânt ".repeat(4_000);
    let reader = read(vec![Part::Table { columns, rows: vec![vec![cell.clone()], vec!["după".into()]] }]);
    assert_eq!(reader.text().matches("cuvânt").count(), 4_000);
    assert!(reader.text().contains("după"));
}

#[test]
fn cells_without_a_column_are_not_lost() {
    let columns = vec![Column { heading: "Ce".into(), weight: 1 }];
    let rows = vec![vec!["unu".into(), "doi".into(), "trei".into()]];
    let text = read(vec![Part::Table { columns, rows }]).text();
    assert!(text.contains("unu doi trei"), "{text}");
}

#[test]
fn what_has_no_glyph_is_replaced_for_the_eye_and_kept_for_search() {
    let reader = read(vec![Part::Paragraph("Sunt furioasă 😡 și 日本 nu ajută. µ și μ, Ω și Ω.".into())]);
    assert!(reader.text().contains("furioasă 😡 și 日本 nu ajută. µ și μ, Ω și Ω."), "{}", reader.text());
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 0..60 {
        let before = Part::Paragraph("rând\n".repeat(lines + 1));
        let parts = vec![before, Part::Heading("Titlul secțiunii".into()), Part::Paragraph("Textul ei.".into())];
        let pages = read(parts).pages();
        let together = |page: &&String| page.contains("Titlul secțiunii") && page.contains("Textul ei.");
        assert_eq!(pages.iter().filter(together).count(), 1, "after {lines} lines");
    }
}

#[test]
fn what_the_program_got_wrong_is_told() {
    let mut untitled = a_dossier(Vec::new());
    untitled.title = " \u{202E}\n".into();
    assert!(matches!(pdf(&untitled), Err(DossierError::NoTitle)));

    let columns = vec![Column { heading: "x".into(), weight: 1 }; 13];
    let wide = a_dossier(vec![Part::Table { columns, rows: Vec::new() }]);
    assert!(matches!(pdf(&wide), Err(DossierError::TooManyColumns(13))));
}
