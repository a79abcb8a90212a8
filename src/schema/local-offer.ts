import * as z from 'zod';

import { missing, quantity } from './figure.js';
import { id, ownId } from './id.js';
import { LARGEST_OFFER } from './limits.js';
import { list, some } from './list.js';
import { availability, source } from './source.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { day } from './when.js';

const latitude = z.number().min(-90).max(90).describe('Latitude, in degrees.');
const longitude = z.number().min(-180).max(180).describe('Longitude, in degrees.');
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

/** The headings of the local offer in law, and what councils add. */
export const offerHeadings = [
  'health-and-wellbeing',
  'relationships',
  'education-and-training',
  'employment',
  'accommodation',
  'participation',
  'financial-literacy',
  'arrangements',
  'other',
] as const;

/** How a service comes to people. */
export const waysToReach = ['visit', 'phone', 'online', 'home-visit'] as const;

/** How often an amount is given. */
export const howOften = ['once', 'day', 'week', 'month', 'term', 'year', 'each-time', 'unlimited'] as const;

/** When a service is open or happens. */
export const schedule = z.object({
  days: some(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])).describe('On which days of the week.'),
  opens: clock.optional().describe('From, as HH:MM.'),
  closes: clock.optional().describe('Until, as HH:MM.'),
  frequency: z
    .enum(['weekly', 'fortnightly', 'monthly', 'irregular'])
    .optional()
    .describe('How often, if not weekly. Irregular: only now and then, so that nothing is said to be open.'),
  from: day.optional().describe('From this day.'),
  to: day.optional().describe('Until this day.'),
  text: text.optional().describe('In words, for example "term time only".'),
});
export type Schedule = z.infer<typeof schedule>;

/** Where a service is. A place that must stay private is marked, and is never shown exactly. */
export const location = z.object({
  kind: z.enum(['physical', 'postal', 'virtual']).describe('A place, an address for letters, or online.'),
  name: label.optional().describe('Its name.'),
  address: some(label).describe('The address, line by line.'),
  postcode: z.string().max(10).optional().describe('The postcode.'),
  latitude: latitude.optional(),
  longitude: longitude.optional(),
  exact: z.boolean().optional().describe('False where the place must stay private, for example a refuge.'),
  accessibility: some(text).describe('How accessible it is.'),
});
export type Location = z.infer<typeof location>;

/** One service or form of help. Compatible with Open Referral UK; ages here are inclusive, as there. */
export const service = z.object({
  id: ownId,
  oruk: z
    .object({ id: z.string().max(100).describe('Its id in the feed.'), source: label.describe('Which feed.') })
    .optional()
    .describe('Where it comes from, if it was imported.'),
  name: label.describe('Its name.'),
  summary: text.optional().describe('What it is, in one sentence.'),
  description: some(text).describe('More about it, by paragraph.'),
  provider: id.optional().describe('Who provides it, by id in `organisations`.'),
  providerName: label.optional().describe('Who provides it, by name.'),
  status: z
    .enum(['active', 'inactive', 'defunct', 'temporarily closed'])
    .describe('Whether it runs. Only active and temporarily closed services are shown.'),
  headings: z.array(z.enum(offerHeadings)).max(9).describe('The headings of the local offer it belongs to.'),
  categories: some(label).describe('The council’s own categories.'),
  needs: some(label).describe('The needs it meets, in words a young person would use.'),
  keywords: some(label).describe('Other words people search for it by.'),
  urgent: z
    .boolean()
    .optional()
    .describe('Whether it helps today: nowhere to sleep, not safe, no money for food or heating.'),
  cohorts: some(id).describe('For whom.'),
  minimumAge: z.number().min(0).max(130).optional().describe('From this age, inclusive. Left out: no lower limit.'),
  maximumAge: z
    .number()
    .min(0)
    .max(130)
    .optional()
    .describe('To this age, inclusive, as in Open Referral. Left out: no upper limit.'),
  eligibility: text.optional().describe('Who can have it, in words.'),
  entitlement: z
    .enum(['statutory', 'discretionary', 'partner'])
    .describe('A right in law, an offer of the council, or of others.'),
  provisions: some(id).describe('The law behind it, by id in `provisions`.'),
  costs: some(
    z.object({
      option: label.optional().describe('For what.'),
      amount: z.number().min(0).optional().describe('How much, in pounds. 0 is free.'),
      text: text.optional().describe('In words.'),
      from: day.optional().describe('From this day.'),
      to: day.optional().describe('Until this day.'),
    }),
  ).describe('What it costs. Left out: not stated.'),
  access: some(z.enum(waysToReach)).describe('How to reach it.'),
  referral: text.optional().describe('How to get it, for example "ask your personal adviser".'),
  schedules: some(schedule).describe('When it is open or happens.'),
  areas: some(label).describe('The areas it serves.'),
  locations: some(location).describe('Where it is.'),
  languages: some(z.string().max(35)).describe('The languages it speaks, as language tags.'),
  accessibility: some(text).describe('How accessible it is.'),
  contacts: some(id).describe('Whom to ask, by id in `access.contacts`.'),
  phone: z.string().max(50).optional().describe('Its phone number, as shown.'),
  sms: z.string().max(50).optional().describe('Its number for text messages.'),
  email: z.string().max(200).optional().describe('Its e-mail address.'),
  url: url.optional(),
  checked: day.optional().describe('When these details were last checked.'),
  alert: text.optional().describe('Anything a reader must know first.'),
});
export type Service = z.infer<typeof service>;

