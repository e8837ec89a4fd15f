## În fiecare scrisoare

letter-greeting = Bună ziua, { $name },
letter-greeting-noname = Bună ziua,
letter-closing =
    Cu stimă,
    { $team }
    { $company }
letter-reference-line = Numărul dumneavoastră de referință este { $reference }. Vă rugăm să îl păstrați în subiect când ne răspundeți.
letter-link =
    Pe pagina dumneavoastră puteți urmări stadiul, ne puteți scrie și ne puteți trimite fișiere:
    { $link }
letter-dates = Ce urmează
letter-update-by = Până la { $date } vă spunem în ce stadiu suntem.
letter-resolve-by = Ne propunem să vă soluționăm reclamația până la { $date }.
letter-automatic = Această confirmare a fost trimisă automat. Reclamația dumneavoastră va fi citită de un om.

letter-kind-product = un produs
letter-kind-service = serviciile noastre
letter-team-service-management = Echipa de management al serviciilor
letter-team-technical = Echipa tehnică
letter-team-safety = Echipa de siguranță a produselor
letter-team-unknown = Relații cu clienții
letter-promise-acknowledgement = confirmarea primirii
letter-promise-update = informarea despre stadiu
letter-promise-resolution = soluționarea
letter-promise-safety = evaluarea siguranței

## Confirmarea primirii

letter-ack-subject = Am primit reclamația dumneavoastră { $reference }: { $subject }
letter-ack-subject-nosubject = Am primit reclamația dumneavoastră { $reference }
letter-ack-thanks = Vă mulțumim că ne-ați scris. Mesajul dumneavoastră a ajuns la noi pe { $received } și este înregistrat ca reclamația { $reference }. Ne pare rău că ceva nu a mers bine și ne vom ocupa de problemă.
letter-ack-understood = Iată ce am înțeles din mesajul dumneavoastră. Dacă ceva nu este corect, răspundeți pur și simplu la acest e-mail.
letter-ack-understood-kind = Reclamația se referă la: { $value }
letter-ack-understood-model = Modelul invertorului: { $value }
letter-ack-understood-serial = Numărul de serie: { $value }
letter-ack-understood-ticket = Numărul tichetului: { $value }
letter-ack-understood-idea = Ideea dumneavoastră de soluție: am notat-o și o vom lua în considerare.
letter-ack-missing = Ne-ar ajuta dacă ne-ați putea trimite următoarele. Este suficient să răspundeți la acest e-mail. Noi am început deja, iar datele de mai jos nu depind de răspunsul dumneavoastră.
letter-ack-missing-ticket = Numărul tichetului pentru solicitarea dumneavoastră. Îl găsiți în e-mailurile noastre anterioare.
letter-ack-missing-model = Modelul invertorului. Îl găsiți pe eticheta de pe partea laterală a aparatului.
letter-ack-missing-serial = Numărul de serie al invertorului, dacă îl aveți la îndemână. Este pe aceeași etichetă.
letter-ack-missing-description = Ce s-a întâmplat exact și când ați observat prima dată.
letter-ack-danger =
    Siguranța dumneavoastră este pe primul loc. Ceea ce descrieți poate fi periculos. Vă rugăm să nu mai folosiți aparatul. Opriți-l dacă o puteți face fără risc, păstrați distanța și nu lăsați pe nimeni să se apropie. Nu îl deschideți și nu atingeți cabluri deteriorate: cablurile panourilor solare rămân sub tensiune la lumina zilei, chiar dacă totul este oprit. Cereți unui electrician calificat să verifice aparatul înainte de a fi folosit din nou.
    Dacă apare foc sau fum ori dacă cineva este rănit, sunați imediat la 112.

## Informare despre stadiu

letter-update-subject = În ce stadiu este reclamația dumneavoastră { $reference }
letter-update-intro = Iată în ce stadiu este reclamația dumneavoastră { $reference }.
letter-update-late = V-am promis aceste vești până la { $date }. Vin cu întârziere și vă cerem scuze.

## O dată nouă

letter-extension-subject = O dată nouă pentru reclamația dumneavoastră { $reference }
letter-extension-intro = V-am scris că ne propunem să vă soluționăm reclamația { $reference } până la { $old-date }. Avem nevoie de mai mult timp. Noua dată este { $new-date }.
letter-extension-intro-late = V-am scris că ne propunem să vă soluționăm reclamația { $reference } până la { $old-date }. Nu am reușit și nici nu v-am anunțat la timp. Vă cerem scuze pentru amândouă. Noua dată este { $new-date }.
letter-extension-reason = Motivul este acesta:
letter-extension-sorry = Ne pare rău că trebuie să mai așteptați.

