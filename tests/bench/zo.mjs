import { launch } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { tool } from "./tool.mjs";
import { median } from "./numbers.mjs";
const runs=Number(process.argv[2]); const browser=await launch();
const sides={ours:await serve(DIST),plain:await serve(PLAIN)};
for (const n of process.argv.slice(3)) sides[n]=await serve(`/tmp/variant-${n}`);
const {raw}=await tool({browser,sides,runs,say:()=>{}});
for (const [n,l] of Object.entries(raw)) { console.log(n.padEnd(10),["first","accepted","second","outcome","busy","busiest","bytes"].map(k=>`${k} ${Math.round(median(l.map(o=>o[k])))}`).join("  "), "| outcomes", l.map(o=>Math.round(o.outcome)).join(" "), "| acc", l.map(o=>Math.round(o.accepted)).join(" ")); }
for (const s of Object.values(sides)) s.stop(); await browser.close();
