import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { list } from '../../operations/read.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { bring } from '../records.ts';

/** Chats: of a visitor who comes into being with the first one. */
export const chat: RecordBehaviour = {
  defaults: () => ({ tags: [], unread: false }),
  apply({ world, record, before }) {
    record.update_timestamp = timestamp(world);
    if (before) return;
    record.type ??= 'chat';
    if (isAttributes(record.visitor)) record.visitor = { id: `${String(record.id)}-visitor`, ...record.visitor };
  },
  saved({ world, record, before }) {
    const visitor = record.visitor as Attributes;
    const isKnown = recordsOf(world, 'ChatVisitor').some(({ id }) => id === visitor.id);
    if (!before && !isKnown) bring(world, 'ChatVisitor', visitor);
  },
};

/** Searches and exports. */
export const chatOperations: Readonly<Record<string, OperationBehaviour>> = {
  'chat.chats.incremental': (call) => chosenFields(call, 'chats'),
  'chat.conversions.incremental': (call) => chosenFields(call, 'conversions'),
  'chat.departmentEvents.incremental': (call) => chosenFields(call, 'department_events'),
  'chat.agentTimeline.incremental': timeline,
};

/** What a search finds: words anywhere in a chat. The newest come first. */
export const chatSelections: Readonly<Record<string, Selection>> = {
  'chat.chats.list': ({ world }) => newestFirst(recordsOf(world, 'Chat')),
  'chat.chats.search': ({ world, query }) => {
    const words = (query.get('q') ?? '').toLowerCase().split(/\s+/);
    const found = recordsOf(world, 'Chat').filter((one) => {
      const text = JSON.stringify(one).toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return newestFirst(found).map((one) => resultOf(world.origin, one));
  },
};

function newestFirst(chats: readonly Attributes[]): Attributes[] {
  return chats.toSorted((a, b) => Date.parse(String(b.timestamp)) - Date.parse(String(a.timestamp)));
}

function resultOf(origin: string, { id, type, timestamp: at, message, history }: Attributes): Attributes {
  const [first] = Array.isArray(history) ? (history as Attributes[]) : [];
  return {
    id,
    type,
    timestamp: at,
    preview: message ?? first?.msg ?? null,
    url: `${origin}/api/v2/chat/chats/${String(id)}`,
  };
}

/** `fields=chats(id,visitor)` leaves the rest out; `chats(*)` nothing. */
function chosenFields(call: Call, key: string): Result {
  const { body } = list(call);
  const [, names] = new RegExp(`${key}\\(([^)]*)\\)`).exec(call.query.get('fields') ?? '') ?? [];
  if (!names || names === '*' || !isAttributes(body)) return { body };
  const wanted = new Set(names.split(',').map((name) => name.trim()));
  const rows = (body[key] as Attributes[]).map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name))),
  );
  return { body: { ...body, [key]: rows } };
}

const MICRO = 1_000_000;

/** The timeline of agents counts in millionths of a second, and its rows have no id. */
function timeline(call: Call): Result {
  const query = new URLSearchParams(call.query);
  const start = Number(query.get('start_time') ?? 0);
  query.set('start_time', String(Math.floor(start / MICRO)));
  const { body } = chosenFields({ ...call, query }, 'agent_timeline');
  if (!isAttributes(body)) return { body };
  const rows = (body.agent_timeline as Attributes[]).map(({ id: _, ...row }) => row);
  const end_time = Number(body.end_time) * MICRO;
  const next = new URL(String(body.next_page));
  next.searchParams.set('start_time', String(end_time));
  return { body: { ...body, agent_timeline: rows, end_time, next_page: next.href } };
}
