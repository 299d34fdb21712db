/** Nothing of it is left at run time: an enum is the only text to the compiler that no literal is comparable with. */
declare enum Unlisted {
  Value = '',
}

/**
 * What the kind of an open record holds: any text but the known kinds. It is an ordinary string at run time; the type
 * keeps it apart, so that `event.type === 'Comment'` leaves only the class of comments. A kind that no class stands for
 * is compared as a string: `const kind: string = event.type`.
 */
export type UnlistedString = Unlisted;
