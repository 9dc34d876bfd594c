import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileServer, type Mishap, serve } from './file-server.js';

export interface RepositoryFile {
  body: Uint8Array;
  /** Whether it is large: its bytes are on another server then, and its tag is their SHA-256. */
  lfs?: boolean;
  /** Whether it can be had by the hub's own protocol as well, in chunks. */
  xet?: boolean;
  /** What happens to the first requests for its description. */
  mishaps?: Mishap[];
}

export interface ServedRepository {
  /** What its revisions stand for: branches and tags by name. */
  revisions: Record<string, string>;
  files: Record<string, RepositoryFile>;
  /** Who asks must send this token. */
  token?: string;
  /** Whoever asks, it is not for them yet. */
  gated?: boolean;
}

/** Plays the Hugging Face hub's part that gives files, with a second server for what is large. */
export class HubServer extends FileServer {
  readonly repositories = new Map<string, ServedRepository>();
  readonly cdn = new FileServer();
  /** Repositories that have been renamed. */
  readonly renamed = new Map<string, string>();
  /** Answers every request in its own way. */
  answer: ((response: ServerResponse) => void) | null = null;

  override async start(): Promise<this> {
    await this.cdn.start();
    return await super.start();
  }

  override async stop(): Promise<void> {
    await Promise.all([super.stop(), this.cdn.stop()]);
  }

  protected override respond(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (this.answer !== null) {
      this.answer(response);
      return;
    }
    const [, id = '', revision = '', file = ''] = /^\/(.+?)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const refuse = (status: number, code: string, headers = {}) => {
      response.writeHead(status, { 'x-error-code': code, ...headers }).end(code);
    };
    const renamed = this.renamed.get(id);
    if (renamed !== undefined) {
      response.writeHead(307, { location: `/${renamed}/resolve/${revision}/${file}` }).end();
      return;
    }
    const repository = this.repositories.get(id);
    if (repository === undefined) {
      refuse(401, 'RepoNotFound');
      return;
    }
    const { revisions, files, token, gated } = repository;
    const name = decodeURIComponent(revision);
    const commit = revisions[name] ?? Object.values(revisions).find((each) => each === name);
    const found = files[decodeURIComponent(file)];
    const known = token === undefined || request.headers.authorization === `Bearer ${token}`;
    if (!known) refuse(401, 'RepoNotFound');
    else if (gated) refuse(403, 'GatedRepo');
    else if (commit === undefined) refuse(404, 'RevisionNotFound');
    else if (found === undefined) refuse(404, 'EntryNotFound', { 'x-repo-commit': commit });
    else this.#give(request, response, id, commit, found);
  }

  #give(request: IncomingMessage, response: ServerResponse, id: string, commit: string, found: RepositoryFile): void {
    response.setHeader('x-repo-commit', commit);
    const { body, lfs = false, xet = false, mishaps } = found;
    if (!lfs) {
      serve(request, response, { body, etag: `"${gitHash(body)}"`, ...(mishaps ? { mishaps } : {}) });
      return;
    }
    const mishap = mishaps?.shift();
    if (mishap !== undefined && 'status' in mishap) {
      response.writeHead(mishap.status, mishap.headers).end();
      return;
    }
    const hash = sha256(body);
    const place = `/${id}/${hash}`;
    if (!this.cdn.files.has(place)) this.cdn.files.set(place, { body, etag: '"of another kind"' });
    if (xet && request.headers.accept?.includes('application/vnd.xet-fileinfo+json')) {
      this.#describeXet(response, body, hash);
      return;
    }
    const headers = { 'x-linked-etag': `"${hash}"`, 'x-linked-size': body.length };
    response.writeHead(302, { ...headers, location: `${this.cdn.url}${place}?signature=secret` }).end();
  }

  /** As the hub describes a file that is stored in chunks, of which there are two here. */
  #describeXet(response: ServerResponse, body: Uint8Array, hash: string): void {
    const middle = Math.floor(body.length / 2);
    const chunks = [body.subarray(0, middle), body.subarray(middle)];
    const stored = Buffer.concat(chunks.flatMap((chunk) => [chunkHeader(chunk.length), chunk]));
    const ranges = [{ chunks: { start: 0, end: 2 }, bytes: { start: 0, end: stored.length - 1 } }];
    const plan = {
      terms: [{ hash: 'x', unpacked_length: body.length, range: { start: 0, end: 2 } }],
      xorbs: { x: [{ url: `${this.cdn.url}/xet/chunks`, ranges }] },
      offset_into_first_range: 0,
    };
    const access = { accessToken: 'for chunks', casUrl: this.cdn.url, exp: Date.now() / 1000 + 3600 };
    const json = (value: unknown) => ({ body: Buffer.from(JSON.stringify(value)), ranges: false });
    this.cdn.files.set('/xet/access', json(access));
    this.cdn.files.set('/xet/v2/reconstructions/x', json(plan));
    if (!this.cdn.files.has('/xet/chunks')) this.cdn.files.set('/xet/chunks', { body: stored });
    const links = { 'xet-auth': '/xet/access', 'xet-reconstruction-info': '/xet/v1/reconstructions/x' };
    const headers = {
      'content-type': 'application/vnd.xet-fileinfo+json',
      etag: `"${hash}"`,
      'x-linked-etag': `"${hash}"`,
      'x-linked-size': body.length,
      'x-xet-hash': 'x',
      link: Object.entries(links)
        .map(([name, path]) => `<${this.cdn.url}${path}>; rel="${name}"`)
        .join(', '),
    };
    response.writeHead(200, headers).end('{}');
  }

  /** The place of a large file on the other server. */
  large(id: string, body: Uint8Array): string {
    return `/${id}/${sha256(body)}`;
  }
}

export function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** The name that git gives a file's content. */
export function gitHash(body: Uint8Array): string {
  return createHash('sha1').update(`blob ${body.length}\0`).update(body).digest('hex');
}

/** Before a chunk that is not compressed: its length, twice. */
function chunkHeader(length: number): Uint8Array {
  const bytes = [length & 0xff, (length >> 8) & 0xff, length >> 16];
  return Uint8Array.of(0, ...bytes, 0, ...bytes);
}
