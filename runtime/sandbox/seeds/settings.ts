import type { Attributes } from '../types.ts';

/** What an admin has set up in an account that is in use, by type. */
export const SETTINGS: Readonly<Record<string, readonly Attributes[]>> = {
  locales: [
    { id: 1, locale: 'en-US', name: 'English', default: true },
    { id: 8, locale: 'de', name: 'Deutsch', default: false },
  ],
  custom_statuses: [
    ...['New', 'Open', 'Pending', 'On-hold', 'Solved'].map((label) => ({
      status_category: label === 'On-hold' ? 'hold' : label.toLowerCase(),
      ...labels(label),
      active: true,
      default: true,
    })),
    { status_category: 'open', ...labels('In the workshop'), active: true, default: false },
    { status_category: 'pending', ...labels('Waiting for parts'), active: true, default: false },
  ],
  custom_roles: [{ name: 'Workshop', description: 'Repairs printers.', role_type: 0 }],
  ticket_fields: [
    { type: 'subject', ...titles('Subject'), active: true, removable: false },
    { type: 'text', ...titles('Serial number'), active: true, removable: true },
    { type: 'checkbox', ...titles('Under warranty'), active: true, removable: true, tag: 'warranty' },
    { type: 'tagger', ...titles('Kind of device'), active: true, removable: true, ...options('Printer', 'Keyboard') },
  ],
  ticket_forms: [{ name: 'Repair', display_name: 'Repair', active: true, default: true, end_user_visible: true }],
  user_fields: [
    { key: 'nickname', type: 'text', ...titles('Nickname'), active: true },
    { key: 'tier', type: 'dropdown', ...titles('Tier'), active: true, ...options('Gold', 'Silver') },
  ],
  organization_fields: [{ key: 'branch', type: 'text', ...titles('Branch'), active: true }],
  items: [
    {
      name: 'Greeting',
      placeholder: '{{dc.greeting}}',
      default_locale_id: 1,
      variants: [variant(1, 'Hello', true), variant(8, 'Hallo', false)],
    },
  ],
  recipient_addresses: [
    { name: 'Support', email: 'support@sandbox.example', default: true, forwarding_status: 'verified' },
  ],
  trigger_categories: [{ name: 'Initial category', position: 1 }],
  triggers: [
    {
      ...titles('Greet the requester'),
      position: 1,
      conditions: { all: [{ field: 'update_type', operator: 'is', value: 'Create' }], any: [] },
      actions: [{ field: 'notification_user', value: ['requester_id', 'Hello', 'We got it.'] }],
    },
  ],
  automations: [
    {
      ...titles('Close what was solved 4 days ago'),
      position: 1,
      conditions: {
        all: [
          { field: 'status', operator: 'is', value: 'solved' },
          { field: 'SOLVED', operator: 'greater_than', value: '96' },
        ],
        any: [],
      },
      actions: [{ field: 'status', value: 'closed' }],
    },
  ],
  macros: [
    { ...titles('Repairs::Send to the workshop'), position: 1, actions: [{ field: 'priority', value: 'high' }] },
    {
      ...titles('Close and thank'),
      position: 2,
      actions: [
        { field: 'status', value: 'solved' },
        { field: 'comment_value', value: 'Thank you for telling us.' },
      ],
    },
  ],
  views: [
    {
      ...titles('Unsolved tickets'),
      position: 1,
      conditions: { all: [{ field: 'status', operator: 'less_than', value: 'solved' }], any: [] },
    },
    {
      ...titles('Urgent and high'),
      position: 2,
      conditions: {
        all: [{ field: 'status', operator: 'less_than', value: 'closed' }],
        any: ['urgent', 'high'].map((value) => ({ field: 'priority', operator: 'is', value })),
      },
    },
  ],
  sla_policies: [
    {
      title: 'Incidents',
      position: 1,
      filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] },
      policy_metrics: [{ priority: 'urgent', metric: 'first_reply_time', target: 60, business_hours: false }],
    },
  ],
  schedules: [{ name: 'Weekdays', time_zone: 'UTC', intervals: [{ start_time: 1920, end_time: 2460 }] }],
  targets: [
    { title: 'Workshop', type: 'email_target', active: true, email: 'workshop@sandbox.example', subject: 'New' },
  ],
  satisfaction_reasons: [{ reason_code: 5, value: 'The issue took too long to resolve' }],
  suspended_tickets: [
    {
      author: { id: null, name: 'Mallory', email: 'mallory@example.net' },
      subject: 'You have won',
      content: 'Call us to get your prize.',
      cause: 'Detected as spam',
      recipient: 'support@sandbox.example',
    },
  ],
};

function options(...names: readonly string[]): Attributes {
  const all = names.map((name, index) => ({
    id: index + 1,
    name,
    raw_name: name,
    value: name.toLowerCase(),
    position: index,
    default: false,
  }));
  return { custom_field_options: all };
}

function variant(locale_id: number, content: string, isDefault: boolean): Attributes {
  return { id: locale_id, url: '', locale_id, content, active: true, default: isDefault, outdated: false };
}

function labels(text: string): Attributes {
  return { agent_label: text, raw_agent_label: text, end_user_label: text, raw_end_user_label: text };
}

function titles(text: string): Attributes {
  return { title: text, raw_title: text };
}
