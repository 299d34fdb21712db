import type { RecordBehaviour } from '../contract.ts';

/** Brands: one of each subdomain. */
export const brand: RecordBehaviour = {
  unique: [['subdomain']],
  defaults: () => ({
    active: true,
    default: false,
    is_deleted: false,
    has_help_center: false,
    help_center_state: 'disabled',
    logo: null,
    ticket_form_ids: [],
    signature_template: '{{agent.signature}}',
  }),
  apply({ record }) {
    record.brand_url ||= `https://${String(record.subdomain)}.zendesk.com`;
  },
};
