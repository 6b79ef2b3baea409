// src/ui/presets/dsfr.css?inline
var dsfr_default = ":host{--placet-font:\"Marianne\", arial, sans-serif;--placet-surface:light-dark(#fff,#161616);--placet-raised:light-dark(#f6f6f6,#1e1e1e);--placet-text:light-dark(#161616,#fff);--placet-muted:light-dark(#666,#929292);--placet-line:light-dark(#ddd,#353535);--placet-edge:light-dark(#000091,#8585f6);--placet-accent:light-dark(#000091,#8585f6);--placet-on-accent:light-dark(#f5f5fe,#000091);--placet-focus:#0a76f6;--placet-radius:0px;--placet-shadow:0 6px 18px #00001229}.heading{font-size:1.375em;font-weight:700}a,.links button{color:var(--placet-accent)}.button,::slotted(button){border-width:1px!important;font-weight:500!important}.button:not([part=save]):hover,::slotted(:not([slot=customize]):hover){background:light-dark(#1212ff,#b1b1f9)!important}::slotted([slot=customize]),.answers [part=save]{color:var(--placet-accent)!important}:host(placet-status) button,.close,summary{color:var(--placet-accent);border-radius:0}.always{color:light-dark(#0063cb,#518fff);background:light-dark(#e8edff,#1d2437);border-radius:4px}:focus-visible,::slotted(:focus-visible){outline-width:2px!important}";
// src/ui/presets/dsfr.ts
/** What visitors of public sites in France are used to read. */
var texts = { fr: {
	heading: "À propos des cookies sur ce site",
	manage: "Gestion des cookies",
	save: "Confirmer mes choix"
} };
export { dsfr_default as default, texts };
