//! Which texts are the same, word for word.

/// For each text the first one that holds the same words in the same order, with the same words excused.
pub(super) fn same(texts: &[Box<[u32]>]) -> Vec<u32> {
    // Only texts of one hash are compared: any that tells most of them apart will do.
    let step =
        |sum: u64, code: &u32| (sum.rotate_left(5) ^ u64::from(*code)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let hash = |text: u32| texts[text as usize].iter().fold(0, step);
    let mut hashed: Vec<(u64, u32)> = (0..texts.len() as u32).map(|text| (hash(text), text)).collect();
    hashed.sort_unstable();
    let mut same: Vec<u32> = (0..texts.len() as u32).collect();
    for run in hashed.chunk_by(|one, other| one.0 == other.0) {
        let mut firsts: Vec<u32> = Vec::new();
        for &(_, text) in run {
            match firsts.iter().find(|&&first| texts[first as usize] == texts[text as usize]) {
                Some(&first) => same[text as usize] = first,
                None => firsts.push(text),
            }
        }
    }
    same
}
