// From specification/routing/resources/agent-instance-value-jobs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { jobStatusLink } from '../../support/links.ts';
import { routingSkillJobLink } from '../links.ts';

/** What the methods of `routing.agents.instanceValues.jobs` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'routing.agents.instanceValues.jobs.create',
    method: 'POST',
    path: '/api/v2/routing/agents/instance_values/jobs',
    retry: 'never',
    answer: { job_status: jobStatusLink },
    body: { key: 'job', model: routingSkillJobLink, purpose: 'create' },
  },
};
