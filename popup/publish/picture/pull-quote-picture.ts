import { directionOf } from '../../../src/renderers/tree/direction.ts';
import { breakLines, evenLines, pieces, shortened } from './break-lines.ts';

/** What social networks show whole. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Themes cut pictures to a shape of their own, WordPress's to 3:2: of the width 945 stay, and all words with them. */
const MARGIN = 152;
/** Above and below the quote: mark and name of the chat. */
const HEAD = 96;
const FOOT = 128;
const SIZES = [92, 76, 68, 60, 54, 48, 43, 38, 34, 30];
const LEADING = 1.28;

const PAPER = '#fffdf6';
const INK = '#1c1b1a';
const SOFT = '#5b5a57';
const MARKER = '#ffc400';

/** What a picture says. */
export interface PictureWords {
  readonly quote: string;
  /** The chat and the session, on one line. */
  readonly below: string;
}

const serif = (size: number) => `${size}px ui-serif, Georgia, "Liberation Serif", serif`;
const sans = (size: number) => `600 ${size}px system-ui, sans-serif`;

interface Set {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Handles and hashtags read from their sign on, whichever way the words around them run. */
function isolated(line: string): string {
  return line.replaceAll(/[@#＃][\p{L}\p{M}\p{N}_.-]+/gu, '\u2068$&\u2069');
}

/** The quote in the largest letters in which it has room, rather without breaking a word; a very long one is cut short. */
function setQuote(context: CanvasRenderingContext2D, quote: string): Set {
  const room = HEIGHT - HEAD - FOOT;
  const measure = (text: string) => context.measureText(text).width;
  const width = WIDTH - 2 * MARGIN;
  const fits = (text: string) => measure(text) <= width;
  const longest =
    pieces(quote)
      .sort((a, b) => b.length - a.length)[0]
      ?.trimEnd() ?? '';
  let broken: Set | null = null;
  for (const size of SIZES) {
    context.font = serif(size);
    const lines = breakLines(quote, fits);
    const most = Math.floor(room / (size * LEADING));
    if (lines.length <= most && fits(longest)) return { size, lines: evenLines(quote, width, measure) };
    if (lines.length <= most) broken ??= { size, lines };
    else if (size === SIZES.at(-1)) return { size, lines: shortened(lines, most, fits) };
  }
  return broken ?? { size: 0, lines: [] };
}

/** Draws a line that must be one, at a side: cut short where it is too long. */
function drawBelow(context: CanvasRenderingContext2D, words: string, at: number, y: number): void {
  const fits = (text: string) => context.measureText(text).width <= WIDTH - 2 * MARGIN;
  const line = shortened(breakLines(words, fits), 1, fits)[0] ?? '';
  context.textAlign = at === MARGIN ? 'left' : 'right';
  context.direction = directionOf(words) === 'rtl' ? 'rtl' : 'ltr';
  context.fillText(isolated(line), at, y);
}

/** Draws the quote over the name of its chat. */
export function drawPullQuote(canvas: HTMLCanvasElement, { quote, below }: PictureWords): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const rightToLeft = directionOf(quote) === 'rtl';
  const start = rightToLeft ? WIDTH - MARGIN : MARGIN;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = MARKER;
  context.fillRect(rightToLeft ? WIDTH - 24 : 0, 0, 24, HEIGHT);

  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  context.fillStyle = INK;
  const { size, lines } = setQuote(context, quote);
  context.font = serif(size);
  const height = lines.length * size * LEADING;
  const top = HEAD + (HEIGHT - HEAD - FOOT - height) / 2;
  for (const [index, line] of lines.entries())
    context.fillText(isolated(line), start, top + (index + 0.78) * size * LEADING);

  context.fillStyle = MARKER;
  context.fillRect(rightToLeft ? start - 72 : start, HEIGHT - FOOT + 12, 72, 6);
  context.fillStyle = SOFT;
  context.font = sans(32);
  drawBelow(context, below, start, HEIGHT - FOOT + 68);
}

/** The picture as a PNG; null where the browser can make none. */
export async function pullQuotePicture(words: PictureWords): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  drawPullQuote(canvas, words);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
