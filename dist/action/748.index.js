export const id = 748;
export const ids = [748];
export const modules = {

/***/ 90748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepHistory: () => (/* binding */ keepHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/atomic-write.js
var atomic_write = __webpack_require__(19807);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/inside.js
var inside = __webpack_require__(69335);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: ./build/platform/git/run.js
var run = __webpack_require__(45092);
;// CONCATENATED MODULE: ./build/platform/git/commit-day.js

/** The day (UTC, YYYY-MM-DD) on which a commit was made; null where the checkout does not have it, or there is no git. */
async function commitDay(folder, commit) {
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
    const found = await (0,run/* runGit */.E)(folder, ['show', '--no-patch', '--format=%ct', `${commit}^{commit}`]).catch(() => null);
    const seconds = found?.status === 0 ? Number(found.stdout.toString('utf8').trim() || NaN) : NaN;
    const date = new Date(seconds * 1000);
    // A commit may claim any time; one of five digits is no day that a reader knows.
    return Number.isNaN(date.getTime()) || !/^\d{4}-/.test(date.toISOString()) ? null : date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
// EXTERNAL MODULE: ./build/report/max-bytes.js
var max_bytes = __webpack_require__(59051);
;// CONCATENATED MODULE: ./build/report/schema/history-validator.js
/* Generated from schemas/history.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const history_validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:history:1", "title": "History", "type": "object", "properties": { "historyVersion": { "const": 1 }, "series": { "type": "array", "items": { "$ref": "#/$defs/HistorySeries" }, "maxItems": 100000 }, "entries": { "type": "array", "items": { "$ref": "#/$defs/HistoryEntry" }, "maxItems": 100000 } }, "required": ["historyVersion", "series", "entries"], "additionalProperties": false, "$defs": { "HistorySeries": { "type": "object", "properties": { "spec": { "type": "string", "maxLength": 200 }, "artifact": { "type": "string", "maxLength": 200 }, "device": { "anyOf": [{ "type": "string", "maxLength": 100 }, { "type": "null" }] }, "metric": { "type": "string", "maxLength": 100 } }, "required": ["spec", "artifact", "device", "metric"], "additionalProperties": false }, "HistoryEntry": { "type": "object", "properties": { "spec": { "type": "string", "maxLength": 200 }, "commit": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, "date": { "anyOf": [{ "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, { "type": "null" }] }, "values": { "type": "array", "items": { "$ref": "#/$defs/HistoryValue" }, "maxItems": 100000 } }, "required": ["spec", "commit", "date", "values"], "additionalProperties": false }, "HistoryValue": { "type": "object", "properties": { "series": { "type": "integer", "minimum": 0 }, "value": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "noise": { "type": "number", "minimum": 0, "maximum": 1000000000000000000 } }, "required": ["series", "value"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "spec": { "type": "string", "maxLength": 200 }, "artifact": { "type": "string", "maxLength": 200 }, "device": { "anyOf": [{ "type": "string", "maxLength": 100 }, { "type": "null" }] }, "metric": { "type": "string", "maxLength": 100 } }, "required": ["spec", "artifact", "device", "metric"], "additionalProperties": false };
const func1 = countCharacters;
const schema33 = { "type": "object", "properties": { "spec": { "type": "string", "maxLength": 200 }, "commit": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, "date": { "anyOf": [{ "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, { "type": "null" }] }, "values": { "type": "array", "items": { "$ref": "#/$defs/HistoryValue" }, "maxItems": 100000 } }, "required": ["spec", "commit", "date", "values"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "series": { "type": "integer", "minimum": 0 }, "value": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "noise": { "type": "number", "minimum": 0, "maximum": 1000000000000000000 } }, "required": ["series", "value"], "additionalProperties": false };
const pattern4 = new RegExp("^[0-9a-f]{7,64}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.spec === undefined) && (missing0 = "spec")) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.values === undefined) && (missing0 = "values"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "spec") || (key0 === "commit")) || (key0 === "date")) || (key0 === "values"))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.spec !== undefined) {
                    let data0 = data.spec;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func1(data0) > 200) {
                                validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.commit !== undefined) {
                        let data1 = data.commit;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func1(data1) > 64) {
                                    validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                    return false;
                                }
                                else {
                                    if (!pattern4.test(data1)) {
                                        validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.date !== undefined) {
                            let data2 = data.date;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func1(data2) > 10) {
                                        const err0 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    else {
                                        if (!pattern5.test(data2)) {
                                            const err1 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
                                    const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
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
                            if (data.values !== undefined) {
                                let data3 = data.values;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 100000) {
                                            validate21.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid2 = true;
                                            const len0 = data3.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data4 = data3[i0];
                                                const _errs14 = errors;
                                                const _errs15 = errors;
                                                if (errors === _errs15) {
                                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                        let missing1;
                                                        if (((data4.series === undefined) && (missing1 = "series")) || ((data4.value === undefined) && (missing1 = "value"))) {
                                                            validate21.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/HistoryValue/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs17 = errors;
                                                            for (const key1 in data4) {
                                                                if (!(((key1 === "series") || (key1 === "value")) || (key1 === "noise"))) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/HistoryValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs17 === errors) {
                                                                if (data4.series !== undefined) {
                                                                    let data5 = data4.series;
                                                                    const _errs18 = errors;
                                                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/series", schemaPath: "#/$defs/HistoryValue/properties/series/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs18) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 < 0 || isNaN(data5)) {
                                                                                validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/series", schemaPath: "#/$defs/HistoryValue/properties/series/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                    if (data4.value !== undefined) {
                                                                        let data6 = data4.value;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 9007199254740991 || isNaN(data6)) {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/value", schemaPath: "#/$defs/HistoryValue/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/value", schemaPath: "#/$defs/HistoryValue/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/value", schemaPath: "#/$defs/HistoryValue/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data4.noise !== undefined) {
                                                                            let data7 = data4.noise;
                                                                            const _errs22 = errors;
                                                                            if (errors === _errs22) {
                                                                                if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                    if (data7 > 1000000000000000000 || isNaN(data7)) {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/noise", schemaPath: "#/$defs/HistoryValue/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000000 }, message: "must be <= 1000000000000000000" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data7 < 0 || isNaN(data7)) {
                                                                                            validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/noise", schemaPath: "#/$defs/HistoryValue/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/values/" + i0 + "/noise", schemaPath: "#/$defs/HistoryValue/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid4 = _errs22 === errors;
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
                                                        validate21.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/HistoryValue/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                        validate21.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:history:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.historyVersion === undefined) && (missing0 = "historyVersion")) || ((data.series === undefined) && (missing0 = "series"))) || ((data.entries === undefined) && (missing0 = "entries"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((key0 === "historyVersion") || (key0 === "series")) || (key0 === "entries"))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.historyVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.historyVersion) {
                        validate20.errors = [{ instancePath: instancePath + "/historyVersion", schemaPath: "#/properties/historyVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.series !== undefined) {
                        let data1 = data.series;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 100000) {
                                    validate20.errors = [{ instancePath: instancePath + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs5 = errors;
                                        const _errs6 = errors;
                                        if (errors === _errs6) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if (((((data2.spec === undefined) && (missing1 = "spec")) || ((data2.artifact === undefined) && (missing1 = "artifact"))) || ((data2.device === undefined) && (missing1 = "device"))) || ((data2.metric === undefined) && (missing1 = "metric"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/$defs/HistorySeries/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs8 = errors;
                                                    for (const key1 in data2) {
                                                        if (!((((key1 === "spec") || (key1 === "artifact")) || (key1 === "device")) || (key1 === "metric"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/$defs/HistorySeries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs8 === errors) {
                                                        if (data2.spec !== undefined) {
                                                            let data3 = data2.spec;
                                                            const _errs9 = errors;
                                                            if (errors === _errs9) {
                                                                if (typeof data3 === "string") {
                                                                    if (func1(data3) > 200) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/spec", schemaPath: "#/$defs/HistorySeries/properties/spec/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/spec", schemaPath: "#/$defs/HistorySeries/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs9 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.artifact !== undefined) {
                                                                let data4 = data2.artifact;
                                                                const _errs11 = errors;
                                                                if (errors === _errs11) {
                                                                    if (typeof data4 === "string") {
                                                                        if (func1(data4) > 200) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/artifact", schemaPath: "#/$defs/HistorySeries/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/artifact", schemaPath: "#/$defs/HistorySeries/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.device !== undefined) {
                                                                    let data5 = data2.device;
                                                                    const _errs13 = errors;
                                                                    const _errs14 = errors;
                                                                    let valid4 = false;
                                                                    const _errs15 = errors;
                                                                    if (errors === _errs15) {
                                                                        if (typeof data5 === "string") {
                                                                            if (func1(data5) > 100) {
                                                                                const err0 = { instancePath: instancePath + "/series/" + i0 + "/device", schemaPath: "#/$defs/HistorySeries/properties/device/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
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
                                                                            const err1 = { instancePath: instancePath + "/series/" + i0 + "/device", schemaPath: "#/$defs/HistorySeries/properties/device/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err1];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err1);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid0 = _errs15 === errors;
                                                                    valid4 = valid4 || _valid0;
                                                                    const _errs17 = errors;
                                                                    if (data5 !== null) {
                                                                        const err2 = { instancePath: instancePath + "/series/" + i0 + "/device", schemaPath: "#/$defs/HistorySeries/properties/device/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid0 = _errs17 === errors;
                                                                    valid4 = valid4 || _valid0;
                                                                    if (!valid4) {
                                                                        const err3 = { instancePath: instancePath + "/series/" + i0 + "/device", schemaPath: "#/$defs/HistorySeries/properties/device/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                        validate20.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs14;
                                                                        if (vErrors !== null) {
                                                                            if (_errs14) {
                                                                                vErrors.length = _errs14;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid3 = _errs13 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data2.metric !== undefined) {
                                                                        let data6 = data2.metric;
                                                                        const _errs19 = errors;
                                                                        if (errors === _errs19) {
                                                                            if (typeof data6 === "string") {
                                                                                if (func1(data6) > 100) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/metric", schemaPath: "#/$defs/HistorySeries/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/series/" + i0 + "/metric", schemaPath: "#/$defs/HistorySeries/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs19 === errors;
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
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/series/" + i0, schemaPath: "#/$defs/HistorySeries/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs5 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.entries !== undefined) {
                            let data7 = data.entries;
                            const _errs21 = errors;
                            if (errors === _errs21) {
                                if (Array.isArray(data7)) {
                                    if (data7.length > 100000) {
                                        validate20.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid5 = true;
                                        const len1 = data7.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs23 = errors;
                                            if (!(validate21(data7[i1], { instancePath: instancePath + "/entries/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid5 = _errs23 === errors;
                                            if (!valid5) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs21 === errors;
                        }
                        else {
                            var valid0 = true;
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

;// CONCATENATED MODULE: ./build/report/history/history.js
/**
 * `history.json`: the numbers of many reports, the oldest first, small enough to be kept beside the code. The file names each
 * series once; in memory every record has its numbers with their names.
 */




/** A commit a day is kept for a year and a half; beyond, a trend line says nothing that can be acted upon. */
const maxEntries = 500;
/** In the order given. A commit that is measured again keeps its place and gets its new numbers. */
function mergeRecords(given) {
    const places = new Map();
    for (const record of given)
        places.set(JSON.stringify([record.spec, record.commit]), record);
    return { records: [...places.values()], replaced: given.length - places.size };
}
/**
 * The newest records and their text: at most `maxEntries`, and no more than is read again.
 * @throws TinygateError where the newest alone is too large.
 */
function boundHistory(records) {
    let kept = records.slice(-maxEntries);
    for (;;) {
        const text = stringifyHistory(kept);
        const bytes = Buffer.byteLength(text);
        if (bytes <= max_bytes/* maxReportBytes */.K)
            return { records: kept, text, dropped: records.length - kept.length };
        if (kept.length === 1) {
            throw new errors/* TinygateError */.oG({
                code: 'history/too-large',
                message: `expected the numbers of one report to take at most ${max_bytes/* maxReportBytes */.K} bytes, found ${bytes}`,
                fix: 'Keep a history for each of several specs with fewer artifacts and devices.',
            });
        }
        kept = kept.slice(Math.ceil(kept.length / 10));
    }
}
/** A line for each series and each entry, so that a commit of the file shows what it adds. */
function stringifyHistory(records) {
    const series = new Map();
    const entries = records.map(({ spec, commit, date, numbers }) => {
        const values = numbers.map(({ artifact, device, metric, value, noise }) => {
            const key = JSON.stringify({ spec, artifact, device, metric });
            const index = series.get(key) ?? series.size;
            series.set(key, index);
            return { series: index, value, ...(noise === null ? {} : { noise }) };
        });
        return { spec, commit, date, values };
    });
    const list = (lines) => lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    const written = entries.map((entry) => JSON.stringify(entry));
    return `{\n  "historyVersion": 1,\n  "series": ${list([...series.keys()])},\n  "entries": ${list(written)}\n}\n`;
}
/** Whether a text has the key that only a history has; anything else is taken for a report. A string would show its quotes escaped. */
function isHistory(text) {
    return /"historyVersion"\s*:/.test(text);
}
/**
 * A history from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
function parseHistory(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > max_bytes/* maxReportBytes */.K)
        throw unreadable(source, `expected at most ${max_bytes/* maxReportBytes */.K} bytes, found ${bytes}`);
    let value;
    try {
        value = (0,unambiguous_json/* parseUnambiguous */.rH)(text);
    }
    catch (error) {
        throw unreadable(source, (0,unambiguous_json/* describeJsonError */.M1)(error));
    }
    if (!isValid(value))
        throw unreadable(source, describeSchemaError(value));
    const { series, entries } = value;
    const seen = new Set();
    return entries.map(({ values, ...entry }) => {
        const key = JSON.stringify([entry.spec, entry.commit]);
        if (seen.has(key))
            throw unreadable(source, `expected one entry of ${entry.commit.slice(0, 12)}, found two`);
        seen.add(key);
        const used = new Set();
        const numbers = values.map(({ series: index, value: number, noise = null }) => {
            const named = series[index];
            const found = named && JSON.stringify([named.artifact, named.device, named.metric]);
            if (named?.spec !== entry.spec || found === undefined)
                throw unreadable(source, `expected a series of ${JSON.stringify(entry.spec)}, found the index ${index}`);
            if (used.has(found))
                throw unreadable(source, `expected one number of ${found}, found two`);
            used.add(found);
            return { artifact: named.artifact, device: named.device, metric: named.metric, value: number, noise };
        });
        return { ...entry, numbers };
    });
}
function isValid(value) {
    return validate(value);
}
function describeSchemaError(value) {
    const version = value?.historyVersion;
    if (typeof version === 'number' && version !== 1)
        return `expected historyVersion 1, found ${version}`;
    const [error] = validate.errors ?? [];
    return `expected a history of schemas/history.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}
function unreadable(source, message) {
    return new errors/* TinygateError */.oG({
        code: 'history/unreadable',
        message: `${source}: ${message}`,
        cause: 'The file was cut short, edited by hand, merged badly, or comes from another version of tinygate.',
        fix: 'Take an earlier state of the file, or make it again from the reports: `tinygate history REPORT... --out FILE`.',
    });
}

;// CONCATENATED MODULE: ./build/report/history/describe.js


/** The latest first; those of one commit in the order of the series. */
function describeShifts(series) {
    const several = new Set(series.map(({ spec }) => spec)).size > 1;
    const found = series.flatMap((one) => one.shifts.map((shift) => ({ one, shift, point: one.points[shift.at] })));
    return found
        .sort((a, b) => b.point.index - a.point.index)
        .map(({ one, shift, point }) => describeShift(one, shift, point, several));
}
function describeShift(series, shift, point, several) {
    const { unit, better } = series.metric;
    const [from, to] = [readable(shift.before, unit), readable(shift.after, unit)];
    const [before, after] = (0,quantity/* formatPair */.kI)(from, to, unit);
    const relative = (0,quantity/* formatRelative */.om)(to - from, from);
    const rose = shift.after > shift.before;
    const isWorse = rose === (better === 'lower');
    const commit = shortCommit(point.commit);
    const subject = `${several ? `${series.spec}: ` : ''}${describeSeries(series)}`;
    const change = relative === null ? '' : ` (${relative})`;
    const day = point.date === null ? '' : ` (${point.date})`;
    return {
        commit,
        date: point.date,
        subject,
        before,
        after,
        relative,
        isWorse,
        sentence: `${subject} ${rose ? 'rose' : 'fell'} from ${before} to ${after}${change} at ${commit}${day}, for the ${isWorse ? 'worse' : 'better'}`,
    };
}
/** A name that was chosen by a stranger is shortened, not the sentence. */
function describeSeries({ metric, artifact, device }) {
    return `${metric.name} of ${artifact}${device === null ? '' : ` on ${device}`}`;
}
function shortCommit(commit) {
    return commit.slice(0, 12);
}
/** What else a reader has to know: what was replaced, dropped, or not looked at. */
function describeLimits({ replaced }, { dropped }, { left, unknownMetrics }) {
    return [
        ...(replaced === 0
            ? []
            : [`${count(replaced, 'entry', 'entries')} of a commit that was there already took its place.`]),
        ...(dropped === 0
            ? []
            : [
                `The oldest ${count(dropped, 'entry was', 'entries were')} dropped: a history holds at most ${maxEntries} entries and 16 MiB.`,
            ]),
        ...(left === 0 ? [] : [`Of ${count(left, 'more series', 'more series')}, nothing is shown.`]),
        ...(unknownMetrics.length === 0
            ? []
            : [
                `This version of tinygate knows no metric ${unknownMetrics.slice(0, 5).join(', ')}: such numbers are kept, not shown.`,
            ]),
    ];
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A mean of whole numbers is none; its digits behind the point say nothing. */
function readable(mean, unit) {
    const isWhole = unit === 'bytes' || unit === 'count';
    return isWhole && mean >= 100 ? Math.round(mean) : Number(mean.toPrecision(6));
}

// EXTERNAL MODULE: ./build/gate/statistics.js
var statistics = __webpack_require__(66587);
;// CONCATENATED MODULE: ./build/gate/shift.js
/**
 * Where the mean of a series shifted, so that a regression has a commit and not only a trend. Intervals of all lengths are split
 * at every place, and the two sides compared by Student's t; a change that a long interval averages away stands alone in a short
 * one (binary segmentation over nested intervals: Kovács, Bühlmann, Li and Munk 2023, "Seeded binary segmentation").
 */

const defaultFalseAlarmRate = 0.01;
/** In the order of the series. Fewer than three points tell nothing, because nothing tells their noise. */
function findShifts(points, options = {}) {
    const { leastPoints = 1, falseAlarmRate = defaultFalseAlarmRate } = options;
    const count = points.length;
    if (count < 3)
        return [];
    const sums = sumsOf(points.map(({ value }) => value));
    // A rate for the whole series, shared by all splits that are tried of it (Bonferroni).
    const tail = falseAlarmRate / (2 * Math.max(1, splitsOf(intervalsOf(0, count), leastPoints)));
    const thresholds = new Map();
    const threshold = (degrees) => {
        const known = thresholds.get(degrees) ?? (0,statistics/* studentQuantile */.FI)(1 - tail, degrees);
        thresholds.set(degrees, known);
        return known;
    };
    const test = { sums, leastDeviation: leastDeviationOf(points), leastPoints, threshold };
    const found = segment(0, count, test).sort((a, b) => a - b);
    const places = settle(found, count, test);
    return places.map((at, index) => ({
        at,
        before: meanOf(sums, places[index - 1] ?? 0, at),
        after: meanOf(sums, at, places[index + 1] ?? count),
    }));
}
/** The strongest change between `from` and `to`, and those on both sides of it. */
function segment(from, to, test) {
    const splits = intervalsOf(from, to).flatMap(([start, end]) => strongestSplit(start, end, test) ?? []);
    const best = splits.reduce((top, split) => (top === null || isStronger(split, top) ? split : top), null);
    if (best === null || !(best.strength > 1))
        return [];
    return [best.at, ...segment(from, best.at, test), ...segment(best.at, to, test)];
}
/** An interval ends where it was drawn; between its neighbours all points tell where a change is, and whether it still is one. */
function settle(found, count, test) {
    return found.flatMap((_, index) => {
        const split = strongestSplit(found[index - 1] ?? 0, found[index + 1] ?? count, test);
        return split && split.strength > 1 ? [split.at] : [];
    });
}
function isStronger(a, b) {
    return a.strength === b.strength ? a.size > b.size : a.strength > b.strength;
}
function strongestSplit(from, to, { sums, leastDeviation, leastPoints, threshold }) {
    const count = to - from;
    const degrees = count - 2;
    if (degrees < 1)
        return null;
    let best = null;
    for (let at = from + leastPoints; at <= to - leastPoints; at++) {
        const difference = Math.abs(meanOf(sums, at, to) - meanOf(sums, from, at));
        const size = difference * Math.sqrt(((at - from) * (to - at)) / count);
        // What is left by rounding of sums is no difference.
        if (difference <= 1e-9 * sums.scale)
            continue;
        const rest = squaresOf(sums, from, at) + squaresOf(sums, at, to);
        const deviation = Math.max(leastDeviation, Math.sqrt(rest / degrees));
        const t = size / deviation;
        if (best === null || t > best.t || (t === best.t && size > best.size))
            best = { at, t, size };
    }
    return best && { at: best.at, strength: best.t / threshold(degrees), size: best.size };
}
/** From the whole down to three points, each half as far from the next as it is long. */
function intervalsOf(from, to) {
    const intervals = [];
    let last = Infinity;
    for (let exact = to - from; exact >= 2; exact /= Math.SQRT2) {
        const length = Math.max(3, Math.ceil(exact));
        if (length === last || length > to - from)
            continue;
        last = length;
        const shifts = Math.ceil((to - from - length) / (length / 2));
        for (let shift = 0; shift <= shifts; shift++) {
            const start = shifts === 0 ? from : from + Math.floor(((to - from - length) * shift) / shifts);
            intervals.push([start, start + length]);
        }
    }
    return intervals;
}
function splitsOf(intervals, leastPoints) {
    return intervals.reduce((sum, [from, to]) => sum + Math.max(0, to - from - 2 * leastPoints + 1), 0);
}
/**
 * Three equal values prove no silence where the series elsewhere is noisy. Steps from point to point tell the noise, without the
 * largest sixth of them, which may be the changes; and what the runs of a measurement differ by is noise in any case.
 */
function leastDeviationOf(points) {
    const steps = points.slice(1).map(({ value }, index) => Math.abs(value - points[index].value));
    const usual = steps.sort((a, b) => a - b).slice(0, Math.max(0, steps.length - 1 - Math.ceil(steps.length / 6)));
    const ofSteps = usual.length === 0 ? 0 : Math.sqrt(usual.reduce((sum, step) => sum + step ** 2, 0) / usual.length / 2);
    const known = points.flatMap(({ halfWidth }) => (halfWidth === null ? [] : [halfWidth])).sort((a, b) => a - b);
    return Math.max(ofSteps, (known[Math.floor(known.length / 2)] ?? 0) / 1.96);
}
function sumsOf(series) {
    const first = series[0] ?? 0;
    const [values, squares] = [[0], [0]];
    let scale = 0;
    for (const value of series) {
        const distance = value - first;
        values.push(values.at(-1) + distance);
        squares.push(squares.at(-1) + distance ** 2);
        scale = Math.max(scale, Math.abs(distance));
    }
    return { first, values, squares, scale };
}
function meanOf({ first, values }, from, to) {
    return first + (values[to] - values[from]) / (to - from);
}
/** Squared distances from the mean of the interval. */
function squaresOf({ values, squares }, from, to) {
    const all = squares[to] - squares[from];
    return Math.max(0, all - (values[to] - values[from]) ** 2 / (to - from));
}

// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
;// CONCATENATED MODULE: ./build/report/history/series.js
/** A history turned around: each number over the commits, and where its mean shifted. */


/** 50 devices × 10 artifacts have fewer; a file with more was not made by people who read a trend. */
const maxSeries = 10_000;
/** In the order in which the records name them. */
function seriesOf(records) {
    const positions = new Map();
    const all = new Map();
    for (const { spec, commit, date, numbers } of records) {
        const index = positions.get(spec) ?? 0;
        positions.set(spec, index + 1);
        for (const number of numbers) {
            const key = JSON.stringify([spec, number.artifact, number.device, number.metric]);
            const one = all.get(key) ?? { spec, named: number, points: [] };
            all.set(key, one);
            // What is this close to nothing cannot be told from it, and an axis cannot be divided by it.
            const value = number.value < 1e-12 ? 0 : number.value;
            one.points.push({ index, commit, date, value, noise: number.noise });
        }
    }
    const unknownMetrics = new Set();
    const known = [...all.values()].flatMap(({ spec, named, points }) => {
        const metric = (0,metrics/* findMetric */.GF)(named.metric);
        if (!metric)
            unknownMetrics.add(named.metric);
        return metric ? [{ spec, artifact: named.artifact, device: named.device, metric, points }] : [];
    });
    return {
        series: known.slice(0, maxSeries).map((one) => ({ ...one, shifts: shiftsOf(one) })),
        left: Math.max(0, known.length - maxSeries),
        unknownMetrics: [...unknownMetrics],
    };
}
/** One odd measurement on a device may be its own fault; what is read from the file is what it is. */
function shiftsOf({ metric, points }) {
    if (isConstant(points))
        return [];
    return findShifts(points.map(({ value, noise }) => ({ value, halfWidth: noise })), { leastPoints: metric.basis === 'device' ? 2 : 1 });
}
function isConstant(points) {
    return points.every(({ value }) => value === points[0]?.value);
}

;// CONCATENATED MODULE: ./build/report/history/extend.js
/** New records behind those of a history: its file, and what a reader is shown. */



/** @param given in order; a commit that is measured again keeps its place. */
function extendHistory(given) {
    const merged = mergeRecords(given);
    const bounded = boundHistory(merged.records);
    const all = seriesOf(bounded.records);
    const view = { ...all, records: bounded.records, limits: describeLimits(merged, bounded, all) };
    return { text: bounded.text, view };
}

// EXTERNAL MODULE: ./build/gate/read-metric.js + 3 modules
var read_metric = __webpack_require__(52986);
;// CONCATENATED MODULE: ./build/report/history/record-report.js
/** What a history keeps of a report: each number that needs nothing but a name to be read. */



/** A budget says which class, layers or operators it is about; a history has no budgets. */
const plain = (0,metrics/* metricsWhere */.h)(({ hasClass, hasLayers, hasOperatorLists }) => !hasClass && !hasLayers && !hasOperatorLists);
const ofFile = plain.filter((name) => (0,metrics/* metricNamed */.SB)(name).basis !== 'device');
const ofDevice = plain.filter((name) => (0,metrics/* metricNamed */.SB)(name).basis === 'device');
/**
 * What was not measured, or is no number that a budget would take (a device whose outputs differ), is left out: a gap in its series. `date` is the day of the
 * commit, YYYY-MM-DD.
 * @throws TinygateError for a report without a commit or with an artifact twice.
 */
function recordReport(report, date, source) {
    const { spec, commit, artifacts, data } = report;
    if (commit === null) {
        throw new errors/* TinygateError */.oG({
            code: 'history/report',
            message: `${source}: expected a report with a commit, found none`,
            cause: 'It was made outside CI, where the files of the work tree need not be those of a commit.',
            fix: 'Name the commit that was measured: --commit $(git rev-parse HEAD)',
        });
    }
    const names = artifacts.map(({ artifact }) => artifact);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* TinygateError */.oG({
            code: 'history/report',
            message: `${source}: expected each artifact once, found ${JSON.stringify(twice)} twice`,
            fix: 'Make the report again.',
        });
    }
    const numbers = artifacts.flatMap((measurement) => {
        const read = (name, device) => {
            const found = (0,read_metric/* readFrom */.zP)({ measurement, labels: data.labels }, (0,metrics/* metricNamed */.SB)(name), { device, class: null }, { measurements: artifacts, classes: data.classes, labels: data.labels, ...(data.task && { task: data.task }) });
            if (!found.ok)
                return [];
            const noise = found.noise?.halfWidth ?? null;
            const { artifact } = measurement;
            return [{ artifact, device, metric: name, value: round(found.value, 12), noise: noise && round(noise, 3) }];
        };
        const devices = [...new Set(measurement.devices.map(({ device }) => device))];
        return [
            ...ofFile.flatMap((name) => read(name, null)),
            ...devices.flatMap((device) => ofDevice.flatMap((name) => read(name, device))),
        ];
    });
    return { spec: spec.name, commit, date, numbers };
}
/** Digits beyond these are noise of the arithmetic, and make the file larger. */
function round(value, digits) {
    return Number(value.toPrecision(digits));
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/report/html/element.js
var html_element = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/report/html/figure.js
var figure = __webpack_require__(11529);
// EXTERNAL MODULE: ./build/report/html/page.js
var page = __webpack_require__(87410);
// EXTERNAL MODULE: ./build/report/html/scale.js
var scale = __webpack_require__(49743);
;// CONCATENATED MODULE: ./build/report/history/chart.js




/** What the page adds to the report's style sheet. */
const historyCss = `
.mean{stroke:var(--base);stroke-width:2}
.shift{stroke:var(--base);stroke-width:1.5;stroke-dasharray:4 3}
.noise{stroke:var(--mark);stroke-width:1;stroke-opacity:.6}
`.trim();
const [width, height] = [248, 158];
const plot = { left: 62, right: 238, top: 10, bottom: 132 };
/** More points than these lie upon each other. */
const maxMarks = 60;
const maxRows = 50;
function renderChart(series) {
    const { metric, points, shifts, artifact, device } = series;
    const { unit } = metric;
    const print = (value) => (0,quantity/* formatQuantity */.VZ)(value, unit);
    const [first, last] = [points[0], points.at(-1)];
    const ends = points.flatMap(({ value, noise }) => noise === null ? [] : [Math.max(0, value - noise), value + noise]);
    const y = (0,scale/* linearScale */.om)((0,scale/* widen */.oP)([...points.map(({ value }) => value), ...ends], 0.002), plot.bottom, plot.top, 3);
    const span = Math.max(1, last.index - first.index);
    const across = (index) => plot.left + 4 + ((index - first.index) / span) * (plot.right - plot.left - 8);
    const at = ({ index, value }) => [across(index), y.position(value)];
    const labels = labelsOf(y.ticks, unit);
    const notes = describeShifts([series]).map(({ sentence }) => sentence);
    const latest = points.slice(-maxRows);
    const few = points.length <= maxMarks;
    return (0,figure/* figure */.vP)({
        title: metric.title,
        ...(notes.length === 0
            ? {}
            : { note: shifts.length === 1 ? 'its mean shifted' : `its mean shifted ${shifts.length} times` }),
        description: `${describeSeries(series)}: from ${print(first.value)} at ${shortCommit(first.commit)} to ${print(last.value)} at ${shortCommit(last.commit)}. ${notes.slice(0, 3).join('. ')}`,
        width,
        height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `${metric.title} of ${artifact}${device === null ? '' : ` on ${device}`}${points.length > maxRows ? `, the latest ${maxRows} of ${points.length}` : ''}`,
            header: ['Commit', 'Day', 'Value', 'Noise'],
            rows: latest.map(({ commit, date, value, noise }) => [
                shortCommit(commit),
                date ?? '—',
                print(value),
                noise === null ? '—' : `± ${print(noise)}`,
            ]),
            right: [2, 3],
        }),
    }, y.ticks.map((tick, index) => [
        (0,figure/* line */.n8)(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
        (0,figure/* text */.Qq)(plot.left - 6, y.position(tick) + 4, labels[index], { anchor: 'end' }),
    ]), (0,figure/* text */.Qq)(plot.left, plot.bottom + 18, whenOf(first)), points.length === 1 ? null : (0,figure/* text */.Qq)(plot.right, plot.bottom + 18, whenOf(last), { anchor: 'end' }), few
        ? points.map(({ index, value, noise }) => noise === null
            ? null
            : (0,figure/* line */.n8)(across(index), y.position(Math.max(0, value - noise)), across(index), y.position(value + noise), 'noise'))
        : null, stretches(points).map((stretch) => (0,figure/* polyline */.XL)(stretch.map(at), 'curve')), shifts.map(({ at: place }) => {
        const x = (across(points[place - 1].index) + across(points[place].index)) / 2;
        return (0,figure/* line */.n8)(x, plot.top, x, plot.bottom, 'shift');
    }), means(series).map(({ from, to, mean }) => (0,figure/* line */.n8)(across(from), y.position(mean), across(to), y.position(mean), 'mean')), few
        ? points.map((point) => {
            const [cx, cy] = at(point);
            const day = point.date === null ? '' : ` (${point.date})`;
            return (0,figure/* circle */.n1)(cx, cy, 2.5, 'mark', `${shortCommit(point.commit)}${day}: ${print(point.value)}`);
        })
        : null);
}
/** Short enough for two to stand side by side. */
function whenOf({ date, commit }) {
    return date ?? commit.slice(0, 8);
}
/** Between two shifts, or a shift and an end. */
function means({ points, shifts }) {
    if (shifts.length === 0)
        return [];
    const starts = [0, ...shifts.map(({ at }) => at)];
    const levels = [shifts[0].before, ...shifts.map(({ after }) => after)];
    return starts.map((start, index) => ({
        from: points[start].index,
        to: points[(starts[index + 1] ?? points.length) - 1].index,
        mean: levels[index],
    }));
}
/** A commit without the number breaks the line. */
function stretches(points) {
    const found = [];
    for (const point of points) {
        const current = found.at(-1);
        if (current?.at(-1)?.index === point.index - 1)
            current.push(point);
        else
            found.push([point]);
    }
    return found.filter(({ length }) => length > 1);
}
/** With as many digits as it takes to tell all of them apart; no tick between whole numbers has one. */
function labelsOf(ticks, unit) {
    const isWhole = unit === 'bytes' || unit === 'count';
    const all = (extra) => ticks.map((tick) => isWhole && !Number.isInteger(tick)
        ? ''
        : (0,quantity/* formatQuantity */.VZ)(tick, unit, extra)
            .replace(/(\.\d*?)0+(?= )/, '$1')
            .replace(/\.(?= )/, ''));
    const isDistinct = (labels) => {
        const shown = labels.filter((label) => label !== '');
        return new Set(shown).size === shown.length;
    };
    return [0, 1, 2, 4].map(all).find(isDistinct) ?? ticks.map((tick) => String(tick));
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/history/render-text.js
/** A history for a terminal or a CI log: what it spans, and where which number shifted. */


/** Beyond this nobody reads on; the page and the file have them all. */
const maxNotes = 100;
function renderHistoryText({ records, series, limits }) {
    const specs = [...new Set(records.map(({ spec }) => spec))];
    const spans = specs.slice(0, maxNotes).map((spec) => {
        const own = records.filter((record) => record.spec === spec);
        const numbers = series.filter((one) => one.spec === spec).length;
        return `${spec}: ${plural(own.length, 'commit')}, ${describeSpan(own)}; ${numbers} series`;
    });
    const notes = describeShifts(series);
    const shown = notes.slice(0, maxNotes).map(({ sentence }) => `  ${sentence}`);
    const longest = Math.max(0, ...series.map(({ points }) => points.length));
    const found = notes.length > 0
        ? [`Shifts of the mean, the latest first:`, ...shown]
        : longest < 3
            ? ['Shifts of the mean are told from three commits on.']
            : ['The mean of no number shifted.'];
    const rest = notes.length > maxNotes ? [`  and ${notes.length - maxNotes} more`] : [];
    return `${[...spans, ...found, ...rest, ...limits].map(report_escape/* escapeText */.X1).join('\n')}\n`;
}
/** `0123456789ab (2026-10-01) to fedcba987654 (2026-11-27)` */
function describeSpan(records) {
    const ends = records.length > 1 ? [records[0], records.at(-1)] : records;
    return ends.map(({ commit, date }) => `${shortCommit(commit)}${date === null ? '' : ` (${date})`}`).join(' to ');
}
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/report/history/render-html.js
/**
 * The page of `tinygate history --html`: one file that needs no network and runs no script, in the style of the report. A small
 * chart for each number that changed, a table for those that did not.
 */









/** A browser shows so many without effort. */
const maxCharts = 240;
const render_html_maxRows = 200;
const maxLinks = 40;
function renderHistoryHtml(view) {
    const { records, series, limits } = view;
    const specs = [...new Set(records.map(({ spec }) => spec))];
    const changed = series.filter(({ points }) => !isConstant(points));
    const drawn = new Set(changed.slice(0, maxCharts));
    const artifacts = groupBy(series, ({ spec, artifact }) => JSON.stringify([spec, artifact]));
    const sections = artifacts
        .filter((own) => own.some((one) => drawn.has(one)))
        .map((own, index) => ({
        id: `artifact-${index + 1}`,
        title: specs.length > 1 ? `${own[0].spec}: ${own[0].artifact}` : own[0].artifact,
        content: groupBy(own, ({ device }) => String(device === null) + String(device)).map((same) => renderGroup(same, drawn)),
    }));
    const shifts = { id: 'shifts', title: 'Where a mean shifted', content: renderShifts(series) };
    const constant = { id: 'constant', title: 'What did not change', content: renderConstant(series) };
    const more = changed.length - drawn.size;
    const all = [shifts, ...sections, constant];
    return (0,page/* renderPage */.Cf)({
        title: `${specs.slice(0, 3).join(', ') || 'no model'}: history`,
        toolVersion: version/* version */.r,
        skip: 'Skip to the charts',
        css: historyCss,
        header: [
            (0,html_element/* element */.ND)('p', { class: 'eyebrow' }, 'Models over their commits'),
            (0,html_element/* element */.ND)('h1', {}, specs.slice(0, 3).join(', ') + (specs.length > 3 ? ` and ${specs.length - 3} more` : '') || 'No model'),
            specs
                .slice(0, render_html_maxRows)
                .map((spec) => (0,html_element/* element */.ND)('p', {}, `${spec}: ${describeSpan(records.filter((record) => record.spec === spec))}`)),
            (0,page/* renderNavigation */.vk)(all.slice(0, maxLinks)),
        ],
        main: [
            limits.map((limit) => (0,html_element/* element */.ND)('p', { class: 'quiet' }, limit)),
            more === 0
                ? null
                : (0,html_element/* element */.ND)('p', { class: 'quiet' }, `${more} more charts would be too much for one page; the file has their numbers.`),
            all.map((section) => (0,page/* renderSection */.YN)(section, 2)),
        ],
    });
}
function renderGroup(series, drawn) {
    const charts = series.filter((one) => drawn.has(one)).map(renderChart);
    if (charts.length === 0)
        return null;
    const device = series[0].device;
    return (0,html_element/* element */.ND)('div', {}, (0,html_element/* element */.ND)('h3', {}, device === null ? 'The file' : `On ${device}`), (0,html_element/* element */.ND)('div', { class: 'grid' }, ...charts));
}
function renderShifts(series) {
    const notes = describeShifts(series);
    if (notes.length === 0)
        return [(0,html_element/* element */.ND)('p', {}, 'No shift was found. From three commits on they are looked for.')];
    return [
        (0,figure/* dataTable */.Jx)({
            caption: 'The latest first; the commit is the first with the new mean',
            header: ['Number', 'Before', 'After', 'Change', 'Commit', 'Day'],
            rows: notes
                .slice(0, render_html_maxRows)
                .map(({ subject, before, after, relative, isWorse, commit, date }) => [
                subject,
                before,
                after,
                `${relative === null ? '' : `${relative}, `}${isWorse ? 'worse' : 'better'}`,
                (0,html_element/* element */.ND)('code', {}, commit),
                date ?? '—',
            ]),
            right: [1, 2],
            isStacked: true,
        }),
        notes.length > render_html_maxRows
            ? (0,html_element/* element */.ND)('p', { class: 'quiet' }, `${notes.length - render_html_maxRows} earlier ones are left out.`)
            : null,
    ];
}
function renderConstant(series) {
    const constant = series.filter(({ points }) => isConstant(points));
    if (constant.length === 0)
        return [(0,html_element/* element */.ND)('p', {}, 'Every number changed.')];
    const several = new Set(series.map(({ spec }) => spec)).size > 1;
    return [
        (0,figure/* dataTable */.Jx)({
            caption: 'The same at every commit',
            header: ['Number', 'Artifact', 'Device', 'Value', 'Commits'],
            rows: constant
                .slice(0, render_html_maxRows)
                .map(({ spec, artifact, device, metric, points }) => [
                metric.title,
                several ? `${spec}: ${artifact}` : artifact,
                device ?? '—',
                (0,quantity/* formatQuantity */.VZ)(points[0].value, metric.unit),
                String(points.length),
            ]),
            right: [3, 4],
            isStacked: true,
        }),
        constant.length > render_html_maxRows
            ? (0,html_element/* element */.ND)('p', { class: 'quiet' }, `${constant.length - render_html_maxRows} more are left out.`)
            : null,
    ];
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const own = groups.get(key(item)) ?? [];
        groups.set(key(item), own);
        own.push(item);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var read = __webpack_require__(94572);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/history.js
/**
 * Mode `history`: the numbers of what an earlier step judged go behind those of earlier commits, which a branch or the artifacts
 * of the workflow keep. It tells and never judges: it fails only where something cannot be read or kept.
 */


















const names = { history: 'history.json', page: 'index.html' };
/** Of the artifact. */
const storedName = 'tinygate-history';
async function keepHistory(runner, inputs, workspace) {
    const { commands } = runner;
    requireOwnCommits(runner);
    const platform = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
    const records = await readReports(inputs, workspace);
    const folder = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', 'history');
    const { extended, outcome } = await (0,action_runner/* inGroup */.H)(commands, 'Keep the history', () => inputs.historyStore === 'branch'
        ? keepOnItsBranch(runner, inputs, platform, records)
        : keepAsArtifact(runner, platform, records, folder));
    const text = renderHistoryText(extended.view);
    await writeHistory(folder, extended);
    commands.info(text.trimEnd());
    await commands.summary.addRaw(`## History\n\n${fenced(text)}\n`).write();
    commands.setOutput('history-path', (0,external_node_path_.join)(folder, names.history));
    commands.setOutput('html-path', (0,external_node_path_.join)(folder, names.page));
    if (outcome.kind === 'kept') {
        commands.info(outcome.where);
        return errors/* exitCodes */.hS.pass;
    }
    commands.setFailed(outcome.reason);
    return errors/* exitCodes */.hS.input;
}
const events = ['push', 'schedule', 'workflow_dispatch'];
/** A line over the commits of a branch: what is only proposed is no part of it. */
function requireOwnCommits({ env }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (events.includes(event))
        return;
    throw new errors/* SpecError */.G8({
        code: 'history/event',
        message: `expected a run of one of the events ${events.join(', ')}, found ${JSON.stringify(event)}`,
        cause: 'A history has the commits of one branch, one after the other; a change that is proposed is none of them yet.',
        fix: 'Run mode: history in a workflow of its own, on push.',
    });
}
async function readReports({ specs, workingDirectory }, workspace) {
    const records = [];
    for (const spec of await (0,find_specs/* findSpecs */.WT)(specs, workingDirectory, workspace)) {
        const { name } = await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace });
        const workDir = (0,external_node_path_.join)(workingDirectory, '.tinygate', name);
        await (0,own_work/* requireOwnWork */.po)(workDir, true);
        const path = (0,external_node_path_.join)(workDir, 'report.json');
        const bytes = await (0,inside/* readInside */.xO)(path, workspace, max_bytes/* maxReportBytes */.K).catch((error) => {
            if (error.code === 'ENOENT')
                throw noReport(path);
            throw error;
        });
        const report = (0,json.parseReport)(bytes, path);
        if (report.spec.name !== name)
            throw otherReport(path, name, report.spec.name);
        const day = report.commit === null ? null : await commitDay(workspace, report.commit);
        records.push(recordReport(report, day, path));
    }
    return records;
}
async function keepOnItsBranch({ commands, env }, { historyBranch: branch, token }, { change }, records) {
    if (branch === change.defaultBranch || branch === change.headBranch)
        throw ownBranch(branch);
    const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(9132)]).then(__webpack_require__.bind(__webpack_require__, 79132));
    const { historyFile, keepOnBranch } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(5386), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 423));
    let extended;
    const outcome = await keepOnBranch(openRepository(env, token === '' ? null : token), {
        branch,
        title: `History up to ${records.map(({ commit }) => commit.slice(0, 12)).at(-1) ?? ''}`,
        extend: (previous) => {
            if (previous === null)
                commands.info(`${branch} holds no history yet: a new one begins`);
            extended = extendFrom(previous, records, `${historyFile} of branch ${branch}`);
            return Promise.resolve([
                { path: historyFile, bytes: Buffer.from(extended.text) },
                { path: names.page, bytes: Buffer.from(renderHistoryHtml(extended.view)) },
            ]);
        },
    });
    return { extended: extended ?? extendHistory(records), outcome: describeBranch(outcome, branch) };
}
function describeBranch(outcome, branch) {
    switch (outcome.kind) {
        case 'committed':
            return { kind: 'kept', where: `${outcome.commit.slice(0, 12)} on branch ${branch}` };
        case 'unchanged':
            return { kind: 'kept', where: `branch ${branch} says so already` };
        case 'refused': {
            const needs = outcome.permission === null ? '' : ` It needs ${outcome.permission}.`;
            return { kind: 'failed', reason: `the history was not kept on branch ${branch}: ${outcome.reason}.${needs}` };
        }
        default:
            return outcome;
    }
}
async function keepAsArtifact({ commands }, platform, records, folder) {
    const extended = extendFrom(await readStored(commands, platform), records, `artifact ${storedName}`);
    await writeHistory(folder, extended);
    const files = Object.values(names).map((name) => (0,external_node_path_.join)(folder, name));
    const storing = await platform.storeFiles(storedName, folder, files);
    const outcome = storing.kind === 'stored'
        ? { kind: 'kept', where: `artifact ${storedName}: ${storing.artifact.id}` }
        : { kind: 'failed', reason: `the history was not stored as artifact ${storedName}: ${storing.reason}` };
    return { extended, outcome };
}
/** What is there and cannot be read is no reason to begin anew: that would lose it. */
async function readStored(commands, { findFile }) {
    const found = (await findFile?.(storedName, names.history)) ?? {
        kind: 'lost',
        reason: 'artifacts of earlier runs cannot be looked for here',
    };
    switch (found.kind) {
        case 'found':
            commands.info(`goes on from ${found.source}`);
            return Buffer.from(found.bytes).toString('utf8');
        case 'absent':
            commands.info(`no run stored a history yet: a new one begins`);
            return null;
        case 'expired':
            commands.warning(`${found.reason}: a new history begins. Keep it longer with retention-days, or on a branch.`);
            return null;
        case 'lost':
            throw new errors/* TinygateError */.oG({
                code: 'history/lost',
                message: `expected the history that an earlier run stored, found that ${found.reason}`,
                fix: 'Run the job again with actions: read, or delete that artifact to begin a new history.',
            });
        default:
            return found;
    }
}
function extendFrom(previous, records, source) {
    return extendHistory([...(previous === null ? [] : parseHistory(previous, source)), ...records]);
}
async function writeHistory(folder, { text, view }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(folder, names.history), text);
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(folder, names.page), renderHistoryHtml(view));
}
/** As it is, whatever a stranger named: a fence that is longer than any in it. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}${fence}`;
}
function noReport(path) {
    return new errors/* SpecError */.G8({
        code: 'history/no-report',
        message: `expected the report of an earlier step at ${path}, found no such file`,
        fix: 'Add a step of mode run or gate before, or download what it stored into .tinygate.',
    });
}
function otherReport(path, expected, found) {
    return new errors/* SpecError */.G8({
        code: 'history/report',
        message: `expected ${path} to be about ${expected}, found ${JSON.stringify(found)}`,
        fix: 'Make it again with mode run or gate.',
    });
}
function ownBranch(branch) {
    return new errors/* SpecError */.G8({
        code: 'history/branch',
        message: `expected history-branch to be there for the history alone, found ${branch}, which is worked on`,
        fix: 'Leave history-branch out: then it is tinygate-history.',
    });
}


