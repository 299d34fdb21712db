import { readFile } from 'node:fs/promises';

const OWN = '?own';
const RESOURCE = /[\\/]resources[\\/][^\\/]+\.ts$/;
const WHOLE_CLIENT = /[\\/](index|zendesk)\.ts$/;

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
 * Gives the entries that have all resources a copy of their own, in one file. Shared with the entries of single
 * resources they would be a file each, and the start of the whole client would take twice as long.
 */
export function ownResources(): Plugin {
  return {
    name: 'own-resources',
    async resolveId(source, importer, options) {
      if (!importer || !isOfWholeClient(importer)) return null;
      const found = await this.resolve(source, importer.replace(OWN, ''), { ...options, skipSelf: true });
      return found && RESOURCE.test(found.id) ? found.id + OWN : found;
    },
    async load(id) {
      if (!id.endsWith(OWN)) return null;
      return { code: await readFile(id.slice(0, -OWN.length), 'utf8'), moduleType: 'ts' };
    },
  };
}

function isOfWholeClient(importer: string): boolean {
  return importer.endsWith(OWN) || WHOLE_CLIENT.test(importer);
}
