//! Prints every region's holidays and worked rest days as one JSON document, for comparison with other sources.
//! `cargo run -p workdays --example dump -- 2000 2050`

use serde_json::{Map, Value, json};
use workdays::{Calendar, Region};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let year = |n: usize, or: i16| std::env::args().nth(n).map_or(Ok(or), |word| word.parse::<i16>());
    let (first, last) = (year(1, 2000)?, year(2, 2050)?);
    let mut all = Map::new();
    for region in Region::all() {
        let calendar = Calendar::of(region);
        let mut days = Vec::new();
        let mut worked = Vec::new();
        for year in first..=last {
            let holidays = calendar.holidays(year)?;
            days.extend(holidays.into_iter().map(|h| json!([h.date, h.name, h.estimated])));
            worked.extend(calendar.worked_rest_days(year)?.into_iter().map(|date| json!(date)));
        }
        all.insert(region.code().to_owned(), json!({ "holidays": days, "worked": worked, "size": calendar.size() }));
    }
    println!("{}", Value::Object(all));
    Ok(())
}
