export const id = 1729;
export const ids = [1729];
export const modules = {

/***/ 31729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ extractorOf),
  vU: () => (/* binding */ featuresRevision),
  JB: () => (/* binding */ featuresShape)
});

;// CONCATENATED MODULE: ./build/data/sound/fft.js
/**
 * Magnitudes of the spectrum of a real signal, in float64: even and odd samples as one complex signal of half the size (Cooley and
 * Tukey 1965, radix 2 in place), separated at the end. The size is a power of two, at least 4.
 */
function magnitudeSpectrum(size) {
    const half = size / 2;
    const cos = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));
    const sin = Float64Array.from({ length: half }, (_, i) => Math.sin((2 * Math.PI * i) / size));
    const reversed = reversedBits(half);
    const re = new Float64Array(half);
    const im = new Float64Array(half);
    return (signal, magnitudes) => {
        for (let i = 0; i < half; i++) {
            const from = reversed[i];
            re[i] = signal[2 * from];
            im[i] = signal[2 * from + 1];
        }
        for (let length = 2; length <= half; length *= 2) {
            const step = size / length;
            for (let start = 0; start < half; start += length) {
                for (let k = 0; k < length / 2; k++) {
                    const a = start + k;
                    const b = a + length / 2;
                    const c = cos[k * step];
                    const s = sin[k * step];
                    const tr = re[b] * c + im[b] * s;
                    const ti = im[b] * c - re[b] * s;
                    re[b] = re[a] - tr;
                    im[b] = im[a] - ti;
                    re[a] += tr;
                    im[a] += ti;
                }
            }
        }
        magnitudes[0] = Math.abs(re[0] + im[0]);
        magnitudes[half] = Math.abs(re[0] - im[0]);
        for (let k = 1; k < half; k++) {
            const n = half - k;
            const evenRe = (re[k] + re[n]) / 2;
            const evenIm = (im[k] - im[n]) / 2;
            const oddRe = (im[k] + im[n]) / 2;
            const oddIm = (re[n] - re[k]) / 2;
            const real = evenRe + oddRe * cos[k] + oddIm * sin[k];
            const imaginary = evenIm + oddIm * cos[k] - oddRe * sin[k];
            magnitudes[k] = Math.sqrt(real * real + imaginary * imaginary);
        }
    };
}
function reversedBits(length) {
    const bits = Math.log2(length);
    return Uint32Array.from({ length }, (_, i) => {
        let reversed = 0;
        for (let bit = 0; bit < bits; bit++)
            if ((i >> bit) & 1)
                reversed |= 1 << (bits - 1 - bit);
        return reversed;
    });
}

;// CONCATENATED MODULE: ./build/data/sound/mel.js
/**
 * Log-mel features and MFCC as `tf.signal` computes them (`stft` with a periodic Hann window and no padding at the end,
 * `linear_to_mel_weight_matrix`, `mfccs_from_log_mel_spectrograms`), put together as MLPerf Tiny's keyword spotting does:
 * magnitudes, not their squares; ln(mel + 1e-6); the first coefficients of an orthogonal DCT-II. In float64, rounded at the end.
 */

