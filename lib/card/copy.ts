/**
 * Puts a text into the clipboard, shortly after a press. By the event that every copy is, because the asynchronous
 * clipboard is not there on pages without encryption, and in frames only by their page's leave.
 */
export function copyText(document: Document, text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // First of all listeners, so that the page neither sees nor changes what is copied.
  window.addEventListener('copy', put, { capture: true, once: true });
  // The only way to ask for it; no browser has taken it away.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
}
