import { existsSync, type FSWatcher, readdirSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './output.ts';
import { type Places, shown } from './places.ts';
import { runOnce } from './run-once.ts';

const quietMilliseconds = 60;

/** Runs now and after every change, until the signal ends it; gives the exit code. */
export async function watch(places: Places, output: Output, signal?: AbortSignal): Promise<number> {
  const rerun = oneAtATime(() => attempt(places, output));
  await rerun();
  output.out(`zents: watching ${shown(places.specification)} and ${shown(places.templates)}\n`);
  await new Promise<void>((resolve) => {
    const folders = [places.specification, places.templates];
    const watchers = new Map<string, FSWatcher>();
    const later = debounced(() => {
      follow(folders, watchers, later);
      void rerun();
    }, quietMilliseconds);
    follow(folders, watchers, later);
    signal?.addEventListener('abort', () => {
      for (const watcher of watchers.values()) watcher.close();
      resolve();
    });
  });
  return 0;
}

/** A file that is being written, moved or removed makes a bad moment, not an end: the next change tries again. */
async function attempt(places: Places, output: Output): Promise<void> {
  try {
    await runOnce(places, false, output);
  } catch (problem) {
    output.error(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  }
}

/**
 * Watches every folder by itself: a recursive watch holds on to the files that were there, and hears no more of one that
 * an editor replaced.
 */
function follow(folders: readonly string[], watchers: Map<string, FSWatcher>, later: () => void): void {
  for (const folder of folders.filter(existsSync).flatMap(foldersIn)) {
    if (watchers.has(folder)) continue;
    const forget = (): void => {
      watchers.get(folder)?.close();
      watchers.delete(folder);
    };
    const watcher = watchFolder(folder, (_, name) => (mayBeSource(name) ? later() : undefined));
    watchers.set(folder, watcher.on('error', forget));
  }
}

function foldersIn(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
}

/** A name without an ending may be that of a new folder. */
function mayBeSource(name: string | null): boolean {
  return name === null || /^[^.]+$|\.(json|hbs)$/.test(name);
}

function debounced(action: () => void, milliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}

/** What is asked for during a run happens after it, once. */
function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  const start = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await action();
    } while (isAskedAgain);
    running = undefined;
  };
  return () => {
    if (running) isAskedAgain = true;
    running ??= start();
    return running;
  };
}
