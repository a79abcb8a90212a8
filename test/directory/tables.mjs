/** @typedef {import('./database.mjs').Database} Database */

/** Temporary: a directory of a test leaves nothing behind in the database it was given. */
const TABLES = [
  `CREATE TEMPORARY TABLE services (
     id text PRIMARY KEY, body jsonb NOT NULL, name text NOT NULL, minimum_age numeric, maximum_age numeric,
     terms text[] NOT NULL, taxonomies text[] NOT NULL, words tsvector NOT NULL)`,
  `CREATE TEMPORARY TABLE places (
     id text PRIMARY KEY, service text NOT NULL, location jsonb NOT NULL, latitude float8, longitude float8,
     postcode text)`,
  `CREATE TEMPORARY TABLE taxonomies (id text PRIMARY KEY, body jsonb NOT NULL)`,
];

/** After the rows, because it is quicker so. */
const INDEXES = [
  'CREATE INDEX ON services USING gin (words)',
  'CREATE INDEX ON services USING gin (terms)',
  'CREATE INDEX ON services (name, id)',
  `CREATE INDEX ON services ((body #>> '{organization,id}'))`,
  'CREATE INDEX ON places (service)',
  'CREATE INDEX ON places (postcode)',
  'ANALYZE services',
  'ANALYZE places',
];

/** What a service is found by, its name first. */
const WORDS = `setweight(to_tsvector('english', body->>'name'), 'A') ||
  setweight(to_tsvector('english', concat_ws(' ', body->>'description', body#>>'{organization,name}')), 'C')`;

const ADD_SERVICES = `
  INSERT INTO services
  SELECT body->>'id', body, body->>'name', (body->>'minimum_age')::numeric, (body->>'maximum_age')::numeric,
    ARRAY(SELECT jsonb_path_query(body, '$.attributes[*].taxonomy_term.id') #>> '{}'),
    ARRAY(SELECT jsonb_path_query(body, '$.attributes[*].taxonomy_term.taxonomy_id') #>> '{}'),
    ${WORDS}
  FROM jsonb_array_elements($1::jsonb) body`;

const ADD_PLACES = `
  INSERT INTO places
  SELECT place->>'id', service.id, place->'location', (place#>>'{location,latitude}')::float8,
    (place#>>'{location,longitude}')::float8, upper(replace(place#>>'{location,addresses,0,postal_code}', ' ', ''))
  FROM services service, jsonb_array_elements(coalesce(service.body->'service_at_locations', '[]')) place`;

/**
 * Makes a directory of services as Open Referral UK has them in full, and of taxonomies with their terms.
 *
 * @param {Database} database
 * @param {{ services?: object[]; taxonomies?: object[]; more?: (database: Database) => Promise<void> }} content
 */
export async function fillDirectory(database, { services = [], taxonomies = [], more }) {
  for (const table of TABLES) await database.rows(table);
  await database.rows(ADD_SERVICES, [JSON.stringify(services)]);
  await database.rows(`INSERT INTO taxonomies SELECT body->>'id', body FROM jsonb_array_elements($1::jsonb) body`, [
    JSON.stringify(taxonomies),
  ]);
  await more?.(database);
  await database.rows(ADD_PLACES);
  for (const index of INDEXES) await database.rows(index);
}
