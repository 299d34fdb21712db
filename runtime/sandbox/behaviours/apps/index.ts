import type { BehaviourTable, Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { missingParameter } from '../../http/failure.ts';
import { fileOf, parseForm } from '../../http/multipart.ts';
import { recordOf, typeOf } from '../../operations/answer.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { insertRecord } from '../insert.ts';
import { requireRecord, typeNamed } from '../records.ts';

/** Apps that are built here are private ones of the account. */
const app: RecordBehaviour = {
  defaults: () => ({
    state: 'published',
    visibility: 'private',
    version: '1.0',
    framework_version: '2.0',
    products: ['support'],
    installable: true,
    parameters: [],
  }),
};

/** Installations: of an app that there is, with settings. */
const installation: RecordBehaviour = {
  defaults: () => ({
    enabled: true,
    product: 'support',
    settings: {},
    pending_installation: false,
    pending_job_id: null,
  }),
  check: ({ world, input, before }) =>
    before || world.store.find(world.catalogue.type('App'), input.app_id)
      ? {}
      : { app_id: [{ description: 'App: cannot be found', error: 'InvalidValue' }] },
};

const operations: Readonly<Record<string, OperationBehaviour>> = {
  'apps.uploads.create': (call) => {
    fileOf(parseForm(call.body, call.headers['content-type']), 'uploaded_data');
    return { body: insertRecord(call.world, typeOf(call), {}) };
  },
  'apps.create': (call) => built(call, createRecord(call, typeOf(call), packaged(call))),
  'apps.update': (call) => built(call, updateRecord(call, typeOf(call), recordOf(call), packaged(call))),
  'apps.publicKey': (call) => {
    requireRecord(call.world, 'App', pathId(call));
    const key = '-----BEGIN PUBLIC KEY-----\nc2FuZGJveA==\n-----END PUBLIC KEY-----\n';
    return { body: new TextEncoder().encode(key), headers: { 'content-type': 'application/x-pem-file' } };
  },
  'apps.notify': (call) => {
    const { app_id, event } = bodyAttributes(call);
    if (typeof event !== 'string') throw missingParameter('event');
    if (app_id !== 0) requireRecord(call.world, 'App', app_id);
    return { status: 200 };
  },
};

const selections: Readonly<Record<string, Selection>> = {
  'apps.owned': ({ world }) => recordsOf(world, 'App').filter(({ visibility }) => visibility === 'private'),
  // Packages are not opened here: nothing is known of what they require.
  'apps.installations.requirements.list': (call) => {
    requireRecord(call.world, 'AppInstallation', pathId(call));
    return [];
  },
};

/** What is stated of an app whose package was uploaded. */
function packaged(call: Call): Attributes {
  const stated = bodyRecord(call, '');
  requireRecord(call.world, 'AppUpload', stated.upload_id);
  return stated;
}

/** The job that built an app: here it is done at once. */
function built({ world }: Call, { id }: Attributes): Result {
  const done = { status: 'completed', message: `Completed at ${timestamp(world)}`, total: 1, progress: 1, retry_in: 3 };
  const app_url = `${world.origin}/api/v2/apps/${String(id)}.json`;
  const job = insertRecord(world, typeNamed(world, 'AppJobStatus'), { ...done, app_id: id, app_url });
  job.url = `${world.origin}/api/v2/apps/job_statuses/${String(job.id)}.json`;
  return { body: { job_id: job.id } };
}

/** How apps are built, installed and told of events. */
export const apps: Partial<BehaviourTable> = {
  operations,
  selections,
  records: { App: app, AppInstallation: installation },
};
