/**
 * A GitHub Release: a draft is made, or one that was left half-way is taken up again; assets are added until all are there
 * with the right bytes; then, and only then, it is published, once. A published release is never changed.
 */
import { SpecError } from '../core/errors.js';
import type { Asset } from './assets.js';
import { ref as refShape } from '../platform/github/answers.js';
import { readShape } from '../platform/shape.js';
import { asRefusal, publishing, statusOf, type GithubRepository, type Refused } from './github.js';
import {
  createDraft,
  deleteAsset,
  digestOf,
  findReleases,
  listAssets,
  publishDraft,
  uploadAsset,
  type RemoteRelease,
} from './release-draft.js';

export interface ReleasePlan {
  readonly tag: string;
  /** What the tag must point to: the commit that was judged. */
  readonly commit: string;
  readonly name: string;
  /** Markdown. */
  readonly notes: string;
}

export type ReleaseOutcome =
  | { readonly kind: 'published'; readonly url: string; readonly uploaded: readonly string[] }
  /** It is there already, with these very bytes. */
  | { readonly kind: 'unchanged'; readonly url: string }
  | Refused;

const permission = 'contents: write';
/** Marks a draft of ours, whose other files are left over from an earlier attempt. */
const marker = '<!-- tinygate:release -->';

export async function publishRelease(
  github: GithubRepository,
  plan: ReleasePlan,
  assets: readonly Asset[],
): Promise<ReleaseOutcome> {
  requireTag(plan.tag);
  try {
    return await publishing(github, () => release(github, plan, assets));
  } catch (error) {
    return asRefusal(error, permission);
  }
}

async function release(github: GithubRepository, plan: ReleasePlan, assets: readonly Asset[]): Promise<ReleaseOutcome> {
  await requireSameCommit(github, plan);
  const found = await findReleases(github, plan.tag);
  const published = found.find(({ isDraft }) => !isDraft);
  if (published) return comparePublished(github, published, plan, assets);
  const [draft, ...others] = found;
  if (others.length > 0) {
    throw refuse(`expected one draft for ${plan.tag}, found ${found.length}`, 'Delete all but one of them.');
  }
  const body = `${plan.notes.trimEnd()}\n\n${marker}\n`;
  const unpublished = draft ?? (await createDraft(github, { ...plan, body }));
  const uploaded = await fill(github, unpublished, assets);
  await requireComplete(github, unpublished, assets);
  const { url } = await publishDraft(github, unpublished, plan);
  return { kind: 'published', url, uploaded };
}

/** Uploads what is missing or different. Gives the names of what it sent. */
async function fill(github: GithubRepository, release: RemoteRelease, assets: readonly Asset[]): Promise<string[]> {
  const there = await listAssets(github, release);
  const isOurs = release.body.includes(marker);
  const kept = new Set<string>();
  for (const old of there) {
    const wanted = assets.find(({ name }) => name === old.name);
    // What somebody else put into a draft of theirs stays.
    if (!wanted && !isOurs) continue;
    if (wanted && old.isComplete && (await digestOf(github, old)) === wanted.sha256) kept.add(old.name);
    else await deleteAsset(github, old);
  }
  const missing = assets.filter(({ name }) => !kept.has(name));
  for (const asset of missing) await uploadAsset(github, release, asset);
  return missing.map(({ name }) => name);
}

async function requireComplete(
  github: GithubRepository,
  release: RemoteRelease,
  assets: readonly Asset[],
): Promise<void> {
  const there = await listAssets(github, release);
  const wrong = assets.filter(({ name, sha256, bytes }) => {
    const stored = there.filter((one) => one.name === name);
    const [only] = stored;
    const isThere = stored.length === 1 && only?.isComplete === true && only.sizeBytes === bytes.length;
    return !isThere || (only.sha256 !== null && only.sha256 !== sha256);
  });
  if (wrong.length === 0) return;
  const names = wrong.map(({ name }) => name).join(', ');
  throw refuse(
    `expected every file in the draft before it is published, found ${names} missing or different`,
    'Run the job again: it goes on with the draft. Nothing was published.',
  );
}

async function comparePublished(
  github: GithubRepository,
  release: RemoteRelease,
  { tag }: ReleasePlan,
  assets: readonly Asset[],
): Promise<ReleaseOutcome> {
  const there = await listAssets(github, release);
  const different: string[] = [];
  for (const { name, sha256 } of assets) {
    const stored = there.find((one) => one.name === name);
    if (!stored || (await digestOf(github, stored)) !== sha256) different.push(name);
  }
  if (different.length === 0) return { kind: 'unchanged', url: release.url };
  throw refuse(
    `expected no published release ${tag}, or one with these files, found one where ${different.join(', ')} ${different.length === 1 ? 'is' : 'are'} missing or different`,
    'What is published stays as it is: choose another tag.',
  );
}

/** A tag that is there already names the commit that was judged, or the release would say what nobody measured. */
async function requireSameCommit(github: GithubRepository, { tag, commit }: ReleasePlan): Promise<void> {
  const { request, owner, repo } = github;
  let target: { readonly type: string; readonly sha: string };
  try {
    const named = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `tags/${tag}` });
    target = readShape(refShape, named.data).object;
    if (target.type === 'tag') {
      const annotated = await request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
        owner,
        repo,
        tag_sha: target.sha,
      });
      target = readShape(refShape, annotated.data).object;
    }
  } catch (error) {
    if (statusOf(error) === 404) return;
    throw error;
  }
  if (target.sha === commit) return;
  throw refuse(
    `expected tag ${tag} at the commit that was judged, ${commit.slice(0, 12)}, found it at ${target.sha.slice(0, 12)}`,
    'Judge the commit of the tag, or choose another tag.',
  );
}

/** As `git check-ref-format` has it. */
function requireTag(tag: string): void {
  // eslint-disable-next-line no-control-regex
  const isBad = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock(\/|$)|\/\./.test(tag) || tag === '@';
  if (tag !== '' && tag.length <= 200 && !isBad) return;
  throw refuse(`expected the name of a git tag, found ${JSON.stringify(tag.slice(0, 200))}`, 'For example: v1.2.0');
}

function refuse(message: string, fix: string): SpecError {
  return new SpecError({ code: 'release/github', message, fix });
}
