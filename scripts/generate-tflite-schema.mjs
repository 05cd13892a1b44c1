#!/usr/bin/env node
/**
 * Regenerates src/export/tflite/schema/*.ts from src/export/tflite/schema/tflite.fbs.
 *
 * Needs `flatc` 2.0.8 or later (Debian and Ubuntu: `apt-get install flatbuffers-compiler`). The generated code is
 * committed, so that building tinygate needs npm only. flatc's imports get the `.js` suffix that ES modules want.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/export/tflite/schema', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'tflite-schema-'));
try {
  execFileSync('flatc', ['--ts', '-o', output, join(folder, 'tflite.fbs')], { stdio: 'inherit' });
  for (const name of readdirSync(folder)) if (name.endsWith('.ts')) rmSync(join(folder, name));

  const licence = readFileSync(join(folder, 'tflite.fbs'), 'utf8').split('\n\n')[0];
  const write = (name, source) => writeFileSync(join(folder, name), `${licence}\n\n/* eslint-disable */\n${source}`);

  for (const name of readdirSync(join(output, 'tflite'))) {
    const source = readFileSync(join(output, 'tflite', name), 'utf8');
    write(name, source.replaceAll(/from '\.\.\/tflite\/([^']+)'/g, "from './$1.js'"));
  }
  const index = readFileSync(join(output, 'tflite_generated.ts'), 'utf8');
  write('index.ts', index.replaceAll(/from '\.\/tflite\/([^']+)'/g, "from './$1.js'"));
} finally {
  rmSync(output, { recursive: true });
}
execFileSync('npx', ['prettier', '--log-level=warn', '--print-width=120', '--single-quote', '--write', folder], {
  stdio: 'inherit',
});
