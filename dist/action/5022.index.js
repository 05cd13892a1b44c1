export const id = 5022;
export const ids = [5022];
export const modules = {

/***/ 15022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachDevices: () => (/* binding */ attachDevices),
  readDeviceMeasurements: () => (/* binding */ readDeviceMeasurements)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
;// CONCATENATED MODULE: ./build/core/text.js
/**
 * Text from a file of any system. Windows writes a byte-order mark, and its PowerShell 5 writes UTF-16: both are taken, and
 * the mark is no part of the text.
 * @throws TypeError for bytes that are no text in the encoding that they announce.
 */
function decodeText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
;// CONCATENATED MODULE: ./build/measure/runs.js
function hasSamples(run) {
    return 'samples' in run;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Of an even number, the mean of the two in the middle. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}
/** Nearest rank: the smallest value that at least the fraction `p` of the values do not exceed. */
function percentile(values, p) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)];
}

;// CONCATENATED MODULE: ./build/measure/schema/validator.js
/* Generated from schemas/measurement.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:measurement:1", "title": "Measurement", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["https://example.org/measurement.schema.json"] }, "schemaVersion": { "const": 1, "examples": [1] }, "artifact": { "$ref": "#/$defs/MeasuredArtifact", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "name": "int8.tflite" }] }, "device": { "$ref": "#/$defs/Device", "examples": [{ "name": "pi4", "cpu": "Cortex-A72" }] }, "runtime": { "$ref": "#/$defs/Runtime", "examples": [{ "name": "LiteRT", "version": "1.4.0", "threads": 1, "delegate": "XNNPACK" }] }, "conditions": { "$ref": "#/$defs/Conditions", "examples": [{ "governor": "performance", "temperature_before_c": 48.2, "temperature_after_c": 51, "throttled": false }] }, "latency": { "$ref": "#/$defs/Latency", "examples": [{ "unit": "ms", "runs": [{ "samples": [12.1, 12, 12.4] }, { "samples": [12.2, 12.1, 12.2] }] }] }, "memory": { "$ref": "#/$defs/Memory", "examples": [{ "arena_bytes": 24300 }] }, "energy": { "$ref": "#/$defs/Energy", "examples": [{ "unit": "mJ", "runs": [3.21, 3.19, 3.24] }] }, "nodes": { "$ref": "#/$defs/Nodes", "examples": [{ "delegated": 28, "undelegated": 1 }] }, "measured_at": { "type": "string", "minLength": 1, "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "examples": ["2026-11-24T12:00:00Z"] } }, "required": ["schemaVersion", "artifact", "device", "runtime"], "anyOf": [{ "required": ["latency"] }, { "required": ["memory"] }, { "required": ["energy"] }, { "required": ["nodes"] }], "additionalProperties": false, "$defs": { "MeasuredArtifact": { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["int8.tflite"] } }, "required": ["sha256"], "additionalProperties": false }, "Device": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^\\S(.*\\S)?$", "examples": ["pi4"] }, "board": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Raspberry Pi 4 Model B"] }, "cpu": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Cortex-A72"] }, "clock_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "os": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Debian 12"] }, "kernel": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["6.6.20+rpt-rpi-v8"] } }, "required": ["name"], "additionalProperties": false }, "Runtime": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["LiteRT"] }, "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["1.4.0"] }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024, "examples": [1] }, "delegate": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["XNNPACK"] } }, "required": ["name", "version"], "additionalProperties": false }, "Conditions": { "type": "object", "properties": { "governor": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["performance"] }, "temperature_before_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [48.2] }, "temperature_after_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [51] }, "throttled": { "type": "boolean", "examples": [false] }, "warmup_runs": { "type": "integer", "minimum": 0, "maximum": 1000000000, "examples": [10] }, "notes": { "type": "array", "maxItems": 8, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "examples": [["WiFi off", "passive cooling"]] } }, "required": [], "additionalProperties": false }, "Latency": { "type": "object", "properties": { "unit": { "enum": ["ms", "us", "ns"], "examples": ["ms"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12, 12.4] }, { "mean": 12.2, "median": 12.1, "p95": 12.9, "count": 820 }]] } }, "required": ["unit", "runs"], "additionalProperties": false }, "SampledRun": { "type": "object", "properties": { "samples": { "type": "array", "minItems": 1, "maxItems": 100000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[12.1, 12, 12.4]] } }, "required": ["samples"], "additionalProperties": false }, "SummarizedRun": { "type": "object", "properties": { "mean": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.2] }, "median": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.1] }, "p95": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.9] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [820] } }, "required": ["mean"], "additionalProperties": false }, "Memory": { "type": "object", "properties": { "arena_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [24300] }, "peak_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [20971520] }, "ram_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [63000] }, "flash_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [182000] } }, "required": [], "additionalProperties": false, "minProperties": 1 }, "Energy": { "type": "object", "properties": { "unit": { "enum": ["mJ", "uJ", "J"], "examples": ["mJ"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.21, 3.19, 3.24]] } }, "required": ["unit", "runs"], "additionalProperties": false }, "Nodes": { "type": "object", "properties": { "delegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [28] }, "undelegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [1] } }, "required": ["delegated", "undelegated"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["int8.tflite"] } }, "required": ["sha256"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^\\S(.*\\S)?$", "examples": ["pi4"] }, "board": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Raspberry Pi 4 Model B"] }, "cpu": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Cortex-A72"] }, "clock_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "os": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Debian 12"] }, "kernel": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["6.6.20+rpt-rpi-v8"] } }, "required": ["name"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["LiteRT"] }, "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["1.4.0"] }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024, "examples": [1] }, "delegate": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["XNNPACK"] } }, "required": ["name", "version"], "additionalProperties": false };
const schema35 = { "type": "object", "properties": { "governor": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["performance"] }, "temperature_before_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [48.2] }, "temperature_after_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [51] }, "throttled": { "type": "boolean", "examples": [false] }, "warmup_runs": { "type": "integer", "minimum": 0, "maximum": 1000000000, "examples": [10] }, "notes": { "type": "array", "maxItems": 8, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "examples": [["WiFi off", "passive cooling"]] } }, "required": [], "additionalProperties": false };
const schema39 = { "type": "object", "properties": { "arena_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [24300] }, "peak_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [20971520] }, "ram_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [63000] }, "flash_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [182000] } }, "required": [], "additionalProperties": false, "minProperties": 1 };
const schema40 = { "type": "object", "properties": { "unit": { "enum": ["mJ", "uJ", "J"], "examples": ["mJ"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.21, 3.19, 3.24]] } }, "required": ["unit", "runs"], "additionalProperties": false };
const schema41 = { "type": "object", "properties": { "delegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [28] }, "undelegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [1] } }, "required": ["delegated", "undelegated"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");
const pattern5 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const schema36 = { "type": "object", "properties": { "unit": { "enum": ["ms", "us", "ns"], "examples": ["ms"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12, 12.4] }, { "mean": 12.2, "median": 12.1, "p95": 12.9, "count": 820 }]] } }, "required": ["unit", "runs"], "additionalProperties": false };
const schema37 = { "type": "object", "properties": { "samples": { "type": "array", "minItems": 1, "maxItems": 100000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[12.1, 12, 12.4]] } }, "required": ["samples"], "additionalProperties": false };
const schema38 = { "type": "object", "properties": { "mean": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.2] }, "median": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.1] }, "p95": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.9] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [820] } }, "required": ["mean"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.unit === undefined) && (missing0 = "unit")) || ((data.runs === undefined) && (missing0 = "runs"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "unit") || (key0 === "runs"))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.unit !== undefined) {
                    let data0 = data.unit;
                    const _errs2 = errors;
                    if (!(((data0 === "ms") || (data0 === "us")) || (data0 === "ns"))) {
                        validate21.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema36.properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.runs !== undefined) {
                        let data1 = data.runs;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 1000) {
                                    validate21.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                }
                                else {
                                    if (data1.length < 1) {
                                        validate21.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            const _errs6 = errors;
                                            let valid2 = false;
                                            const _errs7 = errors;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if ((data2.samples === undefined) && (missing1 = "samples")) {
                                                        const err0 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SampledRun/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs10 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(key1 === "samples")) {
                                                                const err1 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SampledRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err1];
                                                                }
                                                                else {
                                                                    vErrors.push(err1);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs10 === errors) {
                                                            if (data2.samples !== undefined) {
                                                                let data3 = data2.samples;
                                                                const _errs11 = errors;
                                                                if (errors === _errs11) {
                                                                    if (Array.isArray(data3)) {
                                                                        if (data3.length > 100000) {
                                                                            const err2 = { instancePath: instancePath + "/runs/" + i0 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err2];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err2);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            if (data3.length < 1) {
                                                                                const err3 = { instancePath: instancePath + "/runs/" + i0 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err3];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err3);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                                const len1 = data3.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    let data4 = data3[i1];
                                                                                    const _errs13 = errors;
                                                                                    if (errors === _errs13) {
                                                                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                                            if (data4 > 1000000000000000 || isNaN(data4)) {
                                                                                                const err4 = { instancePath: instancePath + "/runs/" + i0 + "/samples/" + i1, schemaPath: "#/$defs/SampledRun/properties/samples/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err4];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err4);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                if (data4 <= 0 || isNaN(data4)) {
                                                                                                    const err5 = { instancePath: instancePath + "/runs/" + i0 + "/samples/" + i1, schemaPath: "#/$defs/SampledRun/properties/samples/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err5];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err5);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err6 = { instancePath: instancePath + "/runs/" + i0 + "/samples/" + i1, schemaPath: "#/$defs/SampledRun/properties/samples/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err6];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err6);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs13 === errors;
                                                                                    if (!valid5) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err7 = { instancePath: instancePath + "/runs/" + i0 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err7];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err7);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err8 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SampledRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs7 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                var props0 = true;
                                            }
                                            const _errs15 = errors;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing2;
                                                    if ((data2.mean === undefined) && (missing2 = "mean")) {
                                                        const err9 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err9];
                                                        }
                                                        else {
                                                            vErrors.push(err9);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs18 = errors;
                                                        for (const key2 in data2) {
                                                            if (!((((key2 === "mean") || (key2 === "median")) || (key2 === "p95")) || (key2 === "count"))) {
                                                                const err10 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err10];
                                                                }
                                                                else {
                                                                    vErrors.push(err10);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs18 === errors) {
                                                            if (data2.mean !== undefined) {
                                                                let data5 = data2.mean;
                                                                const _errs19 = errors;
                                                                if (errors === _errs19) {
                                                                    if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                        if (data5 > 1000000000000000 || isNaN(data5)) {
                                                                            const err11 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err11];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err11);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            if (data5 <= 0 || isNaN(data5)) {
                                                                                const err12 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err12];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err12);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err13 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid7 = _errs19 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data2.median !== undefined) {
                                                                    let data6 = data2.median;
                                                                    const _errs21 = errors;
                                                                    if (errors === _errs21) {
                                                                        if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                            if (data6 > 1000000000000000 || isNaN(data6)) {
                                                                                const err14 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err14];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err14);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                if (data6 <= 0 || isNaN(data6)) {
                                                                                    const err15 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err15];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err15);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err16 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err16];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err16);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data2.p95 !== undefined) {
                                                                        let data7 = data2.p95;
                                                                        const _errs23 = errors;
                                                                        if (errors === _errs23) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                                                                    const err17 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err17];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err17);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    if (data7 <= 0 || isNaN(data7)) {
                                                                                        const err18 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err18];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err18);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err19 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err19];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err19);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid7 = _errs23 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data2.count !== undefined) {
                                                                            let data8 = data2.count;
                                                                            const _errs25 = errors;
                                                                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                const err20 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err20];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err20);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (errors === _errs25) {
                                                                                if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                    if (data8 > 1000000000000 || isNaN(data8)) {
                                                                                        const err21 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err21];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err21);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data8 < 1 || isNaN(data8)) {
                                                                                            const err22 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err22];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err22);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs25 === errors;
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
                                                else {
                                                    const err23 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err23];
                                                    }
                                                    else {
                                                        vErrors.push(err23);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs15 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                if (props0 !== true) {
                                                    props0 = true;
                                                }
                                            }
                                            if (!valid2) {
                                                const err24 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err24];
                                                }
                                                else {
                                                    vErrors.push(err24);
                                                }
                                                errors++;
                                                validate21.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs6;
                                                if (vErrors !== null) {
                                                    if (_errs6) {
                                                        vErrors.length = _errs6;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:measurement:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.latency === undefined) && (missing0 = "latency")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.memory === undefined) && (missing1 = "memory")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; const _errs4 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.energy === undefined) && (missing2 = "energy")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs4 === errors; valid0 = valid0 || _valid0; const _errs5 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.nodes === undefined) && (missing3 = "nodes")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
} var _valid0 = _errs5 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing4;
        if (((((data.schemaVersion === undefined) && (missing4 = "schemaVersion")) || ((data.artifact === undefined) && (missing4 = "artifact"))) || ((data.device === undefined) && (missing4 = "device"))) || ((data.runtime === undefined) && (missing4 = "runtime"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
            return false;
        }
        else {
            const _errs6 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs6 === errors) {
                if (data.$schema !== undefined) {
                    let data0 = data.$schema;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 1000) {
                                validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                return false;
                            }
                            else {
                                if (func2(data0) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid1 = _errs7 === errors;
                }
                else {
                    var valid1 = true;
                }
                if (valid1) {
                    if (data.schemaVersion !== undefined) {
                        const _errs9 = errors;
                        if (1 !== data.schemaVersion) {
                            validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid1 = _errs9 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.artifact !== undefined) {
                            let data2 = data.artifact;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    let missing5;
                                    if ((data2.sha256 === undefined) && (missing5 = "sha256")) {
                                        validate20.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/MeasuredArtifact/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs13 = errors;
                                        for (const key1 in data2) {
                                            if (!((key1 === "sha256") || (key1 === "name"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/MeasuredArtifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs13 === errors) {
                                            if (data2.sha256 !== undefined) {
                                                let data3 = data2.sha256;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (typeof data3 === "string") {
                                                        if (func2(data3) > 64) {
                                                            validate20.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/$defs/MeasuredArtifact/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func2(data3) < 64) {
                                                                validate20.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/$defs/MeasuredArtifact/properties/sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (!pattern4.test(data3)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/$defs/MeasuredArtifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/$defs/MeasuredArtifact/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid3 = _errs14 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                            if (valid3) {
                                                if (data2.name !== undefined) {
                                                    let data4 = data2.name;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (typeof data4 === "string") {
                                                            if (func2(data4) > 200) {
                                                                validate20.errors = [{ instancePath: instancePath + "/artifact/name", schemaPath: "#/$defs/MeasuredArtifact/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func2(data4) < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/artifact/name", schemaPath: "#/$defs/MeasuredArtifact/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/artifact/name", schemaPath: "#/$defs/MeasuredArtifact/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/MeasuredArtifact/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid1 = _errs10 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.device !== undefined) {
                                let data5 = data.device;
                                const _errs18 = errors;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                        let missing6;
                                        if ((data5.name === undefined) && (missing6 = "name")) {
                                            validate20.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/$defs/Device/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs21 = errors;
                                            for (const key2 in data5) {
                                                if (!((((((key2 === "name") || (key2 === "board")) || (key2 === "cpu")) || (key2 === "clock_mhz")) || (key2 === "os")) || (key2 === "kernel"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/$defs/Device/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs21 === errors) {
                                                if (data5.name !== undefined) {
                                                    let data6 = data5.name;
                                                    const _errs22 = errors;
                                                    if (errors === _errs22) {
                                                        if (typeof data6 === "string") {
                                                            if (func2(data6) > 100) {
                                                                validate20.errors = [{ instancePath: instancePath + "/device/name", schemaPath: "#/$defs/Device/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func2(data6) < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/device/name", schemaPath: "#/$defs/Device/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern5.test(data6)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/device/name", schemaPath: "#/$defs/Device/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: "must match pattern \"" + "^\\S(.*\\S)?$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/device/name", schemaPath: "#/$defs/Device/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid5 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid5 = true;
                                                }
                                                if (valid5) {
                                                    if (data5.board !== undefined) {
                                                        let data7 = data5.board;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data7 === "string") {
                                                                if (func2(data7) > 200) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/device/board", schemaPath: "#/$defs/Device/properties/board/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func2(data7) < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/device/board", schemaPath: "#/$defs/Device/properties/board/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/device/board", schemaPath: "#/$defs/Device/properties/board/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                        if (data5.cpu !== undefined) {
                                                            let data8 = data5.cpu;
                                                            const _errs26 = errors;
                                                            if (errors === _errs26) {
                                                                if (typeof data8 === "string") {
                                                                    if (func2(data8) > 200) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/device/cpu", schemaPath: "#/$defs/Device/properties/cpu/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data8) < 1) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/device/cpu", schemaPath: "#/$defs/Device/properties/cpu/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/device/cpu", schemaPath: "#/$defs/Device/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data5.clock_mhz !== undefined) {
                                                                let data9 = data5.clock_mhz;
                                                                const _errs28 = errors;
                                                                if (errors === _errs28) {
                                                                    if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                        if (data9 > 1000000000000000 || isNaN(data9)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/device/clock_mhz", schemaPath: "#/$defs/Device/properties/clock_mhz/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data9 <= 0 || isNaN(data9)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/device/clock_mhz", schemaPath: "#/$defs/Device/properties/clock_mhz/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/device/clock_mhz", schemaPath: "#/$defs/Device/properties/clock_mhz/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                                if (data5.os !== undefined) {
                                                                    let data10 = data5.os;
                                                                    const _errs30 = errors;
                                                                    if (errors === _errs30) {
                                                                        if (typeof data10 === "string") {
                                                                            if (func2(data10) > 200) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/device/os", schemaPath: "#/$defs/Device/properties/os/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func2(data10) < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/device/os", schemaPath: "#/$defs/Device/properties/os/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/device/os", schemaPath: "#/$defs/Device/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid5 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data5.kernel !== undefined) {
                                                                        let data11 = data5.kernel;
                                                                        const _errs32 = errors;
                                                                        if (errors === _errs32) {
                                                                            if (typeof data11 === "string") {
                                                                                if (func2(data11) > 200) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/device/kernel", schemaPath: "#/$defs/Device/properties/kernel/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data11) < 1) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/device/kernel", schemaPath: "#/$defs/Device/properties/kernel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/device/kernel", schemaPath: "#/$defs/Device/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid5 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
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
                                        validate20.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/$defs/Device/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs18 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.runtime !== undefined) {
                                    let data12 = data.runtime;
                                    const _errs34 = errors;
                                    const _errs35 = errors;
                                    if (errors === _errs35) {
                                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                            let missing7;
                                            if (((data12.name === undefined) && (missing7 = "name")) || ((data12.version === undefined) && (missing7 = "version"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs37 = errors;
                                                for (const key3 in data12) {
                                                    if (!((((key3 === "name") || (key3 === "version")) || (key3 === "threads")) || (key3 === "delegate"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs37 === errors) {
                                                    if (data12.name !== undefined) {
                                                        let data13 = data12.name;
                                                        const _errs38 = errors;
                                                        if (errors === _errs38) {
                                                            if (typeof data13 === "string") {
                                                                if (func2(data13) > 60) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/name", schemaPath: "#/$defs/Runtime/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func2(data13) < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/runtime/name", schemaPath: "#/$defs/Runtime/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/runtime/name", schemaPath: "#/$defs/Runtime/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid7 = _errs38 === errors;
                                                    }
                                                    else {
                                                        var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                        if (data12.version !== undefined) {
                                                            let data14 = data12.version;
                                                            const _errs40 = errors;
                                                            if (errors === _errs40) {
                                                                if (typeof data14 === "string") {
                                                                    if (func2(data14) > 60) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/runtime/version", schemaPath: "#/$defs/Runtime/properties/version/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data14) < 1) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/runtime/version", schemaPath: "#/$defs/Runtime/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/version", schemaPath: "#/$defs/Runtime/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid7 = _errs40 === errors;
                                                        }
                                                        else {
                                                            var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                            if (data12.threads !== undefined) {
                                                                let data15 = data12.threads;
                                                                const _errs42 = errors;
                                                                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs42) {
                                                                    if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                        if (data15 > 1024 || isNaN(data15)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data15 < 1 || isNaN(data15)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                var valid7 = _errs42 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data12.delegate !== undefined) {
                                                                    let data16 = data12.delegate;
                                                                    const _errs44 = errors;
                                                                    if (errors === _errs44) {
                                                                        if (typeof data16 === "string") {
                                                                            if (func2(data16) > 60) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/runtime/delegate", schemaPath: "#/$defs/Runtime/properties/delegate/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func2(data16) < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/delegate", schemaPath: "#/$defs/Runtime/properties/delegate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/runtime/delegate", schemaPath: "#/$defs/Runtime/properties/delegate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs34 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data.conditions !== undefined) {
                                        let data17 = data.conditions;
                                        const _errs46 = errors;
                                        const _errs47 = errors;
                                        if (errors === _errs47) {
                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                const _errs49 = errors;
                                                for (const key4 in data17) {
                                                    if (!((((((key4 === "governor") || (key4 === "temperature_before_c")) || (key4 === "temperature_after_c")) || (key4 === "throttled")) || (key4 === "warmup_runs")) || (key4 === "notes"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/$defs/Conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs49 === errors) {
                                                    if (data17.governor !== undefined) {
                                                        let data18 = data17.governor;
                                                        const _errs50 = errors;
                                                        if (errors === _errs50) {
                                                            if (typeof data18 === "string") {
                                                                if (func2(data18) > 60) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/governor", schemaPath: "#/$defs/Conditions/properties/governor/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func2(data18) < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/governor", schemaPath: "#/$defs/Conditions/properties/governor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/governor", schemaPath: "#/$defs/Conditions/properties/governor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid9 = _errs50 === errors;
                                                    }
                                                    else {
                                                        var valid9 = true;
                                                    }
                                                    if (valid9) {
                                                        if (data17.temperature_before_c !== undefined) {
                                                            let data19 = data17.temperature_before_c;
                                                            const _errs52 = errors;
                                                            if (errors === _errs52) {
                                                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                    if (data19 > 300 || isNaN(data19)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_before_c", schemaPath: "#/$defs/Conditions/properties/temperature_before_c/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data19 < -100 || isNaN(data19)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_before_c", schemaPath: "#/$defs/Conditions/properties/temperature_before_c/minimum", keyword: "minimum", params: { comparison: ">=", limit: -100 }, message: "must be >= -100" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_before_c", schemaPath: "#/$defs/Conditions/properties/temperature_before_c/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid9 = _errs52 === errors;
                                                        }
                                                        else {
                                                            var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                            if (data17.temperature_after_c !== undefined) {
                                                                let data20 = data17.temperature_after_c;
                                                                const _errs54 = errors;
                                                                if (errors === _errs54) {
                                                                    if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                        if (data20 > 300 || isNaN(data20)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_after_c", schemaPath: "#/$defs/Conditions/properties/temperature_after_c/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data20 < -100 || isNaN(data20)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_after_c", schemaPath: "#/$defs/Conditions/properties/temperature_after_c/minimum", keyword: "minimum", params: { comparison: ">=", limit: -100 }, message: "must be >= -100" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_after_c", schemaPath: "#/$defs/Conditions/properties/temperature_after_c/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid9 = _errs54 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                                if (data17.throttled !== undefined) {
                                                                    const _errs56 = errors;
                                                                    if (typeof data17.throttled !== "boolean") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/throttled", schemaPath: "#/$defs/Conditions/properties/throttled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid9 = _errs56 === errors;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                    if (data17.warmup_runs !== undefined) {
                                                                        let data22 = data17.warmup_runs;
                                                                        const _errs58 = errors;
                                                                        if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs58) {
                                                                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                if (data22 > 1000000000 || isNaN(data22)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000 }, message: "must be <= 1000000000" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data22 < 0 || isNaN(data22)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid9 = _errs58 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data17.notes !== undefined) {
                                                                            let data23 = data17.notes;
                                                                            const _errs60 = errors;
                                                                            if (errors === _errs60) {
                                                                                if (Array.isArray(data23)) {
                                                                                    if (data23.length > 8) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/notes", schemaPath: "#/$defs/Conditions/properties/notes/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid10 = true;
                                                                                        const len0 = data23.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data24 = data23[i0];
                                                                                            const _errs62 = errors;
                                                                                            if (errors === _errs62) {
                                                                                                if (typeof data24 === "string") {
                                                                                                    if (func2(data24) > 200) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/notes/" + i0, schemaPath: "#/$defs/Conditions/properties/notes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (func2(data24) < 1) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/notes/" + i0, schemaPath: "#/$defs/Conditions/properties/notes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/notes/" + i0, schemaPath: "#/$defs/Conditions/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid10 = _errs62 === errors;
                                                                                            if (!valid10) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/notes", schemaPath: "#/$defs/Conditions/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid9 = _errs60 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/$defs/Conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs46 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data.latency !== undefined) {
                                            const _errs64 = errors;
                                            if (!(validate21(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid1 = _errs64 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data.memory !== undefined) {
                                                let data26 = data.memory;
                                                const _errs65 = errors;
                                                const _errs66 = errors;
                                                if (errors === _errs66) {
                                                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                        if (Object.keys(data26).length < 1) {
                                                            validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs68 = errors;
                                                            for (const key5 in data26) {
                                                                if (!((((key5 === "arena_bytes") || (key5 === "peak_bytes")) || (key5 === "ram_bytes")) || (key5 === "flash_bytes"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs68 === errors) {
                                                                if (data26.arena_bytes !== undefined) {
                                                                    let data27 = data26.arena_bytes;
                                                                    const _errs69 = errors;
                                                                    if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs69) {
                                                                        if ((typeof data27 == "number") && (isFinite(data27))) {
                                                                            if (data27 > 1099511627776 || isNaN(data27)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data27 < 0 || isNaN(data27)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid12 = _errs69 === errors;
                                                                }
                                                                else {
                                                                    var valid12 = true;
                                                                }
                                                                if (valid12) {
                                                                    if (data26.peak_bytes !== undefined) {
                                                                        let data28 = data26.peak_bytes;
                                                                        const _errs71 = errors;
                                                                        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs71) {
                                                                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                if (data28 > 1099511627776 || isNaN(data28)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data28 < 0 || isNaN(data28)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid12 = _errs71 === errors;
                                                                    }
                                                                    else {
                                                                        var valid12 = true;
                                                                    }
                                                                    if (valid12) {
                                                                        if (data26.ram_bytes !== undefined) {
                                                                            let data29 = data26.ram_bytes;
                                                                            const _errs73 = errors;
                                                                            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs73) {
                                                                                if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                    if (data29 > 1099511627776 || isNaN(data29)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data29 < 0 || isNaN(data29)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid12 = _errs73 === errors;
                                                                        }
                                                                        else {
                                                                            var valid12 = true;
                                                                        }
                                                                        if (valid12) {
                                                                            if (data26.flash_bytes !== undefined) {
                                                                                let data30 = data26.flash_bytes;
                                                                                const _errs75 = errors;
                                                                                if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs75) {
                                                                                    if ((typeof data30 == "number") && (isFinite(data30))) {
                                                                                        if (data30 > 1099511627776 || isNaN(data30)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data30 < 0 || isNaN(data30)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid12 = _errs75 === errors;
                                                                            }
                                                                            else {
                                                                                var valid12 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs65 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data.energy !== undefined) {
                                                    let data31 = data.energy;
                                                    const _errs77 = errors;
                                                    const _errs78 = errors;
                                                    if (errors === _errs78) {
                                                        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                            let missing8;
                                                            if (((data31.unit === undefined) && (missing8 = "unit")) || ((data31.runs === undefined) && (missing8 = "runs"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/energy", schemaPath: "#/$defs/Energy/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs80 = errors;
                                                                for (const key6 in data31) {
                                                                    if (!((key6 === "unit") || (key6 === "runs"))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/energy", schemaPath: "#/$defs/Energy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs80 === errors) {
                                                                    if (data31.unit !== undefined) {
                                                                        let data32 = data31.unit;
                                                                        const _errs81 = errors;
                                                                        if (!(((data32 === "mJ") || (data32 === "uJ")) || (data32 === "J"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/energy/unit", schemaPath: "#/$defs/Energy/properties/unit/enum", keyword: "enum", params: { allowedValues: schema40.properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid14 = _errs81 === errors;
                                                                    }
                                                                    else {
                                                                        var valid14 = true;
                                                                    }
                                                                    if (valid14) {
                                                                        if (data31.runs !== undefined) {
                                                                            let data33 = data31.runs;
                                                                            const _errs82 = errors;
                                                                            if (errors === _errs82) {
                                                                                if (Array.isArray(data33)) {
                                                                                    if (data33.length > 1000) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/energy/runs", schemaPath: "#/$defs/Energy/properties/runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data33.length < 1) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/energy/runs", schemaPath: "#/$defs/Energy/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid15 = true;
                                                                                            const len1 = data33.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data34 = data33[i1];
                                                                                                const _errs84 = errors;
                                                                                                if (errors === _errs84) {
                                                                                                    if ((typeof data34 == "number") && (isFinite(data34))) {
                                                                                                        if (data34 > 1000000000000000 || isNaN(data34)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/energy/runs/" + i1, schemaPath: "#/$defs/Energy/properties/runs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data34 <= 0 || isNaN(data34)) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/energy/runs/" + i1, schemaPath: "#/$defs/Energy/properties/runs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/energy/runs/" + i1, schemaPath: "#/$defs/Energy/properties/runs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid15 = _errs84 === errors;
                                                                                                if (!valid15) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/energy/runs", schemaPath: "#/$defs/Energy/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid14 = _errs82 === errors;
                                                                        }
                                                                        else {
                                                                            var valid14 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/energy", schemaPath: "#/$defs/Energy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs77 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data.nodes !== undefined) {
                                                        let data35 = data.nodes;
                                                        const _errs86 = errors;
                                                        const _errs87 = errors;
                                                        if (errors === _errs87) {
                                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                let missing9;
                                                                if (((data35.delegated === undefined) && (missing9 = "delegated")) || ((data35.undelegated === undefined) && (missing9 = "undelegated"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Nodes/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs89 = errors;
                                                                    for (const key7 in data35) {
                                                                        if (!((key7 === "delegated") || (key7 === "undelegated"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Nodes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs89 === errors) {
                                                                        if (data35.delegated !== undefined) {
                                                                            let data36 = data35.delegated;
                                                                            const _errs90 = errors;
                                                                            if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs90) {
                                                                                if ((typeof data36 == "number") && (isFinite(data36))) {
                                                                                    if (data36 > 1000000 || isNaN(data36)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data36 < 0 || isNaN(data36)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid17 = _errs90 === errors;
                                                                        }
                                                                        else {
                                                                            var valid17 = true;
                                                                        }
                                                                        if (valid17) {
                                                                            if (data35.undelegated !== undefined) {
                                                                                let data37 = data35.undelegated;
                                                                                const _errs92 = errors;
                                                                                if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs92) {
                                                                                    if ((typeof data37 == "number") && (isFinite(data37))) {
                                                                                        if (data37 > 1000000 || isNaN(data37)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data37 < 0 || isNaN(data37)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid17 = _errs92 === errors;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Nodes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs86 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data.measured_at !== undefined) {
                                                            let data38 = data.measured_at;
                                                            const _errs94 = errors;
                                                            if (errors === _errs94) {
                                                                if (typeof data38 === "string") {
                                                                    if (func2(data38) > 40) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data38) < 1) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern6.test(data38)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs94 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
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

;// CONCATENATED MODULE: ./build/measure/device-file.js
/** One measurement file, as text from anywhere, to the numbers that budgets are judged on. */




