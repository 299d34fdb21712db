import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes texts below a folder, by their paths: all of them, or none where one cannot be written. */
export function writeTogether(folder: string, texts: ReadonlyMap<string, string>): void {
  const drafts = [...texts].map(([path, text]) => {
    const file = join(folder, path);
    return { file, text, draft: `${file}.${process.pid}.draft` };
  });
  try {
    for (const { draft, text } of drafts) {
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, text);
    }
  } catch (problem) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw problem;
  }
  for (const { draft, file } of drafts) renameSync(draft, file);
}