/** What is added before the logarithm, so that silence has one. */
const floor = 1e-6;
function logMel(form) {
    const { melBins } = form;
    return eachFrame(form, (mel, frame, features) => features.set(mel, frame * melBins));
}
function mfcc(form, coefficients) {
    const { melBins } = form;
    const scale = 2 / Math.sqrt(2 * melBins);
    const cosines = Float64Array.from({ length: coefficients * melBins }, (_, i) => {
        const [k, n] = [Math.floor(i / melBins), i % melBins];
        return scale * Math.cos((Math.PI * k * (2 * n + 1)) / (2 * melBins));
    });
    return eachFrame(form, (mel, frame, features) => {
        for (let k = 0; k < coefficients; k++) {
            let sum = 0;
            for (let n = 0; n < melBins; n++)
                sum += cosines[k * melBins + n] * mel[n];
            features[frame * coefficients + k] = sum;
        }
    });
}
function eachFrame(form, use) {
    const { windowSamples, strideSamples, melBins } = form;
    const size = Math.max(4, 2 ** Math.ceil(Math.log2(windowSamples)));
    const window = Float64Array.from({ length: windowSamples }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / windowSamples));
    const spectrum = magnitudeSpectrum(size);
    const filters = melFilters(form, size / 2 + 1);
    const signal = new Float64Array(size);
    const magnitudes = new Float64Array(size / 2 + 1);
    const mel = new Float64Array(melBins);
    return (sound, features) => {
        for (let frame = 0, start = 0; start + windowSamples <= sound.length; frame++, start += strideSamples) {
            for (let i = 0; i < windowSamples; i++)
                signal[i] = sound[start + i] * window[i];
            signal.fill(0, windowSamples);
            spectrum(signal, magnitudes);
            for (let band = 0; band < melBins; band++) {
                const { first, weights } = filters[band];
                let sum = 0;
                for (let i = 0; i < weights.length; i++)
                    sum += weights[i] * magnitudes[first + i];
                mel[band] = Math.log(sum + floor);
            }
            use(mel, frame, features);
        }
    };
}
/** Triangles that are straight in mel (O'Shaughnessy's, as HTK has it), one to the peak; bin 0 belongs to none. */
function melFilters({ sampleRateHz, melBins, lowerHz, upperHz }, bins) {
    const melOf = (hz) => 1127 * Math.log1p(hz / 700);
    const [low, high] = [melOf(lowerHz), melOf(upperHz)];
    const edge = (i) => low + ((high - low) * i) / (melBins + 1);
    const atBin = Float64Array.from({ length: bins }, (_, bin) => melOf((bin * sampleRateHz) / 2 / (bins - 1)));
    return Array.from({ length: melBins }, (_, band) => {
        const [left, centre, right] = [edge(band), edge(band + 1), edge(band + 2)];
        const weight = (bin) => Math.min((atBin[bin] - left) / (centre - left), (right - atBin[bin]) / (right - centre));
        const inside = [...atBin.keys()].filter((bin) => bin > 0 && weight(bin) > 0);
        return { first: inside[0] ?? 0, weights: Float64Array.from(inside, weight) };
    });
}

;// CONCATENATED MODULE: ./build/data/sound/fixed-fft.js
/**
 * The spectrum of a real signal in 16-bit fixed point, bit for bit what KISS FFT gives with `FIXED_POINT=16` (kiss_fft.c and
 * kiss_fftr.c, version 1.3.0, BSD-3-Clause), which TensorFlow Lite Micro's frontend calls. Each stage divides by its radix, so the
 * spectrum is 1/size of the usual one. Sizes are powers of two.
 */
