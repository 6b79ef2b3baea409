import type { ComponentChildren } from 'preact';

export function Section({ id, title, about, children }: { id: string; title: string; about?: string; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
