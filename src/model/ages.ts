/** Ages of people, both included, in whole years. */
export interface Ages {
  from: number | undefined;
  to: number | undefined;
}

/** Whom a service is for. Its upper age is inclusive, as in Open Referral. */
export function agesOfService(service: { minimumAge?: number | undefined; maximumAge?: number | undefined }): Ages {
  return { from: service.minimumAge, to: service.maximumAge };
}

/** Whom an amount is for. Its upper age is exclusive, as in the statutes: up to 22 is to 21, and up to 21½ is too. */
export function agesOfEntitlement({
  ageFrom,
  ageTo,
}: {
  ageFrom?: number | undefined;
  ageTo?: number | undefined;
}): Ages {
  return { from: ageFrom, to: ageTo === undefined ? undefined : Math.ceil(ageTo) - 1 };
}
