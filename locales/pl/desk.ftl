# Panel pracowników. $day i $moment są już zapisane („pn 23 lis”, „pn 23 lis, 14:05”). $who bywa kobietą lub mężczyzną:
# zdania o osobach są bezosobowe.

## Dni i godziny

desk-weekday-1 = pn
desk-weekday-2 = wt
desk-weekday-3 = śr
desk-weekday-4 = czw
desk-weekday-5 = pt
desk-weekday-6 = sb
desk-weekday-7 = nd
desk-weekday-long-1 = poniedziałek
desk-weekday-long-2 = wtorek
desk-weekday-long-3 = środa
desk-weekday-long-4 = czwartek
desk-weekday-long-5 = piątek
desk-weekday-long-6 = sobota
desk-weekday-long-7 = niedziela
desk-month-1 = sty
desk-month-2 = lut
desk-month-3 = mar
desk-month-4 = kwi
desk-month-5 = maj
desk-month-6 = cze
desk-month-7 = lip
desk-month-8 = sie
desk-month-9 = wrz
desk-month-10 = paź
desk-month-11 = lis
desk-month-12 = gru
desk-month-long-1 = styczeń
desk-month-long-2 = luty
desk-month-long-3 = marzec
desk-month-long-4 = kwiecień
desk-month-long-5 = maj
desk-month-long-6 = czerwiec
desk-month-long-7 = lipiec
desk-month-long-8 = sierpień
desk-month-long-9 = wrzesień
desk-month-long-10 = październik
desk-month-long-11 = listopad
desk-month-long-12 = grudzień
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## Wokół każdej strony

desk-skip = Przejdź do treści
desk-nav = Menu główne
desk-nav-overview = Przegląd
desk-nav-queue = Reklamacje
desk-nav-triage = Do rozpoznania
desk-nav-outbox = Wysyłka
desk-nav-help = Centrum pomocy
desk-nav-settings = Ustawienia
desk-find = Szukaj reklamacji
desk-find-hint = Numer, nazwisko, tekst
desk-menu-account = Twoje konto
desk-theme = Kolory
desk-theme-device = jak w urządzeniu
desk-theme-light = jasne
desk-theme-dark = ciemne
desk-keys = Skróty klawiszowe
desk-keys-walk = następna, poprzednia pozycja listy
desk-keys-open = otwórz
desk-keys-search = szukaj
desk-keys-acts = w reklamacji: odpowiedź, notatka
desk-keys-up = powrót do listy
desk-keys-help = ta lista
desk-keys-on = Skróty jednoklawiszowe włączone
desk-keys-close = Zamknij
desk-sign-out = Wyloguj się
desk-foot-help = Centrum pomocy takie, jakim widzą je klienci
desk-to-help-centre = Centrum pomocy
desk-pages = Strony
desk-first-page = Pierwsza strona
desk-next-page = Następna strona
desk-save = Zapisz
desk-cancel = Anuluj
desk-optional = opcjonalne
desk-any = Dowolne
desk-nobody = Jeszcze nikt
desk-when = Kiedy
desk-by = Kto
desk-language = Język
desk-languages = Języki
desk-version = wersja
desk-views = Widoki
desk-not-visible = Niewidoczne dla klienta
desk-visible = Klient to widzi
desk-kept = Niewysłany tekst został zachowany.
desk-kept-discard = Usuń go

desk-clock-label = Czas symulowany
desk-clock = Demonstracja. Czas symulowany:
desk-clock-hour = +1 godzina
desk-clock-day = +1 dzień
desk-clock-week = +1 tydzień
desk-clock-due = Do najbliższego terminu

desk-role-handler = Prowadzenie spraw
desk-role-handler-hint = Odpowiedzi na reklamacje własnych zespołów.
desk-role-reviewer = Ponowne sprawdzanie
desk-role-reviewer-hint = Także odwołania od decyzji, w których ta osoba nie brała udziału.
desk-role-manager = Kierownictwo
desk-role-manager-hint = Widzi wszystkie zespoły, przekazuje sprawy, czyta raporty i dziennik, dba o artykuły.
desk-role-admin = Administracja
desk-role-admin-hint = Ponadto nadaje pracownikom dostęp i zmienia ich uprawnienia.

## Logowanie

desk-sign-in = Zaloguj się
desk-sign-in-account = E-mail lub nazwa użytkownika
desk-sign-in-password = Hasło
desk-sign-in-wrong = E-mail lub hasło jest nieprawidłowe
desk-sign-in-too-many = Zbyt wiele nieudanych prób
desk-sign-in-link-used = Ten link został już użyty lub jest za stary
desk-sign-in-hint = Po 5 nieudanych próbach konto jest zablokowane na 15 minut. Administrator może dać nowy link.
desk-sign-in-complainant = Szukają Państwo własnej reklamacji? Prosimy użyć prywatnego linku z naszego pisma albo odwiedzić centrum pomocy:

## Gdy coś się nie uda

desk-failure-number = Numer tego błędu:
desk-failure-to-desk = Do reklamacji
desk-failure-to-help = Do centrum pomocy
desk-failure-unclear = Nie rozumiemy tego żądania
desk-failure-unclear-text = Brakuje czegoś, czego strona potrzebuje, albo nie jest to na swoim miejscu. Wróć i spróbuj ponownie.
desk-failure-foreign = Ten formularz nie jest już ważny
desk-failure-foreign-text = Otwarto go przed ostatnim logowaniem albo nie pochodzi z naszej strony. Nic nie zostało zrobione. Wróć, odśwież stronę i spróbuj ponownie.
desk-failure-not-yours = Brak dostępu do tej strony
desk-failure-not-yours-text = Należy do innego zespołu albo wymaga innej roli. Jeśli jest potrzebna, zwróć się do kierownictwa.
desk-failure-nothing-here = Tu nic nie ma
desk-failure-nothing-here-text = Pod tym adresem nic nie ma. Jeśli wpisano numer sprawy, sprawdź go: ostatnia litera jest znakiem kontrolnym, więc błędnie wpisany numer nigdy nie prowadzi do cudzej reklamacji.
desk-failure-refused = Teraz nie można tego zrobić
desk-failure-conflict = Ktoś był szybszy
desk-failure-conflict-text = W międzyczasie coś się zmieniło. Nic nie zostało zrobione. Wróć, odśwież stronę i sprawdź jeszcze raz.
desk-failure-too-large = To jest za duże
desk-failure-too-large-text = Wyślij mniej naraz albo mniejszy plik.
desk-failure-infected = Ten plik jest w kwarantannie
desk-failure-infected-text = Skaner antywirusowy coś w nim znalazł, dlatego plik jest przechowywany, ale nikomu nie jest wydawany. Jeśli na pewno jest nieszkodliwy, proszę zwrócić się do administracji: może ona pobrać wiadomość w postaci, w jakiej nadeszła.
desk-failure-unchecked = Plików nie można teraz sprawdzić
desk-failure-unchecked-text = Skaner antywirusowy nie odpowiada, a żaden plik nie jest wydawany bez sprawdzenia. Nic nie zginęło. Proszę spróbować ponownie za kilka minut; jeśli to się powtarza, proszę powiadomić administrację.
desk-failure-too-many = Zbyt wiele prób
desk-failure-too-many-text = Odczekaj kwadrans, a potem spróbuj ponownie.
desk-failure-broken = Wystąpił błąd po naszej stronie
desk-failure-broken-text = Nic z wysłanych danych nie zostało zrobione połowicznie: zmiana jest zapisywana w całości albo wcale. Wróć i spróbuj ponownie. Jeśli to się powtórzy, podaj administratorowi poniższy numer.

