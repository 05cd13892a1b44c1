/** `tune.json`: the trials of a search, or of a part of it, and those that no other beats. */
import { SpecError, type TinygateError } from '../../core/errors.js';
import { describeJsonError, parseUnambiguous } from '../../core/unambiguous-json.js';
import { findMetric } from '../../metrics/metrics.js';
import { maxReportBytes } from '../max-bytes.js';
import type { TuneResult, TuneTrial } from '../schema/tune.js';
import { validate as validateTune } from '../schema/tune-validator.js';
import { stringifyReport } from '../stringify.js';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

export const stringifyTune = (result: TuneResult): string => stringifyReport(result);

/** What a trial had after all epochs; null where it did not get so far, or failed. */
export function wholeOf({ rungs }: TuneTrial) {
  const last = rungs.at(-1);
  return last?.divisor === 1 ? last.measured : null;
}

export function isHigherBetterOf({ score }: Pick<TuneResult, 'score'>): boolean {
  return findMetric(score)?.better === 'higher';
}

/** @throws TinygateError where the text is no result of a search; `source` is named in the message. */
export function parseTune(text: string, source: string): TuneResult {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxReportBytes) throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    throw unreadable(source, describeJsonError(error));
  }
  const validator = validateTune as unknown as Validator;
  if (!validator(value)) {
    const [first] = validator.errors ?? [];
    throw unreadable(
      source,
      `expected a result of tinygate tune, found that ${first?.instancePath || 'the document'} ${first?.message ?? 'is none'}`,
    );
  }
  const result = value as TuneResult;
  const numbers = new Set(result.trials.map(({ number }) => number));
  if (numbers.size !== result.trials.length) throw unreadable(source, 'expected each trial once, found one twice');
  const strange = result.trials.find(({ shard }) => !result.shards.includes(shard));
  if (strange)
    throw unreadable(
      source,
      `expected trials of the shards ${result.shards.join(', ')}, found one of ${strange.shard}`,
    );
  return result;
}

function unreadable(source: string, message: string): TinygateError {
  return new SpecError({
    code: 'tune/unreadable',
    message,
    where: { file: source },
    fix: 'Give what tinygate tune wrote: a shard-….json, as it is.',
  });
}
