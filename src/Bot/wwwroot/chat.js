// Makes the pages lively: forms are sent without leaving the page, news arrive by themselves, forms open as dialogs.
// Every page is whole without this script; it only replaces what the server has drawn anew.

const byId = id => document.getElementById(id);

// --- Drawing -------------------------------------------------------------------------------------------------------------

/** Takes over from a newly drawn page whatever is marked as live, and leaves alone what has not changed. */
function draw(page) {
  const focused = document.activeElement?.id;
  for (const fresh of page.querySelectorAll('[data-live]')) {
    const old = byId(fresh.id);
    if (!old || old.isEqualNode(fresh)) continue;
    if (fresh.dataset.live === 'list') drawList(old, fresh);
    else old.replaceWith(fresh.cloneNode(true));
  }
  if (focused && document.activeElement === document.body) (byId(focused) ?? nearest(focused))?.focus();
  drawForm(page.querySelector('dialog'));
}

/** A list keeps its entries by their ids, so that a screen reader hears only what is new. */
function drawList(old, fresh) {
  for (const gone of [...old.children].filter(entry => !fresh.querySelector(`:scope > [id="${entry.id}"]`))) gone.remove();
  let before = null;
  for (const entry of fresh.children) {
    const known = byId(entry.id);
    if (!known) {
      const added = entry.cloneNode(true);
      old.insertBefore(added, before ? before.nextSibling : old.firstChild);
      before = added;
      noteNews(old.closest('[data-pane]'));
      continue;
    }
    before = known;
    if (known.isEqualNode(entry)) continue;
    before = entry.cloneNode(true);
    known.replaceWith(before);
  }
}

/** A button that is gone leaves the keyboard on the message where it stood. */
function nearest(id) {
  return byId(id.replace(/^b-(\d+)-.*$/, 'm-$1'));
}

function drawForm(form) {
  const open = byId('form');
  if (!form) {
    if (open?.matches(':modal')) open.close();
    open?.remove();
    return;
  }
  const dialog = form.cloneNode(true);
  dialog.removeAttribute('open');
  open?.remove();
  document.body.append(dialog);
  dialog.showModal();
  (dialog.querySelector('[aria-invalid]') ?? dialog.querySelector('input:not([type=hidden]), select, textarea'))?.focus();
  dialog.addEventListener('close', () => { dialog.remove(); look(); });
}

// --- Looking and sending -------------------------------------------------------------------------------------------------

let looking = null;
let lookAgain = false;

/** Looks at the page as it is now. News that come meanwhile are one more look. */
function look() {
  if (looking) { lookAgain = true; return; }
  looking = fetch(location.href).then(read).then(page => { if (!byId('form')) draw(page); }).catch(() => {}).finally(() => {
    looking = null;
    if (lookAgain) { lookAgain = false; look(); }
  });
}

async function read(answer) {
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Sends a form once. The same delivery is sent again after a fault, so that nothing happens twice. */
async function send(form, pressed) {
  const data = new URLSearchParams(new FormData(form, pressed));
  data.set('delivery', delivery(form, `${data}`));
  byId('failed').hidden = true;
  busy(form, pressed, true);
  const page = await fetch(form.action, { method: 'POST', body: data }).then(read).catch(() => null);
  busy(form, pressed, false);
  byId('failed').hidden = page !== null;
  if (!page) return;
  delete form.dataset.sent;
  if (form.matches('[data-say]')) form.elements.text.value = '';
  draw(page);
}

/** Names an act: anew, unless it is the one that did not get through. */
function delivery(form, act) {
  if (form.dataset.sent !== act) form.dataset.delivery = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  form.dataset.sent = act;
  return form.dataset.delivery;
}

function busy(form, pressed, on) {
  (form.closest('section, dialog') ?? form).setAttribute('aria-busy', on);
  form.dataset.busy = on;
  for (const button of pressed ? [pressed, ...form.querySelectorAll('button')] : []) {
    if (on) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

document.addEventListener('submit', event => {
  const form = event.target;
  const method = event.submitter?.getAttribute('formmethod') ?? form.method;
  if (method !== 'post') return;
  event.preventDefault();
  if (form.dataset.busy === 'true' || (form.matches('[data-say]') && !form.elements.text.value.trim())) return;
  send(form, event.submitter);
});

// --- News ----------------------------------------------------------------------------------------------------------------

const from = document.body.dataset.liveFrom;
if (from) {
  const news = new EventSource(from);
  news.onmessage = event => { if (event.data !== 'pulse') look(); };
  news.onopen = () => { byId('lost').hidden = true; };
  news.onerror = () => { byId('lost').hidden = false; };
  addEventListener('pagehide', () => news.close());
}

// --- One pane at a time, on narrow screens -------------------------------------------------------------------------------

function show(pane) {
  for (const one of document.querySelectorAll('[data-pane]')) one.classList.toggle('wanted', one.dataset.pane === pane);
  for (const tab of document.querySelectorAll('[data-tab]')) {
    const current = tab.dataset.tab === pane;
    if (current) { tab.setAttribute('aria-current', 'true'); markNews(tab, false); } else tab.removeAttribute('aria-current');
  }
}

function noteNews(pane) {
  const tab = pane && document.querySelector(`[data-tab="${pane.dataset.pane}"]`);
  if (tab && !tab.hasAttribute('aria-current')) markNews(tab, true);
}

function markNews(tab, on) {
  tab.classList.toggle('fresh-news', on);
  tab.querySelector('.fresh').hidden = !on;
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('[data-tab], [data-fill]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.dataset.tab ?? link.dataset.fill);
  if (!link.dataset.fill) return;
  const line = byId(`text-${link.dataset.fill}`);
  line.value = link.dataset.line;
  line.focus();
});
