# Eine Regelung in Worten: als Handbuch erklärt, gezeichnet, mit einer anderen Fassung verglichen. Namen von Zusagen, Arten
# und Teams kommen, wie sie sind. $within, $after, $from sind Wendungen aus handbook-within-…, -after-…, -from-…; $items ist eine Liste.

## Wie lange: allein („30 Arbeitstage“), als Grenze („innerhalb von 30 Arbeitstagen“), als Zeitpunkt („nach 30 Arbeitstagen“)

handbook-period-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } Kalendertag
   *[other] { $count } Kalendertage
 }
handbook-period-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
 }
handbook-period-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
 }
handbook-period-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
handbook-period-business-hours = { $count ->
    [one] { $count } Bürostunde
   *[other] { $count } Bürostunden
 }
handbook-within-working-days = { $count ->
    [one] innerhalb von { $count } Arbeitstag
   *[other] innerhalb von { $count } Arbeitstagen
 }
handbook-within-calendar-days = { $count ->
    [one] innerhalb von { $count } Kalendertag
   *[other] innerhalb von { $count } Kalendertagen
 }
handbook-within-weeks = { $count ->
    [one] innerhalb von { $count } Woche
   *[other] innerhalb von { $count } Wochen
 }
handbook-within-months = { $count ->
    [one] innerhalb von { $count } Monat
   *[other] innerhalb von { $count } Monaten
 }
handbook-within-hours = { $count ->
    [one] innerhalb von { $count } Stunde
   *[other] innerhalb von { $count } Stunden
 }
handbook-within-business-hours = { $count ->
    [one] innerhalb von { $count } Bürostunde
   *[other] innerhalb von { $count } Bürostunden
 }
handbook-after-working-days = { $count ->
    [one] nach { $count } Arbeitstag
   *[other] nach { $count } Arbeitstagen
 }
handbook-after-calendar-days = { $count ->
    [one] nach { $count } Kalendertag
   *[other] nach { $count } Kalendertagen
 }
handbook-after-weeks = { $count ->
    [one] nach { $count } Woche
   *[other] nach { $count } Wochen
 }
handbook-after-months = { $count ->
    [one] nach { $count } Monat
   *[other] nach { $count } Monaten
 }
handbook-after-hours = { $count ->
    [one] nach { $count } Stunde
   *[other] nach { $count } Stunden
 }
handbook-after-business-hours = { $count ->
    [one] nach { $count } Bürostunde
   *[other] nach { $count } Bürostunden
 }

## Listen, Beschriftungen, Anführungszeichen

