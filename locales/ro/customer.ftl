## Pagina

customer-title = Reclamația dumneavoastră { $reference }
customer-title-error = Eroare: { $title }
customer-company-line = Reclamații la { $company }
customer-skip = Mergeți la conținut
customer-language = Limba
customer-reference = Referința
customer-received = Primită
customer-received-on = Am primit reclamația dumneavoastră pe { $date }.
customer-private = Această pagină este numai pentru dumneavoastră. Oricine are linkul o poate citi, așa că vă rugăm să nu îl dați mai departe.
customer-print = Tipăriți această pagină
customer-back = Înapoi la reclamația dumneavoastră

## Stadiul

customer-status-heading = În ce stadiu suntem
customer-status-received = Primită
customer-status-received-text = Reclamația dumneavoastră a ajuns la noi. În curând, cineva va începe să o analizeze.
customer-status-investigating = În analiză
customer-status-investigating-text = Analizăm reclamația dumneavoastră.
customer-status-waiting = Așteptăm răspunsul dumneavoastră
customer-status-waiting-text = V-am pus o întrebare. Vă rugăm să răspundeți mai jos, ca să putem merge mai departe.
customer-status-extended = Dată nouă
customer-status-extended-text = Avem nevoie de mai mult timp decât am plănuit. Găsiți mai jos noua dată și motivul.
customer-status-decided = Decizie luată
customer-status-decided-text = Am luat o decizie. Vă rugăm să ne spuneți mai jos dacă problema este astfel rezolvată pentru dumneavoastră.
customer-status-escalated = Se analizează din nou
customer-status-escalated-text = Reclamația dumneavoastră este analizată din nou, de cineva care nu a luat parte la prima decizie.
customer-status-closed = Închisă
customer-status-closed-text = Reclamația dumneavoastră este închisă. Dacă problema reapare, scrieți-ne mai jos și o vom redeschide.
customer-team = De reclamația dumneavoastră se ocupă: { $team }.

## Ce am promis

customer-promises-heading = Ce v-am promis
customer-promises-review-heading = Ce v-am promis pentru noua analiză
customer-promise-acknowledgement = Să vă confirmăm că am primit reclamația
customer-promise-update = Să vă spunem în ce stadiu suntem
customer-promise-resolution = Să vă soluționăm reclamația
customer-promise-running = O facem până la { $date }.
customer-promise-not-started = Termenul începe când vă confirmăm că am primit reclamația.
customer-promise-kept = Făcut pe { $date }, la timp.
customer-promise-kept-late = Făcut pe { $date }. Promisesem că o facem până la { $promised-date }. Am întârziat și ne pare rău.
customer-promise-missed = Am promis că o facem până la { $date } și nu am făcut-o. Ne pare rău.
customer-promise-replaced = Am promis că o facem până la { $old-date }. Noua dată este { $new-date }. Motivul este în mesajul pe care vi l-am trimis.
customer-promise-replaced-late = Am promis că o facem până la { $old-date } și nu am respectat data. Noua dată este { $new-date }. Ne pare rău.
customer-promise-lifted = Nu mai este nevoie, pentru că reclamația dumneavoastră este rezolvată.
customer-promise-days-left = { $count ->
    [0] Astăzi este ultima zi.
    [one] A mai rămas { $count } zi lucrătoare.
    [few] Au mai rămas { $count } zile lucrătoare.
   *[other] Au mai rămas { $count } de zile lucrătoare.
 }

## De unde vine o dată

customer-how-link = Cum am calculat această dată?
customer-how-heading = Cum am ajuns la { $date }
customer-how-start-received = Reclamația dumneavoastră a ajuns la noi pe { $date }.
customer-how-start-acknowledged = V-am confirmat pe { $date } că am primit reclamația.
customer-how-start-escalated = Ne-ați cerut o nouă analiză pe { $date }.
customer-how-start-extended = Am stabilit noi această dată, în mesajul nostru din { $date }.
customer-how-length = { $count ->
    [one] Am promis că o facem în { $count } zi lucrătoare. Ziua însăși nu se numără; începem cu ziua următoare.
    [few] Am promis că o facem în { $count } zile lucrătoare. Prima zi nu se numără; începem cu ziua următoare.
   *[other] Am promis că o facem în { $count } de zile lucrătoare. Prima zi nu se numără; începem cu ziua următoare.
 }
