## Strona

customer-title = Państwa reklamacja { $reference }
customer-title-error = Błąd: { $title }
customer-company-line = Reklamacje w { $company }
customer-skip = Przejdź do treści
customer-language = Język
customer-reference = Numer sprawy
customer-received = Data wpływu
customer-received-on = Otrzymaliśmy reklamację { $date }.
customer-private = Ta strona jest przeznaczona tylko dla Państwa. Może ją przeczytać każdy, kto ma link, dlatego prosimy go nie przekazywać.
customer-print = Wydrukuj tę stronę
customer-back = Powrót do reklamacji

## Na jakim etapie jest sprawa

customer-status-heading = Na jakim etapie jest sprawa
customer-status-received = Przyjęta
customer-status-received-text = Mamy Państwa reklamację. Wkrótce ktoś zacznie ją sprawdzać.
customer-status-investigating = Sprawdzamy
customer-status-investigating-text = Sprawdzamy Państwa reklamację.
customer-status-waiting = Czekamy na odpowiedź
customer-status-waiting-text = Zadaliśmy Państwu pytanie. Prosimy odpowiedzieć poniżej, abyśmy mogli iść dalej.
customer-status-extended = Nowy termin
customer-status-extended-text = Potrzebujemy więcej czasu, niż zakładaliśmy. Nowy termin i powód podajemy poniżej.
customer-status-decided = Decyzja podjęta
customer-status-decided-text = Podjęliśmy decyzję. Prosimy dać nam poniżej znać, czy to załatwia sprawę.
customer-status-escalated = Sprawdzamy ponownie
customer-status-escalated-text = Państwa reklamację sprawdza ponownie osoba, która nie brała udziału w pierwszej decyzji.
customer-status-closed = Zamknięta
customer-status-closed-text = Reklamacja jest zamknięta. Jeśli problem wróci, prosimy napisać do nas poniżej, a ją wznowimy.
customer-team = Reklamacją zajmuje się: { $team }.

## Obietnice

customer-promises-heading = Co obiecaliśmy
customer-promises-review-heading = Co obiecaliśmy w ponownym sprawdzeniu
customer-promise-acknowledgement = Potwierdzić, że mamy reklamację
customer-promise-update = Napisać, na jakim etapie jesteśmy
customer-promise-resolution = Rozwiązać sprawę
customer-promise-running = Zrobimy to do { $date }.
customer-promise-not-started = Czas zacznie biec, gdy potwierdzimy, że mamy reklamację.
customer-promise-kept = Zrobione { $date }, na czas.
customer-promise-kept-late = Zrobione { $date }. Obiecaliśmy to do { $promised-date }. Spóźniliśmy się i przepraszamy.
customer-promise-missed = Obiecaliśmy to do { $date } i nie zrobiliśmy tego. Przepraszamy.
customer-promise-replaced = Obiecaliśmy to do { $old-date }. Nowy termin to { $new-date }. Powód podaliśmy w wiadomości do Państwa.
customer-promise-replaced-late = Obiecaliśmy to do { $old-date } i nie dotrzymaliśmy terminu. Nowy termin to { $new-date }. Przepraszamy.
customer-promise-lifted = Nie jest już potrzebne, bo sprawa jest załatwiona.
customer-promise-days-left = { $count ->
    [0] Dziś jest ostatni dzień.
    [one] Został { $count } dzień roboczy.
    [few] Zostały { $count } dni robocze.
    [many] Zostało { $count } dni roboczych.
   *[other] Zostało { $count } dnia roboczego.
 }

## Skąd wziął się termin

customer-how-link = Jak obliczyliśmy ten termin?
customer-how-heading = Jak obliczyliśmy termin: { $date }
customer-how-start-received = Reklamacja dotarła do nas { $date }.
customer-how-start-acknowledged = Potwierdziliśmy jej przyjęcie { $date }.
customer-how-start-escalated = Prośbę o ponowne sprawdzenie dostaliśmy { $date }.
customer-how-start-extended = Ten termin wyznaczyliśmy sami, w wiadomości z { $date }.
customer-how-length = { $count ->
    [one] Obiecaliśmy zrobić to w ciągu { $count } dnia roboczego. Tego dnia nie liczymy; zaczynamy od następnego.
   *[other] Obiecaliśmy zrobić to w ciągu { $count } dni roboczych. Pierwszego dnia nie liczymy; zaczynamy od następnego.
 }
