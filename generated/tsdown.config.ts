// From specification by `npm run generate`. Do not edit.
import type { UserConfig } from 'tsdown';
import { bundle } from '../generator/bundle/bundle.ts';

const config: UserConfig[] = bundle({
  index: 'index.ts',
  client: 'client.ts',
  operations: 'operations.ts',
  testing: 'testing.ts',
  attachments: 'support/resources/attachments.ts',
  'brand-agents': 'support/resources/brand-agents.ts',
  brands: 'support/resources/brands.ts',
  'chat-file-redactions': 'support/resources/chat-file-redactions.ts',
  'chat-redactions': 'support/resources/chat-redactions.ts',
  'comment-redactions': 'support/resources/comment-redactions.ts',
  'deleted-tickets': 'support/resources/deleted-tickets.ts',
  'deleted-users': 'support/resources/deleted-users.ts',
  'end-users': 'support/resources/end-users.ts',
  'group-memberships': 'support/resources/group-memberships.ts',
  groups: 'support/resources/groups.ts',
  'job-statuses': 'support/resources/job-statuses.ts',
  'organization-memberships': 'support/resources/organization-memberships.ts',
  'organization-merges': 'support/resources/organization-merges.ts',
  organizations: 'support/resources/organizations.ts',
  problems: 'support/resources/problems.ts',
  tags: 'support/resources/tags.ts',
  'ticket-audits': 'support/resources/ticket-audits.ts',
  'ticket-metrics': 'support/resources/ticket-metrics.ts',
  tickets: 'support/resources/tickets.ts',
  users: 'support/resources/users.ts',
});

export default config;
