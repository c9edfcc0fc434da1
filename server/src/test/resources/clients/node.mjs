// The ten operations with npm's openai. Arguments: base URL. Needs the package beside this file.
import assert from 'node:assert/strict';
import OpenAI, {AzureOpenAI, toFile} from 'openai';

const base = process.argv[2];
const client = new OpenAI({baseURL: base + '/v1', apiKey: 'any', maxRetries: 0});
const small = {seconds: '1', size: '128x128', fps: 4};

async function finished(id) {
  for (let i = 0; i < 600; i++) {
    const v = await client.videos.retrieve(id);
    if (v.status === 'completed' || v.status === 'failed') {
      return v;
    }
    await new Promise((r) => setTimeout(r, 100));
  }
  throw new Error('no end of ' + id);
}

const refused = (work, status, code) =>
  assert.rejects(work, (e) => e.status === status && e.code === code);

const made = await client.videos.create({prompt: 'a ball', ...small});
assert.equal(made.object, 'video');
assert.equal(made.seconds, '1');
const done = await finished(made.id);
assert.equal(done.status, 'completed');
assert.equal(done.progress, 100);

const film = Buffer.from(await (await client.videos.downloadContent(made.id)).arrayBuffer());
assert.equal(film.subarray(4, 8).toString(), 'ftyp');
const thumbnail = await client.videos.downloadContent(made.id, {variant: 'thumbnail'});
assert.equal(thumbnail.headers.get('content-type'), 'image/webp');
const sprites = await client.videos.downloadContent(made.id, {variant: 'spritesheet'});
assert.equal(sprites.headers.get('content-type'), 'image/jpeg');

const raw = await client.post('/videos', {body: {prompt: 'impossible', seconds: 20, size: '1920x1080'}});
assert.equal(raw.seconds, '20');
assert.equal((await finished(raw.id)).error.code, 'cannot_be_filmed');

const ids = [];
for await (const v of client.videos.list({limit: 1, order: 'asc'})) {
  ids.push(v.id);
  assert(ids.length < 20, 'paging does not end');
}
assert.deepEqual(ids, [made.id, raw.id]);

const png = await toFile(Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'a.png', {type: 'image/png'});
await refused(
  () => client.videos.create({prompt: 'a', ...small, input_reference: png}), 400, 'input_reference_not_available');
await refused(
  () => client.videos.create({prompt: 'a', ...small, characters: [{id: 'a'}, {id: 'b'}]}), 400, 'characters_not_available');
// the small engine of this test keeps no screenplay
await refused(() => client.videos.remix(made.id, {prompt: 'at night'}), 400, 'no_screenplay');
await refused(() => client.videos.edit({prompt: 'at night', video: {id: made.id}}), 400, 'no_screenplay');
await refused(
  () => client.videos.extend({prompt: 'more', seconds: '4', video: {id: made.id}}), 400, 'extension_not_available');
await refused(() => client.videos.createCharacter({name: 'Tom', video: png}), 403, 'characters_disabled');
await refused(() => client.videos.getCharacter('char_1'), 404, 'character_not_found');
await refused(() => client.videos.retrieve('video_0'), 404, 'video_not_found');

assert.equal((await client.videos.delete(raw.id)).deleted, true);
await refused(() => client.videos.retrieve(raw.id), 404, 'video_not_found');
assert((await client.models.list()).data.some((m) => m.id === 'sora-2'));

const azure = new AzureOpenAI({endpoint: base, apiKey: 'any', apiVersion: 'preview', maxRetries: 0});
const there = await azure.videos.create({prompt: 'a ball', ...small});
assert.equal((await finished(there.id)).status, 'completed');
assert.equal((await azure.videos.retrieve(there.id)).id, there.id);
const azureFilm = Buffer.from(await (await azure.videos.downloadContent(there.id)).arrayBuffer());
assert.equal(azureFilm.subarray(4, 8).toString(), 'ftyp');
console.log('ok');
