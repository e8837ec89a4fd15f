# Biroul angajaților. $day și $moment vin gata scrise („lun 23 nov”, „lun 23 nov, 14:05”).

## Zile și ore

desk-weekday-1 = lun
desk-weekday-2 = mar
desk-weekday-3 = mie
desk-weekday-4 = joi
desk-weekday-5 = vin
desk-weekday-6 = sâm
desk-weekday-7 = dum
desk-weekday-long-1 = luni
desk-weekday-long-2 = marți
desk-weekday-long-3 = miercuri
desk-weekday-long-4 = joi
desk-weekday-long-5 = vineri
desk-weekday-long-6 = sâmbătă
desk-weekday-long-7 = duminică
desk-month-1 = ian
desk-month-2 = feb
desk-month-3 = mar
desk-month-4 = apr
desk-month-5 = mai
desk-month-6 = iun
desk-month-7 = iul
desk-month-8 = aug
desk-month-9 = sept
desk-month-10 = oct
desk-month-11 = nov
desk-month-12 = dec
desk-month-long-1 = ianuarie
desk-month-long-2 = februarie
desk-month-long-3 = martie
desk-month-long-4 = aprilie
desk-month-long-5 = mai
desk-month-long-6 = iunie
desk-month-long-7 = iulie
desk-month-long-8 = august
desk-month-long-9 = septembrie
desk-month-long-10 = octombrie
desk-month-long-11 = noiembrie
desk-month-long-12 = decembrie
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## În jurul fiecărei pagini

desk-skip = Salt la conținut
desk-nav = Meniul principal
desk-nav-overview = Privire de ansamblu
desk-nav-queue = Reclamații
desk-nav-triage = Triere
desk-nav-outbox = Expediere
desk-nav-help = Centrul de ajutor
desk-nav-settings = Setări
desk-find = Căutați reclamații
desk-find-hint = Referință, nume, text
desk-menu-account = Contul dumneavoastră
desk-theme = Culori
desk-theme-device = ca pe dispozitiv
desk-theme-light = luminoase
desk-theme-dark = întunecate
desk-keys = Scurtături de tastatură
desk-keys-walk = următorul, precedentul din listă
desk-keys-open = deschide
desk-keys-search = caută
desk-keys-acts = la o reclamație: răspuns, notă
desk-keys-up = înapoi la listă
desk-keys-help = această listă
desk-keys-on = Scurtături cu o singură tastă active
desk-keys-close = Închideți
desk-sign-out = Deconectare
desk-foot-help = Centrul de ajutor, așa cum îl văd clienții
desk-to-help-centre = Centrul de ajutor
desk-pages = Pagini
desk-first-page = Prima pagină
desk-next-page = Pagina următoare
desk-save = Salvați
desk-cancel = Renunțați
desk-optional = opțional
desk-any = Oricare
desk-nobody = Nimeni deocamdată
desk-when = Când
desk-by = De către
desk-language = Limba
desk-languages = Limbi
desk-version = versiunea
desk-views = Vizualizări
desk-not-visible = Nu este vizibil pentru client
desk-visible = Clientul vede aceasta
desk-kept = Textul dumneavoastră netrimis a fost păstrat.
desk-kept-discard = Ștergeți-l

desk-clock-label = Timp simulat
desk-clock = Demonstrație. Timp simulat:
desk-clock-hour = +1 oră
desk-clock-day = +1 zi
desk-clock-week = +1 săptămână
desk-clock-due = Până la următorul termen

desk-role-handler = Responsabil
desk-role-handler-hint = Răspunde la reclamațiile echipelor sale.
desk-role-reviewer = Revizor
desk-role-reviewer-hint = Se ocupă și de contestații împotriva deciziilor la care nu a luat parte.
desk-role-manager = Manager
desk-role-manager-hint = Vede toate echipele, predă reclamații, citește rapoartele și auditul, îngrijește articolele.
desk-role-admin = Administrator
desk-role-admin-hint = De asemenea, dă acces angajaților și le schimbă drepturile.

## Autentificare

desk-sign-in = Autentificare
desk-sign-in-account = E-mail sau nume de utilizator
desk-sign-in-password = Parolă
desk-sign-in-wrong = E-mailul sau parola este greșită
desk-sign-in-too-many = Prea multe încercări greșite
desk-sign-in-link-used = Acest link a fost deja folosit sau este prea vechi
desk-sign-in-hint = După 5 încercări greșite, contul este blocat timp de 15 minute. Un administrator vă poate da un link nou.
desk-sign-in-complainant = Căutați propria reclamație? Folosiți linkul privat din scrisoarea pe care v-am trimis-o sau vizitați centrul de ajutor:

## Când ceva nu merge

desk-failure-number = Numărul acestei erori:
desk-failure-to-desk = La reclamații
desk-failure-to-help = La centrul de ajutor
desk-failure-unclear = Nu putem înțelege această solicitare
desk-failure-unclear-text = Lipsește ceva de care pagina are nevoie sau ceva nu este la locul lui. Mergeți înapoi și încercați din nou.
desk-failure-foreign = Acest formular nu mai este valabil
desk-failure-foreign-text = A fost deschis înainte de ultima dumneavoastră autentificare sau nu vine de pe o pagină a noastră. Nu s-a făcut nimic. Mergeți înapoi, reîncărcați pagina și încercați din nou.
desk-failure-not-yours = Nu aveți acces aici
desk-failure-not-yours-text = Aparține altei echipe sau este nevoie de alt rol. Dacă aveți nevoie de acces, cereți-l unui manager.
desk-failure-nothing-here = Aici nu este nimic
desk-failure-nothing-here-text = Nu există nimic la această adresă. Dacă ați introdus o referință, verificați-o: ultima literă este un caracter de control, așa că o referință scrisă greșit nu duce niciodată la reclamația altcuiva.
desk-failure-refused = Acum nu se poate
desk-failure-conflict = Altcineva a fost mai rapid
desk-failure-conflict-text = Între timp, s-a schimbat ceva. Nu s-a făcut nimic. Mergeți înapoi, reîncărcați pagina și verificați din nou.
desk-failure-too-large = Este prea mare
desk-failure-too-large-text = Trimiteți mai puțin odată sau un fișier mai mic.
desk-failure-infected = Acest fișier este în carantină
desk-failure-infected-text = Antivirusul a găsit ceva în el, așa că este păstrat, dar nu se dă nimănui. Dacă sunteți sigur că este inofensiv, întrebați administratorul: el poate descărca mesajul așa cum a fost primit.
desk-failure-unchecked = Fișierele nu pot fi verificate acum
desk-failure-unchecked-text = Antivirusul nu răspunde și niciun fișier nu se dă neverificat. Nimic nu s-a pierdut. Încercați din nou peste câteva minute; dacă se repetă, anunțați administratorul.
desk-failure-too-many = Prea multe încercări
desk-failure-too-many-text = Așteptați un sfert de oră, apoi încercați din nou.
desk-failure-broken = A apărut o eroare la noi
desk-failure-broken-text = Nimic din ce ați trimis nu a rămas făcut pe jumătate: o modificare se înregistrează în întregime sau deloc. Mergeți înapoi și încercați din nou. Dacă se repetă, comunicați unui administrator numărul de mai jos.