customer-how-length-calendar = { $count ->
    [one] Obiecaliśmy zrobić to w ciągu { $count } dnia. Tego dnia nie liczymy; zaczynamy od następnego.
   *[other] Obiecaliśmy zrobić to w ciągu { $count } dni. Pierwszego dnia nie liczymy; zaczynamy od następnego.
 }
customer-how-place = Liczą się dni robocze naszego biura: { $place }.
customer-how-counted = { $count ->
    [one] Policzyliśmy { $count } dzień roboczy.
    [few] Policzyliśmy { $count } dni robocze.
    [many] Policzyliśmy { $count } dni roboczych.
   *[other] Policzyliśmy { $count } dnia roboczego.
 }
customer-how-skipped = { $count ->
    [0] Nie musieliśmy pominąć żadnego dnia.
    [one] Pominęliśmy { $count } dzień, w którym nasze biuro jest zamknięte:
   *[other] Pominęliśmy { $count } dni, w których nasze biuro jest zamknięte:
 }
customer-how-skipped-weekend = weekend
customer-how-skipped-holiday = dzień ustawowo wolny: { $name }
customer-how-skipped-closure = nasze biuro jest zamknięte: { $name }
customer-how-skipped-paused = czekaliśmy na odpowiedź
customer-how-end = Tak dochodzimy do końca dnia { $date }.
customer-how-table-date = Data
customer-how-table-reason = Dlaczego się nie liczy

## Co wiemy

customer-details-heading = Co zapisaliśmy
customer-details-kind = Czego dotyczy
customer-details-subject = Temat
customer-details-model = Model falownika
customer-details-serial = Numer seryjny
customer-details-ticket = Numer zgłoszenia
customer-details-description = Co się stało
customer-details-idea = Państwa propozycja rozwiązania
customer-details-none = Jeszcze nie podano
customer-details-wrong = Coś się nie zgadza? Prosimy napisać do nas poniżej.
customer-kind-product = Produktu
customer-kind-service = Naszej obsługi
customer-kind-unknown = Jeszcze nie wiadomo

## Decyzja

customer-decision-heading = Nasza decyzja
customer-decision-on = Data decyzji: { $date }
customer-outcome-accepted = Uznajemy Państwa reklamację.
customer-outcome-partly-accepted = Uznajemy Państwa reklamację w części.
customer-outcome-rejected = Nie uznajemy Państwa reklamacji.
customer-outcome-cannot-resolve = Nie znaleźliśmy sposobu, aby rozwiązać tę sprawę.
customer-remedy-heading = Co zrobimy
customer-remedy-repair = Naprawimy urządzenie
customer-remedy-replacement = Wymienimy urządzenie
customer-remedy-refund = Zwrócimy pieniądze
customer-remedy-apology = Przepraszamy
customer-remedy-guidance = Wyjaśnimy krok po kroku, jak rozwiązać problem
customer-remedy-nothing = Nic więcej
customer-explanation-heading = Jak doszliśmy do tej decyzji
customer-final = To nasza ostateczna decyzja. Jeśli się z nią Państwo nie zgadzają, można zwrócić się do niezależnej instytucji: { $body }

## Wiadomości

customer-messages-heading = Wiadomości
customer-messages-none = Nie ma jeszcze żadnych wiadomości.
customer-message-from-you = Państwa wiadomość z { $date }
customer-message-from-us = Nasza wiadomość z { $date }
customer-message-earlier = Pokaż wcześniejsze wiadomości
customer-message-files = Pliki
customer-message-file = { $name } ({ $size })

## Dodawanie informacji i plików