## Decizia

letter-decision-subject = Decizia noastră privind reclamația dumneavoastră { $reference }
letter-decision-intro-accepted = Am analizat reclamația dumneavoastră { $reference }. Aveți dreptate și o acceptăm în întregime.
letter-decision-intro-partly-accepted = Am analizat reclamația dumneavoastră { $reference }. Vă dăm dreptate într-o anumită privință și o acceptăm în parte.
letter-decision-intro-rejected = Am analizat cu atenție reclamația dumneavoastră { $reference }. Nu o putem accepta. Știm că sperați la alt răspuns, de aceea vă explicăm mai jos cum am ajuns la el.
letter-decision-intro-cannot-resolve = Am analizat cu atenție reclamația dumneavoastră { $reference }. Nu am găsit o cale de a o soluționa. Ne pare rău și vă explicăm mai jos toate motivele.
letter-decision-late = V-am promis acest răspuns până la { $date }. Vine cu întârziere și vă cerem scuze.
letter-decision-explanation = Cum am ajuns la această decizie
letter-decision-remedy = Ce vom face
letter-decision-remedy-repair = Vă reparăm aparatul.
letter-decision-remedy-replacement = Vă înlocuim aparatul.
letter-decision-remedy-refund = Vă returnăm banii.
letter-decision-remedy-apology = Vă cerem scuze.
letter-decision-remedy-guidance = Vă explicăm mai jos, pas cu pas, cum se poate rezolva problema.
letter-decision-remedy-nothing = Nu avem în vedere alți pași.
letter-decision-satisfied =
    Dacă pentru dumneavoastră problema este astfel rezolvată, ne puteți spune aici:
    { $link }
letter-decision-escalate =
    Dacă nu sunteți de acord, puteți cere ca reclamația să fie analizată din nou, de cineva care nu a luat parte la această decizie. Răspundeți la acest e-mail și spuneți-ne de ce sau faceți-o aici:
    { $link }
letter-decision-outside = Aceasta este decizia noastră finală. Dacă nu sunteți de acord cu ea, vă puteți adresa unui organism independent: { $body }

## Analiză din nou

letter-escalation-subject = Reclamația dumneavoastră { $reference } va fi analizată din nou
letter-escalation-intro = Ne-ați spus că nu sunteți de acord cu decizia noastră privind reclamația { $reference }. Vă mulțumim că ne-ați spus deschis. O analizăm din nou, de la început.
letter-escalation-reviewer = Analiza este făcută de cineva care nu a luat parte la prima decizie.
letter-review-subject = Rezultatul noii analize a reclamației dumneavoastră { $reference }
letter-review-intro = Reclamația dumneavoastră { $reference } a fost analizată din nou, de cineva care nu a luat parte la prima decizie.

## Închidere și redeschidere

letter-closed-subject = Reclamația dumneavoastră { $reference } este închisă
letter-closed-intro = Am închis reclamația dumneavoastră { $reference }.
letter-closed-again = Dacă problema reapare sau dacă mai aveți ceva de spus, răspundeți la acest e-mail. Vă vom redeschide reclamația; nu trebuie să o luați de la capăt.

## Răspunsuri și un link nou

letter-reply-subject = Re: { $subject }
letter-new-link-subject = Linkul către reclamația dumneavoastră { $reference }
letter-new-link-intro =
    Iată noul link către pagina reclamației dumneavoastră { $reference }. Este valabil până la { $date }. Linkurile mai vechi nu mai funcționează.
    { $link }
letter-new-link-not-you = Dacă nu ați cerut acest link, nu trebuie să faceți nimic.

## Către terți (instalator, distribuitor, transportator)

letter-third-party-subject = Solicitarea noastră de informații, referința { $reference }
letter-third-party-intro = { $company } analizează o reclamație cu numărul de referință { $reference }. Ca să o judecăm corect, avem nevoie de câteva informații de la dumneavoastră:
letter-third-party-privacy = Vă rugăm să folosiți cele comunicate aici numai pentru a răspunde la această solicitare.

## Către colegi

letter-staff-danger-subject = { $reference }: posibil pericol, citiți acum
letter-staff-danger-intro = În reclamația { $reference } ({ $subject }), clientul descrie ceva ce poate fi periculos. Citiți-o acum și luați legătura cu clientul.
letter-staff-escalated-subject = { $reference }: decizie contestată, este nevoie de o nouă analiză
letter-staff-escalated-intro = Clientul nu este de acord cu decizia privind reclamația { $reference } ({ $subject }) și cere o nouă analiză. Este nevoie de cineva care nu a luat parte la decizie.
letter-staff-due-subject = { $count ->
    [one] { $count } termen promis se apropie
    [few] { $count } termene promise se apropie
   *[other] { $count } de termene promise se apropie
 }
