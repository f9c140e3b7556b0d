const tab = document.getElementById("tab");
tab.addEventListener("click", () => {
  const panel = document.getElementById("panel");
  panel.hidden = !panel.hidden;
  tab.setAttribute("aria-expanded", String(!panel.hidden));
});
