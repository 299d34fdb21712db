import { ts } from 'ts-morph';

/** The members of a union, or the type itself, each on one line. A list of a union is a union of lists, near enough. */
export function membersOf(type: ts.TypeNode): string[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(membersOf);
  if (ts.isArrayTypeNode(type)) return membersOf(type.elementType).map((one) => `${one}[]`);
  if (ts.isTypeOperatorNode(type)) return membersOf(type.type).map((one) => `readonly ${one}`);
  const [inner, ...others] = ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  if (!inner || others.length > 0) return [oneLine(type.getText())];
  return membersOf(inner).map((one) => `${(type as ts.TypeReferenceNode).typeName.getText()}<${one}>`);
}

/** Text without line breaks and indentation. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What stands above a declaration. */
export function documentationOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join('\n');
}
