# Una politica in parole: spiegata come manuale, disegnata, confrontata con un’altra versione. I nomi di impegni, tipi e team
# arrivano come sono. $within, $after, $from sono locuzioni di handbook-within-…, -after-…, -from-…; $items è un elenco.

## Quanto tempo: da solo («30 giorni lavorativi»), come limite («entro 30 giorni lavorativi»), come momento («dopo 30 giorni lavorativi»)

handbook-period-working-days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } giorno di calendario
   *[other] { $count } giorni di calendario
 }
handbook-period-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
 }
handbook-period-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
 }
handbook-period-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
 }
handbook-period-business-hours = { $count ->
    [one] { $count } ora d’ufficio
   *[other] { $count } ore d’ufficio
 }
handbook-within-working-days = { $count ->
    [one] entro { $count } giorno lavorativo
   *[other] entro { $count } giorni lavorativi
 }
handbook-within-calendar-days = { $count ->
    [one] entro { $count } giorno di calendario
   *[other] entro { $count } giorni di calendario
 }
handbook-within-weeks = { $count ->
    [one] entro { $count } settimana
   *[other] entro { $count } settimane
 }
handbook-within-months = { $count ->
    [one] entro { $count } mese
   *[other] entro { $count } mesi
 }
handbook-within-hours = { $count ->
    [one] entro { $count } ora
   *[other] entro { $count } ore
 }
handbook-within-business-hours = { $count ->
    [one] entro { $count } ora d’ufficio
   *[other] entro { $count } ore d’ufficio
 }
handbook-after-working-days = { $count ->
    [one] dopo { $count } giorno lavorativo
   *[other] dopo { $count } giorni lavorativi
 }
handbook-after-calendar-days = { $count ->
    [one] dopo { $count } giorno di calendario
   *[other] dopo { $count } giorni di calendario
 }
handbook-after-weeks = { $count ->
    [one] dopo { $count } settimana
   *[other] dopo { $count } settimane
 }
handbook-after-months = { $count ->
    [one] dopo { $count } mese
   *[other] dopo { $count } mesi
 }
handbook-after-hours = { $count ->
    [one] dopo { $count } ora
   *[other] dopo { $count } ore
 }
handbook-after-business-hours = { $count ->
    [one] dopo { $count } ora d’ufficio
   *[other] dopo { $count } ore d’ufficio
 }

## Elenchi, etichette, virgolette

