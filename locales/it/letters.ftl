# Dopo la virgola del saluto si continua con una forma di cortesia o un nome: la maiuscola va bene in ogni caso.

## In ogni lettera

letter-greeting = Buongiorno { $name },
letter-greeting-noname = Buongiorno,
letter-closing =
    Cordiali saluti
    { $team }
    { $company }
letter-reference-line = Il Suo numero di riferimento è { $reference }. La preghiamo di lasciarlo nell’oggetto quando ci risponde.
letter-link =
    Nella Sua pagina personale può vedere a che punto siamo, scriverci e aggiungere file:
    { $link }
letter-dates = Che cosa succede ora
letter-update-by = Le faremo sapere a che punto siamo entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
letter-resolve-by = Contiamo di risolvere il Suo reclamo entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
letter-automatic = Questa conferma è stata inviata automaticamente. Il Suo reclamo, invece, sarà letto da una persona.

letter-kind-product = un prodotto
letter-kind-service = il nostro servizio
letter-team-service-management = Team gestione del servizio
letter-team-technical = Team tecnico
letter-team-safety = Team sicurezza dei prodotti
letter-team-unknown = Servizio clienti
letter-promise-acknowledgement = conferma di ricezione
letter-promise-update = aggiornamento
letter-promise-resolution = soluzione
letter-promise-safety = valutazione della sicurezza

## Conferma di ricezione

letter-ack-subject = Abbiamo ricevuto il Suo reclamo { $reference }: { $subject }
letter-ack-subject-nosubject = Abbiamo ricevuto il Suo reclamo { $reference }
letter-ack-thanks = La ringraziamo di averci scritto. Il Suo messaggio ci è arrivato { $received-day ->
    [8] l’{ $received }
    [11] l’{ $received }
   *[other] il { $received }
 } ed è ora registrato come reclamo { $reference }. Ci dispiace che qualcosa sia andato storto e ce ne occuperemo.
letter-ack-understood = Ecco che cosa abbiamo capito dal Suo messaggio. Se qualcosa non è esatto, basta che risponda a questa e-mail.
letter-ack-understood-kind = Il Suo reclamo riguarda: { $value }
letter-ack-understood-model = Modello dell’inverter: { $value }
letter-ack-understood-serial = Numero di serie: { $value }
letter-ack-understood-ticket = Numero di ticket: { $value }
letter-ack-understood-idea = La Sua idea di soluzione: l’abbiamo annotata e la valuteremo.
letter-ack-missing = Ci aiuterebbe ricevere ancora quanto segue. Basta che risponda a questa e-mail. Noi abbiamo già iniziato, e le date indicate più sotto non dipendono dalla Sua risposta.
letter-ack-missing-ticket = Il numero di ticket della Sua richiesta di assistenza. Lo trova nelle nostre e-mail precedenti.
letter-ack-missing-model = Il modello del Suo inverter. Lo trova sull’etichetta sul lato dell’apparecchio.
letter-ack-missing-serial = Il numero di serie del Suo inverter, se lo ha a portata di mano. È sulla stessa etichetta.
letter-ack-missing-description = Che cosa è successo esattamente e quando l’ha notato per la prima volta.
letter-ack-danger =
    La Sua sicurezza viene prima di tutto. Quello che descrive può essere pericoloso. La preghiamo di non usare più l’apparecchio. Lo spenga, se può farlo senza rischi, si tenga a distanza e non lasci avvicinare nessuno. Non lo apra e non tocchi cavi danneggiati: i cavi dei pannelli solari restano sotto tensione alla luce del giorno, anche quando tutto è spento. Lo faccia controllare da un elettricista qualificato prima di rimetterlo in funzione.
    In caso di fuoco o fumo, o se qualcuno si è fatto male, chiami subito il numero di emergenza 112.

## Aggiornamento

letter-update-subject = A che punto siamo con il Suo reclamo { $reference }
letter-update-intro = Le scriviamo per dirle a che punto siamo con il Suo reclamo { $reference }.
letter-update-late = Le avevamo promesso questo aggiornamento entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }. Arriva in ritardo e ce ne scusiamo.

## Nuova data

letter-extension-subject = Una nuova data per il Suo reclamo { $reference }
letter-extension-intro = Le avevamo scritto che contavamo di risolvere il Suo reclamo { $reference } entro { $old-date-day ->
    [8] l’{ $old-date }
    [11] l’{ $old-date }
   *[other] il { $old-date }
 }. Ci serve più tempo. La nuova data è { $new-date-day ->
    [8] l’{ $new-date }
    [11] l’{ $new-date }
   *[other] il { $new-date }
 }.
