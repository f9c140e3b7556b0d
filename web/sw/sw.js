// The service worker: sw.js at the root of the site. Event handlers have to be there
// once it has run, so each of these adds its own.
import "./install.js";
import "./fetch.js";
import "./messages.js";
