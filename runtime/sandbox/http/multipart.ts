/** One part of a form. */
export interface Part {
  readonly name: string;
  /** Name of the file; undefined for a value. */
  readonly filename: string | undefined;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The parts of a `multipart/form-data` body; none where it is no such body. */
export function parseMultipart(body: unknown, contentType = ''): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary || !(body instanceof Uint8Array)) return [];
  const pieces = split(body, new TextEncoder().encode(`--${boundary}`));
  // What stands before the first boundary and behind the last one is no part.
  return pieces.slice(1, -1).flatMap((piece) => partOf(piece) ?? []);
}

/** `\r\n`, headers, an empty line, the content, `\r\n`. */
function partOf(piece: Uint8Array): Part | undefined {
  const end = indexOf(piece, new TextEncoder().encode('\r\n\r\n'), 0);
  if (end === -1) return undefined;
  const head = new TextDecoder().decode(piece.subarray(0, end));
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  return {
    name,
    filename: /\bfilename="([^"]*)"/i.exec(head)?.[1],
    type: /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'text/plain',
    bytes: piece.slice(end + 4, -2),
  };
}

function split(bytes: Uint8Array, mark: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (let at = indexOf(bytes, mark, 0); at !== -1; at = indexOf(bytes, mark, start)) {
    pieces.push(bytes.subarray(start, at));
    start = at + mark.length;
  }
  return [...pieces, bytes.subarray(start)];
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