## Ce tocmai s-a făcut

desk-done-acknowledge = Confirmarea primirii este pe drum.
desk-done-reply = Răspunsul este pe drum.
desk-done-note = Nota a fost păstrată.
desk-done-ask = Întrebarea este pe drum.
desk-done-third = Scrisoarea este pe drum.
desk-done-forward = Scrisoarea cu mesajul redirecționat este pe drum.
desk-done-update = Informarea despre stadiu este pe drum.
desk-done-extend = Scrisoarea cu noua dată este pe drum. Data este valabilă din momentul trimiterii.
desk-done-decide = Decizia este pe drum.
desk-done-escalate = Contestația a fost înregistrată.
desk-done-close = Reclamația a fost închisă.
desk-done-reopen = Reclamația este din nou deschisă.
desk-done-details = Detaliile au fost corectate.
desk-done-kind = Tipul a fost corectat.
desk-done-nothing = Nu s-a schimbat nimic.
desk-done-taken = Reclamația este a dumneavoastră.
desk-done-put-back = Reclamația a fost pusă înapoi. Acum nu o are nimeni.
desk-done-handed = Reclamația a fost predată.
desk-done-transferred = Reclamația a trecut la cealaltă echipă.
desk-done-revoked = Linkurile date până acum nu mai funcționează. Următoarea scrisoare conține unul nou.
desk-done-opened = Mesajul este acum o reclamație.
desk-done-joined = Mesajul a fost adăugat la această reclamație.
desk-done-aside = Mesajul a fost pus deoparte.
desk-done-back = Mesajul este din nou la triere.
desk-done-settled = Notat.
desk-done-sent-again = Scrisoarea este din nou pe drum.
desk-done-feedback = Rezolvat.
desk-done-published = Articolul a fost publicat.
desk-done-drafted = Ciorna a fost salvată. Cititorii nu o văd încă.
desk-done-staff = Salvat.
desk-done-password = Parola a fost schimbată. Ați fost deconectat de pe toate celelalte dispozitive.
desk-done-language = De acum, această limbă este folosită aici.

## Lista

desk-queue-title = Reclamații
desk-queue-found = Rezultatele căutării
desk-queue-empty = Nicio reclamație nu așteaptă aici
desk-queue-empty-search = Nu s-a găsit nicio reclamație
desk-queue-empty-newest = Nu s-a găsit printre cele mai noi reclamații
desk-queue-further = Caută mai în urmă
desk-queue-see-unassigned = Vedeți ce nu a preluat încă nimeni
desk-news-queue = Lista s-a schimbat.
desk-news-queue-show = Reîmprospătați
desk-news-complaint = Această reclamație s-a schimbat de când ați deschis-o.
desk-news-complaint-show = Vedeți schimbarea
desk-filter = Filtru
desk-working-days-of = Zile lucrătoare din
desk-col-next = Următorul termen promis
desk-col-next-more = și zilele lucrătoare rămase
desk-col-reference = Referință
desk-col-subject = Subiect
desk-col-who = Reclamant
desk-col-kind = Tip
desk-col-team = Echipă
desk-col-handler = Responsabil
desk-col-state = Stare
desk-no-subject = (fără subiect)
desk-danger = Pericol
desk-complaint = Reclamație

desk-view-mine = Ale mele
desk-view-open = Toate deschise
desk-view-team = Echipa mea
desk-view-unassigned = Nerepartizate
desk-view-today = Scadente azi
desk-view-missed = Depășite
desk-view-escalated = Contestate
desk-view-awaits = Așteaptă răspunsul nostru
desk-view-danger = Pericol
desk-view-decided = Decise
desk-view-closed = Închise

desk-due-nothing = Niciun termen
desk-due-today = Azi
desk-due-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
 }
desk-due-late-days = { $count ->
    [one] { $count } zi întârziere
    [few] { $count } zile întârziere
   *[other] { $count } de zile întârziere
 }

desk-state-new = Nouă
desk-state-acknowledged = Confirmată
desk-state-investigating = În analiză
desk-state-escalated = Contestată
desk-state-decided = Decisă
desk-state-reopened = Redeschisă
desk-state-closed = Închisă

desk-kind-service = Servicii
desk-kind-product = Produs

## O reclamație

desk-received = Primită
desk-about-complaint = Despre această reclamație
desk-acts = Ce puteți face
desk-acts-refused = Acum nu se poate
desk-take = Preluați
desk-take-hint = Nimeni nu are încă această reclamație.
desk-conversation = Conversație
desk-entry-note = Notă de { $name }
desk-entry-letter-by = { $letter }, de { $name }
desk-entry-to = către { $name }
desk-quoted = Citat
desk-message-raw = Așa cum a fost primit
desk-message-html = Formatat
desk-message-automatic = Răspuns automat: nu este nevoie de răspuns
desk-message-away = Anunță absență până la { $day }
desk-file-infected = În carantină: { $virus }
desk-third = Terț
desk-third-again = Scrieți din nou
desk-third-role-installer = Instalator
desk-third-role-distributor = Distribuitor
desk-third-role-carrier = Transportator
desk-third-role-other = Altul

desk-promises = Termene promise
desk-promise = Termen promis
desk-promise-acknowledgement = Confirmarea primirii
desk-promise-update = Informare despre stadiu
desk-promise-resolution = Soluționare
desk-promise-review = (reanaliză)
desk-promise-due = scadent
desk-promise-why = Cum s-a stabilit această dată
desk-promise-pending = O dată nouă, { $day }, este pe drum către client. Este valabilă după ce scrisoarea a plecat.
desk-promise-state-running = În curs
desk-promise-state-kept = Respectat
desk-promise-state-kept-late = Respectat cu întârziere
desk-promise-state-missed = Depășit
desk-promise-state-replaced = Înlocuit
desk-promise-state-lifted = Nu mai este cazul
desk-how-receipt = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
 } de la primirea din { $day } (politica, rândul { $clause }). Ziua respectivă nu se numără. Zile lucrătoare din { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
 } de la confirmarea primirii, trimisă { $day } (politica, rândul { $clause }). Ziua respectivă nu se numără. Zile lucrătoare din { $region }.
desk-how-escalation = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
 } de la contestația din { $day } (politica, rândul { $clause }). Ziua respectivă nu se numără. Zile lucrătoare din { $region }.
desk-how-extension = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
 } de la prelungirea trimisă { $day } (politica, rândul { $clause }). Ziua respectivă nu se numără. Zile lucrătoare din { $region }.
desk-cal-start = începutul termenului
desk-cal-skip = sfârșit de săptămână
desk-cal-holiday = sărbătoare legală
desk-cal-due = scadență
desk-cal-counted-as = numărată ca ziua
desk-cal-why-start = începutul termenului, nu se numără
desk-cal-why-weekend = sfârșit de săptămână, nu se numără
desk-cal-why-holiday = { $name }, nu se numără
desk-cal-why-today = azi

