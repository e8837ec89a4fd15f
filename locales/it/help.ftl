## Pagina iniziale e ricerca

help-title = Centro assistenza di { $company }
help-heading = Come possiamo aiutarla?
help-intro = Qui trova risposte, e il modo di fare un reclamo se qualcosa è andato storto.
help-skip = Vai al contenuto
help-home = Centro assistenza
help-breadcrumbs = Lei è qui
help-language = Lingua
help-search-label = Cerca nel centro assistenza
help-search-hint = Bastano poche parole, per esempio «rumore» o «codice di errore».
help-search-button = Cerca
help-search-heading = Risultati della ricerca
help-search-results = { $count ->
    [one] { $count } articolo per «{ $query }»
   *[other] { $count } articoli per «{ $query }»
 }
help-search-none = Non abbiamo trovato articoli per «{ $query }».
help-search-none-hint = Provi con altre parole, o con meno parole. Può anche scriverci: { $email }
help-articles-heading = Articoli
help-article-more = Leggi «{ $title }»
help-no-articles = Non ci sono ancora articoli.

## Un articolo

help-article-updated = Ultimo aggiornamento: { $date }
help-article-contents = In questa pagina
help-article-other-language = Questo articolo non c’è ancora nella Sua lingua. Lo sta leggendo in questa lingua: { $language }.
help-article-related = Per saperne di più
help-share-heading = Condividi questo articolo
help-share-sheet = Condividi
help-share-copy = Copia link
help-share-copied = Link copiato
help-share-copy-failed = Non è stato possibile copiare il link. Eccolo, da copiare a mano:
help-share-mail = Invia per e-mail
help-share-mail-subject = { $title }
help-share-mail-body =
    Potrebbe interessarti:

    { $title }
    { $link }

## Questo articolo Le è stato utile?

help-helpful-question = Questo articolo Le è stato utile?
help-helpful-yes = Sì
help-helpful-no = No
help-helpful-thanks = Grazie. Ci fa piacere che Le sia stato d’aiuto.
help-helpful-sorry = Ci dispiace che questo articolo non Le sia stato d’aiuto.
help-helpful-wrong-label = Che cosa non andava?
help-helpful-wrong-hint = La preghiamo di non scrivere qui dati personali. Se ha bisogno di una risposta, ci mandi invece un’e-mail: { $email }
help-helpful-wrong-button = Invia
help-helpful-wrong-empty = Ci dica che cosa non andava
help-helpful-wrong-thanks = Grazie. La Sua segnalazione arriva a chi cura questo articolo, e cercheremo di correggerlo.

## Fare un reclamo

help-complain-heading = Fare un reclamo
help-complain-intro = Qualcosa è andato storto? Ci mandi un’e-mail. I pulsanti ne aprono una già preparata: scriva quello che sa e lasci vuoto il resto.
help-complain-product = Reclamo su un prodotto
help-complain-product-hint = C’è qualcosa che non va nel Suo inverter o in un altro nostro apparecchio.
help-complain-service = Reclamo sul nostro servizio
help-complain-service-hint = Qualcosa è andato storto in una riparazione, una visita, una risposta o una consegna.
help-complain-write = Oppure scriva un’e-mail di Suo pugno a { $email }
help-complain-no-mail-program = Se il pulsante non apre nulla, copi questo indirizzo nel Suo programma di posta: { $email }
help-complain-dates = Confermiamo la ricezione entro { $ack-days ->
    [one] { $ack-days } giorno lavorativo
   *[other] { $ack-days } giorni lavorativi
 }, Le diciamo a che punto siamo entro { $update-days ->
    [one] { $update-days } ulteriore giorno lavorativo
   *[other] ulteriori { $update-days } giorni lavorativi
 } e contiamo di risolvere il Suo reclamo entro { $resolve-days ->
    [one] { $resolve-days } giorno lavorativo
   *[other] { $resolve-days } giorni lavorativi
 } dalla ricezione.
help-complain-policy = Come trattiamo i reclami

## Le e-mail preparate

help-mail-product-subject = Reclamo su un prodotto
help-mail-product-body =
    Modello dell’inverter:

    Numero di serie (se disponibile):

    Descrizione del problema:

    Idea di soluzione (se ne ha una):

help-mail-service-subject = Reclamo sul vostro servizio
help-mail-service-body =
    Numero di ticket:

    Numero di serie (se disponibile):

    Descrizione del problema:

    Idea di soluzione (se ne ha una):

## Piè di pagina ed errori

help-footer-contact = Contatto: { $email }
help-footer-policy = Come trattiamo i reclami
help-footer-desk = Per il personale
help-footer-software = Realizzato con Redress, software libero
help-not-found-title = Non troviamo questa pagina
help-not-found-text = Forse è stata spostata. La cerchi, oppure torni all’inizio del centro assistenza.
help-failed-title = Qualcosa è andato storto da parte nostra
help-failed-text = Ci dispiace. Riprovi tra qualche minuto.

## Added

help-leave-empty = Lasci vuoto questo campo
help-contact-heading = Contatto

## Una politica con termini che non sono giorni lavorativi. $period è un numero con la sua unità: «2 mesi», «24 ore»

help-period-acknowledgement = Conferma che abbiamo il Suo reclamo: { $period }
help-period-update = Aggiornamento su come procediamo: { $period }
help-period-decision = La nostra decisione: { $period }
help-policy-intro = Se qualcosa è andato storto, ce lo dica. { $company } prende sul serio ogni reclamo e lo tratta con rapidità ed equità.
help-policy-how-heading = Come fare un reclamo
help-policy-how = Ci mandi un’e-mail a { $email }. Più cose può dirci, prima possiamo aiutarla.
help-policy-when-heading = Quanto tempo serve, al massimo
help-policy-decision-heading = La nostra decisione
help-policy-decision = Le scriviamo qual è la nostra decisione, come ci siamo arrivati e che cosa faremo. Se ci serve più tempo, Le diciamo perché e Le diamo una nuova data.
help-policy-escalate-heading = Se la decisione non La soddisfa
help-policy-escalate = Può chiederci di riesaminare il Suo reclamo. Se ne occuperà una persona che non ha preso parte alla prima decisione.
