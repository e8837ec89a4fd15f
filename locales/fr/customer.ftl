## La page

customer-title = Votre réclamation { $reference }
customer-title-error = Erreur : { $title }
customer-company-line = Réclamations chez { $company }
customer-skip = Aller au contenu
customer-language = Langue
customer-reference = Référence
customer-received = Reçue
customer-received-on = Nous avons reçu votre réclamation le { $date }.
customer-private = Cette page n’est destinée qu’à vous. Toute personne qui a le lien peut la lire ; merci de ne pas le transmettre.
customer-print = Imprimer cette page
customer-back = Retour à votre réclamation

## Où en sont les choses

customer-status-heading = Où en sont les choses
customer-status-received = Reçue
customer-status-received-text = Nous avons bien votre réclamation. Quelqu’un va bientôt l’examiner.
customer-status-investigating = En cours d’examen
customer-status-investigating-text = Nous examinons votre réclamation.
customer-status-waiting = En attente de votre réponse
customer-status-waiting-text = Nous vous avons posé une question. Merci d’y répondre ci-dessous pour que nous puissions continuer.
customer-status-extended = Nouvelle date
customer-status-extended-text = Il nous faut plus de temps que prévu. Vous trouverez la nouvelle date et la raison ci-dessous.
customer-status-decided = Décision prise
customer-status-decided-text = Nous avons pris une décision. Dites-nous ci-dessous si l’affaire est ainsi réglée pour vous.
customer-status-escalated = En cours de réexamen
customer-status-escalated-text = Votre réclamation est réexaminée par une personne qui n’a pas pris part à la première décision.
customer-status-closed = Close
customer-status-closed-text = Votre réclamation est close. Si le problème revient, écrivez-nous ci-dessous et nous la rouvrirons.
customer-team = Votre réclamation est suivie par : { $team }.

## Nos engagements

customer-promises-heading = Ce que nous vous avons promis
customer-promises-review-heading = Ce que nous vous avons promis pour le réexamen
customer-promise-acknowledgement = Confirmer que nous avons reçu votre réclamation
customer-promise-update = Vous dire où nous en sommes
customer-promise-resolution = Régler votre réclamation
customer-promise-running = Nous le ferons au plus tard le { $date }.
customer-promise-not-started = Le délai commence lorsque nous vous confirmons que nous avons reçu votre réclamation.
customer-promise-kept = Fait le { $date }, dans les temps.
customer-promise-kept-late = Fait le { $date }. Nous l’avions promis au plus tard le { $promised-date }. Nous étions en retard, et nous en sommes désolés.
customer-promise-missed = Nous l’avions promis au plus tard le { $date } et nous ne l’avons pas fait. Nous en sommes désolés.
customer-promise-replaced = Nous l’avions promis au plus tard le { $old-date }. La nouvelle date est le { $new-date }. La raison se trouve dans le message que nous vous avons envoyé.
customer-promise-replaced-late = Nous l’avions promis au plus tard le { $old-date } et nous avons manqué cette date. La nouvelle date est le { $new-date }. Nous en sommes désolés.
customer-promise-lifted = Plus nécessaire, car votre réclamation est réglée.
customer-promise-days-left = { $count ->
    [0] C’est aujourd’hui le dernier jour.
    [one] Il reste { $count } jour ouvré.
   *[other] Il reste { $count } jours ouvrés.
 }

## D'où vient une date

customer-how-link = Comment avons-nous calculé cette date ?
customer-how-heading = Comment nous avons calculé le { $date }
customer-how-start-received = Votre réclamation nous est parvenue le { $date }.
customer-how-start-acknowledged = Nous vous avons confirmé que nous l’avions reçue le { $date }.
customer-how-start-escalated = Vous nous avez demandé un réexamen le { $date }.
customer-how-start-extended = Nous avons fixé cette date nous-mêmes, dans notre message du { $date }.
customer-how-length = { $count ->
    [one] Nous avons promis de le faire sous { $count } jour ouvré. Le jour même ne compte pas ; nous commençons le lendemain.
   *[other] Nous avons promis de le faire sous { $count } jours ouvrés. Le premier jour ne compte pas ; nous commençons le lendemain.
 }
customer-how-length-calendar = { $count ->
    [one] Nous avons promis de le faire sous { $count } jour. Le jour même ne compte pas ; nous commençons le lendemain.
   *[other] Nous avons promis de le faire sous { $count } jours. Le premier jour ne compte pas ; nous commençons le lendemain.
 }
customer-how-place = Les jours ouvrés sont ceux de notre bureau : { $place }.
customer-how-counted = { $count ->
    [one] Nous avons compté { $count } jour ouvré.
   *[other] Nous avons compté { $count } jours ouvrés.
 }