function fixedFft(size) {
    const half = size / 2;
    const twiddles = twiddlesOf(half, (i) => (-2 * Math.PI * i) / half);
    const superTwiddles = twiddlesOf(half / 2, (i) => -Math.PI * ((i + 1) / half + 0.5));
    const radices = radicesOf(half);
    const packed = new Int16Array(2 * half);
    return (signal, bins) => {
        // Even samples are the real parts, odd samples the imaginary ones.
        transform(signal, packed, { at: 0, from: 0, stride: 1, stage: 0, length: half }, radices, twiddles);
        separate(packed, bins, half, superTwiddles);
    };
}
function twiddlesOf(count, phase) {
    const table = new Int16Array(2 * count);
    for (let i = 0; i < count; i++) {
        table[2 * i] = Math.floor(0.5 + 32767 * Math.cos(phase(i)));
        table[2 * i + 1] = Math.floor(0.5 + 32767 * Math.sin(phase(i)));
    }
    return table;
}
/** Fours first, then a two. */
function radicesOf(length) {
    const radices = [];
    for (let left = length; left > 1;) {
        const radix = left % 4 === 0 ? 4 : 2;
        radices.push(radix);
        left /= radix;
    }
    return radices;
}
/** Rounded to the nearest, as the product of two fractions of 15 bits. */
const rounded = (product) => (product + 0x4000) >> 15;
const wrapped = (value) => (value << 16) >> 16;
const quarter = (value) => rounded(value * 8191);
const halved = (value) => rounded(value * 16383);
const productReal = (a, b, c, d) => wrapped(rounded(a * c - b * d));
const productImaginary = (a, b, c, d) => wrapped(rounded(a * d + b * c));
function transform(input, output, part, radices, twiddles) {
    const { at, from, stride, stage, length } = part;
    const radix = radices[stage];
    const inner = length / radix;
    for (let k = 0; k < radix; k++) {
        const to = at + k * inner;
        const first = from + k * stride;
        if (inner === 1) {
            output[2 * to] = input[2 * first];
            output[2 * to + 1] = input[2 * first + 1];
        }
        else {
            const smaller = { at: to, from: first, stride: stride * radix, stage: stage + 1, length: inner };
            transform(input, output, smaller, radices, twiddles);
        }
    }
    if (radix === 4)
        joinFours(output, at, stride, inner, twiddles);
    else
        joinTwos(output, at, stride, inner, twiddles);
}
function joinTwos(out, at, stride, inner, twiddles) {
    for (let k = 0; k < inner; k++) {
        const [a, b, w] = [2 * (at + k), 2 * (at + k + inner), 2 * k * stride];
        const [ar, ai] = [halved(out[a]), halved(out[a + 1])];
        const [br, bi] = [halved(out[b]), halved(out[b + 1])];
        const tr = productReal(br, bi, twiddles[w], twiddles[w + 1]);
        const ti = productImaginary(br, bi, twiddles[w], twiddles[w + 1]);
        out[b] = ar - tr;
        out[b + 1] = ai - ti;
        out[a] = ar + tr;
        out[a + 1] = ai + ti;
    }
}
function joinFours(out, at, stride, inner, twiddles) {
    for (let k = 0; k < inner; k++) {
        const i0 = 2 * (at + k);
        const [i1, i2, i3] = [i0 + 2 * inner, i0 + 4 * inner, i0 + 6 * inner];
        const [w1, w2, w3] = [2 * k * stride, 4 * k * stride, 6 * k * stride];
        const [r0, m0] = [quarter(out[i0]), quarter(out[i0 + 1])];
        const [r1, m1] = [quarter(out[i1]), quarter(out[i1 + 1])];
        const [r2, m2] = [quarter(out[i2]), quarter(out[i2 + 1])];
        const [r3, m3] = [quarter(out[i3]), quarter(out[i3 + 1])];
        const ar = productReal(r1, m1, twiddles[w1], twiddles[w1 + 1]);
        const ai = productImaginary(r1, m1, twiddles[w1], twiddles[w1 + 1]);
        const br = productReal(r2, m2, twiddles[w2], twiddles[w2 + 1]);
        const bi = productImaginary(r2, m2, twiddles[w2], twiddles[w2 + 1]);
        const cr = productReal(r3, m3, twiddles[w3], twiddles[w3 + 1]);
        const ci = productImaginary(r3, m3, twiddles[w3], twiddles[w3 + 1]);
        const [dr, di] = [wrapped(r0 - br), wrapped(m0 - bi)];
        const [er, ei] = [wrapped(r0 + br), wrapped(m0 + bi)];
        const [fr, fi] = [wrapped(ar + cr), wrapped(ai + ci)];
        const [gr, gi] = [wrapped(ar - cr), wrapped(ai - ci)];
        out[i2] = er - fr;
        out[i2 + 1] = ei - fi;
        out[i0] = er + fr;
        out[i0 + 1] = ei + fi;
        out[i1] = dr + gi;
        out[i1 + 1] = di - gr;
        out[i3] = dr - gi;
        out[i3 + 1] = di + gr;
    }
}
/** The spectrum of the real signal out of that of its halves, which were transformed as one complex signal. */
function separate(packed, bins, half, superTwiddles) {
    const [sumEven, sumOdd] = [halved(packed[0]), halved(packed[1])];
    bins[0] = sumEven + sumOdd;
    bins[1] = 0;
    bins[2 * half] = sumEven - sumOdd;
    bins[2 * half + 1] = 0;
    for (let k = 1; k <= half / 2; k++) {
        const mirror = 2 * (half - k);
        const [pr, pi] = [halved(packed[2 * k]), halved(packed[2 * k + 1])];
        const [nr, ni] = [halved(packed[mirror]), halved(wrapped(-packed[mirror + 1]))];
        const [ar, ai] = [wrapped(pr + nr), wrapped(pi + ni)];
        const [br, bi] = [wrapped(pr - nr), wrapped(pi - ni)];
        const [wr, wi] = [superTwiddles[2 * (k - 1)], superTwiddles[2 * (k - 1) + 1]];
        const tr = productReal(br, bi, wr, wi);
        const ti = productImaginary(br, bi, wr, wi);
        bins[2 * k] = (ar + tr) >> 1;
        bins[2 * k + 1] = (ai + ti) >> 1;
        bins[mirror] = (ar - tr) >> 1;
        bins[mirror + 1] = (ti - ai) >> 1;
    }
}

