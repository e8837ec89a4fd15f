# L’area del personale. $day e $moment arrivano già scritti («lun 23 nov», «lun 23 nov, 14:05»).

## Giorni e ore

desk-weekday-1 = lun
desk-weekday-2 = mar
desk-weekday-3 = mer
desk-weekday-4 = gio
desk-weekday-5 = ven
desk-weekday-6 = sab
desk-weekday-7 = dom
desk-weekday-long-1 = lunedì
desk-weekday-long-2 = martedì
desk-weekday-long-3 = mercoledì
desk-weekday-long-4 = giovedì
desk-weekday-long-5 = venerdì
desk-weekday-long-6 = sabato
desk-weekday-long-7 = domenica
desk-month-1 = gen
desk-month-2 = feb
desk-month-3 = mar
desk-month-4 = apr
desk-month-5 = mag
desk-month-6 = giu
desk-month-7 = lug
desk-month-8 = ago
desk-month-9 = set
desk-month-10 = ott
desk-month-11 = nov
desk-month-12 = dic
desk-month-long-1 = gennaio
desk-month-long-2 = febbraio
desk-month-long-3 = marzo
desk-month-long-4 = aprile
desk-month-long-5 = maggio
desk-month-long-6 = giugno
desk-month-long-7 = luglio
desk-month-long-8 = agosto
desk-month-long-9 = settembre
desk-month-long-10 = ottobre
desk-month-long-11 = novembre
desk-month-long-12 = dicembre
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## Attorno a ogni pagina

desk-skip = Vai al contenuto
desk-nav = Menu principale
desk-nav-overview = Panoramica
desk-nav-queue = Reclami
desk-nav-triage = Smistamento
desk-nav-outbox = Posta in uscita
desk-nav-help = Centro assistenza
desk-nav-settings = Impostazioni
desk-find = Cerca reclami
desk-find-hint = Riferimento, nome, testo
desk-menu-account = Il Suo account
desk-theme = Colori
desk-theme-device = come il dispositivo
desk-theme-light = chiari
desk-theme-dark = scuri
desk-keys = Scorciatoie da tastiera
desk-keys-walk = successivo, precedente in un elenco
desk-keys-open = apri
desk-keys-search = cerca
desk-keys-acts = in un reclamo: risposta, nota
desk-keys-up = torna all’elenco
desk-keys-help = questo elenco
desk-keys-on = Scorciatoie a tasto singolo attive
desk-keys-close = Chiudi
desk-sign-out = Esci
desk-foot-help = Il centro assistenza come lo vedono i clienti
desk-to-help-centre = Centro assistenza
desk-pages = Pagine
desk-first-page = Prima pagina
desk-next-page = Pagina successiva
desk-save = Salva
desk-cancel = Annulla
desk-optional = facoltativo
desk-any = Tutti
desk-nobody = Ancora nessuno
desk-when = Quando
desk-by = Di
desk-language = Lingua
desk-languages = Lingue
desk-version = versione
desk-views = Viste
desk-not-visible = Non visibile al cliente
desk-visible = Il cliente lo vede
desk-kept = Il testo non inviato è stato conservato.
desk-kept-discard = Eliminalo

desk-clock-label = Ora simulata
desk-clock = Dimostrazione. Ora simulata:
desk-clock-hour = +1 ora
desk-clock-day = +1 giorno
desk-clock-week = +1 settimana
desk-clock-due = Fino alla prossima scadenza

desk-role-handler = Incaricato
desk-role-handler-hint = Risponde ai reclami dei propri team.
desk-role-reviewer = Revisore
desk-role-reviewer-hint = Si occupa anche delle contestazioni di decisioni a cui non ha preso parte.
desk-role-manager = Responsabile
desk-role-manager-hint = Vede tutti i team, trasferisce i reclami, legge i rapporti e il registro, cura gli articoli.
desk-role-admin = Amministratore
desk-role-admin-hint = Inoltre dà accesso al personale e ne modifica i diritti.

## Accesso

desk-sign-in = Accedi
desk-sign-in-account = E-mail o nome utente
desk-sign-in-password = Password
desk-sign-in-wrong = L’e-mail o la password non è corretta
desk-sign-in-too-many = Troppi tentativi errati
desk-sign-in-link-used = Questo link è già stato usato o è troppo vecchio
desk-sign-in-hint = Dopo 5 tentativi errati l’account resta bloccato per 15 minuti. Un amministratore può darLe un nuovo link.
desk-sign-in-complainant = Cerca il Suo reclamo? Usi il link privato nella lettera che Le abbiamo inviato, oppure visiti il centro assistenza:

## Quando qualcosa va storto

desk-failure-number = Numero di questo errore:
desk-failure-to-desk = Ai reclami
desk-failure-to-help = Al centro assistenza
desk-failure-unclear = Questa richiesta non è comprensibile
desk-failure-unclear-text = Manca qualcosa di cui la pagina ha bisogno, oppure non è al suo posto. Torni indietro e riprovi.
desk-failure-foreign = Questo modulo non è più valido
desk-failure-foreign-text = È stato aperto prima del Suo ultimo accesso, oppure non proviene da una nostra pagina. Non è stato fatto nulla. Torni indietro, ricarichi la pagina e riprovi.
desk-failure-not-yours = Non ha accesso a questa pagina
desk-failure-not-yours-text = Appartiene a un altro team o richiede un altro ruolo. Se Le serve, si rivolga a un responsabile.
desk-failure-nothing-here = Qui non c’è nulla
desk-failure-nothing-here-text = A questo indirizzo non c’è nulla. Se ha digitato un riferimento, lo controlli: l’ultima lettera è un carattere di controllo, perciò un riferimento sbagliato non porta mai al reclamo di qualcun altro.
desk-failure-refused = Ora non è possibile
desk-failure-conflict = Qualcun altro è stato più veloce
desk-failure-conflict-text = Nel frattempo qualcosa è cambiato. Non è stato fatto nulla. Torni indietro, ricarichi la pagina e ricontrolli.
desk-failure-too-large = È troppo grande
desk-failure-too-large-text = Invii meno in una volta, o un file più piccolo.
desk-failure-infected = Questo file è in quarantena
desk-failure-infected-text = L’antivirus vi ha trovato qualcosa: il file è conservato, ma non viene consegnato a nessuno. Se è sicuro che sia innocuo, chieda all’amministrazione: può scaricare il messaggio così come è stato ricevuto.
desk-failure-unchecked = Al momento i file non possono essere controllati
desk-failure-unchecked-text = L’antivirus non risponde e nessun file viene consegnato senza controllo. Nulla è andato perso. Riprovi tra qualche minuto; se continua, avvisi l’amministrazione.
desk-failure-too-many = Troppi tentativi
desk-failure-too-many-text = Attenda un quarto d’ora, poi riprovi.
desk-failure-broken = Si è verificato un errore da parte nostra
desk-failure-broken-text = Nulla di quanto ha inviato è rimasto fatto a metà: una modifica viene registrata per intero o per niente. Torni indietro e riprovi. Se succede di nuovo, comunichi a un amministratore il numero qui sotto.

