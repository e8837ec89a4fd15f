//! What letters are signed with, and `redress mail dkim`: keys are made, and what to publish is said.

use super::settings::DkimTable;
use crate::cli::Place;
use crate::config::Config;
use crate::house::folder;
use crate::print::json_line;
use crate::{Failure, disk, say};
use jiff::Timestamp;
use post::{Key, NewKey, Signer};
use procedure::Signs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct Dkim(Signer);

impl Signs for Dkim {
    fn sign(&self, raw: Vec<u8>, at: Timestamp) -> Vec<u8> {
        self.0.sign(&raw, at.as_second())
    }
}

/// `None`: the configuration doesn't ask for it. A key that can't be used stops the start: letters would leave unsigned.
pub fn signer(table: &DkimTable) -> Result<Option<Arc<dyn Signs>>, Failure> {
    if table.domain.is_empty() {
        return Ok(None);
    }
    let keys = read(table)?;
    Ok(Some(Arc::new(Dkim(Signer::new(table.domain.clone(), keys)))))
}

/// The Ed25519 key first: who knows both takes the stronger, and whoever doesn't goes on to the next (RFC 8463, section 5).
fn read(table: &DkimTable) -> Result<Vec<(String, Key)>, Failure> {
    let all = [(&table.ed25519_selector, &table.ed25519_key), (&table.selector, &table.rsa_key)];
    let given = all.into_iter().filter(|(_, path)| !path.as_os_str().is_empty());
    given.map(|(selector, path)| Ok((selector.clone(), Key::read(path)?))).collect()
}

/// Says what to publish; where no keys are configured, makes two first.
pub fn publish(place: &Place, to: Option<&Path>) -> Result<(), Failure> {
    let (config, _) = Config::load(place.config.as_deref())?;
    if !config.dkim.domain.is_empty() {
        return tell(place, &config.dkim.domain, &read(&config.dkim)?, None);
    }
    let folder = to.map_or_else(|| folder(place, "redress-data"), Path::to_path_buf);
    disk::make_private(&folder)?;
    let made = DkimTable {
        domain: config.company.address.rsplit_once('@').map_or(String::new(), |(_, domain)| domain.to_owned()),
        rsa_key: made(&folder, "dkim-rsa.pem", NewKey::Rsa2048)?,
        ed25519_key: made(&folder, "dkim-ed25519.pem", NewKey::Ed25519)?,
        selector: config.dkim.selector,
        ed25519_selector: config.dkim.ed25519_selector,
    };
    tell(place, &made.domain, &read(&made)?, Some(&made))
}

/// A key that is there is kept: letters under way were signed with it.
fn made(folder: &Path, name: &str, kind: NewKey) -> Result<PathBuf, Failure> {
    let path = folder.join(name);
    if !path.exists() {
        let pem = Key::make(kind)?;
        disk::write(&path, false, pem.as_bytes()).map_err(|e| Failure::input(format!("{}: {e}", path.display())))?;
    }
    Ok(std::fs::canonicalize(&path).unwrap_or(path))
}

/// What is to be published of a key.
#[derive(serde::Serialize)]
pub struct Record {
    pub name: String,
    #[serde(rename = "type")]
    kind: &'static str,
    pub value: String,
}

/// What is to be published of the keys that are configured.
pub fn records(table: &DkimTable) -> Result<Vec<Record>, Failure> {
    if table.domain.is_empty() { Ok(Vec::new()) } else { Ok(of_keys(&table.domain, &read(table)?)) }
}

fn of_keys(domain: &str, keys: &[(String, Key)]) -> Vec<Record> {
    let record = |(selector, key): &(String, Key)| Record {
        name: format!("{selector}._domainkey.{domain}"),
        kind: "TXT",
        value: key.record(),
    };
    keys.iter().map(record).collect()
}

fn tell(place: &Place, domain: &str, keys: &[(String, Key)], made: Option<&DkimTable>) -> Result<(), Failure> {
    let records = of_keys(domain, keys);
    if place.json {
        records.iter().for_each(json_line);
        return Ok(());
    }
    say!("Publish these records in the DNS of {domain}:\n");
    for record in &records {
        say!("{}. IN TXT {}\n", record.name, strings(&record.value));
    }
    if let Some(made) = made {
        say!("Then sign with the keys: write into the configuration, and start Redress again:\n");
        say!("[dkim]\ndomain = {:?}", made.domain);
        say!("selector = {:?}\nrsa_key = {:?}", made.selector, made.rsa_key.display().to_string());
        say!(
            "ed25519_selector = {:?}\ned25519_key = {:?}",
            made.ed25519_selector,
            made.ed25519_key.display().to_string()
        );
    }
    Ok(())
}

/// As zone files write it: strings of 255 bytes at most (RFC 6376, 3.6.2.2).
fn strings(value: &str) -> String {
    let pieces: Vec<String> =
        value.as_bytes().chunks(255).map(|piece| format!("\"{}\"", String::from_utf8_lossy(piece))).collect();
    if pieces.len() == 1 { pieces.concat() } else { format!("( {} )", pieces.join(" ")) }
}
