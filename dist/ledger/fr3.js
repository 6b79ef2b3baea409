export { n as default, t as details } from "./fr4.js";
