import { describe, expect, it } from '@jest/globals';
import { snakeCase } from '../../../src/formats/keras/layer-list.js';
import { readKerasArchive } from '../../../src/formats/keras/read-keras.js';
import { readKerasPair } from '../../../src/formats/keras/read-pair.js';
import { buildZip } from '../../core/build-zip.js';
import { noise } from '../../security/hostile-models.js';
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

  it('is refused while it inflates to more weights than the file of weights says', async () => {
    const weights = await writeHdf5({ arrays });
    const longer = Buffer.concat([weights, noise(2 ** 20)]);
    const entries = (data: Uint8Array) =>
      buildZip([
        { name: 'config.json', data: JSON.stringify(two) },
        { name: 'model.weights.h5', data },
      ]);
    await expect(readKerasArchive(entries(longer))).rejects.toThrow(
      `expected at most ${weights.length} bytes in "model.weights.h5", found more`,
    );
    await expect(readKerasArchive(entries(weights))).resolves.toBeDefined();
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

describe('an architecture of Keras with a file of weights', () => {
  const text = (config: unknown) => Buffer.from(JSON.stringify(config));
  const read = async (config: unknown, weights: Written) =>
    (await readKerasPair(text(config), await writeHdf5(weights))).layers.map(({ name, weights: own }) => [
      name,
      Object.fromEntries(own.map(({ role, data }) => [role, data[0]])),
    ]);
  const labels = (first: string, second: string, norm: string) => ({
    'layers/dense/vars': { name: first },
    'layers/dense_1/vars': { name: second },
    'layers/batch_normalization/vars': { name: norm },
  });
  /** As Keras 2 writes weights alone. */
  const listed = (names: readonly string[]) => ({
    attributes: {
      '': { layer_names: ['in', ...names] },
      ...Object.fromEntries(
        [['kernel', 'bias'], ['beta', 'moving_mean', 'moving_variance'], ['kernel']].map((roles, at) => [
          names[at]!,
          { weight_names: roles.map((role) => `${names[at]!}/${role}:0`) },
        ]),
      ),
    },
    arrays: Object.fromEntries(
      ['0/kernel', '0/bias', '2/kernel', '1/beta', '1/moving_mean', '1/moving_variance'].map((path, at) => {
        const [layerAt, role] = path.split('/');
        const name = names[Number(layerAt)]!;
        return [`${name}/${name}/${role!}:0`, array(at + 1)];
      }),
    ),
  });

  it.each([
    ['the names of its layers', { attributes: labels('first', 'second', 'norm'), arrays }],
    [
      'names that another session counted on, one of them by chance its own',
      { attributes: labels('second', 'third', 'norm_1'), arrays },
    ],
    ['no names', { arrays }],
    ['the names of its layers, as Keras 2 lists them', listed(['first', 'norm', 'second'])],
    ['names of another session, as Keras 2 lists them', listed(['second', 'norm_1', 'third'])],
  ])('gives each layer its weights from groups with %s', async (_, weights) => {
    expect(await read({ ...two, module: 'keras' }, weights)).toEqual(expected);
  });

  it('gives the layers of a model within a model theirs by the order in which Keras 2 lists them', async () => {
    const inner = functional([input('in'), layer('Dense', 'a', 'in'), layer('Dense', 'b', 'a')], 'b').config;
    const config = functional([input('in'), { ...layer('Functional', 'body', 'in'), config: inner }], 'body');
    const attributes = {
      '': { layer_names: ['in', 'body'] },
      body: { weight_names: ['dense_7/kernel:0', 'dense_7/bias:0', 'dense_8/kernel:0', 'dense_8/bias:0'] },
    };
    const stored = {
      'body/dense_7/kernel:0': array(1),
      'body/dense_7/bias:0': array(2),
      'body/dense_8/kernel:0': array(3),
      'body/dense_8/bias:0': array(4),
    };
    expect(await read(config, { attributes, arrays: stored })).toEqual([
      ['body/a', { kernel: 1, bias: 2 }],
      ['body/b', { kernel: 3, bias: 4 }],
    ]);
  });

  const third = { 'layers/dense_2/vars/0': array(7) };
  it.each([
    [
      'weights that no layer has',
      two,
      { arrays: { ...arrays, ...third } },
      /found groups that none of its layers has: layers\/dense_2/,
    ],
    [
      'fewer layers with weights than it has',
      functional([input('in'), layer('Dense', 'only', 'in')], 'only'),
      listed(['first', 'norm', 'second']),
      /found 3 layers with weights \(first, norm, second\) for its 1 \(only\)/,
    ],
    [
      'a layer that no graph can hold',
      functional([input('in'), layer('LSTM', 'a', 'in')], 'a'),
      { arrays },
      /found LSTM \(a\)/,
    ],
  ])('is refused with %s', async (_, config, weights, message) => {
    await expect(read(config, weights)).rejects.toThrow(message);
  });

  it('is refused with weights that are no HDF5 file, which are told apart from the architecture', async () => {
    await expect(readKerasPair(text(two), Buffer.from('PK'))).rejects.toThrow(/^the weights: expected an HDF5 file/);
  });
});
