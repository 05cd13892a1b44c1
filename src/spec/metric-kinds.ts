/** What rules have to know of metrics; the gate's registry, which ranks above the spec, is held to it by a test. */

/** Their values add up over the members of a group. */
export const additiveMetrics: readonly string[] = ['size', 'deflated_size', 'parameters', 'macs', 'float_operators'];

/** They rest on test samples: without data there is nothing to be right or wrong about. */
export const sampleMetrics: readonly string[] = ['accuracy', 'class_accuracy', 'balanced_accuracy', 'macro_f1'];

/** Only a device that ran the model knows them. */
export const isDeviceMetric = (metric: string): boolean =>
  /^(latency_.+|energy|flash|ram|arena|peak_memory|(un)?delegated_nodes)$/.test(metric);
