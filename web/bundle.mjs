// Bundles scripts: reads a list of them from the standard input as JSON, and
// writes their texts to the standard output, as a list in the same order.
//
//   [{ "entry": "web/page/page.js", "kind": "classic", "target": "es2019",
//      "modules": { "build:edition": { "date": "2026-11-22" } },
//      "files": { "build:offline.js": "./offline-0123.js" } }]
//
// A script imports what the build puts in, by its name: `import { date } from
// "build:edition"`. A name that the build does not give is an error, and so is one
// that no script uses. `files` are scripts that are fetched when they are imported.
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

/**
 * @typedef {object} Script
 * @property {string} entry where it begins, below the project's folder
 * @property {"classic" | "module"} kind
 * @property {string} target the oldest JavaScript that has to read it
 * @property {Record<string, Record<string, unknown>>} modules
 * @property {Record<string, string>} files
 */

/**
 * Gives the modules of a script. Each value is a module of its own, so that esbuild
 * tells which of them the script uses.
 * @param {Script} script
 * @param {Set<string>} imported collects the files that are imported
 * @returns {esbuild.Plugin}
 */
const provide = ({ modules, files }, imported) => ({
  name: "provide",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path }) => {
      if (Object.hasOwn(files, path)) {
        imported.add(path);
        return { path: files[path], external: true };
      }
      const [name] = path.split("#");
      return Object.hasOwn(modules, name) ? { path, namespace: "provided", sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /./, namespace: "provided" }, ({ path }) => {
      const [name, key] = path.split("#");
      const whole = Object.keys(modules[name]).map((key) => `export { default as ${key} } from "${name}#${key}";`);
      return { contents: key ? `export default ${JSON.stringify(modules[name][key])};` : whole.join("\n") };
    });
  },
});

// A classic script is a module without exports in a function of its own. esbuild's format
// "iife" would turn `import()` into something of half a kilobyte.
const CLASSIC = { banner: { js: '"use strict";(function(){' }, footer: { js: "})();" } };

/**
 * Bundles one script.
 * @param {Script} script
 * @returns {Promise<string>}
 */
export const bundle = async (script) => {
  const imported = new Set();
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    entryPoints: [script.entry],
    format: "esm",
    ...(script.kind === "classic" ? CLASSIC : {}),
    target: script.target,
    // Browsers learnt it before they learnt the rest of ES2020.
    supported: { "dynamic-import": true },
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "silent",
    logOverride: { "import-is-undefined": "error" },
    plugins: [provide(script, imported)],
  });
  const used = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const unused = Object.entries(script.modules)
    .flatMap(([name, values]) => Object.keys(values).map((key) => `${name}#${key}`))
    .filter((path) => !used.has(`provided:${path}`))
    .concat(Object.keys(script.files).filter((path) => !imported.has(path)));
  if (unused.length) throw new Error(`${script.entry} does not use ${unused.join(", ")}`);
  return outputFiles[0].text;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scripts = JSON.parse(await text(process.stdin));
  try {
    process.stdout.write(JSON.stringify(await Promise.all(scripts.map(bundle))));
  } catch (error) {
    const { errors } = /** @type {{ errors?: esbuild.Message[] }} */ (error);
    const lines = errors?.map(({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ""}${text}`);
    console.error(lines?.join("\n") ?? String(error));
    process.exitCode = 1;
  }
}
