import type { Placet, UiConfig } from '../types.js';
import type { Ui } from './piece.js';
/** What Placet can draw beside a first layer of one's own. */
export type Layer = 'preferences' | 'placeholders' | 'status';
export interface MountOptions {
    /** Default: all three. */
    readonly layers?: readonly Layer[];
    /** How they look, as in the config's `ui`. */
    readonly look?: Pick<UiConfig, 'theme' | 'preset' | 'tokens'>;
    /** Called where our preferences would open and are not among `layers`: by `placet.open()`, a link to `#placet`, a placeholder, a confirmation. */
    onPreferences?(): void;
}
/** What is drawn, until stopped. */
export interface Mounted {
    /** What the components take. `words`, `detailed`, `decide` and `actions.open` may be used as well; the rest belongs to Placet's inside. */
    readonly ui: Ui;
    /** Takes everything away; also done by `placet.destroy()`. */
    stop(): void;
}
/**
 * Draws the layers named beside a first layer of one's own, and makes `placet.open()` and links to `#placet` open the
 * preferences. Resolves once the texts are there. Mounting again takes the place of what was mounted. Rejects where the
 * config does not say `ui: false`, since Placet draws everything there already. See docs/decisions/0026.
 */
export declare function mount(placet: Placet, options?: MountOptions): Promise<Mounted>;
