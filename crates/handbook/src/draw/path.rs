//! The path of a complaint as a line with stops, at the head of the drawing.

use super::canvas::{Canvas, Face};
use super::measure::{fitting, wrapped};
use super::{LEFT, RIGHT};
use crate::told::Told;
use complaint::Keeper;

pub(super) struct Stop {
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Always,
    /// Only where the complainant isn't satisfied.
    Perhaps,
    Outside,
}

pub(super) fn stops(told: &Told) -> Vec<Stop> {
    let policy = told.policy;
    let stop = |id: &str, kind| Stop { name: told.voice.say(id), kind };
    let updated = policy.promises.iter().any(|promise| promise.kept_by == Keeper::Update);
    let mut stops = vec![
        stop("handbook-stage-received", Kind::Always),
        stop("handbook-stage-acknowledged", Kind::Always),
        stop(if updated { "handbook-stage-updated" } else { "handbook-stage-investigated" }, Kind::Always),
        stop("handbook-stage-decided", Kind::Always),
    ];
    let levels = policy.escalations.iter().enumerate();
    stops.extend(levels.map(|(n, level)| Stop { name: told.level(level, n + 1), kind: Kind::Perhaps }));
    stops.push(stop("handbook-stage-closed", Kind::Always));
    if !policy.outside_bodies.is_empty() {
        stops.push(stop("handbook-column-body", Kind::Outside));
    }
    stops
}

const RADIUS: f64 = 13.0;
const LINE: f64 = 16.0;

/// Drawn from `top`; says where it ends.
pub(super) fn draw(stops: &[Stop], top: f64, canvas: &mut Canvas) -> f64 {
    let slot = (RIGHT - LEFT) / stops.len() as f64;
    let y = top + RADIUS;
    let centre = |n: usize| LEFT + slot * (n as f64 + 0.5);
    for (n, stop) in stops.iter().enumerate().skip(1) {
        // An escalation is a stop that most trains pass; an outside body is off the line.
        let class = if stop.kind == Kind::Outside { "hb-track-outside" } else { "hb-track" };
        canvas.line((centre(n - 1) + RADIUS + 5.0, y), (centre(n) - RADIUS - 5.0, y), class);
    }
    let mut lowest = y + RADIUS;
    for (n, stop) in stops.iter().enumerate() {
        let (class, ink) = match stop.kind {
            Kind::Always => ("hb-stop", "hb-on"),
            Kind::Perhaps => ("hb-stop-maybe", "hb-stop-ink"),
            Kind::Outside => ("hb-stop-outside", "hb-soft"),
        };
        canvas.circle((centre(n), y), RADIUS, class);
        canvas.centred(centre(n), y + 4.5, Face::bold(13.0, ink), &(n + 1).to_string());
        let within = slot - 14.0;
        let face = Face::bold(fitting(&stop.name, 13.0, 9.5, true, within), "hb-ink");
        for (line, text) in wrapped(&stop.name, face.size, true, within).iter().enumerate() {
            let at = y + RADIUS + 19.0 + LINE * line as f64;
            canvas.centred(centre(n), at, face, text);
            lowest = f64::max(lowest, at);
        }
    }
    lowest + 6.0
}
