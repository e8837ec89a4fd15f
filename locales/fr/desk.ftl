# L’espace des collaborateurs. $day et $moment arrivent déjà écrits (« lun. 23 nov. », « lun. 23 nov. à 14:05 »). $day peut finir
# par un point : ne pas le mettre en fin de phrase.

## Jours et heures

desk-weekday-1 = lun.
desk-weekday-2 = mar.
desk-weekday-3 = mer.
desk-weekday-4 = jeu.
desk-weekday-5 = ven.
desk-weekday-6 = sam.
desk-weekday-7 = dim.
desk-weekday-long-1 = lundi
desk-weekday-long-2 = mardi
desk-weekday-long-3 = mercredi
desk-weekday-long-4 = jeudi
desk-weekday-long-5 = vendredi
desk-weekday-long-6 = samedi
desk-weekday-long-7 = dimanche
desk-month-1 = janv.
desk-month-2 = févr.
desk-month-3 = mars
desk-month-4 = avr.
desk-month-5 = mai
desk-month-6 = juin
desk-month-7 = juil.
desk-month-8 = août
desk-month-9 = sept.
desk-month-10 = oct.
desk-month-11 = nov.
desk-month-12 = déc.
desk-month-long-1 = janvier
desk-month-long-2 = février
desk-month-long-3 = mars
desk-month-long-4 = avril
desk-month-long-5 = mai
desk-month-long-6 = juin
desk-month-long-7 = juillet
desk-month-long-8 = août
desk-month-long-9 = septembre
desk-month-long-10 = octobre
desk-month-long-11 = novembre
desk-month-long-12 = décembre
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day } à { $time }

## Autour de chaque page

desk-skip = Aller au contenu
desk-nav = Menu principal
desk-nav-overview = Vue d’ensemble
desk-nav-queue = Réclamations
desk-nav-triage = Tri
desk-nav-outbox = Courrier sortant
desk-nav-help = Centre d’aide
desk-nav-settings = Paramètres
desk-find = Rechercher une réclamation
desk-find-hint = Référence, nom, texte
desk-menu-account = Votre compte
desk-theme = Couleurs
desk-theme-device = comme l’appareil
desk-theme-light = claires
desk-theme-dark = sombres
desk-keys = Raccourcis clavier
desk-keys-walk = suivant, précédent dans une liste
desk-keys-open = ouvrir
desk-keys-search = rechercher
desk-keys-acts = sur une réclamation : répondre, note
desk-keys-up = revenir à la liste
desk-keys-help = cette liste
desk-keys-on = Raccourcis à une seule touche activés
desk-keys-close = Fermer
desk-sign-out = Se déconnecter
desk-foot-help = Le centre d’aide tel que les clients le voient
desk-to-help-centre = Centre d’aide
desk-pages = Pages
desk-first-page = Première page
desk-next-page = Page suivante
desk-save = Enregistrer
desk-cancel = Annuler
desk-optional = facultatif
desk-any = Tous
desk-nobody = Personne pour l’instant
desk-when = Quand
desk-by = Par
desk-language = Langue
desk-languages = Langues
desk-version = version
desk-views = Vues
desk-not-visible = Non visible par le client
desk-visible = Le client voit ceci
desk-kept = Votre texte non envoyé a été conservé.
desk-kept-discard = L’effacer

desk-clock-label = Heure simulée
desk-clock = Démonstration. Heure simulée :
desk-clock-hour = +1 heure
desk-clock-day = +1 jour
desk-clock-week = +1 semaine
desk-clock-due = Jusqu’à la prochaine échéance

desk-role-handler = Gestionnaire
desk-role-handler-hint = Répond aux réclamations de ses équipes.
desk-role-reviewer = Réexaminateur
desk-role-reviewer-hint = Traite aussi les contestations des décisions auxquelles il n’a pas pris part.
desk-role-manager = Responsable
desk-role-manager-hint = Voit toutes les équipes, transmet les réclamations, lit les rapports et l’audit, tient les articles à jour.
desk-role-admin = Administrateur
desk-role-admin-hint = Donne aussi accès aux collaborateurs et modifie leurs droits.

## Connexion

desk-sign-in = Se connecter
desk-sign-in-account = E-mail ou identifiant
desk-sign-in-password = Mot de passe
desk-sign-in-wrong = L’e-mail ou le mot de passe est incorrect
desk-sign-in-too-many = Trop d’essais incorrects
desk-sign-in-link-used = Ce lien a déjà été utilisé ou est trop ancien
desk-sign-in-hint = Après 5 essais incorrects, le compte est bloqué pendant 15 minutes. Un administrateur peut vous donner un nouveau lien.
desk-sign-in-complainant = Vous cherchez votre propre réclamation ? Utilisez le lien privé de la lettre que nous vous avons envoyée, ou consultez le centre d’aide :

## Quand quelque chose échoue

desk-failure-number = Numéro de cette erreur :
desk-failure-to-desk = Aux réclamations
desk-failure-to-help = Au centre d’aide
desk-failure-unclear = Cette demande est incompréhensible
desk-failure-unclear-text = Il manque un élément dont la page a besoin, ou il n’est pas à sa place. Revenez en arrière et réessayez.
desk-failure-foreign = Ce formulaire n’est plus valable
desk-failure-foreign-text = Il a été ouvert avant votre dernière connexion, ou il ne vient pas d’une de nos pages. Rien n’a été fait. Revenez en arrière, rechargez la page et réessayez.
desk-failure-not-yours = Vous n’avez pas accès à cette page
desk-failure-not-yours-text = Elle relève d’une autre équipe ou demande un autre rôle. Si vous en avez besoin, adressez-vous à un responsable.
desk-failure-nothing-here = Il n’y a rien ici
desk-failure-nothing-here-text = Rien ne correspond à cette adresse. Si vous avez saisi une référence, vérifiez-la : sa dernière lettre est un caractère de contrôle, si bien qu’une faute de frappe ne mène jamais à la réclamation de quelqu’un d’autre.
desk-failure-refused = Ce n’est pas possible pour l’instant
desk-failure-conflict = Quelqu’un a été plus rapide
desk-failure-conflict-text = Une modification a eu lieu entre-temps. Rien n’a été fait. Revenez en arrière, rechargez la page et vérifiez.
desk-failure-too-large = C’est trop volumineux
desk-failure-too-large-text = Envoyez moins à la fois, ou un fichier plus petit.
desk-failure-infected = Ce fichier est en quarantaine
desk-failure-infected-text = L’antivirus y a trouvé quelque chose : le fichier est conservé, mais n’est remis à personne. Si vous êtes sûr qu’il est inoffensif, demandez à l’administration : elle peut télécharger le message tel qu’il a été reçu.
desk-failure-unchecked = Les fichiers ne peuvent pas être vérifiés pour l’instant
desk-failure-unchecked-text = L’antivirus ne répond pas et aucun fichier n’est remis sans vérification. Rien n’est perdu. Réessayez dans quelques minutes ; si cela continue, prévenez l’administration.
desk-failure-too-many = Trop d’essais
desk-failure-too-many-text = Attendez un quart d’heure, puis réessayez.
desk-failure-broken = Une erreur s’est produite de notre côté
desk-failure-broken-text = Rien de ce que vous avez envoyé n’est resté à moitié fait : une modification est enregistrée en entier ou pas du tout. Revenez en arrière et réessayez. Si cela se reproduit, donnez à un administrateur le numéro ci-dessous.

