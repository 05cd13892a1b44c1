/**
 * The comment on a pull request: one for all models of a repository, found again by its hidden marker, with the last
 * runs folded at the end. It must not exceed what GitHub accepts.
 */
import { renderClaims } from './claims.js';
import { describeVerdict, verdictEmoji } from './describe.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { details, fitSections, table } from './markdown.js';
import { renderBaseline, renderDevices, renderParetoPicture } from './markdown-parts.js';
import { renderBudgetDiffNote } from './render-budget-diff.js';
import { renderBrokenInvariants, renderFaults, renderNothingJudged, renderUnmetBudgets } from './render-summary.js';
import { renderWhy } from './render-why.js';
import { isLooser } from '../gate/budget-diff.js';
import { worstVerdict, verdicts, type Verdict } from '../gate/verdict.js';
import type { BaseView } from './report.js';
import type { Report } from './schema/report.js';
import { explainChange } from './why.js';

/** GitHub counts characters; we stay below in UTF-16 units and bytes alike. */
export const maxCommentBytes = 65_536;
const maxHistory = 10;

/** One earlier run, as the folded table shows it. */
export interface HistoryEntry {
  readonly commit: string;
  readonly verdict: Verdict;
  /** `2 of 6 limits failed` */
  readonly summary: string;
}

export interface CommentOptions {
  /** Tells apart the comments of several workflows on one pull request: letters, digits, `.`, `_`, `-`. */
  readonly id: string;
  /** Where the whole report is. */
  readonly url: string | null;
  /** The body of the comment that this one replaces. */
  readonly previous: string | null;
  /** Reports of the base, by spec name. */
  readonly baselines: Readonly<Record<string, BaseView>>;
}

/** The first line of every comment of ours; GitHub does not show it. */
export function commentMarker(id: string): string {
  if (!/^[\w.-]{1,100}$/.test(id))
    throw new RangeError(`expected letters, digits, . _ - as a comment id, found ${JSON.stringify(id)}`);
  return `<!-- tinygate:comment:${id} -->`;
}

export function renderComment(reports: readonly Report[], { id, url, previous, baselines }: CommentOptions): string {
  const history = nextHistory(reports, readHistory(previous, id));
  const ending = [renderHistory(history), url === null ? '' : `<sub>[The whole report](${safeUrl(url)})</sub>`].filter(
    (part) => part !== '',
  );
  const head = [commentMarker(id), encodeHistory(history)].join('\n');
  const fixed = [head, ...ending].join('\n\n');
  const room = maxCommentBytes - Buffer.byteLength(fixed) - 16;
  const notice = '_The rest is left out: it would exceed what a comment can hold. The job summary has it._';
  // Verdicts of all models come before the details of any.
  const headings = reports.map(
    (report) => `### ${verdictEmoji[report.verdict]} ${escapeMarkdown(report.spec.name)}: ${describeVerdict(report)}`,
  );
  const sections =
    reports.length === 1
      ? [...headings, ...reports.flatMap((report) => renderModel(report, baselines))]
      : [
          table(
            ['', 'Model', 'Verdict'],
            reports.map((report) => [
              verdictEmoji[report.verdict],
              codeSpan(report.spec.name),
              describeVerdict(report),
            ]),
          ),
          ...reports.flatMap((report, index) => [headings[index] ?? '', ...renderModel(report, baselines)]),
        ];
  return [head, fitSections(sections, room, notice).trimEnd(), ...ending].join('\n\n') + '\n';
}

/** Whether the two comments say the same about the models; history and links aside. */
export function saysTheSame(a: string, b: string): boolean {
  const body = (text: string) =>
    text
      .replace(/<!-- tinygate:history:[\w+/=]* -->/, '')
      .replace(/\n\n<details><summary>Earlier runs[\s\S]*$/, '')
      .replace(/\n\n<sub>\[The whole report\][\s\S]*$/, '')
      .trim();
  return body(a) === body(b);
}

function renderModel(report: Report, baselines: CommentOptions['baselines']): string[] {
  const baseline = Object.hasOwn(baselines, report.spec.name) ? baselines[report.spec.name] : undefined;
  const changes = report.artifacts.flatMap((artifact) => {
    const before = baseline?.artifacts.find((old) => old.artifact === artifact.artifact);
    const why = before ? explainChange(before, artifact) : null;
    return why ? [renderWhy(why)] : [];
  });
  const devices = renderDevices(report.artifacts);
  const diff = renderBudgetDiffNote(report.budgetChanges);
  const isLoosened = report.budgetChanges.some(isLooser);
  return [
    isLoosened ? diff : '',
    renderFaults(report),
    renderNothingJudged(report),
    renderUnmetBudgets(report.budgets),
    renderClaims(report),
    renderBrokenInvariants(report),
    renderBaseline(report),
    ...changes,
    isLoosened ? '' : diff,
    devices === '' ? '' : details('Measured on devices', devices),
    renderParetoPicture(report.artifacts, baseline?.artifacts),
  ].filter((section) => section !== '');
}

/** Only web addresses, with nothing that could end the link. */
function safeUrl(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`expected a web address, found ${protocol}`);
  return href.replace(/[()<>"'\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function nextHistory(reports: readonly Report[], earlier: readonly HistoryEntry[]): HistoryEntry[] {
  const [first] = reports;
  if (!first) return [...earlier];
  const budgets = reports.flatMap((report) => report.budgets);
  const invariants = reports.flatMap((report) => report.invariants);
  const faults = reports.flatMap((report) => report.faults);
  const entry = {
    commit: first.commit ?? '',
    verdict: worstVerdict(reports),
    summary: describeVerdict({ budgets, invariants, faults }),
  };
  return [entry, ...earlier.filter(({ commit }) => commit !== entry.commit)].slice(0, maxHistory);
}

function renderHistory([, ...earlier]: readonly HistoryEntry[]): string {
  if (earlier.length === 0) return '';
  const rows = earlier.map(({ commit, verdict, summary }) => [
    verdictEmoji[verdict],
    codeSpan(commit.slice(0, 12) || 'unknown'),
    escapeMarkdown(summary),
  ]);
  return details('Earlier runs', table(['', 'Commit', 'Verdict'], rows));
}

/** The history travels inside the comment itself, so no run needs another store. */
function encodeHistory(history: readonly HistoryEntry[]): string {
  return `<!-- tinygate:history:${Buffer.from(JSON.stringify(history)).toString('base64')} -->`;
}

/** What anyone may have edited: anything that is not a history of ours counts as none. */
function readHistory(previous: string | null, id: string): HistoryEntry[] {
  if (!previous?.startsWith(commentMarker(id))) return [];
  const encoded = /<!-- tinygate:history:([\w+/=]*) -->/.exec(previous)?.[1];
  if (encoded === undefined) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    return Array.isArray(value) ? value.filter(isHistoryEntry).slice(0, maxHistory) : [];
  } catch {
    return [];
  }
}

function isHistoryEntry(value: unknown): value is HistoryEntry {
  if (value === null || typeof value !== 'object') return false;
  const { commit, verdict, summary } = value as Record<string, unknown>;
  const isText = (text: unknown, length: number) => typeof text === 'string' && text.length <= length;
  return isText(commit, 64) && isText(summary, 500) && verdicts.includes(verdict as Verdict);
}
