import { launch, fresh, tab, open } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { TOOL } from "./plain.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";
const browser = await launch(); const runs=Number(process.argv[2]);
const sides = { ours: await serve(process.argv[3] ?? DIST), plain: await serve(PLAIN) };
const agg={};
for (let r=0;r<runs;r++) for (const n of Object.keys(sides)) {
  const phone = await fresh(browser); const {page} = await tab(phone); await prepare(page);
  await browser.startTracing(page,{categories:["devtools.timeline","v8","toplevel","loading","blink.user_timing","disabled-by-default-devtools.timeline.stack","blink","disabled-by-default-v8.compile"]});
  await open(page, sides[n].link.url+TOOL,"commit");
  await choose(page, RUN[0]); await page.evaluate(()=>console.timeStamp("chosen")); const acc=await press(page); await page.evaluate(()=>console.timeStamp("pressed"));
  const {traceEvents:E} = JSON.parse(await browser.stopTracing());
  const fcp=E.filter(e=>e.name==="firstContentfulPaint").at(-1), end=E.filter(e=>e.name==="TimeStamp"&&e.args.data.message==="pressed").at(-1), cho=E.filter(e=>e.name==="TimeStamp"&&e.args.data.message==="chosen").at(-1);
  const key=fcp.pid+":"+fcp.tid; 
  const T=E.filter(e=>e.pid+":"+e.tid===key&&e.ph==="X"&&e.name==="ThreadControllerImpl::RunTask"&&e.ts>=fcp.ts&&e.ts<=end.ts);
  const sum={}; let tot=0;
  for (const t of T) { const k=t.args.src_file?.split("/").pop()+" "+t.args.src_func; (sum[k]??=[0,0]); sum[k][0]+=t.dur/1000; sum[k][1]++; tot+=t.dur/1000; }
  const a=(agg[n]??={win:[],cho:[],tot:[],k:{}}); a.win.push((end.ts-fcp.ts)/1000); a.cho.push((cho.ts-fcp.ts)/1000); a.tot.push(tot); for(const [k,[d,c]] of Object.entries(sum)) (a.k[k]??=[]).push([d,c]);
  if (r===runs-1) { const inner=(t)=>E.filter(x=>x.pid+":"+x.tid===key&&x.ph==="X"&&x.ts>=t.ts&&x.ts+x.dur<=t.ts+t.dur&&!/RunTask/.test(x.name)).sort((a,b)=>b.dur-a.dur).slice(0,3).map(x=>x.name+" "+(x.dur/1000).toFixed(1)+" "+(x.args?.data?.type??x.args?.data?.functionName??x.args?.data?.url?.split("/").pop()??"")).join("; ");
    console.log("==",n); for (const t of T.filter(t=>/PendingScriptFinished|IdleTask/.test(t.args.src_func))) { console.log("--",t.args.src_func,(t.dur/1000).toFixed(1)); for (const x of E.filter(x=>x.pid+":"+x.tid===key&&x.ts>=t.ts&&x.ts<=t.ts+t.dur&&((x.dur??0)>250||x.ph==="I"||/stamp|Mark/i.test(x.name))).sort((a,b)=>a.ts-b.ts)) console.log("     ",((x.ts-t.ts)/1000).toFixed(1),((x.dur??0)/1000).toFixed(1),x.name,JSON.stringify(x.args).slice(0,120)); }
 for(const t of T.filter(t=>t.dur>2500)) console.log(((t.ts-fcp.ts)/1000).toFixed(0).padStart(5),(t.dur/1000).toFixed(1).padStart(6),t.args.src_file?.split("/").pop(),t.args.src_func,"|",inner(t)); }
  await sides[n].link.quiet(500); await phone.close();
}
const med=a=>a.toSorted((x,y)=>x-y)[Math.floor(a.length/2)].toFixed(0);
for (const [n,a] of Object.entries(agg)) { console.log("==",n,"window",med(a.win),"chosen",med(a.cho),"busy",med(a.tot)); for (const [k,l] of Object.entries(a.k).sort((x,y)=>y[1].reduce((s,q)=>s+q[0],0)-x[1].reduce((s,q)=>s+q[0],0)).slice(0,14)) console.log("  ",(l.reduce((s,q)=>s+q[0],0)/a.win.length).toFixed(1).padStart(7),(l.reduce((s,q)=>s+q[1],0)/a.win.length).toFixed(1).padStart(6),k); }
for (const s of Object.values(sides)) s.stop(); await browser.close();
