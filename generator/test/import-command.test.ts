import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runImport } from '../src/cli/import.ts';
import { readFiles, recordOutput, temporaryFolder, writeFiles } from './support/folders.ts';
import { type Files, operation, soundFiles, specificationWith } from './support/small-specification.ts';

const odd = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'import', 'odd.yaml');

/** A specification on the disk. */
function project(changes: Files = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, specificationWith({ 'names.json': { names: {} }, ...changes }));
  return folder;
}

function importWith(folder: string, ...argv: string[]): { code: number; text: string } {
  const output = recordOutput();
  const code = runImport(argv, folder, output);
  return { code, text: output.text() };
}

describe('the command', () => {
  it('writes what is new and reports the counts first, then each with its place', () => {
    const folder = project();
    const { code, text } = importWith(folder, odd);
    expect(code).toBe(0);
    expect(text).toMatch(
      /^\S*odd\.yaml: 14 operations, 2 of them were in the specification\n {2}new +\d+ {2}in the document/,
    );
    expect(text).toContain(
      `Ticket.due_at.type: it is timestamp, in the document boolean  ${folder}/support/objects/ticket.json:`,
    );
    expect(text).toMatch(/\d+ files below \S+ written\. Read the difference, then run `npm run generate`\.\n$/);
    expect(readFiles(folder)['support/resources/ticket-notes.json']).toContain('"ListNotes"');
  });

  it('says that nothing changes where it ran before', () => {
    const folder = project();
    importWith(folder, odd);
    const before = readFiles(folder);
    const { code, text } = importWith(folder, odd);
    expect({ code, last: text.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'Nothing changes: the specification has it all.',
    });
    expect(readFiles(folder)).toEqual(before);
  });

  it('writes nothing in a dry run, and fails where it would', () => {
    const folder = project();
    const before = readFiles(folder);
    expect(importWith(folder, odd, '--dry-run')).toMatchObject({
      code: 1,
      text: expect.stringContaining('would change'),
    });
    expect(readFiles(folder)).toEqual(before);
    importWith(folder, odd);
    expect(importWith(folder, odd, '--dry-run').code).toBe(0);
  });

  it('reports as JSON for machines', () => {
    const { text } = importWith(project(), odd, '--dry-run', '--json');
    const report = JSON.parse(text);
    expect(report.operations).toEqual({ published: 14, known: 2, left: 0 });
    const { kind } = report.findings[0];
    expect(report.counts[kind]).toBe(
      report.findings.filter((finding: { kind: string }) => finding.kind === kind).length,
    );
  });

  it('takes the folder of the specification as an argument', () => {
    const folder = project();
    expect(importWith('/nowhere', odd, `--specification=${folder}`).code).toBe(0);
    expect(importWith('/nowhere', odd, '--specification', folder).text).toContain('Nothing changes');
  });
});

describe('names that are missing', () => {
  const tickets = soundFiles['support/resources/tickets.json'] as { operations: object };
  const unruly = {
    ...tickets,
    operations: { ...tickets.operations, all: operation('GET /api/v2/tickets/every', { tickets: 'Ticket[]' }) },
  };

  it('are printed as entries, whose reasons a person writes', () => {
    const { code, text } = importWith(project({ 'support/resources/tickets.json': unruly }), '--names');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toEqual({ 'GET /api/v2/tickets/every': { call: 'tickets.all', because: '' } });
  });

  it('are those of the operations of a document, too', () => {
    const { text } = importWith(project(), '--names', odd);
    expect(JSON.parse(text)).toMatchObject({ 'GET /elsewhere/things': { call: '', because: '' } });
    expect(Object.keys(JSON.parse(text)).every((key) => /^[A-Z]+ \//.test(key))).toBe(true);
  });

  it('are none where all is well', () => {
    expect(importWith(project(), '--names')).toEqual({ code: 0, text: 'No name is missing.\n' });
  });
});

describe('what cannot be done', () => {
  it.each([
    [[], 2, 'State the OpenAPI document'],
    [['--dryrun'], 2, 'did you mean "--dry-run"?'],
    [['a.yaml', 'b.yaml'], 2, 'One document at a time: a.yaml or b.yaml'],
    [['nowhere.yaml'], 2, 'There is no nowhere.yaml'],
    [['.'], 2, '. is no file'],
    [['-n'], 2, 'Unknown argument -n'],
    [[odd, '--json=yes'], 2, '--json takes no value'],
    [[odd, '--api'], 2, '--api needs the name of a folder'],
    [[odd, '--api', 'suport'], 2, 'did you mean "support"?'],
    [[odd, '--specification', '/nowhere'], 2, 'There is no folder /nowhere'],
    [[odd, '--specification'], 2, '--specification needs a folder'],
    [['--help'], 0, 'Usage: npm run import'],
  ])('is said: %j', (argv, code, message) => {
    expect(importWith(project(), ...argv)).toMatchObject({ code, text: expect.stringContaining(message) });
  });

  it('is an import into a specification that is not sound', () => {
    const folder = project();
    const file = join(folder, 'support', 'objects', 'ticket.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"User"', '"Usr"'));
    const before = readFiles(folder);
    expect(importWith(folder, odd)).toMatchObject({ code: 1, text: expect.stringContaining('unknown-object') });
    expect(readFiles(folder)).toEqual(before);
  });

  it('is writing where one file cannot be written: then none is', () => {
    const folder = project();
    mkdirSync(join(folder, 'support', 'resources', `ticket-notes.json.${process.pid}.draft`));
    const before = readFiles(folder);
    expect(importWith(folder, odd)).toMatchObject({ code: 2, text: expect.stringContaining('ticket-notes.json') });
    expect(readFiles(folder)).toEqual(before);
  });

  it('is an import of what is no document', () => {
    const folder = project();
    const file = join(folder, 'support', 'api.json');
    expect(importWith(folder, file)).toMatchObject({ code: 2, text: expect.stringContaining('no OpenAPI document') });
  });
});
