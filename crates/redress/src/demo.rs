//! `redress demo`: a house filled by running the procedure over simulated time, and a clock that visitors can move.

use crate::Failure;
use crate::cli::{Listen, Place};
use crate::house::{DEMO_CLOCK, Opened, RelayCourier, SystemClock, block_on, folder, open, open_at};
use crate::print::json_line;
use crate::say;
use crate::serve::{Sockets, run};
use crate::staff::first_admin;
use async_trait::async_trait;
use indicatif::ProgressBar;
use jiff::{SignedDuration, Timestamp};
use procedure::simulation::{Simulation, demonstration};
use procedure::{Clock, House, Policies, SetClock, Swept};
use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

pub fn demo(place: &Place, listen: &Listen) -> Result<(), Failure> {
    block_on(async {
        let mut sockets = Sockets::bind(place, listen).await?;
        let opened = open_at(place, folder(place, "redress-demo"), Some(sockets.url()?)).await?;
        if opened.house.store.setting(DEMO_CLOCK).await?.is_none() {
            fill(&opened).await?;
        }
        let mover = Arc::new(Mover {
            house: opened.house.clone(),
            clock: opened.clock.clone(),
            courier: RelayCourier::of(&opened.config, &opened.folder)?,
            turn: Mutex::new(()),
        });
        run(opened, &mut sockets, Some(mover)).await
    })
}

/// Runs the procedure over the last three months.
async fn fill(opened: &Opened) -> Result<(), Failure> {
    let bar = if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    bar.set_message("running the procedure over the last three months, once …");
    bar.enable_steady_tick(Duration::from_millis(100));
    if !opened.house.store.references(None, 1).await?.is_empty() {
        return Err(Failure::input(
            "this data folder holds real complaints; name another for the demo with --data DIR",
        ));
    }
    let now = opened.clock.now();
    let plan = demonstration(now, 2026);
    let clock = Arc::new(SetClock::at(plan.from));
    let house = House::new(
        opened.house.settings.clone(),
        Policies::of(opened.house.policy().clone()),
        opened.house.store.clone(),
        clock.clone(),
    );
    first_admin(&house).await?;
    let courier = RelayCourier::of(&opened.config, &opened.folder)?;
    Simulation::new(&house, &clock, Arc::new(courier), plan).run().await?;
    opened.house.store.put_setting(DEMO_CLOCK, "0").await?;
    bar.finish_and_clear();
    Ok(())
}

/// Moves the demonstration's clock, and does on the way what falls due on the way.
struct Mover {
    house: Arc<House>,
    clock: Arc<SystemClock>,
    courier: RelayCourier,
    turn: Mutex<()>,
}

impl Mover {
    async fn until(&self, until: Timestamp) -> Result<Swept, procedure::HouseError> {
        let _turn = self.turn.lock().await;
        let mut all = Swept::default();
        while let Some(wake) = self.house.store.next_wake().await?.filter(|wake| *wake <= until) {
            self.set(wake.max(self.house.now())).await?;
            let swept = self.house.sweep().await?;
            all.reminded += swept.reminded;
            all.missed += swept.missed;
            all.letters += swept.letters;
            while self.house.send_letters(&self.courier, 64).await? > 0 {}
        }
        self.set(until).await?;
        Ok(all)
    }

    /// The clock never goes back.
    async fn set(&self, instant: Timestamp) -> Result<(), procedure::HouseError> {
        let real = self.house.now().as_microsecond() - self.clock.ahead();
        let ahead = (instant.as_microsecond() - real).max(self.clock.ahead());
        self.clock.set_ahead(ahead);
        Ok(self.house.store.put_setting(DEMO_CLOCK, &ahead.to_string()).await?)
    }
}

#[async_trait]
impl web::Demo for Mover {
    async fn advance(&self, hours: i64) -> Result<(), String> {
        let until = self.house.now() + SignedDuration::from_hours(hours.clamp(0, 24 * 366));
        self.until(until).await.map(|_| ()).map_err(|e| e.to_string())
    }
}

/// Takes over a move of the clock that was made from a shell.
pub async fn follow_clock(house: &House, clock: &SystemClock) {
    if let Ok(Some(ahead)) = house.store.setting(DEMO_CLOCK).await
        && let Ok(ahead) = ahead.parse::<i64>()
        && ahead > clock.ahead()
    {
        clock.set_ahead(ahead);
    }
}

pub fn tick(place: &Place, until: Option<Timestamp>) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, clock, folder, config, .. } = open(place).await?;
        let swept = match until {
            None => house.sweep().await?,
            Some(_) if house.store.setting(DEMO_CLOCK).await?.is_none() => {
                return Err(Failure::input("only a demo's clock can be moved; start one with `redress demo`"));
            }
            Some(until) => {
                let courier = RelayCourier::of(&config, &folder)?;
                Mover { house, clock, courier, turn: Mutex::new(()) }.until(until).await?
            }
        };
        if place.json {
            json_line(&swept);
        } else {
            say!("{} warned, {} missed, {} letters", swept.reminded, swept.missed, swept.letters);
        }
        Ok(())
    })
}
