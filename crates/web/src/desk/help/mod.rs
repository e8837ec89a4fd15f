//! The help centre from behind: what readers said of the articles, and the articles themselves.

pub(crate) mod article;
pub(crate) mod articles;
pub(crate) mod feedback;
