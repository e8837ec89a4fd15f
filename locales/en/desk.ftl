# The staff's desk. $day and $moment come written out already ("Mon 23 Nov", "Mon 23 Nov, 14:05").

## Days and times

desk-weekday-1 = Mon
desk-weekday-2 = Tue
desk-weekday-3 = Wed
desk-weekday-4 = Thu
desk-weekday-5 = Fri
desk-weekday-6 = Sat
desk-weekday-7 = Sun
desk-weekday-long-1 = Monday
desk-weekday-long-2 = Tuesday
desk-weekday-long-3 = Wednesday
desk-weekday-long-4 = Thursday
desk-weekday-long-5 = Friday
desk-weekday-long-6 = Saturday
desk-weekday-long-7 = Sunday
desk-month-1 = Jan
desk-month-2 = Feb
desk-month-3 = Mar
desk-month-4 = Apr
desk-month-5 = May
desk-month-6 = Jun
desk-month-7 = Jul
desk-month-8 = Aug
desk-month-9 = Sep
desk-month-10 = Oct
desk-month-11 = Nov
desk-month-12 = Dec
desk-month-long-1 = January
desk-month-long-2 = February
desk-month-long-3 = March
desk-month-long-4 = April
desk-month-long-5 = May
desk-month-long-6 = June
desk-month-long-7 = July
desk-month-long-8 = August
desk-month-long-9 = September
desk-month-long-10 = October
desk-month-long-11 = November
desk-month-long-12 = December
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## Around every page

desk-skip = Skip to the content
desk-nav = Main menu
desk-nav-overview = Overview
desk-nav-queue = Complaints
desk-nav-triage = Triage
desk-nav-outbox = Outbox
desk-nav-help = Help centre
desk-nav-settings = Settings
desk-find = Search complaints
desk-find-hint = Reference, name, text
desk-menu-account = Your account
desk-theme = Colours
desk-theme-device = as the device
desk-theme-light = light
desk-theme-dark = dark
desk-keys = Keyboard shortcuts
desk-keys-walk = next, previous in a list
desk-keys-open = open
desk-keys-search = search
desk-keys-acts = on a complaint: reply, note
desk-keys-up = back to the list
desk-keys-help = this list
desk-keys-on = Single-key shortcuts on
desk-keys-close = Close
desk-sign-out = Sign out
desk-foot-help = Help centre as customers see it
desk-to-help-centre = Help centre
desk-pages = Pages
desk-first-page = First page
desk-next-page = Next page
desk-save = Save
desk-cancel = Cancel
desk-optional = optional
desk-any = Any
desk-nobody = Nobody yet
desk-when = When
desk-by = By
desk-language = Language
desk-languages = Languages
desk-version = version
desk-views = Views
desk-not-visible = Not visible to the customer
desk-visible = The customer sees this
desk-kept = Your unsent text was kept.
desk-kept-discard = Discard it

desk-clock-label = Simulated time
desk-clock = Demo. Simulated time:
desk-clock-hour = +1 hour
desk-clock-day = +1 day
desk-clock-week = +1 week
desk-clock-due = To the next due date

desk-role-handler = Handler
desk-role-handler-hint = Answers complaints of their teams.
desk-role-reviewer = Reviewer
desk-role-reviewer-hint = Also handles escalations of decisions that they took no part in.
desk-role-manager = Manager
desk-role-manager-hint = Sees all teams, hands over, reads reports and the audit, keeps the articles.
desk-role-admin = Administrator
desk-role-admin-hint = Also lets people in and changes what they may do.

## Signing in

desk-sign-in = Sign in
desk-sign-in-account = Email or login name
desk-sign-in-password = Password
desk-sign-in-wrong = Email or password is wrong
desk-sign-in-too-many = Too many wrong tries
desk-sign-in-link-used = This link has been used already, or is too old
desk-sign-in-hint = After 5 wrong tries the account rests for 15 minutes. An administrator can give you a new link.
desk-sign-in-complainant = Looking for your own complaint? Use the private link in the letter that we sent you, or visit the help centre:

## When something goes wrong

desk-failure-number = Number of this error:
desk-failure-to-desk = To the complaints
desk-failure-to-help = To the help centre
desk-failure-unclear = We can’t make sense of this request
desk-failure-unclear-text = Something that the page needs is missing or isn’t in its place. Go back and try again.
desk-failure-foreign = This form is no longer valid
desk-failure-foreign-text = It was opened before you last signed in, or it doesn’t come from a page of ours. Nothing was done. Go back, reload the page, and try again.
desk-failure-not-yours = This isn’t for you to see
desk-failure-not-yours-text = It belongs to another team, or needs another role. If you need it, ask a manager.
desk-failure-nothing-here = There is nothing here
desk-failure-nothing-here-text = Nothing has this address. If you typed a reference, check it: its last letter is a check character, so a mistyped reference never leads to somebody else’s complaint.
desk-failure-refused = This can’t be done now
desk-failure-conflict = Somebody else was faster
desk-failure-conflict-text = This was changed in the meantime. Nothing was done. Go back, reload the page, and look at it again.
desk-failure-too-large = This is too large
desk-failure-too-large-text = Send less at once, or a smaller file.
desk-failure-infected = This file is in quarantine
desk-failure-infected-text = The virus scanner found something in it, so it is kept but handed to nobody. If you are sure that it is harmless, ask an administrator: they can fetch the message as it was received.
desk-failure-unchecked = Files can’t be looked at right now
desk-failure-unchecked-text = The virus scanner doesn’t answer, and no file is handed out unchecked. Nothing is lost. Try again in a few minutes; if it goes on, tell an administrator.
desk-failure-too-many = Too many tries
desk-failure-too-many-text = Wait a quarter of an hour, then try again.
desk-failure-broken = Something went wrong on our side
desk-failure-broken-text = Nothing that you sent has been half done: a change is recorded whole or not at all. Go back and try again. If it happens again, give an administrator the number below.

