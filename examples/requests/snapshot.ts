import { samplesOf } from './arguments.ts';
import { json, print, printCall } from './code.ts';
import type { Sender } from './send.ts';
import type { Arrived } from './server.ts';
import type { Operation } from './specification.ts';

const width = 118;

/** Every request of a resource, each below the call that sends it. */
export async function snapshotOf(operations: readonly Operation[], sender: Sender): Promise<string> {
  const [first] = operations;
  const parts = [`# The requests of ${first?.row.source}, as they arrive. A name in place of an id is a record.`];
  for (const operation of operations) {
    for (const sample of samplesOf(operation)) {
      const arrived = await sender.send(operation, sample);
      const call = `await zendesk.${pathOf(operation)}`;
      const heading = `### ${operation.row.id}, ${sample.name}`;
      parts.push(
        [heading, commented(printCall(call, sample.values)), await requestText(operation, arrived)].join('\n'),
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Path of the method on the client. */
export function pathOf({ row }: Pick<Operation, 'row'>): string {
  return row.call.replace(/\(.*$/, '');
}

function commented(text: string): string {
  return text.replaceAll(/^/gm, '# ');
}

async function requestText({ host }: Operation, arrived: Arrived): Promise<string> {
  const line = `${arrived.method} ${host}${targetText(arrived.url)}`;
  const body = await bodyText(arrived);
  return [line, ...headersOf(arrived), ...(body === undefined ? [] : ['', body])].join('\n');
}

/** Path and decoded query; a long query has a line for each parameter. */
function targetText(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const parameters = [...searchParams].map(([name, value]) => `${name}=${value}`);
  if (parameters.length === 0) return pathname;
  const line = `${pathname}?${parameters.join('&')}`;
  return line.length <= width ? line : `${pathname}\n  ?${parameters.join('\n  &')}`;
}

/** The headers that an operation decides about; keys and boundaries are new every time. */
function headersOf({ headers }: Arrived): string[] {
  const { 'content-type': type, 'idempotency-key': key } = headers;
  return [
    ...(type === undefined ? [] : [`Content-Type: ${type.replace(/boundary=.*/, 'boundary=…')}`]),
    ...(key === undefined ? [] : ['Idempotency-Key: …']),
  ];
}

async function bodyText({ headers, body }: Arrived): Promise<string | undefined> {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/')) return fieldsText(new Response(body, { headers: { 'content-type': type } }));
  if (type.includes('json')) return print(JSON.parse(body), json);
  return body === '' ? undefined : body;
}

/** The fields of a form, one a line. */
async function fieldsText(form: Response): Promise<string> {
  const fields = [...(await form.formData())].map(async ([name, value]) => {
    if (typeof value === 'string') return `${name}: ${value}`;
    return `${name}: ${value.name} (${value.type}) ${await value.text()}`;
  });
  return (await Promise.all(fields)).join('\n');
}
