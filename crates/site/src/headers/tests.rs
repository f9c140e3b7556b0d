use super::*;

#[test]
fn only_names_with_a_hash_are_kept_for_ever() {
    for hashed in [
        "/app-0123456789abcdef.css",
        "/second-question-0123456789abcdef_bg.wasm",
        "/second-question-0123456789abcdef.js",
        "/guide-123456789abcdef.bin",
        "/snippets/x-0123456789abcdef.min.js",
    ] {
        assert_eq!(cache(hashed), IMMUTABLE, "{hashed}");
    }
    for other in [
        "/",
        "/stoke-on-trent/",
        "/stoke-on-trent/what-to-do/",
        "/boot.js",
        "/sw.js",
        "/app-0123456789ABCDEF.css",
        "/app-0123456789abcdef0.css",
        "/app-decade.css",
        "/app-0123456789abcdef/index.html",
        "/app-0123456789abcdef",
    ] {
        assert_eq!(cache(other), REVALIDATE, "{other}");
    }
}

#[test]
fn no_header_holds_a_line_break_or_a_run_of_spaces() {
    for (name, value) in security(true).into_iter().chain(security(false)) {
        assert!(!value.contains("  ") && !value.contains('\n'), "{name}");
    }
}

#[test]
fn pages_are_not_shared_across_origins_and_what_they_load_is() {
    for page in ["/", "/greenwich/", "/greenwich", "/404.html"] {
        assert_eq!(cross_origin(page), None, "{page}");
    }
    for asset in ["/boot.js", "/app-0123456789abcdef.css", "/icon.svg"] {
        assert!(cross_origin(asset).is_some(), "{asset}");
    }
}

#[test]
fn a_stem_has_neither_hash_nor_extension() {
    assert_eq!(stem("/boot-0123456789abcdef.js"), "boot");
    assert_eq!(stem("/exit.js"), "exit");
    assert_eq!(stem("/a-b-0123456789abcdef_bg.wasm"), "a-b");
}
