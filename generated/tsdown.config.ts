// From specification. Do not edit: change that folder and run `npm run generate`.
import { defineConfig, type UserConfig } from 'tsdown';

/** One bundled file an entry; what entries share is in chunks. The runtime is bundled in, its dependencies are not. */
const config: UserConfig = defineConfig({
  entry: {
    index: 'index.ts',
    client: 'client.ts',
    operations: 'operations.ts',
    testing: 'testing.ts',
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
  },
  platform: 'neutral',
  target: 'es2022',
  deps: { neverBundle: [/^node:/] },
  dts: true,
  fixedExtension: false,
  outputOptions: {
    codeSplitting: {
      groups: [
        // What every entry needs.
        { name: 'core', test: /[\\/](auth|client|errors|log|operation|pacing)[\\/]|links\.ts$/, priority: 3 },
        // The records of the APIs and what they are made of: they come with the first answer.
        { name: 'records', test: /[\\/](objects|core[\\/](bulk|model))[\\/]/, priority: 1 },
      ],
    },
  },
});

export default config;
