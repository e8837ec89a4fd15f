# Der Arbeitsplatz der Mitarbeitenden. $day und $moment kommen fertig geschrieben („Mo 23. Nov“, „Mo 23. Nov, 14:05“).

## Tage und Zeiten

desk-weekday-1 = Mo
desk-weekday-2 = Di
desk-weekday-3 = Mi
desk-weekday-4 = Do
desk-weekday-5 = Fr
desk-weekday-6 = Sa
desk-weekday-7 = So
desk-weekday-long-1 = Montag
desk-weekday-long-2 = Dienstag
desk-weekday-long-3 = Mittwoch
desk-weekday-long-4 = Donnerstag
desk-weekday-long-5 = Freitag
desk-weekday-long-6 = Samstag
desk-weekday-long-7 = Sonntag
desk-month-1 = Jan
desk-month-2 = Feb
desk-month-3 = Mär
desk-month-4 = Apr
desk-month-5 = Mai
desk-month-6 = Jun
desk-month-7 = Jul
desk-month-8 = Aug
desk-month-9 = Sep
desk-month-10 = Okt
desk-month-11 = Nov
desk-month-12 = Dez
desk-month-long-1 = Januar
desk-month-long-2 = Februar
desk-month-long-3 = März
desk-month-long-4 = April
desk-month-long-5 = Mai
desk-month-long-6 = Juni
desk-month-long-7 = Juli
desk-month-long-8 = August
desk-month-long-9 = September
desk-month-long-10 = Oktober
desk-month-long-11 = November
desk-month-long-12 = Dezember
desk-day = { $weekday } { $day }. { $month }
desk-day-year = { $weekday } { $day }. { $month } { $year }
desk-moment = { $day }, { $time }

## Rund um jede Seite

desk-skip = Zum Inhalt springen
desk-nav = Hauptmenü
desk-nav-overview = Übersicht
desk-nav-queue = Beschwerden
desk-nav-triage = Sichtung
desk-nav-outbox = Postausgang
desk-nav-help = Hilfe
desk-nav-settings = Einstellungen
desk-find = Beschwerden suchen
desk-find-hint = Aktenzeichen, Name, Text
desk-menu-account = Ihr Konto
desk-theme = Farben
desk-theme-device = wie das Gerät
desk-theme-light = hell
desk-theme-dark = dunkel
desk-keys = Tastenkürzel
desk-keys-walk = nächste, vorige in einer Liste
desk-keys-open = öffnen
desk-keys-search = suchen
desk-keys-acts = in einer Beschwerde: Antwort, Notiz
desk-keys-up = zurück zur Liste
desk-keys-help = diese Liste
desk-keys-on = Tastenkürzel mit nur einer Taste eingeschaltet
desk-keys-close = Schließen
desk-sign-out = Abmelden
desk-foot-help = Hilfe, wie die Kundschaft sie sieht
desk-to-help-centre = Zur Hilfe
desk-pages = Seiten
desk-first-page = Erste Seite
desk-next-page = Nächste Seite
desk-save = Speichern
desk-cancel = Abbrechen
desk-optional = freiwillig
desk-any = Alle
desk-nobody = Noch niemand
desk-when = Wann
desk-by = Von
desk-language = Sprache
desk-languages = Sprachen
desk-version = Version
desk-views = Ansichten
desk-not-visible = Für den Kunden nicht sichtbar
desk-visible = Der Kunde sieht dies
desk-kept = Ihr nicht gesendeter Text ist noch da.
desk-kept-discard = Verwerfen

desk-clock-label = Simulierte Zeit
desk-clock = Demo. Simulierte Zeit:
desk-clock-hour = +1 Stunde
desk-clock-day = +1 Tag
desk-clock-week = +1 Woche
desk-clock-due = Bis zum nächsten Termin

desk-role-handler = Sachbearbeitung
desk-role-handler-hint = Beantwortet Beschwerden der eigenen Teams.
desk-role-reviewer = Prüfung
desk-role-reviewer-hint = Bearbeitet auch Eskalationen von Entscheidungen, an denen sie nicht beteiligt war.
desk-role-manager = Leitung
desk-role-manager-hint = Sieht alle Teams, übergibt Beschwerden, liest Berichte und Protokoll, pflegt die Artikel.
desk-role-admin = Administration
desk-role-admin-hint = Lässt außerdem Personen zu und ändert ihre Rechte.

## Anmelden

desk-sign-in = Anmelden
desk-sign-in-account = E-Mail oder Anmeldename
desk-sign-in-password = Passwort
desk-sign-in-wrong = E-Mail oder Passwort ist falsch
desk-sign-in-too-many = Zu viele Fehlversuche
desk-sign-in-link-used = Dieser Link wurde schon benutzt oder ist zu alt
desk-sign-in-hint = Nach 5 Fehlversuchen ist das Konto 15 Minuten gesperrt. Die Administration kann Ihnen einen neuen Link geben.
desk-sign-in-complainant = Suchen Sie Ihre eigene Beschwerde? Benutzen Sie den privaten Link in unserem Schreiben oder besuchen Sie die Hilfe:

