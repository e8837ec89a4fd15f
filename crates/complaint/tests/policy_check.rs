//! What is wrong with a policy, where, and how to mend it. Each case is a piece of a policy with its mistakes written
//! under their lines: `^^^ message; mend`. Whatever a piece leaves out is right.

use complaint::{Policy, Problem, check};
use proptest::prelude::*;

const DEFAULT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies/customer-service-europe.toml"));

const HEAD: &str = "id = \"shop\"\nversion = 3\ntitle = \"Our complaints policy\"\n";
const TEAM: &str = "[[team]]\nid = \"service\"\nname = \"Service\"\n";
const KIND: &str = "[[kind]]\nid = \"product\"\nname = \"Product\"\nteam = \"service\"\n";
const PROMISE: &str =
    "[[promise]]\nid = \"resolution\"\nstarts = \"received\"\nwithin = { working_days = 30 }\nkept_by = \"decision\"\n";

/// The piece within a policy that is otherwise right.
fn whole(piece: &str) -> String {
    let mut text = String::new();
    if !piece.trim_start().starts_with("id =") {
        text += HEAD;
    }
    text += piece;
    for (header, table) in [("[[team]]", TEAM), ("[[kind]]", KIND), ("[[promise]]", PROMISE)] {
        let single = &header[1..header.len() - 1];
        let has = |line: &str| line.starts_with(header) || line.starts_with(single);
        if !piece.lines().any(has) && !piece.contains("# no more") {
            text += table;
        }
    }
    text
}

fn is_marked(line: &str) -> bool {
    line.trim_start().starts_with('^')
}

/// The text with its mistakes under their lines.
fn marked(text: &str, problems: &[Problem]) -> String {
    let mut marked = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        marked += &format!("{line}\n");
        for p in problems.iter().filter(|p| p.line == number) {
            let (indent, carets) = (" ".repeat(p.column as usize - 1), "^".repeat(p.length as usize));
            marked += &format!("{indent}{carets} {}; {}\n", p.message, p.mend);
        }
    }
    marked
}

#[track_caller]
fn mistakes(marked_piece: &str) {
    let expected = whole(marked_piece.trim_start_matches('\n'));
    let text: String = expected.lines().filter(|line| !is_marked(line)).map(|line| format!("{line}\n")).collect();
    let found = marked(&text, &check(&text));
    assert!(found == expected, "found:\n{found}\nexpected:\n{expected}");
}

#[track_caller]
fn right(piece: &str) {
    let text = whole(piece.trim_start_matches('\n'));
    let problems = check(&text);
    assert!(problems.is_empty(), "{}", marked(&text, &problems));
    Policy::from_toml(&text).expect("it is right");
}

#[test]
fn every_policy_that_comes_along_is_right() {
    assert_eq!(check(DEFAULT), []);
    right("");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies");
    for file in std::fs::read_dir(folder).expect("the policies").filter_map(|file| Some(file.ok()?.path())) {
        if file.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&file).expect("a policy");
            let problems = check(&text);
            assert!(problems.is_empty(), "{}:\n{}", file.display(), marked(&text, &problems));
        }
    }
}

