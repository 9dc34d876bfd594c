"""What Python's readers make of files of many formats: pandas of CSV, pyarrow of Parquet, json of JSON Lines, tarfile of tar."""

import base64
import decimal
import datetime
import io
import json
import math
import tarfile

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from cases import cases, write

rng = np.random.default_rng(0)


def plain(v):
    if isinstance(v, dict):
        return {k: plain(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)):
        return [plain(x) for x in v]
    if isinstance(v, (np.bool_, bool)):
        return bool(v)
    if isinstance(v, (np.integer, int)):
        return int(v) if abs(int(v)) < 2**53 else f"int:{int(v)}"
    if isinstance(v, (np.floating, float)):
        return float(v) if math.isfinite(v) else f"float:{float(v)}"
    if isinstance(v, bytes):
        return f"bytes:{v.hex()}"
    if isinstance(v, decimal.Decimal):
        return float(v)
    if isinstance(v, datetime.datetime):
        return f"date:{v.replace(tzinfo=datetime.timezone.utc).timestamp() * 1000:.0f}"
    if isinstance(v, datetime.date):
        return f"date:{datetime.datetime(v.year, v.month, v.day, tzinfo=datetime.timezone.utc).timestamp() * 1000:.0f}"
    return v


def csv(name, text, **options):
    given = {k: v for k, v in options.items() if k != "js"}
    frame = pd.read_csv(io.StringIO(text), **given)
    cases[f"csv {name}"] = {
        "text": text,
        "options": options,
        "columns": [str(c) for c in frame.columns],
        "dtypes": [str(t) for t in frame.dtypes],
        "rows": [[plain(v) for v in row] for row in frame.itertuples(index=False, name=None)],
    }


csv("plain", "a,b,c\n1,2.5,x\n2,-3e-2,y\n")
csv("quotes", 'a,b\n"x, ""y""","1"\n"two\nlines",2\n"a"b,3\nit"s,4\n"",5\n')
csv("line ends", "a,b\r\n1,2\r3,4\n\n  \n5,6")
csv("missing", "i,f,s,b\n1,,NA,True\n,2.5,null,False\n3,nan,x,True\n")
csv("short rows", "a,b,c\n1,2,3\n4\n5,6\n")
csv("booleans", "a,b,c\nTrue,TRUE,true\nFalse,FALSE,false\nTrue,true,False\n")
csv("numbers", "a\n+1\n -2\n.5\n5.\n1E5\ninf\n-Infinity\n")
csv("no numbers", "a,b,c,d\n0x1f,1_000,1 2,0b1\n2,3,4,5\n")
csv("large integers", "a,b\n9007199254740993,1\n-9223372036854775808,2\n9223372036854775807,3\n")
csv("names", "1,2\n3,4\n", names=["p", "q"])
csv("no header", "1,x\n3,y\n", header=None)
csv("header later", "junk\na,b\n1,2\n", header=1, names=None)
csv("skipped lines", "569,30,x\nmore\na;b\n1;2\n", skiprows=2, sep=";")
csv("used columns", "a,b,c\n1,2,3\n4,5,6\n", usecols=["c", "a"])
csv("distinct names", "a,a,,a\n1,2,3,4\n")
csv("comments", "#c\na,b\n1,2#x\n#y\n3,4\n", comment="#")
csv("tabs", "a\tb\n1\t x \n", sep="\t")
csv("few rows", "a\n1\n2\n3\n", nrows=2)
csv("other quotes", "a,b\n'x,y',2\n", quotechar="'")
csv("unicode", "größe,名\n1,日本\n2,🙂\n")
csv("byte order mark", "\ufeffa,b\n1,2\n")
csv("empty fields", "a,b\n,\n1,\n")
csv("header only", "a,b\n")
big = pd.DataFrame(rng.standard_normal((50, 6)), columns=list("abcdef"))
big["g"] = rng.integers(-1000, 1000, 50)
big["h"] = [f"n{i % 3}" if i % 7 else 'q"u,o\n' for i in range(50)]
csv("many", big.to_csv(index=False))

