import { remarks } from './composed.js';
import { fieldId } from './fields.js';
import { cite, number, option, pair, remark, say } from './say.js';

/** Brings the keyboard to the field of that path, or to the nearest one that is there, opening what hides it. */
function goTo(path: string): void {
  const parts = path.split('.');
  while (parts.length) {
    const field = document.getElementById(fieldId(parts.join('.')));
    if (field) {
      for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
      field.focus();
      return;
    }
    parts.pop();
  }
}

/** The values of a remark as they are said. */
const worded = (values: Readonly<Record<string, string>> = {}) => ({
  ...values,
  scheme: values.scheme && option(values.scheme).toLowerCase(),
  pair: values.pair && pair(values.pair),
  ratio: values.ratio && number(Number(values.ratio)),
  least: values.least && number(Number(values.least)),
});

/** What is still missing, as the owner types. */
export function Remarks() {
  const list = remarks.value;
  return (
    <section class="remarks" aria-labelledby="remarks-title">
      <h2 id="remarks-title">{say('remarksTitle')}</h2>
      <p role="status">{list.length ? say('remarkCount', { count: list.length }) : say('noRemark')}</p>
      <ul>
        {list.map(({ level, code, path, values, source }) => (
          <li key={code + path + values?.scheme + values?.pair} class={level}>
            <p>
              <strong>{say(level)}</strong> {remark(code, worded(values))}
            </p>
            <p class="small">
              {source && <cite>{cite(source)}</cite>}
              {path && (
                <button type="button" class="link" onClick={() => goTo(path)}>
                  {say('goTo')} <span class="hidden">: {path}</span>
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="hint">{say('notAdvice')}</p>
    </section>
  );
}
