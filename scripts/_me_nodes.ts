import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lowerStep } from '../src/engine/compile.js';
import type { Arrays } from '../src/engine/engine.js';
import { loadOnnxruntimeNode } from '../src/engine/native/locate.js';
import { probeBlock } from '../src/engine/onnx/blocked/probe.js';
import { openSession, type OnnxRuntime } from '../src/engine/onnx/session.js';
import { sessionOptions } from '../src/engine/onnxruntime.js';
import { models, trainingBench } from './bench/models.js';
const [name='ds_cnn']=process.argv.slice(2);
const bench = trainingBench((models as any)[name]);
const runtime = (await loadOnnxruntimeNode()).ort as unknown as OnnxRuntime;
const block = await probeBlock(runtime);
const { lowered, shapes } = lowerStep(bench.step, bench.signature, block);
const res:any={};
for (const threads of [1,2]) {
const folder = mkdtempSync(join(tmpdir(), 'tg-'));
const step = await openSession(runtime, lowered, shapes, { ...sessionOptions('training', threads), enableProfiling: true, profileFilePrefix: join(folder, 'profile') });
let inputs: Arrays = bench.inputs;
for (let i = 0; i < 60; i++) { const outputs = await step.run(inputs); inputs = { ...inputs, ...Object.fromEntries(bench.state.map((key) => [key, outputs[key]!])) }; }
await step.dispose();
const events = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')) as any[];
rmSync(folder, { recursive: true });
const order:string[]=[]; 
for (const e of events) { if (e.cat!=='Node'||!e.name.endsWith('_kernel_time')) continue; const k=e.name; res[k]??={e}; if(!res[k][threads]){res[k][threads]=[];} res[k][threads].push(e.dur);}
}
const med=(a:number[])=>[...a].sort((x,y)=>x-y)[Math.floor(a.length/4)]!;
const s=(t:any)=>t.map((o:any)=>Object.values(o).map((v:any)=>`[${v}]`).join('')).join(' ');
let a=0,b=0, sm1=0, sm2=0, n=0;
for (const [k,v] of Object.entries<any>(res)) { const o=med(v[1]),t=med(v[2]); a+=o;b+=t; if(o>=12||t>=12) console.log(String(o).padStart(5),String(t).padStart(5),(o/t).toFixed(2), v.e.args.op_name, s(v.e.args.input_type_shape),'->',s(v.e.args.output_type_shape)); else {sm1+=o;sm2+=t;n++} }
console.log('sum',a,b,'small',n,sm1,sm2);
