export declare function findFirefox(): string | undefined;
export declare function findWebKit():
  { driver: string; screen: string; browser: string } | undefined;
export declare function firefoxLaunchOptions(): { channel: string; executablePath?: string };
