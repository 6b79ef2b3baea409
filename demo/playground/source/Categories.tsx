import { BUILT_IN } from './catalogue.js';
import { at, bilingual, draft, put } from './composed.js';
import { Adder, fieldId, Words } from './fields.js';
import { Section } from './Section.js';
import { categoryName, say } from './say.js';
import { slug } from './slug.js';

function Category({ id }: { id: string }) {
  const path = `categories.${id}`;
  const own = !BUILT_IN.includes(id);
  const on = at(path) !== false;
  const name = categoryName(id, at(`${path}.title`));
  return (
    <li class="card">
      <div class="card-head">
        {own ? (
          <>
            <strong id={fieldId(path)} tabIndex={-1}>
              {name}
            </strong>
            <button type="button" class="button quiet" onClick={() => put(path, undefined)}>
              {say('remove', { name })}
            </button>
          </>
        ) : (
          <label class="check">
            <input
              id={fieldId(path)}
              type="checkbox"
              checked={on}
              disabled={id === 'essential'}
              onChange={(event) => put(path, event.currentTarget.checked ? undefined : false)}
            />
            {name}
            {id === 'essential' && <span class="hint"> · {say('alwaysOn')}</span>}
          </label>
        )}
      </div>
      {on && (
        <details>
          <summary>{say('ownWords', { name })}</summary>
          <Words path={`${path}.title`} label={say('categoryTitle')} />
          <Words path={`${path}.description`} label={say('categoryDescription')} />
          {id !== 'essential' && <Words path={`${path}.consequence`} label={say('categoryConsequence')} />}
        </details>
      )}
    </li>
  );
}

/** What the visitor is asked, purpose by purpose. */
export function Categories() {
  const own = Object.keys(draft.value.categories ?? {}).filter((id) => !BUILT_IN.includes(id));
  const services = (draft.value.services ?? []).map((service) => (typeof service === 'string' ? service : service.id));
  return (
    <Section id="categories" title={say('categories')} about={say('categoriesAbout')}>
      <ul class="cards">
        {[...BUILT_IN, ...own].map((id) => (
          <Category key={id} id={id} />
        ))}
      </ul>
      <Adder
        id="new-category"
        label={say('newCategory')}
        hint={say('newCategoryHint')}
        onAdd={(name) => put(`categories.${slug(name, [...BUILT_IN, ...own, ...services])}`, { title: name })}
      />
      <label class="check">
        <input type="checkbox" checked={bilingual.value} onChange={(event) => (bilingual.value = event.currentTarget.checked)} />
        {say('bilingual')}
      </label>
    </Section>
  );
}