## Che cosa è stato appena fatto

desk-done-acknowledge = La conferma di ricezione è in viaggio.
desk-done-reply = La risposta è in viaggio.
desk-done-note = La nota è stata salvata.
desk-done-ask = La domanda è in viaggio.
desk-done-third = La lettera è in viaggio.
desk-done-forward = La lettera con il messaggio inoltrato è in viaggio.
desk-done-update = L’aggiornamento è in viaggio.
desk-done-extend = La lettera con la nuova data è in viaggio. La data vale dal momento dell’invio.
desk-done-decide = La decisione è in viaggio.
desk-done-escalate = La contestazione è stata registrata.
desk-done-close = Il reclamo è stato chiuso.
desk-done-reopen = Il reclamo è di nuovo aperto.
desk-done-details = I dati sono stati corretti.
desk-done-kind = Il tipo è stato corretto.
desk-done-nothing = Non è stato modificato nulla.
desk-done-taken = Il reclamo è Suo.
desk-done-put-back = Il reclamo è stato restituito. Ora non lo segue nessuno.
desk-done-handed = Il reclamo è stato affidato a un’altra persona.
desk-done-transferred = Il reclamo è passato all’altro team.
desk-done-revoked = I link dati finora non funzionano più. La prossima lettera ne contiene uno nuovo.
desk-done-opened = Il messaggio ora è un reclamo.
desk-done-joined = Il messaggio è stato aggiunto a questo reclamo.
desk-done-aside = Il messaggio è stato messo da parte.
desk-done-back = Il messaggio è di nuovo nello smistamento.
desk-done-settled = Annotato.
desk-done-sent-again = La lettera è di nuovo in viaggio.
desk-done-feedback = Fatto.
desk-done-published = L’articolo è stato pubblicato.
desk-done-drafted = La bozza è stata salvata. I lettori non la vedono ancora.
desk-done-staff = Salvato.
desk-done-password = La password è stata cambiata. L’accesso è stato chiuso su tutti gli altri dispositivi.
desk-done-language = D’ora in poi qui si usa questa lingua.

## L’elenco

desk-queue-title = Reclami
desk-queue-found = Risultati della ricerca
desk-queue-empty = Nessun reclamo in attesa qui
desk-queue-empty-search = Nessun reclamo trovato
desk-queue-empty-newest = Non trovato tra i reclami più recenti
desk-queue-further = Cerca più indietro
desk-queue-see-unassigned = Vedi i reclami che nessuno ha ancora preso
desk-news-queue = L’elenco è cambiato.
desk-news-queue-show = Aggiorna
desk-news-complaint = Questo reclamo è cambiato da quando Lei lo ha aperto.
desk-news-complaint-show = Mostra la modifica
desk-filter = Filtra
desk-working-days-of = Giorni lavorativi di
desk-col-next = Prossimo impegno
desk-col-next-more = e giorni lavorativi rimasti
desk-col-reference = Riferimento
desk-col-subject = Oggetto
desk-col-who = Reclamante
desk-col-kind = Tipo
desk-col-team = Team
desk-col-handler = Incaricato
desk-col-state = Stato
desk-no-subject = (senza oggetto)
desk-danger = Pericolo
desk-complaint = Reclamo

desk-view-mine = I miei
desk-view-open = Tutti gli aperti
desk-view-team = Il mio team
desk-view-unassigned = Non assegnati
desk-view-today = In scadenza oggi
desk-view-missed = Non rispettati
desk-view-escalated = Contestati
desk-view-awaits = In attesa di noi
desk-view-danger = Pericolo
desk-view-decided = Decisi
desk-view-closed = Chiusi

desk-due-nothing = Nulla in scadenza
desk-due-today = Oggi
desk-due-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
 }
desk-due-late-days = { $count ->
    [one] { $count } giorno di ritardo
   *[other] { $count } giorni di ritardo
 }

desk-state-new = Nuovo
desk-state-acknowledged = Confermato
desk-state-investigating = In esame
desk-state-escalated = Contestato
desk-state-decided = Deciso
desk-state-reopened = Riaperto
desk-state-closed = Chiuso

desk-kind-service = Servizio
desk-kind-product = Prodotto

## Un reclamo

desk-received = Ricevuto
desk-about-complaint = Su questo reclamo
desk-acts = Che cosa può fare
desk-acts-refused = Ora non possibile
desk-take = Prendi in carico
desk-take-hint = Nessuno ha ancora preso questo reclamo.
desk-conversation = Conversazione
desk-entry-note = Nota di { $name }
desk-entry-letter-by = { $letter }, di { $name }
desk-entry-to = a { $name }
desk-quoted = Citazione
desk-message-raw = Come ricevuto
desk-message-html = Formattato
desk-message-automatic = Risposta automatica: nulla a cui rispondere
desk-message-away = Dice di essere assente fino al { $day }
desk-file-infected = In quarantena: { $virus }
desk-third = Terzo
desk-third-again = Scrivi di nuovo
desk-third-role-installer = Installatore
desk-third-role-distributor = Distributore
desk-third-role-carrier = Corriere
desk-third-role-other = Altro

desk-promises = Impegni
desk-promise = Impegno
desk-promise-acknowledgement = Conferma di ricezione
desk-promise-update = Aggiornamento
desk-promise-resolution = Soluzione
desk-promise-review = (riesame)
desk-promise-due = scadenza
desk-promise-why = Come si è arrivati a questa data
desk-promise-pending = Una nuova data, { $day }, è in viaggio verso il cliente. Vale quando la lettera è partita.
desk-promise-state-running = In corso
desk-promise-state-kept = Rispettato
desk-promise-state-kept-late = Rispettato in ritardo
desk-promise-state-missed = Non rispettato
desk-promise-state-replaced = Sostituito
desk-promise-state-lifted = Non più dovuto
desk-how-receipt = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
 } dalla ricezione di { $day } (politica, riga { $clause }). Quel giorno non conta. Giorni lavorativi di { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
 } dall’invio della conferma di ricezione di { $day } (politica, riga { $clause }). Quel giorno non conta. Giorni lavorativi di { $region }.
desk-how-escalation = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
 } dalla contestazione di { $day } (politica, riga { $clause }). Quel giorno non conta. Giorni lavorativi di { $region }.
desk-how-extension = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
 } dall’invio della proroga di { $day } (politica, riga { $clause }). Quel giorno non conta. Giorni lavorativi di { $region }.
desk-cal-start = inizio
desk-cal-skip = fine settimana
desk-cal-holiday = giorno festivo
desk-cal-due = scadenza
desk-cal-counted-as = contato come giorno
desk-cal-why-start = inizio, non contato
desk-cal-why-weekend = fine settimana, non contato
desk-cal-why-holiday = { $name }, non contato
desk-cal-why-today = oggi

