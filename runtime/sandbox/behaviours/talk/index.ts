import type { BehaviourTable } from '../../contract.ts';
import { agentOperations } from './agents.ts';
import { callOperations } from './calls.ts';
import { ivr, ivrMenu, ivrRoute } from './ivrs.ts';
import { digitalLine, lineOperations, lineSelections, phoneNumber } from './lines.ts';
import { partnerCallOperations } from './partner-calls.ts';
import { settingsOperations } from './settings.ts';
import { agentsActivity, statsOperations, statsSelections } from './stats.ts';

/** What Talk and the apps of its partners do beyond the tables. */
export const talk: Partial<BehaviourTable> = {
  operations: {
    ...agentOperations,
    ...callOperations,
    ...lineOperations,
    ...partnerCallOperations,
    ...settingsOperations,
    ...statsOperations,
  },
  selections: { ...lineSelections, ...statsSelections },
  records: {
    PhoneNumber: phoneNumber,
    DigitalLine: digitalLine,
    Ivr: ivr,
    IvrMenu: ivrMenu,
    IvrRoute: ivrRoute,
    AgentsActivity: agentsActivity,
  },
};
