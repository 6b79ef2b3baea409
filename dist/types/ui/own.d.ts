import type { View } from '../core/store.js';
import type { Context } from '../decision/index.js';
import type { Panel } from './panel.js';
/** For a page that draws its own first layer: nothing is drawn but what `mount` of `placet/ui` asks for. */
export declare function ownPanel(context: Context, show: (view: View) => void, setLanguage: Panel['setLanguage']): Panel;
