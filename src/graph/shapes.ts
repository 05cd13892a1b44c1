export type Shape = readonly number[];
export type Shapes = Readonly<Record<string, Shape>>;

export const elements = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);
export const sameShape = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((size, i) => size === b[i]);
export const formatShape = (shape: Shape): string => `[${shape.join(', ')}]`;
