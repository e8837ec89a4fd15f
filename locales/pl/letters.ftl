# Piszemy bezosobowo albo przez „Państwo”: nie wiemy, czy pisze Pani, czy Pan. Imię i nazwisko po „Dzień dobry”
# wymagałoby wołacza, więc je pomijamy.

## W każdym liście

letter-greeting = Dzień dobry,
letter-greeting-noname = Dzień dobry,
letter-closing =
    Z poważaniem
    { $team }
    { $company }
letter-reference-line = Numer sprawy: { $reference }. Prosimy zostawić go w temacie, odpowiadając na tę wiadomość.
letter-link =
    Na stronie sprawy można sprawdzić, co się z nią dzieje, napisać do nas i dodać pliki:
    { $link }
letter-dates = Co będzie dalej
letter-update-by = Do { $date } napiszemy, na jakim etapie jesteśmy.
letter-resolve-by = Chcemy rozwiązać sprawę do { $date }.
letter-automatic = To potwierdzenie zostało wysłane automatycznie. Samą reklamację przeczyta człowiek.

letter-kind-product = produkt
letter-kind-service = nasza obsługa
letter-team-service-management = Zespół zarządzania serwisem
letter-team-technical = Zespół techniczny
letter-team-safety = Zespół bezpieczeństwa produktów
letter-team-unknown = Obsługa klienta
letter-promise-acknowledgement = potwierdzenie przyjęcia
letter-promise-update = informacja o postępach
letter-promise-resolution = rozwiązanie sprawy
letter-promise-safety = ocena bezpieczeństwa

## Potwierdzenie przyjęcia

letter-ack-subject = Otrzymaliśmy reklamację { $reference }: { $subject }
letter-ack-subject-nosubject = Otrzymaliśmy reklamację { $reference }
letter-ack-thanks = Dziękujemy za wiadomość. Dotarła do nas { $received } i jest teraz reklamacją { $reference }. Przykro nam, że coś poszło nie tak. Zajmiemy się tą sprawą.
letter-ack-understood = Tak zrozumieliśmy Państwa wiadomość. Jeśli coś się nie zgadza, wystarczy odpowiedzieć na tego e-maila.
letter-ack-understood-kind = Czego dotyczy reklamacja: { $value }
letter-ack-understood-model = Model falownika: { $value }
letter-ack-understood-serial = Numer seryjny: { $value }
letter-ack-understood-ticket = Numer zgłoszenia: { $value }
letter-ack-understood-idea = Państwa propozycja rozwiązania: zapisaliśmy ją i weźmiemy pod uwagę.
letter-ack-missing = Pomogłyby nam jeszcze poniższe informacje. Wystarczy odpowiedzieć na tego e-maila. My już zaczęliśmy, a podane niżej terminy nie zależą od odpowiedzi.
letter-ack-missing-ticket = Numer zgłoszenia serwisowego. Jest w naszych wcześniejszych e-mailach.
letter-ack-missing-model = Model falownika. Jest na tabliczce z boku urządzenia.
letter-ack-missing-serial = Numer seryjny falownika, jeśli jest pod ręką. Znajduje się na tej samej tabliczce.
letter-ack-missing-description = Co dokładnie się stało i kiedy zauważono to po raz pierwszy.
letter-ack-danger =
    Państwa bezpieczeństwo jest najważniejsze. To, co opisano w wiadomości, może być niebezpieczne. Prosimy nie używać już urządzenia. Prosimy je wyłączyć, jeśli można to zrobić bez ryzyka, zachować odległość i nie dopuszczać do niego innych osób. Prosimy go nie otwierać i nie dotykać uszkodzonych przewodów: przewody paneli słonecznych są w świetle dziennym pod napięciem, nawet gdy wszystko jest wyłączone. Przed ponownym użyciem urządzenie powinien sprawdzić wykwalifikowany elektryk.
    Jeśli pojawi się ogień lub dym albo ktoś został ranny, prosimy natychmiast zadzwonić pod numer 112.

## Informacja o postępach

letter-update-subject = Co dzieje się z reklamacją { $reference }
letter-update-intro = Oto, co dzieje się z reklamacją { $reference }.
letter-update-late = Obiecaliśmy tę informację do { $date }. Wysyłamy ją z opóźnieniem, za co przepraszamy.

## Nowy termin

letter-extension-subject = Nowy termin w sprawie reklamacji { $reference }
letter-extension-intro = Pisaliśmy, że chcemy rozwiązać reklamację { $reference } do { $old-date }. Potrzebujemy więcej czasu. Nowy termin to { $new-date }.
letter-extension-intro-late = Pisaliśmy, że chcemy rozwiązać reklamację { $reference } do { $old-date }. Nie udało nam się to i nie uprzedziliśmy o tym na czas. Przepraszamy za jedno i drugie. Nowy termin to { $new-date }.
letter-extension-reason = Powód jest następujący:
letter-extension-sorry = Przykro nam, że trzeba jeszcze poczekać.