customer-how-skipped = { $count ->
    [0] Nous n’avons eu aucun jour à sauter.
    [one] Nous avons sauté { $count } jour où notre bureau est fermé :
   *[other] Nous avons sauté { $count } jours où notre bureau est fermé :
 }
customer-how-skipped-weekend = week-end
customer-how-skipped-holiday = jour férié : { $name }
customer-how-skipped-closure = notre bureau est fermé : { $name }
customer-how-skipped-paused = nous attendions une réponse
customer-how-end = Cela nous mène à la fin de la journée du { $date }.
customer-how-table-date = Date
customer-how-table-reason = Pourquoi elle ne compte pas

## Ce que nous savons

customer-details-heading = Ce que nous avons noté
customer-details-kind = Concerne
customer-details-subject = Objet
customer-details-model = Modèle de l’onduleur
customer-details-serial = Numéro de série
customer-details-ticket = Numéro de ticket
customer-details-description = Ce qui s’est passé
customer-details-idea = Votre idée de solution
customer-details-none = Pas encore indiqué
customer-details-wrong = Quelque chose n’est pas exact ? Écrivez-nous ci-dessous.
customer-kind-product = Un produit
customer-kind-service = Notre service
customer-kind-unknown = Pas encore établi

## La décision

customer-decision-heading = Notre décision
customer-decision-on = Décidé le { $date }
customer-outcome-accepted = Nous acceptons votre réclamation.
customer-outcome-partly-accepted = Nous acceptons votre réclamation en partie.
customer-outcome-rejected = Nous n’acceptons pas votre réclamation.
customer-outcome-cannot-resolve = Nous n’avons pas trouvé de solution à votre réclamation.
customer-remedy-heading = Ce que nous allons faire
customer-remedy-repair = Réparer votre appareil
customer-remedy-replacement = Remplacer votre appareil
customer-remedy-refund = Vous rembourser
customer-remedy-apology = Vous présenter nos excuses
customer-remedy-guidance = Vous expliquer, étape par étape, comment résoudre le problème
customer-remedy-nothing = Rien de plus
customer-explanation-heading = Comment nous sommes arrivés à cette décision
customer-final = Ceci est notre décision finale. Si vous n’êtes pas d’accord, vous pouvez vous adresser à un organisme indépendant : { $body }

## Messages

customer-messages-heading = Messages
customer-messages-none = Il n’y a pas encore de message.
customer-message-from-you = Vous avez écrit le { $date }
customer-message-from-us = Nous avons écrit le { $date }
customer-message-earlier = Afficher les messages précédents
customer-message-files = Fichiers
customer-message-file = { $name } ({ $size })

## Ajouter des informations ou des fichiers

customer-add-heading = Ajouter des informations ou des fichiers
customer-add-hint = Dites-nous ce qu’il y a de nouveau, ou répondez à notre question. N’envoyez ni mot de passe ni coordonnées bancaires.
customer-add-text-label = Votre message
customer-add-files-label = Fichiers (facultatif)
customer-add-files-hint = { $count ->
    [one] Photos, documents ou enregistrements. { $count } fichier, { $size } au maximum.
   *[other] Photos, documents ou enregistrements. Jusqu’à { $count } fichiers, { $size } au maximum chacun.
 }
customer-add-submit = Envoyer
customer-add-done-heading = Nous avons bien reçu votre message
customer-add-done-text = Il fait maintenant partie de votre réclamation. Inutile de l’envoyer aussi par e-mail.
customer-add-done-files = { $count ->
    [one] { $count } fichier nous est parvenu.
   *[other] { $count } fichiers nous sont parvenus.
 }

## Satisfait ou non

customer-answer-heading = L’affaire est-elle ainsi réglée pour vous ?
customer-satisfied-button = Oui, cela me convient
customer-satisfied-heading = Clore votre réclamation ?
customer-satisfied-text = Si vous confirmez, nous clôturons votre réclamation. Vous pourrez toujours nous écrire si le problème revient.
customer-satisfied-confirm = Oui, clore ma réclamation
customer-satisfied-done-heading = Merci
customer-satisfied-done-text = Nous avons clos votre réclamation. Si le problème revient, écrivez-nous sur cette page ou répondez à l’un de nos e-mails.
customer-escalate-button = Non, cela ne me convient pas
customer-escalate-heading = Faire réexaminer votre réclamation
customer-escalate-text = Une personne qui n’a pas pris part à la décision réexaminera votre réclamation depuis le début.
customer-escalate-reason-label = Qu’est-ce qui ne vous convient pas ?
customer-escalate-reason-hint = Qu’avons-nous mal compris ou oublié ? Quelle serait pour vous une bonne solution ? Quelques phrases suffisent.
customer-escalate-confirm = Demander un réexamen
customer-escalate-done-heading = Votre réclamation va être réexaminée
customer-escalate-done-text = Une personne qui n’a pas pris part à la première décision va s’en charger. Nous vous avons envoyé les nouvelles dates par e-mail.
customer-escalate-done-by = Notre objectif est de vous donner le résultat au plus tard le { $date }.

