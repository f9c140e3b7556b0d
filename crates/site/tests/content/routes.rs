//! Routes, and who can be rung for each.

use crate::tree::check;

const ROUTES: &str = "decision/routes.toml";
const MARLOW: &str = "areas/marlow/area.toml";

#[test]
fn a_route_that_is_missing_is_refused() {
    check(
        ROUTES,
        r#"id = "review""#,
        r#"id = "consult""#,
        &[
            r#"content/decision/routes.toml:1: route `review` is missing; add a [[route]] with id = "review""#,
            "content/decision/routes.toml:58: route `consult` stands twice, first in line 30; give one of them another id, or take one away",
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
            "content/decision/routes.toml:58: route `wait` has an id `wait` that does not exist; use one of: review, early-help, consult, refer, emergency",
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
            "content/decision/routes.toml:7: route `emergency` has an empty `say`; put something in it",
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
            "content/decision/routes.toml:6: route `emergency` has an empty `ring`; put something in it",
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
            "content/decision/routes.toml:6: route `emergency` rings a kind of contact `doctor` that does not exist; use one of: emergency, police, front-door, out-of-hours, consultation, early-help, helpline, childline",
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
            "content/decision/routes.toml:34: route `consult` has nobody to ring in area `marlow`; add a kind of contact that contacts.toml or the area has",
            "content/decision/routes.toml:48: route `early-help` has nobody to ring in area `marlow`; add a kind of contact that contacts.toml or the area has",
        ],
    );
}
