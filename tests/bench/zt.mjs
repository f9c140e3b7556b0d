import { launch, fresh, tab, open, noticed } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { readFileSync, existsSync } from "node:fs";
const runs = Number(process.argv[2]); const address = process.argv[3];
const variants = process.argv.slice(4);
const browser = await launch();
const sides = { ours: await serve(DIST), plain: await serve(PLAIN) };
for (const n of variants) sides[n] = await serve(`/tmp/variant-${n}`);
const got = Object.fromEntries(Object.keys(sides).map(n=>[n,[]]));
for (let r=0;r<runs;r++) for (const n of r%2?Object.keys(sides).reverse():Object.keys(sides)) {
  const phone = await fresh(browser); const {page} = await tab(phone);
  await open(page, sides[n].link.url+address); const f = await noticed(page);
  const t = await page.evaluate(()=>{const [v]=performance.getEntriesByType("navigation");const rs=performance.getEntriesByType("resource");const o={req:v.requestStart,start:v.responseStart,end:v.responseEnd,dci:v.domInteractive,dcl:v.domContentLoadedEventStart,load:v.loadEventStart,size:v.transferSize};
   for(const r of rs){const k=r.name.match(/([a-z]+)[^/]*\.(css|js|svg|webmanifest)/);if(k)Object.assign(o,{[k[0].replace(/-\w+/,"")+">"]:r.requestStart,[k[0].replace(/-\w+/,"")+"<"]:r.responseEnd,})}return o});
  got[n].push({...t,fcp:f.first}); await sides[n].link.quiet(800); await phone.close();
}
const med=a=>{a=a.filter(x=>x!==undefined);return a.toSorted((x,y)=>x-y)[Math.floor(a.length/2)]};
for (const [n,l] of Object.entries(got)) { const ks=[...new Set(l.flatMap(Object.keys))]; console.log(n, ks.map(k=>`${k} ${med(l.map(s=>s[k])).toFixed(0)}`).join("  ")); console.log("   fcp", l.map(s=>s.fcp.toFixed(0)).join(" ")); }
for (const s of Object.values(sides)) s.stop(); await browser.close();
