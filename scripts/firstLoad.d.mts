export interface LoadedFile {
  readonly path: string;
  readonly size: number;
  readonly modules: readonly string[];
}

export declare function firstLoad(folder: string): LoadedFile[];
export declare function liveLoad(folder: string): LoadedFile[];
export declare function sumOf(files: readonly LoadedFile[]): number;
