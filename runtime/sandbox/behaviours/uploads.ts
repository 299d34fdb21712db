import type { World } from '../contract.ts';
import type { Attributes } from '../types.ts';

/** The files under the tokens, which are used up. */
export function takeUploads(world: World, tokens: unknown): Attributes[] {
  const all = Array.isArray(tokens) ? tokens.map(String) : [];
  return all.flatMap((token) => {
    const files = world.uploads.get(token)?.attachments ?? [];
    world.uploads.delete(token);
    return files;
  });
}

/** A token that is no good, among those that a comment states. */
export function badToken(world: World, tokens: unknown): string | undefined {
  const all = Array.isArray(tokens) ? tokens.map(String) : [];
  return all.find((token) => (world.uploads.get(token)?.expires ?? 0) <= world.clock());
}
