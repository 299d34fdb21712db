import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/** Name of the manifest below the output folder. */
export const manifestName = 'manifest.json';

/** What was written, and from what: stale files go by it, and an unchanged specification is known by it. */
export interface Manifest {
  /** Hash of the specification, the templates and the generator. */
  readonly inputs: string;
  /** Hash of each file by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads the manifest of an output folder; an empty one where there is none that can be read. */
export function readManifest(folder: string): Manifest {
  try {
    const { inputs, files } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Partial<Manifest>;
    return { inputs: String(inputs), files: isRecord(files) ? files : {} };
  } catch {
    return { inputs: '', files: {} };
  }
}

/** The text of a manifest; the same files give the same bytes. */
export function manifestText(
  inputs: string,
  files: readonly { readonly path: string; readonly text: string }[],
): string {
  const hashes = Object.fromEntries(files.map(({ path, text }) => [path, digestOf(text)]));
  return `${JSON.stringify({ inputs, files: hashes }, undefined, 2)}\n`;
}

/** Whether every file of a manifest is on the disk as it was written. */
export function isIntact(folder: string, { files }: Manifest): boolean {
  return Object.entries(files).every(([path, hash]) => hash === digestOf(readIfThere(join(folder, path)) ?? ''));
}

/** Text of a file; undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
