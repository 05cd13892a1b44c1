"""Runs .tflite files in the runtimes they are meant for, and writes down what comes out.

Usage: run_tflite.py FOLDER

FOLDER holds <case>.tflite and <case>.input: samples one after the other, float32 or int8 as the model takes them. For
each runtime this writes <case>.<runtime>.output in the same manner, and report.json: by case, the error of each runtime
that refused, and the layers with weights that LiteRT left to its own kernels instead of XNNPACK's.
"""

import json
import pathlib
import sys

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from tflite_micro.python.tflite_micro import runtime as tflm


def litert(model, resolver):
    interpreter = Interpreter(model_content=model, experimental_op_resolver_type=resolver)
    interpreter.allocate_tensors()
    source = interpreter.get_input_details()[0]
    target = interpreter.get_output_details()[0]
    # A delegate reads the weights of the layers it took over, as they are stored: before they are unpacked from float16.
    operators = interpreter._get_ops_details()
    stored = {int(op["outputs"][0]): int(op["inputs"][0]) for op in operators if op["op_name"] == "DEQUANTIZE"}
    taken = {int(index) for op in operators if op["op_name"] == "DELEGATE" for index in op["inputs"]}
    weighted = [op for op in operators if op["op_name"] in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")]
    kernels = [(op["op_name"], int(op["inputs"][1])) for op in weighted]
    undelegated = [name for name, kernel in kernels if stored.get(kernel, kernel) not in taken]

    def run(sample):
        interpreter.set_tensor(source["index"], sample.reshape(source["shape"]))
        interpreter.invoke()
        return interpreter.get_tensor(target["index"])

    signatures = interpreter.get_signature_list()
    return run, {"undelegated": undelegated, "signatures": signatures}


def micro(model):
    interpreter = tflm.Interpreter.from_bytes(model, arena_size=4 << 20)
    shape = interpreter.get_input_details(0)["shape"]

    def run(sample):
        interpreter.set_input(sample.reshape(shape), 0)
        interpreter.invoke()
        return interpreter.get_output(0)

    return run, {}


RUNTIMES = {
    "litert": lambda model: litert(model, OpResolverType.AUTO),
    "litert-reference": lambda model: litert(model, OpResolverType.BUILTIN_REF),
    "tflm": micro,
}


def main(folder):
    report = {}
    for path in sorted(folder.glob("*.tflite")):
        model = path.read_bytes()
        details = Interpreter(model_content=model).get_input_details()[0]
        samples = np.fromfile(path.with_suffix(".input"), details["dtype"]).reshape(-1, int(np.prod(details["shape"])))
        report[path.stem] = {}
        for name, load in RUNTIMES.items():
            try:
                run, facts = load(model)
                outputs = np.concatenate([np.asarray(run(sample)).reshape(1, -1) for sample in samples])
                outputs.tofile(path.with_suffix(f".{name}.output"))
                report[path.stem][name] = facts
            except Exception as error:  # A refusal is a finding, which the test compares.
                report[path.stem][name] = {"error": str(error)}
    (folder / "report.json").write_text(json.dumps(report))


main(pathlib.Path(sys.argv[1]))
