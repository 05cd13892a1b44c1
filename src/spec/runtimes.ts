/** What runs a file to measure its accuracy, as a spec, the command line and the action name it; `auto` tries them in order. */
export const runtimeNames = ['litert', 'litert-python'] as const;
export type RuntimeName = (typeof runtimeNames)[number];
export type RuntimeChoice = 'auto' | RuntimeName;

export const runtimeChoices = ['auto', ...runtimeNames] as const;
