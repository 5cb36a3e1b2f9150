export declare const bundledPackages: () => Promise<readonly string[]>;