/** @throws DataError naming `file` for text that is no measurement, or contradicts itself. */
function parseDeviceFile(text, file) {
    const measurement = parse(text, file);
    const { artifact, device, runtime, latency, memory, energy, nodes } = measurement;
    const { threads, delegate } = runtime;
    return {
        file,
        artifactSha256: artifact.sha256.toLowerCase(),
        measurement: {
            device: device.name,
            runtime: [
                `${runtime.name} ${runtime.version}`,
                ...(delegate === undefined ? [] : [delegate]),
                ...(threads === undefined ? [] : [`${threads} thread${threads === 1 ? '' : 's'}`]),
            ].join(', '),
            conditions: conditionsOf(measurement),
            sha256: (0,digest/* digestBytes */.QN)(text),
            latency: latency ? latencyOf(latency, file) : null,
            energyMillijoules: energy ? energy.runs.map((value) => value / perMillijoule[energy.unit]) : [],
            flashBytes: memory?.flash_bytes ?? null,
            ramBytes: memory?.ram_bytes ?? null,
            arenaBytes: memory?.arena_bytes ?? null,
            peakMemoryBytes: memory?.peak_bytes ?? null,
            delegatedNodes: nodes?.delegated ?? null,
            undelegatedNodes: nodes?.undelegated ?? null,
        },
    };
}
const perMillisecond = { ms: 1, us: 1e3, ns: 1e6 };
const perMillijoule = { mJ: 1, uJ: 1e3, J: 1e-3 };
function parse(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(file, `expected JSON, found: ${error.message.slice(0, 200)}`);
    }
    if (isMeasurement(value))
        return value;
    const { schemaVersion } = (value ?? {});
    if (typeof schemaVersion === 'number' && schemaVersion !== 1)
        throw unreadable(file, `expected schemaVersion 1, found ${schemaVersion}`);
    const [error] = validate.errors ?? [];
    const unknown = error?.params?.additionalProperty;
    throw unreadable(file, unknown === undefined
        ? `expected a measurement, found ${error?.instancePath || 'that it'} ${error?.message ?? 'is none'}`
        : `expected a key that a measurement has, found '${unknown.slice(0, 100)}'${error?.instancePath ? ` in ${error.instancePath}` : ''}`);
}
function isMeasurement(value) {
    return validate(value);
}
function unreadable(file, message) {
    return new errors/* DataError */.fL({
        code: 'measure/device-file',
        message,
        where: { file },
        fix: 'Write it as docs/measurement.md says; its schema is schemas/measurement.schema.json.',
    });
}
function latencyOf({ unit, runs }, file) {
    const summaries = runs.map(summarize);
    const wrong = summaries.findIndex(({ median: middle = 0, p95 = Infinity }) => middle > p95);
    if (wrong >= 0)
        throw unreadable(file, `expected a p95 of at least the median, found less in latency run ${wrong + 1}`);
    const inMilliseconds = (statistic) => {
        const values = summaries.flatMap((run) => (run[statistic] === undefined ? [] : [run[statistic]]));
        return values.length === runs.length ? values.map((value) => value / perMillisecond[unit]) : [];
    };
    return { meanMs: inMilliseconds('mean'), medianMs: inMilliseconds('median'), p95Ms: inMilliseconds('p95') };
}
function summarize(run) {
    if (!hasSamples(run))
        return run;
    const { samples } = run;
    return { mean: meanOf(samples), median: median(samples), p95: percentile(samples, 0.95), count: samples.length };
}
function conditionsOf({ device, conditions = {}, measured_at: measuredAt }) {
    const { board, cpu, clock_mhz: clock, os, kernel } = device;
    const { governor, throttled, warmup_runs: warmup, notes = [] } = conditions;
    const { temperature_before_c: before, temperature_after_c: after } = conditions;
    return [
        board,
        cpu,
        clock && `${clock} MHz`,
        os,
        kernel && `kernel ${kernel}`,
        governor && `governor ${governor}`,
        before !== undefined && after !== undefined ? `${before} °C before, ${after} °C after` : undefined,
        throttled === undefined ? undefined : throttled ? 'THROTTLED while measuring' : 'not throttled',
        warmup === undefined ? undefined : `${warmup} warm-up inferences`,
        measuredAt && `measured ${measuredAt}`,
        ...notes,
    ].filter((condition) => typeof condition === 'string');
}

