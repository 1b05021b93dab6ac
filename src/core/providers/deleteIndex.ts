/** Indexed prefix of a name, in letters. */
const PREFIX = 9;
/** Ways to leave out up to two of these letters. */
const MOST_DELETES = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;
/** Names per bucket, on average: as many as fit in a cache line. */
const NAMES_A_PLACE = 8;

/** Parameters of FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Mixes the letters of a name, from one offset to another, into a hash. */
function mix(hash: number, name: string, from: number, to: number): number {
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash;
}

/** Spreads a hash over its lower bits. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/**
 * Hashes the prefix of a name with up to two letters left out, in every way. Two names within two typos (a swap is
 * one) share a hash.
 *
 * @param into - takes the hashes
 * @returns how many there are
 */
function hashDeletes(name: string, into: Int32Array): number {
  const length = Math.min(name.length, PREFIX);
  let count = 0;
  let before = OFFSET;
  for (let one = 0; one < length; one++) {
    into[count++] = spread(mix(before, name, one + 1, length));
    let between = before;
    for (let other = one + 1; other < length; other++) {
      into[count++] = spread(mix(between, name, other + 1, length));
      between = mix(between, name, other, other + 1);
    }
    before = mix(before, name, one, one + 1);
  }
  into[count++] = spread(before);
  return count;
}

/**
 * Symmetric delete index over a prefix: finds the names within two typos of one. The time hardly grows with the
 * number of names.
 */
export class DeleteIndex {
  /** Where each bucket begins in `#entries`; the next one begins where it ends. */
  readonly #starts: Int32Array;
  /** The number of a name, and above it the rest of the hash, which rules out most others. */
  readonly #entries: Int32Array;
  readonly #numberBits: number;
  readonly #hashes = new Int32Array(MOST_DELETES);
  /** Reused by each search. */
  readonly #found: number[] = [];

  /**
   * @param size - how many names there are
   * @param nameOf - the name of a number below it
   */
  constructor(size: number, nameOf: (number: number) => string) {
    this.#numberBits = Math.ceil(Math.log2(size + 1));
    const places = 2 ** Math.ceil(Math.log2((size * MOST_DELETES) / NAMES_A_PLACE + 1));
    const starts = (this.#starts = new Int32Array(places + 1));
    const forEachEntry = (visit: (place: number, entry: number) => void) => {
      for (let number = 0; number < size; number++) {
        const count = hashDeletes(nameOf(number), this.#hashes);
        for (let i = 0; i < count; i++) {
          const hash = this.#hashes[i]!;
          visit(hash & (places - 1), (hash & -(2 ** this.#numberBits)) | number);
        }
      }
    };
    forEachEntry((place) => starts[place]!++);
    // Each start is an end at first, and moves down as names are put in.
    for (let place = 1; place <= places; place++) starts[place]! += starts[place - 1]!;
    const entries = (this.#entries = new Int32Array(starts[places]!));
    forEachEntry((place, entry) => (entries[--starts[place]!] = entry));
  }

  /** Numbers of the names with the same prefix. */
  alike(name: string): readonly number[] {
    this.#found.length = 0;
    this.#collect(spread(mix(OFFSET, name, 0, Math.min(name.length, PREFIX))));
    return this.#found;
  }

  /** Numbers of all names that may be within two typos; some come more than once. */
  near(name: string): readonly number[] {
    this.#found.length = 0;
    const count = hashDeletes(name, this.#hashes);
    for (let i = 0; i < count; i++) this.#collect(this.#hashes[i]!);
    return this.#found;
  }

  #collect(hash: number): void {
    const place = hash & (this.#starts.length - 2);
    const rest = hash >>> this.#numberBits;
    const end = this.#starts[place + 1]!;
    for (let i = this.#starts[place]!; i < end; i++) {
      const entry = this.#entries[i]!;
      if (entry >>> this.#numberBits === rest) {
        this.#found.push(entry & (2 ** this.#numberBits - 1));
      }
    }
  }
}
