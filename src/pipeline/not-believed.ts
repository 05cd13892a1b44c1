/** What a run and a search say where finished stages may have come with the change. */
export const notBelieved = (reason: string): string => `cache: not believed, every stage is made: ${reason}`;