desk-details = Detalii
desk-detail-model = Model
desk-detail-serial = Număr de serie
desk-detail-ticket = Număr de tichet
desk-detail-description = Problemă
desk-detail-idea = Soluția propusă de client
desk-detail-missing = Lipsește
desk-kind-correct = Corectați tipul
desk-people = Persoane
desk-put-back = Puneți înapoi
desk-took-part = a luat parte
desk-hand-over-title = Predați sau repartizați altcuiva
desk-hand-over-to = Cui
desk-hand-over-anybody = Oricine din echipă
desk-hand-over-why = De ce
desk-hand-over = Predați
desk-link = Link privat
desk-link-hint = Pagina clientului se deschide pentru oricine are linkul. Dacă un link a ajuns la cine nu trebuie, opriți-le pe toate; următoarea scrisoare conține unul nou.
desk-link-revoke = Opriți toate linkurile

desk-by-system = Redress
desk-event-opened = Deschisă după versiunea { $version } a politicii. Tip: { $kind }. Repartizată: { $team }.
desk-event-promise-made = Promis: { $promise }, până { $day }.
desk-event-promise-kept = Respectat: { $promise }.
desk-event-promise-kept-late = Respectat, dar cu întârziere: { $promise }.
desk-event-promise-unkept = Nu mai este respectat: { $promise }. Scrisoarea s-a întors.
desk-event-promise-missed = Depășit: { $promise }, scadent { $day }.
desk-event-promise-replaced = { $promise }: data a fost înlocuită cu { $day }.
desk-event-promise-moved = Calendarul zilelor lucrătoare s-a schimbat: { $promise } are acum scadența { $day }.
desk-event-promise-lifted = Nu mai este cazul: { $promise }.
desk-event-warned = Scadent în curând: { $promise }, { $day }.
desk-event-reminded = Echipei i s-a reamintit, la { $name }.
desk-event-letter = { $who } a scris către { $name }.
desk-event-letter-sent = Trimis: { $name }.
desk-event-letter-uncertain = Nu se știe dacă a fost trimis: { $name }.
desk-event-letter-failed = Nu a fost livrat: { $name }. { $why }
desk-event-letter-delayed = Întârziată pe drum: { $name }. { $why }
desk-event-letter-delivered = Ajunsă: { $name }.
desk-event-letter-read = Citită: { $name }.
desk-event-message = { $name } ne-a scris.
desk-event-details = { $who } a corectat detaliile.
desk-event-complainant = { $who } a corectat datele reclamantului: { $name }, { $language }.
desk-event-kind = { $who } a corectat tipul: { $kind }.
desk-event-danger = { $who } a marcat un pericol: { $danger }.
desk-event-danger-lifted = { $who } a retras marcajul de pericol.
desk-event-team = Repartizată: { $team }.
desk-event-taken = { $who } a preluat reclamația.
desk-event-handed = { $who } a predat reclamația către { $name }.
desk-event-put-back = Acum nimeni nu are reclamația.
desk-event-note = { $who } a scris o notă.
desk-event-third = { $who } a întrebat: { $name }.
desk-event-extension = { $who } a anunțat o dată nouă, { $day }: { $reason }
desk-event-decided = { $who } a decis: { $outcome }.
desk-event-decided-remedy = { $who } a decis: { $outcome }. Remediu: { $remedy }.
desk-event-satisfied = Clientul este mulțumit.
desk-event-not-satisfied = Clientul nu este mulțumit.
desk-event-escalated = { $who } a înregistrat contestația: { $reason }
desk-event-closed = Închisă: { $why }. { $note }
desk-event-reopened = { $who } a redeschis reclamația: { $why }
desk-event-link-revoked = { $who } a oprit toate linkurile date până acum.
desk-event-other = S-a întâmplat ceva pentru care această versiune nu are cuvinte.

## Scrisori

desk-letter = Scrisoare
desk-letter-from = De la
desk-letter-to = Către
desk-letter-subject = Subiect
desk-letter-text = Text
desk-letter-text-hint = Aceasta este scrisoarea așa cum va pleca. Modificați ce doriți.
desk-letter-for = Pentru
desk-letter-as-sent = Ca scrisoare
desk-letter-headers = Antete
desk-letter-raw = Așa cum a fost trimisă
desk-letter-queued = În așteptare
desk-letter-sending = Se trimite
desk-letter-sent = Trimisă
desk-letter-sent-at = Trimisă { $moment }
desk-letter-uncertain = Nu se știe dacă a fost trimisă
desk-letter-failed = Nelivrată
desk-letter-delayed = Întârziată pe drum
desk-letter-delivered-at = Ajunsă { $moment }
desk-letter-read-at = Citită { $moment }
desk-letter-uncertain-text = Conexiunea s-a întrerupt în timpul trimiterii, așa că nu se știe dacă scrisoarea a plecat. Dacă puteți afla că a ajuns, confirmați; altfel, trimiteți-o din nou. În acest caz, clientul o poate primi de două ori.
desk-letter-arrived = A ajuns
desk-letter-again = Trimiteți din nou
desk-letter-failed-text = Această scrisoare nu a ajuns la nimeni. O puteți trimite din nou, așa cum este.
desk-letter-again-to = Trimite la
desk-letter-again-hint = Dacă există acum altă adresă, scrieți-o aici: va fi valabilă de atunci înainte.

desk-purpose-acknowledgement = Confirmarea primirii
desk-purpose-reply = Răspuns
desk-purpose-update = Informare despre stadiu
desk-purpose-extension = Prelungire
desk-purpose-decision = Decizie
desk-purpose-escalation-receipt = Confirmarea contestației
desk-purpose-closing = Scrisoare de închidere
desk-purpose-third-party = Către un terț
desk-purpose-forward = Redirecționare
desk-purpose-reminder = Memento pentru echipă

desk-outbox-title = Expediere
desk-outbox-intro = Toate scrisorile, înregistrate înainte de a fi trimise. Fără un server de expediere, scrisorile ajung într-o căsuță poștală locală.
desk-outbox-empty = Nicio scrisoare aici
desk-outbox-written = Înregistrată
desk-outbox-all = Toate
desk-outbox-queued = În așteptare
desk-outbox-uncertain = Nesigure
desk-outbox-failed = Nelivrate
desk-outbox-sent = Trimise

## Acțiuni

