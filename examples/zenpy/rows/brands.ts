import type { Rows } from '../../guides/row.ts';

/** The faces that an account shows. */
export const rows: Rows = {
  'brands | list': { call: (z) => z.brands.list(), sends: 'GET /api/v2/brands?page[size]=100' },
  'brands | show': { call: (z) => z.brands.get(47), sends: 'GET /api/v2/brands/47' },
  'brands | show_many': { cannot: 'Zendesk has no show_many for brands: `await ticket.brand` reads them all at once.' },
  'brands.create | single': {
    call: (z) => z.brands.create({ name: 'x', subdomain: 'x' }),
    sends: 'POST /api/v2/brands',
    body: { brand: { name: 'x', subdomain: 'x' } },
    note: 'Zendesk wants the subdomain, too.',
  },
  'brands.create | bulk': { cannot: 'Zendesk has no create_many for brands: make them one by one.' },
  'brands.update | single': {
    call: (z) => z.brands.update(47, { name: 'x' }),
    sends: 'PUT /api/v2/brands/47',
    body: { brand: { name: 'x' } },
  },
  'brands.update | bulk': { cannot: 'Zendesk has no update_many for brands: change them one by one.' },
  'brands.delete | single': { call: (z) => z.brands.delete(47), sends: 'DELETE /api/v2/brands/47' },
  'brands.delete | bulk': { cannot: 'Zendesk has no destroy_many for brands: delete them one by one.' },
};
