/*
 * Browsers turn host names into ASCII for us, but not back.
 * @see https://www.rfc-editor.org/rfc/rfc3492#section-6.2
 */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10_ff_ff;

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(character = ''): number {
  return (Number.parseInt(character, BASE) + 26) % BASE;
}

function biasAfter(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** @throws RangeError where it is no Punycode */
function decodeLabel(encoded: string): string {
  const parted = encoded.lastIndexOf('-');
  const codes = [...encoded.slice(0, Math.max(0, parted))].map((character) => character.charCodeAt(0));
  let [at, code, bias, inserted] = [parted + 1, FIRST_CODE, FIRST_BIAS, 0];
  while (at < encoded.length) {
    const before = inserted;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[at]);
      at += 1;
      inserted += digit * weight;
      if (!(inserted <= Number.MAX_SAFE_INTEGER)) throw new RangeError(encoded);
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = biasAfter(inserted - before, codes.length + 1, before === 0);
    code += Math.floor(inserted / (codes.length + 1));
    if (code > LAST_CODE) throw new RangeError(encoded);
    inserted %= codes.length + 1;
    codes.splice(inserted, 0, code);
    inserted += 1;
  }
  return String.fromCodePoint(...codes);
}

/**
 * A host name with the letters that people know it by: `xn--bcher-kva.example` is `bücher.example`. One that the
 * browser would not turn back into the same ASCII stays as it is.
 */
export function hostInLetters(host: string): string {
  try {
    const letters = host.replace(/(?<=^|\.)xn--([^.]+)/g, (_, encoded: string) => decodeLabel(encoded));
    return URL.parse(`https://${letters}`)?.hostname === host ? letters : host;
  } catch {
    return host;
  }
}