#[test]
fn what_is_no_toml_is_told_in_plain_words() {
    mistakes(
        r#"
id = "shop"
version = 3
title = Our policy
        ^^^^^^^^^^ a text stands in straight quotes; write "Our policy"
calendar = public
           ^^^^^^ a text stands in straight quotes; write "public"
languages = [“en”, "de"]
             ^^^^ a text stands in straight quotes; write "en"
"#,
    );
    mistakes(
        r#"
[[kind]]
id = "product"
name = "Product"
team = "service"
detail = [{ id = "account", pattern = "\d{8}", name = { en = "Account" } }]
                                        ^ a backslash between double quotes means something of its own; write '\d{8}', between single quotes
"#,
    );
    mistakes(
        r#"
[[team]]
id = "service
             ^ this text isn't closed; write " at its end
name = "Service"
"#,
    );
    mistakes(
        r#"
languages = ["en", "de"
                      ^ a [ isn't closed here; write ], or a comma if more follows
[[team]]
id = "service"
name = "Service"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30
                           ^ a { isn't closed here; write }, or a comma if more follows
kept_by = "decision"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts
      ^ this key has no value; write = and a value behind it
within = { working_days = 30 }
exact = True
kept_by = "decision" "update"
                     ^ something stands behind the value; begin a new line here, or write # before a remark
"#,
    );
    mistakes(
        r#"
[team]
id = "service"
name = "Service"
[team]
 ^^^^ [team] stands here a second time; write [[team]], with double brackets, each time
id = "technical"
name = "Technical"
"#,
    );
    mistakes(
        r#"
[closing]
on_acceptance = true
[closing]
 ^^^^^^^ [closing] stands here a second time; put its lines below the first, and leave this one out
fulfil_first = []
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "recieved"
         ^^^^^^^^^^ ‘recieved’ isn't known for ‘starts’; write "received"
starts = "received"
^^^^^^ ‘starts’ stands here a second time; leave one of the two out
within = { working_days = 30 }
kept_by = "decision"
"#,
    );
}

#[test]
fn keys_that_are_unknown_or_missing() {
    mistakes(
        r#"
langauges = ["en"]
^^^^^^^^^ ‘langauges’ isn't known in the policy; write languages
colour = "red"
^^^^^^ ‘colour’ isn't known in the policy; leave it out, or write one of id, version, title, calendar, languages, hours, priorities, team, kind, promise, decision, escalation, outside_body, letter, closing, safety, retention
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_bye = "decision"
^^^^^^^^ ‘kept_bye’ isn't known in this promise; write kept_by
extendable = true
^^^^^^^^^^ ‘extendable’ isn't known in this promise; leave it out, or write one of id, clause, starts, within, exact, calendar, warn, kept_by, repeats, kinds, owner, pauses, missed, extension
"#,
    );
    mistakes(
        r#"
[[team]]
^^^^^^^^ this team has no ‘name’; add name = "…"
id = "service"
[[kind]]
^^^^^^^^ this kind has no ‘name’; add name = "…"
id = "product"
team = "service"
[[promise]]
^^^^^^^^^^^ this promise has no ‘id’; add id = "a-name"
^^^^^^^^^^^ this promise has no ‘starts’; add starts = "received"
^^^^^^^^^^^ this promise has no ‘kept_by’; add kept_by = "decision"
within = { working_days = 30 }
"#,
    );
    mistakes(
        r#"
id = "shop"
^ the policy has no ‘version’; add version = 1
^ the policy has no ‘title’; add title = "…"
[[team]]
id = "service"
name = "Service"
version = 3
^^^^^^^ ‘version’ isn't known in this team; write it above the first header
"#,
    );
    mistakes(
        r#"
[hours]
^^^^^^^ [hours] has no ‘to’; add to = "17:00"
from = "09:00"
[retention]
^^^^^^^^^^^ [retention] has no ‘after_closing’; add after_closing = { months = 36 }
basis = "law"
"#,
    );
}

#[test]
fn values_of_another_kind_than_wanted() {
    mistakes(
        r#"
languages = "en"
            ^^^^ ‘languages’ must be a list, not a text; write languages = ["en"]
priorities = ["urgent", 2]
                        ^ ‘priorities’ must be a text in quotes, not a number; write "2"
[[team]]
id = 7
     ^ ‘id’ must be a text in quotes, not a number; write "7"
name = { en = "Service" }
       ^^^^^^^^^^^^^^^^^^ ‘name’ must be a text in quotes, not a table; write "…"
[[kind]]
id = "product"
name = "Product"
team = "service"
detail = [{ id = "ticket", required = "yes" }, { id = "account", name = "Account" }, "idea"]
                                      ^^^^^ ‘required’ must be true or false, not a text; write true
                                                                        ^^^^^^^^^ ‘name’ must be a table by language, not a text; write name = { en = "Account" }
                                                                                     ^^^^^^ ‘detail’ must be a table, not a text; write { id = … }
"#,
    );
    mistakes(
        r#"
id = "shop"
version = "3"
          ^^^ ‘version’ must be a whole number, not a text; write 3
title = "Complaints"
calendar = "official"
           ^^^^^^^^^^ ‘official’ isn't known for ‘calendar’; write "public" or "deadline"
[[promise]]
id = "resolution"
starts = "recieved"
         ^^^^^^^^^^ ‘recieved’ isn't known for ‘starts’; write "received"
within = { working_days = 30 }
warn = 2
       ^ ‘warn’ must be a list, not a number; write warn = [2]
kept_by = "letter"
          ^^^^^^^^ ‘letter’ isn't known for ‘kept_by’; write "acknowledgement", "reply", "update", "decision", "assessment" or "remedy"
calendar = "DE-XX"
           ^^^^^^^ there is no region ‘DE-XX’; write "office", "complainant" or a region such as DE, DE-BB, DE-BE, DE-BW, DE-BY, DE-BY-AUGSBURG, DE-BY-CATHOLIC, DE-HB
[[promise]]
id = "update"
starts = "received"
within = 14
         ^^ ‘within’ must be a period, not a number; write within = { working_days = 14 }
kept_by = "update"
repeats = 1
          ^ ‘repeats’ must be true or false, not a number; write true
warn = [-1, 70000, "3"]
        ^^ ‘warn’ must be a whole number from 0 to 65535; write 1
            ^^^^^ ‘warn’ must be a whole number from 0 to 65535; write 1
                   ^^^ ‘warn’ must be a whole number from 0 to 65535, not a text; write 3
"#,
    );
    mistakes(
        r#"
hours = { from = 09:00:00, to = "5 pm" }
                 ^^^^^^^^ ‘from’ must be a text in quotes, not a date or time; write "09:00:00"
                                ^^^^^^ ‘5 pm’ is no time of day; write one such as "09:00"
"#,
    );
    mistakes(
        r#"
[team]
^^^^^^ ‘team’ must be a list, not a table; write [[team]]
id = "service"
name = "Service"
"#,
    );
    mistakes(
        r#"
hours = "9 to 5"
        ^^^^^^^^ ‘hours’ must be a table, not a text; write { from = … }
[[closing]]
^^^^^^^^^^^ ‘closing’ may stand only once; write [closing]
on_acceptance = true
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "a"
starts = "received"
within = "14 days"
         ^^^^^^^^^ ‘within’ must be a period, not a text; write within = { working_days = 14 }
kept_by = "update"
[[promise]]
id = "b"
starts = "received"
within = { days = 14 }
           ^^^^ ‘days’ is no unit of a period; write working_days or calendar_days
kept_by = "update"
[[promise]]
id = "c"
starts = "received"
within = { working_days = 14, hours = 2 }
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ‘within’ must be a period of one unit; keep only working_days
kept_by = "update"
[[promise]]
id = "d"
starts = "received"
within = {}
         ^^ ‘within’ must be a period of one unit; write within = { working_days = 7 }
kept_by = "update"
[[promise]]
id = "e"
starts = "received"
within = { working_day = 14 }
           ^^^^^^^^^^^ ‘working_day’ is no unit of a period; write working_days
kept_by = "update"
[[promise]]
id = "f"
starts = "received"
within = { fortnights = 1 }
           ^^^^^^^^^^ ‘fortnights’ is no unit of a period; write one of working_days, calendar_days, weeks, months, hours, business_hours
kept_by = "update"
[[promise]]
id = "g"
starts = "received"
within = { weeks = "2" }
                   ^^^ ‘weeks’ must be a whole number from 0 to 65535, not a text; write 2
kept_by = "decision"
"#,
    );
}

#[test]
fn the_policy_itself() {
    mistakes(
        r#"
id = "Our Shop"
     ^^^^^^^^^^ the policy's id ‘Our Shop’ isn't written in small letters, digits and hyphens; write "our-shop"
version = 0
          ^ versions are counted from 1; write version = 1
title = " "
        ^^^ the title is empty; write what it is called
languages = ["en", "English", "de-AT", "en"]
                   ^^^^^^^^^ ‘English’ is no language code of ISO 639-1; write two small letters, such as "en"
                              ^^^^^^^ ‘de-AT’ is no language code of ISO 639-1; write "de"
                                       ^^^^ ‘en’ stands here twice; leave one of the two out
priorities = ["urgent", "Very urgent", "urgent"]
                        ^^^^^^^^^^^^^ the priority ‘Very urgent’ isn't written in small letters, digits and hyphens; write "very-urgent"
                                       ^^^^^^^^ ‘urgent’ stands here twice; leave one of the two out
hours = { from = "17:00", to = "09:00" }
                               ^^^^^^^ the office can't close at 09:00 when it opens at 17:00; write a later time, such as to = "17:00"
"#,
    );
    mistakes(
        r#"
id = "shop"
^ the policy has no kind; add [[kind]] with id = "product", name = "Product" and team = "service"
^ the policy has no promise; add [[promise]] with id = "resolution", starts = "received", within = { working_days = 30 } and kept_by = "decision"
version = 3
title = "Complaints"
team = []
       ^^ the policy has no team; add [[team]] with id = "service" and name = "Service team"
# no more
"#,
    );
}

#[test]
fn teams_kinds_and_details() {
    mistakes(
        r#"
[[team]]
id = "Service Team"
     ^^^^^^^^^^^^^^ the team ‘Service Team’ isn't written in small letters, digits and hyphens; write "service-team"
name = ""
       ^^ the team's name is empty; write what it is called
[[team]]
id = "handler"
     ^^^^^^^^^ ‘handler’ means whoever has the complaint, where somebody is to be notified; write another name, such as "the-handler"
name = "Handlers"
[[team]]
id = "handler"
     ^^^^^^^^^ ‘handler’ means whoever has the complaint, where somebody is to be notified; write another name, such as "the-handler"
     ^^^^^^^^^ two teams are called ‘handler’; write another id
name = "More handlers"
[[kind]]
id = "product"
name = "Product"
team = "technical"
       ^^^^^^^^^^^ there is no team ‘technical’; write "Service Team" or "handler", or add a [[team]] of this name
[[kind]]
id = "product"
     ^^^^^^^^^ two kinds are called ‘product’; write another id
name = "Product"
team = "handlers"
       ^^^^^^^^^^ there is no team ‘handlers’; write "handler", or add a [[team]] of this name
priority = "urgent"
           ^^^^^^^^ the policy has no priorities, so not ‘urgent’ either; add priorities = ["urgent", "normal"] above the first [[team]]
"#,
    );
    mistakes(
        r#"
priorities = ["urgent", "normal"]
[[kind]]
id = "product"
name = "Product"
team = "service"
priority = "normall"
           ^^^^^^^^^ there is no priority ‘normall’; write "normal", or add it to priorities
"#,
    );
    mistakes(
        r#"
[[kind]]
id = "product"
name = "Product"
team = "service"
[[kind.detail]]
id = "serial"
required = true
wanted = true
         ^^^^ a detail that is required is wanted anyway; leave wanted = true out
[[kind.detail]]
id = "account_number"
     ^^^^^^^^^^^^^^^^ the detail ‘account_number’ isn't written in small letters, digits and hyphens; write "account-number"
     ^^^^^^^^^^^^^^^^ ‘account_number’ is a detail of this policy's own and has neither a name nor a pattern; add name = { en = "Account number" } to it
required = true
[[kind.detail]]
id = "order"
     ^^^^^^^ ‘order’ is a detail of this policy's own and has no name; add name = { en = "Order" } to it
pattern = '[0-9]{8}'
[[kind.detail]]
id = "branch"
name = { de = "Filiale", EN = "Branch", fr = " " }
                         ^^ ‘EN’ is no language code of ISO 639-1; write en
                                             ^^^ the name is empty; write it, or leave this language out
[[kind.detail]]
id = "serial"
     ^^^^^^^^ the detail ‘serial’ stands twice in its kind; leave one of the two out
"#,
    );
}

#[test]
fn patterns_that_nothing_fits() {
    mistakes(
        r#"
[[kind]]
id = "product"
name = "Product"
team = "service"
[[kind.detail]]
id = "serial"
pattern = '([0-9]{8}'
          ^^^^^^^^^^^ this pattern isn't a regular expression: unclosed group; write the missing ), or \( for a bracket itself
[[kind.detail]]
id = "model"
pattern = '[A-Z'
          ^^^^^^ this pattern isn't a regular expression: unclosed character class; write the missing ], or \[ for a bracket itself
[[kind.detail]]
id = "ticket"
pattern = '(?=A)[0-9]+'
          ^^^^^^^^^^^^^ this pattern isn't a regular expression: look-around, including look-ahead and look-behind, is not supported; leave (?=, (?!, (?<= and (?<! out
[[kind.detail]]
id = "description"
pattern = 'a^b'
          ^^^^^ no value fits this pattern; write what a value looks like, such as '[A-Z]{2}[0-9]{6}'
[[kind.detail]]
id = "idea"
pattern = '[^\s\S]'
          ^^^^^^^^^ no value fits this pattern; write what a value looks like, such as '[A-Z]{2}[0-9]{6}'
[[kind.detail]]
id = "order"
name = { en = "Order" }
pattern = '\b\B'
          ^^^^^^ no value fits this pattern; write what a value looks like, such as '[A-Z]{2}[0-9]{6}'
[[kind.detail]]
id = "invoice"
name = { en = "Invoice" }
pattern = '\w{9999}'
          ^^^^^^^^^^ this pattern is too large; write a shorter one, or repeat less: '[0-9]{8}'
[[kind.detail]]
id = "bill"
name = { en = "Bill" }
pattern = '(?x) [0-9]+ # digits'
          ^^^^^^^^^^^^^^^^^^^^^^ this pattern ends in a remark; leave the # and what is behind it out
[[kind.detail]]
id = "basket"
name = { en = "Basket" }
required = true
pattern = '^$'
          ^^^^ no value fits this pattern; write what a value looks like, such as '[A-Z]{2}[0-9]{6}'
"#,
    );
}

#[test]
fn periods_and_warnings() {
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 0 }
         ^^^^^^^^^^^^^^^^^^^^ a period of 0 working days is over before it starts; write { working_days = 1 } or more
warn = [1]
kept_by = "decision"
[[promise]]
id = "update"
starts = "received"
within = { business_hours = 16 }
         ^^^^^^^^^^^^^^^^^^^^^^^ business hours count only where the policy says when the office works; add hours = { from = "09:00", to = "17:00" } above the first [[team]]
warn = [4, 17, 4]
           ^^ promise ‘update’ can't warn 17 business hours ahead: it has 16 business hours; write at most 16
               ^ 4 stands here twice; leave one of the two out
kept_by = "update"
pauses = [{ while = "information", at_most = { months = 121 } }]
                                             ^^^^^^^^^^^^^^^^ 121 months are longer than anybody waits; write at most { months = 120 }
[[promise]]
id = "reply"
starts = "received"
within = { weeks = 2 }
warn = [10, 11]
            ^^ promise ‘reply’ can't warn 11 working days ahead: it has 2 weeks; write at most 10
kept_by = "reply"
[retention]
after_closing = { months = 360 }
"#,
    );
    mistakes(
        r#"
hours = { from = "09:00", to = "17:00" }
[[promise]]
id = "resolution"
starts = "received"
within = { business_hours = 40 }
kept_by = "decision"
extension = { times = 0, at_most = { weeks = 0 }, in_all = { business_hours = 40 }, carries = ["reason", "reason"] }
                      ^ promise ‘resolution’ could get a new date 0 times; leave extension out, or write times = 1
                                   ^^^^^^^^^^^^^ a period of 0 weeks is over before it starts; write { weeks = 1 } or more
                                                           ^^^^^^^^^^^^^^^^^^^^^^^ promise ‘resolution’ has 40 business hours as it is, so no new date would fit; write more than { business_hours = 40 }
                                                                                                         ^^^^^^^^ ‘reason’ stands here twice; leave one of the two out
"#,
    );
}

#[test]
fn promises_each_by_itself() {
    mistakes(
        r#"
[[promise]]
id = "Resolution"
     ^^^^^^^^^^^^ the promise ‘Resolution’ isn't written in small letters, digits and hyphens; write "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
kinds = ["products", "product", "product"]
         ^^^^^^^^^^ there is no kind ‘products’; write "product", or add a [[kind]] of this name
                                ^^^^^^^^^ ‘product’ stands here twice; leave one of the two out
owner = "technical"
        ^^^^^^^^^^^ there is no team ‘technical’; write "service", or add a [[team]] of this name
missed = { notify = ["team", "handlr", "legal"], raise = "servise" }
                             ^^^^^^^^ there is no team ‘handlr’; write "handler", or add a [[team]] of this name
                                       ^^^^^^^ there is no team ‘legal’; write "team", "handler" or "service", or add a [[team]] of this name
                                                         ^^^^^^^^^ there is no team ‘servise’; write "service", or add a [[team]] of this name
repeats = true
          ^^^^ promise ‘Resolution’ can't start again: a complaint is decided once; leave repeats out, or write kept_by = "update" or "reply"
pauses = [{ while = "information", at_most = { weeks = 2 } }, { while = "information", at_most = { weeks = 3 } }]
                                                                        ^^^^^^^^^^^^^ promise ‘Resolution’ rests twice while it awaits ‘information’; leave one of the two out
[[promise]]
id = "acknowledgement"
starts = "received"
within = { working_days = 7 }
kept_by = "acknowledgement"
extension = {}
            ^^ promise ‘acknowledgement’ can't get a new date: an acknowledgement can't wait; leave extension out
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
extension = { in_all = { weeks = 5 } }
                       ^^^^^^^^^^^^^ promise ‘resolution’ has 30 working days as it is, so no new date would fit; write more than { working_days = 30 }
[[promise]]
id = "follow-up"
starts = "decided"
within = { weeks = 5 }
kept_by = "reply"
repeats = true
          ^^^^ promise ‘follow-up’ can't start again: it starts after the decision, and repeating ends with it; leave repeats out, or write starts = "acknowledged"
"#,
    );
}

#[test]
fn promises_that_never_start_or_can_never_be_kept() {
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "acknowledged"
         ^^^^^^^^^^^^^^ promise ‘resolution’ never starts: nothing acknowledges a complaint; add [[letter]] with when = "opened" and send = "acknowledgement"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "safety"
starts = "danger"
         ^^^^^^^^ promise ‘safety’ never starts: the policy has no [safety]; add [safety] with officer = "service"
within = { hours = 24 }
kept_by = "assessment"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "acknowledgement"
starts = "acknowledged"
within = { working_days = 3 }
kept_by = "acknowledgement"
          ^^^^^^^^^^^^^^^^^ promise ‘acknowledgement’ can never be kept: the complaint is acknowledged before it starts; write starts = "received"
[[promise]]
id = "progress"
starts = "decided"
within = { working_days = 14 }
kept_by = "update"
          ^^^^^^^^ promise ‘progress’ can never be kept: no update is sent once a complaint is decided; write kept_by = "reply"
[[promise]]
id = "again"
starts = "remedy_accepted"
within = { working_days = 14 }
kept_by = "decision"
          ^^^^^^^^^^ promise ‘again’ can never be kept: the complaint is decided before it starts; write starts = "received"
[[promise]]
id = "assessed"
starts = "received"
within = { working_days = 14 }
kept_by = "assessment"
          ^^^^^^^^^^^^ promise ‘assessed’ can never be kept: the policy has no [safety]; add [safety] with officer = "service"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "assessed"
starts = "received"
within = { working_days = 14 }
kept_by = "assessment"
          ^^^^^^^^^^^^ promise ‘assessed’ can never be kept: only danger is assessed, and most complaints have none; write starts = "danger"
[safety]
^^^^^^^^ no promise starts with danger, so nobody would have to look at it by any time; add [[promise]] with id = "safety", starts = "danger", within = { hours = 24 } and kept_by = "assessment"
officer = "service"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "repair"
starts = "remedy_accepted"
         ^^^^^^^^^^^^^^^^^ promise ‘repair’ never starts: no remedy has to be carried out before a complaint closes; write fulfil_first = ["repair", "replacement", "refund"] in [closing]
within = { working_days = 10 }
kept_by = "remedy"
[[promise]]
id = "made-good"
starts = "decided"
within = { working_days = 10 }
kept_by = "remedy"
          ^^^^^^^^ promise ‘made-good’ can never be kept: no remedy has to be carried out before a complaint closes; write fulfil_first = ["repair", "replacement", "refund"] in [closing]
[closing]
fulfil_first = []
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "repair"
starts = "remedy_accepted"
         ^^^^^^^^^^^^^^^^^ promise ‘repair’ never starts: no decision may offer a remedy that has to be carried out; write remedy = "optional" in a [[decision]]
within = { working_days = 10 }
kept_by = "remedy"
[[decision]]
outcome = "accepted"
remedies = ["apology"]
[[decision]]
outcome = "rejected"
remedy = "none"
"#,
    );
}

