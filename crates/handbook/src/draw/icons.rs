//! Small signs, the same in the rows and in the legend.

use super::canvas::Canvas;
use super::rows::BAR;

/// Below a bar whose top is at `y`: a notch in it, and a triangle that points there.
pub(super) fn warning(x: f64, y: f64, canvas: &mut Canvas) {
    canvas.line((x, y), (x, y + BAR), "hb-notch");
    canvas.polygon(&[(x - 4.0, y + BAR + 7.5), (x, y + BAR + 1.0), (x + 4.0, y + BAR + 7.5)], "hb-warn");
}

/// Two strokes, eight high.
pub(super) fn pause((x, y): (f64, f64), class: &str, canvas: &mut Canvas) {
    canvas.rect((x, y), (2.6, 8.0), 1.0, class);
    canvas.rect((x + 5.0, y), (2.6, 8.0), 1.0, class);
}

/// Before a note: that a new date is possible.
pub(super) fn beyond((x, y): (f64, f64), canvas: &mut Canvas) {
    canvas.rect((x + 1.0, y), (15.0, 9.0), 2.0, "hb-beyond");
}

/// Before a note: that a promise may rest.
pub(super) fn rest((x, y): (f64, f64), canvas: &mut Canvas) {
    canvas.rect((x + 1.0, y - 1.0), (15.0, 11.0), 2.0, "hb-promise");
    pause((x + 4.7, y + 0.5), "hb-on", canvas);
}
