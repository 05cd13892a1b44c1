export const id = 5864;
export const ids = [5864];
export const modules = {

/***/ 11880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mapAtOnce)
/* harmony export */ });
/**
 * `items` mapped by `work`, at most `atOnce` of them at a time, in the order of the items. The first error stops it: what has
 * started ends, nothing else starts, and the error is thrown.
 */
async function mapAtOnce(items, atOnce, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    for (const outcome of lanes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return results;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Text from a file of any system. Windows writes a byte-order mark, and its PowerShell 5 writes UTF-16: both are taken, and
 * the mark is no part of the text.
 * @throws TypeError for bytes that are no text in the encoding that they announce.
 */
function decodeText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}


/***/ }),

/***/ 25864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageFolder: () => (/* binding */ openImageFolder)
});

// UNUSED EXPORTS: openImageFolderIndex

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/map-at-once.js
var map_at_once = __webpack_require__(11880);
// EXTERNAL MODULE: ./build/core/random.js
var core_random = __webpack_require__(27163);
;// CONCATENATED MODULE: ./build/data/splits.js
/**
 * Which sample trains, which one stops the training, and which one measures: by chance within each class, by group, or as a
 * list says. Every function is pure in (samples, seed), and its answer is one split a sample.
 */

const splitNames = ['train', 'validation', 'test'];
const [train, validation, test] = [0, 1, 2];
/**
 * Stratified: every class gives each split the same share, rounded. The test samples are those that `splitIndices` takes for
 * the same labels, fraction and seed, so that to ask for a validation split never changes what is measured.
 */
function splitByChance(labels, classCount, fractions, seed) {
    const random = (0,core_random/* seededRandom */.I)(seed, 'data/split');
    const assignment = new Uint8Array(labels.length).fill(train);
    for (const members of membersOf(labels, classCount)) {
        random.shuffle(members);
        const testCount = Math.round(members.length * fractions.test);
        const validationCount = Math.round(members.length * fractions.validation);
        members.subarray(0, testCount).forEach((index) => (assignment[index] = test));
        members.subarray(testCount, testCount + validationCount).forEach((index) => (assignment[index] = validation));
    }
    return assignment;
}
function membersOf(labels, classCount) {
    const counts = new Uint32Array(classCount);
    for (let index = 0; index < labels.length; index++)
        counts[labels[index]]++;
    const members = [...counts].map((count) => new Uint32Array(count));
    counts.fill(0);
    for (let index = 0; index < labels.length; index++) {
        const label = labels[index];
        members[label][counts[label]++] = index;
    }
    return members;
}
/**
 * All samples of a group (a speaker, a patient, a machine) in one split, each class as near to its shares as whole groups
 * allow: the largest group first, groups of one size in an order of the seed, each to the split that then misses its
 * shares least (the greedy way of scikit-learn's StratifiedGroupKFold).
 *
 * @param groups one name a sample
 */
function splitByGroup(labels, classCount, groups, fractions, seed) {
    const samples = new Map();
    groups.forEach((group, index) => {
        const members = samples.get(group);
        if (members)
            members.push(index);
        else
            samples.set(group, [index]);
    });
    const names = [...samples.keys()].sort();
    const order = (0,core_random/* seededRandom */.I)(seed, 'data/split-by-group').shuffle(Uint32Array.from(names.keys()));
    const bySize = [...order].map((position) => samples.get(names[position])).sort((a, b) => b.length - a.length);
    const totals = new Float64Array(classCount);
    for (let index = 0; index < labels.length; index++)
        totals[labels[index]]++;
    const shares = [1 - fractions.validation - fractions.test, fractions.validation, fractions.test];
    const open = splitNames.map((_, split) => split).filter((split) => shares[split] > 0);
    const held = splitNames.map(() => new Float64Array(classCount));
    const assignment = new Uint8Array(labels.length);
    for (const members of bySize) {
        const added = new Float64Array(classCount);
        for (const index of members)
            added[labels[index]]++;
        // Of each class, how far the split would be from its share, less how far it is.
        const cost = (split) => totals.reduce((sum, total, label) => {
            if (total === 0)
                return sum;
            const missing = (shares[split] * total - held[split][label]) / total;
            return sum + (missing - added[label] / total) ** 2 - missing ** 2;
        }, 0);
        const best = open.reduce((least, split) => (cost(split) < cost(least) ? split : least));
        for (const index of members)
            assignment[index] = best;
        added.forEach((count, label) => (held[best][label] += count));
    }
    return assignment;
}
function indicesOf(assignment, name) {
    const wanted = splitNames.indexOf(name);
    return Uint32Array.from(assignment.keys()).filter((index) => assignment[index] === wanted);
}

;// CONCATENATED MODULE: ./build/data/duplicates.js
/** The same sample in two splits: what a model has seen in training says nothing about what it does with new data. */

/** @param digests of the content, one a sample: equal for equal content. Each duplicate is given once, in order of samples. */
function findDuplicates(digests, assignment) {
    /** First sample with the content, by split. */
    const firsts = new Map();
    digests.forEach((digest, index) => {
        const first = firsts.get(digest) ?? [];
        first[assignment[index]] ??= index;
        firsts.set(digest, first);
    });
    return digests.flatMap((digest, sample) => {
        const own = assignment[sample];
        const before = firsts.get(digest).findIndex((first, split) => first !== undefined && split < own);
        if (before < 0)
            return [];
        return [{ sample, split: splitNames[own], twin: firsts.get(digest)[before], twinSplit: splitNames[before] }];
    });
}

// EXTERNAL MODULE: ./build/data/source.js
var source = __webpack_require__(39184);
;// CONCATENATED MODULE: ./build/data/images/bmp.js
/**
 * Uncompressed BMP: 1, 4 and 8 bits with a palette, 16 and 32 bits with or without masks, 24 bits; from the bottom up or
 * from the top down. libvips does not read BMP, and the small libraries that do ignore palettes or negative heights.
 * Source: the structures BITMAPFILEHEADER, BITMAPINFOHEADER and BITMAPV5HEADER of the Windows API.
 */