letter-staff-due-intro = { $count ->
    [one] Acest termen promis unui client se apropie:
    [few] Aceste termene promise clienților se apropie:
   *[other] Aceste termene promise clienților se apropie:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } termen promis a fost depășit
    [few] { $count } termene promise au fost depășite
   *[other] { $count } de termene promise au fost depășite
 }
letter-staff-missed-intro = { $count ->
    [one] Acest termen promis unui client nu a fost respectat. Vă rugăm să vă ocupați astăzi de el și să îi spuneți clientului ce urmează:
    [few] Aceste termene promise clienților nu au fost respectate. Vă rugăm să vă ocupați astăzi de ele și să le spuneți clienților ce urmează:
   *[other] Aceste termene promise clienților nu au fost respectate. Vă rugăm să vă ocupați astăzi de ele și să le spuneți clienților ce urmează:
 }
letter-staff-promise-line = { $reference }: { $promise } până la { $date }
letter-staff-link = Deschideți reclamația: { $link }

## A question for information

letter-information-subject = O întrebare despre reclamația dumneavoastră { $reference }
letter-information-intro = Vă analizăm reclamația { $reference } și mai avem nevoie de ceva de la dumneavoastră.
letter-information-list = Vă rugăm să ne trimiteți următoarele. Este suficient să răspundeți la acest e-mail.
letter-information-runs = Termenele noastre nu depind de răspunsul dumneavoastră, dar acesta ne ajută să vă ajutăm.
letter-information-rests = Termenul nostru de soluționare este suspendat până când ne răspundeți, cel mult până la { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Ce am analizat și ce am constatat
letter-part-done = Ce am făcut până acum
letter-part-next = Ce urmează

## A part is resolved

letter-partial-subject = O parte din reclamația dumneavoastră { $reference } este soluționată
letter-partial-intro = O parte din reclamația dumneavoastră { $reference } este soluționată.
letter-partial-what = Această parte este rezolvată
letter-partial-rest = De rest ne ocupăm în continuare și vă vom da de veste.

## Decision: until when

letter-decision-escalate-until = Vă rugăm să o faceți până la { $date }.
letter-outside-until = Puteți face acest lucru până la { $date }.

## Silence after the decision

letter-silence-subject = Ați văzut decizia noastră privind { $reference }?
letter-silence-intro = Cu ceva timp în urmă v-am trimis decizia noastră privind reclamația dumneavoastră { $reference }. De atunci nu am mai primit vești de la dumneavoastră.
letter-silence-close = Dacă nu primim vești de la dumneavoastră până la { $date }, vă vom închide reclamația.
letter-closed-silence-intro = De la decizia noastră privind reclamația { $reference } nu am mai primit vești de la dumneavoastră, așa că am închis-o.

## Withdrawn

letter-withdrawn-subject = Reclamația dumneavoastră { $reference } este retrasă
letter-withdrawn-intro = V-ați retras reclamația { $reference }. Am închis-o și nu vom mai întreprinde nimic în legătură cu ea.

## The remedy is done

letter-remedy-done-subject = Am făcut ce v-am promis privind { $reference }
letter-remedy-done-intro = Am făcut ceea ce v-am promis în decizia noastră privind reclamația dumneavoastră { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = Reclamațiile dumneavoastră continuă împreună ca { $reference }
letter-merged-intro = Ne-ați scris de două ori despre aceeași problemă: { $other } și { $reference }. Tratăm cele două reclamații împreună, ca { $reference }. Puteți folosi oricare dintre numerele de referință, iar dintre termenele noastre este valabil cel mai apropiat.
letter-split-intro = Mesajul dumneavoastră despre { $other } se referea la două probleme. Ca niciuna să nu fie uitată, o tratăm pe aceasta separat, ca { $reference }. Termenele noastre se numără din ziua în care primul dumneavoastră mesaj a ajuns la noi.

## To our teams

letter-staff-raised-subject = [{ $reference }] Trece la echipa dumneavoastră după un termen depășit: { $subject }
letter-staff-raised-intro = În reclamația { $reference } ({ $subject }), un termen promis nu a fost respectat. Conform politicii, reclamația trece la echipa dumneavoastră.