## Co właśnie zrobiono

desk-done-acknowledge = Potwierdzenie przyjęcia jest w drodze.
desk-done-reply = Odpowiedź jest w drodze.
desk-done-note = Notatka została zapisana.
desk-done-ask = Pytanie jest w drodze.
desk-done-third = Pismo jest w drodze.
desk-done-forward = Pismo z przekazaną wiadomością jest w drodze.
desk-done-update = Informacja o postępach jest w drodze.
desk-done-extend = Pismo z nowym terminem jest w drodze. Termin obowiązuje od chwili wysłania.
desk-done-decide = Decyzja jest w drodze.
desk-done-escalate = Odwołanie zostało zapisane.
desk-done-close = Reklamacja została zamknięta.
desk-done-reopen = Reklamacja jest znów otwarta.
desk-done-details = Dane zostały poprawione.
desk-done-kind = Rodzaj został poprawiony.
desk-done-nothing = Nic nie zmieniono.
desk-done-taken = Prowadzisz tę reklamację.
desk-done-put-back = Reklamacja została odłożona. Teraz nikt jej nie prowadzi.
desk-done-handed = Reklamacja została przekazana.
desk-done-transferred = Reklamacja trafiła do innego zespołu.
desk-done-revoked = Dotychczasowe linki już nie działają. Następne pismo zawiera nowy.
desk-done-opened = Wiadomość jest teraz reklamacją.
desk-done-joined = Wiadomość została dołączona do tej reklamacji.
desk-done-aside = Wiadomość została odłożona na bok.
desk-done-back = Wiadomość wróciła do rozpoznania.
desk-done-settled = Zapisano.
desk-done-sent-again = Pismo jest znowu w drodze.
desk-done-feedback = Załatwione.
desk-done-published = Artykuł został opublikowany.
desk-done-drafted = Szkic został zapisany. Czytelnicy jeszcze go nie widzą.
desk-done-staff = Zapisano.
desk-done-password = Hasło zostało zmienione. Na wszystkich innych urządzeniach nastąpiło wylogowanie.
desk-done-language = Od teraz używany jest tu ten język.

## Lista

desk-queue-title = Reklamacje
desk-queue-found = Wyniki wyszukiwania
desk-queue-empty = Żadna reklamacja tu nie czeka
desk-queue-empty-search = Nie znaleziono reklamacji
desk-queue-empty-newest = Nie znaleziono wśród najnowszych reklamacji
desk-queue-further = Szukaj dalej wstecz
desk-queue-see-unassigned = Zobacz, czego nikt jeszcze nie przejął
desk-news-queue = Lista się zmieniła.
desk-news-queue-show = Odśwież
desk-news-complaint = Ta reklamacja zmieniła się po jej otwarciu.
desk-news-complaint-show = Pokaż zmianę
desk-filter = Filtruj
desk-working-days-of = Dni robocze:
desk-col-next = Najbliższy obiecany termin
desk-col-next-more = i pozostałe dni robocze
desk-col-reference = Numer sprawy
desk-col-subject = Temat
desk-col-who = Klient
desk-col-kind = Rodzaj
desk-col-team = Zespół
desk-col-handler = Prowadzi
desk-col-state = Stan
desk-no-subject = (bez tematu)
desk-danger = Zagrożenie
desk-complaint = Reklamacja

desk-view-mine = Moje
desk-view-open = Wszystkie otwarte
desk-view-team = Mój zespół
desk-view-unassigned = Nieprzydzielone
desk-view-today = Na dziś
desk-view-missed = Po terminie
desk-view-escalated = Odwołania
desk-view-awaits = Czekają na nas
desk-view-danger = Zagrożenie
desk-view-decided = Z decyzją
desk-view-closed = Zamknięte

desk-due-nothing = Brak terminów
desk-due-today = Dziś
desk-due-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[other] { $count } dni
 }
desk-due-late-days = { $count ->
    [one] { $count } dzień po terminie
    [few] { $count } dni po terminie
   *[other] { $count } dni po terminie
 }

desk-state-new = Nowa
desk-state-acknowledged = Potwierdzona
desk-state-investigating = Sprawdzana
desk-state-escalated = Odwołanie
desk-state-decided = Z decyzją
desk-state-reopened = Wznowiona
desk-state-closed = Zamknięta

desk-kind-service = Obsługa
desk-kind-product = Produkt

## Reklamacja

desk-received = Otrzymano
desk-about-complaint = O tej reklamacji
desk-acts = Co można zrobić
desk-acts-refused = Teraz niemożliwe
desk-take = Przejmij
desk-take-hint = Nikt jeszcze nie prowadzi tej reklamacji.
desk-conversation = Przebieg sprawy
desk-entry-note = Notatka: { $name }
desk-entry-letter-by = { $letter } ({ $name })
desk-entry-to = do: { $name }
desk-quoted = Cytat
desk-message-raw = W postaci otrzymanej
desk-message-html = Sformatowane
desk-message-automatic = Odpowiedź automatyczna: nie ma na co odpowiadać
desk-message-away = Podaje nieobecność do { $day }
desk-file-infected = W kwarantannie: { $virus }
desk-third = Osoba trzecia
desk-third-again = Napisz ponownie
desk-third-role-installer = Instalator
desk-third-role-distributor = Dystrybutor
desk-third-role-carrier = Przewoźnik
desk-third-role-other = Inna osoba

desk-promises = Obiecane terminy
desk-promise = Obiecany termin
desk-promise-acknowledgement = Potwierdzenie przyjęcia
desk-promise-update = Informacja o postępach
desk-promise-resolution = Rozwiązanie sprawy
desk-promise-review = (ponowne sprawdzenie)
desk-promise-due = termin
desk-promise-why = Skąd wzięła się ta data
desk-promise-pending = Nowy termin, { $day }, jest w drodze do klienta. Obowiązuje, gdy pismo zostanie wysłane.
desk-promise-state-running = W toku
desk-promise-state-kept = Dotrzymany
desk-promise-state-kept-late = Dotrzymany po czasie
desk-promise-state-missed = Niedotrzymany
desk-promise-state-replaced = Zastąpiony
desk-promise-state-lifted = Nieaktualny
desk-how-receipt = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
   *[other] { $count } dni roboczych
 } od otrzymania reklamacji { $day } (zasady, wiersz { $clause }). Tego dnia się nie liczy. Dni robocze: { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
   *[other] { $count } dni roboczych
 } od wysłania potwierdzenia przyjęcia { $day } (zasady, wiersz { $clause }). Tego dnia się nie liczy. Dni robocze: { $region }.
desk-how-escalation = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
   *[other] { $count } dni roboczych
 } od odwołania { $day } (zasady, wiersz { $clause }). Tego dnia się nie liczy. Dni robocze: { $region }.
desk-how-extension = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
   *[other] { $count } dni roboczych
 } od wysłania przedłużenia { $day } (zasady, wiersz { $clause }). Tego dnia się nie liczy. Dni robocze: { $region }.
desk-cal-start = początek
desk-cal-skip = weekend
desk-cal-holiday = święto
desk-cal-due = termin
desk-cal-counted-as = liczony jako dzień
desk-cal-why-start = początek, nie liczy się
desk-cal-why-weekend = weekend, nie liczy się
desk-cal-why-holiday = { $name }, nie liczy się
desk-cal-why-today = dziś

