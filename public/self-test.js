// What works in the page that holds this frame, for whoever looks after it.
{
  const WORDS = {};
  const say = (name, works, text) => {
    const check = document.getElementById(`check-${name}`);
    check.dataset.works = works;
    check.querySelector(".check__mark").textContent = WORDS[works];
    check.querySelector(".check__text").textContent = text;
  };
  const pressed = (name, run) => document.getElementById(`try-${name}`).addEventListener("click", run);
  // How long a host may take to ask for the height.
  const PATIENCE = 4000;

  if (parent === window) say("frame", "no", WORDS.frameNone);
  else say("frame", "yes", WORDS.frameYes);

  const silent = setTimeout(
    () => say("height", "no", WORDS.heightSilent),
    PATIENCE,
  );
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || parent === window || data?.secondQuestion !== "grow") return;
    clearTimeout(silent);
    const grown = () => innerHeight >= document.body.getBoundingClientRect().height;
    const told = () => {
      if (grown()) say("height", "yes", WORDS.heightYes);
      else say("height", "no", WORDS.heightNo);
    };
    addEventListener("resize", told);
    setTimeout(told, PATIENCE);
    told();
  });

  pressed("print", () => {
    let begun = false;
    addEventListener("beforeprint", () => (begun = true), { once: true });
    window.print();
    if (begun) say("print", "yes", WORDS.printYes);
    else say("print", "no", WORDS.printNo);
  });
  pressed("copy", async () => {
    try {
      await navigator.clipboard.writeText("Second Question");
      say("copy", "yes", WORDS.copyYes);
    } catch {
      say("copy", "no", WORDS.copyNo);
    }
  });
  pressed("tab", () => {
    const tab = window.open("about:blank", "_blank");
    tab?.close();
    if (tab) say("tab", "yes", WORDS.tabYes);
    else say("tab", "no", WORDS.tabNo);
  });

  if (!navigator.share) say("share", "fine", WORDS.shareNone);
  else if (navigator.canShare?.({ text: "Second Question" }) === false) say("share", "no", WORDS.shareNo);
  else say("share", "yes", WORDS.shareYes);

  let stores = false;
  try {
    stores = Boolean(window.localStorage);
  } catch {
    // Refused.
  }
  if (stores) say("storage", "fine", WORDS.storageSome);
  else say("storage", "fine", WORDS.storageNone);
}
