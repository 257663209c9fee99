//! The evidence of a finding to places worth quoting.

use std::cmp::Reverse;

use khuonsao::finding::Evidence;

/// A place worth quoting, and the texts it stands in.
pub(crate) struct Place<'a> {
    pub(crate) evidence: &'a Evidence,
    pub(crate) partners: Vec<&'a str>,
}

/// Evidence grouped by where it overlaps, the longest first: it says most. Evidence without another text is
/// a place of its own each.
pub(crate) fn places(evidence: &[Evidence]) -> Vec<Place<'_>> {
    let mut in_order: Vec<&Evidence> = evidence.iter().collect();
    in_order.sort_by_key(|evidence| evidence.span);
    let mut places: Vec<Place> = Vec::new();
    let mut end = 0;
    for evidence in in_order {
        let partner = evidence.with.as_ref().map(|with| with.id.as_str());
        match places.last_mut() {
            Some(place) if partner.is_some() && evidence.span.start < end => {
                place.partners.extend(partner);
                end = end.max(evidence.span.end);
                if evidence.span.len() > place.evidence.span.len() {
                    place.evidence = evidence;
                }
            }
            _ => {
                end = evidence.span.end;
                places.push(Place { evidence, partners: partner.into_iter().collect() });
            }
        }
    }
    for place in &mut places {
        place.partners.sort_unstable();
        place.partners.dedup();
    }
    places.sort_by_key(|place| Reverse(place.evidence.span.len()));
    places
}
