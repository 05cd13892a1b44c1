/** What a model is asked: one class, any number of classes, numbers, or what it was given. */
export const taskNames = ['classification', 'multi_label', 'regression', 'reconstruction'] as const;
export type TaskName = (typeof taskNames)[number];
