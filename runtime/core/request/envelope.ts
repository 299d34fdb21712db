import type { ErrorDetail, ErrorDetails } from '../errors/api-error.ts';

/** What an error's body says, whichever of Zendesk's shapes it has. */
export interface ErrorEnvelope {
  /** `RecordInvalid`; undefined where the body has no such word. */
  apiCode: string | undefined;
  /** The sentence for people; empty where the body has none. */
  summary: string;
  details: ErrorDetails;
  /** Parsed JSON, or the text. */
  body: unknown;
}

/** Most characters of one sentence. */
const LONGEST_SUMMARY = 300;

/** Most fields, and most reasons of one list: a message must not be as large as an answer may be. */
const MOST_DETAILS = 100;

/** Most characters of a word for programs. */
const LONGEST_WORD = 100;

/** Reads the body of an error. Never throws: arrays, null, HTML, plain text and nothing at all are bodies too. */
export function readErrorEnvelope(text: string): ErrorEnvelope {
  const body = parsed(text);
  const root = isObject(body) ? body : {};
  const error = isObject(root.error) ? root.error : root;
  const listed = Array.isArray(body) ? body : Array.isArray(root.errors) ? root.errors : [];
  const [first] = listed.filter(isObject);
  const words = [error.error, error.code, error.title, first?.code];
  const sentences = [
    error.description ?? error.error_description ?? error.message ?? error.detail,
    ...words.filter((word) => !isWord(word)),
    typeof body === 'string' ? titleOf(body) : undefined,
  ];
  return {
    apiCode: words.find(isWord),
    summary:
      (sentences.find((sentence) => typeof sentence === 'string') as string | undefined)?.slice(0, LONGEST_SUMMARY) ??
      '',
    details: { ...detailsOfList(listed), ...detailsOfFields(root.details ?? root.errors) },
    body,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim();
  }
}

/** A page of a proxy says in its title what went wrong; its markup says nothing. */
function titleOf(text: string): string {
  return text.startsWith('<') ? (/<title>\s*([^<]+)/i.exec(text)?.[1]?.trim() ?? 'an HTML page') : text;
}

/** `{ "subject": [{ "description": …, "error": … }] }`, with single values and bare strings taken as well. */
function detailsOfFields(fields: unknown): ErrorDetails {
  if (!isObject(fields)) return {};
  const shown = Object.entries(fields).slice(0, MOST_DETAILS);
  return Object.fromEntries(
    shown.map(([field, reasons]) => [
      field.slice(0, LONGEST_WORD),
      [reasons].flat().slice(0, MOST_DETAILS).map(detailOf),
    ]),
  );
}

/** `[{ "code": …, "title": …, "detail": …, "source": { "pointer": "/data/subject" } }]`. */
function detailsOfList(errors: readonly unknown[]): ErrorDetails {
  const details = new Map<string, ErrorDetail[]>();
  for (const error of errors.slice(0, MOST_DETAILS)) {
    const pointer = isObject(error) && isObject(error.source) ? error.source.pointer : undefined;
    const field = typeof pointer === 'string' ? pointer.slice(pointer.lastIndexOf('/') + 1) : 'base';
    details.set(field, [...(details.get(field) ?? []), detailOf(error)]);
  }
  return Object.fromEntries(details);
}

function detailOf(reason: unknown): ErrorDetail {
  if (!isObject(reason)) return { description: textOf(reason) };
  const description = reason.description ?? reason.detail ?? reason.message ?? reason.title;
  const error = reason.error ?? reason.code;
  return {
    ...(description === undefined ? {} : { description: textOf(description) }),
    ...(error === undefined ? {} : { error: textOf(error) }),
  };
}

/** Any JSON as a text that people can read; what is nested too deeply for that is not shown. */
function textOf(value: unknown): string {
  const text = typeof value === 'object' ? jsonOf(value) : String(value);
  return text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'something nested too deeply';
  }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_WORD && /^\w+$/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
