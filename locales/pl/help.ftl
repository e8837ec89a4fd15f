## Strona główna i wyszukiwanie

help-title = Centrum pomocy { $company }
help-heading = W czym możemy pomóc?
help-intro = Tu można znaleźć odpowiedzi, a jeśli coś poszło nie tak, także złożyć reklamację.
help-skip = Przejdź do treści
help-home = Centrum pomocy
help-breadcrumbs = Tu jesteś
help-language = Język
help-search-label = Szukaj w centrum pomocy
help-search-hint = Wystarczy kilka słów, na przykład „hałas” albo „kod błędu”.
help-search-button = Szukaj
help-search-heading = Wyniki wyszukiwania
help-search-results = { $count ->
    [one] { $count } artykuł dla „{ $query }”
    [few] { $count } artykuły dla „{ $query }”
    [many] { $count } artykułów dla „{ $query }”
   *[other] { $count } artykułu dla „{ $query }”
 }
help-search-none = Nie znaleźliśmy artykułu dla „{ $query }”.
help-search-none-hint = Warto spróbować innych słów albo mniejszej ich liczby. Można też do nas napisać: { $email }
help-articles-heading = Artykuły
help-article-more = Czytaj „{ $title }”
help-no-articles = Nie ma jeszcze żadnych artykułów.

## Artykuł

help-article-updated = Ostatnia zmiana: { $date }
help-article-contents = Na tej stronie
help-article-other-language = Tego artykułu nie ma jeszcze w wybranym języku. Jest wyświetlany w języku: { $language }.
help-article-related = Więcej na ten temat
help-share-heading = Udostępnij ten artykuł
help-share-sheet = Udostępnij
help-share-copy = Kopiuj link
help-share-copied = Link skopiowany
help-share-copy-failed = Nie udało się skopiować linku. Oto on, do skopiowania ręcznie:
help-share-mail = Wyślij e-mailem
help-share-mail-subject = { $title }
help-share-mail-body =
    To może się przydać:

    { $title }
    { $link }

## Czy ten artykuł był pomocny?

help-helpful-question = Czy ten artykuł był pomocny?
help-helpful-yes = Tak
help-helpful-no = Nie
help-helpful-thanks = Dziękujemy. Cieszymy się, że artykuł pomógł.
help-helpful-sorry = Przykro nam, że ten artykuł nie pomógł.
help-helpful-wrong-label = Co było nie tak?
help-helpful-wrong-hint = Prosimy nie podawać tu danych osobowych. Jeśli potrzebna jest odpowiedź, prosimy o e-mail: { $email }
help-helpful-wrong-button = Wyślij
help-helpful-wrong-empty = Prosimy napisać, co było nie tak
help-helpful-wrong-thanks = Dziękujemy. Uwaga trafi do osób, które opiekują się tym artykułem, a my postaramy się go poprawić.

## Składanie reklamacji

help-complain-heading = Złóż reklamację
help-complain-intro = Coś poszło nie tak? Prosimy o e-mail. Przyciski otwierają wiadomość, która jest już przygotowana: wystarczy wpisać to, co wiadomo, a resztę zostawić pustą.
help-complain-product = Reklamacja produktu
help-complain-product-hint = Coś jest nie tak z falownikiem albo innym naszym urządzeniem.
help-complain-service = Reklamacja obsługi
help-complain-service-hint = Coś poszło nie tak przy naprawie, wizycie, odpowiedzi lub dostawie.
help-complain-write = Można też napisać własnego e-maila na adres { $email }
help-complain-no-mail-program = Jeśli przycisk nic nie otwiera, prosimy skopiować ten adres do programu pocztowego: { $email }
help-complain-dates = Przyjęcie reklamacji potwierdzamy w ciągu { $ack-days ->
    [one] { $ack-days } dnia roboczego
   *[other] { $ack-days } dni roboczych
 }, o postępach piszemy w ciągu { $update-days ->
    [one] następnego dnia roboczego ({ $update-days })
   *[other] następnych { $update-days } dni roboczych
 }, a sprawę chcemy rozwiązać w ciągu { $resolve-days ->
    [one] { $resolve-days } dnia roboczego
   *[other] { $resolve-days } dni roboczych
 } od jej otrzymania.
help-complain-policy = Jak rozpatrujemy reklamacje

## Przygotowane e-maile

help-mail-product-subject = Reklamacja produktu
help-mail-product-body =
    Model falownika:

    Numer seryjny (jeśli jest dostępny):

    Opis problemu:

    Propozycja rozwiązania (jeśli jest):

help-mail-service-subject = Reklamacja obsługi
help-mail-service-body =
    Numer zgłoszenia:

    Numer seryjny (jeśli jest dostępny):

    Opis problemu:

    Propozycja rozwiązania (jeśli jest):

## Stopka i błędy

help-footer-contact = Kontakt: { $email }
help-footer-policy = Jak rozpatrujemy reklamacje
help-footer-desk = Dla pracowników
help-footer-software = Działa dzięki Redress, wolnemu oprogramowaniu
help-not-found-title = Nie możemy znaleźć tej strony
help-not-found-text = Być może została przeniesiona. Można jej poszukać albo wrócić na początek centrum pomocy.
help-failed-title = Coś poszło nie tak po naszej stronie
help-failed-text = Przepraszamy. Prosimy spróbować ponownie za kilka minut.

## Added

help-leave-empty = Prosimy zostawić to pole puste
help-contact-heading = Kontakt

## Zasady z terminami innymi niż dni robocze. $period to liczba z jednostką: „2 miesiące”, „24 godziny”

help-period-acknowledgement = Potwierdzenie, że mamy reklamację: { $period }
help-period-update = Informacja, na jakim etapie jesteśmy: { $period }
help-period-decision = Nasza decyzja: { $period }
help-policy-intro = Jeśli coś poszło nie tak, prosimy nam o tym powiedzieć. { $company } traktuje każdą reklamację poważnie i rozpatruje ją szybko i rzetelnie.
help-policy-how-heading = Jak złożyć reklamację
help-policy-how = Prosimy wysłać e-maila na adres { $email }. Im więcej się od Państwa dowiemy, tym szybciej możemy pomóc.
help-policy-when-heading = Ile to trwa najdłużej
help-policy-decision-heading = Nasza decyzja
help-policy-decision = Decyzję przekazujemy na piśmie: jak do niej doszliśmy i co zrobimy. Jeśli potrzebujemy więcej czasu, podajemy powód i nowy termin.
help-policy-escalate-heading = Jeśli to nie załatwia sprawy
help-policy-escalate = Można poprosić o ponowne sprawdzenie reklamacji. Zajmie się tym osoba, która nie brała udziału w pierwszej decyzji.
