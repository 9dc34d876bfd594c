export type { Classification } from './classification.js';
export { type ReportOptions, report } from './report.js';
