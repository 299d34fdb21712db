import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../order.ts';

/** Text of every JSON file below a folder by its path with `/`, in a fixed order. */
export function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const paths = names.map((name) => name.replaceAll('\\', '/')).sort(byCodeUnit);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
