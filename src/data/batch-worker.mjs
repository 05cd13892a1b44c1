/** From source the thread runs the TypeScript beside this file; a build bundles that under this name. */
import { register } from 'tsx/esm/api';

register();
await import('./batch-worker.ts');
