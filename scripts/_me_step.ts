import { lowerStep } from '../src/engine/compile.js';
import { loadOnnxruntimeNode } from '../src/engine/native/locate.js';
import { probeBlock } from '../src/engine/onnx/blocked/probe.js';
import { openSession, type OnnxRuntime } from '../src/engine/onnx/session.js';
import { sessionOptions } from '../src/engine/onnxruntime.js';
import { models, trainingBench } from './bench/models.js';
const [names='ds_cnn', th='2']=process.argv.slice(2);
const runtime = (await loadOnnxruntimeNode()).ort as unknown as OnnxRuntime;
const block = await probeBlock(runtime);
for (const name of names.split(',')) {
const bench = trainingBench((models as any)[name]);
const { lowered, shapes } = lowerStep(bench.step, bench.signature, block);
const step = await openSession(runtime, lowered, shapes, sessionOptions('training', Number(th)));
let inputs = bench.inputs; const ts:number[]=[];
for (let i = 0; i < 400; i++) { const t=performance.now(); const outputs = await step.run(inputs); ts.push(performance.now()-t); inputs = { ...inputs, ...Object.fromEntries(bench.state.map((key) => [key, outputs[key]!])) }; }
ts.sort((a,b)=>a-b); console.log(name, 'min',ts[0]!.toFixed(3),'p25',ts[100]!.toFixed(3),'p50',ts[200]!.toFixed(3),'p90',ts[360]!.toFixed(3)); await step.dispose(); }
