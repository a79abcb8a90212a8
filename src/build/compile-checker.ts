import type * as z from 'zod';

import { LONGEST_LIST } from '../schema/limits.js';

/**
 * Compiles zod schemas to the source of checkers made of `schema/checks.ts`, so that no zod reaches a visitor. Throws on
 * anything the checks cannot say, rather than let a page check less than the schema does.
 *
 * Expressions that occur more than once become parts: a section's own, or parts that sections share, so that every page
 * holds one copy of what its sections have in common.
 */
export class CheckerCompiler {
  #expressions = new Map<Expression, Known>();
  #section = '';

  /**
   * Compiles a section's schema; `sourceOf` gives its source once all are in. A section that is one object, such as `about`,
   * is usable without what is required in it, or a forgotten title would take away all that it says besides.
   */
  compileSection(name: string, schema: z.core.$ZodType): Expression {
    this.#section = name;
    const { def } = schema._zod as unknown as { def: Def };
    return def.type === 'object' ? this.#object(def, true) : this.compile(schema);
  }

  /** Compiles any schema. */
  compile(schema: z.core.$ZodType): Expression {
    const { def } = schema._zod as unknown as { def: Def };
    switch (def.type) {
      case 'string':
        return this.#share(stringCheck(schema, def));
      case 'number':
        return this.#share(numberCheck(def));
      case 'boolean':
        return 'boolean';
      case 'enum':
      case 'literal':
        return 'code';
      case 'optional':
      case 'default':
        return this.compile(def.innerType);
      case 'array':
        return this.#array(def);
      case 'object':
        return this.#object(def);
      case 'record':
        return this.#share(`record(${patternOf(def.keyType)}, ${this.compile(def.valueType)})`);
      case 'union':
        return this.#union(def);
      default:
        throw new Error(`No check is compiled from zod’s ${def.type}.`);
    }
  }

  /** The parts that sections share, or those of one section, each after the parts it is made of. */
  parts(section?: string): { name: string; source: string }[] {
    return [...this.#expressions]
      .filter(
        ([, { uses, sections }]) =>
          uses > 1 && (section ? sections.size === 1 && sections.has(section) : sections.size > 1),
      )
      .map(([expression, { name }]) => ({ name, source: this.sourceOf(expression) }));
  }

  /** The source of an expression, with every call marked as free of side effects, so that unused ones are left out of a page. */
  sourceOf(expression: Expression): string {
    const inlined = expression.replaceAll(REFERENCE, (reference) => {
      const [own, { name, uses }] = this.#named(reference);
      return uses > 1 ? name : this.sourceOf(own);
    });
    return /^\w+\(/.test(inlined) ? `/* @__PURE__ */ ${inlined}` : inlined;
  }

  #array(def: Def): Expression {
    let min = 0;
    let max = LONGEST_LIST;
    for (const { _zod } of def.checks ?? []) {
      if (_zod.def.check === 'min_length') min = _zod.def.minimum!;
      else if (_zod.def.check === 'max_length') max = _zod.def.maximum!;
      else throw unknown('list', _zod.def.check);
    }
    const bounds = min ? `, ${max}, ${min}` : max === LONGEST_LIST ? '' : `, ${max}`;
    return this.#share(`list(${this.compile(def.element)}${bounds})`);
  }

  #object(def: Def, loose = false): Expression {
    const groups: Record<'required' | 'optional' | 'lists', string[]> = { required: [], optional: [], lists: [] };
    for (const [name, field] of Object.entries(def.shape)) {
      const { type } = field._zod.def as unknown as Def;
      const isList = type === 'default' || (loose && type === 'array');
      const group = isList ? 'lists' : type === 'optional' ? 'optional' : 'required';
      groups[group].push(`${name}: ${this.compile(field)}`);
    }
    const parts = [groups.required, groups.optional, groups.lists].map((fields) => `{ ${fields.join(', ')} }`);
    if (loose && groups.required.length) parts.push('true');
    while (parts.length > 1 && parts.at(-1) === '{  }') parts.pop();
    const object = this.#share(`object(${parts.join(', ')})`);
    return 'value' in def.shape && 'missing' in def.shape ? this.#share(`withheld(${object})`) : object;
  }

