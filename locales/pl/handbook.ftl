# Regulamin w słowach: objaśniony jak podręcznik, narysowany, porównany z inną wersją. Nazwy obietnic, rodzajów i zespołów
# pojawiają się bez odmiany. $within, $after, $from to zwroty z handbook-within-…, -after-…, -from-…; $items to lista.

## Jak długo: samodzielnie („30 dni roboczych”), jako granica („w ciągu 30 dni roboczych”), jako chwila („po 30 dniach roboczych”)

handbook-period-working-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dni roboczych
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } dzień kalendarzowy
    [few] { $count } dni kalendarzowe
    [many] { $count } dni kalendarzowych
   *[other] { $count } dni kalendarzowych
 }
handbook-period-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodni
 }
handbook-period-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesięcy
 }
handbook-period-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godzin
 }
handbook-period-business-hours = { $count ->
    [one] { $count } godzina pracy biura
    [few] { $count } godziny pracy biura
    [many] { $count } godzin pracy biura
   *[other] { $count } godzin pracy biura
 }
handbook-within-working-days = { $count ->
    [one] w ciągu { $count } dnia roboczego
   *[other] w ciągu { $count } dni roboczych
 }
handbook-within-calendar-days = { $count ->
    [one] w ciągu { $count } dnia kalendarzowego
   *[other] w ciągu { $count } dni kalendarzowych
 }
handbook-within-weeks = { $count ->
    [one] w ciągu { $count } tygodnia
   *[other] w ciągu { $count } tygodni
 }
handbook-within-months = { $count ->
    [one] w ciągu { $count } miesiąca
   *[other] w ciągu { $count } miesięcy
 }
handbook-within-hours = { $count ->
    [one] w ciągu { $count } godziny
   *[other] w ciągu { $count } godzin
 }
handbook-within-business-hours = { $count ->
    [one] w ciągu { $count } godziny pracy biura
   *[other] w ciągu { $count } godzin pracy biura
 }
handbook-after-working-days = { $count ->
    [one] po { $count } dniu roboczym
   *[other] po { $count } dniach roboczych
 }
handbook-after-calendar-days = { $count ->
    [one] po { $count } dniu kalendarzowym
   *[other] po { $count } dniach kalendarzowych
 }
handbook-after-weeks = { $count ->
    [one] po { $count } tygodniu
   *[other] po { $count } tygodniach
 }
handbook-after-months = { $count ->
    [one] po { $count } miesiącu
   *[other] po { $count } miesiącach
 }
handbook-after-hours = { $count ->
    [one] po { $count } godzinie
   *[other] po { $count } godzinach
 }
handbook-after-business-hours = { $count ->
    [one] po { $count } godzinie pracy biura
   *[other] po { $count } godzinach pracy biura
 }

## Listy, etykiety, cudzysłowy

