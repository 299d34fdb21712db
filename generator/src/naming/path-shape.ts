/** What two paths have in common that differ only in how they are written. */

/** Segments of a path without its host and a suffix `.json`. Parameters keep their braces. */
export function plainSegmentsOf(path: string): string[] {
  const plain = path.replace(/^https:\/\/[^/]+/, '').replace(/\.json$/, '');
  return plain.split('/').slice(1);
}

/** The same without the language at the head of a Help Center path, which varies between documents, too. */
export function segmentsOf(path: string): string[] {
  const segments = plainSegmentsOf(path);
  return segments.filter((segment, index) => !(segment === '{locale}' && segments[index - 1] === 'help_center'));
}

/** `/api/v2/tickets/{ticket_id}.json` -> `/api/v2/tickets/{}`: parameters count by their position. */
export function shapeOf(path: string): string {
  return shapeOfSegments(segmentsOf(path));
}

/** The shape that segments have together. */
export function shapeOfSegments(segments: readonly string[]): string {
  return segments.map((segment) => `/${isParameter(segment) ? '{}' : segment}`).join('');
}

/** Whether a segment stands for a value: `{ticket_id}`. */
export function isParameter(segment: string | undefined): boolean {
  return segment?.startsWith('{') ?? false;
}

/** Whether a segment says which record is meant: a parameter, or `me`. */
export function isRecord(segment: string | undefined): boolean {
  return isParameter(segment) || segment === 'me';
}

/** Method and path of a request. */
export function partsOf(request: string): { method: string; path: string } {
  const [method = '', path = ''] = request.split(' ');
  return { method, path };
}
