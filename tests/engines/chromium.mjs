// Debian's Chromium: as it is, as a shell, and as a browser that guards storage.
import { trust } from "./certificate.mjs";

const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// The features that Playwright 1.65 switches off, without `ThirdPartyStoragePartitioning`:
// with that off, Chromium refuses storage to every frame of another site. The
// last such argument holds.
const PARTITIONED = `--disable-features=${[
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
]}`;

const chromium = (args, executablePath = "/usr/bin/chromium") => ({
  browserName: "chromium",
  launchOptions: { executablePath, chromiumSandbox: false, args },
});

/** As people have it. */
export const CHROMIUM = chromium([...ARGS, PARTITIONED]);

/** The same engine without a window that nobody sees: a journey takes two thirds of the time. */
export const SHELL = chromium([...ARGS, PARTITIONED], "/usr/bin/chromium-headless-shell");

/** A browser that refuses storage to frames of other sites, as strict ones do. */
export const STORAGE_DENIED = chromium(ARGS);

/** One of these that trusts the server of `http2.mjs`. */
export const trusting = ({ launchOptions, ...use }) => ({
  ...use,
  launchOptions: { ...launchOptions, args: [...launchOptions.args, trust()] },
});
