//! A reader of PDF that shares no code with the writer: just enough of ISO 32000-1 to say what a dossier's pages say.

// Each suite that includes this uses a part of it.
#![allow(dead_code)]

mod object;

use std::collections::BTreeMap;
use std::io::Read;

pub use object::Object;
use object::Parser;

pub struct Reader {
    objects: BTreeMap<i64, Object>,
    streams: BTreeMap<i64, Vec<u8>>,
    catalog: Object,
    info: Object,
}

impl Reader {
    pub fn read(bytes: &[u8]) -> Self {
        let mut reader =
            Reader { objects: BTreeMap::new(), streams: BTreeMap::new(), catalog: Object::Null, info: Object::Null };
        let mut parser = Parser::new(bytes);
        while let Some((number, object, stream)) = parser.indirect() {
            if let Some(raw) = stream {
                reader.streams.insert(number, unpacked(&object, raw));
            }
            reader.objects.insert(number, object);
        }
        let trailer = parser.trailer();
        reader.catalog = reader.follow(trailer.get("Root")).clone();
        reader.info = reader.follow(trailer.get("Info")).clone();
        reader
    }

    pub fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        match object {
            Object::Reference(number) => &self.objects[number],
            other => other,
        }
    }

    pub fn catalog(&self, key: &str) -> &Object {
        self.follow(self.catalog.get(key))
    }

    /// Of the document: `Title`, `Author` …
    pub fn info(&self, key: &str) -> String {
        self.info.get(key).text()
    }

    pub fn xmp(&self) -> String {
        let Object::Reference(number) = self.catalog.get("Metadata") else { panic!("no metadata") };
        String::from_utf8(self.streams[number].clone()).unwrap()
    }

    pub fn all(&self) -> impl Iterator<Item = &Object> {
        self.objects.values()
    }

    /// Bookmarks in their order; those below others are indented.
    pub fn bookmarks(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.collect_bookmarks(self.catalog("Outlines"), 0, &mut found);
        found
    }

    fn collect_bookmarks(&self, above: &Object, depth: usize, found: &mut Vec<String>) {
        let mut next = above.get("First");
        while let node @ Object::Dict(_) = self.follow(next) {
            found.push(format!("{}{}", "  ".repeat(depth), node.get("Title").text()));
            self.collect_bookmarks(node, depth + 1, found);
            next = node.get("Next");
        }
    }

    /// The text of each page, as someone would copy it: without its arrangement.
    pub fn pages(&self) -> Vec<String> {
        let pages = self.catalog("Pages").get("Kids").items();
        pages.iter().map(|page| self.page(self.follow(page))).collect()
    }

    /// The text of all pages.
    pub fn text(&self) -> String {
        self.pages().concat()
    }

    fn page(&self, page: &Object) -> String {
        let resources = self.follow(page.get("Resources"));
        let fonts = self.follow(resources.get("Font"));
        let properties = self.follow(resources.get("Properties"));
        let Object::Reference(contents) = page.get("Contents") else { panic!("a page without contents") };
        let mut text = String::new();
        let mut known: BTreeMap<&str, BTreeMap<u16, String>> = BTreeMap::new();
        for (name, font) in fonts.entries() {
            known.insert(name, self.letters(self.follow(font)));
        }
        let mut letters = &BTreeMap::new();
        // For each piece of marked content: what its glyphs stand for, if that isn't what they show.
        let mut marked: Vec<Option<String>> = Vec::new();
        let mut parser = Parser::new(&self.streams[contents]);
        while let Some((operator, operands)) = parser.operation() {
            let instead = marked.iter().any(Option::is_some);
            match operator.as_str() {
                "Tf" => letters = &known[operands[0].name()],
                "BMC" => marked.push(None),
                "BDC" => {
                    let said = match &operands[1] {
                        Object::Name(name) => self.follow(properties.get(name)).get("ActualText"),
                        inline => inline.get("ActualText"),
                    };
                    marked.push((said != &Object::Null).then(|| said.text()));
                }
                "EMC" => text.push_str(&marked.pop().unwrap().unwrap_or_default()),
                "Tj" if !instead => text.push_str(&shown(letters, &operands[0])),
                "TJ" if !instead => {
                    let strings = operands[0].items().iter().filter(|item| matches!(item, Object::String(_)));
                    strings.for_each(|string| text.push_str(&shown(letters, string)));
                }
                _ => {}
            }
        }
        assert!(marked.is_empty(), "marked content that doesn't end");
        text
    }

    /// A font's `ToUnicode` map (9.10.3).
    fn letters(&self, font: &Object) -> BTreeMap<u16, String> {
        let Object::Reference(number) = font.get("ToUnicode") else { panic!("a font without ToUnicode") };
        let mut letters: BTreeMap<u16, String> = BTreeMap::new();
        let mut parser = Parser::new(&self.streams[number]);
        while let Some((operator, operands)) = parser.operation() {
            let code = |object: &Object| u16::from_be_bytes(object.bytes().try_into().unwrap());
            match operator.as_str() {
                "endbfchar" => {
                    for pair in operands.chunks(2) {
                        letters.insert(code(&pair[0]), utf16(pair[1].bytes()));
                    }
                }
                "endbfrange" => panic!("ranges aren't read here"),
                _ => {}
            }
        }
        letters
    }
}

fn shown(letters: &BTreeMap<u16, String>, string: &Object) -> String {
    string.bytes().chunks(2).map(|code| letters[&u16::from_be_bytes(code.try_into().unwrap())].as_str()).collect()
}

pub fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|unit| u16::from_be_bytes(unit.try_into().unwrap())).collect();
    String::from_utf16(&units).unwrap()
}

fn unpacked(dict: &Object, raw: &[u8]) -> Vec<u8> {
    let filter = match dict.get("Filter") {
        Object::Array(filters) => filters.first().unwrap_or(&Object::Null),
        one => one,
    };
    match filter {
        Object::Null => raw.to_vec(),
        Object::Name(name) if name == "FlateDecode" => {
            let mut bytes = Vec::new();
            flate2::read::ZlibDecoder::new(raw).read_to_end(&mut bytes).unwrap();
            bytes
        }
        other => panic!("unknown filter {other:?}"),
    }
}
