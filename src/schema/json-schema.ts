import * as z from 'zod';

import * as about from './about.js';
import * as access from './access.js';
import * as areas from './areas.js';
import * as carerSupport from './carer-support.js';
import * as cohorts from './cohorts.js';
import * as commitments from './commitments.js';
import { dataset, elsewhere, sections } from './dataset.js';
import * as documents from './documents.js';
import * as duties from './duties.js';
import * as figure from './figure.js';
import * as governance from './governance.js';
import * as id from './id.js';
import * as indicators from './indicators.js';
import * as localOffer from './local-offer.js';
import * as notes from './notes.js';
import * as organisations from './organisations.js';
import * as outcomes from './outcomes.js';
import * as plan from './plan.js';
import * as promises from './promises.js';
import * as provisions from './provisions.js';
import * as source from './source.js';
import * as status from './status.js';
import * as strategy from './strategy.js';
import * as text from './text.js';
import * as themes from './themes.js';
import * as url from './url.js';
import * as vocabulary from './vocabulary.js';
import * as voice from './voice.js';
import * as when from './when.js';

/** A JSON Schema, as an editor or another checker reads it. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schemas by file name: the whole document, and each section on its own for documents that keep it in a file
 * of its own. They name no address: whoever publishes them chooses it, with the version in its path. They are looser than `check` where the format must be able to grow: unknown fields are allowed.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const files: Record<string, JsonSchema> = {
    'document.schema.json': generated('Corporate parenting document', dataset),
  };
  for (const [name, section] of Object.entries(sections)) {
    files[`${name}.schema.json`] = generated(`Corporate parenting document: ${name}`, section);
  }
  return files;
}

function generated(title: string, schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', metadata: new Named(schema) });
  const { $schema, ...rest } = made;
  return { $schema, title, ...rest };
}

/** Every exported concept under its own name, so that the JSON Schema says `#/$defs/promiseItem` and not its content. */
const NAMES = new Map<unknown, string>(
  [
    ...[
      about,
      access,
      areas,
      carerSupport,
      cohorts,
      commitments,
      documents,
      duties,
      figure,
      governance,
      id,
      indicators,
    ],
    ...[localOffer, notes, organisations, outcomes, plan, promises, provisions, source, status, strategy, text, themes],
    ...[url, vocabulary, voice, when, { elsewhere }],
  ].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name] as const] : [])),
  ),
);

/** The descriptions that the schema carries, and beside them the names; the root of a file is the file itself. */
class Named extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  constructor(readonly root: z.ZodType) {
    super();
  }

  override get(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
    const described = z.globalRegistry.get(schema);
    const name = schema === this.root ? undefined : NAMES.get(schema);
    return name ? { ...described, id: name } : described;
  }

  override has(schema: z.core.$ZodType): boolean {
    return z.globalRegistry.has(schema) || NAMES.has(schema);
  }
}
