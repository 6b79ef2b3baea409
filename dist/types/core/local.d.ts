import type { Config } from '../types.js';
/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
export declare const isLocal: () => boolean;
/** Somebody may be developing here: the tools decide whether they speak. */
export declare const isWatched: ({ debug }: Config) => boolean;