## What was just done

desk-done-acknowledge = The confirmation of receipt is on its way.
desk-done-reply = The reply is on its way.
desk-done-note = The note was kept.
desk-done-ask = The question is on its way.
desk-done-third = The letter is on its way.
desk-done-forward = The letter with what was forwarded is on its way.
desk-done-update = The progress update is on its way.
desk-done-extend = The letter with the new date is on its way. The date counts from the moment it is sent.
desk-done-decide = The decision is on its way.
desk-done-escalate = The complaint was escalated.
desk-done-close = The complaint was closed.
desk-done-reopen = The complaint is open again.
desk-done-details = The details were corrected.
desk-done-kind = The kind was corrected.
desk-done-nothing = Nothing was changed.
desk-done-taken = The complaint is yours.
desk-done-put-back = The complaint was put back. Nobody has it now.
desk-done-handed = The complaint was handed over.
desk-done-transferred = The complaint went to the other team.
desk-done-revoked = Links given out so far no longer work. The next letter has a new one.
desk-done-opened = The message is a complaint now.
desk-done-joined = The message was added to this complaint.
desk-done-aside = The message was set aside.
desk-done-back = The message is back in triage.
desk-done-settled = Noted.
desk-done-sent-again = The letter is on its way again.
desk-done-feedback = Settled.
desk-done-published = The article was published.
desk-done-drafted = The draft was saved. Readers don’t see it yet.
desk-done-staff = Saved.
desk-done-password = Your password was changed. You are signed out everywhere else.
desk-done-language = The desk speaks this language now.

## The queue

desk-queue-title = Complaints
desk-queue-found = Search results
desk-queue-empty = No complaint is waiting here
desk-queue-empty-search = No complaint was found
desk-queue-empty-newest = Not found among the newest complaints
desk-queue-further = Look further back
desk-queue-see-unassigned = See what nobody has taken yet
desk-news-queue = The queue has changed.
desk-news-queue-show = Refresh
desk-news-complaint = This complaint has changed since you opened it.
desk-news-complaint-show = Show the change
desk-filter = Filter
desk-working-days-of = Working days of
desk-col-next = Next promise
desk-col-next-more = and working days left
desk-col-reference = Reference
desk-col-subject = Subject
desk-col-who = Complainant
desk-col-kind = Kind
desk-col-team = Team
desk-col-handler = Handler
desk-col-state = State
desk-no-subject = (no subject)
desk-danger = Danger
desk-complaint = Complaint

desk-view-mine = Mine
desk-view-open = All open
desk-view-team = My team
desk-view-unassigned = Unassigned
desk-view-today = Due today
desk-view-missed = Missed
desk-view-escalated = Escalated
desk-view-awaits = Awaiting us
desk-view-danger = Danger
desk-view-decided = Decided
desk-view-closed = Closed

desk-due-nothing = Nothing owed
desk-due-today = Today
desk-due-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
desk-due-late-days = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
 }

desk-state-new = New
desk-state-acknowledged = Acknowledged
desk-state-investigating = Investigating
desk-state-escalated = Escalated
desk-state-decided = Decided
desk-state-reopened = Reopened
desk-state-closed = Closed

desk-kind-service = Service
desk-kind-product = Product

## A complaint

desk-received = Received
desk-about-complaint = About this complaint
desk-acts = What you can do
desk-acts-refused = Not possible now
desk-take = Take it
desk-take-hint = Nobody has this complaint yet.
desk-conversation = Conversation
desk-entry-note = Note by { $name }
desk-entry-letter-by = { $letter } by { $name }
desk-entry-to = to { $name }
desk-quoted = Quoted
desk-message-raw = As received
desk-message-html = Formatted
desk-message-automatic = An automatic answer: nothing to reply to
desk-message-away = Says: away until { $day }
desk-file-infected = In quarantine: { $virus }
desk-third = Third party
desk-third-again = Write again
desk-third-role-installer = Installer
desk-third-role-distributor = Distributor
desk-third-role-carrier = Carrier
desk-third-role-other = Other

desk-promises = Promises
desk-promise = Promise
desk-promise-acknowledgement = Acknowledgement
desk-promise-update = Progress update
desk-promise-resolution = Resolution
desk-promise-review = (review)
desk-promise-due = due
desk-promise-why = How this date came about
desk-promise-pending = A new date, { $day }, is on its way to the customer. It counts once the letter has left.
desk-promise-state-running = Running
desk-promise-state-kept = Kept
desk-promise-state-kept-late = Kept late
desk-promise-state-missed = Missed
desk-promise-state-replaced = Replaced
desk-promise-state-lifted = Lifted
desk-how-receipt = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 } from receipt on { $day } (policy, row { $clause }). That day is not counted. Working days of { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 } from the acknowledgement as sent on { $day } (policy, row { $clause }). That day is not counted. Working days of { $region }.
desk-how-escalation = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 } from the escalation on { $day } (policy, row { $clause }). That day is not counted. Working days of { $region }.
desk-how-extension = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 } from the extension as sent on { $day } (policy, row { $clause }). That day is not counted. Working days of { $region }.
desk-cal-start = starting event
desk-cal-skip = weekend
desk-cal-holiday = public holiday
desk-cal-due = due
desk-cal-counted-as = counted as day
desk-cal-why-start = starting event, not counted
desk-cal-why-weekend = weekend, not counted
desk-cal-why-holiday = { $name }, not counted
desk-cal-why-today = today

