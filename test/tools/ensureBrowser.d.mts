import type { Browser, LaunchOptions } from 'playwright';

export declare const CHROMIUM_FLAGS: string[];
export declare function ensureChromium(): Promise<string>;
export declare function launchChromium(options?: LaunchOptions): Promise<Browser>;
