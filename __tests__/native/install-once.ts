/** A process that installs one package into a cache and prints its folder: `install-once.ts CACHE LOCKED_PACKAGE`. */
import { installNative } from '../../src/engine/native/install.js';
import type { LockedPackage } from '../../src/engine/native/lock.js';

const [cache = '', locked = ''] = process.argv.slice(2);
process.stdout.write(await installNative({ cache, packages: [JSON.parse(locked) as LockedPackage] }));
