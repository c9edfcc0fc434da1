"""The operations with PyPI's openai. Argument: base URL."""

import sys
import tempfile

import openai

client = openai.OpenAI(base_url=sys.argv[1] + "/v1", api_key="any", max_retries=0)
small = dict(seconds="1", size="128x128", extra_body={"fps": 4})


def refused(code, work):
    try:
        work()
    except openai.APIStatusError as e:
        assert e.code == code, (e.code, code)
        return
    raise AssertionError("not refused: " + code)


video = client.videos.create_and_poll(prompt="a ball", **small)
assert video.status == "completed", video
with tempfile.NamedTemporaryFile() as f:
    client.videos.download_content(video.id).write_to_file(f.name)
    assert f.read()[4:8] == b"ftyp"
assert client.videos.download_content(video.id, variant="thumbnail").content[8:12] == b"WEBP"

failed = client.videos.create_and_poll(prompt="impossible", **small)
assert failed.status == "failed" and failed.error.code == "cannot_be_filmed", failed
listed = [v.id for v in client.videos.list(limit=1, order="asc")]
assert video.id in listed and failed.id in listed, listed

png = ("a.png", b"\x89PNG\r\n\x1a\n0000", "image/png")
refused("input_reference_not_available", lambda: client.videos.create(prompt="a", input_reference=png))
# the small engine of this test keeps no screenplay
refused("no_screenplay", lambda: client.videos.remix(video.id, prompt="at night"))
assert client.videos.delete(failed.id).deleted
refused("video_not_found", lambda: client.videos.retrieve(failed.id))
print("ok")