customer-how-length-calendar = { $count ->
    [one] Am promis că o facem în { $count } zi. Ziua însăși nu se numără; începem cu ziua următoare.
    [few] Am promis că o facem în { $count } zile. Prima zi nu se numără; începem cu ziua următoare.
   *[other] Am promis că o facem în { $count } de zile. Prima zi nu se numără; începem cu ziua următoare.
 }
customer-how-place = Zilele lucrătoare sunt cele ale biroului nostru: { $place }.
customer-how-counted = { $count ->
    [one] Am numărat { $count } zi lucrătoare.
    [few] Am numărat { $count } zile lucrătoare.
   *[other] Am numărat { $count } de zile lucrătoare.
 }
customer-how-skipped = { $count ->
    [0] Nu am avut de sărit nicio zi.
    [one] Am sărit peste { $count } zi în care biroul nostru este închis:
    [few] Am sărit peste { $count } zile în care biroul nostru este închis:
   *[other] Am sărit peste { $count } de zile în care biroul nostru este închis:
 }
customer-how-skipped-weekend = sfârșit de săptămână
customer-how-skipped-holiday = sărbătoare legală: { $name }
customer-how-skipped-closure = biroul nostru este închis: { $name }
customer-how-skipped-paused = așteptam un răspuns
customer-how-end = Așa ajungem la sfârșitul zilei de { $date }.
customer-how-table-date = Data
customer-how-table-reason = De ce nu se numără

## Ce știm

customer-details-heading = Ce am notat
customer-details-kind = Se referă la
customer-details-subject = Subiect
customer-details-model = Modelul invertorului
customer-details-serial = Numărul de serie
customer-details-ticket = Numărul tichetului
customer-details-description = Ce s-a întâmplat
customer-details-idea = Ideea dumneavoastră de soluție
customer-details-none = Încă nu ne-ați spus
customer-details-wrong = Ceva nu este corect? Scrieți-ne mai jos.
customer-kind-product = Un produs
customer-kind-service = Serviciile noastre
customer-kind-unknown = Încă neclar

## Decizia

customer-decision-heading = Decizia noastră
customer-decision-on = Decizie luată pe { $date }
customer-outcome-accepted = Acceptăm reclamația dumneavoastră.
customer-outcome-partly-accepted = Acceptăm în parte reclamația dumneavoastră.
customer-outcome-rejected = Nu acceptăm reclamația dumneavoastră.
customer-outcome-cannot-resolve = Nu am găsit o cale de a vă soluționa reclamația.
customer-remedy-heading = Ce vom face
customer-remedy-repair = Vă reparăm aparatul
customer-remedy-replacement = Vă înlocuim aparatul
customer-remedy-refund = Vă returnăm banii
customer-remedy-apology = Vă cerem scuze
customer-remedy-guidance = Vă explicăm pas cu pas cum se poate rezolva problema
customer-remedy-nothing = Nimic altceva
customer-explanation-heading = Cum am ajuns la această decizie
customer-final = Aceasta este decizia noastră finală. Dacă nu sunteți de acord cu ea, vă puteți adresa unui organism independent: { $body }

## Mesaje

customer-messages-heading = Mesaje
customer-messages-none = Încă nu există mesaje.
customer-message-from-you = Ați scris pe { $date }
customer-message-from-us = Am scris pe { $date }
customer-message-earlier = Arată mesajele anterioare
customer-message-files = Fișiere
customer-message-file = { $name } ({ $size })

## Informații și fișiere noi

