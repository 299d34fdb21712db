// From specification/omnichannel/resources/agent-status-job-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/**
 * Jobs that change the statuses of many agents.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentStatusJobStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agent-status-job-statuses.ts');
  }

  /**
   * Gets a job that changes the statuses of many agents, to see how far it is.
   *
   * @param jobId - The job.
   * @throws {RecordNotFoundError} If there is no such job.
   *
   * @example
   * ```ts
   * const result = await zendesk.agentAvailabilities.agentStatuses.jobStatuses.get('job id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
   */
  get(
    jobId: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('get', { path: [jobId], query, options });
  }
}
