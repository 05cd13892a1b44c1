"""What TensorFlow Lite Micro's interpreter answers to every .tflite file of a folder, as JSON on standard output.

An answer is the error where it does not load the file or run it once, and whether its outputs are finite.
"""

import json
import os
import sys
import tempfile

import numpy as np
from tflite_micro.python.tflite_micro import runtime


def answer(path, inputs, outputs):
    """The interpreter prints its reasons to the process's stderr, so that is what is read."""
    saved = os.dup(2)
    with tempfile.TemporaryFile() as log:
        os.dup2(log.fileno(), 2)
        try:
            interpreter = runtime.Interpreter.from_file(path, arena_size=1024 * 1024)
            for index in range(inputs):
                details = interpreter.get_input_details(index)
                interpreter.set_input(np.ones(details["shape"], details["dtype"]), index)
            interpreter.invoke()
            finite = all(bool(np.isfinite(interpreter.get_output(index)).all()) for index in range(outputs))
            error = None
        except Exception as failure:  # The library's errors have many types.
            error, finite = str(failure), False
        finally:
            os.dup2(saved, 2)
            os.close(saved)
        log.seek(0)
        text = log.read().decode(errors="replace")
    return {"error": None if error is None else f"{error} {text}".strip()[:500], "isFinite": finite}


folder = sys.argv[1]
with open(os.path.join(folder, "edges.json")) as file:
    edges = json.load(file)
json.dump({name: answer(os.path.join(folder, name), *counts) for name, counts in edges.items()}, sys.stdout)