customer-add-heading = Adăugați informații sau fișiere
customer-add-hint = Spuneți-ne ce este nou sau răspundeți la întrebarea noastră. Vă rugăm să nu trimiteți parole sau date bancare.
customer-add-text-label = Mesajul dumneavoastră
customer-add-files-label = Fișiere (opțional)
customer-add-files-hint = { $count ->
    [one] Fotografii, documente sau înregistrări. { $count } fișier, cel mult { $size }.
    [few] Fotografii, documente sau înregistrări. Cel mult { $count } fișiere, fiecare de cel mult { $size }.
   *[other] Fotografii, documente sau înregistrări. Cel mult { $count } de fișiere, fiecare de cel mult { $size }.
 }
customer-add-submit = Trimiteți
customer-add-done-heading = Am primit mesajul dumneavoastră
customer-add-done-text = Face acum parte din reclamația dumneavoastră. Nu mai trebuie să îl trimiteți și prin e-mail.
customer-add-done-files = { $count ->
    [one] A ajuns la noi { $count } fișier.
    [few] Au ajuns la noi { $count } fișiere.
   *[other] Au ajuns la noi { $count } de fișiere.
 }

## De acord sau nu

customer-answer-heading = Este problema astfel rezolvată pentru dumneavoastră?
customer-satisfied-button = Da, este rezolvată
customer-satisfied-heading = Închidem reclamația?
customer-satisfied-text = Dacă spuneți da, vă închidem reclamația. Ne puteți scrie în continuare dacă problema reapare.
customer-satisfied-confirm = Da, închideți reclamația
customer-satisfied-done-heading = Vă mulțumim
customer-satisfied-done-text = Am închis reclamația dumneavoastră. Dacă problema reapare, scrieți-ne pe această pagină sau răspundeți la unul dintre e-mailurile noastre.
customer-escalate-button = Nu, nu sunt de acord
customer-escalate-heading = Cereți o nouă analiză a reclamației
customer-escalate-text = Cineva care nu a luat parte la decizie va analiza din nou reclamația dumneavoastră, de la început.
customer-escalate-reason-label = De ce nu sunteți de acord?
customer-escalate-reason-hint = Ce am înțeles greșit sau ce am omis? Ce soluție vi s-ar potrivi? Câteva propoziții sunt suficiente.
customer-escalate-confirm = Cereți o nouă analiză
customer-escalate-done-heading = Reclamația dumneavoastră va fi analizată din nou
customer-escalate-done-text = O va analiza cineva care nu a luat parte la prima decizie. V-am trimis un e-mail cu noile date.
customer-escalate-done-by = Ne propunem să vă comunicăm rezultatul până la { $date }.

## Când ceva nu este în regulă

customer-error-heading = Există o problemă
customer-error-text-empty = Scrieți un mesaj sau adăugați un fișier
customer-error-text-long = { $count ->
    [one] Mesajul dumneavoastră este prea lung cu { $count } caracter
    [few] Mesajul dumneavoastră este prea lung cu { $count } caractere
   *[other] Mesajul dumneavoastră este prea lung cu { $count } de caractere
 }
customer-error-reason-empty = Spuneți-ne de ce nu sunteți de acord
customer-error-file-large = { $name } este prea mare. Poate avea cel mult { $size }
customer-error-file-empty = { $name } este gol. Vă rugăm să îl alegeți din nou
customer-error-files-many = { $count ->
    [one] Puteți trimite { $count } fișier o dată
    [few] Puteți trimite cel mult { $count } fișiere o dată
   *[other] Puteți trimite cel mult { $count } de fișiere o dată
 }
customer-error-form-old = Această pagină a rămas deschisă prea mult timp. Textul dumneavoastră este încă aici: vă rugăm să îl trimiteți din nou
customer-error-not-now = Acest lucru nu mai este posibil, pentru că între timp s-a schimbat ceva. Vă rugăm să vedeți în ce stadiu suntem

## Linkuri expirate și alte erori

