/** Where a job is, as whoever watches is told. */

export const states = ['queued', 'flashing', 'sending', 'running', 'collecting', 'measured', 'missed'] as const;
export type State = (typeof states)[number];

/** `detail`: a place in a queue, a reason. */
export type Tell = (state: State, detail?: string) => void;
