"""What scikit-learn's preprocessing learns and makes of data."""

import numpy as np
import torch
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import (
    LabelEncoder,
    MinMaxScaler,
    OneHotEncoder,
    PolynomialFeatures,
    RobustScaler,
    StandardScaler,
)

from cases import cases, save, wave, write

scale, shift = (torch.tensor(v, dtype=torch.float64) for v in ([1.0, 100.0, 1e-3, 0.0], [0.0, 5.0, 1e3, 7.0]))
x = wave(23, 4) * scale + shift
holes = x.clone()
holes[::5, 0] = torch.nan
holes[3:9, 2] = torch.nan
y = wave(6, 4, step=0.3)


def record(name, estimator, data, learnt):
    estimator.fit(data.numpy())
    for attribute in learnt:
        save(f"{name}.{attribute}", torch.as_tensor(np.asarray(getattr(estimator, attribute))))
    out = estimator.transform(data.numpy())
    save(f"{name}.transform", torch.as_tensor(out))
    save(f"{name}.other", torch.as_tensor(estimator.transform(y.to(data.dtype).numpy())))
    if hasattr(estimator, "inverse_transform") and not isinstance(estimator, SimpleImputer):
        save(f"{name}.inverse", torch.as_tensor(estimator.inverse_transform(out)))


for kind, data in {"full": x, "holes": holes}.items():
    record(f"standard {kind}", StandardScaler(), data, ["mean_", "var_", "scale_"])
    record(f"minmax {kind}", MinMaxScaler(), data, ["min_", "scale_", "data_min_", "data_max_", "data_range_"])
    record(f"robust {kind}", RobustScaler(), data, ["center_", "scale_"])
record("standard mean only", StandardScaler(with_std=False), x, ["mean_"])
record("standard std only", StandardScaler(with_mean=False), x, ["scale_"])
record("minmax clip", MinMaxScaler((-2, 3), clip=True), x, ["min_", "scale_"])
record("robust 10 90", RobustScaler(quantile_range=(10, 90)), x, ["center_", "scale_"])
partial = StandardScaler()
for part in holes.split(5):
    partial.partial_fit(part.numpy())
for attribute in ["mean_", "var_", "scale_", "n_samples_seen_"]:
    save(f"standard partial.{attribute}", torch.as_tensor(np.asarray(getattr(partial, attribute))))

rounded = (holes * 2).round()
rounded[:, 3] = torch.nan
for strategy in ["mean", "median", "most_frequent"]:
    imputer = SimpleImputer(strategy=strategy).fit(rounded.numpy())
    save(f"impute {strategy}.statistics_", torch.as_tensor(imputer.statistics_))
    save(f"impute {strategy}.transform", torch.as_tensor(imputer.transform(rounded.numpy())))
    keep = SimpleImputer(strategy=strategy, keep_empty_features=True).fit(rounded.numpy())
    save(f"impute {strategy}.keep", torch.as_tensor(keep.transform(rounded.numpy())))
constant = SimpleImputer(strategy="constant", fill_value=-1.0).fit(holes.numpy())
save("impute constant.transform", torch.as_tensor(constant.transform(holes.numpy())))
sevens = SimpleImputer(missing_values=7.0, strategy="constant", fill_value=2.0).fit(x.numpy())
save("impute sevens.transform", torch.as_tensor(sevens.transform(x.numpy())))

for name, options in {
    "2": {},
    "3": {"degree": 3},
    "3 interactions": {"degree": 3, "interaction_only": True, "include_bias": False},
    "2-3": {"degree": (2, 3)},
}.items():
    poly = PolynomialFeatures(**options).fit(y.numpy())
    save(f"poly {name}.powers_", torch.as_tensor(poly.powers_))
    save(f"poly {name}.transform", torch.as_tensor(poly.transform(y.numpy())))
    cases[f"poly {name}.names"] = list(poly.get_feature_names_out())

words = ["b", "a", "ä", "Z", "🙂", "\uffee", "a", ""]
labels = LabelEncoder().fit(words)
cases["labels"] = {"words": words, "classes": list(labels.classes_), "numbers": labels.transform(words).tolist()}
rows = [["x", "red"], ["y", "blue"], ["x", "green"], ["x", "red"]]
for name, options in {
    "plain": {},
    "first": {"drop": "first"},
    "binary": {"drop": "if_binary"},
    "ignore": {"handle_unknown": "ignore"},
    "given": {"categories": [["y", "x"], ["red", "green", "blue"]]},
}.items():
    encoder = OneHotEncoder(sparse_output=False, **options).fit(np.array(rows, dtype=object))
    save(f"onehot {name}.transform", torch.as_tensor(encoder.transform(np.array(rows, dtype=object))))
    cases[f"onehot {name}.names"] = list(encoder.get_feature_names_out())
unknown = np.array([["z", "red"]], dtype=object)
encoder = OneHotEncoder(sparse_output=False, handle_unknown="ignore").fit(np.array(rows, dtype=object))
save("onehot unknown", torch.as_tensor(encoder.transform(unknown)))

sizes = []
for n in [2, 7, 10, 23, 150]:
    for options in [{}, {"test_size": 0.33}, {"train_size": 0.33}, {"test_size": 1}, {"test_size": 0.2, "train_size": 0.5}]:
        try:
            train, test = train_test_split(np.arange(n), **options)
            sizes.append([n, options, len(train), len(test)])
        except ValueError:
            sizes.append([n, options, None, None])
cases["split sizes"] = sizes
classes = [0] * 50 + [1] * 13 + [2] * 37
counts = []
for test_size in [0.1, 0.25, 33]:  # no ties, which are broken at random
    train, test = train_test_split(np.array(classes), test_size=test_size, stratify=classes, random_state=0)
    counts.append([test_size, np.bincount(train).tolist(), np.bincount(test).tolist()])
cases["split strata"] = {"classes": classes, "counts": counts}

write(__file__)
