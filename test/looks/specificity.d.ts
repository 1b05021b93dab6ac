// Its own types are there, but its `exports` don't lead to them.
declare module '@bramus/specificity' {
  interface Specificity {
    toObject: () => { a: number; b: number; c: number };
    selectorString: () => string;
  }
  export const calculate: (selector: string) => Specificity[];
}