desk-details = Details
desk-detail-model = Model
desk-detail-serial = Serial number
desk-detail-ticket = Ticket number
desk-detail-description = Problem
desk-detail-idea = Their idea
desk-detail-missing = Missing
desk-kind-correct = Correct the kind
desk-people = People
desk-put-back = Put back
desk-took-part = took part
desk-hand-over-title = Hand over or reassign
desk-hand-over-to = To
desk-hand-over-anybody = Anybody in the team
desk-hand-over-why = Why
desk-hand-over = Hand over
desk-link = Private link
desk-link-hint = The customer’s page opens for whoever has its link. If a link fell into the wrong hands, make all of them stop working; the next letter has a new one.
desk-link-revoke = Stop all links

desk-by-system = Redress
desk-event-opened = Opened under policy version { $version }. { $kind } complaint: to the { $team }.
desk-event-promise-made = Promised: { $promise } by { $day }.
desk-event-promise-kept = Kept: { $promise }.
desk-event-promise-kept-late = Kept, but late: { $promise }.
desk-event-promise-unkept = Kept no longer: { $promise }. The letter came back.
desk-event-promise-missed = Missed: { $promise }, due { $day }.
desk-event-promise-replaced = { $promise }: the date was replaced by { $day }.
desk-event-promise-moved = The calendar of working days changed: { $promise } is due { $day } now.
desk-event-promise-lifted = No longer owed: { $promise }.
desk-event-warned = Falls due soon: { $promise }, { $day }.
desk-event-reminded = The team was reminded at { $name }.
desk-event-letter = { $who } wrote to { $name }.
desk-event-letter-sent = Sent: { $name }.
desk-event-letter-uncertain = It isn’t known whether this was sent: { $name }.
desk-event-letter-failed = Not delivered: { $name }. { $why }
desk-event-letter-delayed = Late on its way: { $name }. { $why }
desk-event-letter-delivered = Arrived: { $name }.
desk-event-letter-read = Read: { $name }.
desk-event-message = { $name } wrote to us.
desk-event-details = { $who } corrected the details.
desk-event-complainant = { $who } corrected who complains: { $name }, { $language }.
desk-event-kind = { $who } corrected the kind: { $kind }.
desk-event-danger = { $who } marked danger: { $danger }.
desk-event-danger-lifted = { $who } took back the mark of danger.
desk-event-team = To the { $team }.
desk-event-taken = { $who } took the complaint.
desk-event-handed = { $who } handed the complaint to { $name }.
desk-event-put-back = Nobody has the complaint now.
desk-event-note = { $who } wrote a note.
desk-event-third = { $who } asked { $name }.
desk-event-extension = { $who } announced a new date, { $day }: { $reason }
desk-event-decided = { $who } decided: { $outcome }.
desk-event-decided-remedy = { $who } decided: { $outcome }. Remedy: { $remedy }.
desk-event-satisfied = The customer is satisfied.
desk-event-not-satisfied = The customer is not satisfied.
desk-event-escalated = { $who } escalated: { $reason }
desk-event-closed = Closed: { $why }. { $note }
desk-event-reopened = { $who } reopened: { $why }
desk-event-link-revoked = { $who } stopped all links given out so far.
desk-event-other = Something happened that this version of the desk has no words for.

## Letters

desk-letter = Letter
desk-letter-from = From
desk-letter-to = To
desk-letter-subject = Subject
desk-letter-text = Text
desk-letter-text-hint = This is the letter as it will leave. Change what you like.
desk-letter-for = For
desk-letter-as-sent = As a letter
desk-letter-headers = Headers
desk-letter-raw = As sent
desk-letter-queued = Queued
desk-letter-sending = Being sent
desk-letter-sent = Sent
desk-letter-sent-at = Sent { $moment }
desk-letter-uncertain = Not known whether it was sent
desk-letter-failed = Not delivered
desk-letter-delayed = Late on its way
desk-letter-delivered-at = Arrived { $moment }
desk-letter-read-at = Read { $moment }
desk-letter-uncertain-text = The connection broke while this letter was being sent, so it isn’t known whether it left. If you can find out that it arrived, say so; otherwise send it again. The customer may then get it twice.
desk-letter-arrived = It arrived
desk-letter-again = Send it again
desk-letter-failed-text = This letter didn’t reach anybody. You can send it again as it is.
desk-letter-again-to = Send it to
desk-letter-again-hint = If they have another address now, write it here: it is theirs from then on.

desk-purpose-acknowledgement = Acknowledgement
desk-purpose-reply = Reply
desk-purpose-update = Progress update
desk-purpose-extension = Extension
desk-purpose-decision = Decision
desk-purpose-escalation-receipt = Receipt of the escalation
desk-purpose-closing = Closing letter
desk-purpose-third-party = To a third party
desk-purpose-forward = Forwarded
desk-purpose-reminder = Reminder to the team

desk-outbox-title = Outbox
desk-outbox-intro = Every letter, recorded before it is sent. Without a relay, letters land in a local mailbox.
desk-outbox-empty = No letter here
desk-outbox-written = Recorded
desk-outbox-all = All
desk-outbox-queued = Queued
desk-outbox-uncertain = Uncertain
desk-outbox-failed = Not delivered
desk-outbox-sent = Sent

## Acts

