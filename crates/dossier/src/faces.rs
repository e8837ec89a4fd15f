//! The typefaces, and text turned into their glyphs. They have Latin, Greek and Cyrillic letters; what one lacks is
//! taken from Source Sans, and what that lacks is shown as □ and keeps its text.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{
    BufferFlags, Direction, FontRef, Language, Script, ShapeOptions, ShapePlan, ShaperData, UnicodeBuffer, script,
};
use krilla::text::Font;

use crate::DossierError;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Face {
    Serif,
    Sans,
    SansBold,
    Mono,
}

const FILES: [(Face, &str, &[u8]); 4] = [
    (Face::Serif, "Source Serif 4", include_bytes!("../fonts/SourceSerif4-Regular.ttf")),
    (Face::Sans, "Source Sans 3", include_bytes!("../fonts/SourceSans3-Regular.ttf")),
    (Face::SansBold, "Source Sans 3 SemiBold", include_bytes!("../fonts/SourceSans3-SemiBold.ttf")),
    (Face::Mono, "Source Code Pro", include_bytes!("../fonts/SourceCodePro-Regular.ttf")),
];

/// What stands for a character that no face has.
const REPLACEMENT: &str = "□";

/// Glyphs of one face. Lengths are in em: times the size of the type they are points.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub face: Face,
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Its glyphs are all □ and don't show the text.
    pub replaced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u32,
    /// The part of the run's text that it shows; glyphs that show the same part can't be separated.
    pub start: u32,
    pub end: u32,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
}

type Shaped = Rc<[Run]>;

pub(crate) struct Faces {
    loaded: Vec<Loaded>,
    language: Option<Language>,
    /// Words come again and again; shaping is most of the work.
    seen: RefCell<HashMap<(Face, String), Shaped>>,
}

struct Loaded {
    font: Font,
    file: FontRef<'static>,
    shaper: ShaperData,
    plans: RefCell<Vec<(Script, Rc<ShapePlan>)>>,
}

/// Longer words aren't remembered.
const MEMORABLE: usize = 24;
/// Nor are more than this many.
const MEMORY: usize = 20_000;

impl Faces {
    pub(crate) fn load(language: &str) -> Result<Self, DossierError> {
        let load = |(_, name, bytes): (Face, &'static str, &'static [u8])| {
            let font = Font::new(bytes.into(), 0).ok_or(DossierError::Typeface(name))?;
            let file = FontRef::new(bytes).map_err(|_| DossierError::Typeface(name))?;
            let shaper = ShaperData::new(&file);
            Ok(Loaded { font, file, shaper, plans: RefCell::default() })
        };
        let loaded = FILES.into_iter().map(load).collect::<Result<_, DossierError>>()?;
        Ok(Self { loaded, language: Language::new(language), seen: RefCell::default() })
    }

    pub(crate) fn font(&self, face: Face) -> &Font {
        &self.loaded(face).font
    }

    /// The glyphs of a word (or of a few blanks). Nothing of the text is lost: each character is in a run.
    pub(crate) fn shape(&self, face: Face, text: &str) -> Shaped {
        // A blank that doesn't break has done its work when lines are set; it looks like any other.
        let text = text.replace('\u{A0}', " ");
        if text.len() > MEMORABLE {
            return self.runs(face, &text).into();
        }
        let key = (face, text);
        if let Some(known) = self.seen.borrow().get(&key) {
            return Rc::clone(known);
        }
        let runs: Shaped = self.runs(face, &key.1).into();
        let mut seen = self.seen.borrow_mut();
        if seen.len() < MEMORY {
            seen.insert(key, Rc::clone(&runs));
        }
        runs
    }

    /// The glyphs of □, and the text they'd have.
    pub(crate) fn replacement(&self) -> (Vec<Glyph>, &'static str) {
        (self.loaded(Face::Sans).glyphs(REPLACEMENT, self.language.as_ref()), REPLACEMENT)
    }

    fn loaded(&self, face: Face) -> &Loaded {
        // `FILES` stands in the order of the faces.
        &self.loaded[face as usize]
    }

