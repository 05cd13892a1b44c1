"""Runs .tflite files in LiteRT and writes down what comes out, each sample in an interpreter of its own.

Usage: oracle.py FOLDER FIRST

FOLDER holds <i>.tflite and <i>.input (sample after sample, each the bytes of all inputs) for i from 0 on. From FIRST on
this writes <i>.<kernels>.output in the same manner for the default kernels and the reference kernels, and one line of
JSON a case on stdout. A case that ends the process has no line: the caller starts again behind it.
"""

import json
import pathlib
import sys

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

KERNELS = {"default": OpResolverType.AUTO, "reference": OpResolverType.BUILTIN_REF}


def run(model, samples, resolver):
    outputs = []
    for sample in samples:
        interpreter = Interpreter(model_content=model, experimental_op_resolver_type=resolver, num_threads=1)
        interpreter.allocate_tensors()
        offset = 0
        for detail in interpreter.get_input_details():
            value = np.zeros(detail["shape"], detail["dtype"])
            value = np.frombuffer(sample[offset : offset + value.nbytes], detail["dtype"]).reshape(detail["shape"])
            offset += value.nbytes
            interpreter.set_tensor(detail["index"], value)
        assert offset == len(sample), f"a sample of {len(sample)} bytes, of which the inputs take {offset}"
        interpreter.invoke()
        outputs.append([interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()])
    return outputs


def main(folder, first):
    count = len(list(folder.glob("*.tflite")))
    for i in range(first, count):
        print(json.dumps({"started": i}), flush=True)
        model = (folder / f"{i}.tflite").read_bytes()
        sizes = json.loads((folder / f"{i}.json").read_text())
        stored = (folder / f"{i}.input").read_bytes()
        samples = [stored[at : at + sizes["sampleBytes"]] for at in range(0, len(stored), sizes["sampleBytes"])]
        line = {"case": i}
        for name, resolver in KERNELS.items():
            try:
                outputs = run(model, samples, resolver)
                (folder / f"{i}.{name}.output").write_bytes(b"".join(o.tobytes() for sample in outputs for o in sample))
                line[name] = {
                    "types": [str(output.dtype) for output in outputs[0]],
                    "sizes": [[int(output.size) for output in sample] for sample in outputs],
                }
            except Exception as error:  # A refusal is a finding.
                line[name] = {"error": str(error)}
        print(json.dumps(line), flush=True)


main(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
