import type { OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { hexadecimal } from '../../store/ids.ts';

/** Milliseconds that an upload of a picture may take: an hour. */
const LIFE_OF_UPLOAD = 3_600_000;

/** The session of the one who reads, and pictures that users put into what they write. */
export const peopleOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowHelpCenterSession: ({ world, principal }) => ({
    body: { current_session: { csrf_token: hexadecimal(Number(principal?.id ?? 0), world.clock()) } },
  }),
  RequestUserImageUpload: (call) => {
    const { content_type, file_size } = bodyAttributes(call);
    const token = hexadecimal(call.world.uploads.size + 1, call.world.clock());
    const expires = call.world.clock() + LIFE_OF_UPLOAD;
    call.world.uploads.set(token, { attachments: [{ content_type, size: file_size }], expires });
    const url = `${call.world.origin}/user_images/${token}`;
    return { body: { upload: { url, headers: { 'Content-Type': content_type }, token } } };
  },
  CreateUserImage: (call) => {
    const token = String(bodyAttributes(call).token);
    const [image] = call.world.uploads.get(token)?.attachments ?? [];
    if (!image) throw recordNotFound();
    call.world.uploads.delete(token);
    return { body: { user_image: { path: `/hc/user_images/${token}`, ...image } } };
  },
};
