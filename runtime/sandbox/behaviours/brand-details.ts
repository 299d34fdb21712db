import type { Call, OperationBehaviour } from '../contract.ts';
import { contentUrl } from '../files/serve-file.ts';
import { recordNotFound } from '../http/failure.ts';
import { fileOf, parseForm } from '../http/multipart.ts';
import { hexadecimal } from '../store/ids.ts';
import type { Attributes, Result } from '../types.ts';
import { blankRecord, pathId, recordsOf, timestamp } from '../world.ts';

/** Logos of brands, and whether their own domains lead to them. */
export const brandOperations: Readonly<Record<string, OperationBehaviour>> = {
  UpdateBrandLogo: (call) => ({ body: { brand: put(call, { logo: logoOf(call) }) } }),
  DeleteBrandLogo: (call) => {
    put(call, { logo: null });
    return { status: call.operation.table.status ?? 204 };
  },
  CheckHostMappingValidity: ({ world, query }) => {
    const subdomain = query.get('subdomain') ?? '';
    const brand = recordsOf(world, 'Brand').find((one) => one.subdomain === subdomain);
    return mapping(subdomain, brand !== undefined && brand.host_mapping === query.get('host_mapping'));
  },
  CheckHostMappingValidityForExistingBrand: (call) => {
    const { subdomain, host_mapping } = brandOf(call);
    return mapping(String(subdomain), host_mapping != null);
  },
};

function brandOf(call: Call): Attributes {
  const brand = call.world.store.find(call.world.catalogue.type('Brand'), pathId(call));
  if (!brand) throw recordNotFound();
  return brand;
}

function put(call: Call, change: Attributes): Attributes {
  const type = call.world.catalogue.type('Brand');
  if (!type) throw recordNotFound();
  return call.world.store.of(type).put({ ...brandOf(call), ...change, updated_at: timestamp(call.world) });
}

function logoOf(call: Call): Attributes {
  const { world } = call;
  brandOf(call);
  const file = fileOf(parseForm(call.body, call.headers['content-type']), 'brand[photo][uploaded_data]');
  const type = world.catalogue.type('Attachment');
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, file);
  const url = contentUrl(world, key, file.name);
  const blank = type ? blankRecord(world, type) : { id: world.files.size };
  const size = file.bytes.byteLength;
  const about = { file_name: file.name, content_type: file.type, content_url: url, mapped_content_url: url, size };
  const logo = { ...blank, ...about, thumbnails: [] };
  return type ? world.store.of(type).put(logo) : logo;
}

/** No name is looked up here: a domain that a brand has is taken for one that leads to it. */
function mapping(subdomain: string, isValid: boolean): Result {
  const expected = `${subdomain}.zendesk.com`;
  const known = { is_valid: isValid, cname: isValid ? expected : null, expected_cnames: [expected] };
  return { body: isValid ? known : { ...known, reason: 'not_a_cname' } };
}
