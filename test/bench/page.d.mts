/** What `npm run bench` keeps of a run. */
export interface BenchmarksFile {
  readonly command: string;
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly benchmarks: readonly object[];
}

export declare function fileOf(about: object, results: Readonly<Record<string, object>>): object;
export declare function pageOf(file: BenchmarksFile): string;