#[test]
fn promises_together() {
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "answer"
     ^^^^^^^^ promise ‘answer’ promises what another one does; leave one of the two out
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
kinds = ["product"]
[[promise]]
id = "resolution"
     ^^^^^^^^^^^^ two promises are called ‘resolution’; write another id
starts = "received"
within = { working_days = 20 }
kept_by = "decision"
"#,
    );
    mistakes(
        r#"
[[promise]]
^^^^^^^^^^^ no promise is kept by a decision, so a complaint could be forgotten; add [[promise]] with id = "resolution", starts = "received", within = { working_days = 30 } and kept_by = "decision"
id = "acknowledgement"
starts = "received"
within = { working_days = 7 }
kept_by = "acknowledgement"
"#,
    );
    mistakes(
        r#"
[[kind]]
id = "product"
name = "Product"
team = "service"
[[kind]]
id = "service"
     ^^^^^^^^^ no promise for the kind ‘service’ is kept by a decision, so it could be forgotten; add "service" to the kinds of promise ‘resolution’
name = "Service"
team = "service"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
kinds = ["product"]
"#,
    );
    mistakes(
        r#"
[[escalation]]
^^^^^^^^^^^^^^ no promise at level 1 is kept by a decision, so a complaint could be forgotten; add [[escalation.promise]] with id = "resolution", starts = "received", within = { working_days = 30 } and kept_by = "decision"
[[escalation.promise]]
id = "acknowledgement"
starts = "received"
within = { working_days = 5 }
kept_by = "acknowledgement"
[[escalation.promise]]
id = "safety"
starts = "danger"
         ^^^^^^^^ promise ‘safety’ never starts: danger is looked into by the promises of the policy, at every level; make it a [[promise]] of the policy
within = { hours = 24 }
kept_by = "assessment"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[safety]
^^^^^^^^ no promise starts with danger, so nobody would have to look at it by any time; add [[promise]] with id = "safety", starts = "danger", within = { hours = 24 } and kept_by = "assessment"
officer = "offcer"
          ^^^^^^^^ there is no team ‘offcer’; write "service", or add a [[team]] of this name
words = { en = ["smoke", " "], german = ["Rauch"], de = [1] }
                         ^^^ an empty word means no danger; write a word, such as "smoke", or leave it out
                               ^^^^^^ ‘german’ is no language code of ISO 639-1; write two small letters, such as en
                                                         ^ ‘de’ must be a text in quotes, not a number; write "1"
"#,
    );
}

