// For a browser so old that it starts no tool: the help that needs none, said
// before anybody answers in vain.
(function () {
  document.getElementById("tool-failed").hidden = false;
  document.getElementById("start-again").hidden = true;
})();