desk-details = Dati
desk-detail-model = Modello
desk-detail-serial = Numero di serie
desk-detail-ticket = Numero di ticket
desk-detail-description = Problema
desk-detail-idea = Soluzione proposta dal cliente
desk-detail-missing = Manca
desk-kind-correct = Correggi il tipo
desk-people = Persone
desk-put-back = Restituisci
desk-took-part = ha preso parte
desk-hand-over-title = Affida o riassegna
desk-hand-over-to = A
desk-hand-over-anybody = Chiunque nel team
desk-hand-over-why = Perché
desk-hand-over = Affida
desk-link = Link privato
desk-link-hint = La pagina del cliente si apre a chiunque abbia il link. Se un link è finito nelle mani sbagliate, li disattivi tutti; la prossima lettera ne contiene uno nuovo.
desk-link-revoke = Disattiva tutti i link

desk-by-system = Redress
desk-event-opened = Aperto secondo la versione { $version } della politica. Tipo: { $kind }. Team: { $team }.
desk-event-promise-made = Promesso: { $promise } entro { $day }.
desk-event-promise-kept = Rispettato: { $promise }.
desk-event-promise-kept-late = Rispettato, ma in ritardo: { $promise }.
desk-event-promise-unkept = Non più mantenuta: { $promise }. La lettera è tornata indietro.
desk-event-promise-missed = Non rispettato: { $promise }, scadenza { $day }.
desk-event-promise-replaced = { $promise }: la data è stata sostituita da { $day }.
desk-event-promise-moved = Il calendario dei giorni lavorativi è cambiato: { $promise } ora scade { $day }.
desk-event-promise-lifted = Non più dovuto: { $promise }.
desk-event-warned = In scadenza: { $promise }, { $day }.
desk-event-reminded = Al team è stato inviato un promemoria, a { $name }.
desk-event-letter = { $who } ha scritto a { $name }.
desk-event-letter-sent = Inviato: { $name }.
desk-event-letter-uncertain = Non si sa se sia stato inviato: { $name }.
desk-event-letter-failed = Non consegnato: { $name }. { $why }
desk-event-letter-delayed = In ritardo: { $name }. { $why }
desk-event-letter-delivered = Consegnata: { $name }.
desk-event-letter-read = Letta: { $name }.
desk-event-message = { $name } ci ha scritto.
desk-event-details = { $who } ha corretto i dati.
desk-event-complainant = { $who } ha corretto i dati del reclamante: { $name }, { $language }.
desk-event-kind = { $who } ha corretto il tipo: { $kind }.
desk-event-danger = { $who } ha segnalato un pericolo: { $danger }.
desk-event-danger-lifted = { $who } ha ritirato la segnalazione di pericolo.
desk-event-team = Assegnato a: { $team }.
desk-event-taken = { $who } ha preso in carico il reclamo.
desk-event-handed = { $who } ha affidato il reclamo a { $name }.
desk-event-put-back = Ora il reclamo non lo segue nessuno.
desk-event-note = { $who } ha scritto una nota.
desk-event-third = { $who } ha interpellato { $name }.
desk-event-extension = { $who } ha annunciato una nuova data, { $day }: { $reason }
desk-event-decided = { $who } ha deciso: { $outcome }.
desk-event-decided-remedy = { $who } ha deciso: { $outcome }. Rimedio: { $remedy }.
desk-event-satisfied = Il cliente è soddisfatto.
desk-event-not-satisfied = Il cliente non è soddisfatto.
desk-event-escalated = { $who } ha registrato la contestazione: { $reason }
desk-event-closed = Chiuso: { $why }. { $note }
desk-event-reopened = { $who } ha riaperto il reclamo: { $why }
desk-event-link-revoked = { $who } ha disattivato tutti i link dati finora.
desk-event-other = È successo qualcosa che questa versione non sa descrivere.

## Lettere

desk-letter = Lettera
desk-letter-from = Da
desk-letter-to = A
desk-letter-subject = Oggetto
desk-letter-text = Testo
desk-letter-text-hint = Questa è la lettera così come partirà. Modifichi ciò che vuole.
desk-letter-for = Per
desk-letter-as-sent = Come lettera
desk-letter-headers = Intestazioni
desk-letter-raw = Come inviata
desk-letter-queued = In coda
desk-letter-sending = Invio in corso
desk-letter-sent = Inviata
desk-letter-sent-at = Inviata { $moment }
desk-letter-uncertain = Invio incerto
desk-letter-failed = Non consegnata
desk-letter-delayed = In ritardo
desk-letter-delivered-at = Consegnata { $moment }
desk-letter-read-at = Letta { $moment }
desk-letter-uncertain-text = La connessione si è interrotta durante l’invio, perciò non si sa se la lettera sia partita. Se può accertare che è arrivata, lo indichi; altrimenti la invii di nuovo. In tal caso il cliente potrebbe riceverla due volte.
desk-letter-arrived = È arrivata
desk-letter-again = Invia di nuovo
desk-letter-failed-text = Questa lettera non è arrivata a nessuno. Può inviarla di nuovo così com’è.
desk-letter-again-to = Inviare a
desk-letter-again-hint = Se ora c’è un altro indirizzo, lo scriva qui: da quel momento varrà quello.

desk-purpose-acknowledgement = Conferma di ricezione
desk-purpose-reply = Risposta
desk-purpose-update = Aggiornamento
desk-purpose-extension = Proroga
desk-purpose-decision = Decisione
desk-purpose-escalation-receipt = Conferma della contestazione
desk-purpose-closing = Lettera di chiusura
desk-purpose-third-party = A un terzo
desk-purpose-forward = Inoltro
desk-purpose-reminder = Promemoria al team

desk-outbox-title = Posta in uscita
desk-outbox-intro = Tutte le lettere, registrate prima dell’invio. Senza un server di inoltro finiscono in una casella locale.
desk-outbox-empty = Nessuna lettera qui
desk-outbox-written = Registrata
desk-outbox-all = Tutte
desk-outbox-queued = In coda
desk-outbox-uncertain = Incerte
desk-outbox-failed = Non consegnate
desk-outbox-sent = Inviate

## Azioni

