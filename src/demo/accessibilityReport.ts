/** What axe-core found in one place or several. */
export interface Finding {
  /** Of axe's rule. */
  readonly id: string;
  readonly help: string;
  readonly impact: string;
  /** The elements, as HTML. */
  readonly where: readonly string[];
}

/** Something that is true of a field. */
export type Fact = readonly [name: string, value: string];

/** What was seen at one look. */
export interface AccessibilityReport {
  readonly found: readonly Finding[];
  /** What axe leaves to people. */
  readonly undecided: readonly Finding[];
  /** How many rules found nothing. */
  readonly passed: number;
  readonly facts: readonly Fact[];
}
