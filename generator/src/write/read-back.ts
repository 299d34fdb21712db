import { createRequire } from 'node:module';
import { type ParseError, parseTree } from 'jsonc-parser';
import type { SourceFile, ts as TypeScript } from 'ts-morph';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../order.ts';
import type { Locate } from '../plan/clashes.ts';
import type { RenderedFile } from '../render/render.ts';

// As a CommonJS module it loads in two thirds of the time that `import` takes.
const { Project, ts }: typeof import('ts-morph') = createRequire(import.meta.url)('ts-morph');

/**
 * Reads rendered files as a compiler would. A file that is no code, or that declares something else than was planned,
 * would show a hole in the generator: text that was taken for code.
 */
export function readBack(files: readonly RenderedFile[], locate: Locate): Diagnostic[] {
  const sources = files.filter(({ path }) => path.endsWith('.ts'));
  const json = files.filter(({ path }) => path.endsWith('.json'));
  return [
    ...json.flatMap((file) => problemsOfJson(file, locate)),
    ...(sources.length > 0 ? problemsOfSources(sources, locate) : []),
  ];
}

function problemsOfSources(files: readonly RenderedFile[], locate: Locate): Diagnostic[] {
  const compilerOptions = { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };
  const project = new Project({ useInMemoryFileSystem: true, skipFileDependencyResolution: true, compilerOptions });
  const parsed = files.map((file) => ({ file, source: project.createSourceFile(`/${file.path}`, file.text) }));
  const program = project.getProgram();
  return parsed.flatMap(({ file, source }) => {
    const [problem] = program.getSyntacticDiagnostics(source);
    if (problem)
      return [
        syntaxProblem(
          file,
          ts.flattenDiagnosticMessageText(problem.compilerObject.messageText, ' '),
          problem.getLineNumber() ?? 0,
          locate,
        ),
      ];
    return exportProblem(file, source, locate);
  });
}

function problemsOfJson(file: RenderedFile, locate: Locate): Diagnostic[] {
  const errors: ParseError[] = [];
  parseTree(file.text, errors);
  return errors
    .slice(0, 1)
    .map(({ offset }) => syntaxProblem(file, 'no JSON', file.text.slice(0, offset).split('\n').length, locate));
}

function syntaxProblem({ path, origin }: RenderedFile, problem: string, line: number, locate: Locate): Diagnostic {
  const help = 'nothing was written; this is a mistake of the generator, in its plan/ or its templates';
  return error('output-syntax', locate(origin), `${path}:${line} would not be code: ${problem}`, help);
}

function exportProblem({ path, exports, origin }: RenderedFile, source: SourceFile, locate: Locate): Diagnostic[] {
  if (exports === undefined) return [];
  const found = namesOf(source).join(', ');
  const planned = [...new Set(exports)].sort(byCodeUnit).join(', ');
  if (found === planned) return [];
  const help = 'nothing was written; this is a mistake of the generator, in its plan/ or its templates';
  return [
    error(
      'output-mismatch',
      locate(origin),
      `${path} would export ${found || 'nothing'}, planned was ${planned}`,
      help,
    ),
  ];
}

/** Names that a file exports, from its syntax alone. */
function namesOf(source: SourceFile): string[] {
  const declared = source.getStatements().flatMap((statement) => {
    const { compilerNode } = statement;
    const isExported =
      ts.canHaveModifiers(compilerNode) &&
      ts.getModifiers(compilerNode)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(compilerNode)) return reexported(compilerNode);
    return isExported ? declaredNames(compilerNode) : [];
  });
  return [...new Set(declared)].sort(byCodeUnit);
}

function reexported({ exportClause }: TypeScript.ExportDeclaration): string[] {
  return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : ['*'];
}

function declaredNames(node: TypeScript.Node): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as TypeScript.DeclarationStatement;
  return name ? [name.text] : ['default'];
}
