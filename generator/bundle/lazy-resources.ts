import { ts } from 'ts-morph';

/** A piece of text that takes the place of another. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A plugin of the bundler, as far as it is used here. */
interface Plugin {
  name: string;
  transform(code: string, id: string): { code: string } | null;
}

/** Imports of resources: from a client or another API, and from the resource beside them that they are nested in. */
const RESOURCE = /\/resources\/[\w-]+\.ts$|^\.\/[\w-]+\.ts$/;
const OF_THE_CLIENT = /[\\/]resources[\\/][^\\/]+\.ts\?own=all$/;
const CLIENT = /[\\/]generated[\\/](zendesk|([\w-]+)[\\/]\2)\.ts$/;

/**
 * Makes the classes of the whole client's resources when they are first asked for: there are hundreds, of which a
 * program uses a few. Each becomes a function that gives its class, and whoever constructs or passes one on calls it.
 */
export function lazyResources(): Plugin {
  return {
    name: 'lazy-resources',
    transform(code, id) {
      if (!OF_THE_CLIENT.test(id) && !CLIENT.test(id)) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const classes = OF_THE_CLIENT.test(id) ? file.statements.filter(ts.isClassDeclaration) : [];
      return { code: applied(code, [...classes.flatMap(laterOf), ...usesOf(file, resourcesOf(file))]) };
    },
  };
}

/** `export class A …` becomes `let $A; export const A = () => ($A ??= class A …);` */
function laterOf(declaration: ts.ClassDeclaration): Edit[] {
  const name = declaration.name?.text ?? '';
  const start = declaration.getStart();
  const head = declaration.modifiers?.end ?? start;
  return [
    { start, end: head, text: `let $${name}: unknown;\nexport const ${name}: any = () => ($${name} ??=` },
    { start: declaration.end, end: declaration.end, text: ');' },
  ];
}

/** The resources that a file imports. */
function resourcesOf(file: ts.SourceFile): Set<string> {
  const imports = file.statements.filter(ts.isImportDeclaration);
  const ofResources = imports.filter(({ moduleSpecifier }) =>
    RESOURCE.test((moduleSpecifier as ts.StringLiteral).text),
  );
  const bindings = ofResources.map(({ importClause }) => importClause?.namedBindings);
  return new Set(bindings.flatMap((named) => (named && ts.isNamedImports(named) ? named.elements : [])).map(nameOf));
}

function nameOf({ name }: ts.ImportSpecifier): string {
  return name.text;
}

/** Where a resource is constructed or passed on. */
function usesOf(node: ts.Node, resources: ReadonlySet<string>): Edit[] {
  const own = ts.isNewExpression(node) ? [node.expression] : ts.isCallExpression(node) ? [...node.arguments] : [];
  const used = own.filter((one) => ts.isIdentifier(one) && resources.has(one.text));
  const edits = used.map((one) => ({ start: one.getStart(), end: one.end, text: `(${one.getText()}())` }));
  const inner: Edit[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...usesOf(child, resources));
  });
  return [...edits, ...inner];
}

function applied(code: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((left, right) => right.start - left.start);
  return fromTheEnd.reduce((text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end), code);
}