handbook-and = { $items } e { $last }
handbook-and-before-i = { $items } e { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = «{ $text }»

## Nomi dati dalle politiche, dove sono noti; nel mezzo di una frase

handbook-name-promise-progress = aggiornamento
handbook-name-promise-final-response = risposta definitiva
handbook-name-promise-payment-response = risposta sui pagamenti
handbook-name-promise-reply = risposta
handbook-name-promise-response = risposta motivata
handbook-name-promise-answer = risposta
handbook-name-promise-decision = decisione
handbook-name-promise-outcome = esito
handbook-name-promise-assessment = valutazione del pericolo
handbook-name-promise-remedy = rimedio
handbook-name-promise-recall-remedy = rimedio dopo un richiamo
handbook-name-detail-model = Modello
handbook-name-detail-serial = Numero di serie
handbook-name-detail-ticket = Numero di ticket
handbook-name-detail-description = Descrizione del problema
handbook-name-detail-idea = Idea di soluzione
handbook-name-priority-urgent = urgente
handbook-name-priority-high = alta
handbook-name-priority-normal = normale
handbook-name-priority-low = bassa
handbook-name-priority-danger = pericolo
handbook-name-priority-accident = incidente
handbook-name-priority-severe = grave
handbook-name-priority-complex = complessa
handbook-name-priority-vulnerable = persona vulnerabile
handbook-name-priority-at-risk = persona a rischio

## L’inizio

handbook-version = Versione { $version }
handbook-intro = Come viene trattato un reclamo secondo questa politica: che cosa è promesso ed entro quando, chi se ne occupa, che cosa deve dire una decisione e che cosa segue.

## Il tempo

handbook-time-heading = Come si conta il tempo
handbook-time-days = Il giorno dell’evento da cui decorre un termine non conta; il termine scade alla fine del suo ultimo giorno (regolamento (CEE, Euratom) n. 1182/71).
handbook-time-hours = I termini in ore decorrono dal minuto dell’evento, giorno e notte.
handbook-time-office-hours = L’ufficio lavora dalle { $from } alle { $to } nei suoi giorni lavorativi; le ore d’ufficio si contano solo in questo orario.
handbook-time-rest = Se un termine in giorni di calendario, settimane o mesi scade in un giorno di riposo, finisce il giorno lavorativo successivo, salvo che l’impegno disponga altrimenti.
handbook-time-public = I fine settimana, i giorni festivi e i giorni in cui l’ufficio è chiuso non sono giorni lavorativi.
handbook-time-deadline = I fine settimana, i giorni festivi e i giorni in cui l’ufficio è chiuso non sono giorni lavorativi; nemmeno i giorni che la legge equipara ai festivi per i termini legali.
handbook-whose = Giorni lavorativi che contano: { $whose }.
handbook-whose-office = quelli dell’ufficio che risponde
handbook-whose-complainant = quelli del paese del reclamante o, se non è noto, quelli dell’ufficio che risponde
handbook-whose-region = quelli di questa regione: { $place }

## Team, tipi, dati, priorità

handbook-kinds-heading = Chi valuta che cosa
handbook-teams = Team: { $items }.
handbook-details-rule = Un dato necessario o gradito che manca viene chiesto una sola volta, nella conferma di ricezione. Un dato mancante non ferma mai un termine e non fa mai respingere un reclamo.
handbook-details-pattern = Un dato che non corrisponde al suo modello viene accettato lo stesso e segnalato all’incaricato.
handbook-details-none = Non si chiedono dati.
handbook-kind-team = Se ne occupa: { $team }.
handbook-kind-priority = Priorità: { $priority }.
handbook-detail-required = necessario
handbook-detail-wanted = gradito
handbook-detail-taken = annotato se fornito, mai chiesto
handbook-priorities-heading = Che cosa viene prima
handbook-priorities = Dal più urgente: { $items }.
handbook-priorities-usual = Un reclamo si apre con la priorità { $priority }, salvo che il suo tipo ne abbia un’altra. L’incaricato può cambiarla.
handbook-priorities-none = Questa politica non prevede priorità.
handbook-priorities-danger = Il pericolo viene prima di tutto il resto.

## Impegni

handbook-promises-heading = Che cosa è promesso
handbook-promises-kept = Una lettera mantiene il suo impegno dal momento in cui è davvero partita. Un impegno mancato resta registrato per sempre.
handbook-promises-no-pauses = Nessun termine è sospeso mentre si attende una risposta.
handbook-keeps-acknowledgement = La ricezione è confermata { $within } { $from }.
handbook-keeps-reply = Una risposta è inviata { $within } { $from }.
handbook-keeps-update = Un aggiornamento è inviato { $within } { $from }.
handbook-keeps-decision = La decisione è inviata { $within } { $from }.
handbook-keeps-assessment = Il pericolo è valutato { $within } { $from }.
handbook-keeps-remedy = Il rimedio è eseguito { $within } { $from }.
handbook-from-received = dalla ricezione del reclamo
handbook-from-escalated = dalla ricezione della contestazione
handbook-from-acknowledged = dalla conferma di ricezione
handbook-from-danger = da quando un pericolo è descritto o segnalato
handbook-from-decided = dall’invio della decisione
handbook-from-remedy-accepted = dall’accettazione del rimedio
handbook-promise-clause = Clausola: { $clause }
handbook-promise-repeats = Una volta mantenuto, ricomincia, fino alla decisione sul reclamo.
handbook-promise-kinds = Solo per: { $items }.
handbook-promise-owner = Ne risponde: { $team }.
handbook-promise-exact = Scade nel suo ultimo giorno, anche se è un giorno di riposo.
handbook-promise-pause-information = È sospeso mentre si attendono informazioni dal reclamante; riprende al più tardi { $after }.
handbook-promise-pause-third-party = È sospeso mentre si attende la risposta di un terzo; riprende al più tardi { $after }.
handbook-promise-warn = Avviso al team prima della data: { $items }.
handbook-promise-warn-none = Il team non viene avvisato prima.
handbook-promise-missed = Chi viene informato se non è mantenuto: { $items }.
handbook-promise-missed-nobody = Se non è mantenuto, non viene informato nessuno.
handbook-promise-raise = Se non è mantenuto, il reclamo passa a: { $team }.
handbook-notify-team = il team che ha il reclamo
handbook-notify-handler = l’incaricato (se non c’è, il team)
handbook-extension-none = La data non può essere prorogata.
handbook-extension-any = Una nuova data è possibile ogni volta che viene spiegata.
handbook-extension-times = { $count ->
    [one] Una nuova data è possibile una volta.
   *[other] Una nuova data è possibile fino a { $count } volte.
 }
handbook-extension-at-most = Ogni nuova data cade { $within } dalla precedente.
handbook-extension-in-all = Con tutte le nuove date, il termine scade { $within } dal suo primo inizio.
handbook-extension-carries = La lettera con la nuova data dice: { $items }.
handbook-extension-rule = Una nuova data conta solo se la sua lettera parte prima che sia passata la vecchia. Una lettera successiva viene inviata lo stesso, ma l’impegno resta mancato.

## Che cosa dicono le lettere

handbook-part-explanation = una spiegazione completa della decisione
handbook-part-reason = perché la data non può essere rispettata
handbook-part-findings = che cosa è stato esaminato e che cosa è stato accertato
handbook-part-done = che cosa è stato fatto finora
handbook-part-next = che cosa succede adesso
handbook-part-rights = che la decisione può essere contestata, come ed entro quando
handbook-part-outside-body = a quale organismo esterno ci si può rivolgere

## Pericolo

handbook-safety-heading = Pericolo
handbook-safety-officer = Se un pericolo è descritto o segnalato, questo team è subito responsabile della sicurezza e vede il reclamo: { $team }.
handbook-safety-words = Oltre alle parole che si capiscono comunque, queste significano pericolo:
handbook-safety-none = Questa politica non ha regole proprie per il pericolo.

## La decisione

handbook-decisions-heading = La decisione
handbook-decisions-intro = Ogni decisione è data per iscritto.
handbook-decisions-any = Ogni esito è possibile, e ognuno richiede una spiegazione completa.
handbook-decisions-others = Non previsti da questa politica: { $items }.
handbook-remedy-required = necessario
handbook-remedy-optional = possibile
handbook-remedy-none = nessuno
handbook-summary = Basta una lettera più breve se parte { $within } dalla ricezione ({ $outcome }). Dice: { $items }.
handbook-carries-nothing = nulla in particolare

## Riesame e organismi esterni

handbook-escalation-heading = Se la decisione non soddisfa
handbook-escalation-none = Non c’è un riesame all’interno dell’azienda.
handbook-escalation-rule = Chi vi ha già preso parte non fa il riesame.
handbook-escalation = Riesame
handbook-level = Riesame, livello { $number }
handbook-level-until = Può essere chiesto { $within } dalla decisione.
handbook-level-until-none = Può essere chiesto in ogni momento dopo la decisione.
handbook-level-reviewers = Riesaminato da: { $reviewers }.
handbook-level-team = Il reclamo passa a: { $team }.
handbook-level-team-same = Il reclamo resta al suo team.
handbook-level-same-promises = Valgono di nuovo gli stessi impegni, contati dalla contestazione.
handbook-reviewers-uninvolved = chiunque non vi abbia ancora preso parte
handbook-reviewers-reviewer = un revisore, responsabile o amministratore che non vi abbia ancora preso parte
handbook-reviewers-manager = un responsabile o amministratore che non vi abbia ancora preso parte
handbook-bodies-heading = Organismi esterni
handbook-bodies-intro = Dopo l’ultimo livello, e ovunque una lettera debba dirlo, il reclamante apprende a quale organismo esterno può rivolgersi.
handbook-bodies-none = Questa politica non nomina alcun organismo esterno.
handbook-bodies-all = tutti
handbook-bodies-others = tutti gli altri
handbook-body-until = { $within } dall’ultima decisione
handbook-bodies-words = La lettera dice, parola per parola:

## La fine

handbook-closing-heading = Come finisce un reclamo
handbook-closing-acceptance = Un reclamo si chiude quando il reclamante è soddisfatto.
handbook-closing-no-acceptance = Un reclamo non si chiude solo perché il reclamante è soddisfatto.
handbook-closing-fulfil = Prima devono essere stati eseguiti questi rimedi: { $items }.
handbook-closing-fulfil-none = Prima non occorre eseguire alcun rimedio.
handbook-closing-remind = Se alla decisione non segue risposta, viene inviato un promemoria { $after }.
handbook-closing-remind-none = Non viene inviato alcun promemoria.
handbook-closing-silence = Se alla decisione non segue risposta, il reclamo si chiude { $after }.
handbook-closing-counted = Entrambi i termini si contano dal giorno in cui è partita la decisione.

handbook-letters-heading = Lettere
handbook-letters-none = Questa politica non prevede lettere automatiche; le scrivono gli incaricati.
handbook-letters-others = In questi casi non è dovuta alcuna lettera:
handbook-moment-opened = apertura del reclamo
handbook-moment-escalated = contestazione della decisione
handbook-moment-silence = silenzio dopo la decisione fino al promemoria
handbook-moment-closed-by-silence = chiusura dopo il silenzio
handbook-moment-withdrawn = ritiro del reclamo
handbook-moment-merged = unione di due reclami
handbook-moment-remedy-done = esecuzione del rimedio
handbook-sent-itself = da sola
handbook-sent-hand = da un incaricato, dopo averla letta

handbook-retention-heading = Per quanto tempo si conservano i reclami
handbook-retention = Conservazione dopo la chiusura: { $period }.
handbook-retention-basis = Base: { $basis }.
handbook-retention-none = Questa politica non dice per quanto tempo si conservano i reclami chiusi.

handbook-languages-heading = Lingue
handbook-languages = Le lettere sono scritte in: { $items }.
handbook-languages-all = Le lettere sono scritte in tutte le lingue disponibili: { $items }.

## Intestazioni delle colonne

handbook-column-promise = Impegno
handbook-column-within = Termine
handbook-column-from = Contato
handbook-column-clause = Clausola
handbook-column-detail = Dato
handbook-column-need = Richiesto
handbook-column-hint = Dove si trova
handbook-column-pattern = Modello
handbook-column-outcome = Esito
handbook-column-carries = La lettera dice
handbook-column-remedy = Rimedio
handbook-column-for = Per reclamanti di
handbook-column-body = Organismo esterno
handbook-column-contact = Contatto
handbook-column-until = Fino a quando
handbook-column-words = Testo proprio in
handbook-column-moment = Occasione
handbook-column-letter = Lettera
handbook-column-sent = Invio

## Il disegno

handbook-draw-about = { $title }: le tappe di un reclamo e i suoi termini, disegnati in scala.
handbook-draw-complaint = Il reclamo
handbook-draw-after = Dopo la decisione
handbook-draw-days = ≈ giorni
handbook-draw-escalate = Contestazione possibile
handbook-draw-silence = Se non segue risposta
handbook-draw-reminder = Promemoria
handbook-draw-no-limit = nessun termine fissato
handbook-draw-bodies = { $count ->
    [one] { $count } organismo, secondo il paese del reclamante
   *[other] { $count } organismi, secondo il paese del reclamante
 }
handbook-draw-scale = Disegnato in scala in giorni di calendario approssimativi. Ogni data effettiva si calcola con il calendario dei giorni lavorativi.
handbook-stage-received = Ricezione
handbook-stage-acknowledged = Conferma
handbook-stage-investigated = Esame
handbook-stage-updated = Esame e aggiornamenti
handbook-stage-decided = Decisione
handbook-stage-closed = Chiusura
handbook-legend-promise = termine promesso
handbook-legend-warning = avviso al team
handbook-legend-extension = nuova data possibile
handbook-legend-repeats = si ripete
handbook-legend-pause = può essere sospeso
handbook-legend-danger = pericolo
handbook-legend-after = dopo la decisione

## Che cosa è cambiato tra due versioni. $what nomina il luogo e il campo

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: ora { $new }; prima { $old }.
handbook-diff-more = { $what }: ora anche { $items }.
handbook-diff-less = { $what }: non figura più: { $items }.
handbook-diff-order = { $what }: ora in quest’ordine: { $items }.
handbook-diff-within = Impegno «{ $promise }»: ora promesso { $new } invece di { $old }.
handbook-diff-promise-added = Nuovo impegno: { $promise }.
handbook-diff-promise-removed = Non più promesso: { $promise }.
handbook-diff-team-added = Nuovo team: { $team }.
handbook-diff-team-removed = Team eliminato: { $team }.
handbook-diff-kind-added = Nuovo tipo di reclamo: { $kind }.
handbook-diff-kind-removed = Tipo di reclamo eliminato: { $kind }.
handbook-diff-detail-added = { $kind }: nuovo dato: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: dato eliminato: { $detail }.
handbook-diff-decision-added = Nuovo esito: { $outcome }. La lettera dice: { $items }.
handbook-diff-decision-removed = Esito eliminato: { $outcome }.
handbook-diff-level-added = Nuovo livello di riesame: { $level }.
handbook-diff-level-removed = Livello di riesame eliminato: { $level }.
handbook-diff-body-added = Nuovo organismo esterno: { $body } ({ $countries }).
handbook-diff-body-removed = Organismo esterno eliminato: { $body } ({ $countries }).
handbook-diff-letter-added = Nuova lettera: { $letter }. Occasione: { $moment }. Invio: { $sent }.
handbook-diff-letter-removed = Lettera eliminata: { $letter }. Occasione: { $moment }.
handbook-diff-safety-added = Novità: regole per il pericolo. Team responsabile: { $team }.
handbook-diff-safety-removed = Le regole per il pericolo sono eliminate.
handbook-diff-other = È cambiato qualcos’altro, per cui qui mancano le parole: confronti i file.

handbook-field-id = nome nei file
handbook-field-policy = Politica
handbook-field-title = titolo
handbook-field-rest = giorni di riposo
handbook-field-languages = lingue delle lettere
handbook-field-hours = orario d’ufficio
handbook-field-priorities = priorità
handbook-field-name = nome
handbook-field-teams = Team
handbook-field-kinds = Tipi di reclamo
handbook-field-team = team
handbook-field-priority = priorità
handbook-field-details = dati
handbook-field-need = richiesto
handbook-field-pattern = modello
handbook-field-hint = dove si trova
handbook-field-promises = Impegni
handbook-field-clause = clausola
handbook-field-start = contato
handbook-field-end = scadenza in un giorno di riposo
handbook-field-whose = giorni lavorativi
handbook-field-warn = avviso prima della data
handbook-field-kept-by = mantenuto con
handbook-field-repeats = ripetizione
handbook-field-only-for = tipi
handbook-field-owner = ne risponde
handbook-field-pause-information = sospensione in attesa di informazioni
handbook-field-pause-third-party = sospensione in attesa di un terzo
handbook-field-missed = informati di un impegno mancato
handbook-field-raise = subentra se l’impegno è mancato
handbook-field-extension = proroga
handbook-field-extension-times = numero di nuove date
handbook-field-extension-at-most = nuova data dopo la precedente
handbook-field-extension-in-all = termine in tutto
handbook-field-extension-carries = lettera con la nuova data
handbook-field-decisions = Decisioni
handbook-field-outcomes = esiti
handbook-field-carries = lettera
handbook-field-remedy = rimedio
handbook-field-remedies = rimedi possibili
handbook-field-summary = lettera più breve
handbook-field-summary-until = termine della lettera più breve
handbook-field-summary-carries = contenuto della lettera più breve
handbook-field-reviewers = riesaminato da
handbook-field-until = termine
handbook-field-same-promises = impegni
handbook-field-bodies = Organismi esterni
handbook-field-countries = paesi
handbook-field-address = indirizzo
handbook-field-url = indirizzo web
handbook-field-words = testo
handbook-field-letters = Lettere
handbook-field-letter = lettera
handbook-field-sent = invio
handbook-field-closing = Chiusura
handbook-field-acceptance = se il reclamante è soddisfatto
handbook-field-fulfil = rimedi eseguiti prima
handbook-field-remind = promemoria dopo
handbook-field-close = dopo un silenzio di
handbook-field-officer = team responsabile
handbook-field-danger-words = parole di pericolo
handbook-field-retention = Conservazione
handbook-field-after-closing = dopo la chiusura
handbook-field-basis = base

handbook-value-none = niente
handbook-value-empty = nessuna indicazione
handbook-value-nobody = nessuno
handbook-value-all = senza limitazioni
handbook-value-never = mai
handbook-value-unsaid = non stabilito
handbook-value-no-limit = senza limite
handbook-value-usual = quella consueta
handbook-value-possible = possibile
handbook-value-impossible = non possibile
handbook-value-once = una volta
handbook-value-again = di nuovo ogni volta fino alla decisione
handbook-value-same-day = il giorno stesso
handbook-value-next-working-day = il giorno lavorativo successivo
handbook-value-public = fine settimana e giorni festivi
handbook-value-deadline = fine settimana, giorni festivi e i giorni che la legge vi equipara per i termini
handbook-value-hours = dalle { $from } alle { $to }
handbook-value-as-explained = ogni volta che viene spiegata
handbook-value-its-team = il suo team
handbook-value-closes = si chiude
handbook-value-stays-open = resta aperto
handbook-value-same-promises = gli stessi di nuovo
handbook-value-own-promises = impegni propri
handbook-value-keeper-acknowledgement = la conferma di ricezione
handbook-value-keeper-reply = una risposta
handbook-value-keeper-update = un aggiornamento
handbook-value-keeper-decision = la decisione
handbook-value-keeper-assessment = la valutazione del pericolo
handbook-value-keeper-remedy = il rimedio eseguito
