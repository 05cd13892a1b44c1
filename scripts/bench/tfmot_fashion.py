"""TensorFlow + TFMOT doing on all of Fashion-MNIST what the example does: the time and the file tinygate is compared with.

Teacher ResNet-8 (3 epochs); DS-CNN student of 15,722 parameters, distilled (5), pruned 50 -> 80 % by PolynomialDecay (2), clustered to
16 values with KMEANS_PLUS_PLUS and sparsity preserved (1), PCQAT (1); batch 64, Adam; then a full-integer int8 .tflite, judged
on the 10,000 test images by TensorFlow's own interpreter. Teacher logits are computed once, as tinygate does.

    npm run bench:tfmot -- [--data FOLDER] [--smoke] [--seed 1] [--out FILE.tflite]
"""

import argparse
import gzip
import json
import os
import time
import zlib
from importlib import metadata

os.environ["TF_USE_LEGACY_KERAS"] = "1"  # TFMOT knows Keras 2 only.
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
import tensorflow_model_optimization as tfmot  # noqa: E402

keras = tf.keras
layers = keras.layers

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="/usr/share/datasets/fashion-mnist", help="folder of the four IDX .gz files")
parser.add_argument("--smoke", action="store_true", help="a few steps of each stage, to see that it runs")
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--out", help="keep the int8 .tflite here")
arguments = parser.parse_args()

BATCH, TEMPERATURE, ALPHA = 64, 4.0, 0.3
seconds = {}


def stage(name, work):
    start = time.perf_counter()
    result = work()
    seconds[name] = round(time.perf_counter() - start, 1)
    print(f"{name}: {seconds[name]} s", flush=True)
    return result


def read_idx(name):
    path = os.path.join(arguments.data, name)
    if not os.path.exists(path):
        raise SystemExit(f"expected {path}; install Debian's dataset-fashion-mnist, or give --data FOLDER")
    with gzip.open(path) as file:
        data = file.read()
    rank = data[3]
    shape = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(rank)]
    return np.frombuffer(data, np.uint8, offset=4 + 4 * rank).reshape(shape)


def images_of(name):
    return read_idx(name)[..., None].astype(np.float32) / 255


def conv(x, filters, size, stride=1, bias=False):
    return layers.Conv2D(filters, size, strides=stride, padding="same", use_bias=bias)(x)


def norm(x):
    return layers.BatchNormalization()(x)


def relu(x):
    return layers.ReLU()(x)


def head(inputs, x):
    return keras.Model(inputs, layers.Dense(10)(layers.GlobalAveragePooling2D()(x)))


def resnet8():
    inputs = keras.Input((28, 28, 1))
    x = relu(norm(conv(inputs, 16, 3)))
    for filters, stride in [(16, 1), (32, 2), (64, 2)]:
        y = norm(conv(relu(norm(conv(x, filters, 3, stride))), filters, 3))
        x = relu(layers.Add()([y, x if stride == 1 else conv(x, filters, 1, stride, bias=True)]))
    return head(inputs, x)


def ds_cnn():
    inputs = keras.Input((28, 28, 1))
    x = relu(norm(conv(inputs, 32, 3, 2)))
    for filters in [32, 64, 64, 64]:
        x = relu(norm(layers.DepthwiseConv2D(3, padding="same", use_bias=False)(x)))
        x = relu(norm(conv(x, filters, 1)))
    return head(inputs, x)


def labels_loss(labels, logits):
    return keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)


def distillation_loss(targets, logits):
    """targets: the label and the teacher's ten logits side by side."""
    teacher = tf.nn.softmax(targets[:, 1:] / TEMPERATURE)
    soft = tf.nn.softmax_cross_entropy_with_logits(teacher, logits / TEMPERATURE)
    return ALPHA * labels_loss(targets[:, 0], logits) + (1 - ALPHA) * TEMPERATURE**2 * soft


def fit(model, targets, loss, epochs, rate, callbacks=()):
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss)
    model.fit(train, targets, batch_size=BATCH, epochs=epochs, verbose=2, callbacks=list(callbacks))
    return model