## Decyzja

letter-decision-subject = Nasza decyzja w sprawie reklamacji { $reference }
letter-decision-intro-accepted = Sprawdziliśmy reklamację { $reference }. Mają Państwo rację i uznajemy ją w całości.
letter-decision-intro-partly-accepted = Sprawdziliśmy reklamację { $reference }. W części przyznajemy Państwu rację i w tej części ją uznajemy.
letter-decision-intro-rejected = Starannie sprawdziliśmy reklamację { $reference }. Nie możemy jej uznać. Wiemy, że oczekiwano innej odpowiedzi, dlatego wyjaśniamy poniżej, jak do niej doszliśmy.
letter-decision-intro-cannot-resolve = Starannie sprawdziliśmy reklamację { $reference }. Nie znaleźliśmy sposobu, aby ją rozwiązać. Przykro nam z tego powodu i poniżej podajemy wszystkie przyczyny.
letter-decision-late = Obiecaliśmy tę odpowiedź do { $date }. Wysyłamy ją z opóźnieniem, za co przepraszamy.
letter-decision-explanation = Jak doszliśmy do tej decyzji
letter-decision-remedy = Co zrobimy
letter-decision-remedy-repair = Naprawimy urządzenie.
letter-decision-remedy-replacement = Wymienimy urządzenie.
letter-decision-remedy-refund = Zwrócimy pieniądze.
letter-decision-remedy-apology = Przepraszamy.
letter-decision-remedy-guidance = Poniżej wyjaśniamy krok po kroku, jak rozwiązać problem.
letter-decision-remedy-nothing = Nie planujemy dalszych kroków.
letter-decision-satisfied =
    Jeśli to załatwia sprawę, można nam o tym dać znać tutaj:
    { $link }
letter-decision-escalate =
    Jeśli to rozwiązanie Państwa nie zadowala, można poprosić o ponowne sprawdzenie reklamacji przez osobę, która nie brała udziału w tej decyzji. Wystarczy odpowiedzieć na tego e-maila i napisać dlaczego albo zrobić to tutaj:
    { $link }
letter-decision-outside = To nasza ostateczna decyzja. Jeśli się z nią Państwo nie zgadzają, można zwrócić się do niezależnej instytucji: { $body }

## Ponowne sprawdzenie

letter-escalation-subject = Ponownie sprawdzimy reklamację { $reference }
letter-escalation-intro = Otrzymaliśmy wiadomość, że nasza decyzja w sprawie reklamacji { $reference } Państwa nie zadowala. Dziękujemy za szczerość. Sprawdzamy wszystko jeszcze raz od początku.
letter-escalation-reviewer = Zajmuje się tym osoba, która nie brała udziału w pierwszej decyzji.
letter-review-subject = Wynik ponownego sprawdzenia reklamacji { $reference }
letter-review-intro = Reklamację { $reference } sprawdziła ponownie osoba, która nie brała udziału w pierwszej decyzji.

## Zamknięcie i wznowienie

letter-closed-subject = Reklamacja { $reference } jest zamknięta
letter-closed-intro = Zamknęliśmy reklamację { $reference }.
letter-closed-again = Jeśli problem wróci albo jest jeszcze coś do dodania, prosimy odpowiedzieć na tego e-maila. Wznowimy wtedy reklamację; nie trzeba będzie zaczynać od nowa.

## Odpowiedzi i nowy link

letter-reply-subject = Re: { $subject }
letter-new-link-subject = Link do reklamacji { $reference }
letter-new-link-intro =
    Oto nowy link do strony reklamacji { $reference }. Działa do { $date }. Starsze linki już nie działają.
    { $link }
letter-new-link-not-you = Jeśli to nie Państwo prosili o ten link, nie trzeba nic robić.

## Do osób trzecich (instalator, dystrybutor, przewoźnik)

letter-third-party-subject = Prośba o informacje, numer sprawy { $reference }
letter-third-party-intro = { $company } wyjaśnia reklamację o numerze { $reference }. Aby ocenić ją sprawiedliwie, potrzebujemy od Państwa kilku informacji:
letter-third-party-privacy = Prosimy wykorzystać podane tu informacje tylko po to, aby odpowiedzieć na tę prośbę.

## Do naszych pracowników

