import { type Coverage, isComplete, type TagCoverage } from './coverage.ts';
import type { Remark } from './published.ts';

/** The comparison as a person reads it: a table, then all that is open. */
export function report(coverage: Coverage): string {
  const sections = [table(coverage.tags), ...remarks(coverage), ...problems(coverage)];
  const verdict = isComplete(coverage) ? 'Everything that is published is there.' : 'The SDK and the lists differ.';
  return `${[...sections, verdict].join('\n\n')}\n`;
}

interface Line {
  readonly name: string;
  readonly covered: number;
  readonly published: number;
}

function table(tags: readonly TagCoverage[]): string {
  const documents = [...new Set(tags.map(({ document }) => document))];
  const blocks = documents.map((document) => blockOf(document, tags));
  const lines = [...blocks.flat(), sumOf('Total', tags)];
  const width = Math.max(...lines.map(({ name }) => name.length));
  return ['  covered of published', ...lines.map((line) => printed(line, width))].join('\n');
}

/** The sum of a document, then its tags. */
function blockOf(document: string, all: readonly TagCoverage[]): Line[] {
  const tags = all.filter((one) => one.document === document);
  return [sumOf(document, tags), ...tags.map(({ tag, ...numbers }) => ({ name: `  ${tag}`, ...numbers }))];
}

function sumOf(name: string, tags: readonly TagCoverage[]): Line {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return { name, covered: sum(tags.map((tag) => tag.covered)), published: sum(tags.map((tag) => tag.published)) };
}

function printed({ name, covered, published }: Line, width: number): string {
  const percent = `${Math.floor((covered / published) * 100)} %`;
  const numbers = `${String(covered).padStart(4)} of ${String(published).padStart(4)}  ${percent.padStart(5)}`;
  return `${covered < published ? '✗' : '✓'} ${name.padEnd(width)}  ${numbers}`;
}

function remarks({ left, undocumented }: Coverage): string[] {
  return [
    ...section('left out on purpose, not counted', left.map(printedRemark)),
    ...section('that no document names, not counted', undocumented.map(printedRemark)),
  ];
}

function printedRemark({ request, text }: Remark): string {
  return `${request}\n      ${text}`;
}

function problems({ missing, unknown, untrue }: Coverage): string[] {
  return [
    ...section(
      'missing',
      missing.map(({ document, tag, request }) => `${request}  (${document}, ${tag})`),
    ),
    ...section(
      'in no list: a slip, or one for "undocumented"',
      unknown.map(({ id, request, file }) => `${request}  (${id}, specification/${file})`),
    ),
    ...section('wrong in the lists', untrue),
  ];
}

function section(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0
    ? []
    : [[`${entries.length} ${heading}:`, ...entries.map((one) => `  ${one}`)].join('\n')];
}
