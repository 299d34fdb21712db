import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.js';

/** Runs a command on a folder of the repository, from its compiled form. */
export async function run(name, command, folder) {
  const { entry } = await compiled(name);
  const { [command]: start } = await import(entry);
  process.exitCode = start(process.argv.slice(2), fileURLToPath(new URL(`../../${folder}`, import.meta.url)), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
