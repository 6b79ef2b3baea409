/** On a developer's own machine, where messages are shown unless `debug` says otherwise. */
export declare const isLocal: () => boolean;
