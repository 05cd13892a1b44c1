import type { Http, HttpRequest } from '../http.js';
import { parseList, type JsonObject } from '../json-object.js';

const pageSize = 100;
/** 10,000 entries; more is not searched. */
const maxPages = 100;

/** Every page of a list. */
export async function pagesOf(
  http: Http,
  path: string,
  query: NonNullable<HttpRequest['query']>,
): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const answer = await http.request({
      method: 'GET',
      path,
      query: [...query, ['per_page', pageSize], ['page', page]],
    });
    const entries = parseList(answer);
    all.push(...entries);
    const next = answer.header('x-next-page');
    if (next === null ? entries.length < pageSize : next === '') return all;
  }
  throw new RangeError(`expected at most ${maxPages * pageSize} entries at ${path}, found more`);
}