#[test]
fn decisions() {
    mistakes(
        r#"
[[decision]]
outcome = "accepted"
carries = ["explanation", "rights", "explanation"]
                                    ^^^^^^^^^^^^^ ‘explanation’ stands here twice; leave one of the two out
remedy = "required"
remedies = ["nothing"]
           ^^^^^^^^^^^ a remedy is required, but only ‘nothing’ may be chosen; add one, such as "repair", or write remedy = "none"
[[decision]]
outcome = "rejected"
carries = ["rights"]
          ^^^^^^^^^^ this decision doesn't say why; add "explanation"
remedy = "none"
remedies = ["apology"]
           ^^^^^^^^^^^ no remedy goes with this outcome, so none can be chosen; leave remedies out, or write remedy = "optional"
[[decision]]
outcome = "rejected"
          ^^^^^^^^^^ two decisions have the outcome ‘rejected’; leave one of the two out
[[decision]]
outcome = "cannot_resolve"
carries = []
          ^^ this decision doesn't say why; add "explanation"
remedies = ["repair", "repair"]
                      ^^^^^^^^ ‘repair’ stands here twice; leave one of the two out
summary = { until = { working_days = 3 }, carries = ["rights", "rights"] }
                                                               ^^^^^^^^ ‘rights’ stands here twice; leave one of the two out
[[decision]]
outcome = "refused"
          ^^^^^^^^^ ‘refused’ isn't known for ‘outcome’; write "accepted", "partly_accepted", "rejected" or "cannot_resolve"
"#,
    );
}

