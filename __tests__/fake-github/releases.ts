/** Releases and their assets. */
import type { Route } from './route.js';

export const releaseRoutes: readonly Route[] = [];