## Wenn etwas schiefgeht

desk-failure-number = Nummer dieses Fehlers:
desk-failure-to-desk = Zu den Beschwerden
desk-failure-to-help = Zur Hilfe
desk-failure-unclear = Diese Anfrage ist nicht verständlich
desk-failure-unclear-text = Etwas, das die Seite braucht, fehlt oder steht nicht an seinem Platz. Gehen Sie zurück und versuchen Sie es noch einmal.
desk-failure-foreign = Dieses Formular gilt nicht mehr
desk-failure-foreign-text = Es wurde vor Ihrer letzten Anmeldung geöffnet, oder es stammt nicht von einer unserer Seiten. Es wurde nichts getan. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
desk-failure-not-yours = Dafür haben Sie keine Berechtigung
desk-failure-not-yours-text = Es gehört einem anderen Team oder erfordert eine andere Rolle. Wenn Sie es brauchen, wenden Sie sich an die Leitung.
desk-failure-nothing-here = Hier ist nichts
desk-failure-nothing-here-text = Unter dieser Adresse gibt es nichts. Falls Sie ein Aktenzeichen eingegeben haben, prüfen Sie es: Der letzte Buchstabe ist ein Prüfzeichen, sodass ein Tippfehler nie zu einer fremden Beschwerde führt.
desk-failure-refused = Das geht jetzt nicht
desk-failure-conflict = Jemand war schneller
desk-failure-conflict-text = Inzwischen wurde hier etwas geändert. Es wurde nichts getan. Gehen Sie zurück, laden Sie die Seite neu und sehen Sie noch einmal nach.
desk-failure-too-large = Das ist zu groß
desk-failure-too-large-text = Senden Sie weniger auf einmal oder eine kleinere Datei.
desk-failure-too-many = Zu viele Versuche
desk-failure-too-many-text = Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.
desk-failure-broken = Bei uns ist etwas schiefgegangen
desk-failure-broken-text = Nichts von dem, was Sie gesendet haben, ist nur halb getan: Eine Änderung wird ganz gespeichert oder gar nicht. Gehen Sie zurück und versuchen Sie es noch einmal. Falls es wieder geschieht, nennen Sie der Administration die folgende Nummer.

## Was gerade getan wurde

desk-done-acknowledge = Die Eingangsbestätigung ist unterwegs.
desk-done-reply = Die Antwort ist unterwegs.
desk-done-note = Die Notiz wurde gespeichert.
desk-done-ask = Die Frage ist unterwegs.
desk-done-third = Das Schreiben ist unterwegs.
desk-done-forward = Das Schreiben mit der weitergeleiteten Nachricht ist unterwegs.
desk-done-update = Der Zwischenbericht ist unterwegs.
desk-done-extend = Das Schreiben mit dem neuen Termin ist unterwegs. Der Termin gilt, sobald es versandt ist.
desk-done-decide = Die Entscheidung ist unterwegs.
desk-done-escalate = Die Beschwerde ist eskaliert.
desk-done-close = Die Beschwerde wurde abgeschlossen.
desk-done-reopen = Die Beschwerde ist wieder offen.
desk-done-details = Die Angaben wurden berichtigt.
desk-done-kind = Die Art wurde berichtigt.
desk-done-nothing = Es wurde nichts geändert.
desk-done-taken = Sie bearbeiten jetzt diese Beschwerde.
desk-done-put-back = Die Beschwerde wurde zurückgelegt. Jetzt bearbeitet sie niemand.
desk-done-handed = Die Beschwerde wurde übergeben.
desk-done-transferred = Die Beschwerde ging an das andere Team.
desk-done-revoked = Die bisherigen Links gelten nicht mehr. Das nächste Schreiben enthält einen neuen.
desk-done-opened = Die Nachricht ist jetzt eine Beschwerde.
desk-done-joined = Die Nachricht wurde dieser Beschwerde zugeordnet.
desk-done-aside = Die Nachricht wurde beiseitegelegt.
desk-done-back = Die Nachricht ist wieder in der Sichtung.
desk-done-settled = Vermerkt.
desk-done-feedback = Erledigt.
desk-done-published = Der Artikel wurde veröffentlicht.
desk-done-drafted = Der Entwurf wurde gespeichert. Noch ist er nicht öffentlich.
desk-done-staff = Gespeichert.
desk-done-password = Ihr Passwort wurde geändert. Überall sonst sind Sie abgemeldet.
desk-done-language = Ab jetzt wird hier diese Sprache verwendet.