desk-act-not-done = This was not done yet
desk-act-changed = The complaint was changed after you opened this form. Your text is kept. Read what happened, then decide whether to go on:
desk-act-preview = Preview the letter
desk-act-do = Save
desk-act-send = Send
desk-act-show = Update the preview
desk-act-back = Back to the form
desk-act-about = What this is about
desk-act-seen-first = You see the letter before it is sent
desk-act-acknowledge = Confirm receipt
desk-act-acknowledge-intro = The customer hears that the complaint has arrived, and by when they will hear more. The dates are in the letter.
desk-act-reply = Reply
desk-act-reply-intro = An answer or a question to the customer. Greeting, reference and private link are added.
desk-act-note = Note
desk-act-note-intro = For colleagues. The customer never sees it.
desk-act-ask = Ask a third party
desk-act-ask-intro = An installer, a distributor, a carrier: each has a thread of their own, which the customer doesn’t see.
desk-act-third = Write to a third party
desk-act-third-intro = In their own thread, which the customer doesn’t see.
desk-act-forward = Forward to the customer
desk-act-forward-intro = You decide what the customer reads of it. The files that came with the message go along.
desk-act-update = Send progress update
desk-act-update-intro = What was done so far, and what happens next. Sending it keeps the promise of a progress update.
desk-act-extend = Extend
desk-act-extend-intro = A reason and a new date, sent to the customer. Sent before the old date is over, the old promise counts as replaced; later, as missed.
desk-act-decide = Decide
desk-act-decide-intro = The decision goes to the customer as a letter, with its full explanation and how to escalate.
desk-act-escalate = Escalate
desk-act-escalate-intro = The customer isn’t satisfied with the decision and told you so, for instance on the telephone. Somebody who took no part in the decision looks at it again.
desk-act-close = Close
desk-act-close-intro = Nothing more is owed to the customer. They can write again at any time, and it can be reopened.
desk-act-reopen = Reopen
desk-act-reopen-intro = The complaint is taken up again. A resolution is promised anew, from today.
desk-act-details = Correct the details
desk-act-details-intro = What was read from the messages, put right. The messages themselves stay as they are.

desk-field-text = Text
desk-field-text-empty = Write the text
desk-field-words = Words of your own
desk-field-words-hint = In the customer’s language: { $language }.
desk-field-reason = Reason
desk-field-reason-empty = Give the reason
desk-field-until = New date
desk-field-until-empty = Give the new date
desk-field-until-hint = A working day of { $region } after { $day }.
desk-field-outcome = Outcome
desk-field-outcome-empty = Choose the outcome
desk-field-remedy = Remedy
desk-field-explanation = Explanation
desk-field-explanation-empty = Explain the decision: the customer is owed the reasons in writing
desk-field-explanation-hint = In the customer’s language: { $language }. What you found, what follows, by when.
desk-field-forward-hint = In the customer’s language: { $language }. Say what was found; quote what they may read.
desk-field-name = Who
desk-field-name-empty = Say who it is
desk-field-role = Their part
desk-field-role-empty = Say what part they have
desk-field-email = Email
desk-field-email-empty = Enter the address to write to
desk-field-language = Language of the letter
desk-field-language-empty = Choose the language
desk-field-question-hint = The complainant’s name and address are left out unless you write them.
desk-field-escalate-hint = As the customer put it.
desk-field-reopen-hint = For the record.
desk-field-why = Why
desk-field-why-empty = Say why it is closed
desk-field-note = Note
desk-field-note-hint = For the record; the customer doesn’t see it.
desk-field-tell = Letter
desk-field-tell-empty = Say whether to write to the customer
desk-field-tell-yes = Tell the customer
desk-field-tell-no = No letter
desk-field-danger = Danger
desk-field-danger-hint = What is dangerous, in a few words. Leave it empty if nothing is.
desk-field-kind-empty = Choose the kind
desk-complainant-name = Complainant’s name
desk-complainant-email = Complainant’s email
desk-complainant-language = Language of our letters

desk-outcome-accepted = Accepted
desk-outcome-accepted-hint = The complaint is right, and we put it right.
desk-outcome-partly-accepted = Partly accepted
desk-outcome-partly-accepted-hint = Right in part; say which part.
desk-outcome-rejected = Rejected
desk-outcome-rejected-hint = Not right; say why, in full.
desk-outcome-cannot-resolve = Cannot be resolved
desk-outcome-cannot-resolve-hint = No solution satisfies both sides; a full explanation is owed in writing.
desk-remedy-unsaid = Not mentioned
desk-remedy-repair = Repair
desk-remedy-replacement = Replacement
desk-remedy-refund = Refund
desk-remedy-apology = Apology
desk-remedy-guidance = Guidance
desk-remedy-nothing = None
desk-closure-satisfied = The customer is satisfied
desk-closure-satisfied-hint = They said so, after the decision.
desk-closure-no-answer = No answer came
desk-closure-no-answer-hint = Decided, told how to escalate, and nothing was heard since.
desk-closure-withdrawn = Withdrawn
desk-closure-withdrawn-hint = The customer takes the complaint back.
desk-closure-no-complaint = Not a complaint
desk-closure-no-complaint-hint = It turned out to be something else.

## Why something can't be done

refusal-closed = the complaint is closed; reopen it first
refusal-not-closed = the complaint isn’t closed
refusal-already-acknowledged = receipt has already been confirmed
refusal-already-decided = a decision has already been written; reopen or escalate first
refusal-nothing-to-escalate = there is no decision yet that could be escalated
refusal-last-level = the last level of the procedure has been reached; the outside body is named in the decision
refusal-empty-letter = the letter has no text yet; write it first
refusal-no-explanation = the explanation is missing; a decision always needs one in writing
refusal-no-reason = the reason is missing; write it first
refusal-extension-under-way = an extension is already on its way; see what becomes of its letter first
refusal-decision-not-sent = the decision’s letter hasn’t left yet; see what becomes of it first
refusal-nothing-to-extend = there is no date to extend: the resolution isn’t running and wasn’t missed
refusal-date-not-later = the new date must be a working day after { $value }
refusal-not-a-working-day = { $value } isn’t a working day of the responding office
refusal-took-part = { $value } took part in the decision; an escalation goes to somebody else
refusal-no-reviewer = an escalation needs a reviewer before it can be decided; take it or hand it over first
refusal-no-such-team = the policy has no team called ‘{ $value }’
refusal-no-such-kind = the policy has no kind of complaint called ‘{ $value }’
refusal-no-such-third-party = this complaint has no third party number { $value }
refusal-no-such-letter = this complaint has no letter { $value }
refusal-no-such-message = this complaint has no message { $value }
refusal-not-an-address = ‘{ $value }’ isn’t an email address
refusal-empty-note = the note is empty
refusal-nothing-changed = nothing was changed
refusal-not-decided = this reason needs a decision; decide first, or choose another reason
refusal-calendar = that date can’t be computed: { $value }
refusal-staff-only = only staff can do this