;// CONCATENATED MODULE: ./build/data/sound/log1p-float32.js
/**
 * ln(1 + x) for x ≥ 0 in float32 arithmetic, step by step as fdlibm has it (s_log1pf.c, Sun Microsystems 1993; so have newlib on
 * devices and glibc up to 2.40): its last bit decides a filter's weight now and then, and correct rounding gives another one.
 */
const f32 = Math.fround;
const bits = new DataView(new ArrayBuffer(4));
function bitsOf(value) {
    bits.setFloat32(0, value);
    return bits.getInt32(0);
}
function floatOf(word) {
    bits.setInt32(0, word);
    return bits.getFloat32(0);
}
const [ln2High, ln2Low] = [f32(6.9313812256e-1), f32(9.0580006145e-6)];
const terms = [
    6.6666668653e-1, 4.0000000596e-1, 2.8571429849e-1, 2.2222198546e-1, 1.818357259e-1, 1.5313838422e-1, 1.479819864e-1,
].map(f32);
function log1pFloat32(x) {
    if (x === 0)
        return 0;
    let [power, fraction, correction, mantissa] = [0, x, 0, 1];
    // √2 − 1: above it 1 + x is split into a power of two and what is left.
    if (bitsOf(x) >= 0x3ed413d7) {
        const sum = f32(1 + x);
        const word = bitsOf(sum);
        power = (word >> 23) - 127;
        correction = f32((power > 0 ? f32(1 - f32(sum - x)) : f32(x - f32(sum - 1))) / sum);
        mantissa = word & 0x7fffff;
        if (mantissa < 0x3504f7)
            fraction = f32(floatOf(mantissa | 0x3f800000) - 1);
        else {
            power++;
            fraction = f32(floatOf(mantissa | 0x3f000000) - 1);
            mantissa = (0x00800000 - mantissa) >> 2;
        }
    }
    const low = f32(f32(power * ln2Low) + correction);
    const high = f32(power * ln2High);
    const half = f32(f32(0.5 * fraction) * fraction);
    if (mantissa === 0) {
        if (fraction === 0)
            return f32(high + low);
        const rest = f32(half * f32(1 - f32(f32(2 / 3) * fraction)));
        return f32(high - f32(f32(rest - low) - fraction));
    }
    const s = f32(fraction / f32(2 + fraction));
    const z = f32(s * s);
    const series = terms.reduceRight((sum, term) => f32(z * f32(term + sum)), 0);
    const product = f32(s * f32(half + series));
    if (power === 0)
        return f32(fraction - f32(half - product));
    return f32(high - f32(f32(half - f32(product + low)) - fraction));
}

