import { describe, expect, it } from 'vitest';
import { Ticket } from '../testing/objects.ts';
import { type EndedJob, outcomesOf } from './outcomes.ts';

const completed = (results: unknown): EndedJob => ({
  status: 'completed',
  message: 'Completed at 2026-01-01',
  results,
});
const short = (job: EndedJob, inputs?: unknown[]) =>
  outcomesOf(job, inputs).map(({ index, input, state, id, error }) => ({ index, input, state, id, code: error?.code }));
const done = (index: number | undefined, input: unknown, id?: unknown) => ({
  index,
  input,
  state: 'done',
  id,
  code: undefined,
});
const rest = (state: string, index: number | undefined, input: unknown, code: string, id?: unknown) => ({
  index,
  input,
  state,
  id,
  code,
});

describe('the results of a job', () => {
  it('belong to the rows that they name by index, whatever their order', () => {
    const results = [
      { index: 1, id: 4052, account_id: 1 },
      { index: 0, id: 4053, account_id: 1 },
    ];
    expect(short(completed(results), ['a', 'b'])).toEqual([done(0, 'a', 4053), done(1, 'b', 4052)]);
  });

  it('belong to the rows that they name by id, whatever their order', () => {
    const results = [
      { id: 3, action: 'update', status: 'Updated', success: true },
      { id: 1, action: 'update', status: 'Updated', success: true },
      { id: 2, action: 'update', error: 'RecordNotFound', details: 'Not found', success: false },
    ];
    const rows = [new Ticket({}, null), { id: '2' }, 3];
    rows[0] = new Ticket({ id: 1 }, null);
    expect(short(completed(results), rows)).toEqual([
      done(0, rows[0], 1),
      rest('failed', 1, rows[1], 'RecordNotFound', 2),
      done(2, 3, 3),
    ]);
  });

  it('belong to new rows in their order where they name none', () => {
    const results = [
      { id: 7, status: 'Created' },
      { error: 'UserCreateError', details: 'Email: taken' },
    ];
    expect(short(completed(results), [{ name: 'A' }, { name: 'B' }])).toEqual([
      done(0, { name: 'A' }, 7),
      rest('failed', 1, { name: 'B' }, 'UserCreateError'),
    ]);
  });

  it('go twice where a row was given twice', () => {
    const results = [
      { id: 1, success: false, error: 'Twice' },
      { id: 1, status: 'Updated' },
    ];
    expect(short(completed(results), [1, 1])).toEqual([rest('failed', 0, 1, 'Twice', 1), done(1, 1, 1)]);
  });

  it('leave a row in doubt that none of them names, and lose none that names no row', () => {
    expect(
      short(
        completed([
          { id: 1, status: 'Deleted' },
          { id: 9, status: 'Deleted' },
        ]),
        [1, 2],
      ),
    ).toEqual([done(0, 1, 1), rest('inDoubt', 1, 2, 'NoResult'), done(undefined, undefined, 9)]);
    expect(short(completed([{ index: 5, id: 1 }]), [{ name: 'A' }])).toEqual([
      rest('inDoubt', 0, { name: 'A' }, 'NoResult'),
      done(undefined, undefined, 1),
    ]);
    expect(short(completed([{ id: 1 }]), [{ name: 'A' }, { name: 'B' }]).map(({ state }) => state)).toEqual([
      'inDoubt',
      'inDoubt',
      'done',
    ]);
  });

  it('have their own indices, else their places, where the rows are not known', () => {
    expect(
      short(
        completed([
          { index: 3, id: 1 },
          { index: 2, error: 'X' },
        ]),
      ),
    ).toEqual([done(3, undefined, 1), rest('failed', 2, undefined, 'X')]);
    expect(short(completed([{ id: 1 }, { id: 2 }])).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('that are one object speak for every row', () => {
    expect(short(completed({ success: true }), [1, 2])).toEqual([done(0, 1), done(1, 2)]);
    expect(short(completed({ success: true }))).toEqual([done(undefined, undefined)]);
    expect(short(completed({ success: false, errors: ['closed'] }), [1])).toEqual([rest('failed', 0, 1, 'Failed')]);
  });

  it('that are one object say nothing good of a job that came to no good end, unless they say so', () => {
    const failed = (results: unknown): EndedJob => ({ status: 'failed', message: 'Out of order', results });
    expect(short(failed({}), [1])).toEqual([rest('inDoubt', 0, 1, 'JobFailed')]);
    expect(short(failed('Out of order'), [1])).toEqual([rest('inDoubt', 0, 1, 'JobFailed')]);
    expect(short(failed({ success: true }), [1])).toEqual([done(0, 1)]);
    expect(short(failed({ error: 'E' }), [1])).toEqual([rest('failed', 0, 1, 'E')]);
  });

  it('that are no objects leave their rows in doubt, and the others in their places', () => {
    const results = [null, { id: 2 }, 'x'];
    expect(short(completed(results))).toEqual([
      rest('inDoubt', 0, undefined, 'NoResult'),
      done(1, undefined, 2),
      rest('inDoubt', 2, undefined, 'NoResult'),
    ]);
    expect(short(completed(results), [1, 2, 3]).map(({ state }) => state)).toEqual(['inDoubt', 'done', 'inDoubt']);
  });

  it('may be missing: then the job itself tells', () => {
    expect(short(completed(null), [1])).toEqual([done(0, 1)]);
    expect(short({ status: 'failed', message: 'Out of order', results: null }, [1, 2])).toEqual([
      rest('inDoubt', 0, 1, 'JobFailed'),
      rest('inDoubt', 1, 2, 'JobFailed'),
    ]);
    const killed = outcomesOf({ status: 'killed', message: 'Killed by an admin', results: [{ id: 1 }] }, [1, 2]);
    expect(killed.map(({ state, error }) => [state, error?.message])).toEqual([
      ['done', undefined],
      ['inDoubt', 'Killed by an admin'],
    ]);
  });

  it.each([
    [{ success: false }, 'Failed', 'The job gives no reason.'],
    [{ error: 'TicketNotFound' }, 'TicketNotFound', 'TicketNotFound'],
    [{ error: 'RecordInvalid', details: 'Name: is too short' }, 'RecordInvalid', 'Name: is too short'],
    [{ errors: 'Subject: cannot be blank' }, 'Failed', 'Subject: cannot be blank'],
    [{ errors: [{ field: 'name' }] }, 'Failed', '[{"field":"name"}]'],
    [{ status: 'Failed' }, 'Failed', 'The job gives no reason.'],
  ])('of a failed row %j give a code and a message', (row, code, message) => {
    expect(outcomesOf(completed([row]), undefined)[0]).toMatchObject({ state: 'failed', error: { code, message } });
  });

  it.each([{}, { errors: [] }, { error: null }, { error: '' }, { success: true, status: 'Updated' }])(
    '%j is no failure',
    (row) => {
      expect(outcomesOf(completed([row]), undefined)[0]).toMatchObject({ state: 'done', error: undefined });
    },
  );
});