## Ce qui vient d’être fait

desk-done-acknowledge = L’accusé de réception est en route.
desk-done-reply = La réponse est en route.
desk-done-note = La note a été enregistrée.
desk-done-ask = La question est en route.
desk-done-third = La lettre est en route.
desk-done-forward = La lettre avec le message transféré est en route.
desk-done-update = Le point d’avancement est en route.
desk-done-extend = La lettre avec la nouvelle date est en route. La date compte à partir de l’envoi.
desk-done-decide = La décision est en route.
desk-done-escalate = La contestation a été enregistrée.
desk-done-close = La réclamation a été close.
desk-done-reopen = La réclamation est de nouveau ouverte.
desk-done-details = Les informations ont été corrigées.
desk-done-kind = Le type a été corrigé.
desk-done-nothing = Rien n’a été modifié.
desk-done-taken = La réclamation est à vous.
desk-done-put-back = La réclamation a été remise. Personne ne s’en occupe plus.
desk-done-handed = La réclamation a été transmise.
desk-done-transferred = La réclamation est passée à l’autre équipe.
desk-done-revoked = Les liens donnés jusqu’ici ne fonctionnent plus. La prochaine lettre en contient un nouveau.
desk-done-opened = Le message est maintenant une réclamation.
desk-done-joined = Le message a été ajouté à cette réclamation.
desk-done-aside = Le message a été mis de côté.
desk-done-back = Le message est de nouveau au tri.
desk-done-settled = C’est noté.
desk-done-sent-again = La lettre est de nouveau en route.
desk-done-feedback = Traité.
desk-done-published = L’article a été publié.
desk-done-drafted = Le brouillon a été enregistré. Les lecteurs ne le voient pas encore.
desk-done-staff = Enregistré.
desk-done-password = Votre mot de passe a été modifié. Vous êtes déconnecté partout ailleurs.
desk-done-language = Cette langue est maintenant utilisée ici.

## La liste

desk-queue-title = Réclamations
desk-queue-found = Résultats de la recherche
desk-queue-empty = Aucune réclamation n’attend ici
desk-queue-empty-search = Aucune réclamation trouvée
desk-queue-empty-newest = Introuvable parmi les réclamations les plus récentes
desk-queue-further = Chercher plus loin
desk-queue-see-unassigned = Voir ce que personne n’a encore pris
desk-news-queue = La liste a changé.
desk-news-queue-show = Actualiser
desk-news-complaint = Cette réclamation a changé depuis que vous l’avez ouverte.
desk-news-complaint-show = Voir le changement
desk-filter = Filtrer
desk-working-days-of = Jours ouvrés de
desk-col-next = Prochain engagement
desk-col-next-more = et jours ouvrés restants
desk-col-reference = Référence
desk-col-subject = Objet
desk-col-who = Réclamant
desk-col-kind = Type
desk-col-team = Équipe
desk-col-handler = Gestionnaire
desk-col-state = État
desk-no-subject = (sans objet)
desk-danger = Danger
desk-complaint = Réclamation

desk-view-mine = Les miennes
desk-view-open = Toutes les ouvertes
desk-view-team = Mon équipe
desk-view-unassigned = Non attribuées
desk-view-today = À faire aujourd’hui
desk-view-missed = Non tenus
desk-view-escalated = Contestées
desk-view-awaits = À nous de répondre
desk-view-danger = Danger
desk-view-decided = Décidées
desk-view-closed = Closes

desk-due-nothing = Rien en attente
desk-due-today = Aujourd’hui
desk-due-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
desk-due-late-days = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
 }

desk-state-new = Nouvelle
desk-state-acknowledged = Confirmée
desk-state-investigating = En cours d’examen
desk-state-escalated = Contestée
desk-state-decided = Décidée
desk-state-reopened = Rouverte
desk-state-closed = Close

desk-kind-service = Service
desk-kind-product = Produit

## Une réclamation

desk-received = Reçue
desk-about-complaint = À propos de cette réclamation
desk-acts = Ce que vous pouvez faire
desk-acts-refused = Impossible pour l’instant
desk-take = Prendre en charge
desk-take-hint = Personne n’a encore pris cette réclamation.
desk-conversation = Échanges
desk-entry-note = Note de { $name }
desk-entry-letter-by = { $letter }, par { $name }
desk-entry-to = à { $name }
desk-quoted = Citation
desk-message-raw = Tel que reçu
desk-message-html = Mis en forme
desk-message-automatic = Réponse automatique : rien à répondre
desk-message-away = Annonce une absence jusqu’au { $day }
desk-file-infected = En quarantaine : { $virus }
desk-third = Tiers
desk-third-again = Écrire de nouveau
desk-third-role-installer = Installateur
desk-third-role-distributor = Distributeur
desk-third-role-carrier = Transporteur
desk-third-role-other = Autre

desk-promises = Engagements
desk-promise = Engagement
desk-promise-acknowledgement = Accusé de réception
desk-promise-update = Point d’avancement
desk-promise-resolution = Solution
desk-promise-review = (réexamen)
desk-promise-due = échéance
desk-promise-why = Comment cette date a été calculée
desk-promise-pending = Une nouvelle date, le { $day }, est en route vers le client. Elle compte dès que la lettre est partie.
desk-promise-state-running = En cours
desk-promise-state-kept = Tenu
desk-promise-state-kept-late = Tenu en retard
desk-promise-state-missed = Non tenu
desk-promise-state-replaced = Remplacé
desk-promise-state-lifted = Sans objet
desk-how-receipt = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 } à compter de la réception le { $day } (politique, ligne { $clause }). Ce jour ne compte pas. Jours ouvrés de { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 } à compter de l’envoi de l’accusé de réception le { $day } (politique, ligne { $clause }). Ce jour ne compte pas. Jours ouvrés de { $region }.
desk-how-escalation = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 } à compter de la contestation du { $day } (politique, ligne { $clause }). Ce jour ne compte pas. Jours ouvrés de { $region }.
desk-how-extension = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 } à compter de l’envoi de la prolongation le { $day } (politique, ligne { $clause }). Ce jour ne compte pas. Jours ouvrés de { $region }.
desk-cal-start = point de départ
desk-cal-skip = week-end
desk-cal-holiday = jour férié
desk-cal-due = échéance
desk-cal-counted-as = compté comme jour
desk-cal-why-start = point de départ, non compté
desk-cal-why-weekend = week-end, non compté
desk-cal-why-holiday = { $name }, non compté
desk-cal-why-today = aujourd’hui

