import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** Addresses that belong to one machine or one network, by the registries of special addresses (RFC 6890 and later). */
const inside = new BlockList();
for (const range of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' '))) {
  inside.addSubnet(...partsOf(range), 'ipv4');
}
for (const range of '::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8'.split(
  ' ',
)) {
  inside.addSubnet(...partsOf(range), 'ipv6');
}

/** Whether an address in digits leads into the reader's own machine or network, and so to what is not public. */
export function isInside(address: string): boolean {
  return inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** A name that leads inside, whoever gave it. */
export class LeadsInside extends Error {}

/** Looks a name up, and refuses it if any of its addresses leads inside: it is judged where the connection is made. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found;
    if (addresses.some(({ address }) => isInside(address))) return done(new LeadsInside(host), []);
    if (error || options.all) return done(error, addresses);
    const [first] = addresses;
    return done(null, first?.address ?? '', first?.family);
  });
};

function partsOf(range: string): [string, number] {
  const [start = '', bits] = range.split('/');
  return [start, Number(bits)];
}
