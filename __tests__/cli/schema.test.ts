import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';

const published: unknown = JSON.parse(readFileSync('schemas/tinygate.schema.json', 'utf8'));
const project = (): string => {
  const cwd = mkdtempSync(join(tmpdir(), 'tinygate-schema-'));
  mkdirSync(join(cwd, 'models'));
  return cwd;
};

describe('tinygate schema', () => {
  it('prints the schema that the package publishes', async () => {
    const io = fakeIo(['schema']);
    expect(await run(io)).toBe(0);
    expect(JSON.parse(io.out())).toEqual(published);
  });

  it.each([
    ['models/tinygate.yml', '# yaml-language-server: $schema=./tinygate.schema.json'],
    ['models/tinygate.json', '"$schema": "./tinygate.schema.json",'],
  ])('writes it beside %s and says how an editor finds it', async (spec, line) => {
    const cwd = project();
    const io = fakeIo(['schema', '--write', spec], { cwd });
    expect(await run(io)).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'models/tinygate.schema.json'), 'utf8'))).toEqual(published);
    expect(io.out()).toContain(`begin ${spec} with this line:\n\n  ${line}\n`);
    expect(io.out()).toContain(`"yaml.schemas": { "./models/tinygate.schema.json": ["${spec}"] }`);
  });

  it('replaces an older schema of tinygate, and no other file', async () => {
    const cwd = project();
    const file = join(cwd, 'tinygate.schema.json');
    writeFileSync(file, '{ "$id": "urn:tinygate:spec:0" }');
    expect(await run(fakeIo(['schema', '--write', 'tinygate.yml'], { cwd }))).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(published);
    writeFileSync(file, '{ "mine": true }');
    const io = fakeIo(['schema', '--write'], { cwd });
    expect(await run(io)).toBe(2);
    expect(io.err()).toContain('found another file');
    expect(readFileSync(file, 'utf8')).toBe('{ "mine": true }');
  });
});
