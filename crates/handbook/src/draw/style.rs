//! Colours. Light and dark by the reader's setting; in black and white it is shapes, dashes and hatching that differ.

pub(super) const STYLE: &str = r"
.hb { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
.hb-paper { fill: #ffffff; }
.hb-ink { fill: #17212b; }
.hb-soft { fill: #55616d; }
.hb-halo { paint-order: stroke; stroke: #ffffff; stroke-width: 3.5px; stroke-linejoin: round; }
.hb-rule { stroke: #dfe4e9; stroke-width: 1; }
.hb-grid { stroke: #e9edf1; stroke-width: 1; }
.hb-link { stroke: #8a96a3; stroke-width: 1.2; stroke-dasharray: 1.5 3; stroke-linecap: round; }
.hb-promise { fill: #1f5fa8; }
.hb-again { fill: #d5e4f5; stroke: #1f5fa8; stroke-width: 1; }
.hb-beyond { fill: none; stroke: #1f5fa8; stroke-width: 1.6; stroke-dasharray: 5 3.5; }
.hb-arrow { fill: #1f5fa8; }
.hb-end { stroke: #17212b; stroke-width: 2; }
.hb-notch { stroke: #ffffff; stroke-width: 1.6; }
.hb-warn { fill: #17212b; }
.hb-on { fill: #ffffff; }
.hb-danger { fill: #b3261e; }
.hb-danger-ink { fill: #8f1d17; }
.hb-danger-tint { fill: #fdeeec; }
.hb-danger-halo { paint-order: stroke; stroke: #fdeeec; stroke-width: 3.5px; stroke-linejoin: round; }
.hb-stripe { fill: #ffffff; fill-opacity: .38; }
.hb-after { fill: #cfe3da; stroke: #2f6b57; stroke-width: 1.2; }
.hb-after-line { fill: none; stroke: #2f6b57; stroke-width: 1.6; stroke-dasharray: 5 3.5; }
.hb-after-arrow { fill: #2f6b57; }
.hb-track { stroke: #1f5fa8; stroke-width: 3; }
.hb-track-outside { stroke: #8a96a3; stroke-width: 2; stroke-dasharray: 5 4; }
.hb-stop { fill: #1f5fa8; }
.hb-stop-maybe { fill: #ffffff; stroke: #1f5fa8; stroke-width: 2; }
.hb-stop-outside { fill: #ffffff; stroke: #55616d; stroke-width: 2; stroke-dasharray: 3 2.5; }
.hb-stop-ink { fill: #1f5fa8; }
@media screen and (prefers-color-scheme: dark) {
.hb-paper { fill: #12181f; }
.hb-ink { fill: #e7edf3; }
.hb-soft { fill: #a3b1bf; }
.hb-halo { stroke: #12181f; }
.hb-rule { stroke: #2c3742; }
.hb-grid { stroke: #222c36; }
.hb-link { stroke: #71808f; }
.hb-promise { fill: #6aa5e6; }
.hb-again { fill: #1c3450; stroke: #6aa5e6; }
.hb-beyond { stroke: #6aa5e6; }
.hb-arrow { fill: #6aa5e6; }
.hb-end { stroke: #e7edf3; }
.hb-notch { stroke: #12181f; }
.hb-warn { fill: #e7edf3; }
.hb-on { fill: #12181f; }
.hb-danger { fill: #ff8a7d; }
.hb-danger-ink { fill: #ffb1a8; }
.hb-danger-tint { fill: #2b1715; }
.hb-danger-halo { stroke: #2b1715; }
.hb-stripe { fill: #12181f; }
.hb-after { fill: #1d3a30; stroke: #78c2a5; }
.hb-after-line { stroke: #78c2a5; }
.hb-after-arrow { fill: #78c2a5; }
.hb-track { stroke: #6aa5e6; }
.hb-track-outside { stroke: #71808f; }
.hb-stop { fill: #6aa5e6; }
.hb-stop-maybe { fill: #12181f; stroke: #6aa5e6; }
.hb-stop-outside { fill: #12181f; stroke: #a3b1bf; }
.hb-stop-ink { fill: #6aa5e6; }
}
";

/// What danger is drawn with, besides its colour.
pub(super) const HATCH: &str = "<defs><pattern id=\"hb-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect width=\"3\" height=\"7\" class=\"hb-stripe\"/></pattern></defs>";
