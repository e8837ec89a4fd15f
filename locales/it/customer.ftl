## La pagina

customer-title = Il Suo reclamo { $reference }
customer-title-error = Errore: { $title }
customer-company-line = Reclami a { $company }
customer-skip = Vai al contenuto
customer-language = Lingua
customer-reference = Riferimento
customer-received = Ricevuto
customer-received-on = Abbiamo ricevuto il Suo reclamo { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-private = Questa pagina è solo per Lei. Chiunque abbia il link può leggerla: La preghiamo di non darlo ad altri.
customer-print = Stampa questa pagina
customer-back = Torna al Suo reclamo

## A che punto siamo

customer-status-heading = A che punto siamo
customer-status-received = Ricevuto
customer-status-received-text = Abbiamo il Suo reclamo. Presto qualcuno inizierà a esaminarlo.
customer-status-investigating = In esame
customer-status-investigating-text = Stiamo esaminando il Suo reclamo.
customer-status-waiting = In attesa della Sua risposta
customer-status-waiting-text = Le abbiamo fatto una domanda. La preghiamo di rispondere qui sotto, così possiamo andare avanti.
customer-status-extended = Nuova data
customer-status-extended-text = Ci serve più tempo del previsto. Qui sotto trova la nuova data e il motivo.
customer-status-decided = Deciso
customer-status-decided-text = Abbiamo preso una decisione. Ci dica qui sotto se per Lei la questione è così risolta.
customer-status-escalated = In riesame
customer-status-escalated-text = Il Suo reclamo viene riesaminato da una persona che non ha preso parte alla prima decisione.
customer-status-closed = Chiuso
customer-status-closed-text = Il Suo reclamo è chiuso. Se il problema si ripresenta, ci scriva qui sotto e lo riapriremo.
customer-team = Del Suo reclamo si occupa: { $team }.

## Impegni

customer-promises-heading = Che cosa Le abbiamo promesso
customer-promises-review-heading = Che cosa Le abbiamo promesso per il riesame
customer-promise-acknowledgement = Confermarle che abbiamo il Suo reclamo
customer-promise-update = Dirle a che punto siamo
customer-promise-resolution = Risolvere il Suo reclamo
customer-promise-running = Lo faremo entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-promise-not-started = Il tempo comincia quando Le confermiamo che abbiamo il Suo reclamo.
customer-promise-kept = Fatto { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }, in tempo.
customer-promise-kept-late = Fatto { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }. L’avevamo promesso entro { $promised-date-day ->
    [8] l’{ $promised-date }
    [11] l’{ $promised-date }
   *[other] il { $promised-date }
 }. Eravamo in ritardo e ce ne scusiamo.
customer-promise-missed = L’avevamo promesso entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 } e non l’abbiamo fatto. Ci dispiace.
customer-promise-replaced = L’avevamo promesso entro { $old-date-day ->
    [8] l’{ $old-date }
    [11] l’{ $old-date }
   *[other] il { $old-date }
 }. La nuova data è { $new-date-day ->
    [8] l’{ $new-date }
    [11] l’{ $new-date }
   *[other] il { $new-date }
 }. Il motivo è nel messaggio che Le abbiamo mandato.
customer-promise-replaced-late = L’avevamo promesso entro { $old-date-day ->
    [8] l’{ $old-date }
    [11] l’{ $old-date }
   *[other] il { $old-date }
 } e non abbiamo rispettato la data. La nuova data è { $new-date-day ->
    [8] l’{ $new-date }
    [11] l’{ $new-date }
   *[other] il { $new-date }
 }. Ci dispiace.
customer-promise-lifted = Non serve più, perché il Suo reclamo è risolto.
customer-promise-days-left = { $count ->
    [0] Oggi è l’ultimo giorno.
    [one] Manca { $count } giorno lavorativo.
   *[other] Mancano { $count } giorni lavorativi.
 }

## Da dove viene una data

