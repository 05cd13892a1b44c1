export const id = 929;
export const ids = [929];
export const modules = {

/***/ 30929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeArtifact: () => (/* binding */ storeArtifact)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_artifact_lib_internal_shared_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48893);
/* harmony import */ var _node_modules_actions_artifact_lib_internal_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2320);
/* harmony import */ var _node_modules_actions_artifact_lib_internal_upload_upload_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90369);
/**
 * GitHub's own client for artifacts, its upload half alone. The half that downloads unpacks with `unzip-stream`, whose
 * dependency `buffers` states no licence: what is not used need not be carried. The package exports only both halves together.
 */



/**
 * Id and SHA-256 of the stored artifact.
 * @throws what the client throws, and where GitHub's own server on premises keeps no artifacts of this version.
 */
async function storeArtifact(upload) {
    const { name, root, files, retentionDays, isCompatible } = upload;
    // The client tells servers by their names, and takes every other than GitHub's for one of GitHub's on premises.
    if ((0,_node_modules_actions_artifact_lib_internal_shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isGhes */ .aT)() && !isCompatible)
        throw new _node_modules_actions_artifact_lib_internal_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GHESNotSupportedError */ .jK();
    return (0,_node_modules_actions_artifact_lib_internal_upload_upload_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadArtifact */ .m)(name, [...files], root, {
        compressionLevel: 9,
        ...(retentionDays === null ? {} : { retentionDays }),
    });
}


/***/ })

};
