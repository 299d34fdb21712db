import type { Attributes } from '../types.ts';

/** Tags as Zendesk keeps them: lower case, each once, in alphabetical order. A string is split at its blanks. */
export function normalisedTags(value: unknown): string[] {
  const tags = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[\s,]+/);
  const clean = tags.map((tag) => tag.trim().toLowerCase().replaceAll(' ', '_')).filter((tag) => tag !== '');
  return [...new Set(clean)].sort();
}

/** Normalises the tags of a record, if some were stated. */
export function normaliseTags(record: Attributes, input: Attributes): void {
  if ('tags' in input) record.tags = normalisedTags(input.tags);
  if ('additional_tags' in input)
    record.tags = normalisedTags([...tagsOf(record), ...normalisedTags(input.additional_tags)]);
  if ('remove_tags' in input) record.tags = without(tagsOf(record), normalisedTags(input.remove_tags));
}

function tagsOf(record: Attributes): unknown[] {
  return Array.isArray(record.tags) ? record.tags : [];
}

function without(tags: readonly unknown[], removed: readonly string[]): unknown[] {
  return tags.filter((tag) => !removed.includes(String(tag)));
}