## Triage

desk-triage-title = Triage
desk-triage-intro = Mail that isn’t clearly a complaint. Nobody has been answered yet, but if it is one, its clock started when it arrived.
desk-triage-waiting = Waiting
desk-triage-aside = Set aside
desk-triage-automatic = Automatic
desk-triage-empty = No message is waiting here
desk-triage-mail = Message
desk-triage-from = From
desk-triage-guess = Best guess
desk-triage-by = If a complaint, acknowledge by
desk-triage-why = { $what }, { $percent }%
desk-triage-marked = Marked: what the guess rests on. The message is kept as it came:
desk-triage-is-aside = It was set aside
desk-triage-is-automatic = It was taken for automatic
desk-triage-back = Back to triage
desk-triage-complaint = It is a complaint
desk-triage-prefilled = The fields are prefilled from the message; correct what is wrong.
desk-triage-not-found = not found
desk-triage-open = Make it a complaint
desk-triage-no-complaint = It is not a complaint
desk-triage-set-aside = Set aside
desk-triage-set-aside-hint = It stays findable and can be taken up again.
desk-triage-belongs = It belongs to a complaint
desk-triage-join = Add to it
desk-triage-no-such-reference = No complaint that you may see has this reference. Check it: the last letter is a check character
desk-what-complaint = A complaint
desk-what-question = A question
desk-what-thanks = Thanks
desk-what-auto-reply = An automatic reply
desk-what-bounce = A message that came back
desk-what-receipt = A receipt
desk-what-newsletter = A newsletter
desk-what-spam = Advertising

## Overview

desk-overview-title = Overview
desk-overview-promises = Promises of the last 90 days
desk-overview-due-count = Due
desk-overview-bar = As a bar
desk-overview-teams = Teams
desk-overview-due = Complaints falling due, next ten working days
desk-overview-due-hint = The first day includes all that is overdue. Each complaint is counted once, at its earliest date.

## Help centre, from behind

desk-help-title = Help centre
desk-feedback-title = Feedback
desk-feedback-open = Feedback
desk-feedback-all = All feedback
desk-feedback-empty = No feedback here
desk-feedback-said = What was said
desk-feedback-helpful = It helped
desk-feedback-unhelpful = It didn’t help
desk-feedback-correct = Correct the article
desk-feedback-settle = Done
desk-feedback-settled = Settled
desk-article = Article
desk-articles-title = Articles
desk-article-new = New article
desk-article-add = Write it
desk-article-slug = Name in the address
desk-article-slug-hint = Small letters, digits and hyphens, for example: where-is-the-serial-number
desk-article-slug-bad = Use small letters without accents, digits and hyphens
desk-article-title = Title
desk-article-title-empty = Give the article a title
desk-article-text = Text
desk-article-markdown = in Markdown
desk-article-body-empty = Write the text
desk-article-publish = Publish version
desk-article-save = Save draft
desk-article-preview = Preview
desk-article-versions = Versions
desk-article-delivered = As delivered with the product
desk-article-draft = Draft, not published
desk-article-is-published = Published
desk-article-published = Last published
desk-article-helpful = Helpful
desk-article-missing = not there
desk-article-overtaken = Somebody else saved a version while you were writing. Your text is still here. Look at theirs in the list of versions before you save yours over it.

## Staff, audit, one's own account

desk-settings-title = Settings
desk-staff-title = Staff
desk-staff-add = Add somebody
desk-staff-add-intro = You are given a link to hand over. It is good for three days; they choose their own password.
desk-staff-invite = Add, and show the link
desk-staff-link = Hand this link over by a safe way. It works once, for three days, and isn’t shown again:
desk-staff-id = Login name
desk-staff-name = Name
desk-staff-name-empty = Give the name
desk-staff-email = Email
desk-staff-email-bad = Give an email address, such as name@example.com
desk-staff-email-taken = Somebody else has this address
desk-staff-role = Role
desk-staff-role-empty = Choose a role
desk-staff-last-admin = Somebody has to stay administrator: make another one first
desk-staff-teams = Teams
desk-staff-is-active = May sign in
desk-staff-active = Active
desk-staff-invited = No password yet
desk-staff-inactive = May not sign in
desk-staff-reset = New link
desk-staff-reset-hint = Their password stops working, they are signed out everywhere, and you are given a link to hand over.
desk-staff-reset-do = Reset, and show a link
desk-audit-title = Audit
desk-audit-caption = Who saw and did what, newest first
desk-audit-who = Who
desk-audit-what = What
desk-audit-subject = Which
desk-audit-complainant = The complainant
desk-audit-nobody = Unknown
desk-audit-what-signed-in = Signed in
desk-audit-what-signed-out = Signed out
desk-audit-what-sign-in-failed = Failed to sign in
desk-audit-what-sign-in-refused = Tried to sign in too often
desk-audit-what-viewed = Viewed
desk-audit-what-downloaded = Downloaded
desk-audit-what-opened = Made a message a complaint
desk-audit-what-joined = Added a message
desk-audit-what-set-aside = Set a message aside
desk-audit-what-back-to-triage = Took a message back to triage
desk-audit-what-letter-arrived = Said that a letter arrived
desk-audit-what-letter-again = Had a letter sent again
desk-audit-what-article-added = Added an article
desk-audit-what-article-published = Published an article
desk-audit-what-article-drafted = Saved a draft
desk-audit-what-staff-added = Added to the staff
desk-audit-what-staff-changed = Changed a member of staff
desk-audit-what-staff-reset = Gave a member of staff a new link
desk-audit-what-password-changed = Changed their password
desk-me-title = Your account
desk-me-no-password = You have no password yet. Choose one, or you can’t sign in again.
desk-me-password = Password
desk-me-current = Current password
desk-me-current-wrong = The current password isn’t right
desk-me-new = New password
desk-me-new-hint = At least 12 characters. A few words in a row make a good one.
desk-me-new-short = Use at least { $count } characters
desk-me-again = New password, once more
desk-me-again-differs = The two new passwords aren’t the same
desk-me-language = Language of the desk

