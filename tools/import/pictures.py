"""The colour maps of one model: repaired, scaled together, encoded."""

import io
import os

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

TEXELS = 512 * 512  # of all maps of a model together
LONGEST = 512


class Picture:
    """An encoded map. cutout: it has holes (alpha below one half)."""

    def __init__(self, image, cutout):
        self.width, self.height, self.cutout = image.width, image.height, cutout
        self.format = "png" if cutout else "jpg"
        data = io.BytesIO()
        if cutout:
            image.quantize(255, method=Image.Quantize.FASTOCTREE).save(data, "PNG", optimize=True)
        else:
            image.save(data, "JPEG", quality=85)
        self.data = data.getvalue()


def encode(paths, repairs):
    """Pictures by path. repairs: rows of repairs.tsv for this model, by file name."""
    images = {}
    for path in sorted(paths):
        try:
            images[path] = _open(path, repairs.get(os.path.basename(path), ()))
        except OSError:
            continue  # a broken picture: the material's plain colour stands in
    area = sum(image.width * image.height for image, _ in images.values())
    factor = min(1.0, (TEXELS / area) ** 0.5) if area else 1.0
    out = {}
    for path, (image, cutout) in images.items():
        size = tuple(max(4, min(LONGEST, round(n * factor))) for n in image.size)
        out[path] = Picture(image.resize(size, Image.LANCZOS) if size != image.size else image, cutout)
    return out


def _open(path, repairs):
    image = Image.open(path)
    image.load()
    has_alpha = image.mode in ("RGBA", "LA") or "transparency" in image.info
    image = image.convert("RGBA" if has_alpha else "RGB")
    cutout = has_alpha and image.getextrema()[3][0] < 128
    if not cutout:
        image = image.convert("RGB")
    for box, how in repairs:
        image = _repair(image, box, how)
    return image, cutout


def _repair(image, box, how):
    """Covers a box (fractions of the picture, from the top left): "#rrggbb" a colour, "rim" what
    surrounds it, "blur n" itself with n texels of blur."""
    w, h = image.size
    x0, y0, x1, y1 = (round(f * n) for f, n in zip(box, (w, h, w, h)))
    if how.startswith("#"):
        ImageDraw.Draw(image).rectangle((x0, y0, x1, y1), fill=how)
        return image
    if how.startswith("blur"):
        image.paste(image.crop((x0, y0, x1, y1)).filter(ImageFilter.GaussianBlur(float(how[4:]))), (x0, y0))
        return image
    pixels = np.array(image).astype(float)
    patch = pixels[max(y0 - 1, 0):y1 + 1, max(x0 - 1, 0):x1 + 1, :3]
    rows = np.linspace(0, 1, patch.shape[0])[:, None, None]
    columns = np.linspace(0, 1, patch.shape[1])[None, :, None]
    across = patch[:, :1] * (1 - columns) + patch[:, -1:] * columns
    down = patch[:1] * (1 - rows) + patch[-1:] * rows
    patch[:] = (across + down) / 2
    return Image.fromarray(pixels.round().astype(np.uint8), image.mode)
