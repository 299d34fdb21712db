import type { BehaviourTable, Call, OperationBehaviour } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { type Attributes, isAttributes } from '../types.ts';
import { pathId, recordsOf } from '../world.ts';

/** The status of Zendesk's services: what a test inserted as `StatusIncident`, without the records that it refers to. */
export const status: Partial<BehaviourTable> = {
  operations: {
    'status.incidents.active': incidents((incident, now) => incident.resolved_at == null && !isPlanned(incident, now)),
    'status.incidents.maintenance': incidents(isPlanned),
    'status.incidents.get': (call) => {
      const data = recordsOf(call.world, 'StatusIncident').find(({ id }) => String(id) === pathId(call));
      if (!data) throw recordNotFound();
      return { body: { data, included: [] } };
    },
  },
};

type Test = (incident: Attributes, now: number) => boolean;

function incidents(isMeant: Test): OperationBehaviour {
  return ({ world }: Call) => {
    const now = world.clock();
    const isChosen = ({ attributes }: Attributes) => isAttributes(attributes) && isMeant(attributes, now);
    return { body: { data: recordsOf(world, 'StatusIncident').filter(isChosen), included: [] } };
  };
}

function isPlanned({ started_at: start }: Attributes, now: number): boolean {
  return typeof start === 'string' && Date.parse(start) > now;
}
