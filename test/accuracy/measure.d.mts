export interface Suggested {
  readonly email: string;
  readonly confidence?: number;
}

export type Suggest = (address: string) => Suggested | null;

export interface Typo {
  readonly shown: string;
  readonly typed: string;
  readonly meant: string | null;
  readonly mechanism: string;
  readonly market: string;
}

export interface Tried extends Typo {
  readonly suggestion: Suggested | null;
  readonly outcome: 'fixed' | 'wrong' | 'none' | 'kept' | 'invented';
}

export interface Measured {
  readonly typos: readonly Tried[];
  readonly realDomains: number;
  readonly touched: readonly { domain: string; suggestion: Suggested }[];
  readonly thrown: number;
}

export interface Flash {
  readonly domain: string;
  readonly prefix: string;
  readonly suggestion: Suggested;
}

export interface Figures {
  readonly fixed: number;
  readonly wrong: number;
  readonly invented: number;
  readonly touched: number;
  readonly flashed?: number;
}

export declare function measure(
  suggest: Suggest,
  set: { typos: readonly Typo[]; realDomains: readonly string[] },
): Measured;
export declare function measureTyping(suggest: Suggest, realDomains: readonly string[]): Flash[];
export declare function withholdBelow(confidence: number, measured: Measured): Measured;
export declare function count(typos: readonly Tried[], outcome: Tried['outcome']): number;
export declare function figuresOf(measured: Measured, flashed?: readonly Flash[]): Figures;
export declare function freshFigures(measured: Measured): Pick<Figures, 'fixed' | 'wrong'>;
export declare function failures(figures: Partial<Figures>, gate: Partial<Figures>): string[];
