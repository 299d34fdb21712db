import { ensure } from '../cache/ensure.ts';
import { recordsOf } from '../cache/record-cache.ts';
import { classBehind, type ObjectLink } from '../model/schema.ts';
import { Loader } from './loader.ts';
import type { Relations, Target } from './relations.ts';

/** The class behind a link and its loader, made once. */
export function targetOf(relations: Relations, link: ObjectLink): Promise<Target> {
  return ensure(relations.targets, link.object, () => {
    const target = load(relations, link);
    // A failed import may work the next time.
    target.catch(() => relations.targets.delete(link.object));
    return target;
  });
}

async function load({ client }: Relations, link: ObjectLink): Promise<Target> {
  const type = await classBehind(link);
  return { type, loader: new Loader(client, recordsOf(client.cache), link, type) };
}
