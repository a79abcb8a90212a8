/** Words about what was said, what is undertaken for it, how that stands and what shows it. Several elements use them. */
export const record = {
  status: {
    'not-reviewed': 'Not yet reviewed',
    unreadable: 'Cannot be shown',
    'not-started': 'Not started',
    'in-progress': 'In progress',
    'on-track': 'On track',
    'at-risk': 'At risk',
    delayed: 'Delayed',
    kept: 'Kept',
    'partly-kept': 'Partly kept',
    'not-kept': 'Not kept',
    'changed-by-agreement': 'Changed with young people’s agreement',
  } as Record<string, string>,
  notStated: 'The council does not state this link.',
  agreed: (who: string, date: string) => `Agreed with ${who} on ${date}.`,
  oldWording: 'The wording before',
  lacksAgreement: 'Recorded as changed, but with no record that young people agreed. So it counts as not kept.',
  evidence: 'Evidence',
  noEvidence: 'No evidence',
  sensitive: 'This may be upsetting to read.',
  condition: 'Condition',
  by: 'Who',
  due: 'When',
};

export type RecordWords = typeof record;
