// What schemas of the document mean, whichever way they are written.
import { resolve } from './catalog.js';

/** What is no object has no properties, not even none of them. */
function together(all, part) {
  const properties = (all.properties || part.properties) && { ...part.properties, ...all.properties };
  return { ...part, ...all, ...(properties && { properties }) };
}

/** A schema with its references followed and its parts laid together; whether null is allowed stands in `nullable`. */
export function shape(root, schema) {
  const own = resolve(root, schema) || {};
  const choices = own.oneOf || own.anyOf;
  if (own.allOf) {
    const { allOf, ...rest } = own;
    return allOf.map((part) => shape(root, part)).reduce(together, rest);
  }
  if (choices) {
    const real = choices.filter((each) => !/\/Null$/.test(each.$ref || ''));
    const { oneOf, anyOf, ...rest } = own;
    if (real.length === 1) {
      return { ...shape(root, real[0]), ...rest, nullable: real.length < choices.length };
    }
  }
  return own;
}

/** The name of a type for people: "string", "Contact", "array of Contact". */
export function typeName(root, schema) {
  const name = refName(schema);
  const real = shape(root, schema);
  if (real.type === 'array') {
    return `array<${typeName(root, real.items || {})}>`;
  }
  return name && real.properties
    ? name
    : real.format && real.type === 'string'
      ? real.format
      : [real.type || name || 'any'].flat().join(' | ');
}

function refName(schema) {
  const direct =
    schema.$ref ||
    [...(schema.allOf || []), ...(schema.oneOf || [])]
      .map((each) => each.$ref)
      .find((ref) => ref && !/\/Null$/.test(ref));
  return direct ? direct.split('/').pop() : '';
}

/** The fields of an object; for arrays and pages those of an entry are found by going on. */
export const fieldsOf = (root, schema) => Object.entries(shape(root, schema).properties || {});

/** Whether there is more to tell of a type. */
export function inner(root, schema) {
  const real = shape(root, schema);
  const entry = real.type === 'array' ? real.items || {} : schema;
  return fieldsOf(root, entry).length ? entry : null;
}

/** Bounds of a value in few words. */
export function rules(real) {
  const all = [];
  const range = (least, most, word) => {
    if (least !== undefined || most !== undefined) {
      all.push(`${word}${least !== undefined ? ` ≥ ${least}` : ''}${most !== undefined ? ` ≤ ${most}` : ''}`);
    }
  };
  range(real.minLength, real.maxLength, 'length');
  range(real.minItems, real.maxItems, 'entries');
  if (Math.abs(real.maximum || 0) < Number.MAX_SAFE_INTEGER) {
    range(real.minimum === -Number.MAX_SAFE_INTEGER ? undefined : real.minimum, real.maximum, '');
  }
  if (real.pattern) {
    all.push(real.pattern);
  }
  return all;
}

/** The first example of a content. */
export function exampleOf(root, content) {
  const first = content && content.examples && Object.values(content.examples)[0];
  return first ? (resolve(root, first) || {}).value : content && content.example;
}
