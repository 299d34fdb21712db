// From specification/zis/resources/registry.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { integrationLink } from '../links.ts';

/** What the methods of `zis.registry` send; it comes with the first call of one. */
export const operations: Operations = {
  createIntegration: {
    id: 'zis.registry.createIntegration',
    method: 'POST',
    path: '/api/services/zis/registry/{integration}',
    parameters: { integration: 'string' },
    retry: 'never',
    answer: { bare: integrationLink },
    body: { key: '', model: integrationLink, purpose: 'create' },
  },
  uploadBundle: {
    id: 'zis.registry.uploadBundle',
    method: 'POST',
    path: '/api/services/zis/registry/{integration}/bundles',
    parameters: { integration: 'string' },
    retry: 'never',
    answer: 'none',
    body: { key: '', type: 'object', purpose: 'create' },
  },
  install: {
    id: 'zis.registry.install',
    method: 'POST',
    path: '/api/services/zis/registry/job_specs/install',
    retry: 'never',
    answer: 'none',
    query: { job_spec_name: { type: 'string', required: true } },
  },
  uninstall: {
    id: 'zis.registry.uninstall',
    method: 'DELETE',
    path: '/api/services/zis/registry/job_specs/install',
    retry: 'idempotent',
    answer: 'none',
    query: { job_spec_name: { type: 'string', required: true } },
  },
};
