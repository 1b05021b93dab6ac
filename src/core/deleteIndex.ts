/** Letters of a name that are looked at. */
const PREFIX = 9;
/** Ways to leave out none, one or two of so many letters. */
const MOST_DELETES = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;
/** Names that share a place, on average: so many fit in a line of the cache. */
const NAMES_A_PLACE = 8;

/** The parameters of the hash FNV-1a, of 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** @returns a hash with the letters of a name from one offset to another mixed in */
function mix(hash: number, name: string, from: number, to: number): number {
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash;
}

/** Spreads a hash over its lower bits. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/**
 * The beginning of a name with up to two of its letters left out, each way as a hash. Two names that differ in no
 * more than two slips, a swap being one, have a hash in common: of the letters that both beginnings share, at most
 * two are missing in each.
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
 * Finds the names within two slips of one, out of any number, in a time that hardly grows with it: by their
 * beginnings with letters left out (a symmetric delete index over a prefix).
 */
export class DeleteIndex {
  /** The names by their hashes: those of a place lie between two starts. */
  readonly #starts: Int32Array;
  /** A name's number, and above it what is left of the hash, so that few others are looked at. */
  readonly #entries: Int32Array;
  readonly #numberBits: number;
  readonly #hashes = new Int32Array(MOST_DELETES);
  /** Used again by each search. */
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
    // Each start is the end at first, and goes down as the names are put in.
    for (let place = 1; place <= places; place++) starts[place]! += starts[place - 1]!;
    const entries = (this.#entries = new Int32Array(starts[places]!));
    forEachEntry((place, entry) => (entries[--starts[place]!] = entry));
  }

  /** @returns the numbers of those that begin like a name */
  alike(name: string): readonly number[] {
    this.#found.length = 0;
    this.#collect(spread(mix(OFFSET, name, 0, Math.min(name.length, PREFIX))));
    return this.#found;
  }

  /** @returns the numbers of all that may be within two slips of a name, some more than once */
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
