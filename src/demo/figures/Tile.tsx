interface TileProps {
  readonly value: string;
  readonly name: string;
}

/** One of the figures that a page of them begins with. */
export function Tile({ value, name }: TileProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
