/** Joins the action to the runner's process. */
import * as core from '@actions/core';
import { main } from './main.js';

const controller = new AbortController();
// A cancelled job gets SIGINT, and SIGTERM 7.5 s later.
process.on('SIGINT', () => controller.abort());

process.exitCode = await main({
  commands: core,
  env: process.env,
  now: () => Date.now(),
  signal: controller.signal,
});

// The verdict is told. A client that still waits for a server, such as that of artifacts, keeps the job no longer.
setTimeout(() => process.exit(), 5000).unref();
