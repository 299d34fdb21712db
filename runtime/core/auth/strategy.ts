/** Says who asks. */
export interface AuthStrategy {
  /** Value of the `Authorization` header; undefined: none is sent. */
  authorization(): Promise<string | undefined>;
  /**
   * Takes back a value that the server refused with 401. True: another one can be had, and the request may be repeated
   * with it.
   */
  reject(authorization: string | undefined): boolean;
}

/** A strategy whose credential never changes. */
export function constantAuth(authorization: string | undefined): AuthStrategy {
  return { authorization: async () => authorization, reject: () => false };
}
