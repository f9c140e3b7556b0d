//! Tests of routes, and of the contacts to ring for each.

use crate::tree::{Tree, check};
use guidance::{Audience, ContactKind};

const ROUTES: &str = "decision/routes.toml";
const MARLOW: &str = "areas/marlow/area.toml";
const CONSULT: &str = r#"ring = ["consultation", "front-door"]"#;
const CONSULT_PUBLIC: &str =
    "ring = [\"consultation\", \"front-door\"]\nring_public = [\"helpline\"]";

#[test]
fn a_route_that_is_missing_is_refused() {
    check(
        ROUTES,
        r#"id = "review""#,
        r#"id = "consult""#,
        &[
            r#"content/decision/routes.toml:1: route `review` is missing; add a [[route]] with id = "review""#,
            "content/decision/routes.toml:62: route `consult` is defined twice, first on line 32; give one of them another id, or remove one",
        ],
    );
}

#[test]
fn a_route_that_does_not_exist_is_refused() {
    check(
        ROUTES,
        r#"id = "review""#,
        r#"id = "wait""#,
        &[
            r#"content/decision/routes.toml:1: route `review` is missing; add a [[route]] with id = "review""#,
            "content/decision/routes.toml:62: route `wait` has an id `wait` that does not exist; use one of: review, early-help, consult, refer, emergency",
        ],
    );
}

#[test]
fn a_route_without_speak_to_is_refused() {
    check(
        ROUTES,
        "speak_to = { practitioner = \"Somebody.\" }\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `speak_to`; add it"],
    );
}

#[test]
fn a_route_without_ring_is_refused() {
    check(
        ROUTES,
        "ring = [\"emergency\"]\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `ring`; add it"],
    );
}

#[test]
fn a_route_without_say_is_refused() {
    check(
        ROUTES,
        "say = [{ practitioner = \"What you saw.\" }]\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `say`; add it"],
    );
}

#[test]
fn a_route_without_write_down_is_refused() {
    check(
        ROUTES,
        "write_down = [{ practitioner = \"The time.\" }]\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `write_down`; add it"],
    );
}

#[test]
fn a_route_without_next_is_refused() {
    check(
        ROUTES,
        "next = [{ practitioner = \"Somebody decides.\" }]\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `next`; add it"],
    );
}

#[test]
fn a_route_without_come_back_is_refused() {
    check(
        ROUTES,
        "come_back = [{ practitioner = \"Tomorrow.\" }]\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `come_back`; add it"],
    );
}

#[test]
fn a_route_with_nothing_to_say_is_refused() {
    check(
        ROUTES,
        r#"say = [{ practitioner = "What you saw." }]"#,
        "say = []",
        &[
            "content/decision/routes.toml:7: route `emergency` has an empty `say`; add at least one entry",
        ],
    );
}

#[test]
fn a_route_with_nobody_to_ring_is_refused() {
    check(
        ROUTES,
        r#"ring = ["emergency"]"#,
        "ring = []",
        &[
            "content/decision/routes.toml:6: route `emergency` has an empty `ring`; add at least one entry",
        ],
    );
}

#[test]
fn a_route_that_rings_an_unknown_kind_is_refused() {
    check(
        ROUTES,
        r#"ring = ["emergency"]"#,
        r#"ring = ["emergency", "doctor"]"#,
        &[
            "content/decision/routes.toml:6: route `emergency` rings a kind of contact `doctor` that does not exist; use one of: emergency, police, front-door, out-of-hours, consultation, early-help, helpline, childline, health, gas, lado, domestic-abuse, forced-marriage, family-rights",
        ],
    );
}

#[test]
fn a_route_that_reaches_nobody_in_some_area_is_refused() {
    check(
        MARLOW,
        r#"kind = "front-door""#,
        r#"kind = "out-of-hours""#,
        &[
            "content/decision/routes.toml:36: route `consult` has nobody to ring in area `marlow`; add a kind of contact that contacts.toml or the area has",
            "content/decision/routes.toml:51: route `early-help` has nobody to ring in area `marlow`; add a kind of contact that contacts.toml or the area has",
        ],
    );
}

#[test]
fn a_list_that_says_nothing_to_the_public_is_refused() {
    check(
        ROUTES,
        r#"say = [{ practitioner = "What you saw." }]"#,
        r#"say = [{ practitioner = "What you saw.", practitioner_only = true }]"#,
        &[
            "content/decision/routes.toml:7: `say` of route `emergency` says nothing to the public; give one of its lines `public` words instead of `practitioner_only`",
        ],
    );
}

#[test]
fn words_for_the_public_in_a_line_for_practitioners_only_are_refused() {
    check(
        ROUTES,
        r#"watch = [{ practitioner = "Waiting." }]"#,
        r#"watch = [{ practitioner = "Waiting.", public = "Wait.", practitioner_only = true }]"#,
        &[
            "content/decision/routes.toml:12: `watch` of route `emergency` has words for the public in a line for practitioners only; remove one of the two",
        ],
    );
}

#[test]
fn a_line_for_practitioners_only_is_not_shown_to_the_public() {
    let from = r#"watch = [{ practitioner = "Waiting." }]"#;
    let to = r#"watch = [{ practitioner = "Waiting.", practitioner_only = true }]"#;
    let content = Tree::valid().replace(ROUTES, from, to).load().unwrap();
    let watch = &content.guide.advice[0].watch[0];
    assert_eq!(watch.to(Audience::Practitioner), Some("Waiting."));
    assert_eq!(watch.to(Audience::Public), None);
}

#[test]
fn the_public_rings_whom_practitioners_ring_unless_told_otherwise() {
    let kinds = |tree: Tree, audience: Audience| {
        let content = tree.load().unwrap();
        content.guide.advice[2].ring(audience).to_vec()
    };
    let same = [ContactKind::Consultation, ContactKind::FrontDoor];
    assert_eq!(kinds(Tree::valid(), Audience::Public), same);
    let told = || Tree::valid().replace(ROUTES, CONSULT, CONSULT_PUBLIC);
    let other = [ContactKind::Helpline];
    assert_eq!(kinds(told(), Audience::Public), other);
    assert_eq!(kinds(told(), Audience::Practitioner), same);
}

#[test]
fn a_route_that_reaches_nobody_for_the_public_is_refused() {
    let empty = CONSULT_PUBLIC.replace("\"helpline\"", "");
    check(
        ROUTES,
        CONSULT,
        &empty,
        &[
            "content/decision/routes.toml:37: route `consult` has an empty `ring_public`; add at least one entry",
        ],
    );
    let nobody = CONSULT_PUBLIC.replace("helpline", "childline");
    check(
        ROUTES,
        CONSULT,
        &nobody,
        &[
            "content/decision/routes.toml:37: route `consult` has nobody for the public to ring in area `england`; add a kind of contact that contacts.toml or the area has",
            "content/decision/routes.toml:37: route `consult` has nobody for the public to ring in area `marlow`; add a kind of contact that contacts.toml or the area has",
        ],
    );
}

#[test]
fn a_day_to_look_again_that_is_none_or_too_far_is_refused() {
    for days in ["0", "61", "-1", "300"] {
        let said = format!(
            "content/decision/routes.toml:14: route `emergency` is looked at again in {days} days; write a number from 1 to 60"
        );
        let to = format!("look_again_days = {days}");
        check(ROUTES, "look_again_days = 1", &to, &[&said]);
    }
    check(
        ROUTES,
        "look_again_days = 1\n",
        "",
        &["content/decision/routes.toml:1: route `emergency` has no `look_again_days`; add it"],
    );
}
