/** Sizes of dimensions, some of which only the runtime knows. */

/** Null: known only while the model runs. */
export type Size = number | null;
/** Null: not even the number of dimensions is known. */
export type Sizes = readonly Size[] | null;

/** Elements of a shape, or of its dimensions from `from` up to, without, `to`; null where one of them is not known. */
export function product(sizes: Sizes, from = 0, to?: number): Size {
  if (sizes === null) return null;
  return sizes.slice(from, to).reduce<Size>((all, size) => (all === null || size === null ? null : all * size), 1);
}

export function times(...factors: readonly Size[]): Size {
  return product(factors);
}

/** The dimensions that make `total` elements where at most one of them is not known, else the same ones. */
export function solve(sizes: Sizes, total: Size): Sizes {
  if (sizes === null || total === null || sizes.filter((size) => size === null).length !== 1) return sizes;
  const rest = sizes.reduce<number>((all, size) => all * (size ?? 1), 1);
  const open = total / rest;
  return Number.isInteger(open) ? sizes.map((size) => size ?? open) : sizes;
}
