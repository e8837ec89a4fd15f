# Letters: everything we send by email. Bodies are plain text; code puts the paragraphs together, with an empty line
# between paragraphs and "- " before the lines of a list. Subjects are one line.

## In every letter

letter-greeting = Dear { $name },
letter-greeting-noname = Hello,
letter-closing =
    Kind regards,
    { $team }
    { $company }
letter-reference-line = Your reference is { $reference }. Please leave it in the subject line when you reply.
letter-link =
    You can see where things stand, write to us and add files on your own page:
    { $link }
letter-dates = What happens next
letter-update-by = You will get an update on our progress by { $date }.
letter-resolve-by = We aim to resolve your complaint by { $date }.
letter-automatic = This confirmation was sent automatically. Your complaint itself will be read by a person.

letter-kind-product = a product
letter-kind-service = our service
letter-team-service-management = Service management team
letter-team-technical = Technical team
letter-team-safety = Product safety
letter-team-unknown = Customer service
letter-promise-acknowledgement = confirmation of receipt
letter-promise-update = progress update
letter-promise-resolution = resolution
letter-promise-safety = safety assessment

## Acknowledgement

letter-ack-subject = We have received your complaint { $reference }: { $subject }
letter-ack-subject-nosubject = We have received your complaint { $reference }
letter-ack-thanks = Thank you for writing to us. Your message reached us on { $received } and is now complaint { $reference }. We are sorry that something has gone wrong, and we will look into it.
letter-ack-understood = This is what we understood from your message. If anything is not right, just reply and tell us.
letter-ack-understood-kind = Your complaint is about: { $value }
letter-ack-understood-model = Inverter model: { $value }
letter-ack-understood-serial = Serial number: { $value }
letter-ack-understood-ticket = Ticket number: { $value }
letter-ack-understood-idea = Your idea for a solution: noted, we will consider it.
letter-ack-missing = It would help us if you could send us the following. Simply reply to this email. We have already started, and the dates below do not depend on your answer.
letter-ack-missing-ticket = The ticket number of your service request. You will find it in our earlier emails.
letter-ack-missing-model = The model of your inverter. You will find it on the label on its side.
letter-ack-missing-serial = The serial number of your inverter, if you have it at hand. It is on the same label.
letter-ack-missing-description = What exactly happened, and when you first noticed it.
letter-ack-danger =
    Your safety comes first. What you describe may be dangerous. Please stop using the device. Switch it off if you can do so without risk, keep your distance and keep others away from it. Do not open it, and do not touch damaged cables: cables from solar panels stay live in daylight, even when everything is switched off. Have it checked by a qualified electrician before it is used again.
    If there is fire or smoke, or if someone has been hurt, call the emergency number 112 now.

## Progress update

letter-update-subject = Where we are with your complaint { $reference }
letter-update-intro = Here is an update on your complaint { $reference }.
letter-update-late = We promised you this update by { $date }. It is late, and we apologise.

## Extension

letter-extension-subject = A new date for your complaint { $reference }
letter-extension-intro = We told you that we aim to resolve your complaint { $reference } by { $old-date }. We need longer than that. Our new date is { $new-date }.
letter-extension-intro-late = We told you that we aim to resolve your complaint { $reference } by { $old-date }. We did not manage it, and we did not tell you in time. We apologise for both. Our new date is { $new-date }.
letter-extension-reason = The reason is this:
letter-extension-sorry = We are sorry that you have to wait longer.

## Decision

letter-decision-subject = Our decision on your complaint { $reference }
letter-decision-intro-accepted = We have looked into your complaint { $reference }. You are right, and we accept your complaint in full.
letter-decision-intro-partly-accepted = We have looked into your complaint { $reference }. We agree with part of it, and we accept your complaint in part.
letter-decision-intro-rejected = We have looked into your complaint { $reference } carefully. We cannot accept it. We know this is not the answer you hoped for, so we explain below how we came to it.
letter-decision-intro-cannot-resolve = We have looked into your complaint { $reference } carefully. We have not found a way to resolve it. We are sorry about this, and we explain the reasons in full below.
letter-decision-late = We had promised you this answer by { $date }. It comes late, and we apologise.
letter-decision-explanation = How we came to this decision
letter-decision-remedy = What we will do
letter-decision-remedy-repair = We will repair your device.
letter-decision-remedy-replacement = We will replace your device.
letter-decision-remedy-refund = We will refund you.
letter-decision-remedy-apology = We apologise to you.
letter-decision-remedy-guidance = We tell you below how the problem can be solved, step by step.
letter-decision-remedy-nothing = We do not plan any further steps.
letter-decision-satisfied =
    If this settles the matter for you, you can let us know here:
    { $link }
letter-decision-escalate =
    If you are not satisfied, you can ask for your complaint to be looked at again, by someone who had no part in this decision. Reply to this email and tell us why, or do it here:
    { $link }
