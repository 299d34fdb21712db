import { describe, expect, it } from 'vitest';
import { Failure } from './failure.ts';
import { fileOf, parseForm } from './multipart.ts';

async function formOf(parts: Record<string, string | Blob>): Promise<{ body: Uint8Array; type: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts))
    typeof value === 'string' ? form.append(name, value) : form.append(name, value, 'größe.png');
  const request = new Request('http://x', { method: 'POST', body: form });
  return { type: request.headers.get('content-type') ?? '', body: new Uint8Array(await request.arrayBuffer()) };
}

describe('a form', () => {
  it('keeps every byte of a file, and texts beside it', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { body, type } = await formOf({
      inline: 'true',
      note: 'ä\r\nö',
      file: new Blob([bytes], { type: 'image/png' }),
    });
    const form = parseForm(body, type);
    expect(form.fields).toEqual({ inline: 'true', note: 'ä\r\nö' });
    expect(fileOf(form, 'file')).toEqual({ name: 'größe.png', type: 'image/png', bytes });
  });

  it('must hold the file that is wanted', async () => {
    const { body, type } = await formOf({ inline: 'true' });
    expect(() => fileOf(parseForm(body, type), 'file')).toThrow(Failure);
  });

  it.each([
    [undefined, 'multipart/form-data; boundary=x'],
    ['{}', 'application/json'],
    ['--x\r\nno head\r\n--x--', 'multipart/form-data; boundary=x'],
  ])('is refused where it is none: %s as %s', (body, type) => {
    expect(() => parseForm(body, type)).toThrow(Failure);
  });
});
