import { Failure } from './failure.ts';

/** A file of a form. */
export interface FormFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A form as it was sent: texts and files by the name of their part. */
export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, FormFile>>;
}

/** Reads a body of `multipart/form-data`. Anything else is refused. */
export function parseForm(body: unknown, contentType = ''): Form {
  const boundary = /^multipart\/form-data\b.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary || (typeof body !== 'string' && !(body instanceof Uint8Array))) throw notAForm();
  const text = typeof body === 'string' ? body : binaryText(body);
  const fields: Record<string, string> = {};
  const files: Record<string, FormFile> = {};
  for (const part of text.split(`--${boundary}`).slice(1, -1)) readPart(part, fields, files);
  return { fields, files };
}

/** The file under one of these names; it must be there. */
export function fileOf(form: Form, ...names: readonly string[]): FormFile {
  const file = names.map((name) => form.files[name]).find((one) => one !== undefined);
  if (!file) throw new Failure(422, { error: 'MissingFile', description: `The form has no file called ${names[0]}` });
  return file;
}

/** One character a byte, so that nothing of a file is lost while the parts are told apart. */
function binaryText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function readPart(part: string, fields: Record<string, string>, files: Record<string, FormFile>): void {
  const end = part.indexOf('\r\n\r\n');
  const head = decoded(part.slice(0, end));
  const content = part.slice(end + 4, -2);
  const name = /\bname="([^"]*)"/.exec(head)?.[1];
  if (end < 0 || name === undefined) throw notAForm();
  const filename = /\bfilename="([^"]*)"/.exec(head)?.[1];
  if (filename === undefined) fields[name] = decoded(content);
  else files[name] = { name: filename, type: typeOf(head), bytes: bytesOf(content) };
}

function typeOf(head: string): string {
  return /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream';
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decoded(text: string): string {
  return new TextDecoder().decode(bytesOf(text));
}

function notAForm(): Failure {
  return new Failure(400, { error: 'InvalidForm', description: 'The request body is no multipart/form-data' });
}
