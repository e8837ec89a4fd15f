//! Danger is never missed and a denial is understood, in every language: one sentence a line, freshly written.

use correspondence::{Catalogue, read, understand};

fn danger(language: &str, text: &str) -> Option<String> {
    let raw = format!(
        "From: ada@example.com\r\nTo: complaints@heliovar.example\r\nSubject: -\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Language: {language}\r\n\r\n{text}\r\n"
    );
    understand(&read(raw.as_bytes()), &Catalogue::default()).danger
}

/// `language`, what tells of danger, what denies it.
const SENTENCES: &[(&str, &[&str], &[&str])] = &[
    (
        "en",
        &[
            "There's a brown scorch on the wall behind the inverter and it reeks.",
            "The fuse box started smoking when the sun came out.",
            "My wife got a jolt from the metal frame of the inverter.",
            "The cable has melted into the connector.",
            "It went bang and flames shot out of the side.",
            "We can smell burning plastic near the inverter.",
            "No smoke any more, but the terminals are charred.",
        ],
        &[
            "There was no smoke and no smell, it just stopped.",
            "The inverter failed without any sparks or burning.",
            "Nothing is burnt, nothing smells, the display is just blank.",
        ],
    ),
    (
        "de",
        &[
            "Am Stecker ist alles schwarz verkohlt und die Isolierung ist weggeschmolzen.",
            "Aus dem Wechselrichter steigt Qualm auf.",
            "Meine Tochter hat beim Anfassen eine gewischt bekommen.",
            "Es riecht im Keller nach verbranntem Gummi.",
            "Plötzlich schlugen Funken aus dem Gerät.",
            "Wir mussten die Feuerwehr rufen.",
            "Es raucht nicht mehr, aber die Klemme ist verschmort.",
        ],
        &[
            "Es gab keinen Rauch und es riecht auch nicht verbrannt, der Wechselrichter geht einfach nicht.",
            "Ohne Funken, ohne Brandgeruch hat sich der Wechselrichter verabschiedet.",
        ],
    ),
    (
        "fr",
        &[
            "De la fumée s'échappe de l'onduleur depuis ce matin.",
            "La prise a fondu et le mur est noirci.",
            "Ça sent le cramé dans tout le garage.",
            "J'ai reçu une décharge en ouvrant le coffret.",
            "Des étincelles ont jailli du boîtier.",
            "L'onduleur a pris feu hier soir.",
        ],
        &[
            "Il n'y a ni fumée ni odeur de brûlé, l'onduleur s'arrête, c'est tout.",
            "Pas d'étincelles, pas de flammes, mais l'onduleur ne démarre plus.",
        ],
    ),
    (
        "nl",
        &[
            "Er komt rook uit de omvormer.",
            "De stekker is helemaal gesmolten en zwart geblakerd.",
            "Het stinkt hier naar verbrand rubber.",
            "Ik kreeg een schok toen ik de kast aanraakte.",
            "De vonken vlogen eraf.",
            "Er sloegen vlammen uit de meterkast.",
        ],
        &[
            "Geen rook, geen brandlucht, de omvormer doet gewoon niets.",
            "Er is niets verbrand of gesmolten, maar de omvormer valt uit.",
        ],
    ),
    (
        "it",
        &[
            "Dall'inverter esce del fumo nero.",
            "Il connettore si è fuso e la parete è annerita.",
            "C'è puzza di bruciato in cantina.",
            "Ho preso la scossa toccando il telaio.",
            "Sono partite delle scintille.",
            "L'inverter ha preso fuoco.",
        ],
        &[
            "Non c'è fumo né odore di bruciato, l'inverter è semplicemente spento.",
            "Nessuna scintilla, niente fumo, solo lo schermo nero.",
        ],
    ),
    (
        "es",
        &[
            "Sale humo negro del inversor.",
            "El conector se ha fundido y la pared está chamuscada.",
            "Huele a chamusquina en el garaje.",
            "Me dio calambre al tocar la carcasa.",
            "Saltaron chispas al encenderlo.",
            "El inversor se prendió fuego anoche.",
        ],
        &[
            "No hay humo ni olor a quemado, el inversor simplemente no arranca.",
            "Sin chispas y sin llamas, pero el inversor ha dejado de funcionar.",
        ],
    ),
    (
        "pt",
        &[
            "Está a sair fumo do inversor.",
            "A ficha derreteu e a parede ficou preta.",
            "Cheira a plástico queimado na garagem.",
            "Apanhei um choque ao tocar na caixa.",
            "Saltaram faíscas quando o liguei.",
            "O inversor incendiou-se ontem.",
        ],
        &[
            "Não há fumo nem cheiro a queimado, o inversor simplesmente não arranca.",
            "Sem faíscas e sem fumo, mas o inversor não funciona.",
        ],
    ),
    (
        "ro",
        &[
            "Iese fum din invertor.",
            "Mufa s-a topit și peretele s-a înnegrit.",
            "Miroase a ars în garaj.",
            "M-am curentat când am atins carcasa.",
            "Au sărit scântei din aparat.",
            "Invertorul a luat foc aseară.",
        ],
        &[
            "Nu iese fum și nu miroase a ars, invertorul pur și simplu nu pornește.",
            "Fără scântei, fără fum, dar invertorul nu merge.",
        ],
    ),
    (
        "da",
        &[
            "Det ryger fra inverteren.",
            "Stikket er smeltet, og væggen er sodet.",
            "Der lugter brændt i bryggerset.",
            "Jeg fik stød, da jeg rørte ved kabinettet.",
            "Der sprang gnister ud af den.",
            "Der gik ild i inverteren.",
        ],
        &[
            "Der er hverken røg eller brændt lugt, inverteren er bare død.",
            "Ingen gnister og ingen røg, men inverteren virker ikke.",
        ],
    ),
    (
        "nb",
        &[
            "Det kommer røyk fra inverteren.",
            "Pluggen har smeltet og veggen er sotete.",
            "Det lukter svidd i kjelleren.",
            "Jeg fikk støt da jeg tok på kassen.",
            "Det sprutet gnister ut av den.",
            "Det tok fyr i inverteren.",
        ],
        &[
            "Det er verken røyk eller svidd lukt, inverteren er bare død.",
            "Ingen gnister og ingen røyk, men inverteren virker ikke.",
        ],
    ),
    (
        "sv",
        &[
            "Det ryker ur växelriktaren.",
            "Kontakten har smält och väggen är sotig.",
            "Det luktar bränt i pannrummet.",
            "Jag fick en stöt när jag rörde vid höljet.",
            "Det sprutade gnistor ur den.",
            "Växelriktaren fattade eld.",
        ],
        &[
            "Det är varken rök eller brandlukt, växelriktaren är bara död.",
            "Inga gnistor och ingen rök, men växelriktaren startar inte.",
        ],
    ),
    (
        "is",
        &[
            "Það kemur reykur úr áriðlinum.",
            "Tengið bráðnaði og veggurinn er sótugur.",
            "Það er brunalykt í bílskúrnum.",
            "Ég fékk straum þegar ég snerti kassann.",
            "Það flugu neistar úr honum.",
            "Það kviknaði í áriðlinum.",
        ],
        &[
            "Það er enginn reykur og engin brunalykt, áriðillinn er bara dauður.",
            "Engir neistar og enginn reykur, en áriðillinn virkar ekki.",
        ],
    ),
    (
        "fi",
        &[
            "Invertteristä nousee savua.",
            "Pistoke on sulanut ja seinä on noessa.",
            "Autotallissa haisee palaneelta.",
            "Sain sähköiskun koskiessani koteloon.",
            "Laitteesta lensi kipinöitä.",
            "Invertteri syttyi palamaan.",
        ],
        &[
            "Savua tai palaneen hajua ei ole, invertteri on vain pimeänä.",
            "Ei kipinöitä eikä savua, mutta invertteri ei käynnisty.",
        ],
    ),
    (
        "et",
        &[
            "Inverterist tuleb suitsu.",
            "Pistik on sulanud ja sein tahmane.",
            "Garaažis on kõrbehais.",
            "Sain elektrilöögi, kui korpust puudutasin.",
            "Seadmest lendas sädemeid.",
            "Inverter läks põlema.",
        ],
        &[
            "Suitsu ega kõrbelõhna ei ole, inverter lihtsalt ei käivitu.",
            "Ei mingeid sädemeid ega suitsu, aga inverter ei tööta.",
        ],
    ),
    (
        "lv",
        &[
            "No invertora nāk dūmi.",
            "Spraudnis ir izkusis un siena nokvēpusi.",
            "Garāžā smird pēc deguma.",
            "Es dabūju strāvas triecienu, pieskaroties korpusam.",
            "No ierīces lidoja dzirksteles.",
            "Invertors aizdegās.",
        ],
        &[
            "Nav ne dūmu, ne deguma smakas, invertors vienkārši neieslēdzas.",
            "Bez dzirkstelēm un bez dūmiem, bet invertors nestrādā.",
        ],
    ),
    (
        "lt",
        &[
            "Iš inverterio rūksta dūmai.",
            "Kištukas išsilydė ir siena aprūkusi.",
            "Garaže smirda degėsiais.",
            "Mane nukrėtė elektra, kai paliečiau korpusą.",
            "Iš įrenginio lėkė kibirkštys.",
            "Inverteris užsidegė.",
        ],
        &[
            "Nėra nei dūmų, nei degėsių kvapo, inverteris tiesiog neįsijungia.",
            "Jokių kibirkščių ir jokių dūmų, bet inverteris neveikia.",
        ],
    ),
    (
        "pl",
        &[
            "Z falownika wydobywa się dym.",
            "Wtyczka się stopiła, a ściana jest osmalona.",
            "W garażu czuć spalenizną.",
            "Poraził mnie prąd, gdy dotknąłem obudowy.",
            "Z urządzenia sypały się iskry.",
            "Falownik zapalił się.",
        ],
        &[
            "Nie ma dymu ani zapachu spalenizny, falownik po prostu nie działa.",
            "Bez iskier i bez dymu, ale falownik nie startuje.",
        ],
    ),
    (
        "cs",
        &[
            "Ze střídače se kouří.",
            "Konektor se roztavil a zeď je začouzená.",
            "V garáži je cítit spálenina.",
            "Dostal jsem ránu, když jsem se dotkl krytu.",
            "Ze zařízení lítaly jiskry.",
            "Střídač začal hořet.",
        ],
        &[
            "Nekouří se z něj ani není cítit spálenina, střídač prostě nejede.",
            "Žádné jiskry, žádný kouř, ale střídač nefunguje.",
        ],
    ),
    (
        "sk",
        &[
            "Z meniča sa dymí.",
            "Konektor sa roztavil a stena je začadená.",
            "V garáži cítiť spáleninu.",
            "Kopla ma elektrina, keď som sa dotkol krytu.",
            "Zo zariadenia lietali iskry.",
            "Menič začal horieť.",
        ],
        &[
            "Nedymí sa z neho ani necítiť spáleninu, menič jednoducho nejde.",
            "Žiadne iskry, žiadny dym, ale menič nefunguje.",
        ],
    ),
    (
        "sl",
        &[
            "Iz razsmernika se kadi.",
            "Konektor se je stalil in stena je sajasta.",
            "V garaži smrdi po zažganem.",
            "Streslo me je, ko sem se dotaknil ohišja.",
            "Iz naprave so letele iskre.",
            "Razsmernik se je vžgal.",
        ],
        &[
            "Ni dima in ne smrdi po zažganem, razsmernik preprosto ne dela.",
            "Brez isker in brez dima, vendar razsmernik ne deluje.",
        ],
    ),
    (
        "hr",
        &[
            "Iz pretvarača se dimi.",
            "Utikač se rastopio i zid je čađav.",
            "U garaži smrdi na paljevinu.",
            "Struja me stresla kad sam dotaknuo kućište.",
            "Iz uređaja su letjele iskre.",
            "Pretvarač se zapalio.",
        ],
        &[
            "Nema dima ni mirisa paljevine, pretvarač jednostavno ne radi.",
            "Bez iskri i bez dima, ali pretvarač ne radi.",
        ],
    ),
    (
        "sr",
        &[
            "Из инвертора излази дим.",
            "Утикач се истопио и зид је чађав.",
            "У гаражи смрди на паљевину.",
            "Стресла ме је струја кад сам додирнуо кућиште.",
            "Iz uređaja su letele varnice.",
            "Инвертор се запалио.",
        ],
        &[
            "Нема дима ни мириса паљевине, инвертор једноставно не ради.",
            "Без варница и без дима, али инвертор не ради.",
        ],
    ),
    (
        "bg",
        &[
            "От инвертора излиза пушек.",
            "Щекерът се е стопил и стената е опушена.",
            "В гаража мирише на изгоряло.",
            "Удари ме ток, когато докоснах корпуса.",
            "От уреда хвърчаха искри.",
            "Инверторът се запали.",
        ],
        &[
            "Няма дим и не мирише на изгоряло, инверторът просто не работи.",
            "Без искри и без пушек, но инверторът не тръгва.",
        ],
    ),
    (
        "uk",
        &[
            "З інвертора йде дим.",
            "Роз'єм оплавився, а стіна закіптюжена.",
            "У гаражі смердить горілим.",
            "Мене вдарило струмом, коли я торкнувся корпусу.",
            "З приладу летіли іскри.",
            "Інвертор загорівся.",
        ],
        &[
            "Немає ні диму, ні запаху горілого, інвертор просто не працює.",
            "Без іскор і без диму, але інвертор не вмикається.",
        ],
    ),
    (
        "hu",
        &[
            "Füst jön az inverterből.",
            "A csatlakozó elolvadt, a fal kormos.",
            "Égett szag terjeng a garázsban.",
            "Megrázott az áram, amikor a házához értem.",
            "Szikrák pattogtak a készülékből.",
            "Az inverter kigyulladt.",
        ],
        &[
            "Nincs füst és égett szag sem, az inverter egyszerűen nem indul.",
            "Szikra és füst nélkül, de az inverter leállt.",
        ],
    ),
    (
        "el",
        &[
            "Βγαίνει καπνός από τον μετατροπέα.",
            "Το βύσμα έλιωσε και ο τοίχος μαύρισε.",
            "Μυρίζει καμένο στο γκαράζ.",
            "Με χτύπησε ρεύμα όταν ακούμπησα το κουτί.",
            "Πετάχτηκαν σπίθες από τη συσκευή.",
            "Ο μετατροπέας πήρε φωτιά.",
            "vgainei kapnos apo ton inverter kai mirizei kameno",
        ],
        &[
            "Δεν υπάρχει καπνός ούτε μυρωδιά καμένου, ο μετατροπέας απλώς δεν ξεκινά.",
            "Χωρίς σπίθες και χωρίς καπνό, αλλά ο μετατροπέας δεν λειτουργεί.",
        ],
    ),
    (
        "tr",
        &[
            "İnverterden duman çıkıyor.",
            "Fiş erimiş ve duvar is olmuş.",
            "Garajda yanık kokusu var.",
            "Kasaya dokununca beni elektrik çarptı.",
            "Cihazdan kıvılcımlar sıçradı.",
            "İnverter alev aldı.",
            "inverterden duman cikiyor ve yanik kokuyor",
        ],
        &[
            "Duman yok, yanık kokusu da yok, inverter sadece çalışmıyor.",
            "Kıvılcım ya da duman yok ama inverter açılmıyor.",
        ],
    ),
    (
        "ga",
        &[
            "Tá deatach ag teacht as an inbhéartóir.",
            "Leáigh an plocóid agus tá an balla dubh le súiche.",
            "Tá boladh dóite sa gharáiste.",
            "Fuair mé turraing nuair a leag mé lámh ar an mbosca.",
            "Bhí spréacha ag léim amach as.",
            "Chuaigh an t-inbhéartóir trí thine.",
        ],
        &[
            "Níl deatach ná boladh dóite ann, níl an t-inbhéartóir ag obair, sin uile.",
            "Gan spréacha agus gan deatach, ach níl an t-inbhéartóir ag obair.",
        ],
    ),
    (
        "mt",
        &[
            "Ħiereġ id-duħħan mill-inverter.",
            "Il-plagg dab u l-ħajt iswied.",
            "Hemm riħa ta' ħruq fil-garaxx.",
            "Tani xokk meta missejt il-kaxxa.",
            "Ħarġu x-xrar mill-apparat.",
            "L-inverter ħa n-nar.",
        ],
        &[
            "M'hemmx duħħan u lanqas riħa ta' ħruq, l-inverter sempliċement ma jixgħelx.",
            "Mingħajr xrar u mingħajr duħħan, imma l-inverter ma jaħdimx.",
        ],
    ),
];

