// Checks every law of the repository: node .ci/laws/run.mjs [folder]
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTree } from '../tree/tree.mjs';

/** Violations shown of one law. */
const SHOWN = 20;

const here = fileURLToPath(new URL('.', import.meta.url));
const scripts = readdirSync(here).filter((name) => name.endsWith('.mjs') && !/^run\.mjs$|\.test\.mjs$/.test(name));
const tree = readTree(resolve(process.argv[2] ?? resolve(here, '../..')));

let broken = 0;
for (const name of scripts.sort()) {
  const { label, check } = await import(`./${name}`);
  const violations = check(tree);
  broken += violations.length > 0 ? 1 : 0;
  console.log(`${violations.length > 0 ? '✗' : '✓'} ${label}`);
  for (const { file, line, message } of violations.slice(0, SHOWN)) {
    console.log(`    ${line ? `${file}:${line}` : file}  ${message}`);
  }
  if (violations.length > SHOWN) console.log(`    … and ${violations.length - SHOWN} more`);
}
console.log(`${scripts.length - broken} laws hold, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;
