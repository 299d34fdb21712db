import type { Call } from '../contract.ts';
import { contentUrl } from '../files/serve-file.ts';
import { fileOf, parseForm } from '../http/multipart.ts';
import { hexadecimal } from '../store/ids.ts';
import type { Attributes } from '../types.ts';
import { blankRecord } from '../world.ts';

/** The picture in a field of a form, kept with its content. */
export function pictureIn({ world, body, headers }: Call, field: string): Attributes {
  const file = fileOf(parseForm(body, headers['content-type']), field);
  const type = world.catalogue.type('Attachment');
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, file);
  const url = contentUrl(world, key, file.name);
  const blank = type ? blankRecord(world, type) : { id: world.files.size };
  const size = file.bytes.byteLength;
  const about = { file_name: file.name, content_type: file.type, content_url: url, mapped_content_url: url, size };
  const picture = { ...blank, ...about, thumbnails: [] };
  return type ? world.store.of(type).put(picture) : picture;
}
