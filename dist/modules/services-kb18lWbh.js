// src/services/index.ts
/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
var services = {
	"google-analytics": () => import("./google-analytics-PojNR53R.js"),
	matomo: () => import("./matomo-BMsgrql9.js"),
	mixpanel: () => import("./mixpanel-B7tvSVHD.js"),
	plausible: () => import("./plausible-BnquMtFN.js"),
	posthog: () => import("./posthog-bgJrcLqC.js"),
	vimeo: () => import("./vimeo-DMRKdaOp.js"),
	youtube: () => import("./youtube-DMUJail0.js")
};
export { services };
