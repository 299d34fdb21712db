import type { Call, OperationBehaviour } from '../../contract.ts';
import { Failure, missingParameter, recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { hexadecimal } from '../../store/ids.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId } from '../../world.ts';

/** The registry of Zendesk Integration Services: integrations, their bundles, and the job specs of these that run. */
export const zisOperations: Readonly<Record<string, OperationBehaviour>> = {
  'zis.registry.createIntegration': createIntegration,
  'zis.registry.uploadBundle': (call) => {
    const integration = integrationOf(call);
    const { resources } = bodyAttributes(call);
    if (!isAttributes(resources)) throw missingParameter('resources');
    call.world.notes.set(keyOf(pathId(call)), { ...integration, resources });
    return { status: 200 };
  },
  'zis.registry.install': (call) => setInstalled(call, true),
  'zis.registry.uninstall': (call) => setInstalled(call, false),
};

function keyOf(integration: string): string {
  return `ZIS integration ${integration}`;
}

function createIntegration(call: Call): Result {
  const key = keyOf(pathId(call));
  if (call.world.notes.has(key))
    throw new Failure(409, { errors: [{ code: '4000', title: 'Conflict', detail: 'The integration exists' }] });
  const integration = {
    description: bodyAttributes(call).description ?? '',
    jwt_public_key: hexadecimal(call.world.notes.size, 1),
    zendesk_oauth_client: {
      client_id: hexadecimal(call.world.notes.size, 2),
      secret: hexadecimal(call.world.notes.size, 3),
    },
  };
  call.world.notes.set(key, { answer: integration });
  return { body: integration };
}

function integrationOf(call: Call, name = pathId(call)): Attributes {
  const integration = call.world.notes.get(keyOf(name));
  if (!isAttributes(integration)) throw recordNotFound();
  return integration;
}

/** `zis:{integration}:job_spec:{name}` must be in the bundle. */
function setInstalled(call: Call, isInstalled: boolean): Result {
  const full = call.query.get('job_spec_name') ?? '';
  const [, integration = '', , name = ''] = full.split(':');
  const { resources } = integrationOf(call, integration);
  const spec = isAttributes(resources) ? resources[name] : undefined;
  if (!isAttributes(spec)) throw recordNotFound();
  call.world.notes.set(`installed ${full}`, isInstalled);
  return { status: isInstalled ? 200 : 204 };
}
