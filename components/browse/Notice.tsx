import type { ComponentChildren } from 'preact';

/** Something to know before anything else, or instead of it. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
