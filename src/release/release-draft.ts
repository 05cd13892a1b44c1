/** Drafts and their assets on GitHub: finding, making, filling, publishing. */
import { createHash } from 'node:crypto';
import { SpecError } from '../core/errors.js';
import * as answers from '../platform/github/answers.js';
import { unparsed } from '../platform/github/bytes.js';
import { tokenOrigins } from '../platform/github/origins.js';
import { eachPart, type Body } from '../platform/read-body.js';
import { readShape, type Of } from '../platform/shape.js';
import type { Asset } from './assets.js';
import { allPages, perPage, statusOf, type GithubRepository } from './github.js';

export interface RemoteRelease {
  readonly id: number;
  readonly isDraft: boolean;
  readonly body: string;
  readonly url: string;
  readonly uploadUrl: string;
}

export interface RemoteAsset {
  readonly id: number;
  readonly name: string;
  /** Whether all of it arrived. */
  readonly isComplete: boolean;
  readonly sizeBytes: number;
  /** Lower-case hex; null where the server does not tell. */
  readonly sha256: string | null;
}

/** Drafts are in the list only: asking for a tag finds published releases alone. */
export async function findReleases(github: GithubRepository, tag: string): Promise<RemoteRelease[]> {
  const { request, owner, repo } = github;
  const releases = await allPages(answers.release, async (page) => {
    const { data } = await request('GET /repos/{owner}/{repo}/releases', { owner, repo, ...perPage, page });
    return data;
  });
  return releases.filter(({ tag_name }) => tag_name === tag).map(readRelease);
}

export async function createDraft(
  { request, owner, repo }: GithubRepository,
  draft: { readonly tag: string; readonly commit: string; readonly name: string; readonly body: string },
): Promise<RemoteRelease> {
  const { data } = await request('POST /repos/{owner}/{repo}/releases', {
    owner,
    repo,
    tag_name: draft.tag,
    target_commitish: draft.commit,
    name: draft.name,
    body: draft.body,
    draft: true,
  });
  return readRelease(readShape(answers.release, data));
}

/** Once: a published release may be immutable. */
export async function publishDraft(
  { request, owner, repo }: GithubRepository,
  { id }: RemoteRelease,
  { tag, commit }: { readonly tag: string; readonly commit: string },
): Promise<RemoteRelease> {
  const { data } = await request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
    owner,
    repo,
    release_id: id,
    tag_name: tag,
    target_commitish: commit,
    draft: false,
  });
  return readRelease(readShape(answers.release, data));
}

export async function listAssets(
  { request, owner, repo }: GithubRepository,
  { id }: RemoteRelease,
): Promise<RemoteAsset[]> {
  const assets = await allPages(answers.asset, async (page) => {
    const { data } = await request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      owner,
      repo,
      release_id: id,
      ...perPage,
      page,
    });
    return data;
  });
  return assets.map(readAsset);
}

/** The digest that the server tells, or that of the bytes it gives; null where it gives none. */
export async function digestOf(github: GithubRepository, asset: RemoteAsset): Promise<string | null> {
  if (asset.sha256 !== null) return asset.sha256;
  const { request, owner, repo } = github;
  const answer = await request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    owner,
    repo,
    asset_id: asset.id,
    headers: { accept: 'application/octet-stream' },
    request: unparsed,
  });
  const { status, data } = answer as { readonly status: number; readonly data: unknown };
  if (status !== 200) return null;
  const hash = createHash('sha256');
  await eachPart((data ?? []) as Body, asset.sizeBytes, status, (part) => hash.update(part));
  return hash.digest('hex');
}

export async function deleteAsset({ request, owner, repo }: GithubRepository, { id }: RemoteAsset): Promise<void> {
  await request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { owner, repo, asset_id: id });
}

/** Throws where what arrived is not what was sent. */
export async function uploadAsset(github: GithubRepository, release: RemoteRelease, asset: Asset): Promise<void> {
  const url = requireOwnHost(release.uploadUrl, github.request.endpoint.DEFAULTS.baseUrl);
  const send = async (): Promise<RemoteAsset> => {
    const answer = await github.request({
      method: 'POST',
      url: `${url}?name=${encodeURIComponent(asset.name)}`,
      headers: { 'content-type': 'application/octet-stream' },
      data: asset.bytes,
    });
    return readAsset(readShape(answers.asset, answer.data));
  };
  let stored: RemoteAsset;
  try {
    stored = await send();
  } catch (error) {
    // An upload that broke off leaves an empty asset with the name, in the way of the next attempt.
    if (statusOf(error) !== 422) throw error;
    const leftover = (await listAssets(github, release)).find(({ name }) => name === asset.name);
    if (!leftover) throw error;
    await deleteAsset(github, leftover);
    stored = await send();
  }
  if (stored.name === asset.name && (await isSame(github, stored, asset))) return;
  throw new SpecError({
    code: 'release/upload',
    message: `expected ${asset.name} with SHA-256 ${asset.sha256} in the draft, found ${stored.name} with ${stored.sha256 ?? `${stored.sizeBytes} bytes`}`,
    fix: 'Run the job again: it goes on with the draft. Nothing was published.',
  });
}

/** Where a server tells no digest, and gives no bytes, the size must do, and only for what was just sent. */
async function isSame(github: GithubRepository, stored: RemoteAsset, asset: Asset): Promise<boolean> {
  if (stored.sizeBytes !== asset.bytes.length) return false;
  const digest = await digestOf(github, stored);
  return digest === null || digest === asset.sha256;
}

/** The client signs whatever it sends, so it sends to GitHub's own hosts only. */
function requireOwnHost(template: string, apiUrl: string): string {
  const url = template.replace(/\{[^}]*\}$/, '');
  const upload = new URL(url);
  if (tokenOrigins(apiUrl).includes(upload.origin) && upload.search === '') return url;
  throw new SpecError({
    code: 'release/upload',
    message: `expected an upload address on the host of ${new URL(apiUrl).origin}, found ${upload.origin}`,
    fix: 'Check GITHUB_API_URL.',
  });
}

function readRelease(data: Of<typeof answers.release>): RemoteRelease {
  const { id, draft, body, html_url, upload_url } = data;
  return { id, isDraft: draft, body: body ?? '', url: html_url, uploadUrl: upload_url };
}

function readAsset(data: Of<typeof answers.asset>): RemoteAsset {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(data.digest ?? '')?.[1] ?? null;
  // Gitea has no state: what it lists is complete.
  return {
    id: data.id,
    name: data.name,
    isComplete: (data.state ?? 'uploaded') === 'uploaded',
    sizeBytes: data.size,
    sha256,
  };
}
