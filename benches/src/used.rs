//! What work took of the machine besides time, which others on it lengthen: processor and disk. Only Linux tells.

use std::fs::read_to_string;

/// Of this process, since it began or of a part of its work.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Used {
    /// Seconds of processor time, of all threads.
    pub processor: f64,
    /// Bytes that went towards the disk.
    pub written: f64,
}

/// Linux counts processor time in hundredths of a second, on every processor that Redress runs on.
const TICKS: f64 = 100.0;

impl Used {
    /// So far; zeros where the system doesn't tell.
    pub fn so_far() -> Self {
        let stat = read_to_string("/proc/self/stat").unwrap_or_default();
        // The name of the program, in parentheses, may hold anything; fields 14 and 15 are user and system time.
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
        let ticks: f64 = fields.filter_map(|field| field.parse::<f64>().ok()).sum();
        let io = read_to_string("/proc/self/io").unwrap_or_default();
        let written = io.lines().find_map(|line| line.strip_prefix("write_bytes: ")?.trim().parse().ok());
        Self { processor: ticks / TICKS, written: written.unwrap_or_default() }
    }

    /// Since `before`, by one of `count` pieces of work.
    pub fn each(before: Self, count: usize) -> Self {
        let (now, count) = (Self::so_far(), count as f64);
        Self { processor: (now.processor - before.processor) / count, written: (now.written - before.written) / count }
    }
}
