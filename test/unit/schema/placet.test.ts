import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import details from '../../../src/locales/details/fr.js';
import schema from '../../../src/schema/placet.schema.json' with { type: 'json' };
import { services } from '../../../src/services/index.js';

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);
const faults = (config: unknown): string[] =>
  validate(config) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

describe('placet.schema.json', () => {
  it('takes an empty config', () => {
    expect(faults({})).toEqual([]);
  });

  it('takes the settings of the demo', () => {
    const block = /<script type="application\/json" id="placet-config">(.+?)<\/script>/s.exec(
      readFileSync('demo/site/parts/config.html', 'utf8'),
    );
    expect(faults(JSON.parse(block![1]!))).toEqual([]);
  });

  it('knows the purposes there are by their names', () => {
    const [named] = schema.$defs.purpose.oneOf;
    const names = Object.keys(details).filter((key) => key.startsWith('for-'));
    expect(names.filter((name) => !new RegExp(named!.pattern!).test(name))).toEqual([]);
    expect(named!.pattern!.match(/[a-z-]+(?=[|)]+)/g)).toHaveLength(names.length);
    expect(faults({ services: [{ id: 'a', name: 'A', category: 'marketing', purpose: 'for-sale, now' }] })).toEqual([]);
    expect(faults({ categories: { ads: { title: 'A', description: { fr: 'for-fun' } } } })).toEqual([]);
  });

  it.each(Object.keys(services))('takes the catalogue’s %s written out', async (id) => {
    const { default: service } = await services[id]!();
    expect(service.id).toBe(id);
    expect(faults({ services: [service] })).toEqual([]);
  });

  it.each([
    ['an unknown setting', { controler: {} }, ' additionalProperties'],
    ['a bad duration', { duration: '6 months' }, '/duration pattern'],
    ['an id in capitals', { categories: { Social: {} } }, '/categories pattern'],
    [
      'a purpose of ours that is none',
      { services: [{ id: 'a', name: 'A', category: 'marketing', purpose: 'for-fun' }] },
      '/services/0/purpose oneOf',
    ],
    ['a preset nobody made', { ui: { preset: 'neon' } }, '/ui/preset enum'],
    [
      'a safeguard that no longer exists',
      { services: [{ id: 'a', name: 'A', category: 'marketing', transfers: [{ country: 'US', safeguard: 'privacy-shield' }] }] },
      '/services/0/transfers/0/safeguard enum',
    ],
  ])('refuses %s', (_, config, fault) => {
    expect(faults(config)).toContain(fault);
  });
});
