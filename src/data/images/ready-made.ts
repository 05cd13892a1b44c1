/** Folders that are splits already: `train`, `val` and `test` are no classes of pictures. */
const splits = /^(train|training|val|valid|validation|test|testing)$/i;

/** @param folders names of the sub-folders of a root */
export function isReadyMade(folders: readonly string[]): boolean {
  return folders.length > 0 && folders.length <= 3 && folders.every((name) => splits.test(name));
}

/** The key of `data` that names such a folder. */
export function splitKey(folder: string): 'train' | 'validation' | 'test' {
  return /^tr/i.test(folder) ? 'train' : /^v/i.test(folder) ? 'validation' : 'test';
}
