import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { recordInvalid } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { reorder } from '../rules/reorder.ts';
import { nextPosition } from '../rules/rule.ts';
import { isFiltered } from './filter-query.ts';

/** Workspaces: tried in their order, with macros that come whole. */
export const workspace: RecordBehaviour = {
  order: ['position'],
  apply({ world, type, record, input, before }) {
    if (!before && input.position == null) record.position = nextPosition(world, type.object);
    const { macros } = input;
    if (!Array.isArray(macros)) return;
    record.macro_ids = macros;
    record.selected_macros = recordsOf(world, 'Macro').filter(({ id }) => macros.map(String).includes(String(id)));
  },
};

/** Emails of comments, of tickets, or of what a filter names. */
export const emailSelections: Readonly<Record<string, Selection>> = {
  'emailNotifications.list': (call) =>
    recordsOf(call.world, 'EmailNotification').filter(isFiltered(call, ['notification_id', 'comment_id', 'ticket_id'])),
  'emailNotifications.listByComment': (call) => emailsBy(call, 'comment_id'),
  'emailNotifications.listByTicket': (call) => emailsBy(call, 'ticket_id'),
};

function emailsBy({ world, query }: Call, attribute: string): Attributes[] {
  const ids = (query.get(`${attribute}s`) ?? '').split(',');
  return recordsOf(world, 'EmailNotification').filter((email) => ids.includes(String(email[attribute])));
}

/** What nobody reads again: devices that are forgotten, accounts that are made elsewhere, an order. */
export const otherOperations: Readonly<Record<string, OperationBehaviour>> = {
  PushNotificationDevices: () => ({ status: 200 }),
  ReorderWorkspaces: reorder('Workspace', 'ids', () => ({ status: 200 })),
  VerifySubdomainAvailability: ({ world, query }) => ({
    body: { success: !isTaken(world, query.get('subdomain')) },
  }),
  CreateTrialAccount: createTrialAccount,
};

const noteOf = (subdomain: unknown): string => `account ${String(subdomain)}`;

function isTaken(world: Call['world'], subdomain: unknown): boolean {
  return world.notes.has(noteOf(subdomain)) || recordsOf(world, 'Brand').some((brand) => brand.subdomain === subdomain);
}

function createTrialAccount(call: Call): Result {
  const { name, subdomain = name } = bodyRecord(call, 'account');
  if (isTaken(call.world, subdomain)) {
    const reason = { description: 'Subdomain: has already been taken', error: 'DuplicateValue' };
    throw recordInvalid({ subdomain: [reason] });
  }
  call.world.notes.set(noteOf(subdomain), true);
  return { status: 201, body: { account: { name, subdomain, url: `https://${String(subdomain)}.zendesk.com` } } };
}
