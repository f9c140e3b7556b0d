// The tool in a frame of another site, in Firefox and WebKit.
import { expect, test as base } from "../engines/fixtures.mjs";
import { alive, route, walk } from "../engines/journey.mjs";
import { HOST } from "./host.mjs";

const test = base.extend({ host: HOST });
const TO_A_RESULT = [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107"] }, ["often", "most-days"], "before"];

const HOSTS = [
  ["in a plain page", "plain", ""],
  ["by the script alone, twice on a page", "script", ""],
  ["without a sandbox", "unsandboxed", ""],
  ["under a strict policy", "plain", "strict"],
  ["where styles reach everything", "revert", ""],
  ["from right to left", "rtl", ""],
];

// In Chromium, embed.spec holds these.
test.describe("in every engine", { tag: "@other-engines" }, () => {
  for (const [where, name, policy] of HOSTS) {
    test(`${where} the tool leads to a result, and keeps nothing`, async ({ d, host }) => {
      await d.go(`${host}/${name}.html?site=${d.base}&policy=${policy}`);
      await enter(d);
      await walk(d, TO_A_RESULT);
      expect(await route(d)).toBe("refer");
      await d.shows(".crisis a[href='tel:999']", /^Ring 999/);
      const grows = name !== "unsandboxed";
      if (grows) await d.until(() => d.eval(() => document.body.scrollHeight <= innerHeight), (whole) => whole, "the frame is as tall as the result");
      const kept = await d.eval(() => {
        try {
          return localStorage.length + sessionStorage.length + document.cookie.length;
        } catch {
          return 0;
        }
      });
      expect(kept).toBe(0);
    });
  }

  // WebKit takes the policy’s 'self' for the frame’s opaque origin: there it loads
  // what the policy names by its address (docs/decisions/0014).
  test("in a sandbox that allows scripts alone the tool leads to a result", async ({ d, host }) => {
    await d.go(`${host}/sandboxed.html?site=${d.base}`);
    await enter(d);
    await walk(d, TO_A_RESULT);
    expect(await route(d)).toBe("refer");
  });

  test("in a tab that is closed at first, the tool comes with the tab", async ({ d, host }) => {
    await d.go(`${host}/tabs.html?site=${d.base}`);
    await d.until(() => d.count("#widget[data-second-question-shown]"), (found) => found === 1, "the script has run");
    expect(await d.count("iframe")).toBe(0);
    await d.click("#tab");
    await enter(d);
    await walk(d, [["danger", "yes"], "check"]);
    expect(await route(d)).toBe("emergency");
  });

  test("where the host’s policy refuses frames, the link stands there", async ({ d, host }) => {
    await d.go(`${host}/plain.html?site=${d.base}&policy=blocked`);
    await d.shows("#widget a", "What to do when a child worries you");
  });
});

test("where storage is refused to frames of other sites, nothing is missing @storage-denied", async ({ d, host }) => {
  await d.go(`${host}/unsandboxed.html?site=${d.base}`);
  await enter(d);
  const refused = await d.eval(() => {
    try {
      return !window.localStorage;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await walk(d, TO_A_RESULT);
  expect(await route(d)).toBe("refer");
});

/** Goes on within the frame, once the tool is alive in it. */
async function enter(d) {
  // Where letters are huge it stands further down than it is loaded from.
  await d.eval(() => document.querySelector("[data-second-question], [data-second-question-shown]")?.scrollIntoView());
  await d.until(() => d.count("iframe"), (found) => found > 0, "there is a frame");
  await d.frame("iframe");
  await d.shows("#step-title", "Is a child in danger right now?");
  await alive(d);
  // WebKit’s driver presses beside what it should once the page around a frame
  // has been scrolled; there the script presses.
  if (d.engine === "webkit") {
    d.click = (css) => d.eval((css) => document.querySelector(css).click(), css);
    d.check = async (css) => {
      await d.until(() => d.count(css), (found) => found > 0, `${css} is there`);
      await d.click(css);
    };
  }
}
