//! The command line: names and keys that scripts rely on.

use crate::say;
use crate::{
    Failure, acts, api_key, backup, complaints, config, copy, days, demo, export, intake, journal, lessons, mailboxes,
    policy, serve, simulate, staff, storage, understanding,
};
use clap::{Args, Parser, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::PathBuf;

/// Runs a company's complaints procedure: reads complaints, keeps the policy's promises, forgets nothing.
#[derive(Parser)]
#[command(name = "redress", version, propagate_version = true)]
pub struct Cli {
    #[command(flatten)]
    pub place: Place,
    #[command(subcommand)]
    pub command: Command,
}

/// Where the data and the configuration are.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The data folder [default: redress-data, for `demo` redress-demo]
    #[arg(long, env = "REDRESS_DATA", global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The configuration file; `redress config` prints one with all defaults
    #[arg(long, env = "REDRESS_CONFIG", global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Print facts as JSON
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Args, Clone, Debug)]
pub struct Listen {
    /// Where the web pages are served (port 0: any free one)
    #[arg(long, value_name = "HOST:PORT")]
    pub listen: Option<String>,
    /// Where mail is taken in by SMTP (port 0: any free one)
    #[arg(long, value_name = "HOST:PORT")]
    pub smtp: Option<String>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Run the procedure: the desk, the help centre, mail in and out
    Serve {
        #[command(flatten)]
        listen: Listen,
        /// Fill the new data folder with the demonstration's complaints and run on simulated time
        #[arg(long)]
        demo: bool,
    },
    /// Try it: about 200 lively complaints, and a clock that you can move
    Demo {
        #[command(flatten)]
        listen: Listen,
    },
    /// Take in mail from files, folders, Maildirs, mboxes, - for standard input, or a mailbox that is configured
    Intake {
        #[arg(required_unless_present = "mailbox", value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// As if received at this instant (ISO 8601)
        #[arg(long, value_name = "INSTANT")]
        at: Option<Timestamp>,
        /// What is new in this mailbox; broken off, it goes on from there the next time
        #[arg(long, value_name = "NAME", conflicts_with_all = ["paths", "at"])]
        mailbox: Option<String>,
    },
    /// Show what is understood of mails, without taking them in
    Understand {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Measure understanding on a labelled folder (labels.jsonl and the mails it names)
    Score { folder: PathBuf },
    /// Working days of Europe
    Days {
        #[command(subcommand)]
        what: Days,
    },
    /// List complaints, what is due next first
    List {
        /// open, decided, closed, missed, escalated, unassigned, awaits-us, danger or all
        #[arg(long, default_value = "open")]
        state: String,
        /// Only those owed within N working days from today
        #[arg(long, value_name = "N")]
        due_within: Option<u16>,
    },
    /// Show a complaint: details, promises with explanations, timeline, letters
    Show { reference: String },
    /// Do what a handler can do
    Act {
        reference: String,
        #[command(subcommand)]
        act: acts::Act,
        /// The member of staff who does it
        #[arg(long = "as", value_name = "NAME", default_value = "admin", global = true)]
        by: String,
    },
    /// Do what is due; in a demo folder also move its clock
    Tick {
        /// Move the demo's clock on to this instant
        #[arg(long, value_name = "INSTANT")]
        until: Option<Timestamp>,
    },
    /// Check every journal's chain, and that all rows follow from it
    Verify,
    /// Copy everything from one store into another, and check that it is the same there
    Copy(copy::Options),
    /// Copy the data folder while the server runs: database, large messages, secret
    Backup {
        /// Where to; again into the same folder it copies only what is new
        #[arg(value_name = "DIR")]
        to: PathBuf,
    },
    /// Make a new data folder of a backup, and check that it is whole
    Restore {
        /// The folder that `redress backup` wrote
        #[arg(value_name = "DIR")]
        from: PathBuf,
        /// Go on from there with what `redress journal export` wrote
        #[arg(long, value_name = "FILE")]
        journal: Option<PathBuf>,
        /// As it was at this instant (ISO 8601), not before the backup [default: to the journal's end]
        #[arg(long, value_name = "INSTANT", requires = "journal")]
        until: Option<Timestamp>,
    },
    /// Write what is new to a file, for any point in time after a backup
    Journal {
        #[command(subcommand)]
        what: Journal,
    },
    /// Check, explain, draw, compare and install complaints policies
    Policy {
        #[command(subcommand)]
        what: policy::What,
    },
    /// List, take back, export and import what was learnt from corrections
    Lessons {
        #[command(subcommand)]
        what: lessons::What,
    },
    /// Print a complaint's dossier, as one hands it to an ombudsman
    Export {
        reference: String,
        /// Write the PDF there [default: REFERENCE.pdf]
        #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "")]
        pdf: Option<PathBuf>,
        /// The language of headings and explanations, ISO 639-1 [default: the complainant's]
        #[arg(long)]
        language: Option<String>,
    },
    /// Run the procedure on simulated years: is the policy kept, with how many people?
    Simulate(simulate::Options),
    /// List letters and where they stand
    Outbox,
    /// Make the schema of a PostgreSQL database, or bring it up to date; nodes may serve meanwhile
    Migrate {
        /// Let this role run Redress: it reads and writes, and can't change the schema
        #[arg(long = "grant", value_name = "ROLE")]
        grant_to: Option<String>,
    },
    /// Print the configuration with its defaults and comments
    Config,
    /// Mailboxes of other servers; keys that letters are signed with
    Mail {
        #[command(subcommand)]
        what: mailboxes::What,
    },
    /// Make a key for a program that hands messages over (POST /api/messages)
    ApiKey {
        /// What the program is called in the log: small letters, digits, hyphens
        name: String,
    },
    /// Staff
    Staff {
        #[command(subcommand)]
        what: staff::What,
    },
}

#[derive(Subcommand)]
pub enum Journal {
    /// Append what isn't in the file yet: events, messages, letters, what else the house has
    Export {
        /// A new file, or one that an earlier export of the same house wrote
        file: PathBuf,
        /// Read all of the file and of the store, whatever was noted: finds damage, and mends what is missing
        #[arg(long)]
        whole: bool,
    },
}

#[derive(Subcommand)]
pub enum Days {
    /// The date N working days after DATE (before it where N is negative)
    Add {
        date: Date,
        #[arg(allow_negative_numbers = true)]
        n: i32,
        #[arg(long = "in", value_name = "REGION")]
        region: String,
        /// Show which days were skipped and why
        #[arg(long)]
        explain: bool,
    },
    /// How many working days lie after FROM, up to and including TO
    Between {
        from: Date,
        to: Date,
        #[arg(long = "in", value_name = "REGION")]
        region: String,
    },
    /// The public holidays of a year that stop work
    List { region: String, year: i16 },
    /// The same as an iCalendar file
    Ics { region: String, year: i16 },
    /// All regions
    Regions,
    /// The running promises whose date would move under today's calendar (after an update, or a new closure)
    Impact {
        /// Move them, on the record
        #[arg(long)]
        apply: bool,
        /// The member of staff who does it
        #[arg(long = "as", value_name = "NAME", default_value = "admin")]
        by: String,
    },
}

pub fn run(cli: Cli) -> Result<(), Failure> {
    let place = &cli.place;
    match cli.command {
        Command::Serve { listen, demo: true } | Command::Demo { listen } => demo::demo(place, &listen),
        Command::Serve { listen, demo: false } => serve::serve(place, &listen),
        Command::Intake { mailbox: Some(name), .. } => mailboxes::take_in(place, &name),
        Command::Intake { paths, at, mailbox: None } => intake::intake(place, &paths, at),
        Command::Understand { files } => understanding::understand(place, &files),
        Command::Score { folder } => understanding::score(place, &folder),
        Command::Days { what } => days::days(place, what),
        Command::List { state, due_within } => complaints::list(place, &state, due_within),
        Command::Show { reference } => complaints::show(place, &reference),
        Command::Act { reference, act, by } => acts::act(place, &reference, act, &by),
        Command::Tick { until } => demo::tick(place, until),
        Command::Verify => complaints::verify(place),
        Command::Copy(options) => copy::copy(place, &options),
        Command::Backup { to } => backup::backup(place, &to),
        Command::Restore { from, journal, until } => backup::restore(place, &from, journal.as_deref(), until),
        Command::Journal { what: Journal::Export { file, whole } } => journal::export(place, &file, whole),
        Command::Policy { what } => policy::policy(place, what),
        Command::Lessons { what } => lessons::lessons(place, what),
        Command::Export { reference, pdf, language } => export::export(place, &reference, pdf, language),
        Command::Simulate(options) => simulate::simulate(place, options),
        Command::Outbox => complaints::outbox(place),
        Command::Migrate { grant_to } => storage::migrate(place, grant_to),
        Command::Config => {
            say!("{}", config::DEFAULT.trim_end());
            Ok(())
        }
        Command::Mail { what } => mailboxes::mail(place, what),
        Command::ApiKey { name } => api_key::make(place, &name),
        Command::Staff { what } => staff::staff(place, what),
    }
}
