import { describe, expect, it } from 'vitest';
import {
  AccessPolicy,
  AgentsActivity,
  Article,
  Call,
  Chat,
  PhoneNumber,
  Section,
  UserSegment,
  VoiceComment,
} from 'zents';
import { answeredBy, answersWith, failureOf } from './trap-account.ts';

describe('references', () => {
  it('to the section above a section lead to a section', async () => {
    const below = { id: 7, name: 'below', parent_section_id: 8 };
    const { zendesk, sent } = answeredBy(({ url }) => ({
      body: url.endsWith('/7')
        ? { section: below }
        : { sections: [below, { id: 8, name: 'above' }], meta: { has_more: false } },
    }));
    const above = await (await zendesk.helpCenter.sections.get(7)).parent_section;
    expect(above).toBeInstanceOf(Section);
    expect(above?.name).toBe('above');
    expect(sent.filter((line) => line.includes('categories'))).toEqual([]);
  });

  it.each<[string, object, (record: never) => unknown]>([
    ['agent of a call', new Call({ id: 1, agent_id: 5 } as object, null), (call: Call) => call.agent],
    ['customer of a call', new Call({ id: 1, customer_id: 5 } as object, null), (call: Call) => call.customer],
    ['line of a call', new Call({ id: 1, phone_number_id: 5 } as object, null), (call: Call) => call.phone_line],
    [
      'agent of an activity',
      new AgentsActivity({ agent_id: 5 } as object, null),
      (activity: AgentsActivity) => activity.agent,
    ],
    [
      'groups of a line',
      new PhoneNumber({ id: 1, group_ids: [5] } as object, null),
      (line: PhoneNumber) => line.groups,
    ],
    [
      'caller of a comment',
      new VoiceComment({ id: 1, end_user_id: 5 } as object, null),
      (comment: VoiceComment) => comment.end_user,
    ],
    [
      'tags of an article',
      new Article({ id: 1, content_tag_ids: ['5'] } as object, null),
      (article: Article) => article.content_tags,
    ],
    [
      'groups of a segment',
      new UserSegment({ id: 1, group_ids: [5] } as object, null),
      (segment: UserSegment) => segment.groups,
    ],
    [
      'groups of a policy',
      new AccessPolicy({ restricted_to_group_ids: [5] } as object, null),
      (policy: AccessPolicy) => policy.restricted_to_groups,
    ],
    ['agents of a chat', new Chat({ id: 'x', agent_ids: ['5'] } as object, null), (chat: Chat) => chat.agents],
  ])(
    '%s: of a record by hand it is refused with a reason, never an error of the language',
    async (_what, record, read) => {
      const error = await failureOf(Promise.resolve(read(record as never)));
      expect(error).toMatchObject({ code: expect.any(String) });
      expect(error).not.toBeInstanceOf(TypeError);
    },
  );

  it('never hide the attribute that has the name', () => {
    const call = new Call({ id: 1, phone_number: '+49 30 1', phone_number_id: 5 } as object, null);
    expect(call.phone_number).toBe('+49 30 1');
    expect(call.toJSON()).toEqual({ id: 1, phone_number: '+49 30 1', phone_number_id: 5 });
  });

  it('with a name that is a part of another one keep the id of what is set', () => {
    const number = new PhoneNumber({ id: 1 } as object, null);
    number.default_group = 5;
    expect(number.changes()).toEqual({ default_group_id: 5 });
  });
});

describe('the options of a ticket field', () => {
  const field = () => ({
    id: 1,
    title: 'Size',
    type: 'tagger',
    custom_field_options: [
      { id: 11, name: 'Small', value: 'small' },
      { id: 12, name: 'Large', value: 'large' },
    ],
  });

  it('stay away where only the title changes', async () => {
    const { zendesk, bodies } = answersWith({ ticket_field: field() });
    const found = await zendesk.ticketFields.get(1);
    found.title = 'T-shirt size';
    await zendesk.ticketFields.update(found);
    expect(bodies.at(-1)).toEqual({ ticket_field: { id: 1, title: 'T-shirt size' } });
  });

  it('go whole, with names and values, where one of them changes', async () => {
    const { zendesk, bodies } = answersWith({ ticket_field: field() });
    const found = await zendesk.ticketFields.get(1);
    const [first] = found.custom_field_options ?? [];
    if (first) first.name = 'Tiny';
    await zendesk.ticketFields.update(found);
    expect(bodies.at(-1)).toEqual({
      ticket_field: {
        id: 1,
        custom_field_options: [{ id: 11, name: 'Tiny', value: 'small' }, field().custom_field_options[1]],
      },
    });
  });
});
