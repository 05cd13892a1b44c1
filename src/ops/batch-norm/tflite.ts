export const tflite = {
  code: 'export/batch-norm',
  refused: 'TFLite has no batch normalisation operator',
  fix: 'Fold it into the layer before it (foldBatchNorm) before exporting.',
};