customer-add-heading = Dodaj informacje lub pliki
customer-add-hint = Prosimy napisać, co jest nowego, albo odpowiedzieć na nasze pytanie. Prosimy nie wysyłać haseł ani danych bankowych.
customer-add-text-label = Wiadomość
customer-add-files-label = Pliki (nieobowiązkowe)
customer-add-files-hint = { $count ->
    [one] Zdjęcia, dokumenty lub nagrania. { $count } plik, najwyżej { $size }.
    [few] Zdjęcia, dokumenty lub nagrania. Najwyżej { $count } pliki, każdy do { $size }.
   *[other] Zdjęcia, dokumenty lub nagrania. Najwyżej { $count } plików, każdy do { $size }.
 }
customer-add-submit = Wyślij
customer-add-done-heading = Mamy Państwa wiadomość
customer-add-done-text = Jest teraz częścią reklamacji. Nie trzeba jej wysyłać także e-mailem.
customer-add-done-files = { $count ->
    [one] Dotarł do nas { $count } plik.
    [few] Dotarły do nas { $count } pliki.
    [many] Dotarło do nas { $count } plików.
   *[other] Dotarło do nas { $count } pliku.
 }

## Czy to załatwia sprawę

customer-answer-heading = Czy to załatwia sprawę?
customer-satisfied-button = Tak, sprawa jest załatwiona
customer-satisfied-heading = Zamknąć reklamację?
customer-satisfied-text = Po potwierdzeniu zamkniemy reklamację. Jeśli problem wróci, nadal będzie można do nas napisać.
customer-satisfied-confirm = Tak, zamknij reklamację
customer-satisfied-done-heading = Dziękujemy
customer-satisfied-done-text = Zamknęliśmy reklamację. Jeśli problem wróci, prosimy napisać na tej stronie albo odpowiedzieć na jeden z naszych e-maili.
customer-escalate-button = Nie, to nie załatwia sprawy
customer-escalate-heading = Ponowne sprawdzenie reklamacji
customer-escalate-text = Osoba, która nie brała udziału w decyzji, sprawdzi reklamację jeszcze raz od początku.
customer-escalate-reason-label = Dlaczego to nie załatwia sprawy?
customer-escalate-reason-hint = Co źle zrozumieliśmy albo przeoczyliśmy? Jakie rozwiązanie byłoby dobre? Wystarczy kilka zdań.
customer-escalate-confirm = Poproś o ponowne sprawdzenie
customer-escalate-done-heading = Sprawdzimy reklamację ponownie
customer-escalate-done-text = Zajmie się tym osoba, która nie brała udziału w pierwszej decyzji. Nowe terminy wysłaliśmy e-mailem.
customer-escalate-done-by = Chcemy podać wynik do { $date }.

## Gdy coś jest nie tak

customer-error-heading = Wystąpił problem
customer-error-text-empty = Prosimy napisać wiadomość albo dodać plik
customer-error-text-long = { $count ->
    [one] Wiadomość jest za długa o { $count } znak
    [few] Wiadomość jest za długa o { $count } znaki
    [many] Wiadomość jest za długa o { $count } znaków
   *[other] Wiadomość jest za długa o { $count } znaku
 }
customer-error-reason-empty = Prosimy napisać, dlaczego to nie załatwia sprawy
customer-error-file-large = Plik { $name } jest za duży. Może mieć najwyżej { $size }
customer-error-file-empty = Plik { $name } jest pusty. Prosimy wybrać go ponownie
customer-error-files-many = { $count ->
    [one] Jednorazowo można wysłać { $count } plik
    [few] Jednorazowo można wysłać najwyżej { $count } pliki
   *[other] Jednorazowo można wysłać najwyżej { $count } plików
 }
customer-error-form-old = Ta strona była otwarta zbyt długo. Tekst nadal tu jest: prosimy wysłać go jeszcze raz
customer-error-not-now = Nie jest to już możliwe, bo w międzyczasie coś się zmieniło. Prosimy sprawdzić, na jakim etapie jest sprawa

## Nieaktualne linki i inne błędy

