"""Writes metrics.json.gz: what scikit-learn measures. Needs scikit-learn beside torch."""

import numpy as np
from sklearn import metrics as sk

from cases import cases, wave, write

scores = wave(60, 4, step=1.3)
classes = ((wave(60, step=2.3) + 1) * 2).long().clamp(0, 3)
predicted = scores.argmax(1).numpy()
y = classes.numpy()
for average in ("macro", "micro", "weighted"):
    for name, fn in (("precision", sk.precision_score), ("recall", sk.recall_score), ("f1", sk.f1_score), ("iou", sk.jaccard_score)):
        cases[f"{name}.{average}"] = float(fn(y, predicted, average=average, zero_division=0))
for normalize in (None, "true", "pred", "all"):
    cases[f"confusion.{normalize}"] = sk.confusion_matrix(y, predicted, normalize=normalize).tolist()

# Of four classes, one that is neither right nor predicted.
rare = np.where(y == 2, 1, y)
predicted_rare = np.where(predicted == 2, 1, predicted)
cases["f1.absent"] = float(sk.f1_score(rare, predicted_rare, average="macro", zero_division=0))

binary = (wave(50, step=1.7) * 2).round(decimals=1) / 2 + 0.5
truth = (wave(50, step=0.9) > 0.2).long()
b, t = binary.numpy(), truth.numpy()
cases["precision.binary"] = float(sk.precision_score(t, b > 0.5))
cases["recall.binary"] = float(sk.recall_score(t, b > 0.7))
cases["auc.binary"] = float(sk.roc_auc_score(t, b))
cases["ap.binary"] = float(sk.average_precision_score(t, b))
p = scores.softmax(1)
cases["auc.classes"] = float(sk.roc_auc_score(y, p.numpy(), multi_class="ovr"))

out, target = wave(40, 2, step=0.31), wave(40, 2, step=0.33) * 2
o, g = out.numpy().ravel(), target.numpy().ravel()
cases["mae"] = float(sk.mean_absolute_error(g, o))
cases["mse"] = float(sk.mean_squared_error(g, o))
cases["rmse"] = float(sk.root_mean_squared_error(g, o))
cases["r2"] = float(sk.r2_score(g, o))

write(__file__)
