import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../load/document.ts';
import type { Specification } from '../specification.ts';

/** Every folder has the file that describes its API, and is called after it. */
export function* unknownApi({ apis, objects, resources, isPartial }: Specification): Iterable<Diagnostic> {
  const known = new Set(apis.map(({ document }) => document.api));
  const reported = new Set<string>();
  for (const { document } of [...objects, ...resources]) {
    if (known.has(document.api) || reported.has(document.api) || isPartial) continue;
    reported.add(document.api);
    yield error(
      'unknown-api',
      placeOf(document),
      `the folder "${document.api}" has no api.json`,
      `describe the API in ${document.api}/api.json`,
    );
  }
  for (const { document, value } of apis) {
    if (value.api === document.api) continue;
    yield error(
      'unknown-api',
      placeOf(document, ['api']),
      `this API is in the folder "${document.api}"`,
      `call it "${document.api}", or move the folder`,
    );
  }
}
