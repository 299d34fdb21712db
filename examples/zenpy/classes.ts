import { readFileSync } from 'node:fs';
import * as zents from 'zents';

/** A property of zenpy and the attribute that it is made from. */
export interface Property {
  readonly name: string;
  readonly attribute: string;
}

/** A class of zenpy with what its objects have, and ours. */
export interface ZenpyClass {
  /** `zendesk.Ticket`. */
  readonly name: string;
  /** Our class; undefined where there is none. */
  readonly ours: zents.ModelClass | undefined;
  readonly attributes: readonly string[];
  readonly dates: readonly Property[];
  readonly references: readonly Property[];
}

/** All classes of zenpy, as `classes.json` names them. */
export function zenpyClasses(): ZenpyClass[] {
  const rows = JSON.parse(readFileSync(new URL('classes.json', import.meta.url), 'utf8'));
  return Object.entries<Record<string, string>>(rows).map(([name, row]) => ({
    name,
    ours: Reflect.get(zents, row.class ?? ''),
    attributes: words(row.attributes),
    dates: words(row.dates).map(property),
    references: words(row.references).map(property),
  }));
}

/** What has another name here, or none: why. */
export const differences: Readonly<Record<string, { readonly ours?: string; readonly why: string }>> = {
  'chat.Chat._end_timestamp': { ours: 'end_timestamp', why: 'An attribute is called as the API calls it.' },
  'chat.Chat._timestamp': { ours: 'timestamp', why: 'An attribute is called as the API calls it.' },
  'chat.Chat.end_timestamp': { ours: 'ended', why: 'The attribute has the name.' },
  'chat.Chat.timestamp': { ours: 'started', why: 'The attribute has the name.' },
  'chat.OfflineMessage._timestamp': { ours: 'timestamp', why: 'An attribute is called as the API calls it.' },
  'chat.OfflineMessage.timestamp': { ours: 'sent', why: 'The attribute has the name.' },
  'chat.SearchResult._timestamp': { ours: 'timestamp', why: 'An attribute is called as the API calls it.' },
  'chat.SearchResult.timestamp': { ours: 'started', why: 'The attribute has the name.' },
  'chat.Webpath._timestamp': { ours: 'timestamp', why: 'An attribute is called as the API calls it.' },
  'chat.Webpath.from_': { ours: 'from', why: 'An attribute is called as the API calls it.' },
  'chat.Webpath.timestamp': { ours: 'visited', why: 'The attribute has the name.' },
  'talk.Call.phone_number': { ours: 'phone_line', why: 'The attribute has the name.' },
  'talk.CallPe.app': { why: 'Zendesk has no operation that reads the app of a telephone system by its id here.' },
  'talk.Leg.call': { why: 'Zendesk reads no single call: `talk.calls.incremental` has them.' },
  'talk.ShowAvailability.state': { why: 'Zendesk has no records behind these ids: `agent_state` says it.' },
  'zendesk.InvocationAttempt.invocation': {
    why: 'Zendesk reads no single invocation: `webhooks.invocations.list` has them. zenpy gives nothing either.',
  },
  'zendesk.Recipient.delivery': { why: 'Zendesk has no operation that reads it. zenpy gives nothing either.' },
  'zendesk.Recipient.survey': { why: 'Zendesk has no operation that reads it. zenpy gives nothing either.' },
  'zendesk.Response.delivery': { why: 'Zendesk has no operation that reads it. zenpy gives nothing either.' },
  'zendesk.Response.survey': { why: 'Zendesk has no operation that reads it. zenpy gives nothing either.' },
  'zendesk.CommentPrivacyChangeEvent.comment': {
    why: 'An event does not say of which ticket it is, and comments are read by ticket: `tickets.comments.list`.',
  },
  'zendesk.Source.from_': { ours: 'from', why: 'An attribute is called as the API calls it.' },
  'zendesk.TicketAudit': { why: 'What a call answers with several keys is an object with these keys, typed as such.' },
  'zendesk.Topic.forum': { why: 'The old forums are gone. zenpy gives only the id.' },
};

function words(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function property(text: string): Property {
  const [name = '', attribute = ''] = text.split('=');
  return { name, attribute };
}
