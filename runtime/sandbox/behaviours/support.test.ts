import { describeOperations, isOfSupport } from '../test/describe-operations.ts';
import { supportGiven } from '../test/support-given.ts';

const unpublished = 'Zendesk does not publish what it answers.';

describeOperations('the operations of Support', isOfSupport, {
  unmodelled: {
    'countries.get': unpublished,
    'countries.list': unpublished,
    'groups.availableAgents': unpublished,
    'tickets.groupSlas.policyMetrics': unpublished,
    'tickets.slas.policyMetrics': unpublished,
    'triggers.limits': unpublished,
    'triggers.validate': unpublished,
    'userViews.preview': unpublished,
    'users.suspension.create': unpublished,
    'users.suspension.get': unpublished,
    'users.suspension.update': unpublished,
  },
  empty: {
    'apps.installations.requirements.list': 'Packages of apps are not opened, so that none requires anything.',
  },
  given: supportGiven,
});
