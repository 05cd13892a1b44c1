/** One case of the proof: a file around one operator, and samples for it. */
import {
  buildTflite,
  type OperatorPlan,
  type OptionsPlan,
  type SubgraphPlan,
} from '../../__tests__/measure/build-tflite.js';
import { seededRandom, type Random } from '../../src/core/random.js';
import { operatorName } from '../../src/operators/names.js';
import { options } from './options.js';
import { drawSamples, type Sample } from './samples.js';
import { typeCodes, type Tensor } from './tensors.js';
import { registeredVersions } from './versions.js';

export interface ProofCase {
  /** Operator, types and what is particular, as in `CONV_2D int8 same 3x3 stride 2`. Stands alone. */
  readonly name: string;
  /** The operator that the case speaks for; null: for all that are in the file. */
  readonly subject: string | null;
  readonly file: Uint8Array;
  readonly samples: readonly Sample[];
  /** Whether the file holds its operator in every version that the reference registers. */
  readonly isEveryVersion?: true;
  /** The same operator in all of its versions side by side in one file. */
  readonly inEveryVersion?: () => ProofCase;
  /** The same again, behind inputs whose shapes are computed while running: all of them, or some of several. */
  readonly behindComputedShapes?: () => ProofCase[];
}

/** Tensors in the places where the operator takes them; null for an optional one that is left out. */
export interface OperatorFile {
  readonly operator: string;
  /** The lowest that has what the operator uses. */
  readonly version: number;
  readonly options?: OptionsPlan | undefined;
  readonly inputs: readonly (Tensor | null)[];
  readonly outputs: readonly Tensor[];
}

/** Codes of builtin operators by name. */
const codes = new Map(Array.from({ length: 210 }, (_, code) => [operatorName(code), code]));

export function operatorCode(name: string): number {
  const code = codes.get(name);
  if (code === undefined) throw new Error(`expected a builtin operator, found ${name}`);
  return code;
}

/** Tensors without data that are not variable are the file's inputs. */
const isInput = (tensor: Tensor | null): tensor is Tensor =>
  tensor !== null && tensor.data === undefined && tensor.isVariable !== true;

export function oneOperator(name: string, make: (random: Random) => OperatorFile): ProofCase {
  const plan = make(seededRandom(1, name));
  const [lowest, highest] = registeredVersions(plan.operator);
  const versions = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const inputs = inputsOf(plan).filter(({ shape }) => shape.length > 0);
  const some = inputs.length > 1 ? [inputs.slice(0, 1), inputs.slice(1)] : [];
  const title = `${name}, version${versions.length > 1 ? `s ${lowest} to ${highest}` : ` ${lowest}`}`;
  return {
    ...sideBySide(name, plan, [plan.version], []),
    inEveryVersion: () => ({ ...sideBySide(title, plan, versions, []), isEveryVersion: true }),
    behindComputedShapes: () => [
      ...[inputs, ...some].map((computed) => {
        const which = computed.map((tensor) => plan.inputs.indexOf(tensor)).join(', ');
        return sideBySide(`${title}, shape of operand ${which} computed`, plan, versions, computed);
      }),
      sideBySide(`${title}, shapes of results not declared`, undeclared(plan), versions, []),
    ],
  };
}

/** A file may leave the shapes of results open altogether. */
function undeclared(plan: OperatorFile): OperatorFile {
  return { ...plan, outputs: plan.outputs.map((tensor) => ({ ...tensor, shape: [] })) };
}

function inputsOf(plan: OperatorFile): Tensor[] {
  return [...new Set(plan.inputs.filter(isInput))];
}

/**
 * Every copy of the operator has the same inputs and constants, and a state and results of its own. An input whose shape
 * is to be computed goes through a RESHAPE to the shape that a SHAPE has read from it.
 */
function sideBySide(
  name: string,
  plan: OperatorFile,
  versions: readonly number[],
  computed: readonly Tensor[],
): ProofCase {
  const tensors: Tensor[] = [];
  const place = (tensor: Tensor): number => {
    const known = tensors.indexOf(tensor);
    return known >= 0 ? known : tensors.push(tensor) - 1;
  };
  const inputs = inputsOf(plan);
  const reshaped = new Map(computed.map((tensor) => [tensor, { ...tensor }]));
  const detours = [...reshaped].flatMap(([from, to]): OperatorPlan[] => {
    const sizes = place({ element: 'int32', type: typeCodes.int32, shape: [from.shape.length] });
    const [shape, reshape] = [operatorCode('SHAPE'), operatorCode('RESHAPE')];
    return [
      { code: shape, options: options('Shape', { outType: 2 }), inputs: [place(from)], outputs: [sizes] },
      { code: reshape, options: options('Reshape'), inputs: [place(from), sizes], outputs: [place(to)] },
    ];
  });
  const operand = (tensor: Tensor): Tensor => (tensor.isVariable ? { ...tensor } : (reshaped.get(tensor) ?? tensor));
  const copies = versions.map((version): OperatorPlan => ({
    code: operatorCode(plan.operator),
    version,
    options: plan.options,
    inputs: plan.inputs.map((tensor) => (tensor === null ? -1 : place(operand(tensor)))),
    outputs: plan.outputs.map((tensor) => place({ ...tensor })),
  }));
  const placedInputs = inputs.map(place);
  const graph: SubgraphPlan = {
    tensors: tensors.map((tensor, i) => ({ name: `t${i}`, ...tensor })),
    operators: [...detours, ...copies],
    inputs: placedInputs,
    outputs: copies.flatMap(({ outputs }) => outputs),
  };
  return { ...graphCase(name, graph, inputs), subject: plan.operator };
}

/** A case of several operators, where a single one says nothing. */
export function graphCase(name: string, plan: SubgraphPlan, inputs: readonly Tensor[]): ProofCase {
  const samples = drawSamples(seededRandom(1, `samples of ${name}`), inputs);
  return { name, subject: null, file: buildTflite(plan), samples };
}
