/**
 * A real Chromium, driven over its DevTools protocol through pipes: no driver, no port, no network. Pages are files.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Name or path of a browser on this machine; undefined where there is none. */
export const browserName = [process.env['CHROMIUM'], 'chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    return name && execFileSync(name, ['--version'], { stdio: 'pipe' });
  } catch {
    return false;
  }
});

export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** As it would be printed. */
  readonly print?: boolean;
}

export interface Page {
  /** The value of a JavaScript expression in the page; promises are awaited. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly press: (key: 'Tab' | 'Enter') => Promise<void>;
  /** The page as PNG, from `top` on, `height` pixels of it. */
  readonly screenshot: (top: number, height: number) => Promise<Buffer>;
  /** What the page asked of the network or said on the console, itself aside. */
  readonly complaints: readonly string[];
}

export interface Browser {
  readonly open: (html: string, view: View) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}
type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

export function launchBrowser(): Browser {
  if (!browserName) throw new Error('expected Chromium on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
  const child = spawn(browserName, [...flags, '--remote-debugging-pipe', `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const listeners = new Set<(message: Message) => void>();
  const send = connect(child.stdio[3] as Writable, child.stdio[4] as Readable, listeners);
  let pages = 0;
  return {
    open: async (html, view) => {
      const file = join(folder, `page-${pages++}.html`);
      writeFileSync(file, html);
      return openPage(send, listeners, pathToFileURL(file).href, view);
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => child.kill());
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Messages are JSON, each ended by a zero byte. */
function connect(output: Writable, input: Readable, listeners: Set<(message: Message) => void>): Send {
  const waiting = new Map<number, (message: Message) => void>();
  let [lastId, rest] = [0, ''];
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else for (const listener of listeners) listener(message);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      output.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
}

async function openPage(
  send: Send,
  listeners: Set<(message: Message) => void>,
  url: string,
  { width, scheme, print = false }: View,
): Promise<Page> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method: string, params?: object) => send(method, params, sessionId as string);
  const complaints: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    listeners.add(({ method, params, sessionId: from }) => {
      if (from !== sessionId) return;
      if (method === 'Page.loadEventFired') resolve();
      const complaint = complaintOf(method, params ?? {}, url);
      if (complaint !== null) complaints.push(complaint);
    });
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await call(`${domain}.enable`);
  await call('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: width < 500 });
  await call('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  await call('Page.navigate', { url });
  await loaded;
  return {
    complaints,
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await call('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(`the page threw ${JSON.stringify(exceptionDetails)}`);
      return (result as { value: T }).value;
    },
    press: async (key) => {
      const code = { Tab: 9, Enter: 13 }[key];
      const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' ? { text: '\r' } : {}) };
      await call('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    screenshot: async (top, height) => {
      const clip = { x: 0, y: top, width, height, scale: 1 };
      const { data } = await call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
      return Buffer.from(data as string, 'base64');
    },
  };
}

function complaintOf(method: string | undefined, params: Record<string, unknown>, url: string): string | null {
  if (method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded') return JSON.stringify(params);
  if (method === 'Runtime.exceptionThrown') return JSON.stringify(params);
  if (method !== 'Network.requestWillBeSent') return null;
  const { url: asked } = params['request'] as { url: string };
  return asked.startsWith(url) ? null : `asked for ${asked}`;
}
