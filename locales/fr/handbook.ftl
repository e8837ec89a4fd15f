# Une politique en mots : expliquée comme un manuel, dessinée, comparée à une autre version. Les noms des engagements, des types et
# des équipes viennent tels quels. $within, $after, $from sont des tournures de handbook-within-…, -after-…, -from-… ; $items est une liste.

## Combien de temps : seul (« 30 jours ouvrés »), comme limite (« dans un délai de 30 jours ouvrés »), comme moment (« au bout de 30 jours ouvrés »)

handbook-period-working-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } jour calendaire
   *[other] { $count } jours calendaires
 }
handbook-period-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
 }
handbook-period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
 }
handbook-period-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
handbook-period-business-hours = { $count ->
    [one] { $count } heure ouvrée
   *[other] { $count } heures ouvrées
 }
handbook-within-working-days = { $count ->
    [one] dans un délai de { $count } jour ouvré
   *[other] dans un délai de { $count } jours ouvrés
 }
handbook-within-calendar-days = { $count ->
    [one] dans un délai de { $count } jour calendaire
   *[other] dans un délai de { $count } jours calendaires
 }
handbook-within-weeks = { $count ->
    [one] dans un délai de { $count } semaine
   *[other] dans un délai de { $count } semaines
 }
handbook-within-months = { $count ->
    [one] dans un délai de { $count } mois
   *[other] dans un délai de { $count } mois
 }
handbook-within-hours = { $count ->
    [one] dans un délai de { $count } heure
   *[other] dans un délai de { $count } heures
 }
handbook-within-business-hours = { $count ->
    [one] dans un délai de { $count } heure ouvrée
   *[other] dans un délai de { $count } heures ouvrées
 }
handbook-after-working-days = { $count ->
    [one] au bout de { $count } jour ouvré
   *[other] au bout de { $count } jours ouvrés
 }
handbook-after-calendar-days = { $count ->
    [one] au bout de { $count } jour calendaire
   *[other] au bout de { $count } jours calendaires
 }
handbook-after-weeks = { $count ->
    [one] au bout de { $count } semaine
   *[other] au bout de { $count } semaines
 }
handbook-after-months = { $count ->
    [one] au bout de { $count } mois
   *[other] au bout de { $count } mois
 }
handbook-after-hours = { $count ->
    [one] au bout de { $count } heure
   *[other] au bout de { $count } heures
 }
handbook-after-business-hours = { $count ->
    [one] au bout de { $count } heure ouvrée
   *[other] au bout de { $count } heures ouvrées
 }

## Listes, étiquettes, guillemets

handbook-and = { $items } et { $last }
handbook-and-before-i = { $items } et { $last }
handbook-labelled = { $label } : { $text }
handbook-quoted = « { $text } »

## Noms donnés par les politiques, quand ils sont connus ; au milieu d’une phrase

handbook-name-promise-progress = point d’avancement
handbook-name-promise-final-response = réponse définitive
handbook-name-promise-payment-response = réponse sur les paiements
handbook-name-promise-reply = réponse
handbook-name-promise-response = réponse motivée
handbook-name-promise-answer = réponse
handbook-name-promise-decision = décision
handbook-name-promise-outcome = conclusion
handbook-name-promise-assessment = évaluation du danger
handbook-name-promise-remedy = exécution de la mesure
handbook-name-promise-recall-remedy = mesure après un rappel
handbook-name-detail-model = Modèle
handbook-name-detail-serial = Numéro de série
handbook-name-detail-ticket = Numéro de ticket
handbook-name-detail-description = Description du problème
handbook-name-detail-idea = Idée de solution
handbook-name-priority-urgent = urgente
handbook-name-priority-high = élevée
handbook-name-priority-normal = normale
handbook-name-priority-low = faible
handbook-name-priority-danger = danger
handbook-name-priority-accident = accident
handbook-name-priority-severe = grave
handbook-name-priority-complex = complexe
handbook-name-priority-vulnerable = personne vulnérable
handbook-name-priority-at-risk = personne en danger

## Le début

handbook-version = Version { $version }
handbook-intro = Comment une réclamation est traitée selon cette politique : ce qui est promis et dans quel délai, qui s’en charge, ce qu’une décision doit dire et ce qui vient ensuite.

## Le temps

