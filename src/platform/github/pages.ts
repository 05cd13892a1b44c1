/** Lists of the API, which come in pages: all of one, or an error. */
import { HttpError } from '../http-error.js';
import { readShape, type Shape } from '../shape.js';

export interface Listing<T> {
  /** Asks for a page; they are counted from 1. */
  readonly ask: (page: { readonly page: number; readonly per_page: number }) => Promise<Page>;
  readonly shape: Shape<readonly T[]>;
  readonly mostPages?: number;
}

interface Page {
  readonly status: number;
  readonly data: unknown;
  readonly headers: { readonly link?: string };
}

/** A server whose pages have no end is left after so many. */
const usualPages = 100;
const pageSize = 100;

/** Throws `HttpError` where an entry has another shape, or there are more pages than `mostPages`. */
export async function allPages<T>(listing: Listing<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of eachPage(listing)) all.push(...page);
  return all;
}

/**
 * One page after the other, for a search that may end early. Whether there is another one, a header says; where it is, no
 * header is asked.
 */
export async function* eachPage<T>({ ask, shape, mostPages = usualPages }: Listing<T>): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= mostPages; page++) {
    const { status, data, headers } = await ask({ page, per_page: pageSize });
    yield readShape(shape, data, status);
    if (!/\brel="?next\b/.test(headers.link ?? '')) return;
  }
  throw new HttpError(200, `expected at most ${mostPages} pages of a list, found more`);
}
