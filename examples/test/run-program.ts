import { spawn } from 'node:child_process';

/** What a program did. */
export interface Run {
  code: number | null;
  /** What it printed, with its errors. */
  output: string;
}

/** Longest time of a program, in milliseconds. */
const LIMIT = 60_000;

/** Runs a TypeScript program in a process of its own. */
export function runProgram(file: string, cwd: string, values: readonly string[] = []): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...values], { cwd, timeout: LIMIT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
