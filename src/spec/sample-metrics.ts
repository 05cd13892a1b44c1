/** Metrics that rest on test samples: without data there is nothing to be right or wrong about. */
export const sampleMetrics: readonly string[] = ['accuracy', 'class_accuracy', 'balanced_accuracy', 'macro_f1'];
