// Search, filters and results; what is asked stands in the address, so that it can be shared and gone back to.
import { card } from './card.js';
import { WORDS } from './words.js';

const API = 'v1/products';
const form = document.getElementById('search');
const results = document.getElementById('results');
const count = document.getElementById('count');
const more = document.getElementById('more');
const certificates = document.getElementById('certificates');
const known = { certificates: ['HALAL', 'PIRT', 'BPOM_MD', 'SNI', 'TKDN', 'TKDN_IK', 'TRADEMARK', 'BATIKMARK'] };

let language = localStorage.getItem('language') ?? (navigator.language.startsWith('en') ? 'en' : 'id');
let asked = 0;
let next = null;

const word = (key) => WORDS[language][key] ?? key;

function parameters() {
  const wanted = new URLSearchParams();
  for (const name of ['q', 'region', 'sizeClass', 'kbli', 'priceFrom', 'priceTo', 'tkdnFrom']) {
    const value = form.elements[name].value.trim();
    if (value !== '') wanted.set(name, value);
  }
  const types = [...certificates.querySelectorAll('input:checked')].map((box) => box.value);
  if (types.length > 0) wanted.set('certificates', types.join(','));
  return wanted;
}

async function read(path, wanted) {
  const answer = await fetch(`${path}?${wanted}`, { headers: { 'Accept-Language': language } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.errors?.[0]?.detail ?? body.detail ?? word('failed'));
  return body;
}

async function search(focus) {
  const turn = ++asked;
  const wanted = parameters();
  history.replaceState(null, '', wanted.size > 0 ? `?${wanted}` : location.pathname);
  const page = new URLSearchParams(wanted);
  page.set('limit', '24');
  try {
    const [facets, first] = await Promise.all([read(`${API}/facets`, wanted), read(API, page)]);
    if (turn !== asked) return;
    offer(facets);
    results.replaceChildren();
    show(first);
    count.textContent = word('count')(facets.total);
    if (focus) results.focus();
  } catch (failure) {
    if (turn === asked) count.textContent = failure instanceof TypeError ? word('failed') : failure.message;
  }
}

function show(page) {
  results.append(...page.data.map((product) => card(product, language, word)));
  next = page.page.nextCursor;
  more.hidden = next === null;
}

// A chosen value stays on offer although nothing is found with it.
function choices(name, facets, label) {
  const select = form.elements[name];
  const chosen = select.value || new URLSearchParams(location.search).get(name) || '';
  const all = [{ value: '', text: word('all') }, ...facets.map((facet) => ({ value: facet.value, text: label(facet) }))];
  if (chosen && !all.some((choice) => choice.value === chosen)) all.push({ value: chosen, text: chosen });
  select.replaceChildren(...all.map((choice) => new Option(choice.text, choice.value, false, choice.value === chosen)));
}

function offer(facets) {
  choices('region', facets.regions, (facet) => `${facet.name ?? facet.value} (${facet.count})`);
  choices('sizeClass', facets.sizeClasses, (facet) => `${word(facet.value)} (${facet.count})`);
  choices('kbli', facets.kbli, (facet) => `${facet.value} (${facet.count})`);
  const counts = Object.fromEntries(facets.certificates.map((facet) => [facet.value, facet.count]));
  for (const label of certificates.querySelectorAll('label')) {
    const type = label.firstChild.value;
    label.lastChild.textContent = `${word(type)} (${counts[type] ?? 0})`;
  }
}

function speak(chosen) {
  language = chosen;
  localStorage.setItem('language', chosen);
  document.documentElement.lang = chosen;
  document.title = word('title');
  document.querySelectorAll('[data-word]').forEach((element) => { element.textContent = word(element.dataset.word); });
  document.querySelectorAll('[data-language]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.dataset.language === chosen)));
}

function begin() {
  for (const type of known.certificates) {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: type });
    label.append(box, document.createElement('span'));
    certificates.append(label);
  }
  const given = new URLSearchParams(location.search);
  for (const name of ['region', 'sizeClass', 'kbli']) choices(name, [], () => '');
  for (const name of ['q', 'priceFrom', 'priceTo', 'tkdnFrom']) form.elements[name].value = given.get(name) ?? '';
  const types = (given.get('certificates') ?? '').split(',');
  certificates.querySelectorAll('input').forEach((box) => { box.checked = types.includes(box.value); });
  speak(language);
  search(false);
}

form.addEventListener('submit', (event) => { event.preventDefault(); search(true); });
form.addEventListener('change', () => { if (form.reportValidity()) search(false); });
form.addEventListener('reset', () => {
  history.replaceState(null, '', location.pathname);
  setTimeout(() => search(false));
});
more.addEventListener('click', async () => {
  const page = parameters();
  page.set('limit', '24');
  page.set('cursor', next);
  const shown = results.children.length;
  show(await read(API, page));
  results.children[shown]?.querySelector('a')?.focus();
});
document.querySelectorAll('[data-language]').forEach((button) =>
  button.addEventListener('click', () => { speak(button.dataset.language); search(false); }));
begin();
