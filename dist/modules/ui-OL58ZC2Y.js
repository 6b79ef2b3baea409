import { n as mount, t as startPanel } from "./panel-B5U2uj3R.js";
// src/ui/index.tsx
var version = "1.0.0";
export { mount, startPanel, version };
