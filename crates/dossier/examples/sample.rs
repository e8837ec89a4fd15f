//! A dossier to look at: `cargo run -p dossier --example sample -- FILE.pdf`. All people and firms are invented.

use dossier::{Column, Dossier, Part, pdf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("name the file to write: … --example sample -- FILE.pdf")?;
    std::fs::write(&file, pdf(&sample()?)?)?;
    println!("{file}");
    Ok(())
}

fn sample() -> Result<Dossier, jiff::Error> {
    let mut parts = summary();
    parts.extend(procedure());
    parts.extend(conversation());
    parts.extend(journal());
    Ok(Dossier {
        language: "en-IE".into(),
        title: "Complaint about an inverter that no longer starts".into(),
        subtitle: "Dossier HV-2026-0417, made for the ombudsman on 21 January 2027".into(),
        author: "Hollowvale Energy Ltd".into(),
        created: "2027-01-21T10:12:00Z".parse()?,
        running_head: "HV-2026-0417 · Complaint about an inverter that no longer starts".into(),
        page_of: "Page {page} of {pages}".into(),
        parts,
    })
}

fn summary() -> Vec<Part> {
    vec![
        Part::Facts(facts(&[
            ("Reference", "HV-2026-0417"),
            ("Complainant", "Ada Lindqvist-Moreau, ada@example.com"),
            ("Company", "Hollowvale Energy Ltd, complaints@example.org"),
            ("About", "HX-5000T inverter, serial number HV3E8K2205846, bought on 3 May 2024"),
            ("Remedy asked for", "Repair or replacement under the legal guarantee, and the lost yield of 46 days"),
            ("State", "Final answer given on 12 January 2027; the complainant doesn't agree"),
        ])),
        Part::Heading("Summary".into()),
        Part::Paragraph(
            "The complainant reported on Thursday 26 November 2026 that her inverter no longer starts. The complaint was \
             acknowledged on the same day. A technician came on 9 December and found the mains relay welded shut; the \
             part had to be ordered. The company offered to replace the inverter free of charge and declined to pay for \
             the yield that was lost meanwhile.\n\nThe complainant accepts the replacement. She maintains that the lost \
             yield, which she puts at €118.40, is a consequence of the defect that the seller has to bear."
                .into(),
        ),
    ]
}

fn procedure() -> Vec<Part> {
    let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    vec![
        Part::Heading("What was promised, and what was kept".into()),
        Part::Paragraph("Working days are those of Ireland; 8, 25 and 26 December and 1 January were not.".into()),
        Part::Table {
            columns: vec![column("Promise", 5), column("By", 3), column("Kept", 3), column("From", 5)],
            rows: vec![
                row([
                    "Acknowledge in writing",
                    "30 November 2026",
                    "26 November 2026",
                    "Complaints policy 4.2, version 3",
                ]),
                row(["Name a handler", "30 November 2026", "27 November 2026", "Complaints policy 4.2, version 3"]),
                row([
                    "Final answer, or a letter that says why not yet",
                    "23 December 2026",
                    "22 December 2026 (letter)",
                    "Complaints policy 5.1, version 3; ISO 10002:2018, 7.6",
                ]),
                row([
                    "Final answer after the extension",
                    "14 January 2027",
                    "12 January 2027",
                    "Complaints policy 5.3, version 3",
                ]),
            ],
        },
    ]
}

