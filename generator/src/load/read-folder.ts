import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byCodeUnit } from '../order.ts';

/** Text of every JSON file below a folder by its path with `/`, in a fixed order. Links are not followed: they may go round. */
export function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  const names = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const paths = names.map((name) => name.replaceAll('\\', '/')).sort(byCodeUnit);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
