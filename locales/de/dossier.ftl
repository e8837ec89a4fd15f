# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Beschwerde { $reference }
dossier-page = Seite { $page } von { $pages }

## What it is about

dossier-facts = Die Beschwerde
dossier-complainant = Beschwerde von
dossier-representative = Vertreten durch
dossier-received = Eingegangen
dossier-kind = Art
dossier-team = Zuständig
dossier-state = Stand
dossier-policy = Nach der Richtlinie
dossier-policy-version = { $title }, Version { $version }
dossier-model = Modell
dossier-serial = Seriennummer
dossier-ticket = Ticketnummer
dossier-stage-open = In Bearbeitung
dossier-stage-decided = Entschieden
dossier-stage-closed = Abgeschlossen

## What was promised

dossier-promises = Was zugesagt wurde und was daraus geworden ist
dossier-promise = Zusage
dossier-within = Frist
dossier-due = Bis zum
dossier-became = Stand
dossier-settled = Seit
dossier-promise-running = läuft
dossier-promise-kept = eingehalten
dossier-promise-kept-late = verspätet eingehalten
dossier-promise-missed = versäumt
dossier-promise-replaced = ersetzt
dossier-promise-lifted = entfallen
dossier-proof = { $promise }: { $period }, gezählt ab dem { $from }, nach den Arbeitstagen von { $region } (Kalender { $version }). Der Tag des Ereignisses zählt nicht mit (Verordnung Nr. 1182/71, Art. 3). Der letzte Tag ist der { $due }.
dossier-proof-extended = { $promise }: verlängert am { $from }; der neue Termin ist der { $due } (Arbeitstage von { $region }, Kalender { $version }).
dossier-proof-skipped = Arbeitsfreie Tage, die nicht mitgezählt wurden: { $days }.

## What was decided

dossier-decision = Die Entscheidung
dossier-outcome = Ergebnis
dossier-decided-at = Entschieden am
dossier-decided-by = Entschieden von
dossier-remedy = Abhilfe
dossier-remedy-state = Stand der Abhilfe
dossier-remedy-offered = angeboten
dossier-remedy-accepted = angenommen
dossier-remedy-declined = abgelehnt
dossier-remedy-done = ausgeführt
dossier-undecided = Es wurde noch nicht entschieden.

## The conversation

dossier-conversation = Der Schriftwechsel
dossier-letter-to = An { $name }
dossier-letter-sent = Versandt am { $moment }
dossier-letter-waits = Wartet auf den Versand
dossier-letter-uncertain = Ob dies versandt wurde, ist nicht bekannt
dossier-letter-failed = Nicht zugestellt
dossier-files = Dateien
dossier-no-files = Mit den Nachrichten kamen keine Dateien.
dossier-file = Datei
dossier-size = Bytes
dossier-came = Eingegangen
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Der Gang des Verfahrens
dossier-when = Wann
dossier-what = Was
dossier-journal = Das Journal
dossier-journal-words = Alles Vorstehende ergibt sich aus einem Journal, das nur ergänzt und nie geändert wird. Jeder Eintrag trägt den Hashwert des vorigen. So lässt sich später kein Eintrag unbemerkt ändern oder entfernen. Der Hashwert unten steht für das Ganze.
dossier-journal-whole = { $count ->
        [one] Das Journal von { $reference } hat einen Eintrag und ist unversehrt.
       *[other] Das Journal von { $reference } hat { $count } Einträge und ist unversehrt.
    }
dossier-journal-broken = { $count ->
        [one] Das Journal von { $reference } hat einen Eintrag und ist NICHT unversehrt.
       *[other] Das Journal von { $reference } hat { $count } Einträge und ist NICHT unversehrt.
    }
