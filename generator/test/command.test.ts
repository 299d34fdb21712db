import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { placesOf } from '../src/cli/places.ts';
import { watch } from '../src/cli/watch.ts';
import { readFiles, recordOutput, temporaryFolder, writeFiles } from './support/folders.ts';
import { soundFiles, specificationWith } from './support/small-specification.ts';

/** A specification and an empty output on the disk. */
function project(): { specification: string; output: string; argv: string[] } {
  const folder = temporaryFolder();
  const [specification, output] = [join(folder, 'specification'), join(folder, 'generated')];
  writeFiles(specification, specificationWith());
  return { specification, output, argv: ['--specification', specification, '--output', output] };
}

async function runWith(...argv: string[]): Promise<{ code: number; text: string }> {
  const output = recordOutput();
  const code = await run(argv, 'test', output);
  return { code, text: output.text() };
}

const userFile = 'objects/user.json';
const broken = '{ "object": "User", "descri';

describe('generating', () => {
  it('writes the SDK and says what it did', async () => {
    const { argv, output } = project();
    const { code, text } = await runWith(...argv);
    expect(code).toBe(0);
    expect(text).toMatch(/^zents: \d+ files from \d+ of the specification \(\d/);
    const files = readFiles(output);
    expect(Object.keys(files)).toContain('support/objects/ticket.ts');
    expect(Object.keys(JSON.parse(files['manifest.json'] ?? '').files).length).toBe(Object.keys(files).length - 1);
  });

  it('does nothing where nothing changed', async () => {
    const { argv, output } = project();
    await runWith(...argv);
    const before = readFiles(output);
    const { code, text } = await runWith(...argv);
    expect({ code, text }).toEqual({ code: 0, text: expect.stringMatching(/files are up to date \(\d+ ms\)\n$/) });
    expect(readFiles(output)).toEqual(before);
  });

  it('writes only what an edit changes, and names it', async () => {
    const { argv, specification } = project();
    await runWith(...argv);
    const path = join(specification, 'support', userFile);
    writeFileSync(path, readFileSync(path, 'utf8').replace('A person.', 'A human.'));
    const { text } = await runWith(...argv);
    expect(text).toContain('~ support/objects/user.ts\n    ~ manifest.json\n');
    expect(text).toMatch(/written {4}2\n/);
  });

  it('restores a generated file that somebody edited or deleted', async () => {
    const { argv, output } = project();
    await runWith(...argv);
    const before = readFiles(output);
    writeFileSync(join(output, 'index.ts'), '// mine');
    rmSync(join(output, 'support/objects/user.ts'));
    await runWith(...argv);
    expect(readFiles(output)).toEqual(before);
  });

  it('removes what a file of the specification left behind, and no foreign file', async () => {
    const { argv, specification, output } = project();
    await runWith(...argv);
    writeFileSync(join(output, 'support/objects/mine.ts'), 'export {};\n');
    writeFiles(
      specification,
      new Map([['talk/api.json', JSON.stringify({ ...(soundFiles['support/api.json'] as object), api: 'talk' })]]),
    );
    await runWith(...argv);
    expect(existsSync(join(output, 'talk/index.ts'))).toBe(true);
    rmSync(join(specification, 'talk'), { recursive: true });
    const { text } = await runWith(...argv);
    expect(text).toContain('removed    1\n    - talk/index.ts\n');
    expect(existsSync(join(output, 'talk'))).toBe(false);
    expect(readFileSync(join(output, 'support/objects/mine.ts'), 'utf8')).toBe('export {};\n');
  });

  it('removes nothing outside its folder, whatever the manifest says', async () => {
    const { argv, output } = project();
    await runWith(...argv);
    const outside = join(output, '..', 'precious.txt');
    writeFileSync(outside, 'keep me');
    const files = { '../precious.txt': 'x', '/etc/nothing': 'x' };
    writeFileSync(join(output, 'manifest.json'), JSON.stringify({ inputs: 'old', files }));
    expect((await runWith(...argv)).code).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('keep me');
  });
});

describe('checking', () => {
  it('succeeds on a fresh output', async () => {
    const { argv } = project();
    await runWith(...argv);
    expect((await runWith('--check', ...argv)).code).toBe(0);
  });

  it('shows the difference and the command, writes nothing, and exits with 1', async () => {
    const { argv, specification, output } = project();
    await runWith(...argv);
    const path = join(specification, 'support', userFile);
    writeFileSync(path, readFileSync(path, 'utf8').replace('A person.', 'A human.'));
    rmSync(join(output, 'README.md'));
    const before = readFiles(output);
    const { code, text } = await runWith('--check', ...argv);
    expect(code).toBe(1);
    expect(text).toContain('+ README.md is missing');
    expect(text).toContain('~ support/objects/user.ts\n');
    expect(text).toContain('  - /** A person. */\n  + /** A human. */\n');
    expect(text).toMatch(/3 files differ in .*\. Run `npm run generate`\.\n$/);
    expect(readFiles(output)).toEqual(before);
  });
});

describe('a broken specification', () => {
  it('is reported with frame, cause and help, and nothing is written', async () => {
    const { argv, specification, output } = project();
    writeFileSync(join(specification, 'support', userFile), broken);
    const { code, text } = await runWith(...argv);
    expect(code).toBe(1);
    expect(text).toMatch(
      /support\/objects\/user\.json:1:21 {2}error {2}json-syntax\n {2}1 \| \{ "object": "User", "descri\n/,
    );
    expect(text).toContain('^^^^^^^  this string is not closed\n  help: ');
    expect(text).not.toMatch(/\bat .*\.(ts|js):\d+/);
    expect(existsSync(output)).toBe(false);
  });

  it('reports mistakes of several files at once, in their order', async () => {
    const { argv, specification } = project();
    writeFileSync(join(specification, 'support', userFile), broken);
    const ticket = join(specification, 'support/objects/ticket.json');
    writeFileSync(
      ticket,
      readFileSync(ticket, 'utf8').replace('"timestamp"', '"timestmp"').replace('"integer"', '"integr"'),
    );
    const { text } = await runWith(...argv);
    const heads = text
      .split('\n')
      .filter((line) => /error {2}/.test(line))
      .map((line) => line.replace(/.*objects\//, ''));
    expect(heads).toEqual([
      'ticket.json:6:15  error  unknown-type',
      'ticket.json:21:15  error  unknown-type',
      'user.json:1:21  error  json-syntax',
    ]);
    expect(text.trimEnd().split('\n').at(-1)).toBe('3 errors');
  });
});

describe('a folder that is no specification', () => {
  it('makes nothing, and removes nothing, where no API is left', async () => {
    const { argv, specification, output } = project();
    await runWith(...argv);
    const before = readFiles(output);
    rmSync(join(specification, 'support'), { recursive: true });
    const { code, text } = await runWith(...argv);
    expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining('There is no API in') });
    expect(readFiles(output)).toEqual(before);
  });

  it('is left alone where a link leads back into it', async () => {
    const { argv, specification } = project();
    symlinkSync(specification, join(specification, 'support', 'again'));
    expect((await runWith(...argv)).code).toBe(0);
  });

  it.each([
    ['{', 'schema/object.schema.json is no JSON: '],
    ['{ "$ref": "#/definitions/nope" }', 'schema/object.schema.json is no sound JSON Schema: '],
  ])('is told which schema is broken: %s', async (schema, message) => {
    const { argv, specification } = project();
    writeFileSync(join(specification, 'schema', 'object.schema.json'), schema);
    const { code, text } = await runWith(...argv);
    expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining(message) });
  });
});

