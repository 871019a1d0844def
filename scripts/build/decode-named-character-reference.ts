/**
 * What a named character reference stands for (`amp`: "&"), or false where there is none of this name. In the place of
 * the package of this name, whose way in browsers is to set `innerHTML`.
 * @param name without `&` and `;`
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`;
  const text = new DOMParser().parseFromString(reference, 'text/html').body.textContent;
  // `&notit;` is read as `&not` and the rest.
  if (text === reference || (text.endsWith(';') && name !== 'semi')) return false;
  return text;
}
