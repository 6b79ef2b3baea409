import { Country, Input } from './fields.js';
import { Section } from './Section.js';
import { say } from './say.js';

/** The controller and the two policies. */
export function Who() {
  return (
    <Section id="who" title={say('who')} about={say('whoAbout')}>
      <Input path="controller.name" label={say('name')} />
      <Input path="controller.email" label={say('email')} type="email" />
      <Country path="controller.country" label={say('country')} />
      <Input path="privacyPolicyUrl" label={say('privacyPolicy')} type="url" />
      <Input path="cookiePolicyUrl" label={say('cookiePolicy')} type="url" />
      <details>
        <summary>{say('moreAbout')}</summary>
        <Input path="controller.address" label={say('address')} />
        <Input path="controller.dpo.name" label={say('dpoName')} />
        <Input path="controller.dpo.email" label={say('dpoEmail')} type="email" />
      </details>
    </Section>
  );
}