## Added: what is next, and who owes it

desk-next = What is next
desk-next-by = owed by
desk-next-keep = { $promise }, by { $day }
desk-next-missed = { $promise }: missed, was due { $day }
desk-next-await-information = { $promise } rests until { $moment } at the latest, while we wait for the customer’s answer
desk-next-await-third-party = { $promise } rests until { $moment } at the latest, while we wait for a third party’s answer
desk-next-answer = Answer what came in, or see what became of a letter
desk-next-carry-out = Carry out the remedy: { $remedy }
desk-next-assess = Say what was found of the danger
desk-next-deliver = A letter is on its way to the customer
desk-next-decide-anew = Decide again: the decision didn’t reach the customer
desk-next-silence = It is the customer’s turn, until { $moment }
desk-next-decide = Decide: no date is promised, but a decision is owed
desk-no-reply = No answer needed

desk-merged-into = This complaint goes on as
desk-acts-more = More
desk-choose = Choose
desk-other-complaints = Other complaints
desk-link-merged = Goes on in this one
desk-link-split-from = Split from
desk-link-split-off = Split off
desk-link-related = Related
desk-representative = Acts for them
desk-about-staff = It is about
desk-about-them = it is about them
desk-decision = Decision
desk-part-resolved = Settled part
desk-settled-so-far = Settled so far
desk-fulfilment = State
desk-fulfilment-offered = Offered, not answered yet
desk-fulfilment-accepted = Accepted, still to be carried out
desk-fulfilment-declined = Declined by the customer
desk-fulfilment-done = Carried out
desk-danger-officer = Looked into by
desk-danger-what = Described
desk-danger-found = Found
desk-danger-not-assessed = Nobody has said yet
desk-detail-odd = Doesn’t look as expected

desk-priority-urgent = Urgent
desk-priority-normal = Normal
desk-priority-vulnerable = Vulnerable customer

desk-due-rests = Rests
desk-due-hours = { $count ->
    [0] Less than an hour
    [one] { $count } hour
   *[other] { $count } hours
 }
desk-due-late-hours = { $count ->
    [0] Just missed
    [one] { $count } hour late
   *[other] { $count } hours late
 }

desk-promise-safety = Safety assessment
desk-promise-remedy = Remedy carried out
desk-promise-state-paused = Rests
desk-promise-owner = Owed by
desk-promise-rests-information = Rests until { $moment } at the latest, while we wait for the customer’s answer.
desk-promise-rests-third-party = Rests until { $moment } at the latest, while we wait for a third party’s answer.

# How a date came about. $period is a number with its unit ("2 months"), $day a day, with the time for hours.

desk-how-from-receipt = { $period } from receipt on { $day }.
desk-how-from-acknowledgement = { $period } from the acknowledgement as sent on { $day }.
desk-how-from-escalation = { $period } from the escalation on { $day }.
desk-how-from-extension = { $period } from the extension as sent on { $day }.
desk-how-from-danger = { $period } from when danger was known, { $day }.
desk-how-from-decision = { $period } from the decision as sent on { $day }.
desk-how-from-remedy = { $period } from when the remedy was accepted, { $day }.
desk-how-from-rest = { $period } were left when it went on, { $day }.
desk-how-clause = Policy: { $clause }.
desk-how-not-counted = That day is not counted. Working days of { $region }.
desk-how-working-days = Working days of { $region }.
desk-how-calendar = Every day of the calendar counts but that one.
desk-how-rolled = Every day of the calendar counts but that one. It would end on { $day }, when the office rests, so it ends with the next working day of { $region }.
desk-how-hours = Counted by the clock, day and night.
desk-how-business-hours = Counted while the office works, from { $from } to { $to }: { $days }.

## Added: what happened

desk-event-promise-moved-policy = Under the new policy { $promise } is due { $day }.
desk-event-promise-moved-merge = The earlier date of the other complaint holds: { $promise } is due { $day }.
desk-event-promise-paused-information = { $promise } rests until { $day } at the latest: we wait for the customer’s answer.
desk-event-promise-paused-third-party = { $promise } rests until { $day } at the latest: we wait for a third party’s answer.
desk-event-promise-resumed = { $promise } goes on: due { $day }.
desk-event-raised = Missed, and passed on as the policy says: { $promise }, to { $team }.
desk-event-officer = Looks into the danger: { $team }.
desk-event-assessed = { $who } looked into the danger. It doesn’t stand: { $finding }
desk-event-assessed-serious = { $who } looked into the danger. It stands: { $finding }
desk-event-priority = { $who } set the priority: { $priority }.
desk-event-asked = { $who } asked the customer for information.
desk-event-asked-details = { $who } asked the customer for: { $details }.
desk-event-part = { $who } settled a part: { $part }
desk-event-part-remedy = { $who } settled a part: { $part } Remedy: { $remedy }.
desk-event-remedy-accepted = The customer accepted the remedy.
desk-event-remedy-declined = The customer declined the remedy. { $reason }
desk-event-remedy-done = { $who } said that the remedy is carried out. { $note }
desk-event-silence = It is the customer’s turn. Without an answer it closes on { $day }.
desk-event-merged-into = { $who } merged this complaint into { $reference }.
desk-event-merged = { $who } merged { $reference } into this complaint.
desk-event-split = { $who } split a part off as { $reference }: { $reason }
desk-event-related = { $who } related this complaint to { $reference }: { $reason }
desk-event-represented = { $name } acts for the customer ({ $authority }).
desk-event-represented-no-more = The customer acts for themselves again.
desk-event-excluded = { $who } said that the complaint is about { $name }, who has no part in it: { $reason }
desk-event-policy = { $who } moved the complaint to the policy { $policy }, version { $version }.
desk-event-no-reply = { $who } said that no answer is needed.

