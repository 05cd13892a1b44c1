/** The inputs and outputs of a file's first subgraph, which is the one that interpreters run. */
import type { SignatureDef } from '../../export/tflite/schema/index.js';
import { elements } from '../../graph/shapes.js';
import type { ElementType } from '../../formats/tflite/element-types.js';
import { declaresShape } from './declares-shape.js';
import { otherEntry, type OtherEntry } from './entry.js';
import { openFile, type OpenFile } from '../../formats/tflite/open.js';
import { tensorReader, type FileQuantization } from '../../formats/tflite/tensors.js';

/** An input or output of a model. */
export interface Edge {
  /** As the file's first signature names it, else the tensor's own name. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: ElementType;
  /** Elements of one sample. */
  readonly length: number;
  /** Whether the file declares the whole shape; else dimensions that only a run knows are 1. */
  readonly isStatic: boolean;
  readonly quantization: FileQuantization | null;
}

export interface Edges {
  /** The file's first signature, where it starts another subgraph, so that these edges are not everybody's. */
  readonly otherEntry: OtherEntry | null;
  readonly inputs: readonly Edge[];
  readonly outputs: readonly Edge[];
}

/** @throws ExportError with the byte offset for a file that is damaged. */
export function readEdges(bytes: Uint8Array): Edges {
  return openFile(bytes, edgesOf);
}

function edgesOf(file: OpenFile): Edges {
  const [subgraph] = file.subgraphs;
  const { model, spend } = file;
  const tensor = tensorReader(file, subgraph);
  const other = otherEntry(file);
  const named = other !== null || model.signatureDefsLength() === 0 ? null : model.signatureDefs(0);
  const edge = (index: number, alias: string | undefined): Edge => {
    const { shape, type, quantization } = tensor(index);
    const table = subgraph.tensors(index)!;
    const name = alias ?? table.name() ?? '';
    spend(name.length);
    return { name, shape, type, quantization, length: elements(shape), isStatic: declaresShape(table) };
  };
  const list = (role: 'inputs' | 'outputs'): Edge[] => {
    const names = signatureNames(file, named, role);
    const count = role === 'inputs' ? subgraph.inputsLength() : subgraph.outputsLength();
    spend(count);
    return Array.from({ length: count }, (_, i) => {
      const index = role === 'inputs' ? subgraph.inputs(i)! : subgraph.outputs(i)!;
      return edge(index, names.get(index));
    });
  };
  return { otherEntry: other, inputs: list('inputs'), outputs: list('outputs') };
}

function signatureNames(
  { spend }: OpenFile,
  signature: SignatureDef | null,
  role: 'inputs' | 'outputs',
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const count = role === 'inputs' ? signature?.inputsLength() : signature?.outputsLength();
  spend(count ?? 0);
  for (let i = 0; i < (count ?? 0); i++) {
    const entry = (role === 'inputs' ? signature!.inputs(i) : signature!.outputs(i))!;
    const name = entry.name();
    spend(name?.length ?? 0);
    if (name) names.set(entry.tensorIndex(), name);
  }
  return names;
}
