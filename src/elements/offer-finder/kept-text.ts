import { formatWhen } from '../../i18n/format.js';
import { checkAgeOf } from '../../model/law.js';
import { safeUrl } from '../../schema/safe-url.js';
import type { Text } from '../../schema/text.js';
import { wordsOf } from '../element/say.js';
import { entitlementWords } from './amount.template.js';
import type { Entry } from './entry.js';
import { hoursWords } from './hours-words.js';
import type { InsideView } from './inside-view.js';
import { placeLines } from './place.template.js';
import { contactsOf } from './reach.template.js';

/** A list of services as plain text, for a message or a note. */
export function keptText(entries: readonly Entry[], view: InsideView): string {
  return entries.map((entry) => linesOf(entry, view).filter(Boolean).join('\n')).join('\n\n');
}

function linesOf({ service, entitlements }: Entry, view: InsideView): (string | false | undefined)[] {
  const { words, base } = view;
  const { name, status, summary, alert, referral, schedules = [], locations = [], url, checked } = service;
  const said = (text: Text | undefined) => text && wordsOf(text, view).words;
  return [
    name,
    status !== 'active' && words.closedForNow,
    said(summary),
    said(alert),
    ...entitlements.map((one) => [said(one.title), entitlementWords(one, view)].filter(Boolean).join(': ')),
    said(referral),
    ...contactsOf(service, view).map(({ label, phone, sms, email }) =>
      [said(label), phone?.display, sms && `${words.textTo} ${sms}`, email].filter(Boolean).join(', '),
    ),
    ...schedules.map((one) => [hoursWords(one, view), said(one.text)].filter(Boolean).join('. ')),
    ...locations.map((one) => placeLines(one, view).join(', ')),
    url && safeUrl(url, base),
    checked && checkedLine(checked, view),
  ];
}

/** When it was last checked; where that is long ago, to ask first. */
function checkedLine(checked: string, { words, locale, today }: InsideView): string {
  const date = formatWhen(checked, locale);
  return checkAgeOf({ checked: { date: checked } }, today) === 'old'
    ? words.old(date)
    : `${words.terms.checked}: ${date}`;
}
