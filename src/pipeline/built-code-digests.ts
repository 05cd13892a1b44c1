/**
 * Null from source. scripts/build.ts writes the digests of the sources it bundles in its place, because a bundle holds its
 * sources no longer.
 */
export const builtCodeDigests: Readonly<Record<string, string>> | null = null;
