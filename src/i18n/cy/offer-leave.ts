import type { OfferLeaveWords } from '../en/offer-leave.js';

/** Yr hyn a ddywedir am adael y dudalen ar frys. */
export const offerLeave: OfferLeaveWords = {
  leave: 'Gadael y dudalen hon',
  once: 'Shift. Pwyswch unwaith eto i adael.',
  twice: 'Shift. Pwyswch ddwywaith eto i adael.',
  hint: 'Rhywun yn edrych? Mae “Gadael y dudalen hon” yn ei chuddio ac yn mynd i rywle arall, ac felly hefyd bwyso Shift dair gwaith. Mae hanes eich porwr yn dal i ddangos eich bod wedi bod yma.',
  loading: 'Yn llwytho',
  close: 'Gallwch gau’r dudalen hon nawr.',
};
