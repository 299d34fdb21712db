import { CapturedRecord } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { isRecord, namesOf } from '../model/copy.ts';
import { recordOf } from '../model/view.ts';
import type { Operation } from '../operation/operation.ts';
import type { ResourceClient } from './types.ts';

/**
 * Says in the log which attributes a create leaves out because only the API states them. They are no mistake: a copy of a
 * record has them, and makes another record all the same.
 */
export function noteLeftOut({ log }: ResourceClient, { id, body: rules }: Operation, given: unknown): void {
  if (!rules || !('key' in rules) || !rules.model || rules.purpose !== 'create') return;
  const { attributes } = schemaOf(rules.model);
  const isLeftOut = (name: string) => attributes.get(name)?.access === 'read' && !rules.accepts?.includes(name);
  const names = new Set((Array.isArray(given) ? given : [given]).flatMap(namesIn).filter(isLeftOut));
  if (names.size > 0) log?.debug(`${id} leaves out what only Zendesk states: ${[...names].join(', ')}`);
}

function namesIn(given: unknown): string[] {
  if (given instanceof CapturedRecord) return namesOf(recordOf(given.model));
  return isRecord(given) ? namesOf(given) : [];
}