## Quand quelque chose ne va pas

customer-error-heading = Il y a un problème
customer-error-text-empty = Écrivez un message ou ajoutez un fichier
customer-error-text-long = { $count ->
    [one] Votre message dépasse la limite de { $count } caractère
   *[other] Votre message dépasse la limite de { $count } caractères
 }
customer-error-reason-empty = Dites-nous ce qui ne vous convient pas
customer-error-file-large = { $name } est trop volumineux. La taille maximale est de { $size }
customer-error-file-empty = { $name } est vide. Choisissez-le à nouveau
customer-error-files-many = { $count ->
    [one] Vous pouvez envoyer { $count } fichier à la fois
   *[other] Vous pouvez envoyer { $count } fichiers au maximum à la fois
 }
customer-error-form-old = Cette page est restée ouverte trop longtemps. Votre texte est toujours là : envoyez-le à nouveau
customer-error-not-now = Ce n’est plus possible, car quelque chose a changé entre-temps. Regardez où en sont les choses

## Liens périmés et autres erreurs

customer-expired-title = Ce lien n’est plus valable
customer-expired-text = Pour protéger vos données, les liens vers une réclamation ne sont valables qu’un certain temps. Votre réclamation, elle, est bien conservée.
customer-expired-how = Nous pouvons vous envoyer un nouveau lien, à l’adresse e-mail depuis laquelle vous nous avez écrit.
customer-expired-button = M’envoyer un nouveau lien
customer-expired-done-title = Regardez dans votre boîte de réception
customer-expired-done-text = Si le lien était authentique, un nouveau lien est en route. Si rien n’arrive d’ici quelques minutes, regardez aussi dans vos courriers indésirables.
customer-not-found-title = Nous ne trouvons pas cette page
customer-not-found-text = Si vous avez saisi l’adresse, vérifiez-la. Si vous avez suivi un lien dans un de nos e-mails, répondez à cet e-mail et nous vous aiderons.
customer-busy-title = Un instant, s’il vous plaît
customer-busy-text = Il y a eu trop de tentatives en peu de temps. Réessayez dans quelques minutes.
customer-failed-title = Un problème est survenu de notre côté
customer-failed-text = Nous sommes désolés. Rien de ce que vous nous avez déjà envoyé n’est perdu. Réessayez dans quelques minutes ou répondez à l’un de nos e-mails.

## Added

customer-next-by = Vous aurez de nos nouvelles au plus tard le
customer-promise-lifted-decided = Plus nécessaire, car vous avez notre décision.
customer-how-start-reopened = Nous avons repris votre réclamation le { $date }.
customer-error-label = Erreur :
customer-error-files-total = Vos fichiers sont trop volumineux ensemble. La taille maximale est de { $size } au total
customer-error-files-broken = Vos fichiers ne nous sont pas parvenus en entier. Choisissez-les à nouveau
customer-error-files-again = Votre texte est toujours là. Choisissez à nouveau vos fichiers.
customer-add-files-together = { $size } au maximum en tout.

