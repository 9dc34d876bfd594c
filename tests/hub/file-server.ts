import { readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What a server does with a request instead of answering it well. */
export type Mishap =
  /** Answers with this status and these headers. */
  | { status: number; headers?: Record<string, string> }
  /** Breaks the connection off after so many bytes of the body, once they lie in a partial file of a folder. */
  | { breakAfter: number; in: () => string }
  /** Says that the body is complete after so many bytes, whatever the file's size. */
  | { endAfter: number };

/** A file on a server. */
export interface Served {
  body: Uint8Array;
  etag?: string | null;
  /** Whether parts of it can be asked for; true by default. */
  ranges?: boolean;
  headers?: Record<string, string>;
  /** What happens to the first requests for it, one after the other. */
  mishaps?: Mishap[];
}

export interface Logged {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** The status that it was answered with. */
  status: number;
}

/** A file host on this machine, which logs what it is asked. */
export class FileServer {
  readonly log: Logged[] = [];
  readonly files = new Map<string, Served>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const { method = 'GET', url = '/', headers } = request;
      const path = url.replace(/\?.*/, '');
      response.on('close', () => {
        this.log.push({ method, path, headers, status: response.statusCode });
      });
      this.respond(request, response, path);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The requests for a path, in order. */
  asked(path: string): Logged[] {
    return this.log.filter((each) => each.path === path);
  }

  protected respond(request: IncomingMessage, response: ServerResponse, path: string): void {
    const served = this.files.get(path);
    if (served === undefined) response.writeHead(404).end('there is no such file');
    else serve(request, response, served);
  }
}

/** Answers a request for a file. */
export function serve(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { body, etag = null, ranges = true, headers = {}, mishaps = [] } = served;
  const mishap = mishaps.shift();
  if (mishap !== undefined && 'status' in mishap) {
    response.writeHead(mishap.status, mishap.headers).end('no');
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (etag !== null) response.setHeader('etag', etag);

  const condition = request.headers['if-range'];
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const partial = first !== undefined && ranges && (condition === undefined || condition === etag);
  const start = partial ? Number(first) : 0;
  const end = partial && last ? Number(last) + 1 : body.length;
  if (partial && start >= body.length) {
    response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
    return;
  }
  const piece = body.subarray(start, end);
  if (partial) response.setHeader('content-range', `bytes ${start}-${start + piece.length - 1}/${body.length}`);
  if (mishap === undefined) {
    response.writeHead(partial ? 206 : 200, { 'content-length': piece.length }).end(piece);
  } else if ('endAfter' in mishap) {
    response
      .writeHead(partial ? 206 : 200, { 'content-length': mishap.endAfter })
      .end(piece.subarray(0, mishap.endAfter));
  } else {
    response.writeHead(partial ? 206 : 200, { 'content-length': piece.length });
    response.flushHeaders();
    response.write(piece.subarray(0, mishap.breakAfter));
    const wanted = mishap.breakAfter === 0 ? 0 : start + mishap.breakAfter;
    const breakOff = () => {
      if (longestPartial(mishap.in()) >= wanted) response.destroy();
      else setTimeout(breakOff, 1);
    };
    breakOff();
  }
}

/** What a client that is cut off has not read yet is lost to it. */
function longestPartial(folder: string): number {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.partial'))
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  return Math.max(0, ...sizes);
}