#[test]
fn danger_is_seen_in_every_language() {
    let missed: Vec<String> = SENTENCES
        .iter()
        .flat_map(|(code, told, _)| {
            told.iter().filter(|t| danger(code, t).is_none()).map(move |t| format!("{code}: {t}"))
        })
        .collect();
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
}

#[test]
fn denied_danger_is_no_danger() {
    let all = SENTENCES.iter().map(|(_, _, denied)| denied.len()).sum::<usize>();
    let alarms: Vec<String> = SENTENCES
        .iter()
        .flat_map(|(code, _, denied)| {
            denied.iter().filter_map(move |t| danger(code, t).map(|d| format!("{code}: {d:?} in {t}")))
        })
        .collect();
    println!("{}", alarms.join("\n"));
    assert!(
        alarms.len() * 20 <= all,
        "{} of {all} denials were taken for danger:\n{}",
        alarms.len(),
        alarms.join("\n")
    );
}

/// Danger in the words of the street, with denials of something else beside it.
const TOLD: &[(&str, &str)] = &[
    ("en", "It doesn't start any more and smells burnt."),
    ("en", "I can't stand the burning smell in the cellar."),
    ("en", "Not only did it smoke, the plug melted as well."),
    ("en", "No flames, but the plastic has gone soft and bubbled."),
    ("en", "I got a belt off the casing when I touched it."),
    ("en", "There was a blue flash inside and then a bang."),
    ("en", "The smoke does not stop coming out of the unit."),
    ("de", "Er geht nicht mehr an,\nes riecht verbrannt."),
    ("de", "Der Brandgeruch geht nicht weg."),
    ("de", "Aus dem Gerät kamen Funken 10 Minuten lang."),
    ("de", "Im Keller war Rauch 2 Stunden nach dem Einschalten."),
    ("en", "There was Smoke coming from my inverter."),
    ("de", "Ich weiß nicht, warum es aus dem Gerät qualmt."),
    ("de", "Mir hat es am Gehäuse eine gewischt."),
    ("de", "Der Stecker ist weich geworden und stinkt nach Gummi."),
    ("fr", "J'ai pris une châtaigne en touchant le boîtier."),
    ("fr", "Le connecteur s'est ramolli et ça pue le caoutchouc."),
    ("nl", "Ik kreeg een optater van de behuizing."),
    ("nl", "Hij start niet en stinkt naar verbrand plastic."),
    ("it", "Ho preso la scossa toccando la carcassa."),
    ("it", "Non parte più e puzza di gomma bruciata."),
    ("es", "Me da calambre al tocar la carcasa."),
    ("es", "No arranca y huele a chamusquina."),
    ("pt", "Apanhei um esticão quando toquei na caixa."),
    ("ro", "Mă curentează când ating carcasa."),
    ("cs", "Koplo mě to, když jsem sáhl na kryt."),
    ("sk", "Koplo ma, keď som sa dotkol skrinky."),
    ("pl", "Dostałem po palcach, kiedy dotknąłem obudowy."),
    ("hr", "Drmnulo me kad sam dotaknuo kućište."),
    ("sr", "Stresla me struja kad sam dodirnuo kućište."),
    ("sl", "Streslo me je, ko sem prijel za ohišje."),
    ("da", "Jeg fik stød, da jeg rørte ved kabinettet."),
    ("nb", "Jeg fikk støt da jeg tok på kassa."),
    ("sv", "Jag fick en stöt när jag tog i höljet."),
    ("fi", "Sain sätkyt, kun koskin koteloon."),
    ("et", "Sain särtsu, kui korpust puudutasin."),
    ("hu", "Megcsapott az áram, amikor hozzáértem a házhoz."),
    ("el", "Με τίναξε το ρεύμα όταν άγγιξα το περίβλημα."),
    ("tr", "Kasaya dokunduğumda cereyan çarptı."),
    ("bg", "Хвана ме токът, когато пипнах корпуса."),
    ("uk", "Мене тряхнуло, коли я торкнувся корпусу."),
    ("is", "Ég fékk straum þegar ég snerti kassann."),
    ("ga", "Bhuail turraing mé nuair a leag mé lámh ar an gcás."),
    ("mt", "Ħadt xokk meta missejt il-kaxxa."),
    ("lv", "Mani nopurināja strāva, kad pieskāros korpusam."),
    ("lt", "Mane nukratė, kai paliečiau korpusą."),
    ("en", "My son leaned on the rail and his arm tingled for an hour."),
    ("en", "The whole hall smells like a soldering iron left on."),
    ("de", "Zwei Klemmen sind braun verfärbt."),
    ("fr", "En posant la main dessus j'ai reçu une secousse."),
    ("sv", "Det luktar som en överhettad hårtork ur skåpet."),
    ("fi", "Kun koskin koteloon, käteen iski sähkö."),
];

