# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Réclamation { $reference }
dossier-page = Page { $page } sur { $pages }

## What it is about

dossier-facts = La réclamation
dossier-complainant = Réclamant
dossier-representative = Représentant
dossier-received = Reçue
dossier-kind = Type
dossier-team = Suivie par
dossier-state = État
dossier-policy = Selon la politique
dossier-policy-version = { $title }, version { $version }
dossier-model = Modèle
dossier-serial = Numéro de série
dossier-ticket = Numéro de ticket
dossier-stage-open = En cours d’examen
dossier-stage-decided = Décision prise
dossier-stage-closed = Close

## What was promised

dossier-promises = Ce qui a été promis, et ce qu’il en est advenu
dossier-promise = Engagement
dossier-within = Délai
dossier-due = Échéance
dossier-became = État
dossier-settled = Depuis
dossier-promise-running = en cours
dossier-promise-kept = tenu
dossier-promise-kept-late = tenu en retard
dossier-promise-missed = non tenu
dossier-promise-replaced = remplacé
dossier-promise-lifted = sans objet
dossier-proof = { $promise } : { $period } à compter du { $from }, selon les jours ouvrés de { $region } (calendrier { $version }). Le jour de l’événement ne compte pas (règlement n° 1182/71, art. 3). Le dernier jour est le { $due }.
dossier-proof-extended = { $promise } : prolongation du { $from } ; la nouvelle date est le { $due } (jours ouvrés de { $region }, calendrier { $version }).
dossier-proof-skipped = Jours chômés qui n’ont pas été comptés : { $days }.

## What was decided

dossier-decision = La décision
dossier-outcome = Résultat
dossier-decided-at = Date de la décision
dossier-decided-by = Décision prise par
dossier-remedy = Mesure
dossier-remedy-state = État de la mesure
dossier-remedy-offered = proposée
dossier-remedy-accepted = acceptée
dossier-remedy-declined = refusée
dossier-remedy-done = exécutée
dossier-undecided = Aucune décision n’a encore été prise.

## The conversation

dossier-conversation = Les échanges
dossier-letter-to = À { $name }
dossier-letter-sent = Envoyée le { $moment }
dossier-letter-waits = En attente d’envoi
dossier-letter-uncertain = On ne sait pas si ceci a été envoyé
dossier-letter-failed = Non remise
dossier-files = Fichiers
dossier-no-files = Aucun fichier n’accompagnait les messages.
dossier-file = Fichier
dossier-size = Octets
dossier-came = Reçu
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Le déroulement de la procédure
dossier-when = Quand
dossier-what = Quoi
dossier-journal = Le journal
dossier-journal-words = Tout ce qui précède découle d’un journal auquel on ne fait qu’ajouter. Chaque entrée porte l’empreinte (hash) de la précédente, si bien qu’aucune ne peut être modifiée ou supprimée par la suite sans que cela se voie. L’empreinte ci-dessous vaut pour l’ensemble.
dossier-journal-whole = { $count ->
        [one] Le journal de { $reference } comporte une entrée et il est intact.
       *[other] Le journal de { $reference } comporte { $count } entrées et il est intact.
    }
dossier-journal-broken = { $count ->
        [one] Le journal de { $reference } comporte une entrée et il n’est PAS intact.
       *[other] Le journal de { $reference } comporte { $count } entrées et il n’est PAS intact.
    }
