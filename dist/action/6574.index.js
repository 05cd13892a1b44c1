export const id = 6574;
export const ids = [6574];
export const modules = {

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cifarClasses: () => (/* binding */ cifarClasses),
/* harmony export */   readCifar: () => (/* binding */ readCifar)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79869);
/* harmony import */ var _cifar_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30348);
/* harmony import */ var _core_read_whole_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5574);
/** The binary version of CIFAR-10 and CIFAR-100: records of labels and a picture of 32x32, channel after channel. */






const [side, channels] = [32, 3];
const plane = side * side;
async function readCifar(root, format, split) {
    const { labelBytes, classes } = _cifar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .layouts */ .Y[format];
    const record = labelBytes + plane * channels;
    const parts = [];
    for (const file of (0,_cifar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .cifarFiles */ .t)(root, format, split)) {
        const bytes = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(file, 2 ** 30);
        if (bytes.length === 0 || bytes.length % record !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
                code: 'data/cifar',
                message: `expected whole records of ${record} bytes, found ${bytes.length} bytes`,
                where: { file },
                cause: 'the download was cut short, or it is the version for Python or Matlab',
                fix: 'Fetch the binary version of the data set.',
            });
        const count = bytes.length / record;
        const pixels = new Uint8Array(count * plane * channels);
        const labels = Array.from({ length: count }, (_, sample) => {
            const start = sample * record;
            interleave(bytes.subarray(start + labelBytes, start + record), pixels, sample * plane * channels);
            return bytes[start + labelBytes - 1];
        });
        const wrong = labels.findIndex((label) => label >= classes);
        if (wrong >= 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
                code: 'data/label',
                message: `expected labels below ${classes}, found ${labels[wrong]} of record ${wrong}`,
                where: { file },
                fix: 'Fetch the binary version of the data set, or correct data.format.',
            });
        parts.push({ labels: labels.map(String), pixels, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(bytes) });
    }
    return {
        count: parts.reduce((sum, { labels }) => sum + labels.length, 0),
        sampleShape: [side, side, channels],
        inputs: Buffer.concat(parts.map(({ pixels }) => pixels)),
        labels: parts.flatMap(({ labels }) => labels),
        targets: null,
        targetNames: [],
        groups: null,
        digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(...parts.map(({ digest }) => digest)),
    };
}
/** Names that lie beside the data; null where none do. */
async function cifarClasses(root, format) {
    const { names, folder, classes } = _cifar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .layouts */ .Y[format];
    for (const at of [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder, names), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, names)]) {
        const text = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .o)(at, { maxBytes: 65_536, fix: '' }).then(String, () => null);
        const found = text
            ?.split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        if (found?.length === classes)
            return found;
    }
    return null;
}
/** Red, green and blue planes to pixels of three. */
function interleave(planes, pixels, at) {
    for (let channel = 0; channel < channels; channel++)
        for (let pixel = 0; pixel < plane; pixel++)
            pixels[at + pixel * channels + channel] = planes[channel * plane + pixel];
}


/***/ })

};
