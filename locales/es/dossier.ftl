# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Reclamación { $reference }
dossier-page = Página { $page } de { $pages }

## What it is about

dossier-facts = La reclamación
dossier-complainant = Reclamante
dossier-representative = Representante
dossier-received = Recibida
dossier-kind = Tipo
dossier-team = A cargo de
dossier-state = Estado
dossier-policy = Según la política
dossier-policy-version = { $title }, versión { $version }
dossier-model = Modelo
dossier-serial = Número de serie
dossier-ticket = Número de ticket
dossier-stage-open = En examen
dossier-stage-decided = Decidida
dossier-stage-closed = Cerrada

## What was promised

dossier-promises = Qué se prometió y en qué quedó
dossier-promise = Compromiso
dossier-within = Plazo
dossier-due = Fecha límite
dossier-became = Estado
dossier-settled = Desde
dossier-promise-running = en curso
dossier-promise-kept = cumplido
dossier-promise-kept-late = cumplido con retraso
dossier-promise-missed = incumplido
dossier-promise-replaced = sustituido
dossier-promise-lifted = sin efecto
dossier-proof = { $promise }: { $period } a partir del { $from }, según los días laborables de { $region } (calendario { $version }). El día del hecho no cuenta (Reglamento n.º 1182/71, art. 3). El último día es el { $due }.
dossier-proof-extended = { $promise }: prórroga del { $from }; la nueva fecha es el { $due } (días laborables de { $region }, calendario { $version }).
dossier-proof-skipped = Días no laborables que no se contaron: { $days }.

## What was decided

dossier-decision = La decisión
dossier-outcome = Resultado
dossier-decided-at = Fecha de la decisión
dossier-decided-by = Decisión de
dossier-remedy = Medida
dossier-remedy-state = Estado de la medida
dossier-remedy-offered = ofrecida
dossier-remedy-accepted = aceptada
dossier-remedy-declined = rechazada
dossier-remedy-done = llevada a cabo
dossier-undecided = Todavía no se ha decidido.

## The conversation

dossier-conversation = La correspondencia
dossier-letter-to = Para { $name }
dossier-letter-sent = Enviada el { $moment }
dossier-letter-waits = Pendiente de envío
dossier-letter-uncertain = No se sabe si se ha enviado
dossier-letter-failed = No entregada
dossier-files = Archivos
dossier-no-files = Los mensajes no traían archivos.
dossier-file = Archivo
dossier-size = Bytes
dossier-came = Recibido
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = El curso del procedimiento
dossier-when = Cuándo
dossier-what = Qué
dossier-journal = El registro
dossier-journal-words = Todo lo anterior se desprende de un registro al que solo se añade. Cada entrada lleva la huella (hash) de la anterior, de modo que ninguna puede cambiarse ni eliminarse después sin que se note. La huella que figura debajo responde de todo el conjunto.
dossier-journal-whole = { $count ->
        [one] El registro de { $reference } tiene una entrada y está íntegro.
       *[other] El registro de { $reference } tiene { $count } entradas y está íntegro.
    }
dossier-journal-broken = { $count ->
        [one] El registro de { $reference } tiene una entrada y NO está íntegro.
       *[other] El registro de { $reference } tiene { $count } entradas y NO está íntegro.
    }