desk-details = Dane
desk-detail-model = Model
desk-detail-serial = Numer seryjny
desk-detail-ticket = Numer zgłoszenia
desk-detail-description = Problem
desk-detail-idea = Propozycja klienta
desk-detail-missing = Brak
desk-kind-correct = Popraw rodzaj
desk-people = Osoby
desk-put-back = Odłóż
desk-took-part = udział w decyzji
desk-hand-over-title = Przekaż lub przydziel ponownie
desk-hand-over-to = Komu
desk-hand-over-anybody = Ktokolwiek z zespołu
desk-hand-over-why = Dlaczego
desk-hand-over = Przekaż
desk-link = Prywatny link
desk-link-hint = Strona klienta otwiera się każdemu, kto ma link. Jeśli link trafił w niepowołane ręce, wyłącz wszystkie; następne pismo zawiera nowy.
desk-link-revoke = Wyłącz wszystkie linki

desk-by-system = Redress
desk-event-opened = Otwarto według wersji { $version } zasad. Rodzaj: { $kind }. Zespół: { $team }.
desk-event-promise-made = Obiecano: { $promise } do { $day }.
desk-event-promise-kept = Dotrzymano: { $promise }.
desk-event-promise-kept-late = Dotrzymano, ale po czasie: { $promise }.
desk-event-promise-unkept = Już niedotrzymane: { $promise }. Pismo wróciło.
desk-event-promise-missed = Nie dotrzymano: { $promise }, termin { $day }.
desk-event-promise-replaced = { $promise }: nowy termin zastąpił poprzedni: { $day }.
desk-event-promise-moved = Kalendarz dni roboczych się zmienił: { $promise } ma teraz termin { $day }.
desk-event-promise-lifted = Nieaktualne: { $promise }.
desk-event-warned = Zbliża się termin: { $promise }, { $day }.
desk-event-reminded = Wysłano przypomnienie do zespołu: { $name }.
desk-event-letter = { $who }: pismo do { $name }.
desk-event-letter-sent = Wysłano: { $name }.
desk-event-letter-uncertain = Nie wiadomo, czy wysłano: { $name }.
desk-event-letter-failed = Nie doręczono: { $name }. { $why }
desk-event-letter-delayed = Opóźnione w drodze: { $name }. { $why }
desk-event-letter-delivered = Dotarło: { $name }.
desk-event-letter-read = Przeczytane: { $name }.
desk-event-message = Wiadomość do nas: { $name }.
desk-event-details = { $who }: poprawiono dane.
desk-event-complainant = { $who }: poprawiono dane klienta: { $name }, { $language }.
desk-event-kind = { $who }: poprawiono rodzaj: { $kind }.
desk-event-danger = { $who }: oznaczono zagrożenie: { $danger }.
desk-event-danger-lifted = { $who }: cofnięto oznaczenie zagrożenia.
desk-event-team = Przydzielono zespołowi: { $team }.
desk-event-taken = { $who }: przejęto reklamację.
desk-event-handed = { $who }: reklamację przekazano: { $name }.
desk-event-put-back = Teraz nikt nie prowadzi reklamacji.
desk-event-note = { $who }: notatka.
desk-event-third = { $who }: zapytanie do { $name }.
desk-event-extension = { $who }: zapowiedziano nowy termin, { $day }: { $reason }
desk-event-decided = { $who }: decyzja: { $outcome }.
desk-event-decided-remedy = { $who }: decyzja: { $outcome }. Zadośćuczynienie: { $remedy }.
desk-event-satisfied = Klient jest zadowolony.
desk-event-not-satisfied = Klient nie jest zadowolony.
desk-event-escalated = { $who }: zapisano odwołanie: { $reason }
desk-event-closed = Zamknięto: { $why }. { $note }
desk-event-reopened = { $who }: wznowiono: { $why }
desk-event-link-revoked = { $who }: wyłączono wszystkie dotychczasowe linki.
desk-event-other = Stało się coś, czego ta wersja nie potrafi opisać.

## Pisma

desk-letter = Pismo
desk-letter-from = Od
desk-letter-to = Do
desk-letter-subject = Temat
desk-letter-text = Treść
desk-letter-text-hint = Tak będzie wyglądać wysłane pismo. Można zmienić wszystko.
desk-letter-for = Do sprawy
desk-letter-as-sent = Jako pismo
desk-letter-headers = Nagłówki
desk-letter-raw = W postaci wysłanej
desk-letter-queued = W kolejce
desk-letter-sending = Wysyłanie
desk-letter-sent = Wysłano
desk-letter-sent-at = Wysłano { $moment }
desk-letter-uncertain = Wysyłka niepewna
desk-letter-failed = Niedoręczone
desk-letter-delayed = Opóźnione w drodze
desk-letter-delivered-at = Dotarło { $moment }
desk-letter-read-at = Przeczytane { $moment }
desk-letter-uncertain-text = Połączenie zostało przerwane podczas wysyłania, więc nie wiadomo, czy pismo wyszło. Jeśli da się ustalić, że dotarło, potwierdź to; w przeciwnym razie wyślij je ponownie. Klient może je wtedy otrzymać dwa razy.
desk-letter-arrived = Dotarło
desk-letter-again = Wyślij ponownie
desk-letter-failed-text = To pismo do nikogo nie dotarło. Można je wysłać ponownie bez zmian.
desk-letter-again-to = Wyślij na adres
desk-letter-again-hint = Jeśli adres jest już inny, wpisz go tutaj: będzie obowiązywał od tej chwili.

desk-purpose-acknowledgement = Potwierdzenie przyjęcia
desk-purpose-reply = Odpowiedź
desk-purpose-update = Informacja o postępach
desk-purpose-extension = Przedłużenie terminu
desk-purpose-decision = Decyzja
desk-purpose-escalation-receipt = Potwierdzenie odwołania
desk-purpose-closing = Pismo zamykające
desk-purpose-third-party = Do osoby trzeciej
desk-purpose-forward = Przekazanie
desk-purpose-reminder = Przypomnienie dla zespołu

desk-outbox-title = Wysyłka
desk-outbox-intro = Wszystkie pisma, zapisane przed wysłaniem. Bez serwera wysyłkowego trafiają do lokalnej skrzynki.
desk-outbox-empty = Nie ma tu żadnego pisma
desk-outbox-written = Zapisano
desk-outbox-all = Wszystkie
desk-outbox-queued = W kolejce
desk-outbox-uncertain = Niepewne
desk-outbox-failed = Niedoręczone
desk-outbox-sent = Wysłane

## Czynności

