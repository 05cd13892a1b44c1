/** The builtin options table of each operator: written to and read from a flatbuffer. */
import type { Builder, Offset } from 'flatbuffers';
import type { Activation, Operator, Padding as GraphPadding } from '../../graph/graph.js';
import type { WritableKind } from './operators.js';
import {
  ActivationFunctionType,
  AddOptions,
  BuiltinOptions,
  Conv2DOptions,
  DepthwiseConv2DOptions,
  DequantizeOptions,
  FullyConnectedOptions,
  FullyConnectedOptionsWeightsFormat,
  Padding,
  Pool2DOptions,
  QuantizeOptions,
  ReducerOptions,
  ReshapeOptions,
  SoftmaxOptions,
  type Operator as OperatorTable,
} from './schema/index.js';
import { unsupported } from './tensors.js';

const activationCodes = {
  none: ActivationFunctionType.NONE,
  relu: ActivationFunctionType.RELU,
  relu6: ActivationFunctionType.RELU6,
} as const satisfies Record<Activation, ActivationFunctionType>;

const paddingCodes = { same: Padding.SAME, valid: Padding.VALID } as const satisfies Record<GraphPadding, Padding>;

const optionsTypes = {
  Conv2D: BuiltinOptions.Conv2DOptions,
  DepthwiseConv2D: BuiltinOptions.DepthwiseConv2DOptions,
  FullyConnected: BuiltinOptions.FullyConnectedOptions,
  Add: BuiltinOptions.AddOptions,
  AveragePool2D: BuiltinOptions.Pool2DOptions,
  MaxPool2D: BuiltinOptions.Pool2DOptions,
  Mean: BuiltinOptions.ReducerOptions,
  Reshape: BuiltinOptions.ReshapeOptions,
  Softmax: BuiltinOptions.SoftmaxOptions,
  Quantize: BuiltinOptions.QuantizeOptions,
  Dequantize: BuiltinOptions.DequantizeOptions,
  Relu: BuiltinOptions.NONE,
  Relu6: BuiltinOptions.NONE,
  BatchNorm: BuiltinOptions.NONE,
} as const satisfies Record<Operator['kind'], BuiltinOptions>;

/** Which table of the `BuiltinOptions` union an operator has. */
export function optionsType(operator: Operator): BuiltinOptions {
  return optionsTypes[operator.kind];
}

/** Writes the options table; 0 when the operator has none. Nothing else may be under construction in the builder. */
export function writeOptions(builder: Builder, operator: Operator): Offset {
  switch (operator.kind) {
    case 'Conv2D': {
      Conv2DOptions.startConv2DOptions(builder);
      Conv2DOptions.addPadding(builder, paddingCodes[operator.options.padding]);
      Conv2DOptions.addStrideH(builder, operator.options.stride[0]);
      Conv2DOptions.addStrideW(builder, operator.options.stride[1]);
      Conv2DOptions.addDilationHFactor(builder, operator.options.dilation[0]);
      Conv2DOptions.addDilationWFactor(builder, operator.options.dilation[1]);
      Conv2DOptions.addFusedActivationFunction(builder, activationCodes[operator.options.activation]);
      return Conv2DOptions.endConv2DOptions(builder);
    }
    case 'DepthwiseConv2D': {
      DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
      DepthwiseConv2DOptions.addPadding(builder, paddingCodes[operator.options.padding]);
      DepthwiseConv2DOptions.addStrideH(builder, operator.options.stride[0]);
      DepthwiseConv2DOptions.addStrideW(builder, operator.options.stride[1]);
      DepthwiseConv2DOptions.addDilationHFactor(builder, operator.options.dilation[0]);
      DepthwiseConv2DOptions.addDilationWFactor(builder, operator.options.dilation[1]);
      DepthwiseConv2DOptions.addDepthMultiplier(builder, operator.options.depthMultiplier);
      DepthwiseConv2DOptions.addFusedActivationFunction(builder, activationCodes[operator.options.activation]);
      return DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
    }
    case 'FullyConnected': {
      FullyConnectedOptions.startFullyConnectedOptions(builder);
      FullyConnectedOptions.addFusedActivationFunction(builder, activationCodes[operator.options.activation]);
      FullyConnectedOptions.addWeightsFormat(builder, FullyConnectedOptionsWeightsFormat.DEFAULT);
      return FullyConnectedOptions.endFullyConnectedOptions(builder);
    }
    case 'AveragePool2D':
    case 'MaxPool2D': {
      Pool2DOptions.startPool2DOptions(builder);
      Pool2DOptions.addPadding(builder, paddingCodes[operator.options.padding]);
      Pool2DOptions.addStrideH(builder, operator.options.stride[0]);
      Pool2DOptions.addStrideW(builder, operator.options.stride[1]);
      Pool2DOptions.addFilterHeight(builder, operator.options.size[0]);
      Pool2DOptions.addFilterWidth(builder, operator.options.size[1]);
      Pool2DOptions.addFusedActivationFunction(builder, activationCodes[operator.options.activation]);
      return Pool2DOptions.endPool2DOptions(builder);
    }
    case 'Add': {
      AddOptions.startAddOptions(builder);
      AddOptions.addFusedActivationFunction(builder, activationCodes[operator.options.activation]);
      return AddOptions.endAddOptions(builder);
    }
    case 'Mean': {
      ReducerOptions.startReducerOptions(builder);
      ReducerOptions.addKeepDims(builder, false);
      return ReducerOptions.endReducerOptions(builder);
    }
    case 'Softmax': {
      SoftmaxOptions.startSoftmaxOptions(builder);
      SoftmaxOptions.addBeta(builder, 1);
      return SoftmaxOptions.endSoftmaxOptions(builder);
    }
    case 'Reshape': {
      // The new shape is the second input, where every runtime looks first.
      ReshapeOptions.startReshapeOptions(builder);
      return ReshapeOptions.endReshapeOptions(builder);
    }
    case 'Quantize': {
      QuantizeOptions.startQuantizeOptions(builder);
      return QuantizeOptions.endQuantizeOptions(builder);
    }
    case 'Dequantize': {
      DequantizeOptions.startDequantizeOptions(builder);
      return DequantizeOptions.endDequantizeOptions(builder);
    }
    case 'Relu':
    case 'Relu6':
    case 'BatchNorm':
      return 0;
    default:
      return operator satisfies never;
  }
}

