# The complainant's page: plain words, one thing at a time, nothing hidden.

## The page

customer-title = Your complaint { $reference }
customer-title-error = Error: { $title }
customer-company-line = Complaints at { $company }
customer-skip = Skip to the content
customer-language = Language
customer-reference = Reference
customer-received = Received
customer-received-on = We received your complaint on { $date }.
customer-private = This page is only for you. Anyone who has the link can read it, so please do not pass it on.
customer-print = Print this page
customer-back = Back to your complaint

## Where things stand: a short label and a sentence for each state

customer-status-heading = Where things stand
customer-status-received = Received
customer-status-received-text = We have your complaint. Someone will start looking into it soon.
customer-status-investigating = Being looked into
customer-status-investigating-text = We are looking into your complaint.
customer-status-waiting = Waiting for your answer
customer-status-waiting-text = We have asked you something. Please answer below, so that we can go on.
customer-status-extended = New date
customer-status-extended-text = We need longer than we had planned. You find the new date and the reason below.
customer-status-decided = Decided
customer-status-decided-text = We have made a decision. Please tell us below whether it settles the matter for you.
customer-status-escalated = Being looked at again
customer-status-escalated-text = Your complaint is being looked at again, by someone who had no part in the first decision.
customer-status-closed = Closed
customer-status-closed-text = Your complaint is closed. If the problem comes back, write to us below and we will open it again.
customer-team = Your complaint is with this team: { $team }.

## Promises

customer-promises-heading = What we promised you
customer-promises-review-heading = What we promised you for the review
customer-promise-acknowledgement = Confirm that we have your complaint
customer-promise-update = Give you an update
customer-promise-resolution = Resolve your complaint
customer-promise-running = We will do this by { $date }.
customer-promise-not-started = The time for this starts when we confirm that we have your complaint.
customer-promise-kept = Done on { $date }, in time.
customer-promise-kept-late = Done on { $date }. We had promised it by { $promised-date }. We were late, and we are sorry.
customer-promise-missed = We promised this by { $date } and have not done it. We are sorry.
customer-promise-replaced = We had promised this by { $old-date }. The new date is { $new-date }. The reason is in our message to you.
customer-promise-replaced-late = We had promised this by { $old-date } and missed that date. The new date is { $new-date }. We are sorry.
customer-promise-lifted = No longer needed, because your complaint is settled.
customer-promise-days-left = { $count ->
    [0] Today is the last day.
    [one] { $count } working day left.
   *[other] { $count } working days left.
 }

## How a date came about

customer-how-link = How did we work out this date?
customer-how-heading = How we worked out { $date }
customer-how-start-received = Your complaint reached us on { $date }.
customer-how-start-acknowledged = We confirmed that we have your complaint on { $date }.
customer-how-start-escalated = You asked us to look at it again on { $date }.
customer-how-start-extended = We set this date ourselves, in our message of { $date }.
customer-how-length = { $count ->
    [one] We promised this within { $count } working day. The day itself does not count; we start with the day after it.
   *[other] We promised this within { $count } working days. The first day does not count; we start with the day after it.
 }
customer-how-length-calendar = { $count ->
    [one] We promised this within { $count } day. The day itself does not count; we start with the day after it.
   *[other] We promised this within { $count } days. The first day does not count; we start with the day after it.
 }
customer-how-place = Working days are those of our office: { $place }.
customer-how-counted = { $count ->
    [one] We counted { $count } working day.
   *[other] We counted { $count } working days.
 }
customer-how-skipped = { $count ->
    [0] We did not have to skip any day.
    [one] We skipped { $count } day on which our office is closed:
   *[other] We skipped { $count } days on which our office is closed:
 }
customer-how-skipped-weekend = weekend
customer-how-skipped-holiday = public holiday: { $name }
customer-how-skipped-closure = our office is closed: { $name }
customer-how-skipped-paused = we were waiting for an answer
customer-how-end = That takes us to the end of { $date }.
customer-how-table-date = Date
customer-how-table-reason = Why it does not count

## What we know

customer-details-heading = What we noted
customer-details-kind = About
customer-details-subject = Subject
customer-details-model = Inverter model
customer-details-serial = Serial number
customer-details-ticket = Ticket number
customer-details-description = What happened
customer-details-idea = Your idea for a solution
customer-details-none = Not given yet
customer-details-wrong = Is something not right? Write to us below.
customer-kind-product = A product
customer-kind-service = Our service
customer-kind-unknown = Not clear yet

## The decision