desk-act-not-done = Încă nu s-a făcut nimic
desk-act-changed = Reclamația s-a schimbat după ce ați deschis acest formular. Textul dumneavoastră a fost păstrat. Citiți ce s-a întâmplat, apoi decideți dacă mergeți mai departe:
desk-act-preview = Previzualizați scrisoarea
desk-act-do = Salvați
desk-act-send = Trimiteți
desk-act-show = Actualizați previzualizarea
desk-act-back = Înapoi la formular
desk-act-about = Despre ce este vorba
desk-act-seen-first = Vedeți scrisoarea înainte să fie trimisă
desk-act-acknowledge = Confirmați primirea
desk-act-acknowledge-intro = Clientul află că reclamația a ajuns și până când va primi vești. Datele sunt în scrisoare.
desk-act-reply = Răspundeți
desk-act-reply-intro = Un răspuns sau o întrebare pentru client. Formula de adresare, referința și linkul privat se adaugă automat.
desk-act-note = Notă
desk-act-note-intro = Pentru colegi. Clientul nu o vede niciodată.
desk-act-ask = Întrebați un terț
desk-act-ask-intro = Un instalator, un distribuitor, un transportator: fiecare are propria conversație, pe care clientul nu o vede.
desk-act-third = Scrieți unui terț
desk-act-third-intro = În propria lui conversație, pe care clientul nu o vede.
desk-act-forward = Redirecționați către client
desk-act-forward-intro = Dumneavoastră decideți ce citește clientul din mesaj. Fișierele sosite cu mesajul merg mai departe.
desk-act-update = Trimiteți o informare
desk-act-update-intro = Ce s-a făcut până acum și ce urmează. Prin trimitere se respectă termenul promis pentru informarea despre stadiu.
desk-act-extend = Prelungiți
desk-act-extend-intro = Un motiv și o dată nouă, trimise clientului. Dacă pleacă înainte să treacă vechea dată, vechiul termen contează ca înlocuit; mai târziu, ca depășit.
desk-act-decide = Decideți
desk-act-decide-intro = Decizia ajunge la client printr-o scrisoare, cu explicația completă și cu modul în care poate fi contestată.
desk-act-escalate = Înregistrați contestația
desk-act-escalate-intro = Clientul nu este mulțumit de decizie și v-a spus acest lucru, de exemplu la telefon. O analizează din nou cineva care nu a luat parte la decizie.
desk-act-close = Închideți
desk-act-close-intro = Clientului nu i se mai datorează nimic. Poate scrie oricând din nou, iar reclamația poate fi redeschisă.
desk-act-reopen = Redeschideți
desk-act-reopen-intro = Reclamația este reluată. Se promite din nou un termen de soluționare, calculat de azi.
desk-act-details = Corectați detaliile
desk-act-details-intro = Ce s-a înțeles din mesaje, îndreptat. Mesajele rămân așa cum sunt.

desk-field-text = Text
desk-field-text-empty = Scrieți textul
desk-field-words = Cuvintele dumneavoastră
desk-field-words-hint = În limba clientului: { $language }.
desk-field-reason = Motiv
desk-field-reason-empty = Indicați motivul
desk-field-until = Data nouă
desk-field-until-empty = Indicați data nouă
desk-field-until-hint = O zi lucrătoare din { $region }, după { $day }.
desk-field-outcome = Rezultat
desk-field-outcome-empty = Alegeți rezultatul
desk-field-remedy = Remediu
desk-field-explanation = Explicație
desk-field-explanation-empty = Explicați decizia: clientului i se datorează motivele în scris
desk-field-explanation-hint = În limba clientului: { $language }. Ce ați constatat, ce urmează și până când.
desk-field-forward-hint = În limba clientului: { $language }. Spuneți ce s-a constatat; citați ce poate citi clientul.
desk-field-name = Cine
desk-field-name-empty = Spuneți cine este
desk-field-role = Calitatea
desk-field-role-empty = Spuneți în ce calitate
desk-field-email = E-mail
desk-field-email-empty = Introduceți adresa la care se scrie
desk-field-language = Limba scrisorii
desk-field-language-empty = Alegeți limba
desk-field-question-hint = Numele și adresa reclamantului nu apar decât dacă le scrieți dumneavoastră.
desk-field-escalate-hint = Așa cum a spus clientul.
desk-field-reopen-hint = Pentru dosar.
desk-field-why = De ce
desk-field-why-empty = Spuneți de ce se închide
desk-field-note = Notă
desk-field-note-hint = Pentru dosar; clientul nu o vede.
desk-field-tell = Scrisoare
desk-field-tell-empty = Spuneți dacă i se scrie clientului
desk-field-tell-yes = Anunțați clientul
desk-field-tell-no = Fără scrisoare
desk-field-danger = Pericol
desk-field-danger-hint = Ce este periculos, în câteva cuvinte. Lăsați gol dacă nu este cazul.
desk-field-kind-empty = Alegeți tipul
desk-complainant-name = Numele reclamantului
desk-complainant-email = E-mailul reclamantului
desk-complainant-language = Limba scrisorilor noastre

desk-outcome-accepted = Acceptată
desk-outcome-accepted-hint = Reclamația este întemeiată, iar noi îndreptăm lucrurile.
desk-outcome-partly-accepted = Acceptată în parte
desk-outcome-partly-accepted-hint = Întemeiată în parte; precizați care parte.
desk-outcome-rejected = Respinsă
desk-outcome-rejected-hint = Neîntemeiată; explicați complet de ce.
desk-outcome-cannot-resolve = Nu poate fi soluționată
desk-outcome-cannot-resolve-hint = Nu se poate ajunge la o soluție bună pentru ambele părți; se datorează o explicație completă în scris.
desk-remedy-unsaid = Nemenționat
desk-remedy-repair = Reparație
desk-remedy-replacement = Înlocuire
desk-remedy-refund = Rambursare
desk-remedy-apology = Scuze
desk-remedy-guidance = Îndrumare
desk-remedy-nothing = Niciunul
desk-closure-satisfied = Clientul este mulțumit
desk-closure-satisfied-hint = A spus-o după decizie.
desk-closure-no-answer = Niciun răspuns
desk-closure-no-answer-hint = Decizia și calea de contestare au fost comunicate; de atunci, nicio veste.
desk-closure-withdrawn = Retrasă
desk-closure-withdrawn-hint = Clientul își retrage reclamația.
desk-closure-no-complaint = Nu este o reclamație
desk-closure-no-complaint-hint = S-a dovedit a fi altceva.

## De ce nu se poate

refusal-closed = reclamația este închisă; redeschideți-o mai întâi
refusal-not-closed = reclamația nu este închisă
refusal-already-acknowledged = primirea a fost deja confirmată
refusal-already-decided = decizia a fost deja scrisă; mai întâi redeschideți sau înregistrați contestația
refusal-nothing-to-escalate = nu există încă o decizie care să poată fi contestată
refusal-last-level = s-a ajuns la ultimul nivel al procedurii; organismul extern este menționat în decizie
refusal-empty-letter = scrisoarea nu are încă text; scrieți-l mai întâi
refusal-no-explanation = lipsește explicația; o decizie are întotdeauna nevoie de una în scris
refusal-no-reason = lipsește motivul; scrieți-l mai întâi
refusal-extension-under-way = o prelungire este deja pe drum; vedeți mai întâi ce se întâmplă cu scrisoarea ei
refusal-decision-not-sent = scrisoarea cu decizia nu a plecat încă; vedeți mai întâi ce se întâmplă cu ea
refusal-nothing-to-extend = nu există o dată de prelungit: termenul de soluționare nu este nici în curs, nici depășit
refusal-date-not-later = noua dată trebuie să fie o zi lucrătoare după { $value }
refusal-not-a-working-day = { $value } nu este zi lucrătoare a biroului responsabil
refusal-took-part = { $value } a luat parte la decizie; de contestație se ocupă altcineva
refusal-no-reviewer = contestația are nevoie de un revizor înainte de decizie; preluați-o sau predați-o mai întâi
refusal-no-such-team = politica nu are nicio echipă numită „{ $value }”
refusal-no-such-kind = politica nu are niciun tip de reclamație numit „{ $value }”
refusal-no-such-third-party = această reclamație nu are un terț cu numărul { $value }
refusal-no-such-letter = această reclamație nu are scrisoarea { $value }
refusal-no-such-message = această reclamație nu are mesajul { $value }
refusal-not-an-address = „{ $value }” nu este o adresă de e-mail
refusal-empty-note = nota este goală
refusal-nothing-changed = nu s-a schimbat nimic
refusal-not-decided = acest motiv cere o decizie; decideți mai întâi sau alegeți alt motiv
refusal-calendar = această dată nu poate fi calculată: { $value }
refusal-staff-only = numai angajații pot face acest lucru

