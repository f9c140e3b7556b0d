// Keeps answers where somebody asks for that, and shows what the page has done.
import "./privacy-report.js";
export { unseal } from "./crypto.js";
export { find } from "./storage.js";
export { begin } from "./ui.js";
