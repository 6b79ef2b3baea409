import { n as mount, t as startPanel } from "./panel-BeST63ML.js";
// src/ui/index.tsx
var version = "1.0.0";
export { mount, startPanel, version };
