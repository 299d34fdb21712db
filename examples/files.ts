// Files: upload them, attach them to a comment, and get them back.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Comment, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const folder = await mkdtemp(join(tmpdir(), 'files-'));
const invoice = join(folder, 'invoice.txt');
await writeFile(invoice, 'One printer: 100 €');

// Attached files are uploaded with the call that sends the comment: all of them, once, under one token.
const comment = new Comment({ body: 'The invoice, and what it looks like.' })
  .attach(invoice)
  .attach(new TextEncoder().encode('a picture'), { filename: 'printer.png' });
const { ticket } = await zendesk.tickets.create({ subject: 'Printer', comment });

// The same step by step: a path, bytes, a Blob, a stream or any async iterable gives a token.
async function* lines() {
  yield 'time,event\n';
  yield '09:00,fire\n';
}
const upload = await zendesk.attachments.upload(lines(), { filename: 'log.csv' });
await zendesk.attachments.upload(new Blob(['more']), { filename: 'more.txt', token: upload.token });
await zendesk.tickets.update(ticket, { comment: { body: 'Its log.', uploads: [upload.token] } });

// Into memory, into a folder under its own name, or part by part.
for await (const { id, attachments = [] } of zendesk.tickets.comments.list(ticket)) {
  for (const attachment of attachments) {
    const { name, type, bytes } = await attachment.download();
    console.log(`comment ${id}: ${name}, ${type}, ${bytes.byteLength} bytes`);
    await attachment.download(folder);
    for await (const part of await attachment.stream()) console.log(`a part of ${part.byteLength} bytes`);
  }
}
console.log(await readdir(folder));

// What should never have been sent is replaced by an empty file, for good.
const [first] = await zendesk.tickets.comments.list(ticket).toArray({ limit: 1 });
const [secret] = first?.attachments ?? [];
if (first && secret) await zendesk.tickets.comments.attachments.redact(ticket, first, secret);

await rm(folder, { recursive: true });
await zendesk.close();
await sandbox.close();
