# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Klacht { $reference }
dossier-page = Pagina { $page } van { $pages }

## What it is about

dossier-facts = De klacht
dossier-complainant = Klager
dossier-representative = Vertegenwoordigd door
dossier-received = Ontvangen
dossier-kind = Soort
dossier-team = Behandeld door
dossier-state = Status
dossier-policy = Volgens het beleid
dossier-policy-version = { $title }, versie { $version }
dossier-model = Model
dossier-serial = Serienummer
dossier-ticket = Ticketnummer
dossier-stage-open = In behandeling
dossier-stage-decided = Besluit genomen
dossier-stage-closed = Afgesloten

## What was promised

dossier-promises = Wat er is toegezegd en wat ervan is geworden
dossier-promise = Toezegging
dossier-within = Termijn
dossier-due = Uiterlijk op
dossier-became = Status
dossier-settled = Sinds
dossier-promise-running = loopt
dossier-promise-kept = nagekomen
dossier-promise-kept-late = te laat nagekomen
dossier-promise-missed = niet nagekomen
dossier-promise-replaced = vervangen
dossier-promise-lifted = vervallen
dossier-proof = { $promise }: { $period }, gerekend vanaf { $from }, volgens de werkdagen van { $region } (kalender { $version }). De dag van de gebeurtenis telt niet mee (Verordening nr. 1182/71, art. 3). De laatste dag is { $due }.
dossier-proof-extended = { $promise }: verlengd op { $from }; de nieuwe datum is { $due } (werkdagen van { $region }, kalender { $version }).
dossier-proof-skipped = Vrije dagen die niet zijn meegeteld: { $days }.

## What was decided

dossier-decision = Het besluit
dossier-outcome = Uitkomst
dossier-decided-at = Besloten op
dossier-decided-by = Besloten door
dossier-remedy = Tegemoetkoming
dossier-remedy-state = Status van de tegemoetkoming
dossier-remedy-offered = aangeboden
dossier-remedy-accepted = aanvaard
dossier-remedy-declined = geweigerd
dossier-remedy-done = uitgevoerd
dossier-undecided = Er is nog geen besluit genomen.

## The conversation

dossier-conversation = De correspondentie
dossier-letter-to = Aan { $name }
dossier-letter-sent = Verzonden op { $moment }
dossier-letter-waits = Wacht op verzending
dossier-letter-uncertain = Niet bekend of dit is verzonden
dossier-letter-failed = Niet bezorgd
dossier-files = Bestanden
dossier-no-files = Bij de berichten zaten geen bestanden.
dossier-file = Bestand
dossier-size = Bytes
dossier-came = Ontvangen
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Het verloop van de procedure
dossier-when = Wanneer
dossier-what = Wat
dossier-journal = Het logboek
dossier-journal-words = Al het bovenstaande volgt uit een logboek waaraan alleen wordt toegevoegd. Elke vermelding bevat de hash van de vorige, zodat geen enkele vermelding later ongemerkt kan worden gewijzigd of verwijderd. De hash hieronder staat voor het geheel.
dossier-journal-whole = { $count ->
        [one] Het logboek van { $reference } heeft één vermelding en is intact.
       *[other] Het logboek van { $reference } heeft { $count } vermeldingen en is intact.
    }
dossier-journal-broken = { $count ->
        [one] Het logboek van { $reference } heeft één vermelding en is NIET intact.
       *[other] Het logboek van { $reference } heeft { $count } vermeldingen en is NIET intact.
    }
