import type { AttributeNode } from '../model/model.ts';
import { derivedText } from './derived-text.ts';
import { sentence } from './text.ts';

/** Documentation of an attribute that is read. */
export function attributeText(attribute: AttributeNode): string {
  const rule = {
    read: 'Read-only.',
    write: 'Only in requests.',
    create: 'Can only be stated when the record is made.',
    both: '',
  };
  const isHidden = attribute.notation.secret ? 'A secret: inspection does not show it.' : '';
  return [described(attribute), rule[attribute.access], isHidden].filter(Boolean).join(' ');
}

/** Documentation of an attribute that a request states. */
export function inputText(attribute: AttributeNode): string {
  const rule = attribute.access === 'create' ? ' Only when the record is made.' : '';
  return `${described(attribute)}${rule}`;
}

function described(attribute: AttributeNode): string {
  return attribute.description === undefined ? derivedText(attribute) : sentence(attribute.description);
}

/** Documentation of a derived property. */
export function accessorText({ name, description, references, type }: AttributeNode): string {
  if (!references) return `\`${name}\` as a Date.`;
  const costs = {
    getMany: 'for all records of a page at once, in batches of up to 100',
    list: 'all records of the type at once, one time',
    get: 'one request each',
  };
  const what = description ? sentence(description) : `What \`${name}\` refers to.`;
  const rest = type.list ? 'Missing records are left out.' : 'Null where there is none.';
  return `${what} Loaded when awaited: ${costs[references.link?.loadedBy ?? 'get']}. ${rest}`;
}

/** The tag of what should not be used any more. */
export function deprecation({ deprecated }: AttributeNode): { tag: string; text: string } | undefined {
  return deprecated === undefined ? undefined : { tag: '@deprecated', text: deprecated };
}
