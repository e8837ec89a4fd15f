//! The pages as a PDF: glyphs and lines drawn, running heads and page numbers added, and all that a reader's programs
//! want to know.

use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::{Location, Surface};
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::GlyphId;
use krilla::{Document, SerializeSettings};

use crate::faces::{Faces, Glyph, Run};
use crate::sheets::{Bookmark, Mark, Sheets};
use crate::style::{FOOT_BASELINE, HEAD_BASELINE, Ink, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, RUNNING, Style};
use crate::tree::Tree;
use crate::wrap::{Line, one_line};
use crate::{Dossier, DossierError, clean};

pub(crate) fn paint(sheets: Sheets, dossier: &Dossier, language: &str) -> Result<Vec<u8>, DossierError> {
    let Sheets { faces, mut tree, sheets, bookmarks, .. } = sheets;
    let mut document = Document::new_with(settings()?);
    document.set_metadata(metadata(dossier, language));
    document.set_outline(outline(dossier, bookmarks));

    let running = Running::new(faces, dossier);
    let pages = sheets.len();
    for (place, sheet) in sheets.into_iter().enumerate() {
        let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or_else(|| broken("the page has no size"))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        let mut brush = Brush { surface: &mut surface, faces };
        running.head(&mut brush, place);
        for mark in sheet.marks {
            brush.mark(mark, &mut tree);
        }
        running.foot(&mut brush, place, pages);
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree.finish());
    document.finish().map_err(|error| broken(&format!("{error}: {error:?}")))
}

fn broken(why: &str) -> DossierError {
    DossierError::Pdf(why.to_owned())
}

fn settings() -> Result<SerializeSettings, DossierError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| broken(&format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(dossier: &Dossier, language: &str) -> Metadata {
    let created = dossier.created.to_zoned(jiff::tz::TimeZone::UTC);
    // PDF has years from 0 to 9999 and no negative parts (ISO 32000-1, 7.9.4).
    let date = DateTime::new(created.year().max(0).unsigned_abs())
        .month(created.month().unsigned_abs())
        .day(created.day().unsigned_abs())
        .hour(created.hour().unsigned_abs())
        .minute(created.minute().unsigned_abs())
        .second(created.second().unsigned_abs())
        .utc_offset_hour(0);
    Metadata::new()
        .title(clean::short(&dossier.title))
        .description(clean::short(&dossier.subtitle))
        .authors(Some(clean::short(&dossier.author)).filter(|author| !author.is_empty()).into_iter().collect())
        .language(language.to_owned())
        .text_direction(TextDirection::LeftToRight)
        .creation_date(date)
}

fn outline(dossier: &Dossier, bookmarks: Vec<Bookmark>) -> Outline {
    let node = |text: String, sheet: usize, y: f32| {
        // A little above, so that the words aren't at the very edge of the window.
        OutlineNode::new(text, XyzDestination::new(sheet, Point::from_xy(0.0, (y - 18.0).max(0.0))))
    };
    let mut tops = vec![node(clean::short(&dossier.title), 0, 0.0)];
    let mut sections = false;
    for Bookmark { text, nested, sheet, y } in bookmarks {
        match tops.last_mut() {
            Some(section) if nested && sections => section.push_child(node(text, sheet, y)),
            _ => tops.push(node(text, sheet, y)),
        }
        sections |= !nested;
    }
    let mut outline = Outline::new();
    tops.into_iter().for_each(|node| outline.push_child(node));
    outline
}

/// What stands at the head and foot of the pages.
struct Running<'a> {
    head: Line,
    author: Line,
    faces: &'a Faces,
    page_of: String,
}

impl<'a> Running<'a> {
    fn new(faces: &'a Faces, dossier: &Dossier) -> Self {
        let wide = RIGHT - LEFT;
        Self {
            head: one_line(faces, &clean::short(&dossier.running_head), RUNNING, wide),
            author: one_line(faces, &clean::short(&dossier.author), RUNNING, wide * 0.6),
            faces,
            page_of: clean::short(&dossier.page_of),
        }
    }

    /// The first page has its own head.
    fn head(&self, brush: &mut Brush, place: usize) {
        if place > 0 && !self.head.is_empty() {
            brush.pagination(ArtifactType::Header, &self.head, LEFT, HEAD_BASELINE);
            brush.rule(LEFT, HEAD_BASELINE + 9.0, RIGHT - LEFT, 0.5, Ink::Line);
        }
    }

