import type { Rows } from '../../guides/row.ts';

/** Brands. */
export const rows: Rows = {
  'brand.list': { call: (z) => z.brands.list(), sends: 'GET /api/v2/brands?page[size]=100' },
  'brand.show': { call: (z) => z.brands.get(5), sends: 'GET /api/v2/brands/5' },
  'brand.create': {
    call: (z) => z.brands.create({ name: 'x', subdomain: 'x' }),
    sends: 'POST /api/v2/brands',
    body: { brand: { name: 'x', subdomain: 'x' } },
  },
  'brand.update': {
    call: (z) => z.brands.update(6, { name: 'y' }),
    sends: 'PUT /api/v2/brands/6',
    body: { brand: { name: 'y' } },
  },
  'brand.delete': { call: (z) => z.brands.delete(5), sends: 'DELETE /api/v2/brands/5' },
  'brand.checkHostMapping': {
    call: (z) => z.brands.checkHostMapping({ host_mapping: 'help.example.com', subdomain: 'acme' }),
    sends: 'GET /api/v2/brands/check_host_mapping?host_mapping=help.example.com&subdomain=acme',
  },
  'brand.checkHostMappingForExistingBrand': {
    call: (z) => z.brands.checkHostMappingOf(5),
    sends: 'GET /api/v2/brands/5/check_host_mapping',
  },
};
