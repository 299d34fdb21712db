import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCoverage } from '../src/cli/coverage.ts';
import { type Coverage, coverageOf, isComplete } from '../src/coverage/coverage.ts';
import { load } from '../src/load/load.ts';
import { readFolder } from '../src/load/read-folder.ts';
import { validate } from '../src/validate/validate.ts';
import { recordOutput, temporaryFolder, writeFiles } from './support/folders.ts';
import { changed, type Files, operation, specificationWith } from './support/small-specification.ts';

const all = {
  'GET /api/v2/tickets.json': 'ListTickets',
  'DELETE /api/v2/tickets/{id}': null,
  'GET /api/v2/users/{user}': 'ShowUser',
};

/** A document that publishes these operations. */
function publishing(operations: object, more: object = {}): Files {
  return { 'published/support.json': { title: 'Support', operations: { Everything: operations }, ...more } };
}

function coverageWith(files: Files): Coverage {
  const checked = validate(load(specificationWith(files)));
  expect(checked.diagnostics).toEqual([]);
  return coverageOf(checked.specification);
}

/** The specification with a topic whose locale is as an operation says. */
function withLocale(locale: string | undefined, request = 'GET /api/v2/{locale}/topics/{topic_id}'): Files {
  const isArgument = locale === undefined && request.includes('{locale}');
  const path = { topic_id: {}, ...(isArgument && { locale: { type: 'string' } }) };
  const topic = operation(request, 'none', { path, ...(locale && { locale }) });
  return changed('support/resources/tickets.json', (value: { operations: object }) =>
    Object.assign(value.operations, { topic }),
  );
}

describe('coverage', () => {
  it('is complete where every published operation is there, whatever its parameters and suffix are called', () => {
    const coverage = coverageWith(publishing(all));
    expect(isComplete(coverage)).toBe(true);
    expect(coverage.tags).toEqual([{ document: 'Support', tag: 'Everything', published: 3, covered: 3 }]);
  });

  it('names what is missing', () => {
    const coverage = coverageWith(publishing({ ...all, 'PUT /api/v2/tickets/{id}': null }));
    expect(coverage.missing.map(({ request }) => request)).toEqual(['PUT /api/v2/tickets/{id}']);
    expect(coverage.tags[0]).toMatchObject({ published: 4, covered: 3 });
    expect(isComplete(coverage)).toBe(false);
  });

  it('names an operation that no document has', () => {
    const { 'GET /api/v2/users/{user}': _, ...rest } = all;
    const coverage = coverageWith(publishing(rest));
    expect(coverage.unknown).toMatchObject([{ id: 'users.get', file: 'support/resources/users.json' }]);
    expect(isComplete(coverage)).toBe(false);
  });

  it('takes one that is listed as undocumented, and does not count it', () => {
    const { 'GET /api/v2/users/{user}': _, ...rest } = all;
    const coverage = coverageWith(publishing(rest, { undocumented: { 'GET /api/v2/users/{id}': 'It answers.' } }));
    expect(isComplete(coverage)).toBe(true);
    expect(coverage.tags[0]).toMatchObject({ published: 2, covered: 2 });
  });

  it.each([
    [{ left: { 'GET /api/v2/users/{id}': 'Internal.' } }, 'GET /api/v2/users/{id} is listed twice'],
    [{ undocumented: { 'GET /api/v2/moons': 'Seen.' } }, 'GET /api/v2/moons is listed, and is not there'],
  ])('refuses lists that do not hold: %j', (more, problem) => {
    expect(coverageWith(publishing(all, more)).untrue).toContain(problem);
  });

  it('refuses one that is listed as left out, and is there', () => {
    const { 'GET /api/v2/users/{user}': _, ...rest } = all;
    const { untrue } = coverageWith(publishing(rest, { left: { 'GET /api/v2/users/{id}': 'Internal.' } }));
    expect(untrue).toEqual(['GET /api/v2/users/{id} is listed as left out, and is there']);
  });

  it.each([
    ['optional', 'GET /api/v2/topics/{id}', true],
    ['optional', 'GET /api/v2/{locale}/topics/{id}', true],
    ['ignored', 'GET /api/v2/topics/{id}', true],
    ['required', 'GET /api/v2/topics/{id}', false],
    [undefined, 'GET /api/v2/topics/{id}', false],
  ])('with a locale that is %s finds %s: %s', (locale, request, found) => {
    const coverage = coverageWith({ ...withLocale(locale), ...publishing({ ...all, [request]: null }) });
    expect(isComplete(coverage)).toBe(found);
  });

  it('knows an operation on another host', () => {
    const status = withLocale(undefined, 'GET /api/topics/{topic_id}');
    const request = 'GET https://status.example.com/api/topics/{id}';
    expect(isComplete(coverageWith({ ...status, ...publishing({ ...all, [request]: null }) }))).toBe(true);
  });
});

describe('the command', () => {
  const run = (files: Files): { code: number; text: string } => {
    const folder = temporaryFolder();
    writeFiles(folder, specificationWith(files));
    const output = recordOutput();
    return { code: runCoverage(['--specification', folder], '', output), text: output.text() };
  };

  it.each([
    [['--help'], 0, 'Usage: npm run coverage'],
    [['--nowhere'], 2, "Unknown option '--nowhere'"],
    [['nowhere'], 2, 'Unexpected argument nowhere'],
    [['--specification', 'nowhere'], 2, 'There is no nowhere.'],
  ])('answers to %j', (argv, code, text) => {
    const output = recordOutput();
    expect(runCoverage(argv, '', output)).toBe(code);
    expect(output.text()).toContain(text);
  });

  it('prints a table and succeeds', () => {
    const { code, text } = run(publishing(all, { left: { 'GET /api/v2/moons': 'No moons.' } }));
    expect(code).toBe(0);
    expect(text).toContain('✓ Support          3 of    3  100 %\n✓   Everything     3 of    3  100 %\n');
    expect(text).toContain('1 left out on purpose, not counted:\n  GET /api/v2/moons\n      No moons.\n');
  });

  it('lists what is open and fails', () => {
    const { code, text } = run(publishing({ 'GET /api/v2/moons': null }));
    expect(code).toBe(1);
    expect(text).toContain('✗ Total            0 of    1    0 %\n');
    expect(text).toContain('1 missing:\n  GET /api/v2/moons  (Support, Everything)\n');
    expect(text).toContain('GET /api/v2/tickets  (tickets.list, specification/support/resources/tickets.json)');
  });

  it('shows a slip in a list with its place', () => {
    const { code, text } = run(publishing({ 'FETCH /api/v2/tickets': null }));
    expect(code).toBe(1);
    expect(text).toContain('published/support.json');
    expect(text).toContain('"FETCH /api/v2/tickets"');
  });
});

describe('the lists of the repository', () => {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const coverage = coverageOf(validate(load(readFolder(join(root, 'specification')))).specification);

  it('hold every operation of the specification', () => {
    expect(coverage.unknown).toEqual([]);
    expect(coverage.untrue).toEqual([]);
  });

  it('hold what the documents publish', () => {
    expect(coverage.tags.reduce((sum, { published }) => sum + published, 0)).toBe(1038);
    expect(coverage.left).toHaveLength(15);
  });
});
