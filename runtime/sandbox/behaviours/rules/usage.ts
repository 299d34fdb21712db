import type { World } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';

const HOUR = 3_600_000;

/** How often a rule was used in the last hours, by the history of the tickets. */
export function usesOf(hours: number): (world: World, rule: Attributes) => number {
  return (world, rule) => {
    const since = world.clock() - hours * HOUR;
    const audits = recordsOf(world, 'Audit').filter(({ created_at }) => Date.parse(String(created_at)) >= since);
    return audits.flatMap(macrosIn).filter((id) => String(id) === String(rule.id)).length;
  };
}

/** The macros that agents applied in one update of a ticket. */
function macrosIn({ events }: Attributes): unknown[] {
  const all = Array.isArray(events) ? events.filter(isAttributes) : [];
  return all.filter(({ type }) => type === 'AgentMacroReference').map(({ macro_id }) => macro_id);
}
