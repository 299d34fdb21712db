import type { Call } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { normalisedTags } from '../tags.ts';
import { beyondSandbox } from './limits.ts';

/** What an action does to a ticket. */
interface ActionKind {
  readonly title: string;
  /** Field of conditions that has the same values. */
  readonly field?: string;
  /** Changes of the ticket; `before` is the ticket with the changes so far. */
  change(call: Call, value: unknown, before: Attributes): Attributes;
}

const sets = (title: string, name: string): ActionKind => ({
  title,
  field: name,
  change: (call, value) => ({ [name]: meant(call, name, value) }),
});

/** Ids come as text; `current_user` is the one who calls. */
function meant({ principal }: Call, name: string, value: unknown): unknown {
  if (value === 'current_user') return principal?.id ?? null;
  if (value === '') return null;
  return name.endsWith('_id') && /^\d{1,15}$/.test(String(value)) ? Number(value) : value;
}

const tags = (title: string, combine: (old: readonly string[], given: readonly string[]) => string[]): ActionKind => ({
  title,
  change: (_, value, { tags: old }) => ({
    tags: normalisedTags(combine(Array.isArray(old) ? old.map(String) : [], normalisedTags(value))),
  }),
});

/** What is written: text, or `[channel, text]`. */
function words(value: unknown): string {
  return String(Array.isArray(value) ? value.at(-1) : value);
}

const writes = (title: string, name: string): ActionKind => ({
  title,
  change: (_, value, { comment }) => ({ comment: { ...(comment as Attributes), [name]: words(value) } }),
});

/** The actions of macros that have names of their own; custom fields go by their number: `custom_fields_360`. */
export const ACTIONS: Readonly<Record<string, ActionKind>> = {
  status: sets('Status', 'status'),
  custom_status_id: sets('Ticket status', 'custom_status_id'),
  type: sets('Type', 'type'),
  priority: sets('Priority', 'priority'),
  group_id: sets('Group', 'group_id'),
  assignee_id: sets('Assignee', 'assignee_id'),
  brand_id: sets('Brand', 'brand_id'),
  ticket_form_id: sets('Form', 'ticket_form_id'),
  subject: { title: 'Set subject', change: (_, value) => ({ subject: words(value) }) },
  set_tags: tags('Set tags', (_, given) => [...given]),
  current_tags: tags('Add tags', (old, given) => [...old, ...given]),
  remove_tags: tags('Remove tags', (old, given) => old.filter((tag) => !given.includes(tag))),
  comment_value: writes('Comment/description', 'body'),
  comment_value_html: writes('Rich comment/description', 'html_body'),
  comment_mode_is_public: {
    title: 'Comment mode',
    change: (_, value, { comment }) => ({ comment: { ...(comment as Attributes), public: String(value) === 'true' } }),
  },
};

/** The changes that actions make, one after the other. An action that cannot be carried out fails. */
export function changesBy(call: Call, actions: unknown, ticket: Attributes): Attributes {
  const changes: Attributes = {};
  for (const { field, value } of (Array.isArray(actions) ? actions : []) as Attributes[]) {
    Object.assign(changes, changeBy(call, String(field), value, { ...ticket, ...changes }));
  }
  return changes;
}

function changeBy(call: Call, field: string, value: unknown, before: Attributes): Attributes {
  const id = /^(?:custom_fields|ticket_fields)_(\d+)$/.exec(field)?.[1];
  if (id !== undefined) return { custom_fields: withField(before.custom_fields, Number(id), value) };
  const action = Object.hasOwn(ACTIONS, field) ? ACTIONS[field] : undefined;
  if (!action) throw beyondSandbox(`what the action "${field}" does`);
  return action.change(call, value, before);
}

function withField(fields: unknown, id: number, value: unknown): Attributes[] {
  const others = (Array.isArray(fields) ? (fields as Attributes[]) : []).filter((field) => field.id !== id);
  return [...others, { id, value }];
}
