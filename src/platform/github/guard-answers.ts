/**
 * A plugin of Octokit that trusts no answer: its length is capped while it is read, and what should be JSON and is not is an
 * error. Octokit itself reads an answer of any length, and takes a page of HTML, half of a list and `null` for data.
 */
import type { Octokit } from '@octokit/core';
import { HttpError } from '../http-error.js';
import { readBody, type Body } from '../read-body.js';

/** The longest is a list of 100 comments, each of 65,536 characters of up to 4 bytes. */
const maxAnswerBytes = 32 * 1024 * 1024;

export function guardAnswers(octokit: Octokit): void {
  /** What is asked for as bytes; a request that is repeated has the same options. */
  const isRaw = new WeakMap<object, boolean>();
  // Of all hooks of plugins the innermost, when it is the first plugin: what it throws is not asked for again.
  octokit.hook.wrap('request', async (request, options) => {
    const wantsBytes = isRaw.get(options) ?? options.request.parseSuccessResponseBody === false;
    isRaw.set(options, wantsBytes);
    // The hooks that are further in have these very options, and take no others.
    options.request = { ...options.request, parseSuccessResponseBody: false };
    const answer = await Promise.resolve(request(options)).catch((error: unknown) => {
      const { cause } = error as { cause?: unknown };
      throw cause instanceof HttpError ? cause : error;
    });
    // 204 and 205 have no body.
    if (wantsBytes || answer.status === 204 || answer.status === 205) return answer;
    return { ...answer, data: parse(await readAnswer(answer.data, answer.status), answer.status) };
  });
}

async function readAnswer(body: unknown, status: number): Promise<Buffer> {
  try {
    return await readBody((body ?? []) as Body, maxAnswerBytes, status);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(null, `no answer: it broke off (${(error as Error).message})`);
  }
}

function parse(bytes: Buffer, status: number): unknown {
  const said = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(said);
  } catch {
    throw new HttpError(status, `answered ${status} with what is no JSON: ${describe(said)}`);
  }
  if (typeof value === 'object' && value !== null) return value;
  throw new HttpError(status, `answered ${status} with ${describe(said)}, where an object or a list was expected`);
}

function describe(said: string): string {
  return said.trim() === '' ? 'nothing' : JSON.stringify(said.slice(0, 60));
}
