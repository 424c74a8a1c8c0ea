// The plan's own loader, appended to the script that wasm-bindgen writes; `xtask/node/finish.mjs` puts names and hashes in.
// One file after the other, so that their order on the wire is always the same. It knows nothing of any case.

const beside = (name) => new URL(name, import.meta.url).href;

const styled = () => new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement('link'),
  { rel: 'stylesheet', href: beside('%style%'), integrity: '%style-integrity%', onload, onerror })));

const begun = async () => {
  await styled();
  const response = await fetch(beside('%program%'), { integrity: '%program-integrity%' });
  if (!response.ok) throw new Error(`the plan: ${response.status}`);
  await __wbg_init({ module_or_path: response });
};

let beginning;
/** Draws the plan of a case into an element of the page. Fails if a file or the words cannot be had; the next call tries again. */
window.drawPlan = async (element, its) => {
  await (beginning ??= begun().catch((error) => { beginning = null; throw error; }));
  await show(element, its);
};