customer-how-link = Come abbiamo calcolato questa data?
customer-how-heading = Come abbiamo calcolato { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }
customer-how-start-received = Il Suo reclamo ci è arrivato { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-acknowledged = Le abbiamo confermato la ricezione { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-escalated = Ci ha chiesto il riesame { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-extended = Questa data l’abbiamo fissata noi, nel nostro messaggio { $date-day ->
    [8] dell’{ $date }
    [11] dell’{ $date }
   *[other] del { $date }
 }.
customer-how-length = { $count ->
    [one] Abbiamo promesso di farlo entro { $count } giorno lavorativo. Il giorno stesso non conta; cominciamo da quello dopo.
   *[other] Abbiamo promesso di farlo entro { $count } giorni lavorativi. Il primo giorno non conta; cominciamo da quello dopo.
 }
customer-how-length-calendar = { $count ->
    [one] Abbiamo promesso di farlo entro { $count } giorno. Il giorno stesso non conta; cominciamo da quello dopo.
   *[other] Abbiamo promesso di farlo entro { $count } giorni. Il primo giorno non conta; cominciamo da quello dopo.
 }
customer-how-place = I giorni lavorativi sono quelli del nostro ufficio: { $place }.
customer-how-counted = { $count ->
    [one] Abbiamo contato { $count } giorno lavorativo.
   *[other] Abbiamo contato { $count } giorni lavorativi.
 }
customer-how-skipped = { $count ->
    [0] Non abbiamo dovuto saltare nessun giorno.
    [one] Abbiamo saltato { $count } giorno in cui il nostro ufficio è chiuso:
   *[other] Abbiamo saltato { $count } giorni in cui il nostro ufficio è chiuso:
 }
customer-how-skipped-weekend = fine settimana
customer-how-skipped-holiday = giorno festivo: { $name }
customer-how-skipped-closure = il nostro ufficio è chiuso: { $name }
customer-how-skipped-paused = aspettavamo una risposta
customer-how-end = Arriviamo così alla fine della giornata { $date-day ->
    [8] dell’{ $date }
    [11] dell’{ $date }
   *[other] del { $date }
 }.
customer-how-table-date = Data
customer-how-table-reason = Perché non conta

## Che cosa sappiamo

customer-details-heading = Che cosa abbiamo annotato
customer-details-kind = Riguarda
customer-details-subject = Oggetto
customer-details-model = Modello dell’inverter
customer-details-serial = Numero di serie
customer-details-ticket = Numero di ticket
customer-details-description = Che cosa è successo
customer-details-idea = La Sua idea di soluzione
customer-details-none = Non ancora indicato
customer-details-wrong = Qualcosa non è esatto? Ci scriva qui sotto.
customer-kind-product = Un prodotto
customer-kind-service = Il nostro servizio
customer-kind-unknown = Non ancora chiaro

## La decisione

customer-decision-heading = La nostra decisione
customer-decision-on = Deciso { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }
customer-outcome-accepted = Accogliamo il Suo reclamo.
customer-outcome-partly-accepted = Accogliamo il Suo reclamo in parte.
customer-outcome-rejected = Non accogliamo il Suo reclamo.
customer-outcome-cannot-resolve = Non abbiamo trovato il modo di risolvere il Suo reclamo.
customer-remedy-heading = Che cosa faremo
customer-remedy-repair = Riparare il Suo apparecchio
customer-remedy-replacement = Sostituire il Suo apparecchio
customer-remedy-refund = Restituirle il denaro
customer-remedy-apology = Chiederle scusa
customer-remedy-guidance = Spiegarle, passo per passo, come risolvere il problema
customer-remedy-nothing = Nient’altro
customer-explanation-heading = Come siamo arrivati a questa decisione
customer-final = Questa è la nostra decisione definitiva. Se non è d’accordo, può rivolgersi a un organismo indipendente: { $body }

## Messaggi

customer-messages-heading = Messaggi
customer-messages-none = Non ci sono ancora messaggi.
customer-message-from-you = Lei ha scritto { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }
customer-message-from-us = Noi abbiamo scritto { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }
customer-message-earlier = Mostra i messaggi precedenti
customer-message-files = File
customer-message-file = { $name } ({ $size })

## Aggiungere informazioni e file

customer-add-heading = Aggiungere informazioni o file
customer-add-hint = Ci dica che cosa c’è di nuovo o risponda alla nostra domanda. La preghiamo di non inviare password né dati bancari.
customer-add-text-label = Il Suo messaggio
customer-add-files-label = File (facoltativi)
customer-add-files-hint = { $count ->
    [one] Foto, documenti o registrazioni. { $count } file, al massimo { $size }.
   *[other] Foto, documenti o registrazioni. Fino a { $count } file, al massimo { $size } ciascuno.
 }
customer-add-submit = Invia
customer-add-done-heading = Abbiamo ricevuto il Suo messaggio
customer-add-done-text = Ora fa parte del Suo reclamo. Non serve inviarlo anche per e-mail.
customer-add-done-files = { $count ->
    [one] Ci è arrivato { $count } file.
   *[other] Ci sono arrivati { $count } file.
 }

## Va bene o no

customer-answer-heading = Per Lei la questione è così risolta?
customer-satisfied-button = Sì, per me è risolta
customer-satisfied-heading = Chiudiamo il Suo reclamo?
customer-satisfied-text = Se conferma, chiudiamo il Suo reclamo. Potrà comunque scriverci se il problema si ripresenta.
customer-satisfied-confirm = Sì, chiudete il mio reclamo
customer-satisfied-done-heading = Grazie
customer-satisfied-done-text = Il Suo reclamo è chiuso. Se il problema si ripresenta, ci scriva in questa pagina o risponda a una delle nostre e-mail.
customer-escalate-button = No, la decisione non mi soddisfa
customer-escalate-heading = Far riesaminare il Suo reclamo
customer-escalate-text = Una persona che non ha preso parte alla decisione riesaminerà il Suo reclamo dall’inizio.
customer-escalate-reason-label = Perché la decisione non La soddisfa?
customer-escalate-reason-hint = Che cosa abbiamo capito male o trascurato? Quale sarebbe per Lei una buona soluzione? Bastano poche frasi.
customer-escalate-confirm = Chiedi il riesame
customer-escalate-done-heading = Il Suo reclamo sarà riesaminato
customer-escalate-done-text = Se ne occuperà una persona che non ha preso parte alla prima decisione. Le abbiamo mandato un’e-mail con le nuove date.
customer-escalate-done-by = Contiamo di comunicarle l’esito entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.

## Quando qualcosa non va

customer-error-heading = C’è un problema
customer-error-text-empty = Scriva un messaggio o aggiunga un file
customer-error-text-long = { $count ->
    [one] Il Suo messaggio è troppo lungo di { $count } carattere
   *[other] Il Suo messaggio è troppo lungo di { $count } caratteri
 }
customer-error-reason-empty = Ci dica perché la decisione non La soddisfa
customer-error-file-large = { $name } è troppo grande. Può essere al massimo di { $size }
customer-error-file-empty = { $name } è vuoto. Lo scelga di nuovo
customer-error-files-many = { $count ->
    [one] Può inviare { $count } file alla volta
   *[other] Può inviare al massimo { $count } file alla volta
 }
customer-error-form-old = Questa pagina è rimasta aperta troppo a lungo. Il Suo testo è ancora qui: lo invii di nuovo
customer-error-not-now = Non è più possibile, perché nel frattempo qualcosa è cambiato. Guardi a che punto siamo

## Link scaduti e altri errori

customer-expired-title = Questo link non è più valido
customer-expired-text = Per proteggere i Suoi dati, i link a un reclamo valgono per un tempo limitato. Il Suo reclamo è comunque al sicuro.
customer-expired-how = Possiamo mandarle un nuovo link. Arriverà all’indirizzo e-mail da cui ci ha scritto.
customer-expired-button = Mandatemi un nuovo link
customer-expired-done-title = Guardi nella Sua casella di posta
customer-expired-done-text = Se il link era autentico, ne è in arrivo uno nuovo. Se entro qualche minuto non arriva nulla, guardi anche nella cartella della posta indesiderata.
customer-not-found-title = Non troviamo questa pagina
customer-not-found-text = Se ha digitato l’indirizzo, lo controlli. Se ha seguito un link in una nostra e-mail, risponda a quell’e-mail e La aiuteremo.
customer-busy-title = Un momento, per favore
customer-busy-text = Ci sono stati troppi tentativi in poco tempo. Riprovi tra qualche minuto.
customer-failed-title = Qualcosa è andato storto da parte nostra
customer-failed-text = Ci dispiace. Niente di quello che ci ha già mandato è andato perso. Riprovi tra qualche minuto o risponda a una delle nostre e-mail.

## Added

customer-next-by = Avrà nostre notizie al più tardi
customer-promise-lifted-decided = Non serve più, perché ha ricevuto la nostra decisione.
customer-how-start-reopened = Abbiamo ripreso il Suo reclamo { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-error-label = Errore:
customer-error-files-total = I Suoi file insieme sono troppo grandi. Insieme possono essere al massimo di { $size }
customer-error-files-broken = I Suoi file non sono arrivati completi. Li scelga di nuovo
customer-error-files-again = Il Suo testo è ancora qui. Scelga di nuovo i file.
customer-add-files-together = Insieme al massimo { $size }.

customer-status-fulfilling = Ha accettato quanto Le offriamo
customer-status-fulfilling-text = Faremo quanto promesso e La avviseremo quando sarà fatto.
customer-status-withdrawn = Ritirato
customer-status-withdrawn-text = Lei ha ritirato il Suo reclamo e noi lo abbiamo chiuso. Se il problema si ripresenta, ci scriva qui sotto.
customer-merged = Trattiamo questo reclamo insieme a { $references }.
customer-split-off = Una parte prosegue a sé come { $references }. Le abbiamo mandato un’e-mail al riguardo.
customer-split-from = Il Suo messaggio riguardava due questioni. L’altra è { $reference }.
customer-promise-reply = Risponderle
customer-promise-assessment = Valutare il pericolo che ci ha descritto
customer-promise-remedy = Fare quanto promesso
customer-promise-running-hour = Lo faremo entro le { $time } { $date-day ->
    [8] dell’{ $date }
    [11] dell’{ $date }
   *[other] del { $date }
 }.
customer-promise-paused-information = Resta sospeso finché non ci avrà risposto, al massimo fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }.
customer-promise-paused-third-party = Resta sospeso mentre attendiamo la risposta di qualcun altro, al massimo fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }.
customer-how-start-danger = Abbiamo saputo del pericolo { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-decided = Le abbiamo mandato la nostra decisione { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-accepted = Lei ha accettato quanto Le abbiamo offerto { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-start-rested = È rimasto sospeso mentre aspettavamo una risposta, ed è ripreso { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
customer-how-length-period = Abbiamo promesso di farlo entro questo tempo: { $period }. Il primo giorno non conta; cominciamo da quello dopo.
customer-how-length-hours = Abbiamo promesso di farlo entro questo tempo: { $period }.
customer-how-length-left = Restava questo tempo: { $period }.
customer-how-rolled = Arriveremmo così { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }. Quel giorno il nostro ufficio è chiuso, perciò conta il giorno lavorativo successivo.
customer-how-end-hour = Arriviamo così alle { $time } { $date-day ->
    [8] dell’{ $date }
    [11] dell’{ $date }
   *[other] del { $date }
 }.
customer-remedy-is-accepted = Lei lo ha accettato. La avviseremo quando sarà fatto.
customer-remedy-is-declined = Lei lo ha rifiutato.
customer-remedy-is-done = È stato fatto.
customer-remedy-button = Accetta o rifiuta
customer-remedy-question = Accetta quanto Le offriamo?
customer-remedy-offered = Le offriamo:
customer-remedy-yes = Sì, accetto
customer-remedy-no = No, non lo voglio
customer-remedy-reason-label = Perché no? (facoltativo)
customer-remedy-send = Invia la risposta
customer-remedy-accepted-heading = Grazie
customer-remedy-accepted-text = Faremo quanto promesso e La avviseremo quando sarà fatto.
customer-remedy-declined-heading = Abbiamo la Sua risposta
customer-remedy-declined-text = Lei ha rifiutato quanto Le abbiamo offerto. La contatteremo. Può anche chiedere il riesame nella pagina del Suo reclamo.
customer-error-remedy-empty = Scelga se accetta quanto Le offriamo
customer-satisfied-first-heading = Accetta la nostra decisione?
customer-satisfied-first-text = Se conferma, facciamo quanto promesso e poi chiudiamo il Suo reclamo. Potrà comunque scriverci se il problema si ripresenta.
customer-satisfied-first-confirm = Sì, per me va bene così
customer-satisfied-first-done-text = Ora faremo quanto promesso. Poi chiuderemo il Suo reclamo e La avviseremo.
customer-satisfied-noted-text = Abbiamo annotato che per Lei la questione è risolta.
customer-escalate-until = Può chiedere il riesame fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }.
customer-settled-heading = Già risolto
customer-settled = Risolto
customer-withdraw-link = Ritira il Suo reclamo
customer-withdraw-heading = Ritirare il Suo reclamo?
customer-withdraw-text = Se lo ritira, lo chiudiamo e non faremo altro al riguardo. Potrà comunque scriverci se il problema si ripresenta.
customer-withdraw-reason-label = Perché lo ritira? (facoltativo)
customer-withdraw-reason-hint = Ci aiuta a imparare. Può anche non dire nulla.
customer-withdraw-confirm = Ritira il mio reclamo
customer-withdraw-not = No, lo mantengo
customer-withdraw-done-heading = Il Suo reclamo è ritirato
customer-withdraw-done-text = Lo abbiamo chiuso. Se il problema si ripresenta, ci scriva nella pagina del Suo reclamo o risponda a una delle nostre e-mail.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albania
customer-country-at = Austria
customer-country-ba = Bosnia ed Erzegovina
customer-country-be = Belgio
customer-country-bg = Bulgaria
customer-country-ch = Svizzera
customer-country-cy = Cipro
customer-country-cz = Cechia
customer-country-de = Germania
customer-country-dk = Danimarca
customer-country-ee = Estonia
customer-country-es = Spagna
customer-country-fi = Finlandia
customer-country-fo = Isole Fær Øer
customer-country-fr = Francia
customer-country-gb = Regno Unito
customer-country-gl = Groenlandia
customer-country-gr = Grecia
customer-country-hr = Croazia
customer-country-hu = Ungheria
customer-country-ie = Irlanda
customer-country-is = Islanda
customer-country-it = Italia
customer-country-li = Liechtenstein
customer-country-lt = Lituania
customer-country-lu = Lussemburgo
customer-country-lv = Lettonia
customer-country-mc = Monaco
customer-country-md = Moldavia
customer-country-me = Montenegro
customer-country-mk = Macedonia del Nord
customer-country-mt = Malta
customer-country-nl = Paesi Bassi
customer-country-no = Norvegia
customer-country-pl = Polonia
customer-country-pt = Portogallo
customer-country-ro = Romania
customer-country-rs = Serbia
customer-country-se = Svezia
customer-country-si = Slovenia
customer-country-sk = Slovacchia
customer-country-sm = San Marino
customer-country-tr = Turchia
customer-country-ua = Ucraina
customer-country-va = Città del Vaticano