## Triere

desk-triage-title = Triere
desk-triage-intro = Mesaje care nu sunt clar o reclamație. Nu s-a răspuns încă nimănui, dar dacă este o reclamație, termenele ei curg de la sosire.
desk-triage-waiting = În așteptare
desk-triage-aside = Puse deoparte
desk-triage-automatic = Automate
desk-triage-empty = Niciun mesaj nu așteaptă aici
desk-triage-mail = Mesaj
desk-triage-from = De la
desk-triage-guess = Presupunere
desk-triage-by = Dacă este reclamație, de confirmat până la
desk-triage-why = { $what }, { $percent } %
desk-triage-marked = Marcat: pe ce se bazează presupunerea. Mesajul este păstrat așa cum a venit:
desk-triage-is-aside = A fost pus deoparte
desk-triage-is-automatic = A fost considerat automat
desk-triage-back = Înapoi la triere
desk-triage-complaint = Este o reclamație
desk-triage-prefilled = Câmpurile sunt completate din mesaj; corectați ce este greșit.
desk-triage-not-found = negăsit
desk-triage-open = Deschideți ca reclamație
desk-triage-no-complaint = Nu este o reclamație
desk-triage-set-aside = Puneți deoparte
desk-triage-set-aside-hint = Rămâne de găsit și poate fi reluat.
desk-triage-belongs = Ține de o reclamație
desk-triage-join = Adăugați la ea
desk-triage-no-such-reference = Nicio reclamație la care aveți acces nu are această referință. Verificați-o: ultima literă este un caracter de control
desk-what-complaint = O reclamație
desk-what-question = O întrebare
desk-what-thanks = Mulțumiri
desk-what-auto-reply = Un răspuns automat
desk-what-bounce = Un mesaj întors
desk-what-receipt = O confirmare de primire
desk-what-newsletter = Un buletin informativ
desk-what-spam = Publicitate

## Privire de ansamblu

desk-overview-title = Privire de ansamblu
desk-overview-promises = Termene promise în ultimele 90 de zile
desk-overview-due-count = Scadente
desk-overview-bar = Ca bară
desk-overview-teams = Echipe
desk-overview-due = Reclamații scadente, următoarele zece zile lucrătoare
desk-overview-due-hint = Prima zi include tot ce este întârziat. Fiecare reclamație se numără o dată, la prima ei dată.

## Centrul de ajutor, din interior

desk-help-title = Centrul de ajutor
desk-feedback-title = Opinii
desk-feedback-open = Opinii noi
desk-feedback-all = Toate opiniile
desk-feedback-empty = Nicio opinie aici
desk-feedback-said = Ce s-a spus
desk-feedback-helpful = A fost de ajutor
desk-feedback-unhelpful = Nu a fost de ajutor
desk-feedback-correct = Corectați articolul
desk-feedback-settle = Marcați ca rezolvat
desk-feedback-settled = Rezolvat
desk-article = Articol
desk-articles-title = Articole
desk-article-new = Articol nou
desk-article-add = Scrieți articolul
desk-article-slug = Numele din adresă
desk-article-slug-hint = Litere mici, cifre și cratime, de exemplu: where-is-the-serial-number
desk-article-slug-bad = Folosiți litere mici fără diacritice, cifre și cratime
desk-article-title = Titlu
desk-article-title-empty = Dați articolului un titlu
desk-article-text = Text
desk-article-markdown = în Markdown
desk-article-body-empty = Scrieți textul
desk-article-publish = Publicați versiunea
desk-article-save = Salvați ciorna
desk-article-preview = Previzualizare
desk-article-versions = Versiuni
desk-article-delivered = Livrat cu produsul
desk-article-draft = Ciornă, nepublicată
desk-article-is-published = Publicat
desk-article-published = Ultima publicare
desk-article-helpful = Utile
desk-article-missing = nu există
desk-article-overtaken = Altcineva a salvat o versiune în timp ce scriați. Textul dumneavoastră este încă aici. Consultați versiunea salvată, în lista de versiuni, înainte de a o înlocui cu a dumneavoastră.

## Angajați, audit, contul propriu

desk-settings-title = Setări
desk-staff-title = Angajați
desk-staff-add = Adăugați pe cineva
desk-staff-add-intro = Primiți un link pe care îl dați mai departe. Este valabil trei zile; persoana își alege singură parola.
desk-staff-invite = Adăugați și afișați linkul
desk-staff-link = Transmiteți acest link pe o cale sigură. Funcționează o singură dată, timp de trei zile, și nu va mai fi afișat:
desk-staff-id = Nume de utilizator
desk-staff-name = Nume
desk-staff-name-empty = Indicați numele
desk-staff-email = E-mail
desk-staff-email-bad = Indicați o adresă de e-mail, de exemplu name@example.com
desk-staff-email-taken = Altcineva are această adresă
desk-staff-role = Rol
desk-staff-role-empty = Alegeți un rol
desk-staff-last-admin = Trebuie să rămână un administrator: numiți mai întâi altul
desk-staff-teams = Echipe
desk-staff-is-active = Se poate autentifica
desk-staff-active = Activ
desk-staff-invited = Fără parolă încă
desk-staff-inactive = Nu se poate autentifica
desk-staff-reset = Link nou
desk-staff-reset-hint = Parola nu mai este valabilă, persoana este deconectată peste tot, iar dumneavoastră primiți un link pe care îl dați mai departe.
desk-staff-reset-do = Resetați și afișați linkul
desk-audit-title = Audit
desk-audit-caption = Cine ce a văzut și ce a făcut, cele mai noi primele
desk-audit-who = Cine
desk-audit-what = Ce
desk-audit-subject = La ce
desk-audit-complainant = Reclamantul
desk-audit-nobody = Necunoscut
desk-audit-what-signed-in = S-a autentificat
desk-audit-what-signed-out = S-a deconectat
desk-audit-what-sign-in-failed = Autentificare eșuată
desk-audit-what-sign-in-refused = Prea multe încercări de autentificare
desk-audit-what-viewed = A vizualizat
desk-audit-what-downloaded = A descărcat
desk-audit-what-opened = A făcut dintr-un mesaj o reclamație
desk-audit-what-joined = A adăugat un mesaj
desk-audit-what-set-aside = A pus deoparte un mesaj
desk-audit-what-back-to-triage = A readus un mesaj la triere
desk-audit-what-letter-arrived = A confirmat că o scrisoare a ajuns
desk-audit-what-letter-again = A trimis din nou o scrisoare
desk-audit-what-article-added = A adăugat un articol
desk-audit-what-article-published = A publicat un articol
desk-audit-what-article-drafted = A salvat o ciornă
desk-audit-what-staff-added = A adăugat un angajat
desk-audit-what-staff-changed = A modificat datele unui angajat
desk-audit-what-staff-reset = A dat unui angajat un link nou
desk-audit-what-password-changed = Și-a schimbat parola
desk-me-title = Contul dumneavoastră
desk-me-no-password = Nu aveți încă o parolă. Alegeți una, altfel nu vă mai puteți autentifica.
desk-me-password = Parolă
desk-me-current = Parola actuală
desk-me-current-wrong = Parola actuală nu este corectă
desk-me-new = Parola nouă
desk-me-new-hint = Cel puțin 12 caractere. Câteva cuvinte la rând fac o parolă bună.
desk-me-new-short = Folosiți cel puțin { $count } caractere
desk-me-again = Parola nouă, încă o dată
desk-me-again-differs = Cele două parole noi nu sunt identice
desk-me-language = Limba interfeței

