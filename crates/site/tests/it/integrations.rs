//! The descriptions of the site for other systems, compared with the site.

use content::page_registry::AreaPage;
use second_question::pages::HEIGHT;
use site::oembed;
use std::fs;
use std::path::Path;

fn read(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read_to_string(root.join(name)).unwrap()
}

/// The choices of the WordPress plugin of one kind: value and label.
fn choices(php: &str, kind: &str) -> Vec<(String, String)> {
    let (_, after) = php.split_once(&format!("'{kind}'")).unwrap();
    let (list, _) = after.split_once(")").unwrap();
    let lines = list.lines().filter_map(|line| line.split_once("=> '"));
    let plain = |text: &str| text.trim().trim_matches([',', '\'']).to_owned();
    lines
        .map(|(value, label)| (plain(value), plain(label)))
        .collect()
}

#[test]
fn the_wordpress_plugin_offers_every_area_and_every_view() {
    let php = read("integrations/wordpress/second-question/choices.php");
    // "England (any area)" explains itself with brackets, which end the list.
    let php = php.replace("(any area)", "");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let content = content::load(&root).unwrap();
    let guide = &content.guide;
    let mut areas: Vec<String> = guide.areas.iter().map(|area| area.id.to_string()).collect();
    areas.sort();
    let mut offered: Vec<String> = choices(&php, "area")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    offered.sort();
    assert_eq!(offered, areas);
    let views = AreaPage::embeddable()
        .map(|(page, name)| (page.slug.to_owned(), name(content.words).to_owned()))
        .collect::<Vec<_>>();
    assert_eq!(choices(&php, "view"), views);
    assert!(php.contains(&format!("'height'  => '{HEIGHT}'")));
}

#[test]
fn every_frame_that_is_written_for_a_host_has_the_same_walls() {
    const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";
    for file in [
        "web/embed/embed.js",
        "src/pages/about/embedding/snippets.rs",
        "integrations/wordpress/second-question/frame.php",
    ] {
        let text = read(file);
        assert!(text.contains(&format!("\"{SANDBOX}\"")), "{file}");
        assert!(text.contains("clipboard-write; web-share"), "{file}");
        assert!(text.contains("no-referrer"), "{file}");
        assert!(!text.contains("allow-top-navigation"), "{file}");
    }
}

#[test]
fn the_example_of_oembed_is_what_a_build_with_an_address_writes() {
    const EXAMPLE: &str = "integrations/oembed/bradford-signs.json";
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let guide = content::load(&root).unwrap().guide;
    let origin = "https://guidance.example.org".parse().unwrap();
    let area = guide.area("bradford").unwrap();
    let answer = oembed::answer(&origin, "/", area, ("signs", "Signs")).unwrap();
    if std::env::var_os("UPDATE_EXAMPLES").is_some() {
        let file = root.join("..").join(EXAMPLE);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, format!("{answer}\n")).unwrap();
    }
    assert_eq!(read(EXAMPLE), format!("{answer}\n"));
    let read: serde_json::Value = serde_json::from_str(&answer).unwrap();
    // What oembed.com requires of the form "rich".
    for name in ["version", "type", "html", "width", "height"] {
        assert!(!read[name].is_null(), "{name}");
    }
    let html = read["html"].as_str().unwrap();
    assert!(html.contains("src=\"https://guidance.example.org/embed/bradford/signs/?heading=2\""));
    assert!(!html.contains('{'), "{html}");
    assert_eq!(oembed::file(area, "signs"), "oembed/bradford/signs.json");
}