    fn runs(&self, face: Face, text: &str) -> Vec<Run> {
        let glyphs = self.loaded(face).glyphs(text, self.language.as_ref());
        let mut runs = Vec::new();
        for stretch in clusters(&glyphs).collect::<Vec<_>>().chunk_by(|a, b| lacks(a) == lacks(b)) {
            let (first, last) = (stretch[0][0].start as usize, stretch[stretch.len() - 1][0].end as usize);
            let text = &text[first..last];
            if !lacks(stretch[0]) {
                let glyphs = stretch.iter().flat_map(|cluster| cluster.iter()).map(|g| g.shifted_back(first));
                runs.push(Run { face, text: text.to_owned(), glyphs: glyphs.collect(), replaced: false });
            } else if face != Face::Sans {
                runs.extend(self.runs(Face::Sans, text));
            } else {
                runs.push(self.replaced(text, stretch, first));
            }
        }
        runs
    }

    /// One □ for each cluster, so that a character of several parts counts once.
    fn replaced(&self, text: &str, clusters: &[&[Glyph]], first: usize) -> Run {
        let (square, _) = self.replacement();
        let stand_in = |cluster: &&[Glyph]| {
            let place = cluster[0].shifted_back(first);
            square.iter().map(move |g| Glyph { start: place.start, end: place.end, ..*g }).collect::<Vec<_>>()
        };
        let glyphs = clusters.iter().flat_map(stand_in).collect();
        Run { face: Face::Sans, text: text.to_owned(), glyphs, replaced: true }
    }
}

impl Loaded {
    fn glyphs(&self, text: &str, language: Option<&Language>) -> Vec<Glyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        let script = script_of(text);
        buffer.set_script(script);
        if let Some(language) = language {
            buffer.set_language(language.clone());
        }
        buffer.set_flags(BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);

        let plan = self.plan(script, language);
        let shaper = self.shaper.shaper(&self.file).build();
        let em = shaper.units_per_em() as f32;
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)));

        let infos = shaped.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut end = text.len() as u32;
        for (info, position) in infos.iter().zip(shaped.glyph_positions()).rev() {
            // Left to right, clusters only grow; the last glyphs reach to the end of the text.
            if let Some(Glyph { start, .. }) = glyphs.last()
                && *start != info.cluster
            {
                end = *start;
            }
            glyphs.push(Glyph {
                id: info.glyph_id,
                start: info.cluster,
                end,
                advance: position.x_advance as f32 / em,
                dx: position.x_offset as f32 / em,
                dy: position.y_offset as f32 / em,
            });
        }
        glyphs.reverse();
        glyphs
    }

    /// Making a plan takes far longer than shaping a word by it.
    fn plan(&self, script: Script, language: Option<&Language>) -> Rc<ShapePlan> {
        let mut plans = self.plans.borrow_mut();
        if let Some((_, plan)) = plans.iter().find(|(known, _)| *known == script) {
            return Rc::clone(plan);
        }
        let shaper = self.shaper.shaper(&self.file).build();
        let plan = Rc::new(ShapePlan::new(&shaper, Direction::LeftToRight, Some(script), language, &[]));
        plans.push((script, Rc::clone(&plan)));
        plan
    }
}

impl Run {
    pub(crate) fn width(&self) -> f32 {
        self.glyphs.iter().map(|g| g.advance).sum()
    }

    /// Its first `count` glyphs, and the rest; `count` doesn't part a cluster.
    pub(crate) fn split(&self, count: usize) -> (Run, Run) {
        let cut = self.glyphs.get(count).map_or(self.text.len(), |g| g.start as usize);
        let part = |text: &str, glyphs: Vec<Glyph>| Run { text: text.to_owned(), glyphs, ..*self };
        let rest = self.glyphs[count..].iter().map(|g| g.shifted_back(cut)).collect();
        (part(&self.text[..cut], self.glyphs[..count].to_vec()), part(&self.text[cut..], rest))
    }

    /// The run with another after it that looks the same.
    pub(crate) fn extend(&mut self, next: &Run) {
        let by = self.text.len() as u32;
        self.text.push_str(&next.text);
        self.glyphs.extend(next.glyphs.iter().map(|g| Glyph { start: g.start + by, end: g.end + by, ..*g }));
    }