desk-act-not-done = Non è ancora stato fatto
desk-act-changed = Il reclamo è cambiato dopo l’apertura di questo modulo. Il Suo testo è stato conservato. Legga che cosa è successo, poi decida se proseguire:
desk-act-preview = Anteprima della lettera
desk-act-do = Salva
desk-act-send = Invia
desk-act-show = Aggiorna l’anteprima
desk-act-back = Torna al modulo
desk-act-about = Di che cosa si tratta
desk-act-seen-first = Vede la lettera prima dell’invio
desk-act-acknowledge = Conferma la ricezione
desk-act-acknowledge-intro = Il cliente viene a sapere che il reclamo è arrivato e quando riceverà notizie. Le date sono nella lettera.
desk-act-reply = Rispondi
desk-act-reply-intro = Una risposta o una domanda al cliente. Saluto, riferimento e link privato vengono aggiunti.
desk-act-note = Nota
desk-act-note-intro = Per i colleghi. Il cliente non la vede mai.
desk-act-ask = Interpella un terzo
desk-act-ask-intro = Un installatore, un distributore, un corriere: ognuno ha una propria conversazione, che il cliente non vede.
desk-act-third = Scrivi a un terzo
desk-act-third-intro = Nella sua conversazione, che il cliente non vede.
desk-act-forward = Inoltra al cliente
desk-act-forward-intro = Decide Lei che cosa ne legge il cliente. I file arrivati con il messaggio vengono allegati.
desk-act-update = Invia un aggiornamento
desk-act-update-intro = Che cosa è stato fatto e che cosa succede ora. Con l’invio si rispetta l’impegno di un aggiornamento.
desk-act-extend = Proroga
desk-act-extend-intro = Un motivo e una nuova data, inviati al cliente. Se l’invio avviene prima della vecchia data, il vecchio impegno vale come sostituito; dopo, come non rispettato.
desk-act-decide = Decidi
desk-act-decide-intro = La decisione va al cliente per lettera, con la spiegazione completa e il modo di contestarla.
desk-act-escalate = Registra la contestazione
desk-act-escalate-intro = Il cliente non è soddisfatto della decisione e glielo ha detto, per esempio al telefono. Una persona che non ha preso parte alla decisione riesamina il reclamo.
desk-act-close = Chiudi
desk-act-close-intro = Al cliente non è più dovuto nulla. Può scrivere di nuovo in ogni momento, e il reclamo può essere riaperto.
desk-act-reopen = Riapri
desk-act-reopen-intro = Il reclamo viene ripreso. Una soluzione viene promessa di nuovo, a partire da oggi.
desk-act-details = Correggi i dati
desk-act-details-intro = Quanto è stato capito dai messaggi, rettificato. I messaggi restano come sono.

desk-field-text = Testo
desk-field-text-empty = Scriva il testo
desk-field-words = Parole Sue
desk-field-words-hint = Nella lingua del cliente: { $language }.
desk-field-reason = Motivo
desk-field-reason-empty = Indichi il motivo
desk-field-until = Nuova data
desk-field-until-empty = Indichi la nuova data
desk-field-until-hint = Un giorno lavorativo di { $region } dopo { $day }.
desk-field-outcome = Esito
desk-field-outcome-empty = Scelga l’esito
desk-field-remedy = Rimedio
desk-field-explanation = Spiegazione
desk-field-explanation-empty = Spieghi la decisione: al cliente sono dovuti i motivi per iscritto
desk-field-explanation-hint = Nella lingua del cliente: { $language }. Che cosa ha accertato, che cosa segue, entro quando.
desk-field-forward-hint = Nella lingua del cliente: { $language }. Dica che cosa è emerso; citi ciò che il cliente può leggere.
desk-field-name = Chi
desk-field-name-empty = Indichi di chi si tratta
desk-field-role = Ruolo
desk-field-role-empty = Indichi in quale ruolo
desk-field-email = E-mail
desk-field-email-empty = Inserisca l’indirizzo a cui scrivere
desk-field-language = Lingua della lettera
desk-field-language-empty = Scelga la lingua
desk-field-question-hint = Il nome e l’indirizzo del reclamante compaiono solo se li scrive Lei.
desk-field-escalate-hint = Con le parole del cliente.
desk-field-reopen-hint = Per la pratica.
desk-field-why = Perché
desk-field-why-empty = Indichi perché viene chiuso
desk-field-note = Nota
desk-field-note-hint = Per la pratica; il cliente non la vede.
desk-field-tell = Lettera
desk-field-tell-empty = Indichi se scrivere al cliente
desk-field-tell-yes = Informa il cliente
desk-field-tell-no = Nessuna lettera
desk-field-danger = Pericolo
desk-field-danger-hint = Che cosa è pericoloso, in poche parole. Lasci vuoto se non c’è pericolo.
desk-field-kind-empty = Scelga il tipo
desk-complainant-name = Nome del reclamante
desk-complainant-email = E-mail del reclamante
desk-complainant-language = Lingua delle nostre lettere

desk-outcome-accepted = Accolto
desk-outcome-accepted-hint = Il reclamo è fondato e poniamo rimedio.
desk-outcome-partly-accepted = Accolto in parte
desk-outcome-partly-accepted-hint = Fondato in parte; dica quale.
desk-outcome-rejected = Respinto
desk-outcome-rejected-hint = Non fondato; dica perché, per intero.
desk-outcome-cannot-resolve = Senza soluzione
desk-outcome-cannot-resolve-hint = Nessuna soluzione soddisfa entrambe le parti; è dovuta una spiegazione completa per iscritto.
desk-remedy-unsaid = Non menzionato
desk-remedy-repair = Riparazione
desk-remedy-replacement = Sostituzione
desk-remedy-refund = Rimborso
desk-remedy-apology = Scuse
desk-remedy-guidance = Istruzioni
desk-remedy-nothing = Nessuno
desk-closure-satisfied = Il cliente è soddisfatto
desk-closure-satisfied-hint = Lo ha detto, dopo la decisione.
desk-closure-no-answer = Nessuna risposta
desk-closure-no-answer-hint = Deciso, con il modo di contestare; da allora nessuna notizia.
desk-closure-withdrawn = Ritirato
desk-closure-withdrawn-hint = Il cliente ritira il reclamo.
desk-closure-no-complaint = Non è un reclamo
desk-closure-no-complaint-hint = Si è rivelato qualcos’altro.

## Perché qualcosa non si può fare

refusal-closed = il reclamo è chiuso; prima lo riapra
refusal-not-closed = il reclamo non è chiuso
refusal-already-acknowledged = la ricezione è già stata confermata
refusal-already-decided = una decisione è già stata scritta; prima riapra il reclamo o registri la contestazione
refusal-nothing-to-escalate = non c’è ancora una decisione da contestare
refusal-last-level = è stato raggiunto l’ultimo livello della procedura; l’organismo esterno è indicato nella decisione
refusal-empty-letter = la lettera non ha ancora un testo; prima lo scriva
refusal-no-explanation = manca la spiegazione; una decisione ne richiede sempre una per iscritto
refusal-no-reason = manca il motivo; prima lo scriva
refusal-extension-under-way = una proroga è già in viaggio; prima veda che ne è della sua lettera
refusal-decision-not-sent = la lettera con la decisione non è ancora partita; prima veda che ne è
refusal-nothing-to-extend = non c’è una data da prorogare: il termine per la soluzione non è in corso e non è stato superato
refusal-date-not-later = la nuova data deve essere un giorno lavorativo dopo { $value }
refusal-not-a-working-day = { $value } non è un giorno lavorativo dell’ufficio competente
refusal-took-part = { $value } ha preso parte alla decisione; della contestazione si occupa un’altra persona
refusal-no-reviewer = una contestazione richiede un revisore prima della decisione; prima la prenda in carico o la affidi
refusal-no-such-team = la politica non ha un team chiamato «{ $value }»
refusal-no-such-kind = la politica non ha un tipo di reclamo chiamato «{ $value }»
refusal-no-such-third-party = questo reclamo non ha un terzo numero { $value }
refusal-no-such-letter = questo reclamo non ha la lettera { $value }
refusal-no-such-message = questo reclamo non ha il messaggio { $value }
refusal-not-an-address = «{ $value }» non è un indirizzo e-mail
refusal-empty-note = la nota è vuota
refusal-nothing-changed = non è stato modificato nulla
refusal-not-decided = questo motivo richiede una decisione; prima decida o scelga un altro motivo
refusal-calendar = questa data non può essere calcolata: { $value }
refusal-staff-only = solo il personale può farlo