letter-extension-intro-late = Le avevamo scritto che contavamo di risolvere il Suo reclamo { $reference } entro { $old-date-day ->
    [8] l’{ $old-date }
    [11] l’{ $old-date }
   *[other] il { $old-date }
 }. Non ci siamo riusciti e non L’abbiamo avvisata in tempo. Ci scusiamo per entrambe le cose. La nuova data è { $new-date-day ->
    [8] l’{ $new-date }
    [11] l’{ $new-date }
   *[other] il { $new-date }
 }.
letter-extension-reason = Il motivo è questo:
letter-extension-sorry = Ci dispiace che debba aspettare ancora.

## Decisione

letter-decision-subject = La nostra decisione sul Suo reclamo { $reference }
letter-decision-intro-accepted = Il Suo reclamo { $reference } è stato esaminato. Lei ha ragione e accogliamo il reclamo per intero.
letter-decision-intro-partly-accepted = Il Suo reclamo { $reference } è stato esaminato. Le diamo ragione in parte, e per quella parte lo accogliamo.
letter-decision-intro-rejected = Il Suo reclamo { $reference } è stato esaminato con attenzione. Non possiamo accoglierlo. Sappiamo che sperava in una risposta diversa: per questo Le spieghiamo qui sotto come ci siamo arrivati.
letter-decision-intro-cannot-resolve = Il Suo reclamo { $reference } è stato esaminato con attenzione. Non abbiamo trovato il modo di risolverlo. Ci dispiace, e qui sotto Le spieghiamo tutte le ragioni.
letter-decision-late = Le avevamo promesso questa risposta entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }. Arriva in ritardo e ce ne scusiamo.
letter-decision-explanation = Come siamo arrivati a questa decisione
letter-decision-remedy = Che cosa faremo
letter-decision-remedy-repair = Ripariamo il Suo apparecchio.
letter-decision-remedy-replacement = Sostituiamo il Suo apparecchio.
letter-decision-remedy-refund = Le restituiamo il denaro.
letter-decision-remedy-apology = Le chiediamo scusa.
letter-decision-remedy-guidance = Le spieghiamo qui sotto, passo per passo, come risolvere il problema.
letter-decision-remedy-nothing = Non prevediamo altri passi.
letter-decision-satisfied =
    Se per Lei la questione è così risolta, può farcelo sapere qui:
    { $link }
letter-decision-escalate =
    Se la decisione non La soddisfa, può chiedere che il reclamo sia riesaminato da una persona che non vi ha preso parte. Risponda a questa e-mail spiegandoci perché, oppure lo faccia qui:
    { $link }
letter-decision-outside = Questa è la nostra decisione definitiva. Se non è d’accordo, può rivolgersi a un organismo indipendente: { $body }

## Riesame

letter-escalation-subject = Il Suo reclamo { $reference } sarà riesaminato
letter-escalation-intro = Lei ci ha detto che la nostra decisione sul reclamo { $reference } non La soddisfa. La ringraziamo della franchezza. Lo riesaminiamo dall’inizio.
letter-escalation-reviewer = Il riesame è affidato a una persona che non ha preso parte alla prima decisione.
letter-review-subject = L’esito del riesame del Suo reclamo { $reference }
letter-review-intro = Il Suo reclamo { $reference } è stato riesaminato da una persona che non aveva preso parte alla prima decisione.

## Chiusura e riapertura

letter-closed-subject = Il Suo reclamo { $reference } è chiuso
letter-closed-intro = Il Suo reclamo { $reference } è ora chiuso.
letter-closed-again = Se il problema si ripresenta o se ha altro da dirci, risponda a questa e-mail. Riapriremo il Suo reclamo; non dovrà ricominciare da capo.

## Risposte, e un nuovo link

letter-reply-subject = Re: { $subject }
letter-new-link-subject = Il link al Suo reclamo { $reference }
letter-new-link-intro =
    Le mandiamo il nuovo link alla pagina del Suo reclamo { $reference }. È valido fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }. I link precedenti non funzionano più.
    { $link }
letter-new-link-not-you = Se non ha chiesto Lei questo link, non deve fare nulla.

## A terzi (installatore, distributore, corriere)

letter-third-party-subject = La nostra richiesta di informazioni, riferimento { $reference }
letter-third-party-intro = { $company } sta esaminando un reclamo con il riferimento { $reference }. Per valutarlo in modo equo abbiamo bisogno di alcune informazioni da parte Sua:
letter-third-party-privacy = La preghiamo di usare quanto Le comunichiamo solo per rispondere a questa richiesta.

## A chi lavora con noi