handbook-time-heading = Comment le temps est compté
handbook-time-days = Le jour de l’événement qui fait courir un délai ne compte pas ; le délai prend fin à l’expiration de son dernier jour (règlement (CEE, Euratom) n° 1182/71).
handbook-time-hours = Les délais en heures courent à partir de la minute de l’événement, jour et nuit.
handbook-time-office-hours = Le bureau travaille de { $from } à { $to } pendant ses jours ouvrés ; les heures ouvrées ne comptent que ce temps-là.
handbook-time-rest = Un délai en jours calendaires, en semaines ou en mois qui prend fin un jour de repos se termine le jour ouvré suivant, sauf si l’engagement en dispose autrement.
handbook-time-public = Les week-ends, les jours fériés et les jours de fermeture du bureau ne sont pas des jours ouvrés.
handbook-time-deadline = Les week-ends, les jours fériés et les jours de fermeture du bureau ne sont pas des jours ouvrés ; ni les jours que la loi assimile à des jours fériés pour les délais légaux.
handbook-whose = Les jours ouvrés qui comptent : { $whose }.
handbook-whose-office = ceux du bureau qui répond
handbook-whose-complainant = ceux du pays du réclamant ou, si ce pays n’est pas connu, ceux du bureau qui répond
handbook-whose-region = ceux de cette région : { $place }

## Équipes, types, informations, priorités

handbook-kinds-heading = Qui étudie quoi
handbook-teams = Équipes : { $items }.
handbook-details-rule = Une information requise ou souhaitée qui manque est demandée une seule fois, dans l’accusé de réception. Une information manquante n’arrête jamais un délai et ne fait jamais écarter une réclamation.
handbook-details-pattern = Une information qui ne correspond pas à son modèle est acceptée quand même et signalée au gestionnaire.
handbook-details-none = Aucune information n’est demandée.
handbook-kind-team = Étudiée par : { $team }.
handbook-kind-priority = Priorité : { $priority }.
handbook-detail-required = requise
handbook-detail-wanted = souhaitée
handbook-detail-taken = notée si elle est donnée, jamais demandée
handbook-priorities-heading = Ce qui passe en premier
handbook-priorities = Du plus urgent au moins urgent : { $items }.
handbook-priorities-usual = Une réclamation s’ouvre avec la priorité { $priority }, sauf si son type en a une autre. Un gestionnaire peut la changer.
handbook-priorities-none = Cette politique ne connaît pas de priorités.
handbook-priorities-danger = Le danger passe avant tout le reste.

## Engagements

handbook-promises-heading = Ce qui est promis
handbook-promises-kept = Une lettre tient son engagement à partir du moment où elle est réellement partie. Un engagement manqué reste inscrit définitivement.
handbook-promises-no-pauses = Aucun délai n’est suspendu dans l’attente d’une réponse.
handbook-keeps-acknowledgement = La réception est confirmée { $within } { $from }.
handbook-keeps-reply = Une réponse est envoyée { $within } { $from }.
handbook-keeps-update = Un point d’avancement est envoyé { $within } { $from }.
handbook-keeps-decision = La décision est envoyée { $within } { $from }.
handbook-keeps-assessment = Le danger est évalué { $within } { $from }.
handbook-keeps-remedy = La mesure est exécutée { $within } { $from }.
handbook-from-received = après réception de la réclamation
handbook-from-escalated = après réception de la contestation
handbook-from-acknowledged = après l’accusé de réception
handbook-from-danger = après la description ou le signalement d’un danger
handbook-from-decided = après l’envoi de la décision
handbook-from-remedy-accepted = après l’acceptation de la mesure
handbook-promise-clause = Clause : { $clause }
handbook-promise-repeats = Une fois tenu, il recommence, jusqu’à la décision.
handbook-promise-kinds = Seulement pour : { $items }.
handbook-promise-owner = Qui en répond : { $team }.
handbook-promise-exact = Il prend fin à son dernier jour, même si c’est un jour de repos.
handbook-promise-pause-information = Il est suspendu tant que des informations du réclamant sont attendues ; il reprend { $after } au plus tard.
handbook-promise-pause-third-party = Il est suspendu tant que la réponse d’un tiers est attendue ; il reprend { $after } au plus tard.
handbook-promise-warn = Alerte à l’équipe avant la date : { $items }.
handbook-promise-warn-none = L’équipe n’est pas alertée à l’avance.
handbook-promise-missed = Qui est prévenu s’il n’est pas tenu : { $items }.
handbook-promise-missed-nobody = S’il n’est pas tenu, personne n’est prévenu.
handbook-promise-raise = S’il n’est pas tenu, la réclamation passe à : { $team }.
handbook-notify-team = l’équipe chargée de la réclamation
handbook-notify-handler = le gestionnaire (à défaut, l’équipe)
handbook-extension-none = La date ne peut pas être repoussée.
handbook-extension-any = Une nouvelle date est possible aussi souvent qu’elle est expliquée.
handbook-extension-times = { $count ->
    [one] Une nouvelle date est possible une fois.
   *[other] Une nouvelle date est possible jusqu’à { $count } fois.
 }