    fn foot(&self, brush: &mut Brush, place: usize, pages: usize) {
        let text = self.page_of.replace("{page}", &(place + 1).to_string()).replace("{pages}", &pages.to_string());
        let number = one_line(self.faces, &text, RUNNING, (RIGHT - LEFT) * 0.38);
        brush.pagination(ArtifactType::Footer, &self.author, LEFT, FOOT_BASELINE);
        brush.pagination(ArtifactType::Footer, &number, RIGHT - number.width, FOOT_BASELINE);
    }
}

struct Brush<'s, 'd> {
    surface: &'s mut Surface<'d>,
    faces: &'s Faces,
}

impl Brush<'_, '_> {
    fn mark(&mut self, mark: Mark, tree: &mut Tree) {
        match mark {
            Mark::Rule { x, y, width, weight, ink } => self.rule(x, y, width, weight, ink),
            Mark::Text { line, style, x, y, element: None } => {
                self.artifact(ArtifactType::PaginationOther, |brush| brush.runs(&line.runs, style, x, y));
            }
            Mark::Text { line, style, x, y, element: Some(element) } => {
                self.line(&line, style, x, y, |print| tree.printed(element, print));
            }
        }
    }

    /// A line that is read aloud. □ is read as the text it stands for.
    fn line(&mut self, line: &Line, style: Style, mut x: f32, y: f32, mut printed: impl FnMut(Identifier)) {
        for runs in line.runs.chunk_by(|a, b| a.replaced == b.replaced) {
            let said: Option<String> = runs[0].replaced.then(|| runs.iter().map(|run| run.text.as_str()).collect());
            let span = SpanTag::empty().with_actual_text(said.as_deref());
            printed(self.surface.start_tagged(ContentTag::Span(span)));
            self.runs(runs, style, x, y);
            self.surface.end_tagged();
            x += runs.iter().map(Run::width).sum::<f32>() * style.size;
        }
    }

    fn pagination(&mut self, kind: ArtifactType, line: &Line, x: f32, y: f32) {
        self.artifact(kind, |brush| brush.runs(&line.runs, RUNNING, x, y));
    }

    /// Something for the eye only.
    fn artifact(&mut self, kind: ArtifactType, draw: impl FnOnce(&mut Self)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        draw(self);
        self.surface.end_tagged();
    }

    fn rule(&mut self, x: f32, y: f32, width: f32, weight: f32, ink: Ink) {
        let Some(bar) = Rect::from_xywh(x, y - weight / 2.0, width, weight) else { return };
        let mut path = PathBuilder::new();
        path.push_rect(bar);
        if let Some(path) = path.finish() {
            self.artifact(ArtifactType::Layout, |brush| {
                brush.surface.set_fill(Some(fill(ink)));
                brush.surface.draw_path(&path);
            });
        }
    }

    fn runs(&mut self, runs: &[Run], style: Style, mut x: f32, y: f32) {
        self.surface.set_fill(Some(fill(style.ink)));
        for run in runs {
            let font = self.faces.font(run.face).clone();
            let start = Point::from_xy(x, y);
            if run.replaced {
                // Drawn as the □ that they are: each glyph of a font can have but one text of its own.
                let (squares, text) = self.squares(run);
                self.surface.draw_glyphs(start, &squares, font, &text, style.size, false);
            } else {
                self.surface.draw_glyphs(start, &run.glyphs, font, &run.text, style.size, false);
            }
            x += run.width() * style.size;
        }
    }

    fn squares(&self, run: &Run) -> (Vec<Glyph>, String) {
        let (_, square) = self.faces.replacement();
        let long = square.len() as u32;
        let places = (0..).step_by(square.len());
        let glyphs = run.glyphs.iter().zip(places).map(|(g, start)| Glyph { start, end: start + long, ..*g }).collect();
        (glyphs, square.repeat(run.glyphs.len()))
    }
}

fn fill(ink: Ink) -> Fill {
    let (red, green, blue) = ink.rgb();
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id)
    }

    fn text_range(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, size: f32) -> f32 {
        self.dx * size
    }

    fn y_offset(&self, size: f32) -> f32 {
        self.dy * size
    }

    fn y_advance(&self, _: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
