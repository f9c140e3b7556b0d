// The script of every page.
import "./exit.js";
import "./contact-card.js";
import "./idle-tasks.js";