## Die Liste

desk-queue-title = Beschwerden
desk-queue-found = Suchergebnisse
desk-queue-empty = Hier wartet keine Beschwerde
desk-queue-empty-search = Keine Beschwerde gefunden
desk-queue-see-unassigned = Beschwerden ansehen, die noch niemand bearbeitet
desk-filter = Filter
desk-working-days-of = Arbeitstage von
desk-col-next = Nächste Zusage
desk-col-next-more = und verbleibende Arbeitstage
desk-col-reference = Aktenzeichen
desk-col-subject = Betreff
desk-col-who = Beschwerde von
desk-col-kind = Art
desk-col-team = Team
desk-col-handler = Zuständig
desk-col-state = Stand
desk-no-subject = (kein Betreff)
desk-danger = Gefahr
desk-complaint = Beschwerde

desk-view-mine = Meine
desk-view-open = Alle offenen
desk-view-team = Mein Team
desk-view-unassigned = Nicht zugewiesen
desk-view-today = Heute fällig
desk-view-missed = Versäumt
desk-view-escalated = Eskaliert
desk-view-awaits = Wartet auf uns
desk-view-danger = Gefahr
desk-view-decided = Entschieden
desk-view-closed = Abgeschlossen

desk-due-nothing = Nichts fällig
desk-due-today = Heute
desk-due-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
desk-due-late-days = { $count ->
    [one] { $count } Tag zu spät
   *[other] { $count } Tage zu spät
 }

desk-state-new = Neu
desk-state-acknowledged = Bestätigt
desk-state-investigating = In Bearbeitung
desk-state-escalated = Eskaliert
desk-state-decided = Entschieden
desk-state-reopened = Wiederaufgenommen
desk-state-closed = Abgeschlossen

desk-kind-service = Service
desk-kind-product = Produkt

## Eine Beschwerde

desk-received = Eingegangen
desk-about-complaint = Zu dieser Beschwerde
desk-acts = Was Sie tun können
desk-acts-refused = Jetzt nicht möglich
desk-take = Übernehmen
desk-take-hint = Diese Beschwerde bearbeitet noch niemand.
desk-conversation = Verlauf
desk-entry-note = Notiz von { $name }
desk-entry-letter-by = { $letter } von { $name }
desk-entry-to = an { $name }
desk-quoted = Zitat
desk-message-raw = Wie eingegangen
desk-message-html = Formatiert
desk-message-automatic = Automatische Antwort: nichts zu beantworten
desk-third = Dritte
desk-third-again = Noch einmal schreiben
desk-third-role-installer = Installationsbetrieb
desk-third-role-distributor = Händler
desk-third-role-carrier = Spedition
desk-third-role-other = Andere

desk-promises = Zusagen
desk-promise = Zusage
desk-promise-acknowledgement = Eingangsbestätigung
desk-promise-update = Zwischenbericht
desk-promise-resolution = Lösung
desk-promise-review = (erneute Prüfung)
desk-promise-due = fällig
desk-promise-why = Wie dieser Termin zustande kam
desk-promise-pending = Ein neuer Termin, { $day }, ist unterwegs zum Kunden. Er gilt, sobald das Schreiben versandt ist.
desk-promise-state-running = Läuft
desk-promise-state-kept = Eingehalten
desk-promise-state-kept-late = Verspätet eingehalten
desk-promise-state-missed = Versäumt
desk-promise-state-replaced = Ersetzt
desk-promise-state-lifted = Entfallen
desk-how-receipt = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 } ab Eingang am { $day } (Richtlinie, Zeile { $clause }). Dieser Tag zählt nicht mit. Arbeitstage von { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 } ab dem Versand der Eingangsbestätigung am { $day } (Richtlinie, Zeile { $clause }). Dieser Tag zählt nicht mit. Arbeitstage von { $region }.
desk-how-escalation = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 } ab der Eskalation am { $day } (Richtlinie, Zeile { $clause }). Dieser Tag zählt nicht mit. Arbeitstage von { $region }.
desk-how-extension = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 } ab dem Versand der Fristverlängerung am { $day } (Richtlinie, Zeile { $clause }). Dieser Tag zählt nicht mit. Arbeitstage von { $region }.
desk-cal-start = Fristbeginn
desk-cal-skip = Wochenende
desk-cal-holiday = Feiertag
desk-cal-due = fällig
desk-cal-counted-as = gezählt als Tag
desk-cal-why-start = Fristbeginn, zählt nicht
desk-cal-why-weekend = Wochenende, zählt nicht
desk-cal-why-holiday = { $name }, zählt nicht
desk-cal-why-today = heute

