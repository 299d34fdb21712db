import type { Account } from './account.ts';
import type { Attributes } from './answers.ts';

/** What is particular about making a record. */
export interface Given {
  /** Ids of the path. */
  readonly above?: Attributes;
  /** What the request states. */
  readonly input?: unknown;
}

type Prepare = (account: Account) => Given | Promise<Given>;

const comment = { body: 'The printer is on fire.' };
const conditions = { all: [{ field: 'status', operator: 'is', value: 'open' }], any: [] };

/** The first record of a type for which a test holds. */
function first({ sandbox }: Account, object: string, test: (record: Attributes) => boolean = () => true): Attributes {
  const record = sandbox.records(object).find(test);
  if (!record) throw new Error(`The seed has no such ${object}`);
  return record;
}

const agentOf = (account: Account): unknown => first(account, 'User', ({ role }) => role === 'agent').id;
const newGroup = ({ sandbox }: Account): unknown => sandbox.insert('Group', [{ name: 'Second line' }])[0]?.id;

async function packaged({ zendesk }: Account): Promise<Given> {
  const { id } = await zendesk.apps.uploads.create({ uploaded_data: new File(['a package'], 'app.zip') });
  return { input: { name: 'Printer status', upload_id: id } };
}

async function withSecret({ sandbox, zendesk }: Account): Promise<Given> {
  const [client] = sandbox.records('OauthClient');
  const { secret } = await zendesk.oauth.clients.generateSecret(Number(client?.id));
  const grant = { grant_type: 'client_credentials', client_id: client?.identifier, client_secret: secret };
  return { input: { ...grant, scope: 'read' } };
}

async function uploaded({ zendesk }: Account): Promise<Given> {
  const { token } = await zendesk.helpCenter.userImages.requestUpload({ content_type: 'image/png', file_size: 4 });
  return { input: { token, brand_id: '1' } };
}

/** What requests must state by rules of Zendesk that are no types: which conditions, whose ticket, what is still free. */
export const given: Readonly<Record<string, Prepare>> = {
  apps: packaged,
  approvalRequests: () => ({ input: { ticket_id: 2, subject: 'A part', message: 'May we buy one?' } }),
  automations: () => ({ input: { title: 'Solve', conditions, actions: [{ field: 'status', value: 'solved' }] } }),
  'customStatuses.ticketFormStatuses': (account) => ({
    input: [{ ticket_form_id: first(account, 'TicketForm').id }],
  }),
  'dynamicContent.items.variants': () => ({ input: { locale_id: 16, content: 'Bonjour' } }),
  groupMemberships: (account) => ({ input: { user_id: agentOf(account), group_id: newGroup(account) } }),
  'helpCenter.userImages': uploaded,
  'oauth.tokens': withSecret,
  requests: () => ({ input: { subject: 'Printer', comment } }),
  'talk.phoneNumbers': () => ({ input: { token: 'IE|+15550100' } }),
  'talk.tickets': () => ({ input: { voice_comment: { from: '+1', to: '+2' } } }),
  'ticketForms.ticketFormStatuses': (account) => ({
    input: [{ custom_status_id: first(account, 'CustomStatus').id }],
  }),
  tickets: () => ({ input: { subject: 'Printer', comment } }),
  'tickets.satisfactionRating': (account) => ({
    above: { ticket_id: first(account, 'Ticket', ({ status }) => status === 'solved').id },
  }),
  'users.groupMemberships': (account) => ({
    above: { user_id: agentOf(account) },
    input: { group_id: newGroup(account) },
  }),
  views: () => ({ input: { title: 'Open', conditions } }),
};
