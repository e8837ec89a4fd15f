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
desk-failure-infected = Diese Datei ist in Quarantäne
desk-failure-infected-text = Der Virenscanner hat darin etwas gefunden. Sie bleibt erhalten, wird aber niemandem ausgehändigt. Wenn Sie sicher sind, dass sie harmlos ist, fragen Sie die Administration: Sie kann die Nachricht so herunterladen, wie sie ankam.
desk-failure-unchecked = Dateien können gerade nicht geprüft werden
desk-failure-unchecked-text = Der Virenscanner antwortet nicht, und ungeprüft wird keine Datei ausgehändigt. Verloren ist nichts. Versuchen Sie es in einigen Minuten noch einmal; hält es an, sagen Sie der Administration Bescheid.
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
desk-done-sent-again = Das Schreiben ist wieder unterwegs.
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
desk-queue-empty-newest = Unter den neuesten Beschwerden nicht gefunden
desk-queue-further = Weiter zurück suchen
desk-queue-see-unassigned = Beschwerden ansehen, die noch niemand bearbeitet
desk-news-queue = Die Liste hat sich geändert.
desk-news-queue-show = Aktualisieren
desk-news-complaint = Diese Beschwerde hat sich geändert, seit Sie sie geöffnet haben.
desk-news-complaint-show = Änderung anzeigen
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
desk-message-away = Laut Absender abwesend bis { $day }
desk-file-infected = In Quarantäne: { $virus }
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
desk-event-promise-unkept = Nicht mehr eingehalten: { $promise }. Das Schreiben kam zurück.
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
desk-event-letter-delayed = Verspätet unterwegs: { $name }. { $why }
desk-event-letter-delivered = Angekommen: { $name }.
desk-event-letter-read = Gelesen: { $name }.
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
desk-letter-delayed = Verspätet unterwegs
desk-letter-delivered-at = Angekommen { $moment }
desk-letter-read-at = Gelesen { $moment }
desk-letter-uncertain-text = Während des Versands brach die Verbindung ab. Ob das Schreiben hinausging, ist nicht bekannt. Wenn Sie herausfinden, dass es angekommen ist, vermerken Sie das; sonst senden Sie es noch einmal. Der Kunde erhält es dann vielleicht doppelt.
desk-letter-arrived = Es ist angekommen
desk-letter-again = Noch einmal senden
desk-letter-failed-text = Dieses Schreiben hat niemanden erreicht. Sie können es unverändert noch einmal senden.
desk-letter-again-to = Senden an
desk-letter-again-hint = Gibt es inzwischen eine andere Adresse, tragen Sie sie hier ein: Sie gilt von da an.

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

## Ergänzt: was als Nächstes kommt und wer es schuldet

desk-next = Was als Nächstes kommt
desk-next-by = verantwortlich:
desk-next-keep = { $promise }, bis { $day }
desk-next-missed = { $promise }: versäumt, fällig war { $day }
desk-next-await-information = { $promise } ruht längstens bis { $moment }, solange die Antwort des Kunden aussteht
desk-next-await-third-party = { $promise } ruht längstens bis { $moment }, solange die Antwort Dritter aussteht
desk-next-answer = Beantworten, was eingegangen ist, oder prüfen, was aus einem Schreiben geworden ist
desk-next-carry-out = Abhilfe ausführen: { $remedy }
desk-next-assess = Angeben, was zur Gefahr festgestellt wurde
desk-next-deliver = Ein Schreiben ist unterwegs zum Kunden
desk-next-decide-anew = Neu entscheiden: Die Entscheidung hat den Kunden nicht erreicht
desk-next-silence = Der Kunde ist am Zug, bis { $moment }
desk-next-decide = Entscheiden: Ein Termin ist nicht zugesagt, aber eine Entscheidung ist geschuldet
desk-no-reply = Keine Antwort nötig

