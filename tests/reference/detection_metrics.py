"""What pycocotools measures of detections in tests/train/metrics/detection.test.ts, and Pascal VOC's evaluation, which is
written here once more after its description; writes detection_metrics.json.gz.

Run with a Python that has torch and pycocotools: python3 tests/reference/detection_metrics.py [sets of random boxes]
"""

import contextlib
import io
import sys

import numpy as np
from cases import cases, write
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

FIELDS = "map map50 map75 mapSmall mapMedium mapLarge mar1 mar10 mar marSmall marMedium marLarge".split()


def make(seed):
    """Images with things of some classes, and what a poor detector finds of them."""
    random = np.random.default_rng(seed)
    classes = int(random.integers(1, 5))
    scale = float(random.choice([20, 60, 200]))
    images = []
    for _ in range(int(random.integers(2, 9))):
        n = int(random.integers(0, 14))
        corner = random.uniform(0, 5 * scale, (n, 2))
        boxes = np.concatenate([corner, corner + random.uniform(2, 2 * scale, (n, 2))], 1).round(2)
        labels = random.integers(0, classes, n)
        found, found_labels, scores = [], [], []
        for box, label in zip(boxes, labels):
            for _ in range(int(random.choice([0, 1, 1, 1, 2, 3]))):
                found.append((box + random.normal(0, 0.12 * scale, 4)).round(2))
                found_labels.append(label if random.random() < 0.9 else random.integers(0, classes))
                scores.append(round(random.random(), int(random.choice([1, 3]))))
        found = np.array(found).reshape(-1, 4)
        found[:, 2:] = np.maximum(found[:, 2:], found[:, :2] + 1)
        images.append(
            {
                "boxes": found.astype(np.float32).tolist(),
                "labels": [int(label) for label in found_labels],
                "scores": np.array(scores, np.float32).tolist(),
                "wanted": boxes.astype(np.float32).tolist(),
                "wantedLabels": labels.tolist(),
                "iscrowd": (random.random(n) < 0.15).astype(int).tolist(),
            }
        )
    return images


def xywh(box):
    return [box[0], box[1], box[2] - box[0], box[3] - box[1]]


def coco(images, max_detections=None, thresholds=None):
    labels = sorted({label for image in images for label in image["wantedLabels"] + image["labels"]})
    truth = {"images": [], "annotations": [], "categories": [{"id": label} for label in labels]}
    found = []
    for i, image in enumerate(images):
        truth["images"].append({"id": i})
        for box, label, crowd in zip(image["wanted"], image["wantedLabels"], image["iscrowd"]):
            area = (box[2] - box[0]) * (box[3] - box[1])
            entry = {"image_id": i, "category_id": label, "bbox": xywh(box), "area": area, "iscrowd": crowd}
            truth["annotations"].append({"id": len(truth["annotations"]) + 1, **entry})
        for box, label, score in zip(image["boxes"], image["labels"], image["scores"]):
            found.append({"image_id": i, "category_id": label, "bbox": xywh(box), "score": score})
    with contextlib.redirect_stdout(io.StringIO()):
        api = COCO()
        api.dataset = truth
        api.createIndex()
        evaluation = COCOeval(api, api.loadRes(found), "bbox")
        if max_detections:
            evaluation.params.maxDets = [1, min(10, max_detections), max_detections]
        if thresholds:
            evaluation.params.iouThrs = np.array(thresholds)
        evaluation.evaluate()
        evaluation.accumulate()
    precision, recall = evaluation.eval["precision"], evaluation.eval["recall"]
    ious = evaluation.params.iouThrs

    def mean(values):
        values = values[values > -1]
        return float(values.mean()) if values.size else None

    def at(iou, k=slice(None)):
        return mean(precision[np.isclose(ious, iou)][:, :, k, 0, 2])

    values = [mean(precision[..., 0, 2]), at(0.5), at(0.75), *(mean(precision[..., a, 2]) for a in (1, 2, 3))]
    values += [mean(recall[..., 0, m]) for m in (0, 1, 2)] + [mean(recall[..., a, 2]) for a in (1, 2, 3)]
    classes = [
        {"label": label, "map": mean(precision[:, :, k, 0, 2]), "map50": at(0.5, k), "mar": mean(recall[:, k, 0, 2])}
        for k, label in enumerate(labels)
    ]
    return {**dict(zip(FIELDS, values)), "perClass": classes}


def iou(a, b):
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return 0
    return w * h / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - w * h)


def voc(images):
    """The AP of each class; what is a crowd elsewhere is difficult here."""
    result = []
    for label in sorted({label for image in images for label in image["wantedLabels"] + image["labels"]}):
        wanted = [[k for k, of in enumerate(image["wantedLabels"]) if of == label] for image in images]
        total = sum(not image["iscrowd"][k] for image, here in zip(images, wanted) for k in here)
        if total == 0:
            result.append(None)
            continue
        found = [
            (score, i, box)
            for i, image in enumerate(images)
            for score, of, box in zip(image["scores"], image["labels"], image["boxes"])
            if of == label
        ]
        taken, right, wrong = set(), [], []
        for _, i, box in sorted(found, key=lambda entry: -entry[0]):
            overlaps = [(iou(box, images[i]["wanted"][k]), k) for k in wanted[i]]
            best, k = max(overlaps, key=lambda pair: pair[0], default=(0, None))
            if best >= 0.5 and images[i]["iscrowd"][k]:
                right.append(0), wrong.append(0)
            elif best >= 0.5 and (i, k) not in taken:
                taken.add((i, k))
                right.append(1), wrong.append(0)
            else:
                right.append(0), wrong.append(1)
        right, wrong = np.cumsum(right), np.cumsum(wrong)
        recall = np.concatenate([[0], right / total, [1]])
        precision = np.concatenate([[0], right / np.maximum(right + wrong, 1e-300), [0]])
        precision = np.maximum.accumulate(precision[::-1])[::-1]
        result.append(float((np.diff(recall) * precision[1:]).sum()))
    return result


for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 8):
    images = make(seed)
    if not any(image["boxes"] for image in images):
        continue
    few = coco(images, max_detections=2, thresholds=[0.3, 0.5])
    cases[str(seed)] = {"images": images, "coco": coco(images), "few": few, "voc": voc(images)}
write(sys.argv[2] if len(sys.argv) > 2 else __file__)
