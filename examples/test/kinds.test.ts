import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AnyAuditEvent,
  type AnyChatConversationHistory,
  AuditEvent,
  ChangeEvent,
  ChatHistoryEvent,
  ChatHistoryMessage,
  ChatOtherBan,
  ChildEvent,
  CommentEvent,
  JobCreatedResult,
  JobStatusResult,
  Line,
  NotificationEvent,
  type Paginator,
  PhoneNumber,
  SearchResult,
  Ticket,
  type TicketMetricBreachEvent,
  TicketMetricEvent,
  TicketMetricSlaEvent,
  type Transport,
  type TransportRequest,
  User,
  WebhookAuthentication,
  WebhookBasicAuth,
  Zendesk,
} from 'zents';

/** Ends a list, whatever it is paged by. */
const END = { meta: { has_more: false }, next_page: null, after_url: null, end_of_stream: true, end_time: 2 };

const answers: Readonly<Record<string, object>> = {
  'tickets/1/audits': {
    audits: [
      {
        events: [
          { id: 1, type: 'Comment', body: 'Help' },
          { id: 2, type: 'Change', field_name: 'status', value: 'open', previous_value: 'new' },
          { id: 3, type: 'NotificationWithCcs', subject: 'Re: Help' },
          {
            id: 4,
            type: 'ChatStartedEvent',
            value: { history: [{ type: 'ChatMessage', message: 'Hi' }, { type: 'New' }] },
          },
          { id: 5, type: 'SomethingNew', colour: 'red' },
        ],
      },
    ],
  },
  'incremental/ticket_events': {
    ticket_events: [
      {
        child_events: [
          { event_type: 'Comment', body: 'Help' },
          { event_type: 'SomethingNew', colour: 'red' },
        ],
      },
    ],
  },
  search: {
    results: [
      { result_type: 'ticket', id: 1 },
      { result_type: 'user', id: 2 },
      { result_type: 'planet', id: 3 },
    ],
  },
  'job_statuses/a': {
    job_status: {
      id: 'a',
      results: [
        { id: 1, status: 'Created' },
        { id: 2, status: 'Updated', success: true },
        { index: 2, error: 'Broken' },
      ],
    },
  },
  'incremental/ticket_metric_events': {
    ticket_metric_events: [
      { id: 1, type: 'apply_sla', sla: { target: 30 } },
      { id: 2, type: 'activate' },
      { id: 3, type: 'rewind' },
    ],
  },
  'webhooks/1': { webhook: { id: '1', authentication: { type: 'basic_auth', data: { username: 'ada' } } } },
  'webhooks/2': { webhook: { id: '2', authentication: { type: 'handshake', data: { strength: 3 } } } },
  'channels/voice/lines': {
    lines: [
      { id: 1, line_type: 'phone' },
      { id: 2, line_type: 'telepathy' },
    ],
  },
  'chat/bans/1': { id: 1, type: 'planet' },
  'chat/chats/a': { id: 'a', history: [{ type: 'chat.msg', msg: 'Hi' }, { type: 'chat.dance' }] },
};

const transport: Transport = {
  async send({ url }: TransportRequest) {
    const answer = answers[new URL(url).pathname.replace('/api/v2/', '')];
    const body = new TextEncoder().encode(JSON.stringify({ ...END, ...answer }));
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  },
  async close() {},
};
const zendesk = new Zendesk({ subdomain: 'acme', auth: { oauthToken: 'x' }, transport });

/** The first records of a list, whether or not it goes on. */
async function firstOf<T>(list: Paginator<T, unknown>): Promise<T[]> {
  return (await list.page()).items;
}

