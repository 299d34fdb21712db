// From specification/help-center/resources/user-images.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Brand } from '../../support/objects/brand.ts';
import type { UserImageUpload } from '../objects/user-image-upload.ts';
import type { UserImage } from '../objects/user-image.ts';

export type { UserImage } from '../objects/user-image.ts';

/** Body of `helpCenter.userImages.requestUpload`. */
export interface RequestUploadUserImageBody {
  /** Media type of the file. */
  content_type: string;
  /** Size in bytes, at most 2,000,000. */
  file_size: number;
}

/** Body of `helpCenter.userImages.create`. */
export interface CreateUserImageBody {
  /** The token of the upload. */
  token: string;
  /** The brand that the picture belongs to. */
  brand_id: Id | Brand;
}

/**
 * Pictures that readers put into posts.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_images/
 */
export class UserImages extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-images.ts');
  }

  /**
   * Asks where to send the file of a picture.
   *
   * Send the file there by PUT, with the given headers, then make the picture of its token.
   *
   * Allowed for: Anyone.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const upload = await zendesk.helpCenter.userImages.requestUpload({ content_type: 'image/png', file_size: 1024 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_images/#create-image-upload-url-and-token
   */
  requestUpload(body: RequestUploadUserImageBody, options: RequestOptions = {}): ApiCall<UserImageUpload> {
    return this.call('requestUpload', { body, options });
  }

  /**
   * Makes a picture of a file that was sent.
   *
   * Allowed for: Anyone. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_images/#create-image-path
   */
  create(body: CreateUserImageBody, options: RequestOptions = {}): ApiCall<UserImage> {
    return this.call('create', { body, options });
  }
}