desk-details = Informations
desk-detail-model = Modèle
desk-detail-serial = Numéro de série
desk-detail-ticket = Numéro de ticket
desk-detail-description = Problème
desk-detail-idea = Solution souhaitée
desk-detail-missing = Manque
desk-kind-correct = Corriger le type
desk-people = Personnes
desk-put-back = Remettre
desk-took-part = a pris part
desk-hand-over-title = Transmettre ou réattribuer
desk-hand-over-to = À
desk-hand-over-anybody = N’importe qui dans l’équipe
desk-hand-over-why = Pourquoi
desk-hand-over = Transmettre
desk-link = Lien privé
desk-link-hint = La page du client s’ouvre pour toute personne qui a son lien. Si un lien est tombé en de mauvaises mains, désactivez-les tous ; la prochaine lettre en contient un nouveau.
desk-link-revoke = Désactiver tous les liens

desk-by-system = Redress
desk-event-opened = Ouverte selon la version { $version } de la politique. Type : { $kind }. Équipe : { $team }.
desk-event-promise-made = Promis pour le { $day } : { $promise }.
desk-event-promise-kept = Tenu : { $promise }.
desk-event-promise-kept-late = Tenu, mais en retard : { $promise }.
desk-event-promise-unkept = N’est plus tenue : { $promise }. Le courrier est revenu.
desk-event-promise-missed = Non tenu, échéance le { $day } : { $promise }.
desk-event-promise-replaced = { $promise } : le { $day } remplace l’ancienne date.
desk-event-promise-moved = Le calendrier des jours ouvrés a changé : nouvelle échéance le { $day } pour { $promise }.
desk-event-promise-lifted = Plus dû : { $promise }.
desk-event-warned = Bientôt à échéance, le { $day } : { $promise }.
desk-event-reminded = L’équipe a reçu un rappel à { $name }.
desk-event-letter = { $who } a écrit à { $name }.
desk-event-letter-sent = Envoyé : { $name }.
desk-event-letter-uncertain = On ne sait pas si ceci a été envoyé : { $name }.
desk-event-letter-failed = Non remis : { $name }. { $why }
desk-event-letter-delayed = En retard : { $name }. { $why }
desk-event-letter-delivered = Arrivé : { $name }.
desk-event-letter-read = Lu : { $name }.
desk-event-message = { $name } nous a écrit.
desk-event-details = { $who } a corrigé les informations.
desk-event-complainant = { $who } a corrigé l’identité du réclamant : { $name }, { $language }.
desk-event-kind = { $who } a corrigé le type : { $kind }.
desk-event-danger = { $who } a signalé un danger : { $danger }.
desk-event-danger-lifted = { $who } a retiré le signalement de danger.
desk-event-team = Confiée à : { $team }.
desk-event-taken = { $who } a pris en charge la réclamation.
desk-event-handed = { $who } a transmis la réclamation à { $name }.
desk-event-put-back = Personne ne s’occupe plus de la réclamation.
desk-event-note = { $who } a écrit une note.
desk-event-third = { $who } a interrogé { $name }.
desk-event-extension = { $who } a annoncé une nouvelle date, le { $day } : { $reason }
desk-event-decided = { $who } a décidé : { $outcome }.
desk-event-decided-remedy = { $who } a décidé : { $outcome }. Mesure : { $remedy }.
desk-event-satisfied = Le client est satisfait.
desk-event-not-satisfied = Le client n’est pas satisfait.
desk-event-escalated = { $who } a enregistré la contestation : { $reason }
desk-event-closed = Close : { $why }. { $note }
desk-event-reopened = { $who } a rouvert la réclamation : { $why }
desk-event-link-revoked = { $who } a désactivé tous les liens donnés jusqu’ici.
desk-event-other = Il s’est passé quelque chose que cette version ne sait pas décrire.

## Lettres

desk-letter = Lettre
desk-letter-from = De
desk-letter-to = À
desk-letter-subject = Objet
desk-letter-text = Texte
desk-letter-text-hint = Voici la lettre telle qu’elle partira. Modifiez ce que vous voulez.
desk-letter-for = Pour
desk-letter-as-sent = Sous forme de lettre
desk-letter-headers = En-têtes
desk-letter-raw = Telle qu’envoyée
desk-letter-queued = En attente
desk-letter-sending = En cours d’envoi
desk-letter-sent = Envoyée
desk-letter-sent-at = Envoyée le { $moment }
desk-letter-uncertain = Envoi incertain
desk-letter-failed = Non remise
desk-letter-delayed = En retard
desk-letter-delivered-at = Arrivé le { $moment }
desk-letter-read-at = Lu le { $moment }
desk-letter-uncertain-text = La connexion s’est interrompue pendant l’envoi de cette lettre : on ne sait donc pas si elle est partie. Si vous pouvez établir qu’elle est arrivée, indiquez-le ; sinon, renvoyez-la. Le client la recevra alors peut-être deux fois.
desk-letter-arrived = Elle est arrivée
desk-letter-again = La renvoyer
desk-letter-failed-text = Cette lettre n’est parvenue à personne. Vous pouvez la renvoyer telle quelle.
desk-letter-again-to = Envoyer à
desk-letter-again-hint = Si l’adresse a changé, indiquez-la ici : ce sera désormais la sienne.

desk-purpose-acknowledgement = Accusé de réception
desk-purpose-reply = Réponse
desk-purpose-update = Point d’avancement
desk-purpose-extension = Prolongation
desk-purpose-decision = Décision
desk-purpose-escalation-receipt = Accusé de réception de la contestation
desk-purpose-closing = Lettre de clôture
desk-purpose-third-party = À un tiers
desk-purpose-forward = Transfert
desk-purpose-reminder = Rappel à l’équipe

desk-outbox-title = Courrier sortant
desk-outbox-intro = Toutes les lettres, enregistrées avant l’envoi. Sans serveur relais, elles arrivent dans une boîte locale.
desk-outbox-empty = Aucune lettre ici
desk-outbox-written = Enregistrée
desk-outbox-all = Toutes
desk-outbox-queued = En attente
desk-outbox-uncertain = Incertaines
desk-outbox-failed = Non remises
desk-outbox-sent = Envoyées

## Actions

