// src/integrations/index.ts
/** Every vendor that can be told to stop, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
var integrations = {
	"google-analytics": () => import("./google-analytics-CPi_D_yv.js"),
	matomo: () => import("./matomo-wNITxIm7.js"),
	mixpanel: () => import("./mixpanel-DW3OxxTm.js"),
	posthog: () => import("./posthog-BwGUAr5G.js")
};
export { integrations };
