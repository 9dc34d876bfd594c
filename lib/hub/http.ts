import { setTimeout } from 'node:timers/promises';
import { type HubError, hubError } from './errors.js';

/** How long to wait before trying again, in milliseconds: twice as long each time. Tests wait less. */
export const pacing = { first: 1000, most: 10_000 };
/** How often to try, all in all, where a server is busy or the connection fails. */
export const ATTEMPTS = 5;
/** A server that wants a longer pause than this, in milliseconds, is given up. */
const LONGEST_PAUSE = 120_000;

const BUSY = new Set([408, 429, 500, 502, 503, 504]);
/** What does not get better by trying again. */
const HOPELESS = /^(ENOTFOUND|ERR_INVALID_|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_)/;

export interface RequestOptions {
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | null | undefined;
  redirect?: 'follow' | 'manual' | undefined;
  attempts?: number | undefined;
  /** Statuses that are answers rather than errors, besides those of success. */
  accept?: readonly number[] | undefined;
}

/**
 * Fetches `url`, again and again where the server is busy or the connection fails. Gives an answer of success, or of
 * one of the statuses in `accept`.
 *
 * @throws HubError which says what happened
 */
export async function request(fn: string, url: string, options: RequestOptions = {}): Promise<Response> {
  const { headers = {}, signal = null, redirect = 'follow', attempts = ATTEMPTS, accept = [] } = options;
  for (let attempt = 1; ; attempt++) {
    let response: Response;
    try {
      // What is compressed on its way has no length that could be checked, and can't be resumed.
      response = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers }, signal, redirect });
    } catch (cause) {
      signal?.throwIfAborted();
      if (attempt >= attempts || HOPELESS.test(codeOf(cause))) throw unreachable(fn, url, cause, attempt);
      await pause(attempt, signal);
      continue;
    }
    if (response.ok || accept.includes(response.status)) return response;
    const wait = retryAfter(response);
    if (attempt >= attempts || !BUSY.has(response.status) || (wait ?? 0) > LONGEST_PAUSE) {
      throw await refused(fn, url, response, attempt);
    }
    await response.body?.cancel();
    await pause(attempt, signal, wait);
  }
}

/** Waits before the next attempt: as long as the server wants, else longer each time, never all clients at once. */
export async function pause(attempt: number, signal: AbortSignal | null, wait: number | null = null): Promise<void> {
  const usual = Math.min(pacing.first * 2 ** (attempt - 1), pacing.most) * (0.5 + Math.random() / 2);
  await setTimeout(wait ?? usual, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
}

function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(seconds) ? null : Math.max(seconds, 0);
}

/** The system's code for a failed connection; fetch hides it in its error's cause. */
export function codeOf(error: unknown): string {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return '';
}

/** What went wrong with a connection, in words. */
export function reasonOf(error: unknown): string {
  let each = error;
  while (each instanceof Error && each.cause instanceof Error) each = each.cause;
  if (!(each instanceof Error)) return String(each);
  const code = codeOf(error);
  return code && !each.message.includes(code) ? `${each.message} (${code})` : each.message || code;
}

function unreachable(fn: string, url: string, cause: unknown, attempts: number): HubError {
  const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
  return hubError(`${fn}: ${shown(url)} could not be reached${tries}: ${reasonOf(cause)}. ${connectionAdvice()}`, {
    url,
    cause,
  });
}

/** Node's fetch passes proxies by unless it is told otherwise, which nothing in its errors says. */
export function connectionAdvice(): string {
  const { env } = process;
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => env[name]);
  if (proxy === undefined || env.NODE_USE_ENV_PROXY) return 'Check the address and the connection.';
  return `${proxy} is set, and Node.js uses it only where NODE_USE_ENV_PROXY=1 is set too (from version 24 on).`;
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'The server wants to know who you are.',
  403: 'The server does not let you have it.',
  404: 'There is nothing at this address: check it for mistakes.',
  410: 'It has been removed.',
  416: 'The server does not have the part of the file that was asked for.',
  429: 'The server has had too many requests: try again later.',
};

async function refused(fn: string, url: string, response: Response, attempts: number): Promise<HubError> {
  await response.body?.cancel();
  const { status, statusText } = response;
  const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
  const advice = ADVICE[status] ?? (status >= 500 ? 'The server is at fault: try again later.' : 'Check the address.');
  const via = response.redirected ? ` (redirected to ${shown(response.url)})` : '';
  return hubError(
    `${fn}: ${shown(url)}${via} gave status ${status}${statusText && ` ${statusText}`}${tries}. ${advice}`,
    { url, status },
  );
}

/** An address without what may be secret in it, or too long to read: a password, a signature. */
export function shown(url: string): string {
  try {
    const { protocol, host, pathname, search } = new URL(url);
    return `${protocol}//${host}${pathname}${search && '?...'}`;
  } catch {
    return url;
  }
}
