// From specification/omnichannel/resources/agent-status-job-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';

/**
 * Jobs that change the statuses of many agents.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentStatusJobStatuses extends Resource {
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
    return this.call(
      {
        id: 'agentAvailabilities.agentStatuses.jobStatuses.get',
        method: 'GET',
        path: '/api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}',
        parameters: { job_id: 'string' },
        retry: 'safe',
        answer: { job_status: 'object' },
      },
      { path: [jobId], query, options },
    );
  }
}
