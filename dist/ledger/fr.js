export { t as default } from "./fr2.js";