/** An amount that a group can have, with its conditions and the day it was last looked at. Upper ages are exclusive. */
export const entitlement = z.object({
  id: ownId,
  title: text.describe('What it is.'),
  service: id.optional().describe('The service it belongs to.'),
  amount: quantity.optional().describe('How much.'),
  noAmount: missing.optional().describe('Why no amount is given.'),
  per: z.enum(howOften).optional().describe('How often.'),
  cohorts: some(id).describe('For whom.'),
  ageFrom: z.number().min(0).max(130).optional().describe('From this age, inclusive.'),
  ageTo: z.number().min(0).max(130).optional().describe('Up to this age, exclusive: "under 25" is 25.'),
  basis: z
    .enum(['statutory', 'discretionary', 'partner'])
    .describe('A right in law, an offer of the council, or of others.'),
  heading: z.enum(offerHeadings).optional().describe('The heading of the local offer it belongs to.'),
  conditions: some(text).describe('On what conditions.'),
  provisions: some(id).describe('The law behind it.'),
  reviewed: day.optional().describe('When the amount was last looked at.'),
});
export type Entitlement = z.infer<typeof entitlement>;

/** A town or postcode district, so that "near me" needs no third party. */
export const place = z.object({
  id: ownId,
  name: label.describe('Its name.'),
  kind: z.enum(['town', 'village', 'postcode-district', 'area']).describe('What it is.'),
  latitude: latitude,
  longitude: longitude,
  postcodes: some(z.string().max(10)).describe('The postcode districts in it, for example "LA14".'),
});
export type Place = z.infer<typeof place>;

export const localOffer = z
  .object({
    availability: availability.describe('Whether the offer itself is in this document, or is only named.'),
    title: label.optional().describe('What the council calls it.'),
    intro: text.optional().describe('What stands above it.'),
    document: id.optional().describe('The printed offer, by id in `documents`.'),
    url: url.optional().describe('Where the council publishes it.'),
    untilAge: z.number().min(0).max(130).optional().describe('Up to this age, exclusive, if the council says so.'),
    mentions: some(
      z.object({ text: text.describe('What the council says about its offer.'), source: source.optional() }),
    ).describe('What the council says about its offer, where it does not print it.'),
    headingLaw: some(
      z.object({
        heading: z.enum(offerHeadings).describe('A heading of the local offer.'),
        provisions: z.array(id).max(20).describe('The law behind it, by id in `provisions`.'),
      }),
    ).describe('The law behind headings, where readers should know whether it is in force.'),
    services: z
      .array(service)
      .max(LARGEST_OFFER)
      .default([])
      .describe('Services and other help. For more, give the element the address of a directory: `feed`.'),
    entitlements: list(entitlement).describe('Amounts, by group.'),
    places: list(place).describe('Towns and postcode districts.'),
    note: text.optional().describe('What a reader should know about it.'),
  })
  .describe('What care leavers can get.');
export type LocalOffer = z.infer<typeof localOffer>;

/** The long words about one service, for offers that are kept in two parts. */
export const serviceDetails = z.object({
  service: id.describe('The service, by id in `localOffer.services`.'),
  description: some(text).describe('More about it, by paragraph.'),
  eligibility: text.optional().describe('Who can have it, in words.'),
  referral: text.optional().describe('How to get it.'),
});
export type ServiceDetails = z.infer<typeof serviceDetails>;

export const offerDetails = list(serviceDetails).describe(
  'The long words about services, by service. Kept in a file of its own with `href`, it is fetched only when a reader opens a service or searches; what is here counts before what the service itself says.',
);
export type OfferDetails = z.infer<typeof offerDetails>;
