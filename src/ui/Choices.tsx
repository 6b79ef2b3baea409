import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lasting } from '../core/once.js';
import type { Store } from '../core/store.js';
import type { Service } from '../types.js';
import { inDate } from './date.js';
import { History } from './History.js';
import { inList } from './list.js';
import type { Ui } from './piece.js';
import { textOf } from './readable.js';
import { save } from './save.js';
import type { Words } from './words.js';

/** What is granted for this page alone, by name; a category stands for its services. */
function here({ config, saved }: Store, { titleOf }: Words): string[] {
  const { entries = {} } = saved.value ?? {};
  const isOnce = (id: string): boolean => entries[id]?.once !== undefined;
  return Object.entries(entries)
    .filter(([id, { category }]) => config.index[id] && isOnce(id) && !isOnce(category))
    .map(([id]) => titleOf(config.index[id] as Service));
}

/**
 * What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. Nothing
 * where nothing is `asked` and nothing is kept.
 */
export function Choices({ ui, words, asked }: { ui: Ui; words: Words; asked: boolean }) {
  const { store, actions } = ui;
  const { say, language } = words;
  const asking = useSignal(false);
  const message = useSignal('');
  const isDrawn = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: the focus goes on from the question, back to what opened it, or to the heading where there is nothing left to ask. WCAG 2.4.3.
  useLayoutEffect(() => {
    if (isDrawn.current) (asking.value ? question : opener.current ? opener : heading).current!.focus();
    isDrawn.current = true;
  }, [asking.value]);
  const date = (time: number): string => inDate(time, language);
  const saved = lasting(store.saved.value);
  const receipts = actions.receipts.all().toReversed();
  const visitor = receipts[0]?.subject.id;
  const names = here(store, words);
  // What was allowed once never had an end.
  const isLapsed = receipts.some(({ event }) => event.validUntil);
  const keepAll = (
    <>
      <button type="button" onClick={() => save('placet', 'txt', textOf(receipts, words))}>
        {say('downloadAll')} (TXT)
      </button>
      <button type="button" onClick={() => save('placet', 'json', actions.receipts.export('json'))}>
        {say('downloadAll')} (JSON)
      </button>
    </>
  );
  const forget = (): Promise<void> =>
    actions.receipts.forget().then(
      () => {
        asking.value = false;
        message.value = say('forgotten');
      },
      () => void (message.value = say('notForgotten')),
    );
  if (!asked && !saved && !receipts.length && !message.value) return null;
  return (
    <section aria-labelledby="choices" class="choices">
      <h3 id="choices" ref={heading} tabIndex={-1}>
        {say('yourChoices')}
      </h3>
      {saved ? (
        <p>{say('decided', { date: date(saved.decidedAt), until: date(saved.expiresAt) })}</p>
      ) : isLapsed ? (
        <p>{say('lapsed')}</p>
      ) : (
        asked && !names[0] && <p>{say('undecided')}</p>
      )}
      {names[0] && <p>{say('onlyHere', { names: inList(names, language) })}</p>}
      {receipts.length > 0 && <History receipts={receipts} words={words} say={(text) => (message.value = text)} />}
      {visitor && (
        <p class="small">
          {say('visitor')} <code translate={false}>{visitor}</code>
        </p>
      )}
      <p role="status">{message}</p>
      {receipts.length > 0 && !asking.value && (
        <p class="links">
          {keepAll}
          <button ref={opener} type="button" onClick={() => (asking.value = true)}>
            {say('forget')}
          </button>
        </p>
      )}
      {asking.value && (
        <div class="asking">
          <p ref={question} tabIndex={-1}>
            {say('forgetAsk')}
          </p>
          <p class="links">
            {keepAll}
            <button type="button" onClick={forget}>
              {say('forgetNow')}
            </button>
            <button type="button" onClick={() => (asking.value = false)}>
              {say('cancel')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