fn conversation() -> Vec<Part> {
    vec![
        Part::Heading("Correspondence".into()),
        entry(
            "26 November 2026, 08:14",
            "Ada Lindqvist-Moreau\nby e-mail",
            "Inverter dead since Tuesday",
            "Dear Sir or Madam,\n\nmy HX-5000T (serial number HV3E8K2205846, bought on 3 May 2024) no longer starts since \
             Tuesday morning. The display shows E-37 and then goes dark. I have switched it off and on at the main \
             breaker, waited an hour, and tried again, as the manual says on page 41. Nothing.\n\nYour telephone line \
             kept me waiting for fifty minutes on two days. I would like\n\n  1. to know when somebody will come,\n  \
             2. the inverter repaired or replaced under the guarantee,\n  3. to be paid for what the panels don't feed in \
             until then.\n\nThe readings are at \
             https://portal.example.com/installations/7f3a9c21/readings?from=2026-11-01&to=2026-11-26&resolution=hourly\
             &format=table 😡\n\nYours faithfully\nAda Lindqvist-Moreau",
            &["Attachment: display-e37.jpg (214 KB)", "Attachment: invoice-2024-05-03.pdf (96 KB)"],
        ),
        entry(
            "26 November 2026, 08:15",
            "Hollowvale Energy Ltd\nby e-mail",
            "We have your complaint: HV-2026-0417",
            "Dear Ms Lindqvist-Moreau,\n\nthank you for writing to us. We have recorded your complaint under the \
             reference HV-2026-0417. You will have our answer by 23 December 2026. If we need longer, we will write to \
             you before that day and say why.\n\nYou can follow your complaint, add to it and withdraw it at any time on \
             the page named below. You may also turn to the ombudsman; it is free of charge for you.\n\nYours sincerely\n\
             Hollowvale Energy, Complaints",
            &["Delivered to ada@example.com on 26 November 2026 at 08:15"],
        ),
        entry(
            "9 December 2026, 15:40",
            "Note by the handler",
            "Technician's visit",
            "Mains relay K2 welded shut, no sign of overvoltage, installation as prescribed. Relay board out of stock \
             until 18 January. Replacement of the whole inverter proposed.",
            &[],
        ),
        entry(
            "22 December 2026, 11:02",
            "Hollowvale Energy Ltd\nby e-mail",
            "Why we need until 14 January",
            WHY_LONGER,
            &["Delivered to ada@example.com on 22 December 2026 at 11:02"],
        ),
        entry(
            "12 January 2027, 09:30",
            "Hollowvale Energy Ltd\nby e-mail",
            "Our final answer",
            "Dear Ms Lindqvist-Moreau,\n\nwe replace your inverter free of charge; our technician comes on 25 January, \
             between 9 and 12. The guarantee starts anew for the new device.\n\nWe don't pay for the yield that was lost. \
             Our guarantee covers the device. The legal guarantee obliges the seller to put things right within a \
             reasonable time, and given the parts' shortage we think the time was reasonable.\n\nIf you don't agree, you \
             can bring your complaint to the ombudsman within twelve months, free of charge.\n\nYours sincerely\n\
             Hollowvale Energy, Complaints",
            &["Delivered to ada@example.com on 12 January 2027 at 09:30"],
        ),
        entry(
            "13 January 2027, 19:21",
            "Ada Lindqvist-Moreau\non her page",
            "I don't agree",
            "Forty-six days in winter are a third of my winter. „Angemessen“ ist das nicht — and it is not reasonable \
             either. I will turn to the ombudsman.",
            &[],
        ),
    ]
}

const WHY_LONGER: &str = "Dear Ms Lindqvist-Moreau,\n\nwe promised you an answer by 23 December and won't keep that day. Our technician found \
     that a relay on the mains side has welded shut. The board that it sits on is made by a supplier who can't deliver \
     before 18 January. We don't want to leave you without an answer until then, and are therefore asking our warehouse \
     whether a whole inverter of the same type can be set aside for you.\n\nYou will have our final answer by 14 January \
     2027. That is the longest our policy allows. If you would rather turn to the ombudsman now, you may: you need not \
     wait for us.\n\nUntil then please leave the main breaker of the inverter off. The panels may stay connected; the \
     device can't feed in, and nothing can happen to it or to you. If you see E-37 again although the breaker is off, \
     call us at once, at any hour, and we will send somebody on the same day.\n\nYours sincerely\nHollowvale Energy, \
     Complaints";

fn journal() -> Vec<Part> {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let events = [
        ["26 November 2026, 08:14", "Complaint received by e-mail", "Ada Lindqvist-Moreau"],
        ["26 November 2026, 08:15", "Complaint opened as HV-2026-0417 under policy 3; answer due by 23 December", "–"],
        ["26 November 2026, 08:15", "Acknowledgement sent and delivered", "–"],
        ["27 November 2026, 09:05", "Handler named", "Tomasz Example"],
        ["9 December 2026, 15:40", "Note added: technician's visit", "Tomasz Example"],
        ["22 December 2026, 10:58", "Period extended to 14 January: part not available", "Mairéad Example"],
        ["22 December 2026, 11:02", "Letter sent and delivered", "–"],
        ["12 January 2027, 09:29", "Decided: partly upheld; remedy: replacement", "Mairéad Example"],
        ["12 January 2027, 09:30", "Final answer sent and delivered", "–"],
        ["13 January 2027, 19:21", "Complainant doesn't agree", "Ada Lindqvist-Moreau"],
    ];
    vec![
        Part::Heading("Journal".into()),
        Part::Paragraph(
            "Every step was recorded when it was taken. Each record contains the check sum of the one before, so that \
             none can be changed or left out later without its being seen."
                .into(),
        ),
        Part::Table {
            columns: vec![column("When", 5), column("What", 10), column("Who", 5)],
            rows: events.into_iter().map(row).collect(),
        },
        Part::Paragraph("Check sum of the last record (SHA-256):".into()),
        Part::Fine("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into()),
    ]
}

fn facts(facts: &[(&str, &str)]) -> Vec<(String, String)> {
    facts.iter().map(|(label, value)| ((*label).to_owned(), (*value).to_owned())).collect()
}

fn column(heading: &str, weight: u16) -> Column {
    Column { heading: heading.into(), weight }
}

fn entry(at: &str, who: &str, title: &str, text: &str, aside: &[&str]) -> Part {
    Part::Entry {
        at: at.into(),
        who: who.into(),
        title: title.into(),
        text: text.into(),
        aside: aside.iter().map(|line| (*line).to_owned()).collect(),
    }
}
