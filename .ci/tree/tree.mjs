// The files that the laws look at: read from a repository, or given as text by a test.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { importsOf } from './imports.mjs';

/** Built, so not in git; the law on published declarations reads it. */
const BUILT = 'generated/dist';

/** The files of the repository in `root`: tracked, new ones that git does not ignore, and the built declarations. */
export function readTree(root) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const built = existsSync(join(root, BUILT)) ? readdirSync(join(root, BUILT), { recursive: true }) : [];
  const declarations = built.filter((name) => /\.d\.m?ts$/.test(name)).map((name) => posix.join(BUILT, name));
  const names = [...listed.toString('utf8').split('\0'), ...declarations];
  return new Tree(names.filter((name) => name && existsSync(join(root, name))).sort(), (name) =>
    readFileSync(join(root, name), 'utf8'),
  );
}

/** A repository of a test: text by path. */
export function treeOf(files) {
  return new Tree(Object.keys(files).sort(), (name) => files[name]);
}

class Tree {
  #read;
  #texts = new Map();
  #sources = new Map();
  #imports = new Map();

  constructor(files, read) {
    this.files = files;
    this.known = new Set(files);
    this.#read = read;
    this.workspaces = files
      .filter((name) => /^(\.?[\w-]+\/)+package\.json$/.test(name))
      .map((name) => this.#workspace(name));
  }

  /** Hand-written and generated TypeScript, without tests and declarations. */
  code(pattern = /./) {
    return this.files.filter(
      (name) => /\.ts$/.test(name) && !isTest(name) && !/\.d\.ts$/.test(name) && pattern.test(name),
    );
  }

  text(file) {
    return memo(this.#texts, file, () => this.#read(file));
  }

  json(file) {
    return JSON.parse(this.text(file));
  }

  /** The syntax tree of a file, parsed once for all laws. */
  source(file) {
    return memo(this.#sources, file, () =>
      ts.createSourceFile(file, this.text(file), ts.ScriptTarget.Latest, true, scriptKind(file)),
    );
  }

  /** What a file imports: `{ specifier, typeOnly, dynamic, line, target }`; `target` is a file of the tree, if it is one. */
  imports(file) {
    return memo(this.#imports, file, () =>
      importsOf(this.source(file)).map((found) => ({ ...found, target: this.#resolve(file, found.specifier) })),
    );
  }

  /** The workspace that a file belongs to: the one with the longest folder. */
  workspaceOf(file) {
    const owners = this.workspaces.filter(({ folder }) => file.startsWith(`${folder}/`));
    return owners.sort((a, b) => b.folder.length - a.folder.length)[0];
  }

  #workspace(name) {
    const manifest = this.json(name);
    return { folder: posix.dirname(name), name: manifest.name, manifest };
  }

  #resolve(from, specifier) {
    if (!specifier.startsWith('.')) return this.#resolveWorkspace(specifier);
    const path = posix.join(posix.dirname(from), specifier);
    return [path, path.replace(/\.(m?)js$/, '.$1ts'), `${path}.ts`, `${path}/index.ts`].find((name) =>
      this.known.has(name),
    );
  }

  #resolveWorkspace(specifier) {
    const owner = this.workspaces.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
    if (!owner) return undefined;
    const entry = owner.manifest.exports?.[`.${specifier.slice(owner.name.length)}`];
    const path = typeof entry === 'string' ? entry : entry?.default;
    return path && this.known.has(posix.join(owner.folder, path)) ? posix.join(owner.folder, path) : undefined;
  }
}

/** Tells whether a file is a test or serves only tests. */
export function isTest(file) {
  return /\.test\.(ts|mjs)$|(^|\/)(test|fixtures)\/|^(runtime|generator)\/.*testing\/|vitest\.config\./.test(file);
}

/** Line of a position, counted from 1. */
export function lineOf(source, position) {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

/** Calls `visit` for each node of a syntax tree, parents first. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function scriptKind(file) {
  return /\.m?js$/.test(file) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
}

function memo(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}
