/** Longest address, in octets. RFC 5321 §4.5.3.1.3 as corrected by RFC 3696 erratum 1690. */
export const MAX_ADDRESS_OCTETS = 254;
/** Longest local part, in octets. RFC 5321 §4.5.3.1.1. */
export const MAX_LOCAL_OCTETS = 64;
/** Longest domain in its text form, in octets. RFC 1035 §2.3.4: 255 on the wire. */
export const MAX_DOMAIN_OCTETS = 253;
/** Longest label, in octets. RFC 1035 §2.3.4. */
export const MAX_LABEL_OCTETS = 63;
/** Longest TLD in the root zone, in letters. */
export const MAX_TLD_LETTERS = 24;
