# The dossier: a complaint on paper, as one hands it to an ombudsman.

dossier-title = Complaint { $reference }
dossier-page = Page { $page } of { $pages }

## What it is about

dossier-facts = The complaint
dossier-complainant = Complainant
dossier-representative = Represented by
dossier-received = Received
dossier-kind = Kind
dossier-team = Handled by
dossier-state = State
dossier-policy = Under the policy
dossier-policy-version = { $title }, version { $version }
dossier-model = Model
dossier-serial = Serial number
dossier-ticket = Ticket number
dossier-stage-open = Being looked into
dossier-stage-decided = Decided
dossier-stage-closed = Closed

## What was promised

dossier-promises = What was promised, and what became of it
dossier-promise = Promise
dossier-within = Within
dossier-due = By
dossier-became = State
dossier-settled = Since
dossier-promise-running = running
dossier-promise-kept = kept
dossier-promise-kept-late = kept late
dossier-promise-missed = missed
dossier-promise-replaced = replaced
dossier-promise-lifted = no longer owed
dossier-proof = { $promise }: { $period }, counted from { $from } after the working days of { $region } (calendar { $version }). The day of the event is not counted (Regulation 1182/71, Art. 3). The last day is { $due }.
dossier-proof-extended = { $promise }: extended on { $from }; the new date is { $due } (working days of { $region }, calendar { $version }).
dossier-proof-skipped = Days off that were not counted: { $days }.

## What was decided

dossier-decision = The decision
dossier-outcome = Outcome
dossier-decided-at = Decided on
dossier-decided-by = Decided by
dossier-remedy = Remedy
dossier-remedy-state = State of the remedy
dossier-remedy-offered = offered
dossier-remedy-accepted = accepted
dossier-remedy-declined = declined
dossier-remedy-done = carried out
dossier-undecided = It has not been decided yet.

## The conversation

dossier-conversation = The conversation
dossier-letter-to = To { $name }
dossier-letter-sent = Sent { $moment }
dossier-letter-waits = Waiting to be sent
dossier-letter-uncertain = It is not known whether this was sent
dossier-letter-failed = Not delivered
dossier-files = Files
dossier-no-files = No files came with the messages.
dossier-file = File
dossier-size = Bytes
dossier-came = Came
dossier-sha256 = SHA-256

## The course of the procedure

dossier-course = The course of the procedure
dossier-when = When
dossier-what = What
dossier-journal = The journal
dossier-journal-words = Everything above follows from a journal that is only ever added to. Each entry carries the hash of the one before, so that no entry can be changed or removed later without being noticed. The hash below stands for all of it.
dossier-journal-whole = { $count ->
        [one] The journal of { $reference } has one entry and is whole.
       *[other] The journal of { $reference } has { $count } entries and is whole.
    }
dossier-journal-broken = { $count ->
        [one] The journal of { $reference } has one entry and is NOT whole.
       *[other] The journal of { $reference } has { $count } entries and is NOT whole.
    }
