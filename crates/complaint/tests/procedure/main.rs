//! The procedure as stories: what the policy promises, row by row, what may be done, and what is refused.

#[path = "../stories/mod.rs"]
mod stories;

mod basics;
mod deciding;
mod ending;
mod escalating;
mod extending;
mod moving;
mod pairing;
mod pausing;
mod people;
mod periods;
mod recording;
mod returning;
mod safety;
mod words;
