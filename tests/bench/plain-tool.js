const screens = document.querySelectorAll("#tool > section");
let at = 0;
const show = (to) => {
  screens[at].hidden = true;
  screens[to].hidden = false;
  at = to;
  scrollTo(0, 0);
  screens[at].querySelector("h1").focus();
};
document.addEventListener("click", ({ target }) => {
  if (target.textContent === "Back") return show(at - 1);
  if (!target.closest(".continue")) return;
  const fields = screens[at].querySelectorAll("input");
  if (!fields.length || [...fields].some((field) => field.checked)) return show(at + 1);
  screens[at].querySelector("[role=alert]").textContent = "Choose one answer, then press Continue.";
});
