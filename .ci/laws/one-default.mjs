import ts from 'typescript';
import { lineOf, walk } from '../tree/tree.mjs';

export const label = 'a default stands in one place';

/** A number or text that a name gets when it is absent, in two files of the core. */
export function check(tree) {
  const places = new Map();
  for (const file of tree.code(/^runtime\/core\//)) {
    for (const place of defaultsIn(tree.source(file), file))
      places.set(place.name, [...(places.get(place.name) ?? []), place]);
  }
  return [...places.values()].filter(isRepeated).flatMap(describe);
}

function isRepeated(places) {
  return new Set(places.map(({ file }) => file)).size > 1;
}

function describe(places) {
  return places.map(({ file, line, name, value }) => ({
    file,
    line,
    message: `${name} has the default ${value} here and elsewhere`,
  }));
}

function defaultsIn(source, file) {
  const found = [];
  walk(source, (node) => {
    const [name, value] = defaultOf(node);
    if (name && isTelling(value))
      found.push({ file, line: lineOf(source, node.getStart()), name, value: value.getText() });
  });
  return found;
}

/** The name and the default of `{ name = value }`, `(name = value)` and `x.name ?? value`. */
function defaultOf(node) {
  if (ts.isBindingElement(node) && node.initializer)
    return [(node.propertyName ?? node.name).getText(), node.initializer];
  if (ts.isParameter(node) && node.initializer && ts.isIdentifier(node.name)) return [node.name.text, node.initializer];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [ts.isPropertyAccessExpression(node.left) ? node.left.name.text : undefined, node.right];
  }
  return [];
}

/** Zero, one and the empty text are neutral values, no decisions. */
function isTelling(value) {
  if (ts.isNumericLiteral(value)) return Number(value.text.replaceAll('_', '')) > 1;
  return ts.isStringLiteral(value) && value.text !== '';
}
