/** Hands a file to the browser, which keeps it where it keeps what is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has its own hold on the file once the press is over.
  setTimeout(() => URL.revokeObjectURL(address));
}
