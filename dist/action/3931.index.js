export const id = 3931;
export const ids = [3931];
export const modules = {

/***/ 23931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSoundFolder: () => (/* binding */ openSoundFolder)
});

// UNUSED EXPORTS: openSoundFolderIndex

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/data/file-index.js + 5 modules
var file_index = __webpack_require__(94202);
// EXTERNAL MODULE: ./build/data/file-source.js + 1 modules
var file_source = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/data/sound/features.js + 5 modules
var features = __webpack_require__(31729);
;// CONCATENATED MODULE: ./build/data/sound/kind.js
const read = new Set(['.wav', '.wave']);
/** Sounds that nothing here decodes: to skip them as stray files would lose samples without a word. */
const others = new Set(['.mp3', '.flac', '.ogg', '.oga', '.opus', '.m4a', '.aac', '.aif', '.aiff', '.aifc', '.wma', '.au', '.snd'].concat([
    '.amr',
    '.w64',
    '.caf',
    '.sph',
]));
const soundFiles = {
    noun: 'sound',
    nouns: 'sounds',
    formats: 'WAV',
    extensions: '.wav',
    convertTo: 'WAV (`ffmpeg -i in.mp3 out.wav`)',
    tooLarge: 'a long recording that was not cut into samples',
    byName(path) {
        const dot = path.lastIndexOf('.');
        const extension = dot < 0 ? '' : path.slice(dot).toLowerCase();
        if (read.has(extension))
            return 'read';
        return others.has(extension) ? 'other' : null;
    },
};

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/data/list-folder.js
var list_folder = __webpack_require__(67142);
// EXTERNAL MODULE: ./build/data/read-sample-file.js
var read_sample_file = __webpack_require__(42507);
;// CONCATENATED MODULE: ./build/data/sound/resample.js
/**
 * Another sample rate, by band-limited interpolation (J. O. Smith, "Digital Audio Resampling"): a sinc of 32 zero crossings to each
 * side under a Kaiser window (β = 14.769656459379492), its edge at 0.9475937167399596 of the lower of the two Nyquist
 * frequencies; the constants are those that resampy and librosa call `kaiser_best`. In float64, without gain, silence beyond the
 * ends. A sample of the output lies at time i / rate, as one of the input does.
 */
