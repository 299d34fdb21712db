import type { Attributes } from '../types.ts';

/** What an admin has set up in an account that is in use, by type. */
export const SETTINGS: Readonly<Record<string, readonly Attributes[]>> = {
  locales: [
    { id: 1, locale: 'en-US', name: 'English', default: true },
    { id: 8, locale: 'de', name: 'Deutsch', default: false },
  ],
  custom_statuses: [
    { status_category: 'open', ...labels('In the workshop'), active: true, default: false },
    { status_category: 'pending', ...labels('Waiting for parts'), active: true, default: false },
  ],
  custom_roles: [{ name: 'Workshop', description: 'Repairs printers.', role_type: 0 }],
  ticket_fields: [
    { type: 'subject', ...titles('Subject'), active: true, removable: false },
    { type: 'text', ...titles('Serial number'), active: true, removable: true },
    { type: 'checkbox', ...titles('Under warranty'), active: true, removable: true, tag: 'warranty' },
  ],
  ticket_forms: [{ name: 'Repair', display_name: 'Repair', active: true, default: true, end_user_visible: true }],
  user_fields: [{ key: 'nickname', type: 'text', ...titles('Nickname'), active: true }],
  organization_fields: [{ key: 'branch', type: 'text', ...titles('Branch'), active: true }],
  items: [{ name: 'Greeting', placeholder: '{{dc.greeting}}', default_locale_id: 1 }],
  recipient_addresses: [{ name: 'Support', email: 'support@sandbox.example', default: true }],
};

function labels(text: string): Attributes {
  return { agent_label: text, raw_agent_label: text, end_user_label: text, raw_end_user_label: text };
}

function titles(text: string): Attributes {
  return { title: text, raw_title: text };
}