handbook-extension-at-most = Chaque nouvelle date se situe { $within } après la précédente.
handbook-extension-in-all = Avec toutes les nouvelles dates, l’engagement prend fin { $within } après son premier départ.
handbook-extension-carries = La lettre avec la nouvelle date dit : { $items }.
handbook-extension-rule = Une nouvelle date ne compte que si sa lettre part avant que l’ancienne soit passée. Une lettre plus tardive part aussi, mais le manquement demeure.

## Ce que disent les lettres

handbook-part-explanation = une explication complète de la décision
handbook-part-reason = pourquoi la date ne peut pas être tenue
handbook-part-findings = ce qui a été examiné et ce qui a été constaté
handbook-part-done = ce qui a été fait jusqu’ici
handbook-part-next = ce qui va suivre
handbook-part-rights = que la décision peut être contestée, comment et jusqu’à quand
handbook-part-outside-body = quel organisme extérieur peut être saisi

## Danger

handbook-safety-heading = Danger
handbook-safety-officer = Dès qu’un danger est décrit ou signalé, cette équipe est chargée de la sécurité et voit la réclamation : { $team }.
handbook-safety-words = Outre les mots qui sont compris de toute façon, ceux-ci signifient un danger :
handbook-safety-none = Cette politique n’a pas de règles propres pour le danger.

## La décision

handbook-decisions-heading = La décision
handbook-decisions-intro = Toute décision est donnée par écrit.
handbook-decisions-any = Toute issue est possible, et chacune demande une explication complète.
handbook-decisions-others = Non prévu par cette politique : { $items }.
handbook-remedy-required = requise
handbook-remedy-optional = possible
handbook-remedy-none = aucune
handbook-summary = Une lettre plus courte suffit si elle part { $within } après réception ({ $outcome }). Elle dit : { $items }.
handbook-carries-nothing = rien de particulier

## Contestation et organismes extérieurs

handbook-escalation-heading = Si la décision ne convient pas
handbook-escalation-none = Il n’y a pas de contestation possible au sein de la maison.
handbook-escalation-rule = Quiconque a déjà pris part à l’affaire ne fait pas le réexamen.
handbook-escalation = Réexamen
handbook-level = Réexamen, niveau { $number }
handbook-level-until = Il peut être demandé { $within } après la décision.
handbook-level-until-none = Il peut être demandé à tout moment après la décision.
handbook-level-reviewers = Réexamen par : { $reviewers }.
handbook-level-team = La réclamation passe à : { $team }.
handbook-level-team-same = La réclamation reste à son équipe.
handbook-level-same-promises = Les mêmes engagements valent de nouveau, à compter de la contestation.
handbook-reviewers-uninvolved = toute personne qui n’y a pas encore pris part
handbook-reviewers-reviewer = un réexaminateur, un responsable ou un administrateur qui n’y a pas encore pris part
handbook-reviewers-manager = un responsable ou un administrateur qui n’y a pas encore pris part
handbook-bodies-heading = Organismes extérieurs
handbook-bodies-intro = Après le dernier niveau, et partout où une lettre doit le dire, le réclamant apprend quel organisme extérieur il peut saisir.
handbook-bodies-none = Cette politique ne nomme aucun organisme extérieur.
handbook-bodies-all = tous
handbook-bodies-others = tous les autres
handbook-body-until = { $within } après la dernière décision
handbook-bodies-words = La lettre dit, mot pour mot :

## La fin

handbook-closing-heading = Comment une réclamation prend fin
handbook-closing-acceptance = Une réclamation est close dès que le réclamant est satisfait.
handbook-closing-no-acceptance = La satisfaction du réclamant ne suffit pas à clore une réclamation.
handbook-closing-fulfil = Elle n’est close qu’après l’exécution de ces mesures : { $items }.
handbook-closing-fulfil-none = Aucune mesure n’a besoin d’être exécutée auparavant.
handbook-closing-remind = Si la décision reste sans réponse, le réclamant reçoit un rappel { $after }.
handbook-closing-remind-none = Aucun rappel n’est envoyé.
handbook-closing-silence = Si la décision reste sans réponse, la réclamation est close { $after }.
handbook-closing-counted = Les deux délais sont comptés à partir du jour où la décision est partie.