desk-act-not-done = Jeszcze tego nie zrobiono
desk-act-changed = Reklamacja zmieniła się po otwarciu tego formularza. Tekst został zachowany. Przeczytaj, co się stało, i zdecyduj, czy kontynuować:
desk-act-preview = Podgląd pisma
desk-act-do = Zapisz
desk-act-send = Wyślij
desk-act-show = Odśwież podgląd
desk-act-back = Wróć do formularza
desk-act-about = Czego to dotyczy
desk-act-seen-first = Przed wysłaniem zobaczysz pismo
desk-act-acknowledge = Potwierdź przyjęcie
desk-act-acknowledge-intro = Klient dowiaduje się, że reklamacja dotarła i do kiedy otrzyma wiadomość. Terminy są w piśmie.
desk-act-reply = Odpowiedz
desk-act-reply-intro = Odpowiedź lub pytanie do klienta. Powitanie, numer sprawy i prywatny link zostaną dodane.
desk-act-note = Notatka
desk-act-note-intro = Dla współpracowników. Klient nigdy jej nie widzi.
desk-act-ask = Zapytaj osobę trzecią
desk-act-ask-intro = Instalator, dystrybutor, przewoźnik: każdy ma własny wątek, którego klient nie widzi.
desk-act-third = Napisz do osoby trzeciej
desk-act-third-intro = W jej własnym wątku, którego klient nie widzi.
desk-act-forward = Przekaż klientowi
desk-act-forward-intro = Ty decydujesz, co klient z tego przeczyta. Pliki dołączone do wiadomości zostaną przekazane.
desk-act-update = Wyślij informację o postępach
desk-act-update-intro = Co dotychczas zrobiono i co będzie dalej. Wysłanie dotrzymuje obiecanego terminu informacji o postępach.
desk-act-extend = Przedłuż termin
desk-act-extend-intro = Powód i nowy termin, wysłane do klienta. Przed upływem starego terminu liczy się on jako zastąpiony; później jako niedotrzymany.
desk-act-decide = Podejmij decyzję
desk-act-decide-intro = Decyzja trafia do klienta jako pismo, z pełnym uzasadnieniem i sposobem odwołania.
desk-act-escalate = Zapisz odwołanie
desk-act-escalate-intro = Klient nie zgadza się z decyzją i powiedział o tym, na przykład przez telefon. Sprawę sprawdzi ponownie osoba, która nie brała udziału w decyzji.
desk-act-close = Zamknij
desk-act-close-intro = Klientowi nic się już nie należy. Może w każdej chwili napisać ponownie, a reklamację można wznowić.
desk-act-reopen = Wznów
desk-act-reopen-intro = Reklamacja zostaje podjęta na nowo. Od dziś biegnie nowy obiecany termin rozwiązania.
desk-act-details = Popraw dane
desk-act-details-intro = Sprostowanie tego, co odczytano z wiadomości. Same wiadomości pozostają bez zmian.

desk-field-text = Treść
desk-field-text-empty = Wpisz treść
desk-field-words = Własne słowa
desk-field-words-hint = W języku klienta: { $language }.
desk-field-reason = Powód
desk-field-reason-empty = Podaj powód
desk-field-until = Nowy termin
desk-field-until-empty = Podaj nowy termin
desk-field-until-hint = Dzień roboczy ({ $region }) po { $day }.
desk-field-outcome = Wynik
desk-field-outcome-empty = Wybierz wynik
desk-field-remedy = Zadośćuczynienie
desk-field-explanation = Uzasadnienie
desk-field-explanation-empty = Uzasadnij decyzję: klientowi należy się uzasadnienie na piśmie
desk-field-explanation-hint = W języku klienta: { $language }. Co ustalono, co z tego wynika, do kiedy.
desk-field-forward-hint = W języku klienta: { $language }. Napisz, co ustalono; zacytuj to, co klient może przeczytać.
desk-field-name = Kto
desk-field-name-empty = Podaj, kto to jest
desk-field-role = Rola
desk-field-role-empty = Podaj, w jakiej roli
desk-field-email = E-mail
desk-field-email-empty = Podaj adres, na który piszemy
desk-field-language = Język pisma
desk-field-language-empty = Wybierz język
desk-field-question-hint = Nazwisko i adres klienta pojawią się tylko wtedy, gdy zostaną tu wpisane.
desk-field-escalate-hint = Słowami klienta.
desk-field-reopen-hint = Do akt.
desk-field-why = Dlaczego
desk-field-why-empty = Podaj powód zamknięcia
desk-field-note = Notatka
desk-field-note-hint = Do akt; klient jej nie widzi.
desk-field-tell = Pismo
desk-field-tell-empty = Zdecyduj, czy napisać do klienta
desk-field-tell-yes = Powiadom klienta
desk-field-tell-no = Bez pisma
desk-field-danger = Zagrożenie
desk-field-danger-hint = Co jest niebezpieczne, w kilku słowach. Zostaw puste, jeśli nic.
desk-field-kind-empty = Wybierz rodzaj
desk-complainant-name = Nazwisko klienta
desk-complainant-email = E-mail klienta
desk-complainant-language = Język naszych pism

desk-outcome-accepted = Uznana
desk-outcome-accepted-hint = Reklamacja jest zasadna i naprawiamy sytuację.
desk-outcome-partly-accepted = Uznana w części
desk-outcome-partly-accepted-hint = Częściowo zasadna; napisz, w jakiej części.
desk-outcome-rejected = Nieuznana
desk-outcome-rejected-hint = Niezasadna; napisz wyczerpująco dlaczego.
desk-outcome-cannot-resolve = Nie do rozwiązania
desk-outcome-cannot-resolve-hint = Żadne rozwiązanie nie zadowala obu stron; należy się pełne uzasadnienie na piśmie.
desk-remedy-unsaid = Nie podano
desk-remedy-repair = Naprawa
desk-remedy-replacement = Wymiana
desk-remedy-refund = Zwrot pieniędzy
desk-remedy-apology = Przeprosiny
desk-remedy-guidance = Wskazówki
desk-remedy-nothing = Brak
desk-closure-satisfied = Klient jest zadowolony
desk-closure-satisfied-hint = Potwierdził to po decyzji.
desk-closure-no-answer = Brak odpowiedzi
desk-closure-no-answer-hint = Decyzja i sposób odwołania zostały przekazane; od tego czasu cisza.
desk-closure-withdrawn = Wycofana
desk-closure-withdrawn-hint = Klient wycofuje reklamację.
desk-closure-no-complaint = To nie reklamacja
desk-closure-no-complaint-hint = Okazało się, że chodzi o coś innego.

## Dlaczego czegoś nie można zrobić

refusal-closed = reklamacja jest zamknięta; najpierw ją wznów
refusal-not-closed = reklamacja nie jest zamknięta
refusal-already-acknowledged = przyjęcie zostało już potwierdzone
refusal-already-decided = decyzja została już napisana; najpierw wznów reklamację albo zapisz odwołanie
refusal-nothing-to-escalate = nie ma jeszcze decyzji, od której można się odwołać
refusal-last-level = osiągnięto ostatni szczebel procedury; instytucję zewnętrzną podano w decyzji
refusal-empty-letter = pismo nie ma jeszcze treści; najpierw ją napisz
refusal-no-explanation = brakuje uzasadnienia; decyzja zawsze wymaga go na piśmie
refusal-no-reason = brakuje powodu; najpierw go podaj
refusal-extension-under-way = przedłużenie jest już w drodze; najpierw sprawdź, co stanie się z jego pismem
refusal-decision-not-sent = pismo z decyzją nie zostało jeszcze wysłane; najpierw sprawdź, co się z nim stanie
refusal-nothing-to-extend = nie ma terminu do przedłużenia: termin rozwiązania nie biegnie i nie został przekroczony
refusal-date-not-later = nowy termin musi być dniem roboczym po { $value }
refusal-not-a-working-day = { $value } nie jest dniem roboczym odpowiedzialnego biura
refusal-took-part = udział w decyzji: { $value }; odwołaniem zajmuje się ktoś inny
refusal-no-reviewer = odwołanie wymaga przed decyzją osoby, która je sprawdzi; najpierw je przejmij albo przekaż
refusal-no-such-team = zasady nie znają zespołu „{ $value }”
refusal-no-such-kind = zasady nie znają rodzaju reklamacji „{ $value }”
refusal-no-such-third-party = ta reklamacja nie ma osoby trzeciej o numerze { $value }
refusal-no-such-letter = ta reklamacja nie ma pisma { $value }
refusal-no-such-message = ta reklamacja nie ma wiadomości { $value }
refusal-not-an-address = „{ $value }” nie jest adresem e-mail
refusal-empty-note = notatka jest pusta
refusal-nothing-changed = nic nie zmieniono
refusal-not-decided = ten powód wymaga decyzji; najpierw podejmij decyzję albo wybierz inny powód
refusal-calendar = tej daty nie można obliczyć: { $value }
refusal-staff-only = mogą to zrobić tylko pracownicy

