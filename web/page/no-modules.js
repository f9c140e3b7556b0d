// @ts-check
// Shows the help that needs no tool, before anybody answers in vain, in a browser so
// old that it does not know modules. Keep to ES5.
// @ts-ignore The page has it.
document.getElementById("tool-failed").hidden = false;
// @ts-ignore The page has it.
document.getElementById("start-again").hidden = true;
