"""Writes scikit-learn.json: metrics as scikit-learn computes them. pip install scikit-learn==1.9.1; python scikit-learn.py > scikit-learn.json"""
import json
import warnings

import numpy as np
import sklearn
from sklearn import metrics as m

warnings.filterwarnings("ignore")
rng = np.random.default_rng(7)
n = 40


def scores(*shape):
    # Coarse, so that there are ties; float32, as a file gives them.
    return np.round(rng.normal(size=shape).astype(np.float32), 1).astype(np.float32)


binary = rng.integers(0, 2, n)
errors = (scores(n) + binary * np.float32(0.8)).astype(np.float32)
classes = 4
labels = np.concatenate([np.arange(classes), rng.integers(0, classes, n - classes)])
# Without ties in a row: scikit-learn's top k counts the last of equal scores first, tinygate the first, as for k = 1.
logits = (rng.normal(size=(n, classes)) + np.eye(classes)[labels]).astype(np.float32)
predictions = logits.argmax(axis=1)
several = rng.integers(0, 2, (n, 3))
several_scores = (scores(n, 3) + several * np.float32(0.7)).astype(np.float32)
targets = scores(n, 2)
outputs = (targets + scores(n, 2) * np.float32(0.25)).astype(np.float32)
weights = np.bincount(rng.integers(0, n, n), minlength=n)


def binary_metrics(weight):
    return {
        "auc": m.roc_auc_score(binary, errors, sample_weight=weight),
        "partial_auc": m.roc_auc_score(binary, errors, max_fpr=0.1, sample_weight=weight),
        "average_precision": m.average_precision_score(binary, errors, sample_weight=weight),
    }


def one_vs_rest(f, truth, values):
    return float(np.mean([f(truth == c, values[:, c]) for c in range(values.shape[1])]))


print(
    json.dumps(
        {
            "scikit_learn": sklearn.__version__,
            "weights": weights.tolist(),
            "reconstruction": {
                "labels": binary.tolist(),
                "values": errors.astype(float).tolist(),
                "metrics": binary_metrics(None),
                "weighted": binary_metrics(weights),
            },
            "classification": {
                "labels": labels.tolist(),
                "predictions": predictions.tolist(),
                "values": logits.astype(float).ravel().tolist(),
                "metrics": {
                    "accuracy": m.accuracy_score(labels, predictions),
                    "balanced_accuracy": m.balanced_accuracy_score(labels, predictions),
                    "macro_f1": m.f1_score(labels, predictions, average="macro"),
                    "f1": m.f1_score(labels, predictions, average=None).tolist(),
                    "recall": m.recall_score(labels, predictions, average=None).tolist(),
                    "top_2": m.top_k_accuracy_score(labels, logits, k=2),
                    "auc": one_vs_rest(m.roc_auc_score, labels, logits),
                    "average_precision": one_vs_rest(m.average_precision_score, labels, logits),
                },
            },
            "multi_label": {
                "labels": several.ravel().tolist(),
                "values": several_scores.astype(float).ravel().tolist(),
                "metrics": {
                    "auc": m.roc_auc_score(several, several_scores, average="macro"),
                    "average_precision": m.average_precision_score(several, several_scores, average="macro"),
                    "micro_f1": m.f1_score(several, several_scores > 0.5, average="micro"),
                    "exact_match": m.accuracy_score(several, several_scores > 0.5),
                },
            },
            "regression": {
                "labels": targets.astype(float).ravel().tolist(),
                "values": outputs.astype(float).ravel().tolist(),
                "metrics": {
                    "mae": m.mean_absolute_error(targets.astype(float), outputs.astype(float)),
                    "rmse": float(np.sqrt(m.mean_squared_error(targets.astype(float), outputs.astype(float)))),
                },
                "weighted": {
                    "mae": m.mean_absolute_error(targets.astype(float), outputs.astype(float), sample_weight=weights),
                    "rmse": float(
                        np.sqrt(m.mean_squared_error(targets.astype(float), outputs.astype(float), sample_weight=weights))
                    ),
                },
            },
        }
    )
)
