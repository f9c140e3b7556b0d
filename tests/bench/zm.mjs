import { launch, fresh } from "./phone.mjs";
import { serve, DIST } from "./served.mjs";
import { TOOL } from "./plain.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";
const browser = await launch();
const ours = await serve(process.argv[2] ?? DIST);
  const phone = await fresh(browser); const page = await phone.newPage(); await prepare(page);
  await page.addInitScript(()=>{ window.calls=[]; const wrap=(proto,name,desc)=>{const f=proto[name]; proto[name]=function(...a){const d=desc?desc(this,a):""; const t=performance.now(); const r=f.apply(this,a); window.calls.push([name,d,performance.now()-t,t]); return r;}};
    const d=(e)=>`${e.nodeName}#${e.id}.${e.className} ${e.querySelectorAll?e.querySelectorAll("*").length:""} active=${e.contains?.(document.activeElement)} conn=${e.isConnected}`;
    wrap(Element.prototype,"remove",d); wrap(CharacterData.prototype,"remove",d); wrap(Element.prototype,"setAttribute",(e,a)=>`${e.nodeName}.${e.className} ${a[0]}=${a[1].slice(0,30)}`); wrap(Node.prototype,"insertBefore",(e,a)=>`into ${e.nodeName} ${d(a[0])}`); wrap(HTMLElement.prototype,"focus",d); wrap(History.prototype,"pushState"); wrap(document.constructor.prototype.__proto__,"createElement",(e,a)=>a[0]); wrap(window,"scrollTo"); wrap(Element.prototype,"scrollIntoView"); wrap(EventTarget.prototype,"addEventListener",(e,a)=>a[0]);wrap(Element.prototype,"cloneNode"); wrap(Node.prototype,"cloneNode",(e)=>e.nodeName) });
  await page.goto(ours.direct+TOOL,{waitUntil:"networkidle"}); await page.waitForTimeout(500);
  for (const [i,step] of RUN.entries()) { await choose(page, step); await page.evaluate(()=>{window.calls.length=0}); await press(page); await page.waitForTimeout(300);
   const c=await page.evaluate(()=>window.calls); const sum={}; for(const [n,,t] of c){(sum[n]??=[0,0]);sum[n][0]++;sum[n][1]+=t;} console.log(i, Object.entries(sum).map(([n,[k,t]])=>`${n} ${k}x ${t.toFixed(1)}`).join("  "));
   if ([3,5].includes(i)) { for (const x of c.filter(x=>x[0]==="remove"||x[2]>0.3||x[0]==="focus")) console.log("    ",x[0],x[1],x[2].toFixed(2),x[3].toFixed(0)); }
  }
ours.stop(); await browser.close();
