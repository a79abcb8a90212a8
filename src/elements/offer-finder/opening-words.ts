import { formatList, formatWhen } from '../../i18n/format.js';
import { formatTime } from '../../i18n/format-time.js';
import { isAllDay, type NextOpening, type Opening } from '../../model/opening.js';
import { weekdayOf } from '../../model/uk-time.js';
import type { Schedule } from '../../schema/local-offer.js';
import type { CardView } from './card-view.js';

type WordsView = Pick<CardView, 'words' | 'locale'>;

/** Whether something is open, in words. */
export function openingWords(opening: Opening, view: WordsView): string {
  const { opening: words } = view.words;
  const { locale } = view;
  switch (opening.state) {
    case 'open':
      if (!opening.until) return opening.sure ? words.always : words.mayBeAlways;
      return (opening.sure ? words.open : words.mayBeOpen)(formatTime(opening.until, locale));
    case 'later':
      return (opening.sure ? words.later : words.mayOpenLater)(formatTime(opening.opens, locale));
    case 'today':
      if (!opening.sure) return words.mayBeToday;
      return todayWords(opening.schedules, view);
    case 'closed':
      if (!opening.next) return words.closed;
      return (opening.next.sure ? words.next : words.mayBeNext)(nextWords(opening.next, view));
    case 'ended':
      return words.ended(formatWhen(opening.on, locale));
    case 'unsaid':
      return words.unsaid;
  }
}

function todayWords(schedules: readonly Schedule[], view: WordsView): string {
  const { today, todayAsk } = view.words.opening;
  const times = schedules.map((one) => timesWords(one, view)).filter(Boolean);
  return times.length ? today(formatList(times, view.locale)) : todayAsk;
}

function nextWords({ day, inDays, opens }: NextOpening, { words, locale }: WordsView): string {
  const { tomorrow, on, at } = words.opening;
  const name = words.onDay(words.days[weekdayOf(day)]!);
  const when = inDays === 1 ? tomorrow : inDays < 7 ? name : on(formatWhen(day, locale));
  return opens ? at(when, formatTime(opens, locale)) : when;
}

/** The hours of a schedule: "9am to 5pm". */
export function timesWords(schedule: Schedule, { words: { hours }, locale }: WordsView): string {
  const { opens, closes } = schedule;
  if (isAllDay(schedule)) return hours.allDay;
  if (opens === closes) return '';
  const [from, to] = [opens, closes].map((time) => time && formatTime(time, locale));
  if (from && to) return hours.between(from, to);
  return from ? hours.from(from) : hours.until(to!);
}
