# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Reklamacja { $reference }
dossier-page = Strona { $page } z { $pages }

## What it is about

dossier-facts = Reklamacja
dossier-complainant = Klient
dossier-representative = Przedstawiciel
dossier-received = Otrzymano
dossier-kind = Rodzaj
dossier-team = Zespół
dossier-state = Stan
dossier-policy = Według zasad
dossier-policy-version = { $title }, wersja { $version }
dossier-model = Model
dossier-serial = Numer seryjny
dossier-ticket = Numer zgłoszenia
dossier-stage-open = Sprawdzana
dossier-stage-decided = Decyzja podjęta
dossier-stage-closed = Zamknięta

## What was promised

dossier-promises = Co obiecano i czy tego dotrzymano
dossier-promise = Obietnica
dossier-within = Czas
dossier-due = Do
dossier-became = Stan
dossier-settled = Od
dossier-promise-running = w toku
dossier-promise-kept = dotrzymana
dossier-promise-kept-late = dotrzymana po czasie
dossier-promise-missed = niedotrzymana
dossier-promise-replaced = zastąpiona
dossier-promise-lifted = nieaktualna
dossier-proof = { $promise }: { $period }, licząc od { $from }, według dni roboczych ({ $region }, kalendarz { $version }). Dnia zdarzenia się nie wlicza (rozporządzenie nr 1182/71, art. 3). Ostatni dzień: { $due }.
dossier-proof-extended = { $promise }: termin przedłużono { $from }; nowy termin to { $due } (dni robocze: { $region }, kalendarz { $version }).
dossier-proof-skipped = Dni wolne, których nie wliczono: { $days }.

## What was decided

dossier-decision = Decyzja
dossier-outcome = Wynik
dossier-decided-at = Data decyzji
dossier-decided-by = Kto podjął decyzję
dossier-remedy = Zadośćuczynienie
dossier-remedy-state = Stan zadośćuczynienia
dossier-remedy-offered = zaproponowane
dossier-remedy-accepted = przyjęte
dossier-remedy-declined = odrzucone
dossier-remedy-done = zrealizowane
dossier-undecided = Decyzji jeszcze nie podjęto.

## The conversation

dossier-conversation = Korespondencja
dossier-letter-to = Do: { $name }
dossier-letter-sent = Wysłano { $moment }
dossier-letter-waits = Czeka na wysłanie
dossier-letter-uncertain = Nie wiadomo, czy wysłano
dossier-letter-failed = Nie doręczono
dossier-files = Pliki
dossier-no-files = Do wiadomości nie dołączono plików.
dossier-file = Plik
dossier-size = Bajty
dossier-came = Otrzymano
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = Przebieg postępowania
dossier-when = Kiedy
dossier-what = Co
dossier-journal = Dziennik
dossier-journal-words = Wszystko powyżej wynika z dziennika, do którego można tylko dopisywać. Każdy wpis zawiera skrót (hash) poprzedniego, więc żadnego wpisu nie da się później niepostrzeżenie zmienić ani usunąć. Skrót podany poniżej odpowiada całości.
dossier-journal-whole = { $count ->
        [one] Dziennik sprawy { $reference } ma jeden wpis i jest nienaruszony.
        [few] Dziennik sprawy { $reference } ma { $count } wpisy i jest nienaruszony.
        [many] Dziennik sprawy { $reference } ma { $count } wpisów i jest nienaruszony.
       *[other] Dziennik sprawy { $reference } ma { $count } wpisu i jest nienaruszony.
    }
dossier-journal-broken = { $count ->
        [one] Dziennik sprawy { $reference } ma jeden wpis i ZOSTAŁ naruszony.
        [few] Dziennik sprawy { $reference } ma { $count } wpisy i ZOSTAŁ naruszony.
        [many] Dziennik sprawy { $reference } ma { $count } wpisów i ZOSTAŁ naruszony.
       *[other] Dziennik sprawy { $reference } ma { $count } wpisu i ZOSTAŁ naruszony.
    }
