import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Characters of which at least one is in, and one outside of, nearly every class that anybody writes. */
const CHARACTERS = [...'a1A -_./:;#@"\'<>()[]{}&?=%+*\\|,\n\r\t', '\0', 'é', 'ي', '日', '\u0301', '\u202e', '😀', '𝓐'];

/** More repetitions than any that is only counted out. */
const MANY = 50;

/** Characters that one element of an expression stands for. */
function charactersOf(raw: string, flags: string): string[] {
  const whole = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/gu, ''));
  return CHARACTERS.filter((character) => whole.test(character));
}

/** A short text that an element matches, or nearly: assertions and references are passed over. */
function sample(node: AST.Node, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sample(element, flags)).join('');
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return charactersOf(node.raw, flags)[0] ?? 'a';
    case 'Group':
    case 'CapturingGroup':
      return sample(node.alternatives[0] as AST.Alternative, flags);
    case 'Quantifier':
      return sample(node.element, flags).repeat(Math.max(node.min, 1));
    default:
      return '';
  }
}

/** What has to stand before an element for the expression to come to it. */
function before(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (parent === null) return '';
  const here =
    parent.type === 'Alternative'
      ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)).map((one) => sample(one, flags))
      : [];
  return before(parent, flags) + here.join('');
}

/** What an unbounded part of the expression may be fed with. */
function pumps({ element }: AST.Quantifier, flags: string): string[] {
  const isSet = element.type.startsWith('Character') || element.type === 'ExpressionCharacterClass';
  const several = 'alternatives' in element ? element.alternatives.map((one) => sample(one, flags)) : [];
  return [sample(element, flags), ...several, ...(isSet ? charactersOf(element.raw, flags) : [])];
}

/** Texts of about this length on which an expression would have to try many ways, if it had them. */
export function attackStrings(pattern: string, flags: string, length: number): string[] {
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const fill = (part: string) => part.repeat(Math.ceil(length / Math.max(part.length, 1))).slice(0, length);
  const made = new Set<string>();
  visitRegExpAST(ast, {
    onQuantifierEnter(node) {
      if (node.max < MANY) return;
      const start = before(node, flags);
      for (const pump of pumps(node, flags)) {
        if (pump === '') continue;
        made.add(`${start}${fill(pump)}\0`);
        made.add(fill(start + pump));
      }
      if (start !== '') made.add(fill(start));
    },
  });
  return [...made];
}
