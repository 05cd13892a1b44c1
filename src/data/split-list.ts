/**
 * Which file belongs to which split, as a list says: one line a file, its path and its split with a comma or a tab in
 * between, e.g. `roses/1.jpg,test`. A first line `path,split` is a heading; empty lines and lines with # are passed over.
 */
import { DataError, type Problem } from '../core/errors.js';
import { splitNames, type Assignment, type SplitName } from './splits.js';

const words: Readonly<Record<string, SplitName>> = {
  train: 'train',
  training: 'train',
  validation: 'validation',
  valid: 'validation',
  val: 'validation',
  test: 'test',
  testing: 'test',
};
/** The split that a word means; null: none. */
export function splitWord(word: string): SplitName | null {
  const plain = word.toLowerCase();
  return Object.hasOwn(words, plain) ? words[plain]! : null;
}

const mostTold = 20;

/**
 * @param file how messages name the list
 * @param paths of the samples
 * @throws DataError with file and line of each line that is wrong, and of samples that the list leaves out
 */
export function readSplitList(text: string, file: string, paths: readonly string[]): Assignment {
  const positions = new Map(paths.map((path, index) => [path, index]));
  const assignment = new Uint8Array(paths.length).fill(unlisted);
  const problems: Problem[] = [];
  const wrong = (line: number, message: string, fix: string): void => {
    problems.push({ code: 'data/split-list', message, where: { file, line: line + 1 }, fix });
  };
  text.split(/\r?\n/).forEach((content, line) => {
    if (content.trim() === '' || content.startsWith('#')) return;
    const at = Math.max(content.lastIndexOf(','), content.lastIndexOf('\t'));
    const path = content.slice(0, Math.max(at, 0)).trim();
    const word = content.slice(at + 1).trim();
    if (line === 0 && /^(path|file|filename|name|image)$/i.test(path)) return;
    const split = splitWord(word);
    const index = positions.get(path);
    if (at < 0 || split === null)
      wrong(
        line,
        `expected a path, a comma and train, validation or test, found '${content.slice(0, 100)}'`,
        'Write the line as path,split.',
      );
    else if (index === undefined)
      wrong(
        line,
        `expected the path of a sample, found '${path}', which is none`,
        'Write paths relative to data.root, with forward slashes.',
      );
    else if (assignment[index] !== unlisted)
      wrong(line, `expected each sample once, found '${path}' again`, 'Remove one of the lines.');
    else assignment[index] = splitNames.indexOf(split);
  });
  const left = paths.filter((_, index) => assignment[index] === unlisted);
  if (left.length > 0 && problems.length === 0)
    problems.push({
      code: 'data/split-list',
      message: `expected a line for every sample, found ${left.length} without: ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' …' : ''}`,
      where: { file },
      fix: 'Add the samples to the list, or move them out of the folder.',
    });
  if (problems.length > 0) throw new DataError(problems.slice(0, mostTold));
  return assignment;
}

const unlisted = 255;
