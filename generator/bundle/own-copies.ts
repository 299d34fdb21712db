import { readFile } from 'node:fs/promises';

const OWN = '?own=';
const RESOURCE = /[\\/]resources[\\/][^\\/]+\.ts$/;
const OBJECT = /[\\/]objects[\\/]/;

/** What the plugin needs of the bundler's context. */
interface Resolver {
  resolve(source: string, importer: string, options: object): Promise<{ id: string } | null>;
}

/** A plugin of the bundler, as far as it is used here. */
interface Plugin {
  name: string;
  resolveId(this: Resolver, source: string, importer: string | undefined, options: object): Promise<Found>;
  load(id: string): Promise<{ code: string; moduleType: 'ts' } | null>;
}

type Found = string | { id: string } | null;

/**
 * Gives each entry a copy of its own of the resources that it has. Shared they would be files of their own, and the
 * start of the whole client would take twice as long. Nobody compares their classes by identity.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const owner = importer && ownerOf(importer);
      if (!owner) return null;
      const found = await this.resolve(source, pathOf(importer), { ...options, skipSelf: true });
      return found && RESOURCE.test(found.id) ? found.id + OWN + owner : found;
    },
    async load(id) {
      return id.includes(OWN) ? { code: await readFile(pathOf(id), 'utf8'), moduleType: 'ts' } : null;
    },
  };
}

/** The entry that a module is a part of; records are parts of none. */
function ownerOf(importer: string): string | undefined {
  const [path = '', owner] = importer.split(OWN);
  if (owner || OBJECT.test(path)) return owner;
  return RESOURCE.test(path) ? path.replace(/.*[\\/]([^\\/]+[\\/]resources[\\/][^\\/]+)\.ts$/, '$1') : 'all';
}

function pathOf(id: string): string {
  return id.split(OWN)[0] as string;
}
