import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../../types.js';
import { type Sent, save } from './client.js';
import { NoticeView } from './NoticeView.js';
import { plainly } from './plainly.js';
import { language, texts } from './state.js';

const written = (content: unknown): string => (typeof content === 'string' ? content : JSON.stringify(content, null, 2));

function Raw({ content }: { content: unknown }) {
  return (
    <details>
      <summary>{texts.value.raw}</summary>
      <pre>{written(content)}</pre>
    </details>
  );
}

function Place({ entry }: { entry: Sent }) {
  const words = texts.value;
  return (
    <div>
      <dt>{words.place}</dt>
      <dd>
        {words.placeText(entry.sequence)} <code>{entry.link}</code>
      </dd>
    </div>
  );
}

/** What an altered entry says is no fact: it is shown as it stands, and told in no words of ours. */
function Altered({ entry }: { entry: Sent }) {
  return (
    <>
      <p role="alert">
        <strong>{texts.value.touchedReceipt}</strong>
      </p>
      <dl>
        <Place entry={entry} />
      </dl>
      <Raw content={entry.content} />
    </>
  );
}

function Whole({ entry, receipt }: { entry: Sent; receipt: Receipt }) {
  const words = texts.value;
  const { layer } = receipt.notice;
  return (
    <>
      <dl>
        {plainly(receipt, entry.serverTime, words, language.value).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <Place entry={entry} />
      </dl>
      <h3>{layer === 'none' ? words.ready : words.shown}</h3>
      <NoticeView hash={entry.noticeHash} layer={layer} objected={receipt.event.signals.gpc === true} />
      <Raw content={receipt} />
      <button type="button" onClick={() => save(new Blob([written(receipt)], { type: 'application/json' }), `${receipt.receiptId}.json`)}>
        {words.save}
      </button>
    </>
  );
}

export function ReceiptView({ entry, onBack }: { entry: Sent; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const words = texts.value;
  return (
    <article class="card" aria-labelledby="receipt">
      <button type="button" class="quiet" onClick={onBack}>
        ← {words.back}
      </button>
      <h3 id="receipt" ref={heading} tabIndex={-1}>
        {words.receipt}
      </h3>
      {entry.altered ? <Altered entry={entry} /> : <Whole entry={entry} receipt={entry.content!} />}
    </article>
  );
}
