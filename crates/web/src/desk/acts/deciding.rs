//! The decision, with what the policy asks this outcome to carry: always a full explanation in writing (policy, rows 6
//! and 11), unless it has a short form for what is resolved soon.

use super::parts::{self, PARTS};
use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, DecisionRule, Draft, Need, Outcome, Part, Remedy};
use jiff::civil::Date;
use procedure::Deciding;

pub(super) struct Decide;

/// The outcomes that the policy knows, with what each must carry.
fn rules(on: &On) -> Vec<DecisionRule> {
    let policy = on.web.house.policy_of(on.complaint);
    Outcome::ALL.into_iter().filter_map(|outcome| policy.decision(outcome)).collect()
}

fn chosen(on: &On) -> Option<DecisionRule> {
    let outcome = Outcome::parse(on.typed("outcome"))?;
    rules(on).into_iter().find(|rule| rule.outcome == outcome)
}

fn remedy(on: &On) -> Option<Remedy> {
    Remedy::parse(on.typed("remedy"))
}

fn is_summary(on: &On) -> bool {
    on.typed("summary") == "yes"
}

/// Until when the short form of this outcome is enough; `None`: it has none, or its time is over.
fn summary_until(on: &On, rule: &DecisionRule) -> Option<Date> {
    let until = rule.summary.as_ref()?.until;
    let context = on.web.house.context_of(on.complaint);
    let since = on.complaint.escalated_at.unwrap_or(on.complaint.received_at);
    complaint::end_of_period(until, since, &context).ok().filter(|day| on.frame.today <= *day)
}

/// What this outcome must carry, in the form that was chosen.
fn carries(on: &On, rule: &DecisionRule) -> Vec<Part> {
    match &rule.summary {
        Some(summary) if is_summary(on) => summary.carries.clone(),
        _ => rule.carries.clone(),
    }
}

fn outcome_words(on: &On, outcome: Outcome) -> String {
    on.frame.t(&format!("desk-outcome-{}", outcome.as_str().replace('_', "-")))
}

fn outcome_field(on: &On) -> Field {
    let choice = |rule: &DecisionRule| {
        let hint = format!("desk-outcome-{}-hint", rule.outcome.as_str().replace('_', "-"));
        (rule.outcome.as_str().to_owned(), outcome_words(on, rule.outcome), on.frame.t(&hint))
    };
    Field::of(on, "outcome", "radio").choices(rules(on).iter().map(choice))
}

/// The remedies that may go with any of the outcomes; which go with the one that is chosen is said when they don't fit.
fn remedy_field(on: &On) -> Option<Field> {
    let rules = rules(on);
    let fits = |remedy: &Remedy| {
        let listed = |r: &DecisionRule| r.remedies.is_empty() || r.remedies.contains(remedy);
        rules.iter().any(|r| r.remedy != Need::None && listed(r))
    };
    let choice = |r: Remedy| (r.as_str().to_owned(), on.frame.t(&format!("desk-remedy-{}", r.as_str())), String::new());
    let unsaid = (String::new(), on.frame.t("desk-remedy-unsaid"), String::new());
    let choices: Vec<_> = Remedy::ALL.into_iter().filter(fits).map(choice).collect();
    let asks = rules.iter().filter(|r| r.remedy == Need::Required).map(|r| outcome_words(on, r.outcome));
    let asks = asks.collect::<Vec<_>>().join(", ");
    let hint = match asks.is_empty() {
        true => String::new(),
        false => on.frame.words.say("desk-field-remedy-hint", &[("outcomes", asks.into())]),
    };
    let field = Field::of(on, "remedy", "select").choices(std::iter::once(unsaid).chain(choices.clone()));
    (!choices.is_empty()).then(|| field.hint(hint).optional())
}

/// The short form, while its time lasts.
fn summary_field(on: &On) -> Option<Field> {
    let (rules, until) = (rules(on), |rule: &DecisionRule| Some((rule.outcome, summary_until(on, rule)?)));
    let short: Vec<(Outcome, Date)> = rules.iter().filter_map(until).collect();
    let last = short.iter().map(|(_, day)| *day).max()?;
    let outcomes = short.iter().map(|(outcome, _)| outcome_words(on, *outcome)).collect::<Vec<_>>().join(", ");
    let args = [("day", on.frame.day(last).into()), ("outcomes", outcomes.into())];
    Some(Field::of(on, "summary", "check").hint(on.frame.words.say("desk-field-summary-hint", &args)).optional())
}

/// Explanation, and whatever else any of the outcomes must carry.
fn part_fields(on: &On) -> Vec<Field> {
    let (rules, chosen) = (rules(on), chosen(on));
    let asked = |part: Part| {
        let by: Vec<&DecisionRule> = rules.iter().filter(|r| r.carries.contains(&part)).collect();
        let short = |r: &DecisionRule| r.summary.as_ref().is_some_and(|s| s.carries.contains(&part));
        let in_short = rules.iter().any(|r| short(r) && summary_until(on, r).is_some());
        if by.is_empty() && !in_short && part != Part::Explanation {
            return None;
        }
        let field = match part {
            Part::Explanation => {
                Field::words(on, "explanation").rows(12).hint(on.in_their_language("desk-field-explanation-hint"))
            }
            part => parts::field(on, part),
        };
        let needed = match &chosen {
            Some(rule) => carries(on, rule).contains(&part),
            None => by.len() == rules.len(),
        };
        Some(if needed { field } else { field.optional() })
    };
    std::iter::once(Part::Explanation).chain(PARTS).filter_map(asked).collect()
}

impl Doing for Decide {
    fn name(&self) -> &'static str {
        "decide"
    }

    fn act(&self) -> Act {
        Act::Decide
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let first = std::iter::once(outcome_field(on)).chain(remedy_field(on)).chain(summary_field(on));
        first.chain(part_fields(on)).collect()
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let Some(rule) = chosen(on) else { return vec![Wrong::of("outcome", on.frame.t("desk-field-outcome-empty"))] };
        let carries = carries(on, &rule);
        let mut wrong = Vec::new();
        if carries.contains(&Part::Explanation) && on.typed("explanation").is_empty() {
            wrong.push(Wrong::of("explanation", on.frame.t("desk-field-explanation-empty")));
        }
        wrong.extend(parts::missing(on, &carries));
        wrong
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        let parts = parts::typed(on);
        let deciding = Deciding {
            outcome: Outcome::parse(on.typed("outcome"))?,
            remedy: remedy(on),
            explanation: on.typed("explanation"),
            parts: &parts,
            summary: is_summary(on),
        };
        Some(on.web.house.draft_decision(on.complaint, &deciding))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let decided = Outcome::parse(on.typed("outcome")).zip(letter).map(|(outcome, letter)| Command::Decide {
            outcome,
            remedy: remedy(on),
            explanation: on.typed("explanation").to_owned(),
            parts: parts::typed(on),
            summary: is_summary(on),
            letter,
        });
        decided.into_iter().collect()
    }
}
