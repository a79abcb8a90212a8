import * as z from 'zod';

import { safeUrl } from './safe-url.js';

/** An address a reader can follow: https, http, mailto, tel, sms, or relative to the document. */
export const url = z
  .string()
  .min(1)
  .max(2000)
  .refine((value) => safeUrl(value) !== undefined, { error: 'not an address that a link may go to' })
  .meta({
    format: 'uri-reference',
    description:
      'A web, mail or telephone address (https:, http:, mailto:, tel:, sms:), or one relative to the document.',
  });
