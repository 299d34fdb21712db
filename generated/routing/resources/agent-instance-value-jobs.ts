// From specification/routing/resources/agent-instance-value-jobs.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { JobStatus } from '../../support/objects/job-status.ts';
import type { RoutingSkillJob, RoutingSkillJobCreate } from '../objects/routing-skill-job.ts';

/**
 * Jobs that change the skills of up to 100 agents at once.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class AgentInstanceValueJobs extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agent-instance-value-jobs.ts');
  }

  /**
   * Starts a job that gives up to 100 agents skills, or takes them away.
   *
   * Allowed for: Admins, Agents with permission to manage skills. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.routing.agents.instanceValues.jobs.create({
   *   action: 'upsert',
   *   attributes: { attribute_values: [{ id: 'b376b35a-e38b-11e8-a292-e3b6377c5575', agent_skill_priority: 'HIGH' }] },
   *   items: [224, 225],
   * });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  create(job: RoutingSkillJobCreate | RoutingSkillJob, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('create', { body: job, options });
  }
}
