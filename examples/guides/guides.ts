import { readFileSync } from 'node:fs';
import { families as nodeZendesk } from '../node-zendesk/rows.ts';
import { families as zenpy } from '../zenpy/rows.ts';
import type { Families } from './row.ts';
import { codeOf } from './source.ts';
import { tableOf } from './table.ts';

/** A guide for those who come from another client. */
export interface Guide {
  /** Name of the other client, and of the folder of its guide. */
  readonly client: string;
  readonly families: Families;
}

/** The guides that there are. */
export const guides: readonly Guide[] = [
  { client: 'zenpy', families: zenpy },
  { client: 'node-zendesk', families: nodeZendesk },
];

/** Where the tables of a guide are kept. */
export function callsFile({ client }: Guide): URL {
  return new URL(`../${client}/calls.md`, import.meta.url);
}

/** All tables of a guide, with links to them. */
export function callsOf({ client, families }: Guide): string {
  const parts = Object.entries(families).map(([name, rows]) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const text = readFileSync(new URL(`../${client}/rows/${file}.ts`, import.meta.url), 'utf8');
    return { title: file.replaceAll('-', ' '), file, table: tableOf(client, rows, codeOf(text)) };
  });
  const links = parts.map(({ title, file }) => `[${title}](#${file})`).join(' · ');
  const tables = parts.map(({ title, table }) => `## ${title}\n\n${table}`);
  return [head(client), links, ...tables].join('\n\n').concat('\n');
}

function head(client: string): string {
  return `<!-- From examples/${client}/rows/ by \`npm run guides\`. Do not edit. -->

# The calls of ${client}, and ours

Every call is executed by the tests, which check what it sends. [The guide](README.md) explains what is different.`;
}