desk-act-not-done = Ceci n’a pas encore été fait
desk-act-changed = La réclamation a changé après l’ouverture de ce formulaire. Votre texte est conservé. Lisez ce qui s’est passé, puis décidez de continuer ou non :
desk-act-preview = Aperçu de la lettre
desk-act-do = Enregistrer
desk-act-send = Envoyer
desk-act-show = Actualiser l’aperçu
desk-act-back = Revenir au formulaire
desk-act-about = De quoi il s’agit
desk-act-seen-first = Vous voyez la lettre avant l’envoi
desk-act-acknowledge = Accuser réception
desk-act-acknowledge-intro = Le client apprend que la réclamation est arrivée et quand il aura des nouvelles. Les dates sont dans la lettre.
desk-act-reply = Répondre
desk-act-reply-intro = Une réponse ou une question au client. La formule d’appel, la référence et le lien privé sont ajoutés.
desk-act-note = Note
desk-act-note-intro = Pour les collègues. Le client ne la voit jamais.
desk-act-ask = Interroger un tiers
desk-act-ask-intro = Un installateur, un distributeur, un transporteur : chacun a son propre fil, que le client ne voit pas.
desk-act-third = Écrire à un tiers
desk-act-third-intro = Dans son propre fil, que le client ne voit pas.
desk-act-forward = Transférer au client
desk-act-forward-intro = Vous décidez de ce que le client en lit. Les fichiers joints au message sont transmis aussi.
desk-act-update = Envoyer un point d’avancement
desk-act-update-intro = Ce qui a été fait et ce qui va suivre. L’envoi tient l’engagement d’un point d’avancement.
desk-act-extend = Prolonger
desk-act-extend-intro = Un motif et une nouvelle date, envoyés au client. Avant l’ancienne date, l’ancien engagement compte comme remplacé ; après, comme non tenu.
desk-act-decide = Décider
desk-act-decide-intro = La décision est envoyée au client par lettre, avec son explication complète et la manière de la contester.
desk-act-escalate = Enregistrer la contestation
desk-act-escalate-intro = La décision ne satisfait pas le client et il vous l’a dit, par exemple au téléphone. Une personne qui n’a pas pris part à la décision réexamine la réclamation.
desk-act-close = Clore
desk-act-close-intro = Plus rien n’est dû au client. Il peut écrire de nouveau à tout moment, et la réclamation peut être rouverte.
desk-act-reopen = Rouvrir
desk-act-reopen-intro = La réclamation est reprise. Une solution est de nouveau promise, à compter d’aujourd’hui.
desk-act-details = Corriger les informations
desk-act-details-intro = Ce qui a été compris des messages, rectifié. Les messages eux-mêmes restent inchangés.

desk-field-text = Texte
desk-field-text-empty = Écrivez le texte
desk-field-words = Vos propres mots
desk-field-words-hint = Dans la langue du client : { $language }.
desk-field-reason = Motif
desk-field-reason-empty = Indiquez le motif
desk-field-until = Nouvelle date
desk-field-until-empty = Indiquez la nouvelle date
desk-field-until-hint = Après le { $day }, un jour ouvré de { $region }.
desk-field-outcome = Résultat
desk-field-outcome-empty = Choisissez le résultat
desk-field-remedy = Mesure proposée
desk-field-explanation = Explication
desk-field-explanation-empty = Expliquez la décision : les motifs sont dus au client par écrit
desk-field-explanation-hint = Dans la langue du client : { $language }. Ce que vous avez constaté, ce qui suit, et pour quand.
desk-field-forward-hint = Dans la langue du client : { $language }. Dites ce qui a été constaté ; citez ce que le client peut lire.
desk-field-name = Qui
desk-field-name-empty = Indiquez de qui il s’agit
desk-field-role = Qualité
desk-field-role-empty = Indiquez en quelle qualité
desk-field-email = E-mail
desk-field-email-empty = Saisissez l’adresse à laquelle écrire
desk-field-language = Langue de la lettre
desk-field-language-empty = Choisissez la langue
desk-field-question-hint = Le nom et l’adresse du réclamant n’y figurent que si vous les écrivez.
desk-field-escalate-hint = Dans les termes du client.
desk-field-reopen-hint = Pour le dossier.
desk-field-why = Pourquoi
desk-field-why-empty = Indiquez pourquoi elle est close
desk-field-note = Note
desk-field-note-hint = Pour le dossier ; le client ne la voit pas.
desk-field-tell = Lettre
desk-field-tell-empty = Indiquez s’il faut écrire au client
desk-field-tell-yes = Informer le client
desk-field-tell-no = Pas de lettre
desk-field-danger = Danger
desk-field-danger-hint = Ce qui est dangereux, en quelques mots. Laissez vide s’il n’y a pas de danger.
desk-field-kind-empty = Choisissez le type
desk-complainant-name = Nom du réclamant
desk-complainant-email = E-mail du réclamant
desk-complainant-language = Langue de nos lettres

desk-outcome-accepted = Acceptée
desk-outcome-accepted-hint = La réclamation est fondée et nous y remédions.
desk-outcome-partly-accepted = Acceptée en partie
desk-outcome-partly-accepted-hint = Fondée en partie ; précisez laquelle.
desk-outcome-rejected = Rejetée
desk-outcome-rejected-hint = Non fondée ; expliquez pourquoi, en entier.
desk-outcome-cannot-resolve = Sans solution
desk-outcome-cannot-resolve-hint = Aucune solution ne convient aux deux parties ; une explication complète est due par écrit.
desk-remedy-unsaid = Non mentionnée
desk-remedy-repair = Réparation
desk-remedy-replacement = Remplacement
desk-remedy-refund = Remboursement
desk-remedy-apology = Excuses
desk-remedy-guidance = Conseils
desk-remedy-nothing = Aucune
desk-closure-satisfied = Le client est satisfait
desk-closure-satisfied-hint = Il l’a dit, après la décision.
desk-closure-no-answer = Sans réponse
desk-closure-no-answer-hint = Décidée, avec la manière de contester ; aucune nouvelle depuis.
desk-closure-withdrawn = Retirée
desk-closure-withdrawn-hint = Le client retire sa réclamation.
desk-closure-no-complaint = Pas une réclamation
desk-closure-no-complaint-hint = Il s’agissait en fait d’autre chose.

## Pourquoi ce n’est pas possible

refusal-closed = la réclamation est close ; rouvrez-la d’abord
refusal-not-closed = la réclamation n’est pas close
refusal-already-acknowledged = la réception a déjà été confirmée
refusal-already-decided = une décision a déjà été écrite ; rouvrez d’abord la réclamation ou enregistrez la contestation
refusal-nothing-to-escalate = il n’y a pas encore de décision à contester
refusal-last-level = le dernier niveau de la procédure est atteint ; l’organisme externe est nommé dans la décision
refusal-empty-letter = la lettre n’a pas encore de texte ; écrivez-le d’abord
refusal-no-explanation = l’explication manque ; une décision en demande toujours une par écrit
refusal-no-reason = le motif manque ; écrivez-le d’abord
refusal-extension-under-way = une prolongation est déjà en route ; voyez d’abord ce que devient sa lettre
refusal-decision-not-sent = la lettre de la décision n’est pas encore partie ; voyez d’abord ce qu’elle devient
refusal-nothing-to-extend = il n’y a pas de date à prolonger : le délai de la solution ne court pas et n’a pas été dépassé
refusal-date-not-later = la nouvelle date doit être un jour ouvré après le { $value }
refusal-not-a-working-day = { $value } n’est pas un jour ouvré du bureau responsable
refusal-took-part = { $value } a pris part à la décision ; une contestation revient à quelqu’un d’autre
refusal-no-reviewer = une contestation doit être confiée à un réexaminateur avant la décision ; prenez-la en charge ou transmettez-la d’abord
refusal-no-such-team = la politique n’a pas d’équipe nommée « { $value } »
refusal-no-such-kind = la politique n’a pas de type de réclamation nommé « { $value } »
refusal-no-such-third-party = cette réclamation n’a pas de tiers numéro { $value }
refusal-no-such-letter = cette réclamation n’a pas de lettre { $value }
refusal-no-such-message = cette réclamation n’a pas de message { $value }
refusal-not-an-address = « { $value } » n’est pas une adresse e-mail
refusal-empty-note = la note est vide
refusal-nothing-changed = rien n’a été modifié
refusal-not-decided = ce motif suppose une décision ; décidez d’abord ou choisissez un autre motif
refusal-calendar = cette date ne peut pas être calculée : { $value }
refusal-staff-only = seuls les collaborateurs peuvent le faire

