import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphTensor, Operator } from '../../src/graph/graph.js';
import { verifyGraph } from '../../src/graph/verify.js';
import { everyOperator } from './sample-graphs.js';

const good = everyOperator(1);
const withTensor = (name: string, change: Partial<GraphTensor>): Graph => ({
  ...good,
  tensors: { ...good.tensors, [name]: { ...good.tensors[name]!, ...change } },
});
const withOperator = (name: string, change: Partial<Operator>): Graph => ({
  ...good,
  operators: good.operators.map((op) => (op.name === name ? ({ ...op, ...change } as Operator) : op)),
});
const per = (count: number, axis: number | null) => ({
  scale: new Float32Array(count).fill(0.1),
  zeroPoint: new Int32Array(count),
  axis,
});

describe('verifyGraph', () => {
  it('returns a good graph itself', () => {
    expect(verifyGraph(good)).toBe(good);
  });

  it.each<[string, Graph, RegExp]>([
    [
      'a layer that reads what comes later',
      { ...good, operators: [...good.operators].reverse() },
      /softmax.*before anything defines it/,
    ],
    ['two layers of one name', withOperator('dw', { name: 'stem' }), /layer stem .*same name/],
    ['a tensor defined twice', withOperator('relu6', { outputs: ['relu/output'] }), /relu\/output is already defined/],
    [
      'a constant nobody reads',
      withTensor('spare', { ...good.tensors['dw/bias']!, name: 'spare' }),
      /spare belongs to no layer/,
    ],
    [
      'a missing constant',
      withOperator('dw', { constants: { kernel: 'dw/kernel', bias: 'nowhere' } }),
      /layer dw \(DepthwiseConv2D\): its bias nowhere is not a constant/,
    ],
    ['a graph output that nothing defines', { ...good, outputs: ['nowhere'] }, /graph output nowhere is never defined/],
    [
      'a shape that does not follow',
      withTensor('stem/output', { shape: [1, 9, 7, 8] }),
      /layer stem .*expected output.*\[1, 5, 4, 8\], found \[1, 9, 7, 8\]/,
    ],
    [
      'data of the wrong length',
      withTensor('dw/bias', { data: new Float32Array(3) }),
      /dw\/bias \[16\]: expected 16 elements, found 3/,
    ],
    [
      'data of the wrong type',
      withTensor('dw/bias', { data: new Int32Array(16) }),
      /dw\/bias: its data is not float32/,
    ],
    ['a weight that is NaN', withTensor('dw/bias', { data: new Float32Array(16).fill(NaN) }), /dw\/bias holds NaN/],
    [
      'int8 without parameters',
      withTensor('relu/output', { type: 'int8' }),
      /relu\/output has no quantisation parameters/,
    ],
    [
      'a float with parameters',
      withTensor('relu/output', { quantization: per(1, null) }),
      /float32 tensor cannot have/,
    ],
    [
      'too few scales',
      withTensor('stem/kernel', { type: 'int8', data: new Int8Array(216), quantization: per(7, 0) }),
      /stem\/kernel: expected 8 scales and zero points, found 7/,
    ],
    [
      'an axis that does not exist',
      withTensor('stem/kernel', { type: 'int8', data: new Int8Array(216), quantization: per(8, 4) }),
      /no axis 4/,
    ],
    [
      'int16 weights in a float layer',
      withTensor('stem/kernel', { type: 'int16', data: new Int16Array(216), quantization: per(8, 0) }),
      /expected float32 or float16 or int8 kernel stem\/kernel, found int16/,
    ],
    [
      'int8 weights in a float layer with scales along another axis than runtimes read',
      withTensor('stem/kernel', { type: 'int8', data: new Int8Array(216), quantization: per(3, 3) }),
      /expected its kernel to be quantised along axis 0, found 3/,
    ],
    [
      'infinity in half precision',
      withTensor('stem/kernel', { type: 'float16', data: new Uint16Array(216).fill(0x7c00) }),
      /stem\/kernel holds NaN or infinity/,
    ],
    [
      'a filter for other channels',
      withTensor('pw/kernel', { shape: [8, 1, 2, 8] }),
      /layer pw .*filter \[8, 1, 2, 8\] reads 8 channels, input dw\/bn\/output has 16/,
    ],
  ])('refuses %s, naming the place', (_case, graph, message) => {
    expect(() => verifyGraph(graph)).toThrow(message);
  });

  it('reports every problem at once', () => {
    const graph = {
      ...withOperator('dw', { constants: { kernel: 'dw/kernel', bias: 'nowhere' } }),
      outputs: ['nothing'],
    };
    expect(() => verifyGraph(graph)).toThrow(/nowhere[\s\S]*nothing[\s\S]*dw\/bias belongs to no layer/);
  });
});
