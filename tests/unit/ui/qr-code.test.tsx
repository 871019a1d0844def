// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import decodeQR from 'qr/decode.js';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '../../../src/ui/qr-code.tsx';

afterEach(cleanup);

/** Pixels a square: cameras see more than one. */
const SCALE = 4;

/** What a camera sees of the drawing: its white, and the paths of the dark squares on it. */
function photograph(drawing: Element) {
  const size = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(
    drawing.querySelector('rect')?.getAttribute('fill') === '#fff' ? 255 : 0,
  );
  const path = drawing.querySelector('path');
  expect(path?.getAttribute('fill')).toBe('#000');
  for (const [, x, y, run] of path?.getAttribute('d')?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g) ?? []) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * width + Number(x) * SCALE) * 4;
      data.fill(0, from, from + Number(run) * SCALE * 4);
      for (let at = from; at < from + Number(run) * SCALE * 4; at += 4) data[at + 3] = 255;
    }
  }
  return { width, height: width, data };
}

describe('a QR code', () => {
  it.each([
    'CH1-0A',
    'x'.repeat(900),
    `CH1-${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(12)}`,
    'https://blog.example/?q=höhle ☂',
  ])('is read by a camera as what it says: %.30s', (text) => {
    render(<QrCode text={text} label="Pairing code" />);
    expect(decodeQR(photograph(screen.getByRole('img', { name: 'Pairing code' })))).toBe(text);
  });

  it('has white around it, whatever lies behind', () => {
    render(<QrCode text="CH1-0A" label="Pairing code" />);
    const { width, data } = photograph(screen.getByRole('img'));
    const at = (x: number, y: number) => data[(y * width + x) * 4];
    for (let step = 0; step < width; step += 1) {
      for (let depth = 0; depth < 4 * SCALE; depth += 1) {
        expect([at(step, depth), at(depth, step), at(step, width - 1 - depth), at(width - 1 - depth, step)]).toEqual([
          255, 255, 255, 255,
        ]);
      }
    }
  });
});