handbook-letters-heading = Lettres
handbook-letters-none = Cette politique ne prévoit aucune lettre d’office ; les gestionnaires les écrivent.
handbook-letters-others = Dans ces cas, aucune lettre n’est due :
handbook-moment-opened = ouverture de la réclamation
handbook-moment-escalated = contestation de la décision
handbook-moment-silence = silence après la décision jusqu’au rappel
handbook-moment-closed-by-silence = clôture après un silence
handbook-moment-withdrawn = retrait de la réclamation
handbook-moment-merged = réunion de deux réclamations
handbook-moment-remedy-done = exécution de la mesure
handbook-sent-itself = d’office
handbook-sent-hand = par un gestionnaire, après relecture

handbook-retention-heading = Combien de temps les réclamations sont conservées
handbook-retention = Conservation après la clôture : { $period }.
handbook-retention-basis = Fondement : { $basis }.
handbook-retention-none = Cette politique ne dit pas combien de temps les réclamations closes sont conservées.

handbook-languages-heading = Langues
handbook-languages = Les lettres sont écrites en : { $items }.
handbook-languages-all = Les lettres sont écrites dans toutes les langues disponibles : { $items }.

## Têtes de colonnes

handbook-column-promise = Engagement
handbook-column-within = Délai
handbook-column-from = Compté
handbook-column-clause = Clause
handbook-column-detail = Information
handbook-column-need = Demandée
handbook-column-hint = Où la trouver
handbook-column-pattern = Modèle
handbook-column-outcome = Issue
handbook-column-carries = La lettre dit
handbook-column-remedy = Mesure
handbook-column-for = Pour les réclamants de
handbook-column-body = Organisme extérieur
handbook-column-contact = Contact
handbook-column-until = Jusqu’à quand
handbook-column-words = Texte propre en
handbook-column-moment = Occasion
handbook-column-letter = Lettre
handbook-column-sent = Envoi

## Le dessin

handbook-draw-about = { $title } : les étapes d’une réclamation et leurs délais, dessinés à l’échelle.
handbook-draw-complaint = La réclamation
handbook-draw-after = Après la décision
handbook-draw-days = ≈ jours
handbook-draw-escalate = Contestation possible
handbook-draw-silence = Sans réponse
handbook-draw-reminder = Rappel
handbook-draw-no-limit = aucun délai fixé
handbook-draw-bodies = { $count ->
    [one] { $count } organisme, selon le pays du réclamant
   *[other] { $count } organismes, selon le pays du réclamant
 }
handbook-draw-scale = Dessiné à l’échelle en jours calendaires approximatifs. Chaque date réelle est calculée d’après le calendrier des jours ouvrés.
handbook-stage-received = Réception
handbook-stage-acknowledged = Accusé de réception
handbook-stage-investigated = Examen
handbook-stage-updated = Examen et points d’avancement
handbook-stage-decided = Décision
handbook-stage-closed = Clôture
handbook-legend-promise = délai promis
handbook-legend-warning = alerte à l’équipe
handbook-legend-extension = nouvelle date possible
handbook-legend-repeats = répété
handbook-legend-pause = peut être suspendu
handbook-legend-danger = danger
handbook-legend-after = après la décision

## Ce qui a changé entre deux versions. $what nomme l’endroit et le champ

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what } : désormais { $new } ; auparavant { $old }.
handbook-diff-more = { $what } : désormais aussi { $items }.
handbook-diff-less = { $what } : n’y figure plus : { $items }.
handbook-diff-order = { $what } : désormais dans cet ordre : { $items }.
handbook-diff-within = Engagement « { $promise } » : promis désormais { $new } au lieu de { $old }.
handbook-diff-promise-added = Nouvel engagement : { $promise }.
handbook-diff-promise-removed = N’est plus promis : { $promise }.
handbook-diff-team-added = Nouvelle équipe : { $team }.
handbook-diff-team-removed = Équipe supprimée : { $team }.
handbook-diff-kind-added = Nouveau type de réclamation : { $kind }.
handbook-diff-kind-removed = Type de réclamation supprimé : { $kind }.
handbook-diff-detail-added = { $kind } : nouvelle information : { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind } : information supprimée : { $detail }.
handbook-diff-decision-added = Nouvelle issue : { $outcome }. La lettre dit : { $items }.
handbook-diff-decision-removed = Issue supprimée : { $outcome }.
handbook-diff-level-added = Nouveau niveau de réexamen : { $level }.
handbook-diff-level-removed = Niveau de réexamen supprimé : { $level }.
handbook-diff-body-added = Nouvel organisme extérieur : { $body } ({ $countries }).
handbook-diff-body-removed = Organisme extérieur supprimé : { $body } ({ $countries }).
handbook-diff-letter-added = Nouvelle lettre : { $letter }. Occasion : { $moment }. Envoi : { $sent }.
handbook-diff-letter-removed = Lettre supprimée : { $letter }. Occasion : { $moment }.
handbook-diff-safety-added = Nouveau : des règles pour le danger. Équipe chargée : { $team }.
handbook-diff-safety-removed = Les règles pour le danger sont supprimées.
handbook-diff-other = Autre chose a changé, pour quoi il n’y a pas de mots ici : comparez les fichiers.

