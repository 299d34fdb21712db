import { parseArguments, usage } from './arguments.ts';
import { fail, type Output, succeed } from './output.ts';
import { type Places, placesOf } from './places.ts';
import { runOnce } from './run-once.ts';

const streams: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** Runs the command; gives the exit code. `version` is a hash of the generator's sources. */
export async function run(argv: readonly string[], version: string, output: Output = streams): Promise<number> {
  const parsed = parseArguments(argv);
  if (typeof parsed === 'string') return fail(output, `${parsed}\n\n${usage}`);
  if (parsed.help) return succeed(output, usage);
  try {
    const places = placesOf(parsed, version);
    return parsed.watch ? await watched(places, output) : await runOnce(places, parsed.check, output);
  } catch (problem) {
    return fail(output, `${problem instanceof Error ? problem.message : String(problem)}\n`);
  }
}

async function watched(places: Places, output: Output): Promise<number> {
  const { watch } = await import('./watch.ts');
  return watch(places, output);
}
