// Starts the guided tool. Until it has arrived the prerendered question can be
// answered; whether Continue was pressed by then is handed over.
const { js, wasm, guide, area } = document.querySelector('meta[name="app-bundle"]').dataset;
let pressed = false;
const early = (event) => {
  if (event.target.closest?.("#continue")) {
    pressed = true;
    event.target.closest("#continue").setAttribute("aria-busy", "true");
  }
};
document.addEventListener("click", early);

const bytes = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

try {
  const [module, data] = await Promise.all([
    import(js).then(async (app) => {
      await app.default({ module_or_path: wasm });
      return app;
    }),
    bytes(guide),
  ]);
  document.removeEventListener("click", early);
  module.start(data, area, pressed);
  document.getElementById("not-started")?.remove();
} catch (error) {
  console.error(error);
  document.getElementById("continue")?.removeAttribute("aria-busy");
  document.getElementById("tool-failed").hidden = false;
}
