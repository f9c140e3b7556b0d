// Playwright sends `emulation.setMediaFeaturesOverride` for every context, which
// Firefox ESR 153 does not know. Exactly that answer is taken for "done".

/** Lets Playwright drive the Firefox that Debian ships. */
export function teach(browser) {
  const toImpl = browser._connection?.toImpl ?? browser._toImpl;
  const session = toImpl?.(browser)?._browserSession;
  if (!session) throw new Error("Playwright is not the version that tests/package.json pins.");
  const prototype = Object.getPrototypeOf(session);
  if (prototype.taught) return;
  prototype.taught = true;
  const send = prototype.send;
  prototype.send = async function (method, params) {
    try {
      return await send.call(this, method, params);
    } catch (error) {
      const unknown = method === "emulation.setMediaFeaturesOverride" && /unknown command/.test(error.message);
      if (unknown) return {};
      throw error;
    }
  };
}
