import { type HubError, hubError } from '../errors.js';
import { shown } from '../http.js';
import type { Settings } from './settings.js';

interface Refusal {
  id: string;
  revision: string;
  url: string;
  status: number;
  /** The hub's own word for it (X-Error-Code). */
  code: string | null;
  settings: Settings;
}

/** The error for a repository that the hub does not let us have. */
export function accessError(fn: string, { id, revision, url, status, code, settings }: Refusal): HubError {
  const { token, endpoint } = settings;
  const refused = (what: string) => hubError(`${fn}: ${what} (status ${status} for ${shown(url)})`, { url, status });
  if (code === 'RevisionNotFound') {
    return refused(`the repository ${id} has no revision ${revision}. Revisions are branches, tags and commits`);
  }
  if (code === 'GatedRepo') {
    const how =
      token === null ? ', then set HF_TOKEN to an access token of that account' : ', with the account of the token';
    return refused(
      `the repository ${id} is only for those who agree to its conditions. Do so at ${endpoint}/${id}${how}`,
    );
  }
  if (code === 'DisabledRepo') return refused(`the repository ${id} has been disabled by the hub`);
  if (code === 'RepoNotFound' || status === 401 || status === 404) {
    const how =
      token === null
        ? 'If it is private, set HF_TOKEN to an access token that may read it'
        : 'If it is private, the access token that was sent may not read it';
    return refused(`there is no repository ${id} at ${endpoint} for us to read. Check its name. ${how}`);
  }
  return refused(`the hub refuses ${id}`);
}
