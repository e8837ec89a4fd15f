//! What phrases of the lexicons mean, and which languages there are. Also compiled into the build script, which reads the files.

macro_rules! categories {
    ($($name:ident = $key:literal),+ $(,)?) => {
        /// What a phrase means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Cat { $(#[doc = $key] $name),+ }

        /// All meanings, each at the place of its number.
        pub const CATS: &[Cat] = &[$(Cat::$name),+];

        impl Cat {
            /// The meaning with this key in the files.
            pub fn from_key(key: &str) -> Option<Cat> {
                match key { $($key => Some(Cat::$name),)+ _ => None }
            }
        }
    };
}

categories! {
    Complaint = "complaint", Product = "product", Device = "device", Service = "service", Question = "question",
    Thanks = "thanks", Solved = "solved", Danger = "danger", Peril = "peril", Not = "not", NotAfter = "not_after",
    Remedy = "remedy", Ask = "ask", Idea = "idea", Contact = "contact",
    Serial = "serial", Ticket = "ticket", Model = "model", Order = "order", Invoice = "invoice", Customer = "customer",
    Phone = "phone", Firmware = "firmware", Error = "error", Postal = "postal", Account = "account", Purchase = "purchase",
    Plate = "plate", Counted = "counted", Description = "description", IdeaLabel = "idea_label", None = "none",
    Closing = "closing", Wrote = "wrote", HdrFrom = "hdr_from", HdrSent = "hdr_sent", HdrTo = "hdr_to",
    HdrSubject = "hdr_subject", HdrCc = "hdr_cc", Forwarded = "forwarded",
    Escalate = "escalate", Unsatisfied = "unsatisfied", Satisfied = "satisfied",
    AutoSubject = "auto_subject", AutoText = "auto_text", ReceiptSubject = "receipt_subject", Bounce = "bounce", Delay = "delay",
    Lamp = "lamp", But = "but", And = "and", Or = "or", Sign = "sign", Harmless = "harmless", Risk = "risk",
    Appliance = "appliance", Elsewhere = "elsewhere", Cigarette = "cigarette", Command = "command", Unasked = "unasked", When = "when", Touch = "touch", Reaction = "reaction", Smell = "smell", Hot = "hot",
    Stain = "stain", Terminal = "terminal",
    Newsletter = "newsletter", Spam = "spam", Disclaimer = "disclaimer", Mobile = "mobile", OurService = "our_service", Pleased = "pleased", Ours = "ours",
    Alarm = "alarm",
}

impl Cat {
    /// Whether it tells how a mail is built or what machine wrote it. These are looked for before the language is known, in all
    /// of them.
    pub fn is_structural(self) -> bool {
        use Cat::{
            AutoSubject, AutoText, Bounce, Closing, Delay, Disclaimer, Forwarded, Mobile, ReceiptSubject, Wrote,
        };
        matches!(
            self,
            AutoSubject
                | AutoText
                | Bounce
                | Closing
                | Delay
                | Disclaimer
                | Forwarded
                | Mobile
                | ReceiptSubject
                | Wrote
        )
    }
}

/// ISO 639-1 codes of all languages, in the order of their bits. English is the first.
pub const LANGUAGES: &[&str] = &[
    "en", "de", "fr", "nl", "it", "es", "pt", "ro", "cs", "sk", "pl", "hr", "da", "nb", "sv", "fi", "hu", "el", "tr",
    "bg", "uk", "is", "ga", "mt", "sl", "et", "lv", "lt", "sr",
];
