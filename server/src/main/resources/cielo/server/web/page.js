// @ts-check
/** The page: an order form, the film that is looked at, and all films. */
import * as api from './api.js';

/** @typedef {import('./api.js').Video} Video */

/** @template {HTMLElement} T @param {string} id @returns {T} */
const $ = (id) => /** @type {T} */ (document.getElementById(id));

const order = /** @type {HTMLFormElement} */ ($('order'));
const film = $('film');
const player = /** @type {HTMLVideoElement} */ ($('player'));
const planBox = /** @type {HTMLTextAreaElement} */ ($('plan'));
const faces = new Map(); // id → address of its thumbnail

/** @type {Map<string, Video>} */
const videos = new Map();
/** @type {string | null} */
let shown = location.hash.slice(1) || null;
let playing = '';
/** @type {Map<string, Video>} what "Older films" brought: not in the first page */
const late = new Map();
/** @type {string | null} */
let oldest = null;

const STAGES = {reading: 'Reading the prompt', rehearsing: 'Rehearsing', preparing: 'Setting up',
  filming: 'Filming', mixing: 'Mixing the sound', encoding: 'Encoding', done: 'Finishing'};

/** @param {Video} v */
function state(v) {
  if (v.status === 'queued') {
    const n = v.detail.queue_position;
    return n > 0 ? `Waiting for ${n} other film${n > 1 ? 's' : ''}` : 'Waiting';
  }
  if (v.status === 'failed') {
    return v.error?.code === 'cancelled' ? 'Stopped' : 'Failed';
  }
  const {stage, step, steps, eta_seconds: eta} = v.detail;
  const what = STAGES[/** @type {keyof typeof STAGES} */ (stage)] ?? 'Working';
  const how = stage === 'filming' && steps > 1 ? `, frame ${step} of ${steps}` : '';
  const left = eta === null ? '' : eta < 90 ? `, about ${eta} s left` : `, about ${Math.round(eta / 60)} min left`;
  return what + how + left;
}

/** @param {HTMLElement} where @param {() => Promise<unknown>} work */
async function attempt(where, work) {
  const error = /** @type {HTMLElement} */ (where.querySelector('.error'));
  error.hidden = true;
  try {
    await work();
  } catch (e) {
    error.textContent = e instanceof Error ? e.message : String(e);
    error.hidden = false;
  }
}

/** @param {Video} v */
async function show(v) {
  shown = v.id;
  history.replaceState(null, '', '#' + v.id);
  await refresh();
  film.scrollIntoView({behavior: 'smooth', block: 'nearest'});
}

/** Draws what is known; elements that stay are not touched, so nothing flickers or loses focus. */
function draw() {
  const all = [...videos.values()];
  $('empty').hidden = all.length > 0;
  const list = $('films');
  all.forEach((v, i) => {
    let item = document.getElementById('f-' + v.id);
    if (!item) {
      item = card(v);
    }
    if (list.children[i] !== item) {
      list.insertBefore(item, list.children[i] ?? null);
    }
    update(item, v);
  });
  [...list.children].filter((c) => !videos.has(c.id.slice(2))).forEach((c) => c.remove());
  const v = shown ? videos.get(shown) : undefined;
  film.hidden = !v;
  if (v) {
    drawFilm(v);
  }
}

/** @param {Video} v */
function card(v) {
  const item = document.createElement('li');
  item.id = 'f-' + v.id;
  const button = document.createElement('button');
  button.type = 'button';
  const face = Object.assign(document.createElement('div'), {className: 'face'});
  const title = Object.assign(document.createElement('div'), {className: 'title', textContent: v.prompt});
  button.append(face, title);
  button.addEventListener('click', () => show(v));
  item.append(button);
  return item;
}

