// The script of every page while `cargo xtask dev` runs. An author sees each edit at
// once, so nothing is kept.
import "./exit.js";
import "./contact-card.js";
import "./ring-now.js";
