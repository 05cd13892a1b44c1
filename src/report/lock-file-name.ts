/** The lock of a spec stands beside it, under this name. */
export const lockFileName = 'tinygate.lock.json';