#[test]
fn escalation() {
    mistakes(
        r#"
[[decision]]
outcome = "accepted"
[[escalation]]
^^^^^^^^^^^^^^ nobody would escalate: every decision accepts the complaint; add [[decision]] with outcome = "rejected", or leave [[escalation]] out
team = "reviewers"
       ^^^^^^^^^^^ there is no team ‘reviewers’; write "service", or add a [[team]] of this name
until = { months = 0 }
        ^^^^^^^^^^^^^^ a period of 0 months is over before it starts; write { months = 1 } or more
"#,
    );
    mistakes(
        r#"
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
[[escalation]]
^^^^^^^^^^^^^^ a complaint can't be escalated more than nine times; leave this [[escalation]] and those behind it out
"#,
    );
}

#[test]
fn letters_and_silence() {
    mistakes(
        r#"
[[letter]]
when = "opened"
send = "closing"
       ^^^^^^^^^ ‘closing’ isn't sent when it is ‘opened’; write send = "acknowledgement"
[[letter]]
when = "opened"
       ^^^^^^^^ two letters are sent when it is ‘opened’; leave one of the two out
send = "acknowledgement"
by = "hands"
     ^^^^^^^ ‘hands’ isn't known for ‘by’; write "hand"
[[letter]]
when = "escalated"
       ^^^^^^^^^^^ the policy has no escalation, so this letter is never sent; add [[escalation]], or leave this [[letter]] out
send = "escalation_receipt"
[[letter]]
when = "silence"
       ^^^^^^^^^ this letter is never sent: [closing] doesn't say when silence is reminded of; write silence = { remind = { working_days = 10 }, close = { working_days = 20 } } in [closing]
send = "silence_reminder"
"#,
    );
    mistakes(
        r#"
[closing]
silence = { remind = { weeks = 4 }, close = { working_days = 20 } }
                     ^^^^^^^^^^^^^ nobody would be reminded: no [[letter]] is sent at ‘silence’; add [[letter]] with when = "silence" and send = "silence_reminder"
                     ^^^^^^^^^^^^^ the reminder of silence wouldn't come before the complaint closes; write less than { working_days = 20 }
fulfil_first = ["refund", "refund"]
                          ^^^^^^^^ ‘refund’ stands here twice; leave one of the two out
"#,
    );
}