## Smistamento

desk-triage-title = Smistamento
desk-triage-intro = Messaggi che non sono chiaramente reclami. Nessuno ha ancora ricevuto risposta, ma se è un reclamo il suo termine decorre dall’arrivo.
desk-triage-waiting = In attesa
desk-triage-aside = Messi da parte
desk-triage-automatic = Automatici
desk-triage-empty = Nessun messaggio in attesa qui
desk-triage-mail = Messaggio
desk-triage-from = Da
desk-triage-guess = Ipotesi
desk-triage-by = Se è un reclamo, confermare entro
desk-triage-why = { $what }, { $percent } %
desk-triage-marked = Evidenziato: su che cosa si basa l’ipotesi. Il messaggio è conservato com’è arrivato:
desk-triage-is-aside = È stato messo da parte
desk-triage-is-automatic = È stato ritenuto automatico
desk-triage-back = Riporta nello smistamento
desk-triage-complaint = È un reclamo
desk-triage-prefilled = I campi sono precompilati dal messaggio; corregga ciò che è sbagliato.
desk-triage-not-found = non trovato
desk-triage-open = Apri come reclamo
desk-triage-no-complaint = Non è un reclamo
desk-triage-set-aside = Metti da parte
desk-triage-set-aside-hint = Resta reperibile e può essere ripreso.
desk-triage-belongs = Appartiene a un reclamo
desk-triage-join = Aggiungi al reclamo
desk-triage-no-such-reference = Nessun reclamo a cui ha accesso ha questo riferimento. Lo controlli: l’ultima lettera è un carattere di controllo
desk-what-complaint = Un reclamo
desk-what-question = Una domanda
desk-what-thanks = Un ringraziamento
desk-what-auto-reply = Una risposta automatica
desk-what-bounce = Un messaggio respinto
desk-what-receipt = Una conferma di lettura
desk-what-newsletter = Una newsletter
desk-what-spam = Pubblicità

## Panoramica

desk-overview-title = Panoramica
desk-overview-promises = Impegni degli ultimi 90 giorni
desk-overview-due-count = In scadenza
desk-overview-bar = Come barra
desk-overview-teams = Team
desk-overview-due = Reclami in scadenza, prossimi dieci giorni lavorativi
desk-overview-due-hint = Il primo giorno comprende tutti i ritardi. Ogni reclamo è contato una volta, alla sua prima data.

## Il centro assistenza, dall’interno

desk-help-title = Centro assistenza
desk-feedback-title = Commenti
desk-feedback-open = Nuovi commenti
desk-feedback-all = Tutti i commenti
desk-feedback-empty = Nessun commento qui
desk-feedback-said = Che cosa è stato detto
desk-feedback-helpful = Utile
desk-feedback-unhelpful = Non utile
desk-feedback-correct = Correggi l’articolo
desk-feedback-settle = Segna come risolto
desk-feedback-settled = Risolto
desk-article = Articolo
desk-articles-title = Articoli
desk-article-new = Nuovo articolo
desk-article-add = Scrivi l’articolo
desk-article-slug = Nome nell’indirizzo
desk-article-slug-hint = Lettere minuscole, cifre e trattini, per esempio: where-is-the-serial-number
desk-article-slug-bad = Usi lettere minuscole senza accenti, cifre e trattini
desk-article-title = Titolo
desk-article-title-empty = Dia un titolo all’articolo
desk-article-text = Testo
desk-article-markdown = in Markdown
desk-article-body-empty = Scriva il testo
desk-article-publish = Pubblica la versione
desk-article-save = Salva la bozza
desk-article-preview = Anteprima
desk-article-versions = Versioni
desk-article-delivered = Come fornito con il prodotto
desk-article-draft = Bozza, non pubblicata
desk-article-is-published = Pubblicato
desk-article-published = Ultima pubblicazione
desk-article-helpful = Utile
desk-article-missing = assente
desk-article-overtaken = Qualcun altro ha salvato una versione mentre scriveva. Il Suo testo è ancora qui. Veda l’altra nell’elenco delle versioni prima di salvare la Sua al suo posto.

## Personale, registro, il proprio account

desk-settings-title = Impostazioni
desk-staff-title = Personale
desk-staff-add = Aggiungi una persona
desk-staff-add-intro = Riceve un link da consegnare. Vale tre giorni; la persona sceglie da sé la password.
desk-staff-invite = Aggiungi e mostra il link
desk-staff-link = Consegni questo link per una via sicura. Funziona una volta sola, per tre giorni, e non verrà più mostrato:
desk-staff-id = Nome utente
desk-staff-name = Nome
desk-staff-name-empty = Indichi il nome
desk-staff-email = E-mail
desk-staff-email-bad = Indichi un indirizzo e-mail, per esempio name@example.com
desk-staff-email-taken = Un’altra persona ha questo indirizzo
desk-staff-role = Ruolo
desk-staff-role-empty = Scelga un ruolo
desk-staff-last-admin = Deve restare un amministratore: prima ne nomini un altro
desk-staff-teams = Team
desk-staff-is-active = Può accedere
desk-staff-active = Attivo
desk-staff-invited = Ancora senza password
desk-staff-inactive = Non può accedere
desk-staff-reset = Nuovo link
desk-staff-reset-hint = La password non vale più, la persona viene disconnessa ovunque e Lei riceve un link da consegnare.
desk-staff-reset-do = Reimposta e mostra il link
desk-audit-title = Registro
desk-audit-caption = Chi ha visto e fatto che cosa, dal più recente
desk-audit-who = Chi
desk-audit-what = Che cosa
desk-audit-subject = Su
desk-audit-complainant = Il reclamante
desk-audit-nobody = Sconosciuto
desk-audit-what-signed-in = Accesso
desk-audit-what-signed-out = Uscita
desk-audit-what-sign-in-failed = Accesso non riuscito
desk-audit-what-sign-in-refused = Troppi tentativi di accesso
desk-audit-what-viewed = Ha visualizzato
desk-audit-what-downloaded = Ha scaricato
desk-audit-what-opened = Ha aperto un messaggio come reclamo
desk-audit-what-joined = Ha aggiunto un messaggio
desk-audit-what-set-aside = Ha messo da parte un messaggio
desk-audit-what-back-to-triage = Ha riportato un messaggio nello smistamento
desk-audit-what-letter-arrived = Ha confermato l’arrivo di una lettera
desk-audit-what-letter-again = Ha fatto inviare di nuovo una lettera
desk-audit-what-article-added = Ha aggiunto un articolo
desk-audit-what-article-published = Ha pubblicato un articolo
desk-audit-what-article-drafted = Ha salvato una bozza
desk-audit-what-staff-added = Ha aggiunto una persona
desk-audit-what-staff-changed = Ha modificato una persona
desk-audit-what-staff-reset = Ha dato a una persona un nuovo link
desk-audit-what-password-changed = Ha cambiato la propria password
desk-me-title = Il Suo account
desk-me-no-password = Non ha ancora una password. Ne scelga una, altrimenti non potrà più accedere.
desk-me-password = Password
desk-me-current = Password attuale
desk-me-current-wrong = La password attuale non è corretta
desk-me-new = Nuova password
desk-me-new-hint = Almeno 12 caratteri. Alcune parole di seguito ne fanno una buona.
desk-me-new-short = Usi almeno { $count } caratteri
desk-me-again = Nuova password, ancora una volta
desk-me-again-differs = Le due nuove password non coincidono
desk-me-language = Lingua dell’interfaccia

