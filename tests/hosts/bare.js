// The least that puts the same frame into a page: what the browser itself takes
// for it, which embed.js is measured beside.
const { site } = document.currentScript.dataset;
const frame = document.createElement("iframe");
frame.title = "What to do now";
frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";
frame.allow = "clipboard-write; web-share";
frame.referrerPolicy = "no-referrer";
frame.style.cssText = "display: block; width: 100%; height: 960px; border: 0";
frame.src = `${site}/embed/greenwich/what-to-do/?heading=2`;
document.querySelector("#widget").append(frame);