#[test]
fn outside_bodies() {
    mistakes(
        r#"
[[outside_body]]
name = ""
       ^^ the outside body's name is empty; write what it is called
url = "www.ombudsman.example"
      ^^^^^^^^^^^^^^^^^^^^^^^ ‘www.ombudsman.example’ is no web address; write "https://www.ombudsman.example"
[[outside_body]]
name = "Ombudsman"
countries = ["DE", "de", "UK", "Austria", "DE-BY", "RE"]
                   ^^^^ ‘de’ is no country code of ISO 3166-1; write "DE"
                   ^^^^ ‘de’ has an outside body already; leave one of the two out
                         ^^^^ ‘UK’ is no country code of ISO 3166-1; write "GB"
                               ^^^^^^^^^ ‘Austria’ is no country code of ISO 3166-1; write two capital letters, such as "DE"
                                          ^^^^^^^ ‘DE-BY’ is no country code of ISO 3166-1; write "DE"
url = "ftp://ombudsman.example"
      ^^^^^^^^^^^^^^^^^^^^^^^^^ ‘ftp://ombudsman.example’ is no web address; write "https://ombudsman.example"
words = { en = "" }
               ^^ the outside body's wording is empty; write it, or leave this language out
[[outside_body]]
^^^^^^^^^^^^^^^^ two outside bodies are for everybody else; add countries = ["…"] to one of the two
name = "Anybody"
until = { months = 130 }
        ^^^^^^^^^^^^^^^^ 130 months are longer than anybody waits; write at most { months = 120 }
"#,
    );
}

