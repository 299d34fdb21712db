/** A short name of a text: 53 bits, so that two texts of one page share it as good as never. Keeps no secret. */
export function digest(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    low = Math.imul(low ^ character, 2_654_435_761);
    high = Math.imul(high ^ character, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36);
}
