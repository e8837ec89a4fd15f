# A policy in words: explained as a handbook, drawn, compared with another version. Names of promises, kinds and teams come as
# they are. $within is a phrase of handbook-within-…, $after of handbook-after-…, $from of handbook-from-…; $items is a list.

## How long: alone ("30 working days"), as a limit ("within 30 working days"), as a moment ("after 30 working days")

handbook-period-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
 }
handbook-period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
handbook-period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
handbook-period-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
handbook-period-business-hours = { $count ->
    [one] { $count } business hour
   *[other] { $count } business hours
 }
handbook-within-working-days = { $count ->
    [one] within { $count } working day
   *[other] within { $count } working days
 }
handbook-within-calendar-days = { $count ->
    [one] within { $count } calendar day
   *[other] within { $count } calendar days
 }
handbook-within-weeks = { $count ->
    [one] within { $count } week
   *[other] within { $count } weeks
 }
handbook-within-months = { $count ->
    [one] within { $count } month
   *[other] within { $count } months
 }
handbook-within-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
 }
handbook-within-business-hours = { $count ->
    [one] within { $count } business hour
   *[other] within { $count } business hours
 }
handbook-after-working-days = { $count ->
    [one] after { $count } working day
   *[other] after { $count } working days
 }
handbook-after-calendar-days = { $count ->
    [one] after { $count } calendar day
   *[other] after { $count } calendar days
 }
handbook-after-weeks = { $count ->
    [one] after { $count } week
   *[other] after { $count } weeks
 }
handbook-after-months = { $count ->
    [one] after { $count } month
   *[other] after { $count } months
 }
handbook-after-hours = { $count ->
    [one] after { $count } hour
   *[other] after { $count } hours
 }
handbook-after-business-hours = { $count ->
    [one] after { $count } business hour
   *[other] after { $count } business hours
 }

## Lists, labels, quotes

