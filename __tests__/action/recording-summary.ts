/** A job summary that adds what is written into it to a log, a line for each text. */
export function recordingSummary(log: string[]) {
  const summary = {
    addRaw: (text: string) => {
      log.push(`summary ${text}`);
      return summary;
    },
    write: () => Promise.resolve(summary),
  };
  return summary;
}
