"""Writes SavedModels of several kinds into a folder, with random weights, samples and what TensorFlow computes of them.

    python saved_model.py FOLDER

Of each model: FOLDER/NAME (the SavedModel), FOLDER/NAME.input and FOLDER/NAME.output (float32, little-endian, four samples).
Keras 2 needs a process of its own: with TF_USE_LEGACY_KERAS=1 the models of that version are written instead.
"""

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
import numpy as np
import tensorflow as tf

IS_KERAS_2 = os.environ.get("TF_USE_LEGACY_KERAS") == "1"
if IS_KERAS_2:
    import tf_keras as keras
else:
    import keras
L = keras.layers
FOLDER = sys.argv[1]
SAMPLES = 4
random = np.random.default_rng(7)


def randomize(model):
    """Moving statistics and biases are 0 and 1 in a new model, which would hide a fault."""
    for variable in model.weights:
        shape = tuple(variable.shape)
        fan = max(1, int(np.prod(shape[:-1])))
        name = variable.path if hasattr(variable, "path") else variable.name
        if "variance" in name or "gamma" in name:
            variable.assign(random.uniform(0.5, 1.5, shape))
        elif "kernel" in name:
            variable.assign(random.normal(0, fan**-0.5, shape))
        elif "seed" not in name:
            variable.assign(random.normal(0, 0.1, shape))


def keep(name, samples, outputs):
    samples.astype("<f4").tofile(f"{FOLDER}/{name}.input")
    np.asarray(outputs).astype("<f4").tofile(f"{FOLDER}/{name}.output")
    print(name, flush=True)


def write(name, model, save):
    randomize(model)
    samples = random.uniform(0, 1, (SAMPLES, *model.inputs[0].shape[1:])).astype("f4")
    keep(name, samples, model(samples, training=False))
    save(model, f"{FOLDER}/{name}")


def image():
    x = L.Input((20, 16, 3), name="image")
    y = L.Conv2D(8, 3, strides=2, padding="same", use_bias=False, name="conv1")(x)
    y = L.BatchNormalization(name="bn1")(y)
    y = L.ReLU(6.0, name="act1")(y)
    y = L.DepthwiseConv2D(3, padding="same", name="dw")(y)
    y = L.BatchNormalization(name="bn2", scale=False)(y)
    y = L.Activation("relu", name="act2")(y)
    z = L.SeparableConv2D(8, 3, padding="same", name="sep")(y)
    y = L.Add(name="sum")([y, L.LeakyReLU(name="leaky")(z)])
    y = L.Dropout(0.2, name="drop")(y)
    y = L.ZeroPadding2D(1, name="pad")(y)
    y = L.Conv2D(6, 3, dilation_rate=2, activation="elu", name="dilated")(y)
    y = L.MaxPooling2D(2, name="pool")(y)
    y = L.Activation("swish", name="act3")(y)
    y = L.Flatten(name="flat")(y)
    y = L.Dense(10, name="hidden", use_bias=False)(y)
    y = L.BatchNormalization(name="bn3", center=False)(y)
    y = L.Activation("tanh", name="act4")(y)
    return keras.Model(x, L.Dense(5, activation="softmax", name="scores")(y))


def series():
    x = L.Input((24, 2), name="series")
    y = L.Conv1D(6, 5, padding="same", activation="relu", name="conv1")(x)
    y = L.MaxPooling1D(2, name="pool1")(y)
    y = L.Conv1D(4, 3, name="conv2")(y)
    y = L.BatchNormalization(name="bn1")(y)
    y = L.Activation("sigmoid", name="act")(y)
    y = L.GlobalAveragePooling1D(name="mean")(y)
    return keras.Model(x, L.Dense(3, name="scores")(y))


def larger():
    x = L.Input((8, 8, 2), name="image")
    y = L.Rescaling(1 / 127.5, offset=-1, name="rescaling")(x)
    y = L.Conv2D(4, 3, strides=2, padding="same", activation="relu", name="down")(y)
    y = L.Conv2DTranspose(3, 3, strides=2, padding="same", name="up")(y)
    y = L.UpSampling2D(2, name="up2", interpolation="bilinear")(y)
    y = L.Cropping2D(1, name="crop")(y)
    z = L.Concatenate(name="both")([y, L.Activation("relu", name="act")(y)])
    y = L.AveragePooling2D(2, name="pool")(z)
    return keras.Model(x, L.GlobalMaxPooling2D(name="most")(y))


class Plain(tf.Module):
    """No Keras in it."""

    def __init__(self):
        super().__init__(name="plain")
        self.kernel = tf.Variable(random.normal(0, 0.3, (3, 3, 2, 4)).astype("f4"), name="kernel")
        self.dense = tf.Variable(random.normal(0, 0.3, (4, 3)).astype("f4"), name="dense")

    @tf.function(input_signature=[tf.TensorSpec([None, 8, 8, 2], tf.float32)])
    def call(self, image):
        y = tf.nn.relu(tf.nn.conv2d(image, self.kernel, 1, "SAME") + tf.constant([0.1, 0.2, -0.1, 0.0]))
        y = self.half(self.half(y))
        return tf.reduce_mean(y, [1, 2]) @ self.dense

    @tf.function
    def half(self, y):
        return tf.nn.avg_pool2d(y, 2, 2, "VALID")


def graph_of_tensorflow_1(folder):
    v1 = tf.compat.v1
    samples = random.uniform(0, 1, (SAMPLES, 6, 6, 1)).astype("f4")
    with tf.Graph().as_default(), v1.Session() as session:
        x = v1.placeholder(tf.float32, [None, 6, 6, 1], name="x")
        kernel = v1.get_variable("conv/kernel", initializer=random.normal(0, 0.5, (3, 3, 1, 4)).astype("f4"), use_resource=False)
        weights = v1.get_variable("fc/kernel", initializer=random.normal(0, 0.5, (64, 3)).astype("f4"), use_resource=True)
        bias = v1.get_variable("fc/bias", initializer=random.normal(0, 0.5, 3).astype("f4"), use_resource=True)
        y = tf.nn.relu6(tf.nn.conv2d(x, kernel, 1, "VALID"))
        y = tf.nn.softmax(tf.nn.bias_add(tf.reshape(y, [-1, 64]) @ weights, bias))
        session.run(v1.global_variables_initializer())
        keep("tensorflow-1", samples, session.run(y, {x: samples}))
        v1.saved_model.simple_save(session, folder, {"x": x}, {"y": y})


if IS_KERAS_2:
    def save(model, folder):
        model.save(folder, save_format="tf")
    write("keras2-image", image(), save)
    write("keras2-series", series(), save)
else:
    write("keras3-export-image", image(), lambda model, folder: model.export(folder, verbose=False))
    write("keras3-save-image", image(), tf.saved_model.save)
    write("keras3-export-series", series(), lambda model, folder: model.export(folder, verbose=False))
    write("keras3-export-larger", larger(), lambda model, folder: model.export(folder, verbose=False))
    net = keras.applications.MobileNetV2((96, 96, 3), alpha=0.35, weights=None, classes=10)
    write("keras3-export-mobilenet-v2", net, lambda model, folder: model.export(folder, verbose=False))
    plain = Plain()
    plain_samples = random.uniform(0, 1, (SAMPLES, 8, 8, 2)).astype("f4")
    keep("module", plain_samples, plain.call(plain_samples))
    tf.saved_model.save(plain, f"{FOLDER}/module", signatures=plain.call)
    graph_of_tensorflow_1(f"{FOLDER}/tensorflow-1")
