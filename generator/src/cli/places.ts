import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Arguments } from './arguments.ts';

/** The folders of a run. */
export interface Places {
  readonly specification: string;
  readonly output: string;
  readonly templates: string;
  /** Hash of the generator's sources. */
  readonly version: string;
}

/** The folders that the arguments name, or those of the repository. */
export function placesOf(
  { specification, output }: Pick<Arguments, 'specification' | 'output'>,
  version: string,
): Places {
  const generator = generatorFolder(dirname(fileURLToPath(import.meta.url)));
  const repository = dirname(generator);
  const places = {
    specification: resolve(specification ?? join(repository, 'specification')),
    output: resolve(output ?? join(repository, 'generated')),
    templates: join(generator, 'templates'),
    version,
  };
  if (existsSync(places.specification)) return places;
  throw new Error(`There is no folder ${shown(places.specification)}: state one with --specification.`);
}

/** A path as a person would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short.replaceAll('\\', '/');
}

/** Works from the sources and from their compiled form, whose depth differs. */
function generatorFolder(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'templates'))) {
    if (dirname(folder) === folder) throw new Error('The templates of the generator are missing.');
    folder = dirname(folder);
  }
  return folder;
}
