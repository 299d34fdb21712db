import type { BehaviourTable } from '../../contract.ts';
import { auditLogOperations, auditLogSelections } from './audit-logs.ts';
import { layoutOperations } from './layouts.ts';
import { oauthOperations, oauthSelections } from './oauth.ts';
import { emailSelections, otherOperations, workspace } from './others.ts';
import { sessionOperations, sessionSelections } from './sessions.ts';
import { accountSettingsOperations } from './settings.ts';

/** The account itself: its settings, who is signed in, what applications may do, what was changed. */
export const account: Partial<BehaviourTable> = {
  operations: {
    ...accountSettingsOperations,
    ...oauthOperations,
    ...sessionOperations,
    ...auditLogOperations,
    ...layoutOperations,
    ...otherOperations,
  },
  selections: { ...oauthSelections, ...sessionSelections, ...auditLogSelections, ...emailSelections },
  records: { workspace, OauthClient: { unique: [['identifier']] } },
};
