/**
 * Reads a file that lies in the folder of a model file, by its plain name: what formats of several files ask for. Who opens the
 * model file decides what may be read.
 */
export type ReadBeside = (name: string) => Promise<Uint8Array>;
