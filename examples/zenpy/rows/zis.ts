import type { Rows } from '../../guides/row.ts';

const registry = '/api/services/zis/registry';
const jobSpec = 'zis:acme:job_spec:solved';

/** Integrations that run on Zendesk's own servers. */
export const rows: Rows = {
  'zis | call': { cannot: 'A namespace is no call: zendesk.zis.registry has the calls.' },
  'zis.registry | call': { cannot: 'A resource is no call: zendesk.zis.registry.createIntegration and so on are.' },
  'zis.registry.create_integration': {
    call: (z) => z.zis.registry.createIntegration('acme', { description: 'desc' }),
    sends: `POST ${registry}/acme`,
    body: { description: 'desc' },
  },
  'zis.registry.upload_bundle': {
    call: (z) => z.zis.registry.uploadBundle('acme', { zis_template_version: '2019-10-14' }),
    sends: `POST ${registry}/acme/bundles`,
    body: { zis_template_version: '2019-10-14' },
  },
  'zis.registry.install': {
    call: (z) => z.zis.registry.install({ job_spec_name: jobSpec }),
    sends: `POST ${registry}/job_specs/install?job_spec_name=${jobSpec}`,
  },
  'zis.registry.uninstall': {
    call: (z) => z.zis.registry.uninstall({ job_spec_name: jobSpec }),
    sends: `DELETE ${registry}/job_specs/install?job_spec_name=${jobSpec}`,
  },
};
