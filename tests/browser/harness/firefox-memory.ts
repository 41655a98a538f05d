/** Lets a process go of all that is idle, as about:memory does, and says when that is done. */
const LET_GO = `Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
  .minimizeMemoryUsage(() => sendAsyncMessage('gloss:let-go'))`;

/**
 * A script for Firefox's own window: what the processes of pages and of extensions hold once they have let go of
 * what is idle, as about:memory counts it: what is allocated, what engines keep beside that, and the scripts' worlds.
 */
export const memoryScript = (): string => `async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  const letGo = (process) => new Promise((resolve) => {
    const end = (subject) => {
      if (subject !== undefined && subject !== process) return;
      process.removeMessageListener('gloss:let-go', heard);
      Services.obs.removeObserver(end, 'message-manager-disconnect');
      resolve();
    };
    const heard = () => end();
    process.addMessageListener('gloss:let-go', heard);
    // A process that ends meanwhile holds nothing any more.
    Services.obs.addObserver(end, 'message-manager-disconnect');
    process.loadProcessScript('data:application/javascript,' + ${JSON.stringify(encodeURIComponent(LET_GO))}, false);
  });
  const processes = Array.from({ length: Services.ppmm.childCount }, (_, i) => Services.ppmm.getChildAt(i));
  // Those kept in reserve are begun and ended at any time, and hold no page.
  await Promise.all(processes.filter(({ remoteType }) => /^(web|extension)/.test(remoteType ?? '')).map(letGo));
  const held = { pages: 0, background: 0, worlds: 0 };
  const count = (process, path, kind, units, amount) => {
    const whose = process.startsWith('web') ? 'pages' : process.startsWith('extension') ? 'background' : undefined;
    const isHeld = path === 'heap-allocated' || (path.startsWith('explicit/') && kind === Ci.nsIMemoryReporter.KIND_NONHEAP);
    if (whose && isHeld) held[whose] += amount;
    if (whose === 'pages' && path.startsWith('js-main-runtime-realms/user/')) held.worlds += amount;
  };
  await new Promise((resolve) => manager.getReports(count, null, resolve, null, false));
  return held;
}`;