desk-details = Angaben
desk-detail-model = Modell
desk-detail-serial = Seriennummer
desk-detail-ticket = Ticketnummer
desk-detail-description = Problem
desk-detail-idea = Lösungsvorschlag
desk-detail-missing = Fehlt
desk-kind-correct = Art berichtigen
desk-people = Beteiligte
desk-put-back = Zurücklegen
desk-took-part = war beteiligt
desk-hand-over-title = Übergeben oder neu zuweisen
desk-hand-over-to = An
desk-hand-over-anybody = Irgendjemand im Team
desk-hand-over-why = Warum
desk-hand-over = Übergeben
desk-link = Privater Link
desk-link-hint = Die Kundenseite öffnet sich für alle, die den Link haben. Ist ein Link in falsche Hände geraten, sperren Sie alle; das nächste Schreiben enthält einen neuen.
desk-link-revoke = Alle Links sperren

desk-by-system = Redress
desk-event-opened = Eröffnet unter Version { $version } der Richtlinie. Art: { $kind }. Team: { $team }.
desk-event-promise-made = Zugesagt: { $promise } bis { $day }.
desk-event-promise-kept = Eingehalten: { $promise }.
desk-event-promise-kept-late = Eingehalten, aber verspätet: { $promise }.
desk-event-promise-missed = Versäumt: { $promise }, fällig { $day }.
desk-event-promise-replaced = { $promise }: Der Termin wurde ersetzt durch { $day }.
desk-event-promise-moved = Der Kalender der Arbeitstage hat sich geändert: { $promise } ist jetzt fällig { $day }.
desk-event-promise-lifted = Entfallen: { $promise }.
desk-event-warned = Bald fällig: { $promise }, { $day }.
desk-event-reminded = Das Team wurde erinnert, an { $name }.
desk-event-letter = { $who } schrieb an { $name }.
desk-event-letter-sent = Versandt: { $name }.
desk-event-letter-uncertain = Versand ungewiss: { $name }.
desk-event-letter-failed = Nicht zugestellt: { $name }. { $why }
desk-event-message = { $name } hat uns geschrieben.
desk-event-details = { $who } hat die Angaben berichtigt.
desk-event-complainant = { $who } hat berichtigt, wer sich beschwert: { $name }, { $language }.
desk-event-kind = { $who } hat die Art berichtigt: { $kind }.
desk-event-danger = { $who } hat eine Gefahr vermerkt: { $danger }.
desk-event-danger-lifted = { $who } hat den Gefahrenvermerk zurückgenommen.
desk-event-team = An das Team: { $team }.
desk-event-taken = { $who } hat die Beschwerde übernommen.
desk-event-handed = { $who } hat die Beschwerde an { $name } übergeben.
desk-event-put-back = Jetzt bearbeitet niemand die Beschwerde.
desk-event-note = { $who } hat eine Notiz geschrieben.
desk-event-third = { $who } hat angefragt bei: { $name }.
desk-event-extension = { $who } hat einen neuen Termin angekündigt, { $day }: { $reason }
desk-event-decided = { $who } hat entschieden: { $outcome }.
desk-event-decided-remedy = { $who } hat entschieden: { $outcome }. Abhilfe: { $remedy }.
desk-event-satisfied = Der Kunde ist zufrieden.
desk-event-not-satisfied = Der Kunde ist nicht zufrieden.
desk-event-escalated = { $who } hat die Beschwerde eskaliert: { $reason }
desk-event-closed = Abgeschlossen: { $why }. { $note }
desk-event-reopened = { $who } hat die Beschwerde wieder aufgenommen: { $why }
desk-event-link-revoked = { $who } hat alle bisherigen Links gesperrt.
desk-event-other = Es ist etwas geschehen, wofür diese Version keine Worte hat.

## Schreiben

desk-letter = Schreiben
desk-letter-from = Von
desk-letter-to = An
desk-letter-subject = Betreff
desk-letter-text = Text
desk-letter-text-hint = So geht das Schreiben hinaus. Ändern Sie, was Sie möchten.
desk-letter-for = Zu
desk-letter-as-sent = Als Schreiben
desk-letter-headers = Kopfzeilen
desk-letter-raw = Wie versandt
desk-letter-queued = Wartet
desk-letter-sending = Wird gesendet
desk-letter-sent = Versandt
desk-letter-sent-at = Versandt { $moment }
desk-letter-uncertain = Versand ungewiss
desk-letter-failed = Nicht zugestellt
desk-letter-uncertain-text = Während des Versands brach die Verbindung ab. Ob das Schreiben hinausging, ist nicht bekannt. Wenn Sie herausfinden, dass es angekommen ist, vermerken Sie das; sonst senden Sie es noch einmal. Der Kunde erhält es dann vielleicht doppelt.
desk-letter-arrived = Es ist angekommen
desk-letter-again = Noch einmal senden

