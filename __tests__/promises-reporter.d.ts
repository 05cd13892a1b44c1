interface Assertion {
  readonly title: string;
  readonly fullName: string;
  readonly status: string;
}

export declare function promisesIn(text: string): { readonly file: string; readonly title: string }[];
export declare function whyBroken(
  promise: { readonly title: string },
  assertions: readonly Assertion[] | undefined,
): string | null;

// Jest takes a reporter from the default export.
// eslint-disable-next-line import-x/no-default-export
export default class PromisesReporter {
  constructor(config: {
    readonly testPathPatterns?: { readonly patterns: readonly string[] };
    readonly testNamePattern?: string;
  });
  onRunComplete(
    contexts: readonly unknown[],
    results: {
      readonly testResults: readonly { readonly testFilePath: string; readonly testResults: readonly Assertion[] }[];
    },
  ): void;
  getLastError(): Error | undefined;
}