/***/ }),

/***/ 69335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony export leadsInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68206);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84379);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62775);
/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */







/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
async function requireInside(plan, workDir) {
    const { workspace } = plan;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const written = [workDir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'artifacts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'cache'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, _work_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .picturesFolder */ .k)];
    for (const path of [...(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .inputPaths */ .Nq)(plan).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file)), ...written]) {
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(workspace, path) || !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(root, await nearest(path)))
            continue;
        const where = plan.places['/name'];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
            code: 'spec/link-outside',
            message: `expected ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path)} to be in the workspace, found that it is behind a link to outside`,
            ...(where ? { where } : {}),
            cause: 'A pull request must have no other files of the machine read or written.',
            fix: 'Commit the files themselves.',
        });
    }
}
/**
 * The bytes of a file of the workspace: not of one that a link leads to outside it, of no pipe, and of no more than is asked for.
 *
 * @param path absolute
 * @throws DataError, or what the operating system says
 */
async function readInside(path, workspace, maxBytes) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
    const refuse = (found) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
        code: 'input/not-inside',
        message: `expected ${file} to be a file of the workspace of at most ${maxBytes} bytes, found ${found}`,
        where: { file },
        fix: 'Commit the file itself.',
    });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), target))
        throw refuse('a link to outside');
    // Without waiting for whoever might write into a pipe.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw refuse('something that is no file');
        if (stat.size > maxBytes)
            throw refuse(`${stat.size} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Whether a file that is there, or would be made, is in the workspace also through links. Both absolute. */
async function leadsInside(path, workspace) {
    return !leaves(await realpath(workspace), await nearest(path));
}
/** Where the path leads, or the part of it that exists. */
async function nearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    return found ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
}


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ makeWorkFolder),
/* harmony export */   k: () => (/* binding */ picturesFolder)
/* harmony export */ });
/* unused harmony export workFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71626);



/** The folder that holds the work folders of all models, where nobody names another. */
const workFolder = '.tinygate';
/** Within a work folder: resized photographs. */
const picturesFolder = 'pictures';
/**
 * Makes `.tinygate/<model>`, or the folder of `--out`. Git ignores all of `.tinygate` from then on, itself included; a
 * folder that somebody chose is theirs to commit.
 * @throws TinygateError where the operating system refuses.
 */
async function makeWorkFolder(workDir) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workDir);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workDir, { recursive: true });
        // `wx`: never through a link that stands in its place, nor over what somebody wrote.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(parent) === workFolder)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return;
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSystemError */ .T)(error, 'make the folder', workDir) ?? error;
    }
}


/***/ })

};
