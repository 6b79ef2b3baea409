import { n as asked } from "./modules/texts-CRrN1G-T.js";
import { S as resolve } from "./modules/rules-Cykr8O9n.js";
import { a as preferences_default, c as Service, i as services_default, l as Switch, o as createDraft, r as switch_default, s as Category, t as Panel, u as inWords } from "./modules/Preferences-GIK3hbpc.js";
import { a as explanation, d as theme_default, f as style_default, i as answers, m as safeUrl, p as rich, t as createWords } from "./modules/words-lkmGSufP.js";
import { r as placeholder_default, t as Placeholder } from "./modules/Placeholder-DRC2gGSB.js";
import { t as status_default } from "./modules/status-BLLxmmuP.js";
// src/ui/firstLayer.tsx
/** The first layer's text and its three answers as components, for a first layer of one's own. Ours calls them as functions, which is shorter. */
var Explanation = ({ ui }) => explanation(ui);
var Answers = ({ ui }) => answers(ui);
// src/ui/layers.ts
/**
* Draws the layers named beside a first layer of one's own, and makes `placet.open()` and links to `#placet` open the
* preferences. Resolves once the texts are there. Mounting again takes the place of what was mounted. Rejects where the
* config does not say `ui: false`, since Placet draws everything there already. See docs/decisions/0026.
*/
async function mount(placet, options = {}) {
	const mounted = await placet.open("banner", options);
	if (!mounted) throw new Error("placet: mount() is for pages whose config says `ui: false`");
	return mounted;
}
// src/ui/styles.ts
/** The style sheets of the drawn parts, as text, for a shadow root of one's own: `theme` with the tokens first, then what is drawn in it. */
var styles = {
	theme: theme_default,
	banner: style_default,
	preferences: preferences_default + services_default + switch_default,
	placeholder: placeholder_default,
	status: status_default
};
// src/ui/headless.ts
var version = "1.0.0";
export { Answers, Category, Explanation, Placeholder, Panel as Preferences, Service, Switch, asked, createDraft, createWords, inWords, mount, resolve, rich, safeUrl, styles, version };
