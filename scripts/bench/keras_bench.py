"""Times Keras in graph mode on the models of models.ts. One process per Keras, driven line by line over stdin.

Start: keras_bench.py legacy|keras3 THREADS. It prints one JSON line {"description": ...}, then for each request line
{"model": "resnet8", "architecture": "resnet8", "parameters": {...}, "input_shape": [32, 32, 3], "classes": 10, "task":
"training"|"inference", "batch_size": 32, "steps": 50} one line {"seconds": ..., "cpu_seconds": ...}: the wall and processor time of one model.fit epoch (or
model.predict) over that many batches, input pipeline included, after the graph has been traced. A model is built once by its
name, from an architecture of src/graph/zoo and its parameters there.
"""

import json
import os
import sys
import time
from importlib import metadata

kind, threads = sys.argv[1], int(sys.argv[2])
os.environ["TF_USE_LEGACY_KERAS"] = "1" if kind == "legacy" else "0"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

tf.config.threading.set_intra_op_parallelism_threads(threads)
tf.config.threading.set_inter_op_parallelism_threads(threads)
keras = tf.keras
layers = keras.layers


def conv(x, filters, size, stride=1, bias=False):
    return layers.Conv2D(
        filters, size, strides=stride, padding="same", use_bias=bias, kernel_initializer="he_normal"
    )(x)


def norm(x, relu=True, most=None):
    x = layers.BatchNormalization()(x)
    return layers.ReLU(most)(x) if relu else x


def head(inputs, x, classes):
    return keras.Model(inputs, layers.Dense(classes)(layers.GlobalAveragePooling2D()(x)))


def resnet8(inputs, classes, filters):
    channels = filters[0]
    x = norm(conv(inputs, channels, 3))
    for width, stride in zip(filters, [1, 2, 2]):
        y = norm(conv(x, width, 3, stride))
        y = norm(conv(y, width, 3), relu=False)
        if stride != 1 or width != channels:
            x = conv(x, width, 1, stride, bias=True)
        x = layers.ReLU()(layers.Add()([y, x]))
        channels = width
    return head(inputs, x, classes)


def separable(x, filters, stride, size=3):
    x = norm(layers.DepthwiseConv2D(size, strides=stride, padding="same", use_bias=False)(x))
    return norm(conv(x, filters, 1))


def mobilenet_v1(inputs, classes, alpha):
    widths = [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024]
    strides = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1]
    x = norm(conv(inputs, int(32 * alpha), 3, 2))
    for width, stride in zip(widths, strides):
        x = separable(x, int(width * alpha), stride)
    return head(inputs, x, classes)


def mobilenet_v2(inputs, classes, alpha):
    """At width 1, as the zoo has it."""
    assert alpha == 1
    x = norm(conv(inputs, 32, 3, 2), most=6.0)
    channels = 32
    for expansion, filters, blocks, first in MOBILENET_V2_STAGES:
        for block in range(blocks):
            stride = first if block == 0 else 1
            y = x if expansion == 1 else norm(conv(x, channels * expansion, 1), most=6.0)
            y = norm(layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)(y), most=6.0)
            y = norm(conv(y, filters, 1), relu=False)
            x = layers.Add()([y, x]) if stride == 1 and channels == filters else y
            channels = filters
    return head(inputs, norm(conv(x, 1280, 1), most=6.0), classes)


# [expansion, channels, blocks, stride of the first block]
MOBILENET_V2_STAGES = [
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
]


def ds_cnn(inputs, classes, filters, blocks, strides=None, kernel_size=3, stem_kernel_size=3, stem_stride=2):
    stem, *widths = filters if isinstance(filters, list) else [filters] * (blocks + 1)
    x = norm(conv(inputs, stem, stem_kernel_size, stem_stride))
    for width, stride in zip(widths, strides or [1] * blocks, strict=True):
        x = separable(x, width, stride, kernel_size)
    return head(inputs, x, classes)


BUILDERS = {"resnet8": resnet8, "mobilenet_v1": mobilenet_v1, "mobilenet_v2": mobilenet_v2, "ds_cnn": ds_cnn}
models = {}


def model_of(request):
    name = request["model"]
    if name not in models:
        inputs = keras.Input(tuple(request["input_shape"]))
        model = BUILDERS[request["architecture"]](inputs, request["classes"], **request["parameters"])
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile(optimizer=keras.optimizers.Adam(1e-3), loss=loss)
        models[name] = model
    return models[name]


def data_of(model, count):
    random = np.random.default_rng(1)
    shape = (count,) + tuple(model.input_shape[1:])
    return random.random(shape, dtype=np.float32), np.arange(count) % model.output_shape[-1]


data = {}


def run(request):
    model, batch_size = model_of(request), request["batch_size"]
    count = request["steps"] * batch_size
    key = (request["model"], count)
    if key not in data:
        data.clear()
        data[key] = data_of(model, count)
    x, y = data[key]
    start, used = time.perf_counter(), time.process_time()
    if request["task"] == "training":
        model.fit(x, y, batch_size=batch_size, epochs=1, shuffle=False, verbose=0)
    else:
        model.predict(x, batch_size=batch_size, verbose=0)
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - used
    return {"seconds": seconds, "cpu_seconds": cpu_seconds, "parameters": int(model.count_params())}


replies = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # Whatever TensorFlow prints must not mix with the replies.
package = "tf_keras" if kind == "legacy" else "keras"
description = f"{package} {metadata.version(package)}, TensorFlow {tf.__version__}, graph mode, {threads} threads"
print(json.dumps({"description": description}), file=replies, flush=True)
for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), file=replies, flush=True)
