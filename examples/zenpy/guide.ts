import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A call of zenpy, which form of it, and ours as its row states it. */
export interface GuideRow {
  readonly call: string;
  readonly form: string;
  readonly ours: string;
  readonly note: string;
}

/** The rows of a family as a table of Markdown. */
export function tableOf(title: string, rows: readonly GuideRow[]): string {
  const lines = rows.map(({ call, form, ours, note }) => `| \`${call}\`${form && ` ${form}`} | ${ours} | ${note} |`);
  return [`## ${title}`, '', '| zenpy | zents | |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

/** The rows of a file, read from its text, so that the guide shows the code that is executed. */
export function rowsOf(file: URL): GuideRow[] {
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const rows = declared.find(({ name }) => name.getText() === 'rows')?.initializer;
  if (!rows || !ts.isObjectLiteralExpression(rows)) throw new Error(`${file} has no rows.`);
  return rows.properties.filter(ts.isPropertyAssignment).map(guideRow);
}

function guideRow({ name, initializer }: ts.PropertyAssignment): GuideRow {
  const [call = '', form = ''] = textOf(name).split(' | ');
  const ours = partOf(initializer, 'call');
  const cannot = partOf(initializer, 'cannot');
  const note = partOf(initializer, 'note');
  return {
    call,
    form,
    ours: ours && ts.isArrowFunction(ours) ? `\`${oneLine(ours)}\`` : '–',
    note: cell(textOf(cannot ?? note)),
  };
}

/** The body of the call on one line; the client has its full name. */
function oneLine({ body, parameters }: ts.ArrowFunction): string {
  const client = parameters[0]?.name.getText() ?? 'z';
  const text = body
    .getText()
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .replaceAll(', }', ' }');
  return cell(text.replace(new RegExp(`\\b${client}\\.`, 'g'), 'zendesk.'));
}

function partOf(row: ts.Expression, name: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(row)) return undefined;
  return row.properties.filter(ts.isPropertyAssignment).find((property) => textOf(property.name) === name)?.initializer;
}

function textOf(node: ts.Node | undefined): string {
  return node === undefined ? '' : ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
