import type { Result } from '../model/result.ts';
import type { CallName, Calls, ChatState, Push, Welcome } from './calls.ts';

/*
 * Checks of what the background sends. Written out by hand: a content script has 12 kB for everything, and the
 * smallest schema costs half of that.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isString = (value: unknown): value is string => typeof value === 'string';
const isStringOrNull = (value: unknown): value is string | null => isNull(value) || isString(value);
const isNull = (value: unknown): value is null => value === null;
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) => Array.isArray(value) && value.every(isItem);

function isState(value: unknown): value is ChatState | null {
  return (
    isNull(value) ||
    (isObject(value) &&
      [value.sid, value.scope].every(isString) &&
      [value.start, value.end].every(isStringOrNull) &&
      [value.tags, value.hostHandles].every((list) => isListOf(list, isString)) &&
      isListOf(value.sections, (item) => isObject(item) && isString(item.id) && isString(item.heading)) &&
      isListOf(value.picked, (item) => isListOf(item, isString) && (item as string[]).length === 3))
  );
}

/** Of calls whose answer says more than that it is done. */
const answers: { readonly [N in CallName]?: (value: unknown) => value is Calls[N]['response'] } = {
  hello: (value): value is Welcome =>
    isObject(value) &&
    isState(value.state) &&
    isObject(value.selectors) &&
    isListOf(Object.values(value.selectors), isString),
  pick: (value): value is { section: string } => isObject(value) && isString(value.section),
};

/** Whether a value is an answer to this call. */
export function isAnswer<N extends CallName>(call: N, value: unknown): value is Result<Calls[N]['response']> {
  if (!isObject(value)) return false;
  if (value.ok === true) return (answers[call] ?? isNull)(value.value);
  const { error } = value;
  return value.ok === false && isObject(error) && isString(error.code);
}

export function isPush(value: unknown): value is Push {
  if (!isObject(value)) return false;
  if (value.push === 'state') return isState(value.state);
  if (value.push === 'hello') return true;
  return (
    value.push === 'pick' && [value.sid, value.url, value.identity].every(isString) && isStringOrNull(value.section)
  );
}
