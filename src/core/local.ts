import type { Config } from '../types.js';

/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
export const isLocal = (): boolean => /^(localhost|127\..+|\[::1\])$|\.(localhost|test|local)$/.test(location.hostname);

/** Somebody may be developing here: the tools decide whether they speak. */
export const isWatched = ({ debug }: Config): boolean => isLocal() || debug !== undefined;