customer-status-fulfilling = Vous avez accepté notre proposition
customer-status-fulfilling-text = Nous ferons ce que nous avons promis et nous vous préviendrons quand ce sera fait.
customer-status-withdrawn = Retirée
customer-status-withdrawn-text = Vous avez retiré votre réclamation et nous l’avons close. Si le problème revient, écrivez-nous ci-dessous.
customer-merged = Nous traitons cette réclamation conjointement avec { $references }.
customer-split-off = Une partie se poursuit séparément sous la référence { $references }. Nous vous avons envoyé un e-mail à ce sujet.
customer-split-from = Votre message portait sur deux sujets. L’autre a la référence { $reference }.
customer-promise-reply = Vous répondre
customer-promise-assessment = Examiner le danger que vous avez décrit
customer-promise-remedy = Faire ce que nous avons promis
customer-promise-running-hour = Nous le ferons au plus tard le { $date } à { $time }.
customer-promise-paused-information = Ce délai est suspendu jusqu’à votre réponse, et au plus tard jusqu’au { $date }.
customer-promise-paused-third-party = Ce délai est suspendu tant que nous attendons la réponse de quelqu’un d’autre, et au plus tard jusqu’au { $date }.
customer-how-start-danger = Nous avons appris l’existence du danger le { $date }.
customer-how-start-decided = Nous vous avons envoyé notre décision le { $date }.
customer-how-start-accepted = Vous avez accepté notre proposition le { $date }.
customer-how-start-rested = Le délai était suspendu tant que nous attendions une réponse ; il a repris le { $date }.
customer-how-length-period = Nous avons promis de le faire dans ce délai : { $period }. Le premier jour ne compte pas ; nous commençons le lendemain.
customer-how-length-hours = Nous avons promis de le faire dans ce délai : { $period }.
customer-how-length-left = Temps qui restait : { $period }.
customer-how-rolled = Cela nous mènerait au { $date }. Notre bureau est fermé ce jour-là ; c’est donc le jour ouvré suivant qui compte.
customer-how-end-hour = Cela nous mène au { $date } à { $time }.
customer-remedy-is-accepted = Vous avez accepté. Nous vous préviendrons quand ce sera fait.
customer-remedy-is-declined = Vous avez refusé.
customer-remedy-is-done = C’est fait.
customer-remedy-button = Accepter ou refuser
customer-remedy-question = Acceptez-vous notre proposition ?
customer-remedy-offered = Voici ce que nous vous proposons :
customer-remedy-yes = Oui, faites-le
customer-remedy-no = Non, je ne le souhaite pas
customer-remedy-reason-label = Si non, pourquoi ? (facultatif)
customer-remedy-send = Envoyer votre réponse
customer-remedy-accepted-heading = Merci
customer-remedy-accepted-text = Nous ferons ce que nous avons promis et nous vous préviendrons quand ce sera fait.
customer-remedy-declined-heading = Nous avons bien reçu votre réponse
customer-remedy-declined-text = Vous avez refusé notre proposition. Nous allons vous contacter. Vous pouvez aussi demander un réexamen sur la page de votre réclamation.
customer-error-remedy-empty = Indiquez si vous acceptez notre proposition
customer-satisfied-first-heading = Accepter notre décision ?
customer-satisfied-first-text = Si vous confirmez, nous faisons ce que nous avons promis, puis nous clôturons votre réclamation. Vous pourrez toujours nous écrire si le problème revient.
customer-satisfied-first-confirm = Oui, cela me convient
customer-satisfied-first-done-text = Nous allons maintenant faire ce que nous avons promis. Ensuite, nous clôturerons votre réclamation et nous vous préviendrons.
customer-satisfied-noted-text = Nous avons noté que cela vous convient.
customer-escalate-until = Vous pouvez demander un réexamen jusqu’au { $date }.
customer-settled-heading = Déjà réglé
customer-settled = Réglé
customer-withdraw-link = Retirer votre réclamation
customer-withdraw-heading = Retirer votre réclamation ?
customer-withdraw-text = Si vous la retirez, nous clôturons votre réclamation et n’y donnons pas d’autre suite. Vous pourrez toujours nous écrire si le problème revient.
customer-withdraw-reason-label = Pourquoi la retirez-vous ? (facultatif)
customer-withdraw-reason-hint = Cela nous aide à progresser, mais vous n’avez pas à vous justifier.
customer-withdraw-confirm = Retirer ma réclamation
customer-withdraw-not = Non, la maintenir
customer-withdraw-done-heading = Votre réclamation est retirée
customer-withdraw-done-text = Nous l’avons close. Si le problème revient, écrivez-nous sur la page de votre réclamation ou répondez à l’un de nos e-mails.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorre
customer-country-al = Albanie
customer-country-at = Autriche
customer-country-ba = Bosnie-Herzégovine
customer-country-be = Belgique
customer-country-bg = Bulgarie
customer-country-ch = Suisse
customer-country-cy = Chypre
customer-country-cz = Tchéquie
customer-country-de = Allemagne
customer-country-dk = Danemark
customer-country-ee = Estonie
customer-country-es = Espagne
customer-country-fi = Finlande
customer-country-fo = Îles Féroé
customer-country-fr = France
customer-country-gb = Royaume-Uni
customer-country-gl = Groenland
customer-country-gr = Grèce
customer-country-hr = Croatie
customer-country-hu = Hongrie
customer-country-ie = Irlande
customer-country-is = Islande
customer-country-it = Italie
customer-country-li = Liechtenstein
customer-country-lt = Lituanie
customer-country-lu = Luxembourg
customer-country-lv = Lettonie
customer-country-mc = Monaco
customer-country-md = Moldavie
customer-country-me = Monténégro
customer-country-mk = Macédoine du Nord
customer-country-mt = Malte
customer-country-nl = Pays-Bas
customer-country-no = Norvège
customer-country-pl = Pologne
customer-country-pt = Portugal
customer-country-ro = Roumanie
customer-country-rs = Serbie
customer-country-se = Suède
customer-country-si = Slovénie
customer-country-sk = Slovaquie
customer-country-sm = Saint-Marin
customer-country-tr = Turquie
customer-country-ua = Ukraine
customer-country-va = État de la Cité du Vatican
