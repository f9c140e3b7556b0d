//! Tests of signs, pitfalls and resources.

use crate::tree::{Tree, check};
use guidance::{AgeBand, Seriousness};

const SIGNS: &str = "signs.toml";
const RESOURCES: &str = "resources.toml";

#[test]
fn a_sign_of_an_unknown_kind_is_refused() {
    check(
        SIGNS,
        r#"["nutritional"]"#,
        r#"["food"]"#,
        &[
            "content/signs.toml:5: sign `n001` is of a kind `food` that does not exist; use one of: harm, supervision, nutritional, physical, medical, emotional, educational",
        ],
    );
}

#[test]
fn a_sign_at_an_unknown_age_is_refused() {
    check(
        SIGNS,
        r#"["baby"]"#,
        r#"["infant"]"#,
        &[
            "content/signs.toml:19: sign `n002` is seen at an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn",
        ],
    );
}

#[test]
fn a_sign_at_an_unknown_place_is_refused() {
    check(
        SIGNS,
        r#"["home"]"#,
        r#"["park"]"#,
        &[
            "content/signs.toml:20: sign `n002` is seen at a place `park` that does not exist; use one of: home, school, clinic, public",
        ],
    );
}

#[test]
fn a_sign_at_an_unknown_moment_of_the_day_is_refused() {
    check(
        SIGNS,
        r#"["night"]"#,
        r#"["midnight"]"#,
        &[
            "content/signs.toml:21: sign `n002` is noticed at a moment `midnight` that does not exist; use one of: waking, morning, daytime, after-school, evening, night, weekend",
        ],
    );
}

#[test]
fn a_sign_with_a_day_of_no_moments_is_refused() {
    check(
        SIGNS,
        r#"["night"]"#,
        "[]",
        &["content/signs.toml:21: sign `n002` has an empty `day`; add at least one entry"],
    );
}

#[test]
fn a_sign_of_an_unknown_level_is_refused() {
    check(
        SIGNS,
        r#""immediate""#,
        r#""bad""#,
        &[
            "content/signs.toml:23: sign `n002` is of a level `bad` that does not exist; use one of: minor, emerging, significant, severe, immediate",
        ],
    );
}

#[test]
fn a_sign_under_an_unknown_heading_is_refused() {
    check(
        SIGNS,
        r#""housing""#,
        r#""home""#,
        &[
            "content/signs.toml:22: sign `n002` is under a heading `home` that does not exist; use one of: appearance, health, housing, behaviour",
        ],
    );
}

#[test]
fn a_sign_of_no_kind_is_refused() {
    check(
        SIGNS,
        r#"["nutritional"]"#,
        "[]",
        &["content/signs.toml:5: sign `n001` has an empty `kinds`; add at least one entry"],
    );
}

#[test]
fn a_sign_that_cannot_be_said_aloud_is_refused() {
    let spoken = r#"spoken = "The baby is alone.""#;
    let refused = |said: &str| {
        let what = format!(
            "content/signs.toml:25: `spoken` of sign `n002` cannot be said aloud: `{said}`; write a sentence that begins with “The child”, “The baby” or “I” and ends with a full stop"
        );
        check(SIGNS, spoken, &format!("spoken = \"{said}\""), &[&what]);
    };
    refused("A baby is alone.");
    refused("The baby is alone");
    refused("Alone.");
    // It would run on into the next sentence, or begin another word.
    refused("In the night.");
    refused("The children are alone.");
    let taken = |said: &str| {
        let tree = Tree::valid().replace(SIGNS, spoken, &format!("spoken = \"{said}\""));
        assert_eq!(tree.load().unwrap().guide.rules.signs[1].spoken, said);
    };
    taken("The child is alone.");
    taken("I am alone.");
}

#[test]
fn a_sign_without_its_spoken_words_is_refused() {
    check(
        SIGNS,
        "spoken = \"The baby is alone.\"\n",
        "",
        &["content/signs.toml:15: sign `n002` has no `spoken`; add it"],
    );
    check(
        SIGNS,
        "spoken = \"The baby is alone.\"",
        "spoken = \"\"",
        &[
            "content/signs.toml:25: `spoken` of sign `n002` is blank; write it, or remove the key if it is optional",
        ],
    );
}

