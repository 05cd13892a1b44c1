/** Rules about the lists of a budget on operators: each word in them is known, and each entry can mean something. */
import { knownCustomOperators, readyListNames } from '../operators/lists.js';
import { isBuiltinName, knownBuiltinNames } from '../operators/names.js';
import { asItems, isKnownWord, type WrittenItem } from './operator-lists.js';
import type { Broken } from './rule.js';
import type { Budget } from './schema/spec.js';
import { nearest } from './suggest.js';

const example = '{ artifact: int8, metric: operators, allow: [tflm, { custom: MyOperator }] }';

export function operatorLists(budget: Budget, index: number): Broken[] {
  if (budget.metric !== 'operators') return [];
  const pointer = `/budgets/${index}`;
  if (budget.allow === undefined && budget.deny === undefined) {
    return [
      {
        code: 'spec/no-operators',
        pointer,
        message: 'expected allow or deny beside metric: operators, found no list of operators',
        cause: 'Without a list every operator is as good as any other.',
        fix: `Add allow with a ready list (${readyListNames.join(', ')}) or with the operators that the runtime has.`,
        example,
      },
    ];
  }
  return (['allow', 'deny'] as const).flatMap((key) => {
    const list = budget[key];
    return asItems(list).flatMap((item, at) => {
      const where = typeof list === 'string' ? `${pointer}/${key}` : `${pointer}/${key}/${at}`;
      return typeof item === 'string' ? checkWord(item, key, where) : checkEntry(item, where);
    });
  });
}

function checkWord(word: string, key: 'allow' | 'deny', pointer: string): Broken[] {
  if (key === 'deny' && readyListNames.some((name) => name === word)) {
    return [
      {
        code: 'spec/denied-list',
        pointer,
        message: `expected operators in deny, found the ready list '${word}'`,
        fix: 'Name the operators that must not be in the file, or write the ready list under allow.',
        example: 'deny: [FULLY_CONNECTED]',
      },
    ];
  }
  if (isPlaceholder(word)) return [placeholder(word, pointer)];
  if (isKnownWord(word)) return [];
  const suggestion = nearest(word, [
    ...(key === 'allow' ? readyListNames : []),
    ...knownBuiltinNames,
    ...knownCustomOperators,
  ]);
  return [
    {
      code: 'spec/unknown-operator',
      pointer,
      message: `expected ${key === 'allow' ? `a ready list (${readyListNames.join(', ')}) or ` : ''}an operator of TensorFlow Lite, found '${word}'`,
      fix:
        suggestion === undefined
          ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
          : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
      example,
    },
  ];
}

/** Codes of the schema that stand for no operator: a file with one of them has another name in every report. */
function isPlaceholder(word: string): boolean {
  return word === 'CUSTOM' || word === 'DELEGATE' || word === 'PLACEHOLDER_FOR_GREATER_OP_CODES';
}

function placeholder(word: string, pointer: string): Broken {
  const isCustom = word === 'CUSTOM';
  return {
    code: 'spec/unknown-operator',
    pointer,
    message: `expected an operator that a file can have, found '${word}', which matches none`,
    cause: isCustom
      ? 'A custom operator has a name of its own, and a list names each of them.'
      : 'It is a code of the file format, not something that a model computes.',
    fix: isCustom ? 'Name each custom operator: { custom: its name }.' : 'Remove it.',
    example,
  };
}

function checkEntry(
  { operator, custom, min_version: low, max_version: high }: Exclude<WrittenItem, string>,
  pointer: string,
): Broken[] {
  const broken: Broken[] = [];
  if ((operator === undefined) === (custom === undefined)) {
    broken.push({
      code: 'spec/operator-entry',
      pointer,
      message: `expected either operator or custom, found ${operator === undefined ? 'no such key' : 'both'}`,
      fix: 'Write operator for a builtin operator of TensorFlow Lite, custom for any other.',
      example: '{ operator: CONV_2D, max_version: 3 }',
    });
  } else if (operator !== undefined && isPlaceholder(operator)) {
    broken.push(placeholder(operator, `${pointer}/operator`));
  } else if (operator !== undefined && !isBuiltinName(operator)) {
    const suggestion = nearest(operator, knownBuiltinNames);
    broken.push({
      code: 'spec/unknown-operator',
      pointer: `${pointer}/operator`,
      message: `expected a builtin operator of TensorFlow Lite, found '${operator}'`,
      fix:
        suggestion === undefined
          ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
          : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
    });
  }
  if (low !== undefined && high !== undefined && low > high) {
    broken.push({
      code: 'spec/limits',
      pointer: `${pointer}/max_version`,
      message: `expected max_version of at least min_version (${low}), found ${high}: no version is meant`,
      fix: 'Swap them, or remove one.',
    });
  }
  return broken;
}
