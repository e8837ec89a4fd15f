//! Which entries of two lists are the same thing, changed or not.

pub(super) struct Pairs<'t, T> {
    pub both: Vec<(&'t T, &'t T)>,
    pub gone: Vec<&'t T>,
    pub new: Vec<&'t T>,
    /// Whether those that are in both stand in another order now.
    pub moved: bool,
}

/// What makes two entries the same thing: the same id, the same name.
type Same<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// Each entry is paired once; what the first of `same` doesn't pair, the next may.
pub(super) fn pairs<'t, T>(old: &'t [T], new: &'t [T], same: &[Same<T>]) -> Pairs<'t, T> {
    let mut partner: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    for same in same {
        for (n, entry) in new.iter().enumerate().filter(|(n, _)| partner[*n].is_none()).collect::<Vec<_>>() {
            let found = old.iter().enumerate().position(|(o, other)| !taken[o] && same(other, entry));
            if let Some(o) = found {
                partner[n] = Some(o);
                taken[o] = true;
            }
        }
    }
    let order: Vec<usize> = partner.iter().flatten().copied().collect();
    Pairs {
        both: partner.iter().zip(new).filter_map(|(o, entry)| Some((&old[(*o)?], entry))).collect(),
        gone: old.iter().zip(&taken).filter(|(_, taken)| !**taken).map(|(entry, _)| entry).collect(),
        new: partner.iter().zip(new).filter(|(o, _)| o.is_none()).map(|(_, entry)| entry).collect(),
        moved: order.windows(2).any(|two| two[0] > two[1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_paired_once_and_the_surest_way_first() {
        let same: [Same<(u8, u8)>; 2] = [&|a, b| a == b, &|a, b| a.0 == b.0];
        let old = [(1, 1), (1, 2), (2, 1)];
        let new = [(1, 2), (1, 3), (3, 1)];
        let found = pairs(&old, &new, &same);
        assert_eq!(found.both, [(&(1, 2), &(1, 2)), (&(1, 1), &(1, 3))]);
        assert_eq!((found.gone, found.new, found.moved), (vec![&(2, 1)], vec![&(3, 1)], true));
    }
}