handbook-and = { $items } i { $last }
handbook-and-before-i = { $items } i { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = „{ $text }”

## Nazwy nadawane przez regulaminy, o ile są znane; w środku zdania

handbook-name-promise-progress = informacja o postępach
handbook-name-promise-final-response = ostateczna odpowiedź
handbook-name-promise-payment-response = odpowiedź w sprawie płatności
handbook-name-promise-reply = odpowiedź
handbook-name-promise-response = stanowisko
handbook-name-promise-answer = odpowiedź
handbook-name-promise-decision = decyzja
handbook-name-promise-outcome = wynik
handbook-name-promise-assessment = ocena zagrożenia
handbook-name-promise-remedy = zadośćuczynienie
handbook-name-promise-recall-remedy = zadośćuczynienie po wycofaniu produktu
handbook-name-detail-model = Model
handbook-name-detail-serial = Numer seryjny
handbook-name-detail-ticket = Numer zgłoszenia
handbook-name-detail-description = Opis problemu
handbook-name-detail-idea = Propozycja rozwiązania
handbook-name-priority-urgent = pilny
handbook-name-priority-high = wysoki
handbook-name-priority-normal = zwykły
handbook-name-priority-low = niski
handbook-name-priority-danger = zagrożenie
handbook-name-priority-accident = wypadek
handbook-name-priority-severe = poważny
handbook-name-priority-complex = złożony
handbook-name-priority-vulnerable = osoba w trudnej sytuacji
handbook-name-priority-at-risk = osoba zagrożona

## Początek

handbook-version = Wersja { $version }
handbook-intro = Jak rozpatruje się reklamację według tego regulaminu: co i w jakim terminie jest obiecane, kto się tym zajmuje, co musi zawierać decyzja i co następuje potem.

## Czas

handbook-time-heading = Jak liczy się czas
handbook-time-days = Dnia zdarzenia, od którego biegnie termin, nie wlicza się; termin kończy się z upływem ostatniego dnia (rozporządzenie (EWG, Euratom) nr 1182/71).
handbook-time-hours = Terminy w godzinach biegną od minuty zdarzenia, dniem i nocą.
handbook-time-office-hours = Biuro pracuje w swoje dni robocze od { $from } do { $to }; godziny pracy biura liczy się tylko w tym czasie.
handbook-time-rest = Jeżeli termin w dniach kalendarzowych, tygodniach lub miesiącach kończy się w dniu wolnym, upływa z końcem następnego dnia roboczego, chyba że obietnica stanowi inaczej.
handbook-time-public = Weekendy, dni ustawowo wolne i dni, w których biuro jest zamknięte, nie są dniami roboczymi.
handbook-time-deadline = Weekendy, dni ustawowo wolne i dni, w których biuro jest zamknięte, nie są dniami roboczymi; nie są nimi także dni, które prawo przy terminach traktuje jak wolne.
handbook-whose = Liczą się: { $whose }.
handbook-whose-office = dni robocze biura, które odpowiada
handbook-whose-complainant = dni robocze kraju klienta, a jeśli nie jest znany, biura, które odpowiada
handbook-whose-region = dni robocze tego regionu: { $place }

## Zespoły, rodzaje, dane, priorytety

handbook-kinds-heading = Kto co ocenia
handbook-teams = Zespoły: { $items }.
handbook-details-rule = O brakującą informację wymaganą lub pożądaną pytamy tylko raz, w potwierdzeniu przyjęcia. Brak informacji nigdy nie wstrzymuje terminu i nigdy nie jest powodem odrzucenia reklamacji.
handbook-details-pattern = Informacja, która nie pasuje do wzoru, jest mimo to przyjmowana i pokazywana prowadzącemu jako nietypowa.
handbook-details-none = O żadne informacje się nie pyta.
handbook-kind-team = Ocenia: { $team }.
handbook-kind-priority = Priorytet: { $priority }.
handbook-detail-required = wymagana
handbook-detail-wanted = pożądana
handbook-detail-taken = zapisywana, jeśli podana; nie pyta się o nią
handbook-priorities-heading = Co ma pierwszeństwo
handbook-priorities = Od najpilniejszego: { $items }.
handbook-priorities-usual = Reklamacja otrzymuje priorytet { $priority }, chyba że jej rodzaj ma inny. Prowadzący może go zmienić.
handbook-priorities-none = Ten regulamin nie przewiduje priorytetów.
handbook-priorities-danger = Zagrożenie ma pierwszeństwo przed wszystkim innym.

## Obiecane terminy

handbook-promises-heading = Co jest obiecane
handbook-promises-kept = Pismo dotrzymuje obietnicy od chwili, gdy rzeczywiście zostało wysłane. Niedotrzymany termin pozostaje w aktach na zawsze.
handbook-promises-no-pauses = Żaden termin nie jest zawieszany w oczekiwaniu na odpowiedź.
handbook-keeps-acknowledgement = Potwierdzenie przyjęcia zostaje wysłane { $within } { $from }.
handbook-keeps-reply = Odpowiedź zostaje wysłana { $within } { $from }.
handbook-keeps-update = Informacja o postępach zostaje wysłana { $within } { $from }.
handbook-keeps-decision = Decyzja zostaje wysłana { $within } { $from }.
handbook-keeps-assessment = Zagrożenie zostaje ocenione { $within } { $from }.
handbook-keeps-remedy = Zadośćuczynienie zostaje zrealizowane { $within } { $from }.
handbook-from-received = od otrzymania reklamacji
handbook-from-escalated = od otrzymania odwołania
handbook-from-acknowledged = od potwierdzenia przyjęcia
handbook-from-danger = od opisania lub oznaczenia zagrożenia
handbook-from-decided = od wysłania decyzji
handbook-from-remedy-accepted = od przyjęcia zadośćuczynienia
handbook-promise-clause = Punkt: { $clause }
handbook-promise-repeats = Po dotrzymaniu biegnie od nowa, aż do decyzji w sprawie reklamacji.
handbook-promise-kinds = Tylko dla: { $items }.
handbook-promise-owner = Odpowiada: { $team }.
handbook-promise-exact = Kończy się ostatniego dnia, nawet jeśli jest to dzień wolny.
handbook-promise-pause-information = Jest zawieszony w oczekiwaniu na informacje od klienta; najpóźniej { $after } biegnie dalej.
handbook-promise-pause-third-party = Jest zawieszony w oczekiwaniu na odpowiedź osoby trzeciej; najpóźniej { $after } biegnie dalej.
handbook-promise-warn = Ostrzeżenie dla zespołu przed terminem: { $items }.
handbook-promise-warn-none = Zespół nie dostaje wcześniejszego ostrzeżenia.
handbook-promise-missed = Kto dowiaduje się o niedotrzymaniu: { $items }.
handbook-promise-missed-nobody = O niedotrzymaniu nikt nie jest powiadamiany.
handbook-promise-raise = Po niedotrzymaniu reklamację przejmuje: { $team }.
handbook-notify-team = zespół, który ma reklamację
handbook-notify-handler = prowadzący (a jeśli go nie ma, zespół)
handbook-extension-none = Terminu nie można przedłużyć.
handbook-extension-any = Nowy termin można podać tyle razy, ile razy zostanie uzasadniony.
handbook-extension-times = { $count ->
    [one] Nowy termin można podać jeden raz.
    [few] Nowy termin można podać najwyżej { $count } razy.
    [many] Nowy termin można podać najwyżej { $count } razy.
   *[other] Nowy termin można podać najwyżej { $count } razy.
 }
handbook-extension-at-most = Każdy nowy termin przypada { $within } od poprzedniego.
handbook-extension-in-all = Ze wszystkimi nowymi terminami upływa { $within } od pierwszego rozpoczęcia.
handbook-extension-carries = W piśmie z nowym terminem podaje się: { $items }.
handbook-extension-rule = Nowy termin liczy się tylko wtedy, gdy pismo zostało wysłane przed upływem starego. Późniejsze pismo też jest wysyłane, ale niedotrzymanie pozostaje.

## Co zawierają pisma

handbook-part-explanation = pełne uzasadnienie decyzji
handbook-part-reason = dlaczego terminu nie da się dotrzymać
handbook-part-findings = co zbadano i co ustalono
handbook-part-done = co dotąd zrobiono
handbook-part-next = co będzie dalej
handbook-part-rights = że od decyzji można się odwołać, jak i do kiedy
handbook-part-outside-body = do jakiej instytucji zewnętrznej można się zwrócić

## Zagrożenie

handbook-safety-heading = Zagrożenie
handbook-safety-officer = Gdy opisano lub oznaczono zagrożenie, za bezpieczeństwo od razu odpowiada ten zespół i widzi reklamację: { $team }.
handbook-safety-words = Oprócz słów, które i tak są rozumiane, zagrożenie oznaczają te:
handbook-safety-none = Ten regulamin nie ma własnych zasad dla zagrożeń.

## Decyzja

handbook-decisions-heading = Decyzja
handbook-decisions-intro = Każda decyzja jest wydawana na piśmie.
handbook-decisions-any = Możliwy jest każdy wynik i każdy wymaga pełnego uzasadnienia.
handbook-decisions-others = Nieprzewidziane w tym regulaminie: { $items }.
handbook-remedy-required = wymagane
handbook-remedy-optional = możliwe
handbook-remedy-none = brak
handbook-summary = Wystarczy krótsze pismo, jeśli zostanie wysłane { $within } od otrzymania ({ $outcome }). Podaje się w nim: { $items }.
handbook-carries-nothing = nic szczególnego

## Odwołanie i instytucje zewnętrzne

handbook-escalation-heading = Gdy decyzja nie zadowala
handbook-escalation-none = Odwołania wewnątrz firmy nie ma.
handbook-escalation-rule = Kto wcześniej brał udział w sprawie, nie sprawdza jej ponownie.
handbook-escalation = Odwołanie
handbook-level = Odwołanie, stopień { $number }
handbook-level-until = Można je złożyć { $within } od decyzji.
handbook-level-until-none = Można je złożyć w każdej chwili po decyzji.
handbook-level-reviewers = Sprawdza: { $reviewers }.
handbook-level-team = Reklamacja trafia do: { $team }.
handbook-level-team-same = Reklamacja pozostaje w swoim zespole.
handbook-level-same-promises = Te same obietnice obowiązują jeszcze raz, liczone od odwołania.
handbook-reviewers-uninvolved = każdy, kto wcześniej nie brał udziału w sprawie
handbook-reviewers-reviewer = osoba sprawdzająca, kierownik lub administrator bez wcześniejszego udziału w sprawie
handbook-reviewers-manager = kierownik lub administrator bez wcześniejszego udziału w sprawie
handbook-bodies-heading = Instytucje zewnętrzne
handbook-bodies-intro = Po ostatnim stopniu, i wszędzie tam, gdzie pismo musi o tym mówić, klient dowiaduje się, do jakiej instytucji zewnętrznej może się zwrócić.
handbook-bodies-none = Ten regulamin nie wymienia instytucji zewnętrznej.
handbook-bodies-all = wszyscy
handbook-bodies-others = wszyscy pozostali
handbook-body-until = { $within } od ostatniej decyzji
handbook-bodies-words = W piśmie jest dosłownie:

## Koniec

handbook-closing-heading = Jak kończy się reklamacja
handbook-closing-acceptance = Reklamację zamyka się, gdy klient jest zadowolony.
handbook-closing-no-acceptance = Samo zadowolenie klienta nie zamyka reklamacji.
handbook-closing-fulfil = Najpierw muszą zostać zrealizowane: { $items }.
handbook-closing-fulfil-none = Żadne zadośćuczynienie nie musi być wcześniej zrealizowane.
handbook-closing-remind = Jeśli na decyzję nie ma odpowiedzi, { $after } wysyłane jest przypomnienie.
handbook-closing-remind-none = Przypomnienia się nie wysyła.
handbook-closing-silence = Jeśli na decyzję nie ma odpowiedzi, reklamację zamyka się { $after }.
handbook-closing-counted = Jedno i drugie liczy się od dnia wysłania decyzji.

handbook-letters-heading = Pisma
handbook-letters-none = Według tego regulaminu żadne pismo nie wychodzi samo; piszą je prowadzący.
handbook-letters-others = W tych przypadkach pismo nie jest wysyłane:
handbook-moment-opened = otwarcie reklamacji
handbook-moment-escalated = odwołanie od decyzji
handbook-moment-silence = milczenie po decyzji aż do przypomnienia
handbook-moment-closed-by-silence = zamknięcie po milczeniu
handbook-moment-withdrawn = wycofanie reklamacji
handbook-moment-merged = połączenie dwóch reklamacji
handbook-moment-remedy-done = zrealizowanie zadośćuczynienia
handbook-sent-itself = automatycznie
handbook-sent-hand = przez prowadzącego, po przeczytaniu

handbook-retention-heading = Jak długo przechowuje się reklamacje
handbook-retention = Przechowywanie po zamknięciu: { $period }.
handbook-retention-basis = Podstawa: { $basis }.
handbook-retention-none = Ten regulamin nie mówi, jak długo przechowuje się zamknięte reklamacje.

handbook-languages-heading = Języki
handbook-languages = Języki pism: { $items }.
handbook-languages-all = Pisma są we wszystkich dostępnych językach: { $items }.

## Nagłówki kolumn

handbook-column-promise = Obietnica
handbook-column-within = Termin
handbook-column-from = Liczony
handbook-column-clause = Punkt
handbook-column-detail = Informacja
handbook-column-need = Potrzebna
handbook-column-hint = Gdzie ją znaleźć
handbook-column-pattern = Wzór
handbook-column-outcome = Wynik
handbook-column-carries = W piśmie podaje się
handbook-column-remedy = Zadośćuczynienie
handbook-column-for = Dla klientów z kraju
handbook-column-body = Instytucja zewnętrzna
handbook-column-contact = Kontakt
handbook-column-until = Do kiedy
handbook-column-words = Własna treść w języku
handbook-column-moment = Okoliczność
handbook-column-letter = Pismo
handbook-column-sent = Wysyłka

## Rysunek

handbook-draw-about = { $title }: etapy reklamacji i ich terminy, narysowane w skali.
handbook-draw-complaint = Reklamacja
handbook-draw-after = Po decyzji
handbook-draw-days = ≈ dni
handbook-draw-escalate = Możliwe odwołanie
handbook-draw-silence = Gdy nie ma odpowiedzi
handbook-draw-reminder = Przypomnienie
handbook-draw-no-limit = termin nieokreślony
handbook-draw-bodies = { $count ->
    [one] { $count } instytucja, zależnie od kraju klienta
    [few] { $count } instytucje, zależnie od kraju klienta
    [many] { $count } instytucji, zależnie od kraju klienta
   *[other] { $count } instytucji, zależnie od kraju klienta
 }
handbook-draw-scale = Narysowane w skali, w przybliżonych dniach kalendarzowych. Rzeczywisty termin oblicza się z kalendarza dni roboczych.
handbook-stage-received = Otrzymanie
handbook-stage-acknowledged = Potwierdzenie przyjęcia
handbook-stage-investigated = Badanie sprawy
handbook-stage-updated = Badanie sprawy i informacje o postępach
handbook-stage-decided = Decyzja
handbook-stage-closed = Zamknięcie
handbook-legend-promise = obiecany termin
handbook-legend-warning = ostrzeżenie dla zespołu
handbook-legend-extension = możliwy nowy termin
handbook-legend-repeats = powtarzane
handbook-legend-pause = można zawiesić
handbook-legend-danger = zagrożenie
handbook-legend-after = po decyzji

## Co się zmieniło między dwiema wersjami. $what nazywa miejsce i pole

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: teraz { $new }; dotychczas { $old }.
handbook-diff-more = { $what }: teraz także { $items }.
handbook-diff-less = { $what }: już nie ma: { $items }.
handbook-diff-order = { $what }: teraz w tej kolejności: { $items }.
handbook-diff-within = Obietnica „{ $promise }”: teraz { $new }; dotychczas { $old }.
handbook-diff-promise-added = Nowa obietnica: { $promise }.
handbook-diff-promise-removed = Już nieobiecane: { $promise }.
handbook-diff-team-added = Nowy zespół: { $team }.
handbook-diff-team-removed = Usunięty zespół: { $team }.
handbook-diff-kind-added = Nowy rodzaj reklamacji: { $kind }.
handbook-diff-kind-removed = Usunięty rodzaj reklamacji: { $kind }.
handbook-diff-detail-added = { $kind }: nowa informacja: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: usunięta informacja: { $detail }.
handbook-diff-decision-added = Nowy wynik: { $outcome }. W piśmie podaje się: { $items }.
handbook-diff-decision-removed = Usunięty wynik: { $outcome }.
handbook-diff-level-added = Nowy stopień odwołania: { $level }.
handbook-diff-level-removed = Usunięty stopień odwołania: { $level }.
handbook-diff-body-added = Nowa instytucja zewnętrzna: { $body } ({ $countries }).
handbook-diff-body-removed = Usunięta instytucja zewnętrzna: { $body } ({ $countries }).
handbook-diff-letter-added = Nowe pismo: { $letter }. Okoliczność: { $moment }. Wysyłka: { $sent }.
handbook-diff-letter-removed = Usunięte pismo: { $letter }. Okoliczność: { $moment }.
handbook-diff-safety-added = Nowość: zasady dla zagrożeń. Odpowiada: { $team }.
handbook-diff-safety-removed = Usunięto zasady dla zagrożeń.
handbook-diff-other = Zmieniło się coś jeszcze, na co brak tu słów: prosimy porównać pliki.

handbook-field-id = nazwa w plikach
handbook-field-policy = Regulamin
handbook-field-title = tytuł
handbook-field-rest = dni wolne
handbook-field-languages = języki pism
handbook-field-hours = godziny pracy biura
handbook-field-priorities = priorytety
handbook-field-name = nazwa
handbook-field-teams = Zespoły
handbook-field-kinds = Rodzaje reklamacji
handbook-field-team = zespół
handbook-field-priority = priorytet
handbook-field-details = informacje
handbook-field-need = potrzebna
handbook-field-pattern = wzór
handbook-field-hint = gdzie ją znaleźć
handbook-field-promises = Obietnice
handbook-field-clause = punkt
handbook-field-start = liczenie
handbook-field-end = koniec w dniu wolnym
handbook-field-whose = dni robocze
handbook-field-warn = ostrzeżenie przed terminem
handbook-field-kept-by = dotrzymuje jej
handbook-field-repeats = powtarzanie
handbook-field-only-for = rodzaje
handbook-field-owner = odpowiada
handbook-field-pause-information = zawieszenie w oczekiwaniu na informacje
handbook-field-pause-third-party = zawieszenie w oczekiwaniu na osobę trzecią
handbook-field-missed = powiadamiani o niedotrzymaniu
handbook-field-raise = przejmuje po niedotrzymaniu
handbook-field-extension = przedłużenie
handbook-field-extension-times = liczba nowych terminów
handbook-field-extension-at-most = nowy termin od poprzedniego
handbook-field-extension-in-all = termin łącznie
handbook-field-extension-carries = pismo z nowym terminem
handbook-field-decisions = Decyzje
handbook-field-outcomes = wyniki
handbook-field-carries = pismo
handbook-field-remedy = zadośćuczynienie
handbook-field-remedies = możliwe zadośćuczynienia
handbook-field-summary = krótsze pismo
handbook-field-summary-until = termin krótszego pisma
handbook-field-summary-carries = treść krótszego pisma
handbook-field-reviewers = sprawdza
handbook-field-until = termin
handbook-field-same-promises = obietnice
handbook-field-bodies = Instytucje zewnętrzne
handbook-field-countries = kraje
handbook-field-address = adres
handbook-field-url = adres strony
handbook-field-words = treść
handbook-field-letters = Pisma
handbook-field-letter = pismo
handbook-field-sent = wysyłka
handbook-field-closing = Zamknięcie
handbook-field-acceptance = gdy klient jest zadowolony
handbook-field-fulfil = wcześniej zrealizowane zadośćuczynienia
handbook-field-remind = czas do przypomnienia
handbook-field-close = czas milczenia
handbook-field-officer = odpowiada
handbook-field-danger-words = słowa oznaczające zagrożenie
handbook-field-retention = Przechowywanie
handbook-field-after-closing = po zamknięciu
handbook-field-basis = podstawa

handbook-value-none = brak
handbook-value-empty = brak wpisu
handbook-value-nobody = nikt
handbook-value-all = wszystkie
handbook-value-never = nigdy
handbook-value-unsaid = nieokreślone
handbook-value-no-limit = bez ograniczeń
handbook-value-usual = zwykły
handbook-value-possible = możliwe
handbook-value-impossible = niemożliwe
handbook-value-once = jeden raz
handbook-value-again = wciąż od nowa aż do decyzji
handbook-value-same-day = tego samego dnia
handbook-value-next-working-day = następnego dnia roboczego
handbook-value-public = weekendy i dni ustawowo wolne
handbook-value-deadline = weekendy, dni ustawowo wolne i dni, które prawo przy terminach traktuje tak samo
handbook-value-hours = od { $from } do { $to }
handbook-value-as-explained = tyle, ile uzasadniono
handbook-value-its-team = jej zespół
handbook-value-closes = zostaje zamknięta
handbook-value-stays-open = pozostaje otwarta
handbook-value-same-promises = te same jeszcze raz
handbook-value-own-promises = własne
handbook-value-keeper-acknowledgement = potwierdzenie przyjęcia
handbook-value-keeper-reply = odpowiedź
handbook-value-keeper-update = informacja o postępach
handbook-value-keeper-decision = decyzja
handbook-value-keeper-assessment = ocena zagrożenia
handbook-value-keeper-remedy = zrealizowane zadośćuczynienie