## Adăugat: ce urmează și cine răspunde

desk-next = Ce urmează
desk-next-by = răspunde:
desk-next-keep = { $promise }, până { $day }
desk-next-missed = { $promise }: depășit, scadent { $day }
desk-next-await-information = { $promise }: suspendat cel mult până { $moment }, în așteptarea răspunsului clientului
desk-next-await-third-party = { $promise }: suspendat cel mult până { $moment }, în așteptarea răspunsului unui terț
desk-next-answer = Răspundeți la ce a sosit sau vedeți ce s-a întâmplat cu o scrisoare
desk-next-carry-out = Îndepliniți remediul: { $remedy }
desk-next-assess = Spuneți ce s-a constatat despre pericol
desk-next-deliver = O scrisoare este pe drum către client
desk-next-decide-anew = Decideți din nou: decizia nu a ajuns la client
desk-next-silence = Este rândul clientului, până { $moment }
desk-next-decide = Decideți: nu este promisă nicio dată, dar se datorează o decizie
desk-no-reply = Nu necesită răspuns

desk-merged-into = Această reclamație continuă ca
desk-acts-more = Mai multe
desk-choose = Alegeți
desk-other-complaints = Alte reclamații
desk-link-merged = Continuă în aceasta
desk-link-split-from = Separată din
desk-link-split-off = Parte separată
desk-link-related = Înrudită
desk-representative = Reprezentant
desk-about-staff = Se referă la
desk-about-them = reclamația se referă la această persoană
desk-decision = Decizie
desk-part-resolved = Parte rezolvată
desk-settled-so-far = Rezolvat până acum
desk-fulfilment = Stare
desk-fulfilment-offered = Oferit, încă fără răspuns
desk-fulfilment-accepted = Acceptat, încă neîndeplinit
desk-fulfilment-declined = Refuzat de client
desk-fulfilment-done = Îndeplinit
desk-danger-officer = Evaluat de
desk-danger-what = Descris
desk-danger-found = Constatat
desk-danger-not-assessed = Nimeni nu a spus încă
desk-detail-odd = Nu arată cum era de așteptat

desk-priority-urgent = Urgentă
desk-priority-normal = Normală
desk-priority-vulnerable = Client vulnerabil

desk-due-rests = Suspendat
desk-due-hours = { $count ->
    [0] Mai puțin de o oră
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
 }
desk-due-late-hours = { $count ->
    [0] Tocmai depășit
    [one] { $count } oră întârziere
    [few] { $count } ore întârziere
   *[other] { $count } de ore întârziere
 }

desk-promise-safety = Evaluarea siguranței
desk-promise-remedy = Îndeplinirea remediului
desk-promise-state-paused = Suspendat
desk-promise-owner = Răspunde
desk-promise-rests-information = Suspendat cel mult până { $moment }, în așteptarea răspunsului clientului.
desk-promise-rests-third-party = Suspendat cel mult până { $moment }, în așteptarea răspunsului unui terț.

# Cum s-a stabilit o dată. $period este un număr cu unitatea lui („2 luni”), $day o zi, cu ora când se numără ore.

desk-how-from-receipt = { $period } de la primirea din { $day }.
desk-how-from-acknowledgement = { $period } de la confirmarea primirii, trimisă { $day }.
desk-how-from-escalation = { $period } de la contestația din { $day }.
desk-how-from-extension = { $period } de la prelungirea trimisă { $day }.
desk-how-from-danger = { $period } de când s-a aflat de pericol, { $day }.
desk-how-from-decision = { $period } de la decizia trimisă { $day }.
desk-how-from-remedy = { $period } de la acceptarea remediului, { $day }.
desk-how-from-rest = Timp rămas la reluarea din { $day }: { $period }.
desk-how-clause = Politica: { $clause }.
desk-how-not-counted = Ziua respectivă nu se numără. Zile lucrătoare din { $region }.
desk-how-working-days = Zile lucrătoare din { $region }.
desk-how-calendar = Se numără toate zilele calendaristice, în afară de aceea.
desk-how-rolled = Se numără toate zilele calendaristice, în afară de aceea. S-ar încheia { $day }, zi de repaus a biroului, așa că se încheie în următoarea zi lucrătoare din { $region }.
desk-how-hours = Se numără după ceas, zi și noapte.
desk-how-business-hours = Se numără în programul biroului, de la { $from } la { $to }: { $days }.

## Adăugat: ce s-a întâmplat

desk-event-promise-moved-policy = După noua politică, { $promise } are scadența { $day }.
desk-event-promise-moved-merge = Este valabilă data mai apropiată a celeilalte reclamații: { $promise } are scadența { $day }.
desk-event-promise-paused-information = { $promise }: suspendat cel mult până { $day }, în așteptarea răspunsului clientului.
desk-event-promise-paused-third-party = { $promise }: suspendat cel mult până { $day }, în așteptarea răspunsului unui terț.
desk-event-promise-resumed = { $promise }: termenul curge mai departe, scadent { $day }.
desk-event-raised = Depășit: { $promise }. Conform politicii, reclamația trece la: { $team }.
desk-event-officer = De pericol se ocupă: { $team }.
desk-event-assessed = { $who } a evaluat pericolul. Nu se confirmă: { $finding }
desk-event-assessed-serious = { $who } a evaluat pericolul. Se confirmă: { $finding }
desk-event-priority = { $who } a stabilit prioritatea: { $priority }.
desk-event-asked = { $who } a cerut informații clientului.
desk-event-asked-details = { $who } a cerut clientului: { $details }.
desk-event-part = { $who } a rezolvat o parte: { $part }
desk-event-part-remedy = { $who } a rezolvat o parte: { $part } Remediu: { $remedy }.
desk-event-remedy-accepted = Clientul a acceptat remediul.
desk-event-remedy-declined = Clientul a refuzat remediul. { $reason }
desk-event-remedy-done = { $who } a spus că remediul este îndeplinit. { $note }
desk-event-silence = Este rândul clientului. Fără răspuns, reclamația se închide { $day }.
desk-event-merged-into = { $who } a unit această reclamație cu { $reference }, în care continuă.
desk-event-merged = { $who } a unit { $reference } cu această reclamație.
desk-event-split = { $who } a separat o parte ca { $reference }: { $reason }
desk-event-related = { $who } a legat această reclamație de { $reference }: { $reason }
desk-event-represented = { $name } reprezintă clientul ({ $authority }).
desk-event-represented-no-more = Clientul acționează din nou în nume propriu.
desk-event-excluded = { $who } a spus că reclamația se referă la { $name }, care nu ia parte la ea: { $reason }
desk-event-policy = { $who } a trecut reclamația la politica { $policy }, versiunea { $version }.
desk-event-no-reply = { $who } a spus că nu este nevoie de răspuns.

