// From specification/omnichannel/resources/agent-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';

/**
 * The statuses that agents can be in, on every channel.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentStatuses extends Resource {
  /**
   * Tells how far a job has come that changes the statuses of many agents.
   *
   * @throws {RecordNotFoundError} If there is no such job.
   *
   * @example
   * ```ts
   * const result = await zendesk.agentAvailabilities.agentStatuses.jobStatus('job id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
   */
  jobStatus(
    jobId: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call(
      {
        id: 'agentAvailabilities.agentStatuses.jobStatus',
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
