//! HTML of strangers, shown safely: vectors of the kinds that public cheat sheets of cross-site scripting list.

use correspondence::Mail;

/// As the desk would show it; nothing where it refuses to show formatting.
fn safe_html(html: &str) -> String {
    correspondence::safe_html(&Mail { html: Some(html.to_string()), ..Mail::default() }).unwrap_or_default()
}

/// What must never come out, whatever goes in.
const FORBIDDEN: &[&str] = &[
    "<script",
    "javascript:",
    "vbscript:",
    "data:",
    "onerror",
    "onload",
    "onclick",
    "onmouse",
    "onfocus",
    "ontoggle",
    "onbegin",
    "<iframe",
    "<object",
    "<embed",
    "<form",
    "<input",
    "<button",
    "<meta",
    "<link",
    "<base",
    "<style",
    "<svg",
    "<math",
    "<video",
    "<audio",
    "<frame",
    "<applet",
    "expression(",
    "url(",
    "@import",
    "position:",
    "srcdoc",
    "xlink",
    "<textarea",
    "<select",
    "behavior:",
    "-moz-binding",
    "http-equiv",
    "formaction",
    "<template",
    "<noscript",
];

const VECTORS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script/x src=x>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\"",
    "<img \"\"\"><script>alert(1)</script>\">",
    "<img src=javascript:alert(1)>",
    "<img src=`javascript:alert(1)`>",
    "<IMG SRC=JaVaScRiPt:alert(1)>",
    "<img src=\"jav\tascript:alert(1);\">",
    "<img src=\"jav&#x09;ascript:alert(1);\">",
    "<img src=\"jav&#x0A;ascript:alert(1);\">",
    "<img src=\" &#14; javascript:alert(1);\">",
    "<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>",
    "<img src=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=x:x onerror\n=\nalert(1)>",
    "<img dynsrc=\"javascript:alert(1)\"><img lowsrc=\"javascript:alert(1)\">",
    "<img srcset=\"https://t.example/a.gif 1x\" src=https://t.example/pixel.gif>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"\u{1}javascript:alert(1)\">x</a>",
    "<a href=\"java\0script:alert(1)\">x</a>",
    "<a href=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==>x</a>",
    "<a href=\"vbscript:msgbox(1)\">x</a>",
    "<a onmouseover=\"alert(1)\">x</a>",
    "<a style=\"position:fixed;top:0;left:0;width:100%;height:100%\" href=https://x.example>over everything</a>",
    "<body onload=alert(1)>",
    "<BODY BACKGROUND=\"javascript:alert(1)\">",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<applet code=x></applet>",
    "<base href=\"javascript:alert(1);//\">",
    "<link rel=stylesheet href=javascript:alert(1);>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<style>@import 'https://x.example/x.css';</style>",
    "<style>li{list-style-image:url(\"javascript:alert(1)\")}</style>",
    "<div style=\"background-image:url(javascript:alert(1))\">x</div>",
    "<div style=\"width:expression(alert(1))\">x</div>",
    "<div style=\"-moz-binding:url(x)\">x</div>",
    "<div style=\"behavior:url(x.htc)\">x</div>",
    "<xss style=\"xss:expr/*XSS*/ession(alert(1))\">",
    "<table background=\"javascript:alert(1)\"><td background=\"javascript:alert(1)\">",
    "<form action=javascript:alert(1)><input type=submit><button formaction=javascript:alert(1)>x</button></form>",
    "<input onfocus=alert(1) autofocus>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<select autofocus onfocus=alert(1)>",
    "<textarea autofocus onfocus=alert(1)></textarea>",
    "<frameset onload=alert(1)></frameset>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<title><img src=x onerror=alert(1)></title>",
    "<p title=\"<script>alert(1)</script>\">x</p>",
    "<a href=\"//x.example\" target=_blank>x</a><a href='ht\ntp://x.example'>x</a>",
    "<img src=\"cid:a@b\" onerror=alert(1)>",
    "<img src=\"cid:javascript:alert(1)\">",
    "\u{fffe}<script>alert(1)</script>",
    "<<script>alert(1);//<</script>",
    "<script>alert(1)",
    "<a/href=\"javascript:alert(1)\"/x>x",
    "<p/onclick=alert(1)>x</p>",
];

#[test]
fn no_vector_survives() {
    for vector in VECTORS {
        let shown = safe_html(vector);
        let tags: String = tags_of(&shown).to_lowercase();
        for word in FORBIDDEN {
            assert!(!tags.contains(word), "{vector}\nbecame\n{shown}\nwith {word}");
        }
    }
}

/// Only what stands within tags can act; the text between them is text.
fn tags_of(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let Some(close) = rest[open..].find('>') else {
            out.push_str(&rest[open..]);
            break;
        };
        out.push_str(&rest[open..=open + close]);
        rest = &rest[open + close + 1..];
    }
    out
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let shown = safe_html(
        "<p>Hello <b>there</b></p><img src='https://tracker.example/pixel.gif?id=7' width=1 height=1><table background=https://t.example/x><tr><td>Ticket</td></tr></table>",
    );
    assert!(shown.contains("<b>there</b>") && shown.contains("Ticket"), "{shown}");
    assert!(!shown.contains("src=\"http") && !shown.contains("background="), "{shown}");
}

#[test]
fn sanitising_twice_changes_nothing_more() {
    for vector in VECTORS {
        let once = safe_html(vector);
        // Pictures that came along were renamed from `cid:`, which happens once.
        if once.contains("attachment:") {
            continue;
        }
        assert_eq!(safe_html(&once), once, "{vector}");
    }
}
