## Accueil et recherche

help-title = Centre d’aide de { $company }
help-heading = Comment pouvons-nous vous aider ?
help-intro = Vous trouverez ici des réponses, et comment nous adresser une réclamation si quelque chose s’est mal passé.
help-skip = Aller au contenu
help-home = Centre d’aide
help-breadcrumbs = Vous êtes ici
help-language = Langue
help-search-label = Rechercher dans le centre d’aide
help-search-hint = Quelques mots suffisent, par exemple « bruit » ou « code d’erreur ».
help-search-button = Rechercher
help-search-heading = Résultats de la recherche
help-search-results = { $count ->
    [one] { $count } article pour « { $query } »
   *[other] { $count } articles pour « { $query } »
 }
help-search-none = Nous n’avons trouvé aucun article pour « { $query } ».
help-search-none-hint = Essayez d’autres mots, ou moins de mots. Vous pouvez aussi nous écrire : { $email }
help-articles-heading = Articles
help-article-more = Lire « { $title } »
help-no-articles = Il n’y a pas encore d’article.

## Un article

help-article-updated = Dernière mise à jour le { $date }
help-article-contents = Sur cette page
help-article-other-language = Cet article n’existe pas encore dans votre langue. Vous le lisez dans cette langue : { $language }.
help-article-related = À lire aussi
help-share-heading = Partager cet article
help-share-sheet = Partager
help-share-copy = Copier le lien
help-share-copied = Lien copié
help-share-copy-failed = Le lien n’a pas pu être copié. Le voici, à copier à la main :
help-share-mail = Envoyer par e-mail
help-share-mail-subject = { $title }
help-share-mail-body =
    Ceci pourrait vous intéresser :

    { $title }
    { $link }

## Cet article vous a-t-il aidé ?

help-helpful-question = Cet article vous a-t-il aidé ?
help-helpful-yes = Oui
help-helpful-no = Non
help-helpful-thanks = Merci. Nous sommes heureux qu’il vous ait été utile.
help-helpful-sorry = Nous sommes désolés que cet article ne vous ait pas aidé.
help-helpful-wrong-label = Qu’est-ce qui n’allait pas ?
help-helpful-wrong-hint = N’indiquez pas de données personnelles ici. Si vous souhaitez une réponse, envoyez-nous plutôt un e-mail : { $email }
help-helpful-wrong-button = Envoyer
help-helpful-wrong-empty = Dites-nous ce qui n’allait pas
help-helpful-wrong-thanks = Merci. Votre remarque parvient aux personnes qui s’occupent de cet article, et nous essaierons de le corriger.

## Faire une réclamation

help-complain-heading = Faire une réclamation
help-complain-intro = Quelque chose s’est mal passé ? Envoyez-nous un e-mail. Les boutons en ouvrent un déjà préparé : indiquez ce que vous savez et laissez le reste vide.
help-complain-product = Réclamation sur un produit
help-complain-product-hint = Votre onduleur, ou un autre de nos appareils, ne va pas comme il devrait.
help-complain-service = Réclamation sur notre service
help-complain-service-hint = Une réparation, une visite, une réponse ou une livraison s’est mal passée.
help-complain-write = Ou écrivez votre propre e-mail à { $email }
help-complain-no-mail-program = Si le bouton n’ouvre rien, copiez cette adresse dans votre messagerie : { $email }
help-complain-dates = Nous vous confirmons la réception sous { $ack-days ->
    [one] { $ack-days } jour ouvré
   *[other] { $ack-days } jours ouvrés
 }, nous vous disons où nous en sommes sous { $update-days ->
    [one] { $update-days } jour ouvré supplémentaire
   *[other] { $update-days } jours ouvrés supplémentaires
 }, et notre objectif est de régler votre réclamation sous { $resolve-days ->
    [one] { $resolve-days } jour ouvré
   *[other] { $resolve-days } jours ouvrés
 } après sa réception.
help-complain-policy = Comment nous traitons les réclamations

## Les e-mails préparés

help-mail-product-subject = Réclamation sur un produit
help-mail-product-body =
    Modèle de l’onduleur :

    Numéro de série (si disponible) :

    Description du problème :

    Idée de solution (si vous en avez une) :

help-mail-service-subject = Réclamation sur votre service
help-mail-service-body =
    Numéro de ticket :

    Numéro de série (si disponible) :

    Description du problème :

    Idée de solution (si vous en avez une) :

## Pied de page et erreurs

help-footer-contact = Contact : { $email }
help-footer-policy = Traitement des réclamations
help-footer-desk = Accès collaborateurs
help-footer-software = Réalisé avec Redress, logiciel libre
help-not-found-title = Nous ne trouvons pas cette page
help-not-found-text = Elle a peut-être été déplacée. Faites une recherche ou revenez à l’accueil du centre d’aide.
help-failed-title = Un problème est survenu de notre côté
help-failed-text = Nous sommes désolés. Réessayez dans quelques minutes.

## Added

help-leave-empty = Laissez ce champ vide
help-contact-heading = Contact

## Une politique dont les délais ne sont pas en jours ouvrés. $period est un nombre avec son unité : « 2 mois », « 24 heures »

help-period-acknowledgement = Confirmation que nous avons votre réclamation : { $period }
help-period-update = Point d’avancement : { $period }
help-period-decision = Notre décision : { $period }
help-policy-intro = Si quelque chose s’est mal passé, dites-le-nous. { $company } prend chaque réclamation au sérieux et la traite rapidement et équitablement.
help-policy-how-heading = Comment faire une réclamation
help-policy-how = Envoyez-nous un e-mail à { $email }. Plus vous nous en dites, plus vite nous pouvons vous aider.
help-policy-when-heading = Combien de temps cela prend, au maximum
help-policy-decision-heading = Notre décision
help-policy-decision = Nous vous écrivons pour vous donner notre décision, vous dire comment nous y sommes arrivés et ce que nous allons faire. S’il nous faut plus de temps, nous vous disons pourquoi et vous donnons une nouvelle date.
help-policy-escalate-heading = Si cela ne vous convient pas
help-policy-escalate = Vous pouvez nous demander de réexaminer votre réclamation. Une personne qui n’a pas pris part à la première décision s’en chargera.
