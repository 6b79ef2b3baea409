import { jurisdictionOf } from '../core/jurisdiction.js';
import type { Store } from '../core/store.js';
import { asLink } from './contact.js';
import { inRow } from './list.js';
import { rich, safeUrl } from './text.js';
import type { Words } from './words.js';

/** Where to complain, by country. */
const AUTHORITIES: Readonly<Record<string, string>> = { FR: '[CNIL](https://www.cnil.fr/fr/plaintes)' };

/** Who answers for the data, how to reach them, what one may ask of them. R20, R36, R206. */
export function About({ store, words }: { store: Store; words: Words }) {
  const { controller, privacyPolicyUrl, cookiePolicyUrl, noticeVersion } = store.config;
  const { say } = words;
  const { dpo } = controller ?? {};
  const people = [
    [say('controller'), controller && [controller.name, controller.address, controller.contact, controller.email, controller.phone]],
    [say('dpo'), dpo && [dpo.name, dpo.email, dpo.address]],
  ] as const;
  const links = [
    [privacyPolicyUrl, say('privacyPolicy')],
    [cookiePolicyUrl, say('cookiePolicy')],
  ].filter(([url]) => safeUrl(url));
  return (
    <section aria-labelledby="about" class="about">
      <h3 id="about">{say('about')}</h3>
      <dl>
        {people.map(
          ([label, lines]) =>
            lines && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{rich(inRow([...new Set(lines.map(words.pick).filter(Boolean))].map(asLink), words.language))}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p>{rich(say('rights', { authority: AUTHORITIES[jurisdictionOf(store.config)] ?? say('authority') }))}</p>
      <p class="small links">
        {links.map(([url, label]) => (
          <a key={label} href={safeUrl(url)}>
            {label}
          </a>
        ))}
        {noticeVersion && <span>{say('notice', { version: noticeVersion })}</span>}
      </p>
    </section>
  );
}
