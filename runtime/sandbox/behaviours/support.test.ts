import { describeOperations } from '../test/describe-operations.ts';
import { supportGiven } from '../test/support-given.ts';

/** Operations of other parts of the API than Support. */
const ELSEWHERE =
  /^(agentAvailabilities|calls|chat|engagements|helpCenter|jiraLinks|nps|omnichannel|talk|webhooks|zis)\./;

const unpublished = 'Zendesk does not publish what it answers.';

describeOperations('the operations of Support', ({ id }) => !ELSEWHERE.test(id), {
  unmodelled: {
    'groups.availableAgents': unpublished,
    'suspendedTickets.bulkRecover': unpublished,
    'tickets.groupSlas.policyMetrics': unpublished,
    'tickets.slas.policyMetrics': unpublished,
    'triggers.limits': unpublished,
    'triggers.validate': unpublished,
    'userViews.preview': unpublished,
    'users.suspension.create': unpublished,
    'users.suspension.get': unpublished,
    'users.suspension.update': unpublished,
  },
  empty: {},
  given: supportGiven,
});