handbook-and = { $items } and { $last }
handbook-and-before-i = { $items } and { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = “{ $text }”

## Names that policies give, where they are well known; in the middle of a sentence

handbook-name-promise-progress = progress update
handbook-name-promise-final-response = final response
handbook-name-promise-payment-response = payment response
handbook-name-promise-reply = reply
handbook-name-promise-response = response
handbook-name-promise-answer = answer
handbook-name-promise-decision = decision
handbook-name-promise-outcome = outcome
handbook-name-promise-assessment = assessment of the danger
handbook-name-promise-remedy = remedy
handbook-name-promise-recall-remedy = remedy after a recall
handbook-name-detail-model = Model
handbook-name-detail-serial = Serial number
handbook-name-detail-ticket = Ticket number
handbook-name-detail-description = Description of the problem
handbook-name-detail-idea = Idea for a solution
handbook-name-priority-urgent = urgent
handbook-name-priority-high = high
handbook-name-priority-normal = normal
handbook-name-priority-low = low
handbook-name-priority-danger = danger
handbook-name-priority-accident = accident
handbook-name-priority-severe = severe
handbook-name-priority-complex = complex
handbook-name-priority-vulnerable = vulnerable customer
handbook-name-priority-at-risk = person at risk

## The beginning

handbook-version = Version { $version }
handbook-intro = How a complaint is handled under this policy: what is promised and by when, who does it, what a decision must say, and what follows.

## Time

handbook-time-heading = How time is counted
handbook-time-days = The day of the event that starts a period does not count; the period ends with the end of its last day (Regulation (EEC, Euratom) No 1182/71).
handbook-time-hours = Periods in hours run from the minute of the event, day and night.
handbook-time-office-hours = The office works from { $from } to { $to } on its working days; business hours are counted within them.
handbook-time-rest = Where a period in calendar days, weeks or months ends on a day of rest, it ends with the next working day, unless the promise says otherwise.
handbook-time-public = Weekends, public holidays and days on which the office is closed are no working days.
handbook-time-deadline = Weekends, public holidays and days on which the office is closed are no working days; nor are the days that law treats like public holidays for legal periods.
handbook-whose = The working days that count: { $whose }.
handbook-whose-office = those of the responding office
handbook-whose-complainant = those of the complainant’s country, or of the responding office where that country is not known
handbook-whose-region = those of this region: { $place }

## Teams, kinds, details, priorities

handbook-kinds-heading = Who assesses what
handbook-teams = Teams: { $items }.
handbook-details-rule = A detail that is required or welcome is asked for once, in the acknowledgement, if it is missing. A missing detail never stops a clock and never turns a complaint away.
handbook-details-pattern = A value that does not fit its pattern is taken all the same, and shown to the handler as odd.
handbook-details-none = No details are asked for.
handbook-kind-team = Assessed by: { $team }.
handbook-kind-priority = Priority: { $priority }.
handbook-detail-required = required
handbook-detail-wanted = welcome
handbook-detail-taken = noted if given, never asked for
handbook-priorities-heading = What comes first
handbook-priorities = Most urgent first: { $items }.
handbook-priorities-usual = A complaint opens with the priority { $priority }, unless its kind has another. A handler may change it.
handbook-priorities-none = This policy has no priorities.
handbook-priorities-danger = Danger comes before everything else.

## Promises

handbook-promises-heading = What is promised
handbook-promises-kept = A letter keeps its promise from the moment it has in fact been sent. A miss stays on record for good.
handbook-promises-no-pauses = No promise rests while an answer is awaited.
handbook-keeps-acknowledgement = Receipt is confirmed { $within } { $from }.
handbook-keeps-reply = A reply is sent { $within } { $from }.
handbook-keeps-update = A progress update is sent { $within } { $from }.
handbook-keeps-decision = The decision is sent { $within } { $from }.
handbook-keeps-assessment = The danger is assessed { $within } { $from }.
handbook-keeps-remedy = The remedy is carried out { $within } { $from }.
handbook-from-received = after the complaint is received
handbook-from-escalated = after the escalation is received
handbook-from-acknowledged = after receipt is confirmed
handbook-from-danger = after danger is described or marked
handbook-from-decided = after the decision is sent
handbook-from-remedy-accepted = after the remedy is accepted
handbook-promise-clause = Clause: { $clause }
handbook-promise-repeats = Once kept, it starts again, until the complaint is decided.
handbook-promise-kinds = Only for: { $items }.
handbook-promise-owner = Owed by: { $team }.
handbook-promise-exact = It ends on its last day, even if that is a day of rest.
handbook-promise-pause-information = It rests while information from the complainant is awaited, and goes on { $after } at the latest.
handbook-promise-pause-third-party = It rests while an answer from a third party is awaited, and goes on { $after } at the latest.
handbook-promise-warn = The team is warned beforehand: { $items } before the date.
handbook-promise-warn-none = The team is not warned beforehand.
handbook-promise-missed = If it is missed, word goes to: { $items }.
handbook-promise-missed-nobody = If it is missed, nobody is told.
handbook-promise-raise = If it is missed, this team takes the complaint over: { $team }.
handbook-notify-team = the team that has the complaint
handbook-notify-handler = the handler (the team where there is none)
handbook-extension-none = The date cannot be extended.
handbook-extension-any = A new date may be given as often as it is explained.
handbook-extension-times = { $count ->
    [one] A new date may be given once.
   *[other] A new date may be given up to { $count } times.
 }
handbook-extension-at-most = Each new date lies { $within } after the one before.
handbook-extension-in-all = With all new dates, it ends { $within } after its first start.
handbook-extension-carries = The letter with the new date says: { $items }.
handbook-extension-rule = A new date counts only if its letter is sent before the old date has passed. A later letter is still sent, and the miss remains.

## What letters carry

handbook-part-explanation = a full explanation of the decision
handbook-part-reason = why the date cannot be met
handbook-part-findings = what was looked into and what was found
handbook-part-done = what has been done so far
handbook-part-next = what happens next
handbook-part-rights = that the decision may be escalated, how, and until when
handbook-part-outside-body = which outside body may be turned to

## Danger

handbook-safety-heading = Danger
handbook-safety-officer = Where danger is described or marked, this team is put in charge of safety at once and sees the complaint: { $team }.
handbook-safety-words = Besides the words that are understood anyway, these mean danger:
handbook-safety-none = This policy has no rules of its own for danger.

## The decision

handbook-decisions-heading = The decision
handbook-decisions-intro = Every decision is given in writing.
handbook-decisions-any = Every outcome may be given, and each needs a full explanation.
handbook-decisions-others = Not given under this policy: { $items }.
handbook-remedy-required = required
handbook-remedy-optional = possible
handbook-remedy-none = none
handbook-summary = A shorter letter is enough if it is sent { $within } after receipt ({ $outcome }). It says: { $items }.
handbook-carries-nothing = nothing in particular

## Escalation and outside bodies

handbook-escalation-heading = If the complainant is not satisfied
handbook-escalation-none = There is no escalation within the house.
handbook-escalation-rule = Whoever took part before does not review.
handbook-escalation = Escalation
handbook-level = Escalation, level { $number }
handbook-level-until = It may be asked for { $within } after the decision.
handbook-level-until-none = It may be asked for at any time after the decision.
handbook-level-reviewers = Reviewed by: { $reviewers }.
handbook-level-team = The complaint goes to: { $team }.
handbook-level-team-same = The complaint stays with its team.
handbook-level-same-promises = The same promises hold again, counted from the escalation.
handbook-reviewers-uninvolved = anybody who took no part before
handbook-reviewers-reviewer = a reviewer, manager or administrator who took no part before
handbook-reviewers-manager = a manager or administrator who took no part before
handbook-bodies-heading = Outside bodies
handbook-bodies-intro = After the last level, and wherever a letter must say so, the complainant learns which outside body may be turned to.
handbook-bodies-none = This policy names no outside body.
handbook-bodies-all = everybody
handbook-bodies-others = everybody else
handbook-body-until = { $within } after the last decision
handbook-bodies-words = In the letter it says, word for word:

## The end

handbook-closing-heading = How a complaint ends
handbook-closing-acceptance = A complaint is closed when the complainant is satisfied.
handbook-closing-no-acceptance = A complaint is not closed merely because the complainant is satisfied.
handbook-closing-fulfil = It is closed only when these remedies have been carried out: { $items }.
handbook-closing-fulfil-none = No remedy has to be carried out first.
handbook-closing-remind = If no answer to the decision comes, the complainant is reminded { $after }.
handbook-closing-remind-none = Nobody is reminded to answer.
handbook-closing-silence = If no answer to the decision comes, the complaint is closed { $after }.
handbook-closing-counted = Both are counted from the day on which the decision was sent.

handbook-letters-heading = Letters
handbook-letters-none = No letter is due by this policy at any moment; handlers write them.
handbook-letters-others = At these moments, no letter is due:
handbook-moment-opened = a complaint has been opened
handbook-moment-escalated = a complaint has been escalated
handbook-moment-silence = silence after the decision has lasted until the reminder
handbook-moment-closed-by-silence = a complaint was closed after silence
handbook-moment-withdrawn = the complainant has withdrawn the complaint
handbook-moment-merged = two complaints go on as one
handbook-moment-remedy-done = the remedy has been carried out
handbook-sent-itself = by itself
handbook-sent-hand = by a handler, who reads it first

handbook-retention-heading = How long complaints are kept
handbook-retention = Kept after closing: { $period }.
handbook-retention-basis = Basis: { $basis }.
handbook-retention-none = This policy does not say how long closed complaints are kept.

handbook-languages-heading = Languages
handbook-languages = Letters are written in: { $items }.
handbook-languages-all = Letters are written in every language there is: { $items }.

## Heads of columns

handbook-column-promise = Promise
handbook-column-within = Within
handbook-column-from = Counted
handbook-column-clause = Clause
handbook-column-detail = Detail
handbook-column-need = Asked for
handbook-column-hint = Where to find it
handbook-column-pattern = Pattern
handbook-column-outcome = Outcome
handbook-column-carries = The letter says
handbook-column-remedy = Remedy
handbook-column-for = For complainants from
handbook-column-body = Outside body
handbook-column-contact = Contact
handbook-column-until = Until when
handbook-column-words = Own wording in
handbook-column-moment = When
handbook-column-letter = Letter
handbook-column-sent = Sent

## The drawing

handbook-draw-about = { $title }: the stages of a complaint and their time limits, drawn to scale.
handbook-draw-complaint = The complaint
handbook-draw-after = After the decision
handbook-draw-days = ≈ days
handbook-draw-escalate = May be escalated
handbook-draw-silence = If no answer comes
handbook-draw-reminder = Reminder
handbook-draw-no-limit = no limit laid down
handbook-draw-bodies = { $count ->
    [one] { $count } outside body, by the complainant’s country
   *[other] { $count } outside bodies, by the complainant’s country
 }
handbook-draw-scale = Drawn to scale in approximate calendar days. Each actual date is worked out from the calendar of working days.
handbook-stage-received = Receipt
handbook-stage-acknowledged = Acknowledgement
handbook-stage-investigated = Investigation
handbook-stage-updated = Investigation and updates
handbook-stage-decided = Decision
handbook-stage-closed = Closing
handbook-legend-promise = promised time
handbook-legend-warning = warning to the team
handbook-legend-extension = new date possible
handbook-legend-repeats = repeated
handbook-legend-pause = may rest
handbook-legend-danger = danger
handbook-legend-after = after the decision

## What changed between two policies. $what names the place and the field

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: now { $new } instead of { $old }.
handbook-diff-more = { $what }: now also { $items }.
handbook-diff-less = { $what }: no longer { $items }.
handbook-diff-order = { $what }: now in this order: { $items }.
handbook-diff-within = The { $promise } is now promised { $new } instead of { $old }.
handbook-diff-promise-added = New promise: { $promise }.
handbook-diff-promise-removed = No longer promised: { $promise }.
handbook-diff-team-added = New team: { $team }.
handbook-diff-team-removed = Team dropped: { $team }.
handbook-diff-kind-added = New kind of complaint: { $kind }.
handbook-diff-kind-removed = Kind of complaint dropped: { $kind }.
handbook-diff-detail-added = { $kind }: new detail: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: detail dropped: { $detail }.
handbook-diff-decision-added = New outcome: { $outcome }. The letter says: { $items }.
handbook-diff-decision-removed = Outcome dropped: { $outcome }.
handbook-diff-level-added = New level of escalation: { $level }.
handbook-diff-level-removed = Level of escalation dropped: { $level }.
handbook-diff-body-added = New outside body: { $body } ({ $countries }).
handbook-diff-body-removed = Outside body dropped: { $body } ({ $countries }).
handbook-diff-letter-added = New letter: { $letter }, when { $moment }; sent { $sent }.
handbook-diff-letter-removed = Letter dropped: { $letter }, when { $moment }.
handbook-diff-safety-added = New: rules for danger. In charge: { $team }.
handbook-diff-safety-removed = Rules for danger dropped.
handbook-diff-other = Something else changed that has no words here: compare the files.

handbook-field-id = name in files
handbook-field-policy = Policy
handbook-field-title = title
handbook-field-rest = days of rest
handbook-field-languages = languages of letters
handbook-field-hours = office hours
handbook-field-priorities = priorities
handbook-field-name = name
handbook-field-teams = Teams
handbook-field-kinds = Kinds of complaint
handbook-field-team = team
handbook-field-priority = priority
handbook-field-details = details
handbook-field-need = asked for
handbook-field-pattern = pattern
handbook-field-hint = where to find it
handbook-field-promises = Promises
handbook-field-clause = clause
handbook-field-start = counted
handbook-field-end = end on a day of rest
handbook-field-whose = working days
handbook-field-warn = warning before the date
handbook-field-kept-by = kept by
handbook-field-repeats = repetition
handbook-field-only-for = kinds
handbook-field-owner = owed by
handbook-field-pause-information = rest while information is awaited
handbook-field-pause-third-party = rest while a third party is awaited
handbook-field-missed = told of a miss
handbook-field-raise = takes over after a miss
handbook-field-extension = extension
handbook-field-extension-times = number of new dates
handbook-field-extension-at-most = new date after the old one
handbook-field-extension-in-all = time in all
handbook-field-extension-carries = letter with the new date
handbook-field-decisions = Decisions
handbook-field-outcomes = outcomes
handbook-field-carries = letter
handbook-field-remedy = remedy
handbook-field-remedies = possible remedies
handbook-field-summary = shorter letter
handbook-field-summary-until = shorter letter until
handbook-field-summary-carries = content of the shorter letter
handbook-field-reviewers = reviewed by
handbook-field-until = time limit
handbook-field-same-promises = promises
handbook-field-bodies = Outside bodies
handbook-field-countries = countries
handbook-field-address = address
handbook-field-url = web address
handbook-field-words = wording
handbook-field-letters = Letters
handbook-field-letter = letter
handbook-field-sent = sent
handbook-field-closing = Closing
handbook-field-acceptance = when the complainant is satisfied
handbook-field-fulfil = remedies carried out first
handbook-field-remind = reminder after
handbook-field-close = after silence of
handbook-field-officer = in charge
handbook-field-danger-words = words for danger
handbook-field-retention = Retention
handbook-field-after-closing = kept after closing
handbook-field-basis = basis

handbook-value-none = none
handbook-value-empty = no entry
handbook-value-nobody = nobody
handbook-value-all = all
handbook-value-never = never
handbook-value-unsaid = not laid down
handbook-value-no-limit = no limit
handbook-value-usual = the usual one
handbook-value-possible = possible
handbook-value-impossible = not possible
handbook-value-once = once
handbook-value-again = again and again until the decision
handbook-value-same-day = the same day
handbook-value-next-working-day = the next working day
handbook-value-public = weekends and public holidays
handbook-value-deadline = weekends, public holidays and the days that law treats like them for legal periods
handbook-value-hours = { $from } to { $to }
handbook-value-as-explained = as often as it is explained
handbook-value-its-team = its team
handbook-value-closes = closed
handbook-value-stays-open = kept open
handbook-value-same-promises = the same promises again
handbook-value-own-promises = promises of its own
handbook-value-keeper-acknowledgement = the acknowledgement
handbook-value-keeper-reply = a reply
handbook-value-keeper-update = a progress update
handbook-value-keeper-decision = the decision
handbook-value-keeper-assessment = the assessment of the danger
handbook-value-keeper-remedy = the remedy carried out
