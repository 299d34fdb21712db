import { builtinModules } from 'node:module';

export const label = 'the core runs without Node: `node:` imports only where only Node can do it';

/** Connections, diagnostics channels, and paths: what a path names, no other platform can open. Each loads at its first use. */
const PLACES = new Set([
  'runtime/core/transport/undici.ts',
  'runtime/core/files/disk.ts',
  'runtime/core/files/journal.ts',
]);
const GLOBALS = /(?<!globalThis\.)(?<![\w.'"`/])(process|Buffer|setImmediate|__dirname|require)\s*[.(]/;

export function check(tree) {
  return tree
    .code(/^runtime\/core\//)
    .filter((file) => !PLACES.has(file))
    .flatMap((file) => [...importsOfNode(tree, file), ...globalsOfNode(tree, file)]);
}

function importsOfNode(tree, file) {
  return tree
    .imports(file)
    .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
    .map(({ specifier, line }) => ({ file, line, message: `imports ${specifier}` }));
}

/** A global of Node is reached as `globalThis.process?.…`, so that its absence is no error. */
function globalsOfNode(tree, file) {
  return tree
    .text(file)
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, text }))
    .filter(({ text }) => !/^\s*(\*|\/\/|\/\*)/.test(text) && GLOBALS.test(text))
    .map(({ line, text }) => ({ file, line, message: `uses ${GLOBALS.exec(text)[1]} without globalThis` }));
}
