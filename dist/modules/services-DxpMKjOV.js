// src/services/index.ts
/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
var services = {
	"google-analytics": () => import("./google-analytics-DjNdfAwu.js"),
	matomo: () => import("./matomo-D4lLcn7c.js"),
	mixpanel: () => import("./mixpanel-CIPnxoz7.js"),
	plausible: () => import("./plausible-BnquMtFN.js"),
	posthog: () => import("./posthog-C-wdyX7U.js"),
	vimeo: () => import("./vimeo-DMRKdaOp.js"),
	youtube: () => import("./youtube-DMUJail0.js")
};
export { services };
