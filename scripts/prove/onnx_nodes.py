"""Writes the cases of the ONNX project's backend tests that have one node of the operators named, in float32:

    onnx_nodes.py FOLDER OPERATOR...

All inputs but the first become initialisers of the model. A case over several samples becomes a model for each of them, unless its
operator may work across samples. `cases.json` lists what was written, and what was left out with the reason.
"""

import copy
import json
import pathlib
import sys

import numpy
import onnx
from onnx import numpy_helper
from onnx.backend.test.case.node import collect_testcases

folder = pathlib.Path(sys.argv[1])
operators = set(sys.argv[2:])
# Whose other inputs have as many samples as the first one.
PAIRS = {"Add", "Sub", "Mul", "Div", "PRelu"}


def across(node, inputs):
    """Whether a node moves or joins elements across the first dimension, as far as its attributes and constants say."""
    attributes = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
    axes = attributes.get("axes")
    axis_input = {"Slice": 3, "Squeeze": 1, "Unsqueeze": 1}.get(node.op_type)
    if axes is None and axis_input is not None and len(inputs) > axis_input:
        axes = inputs[axis_input].tolist()
    if node.op_type == "Transpose":
        return attributes.get("perm", [1])[0] != 0
    if node.op_type == "Flatten":
        return attributes.get("axis", 1) != 1
    if node.op_type in ("Slice", "Squeeze", "Unsqueeze"):
        return axes is None or any(axis <= 0 and axis + inputs[0].ndim <= 0 or axis == 0 for axis in axes)
    if node.op_type == "Gemm":
        return attributes.get("transA", 0) != 0
    if node.op_type == "MatMul":
        return inputs[1].ndim != 2
    return node.op_type in ("Concat", "Reshape", "Pad")



def write(name, model, values, inputs, sample, expected):
    """One sample: the first input stays one, the others become constants."""
    made = copy.deepcopy(model)
    graph = made.graph
    for at, (info, value) in enumerate(zip(list(graph.input), inputs)):
        if at == 0:
            for dim, size in zip(info.type.tensor_type.shape.dim, sample.shape):
                dim.dim_value = size
        else:
            graph.initializer.append(numpy_helper.from_array(value, info.name))
    del graph.input[1:]
    (folder / f"{name}.onnx").write_bytes(made.SerializeToString())
    (folder / f"{name}.input").write_bytes(sample.astype("<f4").tobytes())
    (folder / f"{name}.output").write_bytes(expected.astype("<f4").tobytes())
    values.append({"name": name, "shape": list(sample.shape), "outputShape": list(expected.shape)})


cases = []
for case in collect_testcases(None):
    nodes = case.model.graph.node
    if len(nodes) != 1 or nodes[0].op_type not in operators or nodes[0].domain not in ("", "ai.onnx"):
        continue
    operator = nodes[0].op_type
    entry = {"name": case.name, "operator": operator, "models": [], "reason": None}
    cases.append(entry)
    inputs, outputs = ([numpy.asarray(v) if isinstance(v, numpy.generic) else v for v in values] for values in case.data_sets[0])
    if any(value is None or not isinstance(value, numpy.ndarray) for value in [*inputs, *outputs[:1]]):
        entry["reason"] = "values that are no tensors"
        continue
    if inputs[0].dtype != numpy.float32 or outputs[0].dtype != numpy.float32:
        entry["reason"] = f"{inputs[0].dtype} in, {outputs[0].dtype} out"
        continue
    first, expected = inputs[0], outputs[0]
    samples = first.shape[0] if first.ndim > 0 else 1
    together = samples == 1 or across(nodes[0], inputs) or expected.ndim == 0 or expected.shape[0] != samples
    for i in range(1 if together else samples):
        # What has as many samples is cut like the first input.
        def part(value):
            is_many = value.ndim == first.ndim and value.shape[0] == samples
            return value if together or not is_many else value[i : i + 1]

        def is_cut(at):
            return operator in PAIRS or (operator == "Gemm" and at == 2)

        others = [part(value) if at > 0 and is_cut(at) else value for at, value in enumerate(inputs)]
        name = case.name if together else f"{case.name}_{i}"
        write(name, case.model, entry["models"], others, part(first), expected if together else expected[i : i + 1])

(folder / "cases.json").write_text(json.dumps(cases))
