//! What follows the decision: remedies, escalation, silence and closing, outside bodies.

use super::plan::{Band, Beyond, Row, Tone, row};
use crate::told::Told;
use complaint::{Period, PromiseRule, Start};

pub(super) fn band(told: &Told) -> Band {
    let mut rows = promises(told);
    rows.extend(escalation(told));
    rows.push(silence(told));
    rows.extend(bodies(told));
    Band { heading: told.voice.say("handbook-draw-after"), aside: String::new(), tone: Tone::After, rows }
}

/// Those of the complaint itself, then those of each level, which is named.
fn promises(told: &Told) -> Vec<Row> {
    let after = |p: &&PromiseRule| matches!(p.starts, Start::Decided | Start::RemedyAccepted);
    let own = told.policy.promises.iter().filter(after).map(|promise| row(told, promise, 0, &[]));
    let levels = told.policy.escalations.iter().enumerate().flat_map(|(n, level)| {
        level.promises.iter().filter(after).map(move |promise| {
            let mut row = row(told, promise, n + 1, &[]);
            row.under.insert(0, told.level(level, n + 1));
            row
        })
    });
    own.chain(levels).collect()
}

fn limited(told: &Told, name: String, until: Option<Period>) -> Row {
    let label = until.map_or_else(|| told.voice.say("handbook-draw-no-limit"), |until| told.voice.period(until));
    Row {
        labels: vec![(0.0, label.clone())],
        sentence: told.voice.labelled(&name, &label),
        beyond: if until.is_some() { Beyond::Nothing } else { Beyond::Open },
        ..Row::bare(name, until.map_or(0.0, Period::about_days))
    }
}

fn escalation(told: &Told) -> Option<Row> {
    let first = told.policy.escalations.first()?;
    let mut row = limited(told, told.voice.say("handbook-draw-escalate"), first.until);
    if !first.name.trim().is_empty() {
        row.under.push(told.level(first, 1));
    }
    Some(row)
}

fn silence(told: &Told) -> Row {
    let (voice, rule) = (told.voice, &told.policy.closing.silence);
    let labelled = |id: &str, period: Period| voice.labelled(&voice.say(id), &voice.period(period));
    let end = rule.close.about_days();
    let mut row = Row::bare(voice.say("handbook-draw-silence"), end);
    if let Some(remind) = rule.remind {
        let at = remind.about_days().min(end);
        row.marks.push(at);
        row.labels.push((at, labelled("handbook-draw-reminder", remind)));
    }
    row.labels.push((end, labelled("handbook-stage-closed", rule.close)));
    row.sentence = voice.with("handbook-closing-silence", &[("after", voice.after(rule.close).into())]);
    row
}

fn bodies(told: &Told) -> Option<Row> {
    let bodies = &told.policy.outside_bodies;
    let longest = bodies.iter().filter_map(|body| body.until).max_by(|a, b| a.about_days().total_cmp(&b.about_days()));
    let until = longest.filter(|_| bodies.iter().all(|body| body.until.is_some()));
    let mut row = limited(told, told.voice.say("handbook-column-body"), until);
    row.under.push(match bodies.as_slice() {
        [] => return None,
        [one] => one.name.clone(),
        many => told.voice.with("handbook-draw-bodies", &[("count", many.len().into())]),
    });
    Some(row)
}
