import { launch, fresh } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { cpSync, readFileSync, writeFileSync, readdirSync, rmSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
const runs = Number(process.argv[2]); const address = process.argv[3];
const variants = JSON.parse(readFileSync("/tmp/variants.json"));
const browser = await launch();
const sides = {};
sides.ours = await serve(DIST); sides.plain = await serve(PLAIN);
const dirs=[];
for (const [name, edits] of Object.entries(variants)) {
  const d = `/tmp/variant-${name}`; rmSync(d,{recursive:true,force:true}); cpSync(DIST, d, {recursive:true, filter:p=>!/\/(hounslow|greenwich|england|herefordshire|staffordshire|stoke-on-trent|embed)$/.test(p)});
  for (const [file, from, to, flags] of edits) for (const f of readdirSync(d,{recursive:true}).filter(f=>new RegExp(file).test(f))) {
    const t = readFileSync(`${d}/${f}`,"utf8"); const u = t.replace(new RegExp(from,flags??"g"),to);
    if (t===u) console.log("no change", name, f, from);
    writeFileSync(`${d}/${f}`,u); writeFileSync(`${d}/${f}.br`,brotliCompressSync(u)); writeFileSync(`${d}/${f}.gz`,gzipSync(u));
  }
  sides[name] = await serve(d); dirs.push(d);
}
const got = Object.fromEntries(Object.keys(sides).map(n=>[n,[]]));
for (let r=0;r<runs;r++) for (const n of r%2?Object.keys(sides).reverse():Object.keys(sides)) {
  const phone = await fresh(browser); const page = await phone.newPage();
  await browser.startTracing(page,{categories:["devtools.timeline","blink.user_timing","loading"]});
  await page.goto(sides[n].direct+address,{waitUntil:"load"}); await page.waitForTimeout(300);
  const {traceEvents:E} = JSON.parse(await browser.stopTracing());
  await phone.close();
  const fcp = E.filter(e=>e.name==="firstContentfulPaint").at(-1); 
  const nav = E.filter(e=>e.name==="navigationStart"&&e.ts<fcp.ts).sort((a,b)=>a.ts-b.ts).at(-1) ?? {ts:fcp.ts-1e6};
  const main = E.filter(e=>e.pid===fcp.pid&&e.tid===fcp.tid&&e.dur&&e.ts<=fcp.ts&&e.ts>=nav.ts-1e5);
  const sum={};
  for (const e of main) sum[e.name]=(sum[e.name]??0)+(e.tdur??e.dur)/1000;
  sum.fcp=(fcp.ts-nav.ts)/1000;
  got[n].push(sum);
}
const med=a=>a.toSorted((x,y)=>x-y)[Math.floor(a.length/2)];
const names=["fcp","UpdateLayoutTree","Layout","ParseHTML","ParseAuthorStyleSheet","PrePaint","Paint","Layerize","Commit","EvaluateScript","RunTask"];
console.log("".padEnd(14),names.map(n=>n.slice(0,9).padStart(10)).join(""));
for (const [n,l] of Object.entries(got)) console.log(n.padEnd(14),names.map(k=>med(l.map(s=>s[k]??0)).toFixed(2).padStart(10)).join(""));
for (const s of Object.values(sides)) s.stop(); await browser.close();