describe('the command line', () => {
  it.each([
    [['--chek'], 'Unknown argument --chek: did you mean "--check"?'],
    [['--output'], '--output needs a folder'],
    [['--specification', '/does/not/exist'], 'There is no folder /does/not/exist'],
  ])('explains what is wrong with %j', async (argv, message) => {
    const { code, text } = await runWith(...argv);
    expect(code).toBe(2);
    expect(text).toContain(message);
  });

  it('prints how to use it', async () => {
    expect(await runWith('--help')).toEqual({ code: 0, text: expect.stringContaining('--watch') });
  });
});

describe('watching', () => {
  it('reruns on each change, also of a file that an editor replaced, and survives a half-written one', async () => {
    const { specification, output: folder } = project();
    const output = recordOutput();
    const stop = new AbortController();
    const ended = watch(placesOf({ specification, output: folder }, 'test'), output, stop.signal);
    await output.next('zents: watching');
    const path = join(specification, 'support', userFile);
    const sound = readFileSync(path, 'utf8');

    writeFileSync(path, sound.slice(0, 40));
    await output.next('json-syntax');
    writeFileSync(`${path}.draft`, sound.replace('A person.', 'A human.'));
    renameSync(`${path}.draft`, path);
    await output.next('~ support/objects/user.ts');
    expect(readFileSync(join(folder, 'support/objects/user.ts'), 'utf8')).toContain('/** A human. */');

    for (const text of ['Somebody.', 'Anybody.']) {
      writeFileSync(`${path}.draft`, sound.replace('A person.', text));
      renameSync(`${path}.draft`, path);
      await output.next('~ support/objects/user.ts');
      expect(readFileSync(join(folder, 'support/objects/user.ts'), 'utf8')).toContain(`/** ${text} */`);
    }

    stop.abort();
    expect(await ended).toBe(0);
  });
});