## Tri

desk-triage-title = Tri
desk-triage-intro = Des messages qui ne sont pas clairement des réclamations. Personne n’a encore reçu de réponse, mais si c’en est une, son délai court depuis son arrivée.
desk-triage-waiting = En attente
desk-triage-aside = Mis de côté
desk-triage-automatic = Automatiques
desk-triage-empty = Aucun message n’attend ici
desk-triage-mail = Message
desk-triage-from = De
desk-triage-guess = Hypothèse
desk-triage-by = Si réclamation, accuser réception au plus tard le
desk-triage-why = { $what }, { $percent } %
desk-triage-marked = Surligné : ce qui fonde l’hypothèse. Le message est conservé tel quel :
desk-triage-is-aside = Il a été mis de côté
desk-triage-is-automatic = Il a été jugé automatique
desk-triage-back = Remettre au tri
desk-triage-complaint = C’est une réclamation
desk-triage-prefilled = Les champs sont préremplis d’après le message ; corrigez ce qui est faux.
desk-triage-not-found = non trouvé
desk-triage-open = En faire une réclamation
desk-triage-no-complaint = Ce n’est pas une réclamation
desk-triage-set-aside = Mettre de côté
desk-triage-set-aside-hint = Il reste accessible et peut être repris.
desk-triage-belongs = Il appartient à une réclamation
desk-triage-join = L’y ajouter
desk-triage-no-such-reference = Aucune réclamation que vous pouvez voir n’a cette référence. Vérifiez-la : la dernière lettre est un caractère de contrôle
desk-what-complaint = Une réclamation
desk-what-question = Une question
desk-what-thanks = Un remerciement
desk-what-auto-reply = Une réponse automatique
desk-what-bounce = Un message revenu
desk-what-receipt = Un accusé de réception
desk-what-newsletter = Une lettre d’information
desk-what-spam = De la publicité

## Vue d’ensemble

desk-overview-title = Vue d’ensemble
desk-overview-promises = Engagements des 90 derniers jours
desk-overview-due-count = À échéance
desk-overview-bar = En barre
desk-overview-teams = Équipes
desk-overview-due = Réclamations à échéance, dix prochains jours ouvrés
desk-overview-due-hint = Le premier jour comprend tous les retards. Chaque réclamation est comptée une fois, à sa première date.

## Le centre d’aide, côté interne

desk-help-title = Centre d’aide
desk-feedback-title = Avis des lecteurs
desk-feedback-open = Nouveaux avis
desk-feedback-all = Tous les avis
desk-feedback-empty = Aucun avis ici
desk-feedback-said = Ce qui a été dit
desk-feedback-helpful = Utile
desk-feedback-unhelpful = Pas utile
desk-feedback-correct = Corriger l’article
desk-feedback-settle = Marquer comme traité
desk-feedback-settled = Traité
desk-article = Article
desk-articles-title = Articles
desk-article-new = Nouvel article
desk-article-add = Rédiger l’article
desk-article-slug = Nom dans l’adresse
desk-article-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple : where-is-the-serial-number
desk-article-slug-bad = Utilisez des lettres minuscules sans accents, des chiffres et des traits d’union
desk-article-title = Titre
desk-article-title-empty = Donnez un titre à l’article
desk-article-text = Texte
desk-article-markdown = en Markdown
desk-article-body-empty = Écrivez le texte
desk-article-publish = Publier la version
desk-article-save = Enregistrer le brouillon
desk-article-preview = Aperçu
desk-article-versions = Versions
desk-article-delivered = Tel que livré avec le produit
desk-article-draft = Brouillon, non publié
desk-article-is-published = Publié
desk-article-published = Dernière publication
desk-article-helpful = Utile
desk-article-missing = absent
desk-article-overtaken = Quelqu’un d’autre a enregistré une version pendant que vous écriviez. Votre texte est toujours là. Consultez l’autre dans la liste des versions avant d’enregistrer la vôtre par-dessus.

## Collaborateurs, audit, son propre compte

desk-settings-title = Paramètres
desk-staff-title = Collaborateurs
desk-staff-add = Ajouter quelqu’un
desk-staff-add-intro = Vous recevez un lien à transmettre. Il est valable trois jours ; la personne choisit elle-même son mot de passe.
desk-staff-invite = Ajouter et afficher le lien
desk-staff-link = Transmettez ce lien par une voie sûre. Il fonctionne une seule fois, pendant trois jours, et ne sera plus affiché :
desk-staff-id = Identifiant
desk-staff-name = Nom
desk-staff-name-empty = Indiquez le nom
desk-staff-email = E-mail
desk-staff-email-bad = Indiquez une adresse e-mail, par exemple name@example.com
desk-staff-email-taken = Quelqu’un d’autre a cette adresse
desk-staff-role = Rôle
desk-staff-role-empty = Choisissez un rôle
desk-staff-last-admin = Il doit rester un administrateur : nommez-en d’abord un autre
desk-staff-teams = Équipes
desk-staff-is-active = Peut se connecter
desk-staff-active = Actif
desk-staff-invited = Pas encore de mot de passe
desk-staff-inactive = Ne peut pas se connecter
desk-staff-reset = Nouveau lien
desk-staff-reset-hint = Son mot de passe n’est plus valable, la personne est déconnectée partout, et vous recevez un lien à transmettre.
desk-staff-reset-do = Réinitialiser et afficher le lien
desk-audit-title = Audit
desk-audit-caption = Qui a vu et fait quoi, le plus récent d’abord
desk-audit-who = Qui
desk-audit-what = Quoi
desk-audit-subject = Sur quoi
desk-audit-complainant = Le réclamant
desk-audit-nobody = Inconnu
desk-audit-what-signed-in = S’est connecté
desk-audit-what-signed-out = S’est déconnecté
desk-audit-what-sign-in-failed = Connexion échouée
desk-audit-what-sign-in-refused = Trop d’essais de connexion
desk-audit-what-viewed = A consulté
desk-audit-what-downloaded = A téléchargé
desk-audit-what-opened = A fait d’un message une réclamation
desk-audit-what-joined = A ajouté un message
desk-audit-what-set-aside = A mis un message de côté
desk-audit-what-back-to-triage = A remis un message au tri
desk-audit-what-letter-arrived = A confirmé l’arrivée d’une lettre
desk-audit-what-letter-again = A fait renvoyer une lettre
desk-audit-what-article-added = A ajouté un article
desk-audit-what-article-published = A publié un article
desk-audit-what-article-drafted = A enregistré un brouillon
desk-audit-what-staff-added = A ajouté un collaborateur
desk-audit-what-staff-changed = A modifié un collaborateur
desk-audit-what-staff-reset = A donné un nouveau lien à un collaborateur
desk-audit-what-password-changed = A changé son mot de passe
desk-me-title = Votre compte
desk-me-no-password = Vous n’avez pas encore de mot de passe. Choisissez-en un, sinon vous ne pourrez plus vous connecter.
desk-me-password = Mot de passe
desk-me-current = Mot de passe actuel
desk-me-current-wrong = Le mot de passe actuel est incorrect
desk-me-new = Nouveau mot de passe
desk-me-new-hint = Au moins 12 caractères. Quelques mots à la suite en font un bon.
desk-me-new-short = Utilisez au moins { $count } caractères
desk-me-again = Nouveau mot de passe, une seconde fois
desk-me-again-differs = Les deux nouveaux mots de passe sont différents
desk-me-language = Langue de l’interface