desk-merged-into = Diese Beschwerde läuft weiter als
desk-acts-more = Mehr
desk-choose = Bitte wählen
desk-other-complaints = Andere Beschwerden
desk-link-merged = Läuft hier weiter
desk-link-split-from = Abgetrennt von
desk-link-split-off = Abgetrennt
desk-link-related = Verknüpft
desk-representative = Vertreten durch
desk-about-staff = Betrifft
desk-about-them = Gegenstand der Beschwerde
desk-decision = Entscheidung
desk-part-resolved = Erledigter Teil
desk-settled-so-far = Bisher erledigt
desk-fulfilment = Stand
desk-fulfilment-offered = Angeboten, noch ohne Antwort
desk-fulfilment-accepted = Angenommen, noch auszuführen
desk-fulfilment-declined = Vom Kunden abgelehnt
desk-fulfilment-done = Ausgeführt
desk-danger-officer = Zuständig
desk-danger-what = Geschildert
desk-danger-found = Festgestellt
desk-danger-not-assessed = Noch nichts angegeben
desk-detail-odd = Sieht anders aus als erwartet

desk-priority-urgent = Dringend
desk-priority-normal = Normal
desk-priority-vulnerable = Schutzbedürftige Person

desk-due-rests = Ruht
desk-due-hours = { $count ->
    [0] Weniger als eine Stunde
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
desk-due-late-hours = { $count ->
    [0] Gerade versäumt
    [one] { $count } Stunde zu spät
   *[other] { $count } Stunden zu spät
 }

desk-promise-safety = Sicherheitsbeurteilung
desk-promise-remedy = Ausführung der Abhilfe
desk-promise-state-paused = Ruht
desk-promise-owner = Verantwortlich:
desk-promise-rests-information = Ruht längstens bis { $moment }, solange die Antwort des Kunden aussteht.
desk-promise-rests-third-party = Ruht längstens bis { $moment }, solange die Antwort Dritter aussteht.

# Wie ein Termin zustande kam. $period ist eine Zahl mit Einheit („2 Monate“), $day ein Tag, bei Stunden mit Uhrzeit.

desk-how-from-receipt = { $period } ab Eingang am { $day }.
desk-how-from-acknowledgement = { $period } ab dem Versand der Eingangsbestätigung am { $day }.
desk-how-from-escalation = { $period } ab der Eskalation am { $day }.
desk-how-from-extension = { $period } ab dem Versand der Fristverlängerung am { $day }.
desk-how-from-danger = { $period } ab Bekanntwerden der Gefahr am { $day }.
desk-how-from-decision = { $period } ab dem Versand der Entscheidung am { $day }.
desk-how-from-remedy = { $period } ab Annahme der Abhilfe am { $day }.
desk-how-from-rest = Verblieben, als die Frist am { $day } weiterlief: { $period }.
desk-how-clause = Richtlinie: { $clause }.
desk-how-not-counted = Dieser Tag zählt nicht mit. Arbeitstage von { $region }.
desk-how-working-days = Arbeitstage von { $region }.
desk-how-calendar = Jeder Kalendertag zählt, nur dieser nicht.
desk-how-rolled = Jeder Kalendertag zählt, nur dieser nicht. Die Frist würde am { $day } enden, einem Ruhetag; deshalb endet sie mit dem nächsten Arbeitstag von { $region }.
desk-how-hours = Nach der Uhr gezählt, Tag und Nacht.
desk-how-business-hours = Gezählt während der Bürozeiten, von { $from } bis { $to } Uhr: { $days }.

## Ergänzt: was geschehen ist

desk-event-promise-moved-policy = Nach der neuen Richtlinie: { $promise }, fällig { $day }.
desk-event-promise-moved-merge = Es gilt der frühere Termin der anderen Beschwerde: { $promise }, fällig { $day }.
desk-event-promise-paused-information = { $promise } ruht längstens bis { $day }: Die Antwort des Kunden steht aus.
desk-event-promise-paused-third-party = { $promise } ruht längstens bis { $day }: Die Antwort Dritter steht aus.
desk-event-promise-resumed = { $promise } läuft weiter: fällig { $day }.
desk-event-raised = Versäumt und nach der Richtlinie weitergegeben: { $promise }, an { $team }.
desk-event-officer = Für die Gefahr zuständig: { $team }.
desk-event-assessed = { $who } hat die Gefahr beurteilt. Sie besteht nicht: { $finding }
desk-event-assessed-serious = { $who } hat die Gefahr beurteilt. Sie besteht: { $finding }
desk-event-priority = { $who } hat die Priorität festgelegt: { $priority }.
desk-event-asked = { $who } hat den Kunden um Angaben gebeten.
desk-event-asked-details = { $who } hat den Kunden um Angaben gebeten: { $details }.
desk-event-part = { $who } hat einen Teil erledigt: { $part }
desk-event-part-remedy = { $who } hat einen Teil erledigt: { $part } Abhilfe: { $remedy }.
desk-event-remedy-accepted = Der Kunde hat die Abhilfe angenommen.
desk-event-remedy-declined = Der Kunde hat die Abhilfe abgelehnt. { $reason }
desk-event-remedy-done = { $who } hat vermerkt, dass die Abhilfe ausgeführt ist. { $note }
desk-event-silence = Der Kunde ist am Zug. Ohne Antwort wird die Beschwerde abgeschlossen: { $day }.
desk-event-merged-into = { $who } hat diese Beschwerde mit { $reference } zusammengeführt; dort geht es weiter.
desk-event-merged = { $who } hat { $reference } mit dieser Beschwerde zusammengeführt; hier geht es weiter.
desk-event-split = { $who } hat einen Teil als { $reference } abgetrennt: { $reason }
desk-event-related = { $who } hat diese Beschwerde mit { $reference } verknüpft: { $reason }
desk-event-represented = { $name } handelt für den Kunden ({ $authority }).
desk-event-represented-no-more = Der Kunde handelt wieder selbst.
desk-event-excluded = { $who } hat { $name } von der Beschwerde ausgeschlossen, weil sie diese Person betrifft: { $reason }
desk-event-policy = { $who } hat die Beschwerde auf die Richtlinie { $policy }, Version { $version }, umgestellt.
desk-event-no-reply = { $who } hat vermerkt, dass keine Antwort nötig ist.

desk-purpose-information-request = Bitte um Angaben
desk-purpose-partial-resolution = Ein Teil ist erledigt
desk-purpose-silence-reminder = Erinnerung an den Kunden
desk-purpose-remedy-notice = Abhilfe ausgeführt
desk-purpose-withdrawal = Rücknahme bestätigt
desk-purpose-merge-notice = Beschwerden zusammengeführt
desk-closure-merged = Sie läuft als Teil einer anderen Beschwerde weiter

## Ergänzt: Handlungen

desk-act-tells = Was sich dadurch ändert
desk-act-information = Um Angaben bitten
desk-act-information-intro = Der Kunde wird um fehlende Angaben gebeten, oder um anderes. Das Schreiben sagt, ob ein Termin so lange ruht.
desk-act-assess = Gefahr beurteilen
desk-act-assess-intro = Was festgestellt wurde, ist in jedem Fall geschuldet, auch wenn doch keine Gefahr besteht.
desk-act-part = Teil erledigen
desk-act-part-intro = Der Kunde erfährt, dass ein Teil erledigt ist. Das Übrige geht weiter, und seine Termine gelten weiter.
desk-act-remedy = Abhilfe ausgeführt
desk-act-remedy-intro = Was mit der Entscheidung zugesagt wurde, ist getan.
desk-act-withdraw = Zurückziehen
desk-act-withdraw-intro = Der Kunde zieht die Beschwerde zurück und hat es Ihnen gesagt, zum Beispiel am Telefon.
desk-act-priority = Priorität festlegen
desk-act-priority-intro = Ihr Platz in den Listen. Die Termine bleiben. Gefahr geht allen Prioritäten vor.
desk-act-represent = Vertretung
desk-act-represent-intro = Jemand handelt für den Kunden. Unsere Schreiben gehen an diese Person, und ihr Wort gilt wie das des Kunden.
desk-act-end-representation = Vertretung beenden
desk-act-end-representation-intro = Ab jetzt gehen unsere Schreiben wieder an den Kunden.
desk-act-exclude = Betrifft jemanden von uns
desk-act-exclude-intro = Wen eine Beschwerde betrifft, der wirkt auf keiner Stufe an ihr mit und sieht sie nicht.
desk-act-merge = Zusammenführen
desk-act-merge-intro = Eine andere offene Beschwerde derselben Person läuft in dieser weiter. Beide Aktenzeichen bleiben gültig, und es gelten die früheren Termine.
desk-act-split = Abtrennen
desk-act-split-intro = Ein Teil läuft als eigene Beschwerde weiter. Ihre Termine zählen ab demselben Eingang, und der Kunde erfährt ihr Aktenzeichen.
desk-act-relate = Verknüpfen
desk-act-relate-intro = Zwei Beschwerden hängen zusammen. Beide zeigen das an; sonst ändert sich nichts.
desk-act-policy = Auf geltende Richtlinie umstellen
desk-act-policy-intro = Für die Beschwerde gilt eine frühere Richtlinie oder Version. Durch die Umstellung wird niemandem weniger zugesagt.

desk-merge-none = Diese Person hat keine andere offene Beschwerde, die Sie sehen dürfen.
desk-move-keeps = Alle anderen Termine bleiben, wie sie sind.
desk-move-sooner = { $promise } wird früher fällig: { $day }.
desk-move-new = Neu zugesagt: { $promise } bis { $day }.

desk-field-until-latest = Spätestens { $day }.
desk-field-remedy-hint = Die Richtlinie verlangt eine bei: { $outcomes }.
desk-field-summary = Kürzeres Schreiben
desk-field-summary-hint = Genügt bis { $day } bei: { $outcomes }. Danach ist die vollständige Entscheidung geschuldet.
desk-field-part-findings = Was untersucht und was festgestellt wurde
desk-field-part-done = Was bisher getan wurde
desk-field-part-next = Wie es weitergeht
desk-field-part-empty = Die Richtlinie verlangt diesen Teil: Schreiben Sie ihn
desk-field-details = Fehlende Angaben
desk-field-information-empty = Kreuzen Sie eine Angabe an oder schreiben Sie, was Sie brauchen
desk-field-serious = Besteht die Gefahr?
desk-field-serious-empty = Sagen Sie, ob die Gefahr besteht
desk-field-serious-yes = Ja
desk-field-serious-yes-hint = Jemand ist in Gefahr oder könnte es sein; andere vielleicht auch.
desk-field-serious-no = Nein
desk-field-serious-no-hint = Die Sache wurde untersucht, und es besteht keine Gefahr.
desk-field-finding = Was festgestellt wurde
desk-field-finding-empty = Sagen Sie, was festgestellt wurde
desk-field-finding-hint = Für die Akte; der Kunde sieht es nicht.
desk-field-resolved = Was erledigt ist
desk-field-resolved-empty = Sagen Sie, was erledigt ist
desk-field-fulfilled-hint = Was getan wurde und wann. Für die Akte.
desk-field-withdraw-hint = Wie der Kunde es gesagt hat und, falls bekannt, warum. Für die Akte.
desk-field-priority = Priorität
desk-field-priority-empty = Wählen Sie die Priorität
desk-field-authority = Woher wir von der Befugnis wissen
desk-field-authority-empty = Sagen Sie, woher wir wissen, dass die Person für den Kunden handeln darf
desk-field-authority-hint = Zum Beispiel: Vollmacht vom 3. November; der Kunde hat es am Telefon gesagt.
desk-field-staff = Person
desk-field-staff-empty = Wählen Sie die Person
desk-field-exclude-hint = Für die Akte. Wer die Beschwerde bearbeitet, liest es.
desk-field-other = Welche in dieser weiterläuft
desk-field-other-empty = Wählen Sie die andere Beschwerde
desk-field-other-hint = Eingegangen { $day }, { $team }
desk-field-kind = Art
desk-field-subject = Betreff
desk-field-subject-empty = Geben Sie ihr einen Betreff
desk-field-split-hint = Die Worte des Kunden, die dazu gehören.
desk-field-reference = Aktenzeichen der anderen Beschwerde
desk-field-reference-hint = Zum Beispiel C-2026-00431-K
desk-field-relate-hint = Für die Akten beider Beschwerden.

desk-done-information = Die Frage ist unterwegs.
desk-done-assess = Die Feststellung wurde gespeichert.
desk-done-part = Das Schreiben zum erledigten Teil ist unterwegs.
desk-done-remedy = Die Abhilfe ist ausgeführt.
desk-done-withdraw = Die Beschwerde wurde zurückgezogen und ist abgeschlossen.
desk-done-priority = Die Priorität wurde festgelegt.
desk-done-represent = Ab jetzt gehen die Schreiben an die Vertretung.
desk-done-end-representation = Die Schreiben gehen wieder an den Kunden.
desk-done-exclude = Wen die Beschwerde betrifft, der sieht sie nicht mehr.
desk-done-merge = Die andere Beschwerde läuft in dieser weiter.
desk-done-split = Der Teil läuft als eigene Beschwerde weiter.
desk-done-relate = Die beiden Beschwerden sind verknüpft.
desk-done-policy = Die Beschwerde ist auf die geltende Richtlinie umgestellt.
desk-done-no-reply = Vermerkt: Keine Antwort ist nötig.
desk-done-policy-installed = Die Richtlinie gilt für Beschwerden, die ab jetzt eingehen.

## Ergänzt: warum etwas nicht geht

refusal-merged-away = sie läuft weiter als { $value }; sehen Sie dort nach
refusal-no-part = sagen Sie, welcher Teil erledigt ist
refusal-no-such-outcome = die Richtlinie kennt keine Entscheidung „{ $value }“
refusal-no-summary = die Richtlinie kennt für diese Entscheidung kein kürzeres Schreiben
refusal-too-late-for-summary = das kürzere Schreiben genügte nur bis { $value }; schreiben Sie die vollständige Entscheidung
refusal-part-missing = die Richtlinie verlangt einen Teil, der fehlt: { $value }
refusal-no-remedy = die Richtlinie verlangt bei dieser Entscheidung eine Abhilfe; wählen Sie eine
refusal-remedy-not-allowed = die Richtlinie lässt „{ $value }“ bei dieser Entscheidung nicht zu
refusal-nothing-offered = es ist keine Abhilfe angeboten
refusal-remedy-is-done = die Abhilfe ist schon ausgeführt
refusal-remedy-was-declined = der Kunde hat die Abhilfe abgelehnt
refusal-remedy-owed = die zugesagte Abhilfe ist noch nicht ausgeführt; vermerken Sie es, sobald sie es ist
refusal-danger-not-assessed = was zur Gefahr festgestellt wurde, ist noch geschuldet; geben Sie es an, auch wenn keine besteht
refusal-no-danger = es ist keine Gefahr vermerkt
refusal-no-finding = sagen Sie, was festgestellt wurde
refusal-no-authority = sagen Sie, woher wir wissen, dass die Person für den Kunden handeln darf
refusal-about-them = die Beschwerde betrifft { $value }; wen sie betrifft, der wirkt an ihr nicht mit
refusal-with-itself = das ist diese Beschwerde selbst
refusal-not-the-same-person = die beiden sind nicht von derselben Person
refusal-not-at-the-same-stage = nur zwei Beschwerden, die beide offen und auf derselben Stufe sind, lassen sich zusammenführen
refusal-extended-often = die Frist ist schon so oft verlängert, wie die Richtlinie erlaubt ({ $value })
refusal-extended-too-far = die Richtlinie lässt keinen Termin nach { $value } zu
refusal-too-late-to-escalate = eskalieren ließ sie sich nur bis { $value }
refusal-no-such-priority = die Richtlinie kennt keine Priorität namens „{ $value }“
refusal-not-a-reviewer = { $value } darf auf dieser Stufe nicht prüfen; die Richtlinie verlangt jemand anderes

## Ergänzt: die Richtlinie

desk-nav-policy = Richtlinie
desk-policy = Richtlinie
desk-policy-in-force = In Kraft
desk-policy-intro = Was bei Beschwerden zugesagt wird, die jetzt eingehen. Für jede Beschwerde gilt weiter die Version, unter der sie eröffnet wurde.
desk-policy-drawing = Die Richtlinie als Zeichnung
desk-policy-versions = Versionen
desk-policy-no-versions = Keine andere Version war je in Kraft.
desk-policy-is-in-force = In Kraft
desk-policy-by-setup = durch die Konfiguration
desk-policy-since = Was sich seither geändert hat
desk-policy-same = Kein Unterschied zur geltenden Richtlinie.
desk-policy-file = Die Datei
desk-policy-install = Version einspielen
desk-policy-install-intro = Ändern Sie eine Kopie der Datei, erhöhen Sie ihre Version und lassen Sie sie prüfen. Sie sehen, was sich ändert, bevor es gilt.
desk-policy-refused = Diese Richtlinie lässt sich nicht einspielen
desk-policy-place = Zeile { $line }, Spalte { $column }
desk-policy-mend = So lässt es sich beheben:
desk-policy-choose = Datei
desk-policy-choose-hint = Eine Datei mit der Endung .toml. Wenn Sie eine wählen, zählt der Text darunter nicht.
desk-policy-text = Text der Datei
desk-policy-text-empty = Wählen Sie eine Datei oder fügen Sie ihren Text ein
desk-policy-taken = Diese Version wurde schon mit anderem Text eingespielt. Erhöhen Sie die Version
desk-policy-check = Prüfen
desk-policy-changes = Unterschiede zur geltenden Richtlinie:
desk-policy-stays = Für laufende Beschwerden gilt weiter ihre Version. Sie lassen sich einzeln umstellen.
desk-policy-do = Einspielen
desk-policy-edit = Text ändern
desk-audit-what-policy-installed = Richtlinie eingespielt

## Added: what is learnt from corrections

desk-what-product = Eine Beschwerde über ein Produkt
desk-what-service = Eine Beschwerde über den Service
desk-what-other = Etwas anderes, keine Beschwerde
desk-triage-instead = Ein Klick sagt, was es ist, und Redress lernt daraus:
desk-triage-learnt = wie aus früheren Berichtigungen gelernt
desk-done-forgotten = Die Lektion wurde zurückgenommen. Sie zählt nicht mehr.
desk-audit-what-lesson-forgotten = Lektion zurückgenommen
desk-audit-what-lessons-exported = Lektionen ausgegeben
desk-lessons-title = Was Redress gelernt hat
desk-lessons-intro = Jede Berichtigung ist eine Lektion für ähnliche Nachrichten: für solche, die mehrere ihrer Wörter enthalten oder eine Nummer, die gleich aussieht. Woraus eine Lektion gezogen wurde, bleibt bestehen, wenn Sie sie zurücknehmen.
desk-lessons-empty = Noch wurde nichts gelernt
desk-lessons-teaches = Was sie lehrt
desk-lessons-words = Erkannt an den Wörtern
desk-lessons-from = Gelernt aus
desk-lessons-elsewhere = Von anderswo übernommen
desk-lessons-forget = Vergessen
desk-lessons-export = Alle ausgeben
desk-lesson-thought = Redress dachte: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: nicht { $shape }
desk-lesson-after = nach dem Wort „{ $label }“

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Bestätigt: { $domain }
desk-sender-verified-why = Die Domain { $domain } bestätigt, dass diese E-Mail von ihr kommt.
desk-sender-unverified = Nicht bestätigt
desk-sender-unverified-why = Niemand bestätigt, dass diese E-Mail von { $domain } kommt. Für sich allein ist das nichts Schlechtes: Viele Domains bestätigen ihre E-Mails nicht.
desk-sender-undecided = Nicht bestätigt: keine Antwort
desk-sender-undecided-why = Ein Nameserver hat nicht geantwortet, als diese E-Mail ankam; ob sie von { $domain } kommt, ist deshalb nicht bekannt.
desk-sender-forged = Verstößt gegen die Richtlinie ihrer Domain (DMARC { $policy })
desk-sender-forged-why = Diese E-Mail hat die Prüfung nicht bestanden, die { $domain } für ihre E-Mails veröffentlicht: Der Absender kann gefälscht sein. Redress fügt sie keiner Beschwerde hinzu und beantwortet sie nicht von selbst. Fragen Sie die Person auf einem anderen Weg, bevor Sie sich darauf verlassen.
desk-sender-unclear = Absender unklar
desk-sender-unclear-why = Diese E-Mail nennt mehrere Verfasser, oder ihr Verfasser lässt sich nicht sicher lesen. Redress fügt sie keiner Beschwerde hinzu und beantwortet sie nicht von selbst.
desk-sender-checked-by = Geprüft von { $server }; die Konfiguration vertraut diesem Server.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = Das Postfach { $name } kann seit { $moment } nicht gelesen werden.
desk-mailbox-trouble-text = Die Mails warten dort, verloren ist nichts. Die Administration kann es beheben: „redress mail doctor“ sagt, wie.
