import { partsOf, plainSegmentsOf, shapeOfSegments } from '../naming/path-shape.ts';

/** What requests have in common that are the same: method and path, whatever host, parameters and suffix are called. */
export function keyOf(request: string): string {
  const { method, path } = partsOf(request);
  return `${method} ${shapeOfSegments(plainSegmentsOf(path))}`;
}

/** Whether a text is a method and a path as the lists hold them. */
export function isRequest(text: string): boolean {
  return /^[A-Z]+ (https:\/\/[a-z.]+)?\/([^ ?#{}]|\{[A-Za-z_][A-Za-z0-9_]*\})*$/.test(text);
}

/** What of an operation says under which requests it may be published. */
export interface Publishable {
  readonly request: string;
  readonly locale?: string;
  readonly aliases?: readonly string[];
}

/** The keys under which an operation may be published: a locale that may be left out is in the path, or is not. */
export function keysOf({ request, locale, aliases = [] }: Publishable): string[] {
  const mayLackLocale = locale === 'optional' || locale === 'ignored';
  const forms = mayLackLocale ? [request, request.replace('/{locale}', '')] : [request];
  return [...forms, ...aliases].map(keyOf);
}
