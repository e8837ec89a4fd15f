//! `redress simulate`: the procedure over simulated years. How many promises would be kept, how many people that takes, and
//! what if the policy said something else.

use crate::Failure;
use crate::cli::Place;
use crate::config::POLICY;
use crate::print::json_line;
use crate::say;
use clap::{Args, ValueEnum};
use complaint::{Policy, Team};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use procedure::simulation::{Figures, Plan, Rates, Staffing, Stopped, beside, dashboard, plot, simulate as run};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;
use workdays::Region;

#[derive(Args, Clone, Debug)]
pub struct Options {
    /// The policy file; without it the one that comes with Redress
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// How long
    #[arg(long, default_value_t = 1, value_name = "N")]
    years: u32,
    /// How long, instead of years
    #[arg(long, value_name = "N", conflicts_with = "years")]
    days: Option<u32>,
    /// The first day
    #[arg(long, default_value = "2026-01-01", value_name = "DATE")]
    from: Date,
    /// The same seed gives the same journals
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// On average; more on Mondays and in summer
    #[arg(long, default_value_t = 5.0, value_name = "X")]
    complaints_per_day: f64,
    /// People in each team, or in one: N, TEAM=N; may be repeated [default: as many as the work asks for]
    #[arg(long, value_name = "[TEAM=]N", value_parser = people)]
    staff: Vec<(Option<String>, u32)>,
    /// Minutes of a working day that each of them has for complaints
    #[arg(long, default_value_t = 360, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=480))]
    minutes: u32,
    /// Whose working days count
    #[arg(long, default_value = "RO", value_name = "REGION")]
    region: String,
    /// Crashes, failing disks and relays, mails that come twice or overtake each other
    #[arg(long, default_value = "some")]
    faults: Faults,
    /// Of a hundred hours so many the machine is off [default: by --faults]
    #[arg(long, value_name = "X")]
    downtime_percent: Option<f64>,
    /// What if the policy said this: promise.resolution.within.working_days=20; may be repeated
    #[arg(long = "set", value_name = "PATH=VALUE")]
    sets: Vec<String>,
    /// Find how few people keep so many of a hundred promises in time
    #[arg(long, value_name = "PERCENT")]
    keep: Option<f64>,
    /// Draw the months into this SVG file
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Faults {
    None,
    Some,
    Many,
}

fn people(text: &str) -> Result<(Option<String>, u32), String> {
    let (team, count) = text.split_once('=').map_or((None, text), |(team, count)| (Some(team.to_owned()), count));
    match count.parse() {
        Ok(count @ 1..=1_000) => Ok((team, count)),
        _ => Err("write a number of people from 1 to 1000, or TEAM=NUMBER".to_owned()),
    }
}

pub fn simulate(place: &Place, options: Options) -> Result<(), Failure> {
    // What is made to go wrong isn't news for anybody's log.
    let _quiet = tracing::subscriber::set_default(tracing::subscriber::NoSubscriber::default());
    let text = match &options.policy {
        Some(file) => std::fs::read_to_string(file).map_err(|e| Failure::input(format!("{}: {e}", file.display())))?,
        None => POLICY.to_owned(),
    };
    let policy = read(&text, options.policy.as_ref())?;
    let changed = if options.sets.is_empty() { None } else { Some(read(&with(&text, &options.sets)?, None)?) };
    let town = Town { region: Region::parse(&options.region).map_err(Failure::input)?, options: &options };
    let plan = town.plan(&policy)?;
    let is = town.run(&policy, &plan)?;
    let what_if = changed.as_ref().map(|policy| town.run(policy, &plan)).transpose()?;
    let kept_by =
        options.keep.map(|percent| town.kept_by(changed.as_ref().unwrap_or(&policy), &plan, percent)).transpose()?;
    if let Some(file) = &options.plot {
        let mut runs = vec![("As it is", &is)];
        runs.extend(what_if.as_ref().map(|figures| ("What if", figures)));
        std::fs::write(file, plot(&runs)).map_err(|e| Failure::input(format!("{}: {e}", file.display())))?;
    }
    if place.json {
        json_line(&document(&is, what_if.as_ref(), kept_by.as_ref()));
        return Ok(());
    }
    say!("{}", dashboard(&is).trim_end());
    if let Some(what_if) = &what_if {
        say!("\nWhat if {}\n\n{}", options.sets.join(", "), beside(&is, what_if).trim_end());
    }
    match &kept_by {
        Some(Found { people: Some(people), percent, .. }) => say!("\n{people} a team keep {percent:.1} % in time"),
        Some(Found { percent, .. }) => say!("\nno number of people keeps so many: at best {percent:.1} % in time"),
        None => {}
    }
    Ok(())
}

/// One document: the figures of the run, and beside them what was asked for more.
fn document(is: &Figures, what_if: Option<&Figures>, kept_by: Option<&Found>) -> serde_json::Value {
    let mut document = json!(is);
    if let Some(figures) = what_if {
        document["what_if"] = json!(figures);
    }
    if let Some(found) = kept_by {
        document["keep"] =
            json!({ "percent": found.asked, "people_each": found.people, "kept_percent": found.percent });
    }
    document
}

fn read(text: &str, file: Option<&PathBuf>) -> Result<Policy, Failure> {
    let name = file.map_or_else(|| "--set".to_owned(), |file| file.display().to_string());
    Policy::from_toml(text).map_err(|e| Failure::input(format!("{name}: {e}")))
}

/// What `--keep` found.
struct Found {
    asked: f64,
    people: Option<u32>,
    percent: f64,
}

struct Town<'o> {
    region: Region,
    options: &'o Options,
}

