import type { RecordBehaviour, World, Write } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { completeRule, rule } from '../rules/rule.ts';

/** Triggers: rules in categories, with a history of their own. */
export const trigger: RecordBehaviour = {
  ...rule,
  defaults: (world) => ({
    ...rule.defaults?.(world),
    description: null,
    category_id: recordsOf(world, 'TriggerCategory')[0]?.id ?? null,
  }),
  apply: completeRule,
  saved: writeRevision,
};

/** What a revision keeps of a trigger. */
const KEPT = ['title', 'description', 'active', 'conditions', 'actions'] as const;

function writeRevision({ world, call, record, before }: Write): void {
  const type = world.catalogue.type('TriggerRevision');
  if (!type) return;
  const earlier = before && revisionsOf(world, record.id).at(-1);
  const given = {
    author_id: call.principal?.id ?? null,
    created_at: timestamp(world),
    snapshot: structuredClone(Object.fromEntries(KEPT.map((name) => [name, record[name] ?? null]))),
  };
  const revision = insertRecord(world, type, given, { trigger_id: record.id });
  revision.diff = earlier && before ? difference(earlier.id, revision.id, before, record) : null;
}

function revisionsOf(world: World, triggerId: unknown): Attributes[] {
  const type = world.catalogue.type('TriggerRevision');
  const entries = type ? world.store.of(type).entries() : [];
  return entries.filter(({ parents }) => parents.trigger_id === String(triggerId)).map(({ record }) => record);
}

/** What a change took away and what it added. */
function difference(source: unknown, target: unknown, before: Attributes, after: Attributes): Attributes {
  const conditions = {
    all: changed(side(before, 'all'), side(after, 'all')),
    any: changed(side(before, 'any'), side(after, 'any')),
  };
  return {
    source_id: source,
    target_id: target,
    title: changed(before.title, after.title),
    description: changed(before.description, after.description),
    active: changed(before.active, after.active),
    conditions,
    actions: changed(before.actions, after.actions),
  };
}

function side({ conditions }: Attributes, name: 'all' | 'any'): unknown {
  return isAttributes(conditions) ? conditions[name] : [];
}

function changed(before: unknown, after: unknown): Attributes[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [{ change: '=', content: after }];
  return [
    { change: '-', content: before },
    { change: '+', content: after },
  ];
}
