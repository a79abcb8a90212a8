/** @typedef {import('./database.mjs').Database} Database */

const KINDS =
  'Advice Boxing Breakfast Choir Cooking Counselling Drop-in Football Gardening Housing Mentoring Music Swimming Training Youth'.split(
    ' ',
  );
const WHOM =
  'for everyone|for young parents|for care leavers|after school|at weekends|for beginners|with sign language|online|by phone|near the market'.split(
    '|',
  );
const TOWNS = 'Wenlow Marbeck Tarnside Oldcote Fellgate Brackwater Hartsea Millbrow'.split(' ');
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const SENTENCES = [
  'We listen, and help you to work out what to do next.',
  'Come along with a friend, or on your own: somebody will be at the door.',
  'You can ask for a call back, and we ring from a number that shows.',
  'There is a kettle, a quiet room and somebody to talk to about money, work or a home.',
  'It does not matter how long ago you left care.',
];

/** How many different descriptions there are: their words are taken apart once each. */
const TEXTS = 2000;

/** A word that nobody says, the same for the same number. */
function word(/** @type {number} */ number) {
  let left = (number * 7919 + 104_729) % 160_000;
  let made = '';
  for (let count = 0; count < 4; count++) {
    made += SYLLABLES[left % 20];
    left = Math.floor(left / 20);
  }
  return made;
}

const MAKE = `
  INSERT INTO services
  SELECT id, jsonb_build_object(
      'id', id, 'name', name, 'description', texts.body, 'status', 'active',
      'url', 'https://example.org/services/' || id,
      'minimum_age', young, 'maximum_age', old, 'assured_date', '2026-05-01',
      'organization', jsonb_build_object('id', 'organisation-' || number % 900, 'name', town || ' Trust ' || number % 900),
      'attributes', jsonb_build_array(jsonb_build_object('id', 'attribute-' || number, 'taxonomy_term',
        jsonb_build_object('id', 'kind-' || number % $6, 'name', kind, 'taxonomy_id', 'kinds'))),
      'schedules', jsonb_build_array(jsonb_build_object('id', 'schedule-' || number, 'freq', 'WEEKLY', 'byday',
        (ARRAY['MO', 'TU', 'WE', 'TH', 'FR'])[1 + number % 5], 'opens_at', '10:00:00', 'closes_at', '16:00:00')),
      'service_at_locations', jsonb_build_array(jsonb_build_object('id', 'place-' || number, 'location',
        jsonb_build_object('id', 'location-' || number, 'location_type', 'physical', 'name', town || ' Hall',
          'latitude', 54 + (number % 97) / 100.0, 'longitude', -3 + (number % 89) / 100.0,
          'addresses', jsonb_build_array(jsonb_build_object('id', 'address-' || number, 'address_1',
            number % 200 + 1 || ' Quay', 'city', town, 'postal_code', 'XW' || number % 20 || ' 1AA', 'country', 'GB')))))),
    name, young, old, ARRAY['kind-' || number % $6], ARRAY['kinds'],
    setweight(to_tsvector('english', name), 'A') || texts.words
  FROM (SELECT number, 'made-up-' || number AS id, ($1::text[])[1 + number % $6] AS kind,
      ($3::text[])[1 + number % cardinality($3::text[])] AS town,
      concat_ws(' ', ($3::text[])[1 + number % cardinality($3::text[])], ($1::text[])[1 + number % $6],
        ($2::text[])[1 + number / 7 % cardinality($2::text[])], ($5::text[])[1 + number % 1999]) AS name,
      CASE WHEN number % 3 = 0 THEN 16 END AS young, CASE WHEN number % 4 = 0 THEN 25 END AS old
    FROM generate_series($7::int, $8::int) number) AS made
  JOIN (SELECT place - 1 AS place, body, setweight(to_tsvector('english', body), 'C') AS words
    FROM unnest($4::text[]) WITH ORDINALITY AS given (body, place)) AS texts ON texts.place = number % ${TEXTS}`;

/**
 * Adds made-up services to a directory, the same ones every time. The database makes them, so that there may be many.
 *
 * @param {Database} database
 * @param {number} count
 */
export async function addMadeUp(database, count) {
  const texts = Array.from({ length: TEXTS }, (_, at) => {
    const said = [0, 1, 2].map((more) => SENTENCES[(at + more * 2) % SENTENCES.length]);
    return [...said, ...Array.from({ length: 40 }, (__, more) => word(at * 13 + more * more))].join(' ');
  });
  const odd = Array.from({ length: 1999 }, (_, at) => word(at));
  const slice = 20_000;
  for (let from = 0; from < count; from += slice) {
    const to = Math.min(count, from + slice) - 1;
    await database.rows(MAKE, [KINDS, WHOM, TOWNS, texts, odd, KINDS.length, from, to]);
  }
}
