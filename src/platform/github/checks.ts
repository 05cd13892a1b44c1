/**
 * A check run on the head commit; where there are none (Gitea) or the token may not make one, a commit status. Only `pass`
 * and `warn` are ever green: what is undecided is a failure that says so, because a required check must not let it through.
 * A warning is green too, not neutral, as the job itself is.
 */
import type { Verdict } from '../../gate/verdict.js';
import type { Annotation } from '../../report/render-annotations.js';
import { oneLine } from '../../report/escape.js';
import { within } from '../deadline.js';
import type { Check, Delivery, ProgressCheck } from '../platform.js';
import { readShape } from '../shape.js';
import { checkRun } from './answers.js';
import type { Connection } from './connection.js';
import { readFailure, refusal, withoutToken } from './failure.js';

const permission = 'checks: write';
const maxOutputBytes = 65_535;
const annotationsPerCall = 50;
/** Twenty calls; a screen shows fewer. */
const maxAnnotations = 1000;
const maxTitleCharacters = 255;
const maxDescriptionCharacters = 140;

export async function publishCheck(connection: Connection, check: Check): Promise<Delivery> {
  const { situation } = connection;
  const { headSha, isFork } = situation.change;
  if (headSha === null) return { kind: 'unsupported', reason: 'the head commit is not known' };
  if (!connection.hasToken) return withoutToken(permission);
  try {
    return await publishCheckRun(connection, check, headSha);
  } catch (error) {
    const { status } = readFailure(error);
    const refused = refusal(error, { permission, isFork });
    if (status !== 403 && status !== 404) return refused;
    return publishStatus(connection, check, headSha).catch((second: unknown) => ({
      ...refused,
      reason: `${refused.reason}; and for a commit status, ${readFailure(second).text} (${situation.name === 'gitea' ? 'contents' : 'statuses'}: write)`,
    }));
  }
}

async function publishCheckRun(
  { client, situation, where }: Connection,
  check: Check,
  headSha: string,
): Promise<Delivery> {
  const annotations = check.annotations.slice(0, maxAnnotations).map(toApiAnnotation);
  const left = check.annotations.length - annotations.length;
  const output = {
    title: titleOf(check),
    summary: fitSummary(check.summary, left > 0 ? `_${left} more annotations are left out._` : null),
  };
  const { runUrl } = situation.change;
  const answer = await client.rest.checks.create({
    ...where,
    name: check.name,
    head_sha: headSha,
    status: 'completed',
    conclusion: conclusions[check.verdict],
    ...(runUrl === null ? {} : { details_url: runUrl }),
    output: { ...output, annotations: annotations.slice(0, annotationsPerCall) },
  });
  const made = readShape(checkRun, answer.data);
  for (let from = annotationsPerCall; from < annotations.length; from += annotationsPerCall) {
    const part = annotations.slice(from, from + annotationsPerCall);
    await client.rest.checks.update({ ...where, check_run_id: made.id, output: { ...output, annotations: part } });
  }
  return { kind: 'done', url: made.html_url };
}

/** Check runs that go on, by their names: each is made once and changed from then on. */
export function progressTeller(connect: () => Promise<Connection>): (progress: ProgressCheck) => Promise<Delivery> {
  const ids = new Map<string, number>();
  return async ({ name, title, summary, verdict }) => {
    const { client, situation, where, hasToken, limits } = await connect();
    const { headSha, isFork, runUrl } = situation.change;
    if (headSha === null) return { kind: 'unsupported', reason: 'the head commit is not known' };
    if (!hasToken) return withoutToken(permission);
    const ended = verdict === null ? null : { status: 'completed' as const, conclusion: conclusions[verdict] };
    const output = { title: cut(oneLine(title), maxTitleCharacters), summary: fitSummary(summary, null) };
    const state = { ...(ended ?? { status: 'in_progress' as const }), output };
    try {
      const id = ids.get(name);
      const { data } = await within<{ readonly data: unknown }>(limits.tell, () =>
        id === undefined
          ? client.rest.checks.create({
              ...where,
              name,
              head_sha: headSha,
              ...(runUrl === null ? {} : { details_url: runUrl }),
              ...state,
            })
          : client.rest.checks.update({ ...where, check_run_id: id, ...state }),
      );
      const made = readShape(checkRun, data);
      ids.set(name, made.id);
      return { kind: 'done', url: made.html_url };
    } catch (error) {
      return refusal(error, { permission, isFork });
    }
  };
}

async function publishStatus({ client, situation, where }: Connection, check: Check, sha: string): Promise<Delivery> {
  const { runUrl } = situation.change;
  await client.rest.repos.createCommitStatus({
    ...where,
    sha,
    state: states[check.verdict],
    context: check.name,
    description: cut(titleOf(check), maxDescriptionCharacters),
    ...(runUrl === null ? {} : { target_url: runUrl }),
  });
  return { kind: 'done', url: runUrl };
}

const conclusions = {
  pass: 'success',
  warn: 'success',
  fail: 'failure',
  inconclusive: 'failure',
  error: 'failure',
} as const satisfies Record<Verdict, string>;

const states = {
  pass: 'success',
  warn: 'success',
  fail: 'failure',
  inconclusive: 'error',
  error: 'error',
} as const satisfies Record<Verdict, string>;

function titleOf({ verdict, title }: Check): string {
  const isUndecided = verdict === 'inconclusive' || verdict === 'error';
  return cut(oneLine(isUndecided ? `Undecided: ${title}` : title), maxTitleCharacters);
}

function toApiAnnotation({ level, file, line, column, title, message }: Annotation) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: column,
    annotation_level: level === 'error' ? ('failure' as const) : ('warning' as const),
    title,
    message: cut(message, 16_000),
  };
}

/** Whole paragraphs up to what GitHub takes, and a word about the rest. */
function fitSummary(summary: string, note: string | null): string {
  const ending = note === null ? '' : `\n\n${note}`;
  if (Buffer.byteLength(summary + ending) <= maxOutputBytes) return summary + ending;
  const notice = '\n\n_The rest is left out: it would exceed what a check can hold. The job summary has it._';
  let room = maxOutputBytes - Buffer.byteLength(notice + ending);
  const kept: string[] = [];
  for (const paragraph of summary.split('\n\n')) {
    room -= Buffer.byteLength(paragraph) + 2;
    if (room < 0) break;
    kept.push(paragraph);
  }
  return kept.join('\n\n') + notice + ending;
}

function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
