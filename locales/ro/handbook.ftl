# O politică în cuvinte: explicată ca un manual, desenată, comparată cu altă versiune. Numele promisiunilor, tipurilor și
# echipelor vin așa cum sunt. $within, $after, $from sunt expresii din handbook-within-…, -after-…, -from-…; $items este o listă.

## Cât timp: singur („30 de zile lucrătoare”), ca limită („în termen de 30 de zile lucrătoare”), ca moment („după 30 de zile lucrătoare”)

handbook-period-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } zi calendaristică
    [few] { $count } zile calendaristice
   *[other] { $count } de zile calendaristice
 }
handbook-period-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
 }
handbook-period-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
 }
handbook-period-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
 }
handbook-period-business-hours = { $count ->
    [one] { $count } oră de program
    [few] { $count } ore de program
   *[other] { $count } de ore de program
 }
handbook-within-working-days = { $count ->
    [one] în termen de { $count } zi lucrătoare
    [few] în termen de { $count } zile lucrătoare
   *[other] în termen de { $count } de zile lucrătoare
 }
handbook-within-calendar-days = { $count ->
    [one] în termen de { $count } zi calendaristică
    [few] în termen de { $count } zile calendaristice
   *[other] în termen de { $count } de zile calendaristice
 }
handbook-within-weeks = { $count ->
    [one] în termen de { $count } săptămână
    [few] în termen de { $count } săptămâni
   *[other] în termen de { $count } de săptămâni
 }
handbook-within-months = { $count ->
    [one] în termen de { $count } lună
    [few] în termen de { $count } luni
   *[other] în termen de { $count } de luni
 }
handbook-within-hours = { $count ->
    [one] în termen de { $count } oră
    [few] în termen de { $count } ore
   *[other] în termen de { $count } de ore
 }
handbook-within-business-hours = { $count ->
    [one] în termen de { $count } oră de program
    [few] în termen de { $count } ore de program
   *[other] în termen de { $count } de ore de program
 }
handbook-after-working-days = { $count ->
    [one] după { $count } zi lucrătoare
    [few] după { $count } zile lucrătoare
   *[other] după { $count } de zile lucrătoare
 }
handbook-after-calendar-days = { $count ->
    [one] după { $count } zi calendaristică
    [few] după { $count } zile calendaristice
   *[other] după { $count } de zile calendaristice
 }
handbook-after-weeks = { $count ->
    [one] după { $count } săptămână
    [few] după { $count } săptămâni
   *[other] după { $count } de săptămâni
 }
handbook-after-months = { $count ->
    [one] după { $count } lună
    [few] după { $count } luni
   *[other] după { $count } de luni
 }
handbook-after-hours = { $count ->
    [one] după { $count } oră
    [few] după { $count } ore
   *[other] după { $count } de ore
 }
handbook-after-business-hours = { $count ->
    [one] după { $count } oră de program
    [few] după { $count } ore de program
   *[other] după { $count } de ore de program
 }

## Liste, etichete, ghilimele