;// CONCATENATED MODULE: ./build/data/sound/micro-frontend.js
/**
 * Log-mel features in fixed point, bit for bit what the audio frontend of TensorFlow Lite Micro computes
 * (tensorflow/lite/experimental/microfrontend/lib, Apache-2.0): a window, a 16-bit FFT, a bank of mel filters, less the noise of
 * each channel, per-channel gain (PCAN), and a logarithm. Values are its 16-bit results times 10/256, as PyPI's `pymicro-features`
 * gives them. Each sound begins with no noise known.
 */


const windowBits = 12;
const filterBits = 12;
const noiseBits = 14;
const smoothingBits = 10;
const micro_frontend_f32 = Math.fround;
/** The noise of even and odd channels is learnt at two speeds; a share of each signal always stays. */
const [evenSmoothing, oddSmoothing, remaining] = [0.025, 0.06, 0.05].map((share) => Math.trunc(micro_frontend_f32(micro_frontend_f32(share) * 2 ** noiseBits)));
const pcan = { strength: micro_frontend_f32(0.95), offset: 80, gainBits: 21, snrBits: 12, outputBits: 6 };
const logScaleShift = 6;
/** Number of the highest bit that is set, counted from 1; 0 for 0. */
const micro_frontend_bitsOf = (value) => 32 - Math.clz32(value);
function microFrontend(form) {
    const { windowSamples, strideSamples, channels } = form;
    const size = 2 ** Math.ceil(Math.log2(windowSamples));
    const window = windowOf(windowSamples);
    const bank = filterBank(form, size / 2 + 1);
    const fft = fixedFft(size);
    // What the transform and the filters scaled by, in bits.
    const correction = Math.log2(size) - filterBits / 2;
    const gain = gainTable(smoothingBits - correction);
    const signal = new Int16Array(size);
    const bins = new Int16Array(size + 2);
    const values = new Float64Array(channels);
    const noise = new Float64Array(channels);
    return (sound, features) => {
        noise.fill(0);
        for (let frame = 0, start = 0; start + windowSamples <= sound.length; frame++, start += strideSamples) {
            const shift = placeWindow(sound, start, window, signal);
            fft(signal, bins);
            filter(bins, bank, values);
            for (let channel = 0; channel < channels; channel++) {
                const found = Math.floor(rootOf(values[channel]) / 2 ** shift);
                const lessNoise = reduceNoise(found, channel, noise);
                const amplified = Math.floor((lessNoise * gain(noise[channel])) / 2 ** snrShift(correction));
                const shrunk = shrink(amplified >>> 0);
                const scaled = correction < 0 ? shrunk >>> -correction : (shrunk << correction) >>> 0;
                features[frame * channels + channel] = (Math.min(logOf(scaled), 0xffff) * 10) / 256;
            }
        }
    };
}
function windowOf(size) {
    const step = micro_frontend_f32(micro_frontend_f32(micro_frontend_f32(Math.PI) * 2) / size);
    return Int16Array.from({ length: size }, (_, i) => {
        const value = micro_frontend_f32(0.5 - micro_frontend_f32(0.5 * micro_frontend_f32(Math.cos(micro_frontend_f32(step * micro_frontend_f32(i + 0.5))))));
        return Math.floor(micro_frontend_f32(micro_frontend_f32(value * 2 ** windowBits) + 0.5));
    });
}
/** @returns bits by which the window was made louder, so that the transform has all of them. */
function placeWindow(sound, start, window, signal) {
    let loudest = 0;
    for (let i = 0; i < window.length; i++) {
        const value = (sound[start + i] * window[i]) >> windowBits;
        signal[i] = value;
        // -32768 has no positive in 16 bits.
        if (value !== -32768)
            loudest = Math.max(loudest, Math.abs(value));
    }
    const shift = 15 - micro_frontend_bitsOf(loudest);
    for (let i = 0; i < window.length; i++)
        signal[i] = signal[i] << shift;
    signal.fill(0, window.length);
    return shift;
}
const melOf = (hz) => micro_frontend_f32(1127 * log1pFloat32(micro_frontend_f32(hz / 700)));
function filterBank({ sampleRateHz, channels, lowerHz, upperHz }, bins) {
    const [low, high] = [melOf(lowerHz), melOf(upperHz)];
    const spacing = micro_frontend_f32(micro_frontend_f32(high - low) / (channels + 1));
    const centres = Array.from({ length: channels + 1 }, (_, i) => micro_frontend_f32(low + micro_frontend_f32(spacing * (i + 1))));
    const hzPerBin = micro_frontend_f32(micro_frontend_f32(0.5 * sampleRateHz) / (bins - 1));
    const melOfBin = (bin) => melOf(micro_frontend_f32(bin * hzPerBin));
    const weights = new Int16Array(bins);
    const rests = new Int16Array(bins);
    // The mean of the signal (bin 0) belongs to no filter.
    let bin = Math.trunc(micro_frontend_f32(1.5 + micro_frontend_f32(lowerHz / hzPerBin)));
    const starts = [bin];
    centres.forEach((centre, filter) => {
        const before = filter === 0 ? low : centres[filter - 1];
        for (; bin < bins && melOfBin(bin) <= centre; bin++) {
            const weight = micro_frontend_f32(micro_frontend_f32(centre - melOfBin(bin)) / micro_frontend_f32(centre - before));
            weights[bin] = Math.floor(micro_frontend_f32(micro_frontend_f32(weight * 2 ** filterBits) + 0.5));
            rests[bin] = Math.floor(micro_frontend_f32(micro_frontend_f32(micro_frontend_f32(1 - weight) * 2 ** filterBits) + 0.5));
        }
        starts.push(bin);
    });
    return { starts, weights, rests };
}
/** Energies below 2³¹ times weights of 13 bits: sums of 64-bit integers that a float64 holds exactly. */
function filter(bins, { starts, weights, rests }, values) {
    let carried = 0;
    for (let band = 0; band <= values.length; band++) {
        let [sum, rest] = [carried, 0];
        for (let bin = starts[band]; bin < starts[band + 1]; bin++) {
            const [real, imaginary] = [bins[2 * bin], bins[2 * bin + 1]];
            const energy = real * real + imaginary * imaginary;
            sum += weights[bin] * energy;
            rest += rests[bin] * energy;
        }
        // What lies below the first centre belongs to no channel.
        if (band > 0)
            values[band - 1] = sum;
        carried = rest;
    }
}
/** The nearest integer to the square root. */
function rootOf(value) {
    const root = Math.floor(Math.sqrt(value));
    const isAbove = value - root * root > root;
    return isAbove && root !== (value < 2 ** 32 ? 0xffff : 0xffffffff) ? root + 1 : root;
}
function reduceNoise(signal, channel, noise) {
    const smoothing = channel % 2 === 0 ? evenSmoothing : oddSmoothing;
    const scaled = (signal * 2 ** smoothingBits) % 2 ** 32;
    const learnt = scaled * smoothing + noise[channel] * (2 ** noiseBits - smoothing);
    noise[channel] = Math.floor(learnt / 2 ** noiseBits);
    const above = Math.floor((scaled - Math.min(noise[channel], scaled)) / 2 ** smoothingBits);
    return Math.max(above, Math.floor((signal * remaining) / 2 ** noiseBits));
}
const snrShift = (correction) => pcan.gainBits - correction - pcan.snrBits;
/**
 * The gain by the noise of a channel, (noise + 80)^-0.95, as a table of parabolas, one for each doubling of the noise.
 * @param inputBits fraction bits of the noise
 */