## Do rozpoznania

desk-triage-title = Do rozpoznania
desk-triage-intro = Wiadomości, które nie są wyraźnie reklamacją. Nikt nie dostał jeszcze odpowiedzi, ale jeśli to reklamacja, jej termin biegnie od chwili nadejścia.
desk-triage-waiting = Czekają
desk-triage-aside = Odłożone
desk-triage-automatic = Automatyczne
desk-triage-empty = Żadna wiadomość tu nie czeka
desk-triage-mail = Wiadomość
desk-triage-from = Od
desk-triage-guess = Przypuszczenie
desk-triage-by = Jeśli reklamacja, potwierdzić do
desk-triage-why = { $what }, { $percent }%
desk-triage-marked = Zaznaczono, na czym opiera się przypuszczenie. Wiadomość zachowano w postaci, w jakiej przyszła:
desk-triage-is-aside = Została odłożona na bok
desk-triage-is-automatic = Uznano ją za automatyczną
desk-triage-back = Wróć do rozpoznania
desk-triage-complaint = To jest reklamacja
desk-triage-prefilled = Pola wypełniono na podstawie wiadomości; popraw to, co jest błędne.
desk-triage-not-found = nie znaleziono
desk-triage-open = Otwórz jako reklamację
desk-triage-no-complaint = To nie jest reklamacja
desk-triage-set-aside = Odłóż na bok
desk-triage-set-aside-hint = Nadal można ją znaleźć i podjąć na nowo.
desk-triage-belongs = Należy do reklamacji
desk-triage-join = Dołącz do niej
desk-triage-no-such-reference = Żadna dostępna reklamacja nie ma tego numeru. Sprawdź go: ostatnia litera jest znakiem kontrolnym
desk-what-complaint = Reklamacja
desk-what-question = Pytanie
desk-what-thanks = Podziękowanie
desk-what-auto-reply = Odpowiedź automatyczna
desk-what-bounce = Zwrócona wiadomość
desk-what-receipt = Potwierdzenie odczytu
desk-what-newsletter = Newsletter
desk-what-spam = Reklama

## Przegląd

desk-overview-title = Przegląd
desk-overview-promises = Obiecane terminy z ostatnich 90 dni
desk-overview-due-count = Do dotrzymania
desk-overview-bar = Na pasku
desk-overview-teams = Zespoły
desk-overview-due = Terminy reklamacji w najbliższych dziesięciu dniach roboczych
desk-overview-due-hint = Pierwszy dzień obejmuje wszystkie zaległe. Każda reklamacja liczy się raz, w jej najwcześniejszym terminie.

## Centrum pomocy od środka

desk-help-title = Centrum pomocy
desk-feedback-title = Opinie
desk-feedback-open = Nowe opinie
desk-feedback-all = Wszystkie opinie
desk-feedback-empty = Nie ma tu opinii
desk-feedback-said = Treść opinii
desk-feedback-helpful = Pomógł
desk-feedback-unhelpful = Nie pomógł
desk-feedback-correct = Popraw artykuł
desk-feedback-settle = Oznacz jako załatwione
desk-feedback-settled = Załatwione
desk-article = Artykuł
desk-articles-title = Artykuły
desk-article-new = Nowy artykuł
desk-article-add = Napisz artykuł
desk-article-slug = Nazwa w adresie
desk-article-slug-hint = Małe litery, cyfry i łączniki, na przykład: where-is-the-serial-number
desk-article-slug-bad = Użyj małych liter bez znaków diakrytycznych, cyfr i łączników
desk-article-title = Tytuł
desk-article-title-empty = Nadaj artykułowi tytuł
desk-article-text = Treść
desk-article-markdown = w formacie Markdown
desk-article-body-empty = Wpisz treść
desk-article-publish = Opublikuj wersję
desk-article-save = Zapisz szkic
desk-article-preview = Podgląd
desk-article-versions = Wersje
desk-article-delivered = Dostarczony z produktem
desk-article-draft = Szkic, nieopublikowany
desk-article-is-published = Opublikowany
desk-article-published = Ostatnia publikacja
desk-article-helpful = Pomocny
desk-article-missing = brak
desk-article-overtaken = Ktoś inny zapisał wersję w trakcie pisania. Twój tekst nadal tu jest. Obejrzyj tamtą na liście wersji, zanim zapiszesz swoją w jej miejsce.

## Pracownicy, dziennik, własne konto

desk-settings-title = Ustawienia
desk-staff-title = Pracownicy
desk-staff-add = Dodaj osobę
desk-staff-add-intro = Otrzymasz link do przekazania. Jest ważny trzy dni; hasło wybiera sama osoba.
desk-staff-invite = Dodaj i pokaż link
desk-staff-link = Przekaż ten link bezpieczną drogą. Działa raz, przez trzy dni, i nie zostanie pokazany ponownie:
desk-staff-id = Nazwa użytkownika
desk-staff-name = Imię i nazwisko
desk-staff-name-empty = Podaj imię i nazwisko
desk-staff-email = E-mail
desk-staff-email-bad = Podaj adres e-mail, na przykład name@example.com
desk-staff-email-taken = Ten adres ma już ktoś inny
desk-staff-role = Rola
desk-staff-role-empty = Wybierz rolę
desk-staff-last-admin = Ktoś musi pozostać w administracji: najpierw wyznacz inną osobę
desk-staff-teams = Zespoły
desk-staff-is-active = Może się logować
desk-staff-active = Konto aktywne
desk-staff-invited = Jeszcze bez hasła
desk-staff-inactive = Nie może się logować
desk-staff-reset = Nowy link
desk-staff-reset-hint = Dotychczasowe hasło przestaje działać, osoba zostaje wszędzie wylogowana, a Ty otrzymasz link do przekazania.
desk-staff-reset-do = Zresetuj i pokaż link
desk-audit-title = Dziennik
desk-audit-caption = Kto co widział i zrobił, od najnowszych
desk-audit-who = Kto
desk-audit-what = Co
desk-audit-subject = Czego dotyczy
desk-audit-complainant = Klient
desk-audit-nobody = Nieznana osoba
desk-audit-what-signed-in = Logowanie
desk-audit-what-signed-out = Wylogowanie
desk-audit-what-sign-in-failed = Nieudane logowanie
desk-audit-what-sign-in-refused = Zbyt wiele prób logowania
desk-audit-what-viewed = Wyświetlenie
desk-audit-what-downloaded = Pobranie
desk-audit-what-opened = Otwarcie wiadomości jako reklamacji
desk-audit-what-joined = Dołączenie wiadomości
desk-audit-what-set-aside = Odłożenie wiadomości na bok
desk-audit-what-back-to-triage = Przywrócenie wiadomości do rozpoznania
desk-audit-what-letter-arrived = Potwierdzenie, że pismo dotarło
desk-audit-what-letter-again = Ponowne wysłanie pisma
desk-audit-what-article-added = Dodanie artykułu
desk-audit-what-article-published = Opublikowanie artykułu
desk-audit-what-article-drafted = Zapisanie szkicu
desk-audit-what-staff-added = Dodanie pracownika
desk-audit-what-staff-changed = Zmiana danych pracownika
desk-audit-what-staff-reset = Nowy link dla pracownika
desk-audit-what-password-changed = Zmiana własnego hasła
desk-me-title = Twoje konto
desk-me-no-password = Nie masz jeszcze hasła. Wybierz je, inaczej ponowne zalogowanie będzie niemożliwe.
desk-me-password = Hasło
desk-me-current = Obecne hasło
desk-me-current-wrong = Obecne hasło jest nieprawidłowe
desk-me-new = Nowe hasło
desk-me-new-hint = Co najmniej 12 znaków. Dobre hasło to kilka słów z rzędu.
desk-me-new-short = Użyj co najmniej { $count } znaków
desk-me-again = Nowe hasło, jeszcze raz
desk-me-again-differs = Nowe hasła nie są takie same
desk-me-language = Język interfejsu

