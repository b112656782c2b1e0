// Returns what shuts somebody out of the page, one sentence a finding.
() => {
  const found = [];
  const seen = element => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.unseen, .skip, [hidden]');
  const name = element => element.id ? `${element.localName}#${element.id}` : `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
  const all = [...document.querySelectorAll('body *')].filter(seen);
  const modal = document.querySelector('dialog:modal');
  const active = modal ? all.filter(element => modal.contains(element)) : all;

  if (!document.documentElement.lang) found.push('The page does not say its language.');
  if (!document.title.trim()) found.push('The page has no title.');
  if (document.querySelectorAll('main').length !== 1) found.push('The page needs one main part.');
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`The page scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}.`);

  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) found.push(`The id ${id} is there twice.`);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for', 'form'])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute).split(' ').filter(Boolean)) if (!document.getElementById(id)) found.push(`${name(element)} points at ${id}, which is not there.`);
  for (const image of document.images) if (!image.hasAttribute('alt')) found.push(`${name(image)} has no alt text.`);

  const label = element => (element.getAttribute('aria-label')
    ?? (element.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ')).trim()
    || [...element.labels ?? []].map(one => one.textContent).join(' ').trim() || (element.matches('button, a') ? element.textContent.trim() : '');
  for (const element of active.filter(one => one.matches('a, button, input:not([type=hidden]), select, textarea, [role=log], section[aria-label], dialog')))
    if (!label(element)) found.push(`${name(element)} has no name.`);

  let level = 0;
  for (const heading of [...document.querySelectorAll('h1, h2, h3, h4')].filter(seen)) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) found.push(`${name(heading)} skips a level of headings.`);
    level = next;
  }

  for (const element of active.filter(one => one.matches('a, button, input:not([type=hidden]), select, textarea'))) {
    const box = element.getBoundingClientRect();
    const inText = element.matches('a') && getComputedStyle(element).display === 'inline';
    const labelled = element.matches('[type=radio], [type=checkbox]') && element.closest('label');
    if (!inText && !labelled && (box.width < 24 || box.height < 24)) found.push(`${name(element)} is too small to tap: ${box.width} × ${box.height}.`);
  }

  // --- Contrast: text against whatever is behind it, edges of fields against their surroundings.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colour = css => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a] = colour(getComputedStyle(at).backgroundColor);
      if (a > 250) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const light = ([r, g, b]) => [r, g, b].map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [.2126, .7152, .0722][place], 0);
  const contrast = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + .05) / (b + .05); };
  for (const element of active) {
    const style = getComputedStyle(element);
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (words && !element.closest('[aria-hidden=true]')) {
      const measured = contrast(colour(style.color), behind(element));
      if (measured < least) found.push(`${name(element)} has a contrast of ${measured.toFixed(2)}.`);
    }
    if (element.matches('input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea')) {
      const measured = contrast(colour(style.borderTopColor), behind(element.parentElement));
      if (measured < 3) found.push(`The edge of ${name(element)} has a contrast of ${measured.toFixed(2)}.`);
    }
  }
  return found;
}
