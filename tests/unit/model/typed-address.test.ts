import { describe, expect, it } from 'vitest';
import { isUnsafe, typedAddress } from '../../../src/model/typed-address.ts';

describe('a typed address', () => {
  it.each([
    ['cloud.example', 'https://cloud.example/'],
    [' <https://cloud.example/files/> ', 'https://cloud.example/files/'],
    ['http://cloud.example/files', 'http://cloud.example/files'],
    ['localhost:8080/files', 'http://localhost:8080/files'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['192.168.1.5:8080', 'https://192.168.1.5:8080/'],
    ['https://mara:quill@cloud.example/#top', 'https://cloud.example/'],
  ])('%j is %s', (typed, address) => {
    expect(typedAddress(typed)?.href).toBe(address);
  });

  it.each(['', 'cloud', 'ftp://cloud.example', 'file:///home', 'a b'])('%j is none', (typed) => {
    expect(typedAddress(typed)).toBeNull();
  });

  it.each([
    ['https://cloud.example/', false],
    ['http://cloud.example/', true],
    ['http://192.168.1.5/', true],
    ['http://localhost:80/', false],
    ['http://files.localhost/', false],
    ['http://127.0.0.1:8080/', false],
    ['http://[::1]/', false],
  ])('%s can be read on the way: %s', (address, unsafe) => {
    expect(isUnsafe(new URL(address))).toBe(unsafe);
  });
});
