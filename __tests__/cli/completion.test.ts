/** The scripts are run by the shells themselves, where the machine has them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { completionScript } from '../../src/cli/completion.js';
import { commands } from '../../src/cli/command-table.js';

const names = Object.keys(commands);

describe('the completion of a shell', () => {
  it.each(['bash', 'zsh', 'fish'])('names every command and every option for %s', (shell) => {
    const script = completionScript(shell);
    for (const [name, { options }] of Object.entries(commands)) {
      expect(script).toContain(name);
      for (const option of Object.keys(options)) expect(script).toContain(option);
    }
  });

  it('refuses a shell that it has no script for, and names those that it has', () => {
    expect(() => completionScript('bsh')).toThrow(
      /expected a shell \(bash, zsh, fish\), found 'bsh'.*Did you mean 'bash'/s,
    );
  });

  it('offers commands and options in bash itself', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tinygate-completion-')), 'tinygate.bash');
    writeFileSync(file, completionScript('bash'));
    const complete = (...words: string[]): string[] =>
      execFileSync('bash', [
        '-c',
        `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tinygate; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        file,
        ...words,
      ])
        .toString()
        .trim()
        .split('\n');
    expect(complete('tinygate', '')).toEqual(expect.arrayContaining(names));
    expect(complete('tinygate', 'ga')).toEqual(['gate']);
    expect(complete('tinygate', 'gate', '--ht')).toEqual(['--html']);
    expect(complete('tinygate', 'completion', 'z')).toEqual(['zsh']);
  });

  it.each([
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ])('is free of syntax errors, says %s where it is installed', (shell, check) => {
    const found = spawnSync(shell, ['--version']).status === 0;
    if (!found) console.warn(`SKIPPED: ${shell} is not installed, so its completion script was not read by it.`);
    const file = join(mkdtempSync(join(tmpdir(), 'tinygate-completion-')), 'script');
    writeFileSync(file, completionScript(shell));
    if (found) expect(spawnSync(shell, [...check, file]).stderr.toString()).toBe('');
  });
});
