import ts from 'typescript';

/** The calls of a file of rows as they are written there, by the key of their row. */
export function codeOf(text: string): ReadonlyMap<string, string> {
  const code = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'call' && ts.isArrowFunction(node.initializer)) {
      code.set(keyOf(node), onOneLine(node.initializer));
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('rows.ts', text, ts.ScriptTarget.Latest, true));
  return code;
}

/** The key of the row that a property belongs to. */
function keyOf({ parent: { parent: row } }: ts.PropertyAssignment): string {
  if (!ts.isPropertyAssignment(row)) throw new Error(`This is no row: ${row.getText()}`);
  return ts.isStringLiteralLike(row.name) ? row.name.text : row.name.getText();
}

/** What a call does, with the full name of the client. */
function onOneLine({ body, parameters }: ts.ArrowFunction): string {
  const client = parameters[0]?.name.getText() ?? 'z';
  const text = ts.isBlock(body) ? body.statements.map((statement) => statement.getText()).join(' ') : body.getText();
  return text
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .replaceAll(', }', ' }')
    .replace(/\breturn /g, '')
    .replace(/;$/, '')
    .replace(new RegExp(`\\b${client}\\.`, 'g'), 'zendesk.');
}
