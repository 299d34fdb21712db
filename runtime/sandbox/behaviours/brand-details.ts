import type { Call, OperationBehaviour } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes, Result } from '../types.ts';
import { pathId, recordsOf, timestamp } from '../world.ts';
import { pictureIn } from './picture.ts';

/** Logos of brands, and whether their own domains lead to them. */
export const brandOperations: Readonly<Record<string, OperationBehaviour>> = {
  UpdateBrandLogo: putLogo,
  'brands.uploadLogo': putLogo,
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

function putLogo(call: Call): Result {
  brandOf(call);
  return { body: { brand: put(call, { logo: pictureIn(call, 'brand[logo][uploaded_data]') }) } };
}

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

/** No name is looked up here: a domain that a brand has is taken for one that leads to it. */
function mapping(subdomain: string, isValid: boolean): Result {
  const expected = `${subdomain}.zendesk.com`;
  const known = { is_valid: isValid, cname: isValid ? expected : null, expected_cnames: [expected] };
  return { body: isValid ? known : { ...known, reason: 'not_a_cname' } };
}