desk-purpose-information-request = Cerere de informații
desk-purpose-partial-resolution = Parte rezolvată
desk-purpose-silence-reminder = Memento pentru client
desk-purpose-remedy-notice = Remediu îndeplinit
desk-purpose-withdrawal = Confirmarea retragerii
desk-purpose-merge-notice = Reclamații unite
desk-closure-merged = Continuă ca parte a altei reclamații

## Adăugat: acțiuni

desk-act-tells = Ce schimbă aceasta
desk-act-information = Cereți informații
desk-act-information-intro = Clientului i se cer detaliile care lipsesc sau orice altceva. Scrisoarea spune dacă între timp un termen este suspendat.
desk-act-assess = Evaluați pericolul
desk-act-assess-intro = Ce s-a constatat se datorează în orice caz, chiar dacă până la urmă nu există pericol.
desk-act-part = Rezolvați o parte
desk-act-part-intro = Clientul află că o parte este rezolvată. Restul continuă, la fel și termenele lui.
desk-act-remedy = Remediu îndeplinit
desk-act-remedy-intro = Ce s-a promis prin decizie s-a făcut.
desk-act-withdraw = Retrageți
desk-act-withdraw-intro = Clientul își retrage reclamația și v-a spus acest lucru, de exemplu la telefon.
desk-act-priority = Stabiliți prioritatea
desk-act-priority-intro = Locul ei în liste. Termenele rămân. Pericolul trece înaintea oricărei priorități.
desk-act-represent = Reprezentant
desk-act-represent-intro = Cineva acționează în numele clientului. Scrisorile noastre merg la această persoană, iar cuvântul ei contează ca al clientului.
desk-act-end-representation = Încheiați reprezentarea
desk-act-end-representation-intro = De acum, scrisorile noastre merg din nou la client.
desk-act-exclude = Se referă la un coleg
desk-act-exclude-intro = Persoana la care se referă o reclamație nu ia parte la ea, la niciun nivel, și nu o vede.
desk-act-merge = Uniți
desk-act-merge-intro = O altă reclamație deschisă a aceleiași persoane continuă în aceasta. Ambele referințe rămân valabile, iar dintre termene sunt valabile cele mai apropiate.
desk-act-split = Separați
desk-act-split-intro = O parte continuă ca reclamație separată. Termenele ei se numără de la aceeași primire, iar clientului i se comunică referința.
desk-act-relate = Legați
desk-act-relate-intro = Două reclamații au legătură între ele. Ambele o arată; altceva nu se schimbă.
desk-act-policy = Treceți la politica în vigoare
desk-act-policy-intro = Reclamația urmează o politică sau o versiune anterioară. Prin trecere nu i se promite nimănui mai puțin.

desk-merge-none = Această persoană nu are altă reclamație deschisă la care aveți acces.
desk-move-keeps = Toate celelalte termene rămân cum sunt.
desk-move-sooner = { $promise } va fi scadent mai devreme: { $day }.
desk-move-new = { $promise }: termen promis din nou, { $day }.

desk-field-until-latest = Cel târziu { $day }.
desk-field-remedy-hint = Politica cere unul la rezultatul: { $outcomes }.
desk-field-summary = Scrisoare mai scurtă
desk-field-summary-hint = Ajunge până { $day }, cu: { $outcomes }. Mai târziu se datorează decizia completă.
desk-field-part-findings = Ce s-a cercetat și ce s-a constatat
desk-field-part-done = Ce s-a făcut până acum
desk-field-part-next = Ce urmează
desk-field-part-empty = Politica cere această parte: scrieți-o
desk-field-details = Detalii care lipsesc
desk-field-information-empty = Bifați un detaliu sau scrieți de ce aveți nevoie
desk-field-serious = Se confirmă pericolul?
desk-field-serious-empty = Spuneți dacă pericolul se confirmă
desk-field-serious-yes = Da
desk-field-serious-yes-hint = Cineva este sau poate fi în pericol; poate și alții.
desk-field-serious-no = Nu
desk-field-serious-no-hint = S-a verificat și nu există pericol.
desk-field-finding = Ce s-a constatat
desk-field-finding-empty = Spuneți ce s-a constatat
desk-field-finding-hint = Pentru dosar; clientul nu vede.
desk-field-resolved = Ce este rezolvat
desk-field-resolved-empty = Spuneți ce este rezolvat
desk-field-fulfilled-hint = Ce s-a făcut și când. Pentru dosar.
desk-field-withdraw-hint = Cum a spus-o și, dacă v-a spus, de ce. Pentru dosar.
desk-field-priority = Prioritate
desk-field-priority-empty = Alegeți prioritatea
desk-field-authority = De unde știm de împuternicire
desk-field-authority-empty = Spuneți de unde știm că poate acționa în numele clientului
desk-field-authority-hint = De exemplu: procură din 3 noiembrie; clientul a spus-o la telefon.
desk-field-staff = Coleg
desk-field-staff-empty = Alegeți colegul
desk-field-exclude-hint = Pentru dosar. O citesc colegii care se ocupă de reclamație.
desk-field-other = Care continuă în aceasta
desk-field-other-empty = Alegeți cealaltă reclamație
desk-field-other-hint = Primită { $day }, { $team }
desk-field-kind = Tip
desk-field-subject = Subiect
desk-field-subject-empty = Indicați un subiect
desk-field-split-hint = Cuvintele clientului care țin de această parte.
desk-field-reference = Referința celeilalte reclamații
desk-field-reference-hint = De exemplu C-2026-00431-K
desk-field-relate-hint = Pentru dosar, la ambele reclamații.

