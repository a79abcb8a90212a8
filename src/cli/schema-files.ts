import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemas } from '../schema/json-schema.js';

/** Writes the JSON Schemas into a folder, which is made if need be, and returns the names of the files. */
export function writeSchemas(folder: string): string[] {
  const schemas = Object.entries(jsonSchemas());
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of schemas) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  return schemas.map(([name]) => name);
}

// The build runs this file itself, with the folder.
if (process.argv[1]?.endsWith('schema-files.ts') && process.argv[2]) writeSchemas(process.argv[2]);
