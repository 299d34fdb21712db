import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './compare.ts';

/** Brings changes to the disk: each file at once or not at all, what is stale last. */
export function write(folder: string, changes: readonly Change[]): void {
  for (const { path, after } of changes) {
    if (after !== undefined) replace(join(folder, path), after);
  }
  for (const { path, after } of changes) {
    if (after === undefined) remove(folder, path);
  }
}

/** A reader sees the old text or the new one, never a part. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.' && isEmpty(join(folder, parent)); parent = dirname(parent)) {
    rmdirSync(join(folder, parent));
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
