/**
 * Typed, strict rules; and the order of the layers: an import goes to the same rank or lower, and only the action
 * knows the runner.
 */
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const ranks = [
  ['core', 'metrics', 'operators'],
  ['spec', 'engine'],
  ['data', 'graph', 'tasks', 'ops/**/!(tflite).ts'],
  // A file format ranks above the operators that stand in it.
  ['passes', 'export', 'formats', 'ops/**/tflite.ts'],
  ['measure'],
  ['gate', 'bench'],
  ['report'],
  ['platform'],
  ['pipeline', 'release', 'init'],
  ['action', 'cli'],
];

/** An entry of the ranks is a folder, or already a glob. */
const globOf = (entry) => (entry.includes('*') ? `./src/${entry}` : `./src/${entry}/**/*`);

/** For each folder, what it may not import: everything above it. */
const zones = ranks.flatMap((folders, rank) =>
  folders.map((folder) => ({
    target: globOf(folder),
    from: ranks
      .slice(rank + 1)
      .flat()
      .map(globOf),
    message: `src/${folder} has rank ${rank}; it may import from the same rank or lower.`,
  })),
);

export default tseslint.config(
  {
    ignores: [
      'dist',
      'build',
      'coverage',
      'src/*/schema',
      'src/export/tflite/schema',
      '.oracles*',
      '.engines',
      '.tinygate',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: zones.filter(({ from }) => from.length > 0) }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      // A kernel's loop over indices reads like the others beside it.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // They ask for the type of every assignment, a third of the time of all rules, and here are neither classes nor enums to confuse.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Typed arrays are indexed in hot loops where the bound is the loop's own.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Rules that ask for types take four fifths of the time. What ships is linted with them here, the rest by `npm run lint:types`.
  ...(process.env['LINT_TYPES'] === 'everywhere'
    ? []
    : [
        {
          files: ['__tests__/**/*.ts', 'scripts/**/*.ts'],
          ...tseslint.configs.disableTypeChecked,
          languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
        },
      ]),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@actions/*'], message: 'Only src/action knows the runner.' }] },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        WebAssembly: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
);
