## Dans chaque lettre

letter-greeting = Bonjour { $name },
letter-greeting-noname = Bonjour,
letter-closing =
    Bien cordialement,
    { $team }
    { $company }
letter-reference-line = Votre référence est { $reference }. Merci de la laisser dans l’objet lorsque vous nous répondez.
letter-link =
    Sur votre page personnelle, vous pouvez suivre l’avancement, nous écrire et ajouter des fichiers :
    { $link }
letter-dates = La suite
letter-update-by = Nous vous dirons où nous en sommes au plus tard le { $date }.
letter-resolve-by = Notre objectif est de régler votre réclamation au plus tard le { $date }.
letter-automatic = Cette confirmation vous est envoyée automatiquement. Votre réclamation, elle, sera lue par une personne.

letter-kind-product = un produit
letter-kind-service = notre service
letter-team-service-management = Équipe de gestion du service
letter-team-technical = Équipe technique
letter-team-safety = Équipe de sécurité des produits
letter-team-unknown = Service client
letter-promise-acknowledgement = accusé de réception
letter-promise-update = point d’avancement
letter-promise-resolution = solution
letter-promise-safety = évaluation de la sécurité

## Accusé de réception

letter-ack-subject = Nous avons bien reçu votre réclamation { $reference } : { $subject }
letter-ack-subject-nosubject = Nous avons bien reçu votre réclamation { $reference }
letter-ack-thanks = Merci de nous avoir écrit. Votre message nous est parvenu le { $received } et porte désormais le numéro de réclamation { $reference }. Nous regrettons que quelque chose se soit mal passé et nous allons nous en occuper.
letter-ack-understood = Voici ce que nous avons compris de votre message. Si quelque chose n’est pas exact, répondez simplement à cet e-mail.
letter-ack-understood-kind = Votre réclamation concerne : { $value }
letter-ack-understood-model = Modèle de l’onduleur : { $value }
letter-ack-understood-serial = Numéro de série : { $value }
letter-ack-understood-ticket = Numéro de ticket : { $value }
letter-ack-understood-idea = Votre idée de solution : nous l’avons notée et nous l’étudierons.
letter-ack-missing = Les informations suivantes nous aideraient. Pour nous les envoyer, il vous suffit de répondre à cet e-mail. Nous avons déjà commencé, et les dates indiquées ci-dessous ne dépendent pas de votre réponse.
letter-ack-missing-ticket = Le numéro de ticket de votre demande. Vous le trouverez dans nos e-mails précédents.
letter-ack-missing-model = Le modèle de votre onduleur. Il figure sur l’étiquette apposée sur le côté de l’appareil.
letter-ack-missing-serial = Le numéro de série de votre onduleur, si vous l’avez sous la main. Il figure sur la même étiquette.
letter-ack-missing-description = Ce qui s’est passé exactement, et quand vous l’avez remarqué pour la première fois.
letter-ack-danger =
    Votre sécurité passe avant tout. Ce que vous décrivez peut être dangereux. N’utilisez plus l’appareil. Éteignez-le si vous pouvez le faire sans risque, tenez-vous à distance et veillez à ce que personne ne s’en approche. Ne l’ouvrez pas et ne touchez pas les câbles abîmés : les câbles des panneaux solaires restent sous tension à la lumière du jour, même lorsque tout est éteint. Faites contrôler l’appareil par un électricien qualifié avant de le remettre en service.
    En cas de feu ou de fumée, ou si quelqu’un est blessé, appelez immédiatement le 112.

## Point d'avancement

letter-update-subject = Où en est votre réclamation { $reference }
letter-update-intro = Voici où en est votre réclamation { $reference }.
letter-update-late = Nous vous avions promis ces nouvelles au plus tard le { $date }. Elles arrivent en retard, et nous vous prions de nous en excuser.

## Nouvelle date

letter-extension-subject = Une nouvelle date pour votre réclamation { $reference }
letter-extension-intro = Nous vous avions dit que nous souhaitions régler votre réclamation { $reference } au plus tard le { $old-date }. Il nous faut plus de temps. Notre nouvelle date est le { $new-date }.
letter-extension-intro-late = Nous vous avions dit que nous souhaitions régler votre réclamation { $reference } au plus tard le { $old-date }. Nous n’y sommes pas parvenus, et nous ne vous avons pas prévenu à temps. Nous vous prions d’excuser l’un et l’autre. Notre nouvelle date est le { $new-date }.
letter-extension-reason = Voici pourquoi :
letter-extension-sorry = Nous sommes désolés de vous faire attendre plus longtemps.