## Dodano: co teraz i kto za to odpowiada

desk-next = Co teraz
desk-next-by = odpowiada:
desk-next-keep = { $promise }, do { $day }
desk-next-missed = { $promise }: nie dotrzymano, termin { $day }
desk-next-await-information = { $promise }: termin wstrzymany najdłużej do { $moment }, czekamy na odpowiedź klienta
desk-next-await-third-party = { $promise }: termin wstrzymany najdłużej do { $moment }, czekamy na odpowiedź osoby trzeciej
desk-next-answer = Odpowiedz na to, co przyszło, albo sprawdź, co stało się z pismem
desk-next-carry-out = Zrealizuj zadośćuczynienie: { $remedy }
desk-next-assess = Podaj, co ustalono w sprawie zagrożenia
desk-next-deliver = Pismo jest w drodze do klienta
desk-next-decide-anew = Podejmij decyzję ponownie: nie dotarła do klienta
desk-next-silence = Ruch po stronie klienta, do { $moment }
desk-next-decide = Podejmij decyzję: terminu nie obiecano, ale decyzja się należy
desk-no-reply = Odpowiedź zbędna

desk-merged-into = Ta reklamacja toczy się dalej jako
desk-acts-more = Więcej
desk-choose = Wybierz
desk-other-complaints = Inne reklamacje
desk-link-merged = Dołączona do tej
desk-link-split-from = Wydzielona z
desk-link-split-off = Wydzielona część
desk-link-related = Powiązana
desk-representative = Przedstawiciel
desk-about-staff = Dotyczy osoby
desk-about-them = reklamacja dotyczy tej osoby
desk-decision = Decyzja
desk-part-resolved = Załatwiona część
desk-settled-so-far = Załatwione dotychczas
desk-fulfilment = Stan
desk-fulfilment-offered = Zaproponowane, jeszcze bez odpowiedzi
desk-fulfilment-accepted = Przyjęte, jeszcze niezrealizowane
desk-fulfilment-declined = Odrzucone przez klienta
desk-fulfilment-done = Zrealizowane
desk-danger-officer = Ocenia
desk-danger-what = Opisano
desk-danger-found = Ustalono
desk-danger-not-assessed = Nikt jeszcze tego nie podał
desk-detail-odd = Wygląda inaczej, niż oczekiwano

desk-priority-urgent = Pilne
desk-priority-normal = Zwykłe
desk-priority-vulnerable = Klient w trudnej sytuacji

desk-due-rests = Wstrzymany
desk-due-hours = { $count ->
    [0] Mniej niż godzina
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
 }
desk-due-late-hours = { $count ->
    [0] Właśnie minął
    [one] { $count } godzina po terminie
    [few] { $count } godziny po terminie
    [many] { $count } godzin po terminie
   *[other] { $count } godziny po terminie
 }

desk-promise-safety = Ocena bezpieczeństwa
desk-promise-remedy = Zrealizowanie zadośćuczynienia
desk-promise-state-paused = Wstrzymany
desk-promise-owner = Odpowiada
desk-promise-rests-information = Wstrzymany najdłużej do { $moment }, czekamy na odpowiedź klienta.
desk-promise-rests-third-party = Wstrzymany najdłużej do { $moment }, czekamy na odpowiedź osoby trzeciej.

# Skąd wzięła się data. $period to liczba z jednostką („2 miesiące”), $day to dzień, przy godzinach także z godziną.

desk-how-from-receipt = { $period } od otrzymania reklamacji { $day }.
desk-how-from-acknowledgement = { $period } od wysłania potwierdzenia przyjęcia { $day }.
desk-how-from-escalation = { $period } od odwołania { $day }.
desk-how-from-extension = { $period } od wysłania przedłużenia { $day }.
desk-how-from-danger = { $period } od wiadomości o zagrożeniu { $day }.
desk-how-from-decision = { $period } od wysłania decyzji { $day }.
desk-how-from-remedy = { $period } od przyjęcia zadośćuczynienia { $day }.
desk-how-from-rest = Czas pozostały w chwili wznowienia { $day }: { $period }.
desk-how-clause = Zasady: { $clause }.
desk-how-not-counted = Tego dnia się nie liczy. Dni robocze: { $region }.
desk-how-working-days = Dni robocze: { $region }.
desk-how-calendar = Liczą się wszystkie dni kalendarzowe oprócz tego.
desk-how-rolled = Liczą się wszystkie dni kalendarzowe oprócz tego. Koniec przypadałby { $day }, gdy biuro nie pracuje, więc termin upływa z końcem następnego dnia roboczego ({ $region }).
desk-how-hours = Liczone zegarowo, w dzień i w nocy.
desk-how-business-hours = Liczone w godzinach pracy biura, od { $from } do { $to }: { $days }.

## Dodano: co się stało

desk-event-promise-moved-policy = Według nowych zasad { $promise } ma termin { $day }.
desk-event-promise-moved-merge = Obowiązuje wcześniejszy termin drugiej reklamacji: { $promise }, { $day }.
desk-event-promise-paused-information = { $promise }: termin wstrzymany najdłużej do { $day }, czekamy na odpowiedź klienta.
desk-event-promise-paused-third-party = { $promise }: termin wstrzymany najdłużej do { $day }, czekamy na odpowiedź osoby trzeciej.
desk-event-promise-resumed = { $promise }: termin biegnie dalej, do { $day }.
desk-event-raised = Nie dotrzymano: { $promise }. Zgodnie z zasadami reklamację przejmuje: { $team }.
desk-event-officer = Zagrożeniem zajmuje się: { $team }.
desk-event-assessed = { $who }: oceniono zagrożenie. Nie potwierdziło się: { $finding }
desk-event-assessed-serious = { $who }: oceniono zagrożenie. Potwierdziło się: { $finding }
desk-event-priority = { $who }: ustawiono priorytet: { $priority }.
desk-event-asked = { $who }: poproszono klienta o informacje.
desk-event-asked-details = { $who }: poproszono klienta o informacje: { $details }.
desk-event-part = { $who }: załatwiono część: { $part }
desk-event-part-remedy = { $who }: załatwiono część: { $part } Zadośćuczynienie: { $remedy }.
desk-event-remedy-accepted = Klient przyjął zadośćuczynienie.
desk-event-remedy-declined = Klient odrzucił zadośćuczynienie. { $reason }
desk-event-remedy-done = { $who }: zadośćuczynienie zrealizowano. { $note }
desk-event-silence = Ruch po stronie klienta. Bez odpowiedzi zamknięcie nastąpi { $day }.
desk-event-merged-into = { $who }: dołączono tę reklamację do { $reference }.
desk-event-merged = { $who }: dołączono { $reference } do tej reklamacji.
desk-event-split = { $who }: wydzielono część jako { $reference }: { $reason }
desk-event-related = { $who }: powiązano tę reklamację z { $reference }: { $reason }
desk-event-represented = Klienta reprezentuje: { $name } ({ $authority }).
desk-event-represented-no-more = Klient znów działa we własnym imieniu.
desk-event-excluded = { $who }: reklamacja dotyczy osoby, która nie bierze udziału w sprawie ({ $name }): { $reason }
desk-event-policy = { $who }: reklamację objęto zasadami { $policy }, wersja { $version }.
desk-event-no-reply = { $who }: odpowiedź nie jest potrzebna.