describe('the kind of a record', () => {
  it('tells the events of an audit apart', async () => {
    const [audit] = await firstOf(zendesk.tickets.audits.list(1));
    const events = audit?.events ?? [];
    expect(events.map(summaryOf)).toEqual(['Help', 'new -> open', 'Re: Help', 'Hi, New', 'SomethingNew: red']);
    expect(events[0]).toBeInstanceOf(CommentEvent);
    expect(events[1]).toBeInstanceOf(ChangeEvent);
    expect(events[2]).toBeInstanceOf(NotificationEvent);
    expect(events[4]).toBeInstanceOf(AuditEvent);
  });

  it('tells the child events of a ticket event apart', async () => {
    const [event] = await firstOf(zendesk.ticketEvents.incremental({ start_time: 1 }));
    const [comment, other] = event?.child_events ?? [];
    expect(comment?.event_type === 'Comment' && comment.body).toBe('Help');
    expect(other).toBeInstanceOf(ChildEvent);
  });

  it('tells what a search found apart', async () => {
    const [ticket, user, other] = await firstOf(zendesk.search.list('x'));
    if (ticket?.result_type === 'ticket') expectTypeOf(ticket).toEqualTypeOf<Ticket>();
    if (user?.result_type === 'user') expectTypeOf(user).toEqualTypeOf<User>();
    expect([ticket, user, other].map((each) => each?.constructor)).toEqual([Ticket, User, SearchResult]);
  });

  it('tells the rows of a job apart', async () => {
    const { results } = await zendesk.jobStatuses.get('a');
    const [made, changed, failed] = Array.isArray(results) ? results : [];
    expect(made).toBeInstanceOf(JobCreatedResult);
    expect(changed?.status === 'Updated' && changed.success).toBe(true);
    expect(failed instanceof JobStatusResult && failed.error).toBe('Broken');
  });

  it('tells the events of a metric apart', async () => {
    const [target, began, other] = await firstOf(zendesk.ticketMetricEvents.incremental({ start_time: 1 }));
    expect(target?.type === 'apply_sla' && target.sla?.target).toBe(30);
    if (began?.type === 'breach') expectTypeOf(began).toEqualTypeOf<TicketMetricBreachEvent>();
    expect(target).toBeInstanceOf(TicketMetricSlaEvent);
    expect(other).toBeInstanceOf(TicketMetricEvent);
  });

  it('tells the ways of a webhook apart', async () => {
    const [known, other] = [await zendesk.webhooks.get('1'), await zendesk.webhooks.get('2')];
    const way = known.authentication;
    expect(way?.type === 'basic_auth' && way.data?.username).toBe('ada');
    expect(way).toBeInstanceOf(WebhookBasicAuth);
    expect(other.authentication).toBeInstanceOf(WebhookAuthentication);
    expect(other.authentication?.toJSON()).toEqual({ type: 'handshake', data: { strength: 3 } });
  });

  it('tells lines, bans and the history of a chat apart', async () => {
    const [phone, other] = await firstOf(zendesk.talk.lines.list());
    expect([phone?.constructor, other?.constructor]).toEqual([PhoneNumber, Line]);
    expect(await zendesk.chat.bans.get(1)).toBeInstanceOf(ChatOtherBan);
    const { history } = await zendesk.chat.chats.get('a');
    const [said, danced] = history ?? [];
    expect(said instanceof ChatHistoryMessage && said.msg).toBe('Hi');
    expect(danced).toBeInstanceOf(ChatHistoryEvent);
  });

  it('narrows the type to one class, and to the open one where it is no known kind', () => {
    const kindOf = (event: AnyAuditEvent): string => {
      if (event.type === 'Comment') {
        expectTypeOf(event).toEqualTypeOf<CommentEvent>();
        return event.body ?? '';
      }
      // @ts-expect-error events of no class have no text of their own
      return event.body ?? event.type;
    };
    expect(kindOf(new CommentEvent({ type: 'Comment', body: 'Help' }))).toBe('Help');
    expectTypeOf<AuditEvent['type']>().toExtend<string>();
    expectTypeOf<Extract<AnyAuditEvent, { type: 'Change' }>>().toEqualTypeOf<ChangeEvent>();
    expectTypeOf<'Comment'>().not.toExtend<AuditEvent['type']>();
  });
});

/** One line for each kind of event; the last one is for what Zendesk adds. */
function summaryOf(event: AnyAuditEvent): string {
  switch (event.type) {
    case 'Comment':
      return event.body ?? '';
    case 'Change':
      return `${event.previous_value} -> ${event.value}`;
    case 'NotificationWithCcs':
      return event.subject ?? '';
    case 'ChatStartedEvent':
      return (event.value?.history ?? []).map((entry) => textOf(entry)).join(', ');
    default:
      return `${event.type}: ${event.get('colour')}`;
  }
}

function textOf(entry: AnyChatConversationHistory): string {
  return entry.type === 'ChatMessage' ? (entry.message ?? '') : entry.type;
}
