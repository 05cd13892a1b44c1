import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folders = ['.github/workflows', 'examples/workflows', 'examples/committed-model/.github/workflows'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const workflows = files.map((file) => ({ file, text: readFileSync(file, 'utf8'), workflow: read(file) }));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${file}: ${id}`, job })),
);
const steps = jobs.flatMap(({ at, job }) => job.steps.map((step) => ({ at, step })));
const ours = steps.filter(({ step }) => step.uses?.includes('/tinygate@'));
const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

describe('workflows', () => {
  it('pin every action by a full commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (/^\s*(?:- )?uses:/.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    expect(uses.length).toBeGreaterThan(15);
    const pinned = /uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|the commit of a release)|\.\/\S*)$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('use one version of each action', () => {
    const versions = new Map<string, Set<string>>();
    for (const { step } of steps) {
      const [name = '', commit = ''] = (step.uses ?? '').split('@');
      versions.set(name, (versions.get(name) ?? new Set()).add(commit));
    }
    expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
  });

  it('grant nothing to the whole workflow, and say for every job what it may do', () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}')).toEqual([]);
    expect(jobs.filter(({ job }) => job.permissions === undefined).map(({ at }) => at)).toEqual([]);
    expect(jobs.filter(({ job }) => job['timeout-minutes'] === undefined).map(({ at }) => at)).toEqual([]);
  });

  it('leave no credentials of the checkout behind', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(8);
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('put no expression into a shell', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
  });

  it('never run on pull_request_target', () => {
    expect(workflows.filter(({ workflow }) => 'pull_request_target' in workflow.on)).toEqual([]);
  });
});

describe('the example workflows', () => {
  it('give the action only inputs that it has, and read only outputs that it has', () => {
    expect(ours.length).toBeGreaterThan(7);
    const unknown = ours.flatMap(({ at, step }) =>
      Object.keys(step.with ?? {}).flatMap((name) => (name in action.inputs ? [] : [`${at}: ${name}`])),
    );
    expect(unknown).toEqual([]);
    const outputs = workflows.flatMap(({ text }) => [...text.matchAll(/steps\.(?:model|files)\.outputs\.([\w-]+)/g)]);
    expect(outputs).toHaveLength(5);
    expect(outputs.map(([, name = '']) => name).filter((name) => !(name in action.outputs))).toEqual([]);
  });

  it('publish no release before its files and its verdict are signed', () => {
    const does = read('examples/workflows/release.yml').jobs['publish']!.steps.flatMap((step) =>
      step.uses?.startsWith('actions/attest@') ? ['sign'] : (step.with?.['publish-as'] ?? []),
    );
    expect(does).toEqual(['folder', 'sign', 'sign', 'release']);
  });

  it('judge forks with a token that can only read', () => {
    const { jobs: gates, on } = read('examples/workflows/fork-gate.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    expect(Object.values(gates).flatMap(({ permissions = {} }) => Object.values(permissions))).toEqual([
      'read',
      'read',
    ]);
  });

  it('never check out the pull request where a token can write', () => {
    const { jobs: reports } = read('examples/workflows/fork-report.yml');
    const all = Object.values(reports).flatMap((job) => job.steps);
    expect(all.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(all.map((step) => step.with?.['ref'] ?? step.with?.['repository'])).toEqual(all.map(() => undefined));
  });

  it('pair the report with the gate by its name', () => {
    const { on } = read('examples/workflows/fork-report.yml');
    expect(on['workflow_run']).toMatchObject({ workflows: [read('examples/workflows/fork-gate.yml').name] });
  });
});

const tools = ['actionlint', 'zizmor'].every((tool) => existsSync(join('.engines/e2e/bin', tool)));
if (!tools) console.warn('skipped: actionlint and zizmor are not installed (npm run e2e:setup -- lint)');

(tools ? describe : describe.skip)('the linters', () => {
  it('find nothing in any workflow', () => {
    const { status, stdout, stderr } = spawnSync('scripts/e2e/lint.sh', { encoding: 'utf8' });
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  });
});
