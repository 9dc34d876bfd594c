import { expectFrom } from '../reference.js';

export { wave } from '../reference.js';

/** Expects what tests/reference/functional.py wrote for the case of this name. */
export const expectReference = expectFrom('functional');