/** @param {HTMLElement} item @param {Video} v */
function update(item, v) {
  const button = /** @type {HTMLButtonElement} */ (item.firstElementChild);
  button.setAttribute('aria-current', String(v.id === shown));
  const face = /** @type {HTMLElement} */ (button.firstElementChild);
  if (v.status === 'completed') {
    if (!faces.has(v.id)) {
      faces.set(v.id, '');
      const img = Object.assign(document.createElement('img'), {alt: '', loading: 'lazy'});
      api.content(v.id, 'thumbnail').then((at) => { img.src = at; face.replaceChildren(img); });
    }
    return;
  }
  let bar = face.querySelector('progress');
  if (!bar) {
    bar = Object.assign(document.createElement('progress'), {max: 100});
    face.replaceChildren(document.createElement('span'), bar);
  }
  /** @type {HTMLElement} */ (face.firstElementChild).textContent = state(v);
  bar.value = v.progress;
  bar.hidden = v.status !== 'in_progress';
}

/** @param {Video} v */
function drawFilm(v) {
  const done = v.status === 'completed';
  $('words').textContent = v.prompt;
  $('facts').textContent =
    `${v.size}, ${v.seconds} s, ${v.detail.fps} frames/s, ${v.detail.quality}, seed ${v.detail.seed}`;
  player.hidden = !done;
  $('waiting').hidden = done;
  $('change').hidden = $('script').hidden = $('download').hidden = !done;
  $('cancel').hidden = v.status === 'failed';
  const bar = /** @type {HTMLProgressElement} */ ($('bar'));
  bar.hidden = v.status !== 'in_progress';
  bar.value = v.progress;
  $('stage').textContent = v.error && v.error.code !== 'cancelled' ? v.error.message : state(v);
  if (done && playing !== v.id) {
    playing = v.id;
    api.content(v.id, 'video').then((at) => {
      player.src = at;
      Object.assign($('download'), {href: at, download: v.id + '.mp4'});
    });
    api.plan(v.id).then((text) => { planBox.value = text; }, () => { planBox.value = ''; });
  }
  if (!done && playing) {
    playing = '';
    player.removeAttribute('src');
    player.load();
  }
}

async function refresh() {
  const page = await api.list();
  videos.clear();
  page.data.forEach((v) => videos.set(v.id, v));
  late.forEach((v, id) => { if (!videos.has(id)) videos.set(id, v); });
  if (late.size === 0) {
    oldest = page.has_more ? page.last_id : null;
  }
  $('more').hidden = !oldest;
  draw();
}

$('more').addEventListener('click', async () => {
  const page = await api.list(oldest ?? undefined);
  page.data.forEach((v) => late.set(v.id, v));
  oldest = page.has_more ? page.last_id : null;
  await refresh();
});

order.addEventListener('submit', (e) => {
  e.preventDefault();
  const said = Object.fromEntries([...new FormData(order)].filter(([, value]) => value !== ''));
  attempt(order, async () => show(await api.create(said)));
});

$('change').addEventListener('submit', (e) => {
  e.preventDefault();
  const box = /** @type {HTMLInputElement} */ ($('remix'));
  attempt(film, async () => {
    const made = await api.remix(/** @type {string} */ (shown), box.value);
    box.value = '';
    await show(made);
  });
});

$('shoot').addEventListener('click', () => {
  const v = shown ? videos.get(shown) : undefined;
  if (v) {
    const {seed, fps, quality} = v.detail;
    attempt(film, async () => show(await api.create({
      prompt: v.prompt, seconds: v.seconds, size: v.size, seed, fps, quality, plan: planBox.value})));
  }
});

$('cancel').addEventListener('click', () => attempt(film, async () => {
  await api.cancel(/** @type {string} */ (shown));
  await refresh();
}));

$('delete').addEventListener('click', () => attempt(film, async () => {
  await api.remove(/** @type {string} */ (shown));
  late.delete(/** @type {string} */ (shown));
  shown = null;
  history.replaceState(null, '', location.pathname);
  await refresh();
}));

/** Often while a film is made and the page is seen, else seldom. */
async function watch() {
  let busy = false;
  try {
    await refresh();
    busy = [...videos.values()].some((v) => v.status === 'queued' || v.status === 'in_progress');
  } catch {
    // the server is away: try again
  }
  setTimeout(watch, document.hidden ? 15000 : busy ? 1000 : 5000);
}

watch();