desk-purpose-acknowledgement = Eingangsbestätigung
desk-purpose-reply = Antwort
desk-purpose-update = Zwischenbericht
desk-purpose-extension = Fristverlängerung
desk-purpose-decision = Entscheidung
desk-purpose-escalation-receipt = Bestätigung der Eskalation
desk-purpose-closing = Abschlussschreiben
desk-purpose-third-party = An Dritte
desk-purpose-forward = Weiterleitung
desk-purpose-reminder = Erinnerung an das Team

desk-outbox-title = Postausgang
desk-outbox-intro = Alle Schreiben, gespeichert vor dem Versand. Ohne Relay landen sie in einem lokalen Postfach.
desk-outbox-empty = Hier ist kein Schreiben
desk-outbox-written = Gespeichert
desk-outbox-all = Alle
desk-outbox-queued = Wartet
desk-outbox-uncertain = Ungewiss
desk-outbox-failed = Nicht zugestellt
desk-outbox-sent = Versandt

## Handlungen

desk-act-not-done = Das wurde noch nicht getan
desk-act-changed = Die Beschwerde wurde geändert, nachdem Sie dieses Formular geöffnet hatten. Ihr Text ist noch da. Lesen Sie, was geschehen ist, und entscheiden Sie dann, ob Sie fortfahren:
desk-act-preview = Vorschau des Schreibens
desk-act-do = Speichern
desk-act-send = Senden
desk-act-show = Vorschau aktualisieren
desk-act-back = Zurück zum Formular
desk-act-about = Worum es geht
desk-act-seen-first = Vor dem Senden sehen Sie das Schreiben
desk-act-acknowledge = Eingang bestätigen
desk-act-acknowledge-intro = Der Kunde erfährt, dass die Beschwerde angekommen ist und bis wann es weitergeht. Die Termine stehen im Schreiben.
desk-act-reply = Antworten
desk-act-reply-intro = Eine Antwort oder eine Frage an den Kunden. Anrede, Aktenzeichen und privater Link werden ergänzt.
desk-act-note = Notiz
desk-act-note-intro = Für das Kollegium. Der Kunde sieht sie nie.
desk-act-ask = Dritte fragen
desk-act-ask-intro = Installationsbetrieb, Händler, Spedition: Für alle gibt es einen eigenen Verlauf, den der Kunde nicht sieht.
desk-act-third = An Dritte schreiben
desk-act-third-intro = Im eigenen Verlauf, den der Kunde nicht sieht.
desk-act-forward = An den Kunden weiterleiten
desk-act-forward-intro = Sie entscheiden, was der Kunde davon liest. Die Dateien der Nachricht gehen mit.
desk-act-update = Zwischenbericht senden
desk-act-update-intro = Was bisher getan wurde und wie es weitergeht. Mit dem Versand ist die Zusage eines Zwischenberichts eingehalten.
desk-act-extend = Frist verlängern
desk-act-extend-intro = Ein Grund und ein neuer Termin, an den Kunden gesandt. Geschieht das vor Ablauf des alten Termins, gilt die alte Zusage als ersetzt; danach als versäumt.
desk-act-decide = Entscheiden
desk-act-decide-intro = Die Entscheidung geht als Schreiben an den Kunden, mit vollständiger Begründung und dem Weg zur Eskalation.
desk-act-escalate = Eskalieren
desk-act-escalate-intro = Der Kunde ist mit der Entscheidung nicht zufrieden und hat es Ihnen gesagt, zum Beispiel am Telefon. Jemand, der an der Entscheidung nicht beteiligt war, prüft sie noch einmal.
desk-act-close = Abschließen
desk-act-close-intro = Dem Kunden wird nichts mehr geschuldet. Er kann jederzeit wieder schreiben, und die Beschwerde kann wieder aufgenommen werden.
desk-act-reopen = Wieder aufnehmen
desk-act-reopen-intro = Die Beschwerde wird wieder aufgenommen. Eine Lösung wird neu zugesagt, ab heute.
desk-act-details = Angaben berichtigen
desk-act-details-intro = Was aus den Nachrichten gelesen wurde, richtiggestellt. Die Nachrichten selbst bleiben, wie sie sind.