## Ajouts : ce qui vient ensuite, et qui en répond

desk-next = Ce qui vient ensuite
desk-next-by = en répond :
desk-next-keep = { $promise }, au plus tard le { $day }
desk-next-missed = { $promise } : non tenu, échéance le { $day }
desk-next-await-information = { $promise } : délai suspendu jusqu’au { $moment } au plus tard, dans l’attente de la réponse du client
desk-next-await-third-party = { $promise } : délai suspendu jusqu’au { $moment } au plus tard, dans l’attente de la réponse d’un tiers
desk-next-answer = Répondre à ce qui est arrivé, ou voir ce qu’est devenue une lettre
desk-next-carry-out = Exécuter la mesure : { $remedy }
desk-next-assess = Indiquer ce qui a été constaté sur le danger
desk-next-deliver = Une lettre est en route vers le client
desk-next-decide-anew = Décider de nouveau : la décision n’est pas parvenue au client
desk-next-silence = C’est au client de répondre, jusqu’au { $moment }
desk-next-decide = Décider : aucune date n’est promise, mais une décision est due
desk-no-reply = Pas de réponse nécessaire

desk-merged-into = Cette réclamation se poursuit sous la référence
desk-acts-more = Plus
desk-choose = Choisir
desk-other-complaints = Autres réclamations
desk-link-merged = Se poursuit ici
desk-link-split-from = Séparée de
desk-link-split-off = Partie séparée
desk-link-related = Liée
desk-representative = Représentant
desk-about-staff = Porte sur
desk-about-them = la réclamation porte sur cette personne
desk-decision = Décision
desk-part-resolved = Partie réglée
desk-settled-so-far = Réglé jusqu’ici
desk-fulfilment = État
desk-fulfilment-offered = Proposée, sans réponse pour l’instant
desk-fulfilment-accepted = Acceptée, reste à exécuter
desk-fulfilment-declined = Refusée par le client
desk-fulfilment-done = Exécutée
desk-danger-officer = Équipe chargée
desk-danger-what = Décrit
desk-danger-found = Constaté
desk-danger-not-assessed = Rien n’a encore été indiqué
desk-detail-odd = Format inattendu

desk-priority-urgent = Urgente
desk-priority-normal = Normale
desk-priority-vulnerable = Personne vulnérable

desk-due-rests = Suspendu
desk-due-hours = { $count ->
    [0] Moins d’une heure
    [one] { $count } heure
   *[other] { $count } heures
 }
desk-due-late-hours = { $count ->
    [0] Tout juste dépassé
    [one] { $count } heure de retard
   *[other] { $count } heures de retard
 }

desk-promise-safety = Évaluation de la sécurité
desk-promise-remedy = Exécution de la mesure
desk-promise-state-paused = Suspendu
desk-promise-owner = En répond :
desk-promise-rests-information = Suspendu jusqu’au { $moment } au plus tard, dans l’attente de la réponse du client.
desk-promise-rests-third-party = Suspendu jusqu’au { $moment } au plus tard, dans l’attente de la réponse d’un tiers.

# D’où vient une date. $period est un nombre avec son unité (« 2 mois »), $day un jour, avec l’heure pour les délais en heures.

desk-how-from-receipt = À compter de la réception le { $day } : { $period }.
desk-how-from-acknowledgement = À compter de l’envoi de l’accusé de réception le { $day } : { $period }.
desk-how-from-escalation = À compter de la contestation du { $day } : { $period }.
desk-how-from-extension = À compter de l’envoi de la prolongation le { $day } : { $period }.
desk-how-from-danger = À compter du jour où le danger a été connu, le { $day } : { $period }.
desk-how-from-decision = À compter de l’envoi de la décision le { $day } : { $period }.
desk-how-from-remedy = À compter de l’acceptation de la mesure le { $day } : { $period }.
desk-how-from-rest = Temps restant à la reprise du délai, le { $day } : { $period }.
desk-how-clause = Politique : { $clause }.
desk-how-not-counted = Ce jour ne compte pas. Jours ouvrés de { $region }.
desk-how-working-days = Jours ouvrés de { $region }.
desk-how-calendar = Tous les jours du calendrier comptent, sauf celui-là.
desk-how-rolled = Tous les jours du calendrier comptent, sauf celui-là. Le délai prendrait fin le { $day }, un jour de repos ; il se termine donc le jour ouvré suivant de { $region }.
desk-how-hours = Compté en heures d’horloge, jour et nuit.
desk-how-business-hours = Compté pendant les heures de bureau ({ $days }), de { $from } à { $to }.

## Ajouts : ce qui s’est passé

desk-event-promise-moved-policy = Selon la nouvelle politique, échéance le { $day } : { $promise }.
desk-event-promise-moved-merge = La date plus proche de l’autre réclamation l’emporte, échéance le { $day } : { $promise }.
desk-event-promise-paused-information = Délai suspendu jusqu’au { $day } au plus tard, dans l’attente de la réponse du client : { $promise }.
desk-event-promise-paused-third-party = Délai suspendu jusqu’au { $day } au plus tard, dans l’attente de la réponse d’un tiers : { $promise }.
desk-event-promise-resumed = Le délai reprend, échéance le { $day } : { $promise }.
desk-event-raised = Non tenu et transmis selon la politique : { $promise }, à { $team }.
desk-event-officer = Équipe chargée du danger : { $team }.
desk-event-assessed = { $who } a évalué le danger. Il n’est pas confirmé : { $finding }
desk-event-assessed-serious = { $who } a évalué le danger. Il est confirmé : { $finding }
desk-event-priority = { $who } a défini la priorité : { $priority }.
desk-event-asked = { $who } a demandé des informations au client.
desk-event-asked-details = { $who } a demandé au client : { $details }.
desk-event-part = { $who } a réglé une partie : { $part }
desk-event-part-remedy = { $who } a réglé une partie : { $part } Mesure : { $remedy }.
desk-event-remedy-accepted = Le client a accepté la mesure.
desk-event-remedy-declined = Le client a refusé la mesure. { $reason }
desk-event-remedy-done = { $who } a indiqué que la mesure est exécutée. { $note }
desk-event-silence = C’est au client de répondre. Sans réponse, le { $day }, la réclamation sera close.
desk-event-merged-into = { $who } a réuni cette réclamation à { $reference }, où elle se poursuit.
desk-event-merged = { $who } a réuni { $reference } à cette réclamation, où elle se poursuit.
desk-event-split = { $who } a séparé une partie sous la référence { $reference } : { $reason }
desk-event-related = { $who } a lié cette réclamation à { $reference } : { $reason }
desk-event-represented = { $name } agit pour le client ({ $authority }).
desk-event-represented-no-more = Le client agit de nouveau lui-même.
desk-event-excluded = { $who } a indiqué que la réclamation porte sur { $name }, qui n’y prend aucune part : { $reason }
desk-event-policy = { $who } a fait passer la réclamation à la politique { $policy }, version { $version }.
desk-event-no-reply = { $who } a indiqué qu’aucune réponse n’est nécessaire.