const LEVEL: &str = "level = \"emerging\"";

/// Returns the first sign with these steps by age.
fn from(steps: &str) -> String {
    format!("{LEVEL}\nfrom = {{ {steps} }}")
}

#[test]
fn a_step_by_age_that_raises_nothing_is_refused() {
    let refused = |steps: &str, age: &str| {
        let what = format!(
            "content/signs.toml:10: sign `n001` is not more serious from `{age}` down than at older ages; give it a higher level there, or remove the age: a younger child is never at a lower level"
        );
        check(SIGNS, LEVEL, &from(steps), &[&what]);
    };
    refused("toddler = \"emerging\"", "toddler");
    refused("toddler = \"minor\"", "toddler");
    refused("toddler = \"severe\", baby = \"severe\"", "baby");
    refused("baby = \"significant\", primary = \"severe\"", "baby");
}

#[test]
fn a_step_at_an_unknown_age_or_of_an_unknown_level_is_refused() {
    check(
        SIGNS,
        LEVEL,
        &from("infant = \"severe\""),
        &[
            "content/signs.toml:10: sign `n001` is more serious from an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn",
        ],
    );
    check(
        SIGNS,
        LEVEL,
        &from("baby = \"grave\""),
        &[
            "content/signs.toml:10: sign `n001` is of a level `grave` that does not exist; use one of: minor, emerging, significant, severe, immediate",
        ],
    );
}

#[test]
fn a_step_by_age_raises_the_sign_from_there_down() {
    let tree = Tree::valid().replace(
        SIGNS,
        LEVEL,
        &from("baby = \"immediate\", toddler = \"severe\""),
    );
    let sign = tree.load().unwrap().guide.rules.signs[0].clone();
    let levels = AgeBand::ALL.map(|age| sign.level_at(age));
    use Seriousness::{Emerging, Immediate, Severe};
    assert_eq!(levels, [Immediate, Immediate, Severe, Emerging, Emerging]);
}

#[test]
fn a_sign_settled_by_something_unknown_is_refused() {
    check(
        SIGNS,
        LEVEL,
        &format!("{LEVEL}\nsettled_by = \"time\""),
        &[
            "content/signs.toml:10: sign `n001` is settled by `time` that does not exist; use one of: explanation, doctor, nothing",
        ],
    );
}

#[test]
fn a_resource_with_a_live_link_has_an_address() {
    check(
        RESOURCES,
        "address = \"https://charity.example/guide\"\n",
        "",
        &[
            "content/resources.toml:8: resource `a-guide` has a link `alive` but no `address`; add its address, or say `none`",
        ],
    );
}

#[test]
fn a_resource_without_a_link_has_no_address() {
    check(
        RESOURCES,
        r#"link = "alive""#,
        r#"link = "none""#,
        &[
            "content/resources.toml:8: resource `a-guide` has an `address`, and its link is `none`; say `alive`, `doubtful` or `dead`, or remove the address",
        ],
    );
}

#[test]
fn a_resource_with_a_link_in_an_unknown_state_is_refused() {
    check(
        RESOURCES,
        r#"link = "alive""#,
        r#"link = "lively""#,
        &[
            "content/resources.toml:9: resource `a-guide` has a link `lively` that does not exist; use one of: alive, doubtful, dead, none",
        ],
    );
}

#[test]
fn a_resource_in_an_unknown_group_is_refused() {
    check(
        RESOURCES,
        r#"["all"]"#,
        r#"["everyone"]"#,
        &[
            "content/resources.toml:10: resource `a-guide` is in a group `everyone` that does not exist; use one of: all, parents, young-people, health, early-years, social-workers, core-groups, leaders",
        ],
    );
}

#[test]
fn a_resource_of_an_unknown_area_is_refused() {
    check(
        RESOURCES,
        r#"["marlow"]"#,
        r#"["malrow"]"#,
        &[
            "content/resources.toml:23: resource `an-old-guide` belongs to an area `malrow` that does not exist; did you mean `marlow`?",
        ],
    );
}
