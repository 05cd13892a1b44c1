import { describe, expect, it } from '@jest/globals';
import { connectLayers } from '../../../src/formats/keras/connect.js';

const noWeights = () => [];

const input = (name: string, shape: readonly (number | null)[]) => ({
  class_name: 'InputLayer',
  name,
  config: { name, batch_input_shape: [null, ...shape] },
  inbound_nodes: [],
});
const layer = (name: string, ...from: string[]) => ({
  class_name: 'Dense',
  name,
  config: { name, units: 2 },
  inbound_nodes: from.length === 0 ? [] : [from.map((each) => [each, 0, 0, {}])],
});
const functional = (layers: readonly object[], inputs: readonly string[], outputs: readonly string[]) => ({
  class_name: 'Functional',
  config: {
    name: 'model',
    layers,
    input_layers: inputs.map((name) => [name, 0, 0]),
    output_layers: outputs.map((name) => [name, 0, 0]),
  },
});
const order = (config: unknown): string[] => connectLayers(config, 2, noWeights).layers.map(({ name }) => name);

describe('the layers of a Keras configuration', () => {
  it('are in an order in which they can run, however they are written', () => {
    const config = functional([layer('b', 'a'), layer('a', 'in'), input('in', [4])], ['in'], ['b']);
    expect(connectLayers(config, 2, noWeights)).toMatchObject({
      inputs: [{ name: 'in', shape: [4] }],
      outputs: ['b'],
      layers: [
        { name: 'a', inputs: ['in'] },
        { name: 'b', inputs: ['a'] },
      ],
    });
  });

  it('follow each other in a Sequential model, whose first layer may say what it reads', () => {
    const config = {
      class_name: 'Sequential',
      config: {
        name: 'stack',
        layers: [
          { class_name: 'Dense', config: { name: 'a', batch_input_shape: [null, 4] } },
          { class_name: 'Dense', config: { name: 'b' } },
        ],
      },
    };
    expect(connectLayers(config, 2, noWeights)).toMatchObject({
      inputs: [{ name: 'a_input', shape: [4] }],
      layers: [
        { name: 'a', inputs: ['a_input'] },
        { name: 'b', inputs: ['a'] },
      ],
      outputs: ['b'],
    });
  });

  it('are found inside models that are used as a layer, under the name of that model', () => {
    const inner = { ...functional([input('x', [4]), layer('a', 'x')], ['x'], ['a']), name: 'body' };
    const config = functional(
      [input('in', [4]), { ...inner, inbound_nodes: [[['in', 0, 0, {}]]] }, layer('head', 'body')],
      ['in'],
      ['head'],
    );
    expect(
      connectLayers(config, 2, (path) => [{ role: path.join('>'), shape: [], data: new Float32Array() }]),
    ).toMatchObject({
      layers: [
        { name: 'body/a', inputs: ['in'], weights: [{ role: 'body>a' }] },
        { name: 'head', inputs: ['body/a'] },
      ],
      outputs: ['head'],
    });
  });

  it('read several layers in the order of the call, as Keras 3 writes it', () => {
    const tensor = (name: string) => ({ class_name: '__keras_tensor__', config: { keras_history: [name, 0, 0] } });
    const sum = {
      class_name: 'Add',
      name: 'sum',
      config: { name: 'sum' },
      inbound_nodes: [{ args: [[tensor('b'), tensor('a')]], kwargs: {} }],
    };
    const config = {
      class_name: 'Functional',
      config: {
        name: 'model',
        layers: [input('a', [2]), input('b', [2]), sum],
        input_layers: [
          ['a', 0, 0],
          ['b', 0, 0],
        ],
        output_layers: ['sum', 0, 0],
      },
    };
    expect(connectLayers(config, 2, noWeights).layers).toMatchObject([{ name: 'sum', inputs: ['b', 'a'] }]);
  });

  it.each([
    [
      'a subclassed model',
      { class_name: 'MyModel', config: {} },
      /the class MyModel, whose layers only its own code knows/,
    ],
    [
      'a layer that is used twice',
      functional(
        [input('in', [2]), { ...layer('a', 'in'), inbound_nodes: [[['in', 0, 0, {}]], [['in', 0, 0, {}]]] }],
        ['in'],
        ['a'],
      ),
      /the layer a used 2 times/,
    ],
    [
      'layers in a circle',
      functional([input('in', [2]), layer('a', 'b'), layer('b', 'a')], ['in'], ['b']),
      /wait for each other/,
    ],
    ['an output that is not there', functional([input('in', [2])], ['in'], ['b']), /no output 0 of layer b/],
    ['an input that is not there', functional([layer('a', 'in')], ['in'], ['a']), /no layer in/],
    ['no object', [], /expected an object as the model/],
    ['layers that are no list', { class_name: 'Sequential', config: { layers: 3 } }, /expected a list as layers/],
  ])('are refused with their names for %s', (_, config, message) => {
    expect(() => order(config)).toThrow(message);
  });

  it('are refused when models are nested without end', () => {
    let config: object = { class_name: 'Sequential', config: { name: 'deep', layers: [] } };
    for (let depth = 0; depth < 100; depth++) {
      const first = { class_name: 'InputLayer', config: { name: 'in', batch_input_shape: [null, 2] } };
      config = { class_name: 'Sequential', name: 'deep', config: { name: 'deep', layers: [first, config] } };
    }
    expect(() => order(config)).toThrow(/models within models more than 16 deep/);
  });
});
