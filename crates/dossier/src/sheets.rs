//! Lines put on pages, from top to bottom. Everything is a row of stacks: a stack is lines below each other, stacks of
//! a row begin at the same height and flow over as many pages as they need.

use std::collections::VecDeque;

use crate::faces::Faces;
use crate::style::{BOTTOM, Ink, Style, TOP};
use crate::tree::{Element, Tree};
use crate::wrap::{Line, wrap};

pub(crate) struct Sheets<'a> {
    pub faces: &'a Faces,
    pub tree: Tree,
    pub sheets: Vec<Sheet>,
    pub bookmarks: Vec<Bookmark>,
    /// Where the next row begins.
    pub y: f32,
    /// How much above it is empty because a part asked for it.
    margin: f32,
}

/// What is printed on one page.
#[derive(Default)]
pub(crate) struct Sheet {
    pub marks: Vec<Mark>,
}

pub(crate) enum Mark {
    /// `y` is the baseline. Without an element it's there for the eye only, such as what is repeated on a new page.
    Text {
        line: Line,
        style: Style,
        x: f32,
        y: f32,
        element: Option<Element>,
    },
    Rule {
        x: f32,
        y: f32,
        width: f32,
        weight: f32,
        ink: Ink,
    },
}

pub(crate) struct Bookmark {
    pub text: String,
    /// Below the bookmark of the section that it's in.
    pub nested: bool,
    pub sheet: usize,
    pub y: f32,
}

/// Lines below each other.
#[derive(Clone)]
pub(crate) struct Stack {
    x: f32,
    width: f32,
    items: VecDeque<Item>,
    /// Before the next line.
    gap: f32,
}

#[derive(Clone)]
struct Item {
    line: Line,
    style: Style,
    element: Option<Element>,
    /// Space above, but not at the top of a page.
    gap: f32,
    /// Stays on one page with the next line.
    keep: bool,
}

impl Item {
    fn height(&self, first: bool) -> f32 {
        self.style.leading + if first { 0.0 } else { self.gap }
    }
}

impl Stack {
    pub(crate) fn new(x: f32, width: f32) -> Self {
        Self { x, width, items: VecDeque::new(), gap: 0.0 }
    }

    pub(crate) fn gap(&mut self, gap: f32) {
        self.gap = self.gap.max(gap);
    }

    /// Adds text. On a page there are never its first or last line alone.
    pub(crate) fn say(&mut self, faces: &Faces, text: &str, style: Style, element: Option<Element>) {
        if text.is_empty() {
            return;
        }
        let lines = wrap(faces, text, style, self.width);
        let count = lines.len();
        for (place, line) in lines.into_iter().enumerate() {
            let keep = count > 1 && (place == 0 || place + 2 == count);
            self.items.push_back(Item { line, style, element, gap: std::mem::take(&mut self.gap), keep });
        }
    }

    /// All that was said so far stays together, and with what is said next.
    pub(crate) fn keep_with_next(&mut self) {
        for item in &mut self.items {
            item.keep = true;
        }
    }

    /// As it comes again on the next page: not too long, and for the eye only.
    pub(crate) fn repeated(&self) -> Self {
        const LINES: usize = 12;
        let silent = |item: &Item| Item { element: None, ..item.clone() };
        Self { items: self.items.iter().take(LINES).map(silent).collect(), ..*self }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(crate) fn height(&self) -> f32 {
        self.height_of(self.items.len())
    }

    fn height_of(&self, count: usize) -> f32 {
        self.items.iter().take(count).enumerate().map(|(place, item)| item.height(place == 0)).sum()
    }

    /// Of the lines that it begins with and that stay together.
    fn lead(&self) -> f32 {
        let together = self.items.iter().take_while(|item| item.keep).count() + 1;
        self.height_of(together.min(self.items.len()))
    }

    /// How many lines go into `room`; at least one if they must.
    fn fitting(&self, room: f32, must: bool) -> usize {
        let mut used = 0.0;
        let mut fit = 0;
        for item in &self.items {
            used += item.height(fit == 0);
            if used > room {
                break;
            }
            fit += 1;
        }
        if fit == self.items.len() {
            return fit;
        }
        let kept = self.items.range(..fit).rposition(|item| !item.keep).map_or(0, |last| last + 1);
        if kept == 0 && must { fit.max(1) } else { kept }
    }
}

/// May a row be split over pages?
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Split {
    /// Only if it's too high for a page that also has a heading.
    IfItMust,
    Freely,
}

impl Split {
    fn keeps(self, height: f32) -> bool {
        self == Split::IfItMust && height <= 0.8 * (BOTTOM - TOP)
    }
}

impl<'a> Sheets<'a> {
    pub(crate) fn new(faces: &'a Faces) -> Self {
        Self { faces, tree: Tree::new(), sheets: vec![Sheet::default()], bookmarks: Vec::new(), y: TOP, margin: 0.0 }
    }

