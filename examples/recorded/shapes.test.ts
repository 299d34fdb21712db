import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objects } from './declared-types.ts';
import { recordedFolder } from './recordings.ts';
import { contradictions, mayBeUndefined, type Shape } from './shapes.ts';

const shapesFile = join(recordedFolder, 'object-shapes.json');
const gapsFile = join(recordedFolder, '../reference/schema_gaps.json');

/** What the parts of answers are called that are no records. */
const ENVELOPES: readonly string[] = ['_envelope', '_error', '_links', '_meta'];

/** Objects that are called something else here. A user in general was also seen as the one of the credentials. */
const NAMES: Readonly<Record<string, string>> = {
  call: 'PartnerCall',
  call_comment: 'VoiceComment',
  'job_status.result:poll': 'JobStatusResult',
  signing_secret: 'WebhookSecret',
  user: 'CurrentUser',
  'voice.ID': 'PartnerCall',
  'voice.TpeCallObjectCreateResponse': 'PartnerCall',
  'help_center.TopicObject': 'CommunityTopic',
  'support.CustomRoleObject': 'CustomAgentRole',
  'support.SearchResultObject': 'User',
  'support.SupportAddressObject': 'RecipientAddress',
  'support.TagListTagObject': 'Tag',
  'support.TicketAuditObject': 'Audit',
  'support.TicketCommentObject': 'Comment',
  'support.UserObject': 'CurrentUser',
};

const shapes = read<Shape>(shapesFile).filter(([name]) => !ENVELOPES.includes(name));
const gaps = read<Gap>(gapsFile);

describe.skipIf(shapes.length === 0)('what was seen of the objects', () => {
  it.each(shapes)('of %s is declared: each attribute, with its types, null and absence', (name, shape) => {
    const object = NAMES[name] ?? pascal(name);
    expect(objects.has(object)).toBe(true);
    expect(contradictions(object, shape)).toEqual([]);
  });

  it('contradicts what is declared wrong', () => {
    const seen = { types: { boolean: 1, null: 1 }, present: 2 };
    const attributes = { name: seen, nickname: seen, id: { types: { integer: 1 }, present: 1 } };
    expect(contradictions('Group', { count: 2, attributes })).toEqual([
      'Group.name may be boolean',
      'Group.name may be null',
      'Group.nickname is not declared',
      'Group.id may be absent',
    ]);
    const status = { types: { string: 2 }, present: 2, values: ['new', 'deleted', 'asleep'] };
    expect(contradictions('Ticket', { count: 2, attributes: { status } })).toEqual(['Ticket.status may be asleep']);
  });
});

/** What documents declare of an object and the SDK has elsewhere. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'CurrentUser.remote_photo_url': 'stated of a User: the signed-in user is changed as one',
  'PartnerCall.call': 'the envelope of the answer, not an attribute of the call',
  'Ticket.submitter': 'the derived property of `submitter_id`, which takes a record or its id',
  'User.default': 'an attribute of groups, which a search gives as Group',
  'User.deleted': 'an attribute of groups, which a search gives as Group',
  'User.description': 'an attribute of groups and tickets, which a search gives as such',
};

interface Gap {
  declared_never_observed: string[];
  observed_not_declared: Record<string, string[]>;
  null_observed_not_nullable: string[];
}

describe.skipIf(gaps.length === 0)('what documents of Zendesk leave out', () => {
  it.each(gaps)('of %s is declared', (name, { observed_not_declared, null_observed_not_nullable }) => {
    const object = NAMES[name] ?? pascal(name.replace(/^\w+\.|Object$/g, ''));
    const nulls = null_observed_not_nullable.map((attribute) => [attribute, ['null']] as const);
    const seen = [...Object.entries(observed_not_declared), ...nulls].map(
      ([attribute, types]) =>
        [attribute, { types: Object.fromEntries(types.map((type) => [type, 1])), present: 1 }] as const,
    );
    expect(contradictions(object, { count: 1, attributes: Object.fromEntries(seen) })).toEqual([]);
  });

  it.each(gaps)('of %s is told apart from what was never seen', (name, gap) => {
    const object = NAMES[name] ?? pascal(name.replace(/^\w+\.|Object$/g, ''));
    const unseen = gap.declared_never_observed.filter((attribute) => !(`${object}.${attribute}` in ELSEWHERE));
    const surelyThere = unseen.filter((attribute) => !mayBeUndefined(object, attribute));
    expect(surelyThere).toEqual([]);
  });
});

function read<T>(file: string): [string, T][] {
  return existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : [];
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
