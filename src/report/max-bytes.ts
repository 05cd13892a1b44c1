/** Largest report that is read: 50 models with 10,000 test samples each stay below it. */
export const maxReportBytes = 16 * 1024 * 1024;