/** The graph's parameters of an operator in a file. @throws ExportError naming the layer for any that it cannot keep. */
export function readOptions(kind: WritableKind, name: string, table: OperatorTable): object {
  const at = `layer ${name} (${kind})`;
  const options = <Table>(empty: Table): Table => {
    const fits = table.builtinOptionsType() === optionsTypes[kind];
    const found = fits ? (table.builtinOptions(empty) as Table | null) : null;
    if (found === null) throw unsupported(`${at} has no options`);
    return found;
  };
  const activation = (code: ActivationFunctionType): Activation => {
    const entry = Object.entries(activationCodes).find(([, value]) => value === code);
    if (!entry) throw unsupported(`${at} has the fused activation ${code}`);
    return entry[0] as Activation;
  };
  // A file may hold any number here, whatever the generated types say.
  const padding = (code: number): GraphPadding => {
    const entry = Object.entries(paddingCodes).find(([, value]) => (value as number) === code);
    if (!entry) throw unsupported(`${at} has padding ${code}`);
    return entry[0] as GraphPadding;
  };
  switch (kind) {
    case 'Conv2D':
    case 'DepthwiseConv2D': {
      const found = kind === 'Conv2D' ? options(new Conv2DOptions()) : options(new DepthwiseConv2DOptions());
      return {
        stride: [found.strideH(), found.strideW()],
        dilation: [found.dilationHFactor(), found.dilationWFactor()],
        padding: padding(found.padding()),
        activation: activation(found.fusedActivationFunction()),
        ...(found instanceof DepthwiseConv2DOptions ? { depthMultiplier: found.depthMultiplier() } : {}),
      };
    }
    case 'FullyConnected': {
      const found = options(new FullyConnectedOptions());
      if (found.weightsFormat() !== FullyConnectedOptionsWeightsFormat.DEFAULT)
        throw unsupported(`${at} has shuffled weights`);
      if (found.keepNumDims()) throw unsupported(`${at} keeps the dimensions of its input`);
      return { activation: activation(found.fusedActivationFunction()) };
    }
    case 'AveragePool2D':
    case 'MaxPool2D': {
      const found = options(new Pool2DOptions());
      return {
        size: [found.filterHeight(), found.filterWidth()],
        stride: [found.strideH(), found.strideW()],
        padding: padding(found.padding()),
        activation: activation(found.fusedActivationFunction()),
      };
    }
    case 'Add':
      return { activation: activation(options(new AddOptions()).fusedActivationFunction()) };
    case 'Mean':
      if (options(new ReducerOptions()).keepDims()) throw unsupported(`${at} keeps the dimensions it averages`);
      return {};
    case 'Softmax': {
      const beta = options(new SoftmaxOptions()).beta();
      if (beta !== 1) throw unsupported(`${at} has beta ${beta} instead of 1`);
      return {};
    }
    case 'Relu':
    case 'Relu6':
    case 'Reshape':
    case 'Quantize':
    case 'Dequantize':
      return {};
    default:
      return kind satisfies never;
  }
}
