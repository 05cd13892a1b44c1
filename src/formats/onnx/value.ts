/** What a name stands for while an ONNX model becomes a graph. */
import type { OnnxTensor } from './model.js';

export type Shape = readonly number[];

/**
 * How an activation's dimensions in the graph relate to those that ONNX gives it.
 *   same           as they are
 *   channels-last  [n, c, h, w] is [n, h, w, c] in the graph; a series [n, c, w] is an image of one row, [n, 1, w, c]
 *   pooled         [n, c, 1, 1], or [n, c, 1], is [n, c] in the graph
 *   flattened      [n, c·h·w] is [n, h·w·c] in the graph: what reads it has its weights put in that order
 */
export type Layout = 'same' | 'channels-last' | 'pooled' | 'flattened';

/** Rows and columns of zeros: top, left, bottom, right. */
export type Margins = readonly [number, number, number, number];

export interface ActivationValue {
  readonly kind: 'activation';
  /** In the graph. */
  readonly tensor: string;
  /** As ONNX has it. */
  readonly shape: Shape;
  readonly layout: Layout;
  /** Of a flattened one. */
  readonly channels?: number;
  /** Zeros around it that no operator has added yet: a convolution that reads it may add them itself. `shape` has them. */
  readonly margins?: Margins;
}

export interface ConstantValue {
  readonly kind: 'constant';
  readonly tensor: OnnxTensor;
}

export type Value = ActivationValue | ConstantValue;
