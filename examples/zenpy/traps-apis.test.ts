import { describe, expect, it } from 'vitest';
import { Chat, ChatShortcut, PhoneNumber } from 'zents';
import { answeredBy, answersWith, failureOf } from './trap-account.ts';

describe('Help Center', () => {
  it('asks for an attachment at its own address', async () => {
    const { zendesk, sent } = answersWith({ article_attachment: { id: 3 } });
    expect((await zendesk.helpCenter.attachments.get(3)).id).toBe(3);
    expect(sent).toEqual(['GET /api/v2/help_center/articles/attachments/3']);
  });

  it('has no subscriptions to attachments, which Zendesk has not either', () => {
    const { zendesk } = answersWith({});
    expect('subscriptions' in zendesk.helpCenter.attachments).toBe(false);
    expect('subscriptions' in zendesk.helpCenter.articles).toBe(true);
  });
});

describe('Chat', () => {
  it('sends no times that nobody stated', async () => {
    const { zendesk, bodies } = answersWith({ id: '2104.x', visitor: {} });
    await zendesk.chat.chats.create(new Chat({ visitor: { name: 'x' }, message: 'm' } as object));
    await zendesk.chat.chats.update('2104.x', { tags: ['a'] });
    expect(bodies).toEqual([{ visitor: { name: 'x' }, message: 'm' }, { tags: ['a'] }]);
  });

  it('leaves the name of the record that is changed', async () => {
    const { zendesk, sent } = answersWith({ id: 1, name: 'hi', message: 'Hello' });
    const shortcut = new ChatShortcut({ id: 1, name: 'hi', message: 'Hi' } as object, null);
    shortcut.message = 'Hello';
    await zendesk.chat.shortcuts.update(shortcut);
    expect(shortcut.name).toBe('hi');
    expect(sent).toEqual(['PUT /api/v2/chat/shortcuts/hi']);
  });

  it('has no call that could not work', () => expect('stream' in answersWith({}).zendesk.chat).toBe(false));
});

describe('Talk', () => {
  it('gives the lines as records, page after page', async () => {
    const { zendesk } = answeredBy(({ url }) => {
      const isFirst = !url.includes('page=2');
      const next_page = isFirst ? 'https://acme.zendesk.com/api/v2/channels/voice/phone_numbers?page=2' : null;
      return { body: { phone_numbers: [{ id: isFirst ? 1 : 2, default_greeting_ids: ['voicemail'] }], next_page } };
    });
    const lines = await zendesk.talk.phoneNumbers.list().toArray();
    expect(lines.map((line) => [line.constructor, line.id])).toEqual([
      [PhoneNumber, 1],
      [PhoneNumber, 2],
    ]);
  });

  it('has the activity of every agent, not of the first page', async () => {
    const { zendesk } = answeredBy(({ url }) => {
      const isFirst = !url.includes('page=2');
      const next_page = isFirst ? 'https://acme.zendesk.com/api/v2/channels/voice/stats/agents_activity?page=2' : null;
      return { body: { agents_activity: [{ agent_id: isFirst ? 1 : 2 }], next_page } };
    });
    expect((await zendesk.talk.stats.agentsActivity().toArray()).map(({ agent_id }) => agent_id)).toEqual([1, 2]);
  });

  it('has no calls that could not work: calls and legs come by export', () => {
    const { talk } = answersWith({}).zendesk;
    for (const resource of [talk.calls, talk.legs]) {
      expect(resource).not.toBeTypeOf('function');
      expect(resource.incremental).toBeTypeOf('function');
    }
  });
});

describe('ZIS', () => {
  it('takes a bundle, and refuses one that is encoded already', async () => {
    const { zendesk, sent, bodies } = answersWith({});
    await zendesk.zis.registry.uploadBundle('acme', { name: 'x' });
    expect(bodies).toEqual([{ name: 'x' }]);
    const encoded = zendesk.zis.registry.uploadBundle('acme', '{"name":"x"}' as never);
    expect(await failureOf(encoded)).toMatchObject({ code: 'invalid_argument' });
    expect(sent).toHaveLength(1);
  });
});
