//! Signs, pitfalls and resources.

use crate::tree::check;

const SIGNS: &str = "signs.toml";
const RESOURCES: &str = "resources.toml";

#[test]
fn a_sign_of_an_unknown_kind_is_refused() {
    check(
        SIGNS,
        r#"["nutritional"]"#,
        r#"["food"]"#,
        &[
            "content/signs.toml:5: sign `n001` is of a kind `food` that does not exist; use one of: supervision, nutritional, physical, medical, emotional, educational",
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
            "content/signs.toml:18: sign `n002` is seen at an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn",
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
            "content/signs.toml:19: sign `n002` is seen at a place `park` that does not exist; use one of: home, school, clinic, public",
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
            "content/signs.toml:20: sign `n002` is noticed at a moment `midnight` that does not exist; use one of: waking, morning, daytime, after-school, evening, night, weekend",
        ],
    );
}

#[test]
fn a_sign_with_a_day_of_no_moments_is_refused() {
    check(
        SIGNS,
        r#"["night"]"#,
        "[]",
        &["content/signs.toml:20: sign `n002` has an empty `day`; put something in it"],
    );
}

#[test]
fn a_sign_of_an_unknown_level_is_refused() {
    check(
        SIGNS,
        r#""immediate""#,
        r#""bad""#,
        &[
            "content/signs.toml:22: sign `n002` is of a level `bad` that does not exist; use one of: emerging, significant, immediate",
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
            "content/signs.toml:21: sign `n002` stands under a heading `home` that does not exist; use one of: appearance, health, housing, behaviour",
        ],
    );
}

#[test]
fn a_sign_of_no_kind_is_refused() {
    check(
        SIGNS,
        r#"["nutritional"]"#,
        "[]",
        &["content/signs.toml:5: sign `n001` has an empty `kinds`; put something in it"],
    );
}

#[test]
fn a_resource_with_a_live_link_has_an_address() {
    check(
        RESOURCES,
        "address = \"https://charity.example/guide\"\n",
        "",
        &[
            "content/resources.toml:8: resource `a-guide` has a link `alive` and no `address`; add its address, or say `none`",
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
            "content/resources.toml:8: resource `a-guide` has an `address`, and its link is `none`; say `alive`, `doubtful` or `dead`, or take the address away",
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
            "content/resources.toml:10: resource `a-guide` stands in a group `everyone` that does not exist; use one of: all, parents, young-people, health, early-years, social-workers, core-groups, leaders",
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