const compressions = ['none', 'RLE8', 'RLE4', 'masks', 'JPEG', 'PNG', 'masks with alpha'];
/** @throws Error that says what was expected and what was found; `maximumPixels` is compared before anything is allocated. */
function decodeBmp(bytes, maximumPixels) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = readHeader(view);
    const { width, height, bits, pixelOffset } = header;
    if (width * height > maximumPixels)
        throw new Error(`expected at most ${maximumPixels} pixels, found ${width} x ${height}`);
    const rowBytes = Math.ceil((width * bits) / 32) * 4;
    if (pixelOffset + rowBytes * height > bytes.length)
        throw new Error(`expected ${pixelOffset + rowBytes * height} bytes for ${width} x ${height} pixels of ${bits} bits, found ${bytes.length}`);
    const pixels = new Uint8Array(width * height * 3);
    const readRow = rowReader(view, header);
    for (let y = 0; y < height; y++) {
        const stored = header.isTopDown ? y : height - 1 - y;
        readRow(pixelOffset + stored * rowBytes, pixels.subarray(y * width * 3, (y + 1) * width * 3));
    }
    return { width, height, pixels };
}
function readHeader(view) {
    if (view.byteLength < 26)
        throw new Error(`expected a BMP header of at least 26 bytes, found ${view.byteLength}`);
    const pixelOffset = view.getUint32(10, true);
    const headerBytes = view.getUint32(14, true);
    const isOldest = headerBytes === 12;
    if (!isOldest && headerBytes < 40)
        throw new Error(`expected a BMP header of 12 or at least 40 bytes, found ${headerBytes}`);
    if (view.byteLength < 14 + headerBytes)
        throw new Error(`expected a BMP header of ${headerBytes} bytes, found less`);
    const width = isOldest ? view.getUint16(18, true) : view.getInt32(18, true);
    const signedHeight = isOldest ? view.getUint16(20, true) : view.getInt32(22, true);
    const bits = view.getUint16(isOldest ? 24 : 28, true);
    const compression = isOldest ? 0 : view.getUint32(30, true);
    const height = Math.abs(signedHeight);
    if (width < 1 || height < 1)
        throw new Error(`expected a width and a height, found ${width} x ${signedHeight}`);
    if (![1, 4, 8, 16, 24, 32].includes(bits))
        throw new Error(`expected 1, 4, 8, 16, 24 or 32 bits, found ${bits}`);
    const hasMasks = compression === 3 || compression === 6;
    if ((compression !== 0 && !hasMasks) || (hasMasks && bits !== 16 && bits !== 32))
        throw new Error(`expected an uncompressed BMP, found ${compressions[compression] ?? `compression ${compression}`} at ${bits} bits`);
    if (hasMasks && view.byteLength < 66)
        throw new Error('expected three masks after the BMP header, found the end');
    const maskAt = (index) => view.getUint32(54 + 4 * index, true);
    const used = isOldest ? 0 : view.getUint32(46, true);
    const masksBytes = hasMasks && headerBytes === 40 ? 12 : 0;
    return {
        width,
        height,
        isTopDown: signedHeight < 0,
        bits,
        pixelOffset,
        paletteOffset: 14 + headerBytes + masksBytes,
        paletteEntries: bits > 8 ? 0 : Math.min(used || 2 ** bits, 2 ** bits),
        entryBytes: isOldest ? 3 : 4,
        masks: hasMasks ? [maskAt(0), maskAt(1), maskAt(2)] : defaultMasks(bits),
    };
}
function defaultMasks(bits) {
    return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0x00ff00, 0x0000ff];
}
/** Writes the row that starts at byte `start` into `row` [width, 3]. */
function rowReader(view, header) {
    const { width, bits } = header;
    if (bits === 24)
        return (start, row) => {
            for (let i = 0; i < width * 3; i += 3) {
                row[i] = view.getUint8(start + i + 2);
                row[i + 1] = view.getUint8(start + i + 1);
                row[i + 2] = view.getUint8(start + i);
            }
        };
    if (bits > 8) {
        const channels = header.masks.map(channelOf);
        return (start, row) => {
            for (let x = 0; x < width; x++) {
                const word = bits === 16 ? view.getUint16(start + 2 * x, true) : view.getUint32(start + 4 * x, true);
                for (let channel = 0; channel < 3; channel++)
                    row[3 * x + channel] = channels[channel](word);
            }
        };
    }
    const palette = readPalette(view, header);
    const inByte = 8 / bits;
    return (start, row) => {
        for (let x = 0; x < width; x++) {
            const byte = view.getUint8(start + Math.floor(x / inByte));
            const index = (byte >> (8 - bits * ((x % inByte) + 1))) & (2 ** bits - 1);
            row.set(palette.subarray(3 * index, 3 * index + 3), 3 * x);
        }
    };
}
/** What a mask selects, spread over 0..255. */
function channelOf(mask) {
    if (mask === 0)
        return () => 0;
    const shift = 31 - Math.clz32(mask & -mask);
    const largest = mask >>> shift;
    return (word) => Math.round((((word & mask) >>> shift) / largest) * 255);
}
/** [256, 3]; an index without an entry is black. */
function readPalette(view, { paletteOffset, paletteEntries, entryBytes }) {
    if (paletteOffset + paletteEntries * entryBytes > view.byteLength)
        throw new Error(`expected a palette of ${paletteEntries} colours, found the end of the file`);
    const palette = new Uint8Array(256 * 3);
    for (let entry = 0; entry < paletteEntries; entry++) {
        const at = paletteOffset + entry * entryBytes;
        for (let channel = 0; channel < 3; channel++)
            palette[3 * entry + channel] = view.getUint8(at + 2 - channel);
    }
    return palette;
}

;// CONCATENATED MODULE: ./build/data/images/kind.js
/** What a file is by its first bytes, and what its name says it is. */
/** Formats that are read. */
const imageKinds = (/* unused pure expression or super */ null && (['jpeg', 'png', 'webp', 'gif', 'bmp']));
const extensions = {
    '.jpg': 'jpeg',
    '.jpeg': 'jpeg',
    '.jpe': 'jpeg',
    '.jfif': 'jpeg',
    '.png': 'png',
    '.webp': 'webp',
    '.gif': 'gif',
    '.bmp': 'bmp',
    '.dib': 'bmp',
};
/** Pictures that nothing here decodes: to skip them as stray files would lose samples without a word. */
const otherPictures = new Set(['.tif', '.tiff', '.heic', '.heif', '.avif', '.jxl', '.jp2', '.j2k', '.psd', '.svg', '.ppm', '.pgm', '.pnm'].concat([
    '.tga',
    '.ico',
    '.exr',
    '.hdr',
    '.raw',
    '.dng',
    '.cr2',
    '.cr3',
    '.nef',
    '.arw',
]));
/** `other`: a picture of a format that is not read. Null: the name is of no picture. */
function kindByName(name) {
    const dot = name.lastIndexOf('.');
    const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
    if (Object.hasOwn(extensions, extension))
        return extensions[extension];
    return otherPictures.has(extension) ? 'other' : null;
}
/** By the first 12 bytes. Null: none of the formats that are read. */
function kindByContent(bytes) {
    const starts = (...head) => head.every((byte, index) => bytes[index] === byte);
    const text = (offset, word) => [...word].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
    if (starts(0xff, 0xd8, 0xff))
        return 'jpeg';
    if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
        return 'png';
    if (text(0, 'RIFF') && text(8, 'WEBP'))
        return 'webp';
    if (text(0, 'GIF87a') || text(0, 'GIF89a'))
        return 'gif';
    if (text(0, 'BM'))
        return 'bmp';
    return null;
}

