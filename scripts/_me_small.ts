// cost of tiny nodes
import { loadOnnxruntimeNode } from '../src/engine/native/locate.js';
import { GraphBuilder } from '../src/engine/onnx/builder.js';
import { sessionOptions } from '../src/engine/onnxruntime.js';
const { ort } = await loadOnnxruntimeNode() as any;
async function time(label:string, threads:number, build:(b:GraphBuilder,x:string,i:number)=>string, n=1000, shape=[64]) {
  const b = new GraphBuilder(); b.input('x',shape); let v='x'; for(let i=0;i<n;i++) v=build(b,v,i);
  const out=b.output(v,shape); const {model}=b.finish();
  const s=await ort.InferenceSession.create(model, sessionOptions('training',threads));
  const feed={x:new ort.Tensor('float32',new Float32Array(shape.reduce((a,c)=>a*c,1)),shape)};
  const ts:number[]=[]; for(let r=0;r<30;r++){const t=performance.now(); await s.run(feed,[out]); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b);
  console.log(label,threads,'us/node',(ts[5]!*1000/n).toFixed(2)); await s.release();
}
for (const th of [1,2]) {
 await time('mul scalar',th,(b,v,i)=>b.node('Mul',[v,b.scalar(1+i*1e-6)]));
 await time('mul',th,(b,v,i)=>b.node('Mul',[v,'x']));
 await time('reshape',th,(b,v,i)=>b.reshape(v,i%2?[64]:[8,8]));
 await time('reducesum',th,(b,v,i)=>i%2?b.node('ReduceSum',[v,b.indices([0])],{keepdims:0}):b.node('Add',[v,b.floats(new Float32Array(64*64),[64,64])]));
 await time('sqrt',th,(b,v,i)=>b.node('Sqrt',[v]));
 await time('transpose',th,(b,v,i)=>i%2?b.reshape(v,[64]):b.node('Transpose',[i?b.reshape(v,[8,8]):b.reshape(v,[8,8])],{perm:[1,0]}));
}
