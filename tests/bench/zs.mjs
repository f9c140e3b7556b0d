import { launch, fresh } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { writePlain, TOOL } from "./plain.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";
const runs = Number(process.argv[2]); const extra = process.argv.slice(3);
const browser = await launch();
const ours = await serve(DIST); await writePlain(browser, ours.direct, true);
const sides = { ours, plain: await serve(PLAIN) };
for (const n of extra) sides[n] = await serve(`/tmp/variant-${n}`);
const got = {};
for (let r=0;r<runs;r++) for (const n of Object.keys(sides)) {
  const phone = await fresh(browser); const page = await phone.newPage(); await prepare(page);
  await page.goto(sides[n].direct+TOOL,{waitUntil:"networkidle"}); await page.waitForTimeout(500);
  for (const step of RUN.slice(0,5)) { await choose(page, step); await press(page); }
  await page.waitForTimeout(800);
  {
   await browser.startTracing(page,{categories:["devtools.timeline","v8","blink","disabled-by-default-devtools.timeline","toplevel","input"]});
   const t0=Date.now(); await choose(page, RUN[5]);
   const wall=Date.now()-t0;
   const {traceEvents:E} = JSON.parse(await browser.stopTracing());
   const cnt={}; for (const e of E) if (e.ph==="X"&&/FunctionCall|EventDispatch/.test(e.name)) { const k=e.pid+":"+e.tid; cnt[k]=(cnt[k]??0)+1; }
   const key = Object.entries(cnt).sort((a,b)=>b[1]-a[1])[0][0];
   if (r===runs-1) { const big=E.filter(e=>e.ph==="X"&&e.pid+":"+e.tid===key&&e.dur>2500).sort((a,b)=>a.ts-b.ts); const z=big[0]?.ts; for (const e of big) console.log(n,((e.ts-z)/1000).toFixed(1),(e.dur/1000).toFixed(1),e.name,JSON.stringify(e.args).slice(0,160)); }
   const M = E.filter(e=>e.ph==="X"&&e.pid+":"+e.tid===key).map(e=>({n:e.name+(e.name==="EventDispatch"?":"+e.args.data.type:""),s:e.ts,e:e.ts+e.dur,d:(e.tdur??e.dur)/1000})).sort((a,b)=>a.s-b.s||b.e-a.e);
   const self={}, count={}; const st=[];
   for (const e of M) { while(st.length&&st.at(-1).e<=e.s) st.pop(); if(st.length) { self[st.at(-1).n]-=e.d; } self[e.n]=(self[e.n]??0)+e.d; count[e.n]=(count[e.n]??0)+1; st.push(e); }
   (got[n]??=[]).push({self,count,wall});
  }
  await phone.close();
}
for (const [n,l] of Object.entries(got)) { const ks=[...new Set(l.flatMap(s=>Object.keys(s.self)))]; const avg=k=>l.reduce((a,s)=>a+(s.self[k]??0),0)/l.length; const c=k=>l.reduce((a,s)=>a+(s.count[k]??0),0)/l.length;
 console.log("==",n,"wall",l.map(s=>s.wall).join(" "),"total",ks.reduce((a,k)=>a+avg(k),0).toFixed(0)); console.log(ks.sort((a,b)=>avg(b)-avg(a)).slice(0,26).map(k=>`${k} ${avg(k).toFixed(1)} (${c(k).toFixed(0)})`).join("\n")); }
for (const s of Object.values(sides)) s.stop(); await browser.close();
