/** What trainings of tests have in common: nothing is moved, the learning rate stays, Adam takes the steps. */
export const plainTraining = {
  label: 'student',
  augmentation: { horizontalFlip: false, shiftPixels: 0 },
  batchSize: 8,
  optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
  seed: 1,
  calibrate: null,
} as const;
