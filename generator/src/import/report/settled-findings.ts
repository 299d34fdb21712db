import type { Settled } from '../settle.ts';
import type { Finding } from './finding.ts';

/** What an import reports: edits that were made, edits that the specification would not be sound with, and the rest. */
export function findingsOf({ made, withdrawn }: Settled, others: readonly Finding[]): Finding[] {
  const done = made.flatMap(({ finding, isPart }) => (isPart ? [] : (finding ?? [])));
  // What is not said of an operation matters only where the operation was brought in.
  const subjects = new Set(withdrawn.map(({ edit }) => edit.request));
  const rest = others.filter(({ kind, subject }) => kind !== 'missing' || !subjects.has(subject));
  // Nor does what had no place in a new file that is not made.
  const files = new Set(made.map(({ file }) => file));
  const undone = withdrawn.filter(({ edit }) => !edit.isPart || files.has(edit.file));
  return [...done, ...undone.flatMap(undoneIn), ...rest];
}

/** What is new waits for a person; what was there already stands against the document. */
function undoneIn({ edit, because }: Settled['withdrawn'][number]): Finding[] {
  if (!edit.finding) return [];
  const { kind, subject, message } = edit.finding;
  const isOfFile = 'set' in edit && edit.request === undefined;
  return [
    {
      kind: kind === 'new' ? 'unnamed' : 'contradictory',
      subject,
      message: `${message} has no place: ${because}${isOfFile ? `; it would be ${JSON.stringify(edit.set.value)}` : ''}`,
      ...(isOfFile && { file: edit.file }),
    },
  ];
}
