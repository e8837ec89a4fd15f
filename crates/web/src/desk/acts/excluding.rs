//! A complaint about a member of staff: they have no part in it and don't see it.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, StaffId};

pub(super) struct Exclude;

impl Doing for Exclude {
    fn name(&self) -> &'static str {
        "exclude"
    }

    fn act(&self) -> Act {
        Act::Exclude
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let there = on.known.staff.iter().filter(|s| s.active && !on.complaint.about_staff.contains(&s.id));
        let nobody = (String::new(), on.frame.t("desk-choose"), String::new());
        let choice = |s: &store::Staff| (s.id.to_string(), s.name.clone(), String::new());
        vec![
            Field::of(on, "staff", "select").choices(std::iter::once(nobody).chain(there.map(choice))),
            Field::of(on, "reason", "area").rows(4).hint(on.frame.t("desk-field-exclude-hint")),
        ]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        let staff = StaffId(on.typed("staff").to_owned());
        let known = on.known.staff.iter().any(|s| s.id == staff);
        known.then(|| Command::Exclude { staff, why: on.typed("reason").to_owned() }).into_iter().collect()
    }
}
