//! The procedure over simulated time: the real house, the real store, invented customers and staff, a seed. It fills the
//! demonstration, proves that nothing is forgotten whatever goes wrong, and says how many people a policy asks for.
//!
//! Start with [`Plan`] and [`Simulation`]. `world` is the clock and what happens on it; `customers` and `mails` the outside;
//! `desk`, `next` and `acts` the staff; `faults` what goes wrong; `witness` and `invariants` what must hold all the same;
//! `figures`, `dashboard` and `plot` what came of it.

mod acts;
mod cases;
mod customers;
mod dashboard;
mod desk;
mod ending;
mod faults;
mod faulty;
mod figures;
mod invariants;
mod mails;
mod next;
mod plan;
mod plot;
mod postman;
mod random;
mod recount;
mod staff;
mod town;
mod witness;
mod world;

pub use dashboard::{beside, dashboard};
pub use faults::Rates;
pub use figures::{Figures, Month, Stopped, Tally};
pub use plan::{Plan, Staffing, demonstration};
pub use plot::plot;
pub use postman::Nowhere;
pub use random::Random;
pub use recount::{Recount, recount};
pub use staff::TeamFigures;
pub use town::{house_of, simulate};
pub use world::Simulation;
