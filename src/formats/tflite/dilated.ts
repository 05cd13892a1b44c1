/** A convolution with dilation that a file holds as SPACE_TO_BATCH_ND, a convolution without, and BATCH_TO_SPACE_ND. */
import { paddingOf } from '../saved-model/join-layers.js';
import type { FileOperator } from './operators.js';
import { integersOf } from './shape-arithmetic.js';

const [convolution, depthwise, batchToSpace, spaceToBatch] = [3, 4, 37, 38];

export function joinDilated(operators: readonly FileOperator[]): readonly FileOperator[] {
  const writers = new Map(
    operators.flatMap((operator) => operator.outputs.map(({ index }) => [index, operator] as const)),
  );
  const readers = new Map<number, number>();
  for (const tensor of operators.flatMap(({ inputs }) => inputs))
    if (tensor) readers.set(tensor.index, (readers.get(tensor.index) ?? 0) + 1);
  const behind = (operator: FileOperator | undefined, ...codes: readonly number[]): FileOperator | undefined => {
    const index = operator?.inputs[0]?.index;
    const found = index === undefined || readers.get(index) !== 1 ? undefined : writers.get(index);
    return found && !found.isCustom && codes.includes(found.code) ? found : undefined;
  };
  const gone = new Set<FileOperator>();
  const joined = operators.map((last) => {
    if (last.isCustom || last.code !== batchToSpace) return last;
    const layer = behind(last, convolution, depthwise);
    const first = behind(layer, spaceToBatch);
    const [, kh, kw] = layer?.inputs[1]?.shape ?? [];
    if (!layer || !first || kh === undefined || kw === undefined) return last;
    const [block, paddings, again, crops] = [first.inputs[1], first.inputs[2], last.inputs[1], last.inputs[2]].map(
      integersOf,
    );
    if (block?.length !== 2 || paddings?.length !== 4 || crops?.length !== 4 || again?.join() !== block.join())
      return last;
    const padding = paddingOf([kh, kw], { block, paddings, crops });
    if (padding === null) return last;
    gone.add(layer).add(first);
    const options = { dilation: block, padding: padding === 'SAME' ? 'same' : 'valid' };
    return { ...layer, inputs: [first.inputs[0]!, ...layer.inputs.slice(1)], outputs: last.outputs, options };
  });
  return joined.filter((operator) => !gone.has(operator));
}
