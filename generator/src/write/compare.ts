import { join } from 'node:path';
import type { RenderedFile } from '../render/render.ts';
import { type Manifest, manifestName, manifestText, readIfThere } from './manifest.ts';

/** A file whose text differs from that on the disk. */
export interface Change {
  readonly path: string;
  /** Undefined where the file is new. */
  readonly before: string | undefined;
  /** Undefined where the file goes. */
  readonly after: string | undefined;
}

/** What writing would do. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/** Compares the rendered files with the disk. Only files that the last manifest lists may go; all others are foreign. */
export function compare(folder: string, files: readonly RenderedFile[], inputs: string, last: Manifest): Comparison {
  const all = [
    ...files.map(({ path, text }) => ({ path, text })),
    { path: manifestName, text: manifestText(inputs, files) },
  ];
  const written = all.map(({ path, text }) => ({ path, before: readIfThere(join(folder, path)), after: text }));
  const kept = new Set(all.map(({ path }) => path));
  const stale = Object.keys(last.files).filter((path) => !kept.has(path) && isInside(path));
  const removed = stale.map((path) => ({ path, before: readIfThere(join(folder, path)), after: undefined }));
  const changes = [...written, ...removed].filter(({ before, after }) => before !== after);
  return { changes, unchanged: written.filter(({ before, after }) => before === after).length };
}

/** A manifest that somebody edited must not lead out of its folder. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.includes(':') && !path.split('/').includes('..');
}
