// src/services/index.ts
/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
var services = {
	"google-analytics": () => import("./google-analytics-hbUFlYCH.js"),
	matomo: () => import("./matomo-Dt2-t0ZM.js"),
	mixpanel: () => import("./mixpanel--AdmBqqE.js"),
	plausible: () => import("./plausible-DfJ-UHRC.js"),
	posthog: () => import("./posthog-zw6w-0iK.js"),
	vimeo: () => import("./vimeo-B3UYgXp5.js"),
	youtube: () => import("./youtube-CiJGdDZO.js")
};
export { services };
