import { describe, expect, it } from '@jest/globals';
import { readKerasArchive, snakeCase } from '../../../src/formats/keras/read-keras.js';
import { buildZip } from '../../core/build-zip.js';
import { writeHdf5, type Written } from '../hdf5/write-hdf5.js';

const tensor = (name: string) => ({ class_name: '__keras_tensor__', config: { keras_history: [name, 0, 0] } });
const layer = (className: string, name: string, from: string | null, config: object = {}) => ({
  class_name: className,
  name,
  config: { name, ...config },
  inbound_nodes: from === null ? [] : [{ args: [tensor(from)], kwargs: {} }],
});
const input = (name: string) => layer('InputLayer', name, null, { batch_shape: [null, 4] });
const functional = (layers: readonly object[], last: string) => ({
  class_name: 'Functional',
  config: { name: 'model', layers, input_layers: ['in', 0, 0], output_layers: [last, 0, 0] },
});
const two = functional(
  [
    input('in'),
    layer('Dense', 'first', 'in'),
    layer('BatchNormalization', 'norm', 'first', { scale: false }),
    layer('Dense', 'second', 'norm', { use_bias: false }),
  ],
  'second',
);
const array = (...values: readonly number[]) => ({ shape: [values.length], data: Float32Array.from(values) });
const arrays = {
  'layers/dense/vars/0': array(1),
  'layers/dense/vars/1': array(2),
  'layers/dense_1/vars/0': array(3),
  'layers/batch_normalization/vars/0': array(4),
  'layers/batch_normalization/vars/1': array(5),
  'layers/batch_normalization/vars/2': array(6),
};
const archive = async (config: unknown, weights: Written) =>
  buildZip([
    { name: 'metadata.json', data: Buffer.from('{}') },
    { name: 'config.json', data: Buffer.from(JSON.stringify(config)) },
    { name: 'model.weights.h5', data: Buffer.from(await writeHdf5(weights)) },
  ]);
const summary = async (bytes: Uint8Array) =>
  (await readKerasArchive(bytes)).layers.map(({ name, weights }) => [
    name,
    Object.fromEntries(weights.map(({ role, data }) => [role, data[0]])),
  ]);

const expected = [
  ['first', { kernel: 1, bias: 2 }],
  ['norm', { beta: 4, moving_mean: 5, moving_variance: 6 }],
  ['second', { kernel: 3 }],
];

describe('a .keras archive', () => {
  it('gives each layer the weights of the group that has its name', async () => {
    const attributes = {
      'layers/dense/vars': { name: 'first' },
      'layers/dense_1/vars': { name: 'second' },
      'layers/batch_normalization/vars': { name: 'norm' },
    };
    expect(await summary(await archive(two, { attributes, arrays }))).toEqual(expected);
  });

  it('gives each layer the weights of its class in order where groups have no names', async () => {
    expect(await summary(await archive(two, { arrays }))).toEqual(expected);
  });

  it('gives the layers of a nested model the weights of its groups', async () => {
    const inner = functional([input('in'), layer('Dense', 'first', 'in')], 'first');
    const config = functional([input('in'), { ...layer('Functional', 'body', 'in'), config: inner.config }], 'body');
    const attributes = {
      'layers/functional/vars': { name: 'body' },
      'layers/functional/layers/dense/vars': { name: 'first' },
    };
    const weights = { attributes, arrays: { 'layers/functional/layers/dense/vars/0': array(7) } };
    expect(await summary(await archive(config, weights))).toEqual([['body/first', { kernel: 7 }]]);
  });

  it('is refused when it holds no weights', async () => {
    const bytes = buildZip([{ name: 'config.json', data: Buffer.from(JSON.stringify(two)) }]);
    await expect(readKerasArchive(bytes)).rejects.toThrow('found no model.weights.h5');
  });

  it('is refused when an entry is a bomb', async () => {
    const bytes = buildZip([{ name: 'config.json', data: Buffer.alloc(64 * 1024 * 1024, 32) }]);
    await expect(readKerasArchive(bytes)).rejects.toThrow(/expected/);
  });

  it('is refused when it is no zip', async () => {
    await expect(readKerasArchive(Buffer.from('no zip'))).rejects.toThrow(/expected/);
  });

  it.each([
    ['Conv2D', 'conv2d'],
    ['BatchNormalization', 'batch_normalization'],
    ['ReLU', 're_lu'],
    ['DepthwiseConv2D', 'depthwise_conv2d'],
    ['GlobalAveragePooling2D', 'global_average_pooling2d'],
    ['PReLU', 'p_re_lu'],
  ])('has %s in a group %s', (className, group) => {
    expect(snakeCase(className)).toBe(group);
  });
});