    pub(crate) fn looks_like(&self, other: &Run) -> bool {
        self.face == other.face && self.replaced == other.replaced
    }
}

impl Glyph {
    fn shifted_back(self, by: usize) -> Self {
        Self { start: self.start - by as u32, end: self.end - by as u32, ..self }
    }
}

pub(crate) fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|a, b| a.start == b.start)
}

fn lacks(cluster: &[Glyph]) -> bool {
    cluster.iter().any(|g| g.id == 0)
}

/// The script whose rules a word is set by. Others than these three have no glyphs here, so theirs don't matter.
fn script_of(text: &str) -> Script {
    let known = text.chars().find_map(|c| match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(script::LATIN),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(script::GREEK),
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}' => Some(script::CYRILLIC),
        _ => None,
    });
    known.unwrap_or(script::LATIN)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn faces() -> Faces {
        Faces::load("ro").unwrap()
    }

    #[test]
    fn the_files_stand_in_the_order_of_the_faces() {
        for (place, (face, ..)) in FILES.iter().enumerate() {
            assert_eq!(*face as usize, place);
        }
    }

    #[test]
    fn every_face_has_the_letters_of_every_language_of_the_union_and_its_neighbours() {
        let letters = "AĂÂÎȘȚaăâîșț ÄÖÜẞßäöü ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ ĄĆĘŁŃÓŚŹŻąćęłńóśźż ČĎĚŇŘŠŤŮÝŽčďěňřšťůýž \
             ĹĽŔĺľŕ ŐŰőű ĀĒĢĪĶĻŅŪāēģīķļņū ĖĮŲėįų ĊĠĦĊċġħż ÅØåø ÕõŞşĞğIİıi ÐÞðþ ĐđÑñ¿¡ÁÍÓÚáíóúÀÈÌÒÙìò \
             АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюя ҐЄІЇґєії ЂЈЉЊЋЏђјљњћџ ЃЅЌѓѕќ ЁЫЭёыэ \
             ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψω ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ \
             €£ §°№…–—„“”‚‘’«»‹›·•×−½";
        let faces = faces();
        for word in letters.split_whitespace() {
            for face in [Face::Serif, Face::Sans, Face::SansBold, Face::Mono] {
                let runs = faces.shape(face, word);
                assert!(runs.iter().all(|run| run.face == face && !run.replaced), "{face:?} lacks some of {word}");
            }
        }
    }

    #[test]
    fn letters_written_as_letter_and_mark_are_the_same_letters() {
        let faces = faces();
        let ids = |text: &str| faces.shape(Face::Serif, text)[0].glyphs.iter().map(|g| g.id).collect::<Vec<_>>();
        assert_eq!(ids("s\u{326}i a\u{306}"), ids("și ă"));
    }

    #[test]
    fn ancient_greek_comes_from_the_other_face() {
        let runs = faces().shape(Face::Serif, "ἀρχή");
        assert_eq!(
            runs.iter().map(|run| (run.face, run.text.as_str())).collect::<Vec<_>>(),
            [(Face::Sans, "ἀ"), (Face::Serif, "ρχή")]
        );
    }

    #[test]
    fn what_no_face_has_is_replaced_and_keeps_its_text() {
        let runs = faces().shape(Face::SansBold, "ok😡日本!");
        assert_eq!(
            runs.iter().map(|run| (run.replaced, run.text.as_str(), run.glyphs.len())).collect::<Vec<_>>(),
            [(false, "ok", 2), (true, "😡日本", 3), (false, "!", 1)]
        );
        assert!(runs[1].glyphs.iter().all(|g| g.id != 0));
    }

    #[test]
    fn a_run_split_and_joined_is_the_same_run() {
        let run = faces().shape(Face::Serif, "Beschwerdestelle")[0].clone();
        let (mut front, back) = run.split(9);
        assert_eq!((front.text.as_str(), back.text.as_str()), ("Beschwerd", "estelle"));
        front.extend(&back);
        assert_eq!(front, run);
    }
}
