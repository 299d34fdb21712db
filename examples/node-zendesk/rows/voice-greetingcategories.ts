import type { Rows } from '../../guides/row.ts';

/** Kinds of greetings. */
export const rows: Rows = {
  'voice.greetingcategories.list': {
    call: (z) => z.talk.greetingCategories.list(),
    sends: 'GET /api/v2/channels/voice/greeting_categories?per_page=100',
  },
  'voice.greetingcategories.show': {
    call: (z) => z.talk.greetingCategories.get(5),
    sends: 'GET /api/v2/channels/voice/greeting_categories/5',
    note: 'node-zendesk asks for greeting_category, which Zendesk does not have.',
  },
};