/// From so many people a team on, more don't help.
const MOST: u32 = 64;

impl Town<'_> {
    fn plan(&self, policy: &Policy) -> Result<Plan, Failure> {
        let options = self.options;
        let from = options.from.to_zoned(TimeZone::UTC).map_err(Failure::input)?.timestamp();
        let days = options.days.unwrap_or(options.years.saturating_mul(365) + options.years / 4);
        let last = i64::from(options.from.year()) + i64::from(days) / 365;
        if days == 0 || last >= 2098 {
            return Err(Failure::input("simulate from one day up to the year 2097: the calendars end in 2100"));
        }
        let a_day = options.complaints_per_day;
        if !(0.0..=100_000.0).contains(&a_day) {
            return Err(Failure::input("--complaints-per-day: write a number from 0 to 100000"));
        }
        let rates = match options.faults {
            Faults::None => Rates::NONE,
            Faults::Some => Rates::SOME,
            Faults::Many => Rates::MANY,
        };
        let downtime = match options.downtime_percent {
            Some(percent) if !(0.0..=90.0).contains(&percent) => {
                return Err(Failure::input("--downtime-percent: write a number from 0 to 90"));
            }
            Some(percent) => (percent * 10.0).round() as u64,
            None => rates.downtime,
        };
        let mut plan = Plan::of(options.seed, from, days);
        plan.rates = Rates { downtime, ..rates };
        plan.a_day = (a_day * 1_000_000.0).round() as u64;
        plan.staffing = self.staffing(policy)?;
        Ok(plan)
    }

    /// Without a word on staff: about three hours a complaint, spread over the teams.
    fn staffing(&self, policy: &Policy) -> Result<Staffing, Failure> {
        let options = self.options;
        let minutes = options.complaints_per_day * 7.0 / 5.0 * 190.0 / working_teams(policy) as f64;
        let guessed = (minutes / f64::from(options.minutes) / 0.7).ceil().clamp(1.0, 1_000.0) as u32;
        let (mut each, mut of) = (guessed, BTreeMap::new());
        for (team, count) in &options.staff {
            match team.as_ref().map(|team| Team::from(team.as_str())) {
                None => each = *count,
                Some(team) if policy.team(&team).is_some() => {
                    of.insert(team, *count);
                }
                Some(team) => {
                    let teams: Vec<&str> = policy.teams.iter().map(|t| t.id.as_str()).collect();
                    return Err(Failure::input(format!(
                        "--staff: there is no team ‘{team}’; there are {}",
                        teams.join(", ")
                    )));
                }
            }
        }
        Ok(Staffing { of, minutes: options.minutes, ..Staffing::each(each) })
    }

    fn run(&self, policy: &Policy, plan: &Plan) -> Result<Figures, Failure> {
        let bar = progress(plan);
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let day = |now: Timestamp| bar.set_position(now.duration_since(plan.from).as_hours().max(0) as u64 / 24);
        let figures = runtime.block_on(run(policy.clone(), self.region, plan.clone(), &day));
        bar.finish_and_clear();
        figures.map_err(|stopped| match stopped {
            Stopped::Broken { .. } => Failure::short(format!(
                "seed {}: {stopped}\n\nThis must never happen; please report it with the whole command.",
                plan.seed
            )),
            other => other.into(),
        })
    }

    /// How few people a team keep so many promises, by trying: twice as many until they do, then halfway between. A year
    /// is enough to tell.
    fn kept_by(&self, policy: &Policy, plan: &Plan, asked: f64) -> Result<Found, Failure> {
        let year = jiff::SignedDuration::from_hours(24 * 365);
        let until = plan.until.min(plan.from + year);
        let plan = plan.clone().until(until);
        let kept = |people: u32| -> Result<f64, Failure> {
            let staffing = Staffing { each: people, of: BTreeMap::new(), ..plan.staffing.clone() };
            Ok(self.run(policy, &Plan { staffing, ..plan.clone() })?.kept_percent())
        };
        let (mut few, mut many, mut percent) = (0, 1, kept(1)?);
        while percent < asked {
            few = many;
            many *= 2;
            if many > MOST {
                return Ok(Found { asked, people: None, percent });
            }
            percent = kept(many)?;
        }
        while many - few > 1 {
            let middle = few + (many - few) / 2;
            match kept(middle)? {
                enough if enough >= asked => (many, percent) = (middle, enough),
                _ => few = middle,
            }
        }
        Ok(Found { asked, people: Some(many), percent })
    }
}