customer-expired-title = Acest link nu mai este valabil
customer-expired-text = Ca să vă protejăm datele, linkurile către o reclamație sunt valabile un timp limitat. Reclamația dumneavoastră este păstrată în siguranță.
customer-expired-how = Vă putem trimite un link nou. Îl primiți la adresa de e-mail de la care ne-ați scris.
customer-expired-button = Trimiteți-mi un link nou
customer-expired-done-title = Verificați-vă e-mailul
customer-expired-done-text = Dacă linkul era autentic, unul nou este pe drum. Dacă nu ajunge nimic în câteva minute, verificați și folderul de spam.
customer-not-found-title = Nu găsim această pagină
customer-not-found-text = Dacă ați tastat adresa, vă rugăm să o verificați. Dacă ați urmat un link dintr-un e-mail de la noi, răspundeți la acel e-mail și vă vom ajuta.
customer-busy-title = Un moment, vă rugăm
customer-busy-text = Au fost prea multe încercări într-un timp scurt. Vă rugăm să încercați din nou peste câteva minute.
customer-failed-title = Ceva nu a mers la noi
customer-failed-text = Ne pare rău. Nimic din ce ne-ați trimis până acum nu s-a pierdut. Încercați din nou peste câteva minute sau răspundeți la unul dintre e-mailurile noastre.

## Added

customer-next-by = Veți primi vești de la noi cel târziu
customer-promise-lifted-decided = Nu mai este nevoie, pentru că aveți decizia noastră.
customer-how-start-reopened = Am reluat reclamația dumneavoastră pe { $date }.
customer-error-label = Eroare:
customer-error-files-total = Fișierele dumneavoastră sunt prea mari împreună. Împreună pot avea cel mult { $size }
customer-error-files-broken = Fișierele dumneavoastră nu au ajuns complet la noi. Vă rugăm să le alegeți din nou
customer-error-files-again = Textul dumneavoastră este încă aici. Vă rugăm să alegeți din nou fișierele.
customer-add-files-together = Împreună cel mult { $size }.

