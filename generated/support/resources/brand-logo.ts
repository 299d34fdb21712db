// From specification/support/resources/brand-logo.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type FileSource,
  type Id,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Brand } from '../objects/brand.ts';

/** Body of `brands.logo.update`. */
export interface UpdateBrandLogoBody {
  /** The picture. */
  'brand[logo][uploaded_data]': FileSource;
}

/**
 * The logo of a brand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/
 */
export class BrandLogo extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/brand-logo.ts');
  }

  /**
   * Replaces the logo of a brand.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#update-a-brand-logo
   */
  update(brand: Id | Brand, fields: UpdateBrandLogoBody, options: RequestOptions = {}): ApiCall<Brand> {
    return this.call('update', { path: [brand], body: fields, options });
  }

  /**
   * Removes the logo of a brand.
   *
   * It succeeds for a brand without a logo, too.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   *
   * @example
   * ```ts
   * await zendesk.brands.logo.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#delete-a-brand-logo
   */
  delete(brand: Id | Brand, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [brand], options });
  }
}
