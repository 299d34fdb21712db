import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../contract.ts';
import { bodyAttributes } from '../operations/body.ts';
import { listOfValues } from '../operations/values.ts';
import type { Attributes } from '../types.ts';
import { listed } from '../world.ts';

/** Tags as records have no id: their name is it. */
export const tag: RecordBehaviour = { order: ['name'] };

/** The tags in use, the most frequent first. */
export const tagSelections: Readonly<Record<string, Selection>> = {
  ListTags: ({ world }) => tagsInUse(world),
};

/** Tags by their beginning. */
export const tagOperations: Readonly<Record<string, OperationBehaviour>> = {
  AutocompleteTags: (call) => listOfValues(call, 'tags', tagsWith(call)),
  AutocompleteTagsPost: (call) => listOfValues(call, 'tags', tagsWith(call)),
};

function tagsInUse(world: World): Attributes[] {
  const counts = new Map<string, number>();
  for (const name of allTags(world)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

function allTags(world: World): string[] {
  const types = ['ticket', 'user', 'organization']
    .map((key) => world.catalogue.type(key))
    .filter((type) => type !== undefined);
  const records = types.flatMap((type) => listed(world, type));
  return records.flatMap(({ tags }) => (Array.isArray(tags) ? tags.map(String) : []));
}

function tagsWith(call: Call): string[] {
  const start = String(call.query.get('name') ?? bodyAttributes(call).name ?? '');
  if (start.length < 2) return [];
  return tagsInUse(call.world)
    .map(({ name }) => String(name))
    .filter((name) => name.startsWith(start));
}