desk-purpose-information-request = Demande d’informations
desk-purpose-partial-resolution = Une partie est réglée
desk-purpose-silence-reminder = Rappel au client
desk-purpose-remedy-notice = Mesure exécutée
desk-purpose-withdrawal = Retrait confirmé
desk-purpose-merge-notice = Réclamations réunies
desk-closure-merged = Elle se poursuit dans une autre réclamation

## Ajouts : actions

desk-act-tells = Ce que cela change
desk-act-information = Demander des informations
desk-act-information-intro = Le client est prié d’indiquer les informations qui manquent, ou autre chose. La lettre dit si un délai est suspendu entre-temps.
desk-act-assess = Évaluer le danger
desk-act-assess-intro = La constatation est due dans tous les cas, même s’il n’y a finalement pas de danger.
desk-act-part = Régler une partie
desk-act-part-intro = Le client apprend qu’une partie est réglée. Le reste se poursuit, et ses dates aussi.
desk-act-remedy = Mesure exécutée
desk-act-remedy-intro = Ce que la décision promettait a été fait.
desk-act-withdraw = Enregistrer le retrait
desk-act-withdraw-intro = Le client retire sa réclamation et il vous l’a dit, par exemple au téléphone.
desk-act-priority = Définir la priorité
desk-act-priority-intro = Sa place dans les listes. Les dates restent. Le danger passe avant toutes les priorités.
desk-act-represent = Représentant
desk-act-represent-intro = Quelqu’un agit pour le client. Nos lettres lui sont adressées, et sa parole vaut celle du client.
desk-act-end-representation = Mettre fin à la représentation
desk-act-end-representation-intro = À partir de maintenant, nos lettres vont de nouveau au client.
desk-act-exclude = Porte sur un collègue
desk-act-exclude-intro = La personne sur qui porte une réclamation n’y prend aucune part, à aucun niveau, et ne la voit pas.
desk-act-merge = Réunir
desk-act-merge-intro = Une autre réclamation ouverte de la même personne se poursuit dans celle-ci. Les deux références restent valables, et les dates les plus proches comptent.
desk-act-split = Séparer
desk-act-split-intro = Une partie devient une réclamation à part entière. Ses délais courent à compter de la même réception, et le client apprend sa référence.
desk-act-relate = Lier
desk-act-relate-intro = Deux réclamations ont un rapport entre elles. Chacune l’indique ; rien d’autre ne change.
desk-act-policy = Passer à la politique en vigueur
desk-act-policy-intro = La réclamation suit une politique ou une version antérieure. Le changement ne réduit les engagements envers personne.

desk-merge-none = Cette personne n’a pas d’autre réclamation ouverte que vous pouvez voir.
desk-move-keeps = Toutes les autres dates restent inchangées.
desk-move-sooner = Échéance avancée au { $day } : { $promise }.
desk-move-new = Nouvellement promis pour le { $day } : { $promise }.

desk-field-until-latest = Le { $day } au plus tard.
desk-field-remedy-hint = La politique en demande une avec : { $outcomes }.
desk-field-summary = Lettre plus courte
desk-field-summary-hint = Elle suffit jusqu’au { $day }, avec : { $outcomes }. Ensuite, la décision complète est due.
desk-field-part-findings = Ce qui a été examiné, et ce qui a été constaté
desk-field-part-done = Ce qui a été fait jusqu’ici
desk-field-part-next = Ce qui va suivre
desk-field-part-empty = La politique demande cette partie : écrivez-la
desk-field-details = Informations manquantes
desk-field-information-empty = Cochez une information, ou écrivez ce dont vous avez besoin
desk-field-serious = Le danger est-il confirmé ?
desk-field-serious-empty = Indiquez si le danger est confirmé
desk-field-serious-yes = Oui
desk-field-serious-yes-hint = Quelqu’un est ou pourrait être en danger ; d’autres aussi, peut-être.
desk-field-serious-no = Non
desk-field-serious-no-hint = La situation a été examinée, et il n’y a pas de danger.
desk-field-finding = Ce qui a été constaté
desk-field-finding-empty = Indiquez ce qui a été constaté
desk-field-finding-hint = Pour le dossier ; le client ne le voit pas.
desk-field-resolved = Ce qui est réglé
desk-field-resolved-empty = Indiquez ce qui est réglé
desk-field-fulfilled-hint = Ce qui a été fait, et quand. Pour le dossier.
desk-field-withdraw-hint = Comment le client l’a dit, et pourquoi s’il l’a précisé. Pour le dossier.
desk-field-priority = Priorité
desk-field-priority-empty = Choisissez la priorité
desk-field-authority = Comment nous savons qu’il en a le droit
desk-field-authority-empty = Indiquez comment nous savons que cette personne peut agir pour le client
desk-field-authority-hint = Par exemple : procuration du 3 novembre ; le client l’a dit au téléphone.
desk-field-staff = Collègue
desk-field-staff-empty = Choisissez le collègue
desk-field-exclude-hint = Pour le dossier. Les collègues qui traitent la réclamation le lisent.
desk-field-other = Celle qui se poursuit ici
desk-field-other-empty = Choisissez l’autre réclamation
desk-field-other-hint = Reçue le { $day }, { $team }
desk-field-kind = Type
desk-field-subject = Objet
desk-field-subject-empty = Donnez-lui un objet
desk-field-split-hint = Les termes du client qui s’y rapportent.
desk-field-reference = Référence de l’autre réclamation
desk-field-reference-hint = Par exemple C-2026-00431-K
desk-field-relate-hint = Pour le dossier, dans les deux réclamations.

desk-done-information = La question est en route.
desk-done-assess = La constatation a été enregistrée.
desk-done-part = La lettre sur la partie réglée est en route.
desk-done-remedy = La mesure est exécutée.
desk-done-withdraw = La réclamation a été retirée ; elle est close.
desk-done-priority = La priorité a été définie.
desk-done-represent = Les lettres vont désormais au représentant.
desk-done-end-representation = Les lettres vont de nouveau au client.
desk-done-exclude = La personne sur qui porte la réclamation ne la voit plus.
desk-done-merge = L’autre réclamation se poursuit dans celle-ci.
desk-done-split = La partie séparée est maintenant une réclamation à part entière.
desk-done-relate = Les deux réclamations sont liées.
desk-done-policy = La réclamation suit maintenant la politique en vigueur.
desk-done-no-reply = C’est noté : aucune réponse n’est nécessaire.
desk-done-policy-installed = La politique est en vigueur pour les réclamations reçues à partir de maintenant.

