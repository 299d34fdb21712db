import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';

const generated = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'generated');
const start = "import { type JobStatus, Ticket, type Zendesk } from './index.ts';\n";
const given = 'declare const zendesk: Zendesk;\ndeclare const cursor: string | null;\ndeclare const job: JobStatus;\n';

const accepted = {
  'a cursor that may be missing': 'zendesk.tickets.list({ from: cursor ?? undefined, include: undefined });',
  'attributes that may be missing': "zendesk.tickets.create({ subject: cursor ?? undefined, comment: { body: 'x' } });",
  'a body whose keys may be missing': 'zendesk.tickets.merge(1, { ids: [2], target_comment: cursor ?? undefined });',
  'ids as digits, bigints and numbers': "zendesk.tickets.update(1n, { assignee_id: '2', group: 3n, requester_id: 4 });",
  'ids of a body': "zendesk.tickets.merge('1', { ids: [2, 3n, '4', new Ticket({})] });",
  'the rows of an update': "zendesk.tickets.update([{ id: '1', status: 'solved' }]);",
  'an import with its conversation':
    "zendesk.tickets.import({ subject: 'x', comments: [{ value: 'y', author_id: 1n, created_at: new Date() }] });",
  'rows of a job':
    "const rows = Array.isArray(job.results) ? job.results : [];\nif (rows[0]?.status === 'Updated') rows[0].action;\nrows[0]?.error;",
};

const refused = {
  'a create without what it must state': 'zendesk.users.create({ email: cursor ?? undefined });',
  'a create that states nothing for it': 'zendesk.users.create({ name: undefined });',
  'an unknown sorting': "zendesk.tickets.list({ sort_by: 'colour' });",
  'rows of a job without a look at what they are': 'job.results.length;',
};

let project: Project;
beforeAll(() => {
  project = new Project({
    tsConfigFilePath: join(generated, 'tsconfig.json'),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noEmit: true },
  });
});

function mistakesIn(program: string): string[] {
  const file = project.createSourceFile(join(generated, 'program.ts'), start + given + program, { overwrite: true });
  return file.getPreEmitDiagnostics().map(({ compilerObject }) => JSON.stringify(compilerObject.messageText));
}

describe('a program against the generated SDK', () => {
  it.each(Object.entries(accepted))('may state %s', (_, program) => expect(mistakesIn(program)).toEqual([]), 30_000);

  it.each(Object.entries(refused))(
    'may not state %s',
    (_, program) => {
      expect(mistakesIn(program).length).toBeGreaterThan(0);
    },
    30_000,
  );
});
