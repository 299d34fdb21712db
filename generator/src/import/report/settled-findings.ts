import type { Settled } from '../settle.ts';
import type { Finding } from './finding.ts';

/** What an import reports: edits that were made, edits that the specification would not be sound with, and the rest. */
export function findingsOf({ made, withdrawn }: Settled, others: readonly Finding[]): Finding[] {
  const done = made.flatMap(({ finding }) => finding ?? []);
  const undone = withdrawn.flatMap(({ edit, because }): Finding[] => {
    if (!edit.finding) return [];
    const { subject, message } = edit.finding;
    return [
      {
        kind: edit.request === undefined ? 'contradictory' : 'unnamed',
        subject,
        message: `${message} has no place: ${because}`,
      },
    ];
  });
  // What is not said of an operation matters only where the operation was brought in.
  const subjects = new Set(withdrawn.map(({ edit }) => edit.request));
  return [...done, ...undone, ...others.filter(({ kind, subject }) => kind !== 'missing' || !subjects.has(subject))];
}
