/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { sample } from './sample.js';

/** A small document of a made-up council with these duties, two laws and a number for worries about a child. */
export function dutiesOf(...duties: Record<string, any>[]): any {
  return {
    ...sample(),
    organisations: [
      { id: 'wenlowdale', name: 'Wenlowdale Council', type: 'council' },
      { id: 'trust', name: 'Wenlow Trust', type: 'nhs', partnerKind: 'nhs-trust' },
      { id: 'surgery', name: 'Weirgate Surgery', type: 'nhs', partnerKind: 'gp-practice' },
    ],
    cohorts: [{ id: 'children', kind: 'looked-after', label: 'Children we care for' }],
    provisions: [law('act'), law('new-act', { title: 'New Act', inForce: 'unknown', status: 'enacted' })],
    duties: duties.map((duty, at) => ({
      id: `duty-${at + 1}`,
      title: `Duty ${at + 1}`,
      holderTypes: ['nhs'],
      strength: 'must',
      statedBy: 'law',
      provisions: duty['statedBy'] === 'council' ? [] : ['act'],
      ...duty,
    })),
    access: {
      contacts: [
        {
          id: 'front-door',
          label: 'Front door',
          phone: { display: '01632 960111', e164: '+441632960111' },
          purposes: ['safeguarding'],
        },
        { id: 'nurse', label: 'The nurses', phone: { display: '01632 960150', e164: '+441632960150' } },
      ],
    },
  };
}

/** A law in force, read on 31 August 2026, unless it says otherwise. */
export function law(id: string, fields: Record<string, any> = {}): any {
  return {
    id,
    title: 'Children Act',
    year: 1989,
    section: 's.27',
    kind: 'section',
    summary: 'Help if you can.',
    status: 'in-force',
    inForce: 'yes',
    checked: { date: '2026-08-31', confidence: 'confirmed' },
    ...fields,
  };
}
