import { launch } from "./phone.mjs";
import { serve, DIST, PLAIN } from "./served.mjs";
import { steps } from "./zsteps.mjs";
import { below } from "./numbers.mjs";
const runs=Number(process.argv[2]); const browser=await launch();
const sides={ours:await serve(DIST),plain:await serve(PLAIN)};
for (const n of process.argv.slice(3)) sides[n]=await serve(`/tmp/variant-${n}`);
const {raw}=await steps({browser,sides,runs,say:()=>{}});
for (const [n,l] of Object.entries(raw)) { const of=(w,c,p)=>below(p,l.flatMap(o=>o[w].map(t=>t[c]))).toFixed(0); console.log(n,"each",of("each","frame",.5),of("each","event",.5),"into",of("into","frame",.5),of("into","frame",.9),of("into","frame",.95),of("into","event",.5),"out",of("out","frame",.5),of("out","frame",.95)); console.log("   per step",l[0].each.map((_,i)=>below(.5,l.map(o=>o.each[i].frame)).toFixed(0)).join(" ")); }
for (const s of Object.values(sides)) s.stop(); await browser.close();
