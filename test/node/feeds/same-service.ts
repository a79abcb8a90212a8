/** One made-up service as each dialect would say it, with the traps that real feeds hold. */
const name = 'Open door';
const description = 'Come in.\r\n\r\nStay as long as you like.\r\n ';
const accessible = 'Step-free';

export const uk3 = {
  id: 'A-1',
  name,
  description,
  url: 'https://example.org/open-door',
  email: 'door@example.org',
  status: 'active',
  minimum_age: 0,
  maximum_age: null,
  assured_date: '2026-05-01',
  fees: null,
  organization: { id: 'o', name: 'Riverside', website: 'javascript:alert(1)' },
  contacts: [{ id: 'c', name: 'Jo Bloggs', title: 'Manager', phones: [{ number: '"01632 960180"' }] }],
  languages: [{ code: 'pl' }, { id: 'no-name' }],
  cost_options: [{ amount: 0, option: 'Everybody' }],
  attributes: [{ taxonomy_term: { name: 'Advice' } }, { taxonomy_term: { name: 'Advice' } }],
  schedules: [{ freq: 'WEEKLY', interval: 1, byday: 'TH,MO', opens_at: '10:00:00', closes_at: '17:30:00' }],
  service_at_locations: [
    {
      location: {
        location_type: 'physical',
        name: 'Quay House',
        longitude: 1.2,
        latitude: 54.4,
        addresses: [
          { attention: 'Jo Bloggs', address_1: ' 1 Quay', city: 'Weir', postal_code: 'XW1 1AA', country: 'GB' },
        ],
        accessibility: [{ description: accessible }],
      },
    },
    { location: { location_type: 'physical', latitude: 0, longitude: 0, addresses: [] } },
  ],
};

export const hsds3 = { ...uk3, phones: [{ number: '01632 960180' }], contacts: [{ name: 'Jo Bloggs' }] };

export const uk1 = {
  ...pick('id', 'name', 'description', 'url', 'email', 'status', 'assured_date', 'organization', 'contacts'),
  cost_options: uk3.cost_options,
  languages: [{ language: 'Polish' }, { language: 'Elvish' }],
  eligibilitys: [{ minimum_age: 0, maximum_age: null }],
  service_taxonomys: [{ taxonomy: { name: 'Advice' } }],
  regular_schedules: [
    { weekday: 'Thursday', opens_at: '10:00', closes_at: '17:30' },
    { weekday: 'Monday', opens_at: '10:00', closes_at: '17:30' },
  ],
  service_at_locations: [
    {
      location: {
        name: 'Quay House',
        longitude: 1.2,
        latitude: 54.4,
        physical_addresses: [{ attention: 'Jo', address_1: '1 Quay', city: 'Weir', postal_code: 'XW1 1AA' }],
        accessibility_for_disabilities: [{ accessibility: accessible }],
      },
    },
  ],
};

export const uk1OtherPlurals = {
  ...pick('id', 'name', 'description', 'url', 'email', 'status', 'assured_date', 'organization', 'contacts'),
  ...{ cost_options: uk1.cost_options, languages: uk1.languages, regular_schedules: uk1.regular_schedules },
  service_at_locations: uk1.service_at_locations,
  eligibilities: uk1.eligibilitys,
  service_taxonomies: uk1.service_taxonomys,
};

export const outpost = {
  ...pick('id', 'name', 'description', 'url', 'email', 'assured_date'),
  min_age: 0,
  max_age: null,
  free: null,
  needs_referral: null,
  cost_options: uk3.cost_options,
  languages: uk3.languages,
  organisation: { id: 3, name: 'Riverside' },
  contacts: [{ name: 'Jo Bloggs', title: 'Manager', email: 'jo.bloggs@example.org', phone: '01632 960180' }],
  taxonomies: [{ id: 1, name: 'Advice', slug: 'advice', parent_id: null }],
  regular_schedules: uk1.regular_schedules,
  locations: [
    {
      name: 'Quay House',
      address_1: ' 1 Quay',
      city: 'Weir',
      postal_code: 'XW1 1AA',
      geometry: { type: 'Point', coordinates: [1.2, 54.4] },
      mask_exact_address: false,
      accessibilities: [{ name: accessible }],
    },
    { name: null, address_1: ' ', geometry: { type: 'Point', coordinates: [0, 0] }, mask_exact_address: null },
  ],
};

function pick(...names: (keyof typeof uk3)[]) {
  return Object.fromEntries(names.map((one) => [one, uk3[one]]));
}

export const envelopes = {
  'hsds-uk-3': { total_items: 1, total_pages: 1, contents: [uk3] },
  'hsds-3': { total_items: 1, contents: [hsds3] },
  'hsds-uk-1': { totalElements: 1, content: [uk1] },
  outpost: { totalElements: 2805, totalPages: 141, content: [outpost] },
};
