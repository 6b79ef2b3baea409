/** Somewhere a tracker keeps things. One per kind; none of them throws, whatever the browser denies. */
export interface Place {
    /** What is here now, by name; empty where storage is denied, null where this browser cannot tell. */
    names(): Promise<readonly string[] | null>;
    /** Afterwards nothing of that name is here, unless the browser refused. */
    remove(name: string): Promise<void>;
    /** True when something of that name is here and no script may see it. */
    hidden?(name: string): Promise<boolean>;
}