letter-staff-danger-subject = { $reference }: możliwe zagrożenie, proszę przeczytać teraz
letter-staff-danger-intro = W reklamacji { $reference } ({ $subject }) klient opisuje coś, co może być niebezpieczne. Proszę przeczytać ją teraz i skontaktować się z klientem.
letter-staff-escalated-subject = { $reference }: odwołanie, potrzebne ponowne sprawdzenie
letter-staff-escalated-intro = Klient nie zgadza się z decyzją w sprawie reklamacji { $reference } ({ $subject }) i prosi o ponowne sprawdzenie. Musi się tym zająć osoba, która nie brała udziału w decyzji.
letter-staff-due-subject = { $count ->
    [one] Zbliża się { $count } obiecany termin
    [few] Zbliżają się { $count } obiecane terminy
    [many] Zbliża się { $count } obiecanych terminów
   *[other] Zbliża się { $count } obiecanego terminu
 }
letter-staff-due-intro = { $count ->
    [one] Zbliża się termin obiecany klientowi:
   *[other] Zbliżają się terminy obiecane klientom:
 }
letter-staff-missed-subject = { $count ->
    [one] Minął { $count } obiecany termin
    [few] Minęły { $count } obiecane terminy
    [many] Minęło { $count } obiecanych terminów
   *[other] Minęło { $count } obiecanego terminu
 }
letter-staff-missed-intro = { $count ->
    [one] Nie dotrzymaliśmy terminu obiecanego klientowi. Proszę zająć się tym dzisiaj i napisać klientowi, co będzie dalej:
   *[other] Nie dotrzymaliśmy terminów obiecanych klientom. Proszę zająć się tym dzisiaj i napisać klientom, co będzie dalej:
 }
letter-staff-promise-line = { $reference }: { $promise } do { $date }
letter-staff-link = Otwórz reklamację: { $link }

## A question for information

letter-information-subject = Pytanie w sprawie reklamacji { $reference }
letter-information-intro = Sprawdzamy reklamację { $reference } i potrzebujemy do tego czegoś od Państwa.
letter-information-list = Prosimy przesłać nam to, co wymieniono poniżej. Wystarczy odpowiedzieć na tego e-maila.
letter-information-runs = Nasze terminy nie zależą od odpowiedzi, ale dzięki niej łatwiej nam będzie pomóc.
letter-information-rests = Termin rozwiązania sprawy jest wstrzymany do czasu odpowiedzi, najdłużej do { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Co sprawdziliśmy i co ustaliliśmy
letter-part-done = Co zrobiliśmy do tej pory
letter-part-next = Co będzie dalej

## A part is resolved

letter-partial-subject = Część reklamacji { $reference } jest rozwiązana
letter-partial-intro = Rozwiązaliśmy część reklamacji { $reference }.
letter-partial-what = Ta część jest załatwiona
letter-partial-rest = Pozostałą częścią zajmujemy się dalej i damy o niej znać.

## Decision: until when

letter-decision-escalate-until = Prosimy zrobić to do { $date }.
letter-outside-until = Można to zrobić do { $date }.

## Silence after the decision

letter-silence-subject = Czy dotarła do Państwa nasza decyzja w sprawie { $reference }?
letter-silence-intro = Jakiś czas temu wysłaliśmy Państwu naszą decyzję w sprawie reklamacji { $reference }. Od tego czasu nie otrzymaliśmy żadnej wiadomości.
letter-silence-close = Jeśli do { $date } nie otrzymamy żadnej wiadomości, zamkniemy reklamację.
letter-closed-silence-intro = Po naszej decyzji w sprawie reklamacji { $reference } nie otrzymaliśmy żadnej wiadomości, dlatego zamknęliśmy tę reklamację.

## Withdrawn

letter-withdrawn-subject = Reklamacja { $reference } jest wycofana
letter-withdrawn-intro = Reklamacja { $reference } została przez Państwa wycofana. Zamknęliśmy ją i nie podejmiemy w niej dalszych kroków.

## The remedy is done

letter-remedy-done-subject = Zrobione: to, co obiecaliśmy w sprawie { $reference }
letter-remedy-done-intro = Zrobiliśmy to, co obiecaliśmy w naszej decyzji dotyczącej reklamacji { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = Obie reklamacje rozpatrujemy dalej razem jako { $reference }
letter-merged-intro = Otrzymaliśmy od Państwa dwie wiadomości w tej samej sprawie: { $other } i { $reference }. Obie reklamacje rozpatrujemy razem jako { $reference }. Można posługiwać się dowolnym z tych numerów, a z naszych terminów obowiązuje wcześniejszy.
letter-split-intro = Państwa wiadomość dotycząca { $other } obejmowała dwie sprawy. Aby żadna nie została zapomniana, tę rozpatrujemy osobno jako { $reference }. Nasze terminy liczą się od dnia, w którym dotarła do nas pierwsza wiadomość.

## To our teams

letter-staff-raised-subject = [{ $reference }] Przekazana Państwa zespołowi po niedotrzymaniu terminu: { $subject }
letter-staff-raised-intro = W reklamacji { $reference } ({ $subject }) nie dotrzymaliśmy obiecanego terminu. Zgodnie z zasadami przejmuje ją Państwa zespół.
