/** A file that keeps a state: only a runtime that resets variable tensors measures it right. */
import { oneOperator } from '../../scripts/prove/one-operator.js';
import { options } from '../../scripts/prove/options.js';
import { activation, floats, typeCodes, type Tensor } from '../../scripts/prove/tensors.js';

/** A sequence LSTM, whose two variable tensors keep what a sequence leaves behind: 3 scores for each of 4 steps. */
export const lstmFile = oneOperator('LSTM of 3 units over 4 steps', (random) => {
  const [units, depth, steps] = [3, 2, 4];
  const input = activation(random, 'float32', [1, steps, depth]);
  const state = (): Tensor => ({ element: 'float32', type: typeCodes.float32, shape: [1, units], isVariable: true });
  const gates = (shape: readonly number[]): Tensor[] => Array.from({ length: 4 }, () => floats(random, shape, 1));
  const absent = (length: number): null[] => Array.from({ length }, () => null);
  return {
    operator: 'UNIDIRECTIONAL_SEQUENCE_LSTM',
    version: 1,
    options: options('UnidirectionalLstm', {
      activation: 4,
      cellClip: 10,
      projectionClip: 0,
      timeMajor: false,
      asymmetricInputs: false,
    }),
    inputs: [
      input,
      ...gates([units, depth]),
      ...gates([units, units]),
      ...absent(3),
      ...gates([units]),
      ...absent(2),
      state(),
      state(),
      ...absent(4),
    ],
    outputs: [activation(random, 'float32', [1, steps, units])],
  };
}).file;
