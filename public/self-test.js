// What works in the page that holds this frame, for whoever looks after it.
{
  const MARKS = { yes: "✓ works", no: "✗ does not work", fine: "✓ as it should be" };
  const say = (name, works, text) => {
    const check = document.getElementById(`check-${name}`);
    check.dataset.works = works;
    check.querySelector(".check__mark").textContent = MARKS[works];
    check.querySelector(".check__text").textContent = text;
  };
  const pressed = (name, run) => document.getElementById(`try-${name}`).addEventListener("click", run);
  // How long a host may take to ask for the height.
  const PATIENCE = 4000;

  if (parent === window) say("frame", "no", "This page stands by itself, in no frame.");
  else say("frame", "yes", "This page stands in a frame, and its scripts run.");

  const silent = setTimeout(
    () => say("height", "no", "Nobody asks how tall this is, so the frame keeps its height and scrolls inside. The script grows it; a plain frame needs a height that fits."),
    PATIENCE,
  );
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || parent === window || data?.secondQuestion !== "grow") return;
    clearTimeout(silent);
    const grown = () => innerHeight >= document.body.getBoundingClientRect().height;
    const told = () => {
      if (grown()) say("height", "yes", "The page around this grows the frame with what it shows.");
      else say("height", "no", "The page around this asks how tall it is, but does not make the frame so. A style of its own may hold it.");
    };
    addEventListener("resize", told);
    setTimeout(told, PATIENCE);
    told();
  });

  pressed("print", () => {
    let begun = false;
    addEventListener("beforeprint", () => (begun = true), { once: true });
    window.print();
    if (begun) say("print", "yes", "The print window opened, with this frame alone.");
    else say("print", "no", "No print window opened. A sandbox needs allow-modals.");
  });
  pressed("copy", async () => {
    try {
      await navigator.clipboard.writeText("Second Question");
      say("copy", "yes", "“Second Question” is on the clipboard.");
    } catch {
      say("copy", "no", "The browser refused. The frame needs allow=\"clipboard-write\", and a page with https.");
    }
  });
  pressed("tab", () => {
    const tab = window.open("about:blank", "_blank");
    tab?.close();
    if (tab) say("tab", "yes", "A new tab opened, and was closed again.");
    else say("tab", "no", "No new tab opened. A sandbox needs allow-popups, which links to ring need in some browsers too.");
  });

  if (!navigator.share) say("share", "fine", "This browser has no sharing of its own, or does not allow it in frames: the button is not shown. The frame needs allow=\"web-share\".");
  else if (navigator.canShare?.({ text: "Second Question" }) === false) say("share", "no", "The browser would refuse. The frame needs allow=\"web-share\".");
  else say("share", "yes", "The device’s own sharing can be used.");

  let stores = false;
  try {
    stores = Boolean(window.localStorage);
  } catch {
    // Refused.
  }
  if (stores) say("storage", "fine", "This frame could keep something, and does not.");
  else say("storage", "fine", "This frame cannot keep anything. It never needs to.");
}
