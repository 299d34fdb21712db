import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../order.ts';
import type { Templates } from './render.ts';

const extension = '.hbs';

/** Reads the templates of a folder. */
export function readTemplates(folder: string): Templates {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));
  const paths = names.map((name) => name.replaceAll('\\', '/')).sort(byCodeUnit);
  return new Map(paths.map((path) => [path.slice(0, -extension.length), readFileSync(join(folder, path), 'utf8')]));
}