letter-staff-danger-subject = { $reference }: possibile pericolo, da leggere subito
letter-staff-danger-intro = Il reclamo { $reference } ({ $subject }) descrive qualcosa che può essere pericoloso. La preghiamo di leggerlo adesso e di contattare il cliente.
letter-staff-escalated-subject = { $reference }: decisione contestata, serve un riesame
letter-staff-escalated-intro = Il cliente contesta la decisione sul reclamo { $reference } ({ $subject }) e chiede un riesame. Serve una persona che non abbia preso parte alla decisione.
letter-staff-due-subject = { $count ->
    [one] { $count } impegno è in scadenza
   *[other] { $count } impegni sono in scadenza
 }
letter-staff-due-intro = { $count ->
    [one] Questo impegno verso un cliente è in scadenza:
   *[other] Questi impegni verso i clienti sono in scadenza:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } impegno non è stato rispettato
   *[other] { $count } impegni non sono stati rispettati
 }
letter-staff-missed-intro = { $count ->
    [one] Questo impegno verso un cliente non è stato rispettato. La preghiamo di occuparsene oggi e di dire al cliente che cosa succede ora:
   *[other] Questi impegni verso i clienti non sono stati rispettati. La preghiamo di occuparsene oggi e di dire ai clienti che cosa succede ora:
 }
letter-staff-promise-line = { $reference }: { $promise } entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }
letter-staff-link = Aprire il reclamo: { $link }

## A question for information

letter-information-subject = Una domanda sul Suo reclamo { $reference }
letter-information-intro = Il Suo reclamo { $reference } è in esame e ci serve ancora qualcosa da parte Sua.
letter-information-list = La preghiamo di mandarci quanto segue. Basta che risponda a questa e-mail.
letter-information-runs = Le nostre date non dipendono dalla Sua risposta, che però ci permette di aiutarla meglio.
letter-information-rests = La nostra data per la soluzione resta sospesa finché non ci avrà risposto, al massimo fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Che cosa abbiamo esaminato e che cosa abbiamo accertato
letter-part-done = Che cosa abbiamo fatto finora
letter-part-next = Che cosa succede ora

## A part is resolved

letter-partial-subject = Una parte del Suo reclamo { $reference } è risolta
letter-partial-intro = Il Suo reclamo { $reference } è risolto in parte.
letter-partial-what = Questa parte è risolta
letter-partial-rest = Per il resto andiamo avanti e Le daremo notizie.

## Decision: until when

letter-decision-escalate-until = La preghiamo di farlo entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }.
letter-outside-until = Può farlo fino { $date-day ->
    [8] all’{ $date }
    [11] all’{ $date }
   *[other] al { $date }
 }.

## Silence after the decision

letter-silence-subject = Ha visto la nostra decisione su { $reference }?
letter-silence-intro = Le abbiamo mandato qualche tempo fa la nostra decisione sul Suo reclamo { $reference }. Da allora non abbiamo avuto Sue notizie.
letter-silence-close = Se non avremo Sue notizie entro { $date-day ->
    [8] l’{ $date }
    [11] l’{ $date }
   *[other] il { $date }
 }, chiuderemo il Suo reclamo.
letter-closed-silence-intro = Il Suo reclamo { $reference } è ora chiuso, perché dopo la nostra decisione non abbiamo avuto Sue notizie.

## Withdrawn

letter-withdrawn-subject = Il Suo reclamo { $reference } è ritirato
letter-withdrawn-intro = Lei ha ritirato il Suo reclamo { $reference }. Lo abbiamo chiuso e non faremo altro al riguardo.

## The remedy is done

letter-remedy-done-subject = Fatto: quanto Le avevamo promesso per { $reference }
letter-remedy-done-intro = Le confermiamo di aver fatto quanto promesso nella nostra decisione sul Suo reclamo { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = I Suoi reclami proseguono insieme come { $reference }
letter-merged-intro = Lei ci ha scritto due volte sulla stessa questione: { $other } e { $reference }. Trattiamo i due reclami insieme come { $reference }. Può usare l’uno o l’altro numero di riferimento, e delle nostre date vale quella che viene prima.
letter-split-intro = Il Suo messaggio su { $other } riguardava due questioni. Perché nessuna delle due sia dimenticata, trattiamo questa a parte come { $reference }. I nostri termini si contano dal giorno in cui ci è arrivato il Suo primo messaggio.

## To our teams

letter-staff-raised-subject = [{ $reference }] Passa al Suo team dopo una data non rispettata: { $subject }
letter-staff-raised-intro = Per il reclamo { $reference } ({ $subject }) un impegno non è stato rispettato. Secondo la politica passa al Suo team.