customer-decision-heading = Our decision
customer-decision-on = Decided on { $date }
customer-outcome-accepted = We accept your complaint.
customer-outcome-partly-accepted = We accept your complaint in part.
customer-outcome-rejected = We do not accept your complaint.
customer-outcome-cannot-resolve = We have not found a way to resolve your complaint.
customer-remedy-heading = What we will do
customer-remedy-repair = Repair your device
customer-remedy-replacement = Replace your device
customer-remedy-refund = Refund you
customer-remedy-apology = Apologise to you
customer-remedy-guidance = Tell you how to solve the problem, step by step
customer-remedy-nothing = Nothing further
customer-explanation-heading = How we came to this decision
customer-final = This is our final decision. If you do not agree with it, you can turn to an independent body: { $body }

## Messages

customer-messages-heading = Messages
customer-messages-none = There are no messages yet.
customer-message-from-you = You wrote on { $date }
customer-message-from-us = We wrote on { $date }
customer-message-earlier = Show the earlier messages
customer-message-files = Files
customer-message-file = { $name } ({ $size })

## Adding information and files

customer-add-heading = Add information or files
customer-add-hint = Tell us anything that is new, or answer our question. Do not send passwords or bank details.
customer-add-text-label = Your message
customer-add-files-label = Files (optional)
customer-add-files-hint = { $count ->
    [one] Photos, documents or recordings. { $count } file, up to { $size }.
   *[other] Photos, documents or recordings. Up to { $count } files, { $size } each.
 }
customer-add-submit = Send
customer-add-done-heading = We have your message
customer-add-done-text = It is now part of your complaint. You do not need to send it by email as well.
customer-add-done-files = { $count ->
    [one] { $count } file has reached us.
   *[other] { $count } files have reached us.
 }

## Satisfied, or not

customer-answer-heading = Does this settle the matter for you?
customer-satisfied-button = Yes, I am satisfied
customer-satisfied-heading = Close your complaint?
customer-satisfied-text = If you say yes, we close your complaint. You can still write to us if the problem comes back.
customer-satisfied-confirm = Yes, close my complaint
customer-satisfied-done-heading = Thank you
customer-satisfied-done-text = We have closed your complaint. If the problem comes back, write to us on this page or reply to one of our emails.
customer-escalate-button = No, I am not satisfied
customer-escalate-heading = Have your complaint looked at again
customer-escalate-text = Someone who had no part in the decision will look at your complaint again, from the beginning.
customer-escalate-reason-label = Why are you not satisfied?
customer-escalate-reason-hint = What did we get wrong or miss? What would put things right for you? A few sentences are enough.
customer-escalate-confirm = Ask for a review
customer-escalate-done-heading = Your complaint will be looked at again
customer-escalate-done-text = Someone who had no part in the first decision will review it. We have sent you an email with the new dates.
customer-escalate-done-by = We aim to give you the result by { $date }.

## When something is not right

customer-error-heading = There is a problem
customer-error-text-empty = Write your message, or add a file
customer-error-text-long = { $count ->
    [one] Your message is { $count } character too long
   *[other] Your message is { $count } characters too long
 }
customer-error-reason-empty = Tell us why you are not satisfied
customer-error-file-large = { $name } is too large. It may be up to { $size }
customer-error-file-empty = { $name } is empty. Please choose it again
customer-error-files-many = { $count ->
    [one] You can send { $count } file at a time
   *[other] You can send up to { $count } files at a time
 }
customer-error-form-old = This page was open for too long. Your text is still here: please send it again
customer-error-not-now = This is no longer possible, because something has changed in the meantime. Please look at where things stand

## Links that no longer work, and other errors

customer-expired-title = This link no longer works
customer-expired-text = Links to a complaint work for a limited time, to protect your data. Your complaint itself is safe.
customer-expired-how = We can send you a new link. It goes to the email address you wrote to us from.
customer-expired-button = Send me a new link
customer-expired-done-title = Look into your inbox
customer-expired-done-text = If the link was genuine, a new one is on its way to you. If nothing arrives within a few minutes, please look into your spam folder.
customer-not-found-title = We cannot find this page
customer-not-found-text = If you typed the address, please check it. If you followed a link in one of our emails, reply to that email and we will help you.
customer-busy-title = Please wait a moment
customer-busy-text = There were too many attempts in a short time. Please try again in a few minutes.
customer-failed-title = Something went wrong on our side
customer-failed-text = We are sorry. Nothing you sent us before is lost. Please try again in a few minutes, or reply to one of our emails.

## Added

customer-next-by = You will hear from us by
customer-promise-lifted-decided = No longer needed, because you have our decision.
customer-how-start-reopened = We took up your complaint again on { $date }.
customer-error-label = Error:
customer-error-files-total = Your files are too large together. Together they may be up to { $size }
customer-error-files-broken = Your files did not reach us completely. Please choose them again
customer-error-files-again = Your text is still here. Please choose your files again.
customer-add-files-together = Together up to { $size }.