// EXTERNAL MODULE: ./build/measure/fault.js
var fault = __webpack_require__(49803);
;// CONCATENATED MODULE: ./build/measure/devices.js
/** What devices measured, found by the patterns of a spec and joined to the very bytes that they ran. */









const limits = { files: 200, fileBytes: 1024 * 1024, devices: 100 };
async function readDeviceMeasurements(patterns, workspace) {
    const root = await (0,promises_.realpath)(workspace);
    const files = new Map();
    const faults = [];
    for (const { pattern, where } of patterns) {
        const name = (0,external_node_path_.relative)(workspace, pattern).split(external_node_path_.sep).join('/');
        const found = await findFiles(name, root, where);
        if (found.length === 0)
            faults.push(faultIn(name, matchesNothing(name, where), where));
        for (const file of found)
            files.set(file, files.get(file) ?? where);
        if (files.size > limits.files)
            throw badPattern(where, `at most ${limits.files} measurement files`, `${files.size}`, 'Narrow the patterns.');
    }
    const read = [];
    for (const [file, where] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        try {
            read.push(parseDeviceFile(decode(await readInside(root, file, where), file), file));
        }
        catch (error) {
            faults.push(faultIn(file, error, where));
        }
    }
    return { files: read, faults };
}
function faultIn(file, error, where) {
    return { artifact: null, file, sha256: null, ...(0,fault/* faultOf */.K)(error, where) };
}
function decode(bytes, file) {
    try {
        return decodeText(bytes);
    }
    catch (error) {
        const problem = { code: 'measure/device-file', message: 'expected UTF-8 text, found other bytes', where: { file } };
        throw new errors/* DataError */.fL({ ...problem, fix: 'Save the file as UTF-8.' }, { cause: error });
    }
}
async function findFiles(pattern, root, where) {
    const start = (0,external_node_path_.join)(root, ...fixedPart(pattern));
    if ((0,load/* leaves */.FQ)(root, start))
        throw badPattern(where, 'a pattern inside the workspace', pattern, 'Use a path below the repository.');
    if ((await (0,promises_.realpath)(start).catch(() => start)) !== start)
        throw badPattern(where, 'files of the repository', `${pattern}, which goes through a link`, 'Commit the files.');
    const found = await (0,dist.glob)(pattern, {
        cwd: root,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.map((file) => file.split(external_node_path_.sep).join('/'));
}
function matchesNothing(pattern, where) {
    return badPattern(where, 'a measurement file', `none that matches ${pattern}`, 'Measure the artifact on the device, or remove the pattern. Links do not count.');
}
/** The folders that a pattern names without a wildcard: where looking for files starts. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const wild = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return wild < 0 ? parts : parts.slice(0, wild);
}
async function readInside(root, file, where) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, file)).catch(() => null);
    if (target !== (0,external_node_path_.join)(root, file)) {
        throw badPattern(where, `${file} to be a file`, 'a link, or nothing any more', 'Commit the file itself.');
    }
    // Not through a link that came since, and without waiting for whoever might write into a pipe.
    const handle = await (0,promises_.open)(target, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = await handle.stat();
        if (size > limits.fileBytes) {
            throw new errors/* DataError */.fL({
                code: 'measure/device-file',
                message: `expected a measurement of at most ${limits.fileBytes} bytes, found ${size}`,
                where: { file },
                fix: 'Give the mean, median and p95 of each run in the place of its samples.',
            });
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function badPattern(where, expected, found, fix) {
    return new errors/* SpecError */.G8({ code: 'spec/measurements', message: `expected ${expected}, found ${found}`, where, fix });
}
/**
 * Joins files to artifacts by the digest of the bytes that ran: a number about another file is never taken for one about
 * this. Devices are in the order of their names. A file that measured no artifact of the spec, or one that another file
 * measured already, is a fault; of an artifact whose own file is at fault nothing is said twice.
 *
 * @throws DataError for more devices than a report holds.
 */
function attachDevices({ measurements, faults, }, files) {
    const problems = [...strays([...measurements, ...faults], files), ...duplicates(files)];
    const attached = measurements.map((measurement) => {
        const own = firstOfEachDevice(files.filter(({ artifactSha256 }) => artifactSha256 === measurement.sha256));
        if (own.length > limits.devices) {
            throw new errors/* DataError */.fL({
                code: 'measure/devices',
                message: `expected at most ${limits.devices} devices for ${measurement.artifact}, found ${own.length}`,
            });
        }
        const devices = own.map((file) => file.measurement).sort((a, b) => (a.device < b.device ? -1 : 1));
        return { ...measurement, devices };
    });
    const found = problems.map(({ file, ...problem }) => {
        return { artifact: null, file, sha256: null, ...(0,fault/* faultOf */.K)(new errors/* DataError */.fL(problem), { file }) };
    });
    return { measurements: attached, faults: found };
}
/** Of two files about one device the first counts; the second is a fault. */
function firstOfEachDevice(files) {
    const nameOf = ({ measurement }) => measurement.device;
    return files.filter((file, index) => files.findIndex((other) => nameOf(other) === nameOf(file)) === index);
}
function strays(artifacts, files) {
    const known = artifacts
        .flatMap(({ artifact, sha256 }) => (sha256 === null ? [] : [`${artifact} ${sha256.slice(0, 12)}…`]))
        .join(', ');
    return files
        .filter(({ artifactSha256 }) => !artifacts.some(({ sha256 }) => sha256 === artifactSha256))
        .map(({ file, artifactSha256 }) => ({
        code: 'measure/stale',
        message: `expected a measurement of ${known || 'an artifact'}, found one of another file: ${artifactSha256.slice(0, 12)}…`,
        file,
        cause: 'The measurement is stale: the artifact has changed since.',
        fix: 'Measure the files of this commit on the device again, or remove the measurement.',
    }));
}
function duplicates(files) {
    const first = new Map();
    return files.flatMap(({ file, artifactSha256, measurement: { device } }) => {
        const key = `${artifactSha256} ${device}`;
        const other = first.get(key);
        if (other === undefined) {
            first.set(key, file);
            return [];
        }
        return [
            {
                code: 'measure/measured-twice',
                message: `expected one measurement of an artifact on ${device}, found a second beside ${other}`,
                file,
                fix: 'Keep one of them, or give the second device a name of its own. Runs belong into one file.',
            },
        ];
    });
}


/***/ })

};
