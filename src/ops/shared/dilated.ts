/**
 * A dilated convolution in operations that have gradients: the rows and columns that one window reads are an image of their own, so
 * an image becomes dilation² small ones, which a plain convolution reads (TensorFlow's SpaceToBatchND does the same).
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Pair, Padding } from './op.js';
import { slideWindow } from './shape-rules.js';

/** Of stride 1. `convolve` is the convolution without dilation and padding. x [batch, h, w, channels]. */
export function dilated(
  x: tf.Tensor4D,
  kernel: Pair,
  [dh, dw]: Pair,
  padding: Padding,
  convolve: (x: tf.Tensor4D) => tf.Tensor4D,
): tf.Tensor4D {
  const [batch, h, w, c] = x.shape;
  const rows = slideWindow(h, kernel[0], 1, dh, padding);
  const columns = slideWindow(w, kernel[1], 1, dw, padding);
  // What windows reach, up to whole small images.
  const [height, width] = [
    wholes(rows.size + (kernel[0] - 1) * dh, dh),
    wholes(columns.size + (kernel[1] - 1) * dw, dw),
  ];
  const padded = tf.pad(x, [
    [0, 0],
    [rows.before, height - h - rows.before],
    [columns.before, width - w - columns.before],
    [0, 0],
  ]);
  const apart = tf.transpose(tf.reshape(padded, [batch, height / dh, dh, width / dw, dw, c]), [0, 2, 4, 1, 3, 5]);
  const small = tf.reshape<tf.Rank.R4>(apart, [batch * dh * dw, height / dh, width / dw, c]);
  const y = convolve(small);
  const [, smallH, smallW, outC] = y.shape;
  const together = tf.transpose(tf.reshape(y, [batch, dh, dw, smallH, smallW, outC]), [0, 3, 1, 4, 2, 5]);
  const whole = tf.reshape<tf.Rank.R4>(together, [batch, smallH * dh, smallW * dw, outC]);
  return tf.slice(whole, [0, 0, 0, 0], [batch, rows.size, columns.size, outC]);
}

const wholes = (size: number, step: number): number => Math.ceil(size / step) * step;

/** Whether it has to be taken apart: tfjs has no gradient of a dilated convolution. */
export function isDilated({ dilation, stride }: { readonly dilation: Pair; readonly stride: Pair }): boolean {
  return dilation.some((step) => step !== 1) && stride.every((step) => step === 1);
}
