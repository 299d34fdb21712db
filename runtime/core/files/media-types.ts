/**
 * The media types of what people attach most; Zendesk shows a picture, a sound or a document only where it knows what it
 * is. A database of all of them would be 100 times as big for files that are only stored.
 */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  log: 'text/plain',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wav: 'audio/wav',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The media type of bytes of which nothing is known. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type that the ending of a file's name stands for. */
export function mediaTypeOf(name: string | undefined): string {
  const ending = /\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA_TYPES, ending) ? (MEDIA_TYPES[ending] ?? UNKNOWN_TYPE) : UNKNOWN_TYPE;
}
