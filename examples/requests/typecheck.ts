import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { samplesOf } from './arguments.ts';
import { printCall } from './code.ts';
import { pathOf } from './snapshot.ts';
import { type Operation, objects, root } from './specification.ts';
import { variableOf } from './values.ts';

const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true };
const compilerOptions = { ...options, target: 'es2022', module: 'nodenext', types: ['node'] };

/** What the compiler says of the calls of operations, each with the call that it is about. */
export function complaintsOf(operations: readonly Operation[]): string[] {
  const { text, calls } = programOf(operations);
  return compiled(text).map(({ line, message }) => `${calls.findLast((call) => call.line <= line)?.text}: ${message}`);
}

interface Program {
  text: string;
  /** Where each call begins. */
  calls: { line: number; text: string }[];
}

function programOf(operations: readonly Operation[]): Program {
  const names = [...objects.keys()];
  const lines = [`import { ${['Zendesk', ...names].join(', ')} } from 'zents';`, 'declare const zendesk: Zendesk;'];
  lines.push(...names.map((name) => `declare const ${variableOf(name)}: ${name};`));
  const calls: Program['calls'] = [];
  for (const operation of operations) {
    for (const { name, values } of samplesOf(operation)) {
      calls.push({ line: lines.length + 1, text: `${operation.row.id}, ${name}` });
      lines.push(...`zendesk.${printCall(pathOf(operation), values)};`.split('\n'));
    }
  }
  return { text: lines.join('\n'), calls };
}

/** Compiles a program at a place where it finds the package, and no other tool finds it. */
function compiled(text: string): { line: number; message: string }[] {
  const folder = mkdtempSync(join(root, 'node_modules/.calls-'));
  try {
    writeFileSync(join(folder, 'calls.mts'), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.mts'] }));
    return complaintsIn(spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

function complaintsIn(output: string): { line: number; message: string }[] {
  const lines = [...output.matchAll(/^.*calls\.mts\((\d+),\d+\): error (.*)$/gm)];
  if (lines.length === 0 && output.trim() !== '') throw new Error(output);
  return lines.map(([, line, message = '']) => ({ line: Number(line), message }));
}
