//! PDF's objects (ISO 32000-1, 7.3) and the two places they stand in: files and content streams.

use std::collections::BTreeMap;

use super::utf16;

#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    Null,
    Bool(bool),
    Number(f64),
    Name(String),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dict(BTreeMap<String, Object>),
    Reference(i64),
    /// In content streams.
    Operator(String),
}

impl Object {
    pub fn get(&self, key: &str) -> &Object {
        match self {
            Object::Dict(entries) => entries.get(key).unwrap_or(&Object::Null),
            _ => &Object::Null,
        }
    }

    pub fn entries(&self) -> impl Iterator<Item = (&str, &Object)> {
        let entries = if let Object::Dict(entries) = self { Some(entries) } else { None };
        entries.into_iter().flatten().map(|(key, value)| (key.as_str(), value))
    }

    pub fn items(&self) -> &[Object] {
        if let Object::Array(items) = self { items } else { &[] }
    }

    pub fn name(&self) -> &str {
        if let Object::Name(name) = self { name } else { "" }
    }

    pub fn bytes(&self) -> &[u8] {
        if let Object::String(bytes) = self { bytes } else { &[] }
    }

    /// A text string: UTF-16 with a mark, or a single byte for each letter (7.9.2).
    pub fn text(&self) -> String {
        match self.bytes() {
            [0xFE, 0xFF, rest @ ..] => utf16(rest),
            plain => plain.iter().map(|byte| char::from(*byte)).collect(),
        }
    }
}

pub struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Parser<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `N 0 obj … endobj` with its stream, if it has one.
    pub fn indirect(&mut self) -> Option<(i64, Object, Option<&'a [u8]>)> {
        let Object::Number(number) = self.object()? else { return None };
        assert_eq!((self.object(), self.object()), (Some(Object::Number(0.0)), Some(Object::Operator("obj".into()))));
        let object = self.object()?;
        let mut stream = None;
        let mut end = self.object();
        if end == Some(Object::Operator("stream".into())) {
            let Object::Number(long) = object.get("Length") else { panic!("a stream without length") };
            let from = self.at + if self.bytes[self.at] == b'\r' { 2 } else { 1 };
            self.at = from + *long as usize;
            stream = Some(&self.bytes[from..self.at]);
            assert_eq!(self.object(), Some(Object::Operator("endstream".into())));
            end = self.object();
        }
        assert_eq!(end, Some(Object::Operator("endobj".into())));
        Some((number as i64, object, stream))
    }

    pub fn trailer(&mut self) -> Object {
        while self.object().expect("a trailer") != Object::Operator("trailer".into()) {}
        self.object().unwrap()
    }

    /// The next operator with the operands before it.
    pub fn operation(&mut self) -> Option<(String, Vec<Object>)> {
        let mut operands = Vec::new();
        loop {
            match self.object()? {
                Object::Operator(operator) => return Some((operator, operands)),
                operand => operands.push(operand),
            }
        }
    }

    fn object(&mut self) -> Option<Object> {
        self.skip_space();
        let byte = *self.bytes.get(self.at)?;
        Some(match byte {
            b'/' => Object::Name(self.word(1)),
            b'(' => Object::String(self.literal()),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.dict(),
            b'<' => Object::String(self.hex()),
            b'[' => {
                self.at += 1;
                Object::Array(self.until("]"))
            }
            b']' => self.sign(1),
            b'>' => self.sign(2),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ => match self.word(0).as_str() {
                "true" => Object::Bool(true),
                "false" => Object::Bool(false),
                "null" => Object::Null,
                word => Object::Operator(word.to_owned()),
            },
        })
    }

    fn until(&mut self, end: &str) -> Vec<Object> {
        let mut items = Vec::new();
        loop {
            match self.object().expect("an end") {
                Object::Operator(sign) if sign == end => return items,
                item => items.push(item),
            }
        }
    }

    fn dict(&mut self) -> Object {
        self.at += 2;
        let pairs = self.until(">>");
        Object::Dict(pairs.chunks(2).map(|pair| (pair[0].name().to_owned(), pair[1].clone())).collect())
    }

    fn number(&mut self) -> Object {
        let number: f64 = self.word(0).parse().unwrap();
        let after = self.at;
        if number.fract() == 0.0 && self.bytes[after..].starts_with(b" 0 R") {
            self.at += 4;
            return Object::Reference(number as i64);
        }
        Object::Number(number)
    }

    fn sign(&mut self, long: usize) -> Object {
        self.at += long;
        Object::Operator(String::from_utf8(self.bytes[self.at - long..self.at].to_vec()).unwrap())
    }

    fn word(&mut self, skip: usize) -> String {
        let from = self.at + skip;
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"/()<>[]%".contains(byte);
        let long = self.bytes[from..].iter().position(ends).unwrap_or(self.bytes.len() - from);
        self.at = from + long;
        String::from_utf8_lossy(&self.bytes[from..self.at]).into_owned()
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut depth = 1;
        while depth > 0 {
            self.at += 1;
            match self.bytes[self.at] {
                b'\\' => {
                    self.at += 1;
                    bytes.extend(self.escaped());
                    continue;
                }
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth > 0 {
                bytes.push(self.bytes[self.at]);
            }
        }
        self.at += 1;
        bytes
    }

    fn escaped(&mut self) -> Option<u8> {
        Some(match self.bytes[self.at] {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return None,
            b'0'..=b'7' => {
                let digits = self.bytes[self.at..].iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte));
                let digits = digits.map(|byte| u32::from(byte - b'0')).collect::<Vec<_>>();
                self.at += digits.len() - 1;
                digits.into_iter().fold(0, |value, digit| value * 8 + digit) as u8
            }
            other => other,
        })
    }

    fn hex(&mut self) -> Vec<u8> {
        let long = self.bytes[self.at..].iter().position(|byte| *byte == b'>').expect("an end");
        let digits: Vec<u8> = self.bytes[self.at + 1..self.at + long]
            .iter()
            .filter_map(|b| (*b as char).to_digit(16))
            .map(|d| d as u8)
            .collect();
        self.at += long + 1;
        digits.chunks(2).map(|pair| pair[0] * 16 + pair.get(1).copied().unwrap_or(0)).collect()
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            if *byte == b'%' {
                while self.bytes.get(self.at).is_some_and(|byte| *byte != b'\n') {
                    self.at += 1;
                }
            } else if byte.is_ascii_whitespace() || *byte == 0 {
                self.at += 1;
            } else {
                return;
            }
        }
    }
}
