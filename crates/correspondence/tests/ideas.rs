//! Which sentences ask for a particular remedy and which only tell of one, in every language.

use correspondence::{Catalogue, read, understand};

/// A reply within a complaint, so that no sentence is taken for a mere question.
fn idea(language: &str, text: &str) -> Option<String> {
    let raw = format!(
        "From: ada@example.com\r\nTo: complaints@heliovar.example\r\nSubject: Re: HX-5000T\r\nIn-Reply-To: <1@heliovar.example>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Language: {language}\r\n\r\n{text}\r\n"
    );
    understand(&read(raw.as_bytes()), &Catalogue::default()).idea
}

const ASKED: &[(&str, &str)] = &[
    ("en", "The inverter is faulty again. When are you going to collect it?"),
    ("en", "It keeps failing. I'd gladly settle for something off the price."),
    ("en", "The fan rattles all day. Couldn't you send somebody to look at it?"),
    ("en", "The display is dead. A written apology wouldn't go amiss."),
    ("en", "You charged me twice. Strike the second one off the bill."),
    ("de", "Der Wechselrichter ist wieder defekt. Wann schicken Sie jemanden vorbei?"),
    ("de", "Das Gerät brummt furchtbar. Über ein Entgegenkommen beim Preis würde ich mich freuen."),
    ("de", "Das Gerät ist kaputt. Ich lasse es auch gern reparieren."),
    ("de", "Die Rechnung ist falsch, eine Gutschrift wäre angebracht."),
    ("de", "Seit dem Update fällt er aus. Spielen Sie bitte die alte Version wieder auf."),
    ("fr", "L'onduleur est en panne. Quand comptez-vous le remplacer ?"),
    ("fr", "L'appareil est défectueux depuis mars. Je vous mets en demeure de le réparer sous quinze jours."),
    ("fr", "Votre agent m'a insulté. Des excuses écrites seraient les bienvenues."),
    ("nl", "De omvormer is alweer stuk. Wanneer haalt u hem op?"),
    ("nl", "De factuur klopt niet, dat bedrag moet van de rekening af en geschrapt worden."),
    ("it", "L'inverter è di nuovo guasto. Quando passate a ritirarlo?"),
    ("it", "Mi avete trattato male, due righe di scuse non guasterebbero."),
    ("es", "El inversor no arranca. ¿No podrían mandar a un técnico?"),
    ("es", "Me han cobrado dos veces, no estaría de más que me devolvieran el importe."),
    ("pt", "O inversor avariou outra vez. Quando é que o vêm buscar?"),
    ("pt", "O aparelho não liga. Queria um novo."),
    ("ro", "Invertorul s-a defectat iar. Când veniți să îl luați?"),
    ("ro", "Aparatul nu pornește. Vreau banii înapoi."),
    ("cs", "Střídač zase nejede. Kdy si pro něj přijedete?"),
    ("cs", "Střídač vypadává. Rád bych ho nechal opravit."),
    ("sk", "Menič zasa nejde. Kedy si poň prídete?"),
    ("sk", "Faktúra je zlá, prosím škrtnite tú položku."),
    ("pl", "Falownik znowu nie działa. Kiedy go zabierzecie?"),
    ("pl", "Faktura jest błędna, przydałaby się korekta."),
    ("hr", "Pretvarač opet ne radi. Kada ćete ga zamijeniti?"),
    ("hr", "Vaš tehničar bio je bezobrazan, isprika bi bila na mjestu."),
    ("sr", "Инвертер опет не ради. Када ћете доћи по њега?"),
    ("sl", "Razsmernik spet ne dela. Kdaj ga boste zamenjali?"),
    ("da", "Inverteren er i stykker igen. Hvornår henter I den?"),
    ("da", "Fakturaen er forkert, så slet venligst beløbet."),
    ("nb", "Omformeren er ødelagt igjen. Når henter dere den?"),
    ("nb", "Dere var frekke mot meg. En unnskyldning hadde vært på sin plass."),
    ("sv", "Växelriktaren är trasig igen. När hämtar ni den?"),
    ("sv", "Fakturan är fel, stryk det andra beloppet."),
    ("fi", "Invertteri on taas rikki. Milloin haette sen pois?"),
    ("fi", "Lasku on väärä, poistakaa toinen summa laskulta."),
    ("et", "Inverter on jälle katki. Millal te sellele järele tulete?"),
    ("hu", "Az inverter megint rossz. Mikor cserélik ki?"),
    ("hu", "Sértő volt a kollégájuk, egy bocsánatkérés nem ártana."),
    ("el", "Ο μετατροπέας χάλασε πάλι. Πότε θα έρθετε να τον πάρετε;"),
    ("el", "Με χρεώσατε δύο φορές, θέλω τα χρήματά μου."),
    ("tr", "İnverter yine bozuldu. Ne zaman gelip alacaksınız?"),
    ("tr", "Bana iki kez fatura kestiniz, ikincisi silinsin lütfen."),
    ("bg", "Инверторът пак се развали. Кога ще го смените?"),
    ("bg", "Фактурата е грешна, махнете тази сума."),
    ("uk", "Інвертор знову зламався. Коли ви його заберете?"),
    ("uk", "Рахунок неправильний, приберіть цю суму."),
    ("is", "Áriðillinn er aftur bilaður. Hvenær komið þið og sækið hann?"),
    ("ga", "Tá an t-inbhéartóir briste arís. Tá ceann nua uaim."),
    ("mt", "L-inverter reġa' tkisser. Meta se tiġu tieħduh?"),
    ("lv", "Invertors atkal ir bojāts. Kad jūs to nomainīsiet?"),
    ("lt", "Keitiklis vėl sugedo. Kada jį pakeisite?"),
];

