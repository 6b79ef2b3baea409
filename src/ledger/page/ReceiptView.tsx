import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Sent, save } from './client.js';
import { NoticeView } from './NoticeView.js';
import { plainly } from './plainly.js';
import { language, texts } from './state.js';

export function ReceiptView({ entry, onBack }: { entry: Sent; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const words = texts.value;
  const receipt = entry.content!;
  return (
    <article class="card" aria-labelledby="receipt">
      <button type="button" class="quiet" onClick={onBack}>
        ← {words.back}
      </button>
      <h3 id="receipt" ref={heading} tabIndex={-1}>
        {words.receipt}
      </h3>
      <dl>
        {plainly(receipt, entry.serverTime, words, language.value).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{words.place}</dt>
          <dd>
            {words.placeText(entry.sequence)} <code>{entry.link}</code>
          </dd>
        </div>
      </dl>
      <h3>{words.shown}</h3>
      <NoticeView hash={entry.noticeHash} objected={receipt.event.signals.gpc === true} />
      <details>
        <summary>{words.raw}</summary>
        <pre>{JSON.stringify(receipt, null, 2)}</pre>
      </details>
      <button
        type="button"
        onClick={() => save(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }), `${receipt.receiptId}.json`)}
      >
        {words.save}
      </button>
    </article>
  );
}
