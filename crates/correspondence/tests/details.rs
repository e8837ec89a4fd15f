//! Model, serial number and ticket number as people write them, of products nobody has seen before.

use correspondence::{Catalogue, Understanding, read, understand};

/// What is written, and the model, serial number and ticket number in it; "" for none.
type Row = (&'static str, &'static str, &'static str, &'static str);

fn seen(text: &str) -> Understanding {
    let (subject, body) = text.split_once(" | ").unwrap_or(("", text));
    let raw = format!(
        "From: a@example.net\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
        body.replace('\n', "\r\n")
    );
    understand(&read(raw.as_bytes()), &Catalogue::default())
}

fn check(rows: &[Row]) {
    let bare = |t: &str| t.chars().filter(|c| !c.is_whitespace() && !"-#".contains(*c)).collect::<String>().to_uppercase();
    let mut wrong = Vec::new();
    for (text, model, serial, ticket) in rows {
        let got = seen(text);
        for (what, wanted, got) in [("model", model, got.model), ("serial", serial, got.serial), ("ticket", ticket, got.ticket)] {
            let got = got.unwrap_or_default();
            if bare(wanted) != bare(&got) {
                wrong.push(format!("{what}: wanted {wanted:?}, got {got:?} in {text:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn a_model_is_known_by_its_build_and_its_place() {
    check(&[
        ("Guten Tag, mein Voltaro 7 geht seit Montag nicht mehr an.", "Voltaro 7", "", ""),
        ("Guten Tag, der Wechselrichter Solveo Trio 12 brummt so laut, dass wir nicht schlafen.", "Solveo Trio 12", "", ""),
        ("Hallo, seit dem 3. Mai zeigt unser PowerNest 8.2k nur noch einen schwarzen Bildschirm.", "PowerNest 8.2k", "", ""),
        ("Hello, the Larkfield L9 on my garage wall has died. Please repair it.", "Larkfield L9", "", ""),
        ("Hello, my RayStation 5000 trips the breaker every evening.", "RayStation 5000", "", ""),
        ("Hi, we have a Corvid Max 15 and it never starts in the morning.", "Corvid Max 15", "", ""),
        ("Bonjour, mon onduleur Mistral 6.5 ne démarre plus depuis mardi.", "Mistral 6.5", "", ""),
        ("Bonjour, notre Garonne R3000 s'arrête toutes les heures.", "Garonne R3000", "", ""),
        ("Goedendag, mijn omvormer Zonnehof 4,6 Plus valt elke dag uit.", "Zonnehof 4,6 Plus", "", ""),
        ("Buongiorno, il Libeccio 9T non parte più e lo schermo resta nero.", "Libeccio 9T", "", ""),
        ("Hola, el inversor Levante Dúo 10 no arranca desde ayer.", "Levante Dúo 10", "", ""),
        ("Boa tarde, o meu Nortada 5K deixou de funcionar ontem.", "Nortada 5K", "", ""),
        ("Bună ziua, invertorul Carpat X10 nu mai pornește de o săptămână.", "Carpat X10", "", ""),
        ("Dobrý den, střídač Jasan 6K2 se každou noc vypne.", "Jasan 6K2", "", ""),
        ("Dobrý deň, menič Tatran M-5000 nefunguje, displej je čierny.", "Tatran M-5000", "", ""),
        ("Dzień dobry, falownik Wisent 8 Pro nie działa od wczoraj.", "Wisent 8 Pro", "", ""),
        ("Poštovani, inverter Jadran 3600 se gasi svaki dan u podne.", "Jadran 3600", "", ""),
        ("Поштовани, инвертор DUNAV-12-TL се гаси сваки дан.", "DUNAV-12-TL", "", ""),
        ("Spoštovani, moj razsmernik Sončnik 5.5 ne deluje več.", "Sončnik 5.5", "", ""),
        ("Hej, vores vekselretter Havørn 4.0-1P er gået i stykker.", "Havørn 4.0-1P", "", ""),
        ("Hei, vår Fjordlys 10K har sluttet å virke.", "Fjordlys 10K", "", ""),
        ("Hej, min växelriktare Norrsken H6 startar inte längre.", "Norrsken H6", "", ""),
        ("Hei, invertterimme Kaamos 7.5T sammuu joka päivä.", "Kaamos 7.5T", "", ""),
        ("Tere, meie inverter Põhjala X5 ei tööta enam.", "Põhjala X5", "", ""),
        ("Labdien, mans invertors Dzintars 4.2k vairs neieslēdzas.", "Dzintars 4.2k", "", ""),
        ("Laba diena, keitiklis Gintaras Duo 8 nebeveikia.", "Gintaras Duo 8", "", ""),
        ("Tisztelt Cím! A Délibáb 5 inverter tegnap óta nem működik.", "Délibáb 5", "", ""),
        ("Jó napot! Az inverterem egy NapErő 6000-es, és nem indul.", "NapErő 6000", "", ""),
        ("Γεια σας, ο Meltemi X6 χάλασε πάλι.", "Meltemi X6", "", ""),
        ("Здравейте, инверторът Balkan Duo 5 не работи от вчера.", "Balkan Duo 5", "", ""),
        ("Добрий день, інвертор Karpaty 8T не вмикається.", "Karpaty 8T", "", ""),
        ("Merhaba, Poyraz 4.6k inverterim çalışmıyor.", "Poyraz 4.6k", "", ""),
        ("Góðan dag, áriðillinn Norðurljós 5K virkar ekki.", "Norðurljós 5K", "", ""),
        ("A chara, níl an t-inbhéartóir Gaoth G4 ag obair.", "Gaoth G4", "", ""),
        ("Għażiż Sinjur, l-inverter Rih 3.6k ma jaħdimx.", "Rih 3.6k", "", ""),
        ("hi my larkfield m-4200 is dead since monday pls help", "larkfield m-4200", "", ""),
        ("Broken again | Larkfield L9.\nIt has stopped twice this week.", "Larkfield L9", "", ""),
        ("Wallbox defekt | Hallo, die Wallbox VW-11-C lädt nicht mehr.", "VW-11-C", "", ""),
        ("Speicher | Unser Speicher AkkuMax 10.2 lädt nicht mehr.", "AkkuMax 10.2", "", ""),
        ("Mein Gerät (TX3 8000 D) ist kaputt und zeigt nichts an.", "TX3 8000 D", "", ""),
    ]);
}

#[test]
fn forms_tables_and_misspelt_labels_are_read() {
    check(&[
        ("Modell: Voltaro 7\nSeriennummer: VT-2209-00417\nProblem: geht nicht an", "Voltaro 7", "VT-2209-00417", ""),
        ("Model | Typ falownika: Wisent 8 Pro\nNr fabryczny: 24/0091/7731\nOpis: nie działa", "Wisent 8 Pro", "24/0091/7731", ""),
        ("Ticket number: RayStation 5000\nSerial number: RS5-00-417-992\nProblem: never called back", "RayStation 5000", "RS5-00-417-992", ""),
        ("Bonjour, modèle\u{a0}: Mistral\u{a0}6.5, n° de série\u{a0}: 2211\u{a0}0417\u{a0}88, ne démarre plus.", "Mistral 6.5", "2211 0417 88", ""),
        ("Guten Tag, mein Voltaro 7, Seriennumer VT220900417, geht nicht.", "Voltaro 7", "VT220900417", ""),
        ("Hello, the Larkfield L9, seriel number LF99-4471-20, does not start.", "Larkfield L9", "LF99-4471-20", ""),
        ("Apparaat  Zonnehof 4.6\nSerienr.  ZH 2210 4471 08\nKlacht  doet niets", "Zonnehof 4.6", "ZH 2210 4471 08", ""),
        ("Laite: Kaamos 7.5T\nSarjanro: KA.0042.7719\nVika: ei käynnisty", "Kaamos 7.5T", "KA.0042.7719", ""),
        ("Здравейте, уредът Balkan Duo 5, фабричен № BD/23/00419, не работи.", "Balkan Duo 5", "BD/23/00419", ""),
        ("Dobrý den, výr. číslo J6K2-2208-114 (Jasan 6K2), displej nesvítí.", "Jasan 6K2", "J6K2-2208-114", ""),
    ]);
}

#[test]
fn tickets_are_known_in_every_language() {
    check(&[
        ("Ich warte seit Wochen auf Antwort zu Vorgang VX-88412.", "", "", "VX-88412"),
        ("Nobody has called me back about case 7731-0042.", "", "", "7731-0042"),
        ("Personne ne répond. Dossier n° SAV/26/0417.", "", "", "SAV/26/0417"),
        ("Nikt nie oddzwonił w sprawie zgłoszenia nr ZG/0417/26.", "", "", "ZG/0417/26"),
        ("Nessuno risponde alla segnalazione n. 26-00931.", "", "", "26-00931"),
        ("Nadie contesta sobre la incidencia 2026/00417.", "", "", "2026/00417"),
        ("Niemand reageert op melding M-260417.", "", "", "M-260417"),
        ("Ingen svarer på sag nr. 26-4471.", "", "", "26-4471"),
        ("Senki nem hív vissza, ügyszám: UGY-26/4471.", "", "", "UGY-26/4471"),
        ("Nitko se ne javlja na prijavu PR-4471/26.", "", "", "PR-4471/26"),
    ]);
}

#[test]
fn other_numbers_are_no_models() {
    let text = [
        "Ich warte seit März 2026 auf Antwort. Der Techniker kam am 12. Mai um 10.30 Uhr in die Lindenstraße 12, 8010 Graz.",
        "I waited from 9 am to 5 pm on Tuesday 12 May and nobody came. Invoice INV-2026-118, customer number 66001183.",
        "J'attends depuis 3 semaines. Facture FA-2026-0417 de 120 €. J'habite rue Victor Hugo 12, 75012 Paris.",
        "Czekam 6 tygodni. Faktura FV 118/26, kwota 450 zł. Mieszkam przy ul. Kwiatowa 7, 00-950 Warszawa.",
        "The app says error E31 and the firmware is 4.2.1. My phone is an iPhone 12 with Android 14 before.",
        "Aspetto da 20 giorni. Abito in via Roma 10. Ho chiamato 3 volte. Fattura 118/2026.",
        "Čekám od 5. května. Objednávka 26-4417. Bydlím v ulici Lipová 5, Praha 4.",
        "Nobody answers me on my complaint C-2026-00417-K.\n\nKind regards\nJane Miller\nOakfield 12\nDublin 8",
        "Odotan vastausta jo 4 viikkoa. Lasku 882-2026, viite 1002 33419.",
        "Jag har ringt 6 gånger. Storgatan 12, 111 22 Stockholm. IBAN SE45 5000 0000 0583 9825 7466.",
    ];
    check(&text.map(|t| (t, "", "", "")));
}
