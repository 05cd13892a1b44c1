/**
 * report.html: one file that needs no network and runs no script. Every chart has its numbers as a table; it reads well
 * by keyboard, with a screen reader, on paper, and in light and dark.
 */
import { describeBudget, describeInvariant, describeVerdict, verdictMarks } from './describe.js';
import { renderConfusion } from './html/confusion.js';
import { renderCurves } from './html/curves.js';
import { element, render, style, type Child, type Html } from './html/element.js';
import { dataTable } from './html/figure.js';
import { renderHistograms } from './html/histograms.js';
import { renderLayers } from './html/layers.js';
import { renderPareto } from './html/pareto.js';
import { css } from './html/style.js';
import { formatCount, formatQuantity, formatSeconds } from './quantity.js';
import type { BudgetRow, Report } from './schema/report.js';
import type { Verdict } from '../gate/verdict.js';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Child[];
}

/** `baseline` is the report of the base commit, for comparison in the charts. */
export function renderHtml(report: Report, baseline: Report | null = null): string {
  const sections = [
    { id: 'budgets', title: 'Budgets', content: [renderBudgets(report.budgets)] },
    { id: 'compression', title: 'Compression that must hold', content: [renderInvariants(report)] },
    { id: 'files', title: 'Files', content: [renderPareto(report, baseline), renderArtifacts(report)] },
    {
      id: 'layers',
      title: 'Layers',
      content: report.artifacts.map((artifact) =>
        renderLayers(
          artifact,
          baseline?.artifacts.find((base) => base.artifact === artifact.artifact),
        ),
      ),
    },
    { id: 'weights', title: 'Weights', content: renderHistograms(report) },
    { id: 'training', title: 'Training', content: report.curves.map(renderCurves) },
    {
      id: 'classes',
      title: 'Classes',
      content: report.artifacts.map((artifact) => renderConfusion(artifact, report.data)),
    },
    { id: 'origin', title: 'How this came about', content: [renderOrigin(report), renderStages(report)] },
  ].filter(({ content }) => content.some((part) => part !== null));
  const title = `${report.spec.name}: ${report.verdict}`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${title} · tinygate`),
    style(css),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, 'Skip to the verdicts'),
    renderHeader(report, sections),
    element('main', { id: 'main' }, ...sections.map(renderSection)),
    element('footer', {}, element('p', { class: 'quiet' }, `Made by tinygate ${report.tool.version}.`)),
  );
  return `<!doctype html>\n${render(element('html', { lang: 'en' }, head, body))}\n`;
}

function renderHeader(report: Report, sections: readonly Section[]): Html {
  const links = sections.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return element(
    'header',
    {},
    element('h1', {}, report.spec.name),
    element('p', {}, verdictBadge(report.verdict), ` ${describeVerdict(report)}`),
    element('nav', { 'aria-label': 'Sections' }, element('ul', {}, ...links)),
  );
}

function renderSection({ id, title, content }: Section): Html {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...content,
  );
}

function verdictBadge(verdict: Verdict): Html {
  return element('span', { class: `verdict ${verdict}` }, `${verdictMarks[verdict]} ${verdict}`);
}

function verdictCell(verdict: Verdict): Html {
  return element('span', { class: verdict }, `${verdictMarks[verdict]} ${verdict}`);
}

function renderBudgets(budgets: readonly BudgetRow[]): Html {
  if (budgets.length === 0) return element('p', {}, 'The spec has no budgets: nothing was judged.');
  const rows = budgets.map((row) => {
    const { subject, measured, limit, difference } = describeBudget(row);
    const { file, line } = row.place;
    const notes = [row.actual === null ? null : row.reason, row.message, row.conditions.join(' · ') || null].filter(
      (note) => note !== null,
    );
    return [
      `${row.artifact} ${subject}`,
      verdictCell(row.verdict),
      measured,
      limit,
      [difference, ...notes.map((note) => element('div', { class: 'note' }, note))],
      element('span', { class: 'note' }, line === undefined ? file : `${file}:${line}`),
    ];
  });
  return dataTable(
    'Every budget, in the order of the spec',
    ['Budget', 'Verdict', 'Measured', 'Limit', 'Difference', 'Set at'],
    rows,
    [2, 3],
  );
}

function renderInvariants({ invariants }: Report): Html | null {
  if (invariants.length === 0) return null;
  const rows = invariants.map((row) => {
    const { subject, measured, limit, difference } = describeInvariant(row);
    return [`${row.artifact} ${row.layer}`, subject, verdictCell(row.verdict), measured, limit, difference];
  });
  const table = dataTable(
    'What the passes promised, checked on the codes in the exported file',
    ['Layer', 'Check', 'Verdict', 'In the file', 'Promised', ''],
    rows,
    [3, 4],
  );
  const broken = invariants.filter(({ verdict }) => verdict !== 'pass').length;
  if (broken > 0) return table;
  return element(
    'details',
    {},
    element('summary', {}, `No pass undid another: ${invariants.length} checks hold`),
    table,
  );
}

function renderArtifacts({ artifacts }: Report): Html | null {
  if (artifacts.length === 0) return null;
  const rows = artifacts.map(({ artifact, sizeBytes, deflatedBytes, accuracy, parameters, macs, sha256 }) => [
    artifact,
    formatQuantity(sizeBytes, 'bytes'),
    formatQuantity(deflatedBytes, 'bytes'),
    accuracy ? formatQuantity(accuracy.fraction, 'fraction') : '—',
    accuracy ? accuracy.interval95.map((bound) => (bound * 100).toFixed(2)).join(' to ') : '—',
    formatCount(parameters),
    formatCount(macs),
    element('code', { title: sha256 }, sha256.slice(0, 12)),
  ]);
  const header = ['File', 'Size', 'Deflated', 'Accuracy', '95 % interval', 'Parameters', 'MACs', 'SHA-256'];
  return dataTable('Every exported file', header, rows, [1, 2, 3, 4, 5, 6]);
}

function renderOrigin({ spec, data, engine, seed, commit, artifacts, tool }: Report): Html {
  const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
  const facts: readonly (readonly [string, string])[] = [
    ['Spec', `${spec.path}, SHA-256 ${spec.sha256}`],
    ['Commit', commit ?? 'not known'],
    [
      'Data',
      data.sha256 === null
        ? 'none'
        : `${formatCount(data.trainSamples)} training and ${formatCount(data.testSamples)} test samples, SHA-256 ${data.sha256}`,
    ],
    ['Engine', engine ?? 'none: nothing was trained'],
    ['Seed', String(seed)],
    ['Accuracy measured in', runtimes.join(', ') || 'nothing'],
    ['tinygate', tool.version],
  ];
  return dataTable('What the numbers rest on', ['', ''], facts);
}

function renderStages({ stages, timings }: Report): Html | null {
  if (stages.length === 0) return null;
  const rows = stages.map(({ name, digest }, index) => {
    const timing = timings.stages[index];
    return [
      name,
      timing ? formatSeconds(timing.seconds) : '—',
      timing?.cached ? 'from cache' : 'made',
      element('code', {}, digest.slice(0, 12)),
    ];
  });
  return dataTable(`Stages: ${formatSeconds(timings.totalSeconds)} in all`, ['Stage', 'Time', '', 'Digest'], rows, [1]);
}
