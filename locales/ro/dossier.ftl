# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Reclamația { $reference }
dossier-page = Pagina { $page } din { $pages }

## What it is about

dossier-facts = Reclamația
dossier-complainant = Reclamant
dossier-representative = Reprezentant
dossier-received = Primită
dossier-kind = Tip
dossier-team = Se ocupă
dossier-state = Stadiu
dossier-policy = Conform politicii
dossier-policy-version = { $title }, versiunea { $version }
dossier-model = Model
dossier-serial = Număr de serie
dossier-ticket = Numărul tichetului
dossier-stage-open = În analiză
dossier-stage-decided = Decizie luată
dossier-stage-closed = Închisă

## What was promised

dossier-promises = Ce s-a promis și ce s-a întâmplat cu fiecare promisiune
dossier-promise = Promisiune
dossier-within = Termen
dossier-due = Până la
dossier-became = Stare
dossier-settled = Din
dossier-promise-running = în curs
dossier-promise-kept = respectată
dossier-promise-kept-late = respectată cu întârziere
dossier-promise-missed = nerespectată
dossier-promise-replaced = înlocuită
dossier-promise-lifted = nu mai este cazul
dossier-proof = { $promise }: { $period }, începând din { $from }, după zilele lucrătoare din { $region } (calendarul { $version }). Ziua evenimentului nu se numără (Regulamentul nr. 1182/71, art. 3). Ultima zi este { $due }.
dossier-proof-extended = { $promise }: prelungire din { $from }; noua dată este { $due } (zile lucrătoare din { $region }, calendarul { $version }).
dossier-proof-skipped = Zile libere care nu s-au numărat: { $days }.

## What was decided

dossier-decision = Decizia
dossier-outcome = Rezultat
dossier-decided-at = Data deciziei
dossier-decided-by = Decizie luată de
dossier-remedy = Remediu
dossier-remedy-state = Stadiul remediului
dossier-remedy-offered = oferit
dossier-remedy-accepted = acceptat
dossier-remedy-declined = refuzat
dossier-remedy-done = îndeplinit
dossier-undecided = Nu s-a luat încă nicio decizie.

## The conversation

dossier-conversation = Corespondența
dossier-letter-to = Către { $name }
dossier-letter-sent = Trimisă pe { $moment }
dossier-letter-waits = Așteaptă să fie trimisă
dossier-letter-uncertain = Nu se știe dacă a fost trimisă
dossier-letter-failed = Nelivrată
dossier-files = Fișiere
dossier-no-files = Mesajele nu aveau fișiere atașate.
dossier-file = Fișier
dossier-size = Octeți
dossier-came = Primit
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Desfășurarea procedurii
dossier-when = Când
dossier-what = Ce
dossier-journal = Jurnalul
dossier-journal-words = Toate cele de mai sus rezultă dintr-un jurnal în care doar se adaugă. Fiecare înregistrare poartă amprenta (hash) celei dinainte, astfel încât niciuna nu poate fi modificată sau ștearsă ulterior fără să se observe. Amprenta de mai jos este valabilă pentru întregul jurnal.
dossier-journal-whole = { $count ->
        [one] Jurnalul reclamației { $reference } are o înregistrare și este intact.
        [few] Jurnalul reclamației { $reference } are { $count } înregistrări și este intact.
       *[other] Jurnalul reclamației { $reference } are { $count } de înregistrări și este intact.
    }
dossier-journal-broken = { $count ->
        [one] Jurnalul reclamației { $reference } are o înregistrare și NU este intact.
        [few] Jurnalul reclamației { $reference } are { $count } înregistrări și NU este intact.
       *[other] Jurnalul reclamației { $reference } are { $count } de înregistrări și NU este intact.
    }