n = 40
columns = {
    "int8": pa.array([None if i % 9 == 4 else i - 20 for i in range(n)], pa.int8()),
    "int32": pa.array(range(n), pa.int32()),
    "int64": pa.array([2**60 + i if i % 2 else i for i in range(n)], pa.int64()),
    "uint32": pa.array([2**32 - 1 - i for i in range(n)], pa.uint32()),
    "float32": pa.array(np.arange(n, dtype=np.float32) / 3),
    "float64": pa.array([float("nan") if i == 3 else None if i == 5 else i / 7 for i in range(n)], pa.float64()),
    "bool": pa.array([i % 3 == 0 for i in range(n)]),
    "string": pa.array([None if i % 5 == 2 else f"ü{i % 4}" for i in range(n)]),
    "binary": pa.array([bytes([255, i]) for i in range(n)]),
    "date": pa.array([datetime.date(2020, 1, 1) + datetime.timedelta(i) for i in range(n)]),
    "time": pa.array([datetime.datetime(2021, 5, 4, 3, 2, i) for i in range(n)], pa.timestamp("ms")),
    "decimal": pa.array([decimal.Decimal(i) / 4 for i in range(n)], pa.decimal128(9, 2)),
    "list": pa.array([list(range(i % 4)) if i % 6 else None for i in range(n)], pa.list_(pa.int64())),
    "struct": pa.array([{"x": i, "y": {"z": str(i)}} for i in range(n)]),
    "dictionary": pa.array([f"k{i % 3}" for i in range(n)]).dictionary_encode(),
}
table = pa.table(columns)
for codec in ["none", "snappy", "gzip", "zstd", "lz4", "brotli"]:
    for page in ["1.0", "2.0"] if codec in ("none", "snappy") else ["1.0"]:
        out = io.BytesIO()
        pq.write_table(table, out, compression=codec, row_group_size=16, data_page_version=page)
        cases[f"parquet {codec} {page}"] = {"bytes": base64.b64encode(out.getvalue()).decode()}
cases["parquet rows"] = [plain(row) for row in table.to_pylist()]

lines = [
    {"a": 1, "b": [1.5, None, True], "c": "ü🙂\u2028\"\\\n"},
    {"a": float("nan"), "b": float("inf"), "c": -float("inf"), "NaN": "NaN, Infinity"},
    [], "text", None, -0.0, 1e300,
]
text = "\n".join(json.dumps(x, ensure_ascii=False) for x in lines)
cases["json lines"] = {"text": text, "values": [plain(json.loads(x)) for x in text.split("\n")]}

for kind in ["USTAR", "GNU", "PAX"]:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=getattr(tarfile, f"{kind}_FORMAT")) as tar:
        folder = tarfile.TarInfo("dir")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        names = ["dir/a.txt", "dir/empty", "dir/b.json", "x" * 90 + ".bin", "dir/" + "y" * 60 + "/" + "z" * 80 + ".cls"]
        for i, name in enumerate(names if kind == "USTAR" else [*names, "dir/ünï/" + "w" * 180 + ".jpg"]):
            info = tarfile.TarInfo(name)
            info.size = [5, 0, 513, 512, 1, 7][i]
            info.mtime = 1000 + i
            tar.addfile(info, io.BytesIO(bytes((i + j) % 256 for j in range(info.size))))
        link = tarfile.TarInfo("link")
        link.type = tarfile.SYMTYPE
        link.linkname = "dir/a.txt"
        tar.addfile(link)
    with tarfile.open(fileobj=io.BytesIO(out.getvalue())) as tar:
        members = [[m.name, tar.extractfile(m).read().hex(), int(m.mtime)] for m in tar if m.isfile()]
    cases[f"tar {kind}"] = {"bytes": base64.b64encode(out.getvalue()).decode(), "members": members}

write(__file__)