## Ajouts : pourquoi ce n’est pas possible

refusal-merged-away = elle se poursuit sous la référence { $value } ; consultez celle-ci
refusal-no-part = indiquez quelle partie est réglée
refusal-no-such-outcome = la politique ne connaît pas la décision « { $value } »
refusal-no-summary = la politique ne prévoit pas de lettre plus courte pour cette décision
refusal-too-late-for-summary = la lettre plus courte ne suffisait que jusqu’au { $value } ; écrivez la décision complète
refusal-part-missing = la politique demande une partie qui manque : { $value }
refusal-no-remedy = la politique demande une mesure avec cette décision ; choisissez-en une
refusal-remedy-not-allowed = la politique n’admet pas « { $value } » avec cette décision
refusal-nothing-offered = aucune mesure n’est proposée
refusal-remedy-is-done = la mesure a déjà été exécutée
refusal-remedy-was-declined = le client a refusé la mesure
refusal-remedy-owed = la mesure promise n’est pas encore exécutée ; indiquez-le dès qu’elle l’est
refusal-danger-not-assessed = la constatation sur le danger reste due ; indiquez-la, même s’il n’y a pas de danger
refusal-no-danger = aucun danger n’est signalé
refusal-no-finding = indiquez ce qui a été constaté
refusal-no-authority = indiquez comment nous savons que cette personne peut agir pour le client
refusal-about-them = la réclamation porte sur { $value }, qui n’y prend aucune part
refusal-with-itself = c’est cette réclamation elle-même
refusal-not-the-same-person = les deux ne viennent pas de la même personne
refusal-not-at-the-same-stage = seules deux réclamations ouvertes, au même niveau, peuvent être réunies
refusal-extended-often = le nombre de prolongations permis par la politique est atteint ({ $value })
refusal-extended-too-far = la politique n’admet aucune date après le { $value }
refusal-too-late-to-escalate = elle ne pouvait être contestée que jusqu’au { $value }
refusal-no-such-priority = la politique n’a pas de priorité nommée « { $value } »
refusal-not-a-reviewer = { $value } ne peut pas faire le réexamen à ce niveau ; la politique demande quelqu’un d’autre

## Ajouts : la politique

desk-nav-policy = Politique
desk-policy = Politique
desk-policy-in-force = En vigueur
desk-policy-intro = Ce qui est promis pour les réclamations qui arrivent maintenant. Chaque réclamation garde la version selon laquelle elle a été ouverte.
desk-policy-drawing = La politique en dessin
desk-policy-versions = Versions
desk-policy-no-versions = Aucune autre version n’a jamais été en vigueur.
desk-policy-is-in-force = En vigueur
desk-policy-by-setup = par la configuration
desk-policy-since = Ce qui a changé depuis
desk-policy-same = Aucune différence avec la politique en vigueur.
desk-policy-file = Le fichier
desk-policy-install = Installer une version
desk-policy-install-intro = Modifiez une copie du fichier, augmentez sa version et faites-la vérifier. Vous voyez ce qui change avant que cela compte.
desk-policy-refused = Cette politique ne peut pas être installée
desk-policy-place = Ligne { $line }, colonne { $column }
desk-policy-mend = Pour corriger :
desk-policy-choose = Fichier
desk-policy-choose-hint = Un fichier qui se termine par .toml. Si vous en choisissez un, le texte ci-dessous ne compte pas.
desk-policy-text = Texte du fichier
desk-policy-text-empty = Choisissez un fichier ou collez son texte
desk-policy-taken = Cette version a déjà été installée avec un autre texte. Augmentez la version
desk-policy-check = Vérifier
desk-policy-changes = Différences avec la politique en vigueur :
desk-policy-stays = Les réclamations en cours gardent leur version. Elles peuvent passer à celle-ci, une par une.
desk-policy-do = Installer
desk-policy-edit = Modifier le texte
desk-audit-what-policy-installed = A installé une politique

## Added: what is learnt from corrections

desk-what-product = Une réclamation sur un produit
desk-what-service = Une réclamation sur le service
desk-what-other = Autre chose, pas une réclamation
desk-triage-instead = Un clic dit ce que c’est, et Redress en tire une leçon :
desk-triage-learnt = d’après des corrections antérieures
desk-done-forgotten = La leçon a été retirée. Elle ne compte plus.
desk-audit-what-lesson-forgotten = A retiré une leçon
desk-audit-what-lessons-exported = A exporté les leçons
desk-lessons-title = Ce que Redress a appris
desk-lessons-intro = Chaque correction est une leçon pour les messages semblables : ceux qui ont plusieurs mots en commun avec elle, ou un numéro de même allure. Ce dont une leçon a été tirée reste tel quel si vous la retirez.
desk-lessons-empty = Rien n’a encore été appris
desk-lessons-teaches = Ce qu’elle enseigne
desk-lessons-words = Reconnue aux mots
desk-lessons-from = Tirée de
desk-lessons-elsewhere = Reprise d’ailleurs
desk-lessons-forget = L’oublier
desk-lessons-export = Tout exporter
desk-lesson-thought = Redress pensait : { $thought }
desk-lesson-right = { $detail } : { $shape }
desk-lesson-wrong = { $detail } : pas { $shape }
desk-lesson-after = après le mot « { $label } »

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Vérifié : { $domain }
desk-sender-verified-why = Le domaine { $domain } confirme que ce message vient de lui.
desk-sender-unverified = Non vérifié
desk-sender-unverified-why = Personne ne confirme que ce message vient de { $domain }. En soi, ce n’est pas mauvais signe : beaucoup de domaines ne confirment pas leurs messages.
desk-sender-undecided = Non vérifié : pas de réponse
desk-sender-undecided-why = Un serveur de noms n’a pas répondu à l’arrivée de ce message ; on ne sait donc pas s’il vient de { $domain }.
desk-sender-forged = Contraire à la politique de son domaine (DMARC { $policy })
desk-sender-forged-why = Ce message a échoué au contrôle que { $domain } publie pour ses messages : l’expéditeur est peut-être usurpé. Redress ne l’ajoute à aucune réclamation et n’y répond pas de lui-même. Interrogez la personne par un autre moyen avant de vous y fier.
desk-sender-unclear = Expéditeur incertain
desk-sender-unclear-why = Ce message nomme plusieurs auteurs, ou son auteur ne peut être lu avec certitude. Redress ne l’ajoute à aucune réclamation et n’y répond pas de lui-même.
desk-sender-checked-by = Contrôlé par { $server }, auquel la configuration fait confiance.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = La boîte aux lettres { $name } est illisible depuis { $moment }.
desk-mailbox-trouble-text = Les messages y attendent, rien n’est perdu. L’administration peut y remédier : « redress mail doctor » dit comment.
