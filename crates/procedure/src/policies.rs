//! The policies of the house: the one in force for new complaints, and every version that a complaint was opened under.
//! A new version is installed while the house is running, and refused whole if anything is wrong with it.

use crate::house::{House, HouseError};
use complaint::{Complaint, Policy, PolicyError, StaffId};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use store::InstalledPolicy;

/// Policies only ever come to it, so that what a decision is made with stays where it is.
pub struct Policies {
    all: boxcar::Vec<Policy>,
    in_force: AtomicUsize,
    /// What the store's were when they were read last.
    seen: AtomicU64,
}

/// A policy that wasn't installed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum InstallError {
    #[error(transparent)]
    Wrong(#[from] PolicyError),
    #[error("version {version} of ‘{id}’ was installed with other contents; raise `version` in the changed file")]
    Taken { id: String, version: u32 },
    #[error(transparent)]
    House(#[from] HouseError),
}

impl Policies {
    /// Just this one, in force.
    pub fn of(policy: Policy) -> Self {
        Self { all: boxcar::vec![policy], in_force: AtomicUsize::new(0), seen: AtomicU64::new(0) }
    }

    /// The one that new complaints are opened under.
    pub fn in_force(&self) -> &Policy {
        &self.all[self.in_force.load(Ordering::Acquire)]
    }

    /// That version, if it was ever installed.
    pub fn find(&self, id: &str, version: u32) -> Option<&Policy> {
        self.place(id, version).map(|place| &self.all[place])
    }

    fn place(&self, id: &str, version: u32) -> Option<usize> {
        self.all.iter().find(|(_, p)| p.id == id && p.version == version).map(|(place, _)| place)
    }

    /// All versions, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Policy> {
        self.all.iter().map(|(_, policy)| policy)
    }

    fn add(&self, policy: Policy) -> usize {
        self.place(&policy.id, policy.version).unwrap_or_else(|| self.all.push(policy))
    }

    fn put_in_force(&self, place: usize) {
        self.in_force.store(place, Ordering::Release);
    }
}

impl House {
    /// The policy in force.
    pub fn policy(&self) -> &Policy {
        self.policies.in_force()
    }

    /// The policy that a complaint was opened under; the one in force if that is lost.
    pub fn policy_of(&self, complaint: &Complaint) -> &Policy {
        self.policies.find(&complaint.policy, complaint.policy_version).unwrap_or_else(|| self.policy())
    }

    /// Installs a policy from its file and puts it in force for complaints that are opened from now on.
    ///
    /// # Errors
    /// Everything that is wrong with it; that version is there with other contents; the store can't be written.
    pub async fn install_policy(&self, text: &str, by: Option<&StaffId>) -> Result<&Policy, InstallError> {
        let policy = Policy::from_toml(text)?;
        let (id, version) = (policy.id.clone(), policy.version);
        let taken = || InstallError::Taken { id: id.clone(), version };
        if self.policies.find(&id, version).is_some_and(|there| *there != policy) {
            return Err(taken());
        }
        let installed = InstalledPolicy {
            id: id.clone(),
            version,
            body: text.to_owned(),
            installed_at: self.now(),
            installed_by: by.cloned(),
            in_force: true,
        };
        if !self.store.install_policy(&installed).await.map_err(HouseError::from)? {
            return Err(taken());
        }
        let place = self.policies.add(policy);
        self.policies.put_in_force(place);
        Ok(&self.policies.all[place])
    }

    /// Takes over what was installed meanwhile: by the command line, or another node. Cheap where nothing was.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn follow_policies(&self) -> Result<(), HouseError> {
        let version = self.store.policies_version().await?;
        if self.policies.seen.load(Ordering::Acquire) == version {
            return Ok(());
        }
        for installed in self.store.policies().await? {
            // What was installed had passed the check of its day, and is kept to even where today's is stricter.
            match complaint::Policy::as_installed(&installed.body) {
                Ok(policy) => {
                    let place = self.policies.add(policy);
                    if installed.in_force {
                        self.policies.put_in_force(place);
                    }
                }
                Err(error) => {
                    tracing::error!(id = installed.id, version = installed.version, %error, "an installed policy can't be read")
                }
            }
        }
        self.policies.seen.store(version, Ordering::Release);
        Ok(())
    }
}
