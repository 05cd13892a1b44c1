/**
 * From which step of an inference to which each buffer is needed. A step is an operator or the start of a subgraph that an
 * operator calls: what a loop or a branch reads lives at least as long as all that it may run.
 * Source of the behaviour: tensorflow/lite/micro/micro_allocation_info.cc; the code is our own.
 */
import { malformed } from '../../export/tflite/bounds.js';
import { indexBytes, tableBytes, type Spend } from '../../formats/tflite/work.js';
import type { ArenaGraph, ArenaOperator } from './graph.js';

export interface Lifetime {
  /** −1 for a buffer that no step reaches. */
  first: number;
  last: number;
}

export interface Lifetimes {
  /** Of each tensor of each subgraph. */
  readonly tensors: readonly (readonly Lifetime[])[];
  /** Of each operator of each subgraph: while it runs, with all that it calls. */
  readonly operators: readonly (readonly Lifetime[])[];
  /** The operator of the first subgraph that runs at each step; −1 before the first. */
  readonly steps: readonly number[];
}

/** Fields of the options that name subgraphs. */
const fields: ReadonlyMap<string, readonly number[]> = new Map([
  ['IF', [0, 1]],
  ['WHILE', [0, 1]],
  ['CALL_ONCE', [0]],
]);

/** Subgraphs that an operator may run. */
export function calledSubgraphs({ operator, isCustom, option }: ArenaOperator): number[] {
  return isCustom ? [] : (fields.get(operator) ?? []).map((field) => option(field, 4));
}

export function findLifetimes({ subgraphs }: ArenaGraph, spend: Spend): Lifetimes {
  const unused = (): Lifetime => ({ first: -1, last: -1 });
  const tensors = subgraphs.map((subgraph) => subgraph.tensors.map(unused));
  const operators = subgraphs.map((subgraph) => subgraph.operators.map(unused));
  const steps: number[] = [-1];
  const running = new Set<number>();
  let step = 0;

  const create = (lifetime: Lifetime): void => {
    if (lifetime.first === -1) lifetime.first = step;
  };
  const use = (lifetime: Lifetime): void => {
    lifetime.last = step;
  };
  const advance = (top: number): void => {
    step += 1;
    steps.push(top);
    spend(tableBytes.step);
  };

  const visit = (index: number, top: number | null): void => {
    const subgraph = subgraphs[index];
    if (!subgraph || running.has(index)) throw malformed(0, `a call of subgraph ${index} from itself or from nowhere`);
    running.add(index);
    spend(indexBytes * (subgraph.inputs.length + subgraph.outputs.length));
    const of = (tensor: number): Lifetime => tensors[index]![tensor]!;
    for (const input of subgraph.inputs) {
      create(of(input));
      use(of(input));
    }
    subgraph.operators.forEach((operator, position) => {
      const caller = top ?? position;
      advance(caller);
      spend(indexBytes * (operator.inputs.length + operator.outputs.length));
      const lifetime = operators[index]![position]!;
      operator.outputs.forEach((output) => {
        create(of(output));
      });
      create(lifetime);
      for (const called of calledSubgraphs(operator)) {
        advance(caller);
        visit(called, caller);
      }
      for (const tensor of [...operator.inputs.filter((input) => input >= 0), ...operator.outputs]) use(of(tensor));
      use(lifetime);
    });
    for (const output of subgraph.outputs) {
      create(of(output));
      use(of(output));
    }
    running.delete(index);
  };
  visit(0, null);
  return { tensors, operators, steps };
}
