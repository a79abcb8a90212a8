/** What every list without a number of its own holds on a page, and the most it may hold. */
const PER_PAGE = 50;
const MOST_PER_PAGE = 100;

/** A list gives things without the lists inside them. @param {string} body */
const inShort = (body) =>
  `(SELECT jsonb_object_agg(key, value) FROM jsonb_each(${body}) WHERE jsonb_typeof(value) <> 'array')`;

/** A service as lists have it. @param {string} body */
const shortService = (body) => `(${inShort(body)} || CASE WHEN ${body} ? 'organization'
  THEN jsonb_build_object('organization', ${inShort(`${body}->'organization'`)}) ELSE '{}' END)`;

/** Something was asked for in a way that it cannot be. */
export class BadQuestion extends Error {}

/**
 * @typedef {object} Part What a question asks for of a table: SQL, and the values in it.
 * @property {string[]} where
 * @property {unknown[]} values
 * @property {string} order
 */

/** Which services are asked for. @param {URLSearchParams} asked @returns {Part} */
function wanted(asked) {
  /** @type {Part} */
  const part = { where: [], values: [], order: 'service.name, service.id' };
  const add = (/** @type {(place: string) => string} */ condition, /** @type {unknown} */ value) => {
    part.values.push(value);
    part.where.push(condition(`$${part.values.length}`));
  };
  const words = (asked.get('search') ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    // The last word may still be in the making.
    add((place) => `service.words @@ to_tsquery('english', ${place})`, `${words.join(' & ')}:*`);
    part.order = `ts_rank(service.words, to_tsquery('english', $${part.values.length})) DESC, ${part.order}`;
  }
  const list = (/** @type {string} */ name) =>
    asked
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
  if (list('taxonomy_term_id').length > 0)
    add((place) => `service.terms && ${place}::text[]`, list('taxonomy_term_id'));
  if (list('taxonomy_id').length > 0) add((place) => `service.taxonomies && ${place}::text[]`, list('taxonomy_id'));
  // The ages of those who ask: what begins later or ends earlier is not for them.
  const [from, to] = [numberIn(asked, 'minimum_age'), numberIn(asked, 'maximum_age')];
  if (from !== undefined) add((place) => `coalesce(service.maximum_age >= ${place}, true)`, from);
  if (to !== undefined) add((place) => `coalesce(service.minimum_age <= ${place}, true)`, to);
  return part;
}

/** Where places are asked for: within so many metres of a postcode that one of them has. @param {URLSearchParams} asked */
function near(asked, /** @type {Part} */ part) {
  const postcode = asked.get('postcode')?.replace(/\s/g, '').toUpperCase();
  if (!postcode) return;
  part.values.push(postcode, numberIn(asked, 'proximity') ?? 5000);
  const [code, metres] = [part.values.length - 1, part.values.length];
  part.where.push(`EXISTS (SELECT FROM (SELECT avg(latitude) AS latitude, avg(longitude) AS longitude
    FROM places WHERE postcode = $${code}) AS here
    WHERE 2 * 6371000 * asin(sqrt(power(sin(radians(place.latitude - here.latitude) / 2), 2)
      + cos(radians(here.latitude)) * cos(radians(place.latitude))
      * power(sin(radians(place.longitude - here.longitude) / 2), 2))) <= $${metres})`);
}

/** Each list and each thing that can be asked for, by the first step of its path. */
export const questions = {
  services: {
    list: (/** @type {URLSearchParams} */ asked) => ({
      from: 'services service',
      item: shortService('service.body'),
      ...wanted(asked),
    }),
    one: `SELECT body FROM services WHERE id = $1`,
  },
  service_at_locations: {
    list: (/** @type {URLSearchParams} */ asked) => {
      const part = wanted(asked);
      near(asked, part);
      part.order = `${part.order}, place.id`;
      const item = `jsonb_build_object('id', place.id, 'location', ${inShort('place.location')},
        'service', ${shortService('service.body')})`;
      return { from: 'places place JOIN services service ON service.id = place.service', item, ...part };
    },
    one: `SELECT jsonb_build_object('id', place.id, 'location', place.location,
        'service', service.body - 'service_at_locations') AS body
      FROM places place JOIN services service ON service.id = place.service WHERE place.id = $1`,
  },
  organizations: {
    list: () => ({
      from: `(SELECT DISTINCT ON (body#>>'{organization,id}') body->'organization' AS body FROM services) AS organization`,
      item: inShort('organization.body'),
      ...{ where: [], values: [], order: `organization.body->>'id'` },
    }),
    one: `SELECT (array_agg(body->'organization'))[1]
        || jsonb_build_object('services', jsonb_agg(body - 'organization' ORDER BY id)) AS body
      FROM services WHERE body#>>'{organization,id}' = $1 HAVING count(*) > 0`,
  },
  taxonomies: {
    list: () => ({
      from: 'taxonomies taxonomy',
      item: inShort('taxonomy.body'),
      where: [],
      values: [],
      order: 'taxonomy.id',
    }),
    one: 'SELECT body FROM taxonomies WHERE id = $1',
  },
  taxonomy_terms: {
    list: () => ({
      from: `taxonomies, jsonb_array_elements(body->'taxonomy_terms') AS term`,
      ...{ item: 'term', where: [], values: [], order: `term->>'id'` },
    }),
    one: `SELECT term AS body FROM taxonomies, jsonb_array_elements(body->'taxonomy_terms') AS term WHERE term->>'id' = $1`,
  },
};

/**
 * A page of a list, in the envelope of Open Referral UK 3.0.
 *
 * @param {import('./database.mjs').Database} database
 * @param {keyof typeof questions} name
 * @param {URLSearchParams} asked
 */
export async function pageOf(database, name, asked) {
  const { from, item, where, values, order } = questions[name].list(asked);
  const page = numberIn(asked, 'page') ?? 1;
  const size = Math.min(numberIn(asked, 'per_page') ?? PER_PAGE, MOST_PER_PAGE);
  if (page < 1 || size < 1 || page % 1 || size % 1) throw new BadQuestion('page and per_page count from 1');

  const condition = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  const [{ count }] = await database.rows(`SELECT count(*)::int AS count FROM ${from} ${condition}`, values);
  const found = await database.rows(
    `SELECT ${item} AS body FROM ${from} ${condition} ORDER BY ${order} LIMIT ${size} OFFSET ${(page - 1) * size}`,
    values,
  );
  const pages = Math.ceil(count / size);
  return {
    ...{ total_items: count, total_pages: pages, page_number: page, size: found.length },
    ...{ first_page: page === 1, last_page: page >= pages, empty: found.length === 0 },
    contents: found.map(({ body }) => body),
  };
}

function numberIn(/** @type {URLSearchParams} */ asked, /** @type {string} */ name) {
  const word = asked.get(name);
  if (word === null || word === '') return undefined;
  if (!/^\d{1,9}(\.\d+)?$/.test(word)) throw new BadQuestion(`${name} is a number`);
  return Number(word);
}