desk-field-text = Text
desk-field-text-empty = Schreiben Sie den Text
desk-field-words = Eigene Worte
desk-field-words-hint = In der Sprache des Kunden: { $language }.
desk-field-reason = Grund
desk-field-reason-empty = Nennen Sie den Grund
desk-field-until = Neuer Termin
desk-field-until-empty = Nennen Sie den neuen Termin
desk-field-until-hint = Ein Arbeitstag von { $region } nach { $day }.
desk-field-outcome = Ergebnis
desk-field-outcome-empty = Wählen Sie das Ergebnis
desk-field-remedy = Abhilfe
desk-field-explanation = Begründung
desk-field-explanation-empty = Begründen Sie die Entscheidung: Die Gründe sind schriftlich geschuldet
desk-field-explanation-hint = In der Sprache des Kunden: { $language }. Was Sie festgestellt haben, was folgt, bis wann.
desk-field-forward-hint = In der Sprache des Kunden: { $language }. Sagen Sie, was sich ergeben hat; zitieren Sie, was der Kunde lesen darf.
desk-field-name = Wer
desk-field-name-empty = Sagen Sie, wer es ist
desk-field-role = Rolle
desk-field-role-empty = Sagen Sie, in welcher Rolle
desk-field-email = E-Mail
desk-field-email-empty = Geben Sie die Adresse ein, an die geschrieben wird
desk-field-language = Sprache des Schreibens
desk-field-language-empty = Wählen Sie die Sprache
desk-field-question-hint = Name und Adresse des Kunden erscheinen nur, wenn Sie sie schreiben.
desk-field-escalate-hint = In den Worten des Kunden.
desk-field-reopen-hint = Für die Akte.
desk-field-why = Warum
desk-field-why-empty = Sagen Sie, warum abgeschlossen wird
desk-field-note = Notiz
desk-field-note-hint = Für die Akte; der Kunde sieht sie nicht.
desk-field-tell = Schreiben
desk-field-tell-empty = Sagen Sie, ob dem Kunden geschrieben wird
desk-field-tell-yes = Den Kunden benachrichtigen
desk-field-tell-no = Kein Schreiben
desk-field-danger = Gefahr
desk-field-danger-hint = Was gefährlich ist, in wenigen Worten. Leer lassen, wenn nichts gefährlich ist.
desk-field-kind-empty = Wählen Sie die Art
desk-complainant-name = Name, wer sich beschwert
desk-complainant-email = E-Mail, wer sich beschwert
desk-complainant-language = Sprache unserer Schreiben

desk-outcome-accepted = Anerkannt
desk-outcome-accepted-hint = Die Beschwerde ist berechtigt, und wir bringen es in Ordnung.
desk-outcome-partly-accepted = Teilweise anerkannt
desk-outcome-partly-accepted-hint = Zum Teil berechtigt; sagen Sie, zu welchem Teil.
desk-outcome-rejected = Nicht anerkannt
desk-outcome-rejected-hint = Nicht berechtigt; sagen Sie vollständig, warum.
desk-outcome-cannot-resolve = Nicht lösbar
desk-outcome-cannot-resolve-hint = Keine Lösung stellt beide Seiten zufrieden; eine vollständige schriftliche Begründung ist geschuldet.
desk-remedy-unsaid = Nicht erwähnt
desk-remedy-repair = Reparatur
desk-remedy-replacement = Austausch
desk-remedy-refund = Erstattung
desk-remedy-apology = Entschuldigung
desk-remedy-guidance = Anleitung
desk-remedy-nothing = Keine
desk-closure-satisfied = Der Kunde ist zufrieden
desk-closure-satisfied-hint = Er hat es nach der Entscheidung gesagt.
desk-closure-no-answer = Keine Antwort
desk-closure-no-answer-hint = Entschieden und über die Eskalation informiert; seither kam nichts.
desk-closure-withdrawn = Zurückgezogen
desk-closure-withdrawn-hint = Der Kunde zieht die Beschwerde zurück.
desk-closure-no-complaint = Keine Beschwerde
desk-closure-no-complaint-hint = Es stellte sich als etwas anderes heraus.

## Warum etwas nicht geht

refusal-closed = die Beschwerde ist abgeschlossen; nehmen Sie sie zuerst wieder auf
refusal-not-closed = die Beschwerde ist nicht abgeschlossen
refusal-already-acknowledged = der Eingang ist schon bestätigt
refusal-already-decided = eine Entscheidung ist schon geschrieben; nehmen Sie die Beschwerde zuerst wieder auf oder eskalieren Sie sie
refusal-nothing-to-escalate = es gibt noch keine Entscheidung, die eskaliert werden könnte
refusal-last-level = die letzte Stufe des Verfahrens ist erreicht; die externe Stelle ist in der Entscheidung genannt
refusal-empty-letter = das Schreiben hat noch keinen Text; schreiben Sie ihn zuerst
refusal-no-explanation = die Begründung fehlt; eine Entscheidung braucht immer eine schriftliche
refusal-no-reason = der Grund fehlt; schreiben Sie ihn zuerst
refusal-extension-under-way = eine Fristverlängerung ist schon unterwegs; warten Sie ab, was aus ihrem Schreiben wird
refusal-decision-not-sent = das Schreiben mit der Entscheidung ist noch nicht versandt; warten Sie ab, was daraus wird
refusal-nothing-to-extend = es gibt keinen Termin zu verlängern: die Frist für die Lösung läuft nicht und wurde nicht versäumt
refusal-date-not-later = der neue Termin muss ein Arbeitstag nach { $value } sein
refusal-not-a-working-day = { $value } ist kein Arbeitstag des zuständigen Büros
refusal-took-part = { $value } war an der Entscheidung beteiligt; eine Eskalation bearbeitet jemand anderes
refusal-no-reviewer = über eine Eskalation kann erst entschieden werden, wenn jemand sie prüft; übernehmen oder übergeben Sie sie zuerst
refusal-no-such-team = die Richtlinie kennt kein Team namens „{ $value }“
refusal-no-such-kind = die Richtlinie kennt keine Beschwerdeart namens „{ $value }“
refusal-no-such-third-party = diese Beschwerde hat keine Dritten mit der Nummer { $value }
refusal-no-such-letter = diese Beschwerde hat kein Schreiben { $value }
refusal-no-such-message = diese Beschwerde hat keine Nachricht { $value }
refusal-not-an-address = „{ $value }“ ist keine E-Mail-Adresse
refusal-empty-note = die Notiz ist leer
refusal-nothing-changed = es wurde nichts geändert
refusal-not-decided = dieser Grund setzt eine Entscheidung voraus; entscheiden Sie zuerst oder wählen Sie einen anderen
refusal-calendar = dieser Termin lässt sich nicht berechnen: { $value }
refusal-staff-only = das kann nur das Personal tun

