// From specification/apps/resources/app-uploads.json by `npm run generate`. Do not edit.
import { type ApiCall, type FileSource, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AppUpload } from '../objects/app-upload.ts';

/** Body of `apps.uploads.create`. */
export interface CreateAppUploadBody {
  /** The package, a ZIP archive. */
  uploaded_data: FileSource;
}

/**
 * Packages to build apps from.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppUploads extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/app-uploads.ts');
  }

  /**
   * Uploads the package of an app.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const upload = await zendesk.apps.uploads.create({ uploaded_data: new File(['…'], 'app.zip') });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#upload-app-package
   */
  create(fields: CreateAppUploadBody, options: RequestOptions = {}): ApiCall<AppUpload> {
    return this.call('create', { body: fields, options });
  }
}