## Décision

letter-decision-subject = Notre décision concernant votre réclamation { $reference }
letter-decision-intro-accepted = Nous avons examiné votre réclamation { $reference }. Vous avez raison, et nous l’acceptons entièrement.
letter-decision-intro-partly-accepted = Nous avons examiné votre réclamation { $reference }. Nous vous donnons raison sur une partie, et nous l’acceptons pour cette partie.
letter-decision-intro-rejected = Nous avons examiné attentivement votre réclamation { $reference }. Nous ne pouvons pas l’accepter. Nous savons que vous espériez une autre réponse ; c’est pourquoi nous vous expliquons ci-dessous comment nous y sommes arrivés.
letter-decision-intro-cannot-resolve = Nous avons examiné attentivement votre réclamation { $reference }. Nous n’avons pas trouvé de solution. Nous le regrettons, et nous vous en donnons toutes les raisons ci-dessous.
letter-decision-late = Nous vous avions promis cette réponse au plus tard le { $date }. Elle arrive en retard, et nous vous prions de nous en excuser.
letter-decision-explanation = Comment nous sommes arrivés à cette décision
letter-decision-remedy = Ce que nous allons faire
letter-decision-remedy-repair = Nous réparons votre appareil.
letter-decision-remedy-replacement = Nous remplaçons votre appareil.
letter-decision-remedy-refund = Nous vous remboursons.
letter-decision-remedy-apology = Nous vous présentons nos excuses.
letter-decision-remedy-guidance = Nous vous expliquons ci-dessous, étape par étape, comment résoudre le problème.
letter-decision-remedy-nothing = Nous ne prévoyons pas d’autre démarche.
letter-decision-satisfied =
    Si l’affaire est ainsi réglée pour vous, vous pouvez nous le dire ici :
    { $link }
letter-decision-escalate =
    Si cette décision ne vous convient pas, vous pouvez demander que votre réclamation soit réexaminée par une personne qui n’y a pas pris part. Répondez à cet e-mail en nous disant pourquoi, ou faites-le ici :
    { $link }
letter-decision-outside = Ceci est notre décision finale. Si vous n’êtes pas d’accord, vous pouvez vous adresser à un organisme indépendant : { $body }

## Réexamen

letter-escalation-subject = Votre réclamation { $reference } va être réexaminée
letter-escalation-intro = Vous nous avez dit que notre décision concernant votre réclamation { $reference } ne vous convient pas. Merci de votre franchise. Nous reprenons l’examen depuis le début.
letter-escalation-reviewer = Ce réexamen est confié à une personne qui n’a pas pris part à la première décision.
letter-review-subject = Le résultat du réexamen de votre réclamation { $reference }
letter-review-intro = Votre réclamation { $reference } a été réexaminée par une personne qui n’avait pas pris part à la première décision.

## Clôture et réouverture

letter-closed-subject = Votre réclamation { $reference } est close
letter-closed-intro = Nous avons clos votre réclamation { $reference }.
letter-closed-again = Si le problème revient, ou si vous avez autre chose à nous dire, répondez à cet e-mail. Nous rouvrirons alors votre réclamation ; vous n’aurez pas à tout recommencer.

## Réponses, et nouveau lien

letter-reply-subject = Re: { $subject }
letter-new-link-subject = Le lien vers votre réclamation { $reference }
letter-new-link-intro =
    Voici le nouveau lien vers la page de votre réclamation { $reference }. Il est valable jusqu’au { $date }. Les anciens liens ne fonctionnent plus.
    { $link }
letter-new-link-not-you = Si vous n’avez pas demandé ce lien, vous n’avez rien à faire.

## À un tiers (installateur, distributeur, transporteur)

letter-third-party-subject = Notre demande d’informations, référence { $reference }
letter-third-party-intro = { $company } examine une réclamation portant la référence { $reference }. Pour en juger équitablement, nous avons besoin de quelques informations de votre part :
letter-third-party-privacy = Merci d’utiliser ce que nous vous communiquons ici uniquement pour répondre à cette demande.

## À nos collaborateurs

