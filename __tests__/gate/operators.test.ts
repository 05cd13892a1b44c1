import { describe, expect, it } from '@jest/globals';
import { compareBudgets, isLooser } from '../../src/gate/budget-diff.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { OperatorLists } from '../../src/operators/allowed.js';
import type { OperatorCount } from '../../src/measure/measurement.js';
import { createBudget, createMeasurement, createOperator } from './factory.js';

const conv = createOperator({ operator: 'CONV_2D', type: 'int8' }, { version: 3, constant: 'int8', layers: ['stem'] });
const elu = createOperator({ operator: 'ELU', type: 'int8' }, { layers: ['head/activation'] });
const gelu = createOperator({ operator: 'GELU', type: 'int8' }, { version: 2, count: 2, layers: ['a', 'b'] });
const fft = createOperator({ operator: 'MyFft', type: 'float32' }, { isCustom: true, layers: ['frontend'] });
const hybrid = createOperator(
  { operator: 'FULLY_CONNECTED', type: 'float32' },
  { version: 3, constant: 'int8', layers: ['logits'] },
);
const half = createOperator({ operator: 'DEQUANTIZE', type: 'float32' }, { constant: 'float16', layers: ['w'] });
const tflm = '(TensorFlow Lite Micro, tflite-micro 0.dev20261023182759)';

function judge(operators: readonly OperatorCount[], lists: OperatorLists) {
  const budget = createBudget({ metric: 'operators', max: 0, operators: lists });
  return evaluate([budget], { measurements: [createMeasurement({ operators })] })[0]!;
}

describe('a budget on operators', () => {
  it('passes a file whose operators are all in the ready list, and names its source', () => {
    expect(judge([conv, elu], { allow: ['tflm'] })).toMatchObject({
      verdict: 'pass',
      measured: 0,
      conditions: ['0 operators are not allowed, of 2', `allow: tflm ${tflm}`],
    });
  });

  it.each<[string, readonly OperatorCount[], OperatorLists, number, string]>([
    ['an operator that is not registered', [gelu], { allow: ['tflm'] }, 2, `2 GELU v2 in a, b is not in tflm ${tflm}`],
    [
      'a type without a kernel',
      [elu],
      { allow: ['cmsis-nn'] },
      1,
      'ELU v1 in head/activation is not in cmsis-nn (CMSIS-NN kernels of TensorFlow Lite Micro, tflite-micro 90b983c2b3f1)',
    ],
    ['a custom operator', [fft], { allow: ['tflm'] }, 1, `custom operator MyFft v1 in frontend is not in tflm ${tflm}`],
    [
      'a custom operator with the name of a builtin',
      [createOperator({}, { isCustom: true })],
      { allow: ['tflm'] },
      1,
      `custom operator CONV_2D v1 in head is not in tflm ${tflm}`,
    ],
    [
      'float activations over int8 weights',
      [hybrid],
      { allow: ['tflm'] },
      1,
      `FULLY_CONNECTED v3 in logits is not in tflm in float32 with int8 weights ${tflm}`,
    ],
    [
      'weights in half precision',
      [half],
      { allow: ['tflm'] },
      1,
      `DEQUANTIZE v1 in w is not in tflm in float32 with float16 weights ${tflm}`,
    ],
    [
      'a version that is too high',
      [conv],
      { allow: ['tflm', { operator: 'CONV_2D', maxVersion: 2 }] },
      1,
      'CONV_2D v3 in stem is allowed only as CONV_2D up to version 2',
    ],
    ['what is denied', [conv], { allow: ['tflm'], deny: [{ operator: 'CONV_2D' }] }, 1, 'CONV_2D v3 in stem is denied'],
    [
      'what is denied by its version',
      [conv],
      { deny: [{ operator: 'CONV_2D', minVersion: 3 }] },
      1,
      'CONV_2D v3 in stem is denied by CONV_2D from version 3',
    ],
    [
      'what no entry names',
      [elu],
      { allow: [{ operator: 'CONV_2D' }] },
      1,
      'ELU v1 in head/activation is not in allow',
    ],
  ])('counts and names %s', (_, operators, lists, measured, text) => {
    const row = judge(operators, lists);
    expect(row).toMatchObject({ verdict: 'fail', measured });
    expect(row.conditions[1]).toBe(text);
  });

  it.each<[string, readonly OperatorCount[], OperatorLists]>([
    ['a custom operator by its name', [fft], { allow: ['tflm', { operator: 'MyFft', isCustom: true }] }],
    ['a version that is low enough', [conv], { allow: [{ operator: 'CONV_2D', maxVersion: 3 }] }],
    ['an operator that one of two lists holds', [elu], { allow: ['cmsis-nn', 'tflm'] }],
    ['a type that an entry names', [conv], { allow: [{ operator: 'CONV_2D', types: ['int8'] }] }],
    ['what is not denied', [conv], { deny: [{ operator: 'ELU' }] }],
  ])('lets through %s', (_, operators, lists) => {
    expect(judge(operators, lists)).toMatchObject({ verdict: 'pass', measured: 0 });
  });

  it.each([
    ['its list of operators is empty', []],
    ['versions were not measured', [{ operator: 'ADD', type: 'int8', count: 1 }]],
    ['versions do not add up', [{ ...conv, count: 2 }]],
  ])('is an error where %s', (_, operators) => {
    expect(judge(operators, { allow: ['tflm'] })).toMatchObject({ verdict: 'error', measured: null });
  });

  it('adds up over a group, and says which file has the operator', () => {
    const measurements = [
      createMeasurement({ artifact: 'a', operators: [conv] }),
      createMeasurement({ artifact: 'b', operators: [gelu, elu] }),
    ];
    const budget = createBudget({ artifact: 'both', metric: 'operators', max: 0, operators: { allow: ['tflm'] } });
    const [row] = evaluate([budget], { measurements, groups: { both: ['a', 'b'] } });
    expect(row).toMatchObject({ verdict: 'fail', measured: 2 });
    expect(row!.conditions).toContain(`b: 2 GELU v2 in a, b is not in tflm ${tflm}`);
  });
});

