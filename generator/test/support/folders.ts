import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output } from '../../src/cli/output.ts';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zents-generator-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes texts below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file below a folder with its text. */
export function readFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** An output that keeps what is written, and tells who waits for it. */
export interface RecordedOutput extends Output {
  readonly text: () => string;
  /** Resolves as soon as the output, from the last such wait on, holds a text. */
  next(part: string): Promise<string>;
}

/** Makes such an output. */
export function recordOutput(): RecordedOutput {
  let text = '';
  let seen = 0;
  let check = (): void => {};
  const add = (more: string): void => {
    text += more;
    check();
  };
  const next = (part: string): Promise<string> =>
    new Promise((resolve) => {
      check = () => {
        const index = text.indexOf(part, seen);
        if (index < 0) return;
        seen = index + part.length;
        resolve(text);
      };
      check();
    });
  return { out: add, error: add, text: () => text, next };
}