handbook-and = { $items } și { $last }
handbook-and-before-i = { $items } și { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = „{ $text }”

## Nume date de politici, unde sunt cunoscute; în mijlocul unei propoziții

handbook-name-promise-progress = informare despre stadiu
handbook-name-promise-final-response = răspuns final
handbook-name-promise-payment-response = răspuns privind plățile
handbook-name-promise-reply = răspuns
handbook-name-promise-response = răspuns motivat
handbook-name-promise-answer = răspuns
handbook-name-promise-decision = decizie
handbook-name-promise-outcome = rezultat
handbook-name-promise-assessment = evaluarea pericolului
handbook-name-promise-remedy = remediu
handbook-name-promise-recall-remedy = remediu după o rechemare
handbook-name-detail-model = Model
handbook-name-detail-serial = Număr de serie
handbook-name-detail-ticket = Număr de tichet
handbook-name-detail-description = Descrierea problemei
handbook-name-detail-idea = Idee de soluție
handbook-name-priority-urgent = urgentă
handbook-name-priority-high = ridicată
handbook-name-priority-normal = normală
handbook-name-priority-low = scăzută
handbook-name-priority-danger = pericol
handbook-name-priority-accident = accident
handbook-name-priority-severe = gravă
handbook-name-priority-complex = complexă
handbook-name-priority-vulnerable = persoană vulnerabilă
handbook-name-priority-at-risk = persoană în pericol

## Începutul

handbook-version = Versiunea { $version }
handbook-intro = Cum este tratată o reclamație potrivit acestei politici: ce se promite și până când, cine se ocupă, ce trebuie să spună o decizie și ce urmează.

## Timpul

handbook-time-heading = Cum se numără timpul
handbook-time-days = Ziua evenimentului de la care începe un termen nu se numără; termenul se încheie la sfârșitul ultimei sale zile (Regulamentul (CEE, Euratom) nr. 1182/71).
handbook-time-hours = Termenele în ore curg din minutul evenimentului, zi și noapte.
handbook-time-office-hours = Biroul lucrează de la { $from } la { $to } în zilele sale lucrătoare; orele de program se numără numai în acest interval.
handbook-time-rest = Dacă un termen în zile calendaristice, săptămâni sau luni se încheie într-o zi de repaus, el se încheie în următoarea zi lucrătoare, afară de cazul în care promisiunea prevede altfel.
handbook-time-public = Sfârșiturile de săptămână, sărbătorile legale și zilele în care biroul este închis nu sunt zile lucrătoare.
handbook-time-deadline = Sfârșiturile de săptămână, sărbătorile legale și zilele în care biroul este închis nu sunt zile lucrătoare; nici zilele pe care legea le asimilează sărbătorilor la termenele legale.
handbook-whose = Zilele lucrătoare care contează: { $whose }.
handbook-whose-office = cele ale biroului care răspunde
handbook-whose-complainant = cele din țara reclamantului sau, dacă aceasta nu este cunoscută, cele ale biroului care răspunde
handbook-whose-region = cele din această regiune: { $place }

## Echipe, tipuri, date, priorități

handbook-kinds-heading = Cine ce evaluează
handbook-teams = Echipe: { $items }.
handbook-details-rule = O informație necesară sau dorită care lipsește se cere o singură dată, în confirmarea primirii. O informație care lipsește nu oprește niciodată un termen și nu duce niciodată la respingerea reclamației.
handbook-details-pattern = O informație care nu se potrivește cu modelul ei este primită totuși și îi este semnalată responsabilului.
handbook-details-none = Nu se cer informații.
handbook-kind-team = Se ocupă: { $team }.
handbook-kind-priority = Prioritate: { $priority }.
handbook-detail-required = necesară
handbook-detail-wanted = dorită
handbook-detail-taken = notată dacă este dată, niciodată cerută
handbook-priorities-heading = Ce are întâietate
handbook-priorities = De la cea mai urgentă: { $items }.
handbook-priorities-usual = O reclamație se deschide cu prioritatea { $priority }, dacă tipul ei nu are alta. Responsabilul o poate schimba.
handbook-priorities-none = Această politică nu are priorități.
handbook-priorities-danger = Pericolul trece înaintea a orice altceva.

## Termene promise

handbook-promises-heading = Ce se promite
handbook-promises-kept = O scrisoare își respectă termenul din momentul în care a plecat cu adevărat. Un termen depășit rămâne înregistrat pentru totdeauna.
handbook-promises-no-pauses = Niciun termen nu se suspendă cât timp se așteaptă un răspuns.
handbook-keeps-acknowledgement = Primirea este confirmată { $within } { $from }.
handbook-keeps-reply = Un răspuns este trimis { $within } { $from }.
handbook-keeps-update = O informare despre stadiu este trimisă { $within } { $from }.
handbook-keeps-decision = Decizia este trimisă { $within } { $from }.
handbook-keeps-assessment = Pericolul este evaluat { $within } { $from }.
handbook-keeps-remedy = Remediul este îndeplinit { $within } { $from }.
handbook-from-received = de la primirea reclamației
handbook-from-escalated = de la primirea contestației
handbook-from-acknowledged = de la confirmarea primirii
handbook-from-danger = de la descrierea sau semnalarea unui pericol
handbook-from-decided = de la trimiterea deciziei
handbook-from-remedy-accepted = de la acceptarea remediului
handbook-promise-clause = Clauză: { $clause }
handbook-promise-repeats = Odată respectat, începe din nou, până la decizia asupra reclamației.
handbook-promise-kinds = Numai pentru: { $items }.
handbook-promise-owner = Răspunde: { $team }.
handbook-promise-exact = Se încheie în ultima zi, chiar dacă este zi de repaus.
handbook-promise-pause-information = Se suspendă cât timp se așteaptă informații de la reclamant; cel mai târziu { $after } curge mai departe.
handbook-promise-pause-third-party = Se suspendă cât timp se așteaptă răspunsul unui terț; cel mai târziu { $after } curge mai departe.
handbook-promise-warn = Avertizare pentru echipă înainte de termen: { $items }.
handbook-promise-warn-none = Echipa nu este avertizată dinainte.
handbook-promise-missed = Cine află dacă este depășit: { $items }.
handbook-promise-missed-nobody = Dacă este depășit, nu este anunțat nimeni.
handbook-promise-raise = Dacă este depășit, reclamația trece la: { $team }.
handbook-notify-team = echipa care are reclamația
handbook-notify-handler = responsabilul (în lipsa lui, echipa)
handbook-extension-none = Termenul nu poate fi prelungit.
handbook-extension-any = O dată nouă este posibilă ori de câte ori este explicată.
handbook-extension-times = { $count ->
    [one] O dată nouă este posibilă o singură dată.
    [few] O dată nouă este posibilă de cel mult { $count } ori.
   *[other] O dată nouă este posibilă de cel mult { $count } de ori.
 }
handbook-extension-at-most = Fiecare dată nouă se află { $within } de la cea dinainte.
handbook-extension-in-all = Cu toate datele noi, termenul se încheie { $within } de la primul său început.
handbook-extension-carries = Scrisoarea cu data nouă spune: { $items }.
handbook-extension-rule = O dată nouă contează numai dacă scrisoarea ei pleacă înainte să treacă cea veche. O scrisoare mai târzie se trimite și ea, dar termenul rămâne depășit.

## Ce spun scrisorile

handbook-part-explanation = o explicație completă a deciziei
handbook-part-reason = de ce nu poate fi respectat termenul
handbook-part-findings = ce s-a cercetat și ce s-a constatat
handbook-part-done = ce s-a făcut până acum
handbook-part-next = ce urmează
handbook-part-rights = că decizia poate fi contestată, cum și până când
handbook-part-outside-body = la ce organism extern se poate apela

## Pericol

handbook-safety-heading = Pericol
handbook-safety-officer = Dacă este descris sau semnalat un pericol, această echipă răspunde imediat de siguranță și vede reclamația: { $team }.
handbook-safety-words = Pe lângă cuvintele care se înțeleg oricum, acestea înseamnă pericol:
handbook-safety-none = Această politică nu are reguli proprii pentru pericol.

## Decizia

handbook-decisions-heading = Decizia
handbook-decisions-intro = Orice decizie se dă în scris.
handbook-decisions-any = Orice rezultat este posibil și fiecare cere o explicație completă.
handbook-decisions-others = Neprevăzute în această politică: { $items }.
handbook-remedy-required = necesar
handbook-remedy-optional = posibil
handbook-remedy-none = niciunul
handbook-summary = Ajunge o scrisoare mai scurtă dacă pleacă { $within } de la primire ({ $outcome }). Ea spune: { $items }.
handbook-carries-nothing = nimic anume

## Contestația și organismele externe

handbook-escalation-heading = Dacă decizia nu mulțumește
handbook-escalation-none = Nu există contestație în cadrul companiei.
handbook-escalation-rule = Cine a luat parte înainte nu face reanaliza.
handbook-escalation = Reanaliză
handbook-level = Reanaliză, nivelul { $number }
handbook-level-until = Poate fi cerută { $within } de la decizie.
handbook-level-until-none = Poate fi cerută oricând după decizie.
handbook-level-reviewers = Reanalizată de: { $reviewers }.
handbook-level-team = Reclamația trece la: { $team }.
handbook-level-team-same = Reclamația rămâne la echipa ei.
handbook-level-same-promises = Aceleași termene se aplică din nou, numărate de la contestație.
handbook-reviewers-uninvolved = oricine nu a luat parte înainte
handbook-reviewers-reviewer = un revizor, manager sau administrator care nu a luat parte înainte
handbook-reviewers-manager = un manager sau administrator care nu a luat parte înainte
handbook-bodies-heading = Organisme externe
handbook-bodies-intro = După ultimul nivel, și oriunde o scrisoare trebuie să o spună, reclamantul află la ce organism extern poate apela.
handbook-bodies-none = Această politică nu numește niciun organism extern.
handbook-bodies-all = toți
handbook-bodies-others = toți ceilalți
handbook-body-until = { $within } de la ultima decizie
handbook-bodies-words = În scrisoare se spune, cuvânt cu cuvânt:

## Sfârșitul

handbook-closing-heading = Cum se încheie o reclamație
handbook-closing-acceptance = O reclamație se închide când reclamantul este mulțumit.
handbook-closing-no-acceptance = O reclamație nu se închide doar pentru că reclamantul este mulțumit.
handbook-closing-fulfil = Mai întâi trebuie îndeplinite aceste remedii: { $items }.
handbook-closing-fulfil-none = Nu trebuie îndeplinit mai întâi niciun remediu.
handbook-closing-remind = Dacă la decizie nu vine răspuns, se trimite o reamintire { $after }.
handbook-closing-remind-none = Nu se trimite nicio reamintire.
handbook-closing-silence = Dacă la decizie nu vine răspuns, reclamația se închide { $after }.
handbook-closing-counted = Ambele se numără din ziua în care a plecat decizia.

handbook-letters-heading = Scrisori
handbook-letters-none = Potrivit acestei politici, nicio scrisoare nu pleacă de la sine; le scriu responsabilii.
handbook-letters-others = În aceste cazuri nu pleacă nicio scrisoare:
handbook-moment-opened = deschiderea reclamației
handbook-moment-escalated = contestarea deciziei
handbook-moment-silence = tăcere după decizie până la reamintire
handbook-moment-closed-by-silence = închidere după tăcere
handbook-moment-withdrawn = retragerea reclamației
handbook-moment-merged = unirea a două reclamații
handbook-moment-remedy-done = îndeplinirea remediului
handbook-sent-itself = de la sine
handbook-sent-hand = de un responsabil, după ce o citește

handbook-retention-heading = Cât timp se păstrează reclamațiile
handbook-retention = Păstrare după închidere: { $period }.
handbook-retention-basis = Temei: { $basis }.
handbook-retention-none = Această politică nu spune cât timp se păstrează reclamațiile închise.

handbook-languages-heading = Limbi
handbook-languages = Scrisorile se scriu în: { $items }.
handbook-languages-all = Scrisorile se scriu în toate limbile disponibile: { $items }.

## Capete de coloană

handbook-column-promise = Promisiune
handbook-column-within = Termen
handbook-column-from = Numărat
handbook-column-clause = Clauză
handbook-column-detail = Informație
handbook-column-need = Cerută
handbook-column-hint = Unde se găsește
handbook-column-pattern = Model
handbook-column-outcome = Rezultat
handbook-column-carries = Scrisoarea spune
handbook-column-remedy = Remediu
handbook-column-for = Pentru reclamanți din
handbook-column-body = Organism extern
handbook-column-contact = Contact
handbook-column-until = Până când
handbook-column-words = Text propriu în
handbook-column-moment = Prilej
handbook-column-letter = Scrisoare
handbook-column-sent = Trimitere

## Desenul

handbook-draw-about = { $title }: etapele unei reclamații și termenele lor, desenate la scară.
handbook-draw-complaint = Reclamația
handbook-draw-after = După decizie
handbook-draw-days = ≈ zile
handbook-draw-escalate = Contestație posibilă
handbook-draw-silence = Dacă nu vine răspuns
handbook-draw-reminder = Reamintire
handbook-draw-no-limit = niciun termen stabilit
handbook-draw-bodies = { $count ->
    [one] { $count } organism, după țara reclamantului
    [few] { $count } organisme, după țara reclamantului
   *[other] { $count } de organisme, după țara reclamantului
 }
handbook-draw-scale = Desenat la scară, în zile calendaristice aproximative. Fiecare dată reală se calculează cu calendarul zilelor lucrătoare.
handbook-stage-received = Primire
handbook-stage-acknowledged = Confirmarea primirii
handbook-stage-investigated = Analiză
handbook-stage-updated = Analiză și informări
handbook-stage-decided = Decizie
handbook-stage-closed = Închidere
handbook-legend-promise = termen promis
handbook-legend-warning = avertizare pentru echipă
handbook-legend-extension = dată nouă posibilă
handbook-legend-repeats = se repetă
handbook-legend-pause = se poate suspenda
handbook-legend-danger = pericol
handbook-legend-after = după decizie

## Ce s-a schimbat între două versiuni. $what numește locul și câmpul

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: acum { $new }; înainte { $old }.
handbook-diff-more = { $what }: acum și { $items }.
handbook-diff-less = { $what }: nu mai figurează: { $items }.
handbook-diff-order = { $what }: acum în această ordine: { $items }.
handbook-diff-within = Promisiunea „{ $promise }”: acum { $new } în loc de { $old }.
handbook-diff-promise-added = Promisiune nouă: { $promise }.
handbook-diff-promise-removed = Nu se mai promite: { $promise }.
handbook-diff-team-added = Echipă nouă: { $team }.
handbook-diff-team-removed = Echipă eliminată: { $team }.
handbook-diff-kind-added = Tip nou de reclamație: { $kind }.
handbook-diff-kind-removed = Tip de reclamație eliminat: { $kind }.
handbook-diff-detail-added = { $kind }: informație nouă: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: informație eliminată: { $detail }.
handbook-diff-decision-added = Rezultat nou: { $outcome }. Scrisoarea spune: { $items }.
handbook-diff-decision-removed = Rezultat eliminat: { $outcome }.
handbook-diff-level-added = Nivel nou de reanaliză: { $level }.
handbook-diff-level-removed = Nivel de reanaliză eliminat: { $level }.
handbook-diff-body-added = Organism extern nou: { $body } ({ $countries }).
handbook-diff-body-removed = Organism extern eliminat: { $body } ({ $countries }).
handbook-diff-letter-added = Scrisoare nouă: { $letter }. Prilej: { $moment }. Trimitere: { $sent }.
handbook-diff-letter-removed = Scrisoare eliminată: { $letter }. Prilej: { $moment }.
handbook-diff-safety-added = Nou: reguli pentru pericol. Răspunde: { $team }.
handbook-diff-safety-removed = Regulile pentru pericol au fost eliminate.
handbook-diff-other = S-a mai schimbat ceva pentru care aici nu sunt cuvinte: comparați fișierele.

handbook-field-id = nume în fișiere
handbook-field-policy = Politică
handbook-field-title = titlu
handbook-field-rest = zile de repaus
handbook-field-languages = limbile scrisorilor
handbook-field-hours = program de lucru
handbook-field-priorities = priorități
handbook-field-name = nume
handbook-field-teams = Echipe
handbook-field-kinds = Tipuri de reclamații
handbook-field-team = echipă
handbook-field-priority = prioritate
handbook-field-details = informații
handbook-field-need = cerută
handbook-field-pattern = model
handbook-field-hint = unde se găsește
handbook-field-promises = Promisiuni
handbook-field-clause = clauză
handbook-field-start = numărat
handbook-field-end = sfârșit într-o zi de repaus
handbook-field-whose = zile lucrătoare
handbook-field-warn = avertizare înainte de termen
handbook-field-kept-by = respectată prin
handbook-field-repeats = repetare
handbook-field-only-for = tipuri
handbook-field-owner = răspunde
handbook-field-pause-information = suspendare în așteptarea informațiilor
handbook-field-pause-third-party = suspendare în așteptarea unui terț
handbook-field-missed = anunțați la depășire
handbook-field-raise = preia după depășire
handbook-field-extension = prelungire
handbook-field-extension-times = număr de date noi
handbook-field-extension-at-most = dată nouă după cea dinainte
handbook-field-extension-in-all = termen în total
handbook-field-extension-carries = scrisoarea cu data nouă
handbook-field-decisions = Decizii
handbook-field-outcomes = rezultate
handbook-field-carries = scrisoare
handbook-field-remedy = remediu
handbook-field-remedies = remedii posibile
handbook-field-summary = scrisoare mai scurtă
handbook-field-summary-until = termenul scrisorii mai scurte
handbook-field-summary-carries = conținutul scrisorii mai scurte
handbook-field-reviewers = reanalizată de
handbook-field-until = termen
handbook-field-same-promises = promisiuni
handbook-field-bodies = Organisme externe
handbook-field-countries = țări
handbook-field-address = adresă
handbook-field-url = adresă web
handbook-field-words = text
handbook-field-letters = Scrisori
handbook-field-letter = scrisoare
handbook-field-sent = trimitere
handbook-field-closing = Închidere
handbook-field-acceptance = dacă reclamantul este mulțumit
handbook-field-fulfil = remedii îndeplinite mai întâi
handbook-field-remind = reamintire după
handbook-field-close = după o tăcere de
handbook-field-officer = răspunde
handbook-field-danger-words = cuvinte pentru pericol
handbook-field-retention = Păstrare
handbook-field-after-closing = după închidere
handbook-field-basis = temei

handbook-value-none = nimic
handbook-value-empty = nicio mențiune
handbook-value-nobody = nimeni
handbook-value-all = toate
handbook-value-never = niciodată
handbook-value-unsaid = nestabilit
handbook-value-no-limit = fără limită
handbook-value-usual = cea obișnuită
handbook-value-possible = posibil
handbook-value-impossible = imposibil
handbook-value-once = o dată
handbook-value-again = din nou, până la decizie
handbook-value-same-day = în aceeași zi
handbook-value-next-working-day = în următoarea zi lucrătoare
handbook-value-public = sfârșituri de săptămână și sărbători legale
handbook-value-deadline = sfârșituri de săptămână, sărbători legale și zilele pe care legea le asimilează lor la termene
handbook-value-hours = de la { $from } la { $to }
handbook-value-as-explained = ori de câte ori este explicată
handbook-value-its-team = echipa ei
handbook-value-closes = se închide
handbook-value-stays-open = rămâne deschisă
handbook-value-same-promises = aceleași din nou
handbook-value-own-promises = promisiuni proprii
handbook-value-keeper-acknowledgement = confirmarea primirii
handbook-value-keeper-reply = un răspuns
handbook-value-keeper-update = o informare despre stadiu
handbook-value-keeper-decision = decizia
handbook-value-keeper-assessment = evaluarea pericolului
handbook-value-keeper-remedy = remediul îndeplinit