const zeroCrossings = 32;
const beta = 14.769656459379492;
const rolloff = 0.9475937167399596;
/** Changes when the same sound comes out with other numbers. */
const resampleRevision = 1;
/** Samples of the input that the first `count` samples of the output depend on. */
function samplesNeeded(count, fromHz, toHz) {
    return fromHz === toHz ? count : Math.ceil((count * fromHz) / toHz + reachOf(fromHz, toHz)) + 1;
}
/** @param count samples of the output */
function resample(sound, fromHz, toHz, count) {
    const divisor = greatestCommonDivisor(fromHz, toHz);
    const [down, up] = [fromHz / divisor, toHz / divisor];
    const output = new Float32Array(Math.min(count, Math.ceil((sound.length * up) / down)));
    const reach = reachOf(fromHz, toHz);
    const width = 2 * Math.ceil(reach) + 1;
    const phases = new Map();
    for (let i = 0; i < output.length; i++) {
        const position = i * down;
        const middle = Math.floor(position / up);
        const phase = position % up;
        let weights = phases.get(phase);
        if (!weights) {
            weights = kernelOf(phase / up, reach, width, fromHz, toHz);
            // Two rates without a common divisor have as many phases as samples.
            if (phases.size < mostPhases)
                phases.set(phase, weights);
        }
        const first = middle - Math.ceil(reach);
        let sum = 0;
        for (let k = Math.max(0, -first); k < width && first + k < sound.length; k++)
            sum += weights[k] * sound[first + k];
        output[i] = sum;
    }
    return output;
}
const mostPhases = 4096;
function reachOf(fromHz, toHz) {
    return zeroCrossings / (rolloff * Math.min(1, toHz / fromHz));
}
/** Weights of the input's samples around an output that lies `offset` (0..1) after the middle one. */
function kernelOf(offset, reach, width, fromHz, toHz) {
    const cutoff = rolloff * Math.min(1, toHz / fromHz);
    return Float64Array.from({ length: width }, (_, k) => {
        const distance = k - Math.ceil(reach) - offset;
        const share = distance / reach;
        if (Math.abs(share) >= 1)
            return 0;
        const x = Math.PI * cutoff * distance;
        const sinc = x === 0 ? 1 : Math.sin(x) / x;
        return (cutoff * sinc * bessel(beta * Math.sqrt(1 - share * share))) / bessel(beta);
    });
}
/** The modified Bessel function of order 0, by its power series. */
function bessel(x) {
    let [sum, term] = [1, 1];
    for (let k = 1; term > sum * 1e-18; k++) {
        term *= (x / (2 * k)) ** 2;
        sum += term;
    }
    return sum;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./build/data/sound/wav.js
const encodings = {
    'PCM 8': { bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 },
    'PCM 16': { bytes: 2, read: (view, at) => view.getInt16(at, true) / 2 ** 15 },
    'PCM 24': { bytes: 3, read: (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23 },
    'PCM 32': { bytes: 4, read: (view, at) => view.getInt32(at, true) / 2 ** 31 },
    'float 32': { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
    'float 64': { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
};
/** By the number in the header; those that are not read have a name for the message. */
const formats = {
    1: 'PCM',
    2: 'Microsoft ADPCM',
    3: 'float',
    6: 'A-law',
    7: 'µ-law',
    0x11: 'IMA ADPCM',
    0x31: 'GSM 6.10',
    0x55: 'MP3',
};
const extensible = 0xfffe;
const mostChannels = 64;
/** Hydrophones and ultrasound stay below; what is above is no rate. */
const mostHz = 4_000_000;
/**
 * @param bytes the file, or its beginning
 * @param sizeBytes of the whole file
 * @returns null where the beginning does not hold the header yet
 * @throws Error that says what was expected and what was found, not in which file
 */
function readWavHeader(bytes, sizeBytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    checkMark(bytes, sizeBytes);
    let format = null;
    for (let at = 12;;) {
        if (at + 8 > sizeBytes)
            throw new Error(`expected a WAV with a chunk '${format ? 'data' : 'fmt '}', found the end of the file before it`);
        if (at + 8 > bytes.length)
            return null;
        const [name, size] = [textAt(bytes, at), view.getUint32(at + 4, true)];
        const start = at + 8;
        if (name === 'data') {
            if (format === null)
                throw new Error(`expected the chunk 'fmt ' before 'data', found none`);
            return headerOf(format, start, size, sizeBytes);
        }
        if (start + size > sizeBytes)
            throw new Error(`expected ${size} bytes in the chunk '${name}', as its header announces, found ${sizeBytes - start}`);
        if (name === 'fmt ') {
            if (start + size > bytes.length)
                return null;
            format = readFormat(view, start, size);
        }
        // Chunks begin at even bytes.
        at = start + size + (size % 2);
    }
}
/** @throws Error for samples that are no numbers */
function readWavSamples(bytes, header, count) {
    const { channels, encoding, offset } = header;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const mono = new Float32Array(Math.min(count, header.count));
    for (let i = 0, at = offset; i < mono.length; i++) {
        let sum = 0;
        for (let channel = 0; channel < channels; channel++, at += encoding.bytes)
            sum += encoding.read(view, at);
        mono[i] = sum / channels;
        if (!Number.isFinite(mono[i]))
            throw new Error(`expected numbers, found ${sum} as sample ${i}`);
    }
    return mono;
}
function checkMark(bytes, sizeBytes) {
    if (sizeBytes === 0)
        throw new Error('expected a WAV, found an empty file');
    const [mark, kind] = [textAt(bytes, 0), textAt(bytes, 8)];
    if (mark === 'RIFF' && kind === 'WAVE')
        return;
    const pointer = Buffer.from(bytes.subarray(0, 23)).toString('latin1') === 'version https://git-lfs';
    const isLong = mark === 'RF64' || mark === 'BW64';
    const what = pointer
        ? 'a Git LFS pointer'
        : isLong
            ? `an ${mark} file, which is for more than 4 GiB`
            : mark === 'RIFX'
                ? 'a big-endian WAV (RIFX)'
                : `a file that begins with ${[...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;
    throw new Error(`expected a WAV (RIFF … WAVE), found ${what}`);
}
function textAt(bytes, at) {
    return Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
}
function readFormat(view, at, size) {
    if (size < 16)
        throw new Error(`expected at least 16 bytes in the chunk 'fmt ', found ${size}`);
    const number = view.getUint16(at, true);
    // The extensible form has the number in the first bytes of a GUID.
    const found = number === extensible && size >= 40 ? view.getUint16(at + 24, true) : number;
    const channels = view.getUint16(at + 2, true);
    const sampleRateHz = view.getUint32(at + 4, true);
    const bits = view.getUint16(at + 14, true);
    const name = `${formats[found] ?? `format ${found}`} ${bits}`;
    const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
    if (!encoding)
        throw new Error(`expected PCM of 8, 16, 24 or 32 bits or float of 32 or 64 bits, found ${name.replace(' 0', '')}`);
    if (channels < 1 || channels > mostChannels)
        throw new Error(`expected 1 to ${mostChannels} channels, found ${channels}`);
    if (sampleRateHz < 1 || sampleRateHz > mostHz)
        throw new Error(`expected a sample rate of 1 to ${mostHz} Hz, found ${sampleRateHz}`);
    const block = view.getUint16(at + 12, true);
    if (block !== channels * encoding.bytes)
        throw new Error(`expected ${channels * encoding.bytes} bytes for ${channels} ${channels === 1 ? 'channel' : 'channels'} of ${name} bits, found ${block}`);
    return { sampleRateHz, channels, encoding };
}
function headerOf(format, offset, size, sizeBytes) {
    const present = sizeBytes - offset;
    if (size > present)
        throw new Error(`expected ${size} bytes of samples, as the header announces, found ${present}`);
    const count = Math.floor(size / (format.channels * format.encoding.bytes));
    if (count === 0)
        throw new Error('expected samples, found none');
    return { ...format, offset, count };
}
/** A file of another sample rate, where these are refused. */
function otherRate({ sampleRateHz }, wantedHz, file) {
    return {
        code: 'data/sample-rate',
        message: `expected ${wantedHz} Hz (data.sample_rate), found ${sampleRateHz} Hz`,
        where: { file },
        cause: 'the file comes from another recorder, or data.sample_rate is not right (data.other_rates: refuse)',
        fix: `Resample the file, correct data.sample_rate, or write other_rates: resample.`,
    };
}

;// CONCATENATED MODULE: ./build/data/sound/read-sound.js
/** A file's bytes as one sound of the form: mono, at the sample rate, as long as the duration. */




/** What features depend on, besides the content of a file. */
function formDigest(form) {
    return (0,core_digest/* digestValue */.yD)({ form, featuresRevision: features/* featuresRevision */.vU, resampleRevision: resampleRevision });
}
/** @throws Error that says what is wrong with the content, not which file it is */
function read_sound_headerOf(bytes) {
    const header = readWavHeader(bytes, bytes.length);
    if (header === null)
        throw new Error('expected a WAV, found the end of the file in its header');
    return header;
}
/** @returns float32 [sampleCount], −1..1 */
function readSound(bytes, form) {
    const header = read_sound_headerOf(bytes);
    const { sampleRateHz, sampleCount, level } = form;
    const needed = samplesNeeded(sampleCount, header.sampleRateHz, sampleRateHz);
    const recorded = readWavSamples(bytes, header, needed);
    const sound = new Float32Array(sampleCount);
    const at = header.sampleRateHz === sampleRateHz
        ? recorded.subarray(0, sampleCount)
        : resample(recorded, header.sampleRateHz, sampleRateHz, sampleCount);
    sound.set(at);
    if (level === 'peak')
        raiseToPeak(sound);
    return sound;
}
/** As MLPerf Tiny's keyword spotting: divided by the largest sample, not the largest magnitude. Silence stays. */
function raiseToPeak(sound) {
    const peak = sound.reduce((most, value) => Math.max(most, value), 0);
    if (peak > 0)
        for (let i = 0; i < sound.length; i++)
            sound[i] /= peak;
}
/** Whether a file has more than the duration. */
function isLonger({ count, sampleRateHz }, form) {
    return count / sampleRateHz > form.sampleCount / form.sampleRateHz;
}

;// CONCATENATED MODULE: ./build/data/sound/noises.js
/** Recordings of noise, whole, in shared memory: parts of them are added to sounds that train. */









/** 64 MiB: a quarter of an hour at 16 kHz. */
const mostSamples = 2 ** 24;
/** @throws DataError that names a file which cannot be read, or the folder where it holds none or too much */
async function readNoises(folder, sampleRateHz, within) {
    const { files } = await (0,list_folder/* listFolder */.bt)(folder, { within, kind: soundFiles, label: '{label}' });
    const noises = [];
    let samples = 0;
    for (const { path } of files) {
        const file = (0,external_node_path_.join)(folder, path);
        try {
            const bytes = (0,read_sample_file/* readSampleFile */.S)(file);
            const header = read_sound_headerOf(bytes);
            const count = Math.ceil((header.count * sampleRateHz) / header.sampleRateHz);
            samples += count;
            if (samples > mostSamples)
                throw new Error(`expected at most ${mostSamples} samples of noise at ${sampleRateHz} Hz, found more`);
            const recorded = readWavSamples(bytes, header, header.count);
            const noise = header.sampleRateHz === sampleRateHz ? recorded : resample(recorded, header.sampleRateHz, sampleRateHz, count);
            const shared = new Float32Array(new SharedArrayBuffer(4 * noise.length));
            shared.set(noise);
            noises.push(shared);
        }
        catch (error) {
            throw new errors/* DataError */.fL((0,file_source/* unreadable */.O$)(file, error), { cause: error });
        }
    }
    return noises;
}

;// CONCATENATED MODULE: ./build/data/sound/sound-folder.js
/** A folder of sounds as a source: file-source.ts, with features computed of WAV files. */









/** @throws DataError as `indexFiles` does, and for files of noise that cannot be read */
async function openSoundFolder(plan, options) {
    const { sound, otherRates, root } = plan;
    const { progress, noiseFolder, trains, within } = options;
    const seen = { otherRate: 0, longer: 0 };
    const listed = noiseFolder === null ? plan : { ...plan, exclude: noiseFolder };
    const { index, cache, format } = await (0,file_index/* indexFiles */._)(listed, options, soundFiles, () => Promise.resolve({
        format: formatOf(sound),
        form: formDigest(sound),
        look(content, path, problems) {
            const header = read_sound_headerOf(content);
            if (header.sampleRateHz !== sound.sampleRateHz) {
                seen.otherRate++;
                if (otherRates === 'refuse')
                    problems.add(otherRate(header, sound.sampleRateHz, (0,external_node_path_.join)(root, path)));
            }
            if (isLonger(header, sound))
                seen.longer++;
        },
        tell: () => tellSeen(progress, seen, sound),
    }));
    const noises = noiseFolder !== null && trains ? await readNoises((0,external_node_path_.join)(root, noiseFolder), sound.sampleRateHz, within) : [];
    // What is trained on depends on the noise, too.
    const digest = noises.length === 0
        ? index.digest
        : (0,core_digest/* digestValue */.yD)([index.digest, noises.map((noise) => (0,core_digest/* digestBytes */.QN)((0,core_digest/* bytesOf */.$$)(noise)))]);
    return sourceOf({ ...index, digest, sound, noises }, format, cache);
}
/** The same source in another thread. */
async function openSoundFolderIndex(index) {
    const format = formatOf(index.sound);
    return sourceOf(index, format, await openCache(index.cache, format, true));
}
function sourceOf(index, ...[format, cache]) {
    const source = (0,file_source/* fileSource */.IO)(index, format, cache, { format: 'sound_folder', index });
    return { ...source, recorded: { sound: index.sound, noises: index.noises } };
}
function formatOf(sound) {
    const shape = (0,features/* featuresShape */.JB)(sound);
    const extract = (0,features/* extractorOf */.Ew)(sound);
    return {
        kind: soundFiles,
        array: { shape, type: 'float32' },
        decode(content) {
            const features = new Float32Array(shape[0] * shape[1]);
            extract(readSound(content, sound), features);
            return Promise.resolve((0,core_digest/* bytesOf */.$$)(features));
        },
        decodeWave: (content) => readSound(content, sound),
    };
}
function tellSeen(progress, { otherRate, longer }, { sampleRateHz, sampleCount }) {
    const sounds = (count) => `${count} ${count === 1 ? 'sound' : 'sounds'}`;
    if (otherRate > 0)
        progress.note(`data: ${sounds(otherRate)} of another sample rate ${otherRate === 1 ? 'is' : 'are'} resampled to ${sampleRateHz} Hz`);
    if (longer > 0)
        progress.note(`data: ${sounds(longer)} ${longer === 1 ? 'is' : 'are'} longer than ${(1000 * sampleCount) / sampleRateHz} ms and cut there`);
}


/***/ })

};