handbook-field-id = nom dans les fichiers
handbook-field-policy = Politique
handbook-field-title = titre
handbook-field-rest = jours de repos
handbook-field-languages = langues des lettres
handbook-field-hours = heures de bureau
handbook-field-priorities = priorités
handbook-field-name = nom
handbook-field-teams = Équipes
handbook-field-kinds = Types de réclamations
handbook-field-team = équipe
handbook-field-priority = priorité
handbook-field-details = informations
handbook-field-need = demandée
handbook-field-pattern = modèle
handbook-field-hint = où la trouver
handbook-field-promises = Engagements
handbook-field-clause = clause
handbook-field-start = compté
handbook-field-end = fin un jour de repos
handbook-field-whose = jours ouvrés
handbook-field-warn = alerte avant la date
handbook-field-kept-by = tenu par
handbook-field-repeats = répétition
handbook-field-only-for = types
handbook-field-owner = qui en répond
handbook-field-pause-information = suspension dans l’attente d’informations
handbook-field-pause-third-party = suspension dans l’attente d’un tiers
handbook-field-missed = prévenus d’un manquement
handbook-field-raise = reprise après un manquement
handbook-field-extension = nouvelle date
handbook-field-extension-times = nombre de nouvelles dates
handbook-field-extension-at-most = nouvelle date après la précédente
handbook-field-extension-in-all = délai en tout
handbook-field-extension-carries = lettre avec la nouvelle date
handbook-field-decisions = Décisions
handbook-field-outcomes = issues
handbook-field-carries = lettre
handbook-field-remedy = mesure
handbook-field-remedies = mesures possibles
handbook-field-summary = lettre plus courte
handbook-field-summary-until = délai de la lettre plus courte
handbook-field-summary-carries = contenu de la lettre plus courte
handbook-field-reviewers = réexamen par
handbook-field-until = délai
handbook-field-same-promises = engagements
handbook-field-bodies = Organismes extérieurs
handbook-field-countries = pays
handbook-field-address = adresse
handbook-field-url = adresse web
handbook-field-words = texte
handbook-field-letters = Lettres
handbook-field-letter = lettre
handbook-field-sent = envoi
handbook-field-closing = Clôture
handbook-field-acceptance = si le réclamant est satisfait
handbook-field-fulfil = mesures exécutées auparavant
handbook-field-remind = rappel après
handbook-field-close = après un silence de
handbook-field-officer = équipe chargée
handbook-field-danger-words = expressions de danger
handbook-field-retention = Conservation
handbook-field-after-closing = après la clôture
handbook-field-basis = fondement

handbook-value-none = aucune
handbook-value-empty = aucune mention
handbook-value-nobody = personne
handbook-value-all = sans restriction
handbook-value-never = jamais
handbook-value-unsaid = rien de fixé
handbook-value-no-limit = sans limite
handbook-value-usual = celle d’usage
handbook-value-possible = possible
handbook-value-impossible = impossible
handbook-value-once = une fois
handbook-value-again = toujours de nouveau jusqu’à la décision
handbook-value-same-day = le jour même
handbook-value-next-working-day = le jour ouvré suivant
handbook-value-public = week-ends et jours fériés
handbook-value-deadline = week-ends, jours fériés et jours que la loi y assimile pour les délais
handbook-value-hours = { $from } à { $to }
handbook-value-as-explained = aussi souvent qu’elle est expliquée
handbook-value-its-team = son équipe
handbook-value-closes = close
handbook-value-stays-open = laissée ouverte
handbook-value-same-promises = les mêmes de nouveau
handbook-value-own-promises = des engagements propres
handbook-value-keeper-acknowledgement = l’accusé de réception
handbook-value-keeper-reply = une réponse
handbook-value-keeper-update = un point d’avancement
handbook-value-keeper-decision = la décision
handbook-value-keeper-assessment = l’évaluation du danger
handbook-value-keeper-remedy = l’exécution de la mesure
