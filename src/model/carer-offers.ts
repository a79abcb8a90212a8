import type { CarerOffer } from '../schema/carer-support.js';

/** Under which heading an offer stands. */
export type CarerGroup = 'package' | 'training' | 'money' | 'more';

/** Offers under one heading. */
export interface CarerOfferGroup {
  kind: CarerGroup;
  offers: CarerOffer[];
  /** Whom they are for, if that is the same for all of them. */
  audiences: CarerOffer['audiences'] | undefined;
}

/** What carers are offered, as it is shown: all of it, or what is for one kind of carer. */
export interface CarerOffers {
  groups: CarerOfferGroup[];
  /** The kinds of carers that anything is for, in the order of the document. */
  audiences: string[];
  shown: CarerOffer[];
}

const order: readonly CarerGroup[] = ['package', 'training', 'money', 'more'];

/** Offers under headings: first the printed package, which stays together, then what stands beside it. */
export function carerOffersOf(offers: readonly CarerOffer[], audience: string): CarerOffers {
  const shown = offers.filter(({ audiences }) => !audience || (audiences as string[]).includes(audience));
  return {
    groups: order.flatMap((kind) => {
      const group = shown.filter((offer) => groupOf(offer) === kind);
      const [first] = group.map(({ audiences }) => audiences);
      const alike = group.every(({ audiences }) => String(audiences) === String(first));
      return first ? [{ kind, offers: group, audiences: alike ? first : undefined }] : [];
    }),
    audiences: [...new Set(offers.flatMap(({ audiences }) => audiences))],
    shown,
  };
}

function groupOf({ category, package: inPackage }: CarerOffer): CarerGroup {
  if (inPackage) return 'package';
  if (category === 'training') return 'training';
  return category === 'finance' ? 'money' : 'more';
}