describe('a change of the lists of operators', () => {
  const of = (operators: OperatorLists) => createBudget({ metric: 'operators', max: 0, operators });
  it.each<[string, OperatorLists, OperatorLists, string | undefined, boolean]>([
    ['one more operator', { allow: ['tflm'] }, { allow: ['tflm', { operator: 'GELU' }] }, 'now allows GELU', true],
    [
      'a higher version',
      { allow: [{ operator: 'ADD', maxVersion: 2 }] },
      { allow: [{ operator: 'ADD', maxVersion: 4 }] },
      'now allows ADD',
      true,
    ],
    [
      'no more denial',
      { deny: [{ operator: 'ADD' }, { operator: 'ELU' }] },
      { deny: [{ operator: 'ELU' }] },
      'now allows ADD',
      true,
    ],
    [
      'one operator less',
      { allow: [{ operator: 'ADD' }, { operator: 'ELU' }] },
      { allow: [{ operator: 'ADD' }] },
      'no longer allows ELU',
      false,
    ],
    [
      'another order',
      { allow: [{ operator: 'ADD' }, { operator: 'ELU' }] },
      { allow: [{ operator: 'ELU' }, { operator: 'ADD' }] },
      undefined,
      false,
    ],
  ])('with %s', (_, before, after, detail, looser) => {
    const changes = compareBudgets([of(before)], [of(after)]);
    expect(changes.flatMap(({ details }) => details)).toEqual(detail === undefined ? [] : [detail]);
    expect(changes.some(isLooser)).toBe(looser);
  });

  it('from a list of what is allowed to a list of what is denied lets custom operators through', () => {
    const [change] = compareBudgets([of({ allow: ['tflm'] })], [of({ deny: [{ operator: 'ADD' }] })]);
    expect(change).toMatchObject({ change: 'mixed' });
  });
});
