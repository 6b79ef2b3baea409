import { n as resolve } from "./modules/config-BnLsCmtV.js";
import { a as inWords, i as Switch, n as Category, r as Service, t as createDraft } from "./modules/draft-Czdbf4qA.js";
import { l as rich, n as mount, r as createWords, t as startPanel, u as safeUrl } from "./modules/panel-B5U2uj3R.js";
// src/ui/headless.ts
var version = "1.0.0";
export { Category, Service, Switch, createDraft, createWords, inWords, mount, resolve, rich, safeUrl, startPanel, version };