## Aggiunto: che cosa viene ora, e chi ne risponde

desk-next = Che cosa viene ora
desk-next-by = ne risponde:
desk-next-keep = { $promise }, entro { $day }
desk-next-missed = { $promise }: non rispettato, scadenza { $day }
desk-next-await-information = { $promise }: sospeso al massimo fino a { $moment }, in attesa della risposta del cliente
desk-next-await-third-party = { $promise }: sospeso al massimo fino a { $moment }, in attesa della risposta di un terzo
desk-next-answer = Rispondere a quanto è arrivato, o vedere che ne è di una lettera
desk-next-carry-out = Eseguire il rimedio: { $remedy }
desk-next-assess = Indicare che cosa è stato accertato sul pericolo
desk-next-deliver = Una lettera è in viaggio verso il cliente
desk-next-decide-anew = Decidere di nuovo: la decisione non è arrivata al cliente
desk-next-silence = Ora tocca al cliente, fino a { $moment }
desk-next-decide = Decidere: nessuna data è promessa, ma una decisione è dovuta
desk-no-reply = Nessuna risposta necessaria

desk-merged-into = Questo reclamo prosegue come
desk-acts-more = Altro
desk-choose = Scegli
desk-other-complaints = Altri reclami
desk-link-merged = Prosegue in questo
desk-link-split-from = Separato da
desk-link-split-off = Parte separata
desk-link-related = Collegato
desk-representative = Rappresentante
desk-about-staff = Riguarda
desk-about-them = il reclamo riguarda questa persona
desk-decision = Decisione
desk-part-resolved = Parte risolta
desk-settled-so-far = Risolto finora
desk-fulfilment = Stato
desk-fulfilment-offered = Offerto, ancora senza risposta
desk-fulfilment-accepted = Accettato, ancora da eseguire
desk-fulfilment-declined = Rifiutato dal cliente
desk-fulfilment-done = Eseguito
desk-danger-officer = Lo valuta
desk-danger-what = Descritto
desk-danger-found = Accertato
desk-danger-not-assessed = Nessuno lo ha ancora indicato
desk-detail-odd = Non ha la forma prevista

desk-priority-urgent = Urgente
desk-priority-normal = Normale
desk-priority-vulnerable = Cliente vulnerabile

desk-due-rests = Sospeso
desk-due-hours = { $count ->
    [0] Meno di un’ora
    [one] { $count } ora
   *[other] { $count } ore
 }
desk-due-late-hours = { $count ->
    [0] Appena scaduto
    [one] { $count } ora di ritardo
   *[other] { $count } ore di ritardo
 }

desk-promise-safety = Valutazione della sicurezza
desk-promise-remedy = Esecuzione del rimedio
desk-promise-state-paused = Sospeso
desk-promise-owner = Ne risponde
desk-promise-rests-information = Sospeso al massimo fino a { $moment }, in attesa della risposta del cliente.
desk-promise-rests-third-party = Sospeso al massimo fino a { $moment }, in attesa della risposta di un terzo.

# Come si è arrivati a una data. $period è un numero con la sua unità («2 mesi»), $day un giorno, con l’ora se si contano ore.

desk-how-from-receipt = { $period } dalla ricezione di { $day }.
desk-how-from-acknowledgement = { $period } dall’invio della conferma di ricezione di { $day }.
desk-how-from-escalation = { $period } dalla contestazione di { $day }.
desk-how-from-extension = { $period } dall’invio della proroga di { $day }.
desk-how-from-danger = { $period } da quando il pericolo è noto, { $day }.
desk-how-from-decision = { $period } dall’invio della decisione di { $day }.
desk-how-from-remedy = { $period } dall’accettazione del rimedio di { $day }.
desk-how-from-rest = Tempo rimasto alla ripresa di { $day }: { $period }.
desk-how-clause = Politica: { $clause }.
desk-how-not-counted = Quel giorno non conta. Giorni lavorativi di { $region }.
desk-how-working-days = Giorni lavorativi di { $region }.
desk-how-calendar = Contano tutti i giorni di calendario tranne quello.
desk-how-rolled = Contano tutti i giorni di calendario tranne quello. Scadrebbe { $day }, giorno di riposo dell’ufficio, perciò scade con il successivo giorno lavorativo di { $region }.
desk-how-hours = Contato a ore d’orologio, giorno e notte.
desk-how-business-hours = Contato nell’orario d’ufficio, dalle { $from } alle { $to }: { $days }.

## Aggiunto: che cosa è successo

desk-event-promise-moved-policy = Secondo la nuova politica { $promise } scade { $day }.
desk-event-promise-moved-merge = Vale la data precedente dell’altro reclamo: { $promise } scade { $day }.
desk-event-promise-paused-information = { $promise }: sospeso al massimo fino a { $day }, in attesa della risposta del cliente.
desk-event-promise-paused-third-party = { $promise }: sospeso al massimo fino a { $day }, in attesa della risposta di un terzo.
desk-event-promise-resumed = { $promise }: riprende, scadenza { $day }.
desk-event-raised = Non rispettato: { $promise }. Secondo la politica il reclamo passa a: { $team }.
desk-event-officer = Del pericolo si occupa: { $team }.
desk-event-assessed = { $who } ha valutato il pericolo. Non è confermato: { $finding }
desk-event-assessed-serious = { $who } ha valutato il pericolo. È confermato: { $finding }
desk-event-priority = { $who } ha impostato la priorità: { $priority }.
desk-event-asked = { $who } ha chiesto informazioni al cliente.
desk-event-asked-details = { $who } ha chiesto al cliente: { $details }.
desk-event-part = { $who } ha risolto una parte: { $part }
desk-event-part-remedy = { $who } ha risolto una parte: { $part } Rimedio: { $remedy }.
desk-event-remedy-accepted = Il cliente ha accettato il rimedio.
desk-event-remedy-declined = Il cliente ha rifiutato il rimedio. { $reason }
desk-event-remedy-done = { $who } ha indicato che il rimedio è stato eseguito. { $note }
desk-event-silence = Ora tocca al cliente. Senza risposta, il reclamo si chiude { $day }.
desk-event-merged-into = { $who } ha unito questo reclamo a { $reference }.
desk-event-merged = { $who } ha unito { $reference } a questo reclamo.
desk-event-split = { $who } ha separato una parte come { $reference }: { $reason }
desk-event-related = { $who } ha collegato questo reclamo a { $reference }: { $reason }
desk-event-represented = { $name } rappresenta il cliente ({ $authority }).
desk-event-represented-no-more = Il cliente agisce di nuovo in prima persona.
desk-event-excluded = { $who } ha indicato che il reclamo riguarda { $name }, che ne resta fuori: { $reason }
desk-event-policy = { $who } ha portato il reclamo alla politica { $policy }, versione { $version }.
desk-event-no-reply = { $who } ha indicato che non serve una risposta.

