# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Reclamo { $reference }
dossier-page = Pagina { $page } di { $pages }

## What it is about

dossier-facts = Il reclamo
dossier-complainant = Reclamante
dossier-representative = Rappresentante
dossier-received = Ricevuto
dossier-kind = Tipo
dossier-team = Se ne occupa
dossier-state = Stato
dossier-policy = Secondo la politica
dossier-policy-version = { $title }, versione { $version }
dossier-model = Modello
dossier-serial = Numero di serie
dossier-ticket = Numero di ticket
dossier-stage-open = In esame
dossier-stage-decided = Deciso
dossier-stage-closed = Chiuso

## What was promised

dossier-promises = Che cosa è stato promesso e che cosa ne è stato
dossier-promise = Impegno
dossier-within = Termine
dossier-due = Entro
dossier-became = Stato
dossier-settled = Dal
dossier-promise-running = in corso
dossier-promise-kept = rispettato
dossier-promise-kept-late = rispettato in ritardo
dossier-promise-missed = non rispettato
dossier-promise-replaced = sostituito
dossier-promise-lifted = non più dovuto
dossier-proof = { $promise }: { $period } con decorrenza { $from }, secondo i giorni lavorativi di { $region } (calendario { $version }). Il giorno dell’evento non conta (regolamento n. 1182/71, art. 3). Ultimo giorno: { $due }.
dossier-proof-extended = { $promise }: proroga di { $from }; la nuova data è { $due } (giorni lavorativi di { $region }, calendario { $version }).
dossier-proof-skipped = Giorni non lavorativi esclusi dal conteggio: { $days }.

## What was decided

dossier-decision = La decisione
dossier-outcome = Esito
dossier-decided-at = Data della decisione
dossier-decided-by = Deciso da
dossier-remedy = Rimedio
dossier-remedy-state = Stato del rimedio
dossier-remedy-offered = offerto
dossier-remedy-accepted = accettato
dossier-remedy-declined = rifiutato
dossier-remedy-done = eseguito
dossier-undecided = Non è stata ancora presa una decisione.

## The conversation

dossier-conversation = La corrispondenza
dossier-letter-to = A { $name }
dossier-letter-sent = Inviata: { $moment }
dossier-letter-waits = In attesa di invio
dossier-letter-uncertain = Non si sa se sia stata inviata
dossier-letter-failed = Non consegnata
dossier-files = File
dossier-no-files = Con i messaggi non sono arrivati file.
dossier-file = File
dossier-size = Byte
dossier-came = Ricevuto
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Lo svolgimento della procedura
dossier-when = Quando
dossier-what = Che cosa
dossier-journal = Il registro
dossier-journal-words = Tutto quanto precede risulta da un registro al quale si può solo aggiungere. Ogni voce porta l’impronta (hash) della precedente, così nessuna può essere modificata o tolta in seguito senza che lo si noti. L’impronta qui sotto vale per l’insieme.
dossier-journal-whole = { $count ->
        [one] Il registro di { $reference } ha una voce ed è integro.
       *[other] Il registro di { $reference } ha { $count } voci ed è integro.
    }
dossier-journal-broken = { $count ->
        [one] Il registro di { $reference } ha una voce e NON è integro.
       *[other] Il registro di { $reference } ha { $count } voci e NON è integro.
    }
