import { watch as watchFolder } from 'node:fs';
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
    const later = debounced(rerun, quietMilliseconds);
    const watchers = [places.specification, places.templates].map((folder) =>
      watchFolder(folder, { recursive: true }, (_, name) => (isSource(name) ? later() : undefined)),
    );
    for (const watcher of watchers) watcher.on('error', (problem) => output.error(`${problem.message}\n`));
    signal?.addEventListener('abort', () => {
      for (const watcher of watchers) watcher.close();
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

function isSource(name: string | null): boolean {
  return name === null || /\.(json|hbs)$/.test(name);
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