## Sichtung

desk-triage-title = Sichtung
desk-triage-intro = Nachrichten, die nicht eindeutig Beschwerden sind. Noch hat niemand eine Antwort erhalten, aber wenn es eine Beschwerde ist, läuft ihre Frist seit dem Eingang.
desk-triage-waiting = Wartet
desk-triage-aside = Beiseitegelegt
desk-triage-automatic = Automatisch
desk-triage-empty = Hier wartet keine Nachricht
desk-triage-mail = Nachricht
desk-triage-from = Von
desk-triage-guess = Vermutung
desk-triage-by = Falls Beschwerde, bestätigen bis
desk-triage-why = { $what }, { $percent } %
desk-triage-marked = Markiert: worauf die Vermutung beruht. Die Nachricht bleibt, wie sie kam:
desk-triage-is-aside = Sie wurde beiseitegelegt
desk-triage-is-automatic = Sie wurde als automatisch eingestuft
desk-triage-back = Zurück in die Sichtung
desk-triage-complaint = Es ist eine Beschwerde
desk-triage-prefilled = Die Felder sind aus der Nachricht vorausgefüllt; berichtigen Sie, was falsch ist.
desk-triage-not-found = nicht gefunden
desk-triage-open = Als Beschwerde eröffnen
desk-triage-no-complaint = Es ist keine Beschwerde
desk-triage-set-aside = Beiseitelegen
desk-triage-set-aside-hint = Sie bleibt auffindbar und kann wieder aufgegriffen werden.
desk-triage-belongs = Sie gehört zu einer Beschwerde
desk-triage-join = Zuordnen
desk-triage-no-such-reference = Keine Beschwerde, die Sie sehen dürfen, hat dieses Aktenzeichen. Prüfen Sie es: Der letzte Buchstabe ist ein Prüfzeichen
desk-what-complaint = Eine Beschwerde
desk-what-question = Eine Frage
desk-what-thanks = Ein Dank
desk-what-auto-reply = Eine automatische Antwort
desk-what-bounce = Eine zurückgekommene Nachricht
desk-what-receipt = Eine Lesebestätigung
desk-what-newsletter = Ein Newsletter
desk-what-spam = Werbung

## Übersicht

desk-overview-title = Übersicht
desk-overview-promises = Zusagen der letzten 90 Tage
desk-overview-due-count = Fällig
desk-overview-bar = Als Balken
desk-overview-teams = Teams
desk-overview-due = Fällige Beschwerden, nächste zehn Arbeitstage
desk-overview-due-hint = Der erste Tag enthält alles Überfällige. Jede Beschwerde zählt einmal, an ihrem frühesten Termin.

## Die Hilfe von innen