desk-purpose-information-request = Richiesta di informazioni
desk-purpose-partial-resolution = Parte risolta
desk-purpose-silence-reminder = Promemoria al cliente
desk-purpose-remedy-notice = Rimedio eseguito
desk-purpose-withdrawal = Conferma del ritiro
desk-purpose-merge-notice = Reclami uniti
desk-closure-merged = Prosegue come parte di un altro reclamo

## Aggiunto: azioni

desk-act-tells = Che cosa cambia
desk-act-information = Chiedi informazioni
desk-act-information-intro = Al cliente si chiedono i dati che mancano, o qualsiasi altra cosa. La lettera dice se nel frattempo una data resta sospesa.
desk-act-assess = Valuta il pericolo
desk-act-assess-intro = Quanto accertato è dovuto in ogni caso, anche se alla fine non c’è pericolo.
desk-act-part = Risolvi una parte
desk-act-part-intro = Il cliente viene a sapere che una parte è risolta. Il resto prosegue, e così le sue date.
desk-act-remedy = Rimedio eseguito
desk-act-remedy-intro = Quanto promesso con la decisione è stato fatto.
desk-act-withdraw = Ritira
desk-act-withdraw-intro = Il cliente ritira il reclamo e glielo ha detto, per esempio al telefono.
desk-act-priority = Imposta la priorità
desk-act-priority-intro = Il suo posto negli elenchi. Le date non cambiano. Il pericolo viene prima di ogni priorità.
desk-act-represent = Rappresentante
desk-act-represent-intro = Qualcuno agisce per il cliente. Riceve le nostre lettere, e ciò che dice vale come detto dal cliente.
desk-act-end-representation = Termina la rappresentanza
desk-act-end-representation-intro = D’ora in poi le nostre lettere vanno di nuovo al cliente.
desk-act-exclude = Riguarda un collega
desk-act-exclude-intro = La persona che un reclamo riguarda non vi prende parte, a nessun livello, e non lo vede.
desk-act-merge = Unisci
desk-act-merge-intro = Un altro reclamo aperto della stessa persona prosegue in questo. Entrambi i riferimenti restano validi, e valgono le date che vengono prima.
desk-act-split = Separa
desk-act-split-intro = Una parte prosegue come reclamo a sé. I suoi termini si contano dalla stessa ricezione, e il riferimento viene comunicato al cliente.
desk-act-relate = Collega
desk-act-relate-intro = Due reclami hanno a che fare l’uno con l’altro. Entrambi lo riportano; altro non cambia.
desk-act-policy = Passa alla politica in vigore
desk-act-policy-intro = Il reclamo segue una politica o una versione precedente. Con il passaggio nessuno riceve una promessa minore.

desk-merge-none = Questa persona non ha altri reclami aperti a cui Lei ha accesso.
desk-move-keeps = Tutte le altre date restano come sono.
desk-move-sooner = { $promise } scadrà prima: { $day }.
desk-move-new = { $promise }: nuova promessa, { $day }.

desk-field-until-latest = Al più tardi { $day }.
desk-field-remedy-hint = La politica ne richiede uno con questo esito: { $outcomes }.
desk-field-summary = Lettera più breve
desk-field-summary-hint = Basta fino a { $day }, con: { $outcomes }. Dopo è dovuta la decisione completa.
desk-field-part-findings = Che cosa è stato esaminato e che cosa è stato accertato
desk-field-part-done = Che cosa è stato fatto finora
desk-field-part-next = Che cosa succede adesso
desk-field-part-empty = La politica richiede questa parte: la scriva
desk-field-details = Dati mancanti
desk-field-information-empty = Selezioni un dato o scriva che cosa Le serve
desk-field-serious = Il pericolo è confermato?
desk-field-serious-empty = Indichi se il pericolo è confermato
desk-field-serious-yes = Sì
desk-field-serious-yes-hint = Qualcuno è o può essere in pericolo; forse anche altri.
desk-field-serious-no = No
desk-field-serious-no-hint = È stato verificato, e non c’è pericolo.
desk-field-finding = Che cosa è stato accertato
desk-field-finding-empty = Indichi che cosa è stato accertato
desk-field-finding-hint = Per la pratica; il cliente non lo vede.
desk-field-resolved = Che cosa è risolto
desk-field-resolved-empty = Indichi che cosa è risolto
desk-field-fulfilled-hint = Che cosa è stato fatto, e quando. Per la pratica.
desk-field-withdraw-hint = Come lo ha comunicato e, se lo ha detto, perché. Per la pratica.
desk-field-priority = Priorità
desk-field-priority-empty = Scelga la priorità
desk-field-authority = Come risulta la rappresentanza
desk-field-authority-empty = Indichi come sappiamo che può agire per il cliente
desk-field-authority-hint = Per esempio: procura del 3 novembre; il cliente lo ha detto al telefono.
desk-field-staff = Collega
desk-field-staff-empty = Scelga il collega
desk-field-exclude-hint = Per la pratica. La leggono i colleghi che seguono il reclamo.
desk-field-other = Quale prosegue in questo
desk-field-other-empty = Scelga l’altro reclamo
desk-field-other-hint = Ricevuto { $day }, { $team }
desk-field-kind = Tipo
desk-field-subject = Oggetto
desk-field-subject-empty = Indichi un oggetto
desk-field-split-hint = Le parole del cliente che riguardano questa parte.
desk-field-reference = Riferimento dell’altro reclamo
desk-field-reference-hint = Per esempio C-2026-00431-K
desk-field-relate-hint = Per la pratica, in entrambi i reclami.