desk-purpose-information-request = Prośba o informacje
desk-purpose-partial-resolution = Część załatwiona
desk-purpose-silence-reminder = Przypomnienie dla klienta
desk-purpose-remedy-notice = Zadośćuczynienie zrealizowane
desk-purpose-withdrawal = Potwierdzenie wycofania
desk-purpose-merge-notice = Połączenie reklamacji
desk-closure-merged = Toczy się dalej jako część innej reklamacji

## Dodano: czynności

desk-act-tells = Co to zmienia
desk-act-information = Poproś o informacje
desk-act-information-intro = Klient dostaje prośbę o brakujące dane albo o cokolwiek innego. Pismo mówi, czy termin jest w tym czasie wstrzymany.
desk-act-assess = Oceń zagrożenie
desk-act-assess-intro = Ustalenia trzeba podać w każdym przypadku, także gdy zagrożenia jednak nie ma.
desk-act-part = Załatw część
desk-act-part-intro = Klient dowiaduje się, że część jest załatwiona. Reszta toczy się dalej, a z nią jej terminy.
desk-act-remedy = Zadośćuczynienie zrealizowane
desk-act-remedy-intro = To, co obiecano w decyzji, zostało zrobione.
desk-act-withdraw = Wycofaj
desk-act-withdraw-intro = Klient wycofuje reklamację i powiedział o tym, na przykład przez telefon.
desk-act-priority = Ustaw priorytet
desk-act-priority-intro = Miejsce na listach. Terminy się nie zmieniają. Zagrożenie wyprzedza wszystkie priorytety.
desk-act-represent = Przedstawiciel
desk-act-represent-intro = Ktoś działa w imieniu klienta. Nasze pisma trafiają do tej osoby, a jej słowo liczy się jak słowo klienta.
desk-act-end-representation = Zakończ reprezentację
desk-act-end-representation-intro = Odtąd nasze pisma znów trafiają do klienta.
desk-act-exclude = Dotyczy współpracownika
desk-act-exclude-intro = Osoba, której dotyczy reklamacja, nie bierze w niej udziału na żadnym szczeblu i jej nie widzi.
desk-act-merge = Połącz
desk-act-merge-intro = Inna otwarta reklamacja tej samej osoby toczy się dalej w tej. Oba numery pozostają ważne, a z terminów obowiązują wcześniejsze.
desk-act-split = Wydziel
desk-act-split-intro = Część toczy się dalej jako osobna reklamacja. Jej terminy liczą się od tego samego otrzymania, a klient dostaje jej numer.
desk-act-relate = Powiąż
desk-act-relate-intro = Dwie reklamacje mają ze sobą związek. Obie to pokazują; nic więcej się nie zmienia.
desk-act-policy = Obejmij obowiązującymi zasadami
desk-act-policy-intro = Reklamacja podlega wcześniejszym zasadom lub wersji. Zmiana nikomu niczego z obietnic nie ujmuje.

desk-merge-none = Ta osoba nie ma innej otwartej reklamacji, do której masz dostęp.
desk-move-keeps = Wszystkie inne terminy pozostają bez zmian.
desk-move-sooner = { $promise } będzie mieć wcześniejszy termin: { $day }.
desk-move-new = { $promise }: nowy obiecany termin, { $day }.

desk-field-until-latest = Najpóźniej { $day }.
desk-field-remedy-hint = Zasady wymagają go przy wyniku: { $outcomes }.
desk-field-summary = Krótsze pismo
desk-field-summary-hint = Wystarczy do { $day }, przy wyniku: { $outcomes }. Później należy się pełna decyzja.
desk-field-part-findings = Co zbadano i co ustalono
desk-field-part-done = Co dotąd zrobiono
desk-field-part-next = Co będzie dalej
desk-field-part-empty = Zasady wymagają tej części: napisz ją
desk-field-details = Brakujące dane
desk-field-information-empty = Zaznacz dane albo napisz, czego potrzeba
desk-field-serious = Czy zagrożenie się potwierdza?
desk-field-serious-empty = Podaj, czy zagrożenie się potwierdza
desk-field-serious-yes = Tak
desk-field-serious-yes-hint = Ktoś jest lub może być w niebezpieczeństwie; być może inni też.
desk-field-serious-no = Nie
desk-field-serious-no-hint = Sprawdzono: zagrożenia nie ma.
desk-field-finding = Co ustalono
desk-field-finding-empty = Podaj, co ustalono
desk-field-finding-hint = Do akt; klient tego nie widzi.
desk-field-resolved = Co jest załatwione
desk-field-resolved-empty = Podaj, co jest załatwione
desk-field-fulfilled-hint = Co zrobiono i kiedy. Do akt.
desk-field-withdraw-hint = Jak klient o tym powiadomił i dlaczego, jeśli to powiedział. Do akt.
desk-field-priority = Priorytet
desk-field-priority-empty = Wybierz priorytet
desk-field-authority = Skąd wiemy o upoważnieniu
desk-field-authority-empty = Podaj, skąd wiemy, że ta osoba może działać w imieniu klienta
desk-field-authority-hint = Na przykład: pełnomocnictwo z 3 listopada; klient powiedział to przez telefon.
desk-field-staff = Współpracownik
desk-field-staff-empty = Wybierz współpracownika
desk-field-exclude-hint = Do akt. Czytają to osoby, które zajmują się reklamacją.
desk-field-other = Którą dołączyć do tej
desk-field-other-empty = Wybierz drugą reklamację
desk-field-other-hint = Otrzymano { $day }, { $team }
desk-field-kind = Rodzaj
desk-field-subject = Temat
desk-field-subject-empty = Podaj temat
desk-field-split-hint = Słowa klienta, które się do niej odnoszą.
desk-field-reference = Numer drugiej reklamacji
desk-field-reference-hint = Na przykład C-2026-00431-K
desk-field-relate-hint = Do akt obu reklamacji.

desk-done-information = Pytanie jest w drodze.
desk-done-assess = Ocena została zapisana.
desk-done-part = Pismo o załatwionej części jest w drodze.
desk-done-remedy = Zadośćuczynienie jest zrealizowane.
desk-done-withdraw = Reklamacja została wycofana i jest zamknięta.
desk-done-priority = Priorytet został ustawiony.
desk-done-represent = Odtąd pisma trafiają do przedstawiciela.
desk-done-end-representation = Pisma znów trafiają do klienta.
desk-done-exclude = Osoba, której dotyczy reklamacja, już jej nie widzi.
desk-done-merge = Druga reklamacja toczy się dalej w tej.
desk-done-split = Wydzielona część toczy się dalej jako osobna reklamacja.
desk-done-relate = Obie reklamacje są powiązane.
desk-done-policy = Reklamacja podlega teraz obowiązującym zasadom.
desk-done-no-reply = Zapisano: odpowiedź nie jest potrzebna.
desk-done-policy-installed = Zasady obowiązują dla reklamacji, które przyjdą od teraz.

