/** Bytes of an answer, unpacked: ten times the longest archive, or picture. A few kilobytes can unpack to more than a machine holds. */
const LARGEST = 50_000_000;

/**
 * What a server answered, to its end.
 * @throws RangeError where it is more than anything that we ask for
 */
export async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    length += read.value.length;
    if (length > LARGEST) {
      await reader?.cancel();
      throw new RangeError(`an answer of more than ${LARGEST} bytes`);
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
