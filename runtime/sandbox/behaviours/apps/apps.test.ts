import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { type Opened, openSandbox } from '../../test/open.ts';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

describe.skipIf(!areGenerated)('apps', () => {
  it('are built of a package that was uploaded, in a job', async () => {
    const { sandbox, call } = await desk();
    expect((await call('POST', '/api/v2/apps', { name: 'Printers', upload_id: 1 })).status).toBe(404);
    const [upload] = sandbox.insert('AppUpload', [{}]);
    const { job_id } = (await call('POST', '/api/v2/apps', { name: 'Printers', upload_id: upload?.id })).body;
    const { body: job } = await call('GET', `/api/v2/apps/job_statuses/${job_id}`);
    expect((await call('GET', `/api/v2/apps/${job.app_id}`)).body).toMatchObject({ name: 'Printers' });
  });

  it('are installed, and keep the settings that a change does not name', async () => {
    const { sandbox, call } = await desk();
    const installations = '/api/v2/apps/installations';
    const given = { app_id: sandbox.records('App')[0]?.id, settings: { name: 'Printers', floor: 3 } };
    const { body } = await call('POST', installations, given);
    const changed = await call('PUT', `${installations}/${body.id}`, { settings: { floor: 4 }, enabled: false });
    expect(changed.body).toMatchObject({ settings: { name: 'Printers', floor: 4 }, enabled: false });
    expect((await call('POST', installations, { ...given, app_id: 1 })).status).toBe(422);
  });

  it('are told of events by name', async () => {
    const { call } = await desk();
    const notify = async (body: object) => (await call('POST', '/api/v2/apps/notify', body)).status;
    expect([await notify({ app_id: 0, event: 'x' }), await notify({ app_id: 1, event: 'x' })]).toEqual([200, 404]);
    expect(await notify({ app_id: 0 })).toBe(400);
  });
});