desk-done-information = La domanda è in viaggio.
desk-done-assess = La valutazione è stata salvata.
desk-done-part = La lettera sulla parte risolta è in viaggio.
desk-done-remedy = Il rimedio risulta eseguito.
desk-done-withdraw = Il reclamo è stato ritirato ed è chiuso.
desk-done-priority = La priorità è stata impostata.
desk-done-represent = D’ora in poi le lettere vanno al rappresentante.
desk-done-end-representation = Le lettere vanno di nuovo al cliente.
desk-done-exclude = La persona che il reclamo riguarda non lo vede più.
desk-done-merge = L’altro reclamo prosegue in questo.
desk-done-split = La parte prosegue come reclamo a sé.
desk-done-relate = I due reclami sono collegati.
desk-done-policy = Il reclamo segue ora la politica in vigore.
desk-done-no-reply = Annotato: non serve una risposta.
desk-done-policy-installed = La politica è in vigore per i reclami che arrivano da ora in poi.

## Aggiunto: perché qualcosa non si può fare

refusal-merged-away = prosegue come { $value }; guardi lì
refusal-no-part = indichi quale parte è risolta
refusal-no-such-outcome = la politica non ha una decisione chiamata «{ $value }»
refusal-no-summary = la politica non prevede una lettera più breve per questa decisione
refusal-too-late-for-summary = la lettera più breve bastava solo fino a { $value }; scriva la decisione completa
refusal-part-missing = manca una parte che la politica richiede: { $value }
refusal-no-remedy = la politica richiede un rimedio con questa decisione; ne scelga uno
refusal-remedy-not-allowed = la politica non ammette «{ $value }» con questa decisione
refusal-nothing-offered = nessun rimedio è stato offerto
refusal-remedy-is-done = il rimedio è già stato eseguito
refusal-remedy-was-declined = il cliente ha rifiutato il rimedio
refusal-remedy-owed = il rimedio promesso non è ancora stato eseguito; lo indichi quando lo sarà
refusal-danger-not-assessed = è ancora dovuto che cosa è stato accertato sul pericolo; lo indichi, anche se non ce n’è
refusal-no-danger = nessun pericolo è segnalato
refusal-no-finding = indichi che cosa è stato accertato
refusal-no-authority = indichi come sappiamo che può agire per il cliente
refusal-about-them = il reclamo riguarda { $value }, che non vi prende parte
refusal-with-itself = è questo stesso reclamo
refusal-not-the-same-person = i due reclami non sono della stessa persona
refusal-not-at-the-same-stage = si possono unire solo due reclami entrambi aperti e allo stesso livello
refusal-extended-often = sono già state date tutte le proroghe che la politica ammette: { $value }
refusal-extended-too-far = la politica non ammette date dopo { $value }
refusal-too-late-to-escalate = si poteva contestare fino a { $value }
refusal-no-such-priority = la politica non ha una priorità chiamata «{ $value }»
refusal-not-a-reviewer = { $value } non può fare il riesame a questo livello; la politica richiede un’altra persona

## Aggiunto: la politica

desk-nav-policy = Politica
desk-policy = Politica
desk-policy-in-force = In vigore
desk-policy-intro = Che cosa si promette ai reclami che arrivano ora. Ogni reclamo segue la versione con cui è stato aperto.
desk-policy-drawing = La politica in un disegno
desk-policy-versions = Versioni
desk-policy-no-versions = Nessun’altra versione è mai stata in vigore.
desk-policy-is-in-force = In vigore
desk-policy-by-setup = dalla configurazione
desk-policy-since = Che cosa è cambiato da allora
desk-policy-same = Nessuna differenza dalla politica in vigore.
desk-policy-file = Il file
desk-policy-install = Installa una versione
desk-policy-install-intro = Modifichi una copia del file, aumenti il numero di versione e la faccia controllare. Vede che cosa cambia prima che valga.
desk-policy-refused = Questa politica non può essere installata
desk-policy-place = Riga { $line }, colonna { $column }
desk-policy-mend = Correzione:
desk-policy-choose = File
desk-policy-choose-hint = Un file che termina in .toml. Se ne sceglie uno, il testo qui sotto non conta.
desk-policy-text = Testo del file
desk-policy-text-empty = Scelga un file o ne incolli il testo
desk-policy-taken = Questa versione è già stata installata con un altro testo. Aumenti il numero di versione
desk-policy-check = Controlla
desk-policy-changes = Questa politica differisce da quella in vigore:
desk-policy-stays = I reclami in corso restano alla loro versione. Si possono far passare a quella nuova, uno per uno.
desk-policy-do = Installa
desk-policy-edit = Modifica il testo
desk-audit-what-policy-installed = Ha installato una politica

## Added: what is learnt from corrections

desk-what-product = Un reclamo su un prodotto
desk-what-service = Un reclamo sul servizio
desk-what-other = Altro, non un reclamo
desk-triage-instead = Un clic dice che cos’è, e Redress ne impara:
desk-triage-learnt = come appreso da correzioni precedenti
desk-done-forgotten = La lezione è stata ritirata. Non conta più.
desk-audit-what-lesson-forgotten = Ha ritirato una lezione
desk-audit-what-lessons-exported = Ha esportato le lezioni
desk-lessons-title = Che cosa ha imparato Redress
desk-lessons-intro = Ogni correzione è una lezione per i messaggi simili: quelli che hanno in comune più parole o contengono un numero dallo stesso aspetto. Ciò da cui una lezione è stata tratta resta com’è se la ritira.
desk-lessons-empty = Non è stato ancora imparato nulla
desk-lessons-teaches = Che cosa insegna
desk-lessons-words = Riconosciuta dalle parole
desk-lessons-from = Tratta da
desk-lessons-elsewhere = Presa da altrove
desk-lessons-forget = Dimentica
desk-lessons-export = Esporta tutte
desk-lesson-thought = Redress pensava: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: non { $shape }
desk-lesson-after = dopo la parola «{ $label }»

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Verificato: { $domain }
desk-sender-verified-why = Il dominio { $domain } conferma che questo messaggio proviene da esso.
desk-sender-unverified = Non verificato
desk-sender-unverified-why = Nessuno conferma che questo messaggio provenga da { $domain }. Di per sé non è un cattivo segno: molti domini non confermano i loro messaggi.
desk-sender-undecided = Non verificato: nessuna risposta
desk-sender-undecided-why = Un server dei nomi non ha risposto quando questo messaggio è arrivato, quindi non si sa se provenga da { $domain }.
desk-sender-forged = Non rispetta la politica del suo dominio (DMARC { $policy })
desk-sender-forged-why = Questo messaggio non ha superato il controllo che { $domain } pubblica per i suoi messaggi: il mittente può essere falso. Redress non lo aggiunge a un reclamo e non gli risponde da solo. Chieda alla persona per un’altra via prima di farvi affidamento.
desk-sender-unclear = Mittente incerto
desk-sender-unclear-why = Questo messaggio indica più autori, o il suo autore non si può leggere con certezza. Redress non lo aggiunge a un reclamo e non gli risponde da solo.
desk-sender-checked-by = Controllato da { $server }, di cui la configurazione si fida.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = La casella { $name } non è leggibile da { $moment }.
desk-mailbox-trouble-text = I messaggi attendono lì e nulla va perso. L’amministrazione può rimediare: «redress mail doctor» dice come.
