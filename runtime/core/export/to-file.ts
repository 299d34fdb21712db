import { wrongArgument } from '../errors/usage-errors.ts';
import { eachPage } from '../pagination/iterate.ts';
import { linesOf } from '../pagination/ndjson.ts';
import type { Walk } from '../pagination/walk.ts';
import { isObject } from '../request/rules.ts';
import { wrongValue } from '../request/values.ts';
import type { ExportCheckpoint } from './checkpoint.ts';
import type { ExportPage } from './export-page.ts';
import type { ExportProgress } from './export-state.ts';

/** What a program may want of an export to a file. */
export interface ExportFileOptions {
  /** Called when the records of a page are safe in the file, and waited for; what it throws ends the export. */
  onProgress?: ((progress: ExportProgress) => unknown) | undefined;
}

/** What stands beside a file of exported records. */
interface FileState {
  readonly version: 1;
  /** Length of the file that the checkpoint stands behind; what follows is of a run that was cut short. */
  readonly bytes: number;
  readonly checkpoint: ExportCheckpoint;
}

/** What an export does to go on from a checkpoint, and tells of itself. */
interface Exported {
  open(from: ExportCheckpoint | undefined): Promise<Walk<unknown, unknown>>;
  progress(): ExportProgress;
}

/**
 * Writes an export into a file. First the records of a page are safe on the disk, then the checkpoint behind them takes
 * the place of the last one in one step; a run that goes on cuts off what no checkpoint stands behind.
 */
export async function exportToFile(
  path: string,
  { open, progress }: Exported,
  { onProgress = () => {} }: ExportFileOptions,
): Promise<ExportProgress> {
  if (typeof onProgress !== 'function') throw wrongValue('toFile(options.onProgress)', 'a function', onProgress);
  const { openJournal } = await import('../files/journal.ts');
  const journal = await openJournal(path, `${path}.checkpoint`);
  try {
    const state = stateOf(path, journal.note, journal.size);
    await journal.cut(state?.bytes ?? 0);
    for await (const page of eachPage(await open(state?.checkpoint))) {
      const { checkpoint } = page as ExportPage<unknown>;
      const bytes = await journal.append(linesOf(page.items));
      await journal.keep(JSON.stringify({ version: 1, bytes, checkpoint } satisfies FileState));
      await onProgress(progress());
    }
    return progress();
  } finally {
    await journal.close();
  }
}

/** Refuses a file that nobody would want to be cut. */
function stateOf(path: string, note: string | undefined, size: number): FileState | undefined {
  if (note === undefined) {
    if (size === 0) return undefined;
    throw wrongArgument('toFile(path)', `is a file that no export wrote: ${path} has no ${path}.checkpoint beside it`);
  }
  const state = parsed(note);
  if (!state)
    throw wrongArgument('toFile(path)', `has a broken ${path}.checkpoint: take both files away to begin anew`);
  if (size >= state.bytes) return state;
  const lost = `is shorter than its checkpoint says (${size} of ${state.bytes} bytes): take both files away to begin anew`;
  throw wrongArgument('toFile(path)', lost);
}

/** Whether the checkpoint is one of this export is for the one who opens it to say. */
function parsed(note: string): FileState | undefined {
  try {
    const state: unknown = JSON.parse(note);
    const isState =
      isObject(state) && state.version === 1 && Number.isSafeInteger(state.bytes) && 'checkpoint' in state;
    return isState && Number(state.bytes) >= 0 ? (state as unknown as FileState) : undefined;
  } catch {
    return undefined;
  }
}
