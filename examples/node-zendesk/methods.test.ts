import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { families } from './rows.ts';

const installed = fileURLToPath(
  new URL('../bench/peers/node_modules/node-zendesk/dist/types/clients', import.meta.url),
);
const rows = Object.values(families).flatMap((family) => Object.keys(family));

it('stand here once', () => {
  expect(rows.filter((name, index) => rows.indexOf(name) !== index)).toEqual([]);
  expect(rows).toHaveLength(501);
});

// The benchmarks install it.
describe.skipIf(!existsSync(installed))('the methods of node-zendesk', () => {
  it('stand here, and nothing else does', () => {
    const methods = ['core', 'helpcenter', 'services', 'voice'].flatMap(methodsBelow);
    expect(methods.filter((name) => !rows.includes(name))).toEqual([]);
    expect(rows.filter((name) => !methods.includes(name))).toEqual([]);
  });
});

/** The methods of a part of node-zendesk; two clients of `voice` stand beside those of `core`. */
function methodsBelow(part: string): string[] {
  const files = readdirSync(`${installed}/${part}`).filter((name) => name !== 'index.d.ts');
  return files.flatMap((file) => {
    const client = file.replace('.d.ts', '');
    const isAtTop = part === 'core' || client === 'agentactivity' || client === 'availabilities';
    const text = readFileSync(`${installed}/${part}/${file}`, 'utf8');
    return methodsOf(text).map((method) => `${isAtTop ? '' : `${part}.`}${client}.${method}`);
  });
}

function methodsOf(text: string): string[] {
  const { statements } = ts.createSourceFile('client.d.ts', text, ts.ScriptTarget.Latest, true);
  const members = statements.filter(ts.isClassDeclaration).flatMap((each) => [...each.members]);
  return [...new Set(members.filter(ts.isMethodDeclaration).map(({ name }) => name.getText()))];
}
