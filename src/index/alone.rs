//! Which shingles have one holder, found by counting instead of sorting.

/// Texts with a shingle that no other entry of the bucket may be, once for each such shingle.
///
/// Entries are part of a hash and a text. Counts in a table eight times their number, so that it stays in
/// the cache of a core: two shingles that meet in the table are both taken for shared.
pub(crate) fn alone<'a>(parts: impl Iterator<Item = &'a [(u32, u32)]> + Clone) -> Vec<u32> {
    let entries: usize = parts.clone().map(<[_]>::len).sum();
    let bits = (8 * entries).next_power_of_two().ilog2().clamp(6, 31);
    let mut counts = vec![0u8; 1 << bits];
    let place = |hash: u32| (hash.wrapping_mul(0x9E37_79B1) >> (32 - bits)) as usize;
    for &(hash, _) in parts.clone().flatten() {
        let count = &mut counts[place(hash)];
        *count = count.saturating_add(1);
    }
    parts.flatten().filter(|&&(hash, _)| counts[place(hash)] == 1).map(|&(_, text)| text).collect()
}