letter-decision-outside = This is our final decision. If you do not agree with it, you can turn to an independent body: { $body }

## Escalation

letter-escalation-subject = Your complaint { $reference } will be looked at again
letter-escalation-intro = You have told us that you are not satisfied with our decision on your complaint { $reference }. Thank you for being open with us. We are looking at it again, from the beginning.
letter-escalation-reviewer = The review is done by someone who had no part in the first decision.
letter-review-subject = The result of the review of your complaint { $reference }
letter-review-intro = Your complaint { $reference } has been looked at again, by someone who had no part in the first decision.

## Closing and reopening

letter-closed-subject = Your complaint { $reference } is closed
letter-closed-intro = We have closed your complaint { $reference }.
letter-closed-again = If the problem comes back, or if you have more to tell us, reply to this email. We will then open your complaint again; you do not have to start over.

## Replies, and a new link

letter-reply-subject = Re: { $subject }
letter-new-link-subject = The link to your complaint { $reference }
letter-new-link-intro =
    Here is the new link to the page of your complaint { $reference }. It works until { $date }. Older links no longer work.
    { $link }
letter-new-link-not-you = If you did not ask for this link, you do not need to do anything.

## To a third party (an installer, a distributor, a carrier)

letter-third-party-subject = Our request for information, reference { $reference }
letter-third-party-intro = { $company } is looking into a complaint with the reference { $reference }. To judge it fairly, we need some information from you:
letter-third-party-privacy = Please use what we have told you here only to answer this request.

## To our own staff

letter-staff-danger-subject = { $reference }: possible danger, please read now
letter-staff-danger-intro = In complaint { $reference } ({ $subject }) the customer describes something that may be dangerous. Please read it now and get in touch with the customer.
letter-staff-escalated-subject = { $reference }: escalated, a review is needed
letter-staff-escalated-intro = The customer is not satisfied with the decision on complaint { $reference } ({ $subject }) and has escalated it. It needs a reviewer who had no part in the decision.
letter-staff-due-subject = { $count ->
    [one] { $count } promise is due soon
   *[other] { $count } promises are due soon
 }
letter-staff-due-intro = { $count ->
    [one] This promise to a customer is due soon:
   *[other] These promises to customers are due soon:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } promise has been missed
   *[other] { $count } promises have been missed
 }
letter-staff-missed-intro = { $count ->
    [one] This promise to a customer has not been kept. Please act on it today and tell the customer what happens next:
   *[other] These promises to customers have not been kept. Please act on them today and tell the customers what happens next:
 }
letter-staff-promise-line = { $reference }: { $promise } by { $date }
letter-staff-link = Open it at the desk: { $link }

## A question for information

letter-information-subject = A question about your complaint { $reference }
letter-information-intro = We are looking into your complaint { $reference } and need something from you.
letter-information-list = Please send us the following. Simply reply to this email.
letter-information-runs = Our dates do not depend on your answer, but it helps us to help you.
letter-information-rests = Our date for the resolution rests until you have answered, until { $date } at the latest.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = What we looked into, and what we found
letter-part-done = What we have done so far
letter-part-next = What happens next

## A part is resolved

letter-partial-subject = Part of your complaint { $reference } is resolved
letter-partial-intro = Part of your complaint { $reference } is resolved.
letter-partial-what = This part is settled
letter-partial-rest = We go on with the rest. You will hear from us about it.

## Decision: until when

letter-decision-escalate-until = Please do so by { $date }.
letter-outside-until = You can do so until { $date }.

## Silence after the decision

letter-silence-subject = Have you seen our decision on { $reference }?
letter-silence-intro = Some time ago we sent you our decision on your complaint { $reference }. We have not heard from you since.
letter-silence-close = If we hear nothing from you by { $date }, we will close your complaint.
letter-closed-silence-intro = We have not heard from you since our decision on your complaint { $reference }, so we have closed it.

## Withdrawn

letter-withdrawn-subject = Your complaint { $reference } is withdrawn
letter-withdrawn-intro = You have withdrawn your complaint { $reference }. We have closed it and will do nothing more about it.

## The remedy is done

letter-remedy-done-subject = Done: what we promised you on { $reference }
letter-remedy-done-intro = We have done what we promised you in our decision on your complaint { $reference }.

## Two complaints become one, one becomes two

letter-merged-subject = Your complaints go on together as { $reference }
letter-merged-intro = You wrote to us twice about the same thing, as { $other } and as { $reference }. We handle both together as { $reference }. You can use either reference, and the earlier of our dates holds.
letter-split-intro = Your message about { $other } was about two things. So that neither is forgotten, we handle this one by itself as { $reference }. Our dates count from the day on which your first message reached us.

## To our teams

letter-staff-raised-subject = [{ $reference }] Passed to you after a missed date: { $subject }
letter-staff-raised-intro = A promise was missed in complaint { $reference } ({ $subject }). The policy passes it to your team.
