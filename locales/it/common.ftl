# Come si scrivono le date. $month va da 1 a 12, $weekday da 1 (lunedì) a 7 (domenica).
# Davanti all'8 e all'11 l'articolo si elide: i testi lo scelgono con $…-day, il giorno che accompagna ogni data.

common-date = { $day ->
    [1] 1º
   *[other] { $day }
 } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
 } { $year }
common-date-weekday = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
 } { $date }