customer-expired-title = Ten link już nie działa
customer-expired-text = Aby chronić Państwa dane, linki do reklamacji działają przez ograniczony czas. Sama reklamacja jest bezpieczna.
customer-expired-how = Możemy wysłać nowy link. Trafi na adres e-mail, z którego przyszła reklamacja.
customer-expired-button = Wyślij mi nowy link
customer-expired-done-title = Prosimy sprawdzić skrzynkę
customer-expired-done-text = Jeśli link był prawdziwy, nowy jest już w drodze. Jeśli za kilka minut nic nie przyjdzie, prosimy zajrzeć także do folderu ze spamem.
customer-not-found-title = Nie możemy znaleźć tej strony
customer-not-found-text = Jeśli adres został wpisany ręcznie, prosimy go sprawdzić. Jeśli link pochodził z naszego e-maila, prosimy na niego odpowiedzieć, a pomożemy.
customer-busy-title = Prosimy chwilę poczekać
customer-busy-text = W krótkim czasie było zbyt wiele prób. Prosimy spróbować ponownie za kilka minut.
customer-failed-title = Coś poszło nie tak po naszej stronie
customer-failed-text = Przepraszamy. Nic z tego, co dotąd do nas dotarło, nie przepadło. Prosimy spróbować za kilka minut albo odpowiedzieć na jeden z naszych e-maili.

## Added

customer-next-by = Odezwiemy się najpóźniej
customer-promise-lifted-decided = Nie jest już potrzebne, bo decyzja została wydana.
customer-how-start-reopened = Wróciliśmy do reklamacji { $date }.
customer-error-label = Błąd:
customer-error-files-total = Pliki są razem za duże. Razem mogą mieć najwyżej { $size }
customer-error-files-broken = Pliki nie dotarły do nas w całości. Prosimy wybrać je ponownie
customer-error-files-again = Tekst nadal tu jest. Prosimy ponownie wybrać pliki.
customer-add-files-together = Razem najwyżej { $size }.

