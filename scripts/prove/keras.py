"""What Keras computes: for each job of JOBS.json, {"model", "inputs", "outputs"}, runs the samples of a file of float32 values.

Usage: keras.py JOBS.json. Keras 2 (tf_keras) reads .h5, Keras 3 reads .keras. Models are loaded in safe mode, without their training.
"""

import json
import os
import pathlib
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import numpy as np


def load(path):
    if path.endswith(".h5"):
        import tf_keras

        return tf_keras.models.load_model(path, compile=False)
    import keras

    return keras.models.load_model(path, compile=False)


for job in json.loads(pathlib.Path(sys.argv[1]).read_text()):
    model = load(job["model"])
    samples = np.fromfile(job["inputs"], np.float32).reshape((-1, *model.input_shape[1:]))
    outputs = model.predict(samples, batch_size=16, verbose=0)
    np.asarray(outputs, np.float32).tofile(job["outputs"])
