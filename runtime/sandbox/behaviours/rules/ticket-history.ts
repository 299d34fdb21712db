import type { World } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';

const HOUR = 3_600_000;

/** Full hours since a moment; undefined where there was none. */
export function hoursSince(world: World, moment: unknown): number | undefined {
  const time = typeof moment === 'string' ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.floor((world.clock() - time) / HOUR);
}

/** When a ticket last came to a status that it still has. */
export function statusSince(world: World, ticket: Attributes, status: string): unknown {
  if (ticket.status !== status) return undefined;
  return lastChange(world, ticket, 'status') ?? ticket.created_at;
}

/** When an attribute of a ticket was last set, by its history. */
export function lastChange(world: World, ticket: Attributes, name: string): unknown {
  const audits = recordsOf(world, 'Audit').filter(({ ticket_id }) => ticket_id === ticket.id);
  return audits.findLast(({ events }) => eventsOf(events).some(({ field_name }) => field_name === name))?.created_at;
}

/** When a person last changed a ticket. */
export function lastUpdateBy(world: World, ticket: Attributes, author: unknown): unknown {
  const audits = recordsOf(world, 'Audit').filter(({ ticket_id }) => ticket_id === ticket.id);
  return author == null ? undefined : audits.findLast(({ author_id }) => author_id === author)?.created_at;
}

function eventsOf(events: unknown): Attributes[] {
  return Array.isArray(events) ? events.filter(isAttributes) : [];
}
