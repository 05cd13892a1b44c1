export const id = 6245;
export const ids = [6245];
export const modules = {

/***/ 72837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listedWeights)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/**
 * Weights as Keras 2 keeps them in HDF5: each layer has a group, below `model_weights` in a whole model, whose attribute
 * `weight_names` lists them in order; the group of a nested model lists those of all its layers.
 */

function listedWeights(file) {
    const root = file.attributes['model_weights'] ? 'model_weights' : '';
    const groupOf = (outermost) => [root, outermost].filter((part) => part !== '').join('/');
    const listed = new Map();
    const namesIn = (outermost) => {
        const group = groupOf(outermost);
        const known = listed.get(group) ?? byLayer(textList(file.attributes[group], 'weight_names'));
        listed.set(group, known);
        return known;
    };
    const ofLayer = (path) => {
        const [outermost = ''] = path;
        const { all, of } = namesIn(outermost);
        const own = path.length === 1 ? all : (of.get(path.at(-1)) ?? []);
        return own.map((name) => weight(file, `${groupOf(outermost)}/${name}`, path.join('/')));
    };
    return {
        ofLayer,
        layers: textList(file.attributes[root], 'layer_names').flatMap((outermost) => [...namesIn(outermost).of.keys()].map((inner) => ({
            outermost,
            inner,
            read: () => ofLayer([outermost, inner]),
        }))),
    };
}
/** Names of weights, and those of each layer of a nested model: `inner/layer/kernel:0`. */
function byLayer(all) {
    const of = new Map();
    for (const name of all) {
        const layer = name.split('/').at(-2) ?? '';
        const names = of.get(layer);
        if (names)
            names.push(name);
        else
            of.set(layer, [name]);
    }
    return { all, of };
}
function weight(file, path, layer) {
    const array = file.arrays[path];
    const found = array === undefined ? 'no such data set' : `values of type ${array.type}`;
    if (!array?.data)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'model/keras-weights',
            message: `layer ${layer}: expected numbers at ${path}, found ${found}`,
        });
    const role = path.split('/').at(-1).replace(/:\d+$/, '');
    return { role, shape: array.shape, data: array.data };
}
/** Long lists are split over several attributes: HDF5 has a limit of 64 kB for each. */
function textList(attributes, name) {
    const whole = attributes?.[name];
    if (whole !== undefined)
        return typeof whole === 'string' ? [whole] : whole;
    const parts = [];
    for (let at = 0;; at++) {
        const part = attributes?.[`${name}${at}`];
        if (part === undefined)
            return parts;
        parts.push(...(typeof part === 'string' ? [part] : part));
    }
}


/***/ }),

/***/ 66245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKerasPair: () => (/* binding */ readKerasPair)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68696);
/* harmony import */ var _hdf5_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68753);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81264);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54854);
/* harmony import */ var _layer_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43244);
/* harmony import */ var _listed_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72837);
/* harmony import */ var _numbered_weights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88404);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67103);
/* harmony import */ var _unknown_layers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11967);
/**
 * A Keras model in two files: the text of `model.to_json()` and weights alone, as `model.save_weights` of Keras 3 (`.weights.h5`) and
 * of Keras 2 (`.h5`) writes them. Weights go to the layers of their names; where Keras counted those on, because another model
 * was built before, to the layers in their order, as Keras itself does. A layer without weights in the file, and weights without
 * a layer, are errors.
 */










/** @throws ModelError where a file is damaged, or the weights are those of another architecture. */
async function readKerasPair(architecture, weights) {
    const model = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder().decode(architecture), 'the architecture');
    const keras = versionOf(model);
    // All that cannot be taken is named before weights are sought for it.
    (0,_unknown_layers_js__WEBPACK_IMPORTED_MODULE_8__/* .requireKnownLayers */ .b)((0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connectLayers */ .d)(model, keras, () => []).layers);
    const file = await (0,_hdf5_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readHdf5 */ .I)(weights, { skip: ['optimizer', 'optimizer_weights'] }).catch(ofWeights);
    return (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connectLayers */ .d)(model, keras, weightsIn(file, model));
}
/** The two files are told apart. */
function ofWeights(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me))
        throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me(error.problems.map((problem) => ({ ...problem, message: `the weights: ${problem.message}` })), { cause: error });
}
/** Keras 2 writes its version into the text, Keras 3 the module of each class. */
function versionOf(model) {
    const { keras_version: version, module } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(model, 'the architecture');
    if (typeof version === 'string')
        return version.startsWith('3') ? 3 : 2;
    return module === undefined ? 2 : 3;
}
function weightsIn(file, model) {
    const listed = (0,_listed_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .listedWeights */ .l)(file).layers;
    if (listed.length > 0)
        return listedIn(listed, model);
    const { weightsOf, unknown } = (0,_numbered_weights_js__WEBPACK_IMPORTED_MODULE_6__/* .numberedWeights */ .Q)(file, model);
    if (unknown.length > 0)
        throw otherArchitecture(`groups that none of its layers has: ${some(unknown)}`);
    return weightsOf;
}
function listedIn(stored, model) {
    const wanted = (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listLayers */ .V)(model).filter(({ className, config }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .rolesOf */ .R)(className, config).length > 0);
    const names = wanted.map(({ path }) => path);
    if (names.length !== stored.length)
        throw otherArchitecture(`${stored.length} layers with weights (${some(stored.map(({ inner }) => inner))}) for its ${names.length} (${some(names)})`);
    const byName = new Map(stored.map((layer) => [nameOf(layer), layer]));
    const isNamed = names.every((path) => byName.has(ends(path)));
    const found = new Map(names.map((path, at) => [path, (isNamed ? byName.get(ends(path)) : stored[at]).read]));
    return (path) => found.get(path.join('/'))?.() ?? [];
}
/** The outermost name and its own: a group of Keras 2 tells no more. */
function ends(path) {
    const names = path.split('/');
    return names.length === 1 ? path : `${names[0]}/${names.at(-1)}`;
}
const nameOf = ({ outermost, inner }) => outermost === inner ? outermost : `${outermost}/${inner}`;
const most = 5;
const some = (names) => (0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_9__/* .nameSome */ .K)(names, most);
function otherArchitecture(found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
        code: 'model/keras-weights',
        message: `expected the weights of the layers that the architecture has, found ${found}`,
        cause: 'The weights were saved from a model of another architecture, or the file holds no weights of Keras.',
        fix: 'Write both files from one model: model.to_json() and model.save_weights("model.weights.h5").',
    });
}


/***/ })

};