#[test]
fn what_only_follows_from_another_mistake_is_not_told() {
    mistakes(
        r#"
[saftey]
 ^^^^^^ ‘saftey’ isn't known in the policy; write safety
officer = "service"
[[promise]]
id = "resolution"
starts = "received"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "safety"
starts = "danger"
within = { hours = 24 }
kept_by = "assessment"
"#,
    );
    mistakes(
        r#"
[[team]]
id = 7
     ^ ‘id’ must be a text in quotes, not a number; write "7"
name = "Technical"
[[kind]]
id = "product"
name = "Product"
team = "technical"
"#,
    );
    mistakes(
        r#"
[[promise]]
id = "resolution"
starts = "acknowledged"
within = { working_days = 30 }
kept_by = "decision"
[[promise]]
id = "acknowledgement"
starts = "received"
within = { working_days = 7 }
kept_by = "acknowledgment"
          ^^^^^^^^^^^^^^^^ ‘acknowledgment’ isn't known for ‘kept_by’; write "acknowledgement"
"#,
    );
}

/// A policy file as somebody leaves it who was interrupted at any letter: slices deleted, doubled, moved or typed over.
fn slices() -> impl Strategy<Value = String> {
    let edit = (0usize..6000, 0usize..60, 0usize..6000, 0usize..60, 0usize..4, ".{0,6}");
    prop::collection::vec(edit, 1..6).prop_map(|edits| {
        let mut chars: Vec<char> = DEFAULT.chars().collect();
        for (at, length, from, taken, what, typed) in edits {
            let within = |n: usize| n.min(chars.len());
            let (at, end) = (within(at), within(at + length));
            let new: Vec<char> = match what {
                0 => Vec::new(),
                1 => [&chars[at..end], &chars[at..end]].concat(),
                2 => chars[within(from)..within(from + taken)].to_vec(),
                _ => typed.chars().collect(),
            };
            chars.splice(at..end, new);
        }
        chars.into_iter().collect()
    })
}

