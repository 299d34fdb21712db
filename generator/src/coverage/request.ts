/** What requests have in common that are the same: method and path, whatever host, parameters and suffix are called. */
export function keyOf(request: string): string {
  const [method = '', path = ''] = request.split(' ');
  const plain = path.replace(/^https:\/\/[^/]+/, '').replace(/\.json$/, '');
  return `${method} ${plain.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

/** The keys under which an operation may be published: a locale that may be left out is in the path, or is not. */
export function keysOf({ request, locale }: { request: string; locale?: string }): string[] {
  const mayLackLocale = locale === 'optional' || locale === 'ignored';
  const forms = mayLackLocale ? [request, request.replace('/{locale}', '')] : [request];
  return forms.map(keyOf);
}
