//! The desk as a browser meets it: real store, real house, real forms.

mod handling;
mod pages;
mod scoping;
mod signing_in;
mod together;
mod town;
mod walk;
