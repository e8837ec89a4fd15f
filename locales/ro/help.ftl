## Pagina de start și căutarea

help-title = Centrul de ajutor { $company }
help-heading = Cu ce vă putem ajuta?
help-intro = Aici găsiți răspunsuri și calea de a face o reclamație dacă ceva nu a mers bine.
help-skip = Mergeți la conținut
help-home = Centrul de ajutor
help-breadcrumbs = Sunteți aici
help-language = Limba
help-search-label = Căutați în centrul de ajutor
help-search-hint = Câteva cuvinte sunt suficiente, de exemplu „zgomot” sau „cod de eroare”.
help-search-button = Căutați
help-search-heading = Rezultatele căutării
help-search-results = { $count ->
    [one] { $count } articol pentru „{ $query }”
    [few] { $count } articole pentru „{ $query }”
   *[other] { $count } de articole pentru „{ $query }”
 }
help-search-none = Nu am găsit niciun articol pentru „{ $query }”.
help-search-none-hint = Încercați cu alte cuvinte sau cu mai puține. Ne puteți și scrie: { $email }
help-articles-heading = Articole
help-article-more = Citiți „{ $title }”
help-no-articles = Încă nu există articole.

## Un articol

help-article-updated = Ultima actualizare: { $date }
help-article-contents = Pe această pagină
help-article-other-language = Acest articol nu există încă în limba dumneavoastră. Îl citiți în această limbă: { $language }.
help-article-related = Mai multe pe această temă
help-share-heading = Distribuiți acest articol
help-share-sheet = Distribuiți
help-share-copy = Copiați linkul
help-share-copied = Link copiat
help-share-copy-failed = Linkul nu a putut fi copiat. Iată-l, ca să îl copiați manual:
help-share-mail = Trimiteți prin e-mail
help-share-mail-subject = { $title }
help-share-mail-body =
    Poate vă interesează:

    { $title }
    { $link }

## V-a fost util acest articol?

help-helpful-question = V-a fost util acest articol?
help-helpful-yes = Da
help-helpful-no = Nu
help-helpful-thanks = Vă mulțumim. Ne bucurăm că v-a ajutat.
help-helpful-sorry = Ne pare rău că acest articol nu v-a ajutat.
help-helpful-wrong-label = Ce nu a fost în regulă?
help-helpful-wrong-hint = Vă rugăm să nu scrieți aici date personale. Dacă aveți nevoie de un răspuns, trimiteți-ne un e-mail: { $email }
help-helpful-wrong-button = Trimiteți
help-helpful-wrong-empty = Spuneți-ne ce nu a fost în regulă
help-helpful-wrong-thanks = Vă mulțumim. Observația dumneavoastră ajunge la cei care se ocupă de acest articol, iar noi vom încerca să îl corectăm.

## Cum faceți o reclamație

help-complain-heading = Faceți o reclamație
help-complain-intro = Ceva nu a mers bine? Trimiteți-ne un e-mail. Butoanele deschid unul deja pregătit: completați ce știți și lăsați restul gol.
help-complain-product = Reclamație despre un produs
help-complain-product-hint = Ceva nu este în regulă cu invertorul dumneavoastră sau cu un alt aparat de la noi.
help-complain-service = Reclamație despre serviciile noastre
help-complain-service-hint = Ceva nu a mers bine la o reparație, o vizită, un răspuns sau o livrare.
help-complain-write = Sau scrieți un e-mail propriu la { $email }
help-complain-no-mail-program = Dacă butonul nu deschide nimic, copiați această adresă în programul dumneavoastră de e-mail: { $email }
help-complain-dates = Vă confirmăm primirea în { $ack-days ->
    [one] { $ack-days } zi lucrătoare
    [few] { $ack-days } zile lucrătoare
   *[other] { $ack-days } de zile lucrătoare
 }, vă spunem în ce stadiu suntem în { $update-days ->
    [one] următoarea zi lucrătoare ({ $update-days })
    [few] următoarele { $update-days } zile lucrătoare
   *[other] următoarele { $update-days } de zile lucrătoare
 } și ne propunem să vă soluționăm reclamația în { $resolve-days ->
    [one] { $resolve-days } zi lucrătoare
    [few] { $resolve-days } zile lucrătoare
   *[other] { $resolve-days } de zile lucrătoare
 } de la primire.
help-complain-policy = Cum tratăm reclamațiile

## E-mailurile pregătite

help-mail-product-subject = Reclamație despre un produs
help-mail-product-body =
    Modelul invertorului:

    Număr de serie (dacă este disponibil):

    Descrierea problemei:

    Idee de soluție (dacă aveți una):

help-mail-service-subject = Reclamație despre serviciile dumneavoastră
help-mail-service-body =
    Număr tichet:

    Număr de serie (dacă este disponibil):

    Descrierea problemei:

    Idee de soluție (dacă aveți una):

## Subsolul paginii și erori

help-footer-contact = Contact: { $email }
help-footer-policy = Politica privind reclamațiile
help-footer-desk = Pentru angajați
help-footer-software = Realizat cu Redress, software liber
help-not-found-title = Nu găsim această pagină
help-not-found-text = Poate a fost mutată. Căutați-o sau mergeți înapoi la începutul centrului de ajutor.
help-failed-title = Ceva nu a mers la noi
help-failed-text = Ne pare rău. Vă rugăm să încercați din nou peste câteva minute.

## Added

help-leave-empty = Vă rugăm să lăsați acest câmp gol
help-contact-heading = Contact

## O politică cu alte termene decât zile lucrătoare. $period este un număr cu unitatea lui: „2 luni”, „24 de ore”

help-period-acknowledgement = Confirmarea că am primit reclamația: { $period }
help-period-update = Informare despre stadiu: { $period }
help-period-decision = Decizia noastră: { $period }
help-policy-intro = Dacă ceva nu a mers bine, vă rugăm să ne spuneți. { $company } ia în serios fiecare reclamație și o tratează prompt și corect.
help-policy-how-heading = Cum faceți o reclamație
help-policy-how = Trimiteți-ne un e-mail la { $email }. Cu cât ne puteți spune mai multe, cu atât vă putem ajuta mai repede.
help-policy-when-heading = Cât durează, cel mult
help-policy-decision-heading = Decizia noastră
help-policy-decision = Vă comunicăm în scris decizia noastră, cum am ajuns la ea și ce vom face. Dacă avem nevoie de mai mult timp, vă spunem de ce și vă dăm o dată nouă.
help-policy-escalate-heading = Dacă nu sunteți de acord
help-policy-escalate = Ne puteți cere să vă analizăm din nou reclamația. O va analiza cineva care nu a luat parte la prima decizie.
