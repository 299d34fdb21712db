import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One request with its answer, as it went over the wire. */
export interface Interaction {
  request: { method: string; path: string; query: [string, string][]; body: unknown };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

/** A recorded conversation with a real account. */
export interface Recording {
  name: string;
  interactions: Interaction[];
}

/** What the replay server tells of itself. */
export interface Replay {
  origin: string;
  unmatched: unknown[];
  used: { index: number; path: string; query: [string, string][] }[];
  unused: { index: number }[];
  log: { method: string; path: string; query: [string, string][]; body: unknown }[];
  close(): Promise<void>;
}

interface ReplayModule {
  loadCassette(path: string): Recording;
  startReplay(recordings: Recording | Recording[], options?: object): Promise<Replay>;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Folder of the recordings: `ZENTS_RECORDED`, or `../shared/recorded` beside the repository. */
export const recordedFolder: string = process.env.ZENTS_RECORDED ?? join(root, '../shared/recorded');

/** The recordings are kept outside the repository; without them these checks have nothing to read. */
export const hasRecordings: boolean = existsSync(join(recordedFolder, 'replay-server.mjs'));

/** The replay server that lies beside the recordings. */
export async function replayModule(): Promise<ReplayModule> {
  return (await import(pathToFileURL(join(recordedFolder, 'replay-server.mjs')).href)) as ReplayModule;
}

/** Every recording of the folder, in the order of its name. */
export async function allRecordings(): Promise<Recording[]> {
  const { loadCassette } = await replayModule();
  const folder = join(recordedFolder, 'cassettes');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => loadCassette(join(folder, name)));
}