    pub(crate) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    pub(crate) fn is_fresh(&self) -> bool {
        self.y <= TOP
    }

    pub(crate) fn turn(&mut self) {
        self.sheets.push(Sheet::default());
        self.y = TOP;
        self.margin = 0.0;
    }

    /// Begins a new page if there isn't so much room on this one.
    pub(crate) fn need(&mut self, height: f32) {
        if height > self.room() && !self.is_fresh() {
            self.turn();
        }
    }

    /// [`need`](Self::need), for a row with `above` over it, so that what is above isn't left behind.
    pub(crate) fn need_for(&mut self, above: f32, stacks: &[Stack], split: Split) {
        let lead = |stack: &Stack| if split.keeps(stack.height()) { stack.height() } else { stack.lead() };
        self.need(above + stacks.iter().map(lead).fold(0.0, f32::max));
    }

    /// Space between parts: where two ask for it, the larger counts. There is none at the top of a page.
    pub(crate) fn margin(&mut self, height: f32) {
        if height > self.margin && !self.is_fresh() {
            self.y += height - self.margin;
            self.margin = height;
        }
    }

    /// Space inside a part. There is none at the top of a page.
    pub(crate) fn pad(&mut self, height: f32) {
        if !self.is_fresh() {
            self.y += height;
        }
    }

    pub(crate) fn rule(&mut self, x: f32, width: f32, weight: f32, ink: Ink) {
        let y = self.y;
        self.mark(Mark::Rule { x, y, width, weight, ink });
    }

    pub(crate) fn bookmark(&mut self, text: String, nested: bool) {
        self.bookmarks.push(Bookmark { text, nested, sheet: self.sheets.len() - 1, y: self.y });
    }

    /// Puts a row. On each page it flows to, `again` comes first.
    pub(crate) fn row(&mut self, mut stacks: Vec<Stack>, split: Split, again: &dyn Fn(&mut Self)) {
        let height = stacks.iter().map(Stack::height).fold(0.0, f32::max);
        let mut fresh = self.is_fresh();
        if split.keeps(height) && height > self.room() && !fresh {
            self.turn();
            again(self);
            fresh = true;
        }
        loop {
            let room = self.room();
            let fitting: Vec<usize> = stacks.iter().map(|stack| stack.fitting(room, fresh)).collect();
            let waits = |(stack, fit): (&Stack, &usize)| *fit == 0 && !stack.is_empty();
            if fresh || !stacks.iter().zip(&fitting).any(waits) {
                let top = self.y;
                for (stack, fit) in stacks.iter_mut().zip(fitting) {
                    let below = self.put(stack, fit, top);
                    self.y = self.y.max(below);
                }
            }
            if stacks.iter().all(Stack::is_empty) {
                return;
            }
            self.turn();
            again(self);
            fresh = true;
        }
    }

    /// Puts a stack beside what comes, which then begins at the same height.
    pub(crate) fn beside(&mut self, mut stack: Stack) {
        let fit = stack.fitting(self.room(), false);
        self.put(&mut stack, fit, self.y);
    }

    fn put(&mut self, stack: &mut Stack, count: usize, top: f32) -> f32 {
        let mut y = top;
        let x = stack.x;
        for (place, item) in stack.items.drain(..count).enumerate() {
            let below = y + item.height(place == 0);
            let baseline = below - item.style.leading + item.style.drop;
            self.mark(Mark::Text { line: item.line, style: item.style, x, y: baseline, element: item.element });
            y = below;
        }
        y
    }

    fn mark(&mut self, mark: Mark) {
        self.margin = 0.0;
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.marks.push(mark);
        }
    }
}