/// One that is TOML still, mostly: lines deleted or doubled, values changed for others, taken from elsewhere or typed.
fn lines() -> impl Strategy<Value = String> {
    const TYPED: [&str; 16] = [
        "0",
        "-1",
        "70000",
        "\"\"",
        "\"safety\"",
        "[]",
        "{}",
        "true",
        "\"danger\"",
        "\"decided\"",
        "{ hours = 2 }",
        "[\"rights\"]",
        "{ business_hours = 3 }",
        "\"closing\"",
        "1.5",
        "[1, \"a\", {}]",
    ];
    prop::collection::vec((0usize..160, 0usize..160, 0usize..5), 1..8).prop_map(|edits| {
        let mut lines: Vec<String> = DEFAULT.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        for (at, from, what) in edits {
            let (at, from) = (at % lines.len(), from % lines.len());
            let key = lines[at].split_once(" = ").map(|(key, _)| key.to_owned());
            match (what, key, lines[from].split_once(" = ")) {
                (0, ..) => drop(lines.remove(at)),
                (1, ..) => lines.insert(at, lines[from].clone()),
                (2, Some(key), Some((_, value))) => lines[at] = format!("{key} = {value}"),
                (_, Some(key), _) => lines[at] = format!("{key} = {}", TYPED[from % TYPED.len()]),
                _ => lines[at] = lines[from].clone(),
            }
            if lines.is_empty() {
                break;
            }
        }
        lines.join("\n")
    })
}

proptest! {
    /// Whatever is done to a policy: no panic, every mistake lies in the text, they come in its order, and what is called
    /// right can be read.
    #[test]
    fn nothing_that_is_typed_is_too_much(text in prop_oneof![slices(), lines(), ".*"]) {
        let problems = check(&text);
        let lines: Vec<&str> = text.split('\n').collect();
        for p in &problems {
            let line = lines.get(p.line as usize - 1).copied().expect("a line of the text");
            prop_assert!(p.column >= 1 && p.length >= 1, "{p}");
            prop_assert!((p.column + p.length - 2) as usize <= line.chars().count(), "{p}\n{line}");
            prop_assert!(!p.message.is_empty() && !p.mend.is_empty() && !p.to_string().contains('\n'), "{p}");
            p.shown("mine.toml", &text);
        }
        prop_assert!(problems.windows(2).all(|two| (two[0].line, two[0].column) <= (two[1].line, two[1].column)));
        prop_assert_eq!(Policy::from_toml(&text).is_ok(), problems.is_empty());
    }
}
