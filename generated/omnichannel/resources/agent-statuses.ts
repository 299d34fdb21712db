// From specification/omnichannel/resources/agent-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/**
 * The statuses that agents can be in, on every channel.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agent-statuses.ts');
  }

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
    return this.call('jobStatus', { path: [jobId], query, options });
  }
}