  /** The unions of the schema differ by type, so that one look says which branch is meant. */
  #union(def: Def): Expression {
    const branches: Partial<Record<'string' | 'object' | 'array', Expression>> = {};
    for (const option of def.options) {
      const { type } = option._zod.def as unknown as Def;
      const kind = type === 'record' ? 'object' : type;
      if ((kind !== 'string' && kind !== 'object' && kind !== 'array') || branches[kind]) {
        throw new Error('A union in the schema must differ by type: text, object or list.');
      }
      branches[kind] = this.compile(option);
    }
    const list = branches.array ? `, ${branches.array}` : '';
    return this.#share(`either(${branches.string ?? 0}, ${branches.object ?? 0}${list})`);
  }

  /** Remembers an expression, and gives the reference by which larger ones name it. */
  #share(expression: Expression): Expression {
    let known = this.#expressions.get(expression);
    if (!known) {
      known = { name: `part${this.#expressions.size}`, uses: 0, sections: new Set() };
      this.#expressions.set(expression, known);
    }
    known.uses++;
    known.sections.add(this.#section);
    return `<${known.name}>`;
  }

  #named(reference: string): [Expression, Known] {
    const found = [...this.#expressions].find(([, { name }]) => `<${name}>` === reference);
    if (!found) throw new Error(`Nothing is called ${reference}.`);
    return found;
  }
}

/** What is known of an expression: what it is called, how often it occurs, and where. */
interface Known {
  name: string;
  uses: number;
  sections: Set<string>;
}

/** Source in which smaller expressions are named as `<part1>`. */
type Expression = string;

const REFERENCE = /<part\d+>/g;

interface Check {
  _zod: {
    def: {
      check: string;
      maximum?: number;
      minimum?: number;
      value?: number;
      inclusive?: boolean;
      pattern?: RegExp;
      format?: string;
    };
  };
}

interface Def {
  type: string;
  checks?: Check[];
  check?: string;
  format?: string;
  innerType: z.core.$ZodType;
  element: z.core.$ZodType;
  shape: Record<string, z.core.$ZodType>;
  keyType: z.core.$ZodType;
  valueType: z.core.$ZodType;
  options: z.core.$ZodType[];
}

function stringCheck(schema: z.core.$ZodType, def: Def): string {
  if (describedFormat(schema) === 'uri-reference') return 'address';
  let min = 0;
  let max = 100_000;
  let pattern = '';
  for (const { _zod } of def.checks ?? []) {
    if (_zod.def.check === 'min_length') min = _zod.def.minimum!;
    else if (_zod.def.check === 'max_length') max = _zod.def.maximum!;
    else if (_zod.def.check === 'string_format' && _zod.def.pattern) pattern = `, ${_zod.def.pattern}`;
    else throw unknown('text', _zod.def.check);
  }
  return `string(${min}, ${max}${pattern})`;
}

function numberCheck(def: Def): string {
  let [min, max] = ['-Infinity', 'Infinity'];
  let whole = def.format === 'safeint';
  for (const { _zod } of def.checks ?? []) {
    if (_zod.def.check === 'greater_than' && _zod.def.inclusive) min = String(_zod.def.value);
    else if (_zod.def.check === 'less_than' && _zod.def.inclusive) max = String(_zod.def.value);
    else if (_zod.def.check === 'number_format') whole = true;
    else throw unknown('number', _zod.def.check);
  }
  return whole
    ? `number(${min}, ${max}, true)`
    : min === '-Infinity' && max === 'Infinity'
      ? 'number()'
      : `number(${min}, ${max})`;
}

function patternOf(keyType: z.core.$ZodType): string {
  const pattern = (keyType._zod.def as unknown as Def).checks?.map(({ _zod }) => _zod.def.pattern).find(Boolean);
  if (!pattern) throw new Error('The keys of a record need a pattern.');
  return String(pattern);
}

function describedFormat(schema: z.core.$ZodType): unknown {
  return (schema as z.ZodType).meta()?.['format'];
}

function unknown(type: string, check: string): Error {
  return new Error(`No check of a ${type} is compiled from zod’s ${check}.`);
}
