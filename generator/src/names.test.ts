import { describe, expect, it } from 'vitest';
import { camelCase, kebabCase, pascalCase, plural, singular, snakeCase, withArticle } from './names.ts';

describe('names', () => {
  it.each([
    ['ticket-comments', 'TicketComments', 'ticketComments'],
    ['ticket_comments', 'TicketComments', 'ticketComments'],
    ['ticketComments', 'TicketComments', 'ticketComments'],
    ['job_status', 'JobStatus', 'jobStatus'],
  ])('%s is %s and %s', (name, pascal, camel) => {
    expect([pascalCase(name), camelCase(name)]).toEqual([pascal, camel]);
  });

  it.each([
    ['TicketComment', 'ticket-comment', 'ticket_comment'],
    ['User', 'user', 'user'],
    ['CCEvent', 'cc-event', 'cc_event'],
    ['LogMeInTranscriptEvent', 'log-me-in-transcript-event', 'log_me_in_transcript_event'],
  ])('%s is %s and %s', (name, kebab, snake) => {
    expect([kebabCase(name), snakeCase(name)]).toEqual([kebab, snake]);
  });

  it.each([
    ['ticket', 'tickets'],
    ['identity', 'identities'],
    ['key', 'keys'],
    ['status', 'statuses'],
    ['box', 'boxes'],
    ['branch', 'branches'],
  ])('one %s, many %s', (one, many) => {
    expect(plural(one)).toBe(many);
    expect(singular(many)).toBe(one);
  });

  it('leaves a word alone that is singular already', () => {
    expect(singular('Status')).toBe('Status');
    expect(singular('address')).toBe('address');
  });
});

it.each(['a Ticket', 'an Organization', 'an ImportedComment', 'a User', 'a UserRelated', 'an Upload'])(
  'gives %s its article',
  (named) => expect(withArticle(named.replace(/^an? /, ''))).toBe(named),
);
