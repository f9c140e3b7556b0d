// The script of every page.
import "./exit.js";
import "./contact-card.js";
import "./ring-now.js";
import "./idle-tasks.js";
