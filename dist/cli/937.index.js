export const id = 937;
export const ids = [937];
export const modules = {

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * `inconclusive`: measured, but the evidence does not decide. `error`: not measured, unreadable or degenerate. Neither
 * ever counts as a pass.
 */
const verdicts = ['pass', 'warn', 'inconclusive', 'error', 'fail'];
/** The most severe verdict; `pass` when there are none. A broken budget outranks one that could not be judged. */
function worstVerdict(rows) {
    const rank = Math.max(0, ...rows.map((row) => verdicts.indexOf(row.verdict)));
    return verdicts[rank] ?? 'error';
}
/** 0 pass or warn · 1 a budget or an invariant is broken · 4 something could not be measured or decided. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
        case 'fail':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.budget;
        case 'inconclusive':
        case 'error':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided;
        default:
            throw new RangeError(`unknown verdict ${String(verdict)}`);
    }
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stringifyReport: () => (/* binding */ stringifyReport)
});

// UNUSED EXPORTS: maxReportBytes, parseReport

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
;// CONCATENATED MODULE: ./build/report/schema/validator.js
/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = (/* unused pure expression or super */ null && (validate20));
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:report:1", "title": "Report", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "$ref": "#/$defs/Tool" }, "spec": { "$ref": "#/$defs/Spec" }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "seed": { "type": "integer" }, "engine": { "type": "string", "maxLength": 1000 }, "data": { "$ref": "#/$defs/Data" }, "verdict": { "$ref": "#/$defs/Verdict" }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/BudgetRow" }, "maxItems": 10000 }, "invariants": { "type": "array", "items": { "$ref": "#/$defs/InvariantRow" }, "maxItems": 100000 }, "artifacts": { "type": "array", "items": { "$ref": "#/$defs/Artifact" }, "maxItems": 1000 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/Stage" }, "maxItems": 10000 }, "curves": { "type": "array", "items": { "$ref": "#/$defs/Curve" }, "maxItems": 10000 }, "timings": { "$ref": "#/$defs/Timings" } }, "required": ["schemaVersion", "tool", "spec", "commit", "seed", "engine", "data", "verdict", "budgets", "invariants", "artifacts", "stages", "curves", "timings"], "additionalProperties": false, "$defs": { "Verdict": { "enum": ["pass", "warn", "inconclusive", "error", "fail"] }, "Unit": { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] }, "Place": { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false }, "Tool": { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false }, "Spec": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false }, "BudgetRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 } }, "required": ["artifact", "metric", "class", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false }, "Significance": { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false }, "InvariantRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false }, "Histogram": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false }, "Layer": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false }, "ClassAccuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false }, "Accuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "type": "integer", "minimum": 1 }, "parameters": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "macs", "layers", "accuracy", "predictions", "runtime"], "additionalProperties": false }, "Stage": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false }, "CurvePoint": { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false }, "Curve": { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false }, "StageTiming": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false }, "Timings": { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false };
const schema35 = { "enum": ["pass", "warn", "inconclusive", "error", "fail"] };
const schema48 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{7,64}$", "u");
const schema36 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 } }, "required": ["artifact", "metric", "class", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false };
const schema37 = { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] };
const schema39 = { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false };
const schema40 = { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.better === undefined) && (missing0 = "better"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.significance === undefined) && (missing0 = "significance"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema36.properties, key0))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.metric !== undefined) {
                        let data1 = data.metric;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class !== undefined) {
                            let data2 = data.class;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 200) {
                                        const err0 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err2 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate21.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.unit !== undefined) {
                                let data3 = data.unit;
                                const _errs12 = errors;
                                if (!(((((data3 === "bytes") || (data3 === "fraction")) || (data3 === "count")) || (data3 === "milliseconds")) || (data3 === "millijoules"))) {
                                    validate21.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/$defs/Unit/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.better !== undefined) {
                                    let data4 = data.better;
                                    const _errs14 = errors;
                                    if (!((data4 === "lower") || (data4 === "higher"))) {
                                        validate21.errors = [{ instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema36.properties.better.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.operator !== undefined) {
                                        let data5 = data.operator;
                                        const _errs15 = errors;
                                        if (!((((data5 === "min") || (data5 === "max")) || (data5 === "max_drop")) || (data5 === "max_increase"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema36.properties.operator.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.expected !== undefined) {
                                            let data6 = data.expected;
                                            const _errs16 = errors;
                                            const _errs17 = errors;
                                            let valid3 = false;
                                            const _errs18 = errors;
                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                const err4 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs18 === errors;
                                            valid3 = valid3 || _valid1;
                                            const _errs20 = errors;
                                            if (data6 !== null) {
                                                const err5 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs20 === errors;
                                            valid3 = valid3 || _valid1;
                                            if (!valid3) {
                                                const err6 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                                validate21.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs17;
                                                if (vErrors !== null) {
                                                    if (_errs17) {
                                                        vErrors.length = _errs17;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.against !== undefined) {
                                                let data7 = data.against;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (errors === _errs24) {
                                                    if (typeof data7 === "string") {
                                                        if (func2(data7) > 200) {
                                                            const err7 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                            if (vErrors === null) {
                                                                vErrors = [err7];
                                                            }
                                                            else {
                                                                vErrors.push(err7);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err8 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err8];
                                                        }
                                                        else {
                                                            vErrors.push(err8);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                const _errs26 = errors;
                                                if (data7 !== null) {
                                                    const err9 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs26 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (!valid4) {
                                                    const err10 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err10];
                                                    }
                                                    else {
                                                        vErrors.push(err10);
                                                    }
                                                    errors++;
                                                    validate21.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs23;
                                                    if (vErrors !== null) {
                                                        if (_errs23) {
                                                            vErrors.length = _errs23;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reference !== undefined) {
                                                    let data8 = data.reference;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                        const err11 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                        if (vErrors === null) {
                                                            vErrors = [err11];
                                                        }
                                                        else {
                                                            vErrors.push(err11);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    const _errs32 = errors;
                                                    if (data8 !== null) {
                                                        const err12 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err12];
                                                        }
                                                        else {
                                                            vErrors.push(err12);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs32 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err13 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                        validate21.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs29;
                                                        if (vErrors !== null) {
                                                            if (_errs29) {
                                                                vErrors.length = _errs29;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.measured !== undefined) {
                                                        let data9 = data.measured;
                                                        const _errs34 = errors;
                                                        const _errs35 = errors;
                                                        let valid6 = false;
                                                        const _errs36 = errors;
                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                            const err14 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                                vErrors = [err14];
                                                            }
                                                            else {
                                                                vErrors.push(err14);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs36 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        const _errs38 = errors;
                                                        if (data9 !== null) {
                                                            const err15 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err15];
                                                            }
                                                            else {
                                                                vErrors.push(err15);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs38 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        if (!valid6) {
                                                            const err16 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                            validate21.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs35;
                                                            if (vErrors !== null) {
                                                                if (_errs35) {
                                                                    vErrors.length = _errs35;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.actual !== undefined) {
                                                            let data10 = data.actual;
                                                            const _errs40 = errors;
                                                            const _errs41 = errors;
                                                            let valid7 = false;
                                                            const _errs42 = errors;
                                                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                const err17 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err17];
                                                                }
                                                                else {
                                                                    vErrors.push(err17);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs42 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            const _errs44 = errors;
                                                            if (data10 !== null) {
                                                                const err18 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs44 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            if (!valid7) {
                                                                const err19 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                                validate21.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs41;
                                                                if (vErrors !== null) {
                                                                    if (_errs41) {
                                                                        vErrors.length = _errs41;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs40 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.delta !== undefined) {
                                                                let data11 = data.delta;
                                                                const _errs46 = errors;
                                                                const _errs47 = errors;
                                                                let valid8 = false;
                                                                const _errs48 = errors;
                                                                if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                                                    const err20 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err20];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err20);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs48 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                const _errs50 = errors;
                                                                if (data11 !== null) {
                                                                    const err21 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err21];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err21);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs50 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                if (!valid8) {
                                                                    const err22 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err22];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                    validate21.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs47;
                                                                    if (vErrors !== null) {
                                                                        if (_errs47) {
                                                                            vErrors.length = _errs47;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs46 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.level !== undefined) {
                                                                    let data12 = data.level;
                                                                    const _errs52 = errors;
                                                                    if (!((data12 === "error") || (data12 === "warn"))) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema36.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs52 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.verdict !== undefined) {
                                                                        let data13 = data.verdict;
                                                                        const _errs53 = errors;
                                                                        if (!(((((data13 === "pass") || (data13 === "warn")) || (data13 === "inconclusive")) || (data13 === "error")) || (data13 === "fail"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs53 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.reason !== undefined) {
                                                                            let data14 = data.reason;
                                                                            const _errs55 = errors;
                                                                            const _errs56 = errors;
                                                                            let valid10 = false;
                                                                            const _errs57 = errors;
                                                                            if (errors === _errs57) {
                                                                                if (typeof data14 === "string") {
                                                                                    if (func2(data14) > 2000) {
                                                                                        const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err23];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err23);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err24 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err24];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err24);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid7 = _errs57 === errors;
                                                                            valid10 = valid10 || _valid7;
                                                                            const _errs59 = errors;
                                                                            if (data14 !== null) {
                                                                                const err25 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err25];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err25);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid7 = _errs59 === errors;
                                                                            valid10 = valid10 || _valid7;
                                                                            if (!valid10) {
                                                                                const err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err26];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err26);
                                                                                }
                                                                                errors++;
                                                                                validate21.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs56;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs56) {
                                                                                        vErrors.length = _errs56;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs55 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.significance !== undefined) {
                                                                                let data15 = data.significance;
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                let valid11 = false;
                                                                                const _errs63 = errors;
                                                                                const _errs64 = errors;
                                                                                if (errors === _errs64) {
                                                                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                        let missing1;
                                                                                        if (((((((((data15.test === undefined) && (missing1 = "test")) || ((data15.confidence === undefined) && (missing1 = "confidence"))) || ((data15.samples === undefined) && (missing1 = "samples"))) || ((data15.lost === undefined) && (missing1 = "lost"))) || ((data15.won === undefined) && (missing1 = "won"))) || ((data15.pValue === undefined) && (missing1 = "pValue"))) || ((data15.outcome === undefined) && (missing1 = "outcome"))) || ((data15.samplesToDecide === undefined) && (missing1 = "samplesToDecide"))) {
                                                                                            const err27 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err27];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err27);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            const _errs66 = errors;
                                                                                            for (const key1 in data15) {
                                                                                                if (!((((((((key1 === "test") || (key1 === "confidence")) || (key1 === "samples")) || (key1 === "lost")) || (key1 === "won")) || (key1 === "pValue")) || (key1 === "outcome")) || (key1 === "samplesToDecide"))) {
                                                                                                    const err28 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err28];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err28);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs66 === errors) {
                                                                                                if (data15.test !== undefined) {
                                                                                                    let data16 = data15.test;
                                                                                                    const _errs67 = errors;
                                                                                                    if (!(((data16 === "mcnemar-exact") || (data16 === "tango-score")) || (data16 === "binomial-exact"))) {
                                                                                                        const err29 = { instancePath: instancePath + "/significance/test", schemaPath: "#/$defs/Significance/properties/test/enum", keyword: "enum", params: { allowedValues: schema39.properties.test.enum }, message: "must be equal to one of the allowed values" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err29];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err29);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var valid13 = _errs67 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                    if (data15.confidence !== undefined) {
                                                                                                        let data17 = data15.confidence;
                                                                                                        const _errs68 = errors;
                                                                                                        if (errors === _errs68) {
                                                                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                                                if (data17 > 1 || isNaN(data17)) {
                                                                                                                    const err30 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err30];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err30);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data17 < 0.5 || isNaN(data17)) {
                                                                                                                        const err31 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err31];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err31);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err32 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err32];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err32);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid13 = _errs68 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid13 = true;
                                                                                                    }
                                                                                                    if (valid13) {
                                                                                                        if (data15.samples !== undefined) {
                                                                                                            let data18 = data15.samples;
                                                                                                            const _errs70 = errors;
                                                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                                const err33 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err33];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err33);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            if (errors === _errs70) {
                                                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                                                                        const err34 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err34];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err34);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid13 = _errs70 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid13 = true;
                                                                                                        }
                                                                                                        if (valid13) {
                                                                                                            if (data15.lost !== undefined) {
                                                                                                                let data19 = data15.lost;
                                                                                                                const _errs72 = errors;
                                                                                                                const _errs73 = errors;
                                                                                                                let valid14 = false;
                                                                                                                const _errs74 = errors;
                                                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                                    const err35 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err35];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err35);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs74) {
                                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                                                            const err36 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err36];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err36);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid9 = _errs74 === errors;
                                                                                                                valid14 = valid14 || _valid9;
                                                                                                                const _errs76 = errors;
                                                                                                                if (data19 !== null) {
                                                                                                                    const err37 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err37];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err37);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid9 = _errs76 === errors;
                                                                                                                valid14 = valid14 || _valid9;
                                                                                                                if (!valid14) {
                                                                                                                    const err38 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err38];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err38);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs73;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs73) {
                                                                                                                            vErrors.length = _errs73;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid13 = _errs72 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid13 = true;
                                                                                                            }
                                                                                                            if (valid13) {
                                                                                                                if (data15.won !== undefined) {
                                                                                                                    let data20 = data15.won;
                                                                                                                    const _errs78 = errors;
                                                                                                                    const _errs79 = errors;
                                                                                                                    let valid15 = false;
                                                                                                                    const _errs80 = errors;
                                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                                        const err39 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err39];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err39);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs80) {
                                                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                                                const err40 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err40];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err40);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid10 = _errs80 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    const _errs82 = errors;
                                                                                                                    if (data20 !== null) {
                                                                                                                        const err41 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err41];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err41);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid10 = _errs82 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    if (!valid15) {
                                                                                                                        const err42 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err42];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err42);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs79;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs79) {
                                                                                                                                vErrors.length = _errs79;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid13 = _errs78 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid13 = true;
                                                                                                                }
                                                                                                                if (valid13) {
                                                                                                                    if (data15.pValue !== undefined) {
                                                                                                                        let data21 = data15.pValue;
                                                                                                                        const _errs84 = errors;
                                                                                                                        if (errors === _errs84) {
                                                                                                                            if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                                                                if (data21 > 1 || isNaN(data21)) {
                                                                                                                                    const err43 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err43];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err43);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data21 < 0 || isNaN(data21)) {
                                                                                                                                        const err44 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err44];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err44);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const err45 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err45];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err45);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid13 = _errs84 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid13 = true;
                                                                                                                    }
                                                                                                                    if (valid13) {
                                                                                                                        if (data15.outcome !== undefined) {
                                                                                                                            let data22 = data15.outcome;
                                                                                                                            const _errs86 = errors;
                                                                                                                            if (!(((data22 === "met") || (data22 === "broken")) || (data22 === "undecided"))) {
                                                                                                                                const err46 = { instancePath: instancePath + "/significance/outcome", schemaPath: "#/$defs/Significance/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema39.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err46];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err46);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid13 = _errs86 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid13 = true;
                                                                                                                        }
                                                                                                                        if (valid13) {
                                                                                                                            if (data15.samplesToDecide !== undefined) {
                                                                                                                                let data23 = data15.samplesToDecide;
                                                                                                                                const _errs87 = errors;
                                                                                                                                const _errs88 = errors;
                                                                                                                                let valid16 = false;
                                                                                                                                const _errs89 = errors;
                                                                                                                                if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                                                                                                                    const err47 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err47];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err47);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                if (errors === _errs89) {
                                                                                                                                    if ((typeof data23 == "number") && (isFinite(data23))) {
                                                                                                                                        if (data23 < 0 || isNaN(data23)) {
                                                                                                                                            const err48 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err48];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err48);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var _valid11 = _errs89 === errors;
                                                                                                                                valid16 = valid16 || _valid11;
                                                                                                                                const _errs91 = errors;
                                                                                                                                if (data23 !== null) {
                                                                                                                                    const err49 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err49];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err49);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid11 = _errs91 === errors;
                                                                                                                                valid16 = valid16 || _valid11;
                                                                                                                                if (!valid16) {
                                                                                                                                    const err50 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err50];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err50);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs88;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs88) {
                                                                                                                                            vErrors.length = _errs88;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid13 = _errs87 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid13 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err51 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err51];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err51);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid8 = _errs63 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                const _errs93 = errors;
                                                                                if (data15 !== null) {
                                                                                    const err52 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err52];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err52);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid8 = _errs93 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                if (!valid11) {
                                                                                    const err53 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err53];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err53);
                                                                                    }
                                                                                    errors++;
                                                                                    validate21.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs62;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs62) {
                                                                                            vErrors.length = _errs62;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs61 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.message !== undefined) {
                                                                                    let data24 = data.message;
                                                                                    const _errs95 = errors;
                                                                                    const _errs96 = errors;
                                                                                    let valid17 = false;
                                                                                    const _errs97 = errors;
                                                                                    if (errors === _errs97) {
                                                                                        if (typeof data24 === "string") {
                                                                                            if (func2(data24) > 1000) {
                                                                                                const err54 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err54];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err54);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err55 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err55];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err55);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid12 = _errs97 === errors;
                                                                                    valid17 = valid17 || _valid12;
                                                                                    const _errs99 = errors;
                                                                                    if (data24 !== null) {
                                                                                        const err56 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err56];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err56);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid12 = _errs99 === errors;
                                                                                    valid17 = valid17 || _valid12;
                                                                                    if (!valid17) {
                                                                                        const err57 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err57];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err57);
                                                                                        }
                                                                                        errors++;
                                                                                        validate21.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs96;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs96) {
                                                                                                vErrors.length = _errs96;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs95 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.place !== undefined) {
                                                                                        let data25 = data.place;
                                                                                        const _errs101 = errors;
                                                                                        const _errs102 = errors;
                                                                                        if (errors === _errs102) {
                                                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                let missing2;
                                                                                                if ((data25.file === undefined) && (missing2 = "file")) {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs104 = errors;
                                                                                                    for (const key2 in data25) {
                                                                                                        if (!(((key2 === "file") || (key2 === "line")) || (key2 === "column"))) {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs104 === errors) {
                                                                                                        if (data25.file !== undefined) {
                                                                                                            let data26 = data25.file;
                                                                                                            const _errs105 = errors;
                                                                                                            if (errors === _errs105) {
                                                                                                                if (typeof data26 === "string") {
                                                                                                                    if (func2(data26) > 1000) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid19 = _errs105 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                        if (valid19) {
                                                                                                            if (data25.line !== undefined) {
                                                                                                                let data27 = data25.line;
                                                                                                                const _errs107 = errors;
                                                                                                                if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (errors === _errs107) {
                                                                                                                    if ((typeof data27 == "number") && (isFinite(data27))) {
                                                                                                                        if (data27 < 1 || isNaN(data27)) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid19 = _errs107 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid19 = true;
                                                                                                            }
                                                                                                            if (valid19) {
                                                                                                                if (data25.column !== undefined) {
                                                                                                                    let data28 = data25.column;
                                                                                                                    const _errs109 = errors;
                                                                                                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs109) {
                                                                                                                        if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                                            if (data28 < 1 || isNaN(data28)) {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid19 = _errs109 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid19 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs101 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.conditions !== undefined) {
                                                                                            let data29 = data.conditions;
                                                                                            const _errs111 = errors;
                                                                                            if (errors === _errs111) {
                                                                                                if (Array.isArray(data29)) {
                                                                                                    if (data29.length > 20) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid20 = true;
                                                                                                        const len0 = data29.length;
                                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                                            let data30 = data29[i0];
                                                                                                            const _errs113 = errors;
                                                                                                            if (errors === _errs113) {
                                                                                                                if (typeof data30 === "string") {
                                                                                                                    if (func2(data30) > 1000) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid20 = _errs113 === errors;
                                                                                                            if (!valid20) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs111 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.invariant === undefined) && (missing0 = "invariant"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "artifact") || (key0 === "layer")) || (key0 === "invariant")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "verdict")) || (key0 === "reason"))) {
                    validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.layer !== undefined) {
                        let data1 = data.layer;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 500) {
                                    validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.invariant !== undefined) {
                            let data2 = data.invariant;
                            const _errs6 = errors;
                            if (!((data2 === "zeros") || (data2 === "distinct_codes"))) {
                                validate23.errors = [{ instancePath: instancePath + "/invariant", schemaPath: "#/properties/invariant/enum", keyword: "enum", params: { allowedValues: schema41.properties.invariant.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.expected !== undefined) {
                                let data3 = data.expected;
                                const _errs7 = errors;
                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                    validate23.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.actual !== undefined) {
                                    let data4 = data.actual;
                                    const _errs9 = errors;
                                    const _errs10 = errors;
                                    let valid1 = false;
                                    const _errs11 = errors;
                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                        const err0 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs11 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs13 = errors;
                                    if (data4 !== null) {
                                        const err1 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs13 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                        const err2 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                        validate23.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs10;
                                        if (vErrors !== null) {
                                            if (_errs10) {
                                                vErrors.length = _errs10;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.verdict !== undefined) {
                                        let data5 = data.verdict;
                                        const _errs15 = errors;
                                        if (!(((((data5 === "pass") || (data5 === "warn")) || (data5 === "inconclusive")) || (data5 === "error")) || (data5 === "fail"))) {
                                            validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.reason !== undefined) {
                                            let data6 = data.reason;
                                            const _errs17 = errors;
                                            const _errs18 = errors;
                                            let valid3 = false;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (typeof data6 === "string") {
                                                    if (func2(data6) > 2000) {
                                                        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid1 = _errs19 === errors;
                                            valid3 = valid3 || _valid1;
                                            const _errs21 = errors;
                                            if (data6 !== null) {
                                                const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs21 === errors;
                                            valid3 = valid3 || _valid1;
                                            if (!valid3) {
                                                const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                                validate23.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs18;
                                                if (vErrors !== null) {
                                                    if (_errs18) {
                                                        vErrors.length = _errs18;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "type": "integer", "minimum": 1 }, "parameters": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "macs", "layers", "accuracy", "predictions", "runtime"], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false };
const schema45 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.name === undefined) && (missing0 = "name")) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.kernelElements === undefined) && (missing0 = "kernelElements"))) || ((data.kernelBytes === undefined) && (missing0 = "kernelBytes"))) || ((data.zeroFraction === undefined) && (missing0 = "zeroFraction"))) || ((data.distinctCodes === undefined) && (missing0 = "distinctCodes"))) || ((data.macs === undefined) && (missing0 = "macs"))) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "name") || (key0 === "operator")) || (key0 === "kernelElements")) || (key0 === "kernelBytes")) || (key0 === "zeroFraction")) || (key0 === "distinctCodes")) || (key0 === "macs")) || (key0 === "histogram"))) {
                    validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    let data0 = data.name;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 500) {
                                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.operator !== undefined) {
                        let data1 = data.operator;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kernelElements !== undefined) {
                            let data2 = data.kernelElements;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kernelBytes !== undefined) {
                                let data3 = data.kernelBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 0 || isNaN(data3)) {
                                            validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.zeroFraction !== undefined) {
                                    let data4 = data.zeroFraction;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 > 1 || isNaN(data4)) {
                                                validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                            }
                                            else {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.distinctCodes !== undefined) {
                                        let data5 = data.distinctCodes;
                                        const _errs12 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs12) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.macs !== undefined) {
                                            let data6 = data.macs;
                                            const _errs14 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate26.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs14) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate26.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.histogram !== undefined) {
                                                let data7 = data.histogram;
                                                const _errs16 = errors;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if ((((data7.minimum === undefined) && (missing1 = "minimum")) || ((data7.maximum === undefined) && (missing1 = "maximum"))) || ((data7.counts === undefined) && (missing1 = "counts"))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs19 = errors;
                                                            for (const key1 in data7) {
                                                                if (!(((key1 === "minimum") || (key1 === "maximum")) || (key1 === "counts"))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs19 === errors) {
                                                                if (data7.minimum !== undefined) {
                                                                    let data8 = data7.minimum;
                                                                    const _errs20 = errors;
                                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/minimum", schemaPath: "#/$defs/Histogram/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data7.maximum !== undefined) {
                                                                        let data9 = data7.maximum;
                                                                        const _errs22 = errors;
                                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/histogram/maximum", schemaPath: "#/$defs/Histogram/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs22 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data7.counts !== undefined) {
                                                                            let data10 = data7.counts;
                                                                            const _errs24 = errors;
                                                                            if (errors === _errs24) {
                                                                                if (Array.isArray(data10)) {
                                                                                    if (data10.length > 1024) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                        const len0 = data10.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data11 = data10[i0];
                                                                                            const _errs26 = errors;
                                                                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs26) {
                                                                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                                    if (data11 < 0 || isNaN(data11)) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs26 === errors;
                                                                                            if (!valid3) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid2 = _errs24 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.correct === undefined) && (missing0 = "correct")) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.fraction === undefined) && (missing0 = "fraction"))) || ((data.interval95 === undefined) && (missing0 = "interval95"))) || ((data.perClass === undefined) && (missing0 = "perClass"))) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "correct") || (key0 === "samples")) || (key0 === "fraction")) || (key0 === "interval95")) || (key0 === "perClass"))) {
                    validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.correct !== undefined) {
                    let data0 = data.correct;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.samples !== undefined) {
                        let data1 = data.samples;
                        const _errs4 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 1 || isNaN(data1)) {
                                    validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.fraction !== undefined) {
                            let data2 = data.fraction;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 > 1 || isNaN(data2)) {
                                        validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                    }
                                    else {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.interval95 !== undefined) {
                                let data3 = data.interval95;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 2) {
                                            validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                            return false;
                                        }
                                        else {
                                            if (data3.length < 2) {
                                                validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs10 = errors;
                                                    if (errors === _errs10) {
                                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                                            if (data4 > 1 || isNaN(data4)) {
                                                                validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data4 < 0 || isNaN(data4)) {
                                                                    validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs10 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.perClass !== undefined) {
                                    let data5 = data.perClass;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                        if (Array.isArray(data5)) {
                                            if (data5.length > 10000) {
                                                validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data5.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data6 = data5[i1];
                                                    const _errs14 = errors;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                            let missing1;
                                                            if (((data6.correct === undefined) && (missing1 = "correct")) || ((data6.samples === undefined) && (missing1 = "samples"))) {
                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs17 = errors;
                                                                for (const key1 in data6) {
                                                                    if (!((key1 === "correct") || (key1 === "samples"))) {
                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs17 === errors) {
                                                                    if (data6.correct !== undefined) {
                                                                        let data7 = data6.correct;
                                                                        const _errs18 = errors;
                                                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs18) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 < 0 || isNaN(data7)) {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid4 = _errs18 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data6.samples !== undefined) {
                                                                            let data8 = data6.samples;
                                                                            const _errs20 = errors;
                                                                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs20) {
                                                                                if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                    if (data8 < 0 || isNaN(data8)) {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs20 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs14 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.sizeBytes === undefined) && (missing0 = "sizeBytes"))) || ((data.deflatedBytes === undefined) && (missing0 = "deflatedBytes"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.macs === undefined) && (missing0 = "macs"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.accuracy === undefined) && (missing0 = "accuracy"))) || ((data.predictions === undefined) && (missing0 = "predictions"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema43.properties, key0))) {
                    validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.file !== undefined) {
                        let data1 = data.file;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 1000) {
                                    validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data2 = data.sha256;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 64) {
                                        validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (!pattern4.test(data2)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sizeBytes !== undefined) {
                                let data3 = data.sizeBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 1 || isNaN(data3)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.deflatedBytes !== undefined) {
                                    let data4 = data.deflatedBytes;
                                    const _errs10 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        validate25.errors = [{ instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 1 || isNaN(data4)) {
                                                validate25.errors = [{ instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.parameters !== undefined) {
                                        let data5 = data.parameters;
                                        const _errs12 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate25.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs12) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate25.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.macs !== undefined) {
                                            let data6 = data.macs;
                                            const _errs14 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate25.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs14) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate25.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.layers !== undefined) {
                                                let data7 = data.layers;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data7)) {
                                                        if (data7.length > 10000) {
                                                            validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data7.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs18 = errors;
                                                                if (!(validate26(data7[i0], { instancePath: instancePath + "/layers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.accuracy !== undefined) {
                                                    let data9 = data.accuracy;
                                                    const _errs19 = errors;
                                                    const _errs20 = errors;
                                                    let valid2 = false;
                                                    const _errs21 = errors;
                                                    if (!(validate28(data9, { instancePath: instancePath + "/accuracy", parentData: data, parentDataProperty: "accuracy", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs21 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    const _errs22 = errors;
                                                    if (data9 !== null) {
                                                        const err0 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs22 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    if (!valid2) {
                                                        const err1 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        validate25.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs20;
                                                        if (vErrors !== null) {
                                                            if (_errs20) {
                                                                vErrors.length = _errs20;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.predictions !== undefined) {
                                                        let data10 = data.predictions;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (Array.isArray(data10)) {
                                                                if (data10.length > 10000000) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                    const len1 = data10.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data11 = data10[i1];
                                                                        const _errs26 = errors;
                                                                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                            validate25.errors = [{ instancePath: instancePath + "/predictions/" + i1, schemaPath: "#/properties/predictions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs26) {
                                                                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                if (data11 < 0 || isNaN(data11)) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions/" + i1, schemaPath: "#/properties/predictions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid3 = _errs26 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.runtime !== undefined) {
                                                            let data12 = data.runtime;
                                                            const _errs28 = errors;
                                                            const _errs29 = errors;
                                                            let valid4 = false;
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                                if (typeof data12 === "string") {
                                                                    if (func2(data12) > 200) {
                                                                        const err2 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err3 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err3);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid1 = _errs30 === errors;
                                                            valid4 = valid4 || _valid1;
                                                            const _errs32 = errors;
                                                            if (data12 !== null) {
                                                                const err4 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err4];
                                                                }
                                                                else {
                                                                    vErrors.push(err4);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid1 = _errs32 === errors;
                                                            valid4 = valid4 || _valid1;
                                                            if (!valid4) {
                                                                const err5 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                                validate25.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs29;
                                                                if (vErrors !== null) {
                                                                    if (_errs29) {
                                                                        vErrors.length = _errs29;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false };
const schema50 = { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.stage === undefined) && (missing0 = "stage")) || ((data.points === undefined) && (missing0 = "points"))) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "stage") || (key0 === "points"))) {
                    validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.stage !== undefined) {
                    let data0 = data.stage;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate31.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate31.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.points !== undefined) {
                        let data1 = data.points;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 100000) {
                                    validate31.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if (((data2.epoch === undefined) && (missing1 = "epoch")) || ((data2.loss === undefined) && (missing1 = "loss"))) {
                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!((((((key1 === "epoch") || (key1 === "loss")) || (key1 === "accuracyFraction")) || (key1 === "sparsityFraction")) || (key1 === "learningRate")) || (key1 === "k"))) {
                                                            validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.epoch !== undefined) {
                                                            let data3 = data2.epoch;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if ((typeof data3 == "number") && (isFinite(data3))) {
                                                                    if (data3 < 0 || isNaN(data3)) {
                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.loss !== undefined) {
                                                                let data4 = data2.loss;
                                                                const _errs12 = errors;
                                                                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/loss", schemaPath: "#/$defs/CurvePoint/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.accuracyFraction !== undefined) {
                                                                    let data5 = data2.accuracyFraction;
                                                                    const _errs14 = errors;
                                                                    if (errors === _errs14) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 > 1 || isNaN(data5)) {
                                                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data5 < 0 || isNaN(data5)) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data2.sparsityFraction !== undefined) {
                                                                        let data6 = data2.sparsityFraction;
                                                                        const _errs16 = errors;
                                                                        if (errors === _errs16) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 1 || isNaN(data6)) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data2.learningRate !== undefined) {
                                                                            let data7 = data2.learningRate;
                                                                            const _errs18 = errors;
                                                                            if (errors === _errs18) {
                                                                                if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                    if (data7 < 0 || isNaN(data7)) {
                                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data2.k !== undefined) {
                                                                                let data8 = data2.k;
                                                                                const _errs20 = errors;
                                                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/k", schemaPath: "#/$defs/CurvePoint/properties/k/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate31.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false };
const schema52 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.totalSeconds === undefined) && (missing0 = "totalSeconds")) || ((data.stages === undefined) && (missing0 = "stages"))) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "totalSeconds") || (key0 === "stages"))) {
                    validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.totalSeconds !== undefined) {
                    let data0 = data.totalSeconds;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate33.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                        else {
                            validate33.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stages !== undefined) {
                        let data1 = data.stages;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 10000) {
                                    validate33.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if ((((data2.name === undefined) && (missing1 = "name")) || ((data2.seconds === undefined) && (missing1 = "seconds"))) || ((data2.cached === undefined) && (missing1 = "cached"))) {
                                                    validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!(((key1 === "name") || (key1 === "seconds")) || (key1 === "cached"))) {
                                                            validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.name !== undefined) {
                                                            let data3 = data2.name;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if (typeof data3 === "string") {
                                                                    if (func2(data3) > 200) {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.seconds !== undefined) {
                                                                let data4 = data2.seconds;
                                                                const _errs12 = errors;
                                                                if (errors === _errs12) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.cached !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (typeof data2.cached !== "boolean") {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/cached", schemaPath: "#/$defs/StageTiming/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate33.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:report:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.spec === undefined) && (missing0 = "spec"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.budgets === undefined) && (missing0 = "budgets"))) || ((data.invariants === undefined) && (missing0 = "invariants"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.curves === undefined) && (missing0 = "curves"))) || ((data.timings === undefined) && (missing0 = "timings"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schemaVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.schemaVersion) {
                        validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.tool !== undefined) {
                        let data1 = data.tool;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if (((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) {
                                    validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data1) {
                                        if (!((key1 === "name") || (key1 === "version"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data1.name !== undefined) {
                                            const _errs7 = errors;
                                            if ("tinygate" !== data1.name) {
                                                validate20.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/$defs/Tool/properties/name/const", keyword: "const", params: { allowedValue: "tinygate" }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.version !== undefined) {
                                                let data3 = data1.version;
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (typeof data3 === "string") {
                                                        if (func2(data3) > 100) {
                                                            validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs8 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.spec !== undefined) {
                            let data4 = data.spec;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    let missing2;
                                    if ((((data4.name === undefined) && (missing2 = "name")) || ((data4.path === undefined) && (missing2 = "path"))) || ((data4.sha256 === undefined) && (missing2 = "sha256"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs13 = errors;
                                        for (const key2 in data4) {
                                            if (!(((key2 === "name") || (key2 === "path")) || (key2 === "sha256"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs13 === errors) {
                                            if (data4.name !== undefined) {
                                                let data5 = data4.name;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (typeof data5 === "string") {
                                                        if (func2(data5) > 200) {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid4 = _errs14 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data4.path !== undefined) {
                                                    let data6 = data4.path;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (typeof data6 === "string") {
                                                            if (func2(data6) > 1000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid4 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data4.sha256 !== undefined) {
                                                        let data7 = data4.sha256;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (typeof data7 === "string") {
                                                                if (func2(data7) > 64) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern4.test(data7)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commit !== undefined) {
                                let data8 = data.commit;
                                const _errs20 = errors;
                                const _errs21 = errors;
                                let valid5 = false;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (typeof data8 === "string") {
                                        if (func2(data8) > 64) {
                                            const err0 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (!pattern5.test(data8)) {
                                                const err1 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err2 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs22 === errors;
                                valid5 = valid5 || _valid0;
                                const _errs24 = errors;
                                if (data8 !== null) {
                                    const err3 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs24 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                    const err4 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                    validate20.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs21;
                                    if (vErrors !== null) {
                                        if (_errs21) {
                                            vErrors.length = _errs21;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs20 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.seed !== undefined) {
                                    let data9 = data.seed;
                                    const _errs26 = errors;
                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.engine !== undefined) {
                                        let data10 = data.engine;
                                        const _errs28 = errors;
                                        if (errors === _errs28) {
                                            if (typeof data10 === "string") {
                                                if (func2(data10) > 1000) {
                                                    validate20.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs28 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.data !== undefined) {
                                            let data11 = data.data;
                                            const _errs30 = errors;
                                            const _errs31 = errors;
                                            if (errors === _errs31) {
                                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                    let missing3;
                                                    if ((((((data11.sha256 === undefined) && (missing3 = "sha256")) || ((data11.trainSamples === undefined) && (missing3 = "trainSamples"))) || ((data11.testSamples === undefined) && (missing3 = "testSamples"))) || ((data11.classes === undefined) && (missing3 = "classes"))) || ((data11.labels === undefined) && (missing3 = "labels"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs33 = errors;
                                                        for (const key3 in data11) {
                                                            if (!(((((key3 === "sha256") || (key3 === "trainSamples")) || (key3 === "testSamples")) || (key3 === "classes")) || (key3 === "labels"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs33 === errors) {
                                                            if (data11.sha256 !== undefined) {
                                                                let data12 = data11.sha256;
                                                                const _errs34 = errors;
                                                                if (errors === _errs34) {
                                                                    if (typeof data12 === "string") {
                                                                        if (func2(data12) > 64) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern4.test(data12)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid7 = _errs34 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data11.trainSamples !== undefined) {
                                                                    let data13 = data11.trainSamples;
                                                                    const _errs36 = errors;
                                                                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs36) {
                                                                        if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                            if (data13 < 0 || isNaN(data13)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid7 = _errs36 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data11.testSamples !== undefined) {
                                                                        let data14 = data11.testSamples;
                                                                        const _errs38 = errors;
                                                                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs38) {
                                                                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                if (data14 < 0 || isNaN(data14)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid7 = _errs38 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data11.classes !== undefined) {
                                                                            let data15 = data11.classes;
                                                                            const _errs40 = errors;
                                                                            if (errors === _errs40) {
                                                                                if (Array.isArray(data15)) {
                                                                                    if (data15.length > 10000) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid8 = true;
                                                                                        const len0 = data15.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data16 = data15[i0];
                                                                                            const _errs42 = errors;
                                                                                            if (errors === _errs42) {
                                                                                                if (typeof data16 === "string") {
                                                                                                    if (func2(data16) > 200) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid8 = _errs42 === errors;
                                                                                            if (!valid8) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid7 = _errs40 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                            if (data11.labels !== undefined) {
                                                                                let data17 = data11.labels;
                                                                                const _errs44 = errors;
                                                                                if (errors === _errs44) {
                                                                                    if (Array.isArray(data17)) {
                                                                                        if (data17.length > 10000000) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                            const len1 = data17.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data18 = data17[i1];
                                                                                                const _errs46 = errors;
                                                                                                if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                }
                                                                                                if (errors === _errs46) {
                                                                                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                        if (data18 < 0 || isNaN(data18)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid9 = _errs46 === errors;
                                                                                                if (!valid9) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs44 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs30 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data19 = data.verdict;
                                                const _errs48 = errors;
                                                if (!(((((data19 === "pass") || (data19 === "warn")) || (data19 === "inconclusive")) || (data19 === "error")) || (data19 === "fail"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs48 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.budgets !== undefined) {
                                                    let data20 = data.budgets;
                                                    const _errs50 = errors;
                                                    if (errors === _errs50) {
                                                        if (Array.isArray(data20)) {
                                                            if (data20.length > 10000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid11 = true;
                                                                const len2 = data20.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs52 = errors;
                                                                    if (!(validate21(data20[i2], { instancePath: instancePath + "/budgets/" + i2, parentData: data20, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid11 = _errs52 === errors;
                                                                    if (!valid11) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs50 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.invariants !== undefined) {
                                                        let data22 = data.invariants;
                                                        const _errs53 = errors;
                                                        if (errors === _errs53) {
                                                            if (Array.isArray(data22)) {
                                                                if (data22.length > 100000) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid12 = true;
                                                                    const len3 = data22.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs55 = errors;
                                                                        if (!(validate23(data22[i3], { instancePath: instancePath + "/invariants/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid12 = _errs55 === errors;
                                                                        if (!valid12) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs53 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.artifacts !== undefined) {
                                                            let data24 = data.artifacts;
                                                            const _errs56 = errors;
                                                            if (errors === _errs56) {
                                                                if (Array.isArray(data24)) {
                                                                    if (data24.length > 1000) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid13 = true;
                                                                        const len4 = data24.length;
                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                            const _errs58 = errors;
                                                                            if (!(validate25(data24[i4], { instancePath: instancePath + "/artifacts/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid13 = _errs58 === errors;
                                                                            if (!valid13) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.stages !== undefined) {
                                                                let data26 = data.stages;
                                                                const _errs59 = errors;
                                                                if (errors === _errs59) {
                                                                    if (Array.isArray(data26)) {
                                                                        if (data26.length > 10000) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid14 = true;
                                                                            const len5 = data26.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                let data27 = data26[i5];
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                if (errors === _errs62) {
                                                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                        let missing4;
                                                                                        if (((data27.name === undefined) && (missing4 = "name")) || ((data27.digest === undefined) && (missing4 = "digest"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs64 = errors;
                                                                                            for (const key4 in data27) {
                                                                                                if (!((key4 === "name") || (key4 === "digest"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs64 === errors) {
                                                                                                if (data27.name !== undefined) {
                                                                                                    let data28 = data27.name;
                                                                                                    const _errs65 = errors;
                                                                                                    if (errors === _errs65) {
                                                                                                        if (typeof data28 === "string") {
                                                                                                            if (func2(data28) > 200) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/name", schemaPath: "#/$defs/Stage/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/name", schemaPath: "#/$defs/Stage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid16 = _errs65 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid16 = true;
                                                                                                }
                                                                                                if (valid16) {
                                                                                                    if (data27.digest !== undefined) {
                                                                                                        let data29 = data27.digest;
                                                                                                        const _errs67 = errors;
                                                                                                        if (errors === _errs67) {
                                                                                                            if (typeof data29 === "string") {
                                                                                                                if (func2(data29) > 64) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (!pattern4.test(data29)) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid16 = _errs67 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid16 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid14 = _errs61 === errors;
                                                                                if (!valid14) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs59 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.curves !== undefined) {
                                                                    let data30 = data.curves;
                                                                    const _errs69 = errors;
                                                                    if (errors === _errs69) {
                                                                        if (Array.isArray(data30)) {
                                                                            if (data30.length > 10000) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                                const len6 = data30.length;
                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                    const _errs71 = errors;
                                                                                    if (!(validate31(data30[i6], { instancePath: instancePath + "/curves/" + i6, parentData: data30, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid17 = _errs71 === errors;
                                                                                    if (!valid17) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs69 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.timings !== undefined) {
                                                                        const _errs72 = errors;
                                                                        if (!(validate33(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs72 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/report/json.js
/** Writing a report as JSON, and reading one back that may come from a stranger. */



/** Largest report that is read: 50 models with 10,000 test samples each stay below it. */
const maxReportBytes = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Indented for people and diffs; lists of plain values stay on one line. */
function stringifyReport(report) {
    return `${print(report, '')}\n`;
}
function print(value, indent) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`a report cannot hold ${value}`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const deeper = `${indent}  `;
    const wrap = (open, items, close) => items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
    if (Array.isArray(value)) {
        const items = value.map((item) => print(item, deeper));
        const isFlat = value.every((item) => item === null || typeof item !== 'object');
        return isFlat ? `[${items.join(', ')}]` : wrap('[', items, ']');
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return wrap('{', members.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, deeper)}`), '}');
}
/**
 * A report from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
function parseReport(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > maxReportBytes) {
        throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(source, `expected JSON, found: ${error.message.slice(0, 200)}`);
    }
    if (!isReport(value))
        throw unreadable(source, describeSchemaError(value));
    const verdict = worstVerdict([...value.budgets, ...value.invariants]);
    if (value.verdict !== verdict) {
        throw unreadable(source, `expected the verdict of its rows, ${verdict}, found ${value.verdict}`);
    }
    return value;
}
function isReport(value) {
    return validateReport(value);
}
function describeSchemaError(value) {
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        return `expected schemaVersion 1, found ${version}`;
    const [error] = validateReport.errors ?? [];
    return `expected a report of schemas/report.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}
function unreadable(source, message) {
    return new TinygateError({
        code: 'report/unreadable',
        message: `${source}: ${message}`,
        cause: 'The file is not a report, was cut short, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate run`, with the version of tinygate that reads it.',
    });
}


/***/ })

};
