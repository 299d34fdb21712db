import { elementOf } from '../../names.ts';

/** Whether a type is a list. */
export function isArrayType(type: string): boolean {
  return type.endsWith('[]');
}

/** More precise types of the specification, and those of a document that they are written as. */
const wider: Readonly<Record<string, readonly string[]>> = {
  timestamp: ['string'],
  date: ['string', 'timestamp'],
  unixTime: ['integer', 'number'],
  integer: ['number'],
};

/** Whether what the document says of a type leaves room for what the specification says, which may be more precise. */
export function typesAgree(stated: string | readonly string[], document: string): boolean {
  if (typeof stated !== 'string') return stated.some((type) => typesAgree(type, document));
  if (stated === document || elementOf(stated) === 'any' || document === 'any') return true;
  if (isArrayType(stated) !== isArrayType(document)) return stated === 'any';
  const [own, other] = [elementOf(stated), elementOf(document)];
  return other === 'any' || own === other || wider[own]?.includes(other) === true || (isObject(own) && isObject(other));
}

function isObject(type: string): boolean {
  return type === 'object' || /^[A-Z]/.test(type);
}
