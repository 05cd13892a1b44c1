"""
Files of one float32 network in several types of numbers, made by ai-edge-quantizer:  quantize.py MODEL.tflite FOLDER
Ranges come from random inputs: times do not depend on them, accuracy does, so these files are for times alone.
"""

import os
import sys

import flatbuffers
import numpy
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter
from ai_edge_quantizer import quantizer, recipe

source, folder = sys.argv[1:3]
os.makedirs(folder, exist_ok=True)


def complete(path, target):
    """The same network with a name for each tensor and a signature, both of which the quantizer asks for."""
    with open(path, 'rb') as file:
        model = schema.ModelT.InitFromPackedBuf(bytearray(file.read()), 0)
    graph = model.subgraphs[0]
    for index, tensor in enumerate(graph.tensors):
        tensor.name = tensor.name or f'tensor_{index}'.encode()
    if not model.signatureDefs:
        def named(prefix, indices):
            for position, index in enumerate(indices):
                entry = schema.TensorMapT()
                entry.name, entry.tensorIndex = f'{prefix}_{position}'.encode(), int(index)
                yield entry
        signature = schema.SignatureDefT()
        signature.signatureKey, signature.subgraphIndex = b'serving_default', 0
        signature.inputs, signature.outputs = list(named('input', graph.inputs)), list(named('output', graph.outputs))
        model.signatureDefs = [signature]
    builder = flatbuffers.Builder(1 << 20)
    builder.Finish(model.Pack(builder), b'TFL3')
    with open(target, 'wb') as file:
        file.write(builder.Output())


def random_inputs(path, count):
    interpreter = Interpreter(path)
    [(key, _)] = interpreter.get_signature_list().items()
    runner, generator = interpreter.get_signature_runner(key), numpy.random.default_rng(1)
    details = runner.get_input_details()
    samples = [{name: generator.random(one['shape'], dtype=numpy.float32) for name, one in details.items()} for _ in range(count)]
    return {key: samples}


def write(name, chosen, needs_ranges=False):
    maker = quantizer.Quantizer(float32, chosen)
    ranges = maker.calibrate(random_inputs(float32, 20)) if needs_ranges else None
    maker.quantize(ranges).export_model(os.path.join(folder, f'{name}.tflite'), overwrite=True)


float32 = os.path.join(folder, 'float32.tflite')
complete(source, float32)
write('dynamic-range', recipe.dynamic_wi8_afp32())
write('int8', recipe.static_wi8_ai8(), needs_ranges=True)
write('int4-dynamic-range', recipe.dynamic_wi4_afp32())
# Integers throughout, with weights of 4 bits.
four = recipe.static_wi8_ai8()
for entry in four:
    entry['op_config']['weight_tensor_config']['num_bits'] = 4
write('int4', four, needs_ranges=True)
