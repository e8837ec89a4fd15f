//! What the pages mean, apart from how they look: the structure by which a dossier is read aloud (ISO 14289-1).

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// An element of the structure, by its place in the [`Tree`].
pub(crate) type Element = usize;

pub(crate) struct Tree {
    elements: Vec<Node>,
}

struct Node {
    kind: TagKind,
    children: Vec<Child>,
}

enum Child {
    Element(Element),
    /// What is printed of it, in the order of printing.
    Printed(Identifier),
}

impl Tree {
    /// The element that holds all others.
    pub(crate) const ROOT: Element = 0;

    pub(crate) fn new() -> Self {
        Self { elements: vec![Node { kind: Tag::Part.into(), children: Vec::new() }] }
    }

    pub(crate) fn add(&mut self, parent: Element, kind: impl Into<TagKind>) -> Element {
        let new = self.elements.len();
        self.elements.push(Node { kind: kind.into(), children: Vec::new() });
        self.elements[parent].children.push(Child::Element(new));
        new
    }

    /// A heading. Its title is what lists of headings show, so it mustn't be empty.
    pub(crate) fn heading(&mut self, parent: Element, level: u16, title: &str) -> Element {
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        self.add(parent, Tag::Hn(level, Some(title.to_owned())))
    }

    pub(crate) fn paragraph(&mut self, parent: Element) -> Element {
        self.add(parent, Tag::P)
    }

    pub(crate) fn column_heading(&mut self, row: Element) -> Element {
        self.add(row, Tag::TH(TableHeaderScope::Column))
    }

    pub(crate) fn row_heading(&mut self, row: Element) -> Element {
        self.add(row, Tag::TH(TableHeaderScope::Row))
    }

    pub(crate) fn list(&mut self, parent: Element) -> Element {
        self.add(parent, Tag::L(ListNumbering::None))
    }

    /// An item of a list, to be filled.
    pub(crate) fn list_item(&mut self, list: Element) -> Element {
        let item = self.add(list, Tag::LI);
        self.add(item, Tag::LBody)
    }

    pub(crate) fn printed(&mut self, element: Element, print: Identifier) {
        self.elements[element].children.push(Child::Printed(print));
    }

    pub(crate) fn finish(mut self) -> TagTree {
        let root = self.group(Self::ROOT);
        let mut tree = TagTree::new();
        tree.push(root);
        tree
    }

    fn group(&mut self, element: Element) -> TagGroup {
        let Node { kind, children } = &mut self.elements[element];
        let mut group = TagGroup::new(kind.clone());
        for child in std::mem::take(children) {
            match child {
                Child::Element(below) => group.push(self.group(below)),
                Child::Printed(print) => group.push(print),
            }
        }
        group
    }
}
