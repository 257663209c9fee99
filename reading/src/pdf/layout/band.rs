//! Lines of a page to running text, columns and rows of tables.

use super::{
    Block,
    line::{Line, Segment},
};

/// Columns of text have at least so many lines side by side; fewer are rows.
const COLUMN_LINES: usize = 4;
/// A letter head has at most so many.
const HEAD_LINES: usize = 6;

/// The blocks of a page, in reading order.
pub(super) fn bands(page: Vec<Line>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut flow = Vec::new();
    let mut lines = page.into_iter().peekable();
    while let Some(line) = lines.next() {
        if line.len() == 1 {
            flow.extend(line);
            continue;
        }
        // Lines side by side go on as long as one gap parts them all.
        let is_head = blocks.is_empty() && flow.is_empty();
        let mut columns: Vec<(f64, f64)> = Vec::new();
        cover(&mut columns, &line);
        let mut band = vec![line];
        while let Some(next) = lines.peek() {
            let mut wider = columns.clone();
            cover(&mut wider, next);
            let last = &band[band.len() - 1][0];
            let far = last.base - next[0].base > 3.0 * last.size.max(next[0].size);
            if wider.len() < 2 || far {
                break;
            }
            columns = wider;
            band.extend(lines.next());
        }
        if !flow.is_empty() {
            blocks.push(Block::Flow { segments: std::mem::take(&mut flow), column: false });
        }
        // What stands alone on the left behind the last line side by side belongs to the text below.
        let tail = if is_columns(&band, &columns) {
            0
        } else {
            band.iter().rev().take_while(|line| line.len() == 1).count()
        };
        let below = band.split_off(band.len() - tail);
        if is_columns(&band, &columns) || (is_head && columns.len() == 2 && band.len() <= HEAD_LINES) {
            for &(left, right) in &columns {
                let inside = |segment: &&Segment| segment.left >= left && segment.right <= right;
                let segments = band.iter().flatten().filter(inside).cloned().collect();
                blocks.push(Block::Flow { segments, column: true });
            }
        } else {
            blocks.extend(rows(&band, &columns));
        }
        flow.extend(below.into_iter().flatten());
    }
    if !flow.is_empty() {
        blocks.push(Block::Flow { segments: flow, column: false });
    }
    blocks
}

/// Adds a line to the columns seen so far; columns that touch are one.
fn cover(columns: &mut Vec<(f64, f64)>, line: &Line) {
    for segment in line {
        columns.push((segment.left, segment.right));
    }
    columns.sort_by(|one, other| one.0.total_cmp(&other.0));
    let gap = 0.5 * line.iter().map(|segment| segment.size).fold(0.0, f64::max);
    let mut joined: Vec<(f64, f64)> = Vec::with_capacity(columns.len());
    for &(left, right) in columns.iter() {
        match joined.last_mut() {
            Some(last) if left - last.1 < gap => last.1 = last.1.max(right),
            _ => joined.push((left, right)),
        }
    }
    *columns = joined;
}

/// Whether lines side by side are columns of running text: their lines are full.
fn is_columns(band: &[Line], columns: &[(f64, f64)]) -> bool {
    let beside = band.iter().filter(|line| line.len() > 1).count();
    if beside < COLUMN_LINES || columns.len() > 3 {
        return false;
    }
    columns.iter().all(|&(left, right)| {
        let inside = |segment: &&Segment| segment.left >= left && segment.right <= right;
        let segments: Vec<&Segment> = band.iter().flatten().filter(inside).collect();
        let full =
            segments.iter().filter(|segment| segment.right - segment.left > 0.75 * (right - left)).count();
        full * 2 > segments.len() && right - left > 8.0 * segments[0].size
    })
}

/// The rows of a table; a line without a first cell carries on the row above.
fn rows(band: &[Line], columns: &[(f64, f64)]) -> Vec<Block> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for line in band {
        let mut cells = vec![String::new(); columns.len()];
        for segment in line {
            let place =
                columns.iter().position(|&(left, right)| segment.left >= left && segment.right <= right);
            let cell = &mut cells[place.unwrap_or(0)];
            if !cell.is_empty() {
                cell.push(' ');
            }
            cell.push_str(&segment.text);
        }
        match rows.last_mut().filter(|_| cells[0].is_empty()) {
            Some(row) => {
                for (cell, more) in row.iter_mut().zip(cells).filter(|(_, more)| !more.is_empty()) {
                    if !cell.is_empty() {
                        cell.push(' ');
                    }
                    cell.push_str(&more);
                }
            }
            None => rows.push(cells),
        }
    }
    let filled = |row: Vec<String>| Block::Row(row.into_iter().filter(|cell| !cell.is_empty()).collect());
    rows.into_iter().map(filled).collect()
}
