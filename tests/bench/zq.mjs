import { launch, fresh } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { TOOL } from "./plain.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";
const browser = await launch();
const sides = { ours: await serve(process.argv[2] ?? DIST), plain: await serve(PLAIN) };
for (const n of Object.keys(sides)) {
  const phone = await fresh(browser); const page = await phone.newPage(); await prepare(page);
  const wire = await phone.newCDPSession(page); await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(sides[n].direct+TOOL,{waitUntil:"networkidle"}); await page.waitForTimeout(800);
  for (const step of RUN.slice(0,7)) { await choose(page, step); await press(page); }
  await choose(page,RUN[7]); await page.waitForTimeout(500);
  await browser.startTracing(page,{categories:["devtools.timeline","v8","toplevel","input","blink.user_timing"]});
  await page.evaluate(()=>console.timeStamp("press"));
  const t0=Date.now(); await press(page); const t1=Date.now(); await page.evaluate(()=>console.timeStamp("choose")); await choose(page, RUN[8]); const t2=Date.now(); await page.evaluate(()=>console.timeStamp("chosen")); await press(page); const t3=Date.now(); await page.evaluate(()=>console.timeStamp("end"));
  await page.waitForTimeout(300);
  const {traceEvents:E} = JSON.parse(await browser.stopTracing());
  console.log("==",n,t1-t0,t2-t1,t3-t2);
  const stamps=E.filter(e=>e.name==="TimeStamp"); const s0=stamps[0]; const key=s0.pid+":"+s0.tid;
  const M=E.filter(e=>e.pid+":"+e.tid===key&&((e.ph==="X"&&(e.name==="RunTask"&&e.dur>3000||/EventDispatch|FireAnimationFrame|TimerFire|UpdateLayoutTree|Layout$|^Paint$|PrePaint|FunctionCall|MajorGC|MinorGC|Commit|RunMicrotasks|HandlePostMessage/.test(e.name)&&e.dur>1500))||e.name==="TimeStamp")).sort((a,b)=>a.ts-b.ts);
  for (const e of M) { if ((e.ts-s0.ts)/1000>700) break; const inner=E.find(x=>x.pid+":"+x.tid===key&&x.name==="ThreadControllerImpl::RunTask"&&x.ts>=e.ts&&x.ts<=e.ts+300); console.log(((e.ts-s0.ts)/1000).toFixed(0).padStart(5),((e.dur??0)/1000).toFixed(1).padStart(6),e.name==="RunTask"?"TASK "+(inner?.args?.src_file?.split("/").pop()+" "+inner?.args?.src_func):"    "+e.name,e.args?.data?.type??e.args?.data?.message??e.args?.data?.functionName??""); }
  await phone.close();
}
for (const s of Object.values(sides)) s.stop(); await browser.close();
