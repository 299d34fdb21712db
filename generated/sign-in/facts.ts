// From specification/support/api.json by `npm run generate`. Do not edit.
import type { SignIn } from '@zents/runtime';

/** How applications get tokens of an account. */
export const signIn: SignIn = {
  page: '/oauth/authorizations/new',
  grant: { name: 'create', operations: () => import('../support/operations/oauth-tokens.ts') },
  identity: { name: 'me', operations: () => import('../support/operations/users.ts') },
  scopes: [
    'read',
    'write',
    'impersonate',
    'chat',
    'apps:read',
    'apps:write',
    'auditlogs:read',
    'automations:read',
    'automations:write',
    'hc:read',
    'hc:write',
    'organizations:read',
    'organizations:write',
    'targets:read',
    'targets:write',
    'tickets:read',
    'tickets:write',
    'triggers:read',
    'triggers:write',
    'users:read',
    'users:write',
    'webhooks:read',
    'webhooks:write',
  ],
};
