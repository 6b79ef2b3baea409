import { resolve } from '../../../src/core/config.js';
import { milliseconds } from '../../../src/core/duration.js';
import { check } from '../../../src/develop/check.js';
import { lint } from '../../../src/lint/index.js';
import type { Config } from '../../../src/types.js';
import { categoryIds, described } from './catalogue.js';
import type { Measured, Scheme } from './colours.js';
import { isInEurope } from './countries.js';
import type { Texts } from './fr.js';

/** Something worth the owner's attention. */
export interface Remark {
  /** `must`: the law asks for it, or it does not work. `should`: better so. */
  level: 'must' | 'should';
  code: keyof Texts['remarks'];
  /** Of the field that settles it. */
  path?: string;
  values?: Readonly<Record<string, string>>;
  /** Where the rule stands. */
  source?: string;
}

/** RGPD 13(1)(a) and (2)(a), CNIL recommendation on cookies §§38–39. */
function aboutTheSite(config: Config): Remark[] {
  const { controller, privacyPolicyUrl, duration, receipts, ui } = config;
  const found: (Remark | false | undefined)[] = [
    !controller?.name && { level: 'must', code: 'no-controller', path: 'controller.name', source: 'RGPD 13(1)(a)' },
    !controller?.email &&
      !controller?.contact &&
      !controller?.dpo?.email && { level: 'should', code: 'no-contact', path: 'controller.email', source: 'RGPD 13(1)(a)–(b)' },
    !privacyPolicyUrl && { level: 'must', code: 'no-privacy-policy', path: 'privacyPolicyUrl', source: 'RGPD 13' },
    (milliseconds(duration ?? 'P6M') ?? 0) > milliseconds('P6M')! && {
      level: 'should',
      code: 'long-duration',
      path: 'duration',
      source: 'CNIL, recommandation §§38–39',
    },
    !!receipts?.endpoint?.startsWith('http:') && { level: 'must', code: 'plain-endpoint', path: 'receipts.endpoint', source: 'RGPD 32' },
    ui && ui.layout === 'inline' && !ui.container && { level: 'must', code: 'no-container', path: 'ui.container' },
    ui && ui.reopen === 'link' && { level: 'should', code: 'own-link', path: 'ui.reopen', source: 'RGPD 7(3)' },
  ];
  return found.filter((remark): remark is Remark => !!remark);
}

/** A category nobody uses asks for a yes to nothing. */
function aboutCategories(config: Config): Remark[] {
  const services = described(config);
  const asked = categoryIds(config).filter((id) => id !== 'essential');
  if (!services.length) return asked.length ? [{ level: 'must', code: 'no-service', path: 'services', source: 'CEPD 05/2020 §65' }] : [];
  return asked
    .filter((id) => !services.some(({ category }) => category === id))
    .map((id) => ({ level: 'should', code: 'empty-category', path: `categories.${id}`, values: { category: id } }));
}

/** RGPD 13(1)(c), (e), (f); CJUE C-673/17 for durations and access. */
function aboutServices(config: Config): Remark[] {
  return (config.services ?? []).flatMap((service, index) => {
    if (typeof service === 'string') return [];
    const { id, provider, purpose, trackers, transfers, category, reason } = service;
    const path = (part: string): string => `services.${index}.${part}`;
    const away = provider?.country && !isInEurope(provider.country) && category !== 'essential';
    const found: (Omit<Remark, 'values'> | false | undefined | '')[] = [
      !purpose && { level: 'must', code: 'no-purpose', path: path('purpose'), source: 'RGPD 13(1)(c)' },
      !provider?.name && { level: 'must', code: 'no-provider', path: path('provider.name'), source: 'CEPD 05/2020 §65' },
      !trackers?.length && { level: 'should', code: 'no-trackers', path: path('trackers'), source: 'CJUE C-673/17' },
      trackers?.some(({ retention }) => !retention) && {
        level: 'must',
        code: 'no-retention',
        path: path(`trackers.${trackers.findIndex(({ retention }) => !retention)}.retention`),
        source: 'CJUE C-673/17 §§75–81',
      },
      away && !transfers?.length && { level: 'must', code: 'no-transfer', path: path('transfers.0.country'), source: 'RGPD 13(1)(f)' },
      transfers?.some(({ safeguard }) => safeguard === 'derogation-49') && {
        level: 'should',
        code: 'weak-safeguard',
        path: path('transfers.0.safeguard'),
        source: 'RGPD 49',
      },
      category === 'essential' &&
        !reason && { level: 'must', code: 'no-reason', path: path('reason'), source: 'loi Informatique et Libertés, art. 82' },
    ];
    return found.filter((remark) => !!remark).map((remark) => ({ ...remark, values: { service: id } }));
  });
}

/** What Placet itself would leave out or not understand. */
function aboutForm(draft: Config, { config, lost }: { config: Config; lost: readonly string[] }): Remark[] {
  const unusable = [...new Set([...lost, ...check(config).map(({ key }) => key)])];
  const remarks: Remark[] = unusable
    .filter((path) => !(path === 'controller' && !draft.controller?.name))
    .map((path) => ({ level: 'must', code: 'unusable', path, values: { path } }));
  resolve([config], (_, subject) => {
    const { id } = subject as { id?: string };
    remarks.push({ level: 'must', code: 'left-out', path: 'services', values: { service: String(id) } });
  });
  return remarks;
}

/** Colours that Placet refuses. The remark leads to one of the two that the owner has set. */
const aboutColours = ({ ui }: Config, measured: Partial<Record<Scheme, Measured>>): Remark[] =>
  Object.values(measured)
    .flatMap(({ figures }) => figures)
    .filter(({ ratio, least }) => ratio < least)
    .map(({ code, scheme, ratio, least }) => {
      const own = code.split('/').find((name) => ui && ui.tokens?.[name]);
      return {
        level: 'must',
        code: 'contrast',
        path: `ui.tokens.${own ?? 'accent'}`,
        values: { pair: code, ratio: String(ratio), least: String(least), scheme },
        source: `WCAG 2.2, ${least < 4 ? '1.4.11' : '1.4.3'}`,
      };
    });

/** What the owner's own words and declarations must not say. */
const aboutWords = (config: Config): Remark[] => lint(config).map((finding) => ({ ...finding, code: finding.code as Remark['code'] }));

/** Everything to be said of a config, what is needed before what is only better. */
export function remarksOn(
  draft: Config,
  sound: { config: Config; lost: readonly string[] },
  measured: Partial<Record<Scheme, Measured>>,
): Remark[] {
  const { config } = sound;
  const all = [
    ...aboutForm(draft, sound),
    ...aboutTheSite(config),
    ...aboutCategories(config),
    ...aboutServices(config),
    ...aboutWords(config),
    ...aboutColours(config, measured),
  ];
  return [...all.filter(({ level }) => level === 'must'), ...all.filter(({ level }) => level === 'should')];
}