desk-purpose-information-request = Question for information
desk-purpose-partial-resolution = A part is settled
desk-purpose-silence-reminder = Reminder to the customer
desk-purpose-remedy-notice = Remedy carried out
desk-purpose-withdrawal = Withdrawal confirmed
desk-purpose-merge-notice = Complaints merged
desk-closure-merged = It goes on as part of another complaint

## Added: acts

desk-act-tells = What this changes
desk-act-information = Ask for information
desk-act-information-intro = The customer is asked for details that are missing, or for anything else. The letter says whether a date rests meanwhile.
desk-act-assess = Assess the danger
desk-act-assess-intro = What was found is owed in any case, also where there is no danger after all.
desk-act-part = Settle a part
desk-act-part-intro = The customer hears that a part is settled. The rest goes on, and so do its dates.
desk-act-remedy = Remedy carried out
desk-act-remedy-intro = What was promised with the decision has been done.
desk-act-withdraw = Withdraw
desk-act-withdraw-intro = The customer takes the complaint back and told you so, for instance on the telephone.
desk-act-priority = Set the priority
desk-act-priority-intro = Its place in the lists. The dates stay. Danger comes before all priorities.
desk-act-represent = Representative
desk-act-represent-intro = Somebody acts for the customer. Our letters go to them, and their word counts as the customer’s.
desk-act-end-representation = End the representation
desk-act-end-representation-intro = From here on our letters go to the customer again.
desk-act-exclude = It is about a colleague
desk-act-exclude-intro = Whom a complaint is about has no part in it, at no level, and doesn’t see it.
desk-act-merge = Merge
desk-act-merge-intro = Another open complaint of the same person goes on in this one. Both references stay good, and the earlier dates hold.
desk-act-split = Split
desk-act-split-intro = A part goes on as a complaint of its own. Its dates count from the same receipt, and the customer is told its reference.
desk-act-relate = Relate
desk-act-relate-intro = Two complaints have to do with each other. Both say so; nothing else changes.
desk-act-policy = Move to the policy in force
desk-act-policy-intro = The complaint is under an earlier policy or version. Nobody is promised less by the move.

desk-merge-none = This person has no other open complaint that you may see.
desk-move-keeps = All other dates stay as they are.
desk-move-sooner = { $promise } will be due sooner: { $day }.
desk-move-new = { $promise } is promised anew: { $day }.

desk-field-until-latest = { $day } at the latest.
desk-field-remedy-hint = The policy asks for one with: { $outcomes }.
desk-field-summary = Short form
desk-field-summary-hint = Enough until { $day }, with: { $outcomes }. Later the full decision is owed.
desk-field-part-findings = What was looked into, and what was found
desk-field-part-done = What was done so far
desk-field-part-next = What happens next
desk-field-part-empty = The policy asks for this part: write it
desk-field-details = Details that are missing
desk-field-information-empty = Tick a detail, or write what you need
desk-field-serious = Does the danger stand?
desk-field-serious-empty = Say whether the danger stands
desk-field-serious-yes = Yes
desk-field-serious-yes-hint = Somebody is or may be in danger; others may be, too.
desk-field-serious-no = No
desk-field-serious-no-hint = It was looked into, and there is no danger.
desk-field-finding = What was found
desk-field-finding-empty = Say what was found
desk-field-finding-hint = For the record; the customer doesn’t see it.
desk-field-resolved = What is settled
desk-field-resolved-empty = Say what is settled
desk-field-fulfilled-hint = What was done, and when. For the record.
desk-field-withdraw-hint = How they said so, and why if they told you. For the record.
desk-field-priority = Priority
desk-field-priority-empty = Choose the priority
desk-field-authority = How we know that they may
desk-field-authority-empty = Say how we know that they may act for the customer
desk-field-authority-hint = For example: power of attorney of 3 November; the customer said so on the telephone.
desk-field-staff = Colleague
desk-field-staff-empty = Choose the colleague
desk-field-exclude-hint = For the record. Colleagues who handle the complaint read it.
desk-field-other = Which goes on in this one
desk-field-other-empty = Choose the other complaint
desk-field-other-hint = Received { $day }, { $team }
desk-field-kind = Kind
desk-field-subject = Subject
desk-field-subject-empty = Give it a subject
desk-field-split-hint = The customer’s words that belong to it.
desk-field-reference = Reference of the other complaint
desk-field-reference-hint = For example C-2026-00431-K
desk-field-relate-hint = For the record, in both complaints.