/// How many teams complaints of some kind fall to.
fn working_teams(policy: &Policy) -> usize {
    let teams: std::collections::BTreeSet<&Team> = policy.kinds.iter().map(|kind| &kind.team).collect();
    teams.len().max(1)
}

fn progress(plan: &Plan) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let days = plan.until.duration_since(plan.from).as_hours().max(0) as u64 / 24;
    let style = ProgressStyle::with_template("{bar:40} day {pos} of {len}, {eta} to go");
    ProgressBar::new(days).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The policy's text with values put in: a path through its tables, where `[[promise]]` and its like are named by their id.
fn with(text: &str, sets: &[String]) -> Result<String, Failure> {
    let mut policy: toml::Value = toml::Value::Table(toml::from_str(text)?);
    for set in sets {
        let wrong = |what: &str| Failure::input(format!("--set {set}: {what}"));
        let (path, value) = set.split_once('=').ok_or_else(|| wrong("write PATH=VALUE"))?;
        let value = value.trim().parse().unwrap_or_else(|_| toml::Value::String(value.trim().to_owned()));
        let path: Vec<&str> = path.trim().split('.').collect();
        let Some((name, way)) = path.split_last() else { return Err(wrong("write PATH=VALUE")) };
        let mut place = &mut policy;
        for step in way {
            place = walk(place, step).ok_or_else(|| wrong(&format!("the policy has no ‘{step}’ there")))?;
        }
        let Some(table) = place.as_table_mut() else { return Err(wrong("that isn't a table")) };
        // A period has one unit: another takes its place.
        if way.last().is_some_and(|last| PERIODS.contains(last)) {
            table.clear();
        }
        table.insert((*name).to_owned(), value);
    }
    Ok(toml::to_string(&policy)?)
}

const PERIODS: [&str; 8] = ["within", "until", "close", "remind", "at_most", "in_all", "after_closing", "period"];

fn walk<'v>(place: &'v mut toml::Value, step: &str) -> Option<&'v mut toml::Value> {
    match place {
        toml::Value::Table(table) => table.get_mut(step),
        toml::Value::Array(all) => {
            let named = |v: &toml::Value| {
                let id = |key: &str| v.get(key).and_then(toml::Value::as_str) == Some(step);
                id("id") || id("outcome") || id("when")
            };
            let number: Option<usize> = step.parse().ok();
            let at = all.iter().position(named).or(number.filter(|n| *n < all.len()))?;
            all.get_mut(at)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_into_the_policy() {
        let sets = ["promise.resolution.within.working_days=20", "promise.update.within.weeks=3"].map(str::to_owned);
        let policy = Policy::from_toml(&with(POLICY, &sets).expect("put in")).expect("sound");
        let within = |name: &str| policy.promises.iter().find(|p| p.id.as_str() == name).map(|p| p.within);
        assert_eq!(within("resolution"), Some(complaint::Period::WorkingDays(20)));
        assert_eq!(within("update"), Some(complaint::Period::Weeks(3)));
    }

    #[test]
    fn a_path_that_leads_nowhere_is_told() {
        let wrong = with(POLICY, &["promise.answer.within.weeks=3".to_owned()]).expect_err("refused");
        assert!(wrong.message.contains("no ‘answer’"), "{}", wrong.message);
        assert!(with(POLICY, &["promise".to_owned()]).is_err());
    }

    #[test]
    fn staff_is_a_number_or_a_team_with_one() {
        assert_eq!(people("3"), Ok((None, 3)));
        assert_eq!(people("technical=4"), Ok((Some("technical".to_owned()), 4)));
        assert!(people("technical=none").is_err() && people("0").is_err());
    }
}