def prune(model):
    steps = 2 * -(-len(train) // BATCH)
    frequency = 10 if arguments.smoke else 100
    schedule = tfmot.sparsity.keras.PolynomialDecay(
        0.5, 0.8, begin_step=0, end_step=steps * 8 // 10, frequency=frequency
    )
    pruned = tfmot.sparsity.keras.prune_low_magnitude(model, pruning_schedule=schedule)
    fit(pruned, targets, distillation_loss, 2, 1e-3, [tfmot.sparsity.keras.UpdatePruningStep()])
    return tfmot.sparsity.keras.strip_pruning(pruned)


def cluster_weights(model):
    clustered = tfmot.clustering.keras.cluster_weights(
        model,
        number_of_clusters=16,
        cluster_centroids_init=tfmot.clustering.keras.CentroidInitialization.KMEANS_PLUS_PLUS,
        preserve_sparsity=True,
    )
    fit(clustered, targets, distillation_loss, 1, 1e-4)
    return tfmot.clustering.keras.strip_clustering(clustered)


def quantize_aware(model):
    annotated = tfmot.quantization.keras.quantize_annotate_model(model)
    scheme = tfmot.experimental.combine.Default8BitClusterPreserveQuantizeScheme(preserve_sparsity=True)
    quantized = tfmot.quantization.keras.quantize_apply(annotated, scheme)
    return fit(quantized, targets, distillation_loss, 1, 1e-4)


def convert(model):
    stripped = tfmot.experimental.combine.strip_clustering_cqat(model)
    converter = tf.lite.TFLiteConverter.from_keras_model(stripped)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    return converter.convert()


def accuracy(file):
    interpreter = tf.lite.Interpreter(model_content=file, num_threads=os.cpu_count())
    batch = 500
    interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], [batch, 28, 28, 1])
    interpreter.allocate_tensors()
    source, sink = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    scale, zero_point = source["quantization"]
    codes = np.clip(np.round(test / scale) + zero_point, -128, 127).astype(np.int8)
    right = 0
    for start in range(0, len(codes), batch):
        interpreter.set_tensor(source["index"], codes[start : start + batch])
        interpreter.invoke()
        right += int(np.sum(interpreter.get_tensor(sink["index"]).argmax(1) == test_labels[start : start + batch]))
    return right / len(codes)


def kernels(file):
    """(operator, zeros, distinct codes, size) of every kernel in the file."""
    resolver = tf.lite.experimental.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = tf.lite.Interpreter(model_content=file, experimental_op_resolver_type=resolver)
    interpreter.allocate_tensors()
    for op in interpreter._get_ops_details():
        if op["op_name"] in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED"):
            codes = interpreter.get_tensor(op["inputs"][1])
            yield op["op_name"], float(np.mean(codes == 0)), len(np.unique(codes)), codes.size


keras.utils.set_random_seed(arguments.seed)
train, train_labels = images_of("train-images-idx3-ubyte.gz"), read_idx("train-labels-idx1-ubyte.gz")
test, test_labels = images_of("t10k-images-idx3-ubyte.gz"), read_idx("t10k-labels-idx1-ubyte.gz")
if arguments.smoke:
    train, train_labels, test, test_labels = train[:1280], train_labels[:1280], test[:1000], test_labels[:1000]

begin = time.perf_counter()
teacher = stage("teacher", lambda: fit(resnet8(), train_labels.astype(np.float32), labels_loss, 3, 1e-3))
logits = stage("teacher logits", lambda: teacher.predict(train, batch_size=256, verbose=0))
targets = np.concatenate([train_labels[:, None].astype(np.float32), logits], axis=1)
student = ds_cnn()
print(f"student: {student.count_params()} parameters; teacher: {teacher.count_params()}")
stage("distillation", lambda: fit(student, targets, distillation_loss, 5, 1e-3))
student = stage("pruning", lambda: prune(student))
student = stage("clustering", lambda: cluster_weights(student))
student = stage("PCQAT", lambda: quantize_aware(student))
file = stage("conversion", lambda: convert(student))
result = stage("evaluation", lambda: accuracy(file))
total = time.perf_counter() - begin

teacher_accuracy = float(np.mean(teacher.predict(test, batch_size=256, verbose=0).argmax(1) == test_labels))
for name, zeros, distinct, size in kernels(file):
    print(f"  {name:<18} {size:>6} codes, {zeros:6.1%} zeros, {distinct} distinct")
if arguments.out:
    with open(arguments.out, "wb") as out:
        out.write(file)
report = {
    "versions": {name: metadata.version(name) for name in ("tensorflow-cpu", "tensorflow-model-optimization", "tf_keras")},
    "smoke": arguments.smoke,
    "seed": arguments.seed,
    "seconds": seconds,
    "total_seconds": round(total, 1),
    "teacher_accuracy": teacher_accuracy,
    "int8_accuracy": result,
    "size_bytes": len(file),
    "deflated_bytes": len(zlib.compress(file, 9)),
}
print(json.dumps(report))
