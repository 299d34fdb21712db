import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rowsOf, tableOf } from './guide.ts';

const guide = new URL('README.md', import.meta.url);
const start = '<!-- The tables are written by `npm run guides`. -->';

it('the guide shows every row as it is executed', () => {
  const folder = new URL('rows/', import.meta.url);
  const tables = readdirSync(folder)
    .sort()
    .map((name) => tableOf(name.replace(/\.ts$/, '').replaceAll('-', ' '), rowsOf(new URL(name, folder))));
  const [text = ''] = readFileSync(guide, 'utf8').split(start);
  const wanted = `${text}${start}\n\n${tables.join('\n')}`;
  if (process.env.UPDATE_GUIDES) writeFileSync(guide, wanted);
  expect(readFileSync(guide, 'utf8')).toBe(wanted);
});
