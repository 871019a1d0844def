/** How many bytes become characters in one call: calls have a limit of arguments. */
const STEP = 8192;

/** Bytes as text that JSON can hold. */
export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += STEP) {
    characters += String.fromCharCode(...bytes.subarray(from, from + STEP));
  }
  return btoa(characters);
}

/** @throws DOMException where the text is no Base64 */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
