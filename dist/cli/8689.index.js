export const id = 8689;
export const ids = [8689];
export const modules = {

/***/ 48689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59376);
/** GitLab's Code Quality report (the CodeClimate subset that it reads): one issue on the line of each budget not met. */


function renderCodeQuality(reports) {
    const issues = reports.flatMap((report) => {
        const seen = new Map();
        return (0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAnnotations */ .Hp)(report).map(({ level, file, line, title, message }) => {
            // Two budgets may break in the same way; the first keeps its fingerprint when a second appears.
            const occurrence = seen.get(title) ?? 0;
            seen.set(title, occurrence + 1);
            return {
                description: message,
                check_name: 'tinygate',
                fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)([report.spec.path, report.spec.name, title, occurrence]),
                severity: level === 'error' ? 'major' : 'minor',
                location: { path: file, lines: { begin: line } },
            };
        });
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
}


/***/ })

};