handbook-and = { $items } und { $last }
handbook-and-before-i = { $items } und { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = „{ $text }“

## Namen, die Regelungen vergeben, wo sie bekannt sind; mitten im Satz

handbook-name-promise-progress = Zwischenbericht
handbook-name-promise-final-response = abschließende Antwort
handbook-name-promise-payment-response = Antwort bei Zahlungen
handbook-name-promise-reply = Antwort
handbook-name-promise-response = Stellungnahme
handbook-name-promise-answer = Antwort
handbook-name-promise-decision = Entscheidung
handbook-name-promise-outcome = Ergebnis
handbook-name-promise-assessment = Beurteilung der Gefahr
handbook-name-promise-remedy = Abhilfe
handbook-name-promise-recall-remedy = Abhilfe nach einem Rückruf
handbook-name-detail-model = Modell
handbook-name-detail-serial = Seriennummer
handbook-name-detail-ticket = Ticketnummer
handbook-name-detail-description = Beschreibung des Problems
handbook-name-detail-idea = Lösungsvorschlag
handbook-name-priority-urgent = dringend
handbook-name-priority-high = hoch
handbook-name-priority-normal = normal
handbook-name-priority-low = niedrig
handbook-name-priority-danger = Gefahr
handbook-name-priority-accident = Unfall
handbook-name-priority-severe = schwerwiegend
handbook-name-priority-complex = komplex
handbook-name-priority-vulnerable = schutzbedürftige Person
handbook-name-priority-at-risk = gefährdete Person

## Der Anfang

handbook-version = Fassung { $version }
handbook-intro = So wird eine Beschwerde nach dieser Regelung behandelt: was bis wann zugesagt ist, wer es tut, was eine Entscheidung enthalten muss und wie es danach weitergeht.

## Zeit

handbook-time-heading = Wie die Zeit gezählt wird
handbook-time-days = Der Tag des Ereignisses, mit dem eine Frist beginnt, zählt nicht mit; die Frist endet mit dem Ablauf ihres letzten Tages (Verordnung (EWG, Euratom) Nr. 1182/71).
handbook-time-hours = Fristen in Stunden laufen ab der Minute des Ereignisses, Tag und Nacht.
handbook-time-office-hours = Das Büro arbeitet an seinen Arbeitstagen von { $from } bis { $to } Uhr; Bürostunden werden nur in dieser Zeit gezählt.
handbook-time-rest = Endet eine Frist in Kalendertagen, Wochen oder Monaten an einem Ruhetag, so endet sie mit dem nächsten Arbeitstag, sofern die Zusage nichts anderes bestimmt.
handbook-time-public = Wochenenden, gesetzliche Feiertage und Tage, an denen das Büro geschlossen ist, sind keine Arbeitstage.
handbook-time-deadline = Wochenenden, gesetzliche Feiertage und Tage, an denen das Büro geschlossen ist, sind keine Arbeitstage; ebenso wenig die Tage, die das Gesetz bei Fristen wie Feiertage behandelt.
handbook-whose = Maßgebliche Arbeitstage: { $whose }.
handbook-whose-office = die des zuständigen Büros
handbook-whose-complainant = die im Land der beschwerdeführenden Person; ist es nicht bekannt, die des zuständigen Büros
handbook-whose-region = die dieser Region: { $place }

## Teams, Arten, Angaben, Prioritäten

handbook-kinds-heading = Wer was beurteilt
handbook-teams = Teams: { $items }.
handbook-details-rule = Fehlt eine erforderliche oder erwünschte Angabe, so wird in der Eingangsbestätigung einmal danach gefragt. Eine fehlende Angabe hält keine Frist an und führt nie zur Zurückweisung.
handbook-details-pattern = Eine Angabe, die nicht zu ihrem Muster passt, wird trotzdem angenommen und der Sachbearbeitung als auffällig gezeigt.
handbook-details-none = Es werden keine Angaben erfragt.
handbook-kind-team = Beurteilt von: { $team }.
handbook-kind-priority = Priorität: { $priority }.
handbook-detail-required = erforderlich
handbook-detail-wanted = erwünscht
handbook-detail-taken = wird vermerkt, aber nicht erfragt
handbook-priorities-heading = Was zuerst kommt
handbook-priorities = Das Dringendste zuerst: { $items }.
handbook-priorities-usual = Eine Beschwerde beginnt mit der Priorität { $priority }, sofern ihre Art keine andere hat. Die Sachbearbeitung kann sie ändern.
handbook-priorities-none = Diese Regelung kennt keine Prioritäten.
handbook-priorities-danger = Gefahr geht allem anderen vor.

## Zusagen

handbook-promises-heading = Was zugesagt ist
handbook-promises-kept = Ein Schreiben erfüllt seine Zusage, sobald es tatsächlich versandt ist. Ein Versäumnis bleibt dauerhaft vermerkt.
handbook-promises-no-pauses = Keine Zusage ruht, während auf eine Antwort gewartet wird.
handbook-keeps-acknowledgement = Der Eingang wird { $within } { $from } bestätigt.
handbook-keeps-reply = Eine Antwort wird { $within } { $from } versandt.
handbook-keeps-update = Ein Zwischenbericht wird { $within } { $from } versandt.
handbook-keeps-decision = Die Entscheidung wird { $within } { $from } versandt.
handbook-keeps-assessment = Die Gefahr wird { $within } { $from } beurteilt.
handbook-keeps-remedy = Die Abhilfe wird { $within } { $from } ausgeführt.
handbook-from-received = nach Eingang der Beschwerde
handbook-from-escalated = nach Eingang der Eskalation
handbook-from-acknowledged = nach der Eingangsbestätigung
handbook-from-danger = nach Schilderung oder Vermerk einer Gefahr
handbook-from-decided = nach Versand der Entscheidung
handbook-from-remedy-accepted = nach Annahme der Abhilfe
handbook-promise-clause = Klausel: { $clause }
handbook-promise-repeats = Einmal erfüllt, beginnt sie von neuem, bis die Beschwerde entschieden ist.
handbook-promise-kinds = Nur für: { $items }.
handbook-promise-owner = Verantwortlich: { $team }.
handbook-promise-exact = Sie endet an ihrem letzten Tag, auch wenn es ein Ruhetag ist.
handbook-promise-pause-information = Sie ruht, während Angaben der beschwerdeführenden Person ausstehen; spätestens { $after } läuft sie weiter.
handbook-promise-pause-third-party = Sie ruht, während die Antwort Dritter aussteht; spätestens { $after } läuft sie weiter.
handbook-promise-warn = Warnung an das Team vor dem Termin: { $items }.
handbook-promise-warn-none = Das Team wird vorher nicht gewarnt.
handbook-promise-missed = Wer von einem Versäumnis erfährt: { $items }.
handbook-promise-missed-nobody = Bei einem Versäumnis wird niemand benachrichtigt.
handbook-promise-raise = Bei einem Versäumnis übernimmt die Beschwerde: { $team }.
handbook-notify-team = das Team, bei dem die Beschwerde liegt
handbook-notify-handler = die zuständige Person (ohne eine solche das Team)
handbook-extension-none = Der Termin kann nicht verlängert werden.
handbook-extension-any = Ein neuer Termin ist so oft möglich, wie er begründet wird.
handbook-extension-times = { $count ->
    [one] Ein neuer Termin ist einmal möglich.
   *[other] Ein neuer Termin ist bis zu { $count }-mal möglich.
 }
handbook-extension-at-most = Jeder neue Termin liegt { $within } nach dem vorigen.
handbook-extension-in-all = Mit allen neuen Terminen endet die Frist { $within } nach ihrem ersten Beginn.
handbook-extension-carries = Das Schreiben mit dem neuen Termin sagt: { $items }.
handbook-extension-rule = Ein neuer Termin zählt nur, wenn sein Schreiben vor Ablauf des alten versandt ist. Ein späteres wird ebenfalls versandt, aber das Versäumnis bleibt.

## Was Schreiben enthalten

handbook-part-explanation = eine vollständige Begründung der Entscheidung
handbook-part-reason = warum der Termin nicht zu halten ist
handbook-part-findings = was untersucht und was festgestellt wurde
handbook-part-done = was bisher getan wurde
handbook-part-next = wie es weitergeht
handbook-part-rights = dass, wie und bis wann die Entscheidung eskaliert werden kann
handbook-part-outside-body = welche externe Stelle angerufen werden kann

## Gefahr

handbook-safety-heading = Gefahr
handbook-safety-officer = Wird eine Gefahr geschildert oder vermerkt, so ist sofort dieses Team für die Sicherheit zuständig und sieht die Beschwerde: { $team }.
handbook-safety-words = Außer den Wörtern, die ohnehin verstanden werden, bedeuten diese Gefahr:
handbook-safety-none = Diese Regelung hat keine eigenen Bestimmungen für Gefahr.

## Die Entscheidung

handbook-decisions-heading = Die Entscheidung
handbook-decisions-intro = Jede Entscheidung ergeht schriftlich.
handbook-decisions-any = Jedes Ergebnis ist möglich, und jedes braucht eine vollständige Begründung.
handbook-decisions-others = Nach dieser Regelung nicht vorgesehen: { $items }.
handbook-remedy-required = erforderlich
handbook-remedy-optional = möglich
handbook-remedy-none = keine
handbook-summary = Ein kürzeres Schreiben genügt, wenn es { $within } nach Eingang versandt wird ({ $outcome }). Es sagt: { $items }.
handbook-carries-nothing = nichts Bestimmtes

## Eskalation und externe Stellen

handbook-escalation-heading = Wenn die Entscheidung nicht zufriedenstellt
handbook-escalation-none = Eine Eskalation im Haus gibt es nicht.
handbook-escalation-rule = Wer zuvor beteiligt war, prüft nicht.
handbook-escalation = Eskalation
handbook-level = Eskalation, Stufe { $number }
handbook-level-until = Sie kann { $within } nach der Entscheidung verlangt werden.
handbook-level-until-none = Sie kann jederzeit nach der Entscheidung verlangt werden.
handbook-level-reviewers = Geprüft von: { $reviewers }.
handbook-level-team = Die Beschwerde geht an: { $team }.
handbook-level-team-same = Die Beschwerde bleibt bei ihrem Team.
handbook-level-same-promises = Dieselben Zusagen gelten noch einmal, gezählt ab der Eskalation.
handbook-reviewers-uninvolved = Personen, die bisher nicht beteiligt waren
handbook-reviewers-reviewer = Personen aus Prüfung, Leitung oder Administration, die bisher nicht beteiligt waren
handbook-reviewers-manager = Personen aus Leitung oder Administration, die bisher nicht beteiligt waren
handbook-bodies-heading = Externe Stellen
handbook-bodies-intro = Nach der letzten Stufe, und überall, wo ein Schreiben es sagen muss, steht, welche externe Stelle angerufen werden kann.
handbook-bodies-none = Diese Regelung nennt keine externe Stelle.
handbook-bodies-all = alle
handbook-bodies-others = alle anderen
handbook-body-until = { $within } nach der letzten Entscheidung
handbook-bodies-words = Im Schreiben steht wörtlich:

## Das Ende

handbook-closing-heading = Wie eine Beschwerde endet
handbook-closing-acceptance = Eine Beschwerde wird abgeschlossen, wenn die Entscheidung zufriedenstellt.
handbook-closing-no-acceptance = Eine Beschwerde wird nicht allein deshalb abgeschlossen, weil die Entscheidung zufriedenstellt.
handbook-closing-fulfil = Vor dem Abschluss muss ausgeführt sein: { $items }.
handbook-closing-fulfil-none = Vor dem Abschluss muss keine Abhilfe ausgeführt sein.
handbook-closing-remind = Bleibt eine Antwort auf die Entscheidung aus, so wird { $after } erinnert.
handbook-closing-remind-none = An eine Antwort wird nicht erinnert.
handbook-closing-silence = Bleibt eine Antwort auf die Entscheidung aus, so wird die Beschwerde { $after } abgeschlossen.
handbook-closing-counted = Beides zählt ab dem Tag, an dem die Entscheidung versandt wurde.

handbook-letters-heading = Schreiben
handbook-letters-none = Nach dieser Regelung ist kein Schreiben von selbst fällig; die Sachbearbeitung schreibt sie.
handbook-letters-others = Bei diesen Anlässen ist kein Schreiben fällig:
handbook-moment-opened = Eröffnung der Beschwerde
handbook-moment-escalated = Eskalation der Beschwerde
handbook-moment-silence = Schweigen nach der Entscheidung bis zur Erinnerung
handbook-moment-closed-by-silence = Abschluss nach Schweigen
handbook-moment-withdrawn = Rücknahme der Beschwerde
handbook-moment-merged = Zusammenführung zweier Beschwerden
handbook-moment-remedy-done = Ausführung der Abhilfe
handbook-sent-itself = von selbst
handbook-sent-hand = durch die Sachbearbeitung, nach Durchsicht

handbook-retention-heading = Wie lange Beschwerden aufbewahrt werden
handbook-retention = Aufbewahrung nach dem Abschluss: { $period }.
handbook-retention-basis = Grundlage: { $basis }.
handbook-retention-none = Diese Regelung sagt nicht, wie lange abgeschlossene Beschwerden aufbewahrt werden.

handbook-languages-heading = Sprachen
handbook-languages = Schreiben gibt es auf: { $items }.
handbook-languages-all = Schreiben gibt es in allen vorhandenen Sprachen: { $items }.

## Spaltenköpfe

handbook-column-promise = Zusage
handbook-column-within = Frist
handbook-column-from = Gezählt
handbook-column-clause = Klausel
handbook-column-detail = Angabe
handbook-column-need = Erfragt
handbook-column-hint = Wo sie zu finden ist
handbook-column-pattern = Muster
handbook-column-outcome = Ergebnis
handbook-column-carries = Das Schreiben sagt
handbook-column-remedy = Abhilfe
handbook-column-for = Für Beschwerden aus
handbook-column-body = Externe Stelle
handbook-column-contact = Kontakt
handbook-column-until = Bis wann
handbook-column-words = Eigener Wortlaut auf
handbook-column-moment = Anlass
handbook-column-letter = Schreiben
handbook-column-sent = Versand

## Die Zeichnung

handbook-draw-about = { $title }: die Stationen einer Beschwerde und ihre Fristen, maßstäblich gezeichnet.
handbook-draw-complaint = Die Beschwerde
handbook-draw-after = Nach der Entscheidung
handbook-draw-days = ≈ Tage
handbook-draw-escalate = Eskalation möglich
handbook-draw-silence = Wenn keine Antwort kommt
handbook-draw-reminder = Erinnerung
handbook-draw-no-limit = keine Frist festgelegt
handbook-draw-bodies = { $count ->
    [one] { $count } Stelle, je nach Land
   *[other] { $count } Stellen, je nach Land
 }
handbook-draw-scale = Maßstäblich in ungefähren Kalendertagen gezeichnet. Jeder wirkliche Termin wird aus dem Kalender der Arbeitstage berechnet.
handbook-stage-received = Eingang
handbook-stage-acknowledged = Bestätigung
handbook-stage-investigated = Untersuchung
handbook-stage-updated = Untersuchung und Zwischenberichte
handbook-stage-decided = Entscheidung
handbook-stage-closed = Abschluss
handbook-legend-promise = zugesagte Frist
handbook-legend-warning = Warnung an das Team
handbook-legend-extension = neuer Termin möglich
handbook-legend-repeats = wiederholt
handbook-legend-pause = kann ruhen
handbook-legend-danger = Gefahr
handbook-legend-after = nach der Entscheidung

## Was sich zwischen zwei Fassungen geändert hat. $what nennt Ort und Feld

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: jetzt { $new }; bisher { $old }.
handbook-diff-more = { $what }: jetzt auch { $items }.
handbook-diff-less = { $what }: nicht mehr { $items }.
handbook-diff-order = { $what }: jetzt in dieser Reihenfolge: { $items }.
handbook-diff-within = Zusage „{ $promise }“: jetzt { $new }; bisher { $old }.
handbook-diff-promise-added = Neue Zusage: { $promise }.
handbook-diff-promise-removed = Nicht mehr zugesagt: { $promise }.
handbook-diff-team-added = Neues Team: { $team }.
handbook-diff-team-removed = Team entfallen: { $team }.
handbook-diff-kind-added = Neue Art von Beschwerde: { $kind }.
handbook-diff-kind-removed = Art von Beschwerde entfallen: { $kind }.
handbook-diff-detail-added = { $kind }: neue Angabe: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: Angabe entfallen: { $detail }.
handbook-diff-decision-added = Neues Ergebnis: { $outcome }. Das Schreiben sagt: { $items }.
handbook-diff-decision-removed = Ergebnis entfallen: { $outcome }.
handbook-diff-level-added = Neue Stufe der Eskalation: { $level }.
handbook-diff-level-removed = Stufe der Eskalation entfallen: { $level }.
handbook-diff-body-added = Neue externe Stelle: { $body } ({ $countries }).
handbook-diff-body-removed = Externe Stelle entfallen: { $body } ({ $countries }).
handbook-diff-letter-added = Neues Schreiben: { $letter }. Anlass: { $moment }. Versand: { $sent }.
handbook-diff-letter-removed = Schreiben entfallen: { $letter }. Anlass: { $moment }.
handbook-diff-safety-added = Neu: Bestimmungen für Gefahr. Zuständig: { $team }.
handbook-diff-safety-removed = Die Bestimmungen für Gefahr sind entfallen.
handbook-diff-other = Es hat sich noch etwas geändert, wofür hier Worte fehlen: Bitte die Dateien vergleichen.

handbook-field-id = Name in Dateien
handbook-field-policy = Regelung
handbook-field-title = Titel
handbook-field-rest = Ruhetage
handbook-field-languages = Sprachen der Schreiben
handbook-field-hours = Bürozeiten
handbook-field-priorities = Prioritäten
handbook-field-name = Name
handbook-field-teams = Teams
handbook-field-kinds = Arten von Beschwerden
handbook-field-team = Team
handbook-field-priority = Priorität
handbook-field-details = Angaben
handbook-field-need = erfragt
handbook-field-pattern = Muster
handbook-field-hint = wo sie zu finden ist
handbook-field-promises = Zusagen
handbook-field-clause = Klausel
handbook-field-start = gezählt
handbook-field-end = Ende an einem Ruhetag
handbook-field-whose = Arbeitstage
handbook-field-warn = Warnung vor dem Termin
handbook-field-kept-by = Erfüllung
handbook-field-repeats = Wiederholung
handbook-field-only-for = Arten
handbook-field-owner = verantwortlich
handbook-field-pause-information = Ruhen, solange Angaben ausstehen
handbook-field-pause-third-party = Ruhen, solange Dritte nicht geantwortet haben
handbook-field-missed = bei Versäumnis benachrichtigt
handbook-field-raise = bei Versäumnis übernimmt
handbook-field-extension = Verlängerung
handbook-field-extension-times = Anzahl neuer Termine
handbook-field-extension-at-most = neuer Termin nach dem vorigen
handbook-field-extension-in-all = Frist insgesamt
handbook-field-extension-carries = Schreiben mit dem neuen Termin
handbook-field-decisions = Entscheidungen
handbook-field-outcomes = Ergebnisse
handbook-field-carries = Schreiben
handbook-field-remedy = Abhilfe
handbook-field-remedies = mögliche Abhilfen
handbook-field-summary = kürzeres Schreiben
handbook-field-summary-until = kürzeres Schreiben bis
handbook-field-summary-carries = Inhalt des kürzeren Schreibens
handbook-field-reviewers = geprüft von
handbook-field-until = Frist
handbook-field-same-promises = Zusagen
handbook-field-bodies = Externe Stellen
handbook-field-countries = Länder
handbook-field-address = Anschrift
handbook-field-url = Webadresse
handbook-field-words = Wortlaut
handbook-field-letters = Schreiben
handbook-field-letter = Schreiben
handbook-field-sent = Versand
handbook-field-closing = Abschluss
handbook-field-acceptance = bei Zufriedenheit
handbook-field-fulfil = zuvor auszuführende Abhilfen
handbook-field-remind = Erinnerung nach
handbook-field-close = nach Schweigen von
handbook-field-officer = zuständig
handbook-field-danger-words = Wörter für Gefahr
handbook-field-retention = Aufbewahrung
handbook-field-after-closing = nach dem Abschluss
handbook-field-basis = Grundlage

handbook-value-none = keine
handbook-value-empty = keine Angabe
handbook-value-nobody = niemand
handbook-value-all = alle
handbook-value-never = nie
handbook-value-unsaid = nicht festgelegt
handbook-value-no-limit = unbegrenzt
handbook-value-usual = die übliche
handbook-value-possible = möglich
handbook-value-impossible = nicht möglich
handbook-value-once = einmal
handbook-value-again = immer wieder bis zur Entscheidung
handbook-value-same-day = am selben Tag
handbook-value-next-working-day = am nächsten Arbeitstag
handbook-value-public = Wochenenden und gesetzliche Feiertage
handbook-value-deadline = Wochenenden, gesetzliche Feiertage und die Tage, die das Gesetz bei Fristen ebenso behandelt
handbook-value-hours = { $from } bis { $to } Uhr
handbook-value-as-explained = so oft, wie es begründet wird
handbook-value-its-team = ihr Team
handbook-value-closes = abgeschlossen
handbook-value-stays-open = offen gehalten
handbook-value-same-promises = dieselben noch einmal
handbook-value-own-promises = eigene
handbook-value-keeper-acknowledgement = die Eingangsbestätigung
handbook-value-keeper-reply = eine Antwort
handbook-value-keeper-update = ein Zwischenbericht
handbook-value-keeper-decision = die Entscheidung
handbook-value-keeper-assessment = die Beurteilung der Gefahr
handbook-value-keeper-remedy = die ausgeführte Abhilfe