/// Figures of speech, names, denials in lists, other people's fires, questions about risks.
const HARMLESS: &[(&str, &str)] = &[
    ("en", "I am boiling with rage, the deadline is burning and your hotline hung up on me."),
    ("en", "I was shocked by the invoice."),
    ("hr", "Uređaj je samo stao, javite se na adresu Ana Plamenac, hvala."),
    ("fi", "Laite ei käynnisty, osoite on Liekkitie 7, Nokia."),
    ("en", "The inverter hangs next to the fireplace and its display is blank."),
    ("en", "No smoke, smell or sparks, it simply stopped."),
    ("en", "Neither smoke nor scorch marks nor anything melted, the fan is just loud."),
    ("en", "Our neighbour's tumble dryer caught fire two years ago, nothing to do with you. The fan rattles."),
    ("en", "The fan rattles all day.\n\nTom Burns"),
    ("en", "Mr Burns from your hotline was rude to me."),
    ("en", "Is there a fire risk with this model?"),
    ("de", "Mir brennt die Sache unter den Nägeln, der Lüfter rattert."),
    ("de", "Das stinkt mir gewaltig, seit Wochen meldet sich niemand."),
    ("de", "Kein Rauch, kein Geruch, nichts verschmort, er startet nur nicht."),
    ("de", "Der Lüfter rattert.\n\nMit freundlichen Grüßen\nKarl Brand"),
    ("de", "Herr Feuer von Ihrer Hotline war unhöflich."),
    ("de", "Wie hoch ist bei diesem Gerät die Brandgefahr?"),
    ("fr", "Je brûle d'impatience de recevoir une réponse."),
    ("fr", "Ni fumée, ni odeur, ni étincelles, il ne démarre plus."),
    ("fr", "La batterie se décharge trop vite."),
    ("nl", "Ik was geschokt door de rekening en heb een brandende vraag."),
    ("nl", "Geen rook, geur of vonken, hij doet gewoon niets."),
    ("it", "Le vostre promesse sono andate in fumo."),
    ("it", "Né fumo, né odore, né scintille, semplicemente non parte."),
    ("es", "Estoy que echo chispas, nadie contesta."),
    ("es", "La batería se descarga sola."),
    ("pt", "Fiquei em choque quando vi a fatura."),
    ("ro", "Factura mă arde la buzunar."),
    ("cs", "Celé mi to smrdí podvodem, nikdo se neozval."),
    ("sk", "Horí nám termín a nikto neodpovedá."),
    ("pl", "Pali mi się grunt pod nogami, a nikt nie odpowiada."),
    ("hr", "Gorim od nestrpljenja da mi netko odgovori."),
    ("sr", "Горимо од нестрпљења, нико не одговара."),
    ("sl", "Gorim od nestrpnosti, nihče ne odgovori."),
    ("da", "Jeg blev chokeret over regningen, og medarbejderen var fyr og flamme."),
    ("da", "Hverken røg, lugt eller gnister i fire timer."),
    ("da", "I sendte os et plastlåg til den forkerte model."),
    ("pl", "Dotykowy wyświetlacz pokazuje zły prąd."),
    ("tr", "Sizinle temas kurdum ama elektrik faturası hâlâ yanlış."),
    ("nb", "Jeg ble sjokkert over regningen, og sikringen ryker hver dag."),
    ("sv", "Jag blev chockad av räkningen, ni leker med elden."),
    ("fi", "Virhe palaa aina takaisin, laite pysähtyy."),
    ("fi", "Ei savua, hajua tai kipinöitä, se vain ei käynnisty."),
    ("et", "Teie tehnik suitsetas meie hoovis ja jättis augu lahti."),
    ("hu", "Füstbe ment az összes ígéretük, senki nem válaszol."),
    ("el", "Σοκαρίστηκα με τον λογαριασμό, παίζετε με τη φωτιά."),
    ("tr", "Fatura cebimi yaktı, kimse cevap vermiyor."),
    ("tr", "Üç gündür üretim sıfır.\n\nOrhan Kızılçam"),
    ("bg", "Горим от нетърпение, никой не отговаря."),
    ("uk", "Терміни горять, ніхто не відповідає."),
    ("is", "Ég fékk áfall þegar ég sá reikninginn frá Reykjavík."),
    ("ga", "Chuaigh bhur ngealltanais ina dheatach, níor fhreagair aon duine."),
    ("mt", "Qed naħraq bl-għadab, ħadd ma wieġeb."),
    ("lv", "Mums deg termiņš, neviens neatbild."),
    ("lt", "Degame nekantrumu, niekas neatsako."),
];

#[test]
fn danger_in_plain_words_is_seen() {
    let missed: Vec<String> =
        TOLD.iter().filter(|(c, t)| danger(c, t).is_none()).map(|(c, t)| format!("{c}: {t}")).collect();
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
}

#[test]
fn figures_of_speech_are_no_danger() {
    let alarms: Vec<String> =
        HARMLESS.iter().filter_map(|(c, t)| danger(c, t).map(|d| format!("{c}: {d:?} in {t}"))).collect();
    assert!(alarms.is_empty(), "false alarms:\n{}", alarms.join("\n"));
}
