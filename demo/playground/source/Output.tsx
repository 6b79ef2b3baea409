import { signal } from '@preact/signals';
import { described } from './catalogue.js';
import { config, folder, toAddress } from './composed.js';
import { toFile, toMarks, toTag } from './output.js';
import { Section } from './Section.js';
import { say } from './say.js';

const told = signal('');

/** `writeText` wants https or this machine; a page opened from disk may be refused. */
async function copy(text: string): Promise<void> {
  told.value = '';
  try {
    await navigator.clipboard.writeText(text);
    told.value = say('copied');
  } catch {
    told.value = say('notCopied');
  }
}

function Code({ id, title, about, code, label }: { id: string; title: string; about?: string; code: string; label: string }) {
  return (
    <section class="code" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {about && <p class="hint">{about}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre id={id} tabIndex={0}>
        <code translate={false}>{code}</code>
      </pre>
      <button type="button" class="button" onClick={() => copy(code)}>
        {label}
      </button>
    </section>
  );
}

/** The two tags to paste, the marked ones, the file, and the link. */
export function Output() {
  const tag = toTag(config.value, folder.value);
  const marks = toMarks(described(config.value));
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(toFile(config.value))}`;
  return (
    <Section id="output" title={say('output')}>
      <div class="field">
        <label for="folder">{say('folder')}</label>
        <input
          id="folder"
          value={folder.value}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => (folder.value = event.currentTarget.value)}
        />
      </div>
      <Code id="tag" title={say('tagTitle')} code={tag} label={say('copyTag')} />
      {marks && <Code id="marks" title={say('marksTitle')} about={say('marksAbout')} code={marks} label={say('copyMarks')} />}
      <div class="actions">
        <a class="button quiet" id="download" href={file} download="placet.config.json">
          {say('download')}
        </a>
        <button type="button" class="button quiet" onClick={() => copy(location.href.split('#')[0] + toAddress())}>
          {say('copyLink')}
        </button>
      </div>
      <p class="hint">{say('downloadAbout')}</p>
      <p role="status" class="told">
        {told.value}
      </p>
    </Section>
  );
}
