import * as z from 'zod/mini';

/** Whether a value is as a schema says. */
type Check = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Types = z.core.$ZodTypes;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The schema's own refinements: patterns and the like. */
function refined(check: Check, { checks = [] }: z.core.$ZodTypeDef): Check {
  if (checks.length === 0) return check;
  return (value) => {
    if (!check(value)) return false;
    const payload: z.core.ParsePayload = { value, issues: [] };
    for (const each of checks) (each as z.core.$ZodCheck<unknown>)._zod.check(payload);
    return payload.issues.length === 0;
  };
}

function ofObject(shape: Readonly<Record<string, Schema>>): Check {
  const keys = Object.keys(shape);
  const checks = Object.values(shape).map(checkOf);
  return (value) => isObject(value) && checks.every((check, index) => check(value[keys[index] as string]));
}

function ofRecord(of: Check): Check {
  return (value) => isObject(value) && !Array.isArray(value) && Object.values(value).every(of);
}

function ofTuple(items: readonly Schema[]): Check {
  const checks = items.map(checkOf);
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]));
}

/** Null where there is no other way than to ask the schema. */
function quickly(schema: Schema): Check | null {
  const { def } = (schema as Types)._zod;
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return 'format' in def ? null : (value) => Number.isFinite(value);
    case 'literal':
      return (value) => (def.values as unknown[]).includes(value);
    case 'enum': {
      const values: unknown[] = Object.values(def.entries);
      return (value) => values.includes(value);
    }
    case 'nullable': {
      const check = checkOf(def.innerType);
      return (value) => value === null || check(value);
    }
    case 'optional':
    case 'default': {
      const check = checkOf(def.innerType);
      return (value) => value === undefined || check(value);
    }
    case 'array': {
      const check = checkOf(def.element);
      return (value) => Array.isArray(value) && value.every(check);
    }
    case 'tuple':
      return def.rest === null ? ofTuple(def.items) : null;
    case 'record':
      return ofRecord(checkOf(def.valueType));
    case 'union': {
      const checks = def.options.map(checkOf);
      return (value) => checks.some((check) => check(value));
    }
    case 'object':
      return ofObject(def.shape);
    default:
      return null;
  }
}

/**
 * The same verdict as `schema.safeParse(value).success`, for values out of JSON, without making a copy of each: that
 * takes longer than parsing their JSON does, and this a fifth of it. What a schema's type makes of a value is not its concern.
 */
export function checkOf(schema: Schema): Check {
  const quick = quickly(schema);
  return quick === null ? (value) => z.safeParse(schema, value).success : refined(quick, schema._zod.def);
}
