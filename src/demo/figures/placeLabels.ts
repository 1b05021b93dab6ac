/** A line of letters of 12 px: above its baseline, and below it. */
const ABOVE = 10;
const BELOW = 3;
/** A letter is about so wide, on average. */
const LETTER = 6.6;
/** Between a point and its label. */
const GAP = 9;
/** The radius of a point, with its outline. */
const RADIUS = 5;

/** A place in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place of a text: where its baseline begins. */
interface Label extends Point {
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts a label beside each point, where it covers no point and no other label: to the right of it, to the left,
 * above or below, and where nothing is free at the place that covers the least.
 *
 * @param wanted - what is written, and the point that it belongs to
 * @param dots - every point on show
 * @param room - none leaves it
 * @returns where each text begins, in the same order
 */
export function placeLabels(
  wanted: readonly Label[],
  dots: readonly Point[],
  room: Box,
): readonly Label[] {
  const taken = dots.map(({ x, y }) => boxOf(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
  return wanted.map(({ label, x, y }) => {
    const length = label.length * LETTER;
    const places = around(x, y, length).map((place) => ({
      place,
      box: boxOf(place.x, place.y - ABOVE, length, ABOVE + BELOW),
    }));
    const inside = places.filter(({ box }) => isInside(box, room));
    const badness = ({ box }: { readonly box: Box }): number =>
      taken.filter((each) => overlap(each, box)).length;
    const all = inside.length > 0 ? inside : places;
    const best = all.reduce((one, other) => (badness(other) < badness(one) ? other : one));
    taken.push(best.box);
    return { label, ...best.place };
  });
}

/** The places that a label may have, the best first. */
function around(x: number, y: number, length: number): Point[] {
  const columns = [x + GAP, x - GAP - length];
  return [
    ...columns.map((start) => ({ x: start, y: y + 4 })),
    { x: x - length / 2, y: y - GAP },
    { x: x - length / 2, y: y + GAP + ABOVE },
    ...columns.flatMap((start) => [
      { x: start, y: y - GAP },
      { x: start, y: y + GAP + ABOVE },
    ]),
    { x: x - length, y: y - GAP },
    { x: x - length, y: y + GAP + ABOVE },
    { x, y: y - GAP },
    { x, y: y + GAP + ABOVE },
  ];
}

const boxOf = (left: number, top: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left &&
  box.right <= room.right &&
  box.top >= room.top &&
  box.bottom <= room.bottom;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
