export const id = 8271;
export const ids = [8271];
export const modules = {

/***/ 78271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageFolder: () => (/* binding */ openImageFolder),
  openImageFolderIndex: () => (/* binding */ openImageFolderIndex)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/data/file-index.js + 5 modules
var file_index = __webpack_require__(94202);
// EXTERNAL MODULE: ./build/data/file-source.js + 1 modules
var file_source = __webpack_require__(23650);
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

// EXTERNAL MODULE: ./build/data/images/kind.js
var images_kind = __webpack_require__(29160);
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
async function openDecoder(options = {}) {
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
            const resizing = {
                fit: sharpFits[fit],
                kernel,
                position: 'centre',
                background: black,
                fastShrinkOnLoad: false,
            };
            const { data, info } = await withReason(() => decoder_open(sharp, bytes)
                .flatten({ background: black })
                .resize(width, height, resizing)
                .toColourspace('srgb')
                .raw()
                .toBuffer({ resolveWithObject: true }));
            return pick(data, info.channels, color);
        },
    };
}
const black = { r: 0, g: 0, b: 0 };
function decoder_open(sharp, bytes) {
    if ((0,images_kind/* kindByContent */.vm)(bytes) === 'bmp') {
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
/** libvips keeps its words in one place for all threads, where another picture can take them away: then they are asked for again. */
async function withReason(decode) {
    for (let attempt = 1;; attempt++) {
        try {
            return await decode();
        }
        catch (error) {
            const { message } = error;
            if (message === 'Unknown error' && attempt < 5)
                continue;
            throw new Error(plainly(message), { cause: error });
        }
    }
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

;// CONCATENATED MODULE: ./build/data/images/look-at-head.js

/** Content decides: a PNG that is named .jpg is read as a PNG, as browsers and viewers do, and told. */
function lookAtHead(head, path) {
    const kind = (0,images_kind/* kindByContent */.vm)(head);
    if (kind !== null)
        return { kind, isMisnamed: (0,images_kind/* kindByName */.vt)(path) !== kind };
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

;// CONCATENATED MODULE: ./build/data/images/image-folder.js
/** A folder of photographs as a source: file-source.ts, with pictures decoded and resized. */







/** @throws DataError as `indexFiles` does */
async function openImageFolder(plan, options) {
    const { progress, native = {} } = options;
    const misnamed = [];
    const { index, cache, format } = await (0,file_index/* indexFiles */._)(plan, options, images_kind/* pictureFiles */.wX, async () => {
        const decoder = await (options.open ?? openDecoder)(native);
        progress.note(`data: ${decoder.description}`);
        return {
            format: formatOf(plan.image, () => Promise.resolve(decoder)),
            form: (0,digest/* digestValue */.yD)({ image: plan.image, decoder: decoder.identity }),
            look(content, path, problems) {
                const looked = lookAtHead(content, (0,external_node_path_.join)(plan.root, path));
                if ('problem' in looked)
                    problems.add(looked.problem);
                else if (looked.isMisnamed && !plan.records)
                    misnamed.push(path);
            },
            tell() {
                if (misnamed.length === 0)
                    return;
                progress.note(`data: ${misnamed.length} ${misnamed.length === 1 ? 'picture is' : 'pictures are'} of another format than the name says, and read by content (${(0,file_index/* named */.K)([...misnamed].sort())})`);
            },
        };
    });
    const own = { ...index, image: plan.image, native: plainNative(native) };
    return (0,file_source/* fileSource */.IO)(index, format, cache, { format: 'image_folder', index: own });
}
/** The same source in another thread. The decoder is loaded when the first picture is not in the cache. */
async function openImageFolderIndex(index) {
    let decoder;
    const format = formatOf(index.image, () => (decoder ??= openDecoder(index.native)));
    return (0,file_source/* fileSource */.IO)(index, format, await (0,file_source/* openCache */.bp)(index.cache, format, true), { format: 'image_folder', index });
}
function formatOf(image, decoder) {
    const { height, width, color } = image;
    return {
        kind: images_kind/* pictureFiles */.wX,
        array: { shape: [height, width, color === 'rgb' ? 3 : 1], type: 'uint8' },
        decode: async (content) => (await decoder()).decode(content, image),
    };
}
function plainNative({ beside, workspace, exclude, cache }) {
    return {
        ...(beside !== undefined && { beside }),
        ...(workspace !== undefined && { workspace }),
        ...(exclude !== undefined && { exclude }),
        ...(cache !== undefined && { cache }),
    };
}


/***/ })

};