function gainTable(inputBits) {
    const exact = (noise) => {
        const x = micro_frontend_f32(micro_frontend_f32(noise) / 2 ** inputBits);
        const gain = micro_frontend_f32(2 ** pcan.gainBits * micro_frontend_f32(Math.pow(micro_frontend_f32(x + pcan.offset), -pcan.strength)));
        return gain > 0x7fff ? 0x7fff : Math.trunc(micro_frontend_f32(gain + 0.5));
    };
    const pieces = Array.from({ length: 33 }, (_, bits) => {
        if (bits < 2)
            return [0, 0, 0];
        const start = 2 ** (bits - 1);
        const [y0, y1, y2] = [exact(start), exact(1.5 * start), exact(bits === 32 ? 2 * start - 1 : 2 * start)];
        const slope = 4 * (y1 - y0) - (y2 - y0);
        return [y0, (slope << 16) >> 16, ((y2 - y0 - slope) << 16) >> 16];
    });
    const first = [exact(0), exact(1), exact(2)];
    return (noise) => {
        if (noise <= 2)
            return first[noise];
        const bits = micro_frontend_bitsOf(noise);
        const [y0, slope, bend] = pieces[bits];
        const part = (bits < 11 ? noise << (11 - bits) : noise >>> (bits - 11)) & 0x3ff;
        const change = Math.imul(((bend * part) >> 5) + (slope << 5), part);
        return ((((change + (1 << 14)) >> 15) + y0) << 16) >> 16;
    };
}
function shrink(snr) {
    const { snrBits, outputBits } = pcan;
    if (snr < 2 << snrBits)
        return (snr * snr) >>> (2 + 2 * snrBits - outputBits);
    return (snr >>> (snrBits - outputBits)) - (1 << outputBits);
}
const segments = 128;
/** How far log₂(1 + x) is above x, at each 128th, in 16 bits. */
const logTable = Int32Array.from({ length: segments + 2 }, (_, i) => i > segments ? 0 : Math.round((Math.log2(1 + i / segments) - i / segments) * 65536));
/** The natural logarithm times 64, by straight lines between 128 points of log₂. */
function logOf(value) {
    if (value <= 1)
        return 0;
    const whole = micro_frontend_bitsOf(value) - 1;
    const rest = value - 2 ** whole;
    const part = whole < 16 ? rest << (16 - whole) : rest >>> (whole - 16);
    const segment = part >> 9;
    const [from, to] = [logTable[segment], logTable[segment + 1]];
    const between = ((to - from) * (part - (segment << 9))) >> 16;
    const log2 = whole * 65536 + part + from + between;
    const natural = Math.floor((45426 * log2 + 32768) / 65536);
    return Math.floor((natural * 2 ** logScaleShift + 32768) / 65536);
}

