/** Elements that show no text of their own, and that can have no shadow root. */
const WITHOUT_TEXT = 'script, style, link, meta, template, iframe, frame, img, video, audio, canvas';

/** Whether there is nothing in a page that anybody could read. */
function isEmpty(page: Document): boolean {
  const [root, body] = [page.documentElement, page.body] as (HTMLElement | null)[];
  if (root?.localName !== 'html' || body?.shadowRoot) return false;
  return [...(body?.childNodes ?? [])].every((node) =>
    node instanceof Element ? node.matches(WITHOUT_TEXT) : (node.nodeValue ?? '').trim() === '',
  );
}

/** Resolves once there is something to read in a page; at once where there is. */
export async function untilFilled(page: Document): Promise<void> {
  if (!isEmpty(page)) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (isEmpty(page)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { childList: true, subtree: true, characterData: true });
  });
}
