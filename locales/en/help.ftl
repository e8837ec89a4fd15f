# The public help centre.

## Home and search

help-title = Help centre of { $company }
help-heading = How can we help you?
help-intro = Here you find answers, and the way to make a complaint if something has gone wrong.
help-skip = Skip to the content
help-home = Help centre
help-breadcrumbs = You are here
help-language = Language
help-search-label = Search the help centre
help-search-hint = A few words are enough, for example “noise” or “error code”.
help-search-button = Search
help-search-heading = Search results
help-search-results = { $count ->
    [one] { $count } article for “{ $query }”
   *[other] { $count } articles for “{ $query }”
 }
help-search-none = We found no article for “{ $query }”.
help-search-none-hint = Try other words, or fewer of them. You can also write to us: { $email }
help-articles-heading = Articles
help-article-more = Read “{ $title }”
help-no-articles = There are no articles yet.

## An article

help-article-updated = Last updated on { $date }
help-article-contents = On this page
help-article-other-language = This article is not available in your language yet. You are reading it in this language: { $language }.
help-article-related = More on this
help-share-heading = Share this article
help-share-sheet = Share
help-share-copy = Copy link
help-share-copied = Link copied
help-share-copy-failed = The link could not be copied. Here it is, to copy by hand:
help-share-mail = Send by email
help-share-mail-subject = { $title }
help-share-mail-body =
    This may be of interest to you:

    { $title }
    { $link }

## Was this article helpful?

help-helpful-question = Was this article helpful?
help-helpful-yes = Yes
help-helpful-no = No
help-helpful-thanks = Thank you. We are glad that it helped.
help-helpful-sorry = We are sorry that this article did not help you.
help-helpful-wrong-label = What was wrong with it?
help-helpful-wrong-hint = Please do not write personal data here. If you need an answer, send us an email instead: { $email }
help-helpful-wrong-button = Send
help-helpful-wrong-empty = Tell us what was wrong
help-helpful-wrong-thanks = Thank you. Your note goes to the people who look after this article, and we will try to correct it.

## How to complain

help-complain-heading = Make a complaint
help-complain-intro = Has something gone wrong? Send us an email. The buttons open one that is already prepared: fill in what you know and leave out the rest.
help-complain-product = Complaint about a product
help-complain-product-hint = Something is wrong with your inverter or another device of ours.
help-complain-service = Complaint about our service
help-complain-service-hint = Something went wrong with a repair, a visit, an answer or a delivery.
help-complain-write = Or write an email of your own to { $email }
help-complain-no-mail-program = If the button does not open anything, copy this address into your email program: { $email }
help-complain-dates = We confirm receipt within { $ack-days ->
    [one] { $ack-days } working day
   *[other] { $ack-days } working days
 }, give you an update within a further { $update-days ->
    [one] { $update-days } working day
   *[other] { $update-days } working days
 }, and aim to resolve your complaint within { $resolve-days ->
    [one] { $resolve-days } working day
   *[other] { $resolve-days } working days
 } of receiving it.
help-complain-policy = Read our complaints policy

## The prepared emails. The labels are understood when the email arrives: keep each on a line of its own, with a colon

help-mail-product-subject = Complaint about a product
help-mail-product-body =
    Inverter model:

    Serial number (if available):

    Description of the problem:

    Idea for a solution (if you have one):

help-mail-service-subject = Complaint about your service
help-mail-service-body =
    Ticket number:

    Serial number (if available):

    Description of the problem:

    Idea for a solution (if you have one):

## Foot of the page, and errors

help-footer-contact = Contact: { $email }
help-footer-policy = Complaints policy
help-footer-desk = For staff
help-footer-software = Made with Redress, free software
help-not-found-title = We cannot find this page
help-not-found-text = It may have moved. Search for it, or go back to the start of the help centre.
help-failed-title = Something went wrong on our side
help-failed-text = We are sorry. Please try again in a few minutes.

## Added

help-leave-empty = Please leave this field empty
help-contact-heading = Contact

## A policy with other periods than working days. $period is a number with its unit: "2 months", "24 hours"

help-period-acknowledgement = Confirmation that we have your complaint: { $period }
help-period-update = Update on our progress: { $period }
help-period-decision = Our decision: { $period }
help-policy-intro = If something has gone wrong, please tell us. { $company } takes every complaint seriously and handles it promptly and fairly.
help-policy-how-heading = How to complain
help-policy-how = Send us an email at { $email }. The more you can tell us, the faster we can help.
help-policy-when-heading = How long it takes, at most
help-policy-decision-heading = Our decision
help-policy-decision = We write to you with our decision, tell you how we reached it, and what we will do. If we need longer, we tell you why and give you a new date.
help-policy-escalate-heading = If you are not satisfied
help-policy-escalate = You can ask us to look at your complaint again. Someone who had no part in the first decision will review it.
