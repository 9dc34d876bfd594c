"""Small image files, and what Pillow decodes them to; writes vision_io.json.gz beside this file.

Run with a Python that has torch, numpy and Pillow: python3 tests/reference/vision_io.py
"""

import base64
import io
import struct
import zlib

import numpy as np
from cases import cases, write
from PIL import Image, ImageOps

y, x = np.mgrid[0:14, 0:19]
colours = np.stack([(x * 14 + y) % 256, (y * 18) % 256, (x * y * 3) % 256], -1).astype(np.uint8)
rgb = Image.fromarray(colours)
alpha = Image.fromarray((x * 13 % 256).astype(np.uint8))
rgba, la = rgb.convert("RGBA"), rgb.convert("LA")
rgba.putalpha(alpha)
la.putalpha(alpha)
palette = rgb.quantize(32)


def text(data):
    return base64.b64encode(data).decode()


def file(image, kind, **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def pixels(image):
    a = np.asarray(image)
    a = a[None] if a.ndim == 2 else a.transpose(2, 0, 1)
    return {"shape": list(a.shape), "dtype": str(a.dtype), "data": text(np.ascontiguousarray(a).tobytes())}


def png16(array):
    """A PNG of 16 bits a channel, in colours too, which Pillow does not write."""
    height, width = array.shape[:2]
    kind = 2 if array.ndim == 3 else 0
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in array)
    part = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    header = struct.pack(">IIBBBBB", width, height, 16, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


def oriented(tag):
    exif = Image.Exif()
    exif[0x0112] = tag
    return file(rgb, "JPEG", quality=90, exif=exif)


deep = colours.astype(np.uint16) * 255 + 100
files = {
    "rgb.jpg": file(rgb, "JPEG", quality=90),
    "progressive.jpg": file(rgb, "JPEG", quality=50, progressive=True),
    "subsampled.jpg": file(rgb, "JPEG", quality=75, subsampling="4:4:4"),
    "gray.jpg": file(rgb.convert("L"), "JPEG"),
    "cmyk.jpg": file(rgb.convert("CMYK"), "JPEG"),
    "rgb.png": file(rgb, "PNG"),
    "gray.png": file(rgb.convert("L"), "PNG"),
    "bits.png": file(rgb.convert("1"), "PNG"),
    "gray-alpha.png": file(la, "PNG"),
    "rgba.png": file(rgba, "PNG"),
    "palette.png": file(palette, "PNG"),
    "palette-transparent.png": file(palette, "PNG", transparency=3),
    "gray16.png": png16((x * 3000 + y * 300).astype(np.uint16)),
    "rgb16.png": png16(deep),
    "palette.gif": file(palette, "GIF"),
    "lossless.webp": file(rgb, "WEBP", lossless=True),
    "lossy.webp": file(rgb, "WEBP", quality=60),
    "alpha.webp": file(rgba, "WEBP", lossless=True, exact=True),
    "rgb.tif": file(rgb, "TIFF"),
    **{f"oriented{tag}.jpg": oriented(tag) for tag in range(1, 9)},
}
for name, data in files.items():
    case = {"file": text(data)}
    image = Image.open(io.BytesIO(data))
    colour = image.convert("RGBA" if image.has_transparency_data else "RGB") if image.mode in ("P", "CMYK") else image
    if "16" not in name:
        case["RGB"] = pixels(image.convert("RGB"))
        case["RGBA"] = pixels(colour.convert("RGBA"))
        case["GRAY"] = pixels(colour.convert("L"))
        case["GRAY_ALPHA"] = pixels(colour.convert("LA"))
    if image.mode != "CMYK" and name != "rgb16.png":
        case["UNCHANGED"] = pixels(colour.convert("L") if image.mode == "1" else colour)
    if name == "rgb16.png":
        case["UNCHANGED"] = pixels(deep)
        case["RGB"] = pixels((deep >> 8).astype(np.uint8))
    if "oriented" in name:
        case["oriented"] = pixels(ImageOps.exif_transpose(image))
    cases[name] = case
write(__file__)
