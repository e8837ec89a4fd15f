//! The policies of the repository, and some that nobody would write.

#![allow(dead_code)] // each test file uses its part

use complaint::{
    EscalationLevel, ExtensionRule, Keeper, Kind, PauseRule, Period, Policy, PromiseName, PromiseRule, Start, Team,
    Wait,
};
use std::path::Path;

pub const LANGUAGES: [&str; 8] = ["de", "en", "es", "fr", "it", "nl", "pl", "ro"];

/// Every file of `policies/`, by its name.
pub fn policies() -> Vec<(String, Policy)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies");
    let files =
        std::fs::read_dir(&folder).expect("policies/ can be read").map(|file| file.expect("it can be listed").path());
    let mut found: Vec<(String, Policy)> = files
        .filter(|path| path.extension().is_some_and(|ext| ext == "toml"))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a policy can be read");
            (name, Policy::as_installed(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display())))
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(!found.is_empty(), "no policy in {}", folder.display());
    found
}

pub fn default_policy() -> Policy {
    let found = policies().into_iter().find(|(name, _)| name == "customer-service-europe");
    found.expect("the default policy is there").1
}

/// Eight promises with all there is, three levels (two with promises of their own), and names that don't fit anywhere.
pub fn crowded() -> Policy {
    let mut policy = default_policy();
    policy.title =
        "Beschwerdebearbeitungsverfahrensordnung der Donaudampfschifffahrtsgesellschaft für alle Häfen ".repeat(2);
    let long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    policy.teams[2].name = long.into();
    policy.kinds[0].name = format!("{long} und alles, was dazu gehört");
    for n in 0..4_u16 {
        policy.promises.push(crowded_promise(n, long));
    }
    let own = |names: std::ops::Range<u16>| names.map(|n| crowded_promise(n, long)).collect();
    policy.escalations = vec![
        EscalationLevel { name: format!("{long}, erste Instanz"), until: Some(Period::Months(3)), ..level() },
        EscalationLevel { promises: own(0..2), ..level() },
        EscalationLevel { team: Some(Team::from("safety")), promises: own(2..4), ..level() },
    ];
    policy.outside_bodies.truncate(1);
    policy.outside_bodies[0].name = format!("{long} {long}");
    policy.outside_bodies[0].until = Some(Period::Months(120));
    policy
}

fn level() -> EscalationLevel {
    EscalationLevel::default()
}

fn crowded_promise(n: u16, long: &str) -> PromiseRule {
    PromiseRule {
        id: PromiseName(format!("{}-{n}", long.to_lowercase())),
        clause: format!("§ {n} Abs. 2 Satz 3 Buchstabe c der {long}"),
        starts: [Start::Acknowledged, Start::Decided, Start::RemedyAccepted, Start::Danger][usize::from(n) % 4],
        within: [Period::BusinessHours(1), Period::Weeks(52), Period::CalendarDays(1), Period::Hours(2)]
            [usize::from(n) % 4],
        exact: n.is_multiple_of(2),
        calendar: complaint::CalendarOf::Complainant,
        warn: vec![1, 2, 3, 40, 0],
        kept_by: [Keeper::Update, Keeper::Reply, Keeper::Remedy, Keeper::Assessment][usize::from(n) % 4],
        repeats: n == 0,
        kinds: vec![Kind::from("service"), Kind::from("product")],
        owner: Some(Team::from("safety")),
        pauses: vec![
            PauseRule { wait: Wait::Information, at_most: Period::Months(2) },
            PauseRule { wait: Wait::ThirdParty, at_most: Period::Weeks(1) },
        ],
        missed: complaint::MissRule { notify: Vec::new(), raise: Some(Team::from("technical")) },
        extension: Some(ExtensionRule { at_most: Some(Period::Weeks(3)), ..ExtensionRule::default() }),
    }
}

/// As little as a policy can have.
pub fn bare() -> Policy {
    let mut policy = default_policy();
    policy.promises.truncate(1);
    policy.promises[0].within = Period::Hours(1);
    policy.escalations.clear();
    policy.outside_bodies.clear();
    policy.decisions.clear();
    policy.letters.clear();
    policy.priorities.clear();
    policy.kinds[0].details.clear();
    policy.safety = None;
    policy.retention = None;
    policy.closing.fulfil_first.clear();
    policy.closing.silence.remind = None;
    policy
}

/// All of the above.
pub fn all() -> Vec<(String, Policy)> {
    let mut all = policies();
    all.push(("crowded".into(), crowded()));
    all.push(("bare".into(), bare()));
    all
}
