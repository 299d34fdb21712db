import type { Call, OperationBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { wantedIds } from '../../operations/read.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { userOf } from './operations.ts';

/** What an account knows of a user's access. */
export const accessOperations: Readonly<Record<string, OperationBehaviour>> = {
  GetUserEntitlementsFull: (call) => ({ body: { entitlements: entitlementsOf(userOf(call)) } }),
  LogoutManyUsers: (call) => {
    for (const id of wantedIds(call).ids) userOf(call, id);
    return { status: 202 };
  },
  // Zendesk only sends an email to the owner: nobody is made.
  RequestUserCreate: (call) => {
    bodyRecord(call, 'user');
    return { status: 200 };
  },
  'users.suspension.delete': (call) => {
    const users = call.world.catalogue.type('user');
    if (users) call.world.store.of(users).put({ ...userOf(call), suspended: false, updated_at: timestamp(call.world) });
    return { status: call.operation.table.status ?? 204 };
  },
};

/** Agents may use what the account has: Support alone has no entitlement of its own. */
function entitlementsOf({ role }: Attributes): Attributes {
  const name = role === 'end-user' ? null : role;
  const entitlement = { name, is_active: role !== 'end-user' };
  return { chat: entitlement, explore: entitlement, guide: entitlement, talk: entitlement };
}

/** How far the deletion for good of a user has come, in each product. */
export const complianceSelections: Readonly<Record<string, Selection>> = {
  ShowUserComplianceDeletionStatuses: (call) => {
    const user = userOf(call);
    if (user.permanently_deleted !== true) throw recordNotFound();
    return ['request_deletion', 'started', 'complete'].map((action) => statusOf(call, user, action));
  },
};

function statusOf({ principal }: Call, user: Attributes, action: string): Attributes {
  const application = action === 'request_deletion' ? 'all' : 'support';
  const executer_id = principal?.id ?? null;
  const { id, updated_at } = user;
  return { action, application, account_subdomain: 'sandbox', executer_id, user_id: id, created_at: updated_at };
}

/** Agents work for the default brand. */
export function joinBrand(world: World, user: Attributes): void {
  const type = world.catalogue.type('BrandAgent');
  const brand = recordsOf(world, 'Brand').find((one) => one.default === true);
  const isKnown = recordsOf(world, 'BrandAgent').some(({ user_id }) => user_id === user.id);
  if (!type || !brand || isKnown || user.role === 'end-user') return;
  insertRecord(world, type, { user_id: user.id, brand_id: brand.id });
}
