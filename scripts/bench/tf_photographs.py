"""What it takes TensorFlow to fine-tune a MobileNetV2 1.0 on folders of photographs: the time tinygate's `photographs` is compared with.

Two epochs of a new head and eight of all layers, Adam, batches of 32, flip and shift, then a full-integer int8 .tflite. The time of a
step does not depend on what the weights are, so they begin at random and nothing is downloaded; accuracies are not this script's. With
--batches N each kind of epoch is measured over N batches and carried to its length.

    npm run bench:tf-photographs -- --data-root FOLDER [--batches N] [--size 128]
"""

import argparse
import os
import time

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

keras = tf.keras

parser = argparse.ArgumentParser()
parser.add_argument("--data-root", required=True, help="one folder a class")
parser.add_argument("--batches", type=int, default=0, help="batches of an epoch that are measured; 0: all")
parser.add_argument("--size", type=int, default=128)
parser.add_argument("--head-epochs", type=int, default=2)
parser.add_argument("--all-epochs", type=int, default=8)
arguments = parser.parse_args()
BATCH = 32


def pictures():
    return keras.utils.image_dataset_from_directory(
        arguments.data_root,
        validation_split=0.2,
        subset="training",
        seed=1,
        image_size=(arguments.size, arguments.size),
        batch_size=BATCH,
    )


def network(classes):
    body = keras.applications.MobileNetV2((arguments.size, arguments.size, 3), include_top=False, weights=None)
    change = keras.Sequential([keras.layers.RandomFlip("horizontal"), keras.layers.RandomTranslation(0.1, 0.1)])
    inputs = keras.Input((arguments.size, arguments.size, 3))
    x = keras.layers.Rescaling(1 / 127.5, offset=-1)(change(inputs))
    x = keras.layers.GlobalAveragePooling2D()(body(x))
    return body, keras.Model(inputs, keras.layers.Dense(classes)(x))


def seconds_of_an_epoch(model, data, is_trained, body):
    """The first batches trace the graph: they count as what is paid once."""
    body.trainable = is_trained
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.Adam(1e-4), loss=loss)
    start = time.perf_counter()
    model.fit(data.take(2), verbose=0)
    once = time.perf_counter() - start
    batches = arguments.batches or len(data)
    start = time.perf_counter()
    model.fit(data.take(batches), verbose=0)
    return once, (time.perf_counter() - start) * len(data) / batches


def export(model, data):
    def samples():
        for images, _ in data.unbatch().batch(1).take(100):
            yield [images]

    start = time.perf_counter()
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = samples
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    content = converter.convert()
    return time.perf_counter() - start, len(content)


found = pictures()
classes = len(found.class_names)
# Decoded once and kept in memory, as TensorFlow's own tutorial on the subject does.
data = found.cache().prefetch(tf.data.AUTOTUNE)
start = time.perf_counter()
for _ in data:
    pass
reading = time.perf_counter() - start
body, model = network(classes)
head_once, head = seconds_of_an_epoch(model, data, False, body)
all_once, whole = seconds_of_an_epoch(model, data, True, body)
exporting, size = export(model, data)
total = reading + head_once + all_once + arguments.head_epochs * head + arguments.all_epochs * whole + exporting
print(f"TensorFlow {tf.__version__}, {len(data)} batches of {BATCH}, {np.round(BATCH * len(data) / whole, 1)} images/s in an epoch of all layers")
print(f"reading {reading:.0f} s, first batches {head_once + all_once:.0f} s, an epoch of the head {head:.0f} s, of all {whole:.0f} s, export {exporting:.0f} s ({size} bytes)")
print(f"{arguments.head_epochs} epochs of the head and {arguments.all_epochs} of all: {total:.0f} s")
