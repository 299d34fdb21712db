import { ts } from 'ts-morph';

/** The members of a union, or the type itself, each on one line. */
export function membersOf(type: ts.TypeNode): string[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(membersOf) : [oneLine(type.getText())];
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