## Dodano: dlaczego czegoś nie można zrobić

refusal-merged-away = toczy się dalej jako { $value }; zajrzyj tam
refusal-no-part = podaj, która część jest załatwiona
refusal-no-such-outcome = zasady nie znają decyzji „{ $value }”
refusal-no-summary = zasady nie przewidują krótszego pisma przy tej decyzji
refusal-too-late-for-summary = krótsze pismo wystarczało tylko do { $value }; napisz pełną decyzję
refusal-part-missing = brakuje części, której wymagają zasady: { $value }
refusal-no-remedy = zasady wymagają przy tej decyzji zadośćuczynienia; wybierz je
refusal-remedy-not-allowed = zasady nie dopuszczają „{ $value }” przy tej decyzji
refusal-nothing-offered = nie zaproponowano zadośćuczynienia
refusal-remedy-is-done = zadośćuczynienie zostało już zrealizowane
refusal-remedy-was-declined = klient odrzucił zadośćuczynienie
refusal-remedy-owed = obiecanego zadośćuczynienia jeszcze nie zrealizowano; podaj to, gdy będzie zrobione
refusal-danger-not-assessed = nie podano jeszcze, co ustalono w sprawie zagrożenia; podaj to, także gdy go nie ma
refusal-no-danger = nie oznaczono zagrożenia
refusal-no-finding = podaj, co ustalono
refusal-no-authority = podaj, skąd wiemy, że ta osoba może działać w imieniu klienta
refusal-about-them = reklamacja dotyczy osoby, która nie bierze w niej udziału: { $value }
refusal-with-itself = to ta sama reklamacja
refusal-not-the-same-person = te reklamacje nie pochodzą od tej samej osoby
refusal-not-at-the-same-stage = połączyć można tylko dwie otwarte reklamacje na tym samym szczeblu
refusal-extended-often = wykorzystano już wszystkie przedłużenia, na jakie pozwalają zasady: { $value }
refusal-extended-too-far = zasady nie dopuszczają terminu po { $value }
refusal-too-late-to-escalate = odwołać się można było do { $value }
refusal-no-such-priority = zasady nie znają priorytetu „{ $value }”
refusal-not-a-reviewer = na tym szczeblu nie może sprawdzać: { $value }; zasady wymagają kogoś innego

## Dodano: zasady

desk-nav-policy = Zasady
desk-policy = Zasady
desk-policy-in-force = Obowiązujące
desk-policy-intro = Co obiecuje się w reklamacjach, które teraz przychodzą. Każda reklamacja podlega tej wersji, według której ją otwarto.
desk-policy-drawing = Zasady na rysunku
desk-policy-versions = Wersje
desk-policy-no-versions = Nigdy nie obowiązywała inna wersja.
desk-policy-is-in-force = Obowiązuje
desk-policy-by-setup = z konfiguracji
desk-policy-since = Co się od tego czasu zmieniło
desk-policy-same = Nie ma różnic względem obowiązujących zasad.
desk-policy-file = Plik
desk-policy-install = Zainstaluj wersję
desk-policy-install-intro = Zmień kopię pliku, podnieś numer wersji i zleć jej sprawdzenie. Zobaczysz, co się zmienia, zanim zacznie obowiązywać.
desk-policy-refused = Tych zasad nie można zainstalować
desk-policy-place = Wiersz { $line }, kolumna { $column }
desk-policy-mend = Poprawka:
desk-policy-choose = Plik
desk-policy-choose-hint = Plik z końcówką .toml. Jeśli go wybierzesz, tekst poniżej się nie liczy.
desk-policy-text = Treść pliku
desk-policy-text-empty = Wybierz plik albo wklej jego treść
desk-policy-taken = Tę wersję zainstalowano już z inną treścią. Podnieś numer wersji
desk-policy-check = Sprawdź
desk-policy-changes = Te zasady różnią się od obowiązujących:
desk-policy-stays = Reklamacje w toku pozostają przy swojej wersji. Można je pojedynczo objąć nową.
desk-policy-do = Zainstaluj
desk-policy-edit = Zmień treść
desk-audit-what-policy-installed = Zainstalowanie zasad

## Added: what is learnt from corrections

desk-what-product = Reklamacja dotycząca produktu
desk-what-service = Reklamacja dotycząca obsługi
desk-what-other = Coś innego, nie reklamacja
desk-triage-instead = Jedno kliknięcie mówi, co to jest, a Redress się z tego uczy:
desk-triage-learnt = na podstawie wcześniejszych poprawek
desk-done-forgotten = Lekcja została cofnięta. Już się nie liczy.
desk-audit-what-lesson-forgotten = Cofnięcie lekcji
desk-audit-what-lessons-exported = Eksport lekcji
desk-lessons-title = Czego nauczył się Redress
desk-lessons-intro = Każda poprawka jest lekcją dla podobnych wiadomości: tych, które mają z nią kilka wspólnych słów albo zawierają numer o takim samym wyglądzie. To, z czego wyciągnięto lekcję, po jej cofnięciu pozostaje bez zmian.
desk-lessons-empty = Niczego się jeszcze nie nauczono
desk-lessons-teaches = Czego uczy
desk-lessons-words = Rozpoznawana po słowach
desk-lessons-from = Wyciągnięta z
desk-lessons-elsewhere = Przeniesiona skądinąd
desk-lessons-forget = Zapomnij
desk-lessons-export = Eksportuj wszystkie
desk-lesson-thought = Redress sądził: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: nie { $shape }
desk-lesson-after = po słowie „{ $label }”

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Potwierdzono: { $domain }
desk-sender-verified-why = Domena { $domain } potwierdza, że ta wiadomość pochodzi od niej.
desk-sender-unverified = Niepotwierdzone
desk-sender-unverified-why = Nikt nie potwierdza, że ta wiadomość pochodzi z { $domain }. Samo w sobie to nic złego: wiele domen nie potwierdza swojej poczty.
desk-sender-undecided = Niepotwierdzone: brak odpowiedzi
desk-sender-undecided-why = Serwer nazw nie odpowiedział, gdy nadeszła ta wiadomość, więc nie wiadomo, czy pochodzi z { $domain }.
desk-sender-forged = Niezgodne z zasadami swojej domeny (DMARC { $policy })
desk-sender-forged-why = Ta wiadomość nie przeszła kontroli, którą { $domain } publikuje dla swojej poczty: nadawca może być sfałszowany. Redress nie dołącza jej do reklamacji ani sam na nią nie odpowiada. Zanim jej Państwo zaufają, proszę zapytać tę osobę inną drogą.
desk-sender-unclear = Nadawca niejasny
desk-sender-unclear-why = Ta wiadomość wymienia kilku autorów albo jej autora nie da się pewnie odczytać. Redress nie dołącza jej do reklamacji ani sam na nią nie odpowiada.
desk-sender-checked-by = Sprawdził serwer { $server }, któremu ufa konfiguracja.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = Skrzynki { $name } nie można odczytać od { $moment }.
desk-mailbox-trouble-text = Wiadomości tam czekają i nic nie ginie. Administracja może to naprawić: „redress mail doctor” mówi jak.