customer-status-fulfilling = You have accepted what we offered
customer-status-fulfilling-text = We will do what we promised, and tell you when it is done.
customer-status-withdrawn = Withdrawn
customer-status-withdrawn-text = You have withdrawn your complaint, and we have closed it. If the problem comes back, write to us below.
customer-merged = We handle this complaint together with { $references }.
customer-split-off = One part of it goes on by itself as { $references }. We have sent you an email about it.
customer-split-from = Your message was about two things. The other one is { $reference }.
customer-promise-reply = Answer you
customer-promise-assessment = Look into the danger you described
customer-promise-remedy = Do what we promised
customer-promise-running-hour = We will do this by { $time } on { $date }.
customer-promise-paused-information = This rests until you have answered us, until { $date } at the latest.
customer-promise-paused-third-party = This rests while we wait for an answer from somebody else, until { $date } at the latest.
customer-how-start-danger = We learned of the danger on { $date }.
customer-how-start-decided = We sent you our decision on { $date }.
customer-how-start-accepted = You accepted what we offered on { $date }.
customer-how-start-rested = It rested while we waited for an answer, and started again on { $date }.
customer-how-length-period = We promised this within this time: { $period }. The first day does not count; we start with the day after it.
customer-how-length-hours = We promised this within this time: { $period }.
customer-how-length-left = This much of the time was left: { $period }.
customer-how-rolled = That would take us to { $date }. Our office is closed then, so the next working day counts.
customer-how-end-hour = That takes us to { $time } on { $date }.
customer-remedy-is-accepted = You have accepted this. We will tell you when it is done.
customer-remedy-is-declined = You have declined this.
customer-remedy-is-done = This has been done.
customer-remedy-button = Accept or decline this
customer-remedy-question = Do you accept what we offer?
customer-remedy-offered = We offer you:
customer-remedy-yes = Yes, please do this
customer-remedy-no = No, I do not want this
customer-remedy-reason-label = Why not? (optional)
customer-remedy-send = Send your answer
customer-remedy-accepted-heading = Thank you
customer-remedy-accepted-text = We will do what we promised, and tell you when it is done.
customer-remedy-declined-heading = We have your answer
customer-remedy-declined-text = You have declined what we offered. We will get in touch with you. You can also ask for a review on the page of your complaint.
customer-error-remedy-empty = Choose whether you accept what we offer
customer-satisfied-first-heading = Accept our decision?
customer-satisfied-first-text = If you say yes, we do what we promised and then close your complaint. You can still write to us if the problem comes back.
customer-satisfied-first-confirm = Yes, I am satisfied
customer-satisfied-first-done-text = We will now do what we promised. Then we close your complaint and tell you.
customer-satisfied-noted-text = We have noted that you are satisfied.
customer-escalate-until = You can ask for a review until { $date }.
customer-settled-heading = Already settled
customer-settled = Settled
customer-withdraw-link = Withdraw your complaint
customer-withdraw-heading = Withdraw your complaint?
customer-withdraw-text = If you withdraw it, we close your complaint and do nothing more about it. You can still write to us if the problem comes back.
customer-withdraw-reason-label = Why do you withdraw it? (optional)
customer-withdraw-reason-hint = It helps us to learn. You do not have to say anything.
customer-withdraw-confirm = Withdraw my complaint
customer-withdraw-not = No, keep it
customer-withdraw-done-heading = Your complaint is withdrawn
customer-withdraw-done-text = We have closed it. If the problem comes back, write to us on the page of your complaint or reply to one of our emails.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albania
customer-country-at = Austria
customer-country-ba = Bosnia & Herzegovina
customer-country-be = Belgium
customer-country-bg = Bulgaria
customer-country-ch = Switzerland
customer-country-cy = Cyprus
customer-country-cz = Czechia
customer-country-de = Germany
customer-country-dk = Denmark
customer-country-ee = Estonia
customer-country-es = Spain
customer-country-fi = Finland
customer-country-fo = Faroe Islands
customer-country-fr = France
customer-country-gb = United Kingdom
customer-country-gl = Greenland
customer-country-gr = Greece
customer-country-hr = Croatia
customer-country-hu = Hungary
customer-country-ie = Ireland
customer-country-is = Iceland
customer-country-it = Italy
customer-country-li = Liechtenstein
customer-country-lt = Lithuania
customer-country-lu = Luxembourg
customer-country-lv = Latvia
customer-country-mc = Monaco
customer-country-md = Moldova
customer-country-me = Montenegro
customer-country-mk = North Macedonia
customer-country-mt = Malta
customer-country-nl = Netherlands
customer-country-no = Norway
customer-country-pl = Poland
customer-country-pt = Portugal
customer-country-ro = Romania
customer-country-rs = Serbia
customer-country-se = Sweden
customer-country-si = Slovenia
customer-country-sk = Slovakia
customer-country-sm = San Marino
customer-country-tr = Türkiye
customer-country-ua = Ukraine
customer-country-va = Vatican City
