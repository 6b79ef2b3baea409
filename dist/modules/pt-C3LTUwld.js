// src/locales/pt.ts
var pt = {
	acceptAll: "Aceitar tudo",
	rejectAll: "Rejeitar tudo",
	customize: "Personalizar",
	manage: "Gerir cookies",
	heading: "Cookies: a escolha é sua",
	intro: "Com o seu consentimento, {site} pretende ler e guardar informações no seu dispositivo.",
	thisSite: "este site",
	consequence: "Se aceitar, estes rastreadores são ativados. Se rejeitar, ficam apenas os essenciais.",
	withdraw: "Pode mudar de ideias a qualquer momento em «{manage}».",
	thirdParties: "one=Ver o serviço envolvido|other=Ver os {count} serviços envolvidos",
	privacyPolicy: "Política de privacidade",
	cookiePolicy: "Política de cookies",
	essential: "Essenciais",
	essentialAbout: "Fazer funcionar o site: segurança, início de sessão, cesto, memória da sua escolha.",
	preferences: "Preferências",
	preferencesAbout: "Memorizar as suas definições, como a região ou a apresentação.",
	statistics: "Estatísticas",
	statisticsAbout: "Medir as visitas e compreender como o site é usado.",
	marketing: "Marketing",
	marketingAbout: "Mostrar-lhe publicidade segundo os seus interesses, medir o seu efeito, mostrar conteúdos de outras plataformas."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./pt-DAVxJhQK.js");
export { pt as default, details };