customer-status-fulfilling = Propozycja została przyjęta
customer-status-fulfilling-text = Zrobimy to, co obiecaliśmy, i damy znać, gdy będzie gotowe.
customer-status-withdrawn = Wycofana
customer-status-withdrawn-text = Reklamacja została przez Państwa wycofana i ją zamknęliśmy. Jeśli problem wróci, prosimy napisać do nas poniżej.
customer-merged = Tę reklamację rozpatrujemy razem z { $references }.
customer-split-off = Jedną część rozpatrujemy osobno jako { $references }. Wysłaliśmy o tym e-maila.
customer-split-from = Wiadomość obejmowała dwie sprawy. Druga to { $reference }.
customer-promise-reply = Odpowiedzieć
customer-promise-assessment = Sprawdzić opisane zagrożenie
customer-promise-remedy = Zrobić to, co obiecaliśmy
customer-promise-running-hour = Zrobimy to do { $date }, godz. { $time }.
customer-promise-paused-information = Termin jest wstrzymany do czasu odpowiedzi, najdłużej do { $date }.
customer-promise-paused-third-party = Termin jest wstrzymany, bo czekamy na odpowiedź kogoś innego, najdłużej do { $date }.
customer-how-start-danger = O zagrożeniu dowiedzieliśmy się { $date }.
customer-how-start-decided = Decyzję wysłaliśmy { $date }.
customer-how-start-accepted = Nasza propozycja została przyjęta { $date }.
customer-how-start-rested = Termin był wstrzymany, bo czekaliśmy na odpowiedź, i biegnie dalej od { $date }.
customer-how-length-period = Tyle czasu obiecaliśmy: { $period }. Pierwszego dnia nie liczymy; zaczynamy od następnego.
customer-how-length-hours = Tyle czasu obiecaliśmy: { $period }.
customer-how-length-left = Tyle czasu pozostało: { $period }.
customer-how-rolled = Tak doszlibyśmy do { $date }. Nasze biuro jest wtedy zamknięte, więc liczy się następny dzień roboczy.
customer-how-end-hour = Tak dochodzimy do { $date }, godz. { $time }.
customer-remedy-is-accepted = Ta propozycja została przyjęta. Damy znać, gdy będzie to zrobione.
customer-remedy-is-declined = Ta propozycja została odrzucona.
customer-remedy-is-done = To jest już zrobione.
customer-remedy-button = Przyjmij lub odrzuć
customer-remedy-question = Czy przyjmują Państwo naszą propozycję?
customer-remedy-offered = Proponujemy:
customer-remedy-yes = Tak, proszę to zrobić
customer-remedy-no = Nie, nie chcę tego
customer-remedy-reason-label = Dlaczego nie? (nieobowiązkowe)
customer-remedy-send = Wyślij odpowiedź
customer-remedy-accepted-heading = Dziękujemy
customer-remedy-accepted-text = Zrobimy to, co obiecaliśmy, i damy znać, gdy będzie gotowe.
customer-remedy-declined-heading = Mamy Państwa odpowiedź
customer-remedy-declined-text = Nasza propozycja została odrzucona. Skontaktujemy się z Państwem. Na stronie reklamacji można też poprosić o ponowne sprawdzenie.
customer-error-remedy-empty = Prosimy wybrać, czy przyjmują Państwo naszą propozycję
customer-satisfied-first-heading = Przyjąć naszą decyzję?
customer-satisfied-first-text = Po potwierdzeniu zrobimy to, co obiecaliśmy, a potem zamkniemy reklamację. Jeśli problem wróci, nadal będzie można do nas napisać.
customer-satisfied-first-confirm = Tak, to załatwia sprawę
customer-satisfied-first-done-text = Teraz zrobimy to, co obiecaliśmy. Potem zamkniemy reklamację i damy o tym znać.
customer-satisfied-noted-text = Zapisaliśmy, że to załatwia sprawę.
customer-escalate-until = O ponowne sprawdzenie można poprosić do { $date }.
customer-settled-heading = Już załatwione
customer-settled = Załatwione
customer-withdraw-link = Wycofaj reklamację
customer-withdraw-heading = Wycofać reklamację?
customer-withdraw-text = Po wycofaniu zamkniemy reklamację i nie podejmiemy w niej dalszych kroków. Jeśli problem wróci, nadal będzie można do nas napisać.
customer-withdraw-reason-label = Jaki jest powód wycofania? (nieobowiązkowe)
customer-withdraw-reason-hint = Pomaga nam to się uczyć. Nie trzeba nic pisać.
customer-withdraw-confirm = Wycofaj moją reklamację
customer-withdraw-not = Nie, zostaw ją
customer-withdraw-done-heading = Reklamacja jest wycofana
customer-withdraw-done-text = Zamknęliśmy ją. Jeśli problem wróci, prosimy napisać na stronie reklamacji albo odpowiedzieć na jeden z naszych e-maili.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andora
customer-country-al = Albania
customer-country-at = Austria
customer-country-ba = Bośnia i Hercegowina
customer-country-be = Belgia
customer-country-bg = Bułgaria
customer-country-ch = Szwajcaria
customer-country-cy = Cypr
customer-country-cz = Czechy
customer-country-de = Niemcy
customer-country-dk = Dania
customer-country-ee = Estonia
customer-country-es = Hiszpania
customer-country-fi = Finlandia
customer-country-fo = Wyspy Owcze
customer-country-fr = Francja
customer-country-gb = Wielka Brytania
customer-country-gl = Grenlandia
customer-country-gr = Grecja
customer-country-hr = Chorwacja
customer-country-hu = Węgry
customer-country-ie = Irlandia
customer-country-is = Islandia
customer-country-it = Włochy
customer-country-li = Liechtenstein
customer-country-lt = Litwa
customer-country-lu = Luksemburg
customer-country-lv = Łotwa
customer-country-mc = Monako
customer-country-md = Mołdawia
customer-country-me = Czarnogóra
customer-country-mk = Macedonia Północna
customer-country-mt = Malta
customer-country-nl = Holandia
customer-country-no = Norwegia
customer-country-pl = Polska
customer-country-pt = Portugalia
customer-country-ro = Rumunia
customer-country-rs = Serbia
customer-country-se = Szwecja
customer-country-si = Słowenia
customer-country-sk = Słowacja
customer-country-sm = San Marino
customer-country-tr = Turcja
customer-country-ua = Ukraina
customer-country-va = Watykan
