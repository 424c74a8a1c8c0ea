//! Putting short lists in order.
//!
//! The standard library's sort is made for long lists and weighs 3 KB of wasm for each type; the lists here have fewer than a
//! hundred entries.

/// Sorts by insertion: equal entries keep their order.
pub fn sort<T: Ord>(items: &mut [T]) {
    for end in 1..items.len() {
        let mut place = end;
        while place > 0 && items.get(place - 1) > items.get(place) {
            items.swap(place - 1, place);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn short_lists_come_out_in_order() {
        for items in [vec![], vec![1], vec![2, 1], vec![3, 1, 2, 3, 0], (0..50).rev().collect()] {
            let (mut ours, mut theirs) = (items.clone(), items);
            super::sort(&mut ours);
            theirs.sort_unstable();
            assert_eq!(ours, theirs);
        }
    }
}