;// CONCATENATED MODULE: ./build/data/images/decoder.js


/** Filters that sharp resizes with, each stretched over what it shrinks, so that nothing is skipped. */
const resizeKernels = (/* unused pure expression or super */ null && (['nearest', 'linear', 'cubic', 'mitchell', 'lanczos2', 'lanczos3']));
/** `crop`: what is too long is cut off at both ends. `pad`: what is too short gets black ends. `stretch`: neither. */
const resizeFits = (/* unused pure expression or super */ null && (['crop', 'pad', 'stretch']));
/** As sharp's own limit: a picture of 16383 x 16383. A few kilobytes can claim more than any memory holds. */
const maximumPixels = 0x3fff * 0x3fff;
const sharpFits = { crop: 'cover', pad: 'contain', stretch: 'fill' };
/** Changes when this file decodes to other bytes. */
const revision = 1;
async function decoder_openDecoder(options = {}) {
    const { loadSharp } = await __webpack_require__.e(/* import() */ 5021).then(__webpack_require__.bind(__webpack_require__, 35021));
    return decoderOf(await loadSharp(options));
}
function decoderOf({ sharp, version, kind, where }) {
    const libvips = sharp.versions.vips;
    return {
        description: `sharp ${version} (libvips ${libvips}, ${kind}), found ${where}`,
        identity: `sharp ${version}, libvips ${libvips}, revision ${revision}`,
        async decode(bytes, form) {
            if (bytes.length === 0)
                throw new Error('expected a picture, found an empty file');
            const { height, width, color, kernel, fit } = form;
            const { data, info } = await decoder_open(sharp, bytes)
                .flatten({ background: black })
                .resize(width, height, {
                fit: sharpFits[fit],
                kernel,
                position: 'centre',
                background: black,
                fastShrinkOnLoad: false,
            })
                .toColourspace('srgb')
                .raw()
                .toBuffer({ resolveWithObject: true })
                .catch((error) => {
                throw new Error(plainly(error.message), { cause: error });
            });
            return pick(data, info.channels, color);
        },
    };
}
const black = { r: 0, g: 0, b: 0 };
function decoder_open(sharp, bytes) {
    if (kindByContent(bytes) === 'bmp') {
        const { width, height, pixels } = decodeBmp(bytes, maximumPixels);
        return sharp(pixels, { raw: { width, height, channels: 3 } });
    }
    // `error`: a file that is cut short or damaged, but not one with a few stray bytes between markers, as cameras write.
    return sharp(bytes, {
        failOn: 'error',
        limitInputPixels: maximumPixels,
        pages: 1,
        autoOrient: true,
        ignoreIcc: true,
    });
}
/** libvips' words for what a user must know. */
function plainly(message) {
    const [said = ''] = message.replace(/^Input buffer has corrupt header: /, '').split('\n');
    if (/pixel limit/i.test(said))
        return `expected at most ${maximumPixels} pixels, found more`;
    if (/premature end|unexpected end/i.test(said))
        return `expected a whole picture, found the start of one (${said})`;
    return `expected a whole picture, found one that is cut short or damaged (${said})`;
}
/** [pixels, channels] of sharp into RGB, or into grey with the weights of ITU-R BT.601, in integers as PIL has them. */
function pick(data, channels, color) {
    if (color === 'rgb' && channels === 3)
        return data;
    const count = data.length / channels;
    const at = (pixel, channel) => data[pixel * channels + (channels < 3 ? 0 : channel)];
    if (color === 'rgb') {
        const rgb = new Uint8Array(count * 3);
        for (let pixel = 0; pixel < count; pixel++)
            for (let channel = 0; channel < 3; channel++)
                rgb[pixel * 3 + channel] = at(pixel, channel);
        return rgb;
    }
    const grey = new Uint8Array(count);
    for (let pixel = 0; pixel < count; pixel++)
        grey[pixel] = (19595 * at(pixel, 0) + 38470 * at(pixel, 1) + 7471 * at(pixel, 2) + 0x8000) >> 16;
    return grey;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/data/images/picture-cache.js
/**
 * Decoded photographs on the disk, addressed by what they are made of: the digest of the file, the form (size, kernel, …) and
 * the decoder. An entry is the pixels, then their SHA-256; what is damaged is decoded again. Within a limit of bytes: what no
 * longer fits is decoded whenever it is read. Several processes may share the folder: each writes aside, then renames.
 */



const digestBytes = 32;
/** Opens the cache and makes room: pictures of other forms that have not been used for longest are removed first. */
async function picture_cache_openPictureCache(options) {
    const { folder, form, pixelBytes, limitBytes, isBelieved } = options;
    const entryBytes = pixelBytes + digestBytes;
    const own = (0,external_node_path_.join)(folder, form.slice(0, 32));
    if (!isBelieved)
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    const others = await removeOldForms(folder, form.slice(0, 32), limitBytes);
    let count = await countEntries(own);
    // The time of its last use, also where nothing is written.
    await (0,promises_.utimes)(own, new Date(), new Date()).catch(() => undefined);
    let isFull = false;
    const pathOf = (content) => (0,external_node_path_.join)(own, content.slice(0, 2), content.slice(2));
    return {
        get count() {
            return count;
        },
        async read(content) {
            const entry = await (0,promises_.readFile)(pathOf(content)).catch(() => null);
            if (entry?.length !== entryBytes)
                return null;
            const pixels = entry.subarray(0, pixelBytes);
            return sha256(pixels).equals(entry.subarray(pixelBytes)) ? pixels : null;
        },
        async pixelsDigest(content) {
            const handle = await (0,promises_.open)(pathOf(content)).catch(() => null);
            if (handle === null)
                return null;
            try {
                if ((await handle.stat()).size !== entryBytes)
                    return null;
                const digest = Buffer.alloc(digestBytes);
                const { bytesRead } = await handle.read(digest, 0, digestBytes, pixelBytes);
                return bytesRead === digestBytes ? digest.toString('hex') : null;
            }
            finally {
                await handle.close();
            }
        },
        async write(content, pixels) {
            if (isFull || others + (count + 1) * entryBytes > limitBytes)
                return false;
            const path = pathOf(content);
            const aside = (0,external_node_path_.join)(own, `${content.slice(0, 16)}-${(0,external_node_crypto_.randomUUID)()}.tmp`);
            count++;
            try {
                await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
                await (0,promises_.writeFile)(aside, Buffer.concat([pixels, sha256(pixels)]));
                await (0,promises_.rename)(aside, path);
                return true;
            }
            catch {
                // A disk that is full is no reason to stop: what is not kept is decoded again.
                isFull = true;
                count--;
                await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
                return false;
            }
        },
    };
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
async function countEntries(folder) {
    let count = 0;
    for (const shard of await names(folder)) {
        if (!shard.endsWith('.tmp'))
            count += (await names((0,external_node_path_.join)(folder, shard))).length;
        else
            await removeIfAbandoned((0,external_node_path_.join)(folder, shard));
    }
    return count;
}
/** What a process left that was killed while it wrote, a day ago or earlier. */
async function removeIfAbandoned(path) {
    const state = await (0,promises_.stat)(path).catch(() => null);
    if (state && Date.now() - state.mtimeMs > 24 * 60 * 60 * 1000)
        await (0,promises_.unlink)(path).catch(() => undefined);
}
/** @returns bytes of the other forms that may stay: at most half of the limit */
async function removeOldForms(folder, own, limitBytes) {
    const forms = [];
    for (const name of await names(folder)) {
        if (name !== own)
            forms.push(await measureForm((0,external_node_path_.join)(folder, name)));
    }
    forms.sort((a, b) => b.usedMs - a.usedMs);
    let kept = 0;
    for (const form of forms) {
        if (kept + form.bytes <= limitBytes / 2)
            kept += form.bytes;
        else
            await (0,promises_.rm)(form.folder, { recursive: true, force: true });
    }
    return kept;
}
/** All entries of a form have one length, so one of them tells. */
async function measureForm(folder) {
    let count = 0;
    let entryBytes = 0;
    for (const shard of await names(folder)) {
        const entries = await names((0,external_node_path_.join)(folder, shard));
        count += entries.length;
        if (entryBytes === 0 && entries[0] !== undefined)
            entryBytes = (await (0,promises_.stat)((0,external_node_path_.join)(folder, shard, entries[0])).catch(() => null))?.size ?? 0;
    }
    if (count === 0)
        await (0,promises_.rmdir)(folder).catch(() => undefined);
    const usedMs = (await (0,promises_.stat)(folder).catch(() => null))?.mtimeMs ?? 0;
    return { folder, bytes: count * entryBytes, usedMs };
}
async function names(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./build/data/images/problems.js
/** What is wrong with many files at once: all of it, up to a number that a reader still reads. */

const mostTold = 20;
function collectProblems() {
    const told = [];
    let count = 0;
    return {
        add(problem) {
            count++;
            if (told.length < mostTold)
                told.push(problem);
        },
        get count() {
            return count;
        },
        throwIfAny() {
            if (count === 0)
                return;
            const rest = count - told.length;
            throw new errors/* DataError */.fL(rest === 0
                ? told
                : [
                    ...told,
                    {
                        code: 'data/more',
                        message: `expected no more such files, found ${rest} more`,
                        fix: 'Correct those above; the next run names the others.',
                    },
                ]);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/data/images/list-folder.js






/** A photograph has a few megabytes; what is larger than this is something else under its name. */
const maximumFileBytes = 256 * 1024 ** 2;
/** Links may lead in a circle. */
const maximumDepth = 16;
/** @throws DataError that names every file and folder that is not as it must be, up to 20 */
async function listFolder(root, { within }) {
    const problems = collectProblems();
    const skipped = [];
    const walk = { root, within: within === null ? null : await (0,promises_.realpath)(within), problems, skipped };
    const top = await entriesOf(walk, '');
    const classes = top.filter(({ isFolder }) => isFolder).map(({ name }) => name);
    const beside = top.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    problems.throwIfAny();
    if (classes.length === 0)
        throw noClasses(root, beside);
    skipped.push(...beside);
    const files = [];
    for (const [label, name] of classes.entries()) {
        const before = files.length;
        for (const found of await filesBelow(walk, name, 1))
            files.push({ ...found, label });
        if (files.length === before && problems.count === 0)
            problems.add({
                code: 'data/empty-class',
                message: `expected pictures in the folder of the class ${name}, found none`,
                where: { file: (0,external_node_path_.join)(root, name) },
                cause: 'the pictures were not copied, or they have names that end in no known extension',
                fix: 'Put pictures (.jpg, .png, .webp, .gif, .bmp) into the folder, or remove the folder.',
            });
    }
    problems.throwIfAny();
    return { classes, files, skipped };
}
async function filesBelow(walk, folder, depth) {
    if (depth > maximumDepth) {
        walk.problems.add({
            code: 'data/too-deep',
            message: `expected at most ${maximumDepth} folders in each other, found more`,
            where: { file: (0,external_node_path_.join)(walk.root, folder) },
            cause: 'a link leads back to a folder above it',
            fix: 'Remove the link.',
        });
        return [];
    }
    const files = [];
    for (const { name, isFolder, sizeBytes } of await entriesOf(walk, folder)) {
        const path = `${folder}/${name}`;
        if (isFolder)
            files.push(...(await filesBelow(walk, path, depth + 1)));
        else if (isPicture(walk, path, sizeBytes))
            files.push({ path, sizeBytes });
    }
    return files;
}
function isPicture({ root, problems, skipped }, path, sizeBytes) {
    const where = { file: (0,external_node_path_.join)(root, path) };
    const kind = kindByName(path);
    if (kind === null) {
        skipped.push(path);
        return false;
    }
    if (kind === 'other')
        problems.add({
            code: 'data/picture-format',
            message: 'expected JPEG, PNG, WebP, GIF or BMP, found a picture of another format',
            where,
            cause: 'tinygate does not decode this format, and to pass it over would lose a sample',
            fix: 'Convert the file, e.g. to PNG, or move it out of the folder.',
        });
    else if (sizeBytes === 0)
        problems.add({
            code: 'data/empty-file',
            message: 'expected a picture, found an empty file',
            where,
            cause: 'a copy or a download was interrupted',
            fix: 'Copy the file again, or remove it.',
        });
    else if (sizeBytes > maximumFileBytes)
        problems.add({
            code: 'data/file-size',
            message: `expected a picture of at most ${maximumFileBytes} bytes, found ${sizeBytes}`,
            where,
            cause: 'the file is a video, an archive or a raw scan under the name of a picture',
            fix: 'Save the picture smaller, or move the file out of the folder.',
        });
    else
        return true;
    return false;
}
/** What is in a folder but hidden files, in the order of the names' bytes; links are followed. */
async function entriesOf(walk, folder) {
    const { root, problems, skipped } = walk;
    const at = (0,external_node_path_.join)(root, folder);
    const listed = await (0,promises_.readdir)(at, { withFileTypes: true }).catch((error) => {
        throw unreadable(at, error, folder === '');
    });
    const hidden = (name) => name.startsWith('.') || name === '__MACOSX';
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    skipped.push(...listed.filter(({ name }) => hidden(name)).map(({ name }) => path(name)));
    const seen = listed.filter(({ name }) => !hidden(name)).sort((a, b) => compareBytes(a.name, b.name));
    const entries = await (0,map_at_once/* mapAtOnce */.$)(seen, 64, (entry) => look(walk, entry, (0,external_node_path_.join)(at, entry.name)));
    return entries.filter((entry, index) => {
        if (entry !== null)
            return true;
        if (problems.count === 0)
            skipped.push(path(seen[index].name));
        return false;
    });
}
/** Null for what is neither a file nor a folder, or leads outside. */
async function look({ within, problems }, entry, path) {
    const { name } = entry;
    if (entry.isDirectory())
        return { name, isFolder: true, sizeBytes: 0 };
    try {
        if (entry.isSymbolicLink() && within !== null && isOutside(within, await (0,promises_.realpath)(path))) {
            problems.add({
                code: 'data/link-outside',
                message: 'expected a file of the workspace, found a link that leads out of it',
                where: { file: path },
                cause: 'A pull request must have no other files of the machine read.',
                fix: 'Commit the file itself.',
            });
            return null;
        }
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            return { name, isFolder: true, sizeBytes: 0 };
        return found.isFile() ? { name, isFolder: false, sizeBytes: found.size } : null;
    }
    catch (error) {
        problems.add(unreadable(path, error, false).problems[0]);
        return null;
    }
}
function isOutside(folder, path) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from === '..' || from.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(from);
}
/** As git and C sort: by the bytes of UTF-8. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function unreadable(path, error, isRoot) {
    const { code, message } = error;
    return new errors/* DataError */.fL({
        code: 'data/unreadable',
        message: `expected ${isRoot ? 'a folder with one folder a class' : 'a readable file or folder'}, found ${code === 'ENOENT' ? 'that it does not exist' : code === 'ENOTDIR' ? 'a file' : `that it cannot be read (${code ?? message})`}`,
        where: { file: path },
        cause: isRoot
            ? 'data.root is relative to the spec, and the data may have to be fetched first'
            : 'a link leads nowhere, or the permissions do not allow it',
        fix: isRoot ? 'Correct data.root in the spec, or pass --data-root.' : 'Correct the link or the permissions.',
    }, { cause: error });
}
function noClasses(root, beside) {
    const pictures = beside.filter((name) => kindByName(name) !== null).length;
    return new errors/* DataError */.fL({
        code: 'data/no-classes',
        message: `expected one folder a class, found no folder${pictures > 0 ? ` but ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}` : ''}`,
        where: { file: root },
        cause: 'the pictures are not sorted into folders, or the data was not fetched',
        fix: 'Make one folder for each class and put its pictures there, such as roses/1.jpg; or correct data.root.',
    });
}

;// CONCATENATED MODULE: ./build/data/images/read-file.js
/** The bytes of a listed photograph, and what they are by their first bytes. */




/** Enough for every format's mark, and to know a Git LFS pointer. */
const headBytes = 64;
/** @throws what the operating system says, or Error for a file that grew meanwhile */
async function readPicture(path) {
    // A pipe that took the file's place must not be waited for.
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const state = await handle.stat();
        if (!state.isFile())
            throw new Error('expected a file, found something else');
        if (state.size > maximumFileBytes)
            throw new Error(`expected at most ${maximumFileBytes} bytes, found ${state.size}`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
async function readHead(path) {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        const head = new Uint8Array(headBytes);
        const { bytesRead } = await handle.read(head, 0, headBytes, 0);
        return head.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** Content decides: a PNG that is named .jpg is read as a PNG, as browsers and viewers do, and told. */
function lookAtHead(head, path) {
    const kind = kindByContent(head);
    if (kind !== null)
        return { kind, isMisnamed: kindByName(path) !== kind };
    const isPointer = Buffer.from(head).toString('latin1').startsWith('version https://git-lfs');
    return {
        problem: {
            code: 'data/no-picture',
            message: `expected JPEG, PNG, WebP, GIF or BMP, found ${isPointer ? 'a Git LFS pointer' : `a file that begins with ${hex(head)}`}`,
            where: { file: path },
            cause: isPointer ? 'the checkout did not fetch Git LFS files' : 'the file is damaged, or it is no picture',
            fix: isPointer ? 'Run `git lfs pull` (actions/checkout: lfs: true).' : 'Replace the file, or remove it.',
        },
    };
}
function hex(bytes) {
    return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/data/group-pattern.js
/**
 * The group of a sample by the name of its file: `*_{group}_*` takes what stands between the first and the second `_`. `*` is
 * any text, as short as possible; a part of a path is matched as a whole, and `/` matches itself.
 */
/** More in one part of a path make a regular expression slow on a name that was made for it. */
const mostStars = 2;
/** @returns null where the pattern does not hold `{group}` exactly once, or more than two `*` between two slashes. */
function groupPattern(pattern) {
    const parts = pattern.split('{group}');
    if (parts.length !== 2 || pattern.split('/').some((part) => part.split('*').length > mostStars + 1))
        return null;
    const literal = (text) => text
        .split('*')
        .map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('[^/]*?');
    const expression = new RegExp(`^${literal(parts[0])}([^/]+?)${literal(parts[1])}$`, 'su');
    const depth = pattern.split('/').length;
    // A pattern without a folder is about the file's own name.
    return (path) => expression.exec(path.split('/').slice(-depth).join('/'))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/data/split-list.js
/**
 * Which file belongs to which split, as a list says: one line a file, its path and its split with a comma or a tab in
 * between, e.g. `roses/1.jpg,test`. A first line `path,split` is a heading; empty lines and lines with # are passed over.
 */


const words = {
    train: 'train',
    training: 'train',
    validation: 'validation',
    valid: 'validation',
    val: 'validation',
    test: 'test',
    testing: 'test',
};
const split_list_mostTold = 20;
/**
 * @param file how messages name the list
 * @param paths of the samples
 * @throws DataError with file and line of each line that is wrong, and of samples that the list leaves out
 */
function readSplitList(text, file, paths) {
    const positions = new Map(paths.map((path, index) => [path, index]));
    const assignment = new Uint8Array(paths.length).fill(unlisted);
    const problems = [];
    const wrong = (line, message, fix) => {
        problems.push({ code: 'data/split-list', message, where: { file, line: line + 1 }, fix });
    };
    text.split(/\r?\n/).forEach((content, line) => {
        if (content.trim() === '' || content.startsWith('#'))
            return;
        const at = Math.max(content.lastIndexOf(','), content.lastIndexOf('\t'));
        const path = content.slice(0, Math.max(at, 0)).trim();
        const word = content.slice(at + 1).trim();
        if (line === 0 && /^(path|file|filename|name|image)$/i.test(path))
            return;
        const split = Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;
        const index = positions.get(path);
        if (at < 0 || split === undefined)
            wrong(line, `expected a path, a comma and train, validation or test, found '${content.slice(0, 100)}'`, 'Write the line as path,split.');
        else if (index === undefined)
            wrong(line, `expected the path of a sample, found '${path}', which is none`, 'Write paths relative to data.root, with forward slashes.');
        else if (assignment[index] !== unlisted)
            wrong(line, `expected each sample once, found '${path}' again`, 'Remove one of the lines.');
        else
            assignment[index] = splitNames.indexOf(split);
    });
    const left = paths.filter((_, index) => assignment[index] === unlisted);
    if (left.length > 0 && problems.length === 0)
        problems.push({
            code: 'data/split-list',
            message: `expected a line for every sample, found ${left.length} without: ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' …' : ''}`,
            where: { file },
            fix: 'Add the samples to the list, or move them out of the folder.',
        });
    if (problems.length > 0)
        throw new errors/* DataError */.fL(problems.slice(0, split_list_mostTold));
    return assignment;
}
const unlisted = 255;

;// CONCATENATED MODULE: ./build/data/images/list-and-split.js
/** Which photographs there are, and which split each belongs to: from names alone, so that `validate` asks it too. */









/** @throws DataError for a folder or a list that is not as it must be, and for a class that a split has no sample of */
async function listAndSplit(plan, options) {
    const found = plan.folders ? await listReadyMade(plan, plan.folders, options) : await listOne(plan, options);
    checkClasses(plan, found.classes);
    checkSplits(plan, found, options);
    return found;
}
async function listOne(plan, { seed, within }) {
    const { classes, files: samples, skipped } = await listFolder(plan.root, { within });
    checkReadyMade(plan.root, classes);
    const labels = samples.map(({ label }) => label);
    return { classes, samples, skipped, assignment: await assign() };
    async function assign() {
        const { split } = plan;
        switch (split.by) {
            case 'chance':
                return splitByChance(labels, classes.length, split, split.seed ?? seed);
            case 'group':
                return splitByGroup(labels, classes.length, groupsOf(samples, split.pattern, plan.root), split, split.seed ?? seed);
            case 'file':
                return readSplitList(await readText(split.file), split.file, samples.map(({ path }) => path));
            case 'folders':
                throw new Error('ready-made splits have folders');
        }
    }
}
async function readText(file) {
    const bytes = await (0,promises_.readFile)(file).catch((error) => {
        throw (0,system_error/* explainSystemError */.T)(error, 'read', file) ?? error;
    });
    return (0,core_text/* decodeText */.g)(bytes);
}
function groupsOf(samples, pattern, root) {
    const groupOf = groupPattern(pattern);
    return samples.map(({ path }) => {
        const group = groupOf?.(path) ?? null;
        if (group !== null)
            return group;
        throw new errors/* DataError */.fL({
            code: 'data/group',
            message: `expected the name of each file to match data.split.group '${pattern}', found one that does not`,
            where: { file: (0,external_node_path_.join)(root, path) },
            cause: 'some files are named in another way',
            fix: 'Rename the file, or write a pattern that fits every name: * is any text, {group} the group.',
        });
    });
}
async function listReadyMade({ root, split }, folders, { seed, within, trains }) {
    const wanted = [['test', folders.test]];
    if (trains && folders.train !== null)
        wanted.unshift(['train', folders.train]);
    if (trains && folders.validation !== null)
        wanted.push(['validation', folders.validation]);
    const parts = await Promise.all(wanted.map(async ([name, folder]) => ({ name, folder, listing: await listFolder((0,external_node_path_.join)(root, folder), { within }) })));
    const classes = [...new Set(parts.flatMap(({ listing }) => listing.classes))].sort(compareBytes);
    for (const { folder, listing } of parts) {
        const missing = classes.filter((name) => !listing.classes.includes(name));
        if (missing.length > 0)
            throw new errors/* DataError */.fL({
                code: 'data/classes',
                message: `expected the same classes in every split, found no ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''} in ${folder}`,
                where: { file: (0,external_node_path_.join)(root, folder) },
                cause: 'a class is spelled in two ways, or its pictures were not copied',
                fix: `Make a folder for each of the ${classes.length} classes in every split.`,
            });
    }
    const samples = [];
    const assigned = [];
    for (const { name, folder, listing } of parts) {
        const files = listing.files.map(({ path, label, sizeBytes }) => ({
            path: `${folder}/${path}`,
            label: classes.indexOf(listing.classes[label]),
            sizeBytes,
        }));
        // Validation from the training folder, where there is no folder of its own.
        const fraction = split.by === 'folders' && name === 'train' && folders.validation === null ? split.validation : 0;
        const own = splitNames.indexOf(name);
        const byChance = splitByChance(files.map(({ label }) => label), classes.length, { validation: fraction, test: 0 }, (split.by === 'folders' ? split.seed : null) ?? seed);
        samples.push(...files);
        byChance.forEach((part) => assigned.push(part === 0 ? own : part));
    }
    const skipped = parts.flatMap(({ folder, listing }) => listing.skipped.map((path) => `${folder}/${path}`));
    return { classes, samples, assignment: Uint8Array.from(assigned), skipped };
}
/** `train` and `test` are no classes of pictures. */
function checkReadyMade(root, classes) {
    const splits = /^(train|training|val|valid|validation|test|testing)$/i;
    if (classes.length > 3 || !classes.every((name) => splits.test(name)))
        return;
    const key = (name) => (/^tr/i.test(name) ? 'train' : /^v/i.test(name) ? 'validation' : 'test');
    throw new errors/* DataError */.fL({
        code: 'data/ready-made',
        message: `expected one folder a class, found ${classes.join(', ')}`,
        where: { file: root },
        cause: 'the data is split already: each of these folders holds the classes',
        fix: `Name them in data: ${classes.map((name) => `${key(name)}: ${name}`).join(', ')}.`,
    });
}
function checkClasses({ classes, root }, found) {
    if (found.length < 2)
        throw new errors/* DataError */.fL({
            code: 'data/classes',
            message: `expected at least 2 classes, found ${found.length}: ${found.join(', ')}`,
            where: { file: root },
            cause: 'data.root names one class, not the folder above the classes',
            fix: 'Name the folder that holds one folder a class.',
        });
    if (classes === null)
        return;
    const missing = classes.filter((name) => !found.includes(name));
    const unnamed = found.filter((name) => !classes.includes(name));
    if (missing.length === 0 && unnamed.length === 0 && classes.join('/') === found.join('/'))
        return;
    throw new errors/* DataError */.fL({
        code: 'data/classes',
        message: `expected the folders ${classes.join(', ')} (data.classes), found ${found.join(', ')}`,
        where: { file: root },
        cause: 'labels of a folder are the places of its classes in the order of their names',
        fix: 'Remove data.classes, or list the folders in the order of their names.',
    });
}
function checkSplits({ root, split }, { classes, samples, assignment }, { trains }) {
    const held = classes.map(() => splitNames.map(() => 0));
    samples.forEach(({ label }, index) => held[label][assignment[index]]++);
    const needed = splitNames.filter((name) => name === 'test' || (name === 'train' && trains));
    for (const [label, name] of classes.entries()) {
        const counts = held[label];
        const empty = needed.find((part) => counts[splitNames.indexOf(part)] === 0);
        if (empty === undefined)
            continue;
        const total = counts.reduce((a, b) => a + b, 0);
        throw new errors/* DataError */.fL({
            code: 'data/too-few',
            message: `expected pictures of ${name} in train and test, found ${counts[0]} to train and ${counts[2]} to test`,
            where: { file: (0,external_node_path_.join)(root, name) },
            cause: `the class has ${total} ${total === 1 ? 'picture' : 'pictures'}${split.by === 'group' ? ', and groups stay whole' : ''}`,
            fix: `Add pictures of ${name}, change data.split, or remove the class.`,
        });
    }
    const validates = split.by !== 'file' && split.validation > 0;
    if (!trains || !validates || assignment.includes(splitNames.indexOf('validation')))
        return;
    throw new errors/* DataError */.fL({
        code: 'data/too-few',
        message: `expected a validation split of ${split.validation * 100} % to hold pictures, found that it holds 0 of ${samples.length}`,
        where: { file: root },
        fix: 'Raise data.split.validation_fraction, or add pictures.',
    });
}

;// CONCATENATED MODULE: ./build/data/images/image-folder.js
/**
 * A folder of photographs as a source: listed, split, and every file decoded once, so that all that is wrong is told before
 * anything trains. Decoded pictures are kept on the disk within a limit; in memory are the paths, labels and digests alone.
 */













/** Pictures that are decoded at a time: libuv has four threads, and a fifth file is read meanwhile. */
const atOnce = 6;
/**
 * @throws DataError that names the files: unreadable or damaged ones (up to 20), an empty class, a class that a split would
 * have no sample of, duplicates where they are refused
 */
async function openImageFolder(plan, options) {
    const { progress, trains } = options;
    const listed = await listAndSplit(plan, options);
    const kept = [...listed.samples.keys()].filter((index) => trains || listed.assignment[index] === testSplit);
    const samples = kept.map((index) => listed.samples[index]);
    const assignment = Uint8Array.from(kept, (index) => listed.assignment[index]);
    tellSkipped(progress, listed.skipped);
    const decoder = await (options.open ?? decoder_openDecoder)(options.native ?? {});
    progress.note(`data: ${decoder.description}`);
    const form = (0,digest/* digestValue */.yD)({ image: plan.image, decoder: decoder.identity });
    const { cacheLimitBytes: limitBytes } = plan;
    const at = options.cache !== null && limitBytes > 0 ? { folder: options.cache.folder, form, limitBytes } : null;
    const cache = at &&
        (await picture_cache_openPictureCache({ ...at, pixelBytes: pixelBytesOf(plan.image), isBelieved: options.cache.isBelieved }));
    const prepared = await prepare(samples, plan, { ...options, decoder, cache });
    const duplicates = findDuplicates(prepared.pixelDigests, assignment);
    tellDuplicates(duplicates, samples, plan, progress);
    const contents = new Uint8Array(new SharedArrayBuffer(32 * samples.length));
    prepared.contents.forEach((digest, index) => contents.set(Buffer.from(digest, 'hex'), 32 * index));
    const labels = Int32Array.from(samples, ({ label }) => label);
    const index = {
        root: plan.root,
        digest: digestOf(form, listed.classes, labels, assignment, contents),
        classes: listed.classes,
        image: plan.image,
        paths: samples.map(({ path }) => path),
        labels,
        contents,
        splits: {
            train: trains ? indicesOf(assignment, 'train') : null,
            validation: trains && assignment.includes(validationSplit) ? indicesOf(assignment, 'validation') : null,
            test: indicesOf(assignment, 'test'),
        },
        cache: at,
        native: plainNative(options.native ?? {}),
    };
    return sourceOf(index, { decoder: () => Promise.resolve(decoder), cache });
}
const validationSplit = splitNames.indexOf('validation');
const testSplit = splitNames.indexOf('test');
/** The same source in another thread. The decoder is loaded when the first picture is not in the cache. */
async function openImageFolderIndex(index) {
    let decoder;
    const { cache: at, image } = index;
    const cache = at && (await openPictureCache({ ...at, pixelBytes: pixelBytesOf(image), isBelieved: true }));
    return sourceOf(index, { decoder: () => (decoder ??= openDecoder(index.native)), cache });
}
function sourceOf(index, reader) {
    const { image, splits } = index;
    const inputs = {
        images: { shape: [image.height, image.width, channelsOf(image)], type: 'uint8' },
    };
    const samples = (indices) => ({
        count: indices.length,
        read: (at, into) => readSamples(index, indices, at, into, reader),
    });
    return {
        digest: index.digest,
        inputs,
        truth: { labels: { shape: [], type: 'int32' } },
        classes: index.classes,
        splits: {
            train: splits.train && samples(splits.train),
            validation: splits.validation && samples(splits.validation),
            test: samples(splits.test),
        },
        origin: { format: 'image_folder', index },
    };
}
async function readSamples(index, indices, at, { images, labels }, { decoder, cache }) {
    const size = pixelBytesOf(index.image);
    const positions = Array.from(at, (position) => indices[position]);
    if (labels)
        positions.forEach((sample, position) => (labels[position] = index.labels[sample]));
    if (!images)
        return;
    await (0,map_at_once/* mapAtOnce */.$)(positions, atOnce, async (sample, position) => {
        const content = Buffer.from(index.contents.subarray(32 * sample, 32 * sample + 32)).toString('hex');
        const pixels = (await cache?.read(content)) ?? (await decodeAgain(index, sample, content, await decoder()));
        images.set(pixels, position * size);
    });
}
async function decodeAgain({ root, paths, image }, sample, content, decoder) {
    const path = (0,external_node_path_.join)(root, paths[sample]);
    try {
        const bytes = await readPicture(path);
        if (image_folder_sha256(bytes) !== content)
            throw new Error('expected the picture as it was when the run started, found another');
        return await decoder.decode(bytes, image);
    }
    catch (error) {
        throw new errors/* DataError */.fL(image_folder_unreadable(path, error), { cause: error });
    }
}
async function prepare(samples, { root, image }, { progress, signal, decoder, cache }) {
    const problems = collectProblems();
    const misnamed = [];
    const stage = progress.start('pictures', samples.length);
    let done = 0;
    try {
        const digests = await (0,map_at_once/* mapAtOnce */.$)(samples, atOnce, async ({ path }) => {
            signal?.throwIfAborted();
            const file = (0,external_node_path_.join)(root, path);
            try {
                const bytes = await readPicture(file);
                const looked = lookAtHead(bytes, file);
                if ('problem' in looked) {
                    problems.add(looked.problem);
                    return null;
                }
                if (looked.isMisnamed)
                    misnamed.push(path);
                const content = image_folder_sha256(bytes);
                return { content, pixels: (await cache?.pixelsDigest(content)) ?? (await decodeNew(bytes, content)) };
            }
            catch (error) {
                problems.add(image_folder_unreadable(file, error));
                return null;
            }
            finally {
                stage.update(++done);
            }
        });
        problems.throwIfAny();
        tellMisnamed(progress, misnamed);
        return {
            contents: digests.map((digest) => digest.content),
            pixelDigests: digests.map((digest) => digest.pixels),
        };
    }
    finally {
        stage.end();
    }
    async function decodeNew(bytes, content) {
        const pixels = await decoder.decode(bytes, image);
        await cache?.write(content, pixels);
        return image_folder_sha256(pixels);
    }
}
function image_folder_unreadable(path, error) {
    const { message } = error;
    return {
        code: 'data/picture',
        message: message.startsWith('expected ') ? message : `expected a readable file, found that it is not (${message})`,
        where: { file: path },
        cause: 'a copy or a download was interrupted, or the file was damaged',
        fix: 'Replace the file, or remove it.',
    };
}
function digestOf(form, classes, labels, assignment, contents) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update((0,digest/* digestValue */.yD)({ form, classes: [...classes], count: labels.length }));
    labels.forEach((label, index) => {
        hash.update(`${label} ${assignment[index]} `);
        hash.update(contents.subarray(32 * index, 32 * index + 32));
    });
    return hash.digest('hex');
}
const named = (paths) => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
function tellSkipped(progress, skipped) {
    if (skipped.length === 0)
        return;
    progress.note(`data: ${skipped.length} ${skipped.length === 1 ? 'file is' : 'files are'} passed over: hidden, beside the classes or no picture (${named(skipped)})`);
}
function tellMisnamed(progress, misnamed) {
    if (misnamed.length === 0)
        return;
    progress.note(`data: ${misnamed.length} ${misnamed.length === 1 ? 'picture is' : 'pictures are'} of another format than the name says, and read by content (${named([...misnamed].sort())})`);
}
function tellDuplicates(duplicates, samples, { root, duplicates: what }, progress) {
    if (duplicates.length === 0)
        return;
    const pair = ({ sample, split, twin, twinSplit }) => `${samples[sample].path} (${split}) is ${samples[twin].path} (${twinSplit})`;
    if (what === 'report') {
        const [noun, verb] = duplicates.length === 1 ? ['picture', 'is'] : ['pictures', 'are'];
        progress.note(`data: ${duplicates.length} ${noun} ${verb} in two splits, so that the accuracy is too good:`);
        for (const duplicate of duplicates.slice(0, 10))
            progress.note(`data:   ${pair(duplicate)}`);
        if (duplicates.length > 10)
            progress.note(`data:   and ${duplicates.length - 10} more`);
        return;
    }
    const problems = collectProblems();
    for (const duplicate of duplicates)
        problems.add({
            code: 'data/duplicate',
            message: `expected each picture in one split (data.split.duplicates: refuse), found that ${pair(duplicate)}`,
            where: { file: (0,external_node_path_.join)(root, samples[duplicate.sample].path) },
            cause: 'the picture was saved twice, under two names',
            fix: 'Remove one of the two.',
        });
    problems.throwIfAny();
}
function channelsOf({ color }) {
    return color === 'rgb' ? 3 : 1;
}
function pixelBytesOf(image) {
    return (0,source/* elementCount */.K)({ shape: [image.height, image.width, channelsOf(image)] });
}
function plainNative({ beside, workspace, exclude, cache }) {
    return {
        ...(beside !== undefined && { beside }),
        ...(workspace !== undefined && { workspace }),
        ...(exclude !== undefined && { exclude }),
        ...(cache !== undefined && { cache }),
    };
}
function image_folder_sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ })

};
