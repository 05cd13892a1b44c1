export const id = 5796;
export const ids = [5796];
export const modules = {

/***/ 35796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coefficientsOf: () => (/* binding */ coefficientsOf)
/* harmony export */ });
/* harmony import */ var _tables_mean_and_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55272);

const atOnce = 64;
/** @param shape [frames, coefficients, 1] */
async function coefficientsOf(samples, [frames, width]) {
    const count = frames * samples.count;
    const mean = new Array(width).fill(0);
    const squares = new Array(width).fill(0);
    for (let from = 0, seen = 0; from < samples.count; from += atOnce) {
        const indices = Uint32Array.from({ length: Math.min(atOnce, samples.count - from) }, (_, at) => from + at);
        const images = new Float32Array(indices.length * frames * width);
        await samples.read(indices, { images });
        // Welford's way: it loses no digits where a mean is large and a spread small.
        for (let at = 0; at < images.length; at += width) {
            seen++;
            for (let column = 0; column < width; column++) {
                const away = images[at + column] - mean[column];
                mean[column] += away / seen;
                squares[column] += away * (images[at + column] - mean[column]);
            }
        }
    }
    return (0,_tables_mean_and_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .W)(mean, squares.map((sum) => sum / count));
}


/***/ }),

/***/ 55272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rounded),
/* harmony export */   i: () => (/* binding */ meanAndSpread)
/* harmony export */ });
/**
 * Mean and standard deviation (of the samples, not of a population that they stand for) of each column, to six digits: a device
 * is told them, and no more digits than matter. A column that is constant is divided by 1.
 */
function meanAndSpread(values, width) {
    const rows = values.length / width;
    const [mean, std] = [new Array(width).fill(0), new Array(width).fill(0)];
    for (let at = 0; at < values.length; at++)
        mean[at % width] += values[at] / rows;
    for (let at = 0; at < values.length; at++)
        std[at % width] += (values[at] - mean[at % width]) ** 2 / rows;
    return rounded(mean, std);
}
function rounded(mean, variances) {
    const short = (value) => Number(value.toPrecision(6));
    return {
        mean: mean.map(short),
        std: variances.map((variance, at) => {
            const spread = short(Math.sqrt(variance));
            return spread <= 1e-6 * Math.abs(mean[at]) || spread === 0 ? 1 : spread;
        }),
    };
}


/***/ })

};
