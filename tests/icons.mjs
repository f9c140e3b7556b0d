// Draws the pictures for a phone's home screen from public/icon.svg into
// public/icons/: node tests/icons.mjs
// A phone cuts a maskable one into its own shape, so that one has no corners.
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const PUBLIC = fileURLToPath(new URL("../public/", import.meta.url));
const icon = await readFile(`${PUBLIC}icon.svg`, "utf8");
const whole = icon.replace(' rx="7"', "");
const pictures = { "icon-192": [icon, 192], "icon-512": [icon, 512], "icon-maskable-512": [whole, 512] };

await mkdir(`${PUBLIC}icons`, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: false });
try {
  for (const [name, [svg, size]] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
    await page.screenshot({ path: `${PUBLIC}icons/${name}.png`, omitBackground: true });
    await page.close();
    console.log(`public/icons/${name}.png`);
  }
} finally {
  await browser.close();
}
