import type { Http, HttpRequest } from '../http.js';
import { HttpError } from '../http-error.js';
import { parseAnswer } from '../json-object.js';
import { list, type Shape } from '../shape.js';

const pageSize = 100;
/** 10,000 entries; more is not searched. */
const maxPages = 100;

/** Every page of a list, or an error. */
export async function pagesOf<T>(
  http: Http,
  path: string,
  query: NonNullable<HttpRequest['query']>,
  shape: Shape<T>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const answer = await http.request({
      method: 'GET',
      path,
      query: [...query, ['per_page', pageSize], ['page', page]],
    });
    const entries = parseAnswer(answer, list(shape));
    all.push(...entries);
    const next = answer.header('x-next-page');
    if (next === null ? entries.length < pageSize : next === '') return all;
  }
  throw new HttpError(200, `expected at most ${maxPages * pageSize} entries at ${path}, found more`);
}