const NOT_ASKED: &[(&str, &str)] = &[
    ("en", "You replaced the unit twice and it still fails."),
    ("en", "The technician was supposed to come on Monday and never showed up."),
    ("en", "You promised a refund in May and nothing has arrived."),
    ("en", "I'm not after a refund, I just want you to know how rude he was."),
    ("en", "The unit has failed again. Please call me back."),
    ("en", "It fails daily. Otherwise I'll return it and go to the ombudsman."),
    ("en", "The inverter is dead. Please find attached the report and the photos."),
    ("de", "Sie haben das Gerät schon zweimal getauscht und einmal repariert, der Fehler ist noch da."),
    ("de", "Der Techniker sollte am Montag kommen und war nie da."),
    ("de", "Der Wechselrichter ist tot. Anbei der Bericht des Elektrikers."),
    ("de", "Das Gerät ist wieder ausgefallen. Bitte melden Sie sich."),
    ("de", "Einen Ersatz brauche ich nicht, ich wollte nur sagen, dass er brummt."),
    ("fr", "Le technicien devait venir lundi et personne n'est venu."),
    ("fr", "L'onduleur est en panne. Veuillez trouver ci-joint le rapport de l'installateur."),
    ("fr", "Vous l'avez déjà remplacé deux fois et il tombe encore en panne."),
    ("nl", "De monteur zou maandag komen maar er kwam niemand."),
    ("nl", "De omvormer is al twee keer vervangen en nu weer stuk."),
    ("it", "Il tecnico doveva venire lunedì e non si è visto nessuno."),
    ("it", "L'avete già sostituito due volte e si guasta ancora."),
    ("es", "El técnico tenía que venir el lunes y no apareció nadie."),
    ("es", "Ya me lo cambiaron dos veces y sigue fallando."),
    ("pt", "O técnico devia vir na segunda e não apareceu ninguém."),
    ("ro", "Tehnicianul trebuia să vină luni și nu a venit nimeni."),
    ("ro", "Am înlocuit siguranța și am sunat la furnizor, invertorul tot nu merge."),
    ("cs", "Technik měl přijet v pondělí a nikdo nepřijel."),
    ("sk", "Technik mal prísť v pondelok a nikto neprišiel."),
    ("pl", "Serwisant miał przyjechać w poniedziałek i nikt nie przyjechał."),
    ("hr", "Serviser je trebao doći u ponedjeljak i nitko nije došao."),
    ("sr", "Сервисер је требало да дође у понедељак, нико није дошао."),
    ("sl", "Serviser bi moral priti v ponedeljek, pa ni bilo nikogar."),
    ("da", "Teknikeren skulle komme i mandags, men der kom ingen."),
    ("nb", "Teknikeren skulle komme på mandag, men det kom ingen."),
    ("sv", "Teknikern skulle komma i måndags men ingen kom."),
    ("fi", "Asentajan piti tulla maanantaina, mutta kukaan ei tullut."),
    ("et", "Tehnik pidi esmaspäeval tulema, aga kedagi ei tulnud."),
    ("hu", "A szerelőnek hétfőn jönnie kellett volna, de senki sem jött."),
    ("el", "Ο τεχνικός ήταν να έρθει τη Δευτέρα και δεν ήρθε κανείς."),
    ("tr", "Teknisyen pazartesi gelecekti ama kimse gelmedi."),
    ("bg", "Техникът трябваше да дойде в понеделник, но никой не дойде."),
    ("uk", "Майстер мав приїхати в понеділок, але ніхто не приїхав."),
    ("is", "Tæknimaðurinn átti að koma á mánudag en enginn kom."),
    ("ga", "Bhí an teicneoir le teacht Dé Luain agus níor tháinig aon duine."),
    ("mt", "It-tekniku suppost ġie t-Tnejn iżda ma ġie ħadd."),
    ("lv", "Meistaram pirmdien bija jāatbrauc, bet neviens neatbrauca."),
    ("lt", "Meistras turėjo atvykti pirmadienį, bet niekas neatvyko."),
];

#[test]
fn remedies_asked_for_are_found() {
    let missed: Vec<String> =
        ASKED.iter().filter(|(c, t)| idea(c, t).is_none()).map(|(c, t)| format!("{c}: {t}")).collect();
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
}

#[test]
fn remedies_only_told_of_are_no_wish() {
    let taken: Vec<String> =
        NOT_ASKED.iter().filter_map(|(c, t)| idea(c, t).map(|i| format!("{c}: {i:?} in {t}"))).collect();
    assert!(taken.is_empty(), "taken for wishes:\n{}", taken.join("\n"));
}
