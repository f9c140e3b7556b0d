//! The hash over the text of the decision.

use sha2::{Digest, Sha256};

/// Returns the SHA-256, in hexadecimal digits, of the named texts that the
/// decision is made of. Each text follows its name, so that nothing moves from one
/// into another unseen. Whoever signs for a translation signs for this hash.
pub fn edition_hash<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
    let mut hash = Sha256::new();
    for (name, text) in texts {
        for part in [name, text] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
    }
    format!("{:x}", hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::edition_hash;

    #[test]
    fn the_hash_changes_with_each_text_and_with_where_it_stands() {
        let of = |texts: &[(&str, &str)]| edition_hash(texts.iter().copied());
        let hash = of(&[("signs", "ab"), ("rules", "c")]);
        assert_eq!(hash.len(), 64);
        assert_eq!(hash, of(&[("signs", "ab"), ("rules", "c")]));
        assert_ne!(hash, of(&[("signs", "a"), ("rules", "bc")]));
        assert_ne!(hash, of(&[("rules", "c"), ("signs", "ab")]));
    }
}
