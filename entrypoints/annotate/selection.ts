/** Whether the keyboard is in this frame, and in none within it. */
export const hasKeyboard = (document: Document): boolean =>
  document.hasFocus() && document.activeElement?.localName.endsWith('frame') !== true;

/** The text that is selected, also in a field; '' for none. What is in a field for passwords is nobody's business. */
export function selectedText(document: Document): string {
  const { activeElement: field } = document;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    return document.getSelection()?.toString() ?? '';
  // Fields without a text that can be selected have neither.
  const { type, value, selectionStart, selectionEnd } = field;
  return type === 'password' ? '' : value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}
