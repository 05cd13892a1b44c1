/** Releases and their assets: drafts that only writers see, and published ones that nothing changes. */
import { createHash } from 'node:crypto';
import { notFound, ok, page, problem, textOf, type Call, type Route } from './route.js';
import type { Repository } from './state.js';

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `starter`: the upload broke off. */
  readonly state: 'uploaded' | 'starter';
}

export interface FakeRelease {
  readonly id: number;
  tag: string;
  commit: string;
  name: string;
  body: string;
  draft: boolean;
  readonly assets: ReleaseAsset[];
}

export interface Releases {
  readonly list: FakeRelease[];
  /** The upload after so many breaks off: once. Null: none does. */
  uploadsUntilFailure: number | null;
  /** Whether the API tells digests; older servers do not. */
  tellsDigest: boolean;
}

export function releasesOf(repository: Repository): Releases {
  repository.more['releases'] ??= { list: [], uploadsUntilFailure: null, tellsDigest: true };
  return repository.more['releases'] as Releases;
}

const read = [['contents', 'read']] as const;
const write = [['contents', 'write']] as const;
const base = '/repos/:owner/:repo/releases';

export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: base,
    needs: read,
    handle: (call) => {
      const mayWrite = call.token?.permissions.contents === 'write';
      const list = releasesOf(call.repository).list.filter(({ draft }) => mayWrite || !draft);
      return page(
        call,
        [...list].reverse().map((release) => releaseJson(call, release)),
      );
    },
  },
  {
    method: 'POST',
    path: base,
    needs: write,
    handle: (call) => {
      const { body, repository, state } = call;
      const release: FakeRelease = {
        id: state.nextId++,
        tag: textOf(body['tag_name']),
        commit: textOf(body['target_commitish']),
        name: textOf(body['name']),
        body: textOf(body['body']),
        draft: body['draft'] === true,
        assets: [],
      };
      releasesOf(repository).list.push(release);
      return ok(releaseJson(call, release), 201);
    },
  },
  {
    method: 'PATCH',
    path: `${base}/:id`,
    needs: write,
    handle: (call) => {
      const release = find(call);
      if (!release) return notFound;
      const { body, repository } = call;
      if (!release.draft) return problem(422, 'Cannot update an immutable release');
      if (typeof body['target_commitish'] === 'string') release.commit = body['target_commitish'];
      if (body['draft'] === false) {
        release.draft = false;
        const ref = `refs/tags/${release.tag}`;
        if (!repository.refs.has(ref)) repository.refs.set(ref, release.commit);
      }
      return ok(releaseJson(call, release));
    },
  },
  {
    method: 'GET',
    path: `${base}/:id/assets`,
    needs: read,
    handle: (call) => {
      const release = find(call);
      return release
        ? page(
            call,
            release.assets.map((asset) => assetJson(call, asset)),
          )
        : notFound;
    },
  },
  { method: 'POST', path: `${base}/:id/assets`, needs: write, handle: upload },
  {
    method: 'GET',
    path: `${base}/assets/:id`,
    needs: read,
    handle: (call) => {
      const [, asset] = findAsset(call) ?? [];
      if (!asset) return notFound;
      return String(call.headers['accept']).includes('octet-stream')
        ? { status: 200, body: asset.bytes }
        : ok(assetJson(call, asset));
    },
  },
  {
    method: 'DELETE',
    path: `${base}/assets/:id`,
    needs: write,
    handle: (call) => {
      const [release, asset] = findAsset(call) ?? [];
      if (!release || !asset) return notFound;
      if (!release.draft) return problem(422, 'Cannot delete asset from an immutable release');
      release.assets.splice(release.assets.indexOf(asset), 1);
      return { status: 204 };
    },
  },
];

function upload(call: Call) {
  const { query, bytes, repository, state } = call;
  const release = find(call);
  if (!release) return notFound;
  if (!release.draft) return problem(422, 'Cannot upload assets to an immutable release');
  const name = query.get('name') ?? '';
  if (release.assets.some((asset) => asset.name === name)) return problem(422, 'Validation Failed: already_exists');
  const releases = releasesOf(repository);
  const isBroken = releases.uploadsUntilFailure === 0;
  releases.uploadsUntilFailure = releases.uploadsUntilFailure ? releases.uploadsUntilFailure - 1 : null;
  const asset: ReleaseAsset = { id: state.nextId++, name, bytes, state: isBroken ? 'starter' : 'uploaded' };
  release.assets.push(asset);
  return isBroken ? problem(400, 'the connection broke off') : ok(assetJson(call, asset), 201);
}

function find({ repository, params }: Call): FakeRelease | undefined {
  return releasesOf(repository).list.find(({ id }) => id === Number(params['id']));
}

function findAsset({ repository, params }: Call): [FakeRelease, ReleaseAsset] | undefined {
  for (const release of releasesOf(repository).list) {
    const asset = release.assets.find(({ id }) => id === Number(params['id']));
    if (asset) return [release, asset];
  }
  return undefined;
}

function releaseJson({ repository, url }: Call, { id, tag, commit, name, body, draft }: FakeRelease) {
  const { owner, name: repo } = repository;
  return {
    id,
    tag_name: tag,
    target_commitish: commit,
    name,
    body,
    draft,
    html_url: `https://github.com/${owner}/${repo}/releases/${draft ? 'untagged' : `tag/${tag}`}`,
    upload_url: `${url}/repos/${owner}/${repo}/releases/${id}/assets{?name,label}`,
  };
}

function assetJson({ repository }: Call, { id, name, bytes, state }: ReleaseAsset) {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { id, name, size: bytes.length, state, digest: releasesOf(repository).tellsDigest ? digest : null };
}