;// CONCATENATED MODULE: ./build/data/sound/features.js


/** Changes when features come out with other numbers. */
const featuresRevision = 1;
/** [frames, columns, 1]. */
function featuresShape(form) {
    const { sampleCount, features } = form;
    const { windowSamples, strideSamples } = melForm(form);
    const frames = sampleCount < windowSamples ? 0 : 1 + Math.floor((sampleCount - windowSamples) / strideSamples);
    return [frames, features.kind === 'mfcc' ? features.coefficients : features.melBins, 1];
}
function extractorOf(form) {
    const { features } = form;
    switch (features.kind) {
        case 'mfcc':
            return mfcc(melForm(form), features.coefficients);
        case 'log_mel':
            return logMel(melForm(form));
        case 'micro_frontend':
            return ofIntegers(microFrontend({ ...melForm(form), channels: features.melBins }));
    }
}
function melForm({ sampleRateHz, features }) {
    const { windowMs, strideMs, melBins, lowerHz, upperHz } = features;
    // As TensorFlow's examples cut: a part of a sample is none. The small number is for 0.1 + 0.2.
    const samples = (ms) => Math.floor((sampleRateHz * ms) / 1000 + 1e-6);
    return {
        sampleRateHz,
        windowSamples: samples(windowMs),
        strideSamples: samples(strideMs),
        melBins,
        lowerHz,
        upperHz,
    };
}
/** What was 16 bits in the file is the same 16 bits again. */
function ofIntegers(frontend) {
    let integers = new Int16Array(0);
    return (sound, features) => {
        if (integers.length !== sound.length)
            integers = new Int16Array(sound.length);
        for (let i = 0; i < sound.length; i++)
            integers[i] = Math.max(-32768, Math.min(32767, Math.round(sound[i] * 32768)));
        frontend(integers, features);
    };
}


/***/ })

};