customer-status-fulfilling = Ați acceptat ce v-am oferit
customer-status-fulfilling-text = Vom face ce am promis și vă vom anunța când este gata.
customer-status-withdrawn = Retrasă
customer-status-withdrawn-text = V-ați retras reclamația, iar noi am închis-o. Dacă problema reapare, scrieți-ne mai jos.
customer-merged = Tratăm această reclamație împreună cu { $references }.
customer-split-off = O parte continuă separat, ca { $references }. V-am trimis un e-mail despre aceasta.
customer-split-from = Mesajul dumneavoastră se referea la două probleme. Cealaltă este { $reference }.
customer-promise-reply = Să vă răspundem
customer-promise-assessment = Să evaluăm pericolul pe care l-ați descris
customer-promise-remedy = Să facem ce am promis
customer-promise-running-hour = O facem până la { $date }, ora { $time }.
customer-promise-paused-information = Termenul este suspendat până când ne răspundeți, cel mult până la { $date }.
customer-promise-paused-third-party = Termenul este suspendat cât timp așteptăm răspunsul altcuiva, cel mult până la { $date }.
customer-how-start-danger = Am aflat de pericol pe { $date }.
customer-how-start-decided = V-am trimis decizia noastră pe { $date }.
customer-how-start-accepted = Ați acceptat ce v-am oferit pe { $date }.
customer-how-start-rested = Termenul a fost suspendat cât am așteptat un răspuns și curge din nou din { $date }.
customer-how-length-period = Am promis că o facem în acest timp: { $period }. Prima zi nu se numără; începem cu ziua următoare.
customer-how-length-hours = Am promis că o facem în acest timp: { $period }.
customer-how-length-left = Mai rămăsese acest timp: { $period }.
customer-how-rolled = Așa am ajunge la { $date }. Atunci biroul nostru este închis, așa că se ia în calcul următoarea zi lucrătoare.
customer-how-end-hour = Așa ajungem la { $date }, ora { $time }.
customer-remedy-is-accepted = Ați acceptat acest lucru. Vă vom anunța când este gata.
customer-remedy-is-declined = Ați refuzat acest lucru.
customer-remedy-is-done = Acest lucru s-a făcut.
customer-remedy-button = Acceptați sau refuzați
customer-remedy-question = Acceptați ce vă oferim?
customer-remedy-offered = Vă oferim:
customer-remedy-yes = Da, vă rog să o faceți
customer-remedy-no = Nu, nu doresc acest lucru
customer-remedy-reason-label = De ce nu? (opțional)
customer-remedy-send = Trimiteți răspunsul
customer-remedy-accepted-heading = Vă mulțumim
customer-remedy-accepted-text = Vom face ce am promis și vă vom anunța când este gata.
customer-remedy-declined-heading = Am primit răspunsul dumneavoastră
customer-remedy-declined-text = Ați refuzat ce v-am oferit. Vă vom contacta. Puteți cere și o nouă analiză pe pagina reclamației dumneavoastră.
customer-error-remedy-empty = Alegeți dacă acceptați ce vă oferim
customer-satisfied-first-heading = Acceptați decizia noastră?
customer-satisfied-first-text = Dacă spuneți da, facem ce am promis și apoi vă închidem reclamația. Ne puteți scrie în continuare dacă problema reapare.
customer-satisfied-first-confirm = Da, accept
customer-satisfied-first-done-text = Acum vom face ce am promis. Apoi vă închidem reclamația și vă anunțăm.
customer-satisfied-noted-text = Am notat că problema este rezolvată pentru dumneavoastră.
customer-escalate-until = Puteți cere o nouă analiză până la { $date }.
customer-settled-heading = Deja rezolvat
customer-settled = Rezolvat
customer-withdraw-link = Retrageți reclamația
customer-withdraw-heading = Retrageți reclamația?
customer-withdraw-text = Dacă o retrageți, o închidem și nu vom mai întreprinde nimic în legătură cu ea. Ne puteți scrie în continuare dacă problema reapare.
customer-withdraw-reason-label = De ce o retrageți? (opțional)
customer-withdraw-reason-hint = Ne ajută să învățăm. Nu trebuie să spuneți nimic.
customer-withdraw-confirm = Da, retrag reclamația
customer-withdraw-not = Nu, o păstrez
customer-withdraw-done-heading = Reclamația dumneavoastră este retrasă
customer-withdraw-done-text = Am închis-o. Dacă problema reapare, scrieți-ne pe pagina reclamației dumneavoastră sau răspundeți la unul dintre e-mailurile noastre.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albania
customer-country-at = Austria
customer-country-ba = Bosnia și Herțegovina
customer-country-be = Belgia
customer-country-bg = Bulgaria
customer-country-ch = Elveția
customer-country-cy = Cipru
customer-country-cz = Cehia
customer-country-de = Germania
customer-country-dk = Danemarca
customer-country-ee = Estonia
customer-country-es = Spania
customer-country-fi = Finlanda
customer-country-fo = Insulele Feroe
customer-country-fr = Franța
customer-country-gb = Regatul Unit
customer-country-gl = Groenlanda
customer-country-gr = Grecia
customer-country-hr = Croația
customer-country-hu = Ungaria
customer-country-ie = Irlanda
customer-country-is = Islanda
customer-country-it = Italia
customer-country-li = Liechtenstein
customer-country-lt = Lituania
customer-country-lu = Luxemburg
customer-country-lv = Letonia
customer-country-mc = Monaco
customer-country-md = Republica Moldova
customer-country-me = Muntenegru
customer-country-mk = Macedonia de Nord
customer-country-mt = Malta
customer-country-nl = Țările de Jos
customer-country-no = Norvegia
customer-country-pl = Polonia
customer-country-pt = Portugalia
customer-country-ro = România
customer-country-rs = Serbia
customer-country-se = Suedia
customer-country-si = Slovenia
customer-country-sk = Slovacia
customer-country-sm = San Marino
customer-country-tr = Turcia
customer-country-ua = Ucraina
customer-country-va = Statul Cetății Vaticanului
