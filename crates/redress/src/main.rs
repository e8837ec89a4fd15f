//! `redress`: configuration, command line, wiring. The only part that reads the system's clock and opens sockets.

mod acts;
mod api_key;
mod authentication;
mod backup;
mod clamav;
mod cli;
mod complaints;
mod config;
mod copy;
mod days;
mod demo;
mod disk;
mod doctor;
mod doors;
mod export;
mod house;
mod intake;
mod journal;
mod lessons;
mod mailboxes;
mod policy;
mod print;
mod serve;
mod simulate;
mod staff;
mod storage;
mod understanding;

use clap::Parser;
use sha2::{Digest, Sha256};
use std::process::ExitCode;

/// A failure with the exit status it has: 1, the answer is "no" or something fell short; 2, wrong use or bad input.
#[derive(Debug)]
pub struct Failure {
    pub status: u8,
    pub message: String,
}

impl Failure {
    /// Bad input: the message says what to do.
    pub fn input(message: impl std::fmt::Display) -> Self {
        Self { status: 2, message: message.to_string() }
    }

    /// Something fell short.
    pub fn short(message: impl std::fmt::Display) -> Self {
        Self { status: 1, message: message.to_string() }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            message = format!("{message}: {cause}");
            source = cause.source();
        }
        Self { status: 2, message }
    }
}

/// Bytes that nobody can guess.
fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| Failure::short(format!("no random numbers from the system: {e}")))?;
    Ok(bytes)
}

/// In hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let level = tracing_subscriber::EnvFilter::try_from_env("REDRESS_LOG");
    tracing_subscriber::fmt()
        .with_env_filter(level.unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
    match cli::run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.message.is_empty() {
                eprintln!("redress: {}", failure.message);
            }
            ExitCode::from(failure.status)
        }
    }
}
