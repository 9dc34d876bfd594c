"""Writes metrics.json.gz: what scikit-learn measures, and torchmetrics where it does not. Needs both beside torch."""

import numpy as np
import torch
import torchmetrics.functional.classification as tm_classification
import torchmetrics.functional.text as tm_text
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

def specificity(right, guess, classes):
    """Of each class; scikit-learn has none of its own."""
    matrix = sk.multilabel_confusion_matrix(right, guess, labels=classes)
    return matrix[:, 0, 0] / (matrix[:, 0, 0] + matrix[:, 0, 1])


cases["specificity.macro"] = float(specificity(y, predicted, range(4)).mean())
cases["specificity.binary"] = float(specificity(t, b > 0.5, [1])[0])
cases["mcc.classes"] = float(sk.matthews_corrcoef(y, predicted))
cases["mcc.binary"] = float(sk.matthews_corrcoef(t, b > 0.5))
for weights in (None, "linear", "quadratic"):
    cases[f"kappa.{weights}"] = float(sk.cohen_kappa_score(y, predicted, weights=weights))
cases["logLoss.classes"] = float(sk.log_loss(y, p.numpy(), labels=range(4)))
cases["logLoss.binary"] = float(sk.log_loss(t, b / 2 + 0.25))
cases["mape"] = float(sk.mean_absolute_percentage_error(g, o))
cases["explainedVariance"] = float(sk.explained_variance_score(g, o))
cases["explainedVariance.far"] = float(sk.explained_variance_score(g + 1e7, o + 1e7 + 3))
cases["r2.far"] = float(sk.r2_score(g + 1e7, o + 1e7))
for drop in (True, False):
    cases[f"roc.{drop}"] = [[float(v) if np.isfinite(v) else None for v in part] for part in sk.roc_curve(t, b, drop_intermediate=drop)]
cases["pr"] = [part.tolist() for part in sk.precision_recall_curve(t, b)]
cases["calibration.classes"] = float(tm_classification.multiclass_calibration_error(p, classes, 4, n_bins=10, norm="l1"))
cases["calibration.binary"] = float(tm_classification.binary_calibration_error(binary / 2 + 0.25, truth, n_bins=15, norm="l1"))
cases["perplexity"] = float(tm_text.perplexity(scores.reshape(6, 10, 4), torch.where(classes.reshape(6, 10) == 3, -1, classes.reshape(6, 10)), ignore_index=-1))

write(__file__)
