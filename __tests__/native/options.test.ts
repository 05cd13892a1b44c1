import { describe, expect, it } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../../src/engine/native/cache-folder.js';
import { isCi } from '../../src/core/ci.js';
import { nativeOptions, pathOutside } from '../../src/engine/native/options.js';
import { temporaryFolder } from './registry.js';

describe('the folder that native engines are kept in', () => {
  it.each<[string, NodeJS.Platform, Record<string, string>, string]>([
    ['a workflow', 'linux', { RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/x' }, '/opt/tools'],
    ['Linux', 'linux', { HOME: '/home/me' }, '/home/me/.cache/tinygate'],
    ['Linux with XDG_CACHE_HOME', 'linux', { HOME: '/home/me', XDG_CACHE_HOME: '/var/me' }, '/var/me/tinygate'],
    ['Linux with a relative XDG_CACHE_HOME', 'linux', { HOME: '/h', XDG_CACHE_HOME: 'cache' }, '/h/.cache/tinygate'],
    ['Linux without HOME', 'linux', {}, join(homedir(), '.cache/tinygate')],
    ['macOS', 'darwin', { HOME: '/Users/me' }, '/Users/me/Library/Caches/tinygate'],
    ['Windows', 'win32', { LOCALAPPDATA: '/c/Local' }, '/c/Local/tinygate/Cache'],
    ['Windows without LOCALAPPDATA', 'win32', { USERPROFILE: '/c/me' }, '/c/me/AppData/Local/tinygate/Cache'],
  ])('on %s', (_, platform, env, expected) => {
    expect(cacheFolder(env, platform).folder).toBe(expected);
  });
});

describe('what a run may load and fetch', () => {
  const workspace = temporaryFolder();
  const PATH = [join(workspace, 'node_modules/.bin'), 'node_modules/.bin', '', '/usr/bin'].join(delimiter);
  const situation = (env: Record<string, string>, trustWorkspace = true) =>
    nativeOptions({ env: { PATH, ...env }, workspace, trustWorkspace, install: true, note: () => undefined });

  it.each<[string, Record<string, string>, boolean]>([
    ['in CI', { CI: 'true' }, true],
    ['in Jenkins', { JENKINS_URL: 'https://ci.example' }, true],
    ['in Azure Pipelines', { TF_BUILD: 'True' }, true],
    ['for a pull request', {}, false],
  ])('is nothing of the checkout %s, nor an npm that lies there', (_, env, trust) => {
    expect(situation(env, trust)).toMatchObject({ workspace: null, exclude: workspace, env: { PATH: '/usr/bin' } });
  });

  it.each([{}, { CI: 'false' }, { CI: '0' }])(
    'is what the project has installed, on the machine of its owner',
    (env) => {
      expect(isCi(env)).toBe(false);
      expect(situation(env)).toMatchObject({ workspace, install: true, env: { PATH } });
      expect(situation(env)).not.toHaveProperty('exclude');
    },
  );

  it('is fetched unless TINYGATE_INSTALL_ENGINE is false', () => {
    expect(situation({ TINYGATE_INSTALL_ENGINE: 'false' }).install).toBe(false);
    expect(situation({ TINYGATE_INSTALL_ENGINE: 'true' }).install).toBe(true);
  });

  it('is started from no folder that a link leads into the checkout', () => {
    const link = join(temporaryFolder(), 'bin');
    mkdirSync(join(workspace, 'tools'));
    symlinkSync(join(workspace, 'tools'), link);
    expect(pathOutside([link, '/usr/bin'].join(delimiter), workspace)).toBe('/usr/bin');
  });
});
