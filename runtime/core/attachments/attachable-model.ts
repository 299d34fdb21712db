import { wrongArgument } from '../errors/usage-errors.ts';
import { isFile, isNameless, NO_FILE } from '../files/kinds.ts';
import { PendingFiles } from '../files/pending-files.ts';
import type { FileSource } from '../files/source.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { Model } from '../model/model.ts';
import { ownRecord, recordOf } from '../model/view.ts';
import { FILES, RECORD } from '../operation/model-like.ts';

/** What is said of a file that is attached, in place of what the file itself says. */
export interface AttachOptions {
  /** Name of the file; needed where the file has none. Only what follows the last slash is sent. */
  filename?: string | undefined;
  /** Media type; default: what the file says, or its name. */
  contentType?: string | undefined;
}

/** A record that files can be attached to as long as it is not sent. */
export abstract class AttachableModel<Input extends object = object> extends Model<Input> {
  /**
   * Attaches a file. It is uploaded with the call that sends this, together with all others; where the call fails, the
   * next one does not upload it again. A stream can be sent only once.
   *
   * @throws InvalidArgumentError if this is in Zendesk already, or for what is no file or has no name
   */
  attach(file: FileSource, { filename, contentType }: AttachOptions = {}): this {
    const { id, label, attributes } = schemaOf(this);
    const [attribute, uploadedBy] =
      [...attributes].map(([name, { uploadedBy: by }]) => [name, by] as const).find(([, by]) => by) ?? [];
    const isSent = (recordOf(this)[id] ?? null) !== null;
    if (isSent || !attribute || !uploadedBy)
      throw wrongArgument(`${label}.attach()`, 'needs one that is not in Zendesk yet: files come with a new one');
    if (!isFile(file)) throw wrongArgument(`${label}.attach(file)`, NO_FILE);
    if (!filename && isNameless(file))
      throw wrongArgument(`${label}.attach(filename)`, 'must be given: the file has no name of its own');
    const held = this[RECORD][FILES];
    const files = held instanceof PendingFiles ? held : new PendingFiles({ attribute, uploadedBy });
    ownRecord(this)[FILES] = files.with({ content: file, name: filename, type: contentType });
    return this;
  }
}