desk-help-title = Hilfe
desk-feedback-title = Rückmeldungen
desk-feedback-open = Neue Rückmeldungen
desk-feedback-all = Alle Rückmeldungen
desk-feedback-empty = Hier ist keine Rückmeldung
desk-feedback-said = Was gesagt wurde
desk-feedback-helpful = Hat geholfen
desk-feedback-unhelpful = Hat nicht geholfen
desk-feedback-correct = Artikel berichtigen
desk-feedback-settle = Als erledigt markieren
desk-feedback-settled = Erledigt
desk-article = Artikel
desk-articles-title = Artikel
desk-article-new = Neuer Artikel
desk-article-add = Artikel schreiben
desk-article-slug = Name in der Adresse
desk-article-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel: where-is-the-serial-number
desk-article-slug-bad = Verwenden Sie Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche
desk-article-title = Titel
desk-article-title-empty = Geben Sie dem Artikel einen Titel
desk-article-text = Text
desk-article-markdown = in Markdown
desk-article-body-empty = Schreiben Sie den Text
desk-article-publish = Veröffentlichen als Version
desk-article-save = Entwurf speichern
desk-article-preview = Vorschau
desk-article-versions = Versionen
desk-article-delivered = Wie mit dem Produkt geliefert
desk-article-draft = Entwurf, nicht veröffentlicht
desk-article-is-published = Veröffentlicht
desk-article-published = Zuletzt veröffentlicht
desk-article-helpful = Hilfreich
desk-article-missing = nicht vorhanden
desk-article-overtaken = Jemand anderes hat eine Version gespeichert, während Sie schrieben. Ihr Text ist noch da. Sehen Sie sich die andere in der Liste der Versionen an, bevor Sie Ihre darüber speichern.

## Personal, Protokoll, eigenes Konto

desk-settings-title = Einstellungen
desk-staff-title = Personal
desk-staff-add = Person hinzufügen
desk-staff-add-intro = Sie erhalten einen Link zum Weitergeben. Er gilt drei Tage; das Passwort wählt die Person selbst.
desk-staff-invite = Hinzufügen und Link zeigen
desk-staff-link = Geben Sie diesen Link auf sicherem Weg weiter. Er gilt einmal, drei Tage lang, und wird nicht noch einmal gezeigt:
desk-staff-id = Anmeldename
desk-staff-name = Name
desk-staff-name-empty = Geben Sie den Namen an
desk-staff-email = E-Mail
desk-staff-email-bad = Geben Sie eine E-Mail-Adresse an, zum Beispiel name@example.com
desk-staff-email-taken = Diese Adresse ist schon vergeben
desk-staff-role = Rolle
desk-staff-role-empty = Wählen Sie eine Rolle
desk-staff-last-admin = Jemand muss die Administration behalten: Bestimmen Sie zuerst eine andere Person
desk-staff-teams = Teams
desk-staff-is-active = Darf sich anmelden
desk-staff-active = Aktiv
desk-staff-invited = Noch ohne Passwort
desk-staff-inactive = Darf sich nicht anmelden
desk-staff-reset = Neuer Link
desk-staff-reset-hint = Das bisherige Passwort gilt nicht mehr, die Person wird überall abgemeldet, und Sie erhalten einen Link zum Weitergeben.
desk-staff-reset-do = Zurücksetzen und Link zeigen
desk-audit-title = Protokoll
desk-audit-caption = Wer was gesehen und getan hat, das Neueste zuerst
desk-audit-who = Wer
desk-audit-what = Was
desk-audit-subject = Wozu
desk-audit-complainant = Kunde
desk-audit-nobody = Unbekannt
desk-audit-what-signed-in = Angemeldet
desk-audit-what-signed-out = Abgemeldet
desk-audit-what-sign-in-failed = Anmeldung fehlgeschlagen
desk-audit-what-sign-in-refused = Zu oft versucht, sich anzumelden
desk-audit-what-viewed = Angesehen
desk-audit-what-downloaded = Heruntergeladen
desk-audit-what-opened = Nachricht als Beschwerde eröffnet
desk-audit-what-joined = Nachricht zugeordnet
desk-audit-what-set-aside = Nachricht beiseitegelegt
desk-audit-what-back-to-triage = Nachricht in die Sichtung zurückgeholt
desk-audit-what-letter-arrived = Ankunft eines Schreibens vermerkt
desk-audit-what-letter-again = Schreiben noch einmal senden lassen
desk-audit-what-article-added = Artikel hinzugefügt
desk-audit-what-article-published = Artikel veröffentlicht
desk-audit-what-article-drafted = Entwurf gespeichert
desk-audit-what-staff-added = Person hinzugefügt
desk-audit-what-staff-changed = Angaben einer Person geändert
desk-audit-what-staff-reset = Neuen Link für eine Person erstellt
desk-audit-what-password-changed = Eigenes Passwort geändert
desk-me-title = Ihr Konto
desk-me-no-password = Sie haben noch kein Passwort. Wählen Sie eines, sonst können Sie sich nicht wieder anmelden.
desk-me-password = Passwort
desk-me-current = Bisheriges Passwort
desk-me-current-wrong = Das bisherige Passwort stimmt nicht
desk-me-new = Neues Passwort
desk-me-new-hint = Mindestens 12 Zeichen. Einige Wörter hintereinander ergeben ein gutes Passwort.
desk-me-new-short = Verwenden Sie mindestens { $count } Zeichen
desk-me-again = Neues Passwort, noch einmal
desk-me-again-differs = Die beiden neuen Passwörter sind nicht gleich
desk-me-language = Sprache der Oberfläche
