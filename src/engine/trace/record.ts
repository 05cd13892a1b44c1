/**
 * A tfjs backend that computes nothing: it writes down every kernel call of a step, so that the step, its gradient and
 * its optimiser become one list of operations.
 */
import * as tf from '@tensorflow/tfjs-core';
import { EngineError } from '../../core/errors.js';
import type { Shapes, Signature, Step } from '../engine.js';
import { kernelRules, type Operand, type RawAttributes } from './kernels.js';
import type { ConstantData, Trace, TraceOp, TraceTensor, TraceType } from './trace.js';

const backendName = 'tinygate-trace';

class Recorder {
  readonly tensors: TraceTensor[] = [];
  readonly ops: TraceOp[] = [];
  private readonly indices = new WeakMap<object, number>();

  add(tensor: TraceTensor): tf.TensorInfo {
    const dataId = {};
    this.indices.set(dataId, this.tensors.push(tensor) - 1);
    return { dataId, shape: [...tensor.shape], dtype: tensor.type };
  }

  index(tensor: tf.TensorInfo): number {
    const index = this.indices.get(tensor.dataId);
    if (index === undefined) {
      throw new EngineError({
        code: 'engine/foreign-tensor',
        message: `a step used a tensor (shape [${tensor.shape.join(', ')}]) that was made outside it`,
        fix: 'Make every tensor inside the step, or pass it in as an input or a constant.',
      });
    }
    return index;
  }

  call(kernel: string, named: tf.NamedTensorInfoMap, attributes: RawAttributes): tf.TensorInfo[] {
    const rule = kernelRules[kernel]!;
    const list = rule.inputs === null ? Object.values(named) : rule.inputs.map((name) => named[name]);
    const inputs = list.map((tensor) => this.index(tensor!));
    const inferred = rule.infer(
      inputs.map((index): Operand => this.tensors[index]!),
      attributes,
    );
    const infos = inferred.outputs.map(({ shape, type }) => this.add({ shape: [...shape], type, constant: null }));
    const outputs = infos.map((info) => this.index(info));
    this.ops.push({ kernel, inputs, outputs, attributes: inferred.attributes ?? {} });
    return infos;
  }
}

class RecordingBackend extends tf.KernelBackend {
  recorder = new Recorder();

  override write(values: tf.backend_util.BackendValues, shape: number[], dtype: tf.DataType): object {
    return this.recorder.add({ shape: [...shape], type: dtype as TraceType, constant: values.slice() as ConstantData })
      .dataId;
  }
  override readSync(): never {
    throw new EngineError({
      code: 'engine/value-dependent',
      message: 'a step read the value of a tensor while it was being recorded',
      cause: 'dataSync, arraySync, or JavaScript control flow that depends on a tensor',
      fix: 'Express it with tensor operations (tf.where, masks), or pass the value in as an input.',
    });
  }
  override read(): Promise<never> {
    return Promise.resolve().then(() => this.readSync());
  }
  /** Nothing is ever freed: the recording is a few kilobytes and its tensors name one another. */
  override disposeData(): boolean {
    return true;
  }
  override numDataIds(): number {
    return this.recorder.tensors.length;
  }
  override memory() {
    return { unreliable: true };
  }
  override timerAvailable(): boolean {
    return false;
  }
  override floatPrecision(): 32 {
    return 32;
  }
  override epsilon(): number {
    return 1e-7;
  }
  override refCount(): number {
    return 1;
  }
  override incRef(): void {
    // Nothing is ever freed.
  }
  override dispose(): void {
    // Nothing is ever freed.
  }
}

let backend: RecordingBackend | null = null;

/** Registered once a process, and only when a step is recorded. Priority below every real backend. */
function recordingBackend(): RecordingBackend {
  if (backend) return backend;
  const made = new RecordingBackend();
  tf.registerBackend(backendName, () => made, -1);
  for (const kernelName of Object.keys(kernelRules)) {
    tf.registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({ inputs, attrs }) => {
        const outputs = made.recorder.call(kernelName, inputs, attrs ?? {});
        return outputs.length === 1 && kernelName !== 'SplitV' ? outputs[0]! : outputs;
      },
    });
  }
  backend = made;
  return made;
}

/** Switches at once: tfjs's setBackend is asynchronous only for backends whose factory is. */
function switchTo(name: string): void {
  void tf.engine().setBackend(name);
  if (tf.getBackend() !== name) throw new Error(`tfjs did not switch to its backend ${name}`);
}

/** Records one call of `step`. Synchronous, so that nothing else runs on the recording backend meanwhile. */
export function record(step: Step, signature: Signature): Trace {
  const recording = recordingBackend();
  const recorder = new Recorder();
  const previous = tf.engine().backendName as string | undefined;
  recording.recorder = recorder;
  switchTo(backendName);
  tf.engine().startScope('record');
  try {
    const tensor = (info: tf.TensorInfo) => tf.engine().makeTensorFromTensorInfo(info, recording);
    const inputs: Record<string, tf.Tensor> = {};
    const inputIndices: Record<string, number> = {};
    for (const [name, shape] of Object.entries(signature.inputs)) {
      const info = recorder.add({ shape: [...shape], type: 'float32', constant: null });
      inputs[name] = tensor(info);
      inputIndices[name] = recorder.index(info);
    }
    for (const [name, { shape, data }] of Object.entries(signature.constants ?? {})) {
      inputs[name] = tensor(recorder.add({ shape: [...shape], type: 'float32', constant: data }));
    }
    const results = step(inputs);
    const outputs = Object.fromEntries(Object.entries(results).map(([name, t]) => [name, recorder.index(t)]));
    return { tensors: recorder.tensors, ops: recorder.ops, inputs: inputIndices, outputs };
  } catch (error) {
    throw explain(error);
  } finally {
    tf.engine().endScope();
    if (previous !== undefined) switchTo(previous);
  }
}

function explain(error: unknown): unknown {
  const kernel = /Cannot find registered kernel '(\w+)'|Kernel '(\w+)' not registered/.exec(String(error));
  if (!kernel) return error;
  return new EngineError(
    {
      code: 'engine/unknown-kernel',
      message: `a step uses the tfjs kernel ${kernel[1] ?? kernel[2]}, which this engine cannot compile`,
      fix: 'Write the step with other operations, or add the kernel (docs/engine.md, "How to add a kernel").',
    },
    { cause: error },
  );
}

export function outputShapes(trace: Trace): Shapes {
  return Object.fromEntries(Object.entries(trace.outputs).map(([name, index]) => [name, trace.tensors[index]!.shape]));
}
