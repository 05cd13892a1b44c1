"""Features of sounds as their originals compute them: tf.signal (put together as MLPerf Tiny's keyword spotting does), or pymicro-features.

Usage: sound.py tf|micro FOLDER

FOLDER holds job.json and sounds.i16 (sound after sound, int16). Writes features.f32, sound after sound.
"""

import json
import pathlib
import sys

# The folder of this script has a keras.py, which TensorFlow must not find.
sys.path.pop(0)

import numpy as np  # noqa: E402


def by_tf(sounds, job):
    import tensorflow as tf

    rate, window, stride = job["sampleRateHz"], job["windowSamples"], job["strideSamples"]
    for sound in sounds.astype(np.float32) / np.float32(32768):
        spectra = tf.abs(tf.signal.stft(sound, window, stride, None, window_fn=tf.signal.hann_window))
        bands = tf.signal.linear_to_mel_weight_matrix(
            job["melBins"], spectra.shape[-1], rate, job["lowerHz"], job["upperHz"]
        )
        log_mel = tf.math.log(tf.tensordot(spectra, bands, 1) + 1e-6)
        if job["coefficients"] is None:
            yield log_mel.numpy()
        else:
            yield tf.signal.mfccs_from_log_mel_spectrograms(log_mel).numpy()[:, : job["coefficients"]]


def by_micro(sounds, job):
    from pymicro_features import MicroFrontend

    for sound in sounds:
        frontend, rows, samples = MicroFrontend(), [], sound.tobytes()
        while samples:
            result = frontend.process_samples(samples[:320])
            samples = samples[2 * result.samples_read :]
            if result.features:
                rows.append(result.features)
            if result.samples_read == 0:
                break
        yield np.array(rows, np.float32)


kind, folder = sys.argv[1], pathlib.Path(sys.argv[2])
job = json.loads((folder / "job.json").read_text())
sounds = np.fromfile(folder / "sounds.i16", "<i2").reshape(-1, job["sampleCount"])
features = {"tf": by_tf, "micro": by_micro}[kind](sounds, job)
np.stack(list(features)).astype("<f4").tofile(folder / "features.f32")