desk-done-information = Întrebarea este pe drum.
desk-done-assess = Evaluarea a fost păstrată.
desk-done-part = Scrisoarea despre partea rezolvată este pe drum.
desk-done-remedy = Remediul este îndeplinit.
desk-done-withdraw = Reclamația a fost retrasă și este închisă.
desk-done-priority = Prioritatea a fost stabilită.
desk-done-represent = De acum, scrisorile merg la reprezentant.
desk-done-end-representation = Scrisorile merg din nou la client.
desk-done-exclude = Persoana la care se referă reclamația nu o mai vede.
desk-done-merge = Cealaltă reclamație continuă în aceasta.
desk-done-split = Partea continuă ca reclamație separată.
desk-done-relate = Cele două reclamații sunt legate.
desk-done-policy = Reclamația urmează acum politica în vigoare.
desk-done-no-reply = Notat: nu este nevoie de răspuns.
desk-done-policy-installed = Politica este în vigoare pentru reclamațiile care sosesc de acum.

## Adăugat: de ce nu se poate

refusal-merged-away = continuă ca { $value }; vedeți acolo
refusal-no-part = spuneți ce parte este rezolvată
refusal-no-such-outcome = politica nu are nicio decizie numită „{ $value }”
refusal-no-summary = politica nu prevede o scrisoare mai scurtă pentru această decizie
refusal-too-late-for-summary = scrisoarea mai scurtă ajungea numai până { $value }; scrieți decizia completă
refusal-part-missing = lipsește o parte cerută de politică: { $value }
refusal-no-remedy = politica cere un remediu la această decizie; alegeți unul
refusal-remedy-not-allowed = politica nu permite „{ $value }” la această decizie
refusal-nothing-offered = nu este oferit niciun remediu
refusal-remedy-is-done = remediul a fost deja îndeplinit
refusal-remedy-was-declined = clientul a refuzat remediul
refusal-remedy-owed = remediul promis nu este încă îndeplinit; spuneți când este
refusal-danger-not-assessed = nu s-a spus încă ce s-a constatat despre pericol; spuneți, chiar dacă nu există
refusal-no-danger = nu este marcat niciun pericol
refusal-no-finding = spuneți ce s-a constatat
refusal-no-authority = spuneți de unde știm că poate acționa în numele clientului
refusal-about-them = reclamația se referă la { $value }, care nu ia parte la ea
refusal-with-itself = este chiar această reclamație
refusal-not-the-same-person = cele două nu sunt ale aceleiași persoane
refusal-not-at-the-same-stage = se pot uni numai două reclamații deschise, la același nivel
refusal-extended-often = s-au dat deja toate prelungirile pe care le permite politica: { $value }
refusal-extended-too-far = politica nu permite nicio dată după { $value }
refusal-too-late-to-escalate = se putea contesta până { $value }
refusal-no-such-priority = politica nu are nicio prioritate numită „{ $value }”
refusal-not-a-reviewer = { $value } nu poate face reanaliza la acest nivel; politica cere pe altcineva

## Adăugat: politica

desk-nav-policy = Politică
desk-policy = Politică
desk-policy-in-force = În vigoare
desk-policy-intro = Ce se promite la reclamațiile care sosesc acum. Fiecare reclamație urmează versiunea după care a fost deschisă.
desk-policy-drawing = Politica într-un desen
desk-policy-versions = Versiuni
desk-policy-no-versions = Nicio altă versiune nu a fost vreodată în vigoare.
desk-policy-is-in-force = În vigoare
desk-policy-by-setup = din configurație
desk-policy-since = Ce s-a schimbat de atunci
desk-policy-same = Nu există diferențe față de politica în vigoare.
desk-policy-file = Fișierul
desk-policy-install = Instalați o versiune
desk-policy-install-intro = Modificați o copie a fișierului, măriți numărul versiunii și verificați-o aici. Vedeți ce se schimbă înainte să conteze.
desk-policy-refused = Această politică nu poate fi instalată
desk-policy-place = Rândul { $line }, coloana { $column }
desk-policy-mend = Corectare:
desk-policy-choose = Fișier
desk-policy-choose-hint = Un fișier care se termină în .toml. Dacă alegeți unul, textul de mai jos nu contează.
desk-policy-text = Textul fișierului
desk-policy-text-empty = Alegeți un fișier sau lipiți textul lui
desk-policy-taken = Această versiune a fost deja instalată, cu alt text. Măriți numărul versiunii
desk-policy-check = Verificați
desk-policy-changes = Această politică diferă de cea în vigoare:
desk-policy-stays = Reclamațiile în curs rămân la versiunea lor. Pot fi trecute la cea nouă, una câte una.
desk-policy-do = Instalați
desk-policy-edit = Modificați textul
desk-audit-what-policy-installed = A instalat o politică

## Added: what is learnt from corrections

desk-what-product = O reclamație despre un produs
desk-what-service = O reclamație despre servicii
desk-what-other = Altceva, nu o reclamație
desk-triage-instead = Un clic spune ce este, iar Redress învață din asta:
desk-triage-learnt = așa cum s-a învățat din corecturi anterioare
desk-done-forgotten = Lecția a fost retrasă. Nu mai contează.
desk-audit-what-lesson-forgotten = A retras o lecție
desk-audit-what-lessons-exported = A exportat lecțiile
desk-lessons-title = Ce a învățat Redress
desk-lessons-intro = Fiecare corectură este o lecție pentru mesajele asemănătoare: cele care au în comun cu ea mai multe cuvinte sau conțin un număr care arată la fel. Lucrul din care a fost trasă lecția rămâne așa cum este dacă o retrageți.
desk-lessons-empty = Încă nu s-a învățat nimic
desk-lessons-teaches = Ce învață
desk-lessons-words = Recunoscută după cuvintele
desk-lessons-from = Învățată din
desk-lessons-elsewhere = Adusă din altă parte
desk-lessons-forget = Uitați-o
desk-lessons-export = Exportați toate
desk-lesson-thought = Redress credea: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: nu { $shape }
desk-lesson-after = după cuvântul „{ $label }”

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Confirmat: { $domain }
desk-sender-verified-why = Domeniul { $domain } confirmă că acest mesaj vine de la el.
desk-sender-unverified = Neconfirmat
desk-sender-unverified-why = Nimeni nu confirmă că acest mesaj vine de la { $domain }. În sine nu e nimic rău: multe domenii nu își confirmă mesajele.
desk-sender-undecided = Neconfirmat: niciun răspuns
desk-sender-undecided-why = Un server de nume nu a răspuns când a sosit acest mesaj, așa că nu se știe dacă vine de la { $domain }.
desk-sender-forged = Încalcă politica domeniului său (DMARC { $policy })
desk-sender-forged-why = Acest mesaj nu a trecut de verificarea pe care { $domain } o publică pentru mesajele sale: expeditorul poate fi fals. Redress nu îl adaugă la nicio reclamație și nu îi răspunde de la sine. Întrebați persoana pe altă cale înainte de a vă baza pe el.
desk-sender-unclear = Expeditor neclar
desk-sender-unclear-why = Acest mesaj numește mai mulți autori sau autorul lui nu poate fi citit cu siguranță. Redress nu îl adaugă la nicio reclamație și nu îi răspunde de la sine.
desk-sender-checked-by = Verificat de { $server }, în care configurația are încredere.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = Căsuța poștală { $name } nu poate fi citită din { $moment }.
desk-mailbox-trouble-text = Mesajele așteaptă acolo și nimic nu se pierde. Administratorul o poate repara: „redress mail doctor” spune cum.
