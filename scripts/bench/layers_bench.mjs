/**
 * Times models written with tfjs's layers on tfjs-node, as its users train them (`model.trainOnBatch`): one process, driven
 * line by line over stdin as keras_bench.py is.
 *
 * Start: layers_bench.mjs FOLDER, where FOLDER/node_modules holds @tensorflow/tfjs-node.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import util from 'node:util';

util.isNullOrUndefined ??= (value) => value === null || value === undefined; // Removed in Node 23; tfjs-node calls both.
util.isArray ??= Array.isArray;
process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';
const require = createRequire(join(resolve(process.argv[2]), 'index.js'));
const tf = require('@tensorflow/tfjs-node');
const { layers } = tf;

const conv = (x, filters, kernelSize, strides = 1, useBias = false) =>
  layers.conv2d({ filters, kernelSize, strides, padding: 'same', useBias, kernelInitializer: 'heNormal' }).apply(x);
const norm = (x, relu = true, maxValue = undefined) => {
  const y = layers.batchNormalization().apply(x);
  return relu ? layers.reLU({ maxValue }).apply(y) : y;
};
const head = (inputs, x, units) =>
  tf.model({ inputs, outputs: layers.dense({ units }).apply(layers.globalAveragePooling2d({}).apply(x)) });
const separable = (x, filters, strides, kernelSize = 3) =>
  norm(
    conv(norm(layers.depthwiseConv2d({ kernelSize, strides, padding: 'same', useBias: false }).apply(x)), filters, 1),
  );

/** MobileNetV2's, at width 1: [expansion, channels, blocks, stride of the first block]. */
const stages = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
];

/** The same as in keras_bench.py. */
const builders = {
  resnet8(inputs, classes, { filters }) {
    let channels = filters[0];
    let x = norm(conv(inputs, channels, 3));
    filters.forEach((width, i) => {
      const stride = i === 0 ? 1 : 2;
      const y = norm(conv(norm(conv(x, width, 3, stride)), width, 3), false);
      const side = stride !== 1 || width !== channels ? conv(x, width, 1, stride, true) : x;
      x = layers.reLU().apply(layers.add().apply([y, side]));
      channels = width;
    });
    return head(inputs, x, classes);
  },
  mobilenet_v1(inputs, classes, { alpha }) {
    const widths = [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024];
    const strides = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1];
    const stem = norm(conv(inputs, Math.trunc(32 * alpha), 3, 2));
    const x = widths.reduce((y, width, i) => separable(y, Math.trunc(width * alpha), strides[i]), stem);
    return head(inputs, x, classes);
  },
  mobilenet_v2(inputs, classes) {
    let channels = 32;
    let x = norm(conv(inputs, channels, 3, 2), true, 6);
    for (const [expansion, filters, blocks, first] of stages) {
      for (let block = 0; block < blocks; block++) {
        const strides = block === 0 ? first : 1;
        const wide = expansion === 1 ? x : norm(conv(x, channels * expansion, 1), true, 6);
        const depthwise = layers
          .depthwiseConv2d({ kernelSize: 3, strides, padding: 'same', useBias: false })
          .apply(wide);
        const narrow = norm(conv(norm(depthwise, true, 6), filters, 1), false);
        x = strides === 1 && channels === filters ? layers.add().apply([narrow, x]) : narrow;
        channels = filters;
      }
    }
    return head(inputs, norm(conv(x, 1280, 1), true, 6), classes);
  },
  ds_cnn(inputs, classes, { filters, blocks, strides, kernel_size, stem_kernel_size, stem_stride }) {
    const [first, ...widths] = Array.isArray(filters) ? filters : Array(blocks + 1).fill(filters);
    const stem = norm(conv(inputs, first, stem_kernel_size ?? 3, stem_stride ?? 2));
    const x = widths.reduce((y, width, i) => separable(y, width, strides?.[i] ?? 1, kernel_size ?? 3), stem);
    return head(inputs, x, classes);
  },
};

const models = new Map();
function modelOf({ model: name, architecture, parameters, input_shape, classes, batch_size }) {
  if (!models.has(name)) {
    const model = builders[architecture](tf.input({ shape: input_shape }), classes, parameters);
    const loss = (labels, logits) => tf.losses.softmaxCrossEntropy(labels, logits);
    model.compile({ optimizer: tf.train.adam(1e-3), loss });
    const y = tf.oneHot(
      Array.from({ length: batch_size }, (_, i) => i % classes),
      classes,
    );
    models.set(name, { model, x: tf.randomUniform([batch_size, ...input_shape]), y: tf.cast(y, 'float32') });
  }
  return models.get(name);
}

async function run(request) {
  const { model, x, y } = modelOf(request);
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < request.steps; i++) {
    if (request.task === 'training') await model.trainOnBatch(x, y);
    else
      tf.tidy(() => {
        model.predictOnBatch(x).dataSync();
      });
  }
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - start) / 1000,
    cpu_seconds: (user + system) / 1e6,
    parameters: model.countParams(),
  };
}

const say = (reply) => process.stdout.write(`${JSON.stringify(reply)}\n`);
say({ description: `tfjs-layers ${tf.version_layers} on tfjs-node ${tf.version['tfjs-node']}, trainOnBatch` });
for await (const line of createInterface({ input: process.stdin })) say(await run(JSON.parse(line)));
