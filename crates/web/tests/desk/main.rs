//! The desk as a browser meets it: real store, real house, real forms.

mod about_staff;
mod browser;
mod deciding;
mod handling;
mod lessons;
mod news;
mod pages;
mod pairs;
mod policy;
mod programs;
mod quarantine;
mod rarer;
mod scoping;
mod senders;
mod sending_again;
mod signing_in;
mod together;
mod town;
mod walk;