desk-done-information = The question is on its way.
desk-done-assess = The finding was kept.
desk-done-part = The letter about the settled part is on its way.
desk-done-remedy = The remedy is carried out.
desk-done-withdraw = The complaint was withdrawn and is closed.
desk-done-priority = The priority was set.
desk-done-represent = Letters go to the representative from now on.
desk-done-end-representation = Letters go to the customer again.
desk-done-exclude = The complaint is hidden from whom it is about.
desk-done-merge = The other complaint goes on in this one.
desk-done-split = The part goes on as a complaint of its own.
desk-done-relate = The two complaints are related.
desk-done-policy = The complaint is under the policy in force now.
desk-done-no-reply = Noted: no answer is needed.
desk-done-policy-installed = The policy is in force for complaints that come in from now on.

## Added: why something can't be done

refusal-merged-away = it goes on as { $value }; look there
refusal-no-part = say which part is settled
refusal-no-such-outcome = the policy knows no decision ‘{ $value }’
refusal-no-summary = the policy has no short form for this decision
refusal-too-late-for-summary = the short form was enough until { $value } only; write the full decision
refusal-part-missing = the policy asks for a part that is missing: { $value }
refusal-no-remedy = the policy asks for a remedy with this decision; choose one
refusal-remedy-not-allowed = the policy allows no ‘{ $value }’ with this decision
refusal-nothing-offered = no remedy is on offer
refusal-remedy-is-done = the remedy has been carried out
refusal-remedy-was-declined = the customer declined the remedy
refusal-remedy-owed = the remedy that was promised isn’t carried out yet; say so once it is
refusal-danger-not-assessed = what was found of the danger is still owed; say it, also where there is none
refusal-no-danger = no danger is marked
refusal-no-finding = say what was found
refusal-no-authority = say how we know that they may act for the customer
refusal-about-them = the complaint is about { $value }, who has no part in it
refusal-with-itself = that is this complaint itself
refusal-not-the-same-person = the two are not by the same person
refusal-not-at-the-same-stage = only two complaints that are both open, at the same level, can become one
refusal-extended-often = the policy allows { $value } extensions, and so many were given
refusal-extended-too-far = the policy allows no date after { $value }
refusal-too-late-to-escalate = it could be escalated until { $value }
refusal-no-such-priority = the policy has no priority called ‘{ $value }’
refusal-not-a-reviewer = { $value } may not review at this level; the policy asks for somebody else

## Added: the policy

desk-nav-policy = Policy
desk-policy = Policy
desk-policy-in-force = In force
desk-policy-intro = What complaints that come in now are promised. Each complaint stays under the version that it was opened under.
desk-policy-drawing = The policy as a drawing
desk-policy-versions = Versions
desk-policy-no-versions = No other version was ever in force.
desk-policy-is-in-force = In force
desk-policy-by-setup = by the configuration
desk-policy-since = What has changed since
desk-policy-same = Nothing differs from the policy in force.
desk-policy-file = The file
desk-policy-install = Install a version
desk-policy-install-intro = Change a copy of the file, raise its version, and have it checked. You see what changes before it counts.
desk-policy-refused = This policy can’t be installed
desk-policy-place = Line { $line }, column { $column }
desk-policy-mend = Mend:
desk-policy-choose = File
desk-policy-choose-hint = A file ending in .toml. If you choose one, the text below doesn’t count.
desk-policy-text = Text of the file
desk-policy-text-empty = Choose a file, or paste its text
desk-policy-taken = This version was installed before, with another text. Raise the version
desk-policy-check = Check it
desk-policy-changes = This policy differs from the one in force:
desk-policy-stays = Complaints that are under way stay under their version. They can be moved, one by one.
desk-policy-do = Install it
desk-policy-edit = Change the text
desk-audit-what-policy-installed = Installed a policy

## Added: what is learnt from corrections

desk-what-product = A complaint about a product
desk-what-service = A complaint about the service
desk-what-other = Something else, no complaint
desk-triage-instead = One click says what it is, and Redress learns from it:
desk-triage-learnt = as learnt from earlier corrections
desk-done-forgotten = The lesson was taken back. It no longer counts.
desk-audit-what-lesson-forgotten = Took a lesson back
desk-audit-what-lessons-exported = Exported lessons
desk-lessons-title = What Redress has learnt
desk-lessons-intro = Each correction is a lesson for mails like it: those that share several of its words, or hold a number that looks the same. What a lesson was drawn from stays as it is when you take it back.
desk-lessons-empty = Nothing has been learnt yet
desk-lessons-teaches = What it teaches
desk-lessons-words = Told by the words
desk-lessons-from = Learnt from
desk-lessons-elsewhere = Brought from elsewhere
desk-lessons-forget = Forget it
desk-lessons-export = Export all
desk-lesson-thought = Redress thought: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: not { $shape }
desk-lesson-after = after the word “{ $label }”

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Verified: { $domain }
desk-sender-verified-why = The domain { $domain } confirms that this mail comes from it.
desk-sender-unverified = Not verified
desk-sender-unverified-why = Nobody confirms that this mail comes from { $domain }. By itself that is nothing bad: many domains don’t confirm their mail.
desk-sender-undecided = Not verified: no answer
desk-sender-undecided-why = A name server didn’t answer when this mail arrived, so nobody knows whether it comes from { $domain }.
desk-sender-forged = Fails its domain’s policy (DMARC { $policy })
desk-sender-forged-why = This mail failed the check that { $domain } publishes for its mail: its sender may be forged. Redress neither adds it to a complaint nor answers it by itself. Ask the person in another way before you rely on it.
desk-sender-unclear = Sender unclear
desk-sender-unclear-why = This mail names several authors, or its author can’t be read for sure. Redress neither adds it to a complaint nor answers it by itself.
desk-sender-checked-by = Checked by { $server }, which the configuration trusts.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = The mailbox { $name } hasn’t been readable since { $moment }.
desk-mailbox-trouble-text = Mail waits there, and nothing is lost. An administrator can mend it: “redress mail doctor” says how.
