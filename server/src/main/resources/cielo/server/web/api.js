// @ts-check
/** The Videos API of this very server. Every failure becomes an Error with a sentence to show. */

/**
 * @typedef {{seed: number, fps: number, quality: string, stage: string, step: number,
 *   steps: number, queue_position: number, eta_seconds: number | null}} Detail
 * @typedef {{id: string, status: 'queued' | 'in_progress' | 'completed' | 'failed',
 *   progress: number, prompt: string, size: string, seconds: string, model: string,
 *   remixed_from_video_id: string | null, error: {code: string, message: string} | null,
 *   detail: Detail}} Video
 */

const KEY = 'cielo-key';

/** @returns {Record<string, string>} */
function credentials() {
  const key = sessionStorage.getItem(KEY);
  return key ? {Authorization: 'Bearer ' + key} : {};
}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 */
async function call(path, init = {}) {
  const answer = await fetch('/v1' + path, {
    ...init,
    headers: {...credentials(), ...(init.body ? {'Content-Type': 'application/json'} : {})},
  });
  if (answer.status === 401) {
    const key = window.prompt('This server needs an API key');
    if (key) {
      sessionStorage.setItem(KEY, key.trim());
      return call(path, init);
    }
  }
  if (!answer.ok) {
    const said = await answer.json().catch(() => null);
    throw new Error(said?.error?.message ?? 'The server answered ' + answer.status + '.');
  }
  return answer;
}

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<Video>}
 */
async function post(path, body) {
  return (await call(path, {method: 'POST', body: JSON.stringify(body)})).json();
}

/** @param {object} order */
export const create = (order) => post('/videos', order);

/** @param {string} id @param {string} prompt */
export const remix = (id, prompt) => post(`/videos/${id}/remix`, {prompt});

/** @param {string} id */
export const cancel = (id) => post(`/videos/${id}/cancel`, {});

/** @param {string} id */
export const remove = (id) => call(`/videos/${id}`, {method: 'DELETE'});

/**
 * @param {string} [after]
 * @returns {Promise<{data: Video[], last_id: string | null, has_more: boolean}>}
 */
export async function list(after) {
  const from = after ? '&after=' + after : '';
  return (await call('/videos?limit=24&include=detail' + from)).json();
}

/** @param {string} id @returns {Promise<string>} */
export async function plan(id) {
  return (await call(`/videos/${id}/plan`)).text();
}

/**
 * An address that an element can load: with keys, the bytes themselves.
 * @param {string} id
 * @param {'video' | 'thumbnail'} variant
 */
export async function content(id, variant) {
  const path = `/videos/${id}/content?variant=${variant}`;
  if (!sessionStorage.getItem(KEY)) {
    return '/v1' + path;
  }
  return URL.createObjectURL(await (await call(path)).blob());
}