letter-staff-danger-subject = { $reference } : danger possible, à lire tout de suite
letter-staff-danger-intro = La réclamation { $reference } ({ $subject }) décrit quelque chose qui peut être dangereux. Lisez-la maintenant et prenez contact avec son auteur.
letter-staff-escalated-subject = { $reference } : décision contestée, un réexamen est nécessaire
letter-staff-escalated-intro = La décision sur la réclamation { $reference } ({ $subject }) est contestée. Elle doit être réexaminée par une personne qui n’y a pas pris part.
letter-staff-due-subject = { $count ->
    [one] { $count } engagement arrive bientôt à échéance
   *[other] { $count } engagements arrivent bientôt à échéance
 }
letter-staff-due-intro = { $count ->
    [one] Cet engagement envers un client arrive bientôt à échéance :
   *[other] Ces engagements envers des clients arrivent bientôt à échéance :
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } engagement n’a pas été tenu
   *[other] { $count } engagements n’ont pas été tenus
 }
letter-staff-missed-intro = { $count ->
    [one] Cet engagement envers un client n’a pas été tenu. Occupez-vous-en aujourd’hui et dites au client ce qui va suivre :
   *[other] Ces engagements envers des clients n’ont pas été tenus. Occupez-vous-en aujourd’hui et dites aux clients ce qui va suivre :
 }
letter-staff-promise-line = { $reference } : { $promise }, au plus tard le { $date }
letter-staff-link = Ouvrir la réclamation : { $link }

## A question for information

letter-information-subject = Une question sur votre réclamation { $reference }
letter-information-intro = Nous examinons votre réclamation { $reference } et nous avons besoin d’un complément de votre part.
letter-information-list = Merci de nous envoyer ce qui suit. Il vous suffit de répondre à cet e-mail.
letter-information-runs = Nos dates ne dépendent pas de votre réponse, mais elle nous permet de mieux vous aider.
letter-information-rests = Notre date pour la solution est suspendue jusqu’à votre réponse, et au plus tard jusqu’au { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Ce que nous avons examiné, et ce que nous avons constaté
letter-part-done = Ce que nous avons fait jusqu’ici
letter-part-next = La suite

## A part is resolved

letter-partial-subject = Une partie de votre réclamation { $reference } est réglée
letter-partial-intro = Une partie de votre réclamation { $reference } est réglée.
letter-partial-what = Ce qui est réglé
letter-partial-rest = Nous continuons pour le reste et nous vous en donnerons des nouvelles.

## Decision: until when

letter-decision-escalate-until = Merci de le faire au plus tard le { $date }.
letter-outside-until = Vous pouvez le faire jusqu’au { $date }.

## Silence after the decision

letter-silence-subject = Avez-vous vu notre décision concernant { $reference } ?
letter-silence-intro = Il y a quelque temps, nous vous avons envoyé notre décision concernant votre réclamation { $reference }. Depuis, nous n’avons pas eu de nouvelles de votre part.
letter-silence-close = Sans nouvelles de votre part d’ici au { $date }, nous clôturerons votre réclamation.
letter-closed-silence-intro = Nous n’avons pas eu de nouvelles de votre part depuis notre décision concernant votre réclamation { $reference } ; nous l’avons donc close.

## Withdrawn

letter-withdrawn-subject = Votre réclamation { $reference } est retirée
letter-withdrawn-intro = Vous avez retiré votre réclamation { $reference }. Nous l’avons close et n’y donnerons pas d’autre suite.

## The remedy is done

letter-remedy-done-subject = C’est fait : ce que nous vous avions promis pour { $reference }
letter-remedy-done-intro = Nous avons fait ce que nous vous avions promis dans notre décision concernant votre réclamation { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = Vos réclamations se poursuivent ensemble sous { $reference }
letter-merged-intro = Vous nous avez écrit deux fois au sujet de la même affaire : { $other } et { $reference }. Nous traitons les deux réclamations ensemble sous la référence { $reference }. Vous pouvez utiliser l’une ou l’autre référence, et c’est la plus proche de nos dates qui compte.
letter-split-intro = Votre message concernant { $other } portait sur deux sujets. Pour qu’aucun ne soit oublié, nous traitons celui-ci à part, sous la référence { $reference }. Nos délais courent à partir du jour où votre premier message nous est parvenu.

## To our teams

letter-staff-raised-subject = [{ $reference }] Confiée à votre équipe après une date manquée : { $subject }
letter-staff-raised-intro = Un engagement n’a pas été tenu pour la réclamation { $reference } ({ $subject }). Selon la politique, elle passe à votre équipe.
