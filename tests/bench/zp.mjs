import { launch, fresh } from "./phone.mjs";
import { serve, DIST } from "./served.mjs";
import { TOOL } from "./plain.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";
const browser = await launch();
const ours = await serve(process.argv[2] ?? DIST);
const self={}, incl={}; let total=0;
for (let r=0;r<6;r++) {
  const phone = await fresh(browser); const page = await phone.newPage(); await prepare(page);
  const wire = await phone.newCDPSession(page);
  await page.goto(ours.direct+TOOL,{waitUntil:"networkidle"}); await page.waitForTimeout(500);
  await wire.send("Profiler.enable"); await wire.send("Profiler.setSamplingInterval",{interval:100}); await wire.send("Profiler.start");
  for (const step of RUN) { await choose(page, step); await press(page); }
  const {profile:P} = await wire.send("Profiler.stop");
  const by=new Map(P.nodes.map(n=>[n.id,n])); const par=new Map(); for(const n of P.nodes) for(const c of n.children??[]) par.set(c,n.id);
  P.samples.forEach((id,i)=>{ const dt=P.timeDeltas[i]/1000; const nm=n=>`${n.callFrame.functionName||"(anon)"} ${n.callFrame.url.split("/").pop().slice(0,14)}:${n.callFrame.lineNumber}`;
    const n=by.get(id); const k=nm(n); if(/\(idle\)|\(program\)/.test(k)) return; total+=dt; self[k]=(self[k]??0)+dt; const seen=new Set(); for(let x=id;x;x=par.get(x)){const q=nm(by.get(x)); if(!seen.has(q)){seen.add(q); incl[q]=(incl[q]??0)+dt;}} });
  await phone.close();
}
console.log("total",total/6);
for (const [t,o] of [["self",self],["incl",incl]]) { console.log("==",t); for (const [k,v] of Object.entries(o).sort((a,b)=>b[1]-a[1]).slice(0,45)) console.log((v/6).toFixed(2),k); }
ours.stop(); await browser.close();
