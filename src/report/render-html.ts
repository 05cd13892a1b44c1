/**
 * report.html: one file that needs no network and runs no script. Every chart has its numbers as a table; it reads well
 * by keyboard, with a screen reader, on a phone, on paper, and in light and dark.
 */
import { describeBaseline } from './describe-base.js';
import { describeVerdict } from './describe.js';
import { changedFrom } from './html/base.js';
import { renderConfusion } from './html/confusion.js';
import { renderCurves } from './html/curves.js';
import { renderDevices } from './html/devices.js';
import { element } from './html/element.js';
import { renderArtifacts, renderTaskScores, renderOperators, renderTiles } from './html/files.js';
import { renderHistograms } from './html/histograms.js';
import { renderLayers } from './html/layers.js';
import { renderOrigin, renderStages } from './html/origin.js';
import { renderBanner, renderNavigation, renderPage, renderSection, type Section } from './html/page.js';
import { renderPareto } from './html/pareto.js';
import { renderBudgetChanges, renderBudgets, renderFaults, renderInvariants } from './html/verdicts.js';
import type { BaseView } from './report.js';
import type { Report } from './schema/report.js';

/** `baseline` is the report of the base commit, for comparison in the charts. */
export function renderHtml(report: Report, baseline: BaseView | null = null): string {
  const sections = [...verdictSections(report, ''), ...fileSections(report, baseline, ''), ...originSections(report)];
  const base = describeBaseline(report.baseline);
  return renderPage({
    title: `${report.spec.name}: ${report.verdict}`,
    toolVersion: report.tool.version,
    header: [
      element('p', { class: 'eyebrow' }, 'Models under budget'),
      element('h1', {}, report.spec.name),
      renderBanner(report.verdict, describeVerdict(report), base === null ? [] : [base]),
      renderTiles(report, baseline),
      renderNavigation(sections),
    ],
    main: [
      renderBudgetChanges(report.budgetChanges, 2, 'changes'),
      ...sections.map((section) => renderSection(section, 2)),
    ],
  });
}

/** `prefix` keeps the ids of several models on one page apart. */
export function verdictSections(report: Report, prefix: string): Section[] {
  return withContent([
    { id: `${prefix}faults`, title: 'What could not be measured', content: [renderFaults(report)] },
    { id: `${prefix}budgets`, title: 'Budgets', content: [renderBudgets(report)] },
    { id: `${prefix}compression`, title: 'Compression that must hold', content: [renderInvariants(report)] },
  ]);
}

export function fileSections(report: Report, baseline: BaseView | null, prefix: string): Section[] {
  const { artifacts } = report;
  const changed = changedFrom(baseline, report);
  const baseOf = (name: string) => changed.find(({ artifact }) => artifact === name);
  return withContent([
    {
      id: `${prefix}files`,
      title: 'Files',
      content: [renderPareto(report, baseline), renderArtifacts(report), renderTaskScores(report)],
    },
    { id: `${prefix}devices`, title: 'Devices', content: renderDevices(report, baseline) },
    {
      id: `${prefix}layers`,
      title: 'Layers',
      content: artifacts.map((artifact) => renderLayers(artifact, baseOf(artifact.artifact))),
    },
    { id: `${prefix}operators`, title: 'Operators', content: artifacts.map(renderOperators) },
  ]);
}

function originSections(report: Report): Section[] {
  const { artifacts, curves, data } = report;
  return withContent([
    { id: 'weights', title: 'Weights', content: renderHistograms(report) },
    { id: 'training', title: 'Training', content: curves.map(renderCurves) },
    { id: 'classes', title: 'Classes', content: artifacts.map((artifact) => renderConfusion(artifact, data)) },
    { id: 'origin', title: 'How this came about', content: [renderOrigin(report), renderStages(report)] },
  ]);
}

function withContent(sections: readonly Section[]): Section[] {
  return sections.filter(({ content }) => content.some((part) => part !== null));
}
