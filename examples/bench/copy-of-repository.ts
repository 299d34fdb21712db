import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './paths.ts';

const COPIED = ['package.json', 'tsconfig.json', 'generator', 'specification', 'generated'];
const LEFT_OUT = new Set(['node_modules', '.turbo']);

/** What the generator reads and writes, in a temporary folder that the caller removes. */
export function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'zents-copy-'));
  const filter = (path: string): boolean => !LEFT_OUT.has(basename(path));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
