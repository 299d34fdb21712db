// From specification/omnichannel/resources/agent-statuses.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { AgentStatusJobStatuses } from './agent-status-job-statuses.ts';

/**
 * The statuses that agents can be in, on every channel.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentStatuses extends Resource {
  /** Jobs that change the statuses of many agents. */
  readonly jobStatuses: AgentStatusJobStatuses = new AgentStatusJobStatuses(this.client);

}
