/** A trial as a spec: what is written, with the settings of the trial in it. */
import { SpecError, type Problem } from '../../core/errors.js';
import type { LoadedSpec } from '../../spec/load.js';
import {
  locate,
  mergePatch,
  toJson,
  toPointer,
  type Json,
  type Located,
  type Member,
  type Span,
} from '../../spec/located.js';
import type { Plan } from '../../spec/plan.js';
import { resolvePlan, type Overrides } from '../../spec/resolve.js';
import { tokensOfPath } from '../../spec/tune-plan.js';
import { validateSpec } from '../../spec/validate.js';
import { describeSettings } from '../../report/tune/describe.js';
import type { Settings, Trial } from './draw-trials.js';

export interface TrialPlan extends Trial {
  readonly plan: Plan;
}

/**
 * What a spec that extends the searched one has to say for a trial: RFC 7396, whose lists are whole.
 *
 * @param written the searched spec, of which lists are taken that a setting is within.
 */
export function patchOf(settings: Settings, written: Json): Json {
  return Object.entries(settings).reduce<Json>(
    (patch, [path, value]) => put(patch, tokensOfPath(path), value, written),
    {},
  );
}

type Members = Readonly<Record<string, Json>>;
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const membersOf = (value: Json | undefined): Members =>
  typeof value === 'object' && value !== null && !isList(value) ? value : {};
const member = (value: Json | undefined, token: string): Json | undefined => {
  const members = membersOf(value);
  return Object.hasOwn(members, token) ? members[token] : undefined;
};

function put(patch: Json | undefined, tokens: readonly string[], value: Json, written: Json | undefined): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    const both = isObject(patch) && isObject(value);
    return both ? { ...membersOf(patch), ...membersOf(value) } : value;
  }
  const list = isList(patch) ? patch : patch === undefined && isList(written) ? written : null;
  const index = Number(token);
  if (list && Number.isInteger(index) && index >= 0 && index < list.length) {
    // An entry of a list is written whole.
    const entry = list[index];
    return list.map((old, at) => (at === index ? put(isObject(entry) ? entry : undefined, rest, value, entry) : old));
  }
  return { ...membersOf(patch), [token]: put(member(patch, token), rest, value, member(written, token)) };
}

const isObject = (value: Json | undefined): boolean => typeof value === 'object' && value !== null && !isList(value);

/** Validates and resolves each trial. @throws SpecError with every problem that a setting has, at its place under `tune`. */
export function plansOf(
  loaded: LoadedSpec,
  trials: readonly Trial[],
  { workspace, overrides }: { readonly workspace: string; readonly overrides?: Overrides },
): readonly TrialPlan[] {
  const problems = new Map<string, Problem>();
  const base = withoutTune(loaded.root);
  const written = toJson(base);
  const plans = trials.flatMap((trial): TrialPlan[] => {
    const root = mergePatch(base, locatedPatch(trial.settings, written, loaded.root));
    try {
      return [
        { ...trial, plan: resolvePlan({ ...loaded, root }, validateSpec(root, workspace), workspace, overrides) },
      ];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      for (const problem of error.problems) {
        const told = {
          ...problem,
          cause: problem.cause ?? `Trial ${trial.number} has ${describeSettings(trial.settings)}.`,
        };
        problems.set(`${problem.code} ${problem.message}`, told);
      }
      return [];
    }
  });
  if (problems.size > 0) throw new SpecError([...problems.values()]);
  return plans;
}

function withoutTune(root: Located): Located {
  if (root.kind !== 'object') return root;
  return { ...root, members: new Map([...root.members].filter(([key]) => key !== 'tune')) };
}

/** Whatever a setting is, it stands where the spec names its key. */
function locatedPatch(settings: Settings, written: Json, root: Located): Located {
  const spans = Object.keys(settings).map((path) => ({
    tokens: tokensOfPath(path),
    span: locate(root, `/tune/parameters${toPointer([path])}`, 'key'),
  }));
  const spanFor = (tokens: readonly string[]): Span =>
    (spans.find((one) => tokens.every((token, at) => at >= one.tokens.length || token === one.tokens[at])) ?? spans[0]!)
      .span;
  const place = (value: Json, tokens: readonly string[]): Located => {
    const span = spanFor(tokens);
    if (isList(value))
      return { kind: 'array', span, items: value.map((item, index) => place(item, [...tokens, String(index)])) };
    if (typeof value !== 'object' || value === null) return { kind: 'scalar', span, value: value as string };
    const members = Object.entries(value as Members).map(([key, inner]): [string, Member] => {
      const node = place(inner, [...tokens, key]);
      return [key, { keySpan: node.span, node }];
    });
    return { kind: 'object', span, members: new Map(members) };
  };
  return place(patchOf(settings, written), []);
}
