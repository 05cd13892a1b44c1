export const id = 8937;
export const ids = [8937];
export const modules = {

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

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
// EXTERNAL MODULE: ./build/report/max-bytes.js
var max_bytes = __webpack_require__(59051);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/report/schema/validator.js
/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:report:1", "title": "Report", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "$ref": "#/$defs/Tool" }, "spec": { "$ref": "#/$defs/Spec" }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "seed": { "type": "integer" }, "engine": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "data": { "$ref": "#/$defs/Data" }, "verdict": { "$ref": "#/$defs/Verdict" }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/BudgetRow" }, "maxItems": 10000 }, "invariants": { "type": "array", "items": { "$ref": "#/$defs/InvariantRow" }, "maxItems": 100000 }, "artifacts": { "type": "array", "items": { "$ref": "#/$defs/Artifact" }, "maxItems": 1000 }, "faults": { "type": "array", "items": { "$ref": "#/$defs/FileFault" }, "maxItems": 1000 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/Stage" }, "maxItems": 10000 }, "curves": { "type": "array", "items": { "$ref": "#/$defs/Curve" }, "maxItems": 10000 }, "timings": { "$ref": "#/$defs/Timings" }, "baseline": { "$ref": "#/$defs/Baseline" }, "budgetChanges": { "type": "array", "items": { "$ref": "#/$defs/BudgetChange" }, "maxItems": 10000 } }, "required": ["schemaVersion", "tool", "spec", "commit", "seed", "engine", "data", "verdict", "budgets", "invariants", "artifacts", "faults", "stages", "curves", "timings", "baseline", "budgetChanges"], "additionalProperties": false, "$defs": { "Verdict": { "enum": ["pass", "warn", "inconclusive", "error", "fail"] }, "Unit": { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules", "number"] }, "Place": { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false }, "Tool": { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false }, "Spec": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "inputs": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256", "inputs"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "task": { "enum": ["classification", "multi_label", "regression", "reconstruction"] }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "number" }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false }, "BudgetRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 }, "isClaimed": { "type": "boolean" } }, "required": ["artifact", "metric", "class", "device", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false }, "Significance": { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact", "paired-bootstrap", "bootstrap"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false }, "InvariantRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "zero_blocks", "zeros_in_block", "zeros_over_all", "weights_left", "distinct_codes", "distinct_blocks", "codes_per_channel"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false }, "Histogram": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false }, "Layer": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "codeSet": { "$ref": "#/$defs/CodeSet" }, "blocks": { "$ref": "#/$defs/ZeroBlocks" }, "codewords": { "$ref": "#/$defs/Codewords" }, "codesPerChannel": { "type": "integer", "minimum": 1 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false }, "ZeroBlocks": { "type": "object", "properties": { "inputs": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "fewestZeros": { "type": "integer", "minimum": 0 } }, "required": ["inputs", "outputs", "zeroFraction", "fewestZeros"], "additionalProperties": false }, "Codewords": { "type": "object", "properties": { "blockSize": { "type": "integer", "minimum": 1 }, "distinct": { "type": "integer", "minimum": 1 }, "codebookBytes": { "type": "integer", "minimum": 1 }, "indexBytes": { "type": "integer", "minimum": 0 } }, "required": ["blockSize", "distinct", "codebookBytes", "indexBytes"], "additionalProperties": false }, "CodeSet": { "type": "object", "properties": { "lowest": { "type": "integer", "minimum": -128, "maximum": 0 }, "bits": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{1,64}$" } }, "required": ["lowest", "bits"], "additionalProperties": false }, "ClassAccuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false }, "Accuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false }, "SampleScores": { "type": "object", "properties": { "width": { "type": "integer", "minimum": 1, "maximum": 100000 }, "threshold": { "type": "number" }, "values": { "type": "string", "maxLength": 4000000 } }, "required": ["width", "values"], "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }, "parameters": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "parametersNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "macsNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "arenaEstimate": { "$ref": "#/$defs/ArenaFigures" }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "deflatedFault": { "$ref": "#/$defs/Fault" }, "accuracyFault": { "$ref": "#/$defs/Fault" }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "scores": { "$ref": "#/$defs/SampleScores" }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "exactAgreement": { "$ref": "#/$defs/ExactAgreement" }, "operators": { "type": "array", "items": { "$ref": "#/$defs/OperatorCount" }, "maxItems": 1000 }, "devices": { "type": "array", "items": { "$ref": "#/$defs/DeviceMeasurement" }, "maxItems": 100 } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "parametersNotKnown", "macs", "macsNotKnown", "layers", "accuracy", "predictions", "runtime", "operators", "devices"], "additionalProperties": false }, "ExactAgreement": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "equalOutputs": { "type": "integer", "minimum": 0 }, "largestDifferenceCodes": { "type": "integer", "minimum": 0, "maximum": 255 }, "sameClass": { "type": "integer", "minimum": 0 } }, "required": ["samples", "outputs", "equalOutputs", "largestDifferenceCodes", "sameClass"], "additionalProperties": false }, "Stage": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false }, "CurvePoint": { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "score": { "type": "number" }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "sparsityLossWeight": { "type": "number", "minimum": 0 }, "frozenFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "classLossGap": { "type": "number" }, "validationAccuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "validationScore": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false }, "Curve": { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "scoreName": { "type": "string", "maxLength": 50 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false }, "StageTiming": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false }, "Timings": { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false }, "Baseline": { "type": "object", "properties": { "kind": { "enum": ["found", "first-run", "unavailable", "not-needed", "not-asked"] }, "source": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["kind", "source", "commit", "sha256", "reason"], "additionalProperties": false }, "BudgetChange": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "change": { "enum": ["added", "removed", "loosened", "tightened", "mixed"] }, "details": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 50 }, "place": { "$ref": "#/$defs/Place" } }, "additionalProperties": false, "required": ["artifact", "metric", "class", "device", "change", "details", "place"] }, "OperatorVariant": { "type": "object", "properties": { "version": { "type": "integer" }, "isCustom": { "type": "boolean" }, "constant": { "type": ["string", "null"], "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "layers": { "type": "array", "items": { "type": "string", "maxLength": 500 }, "maxItems": 3 } }, "required": ["version", "isCustom", "constant", "count", "layers"], "additionalProperties": false }, "OperatorCount": { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "type": { "type": "string", "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "variants": { "type": "array", "items": { "$ref": "#/$defs/OperatorVariant" }, "maxItems": 1000 } }, "required": ["operator", "type", "count"], "additionalProperties": false }, "DeviceMeasurement": { "type": "object", "properties": { "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "runtime": { "type": "string", "maxLength": 200 }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "anyOf": [{ "$ref": "#/$defs/LatencyMeasurement" }, { "type": "null" }] }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "flashBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "ramBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "arenaBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "peakMemoryBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "delegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "undelegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "memoryIncrementBytes": { "type": "integer", "minimum": 0 }, "stackBytes": { "type": "integer", "minimum": 0 }, "firstMs": { "type": "number", "exclusiveMinimum": 0 }, "cycles": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "clockMhz": { "type": "number", "exclusiveMinimum": 0 }, "base": { "$ref": "#/$defs/DeviceBase" }, "noise": { "$ref": "#/$defs/LatencyMeasurement" }, "noiseEnergyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "outputs": { "$ref": "#/$defs/DeviceOutputs" } }, "additionalProperties": false, "required": ["device", "runtime", "conditions", "sha256", "latency", "energyMillijoules", "flashBytes", "ramBytes", "arenaBytes", "peakMemoryBytes", "delegatedNodes", "undelegatedNodes"] }, "LatencyMeasurement": { "type": "object", "properties": { "meanMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "medianMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "p95Ms": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "required": ["meanMs", "medianMs", "p95Ms"], "additionalProperties": false }, "Fault": { "type": "object", "properties": { "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["code", "message", "cause", "fix", "place"], "additionalProperties": false }, "FileFault": { "type": "object", "properties": { "artifact": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "code", "message", "cause", "fix", "place"], "additionalProperties": false }, "NotKnown": { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "count": { "type": "integer", "minimum": 1 }, "why": { "enum": ["custom-operator", "open-dimensions", "calls-subgraphs", "no-count", "opaque-data", "other-entry"] } }, "required": ["operator", "count", "why"], "additionalProperties": false }, "ArenaFigures": { "type": "object", "properties": { "activationBytes": { "type": "integer", "minimum": 0 }, "totalBytes": { "type": "integer", "minimum": 0 }, "deviceTotalBytes": { "type": "integer", "minimum": 0 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 } }, "required": ["activationBytes", "totalBytes", "deviceTotalBytes", "unknown"], "additionalProperties": false }, "DeviceBase": { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "$ref": "#/$defs/LatencyMeasurement" }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "cycles": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "additionalProperties": false, "required": ["sha256", "latency"] }, "DeviceOutputs": { "type": "object", "properties": { "agree": { "type": "boolean" }, "compared": { "type": "integer", "minimum": 0 }, "largestDifference": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] }, "tolerance": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "required": ["agree", "compared", "largestDifference", "tolerance"] } } };
const schema32 = { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "inputs": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256", "inputs"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "task": { "enum": ["classification", "multi_label", "regression", "reconstruction"] }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "number" }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false };
const schema35 = { "enum": ["pass", "warn", "inconclusive", "error", "fail"] };
const schema68 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false };
const schema73 = { "type": "object", "properties": { "kind": { "enum": ["found", "first-run", "unavailable", "not-needed", "not-asked"] }, "source": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["kind", "source", "commit", "sha256", "reason"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{7,64}$", "u");
const schema36 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 }, "isClaimed": { "type": "boolean" } }, "required": ["artifact", "metric", "class", "device", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false };
const schema37 = { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules", "number"] };
const schema39 = { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact", "paired-bootstrap", "bootstrap"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false };
const schema40 = { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.better === undefined) && (missing0 = "better"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.significance === undefined) && (missing0 = "significance"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
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
                            if (data.device !== undefined) {
                                let data3 = data.device;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 200) {
                                            const err4 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate21.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.unit !== undefined) {
                                    let data4 = data.unit;
                                    const _errs18 = errors;
                                    if (!((((((data4 === "bytes") || (data4 === "fraction")) || (data4 === "count")) || (data4 === "milliseconds")) || (data4 === "millijoules")) || (data4 === "number"))) {
                                        validate21.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/$defs/Unit/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.better !== undefined) {
                                        let data5 = data.better;
                                        const _errs20 = errors;
                                        if (!((data5 === "lower") || (data5 === "higher"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema36.properties.better.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.operator !== undefined) {
                                            let data6 = data.operator;
                                            const _errs21 = errors;
                                            if (!((((data6 === "min") || (data6 === "max")) || (data6 === "max_drop")) || (data6 === "max_increase"))) {
                                                validate21.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema36.properties.operator.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs21 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.expected !== undefined) {
                                                let data7 = data.expected;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                    const err8 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                const _errs26 = errors;
                                                if (data7 !== null) {
                                                    const err9 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                                    const err10 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                if (data.against !== undefined) {
                                                    let data8 = data.against;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (errors === _errs30) {
                                                        if (typeof data8 === "string") {
                                                            if (func2(data8) > 200) {
                                                                const err11 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err12 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err12];
                                                            }
                                                            else {
                                                                vErrors.push(err12);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    const _errs32 = errors;
                                                    if (data8 !== null) {
                                                        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs32 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err14 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
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
                                                    if (data.reference !== undefined) {
                                                        let data9 = data.reference;
                                                        const _errs34 = errors;
                                                        const _errs35 = errors;
                                                        let valid6 = false;
                                                        const _errs36 = errors;
                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                            const err15 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                                vErrors = [err15];
                                                            }
                                                            else {
                                                                vErrors.push(err15);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs36 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        const _errs38 = errors;
                                                        if (data9 !== null) {
                                                            const err16 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs38 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        if (!valid6) {
                                                            const err17 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err17];
                                                            }
                                                            else {
                                                                vErrors.push(err17);
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
                                                        if (data.measured !== undefined) {
                                                            let data10 = data.measured;
                                                            const _errs40 = errors;
                                                            const _errs41 = errors;
                                                            let valid7 = false;
                                                            const _errs42 = errors;
                                                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                const err18 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs42 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            const _errs44 = errors;
                                                            if (data10 !== null) {
                                                                const err19 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs44 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            if (!valid7) {
                                                                const err20 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err20];
                                                                }
                                                                else {
                                                                    vErrors.push(err20);
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
                                                            if (data.actual !== undefined) {
                                                                let data11 = data.actual;
                                                                const _errs46 = errors;
                                                                const _errs47 = errors;
                                                                let valid8 = false;
                                                                const _errs48 = errors;
                                                                if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                                                    const err21 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err21];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err21);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs48 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                const _errs50 = errors;
                                                                if (data11 !== null) {
                                                                    const err22 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err22];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs50 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                if (!valid8) {
                                                                    const err23 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err23];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err23);
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
                                                                if (data.delta !== undefined) {
                                                                    let data12 = data.delta;
                                                                    const _errs52 = errors;
                                                                    const _errs53 = errors;
                                                                    let valid9 = false;
                                                                    const _errs54 = errors;
                                                                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                        const err24 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err24];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err24);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid7 = _errs54 === errors;
                                                                    valid9 = valid9 || _valid7;
                                                                    const _errs56 = errors;
                                                                    if (data12 !== null) {
                                                                        const err25 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err25];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err25);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid7 = _errs56 === errors;
                                                                    valid9 = valid9 || _valid7;
                                                                    if (!valid9) {
                                                                        const err26 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                                        errors = _errs53;
                                                                        if (vErrors !== null) {
                                                                            if (_errs53) {
                                                                                vErrors.length = _errs53;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs52 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.level !== undefined) {
                                                                        let data13 = data.level;
                                                                        const _errs58 = errors;
                                                                        if (!((data13 === "error") || (data13 === "warn"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema36.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs58 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.verdict !== undefined) {
                                                                            let data14 = data.verdict;
                                                                            const _errs59 = errors;
                                                                            if (!(((((data14 === "pass") || (data14 === "warn")) || (data14 === "inconclusive")) || (data14 === "error")) || (data14 === "fail"))) {
                                                                                validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs59 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.reason !== undefined) {
                                                                                let data15 = data.reason;
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                let valid11 = false;
                                                                                const _errs63 = errors;
                                                                                if (errors === _errs63) {
                                                                                    if (typeof data15 === "string") {
                                                                                        if (func2(data15) > 2000) {
                                                                                            const err27 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err27];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err27);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err28 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err28];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err28);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid8 = _errs63 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                const _errs65 = errors;
                                                                                if (data15 !== null) {
                                                                                    const err29 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err29];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err29);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid8 = _errs65 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                if (!valid11) {
                                                                                    const err30 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err30];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err30);
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
                                                                                if (data.significance !== undefined) {
                                                                                    let data16 = data.significance;
                                                                                    const _errs67 = errors;
                                                                                    const _errs68 = errors;
                                                                                    let valid12 = false;
                                                                                    const _errs69 = errors;
                                                                                    const _errs70 = errors;
                                                                                    if (errors === _errs70) {
                                                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                            let missing1;
                                                                                            if (((((((((data16.test === undefined) && (missing1 = "test")) || ((data16.confidence === undefined) && (missing1 = "confidence"))) || ((data16.samples === undefined) && (missing1 = "samples"))) || ((data16.lost === undefined) && (missing1 = "lost"))) || ((data16.won === undefined) && (missing1 = "won"))) || ((data16.pValue === undefined) && (missing1 = "pValue"))) || ((data16.outcome === undefined) && (missing1 = "outcome"))) || ((data16.samplesToDecide === undefined) && (missing1 = "samplesToDecide"))) {
                                                                                                const err31 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err31];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err31);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                const _errs72 = errors;
                                                                                                for (const key1 in data16) {
                                                                                                    if (!((((((((key1 === "test") || (key1 === "confidence")) || (key1 === "samples")) || (key1 === "lost")) || (key1 === "won")) || (key1 === "pValue")) || (key1 === "outcome")) || (key1 === "samplesToDecide"))) {
                                                                                                        const err32 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err32];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err32);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs72 === errors) {
                                                                                                    if (data16.test !== undefined) {
                                                                                                        let data17 = data16.test;
                                                                                                        const _errs73 = errors;
                                                                                                        if (!(((((data17 === "mcnemar-exact") || (data17 === "tango-score")) || (data17 === "binomial-exact")) || (data17 === "paired-bootstrap")) || (data17 === "bootstrap"))) {
                                                                                                            const err33 = { instancePath: instancePath + "/significance/test", schemaPath: "#/$defs/Significance/properties/test/enum", keyword: "enum", params: { allowedValues: schema39.properties.test.enum }, message: "must be equal to one of the allowed values" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err33];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err33);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid14 = _errs73 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid14 = true;
                                                                                                    }
                                                                                                    if (valid14) {
                                                                                                        if (data16.confidence !== undefined) {
                                                                                                            let data18 = data16.confidence;
                                                                                                            const _errs74 = errors;
                                                                                                            if (errors === _errs74) {
                                                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                                    if (data18 > 1 || isNaN(data18)) {
                                                                                                                        const err34 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err34];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err34);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (data18 < 0.5 || isNaN(data18)) {
                                                                                                                            const err35 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err35];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err35);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err36 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err36];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err36);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid14 = _errs74 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid14 = true;
                                                                                                        }
                                                                                                        if (valid14) {
                                                                                                            if (data16.samples !== undefined) {
                                                                                                                let data19 = data16.samples;
                                                                                                                const _errs76 = errors;
                                                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                                    const err37 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err37];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err37);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs76) {
                                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                                                            const err38 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err38];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err38);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid14 = _errs76 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid14 = true;
                                                                                                            }
                                                                                                            if (valid14) {
                                                                                                                if (data16.lost !== undefined) {
                                                                                                                    let data20 = data16.lost;
                                                                                                                    const _errs78 = errors;
                                                                                                                    const _errs79 = errors;
                                                                                                                    let valid15 = false;
                                                                                                                    const _errs80 = errors;
                                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                                        const err39 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
                                                                                                                                const err40 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                                                                                        const err41 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                                                                                                        const err42 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                                                                                    var valid14 = _errs78 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid14 = true;
                                                                                                                }
                                                                                                                if (valid14) {
                                                                                                                    if (data16.won !== undefined) {
                                                                                                                        let data21 = data16.won;
                                                                                                                        const _errs84 = errors;
                                                                                                                        const _errs85 = errors;
                                                                                                                        let valid16 = false;
                                                                                                                        const _errs86 = errors;
                                                                                                                        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                                                            const err43 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err43];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err43);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        if (errors === _errs86) {
                                                                                                                            if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                                                                if (data21 < 0 || isNaN(data21)) {
                                                                                                                                    const err44 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                                                                                        var _valid11 = _errs86 === errors;
                                                                                                                        valid16 = valid16 || _valid11;
                                                                                                                        const _errs88 = errors;
                                                                                                                        if (data21 !== null) {
                                                                                                                            const err45 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err45];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err45);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid11 = _errs88 === errors;
                                                                                                                        valid16 = valid16 || _valid11;
                                                                                                                        if (!valid16) {
                                                                                                                            const err46 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err46];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err46);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs85;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs85) {
                                                                                                                                    vErrors.length = _errs85;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid14 = _errs84 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid14 = true;
                                                                                                                    }
                                                                                                                    if (valid14) {
                                                                                                                        if (data16.pValue !== undefined) {
                                                                                                                            let data22 = data16.pValue;
                                                                                                                            const _errs90 = errors;
                                                                                                                            if (errors === _errs90) {
                                                                                                                                if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                                                                    if (data22 > 1 || isNaN(data22)) {
                                                                                                                                        const err47 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err47];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err47);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data22 < 0 || isNaN(data22)) {
                                                                                                                                            const err48 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                                                                                                else {
                                                                                                                                    const err49 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err49];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err49);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid14 = _errs90 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid14 = true;
                                                                                                                        }
                                                                                                                        if (valid14) {
                                                                                                                            if (data16.outcome !== undefined) {
                                                                                                                                let data23 = data16.outcome;
                                                                                                                                const _errs92 = errors;
                                                                                                                                if (!(((data23 === "met") || (data23 === "broken")) || (data23 === "undecided"))) {
                                                                                                                                    const err50 = { instancePath: instancePath + "/significance/outcome", schemaPath: "#/$defs/Significance/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema39.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err50];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err50);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid14 = _errs92 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid14 = true;
                                                                                                                            }
                                                                                                                            if (valid14) {
                                                                                                                                if (data16.samplesToDecide !== undefined) {
                                                                                                                                    let data24 = data16.samplesToDecide;
                                                                                                                                    const _errs93 = errors;
                                                                                                                                    const _errs94 = errors;
                                                                                                                                    let valid17 = false;
                                                                                                                                    const _errs95 = errors;
                                                                                                                                    if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                                                                        const err51 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err51];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err51);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs95) {
                                                                                                                                        if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                                                            if (data24 < 0 || isNaN(data24)) {
                                                                                                                                                const err52 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err52];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err52);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var _valid12 = _errs95 === errors;
                                                                                                                                    valid17 = valid17 || _valid12;
                                                                                                                                    const _errs97 = errors;
                                                                                                                                    if (data24 !== null) {
                                                                                                                                        const err53 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err53];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err53);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var _valid12 = _errs97 === errors;
                                                                                                                                    valid17 = valid17 || _valid12;
                                                                                                                                    if (!valid17) {
                                                                                                                                        const err54 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err54];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err54);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        errors = _errs94;
                                                                                                                                        if (vErrors !== null) {
                                                                                                                                            if (_errs94) {
                                                                                                                                                vErrors.length = _errs94;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors = null;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid14 = _errs93 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid14 = true;
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
                                                                                            const err55 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err55];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err55);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid9 = _errs69 === errors;
                                                                                    valid12 = valid12 || _valid9;
                                                                                    const _errs99 = errors;
                                                                                    if (data16 !== null) {
                                                                                        const err56 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err56];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err56);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs99 === errors;
                                                                                    valid12 = valid12 || _valid9;
                                                                                    if (!valid12) {
                                                                                        const err57 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                                                        errors = _errs68;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs68) {
                                                                                                vErrors.length = _errs68;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs67 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.message !== undefined) {
                                                                                        let data25 = data.message;
                                                                                        const _errs101 = errors;
                                                                                        const _errs102 = errors;
                                                                                        let valid18 = false;
                                                                                        const _errs103 = errors;
                                                                                        if (errors === _errs103) {
                                                                                            if (typeof data25 === "string") {
                                                                                                if (func2(data25) > 1000) {
                                                                                                    const err58 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err58];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err58);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err59 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err59];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err59);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var _valid13 = _errs103 === errors;
                                                                                        valid18 = valid18 || _valid13;
                                                                                        const _errs105 = errors;
                                                                                        if (data25 !== null) {
                                                                                            const err60 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err60];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err60);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid13 = _errs105 === errors;
                                                                                        valid18 = valid18 || _valid13;
                                                                                        if (!valid18) {
                                                                                            const err61 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err61];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err61);
                                                                                            }
                                                                                            errors++;
                                                                                            validate21.errors = vErrors;
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            errors = _errs102;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs102) {
                                                                                                    vErrors.length = _errs102;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs101 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.place !== undefined) {
                                                                                            let data26 = data.place;
                                                                                            const _errs107 = errors;
                                                                                            const _errs108 = errors;
                                                                                            if (errors === _errs108) {
                                                                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                                    let missing2;
                                                                                                    if ((data26.file === undefined) && (missing2 = "file")) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs110 = errors;
                                                                                                        for (const key2 in data26) {
                                                                                                            if (!(((key2 === "file") || (key2 === "line")) || (key2 === "column"))) {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs110 === errors) {
                                                                                                            if (data26.file !== undefined) {
                                                                                                                let data27 = data26.file;
                                                                                                                const _errs111 = errors;
                                                                                                                if (errors === _errs111) {
                                                                                                                    if (typeof data27 === "string") {
                                                                                                                        if (func2(data27) > 1000) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid20 = _errs111 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid20 = true;
                                                                                                            }
                                                                                                            if (valid20) {
                                                                                                                if (data26.line !== undefined) {
                                                                                                                    let data28 = data26.line;
                                                                                                                    const _errs113 = errors;
                                                                                                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs113) {
                                                                                                                        if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                                            if (data28 < 1 || isNaN(data28)) {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid20 = _errs113 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid20 = true;
                                                                                                                }
                                                                                                                if (valid20) {
                                                                                                                    if (data26.column !== undefined) {
                                                                                                                        let data29 = data26.column;
                                                                                                                        const _errs115 = errors;
                                                                                                                        if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs115) {
                                                                                                                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                                if (data29 < 1 || isNaN(data29)) {
                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid20 = _errs115 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid20 = true;
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
                                                                                            var valid0 = _errs107 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.conditions !== undefined) {
                                                                                                let data30 = data.conditions;
                                                                                                const _errs117 = errors;
                                                                                                if (errors === _errs117) {
                                                                                                    if (Array.isArray(data30)) {
                                                                                                        if (data30.length > 20) {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid21 = true;
                                                                                                            const len0 = data30.length;
                                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                let data31 = data30[i0];
                                                                                                                const _errs119 = errors;
                                                                                                                if (errors === _errs119) {
                                                                                                                    if (typeof data31 === "string") {
                                                                                                                        if (func2(data31) > 1000) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid21 = _errs119 === errors;
                                                                                                                if (!valid21) {
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
                                                                                                var valid0 = _errs117 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.isClaimed !== undefined) {
                                                                                                    const _errs121 = errors;
                                                                                                    if (typeof data.isClaimed !== "boolean") {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/isClaimed", schemaPath: "#/properties/isClaimed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid0 = _errs121 === errors;
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
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "zero_blocks", "zeros_in_block", "zeros_over_all", "weights_left", "distinct_codes", "distinct_blocks", "codes_per_channel"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false };
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
                            if (!((((((((data2 === "zeros") || (data2 === "zero_blocks")) || (data2 === "zeros_in_block")) || (data2 === "zeros_over_all")) || (data2 === "weights_left")) || (data2 === "distinct_codes")) || (data2 === "distinct_blocks")) || (data2 === "codes_per_channel"))) {
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
const schema43 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }, "parameters": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "parametersNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "macsNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "arenaEstimate": { "$ref": "#/$defs/ArenaFigures" }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "deflatedFault": { "$ref": "#/$defs/Fault" }, "accuracyFault": { "$ref": "#/$defs/Fault" }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "scores": { "$ref": "#/$defs/SampleScores" }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "exactAgreement": { "$ref": "#/$defs/ExactAgreement" }, "operators": { "type": "array", "items": { "$ref": "#/$defs/OperatorCount" }, "maxItems": 1000 }, "devices": { "type": "array", "items": { "$ref": "#/$defs/DeviceMeasurement" }, "maxItems": 100 } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "parametersNotKnown", "macs", "macsNotKnown", "layers", "accuracy", "predictions", "runtime", "operators", "devices"], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "count": { "type": "integer", "minimum": 1 }, "why": { "enum": ["custom-operator", "open-dimensions", "calls-subgraphs", "no-count", "opaque-data", "other-entry"] } }, "required": ["operator", "count", "why"], "additionalProperties": false };
const schema46 = { "type": "object", "properties": { "activationBytes": { "type": "integer", "minimum": 0 }, "totalBytes": { "type": "integer", "minimum": 0 }, "deviceTotalBytes": { "type": "integer", "minimum": 0 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 } }, "required": ["activationBytes", "totalBytes", "deviceTotalBytes", "unknown"], "additionalProperties": false };
const schema56 = { "type": "object", "properties": { "width": { "type": "integer", "minimum": 1, "maximum": 100000 }, "threshold": { "type": "number" }, "values": { "type": "string", "maxLength": 4000000 } }, "required": ["width", "values"], "additionalProperties": false };
const schema57 = { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "equalOutputs": { "type": "integer", "minimum": 0 }, "largestDifferenceCodes": { "type": "integer", "minimum": 0, "maximum": 255 }, "sameClass": { "type": "integer", "minimum": 0 } }, "required": ["samples", "outputs", "equalOutputs", "largestDifferenceCodes", "sameClass"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "codeSet": { "$ref": "#/$defs/CodeSet" }, "blocks": { "$ref": "#/$defs/ZeroBlocks" }, "codewords": { "$ref": "#/$defs/Codewords" }, "codesPerChannel": { "type": "integer", "minimum": 1 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false };
const schema48 = { "type": "object", "properties": { "lowest": { "type": "integer", "minimum": -128, "maximum": 0 }, "bits": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{1,64}$" } }, "required": ["lowest", "bits"], "additionalProperties": false };
const schema49 = { "type": "object", "properties": { "inputs": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "fewestZeros": { "type": "integer", "minimum": 0 } }, "required": ["inputs", "outputs", "zeroFraction", "fewestZeros"], "additionalProperties": false };
const schema50 = { "type": "object", "properties": { "blockSize": { "type": "integer", "minimum": 1 }, "distinct": { "type": "integer", "minimum": 1 }, "codebookBytes": { "type": "integer", "minimum": 1 }, "indexBytes": { "type": "integer", "minimum": 0 } }, "required": ["blockSize", "distinct", "codebookBytes", "indexBytes"], "additionalProperties": false };
const schema51 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false };
const pattern9 = new RegExp("^[0-9a-f]{1,64}$", "u");
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
                if (!(func1.call(schema47.properties, key0))) {
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
                                        if (data.codeSet !== undefined) {
                                            let data6 = data.codeSet;
                                            const _errs14 = errors;
                                            const _errs15 = errors;
                                            if (errors === _errs15) {
                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                    let missing1;
                                                    if (((data6.lowest === undefined) && (missing1 = "lowest")) || ((data6.bits === undefined) && (missing1 = "bits"))) {
                                                        validate26.errors = [{ instancePath: instancePath + "/codeSet", schemaPath: "#/$defs/CodeSet/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs17 = errors;
                                                        for (const key1 in data6) {
                                                            if (!((key1 === "lowest") || (key1 === "bits"))) {
                                                                validate26.errors = [{ instancePath: instancePath + "/codeSet", schemaPath: "#/$defs/CodeSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs17 === errors) {
                                                            if (data6.lowest !== undefined) {
                                                                let data7 = data6.lowest;
                                                                const _errs18 = errors;
                                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/codeSet/lowest", schemaPath: "#/$defs/CodeSet/properties/lowest/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs18) {
                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                        if (data7 > 0 || isNaN(data7)) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/codeSet/lowest", schemaPath: "#/$defs/CodeSet/properties/lowest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data7 < -128 || isNaN(data7)) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/codeSet/lowest", schemaPath: "#/$defs/CodeSet/properties/lowest/minimum", keyword: "minimum", params: { comparison: ">=", limit: -128 }, message: "must be >= -128" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                var valid2 = _errs18 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data6.bits !== undefined) {
                                                                    let data8 = data6.bits;
                                                                    const _errs20 = errors;
                                                                    if (errors === _errs20) {
                                                                        if (typeof data8 === "string") {
                                                                            if (func2(data8) > 64) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/codeSet/bits", schemaPath: "#/$defs/CodeSet/properties/bits/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (!pattern9.test(data8)) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/codeSet/bits", schemaPath: "#/$defs/CodeSet/properties/bits/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{1,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{1,64}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate26.errors = [{ instancePath: instancePath + "/codeSet/bits", schemaPath: "#/$defs/CodeSet/properties/bits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate26.errors = [{ instancePath: instancePath + "/codeSet", schemaPath: "#/$defs/CodeSet/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.blocks !== undefined) {
                                                let data9 = data.blocks;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                if (errors === _errs23) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        let missing2;
                                                        if (((((data9.inputs === undefined) && (missing2 = "inputs")) || ((data9.outputs === undefined) && (missing2 = "outputs"))) || ((data9.zeroFraction === undefined) && (missing2 = "zeroFraction"))) || ((data9.fewestZeros === undefined) && (missing2 = "fewestZeros"))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/$defs/ZeroBlocks/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs25 = errors;
                                                            for (const key2 in data9) {
                                                                if (!((((key2 === "inputs") || (key2 === "outputs")) || (key2 === "zeroFraction")) || (key2 === "fewestZeros"))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/$defs/ZeroBlocks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs25 === errors) {
                                                                if (data9.inputs !== undefined) {
                                                                    let data10 = data9.inputs;
                                                                    const _errs26 = errors;
                                                                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/blocks/inputs", schemaPath: "#/$defs/ZeroBlocks/properties/inputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs26) {
                                                                        if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                            if (data10 < 1 || isNaN(data10)) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/blocks/inputs", schemaPath: "#/$defs/ZeroBlocks/properties/inputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid4 = _errs26 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data9.outputs !== undefined) {
                                                                        let data11 = data9.outputs;
                                                                        const _errs28 = errors;
                                                                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/blocks/outputs", schemaPath: "#/$defs/ZeroBlocks/properties/outputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs28) {
                                                                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                if (data11 < 1 || isNaN(data11)) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/blocks/outputs", schemaPath: "#/$defs/ZeroBlocks/properties/outputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid4 = _errs28 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data9.zeroFraction !== undefined) {
                                                                            let data12 = data9.zeroFraction;
                                                                            const _errs30 = errors;
                                                                            if (errors === _errs30) {
                                                                                if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                                    if (data12 > 1 || isNaN(data12)) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/blocks/zeroFraction", schemaPath: "#/$defs/ZeroBlocks/properties/zeroFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data12 < 0 || isNaN(data12)) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/blocks/zeroFraction", schemaPath: "#/$defs/ZeroBlocks/properties/zeroFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/blocks/zeroFraction", schemaPath: "#/$defs/ZeroBlocks/properties/zeroFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid4 = _errs30 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data9.fewestZeros !== undefined) {
                                                                                let data13 = data9.fewestZeros;
                                                                                const _errs32 = errors;
                                                                                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/blocks/fewestZeros", schemaPath: "#/$defs/ZeroBlocks/properties/fewestZeros/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs32) {
                                                                                    if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                        if (data13 < 0 || isNaN(data13)) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/blocks/fewestZeros", schemaPath: "#/$defs/ZeroBlocks/properties/fewestZeros/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid4 = _errs32 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate26.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/$defs/ZeroBlocks/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.codewords !== undefined) {
                                                    let data14 = data.codewords;
                                                    const _errs34 = errors;
                                                    const _errs35 = errors;
                                                    if (errors === _errs35) {
                                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                            let missing3;
                                                            if (((((data14.blockSize === undefined) && (missing3 = "blockSize")) || ((data14.distinct === undefined) && (missing3 = "distinct"))) || ((data14.codebookBytes === undefined) && (missing3 = "codebookBytes"))) || ((data14.indexBytes === undefined) && (missing3 = "indexBytes"))) {
                                                                validate26.errors = [{ instancePath: instancePath + "/codewords", schemaPath: "#/$defs/Codewords/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs37 = errors;
                                                                for (const key3 in data14) {
                                                                    if (!((((key3 === "blockSize") || (key3 === "distinct")) || (key3 === "codebookBytes")) || (key3 === "indexBytes"))) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/codewords", schemaPath: "#/$defs/Codewords/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs37 === errors) {
                                                                    if (data14.blockSize !== undefined) {
                                                                        let data15 = data14.blockSize;
                                                                        const _errs38 = errors;
                                                                        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/codewords/blockSize", schemaPath: "#/$defs/Codewords/properties/blockSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs38) {
                                                                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                if (data15 < 1 || isNaN(data15)) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/codewords/blockSize", schemaPath: "#/$defs/Codewords/properties/blockSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid6 = _errs38 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data14.distinct !== undefined) {
                                                                            let data16 = data14.distinct;
                                                                            const _errs40 = errors;
                                                                            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                                                validate26.errors = [{ instancePath: instancePath + "/codewords/distinct", schemaPath: "#/$defs/Codewords/properties/distinct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs40) {
                                                                                if ((typeof data16 == "number") && (isFinite(data16))) {
                                                                                    if (data16 < 1 || isNaN(data16)) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/codewords/distinct", schemaPath: "#/$defs/Codewords/properties/distinct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid6 = _errs40 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                        if (valid6) {
                                                                            if (data14.codebookBytes !== undefined) {
                                                                                let data17 = data14.codebookBytes;
                                                                                const _errs42 = errors;
                                                                                if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/codewords/codebookBytes", schemaPath: "#/$defs/Codewords/properties/codebookBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs42) {
                                                                                    if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                        if (data17 < 1 || isNaN(data17)) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/codewords/codebookBytes", schemaPath: "#/$defs/Codewords/properties/codebookBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid6 = _errs42 === errors;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                            }
                                                                            if (valid6) {
                                                                                if (data14.indexBytes !== undefined) {
                                                                                    let data18 = data14.indexBytes;
                                                                                    const _errs44 = errors;
                                                                                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/codewords/indexBytes", schemaPath: "#/$defs/Codewords/properties/indexBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs44) {
                                                                                        if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                            if (data18 < 0 || isNaN(data18)) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/codewords/indexBytes", schemaPath: "#/$defs/Codewords/properties/indexBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid6 = _errs44 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid6 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate26.errors = [{ instancePath: instancePath + "/codewords", schemaPath: "#/$defs/Codewords/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs34 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.codesPerChannel !== undefined) {
                                                        let data19 = data.codesPerChannel;
                                                        const _errs46 = errors;
                                                        if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/codesPerChannel", schemaPath: "#/properties/codesPerChannel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs46) {
                                                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                if (data19 < 1 || isNaN(data19)) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/codesPerChannel", schemaPath: "#/properties/codesPerChannel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs46 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.macs !== undefined) {
                                                            let data20 = data.macs;
                                                            const _errs48 = errors;
                                                            const _errs49 = errors;
                                                            let valid7 = false;
                                                            const _errs50 = errors;
                                                            if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                const err0 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err0];
                                                                }
                                                                else {
                                                                    vErrors.push(err0);
                                                                }
                                                                errors++;
                                                            }
                                                            if (errors === _errs50) {
                                                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                    if (data20 < 0 || isNaN(data20)) {
                                                                        const err1 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                            var _valid0 = _errs50 === errors;
                                                            valid7 = valid7 || _valid0;
                                                            const _errs52 = errors;
                                                            if (data20 !== null) {
                                                                const err2 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err2];
                                                                }
                                                                else {
                                                                    vErrors.push(err2);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid0 = _errs52 === errors;
                                                            valid7 = valid7 || _valid0;
                                                            if (!valid7) {
                                                                const err3 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err3];
                                                                }
                                                                else {
                                                                    vErrors.push(err3);
                                                                }
                                                                errors++;
                                                                validate26.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs49;
                                                                if (vErrors !== null) {
                                                                    if (_errs49) {
                                                                        vErrors.length = _errs49;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs48 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.histogram !== undefined) {
                                                                let data21 = data.histogram;
                                                                const _errs54 = errors;
                                                                const _errs55 = errors;
                                                                if (errors === _errs55) {
                                                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                        let missing4;
                                                                        if ((((data21.minimum === undefined) && (missing4 = "minimum")) || ((data21.maximum === undefined) && (missing4 = "maximum"))) || ((data21.counts === undefined) && (missing4 = "counts"))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs57 = errors;
                                                                            for (const key4 in data21) {
                                                                                if (!(((key4 === "minimum") || (key4 === "maximum")) || (key4 === "counts"))) {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs57 === errors) {
                                                                                if (data21.minimum !== undefined) {
                                                                                    let data22 = data21.minimum;
                                                                                    const _errs58 = errors;
                                                                                    if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/minimum", schemaPath: "#/$defs/Histogram/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid9 = _errs58 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data21.maximum !== undefined) {
                                                                                        let data23 = data21.maximum;
                                                                                        const _errs60 = errors;
                                                                                        if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                                            validate26.errors = [{ instancePath: instancePath + "/histogram/maximum", schemaPath: "#/$defs/Histogram/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid9 = _errs60 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data21.counts !== undefined) {
                                                                                            let data24 = data21.counts;
                                                                                            const _errs62 = errors;
                                                                                            if (errors === _errs62) {
                                                                                                if (Array.isArray(data24)) {
                                                                                                    if (data24.length > 1024) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                        const len0 = data24.length;
                                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                                            let data25 = data24[i0];
                                                                                                            const _errs64 = errors;
                                                                                                            if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                                                                                                validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs64) {
                                                                                                                if ((typeof data25 == "number") && (isFinite(data25))) {
                                                                                                                    if (data25 < 0 || isNaN(data25)) {
                                                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid10 = _errs64 === errors;
                                                                                                            if (!valid10) {
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
                                                                                            var valid9 = _errs62 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
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
                                                                var valid0 = _errs54 === errors;
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
    else {
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false };
const schema53 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false };
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
const schema54 = { "type": "object", "properties": { "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["code", "message", "cause", "fix", "place"], "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "code") || (key0 === "message")) || (key0 === "cause")) || (key0 === "fix")) || (key0 === "place"))) {
                    validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.code !== undefined) {
                    let data0 = data.code;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate30.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate30.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        let data1 = data.message;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 2100) {
                                    validate30.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 2100 }, message: "must NOT have more than 2100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate30.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cause !== undefined) {
                            let data2 = data.cause;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 2000) {
                                        const err0 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
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
                                    const err1 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                                const err2 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                const err3 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate30.errors = vErrors;
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
                            if (data.fix !== undefined) {
                                let data3 = data.fix;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 2000) {
                                            const err4 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate30.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.place !== undefined) {
                                    let data4 = data.place;
                                    const _errs18 = errors;
                                    const _errs19 = errors;
                                    let valid3 = false;
                                    const _errs20 = errors;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            let missing1;
                                            if ((data4.file === undefined) && (missing1 = "file")) {
                                                const err8 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err8];
                                                }
                                                else {
                                                    vErrors.push(err8);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs23 = errors;
                                                for (const key1 in data4) {
                                                    if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                        const err9 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err9];
                                                        }
                                                        else {
                                                            vErrors.push(err9);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs23 === errors) {
                                                    if (data4.file !== undefined) {
                                                        let data5 = data4.file;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data5 === "string") {
                                                                if (func2(data5) > 1000) {
                                                                    const err10 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err10];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err10);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err11 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid5 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                        if (data4.line !== undefined) {
                                                            let data6 = data4.line;
                                                            const _errs26 = errors;
                                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                                const err12 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err12];
                                                                }
                                                                else {
                                                                    vErrors.push(err12);
                                                                }
                                                                errors++;
                                                            }
                                                            if (errors === _errs26) {
                                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                    if (data6 < 1 || isNaN(data6)) {
                                                                        const err13 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data4.column !== undefined) {
                                                                let data7 = data4.column;
                                                                const _errs28 = errors;
                                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                    const err14 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err14];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err14);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (errors === _errs28) {
                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                        if (data7 < 1 || isNaN(data7)) {
                                                                            const err15 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err16 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err16];
                                            }
                                            else {
                                                vErrors.push(err16);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid2 = _errs20 === errors;
                                    valid3 = valid3 || _valid2;
                                    const _errs30 = errors;
                                    if (data4 !== null) {
                                        const err17 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                    var _valid2 = _errs30 === errors;
                                    valid3 = valid3 || _valid2;
                                    if (!valid3) {
                                        const err18 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                        validate30.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs19;
                                        if (vErrors !== null) {
                                            if (_errs19) {
                                                vErrors.length = _errs19;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
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
        validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "type": { "type": "string", "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "variants": { "type": "array", "items": { "$ref": "#/$defs/OperatorVariant" }, "maxItems": 1000 } }, "required": ["operator", "type", "count"], "additionalProperties": false };
const schema59 = { "type": "object", "properties": { "version": { "type": "integer" }, "isCustom": { "type": "boolean" }, "constant": { "type": ["string", "null"], "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "layers": { "type": "array", "items": { "type": "string", "maxLength": 500 }, "maxItems": 3 } }, "required": ["version", "isCustom", "constant", "count", "layers"], "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.operator === undefined) && (missing0 = "operator")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.count === undefined) && (missing0 = "count"))) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "operator") || (key0 === "type")) || (key0 === "count")) || (key0 === "variants"))) {
                    validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.operator !== undefined) {
                    let data0 = data.operator;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate33.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate33.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 20) {
                                    validate33.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate33.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.count !== undefined) {
                            let data2 = data.count;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate33.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 1 || isNaN(data2)) {
                                        validate33.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                            if (data.variants !== undefined) {
                                let data3 = data.variants;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 1000) {
                                            validate33.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data3.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data4 = data3[i0];
                                                const _errs10 = errors;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                        let missing1;
                                                        if ((((((data4.version === undefined) && (missing1 = "version")) || ((data4.isCustom === undefined) && (missing1 = "isCustom"))) || ((data4.constant === undefined) && (missing1 = "constant"))) || ((data4.count === undefined) && (missing1 = "count"))) || ((data4.layers === undefined) && (missing1 = "layers"))) {
                                                            validate33.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs13 = errors;
                                                            for (const key1 in data4) {
                                                                if (!(((((key1 === "version") || (key1 === "isCustom")) || (key1 === "constant")) || (key1 === "count")) || (key1 === "layers"))) {
                                                                    validate33.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs13 === errors) {
                                                                if (data4.version !== undefined) {
                                                                    let data5 = data4.version;
                                                                    const _errs14 = errors;
                                                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                        validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/version", schemaPath: "#/$defs/OperatorVariant/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.isCustom !== undefined) {
                                                                        const _errs16 = errors;
                                                                        if (typeof data4.isCustom !== "boolean") {
                                                                            validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/isCustom", schemaPath: "#/$defs/OperatorVariant/properties/isCustom/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.constant !== undefined) {
                                                                            let data7 = data4.constant;
                                                                            const _errs18 = errors;
                                                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                                validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/constant", schemaPath: "#/$defs/OperatorVariant/properties/constant/type", keyword: "type", params: { type: schema59.properties.constant.type }, message: "must be string,null" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs18) {
                                                                                if (typeof data7 === "string") {
                                                                                    if (func2(data7) > 20) {
                                                                                        validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/constant", schemaPath: "#/$defs/OperatorVariant/properties/constant/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.count !== undefined) {
                                                                                let data8 = data4.count;
                                                                                const _errs20 = errors;
                                                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                    validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/count", schemaPath: "#/$defs/OperatorVariant/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs20) {
                                                                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                        if (data8 < 1 || isNaN(data8)) {
                                                                                            validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/count", schemaPath: "#/$defs/OperatorVariant/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data4.layers !== undefined) {
                                                                                    let data9 = data4.layers;
                                                                                    const _errs22 = errors;
                                                                                    if (errors === _errs22) {
                                                                                        if (Array.isArray(data9)) {
                                                                                            if (data9.length > 3) {
                                                                                                validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers", schemaPath: "#/$defs/OperatorVariant/properties/layers/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid4 = true;
                                                                                                const len1 = data9.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    let data10 = data9[i1];
                                                                                                    const _errs24 = errors;
                                                                                                    if (errors === _errs24) {
                                                                                                        if (typeof data10 === "string") {
                                                                                                            if (func2(data10) > 500) {
                                                                                                                validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers/" + i1, schemaPath: "#/$defs/OperatorVariant/properties/layers/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers/" + i1, schemaPath: "#/$defs/OperatorVariant/properties/layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid4 = _errs24 === errors;
                                                                                                    if (!valid4) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate33.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers", schemaPath: "#/$defs/OperatorVariant/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs22 === errors;
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
                                                    else {
                                                        validate33.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                    else {
                                        validate33.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
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
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "type": "object", "properties": { "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "runtime": { "type": "string", "maxLength": 200 }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "anyOf": [{ "$ref": "#/$defs/LatencyMeasurement" }, { "type": "null" }] }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "flashBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "ramBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "arenaBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "peakMemoryBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "delegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "undelegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "memoryIncrementBytes": { "type": "integer", "minimum": 0 }, "stackBytes": { "type": "integer", "minimum": 0 }, "firstMs": { "type": "number", "exclusiveMinimum": 0 }, "cycles": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "clockMhz": { "type": "number", "exclusiveMinimum": 0 }, "base": { "$ref": "#/$defs/DeviceBase" }, "noise": { "$ref": "#/$defs/LatencyMeasurement" }, "noiseEnergyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "outputs": { "$ref": "#/$defs/DeviceOutputs" } }, "additionalProperties": false, "required": ["device", "runtime", "conditions", "sha256", "latency", "energyMillijoules", "flashBytes", "ramBytes", "arenaBytes", "peakMemoryBytes", "delegatedNodes", "undelegatedNodes"] };
const schema61 = { "type": "object", "properties": { "meanMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "medianMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "p95Ms": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "required": ["meanMs", "medianMs", "p95Ms"], "additionalProperties": false };
const schema65 = { "type": "object", "properties": { "agree": { "type": "boolean" }, "compared": { "type": "integer", "minimum": 0 }, "largestDifference": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] }, "tolerance": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "required": ["agree", "compared", "largestDifference", "tolerance"] };
const schema62 = { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "$ref": "#/$defs/LatencyMeasurement" }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "cycles": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "additionalProperties": false, "required": ["sha256", "latency"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.sha256 === undefined) && (missing0 = "sha256")) || ((data.latency === undefined) && (missing0 = "latency"))) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "sha256") || (key0 === "latency")) || (key0 === "energyMillijoules")) || (key0 === "cycles"))) {
                    validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.sha256 !== undefined) {
                    let data0 = data.sha256;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 64) {
                                validate36.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                            }
                            else {
                                if (!pattern4.test(data0)) {
                                    validate36.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate36.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.latency !== undefined) {
                        let data1 = data.latency;
                        const _errs4 = errors;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if ((((data1.meanMs === undefined) && (missing1 = "meanMs")) || ((data1.medianMs === undefined) && (missing1 = "medianMs"))) || ((data1.p95Ms === undefined) && (missing1 = "p95Ms"))) {
                                    validate36.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs7 = errors;
                                    for (const key1 in data1) {
                                        if (!(((key1 === "meanMs") || (key1 === "medianMs")) || (key1 === "p95Ms"))) {
                                            validate36.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs7 === errors) {
                                        if (data1.meanMs !== undefined) {
                                            let data2 = data1.meanMs;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (Array.isArray(data2)) {
                                                    if (data2.length > 1000) {
                                                        validate36.errors = [{ instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                        const len0 = data2.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data3 = data2[i0];
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if ((typeof data3 == "number") && (isFinite(data3))) {
                                                                    if (data3 <= 0 || isNaN(data3)) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/latency/meanMs/" + i0, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate36.errors = [{ instancePath: instancePath + "/latency/meanMs/" + i0, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate36.errors = [{ instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs8 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.medianMs !== undefined) {
                                                let data4 = data1.medianMs;
                                                const _errs12 = errors;
                                                if (errors === _errs12) {
                                                    if (Array.isArray(data4)) {
                                                        if (data4.length > 1000) {
                                                            validate36.errors = [{ instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                            const len1 = data4.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                let data5 = data4[i1];
                                                                const _errs14 = errors;
                                                                if (errors === _errs14) {
                                                                    if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                        if (data5 <= 0 || isNaN(data5)) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/latency/medianMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate36.errors = [{ instancePath: instancePath + "/latency/medianMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid4 = _errs14 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate36.errors = [{ instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs12 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.p95Ms !== undefined) {
                                                    let data6 = data1.p95Ms;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (Array.isArray(data6)) {
                                                            if (data6.length > 1000) {
                                                                validate36.errors = [{ instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                                const len2 = data6.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    let data7 = data6[i2];
                                                                    const _errs18 = errors;
                                                                    if (errors === _errs18) {
                                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                            if (data7 <= 0 || isNaN(data7)) {
                                                                                validate36.errors = [{ instancePath: instancePath + "/latency/p95Ms/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate36.errors = [{ instancePath: instancePath + "/latency/p95Ms/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid5 = _errs18 === errors;
                                                                    if (!valid5) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate36.errors = [{ instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs16 === errors;
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
                                validate36.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.energyMillijoules !== undefined) {
                            let data8 = data.energyMillijoules;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                                if (Array.isArray(data8)) {
                                    if (data8.length > 1000) {
                                        validate36.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid6 = true;
                                        const len3 = data8.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            let data9 = data8[i3];
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                    if (data9 <= 0 || isNaN(data9)) {
                                                        validate36.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i3, schemaPath: "#/properties/energyMillijoules/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate36.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i3, schemaPath: "#/properties/energyMillijoules/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                            }
                                            var valid6 = _errs22 === errors;
                                            if (!valid6) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate36.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs20 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.cycles !== undefined) {
                                let data10 = data.cycles;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                    if (Array.isArray(data10)) {
                                        if (data10.length > 1000) {
                                            validate36.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid7 = true;
                                            const len4 = data10.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                let data11 = data10[i4];
                                                const _errs26 = errors;
                                                if (errors === _errs26) {
                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                        if (data11 <= 0 || isNaN(data11)) {
                                                            validate36.errors = [{ instancePath: instancePath + "/cycles/" + i4, schemaPath: "#/properties/cycles/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate36.errors = [{ instancePath: instancePath + "/cycles/" + i4, schemaPath: "#/properties/cycles/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                }
                                                var valid7 = _errs26 === errors;
                                                if (!valid7) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate36.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs24 === errors;
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
        validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((data.device === undefined) && (missing0 = "device")) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.latency === undefined) && (missing0 = "latency"))) || ((data.energyMillijoules === undefined) && (missing0 = "energyMillijoules"))) || ((data.flashBytes === undefined) && (missing0 = "flashBytes"))) || ((data.ramBytes === undefined) && (missing0 = "ramBytes"))) || ((data.arenaBytes === undefined) && (missing0 = "arenaBytes"))) || ((data.peakMemoryBytes === undefined) && (missing0 = "peakMemoryBytes"))) || ((data.delegatedNodes === undefined) && (missing0 = "delegatedNodes"))) || ((data.undelegatedNodes === undefined) && (missing0 = "undelegatedNodes"))) {
            validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema60.properties, key0))) {
                    validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.device !== undefined) {
                    let data0 = data.device;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate35.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                            else {
                                if (func2(data0) < 1) {
                                    validate35.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate35.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.runtime !== undefined) {
                        let data1 = data.runtime;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 200) {
                                    validate35.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate35.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.conditions !== undefined) {
                            let data2 = data.conditions;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 20) {
                                        validate35.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (typeof data3 === "string") {
                                                    if (func2(data3) > 300) {
                                                        validate35.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate35.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate35.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sha256 !== undefined) {
                                let data4 = data.sha256;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data4 === "string") {
                                        if (func2(data4) > 64) {
                                            validate35.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern4.test(data4)) {
                                                validate35.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate35.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.latency !== undefined) {
                                    let data5 = data.latency;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    let valid2 = false;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            let missing1;
                                            if ((((data5.meanMs === undefined) && (missing1 = "meanMs")) || ((data5.medianMs === undefined) && (missing1 = "medianMs"))) || ((data5.p95Ms === undefined) && (missing1 = "p95Ms"))) {
                                                const err0 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs17 = errors;
                                                for (const key1 in data5) {
                                                    if (!(((key1 === "meanMs") || (key1 === "medianMs")) || (key1 === "p95Ms"))) {
                                                        const err1 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
                                                if (_errs17 === errors) {
                                                    if (data5.meanMs !== undefined) {
                                                        let data6 = data5.meanMs;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (Array.isArray(data6)) {
                                                                if (data6.length > 1000) {
                                                                    const err2 = { instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                    const len1 = data6.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data7 = data6[i1];
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 <= 0 || isNaN(data7)) {
                                                                                    const err3 = { instancePath: instancePath + "/latency/meanMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                                const err4 = { instancePath: instancePath + "/latency/meanMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err4);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid5 = _errs20 === errors;
                                                                        if (!valid5) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err5 = { instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data5.medianMs !== undefined) {
                                                            let data8 = data5.medianMs;
                                                            const _errs22 = errors;
                                                            if (errors === _errs22) {
                                                                if (Array.isArray(data8)) {
                                                                    if (data8.length > 1000) {
                                                                        const err6 = { instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err6];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err6);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                        const len2 = data8.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            let data9 = data8[i2];
                                                                            const _errs24 = errors;
                                                                            if (errors === _errs24) {
                                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                    if (data9 <= 0 || isNaN(data9)) {
                                                                                        const err7 = { instancePath: instancePath + "/latency/medianMs/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                                    const err8 = { instancePath: instancePath + "/latency/medianMs/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err8];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err8);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var valid6 = _errs24 === errors;
                                                                            if (!valid6) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err9 = { instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err9];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err9);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid4 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data5.p95Ms !== undefined) {
                                                                let data10 = data5.p95Ms;
                                                                const _errs26 = errors;
                                                                if (errors === _errs26) {
                                                                    if (Array.isArray(data10)) {
                                                                        if (data10.length > 1000) {
                                                                            const err10 = { instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err10];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err10);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                            const len3 = data10.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                let data11 = data10[i3];
                                                                                const _errs28 = errors;
                                                                                if (errors === _errs28) {
                                                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                        if (data11 <= 0 || isNaN(data11)) {
                                                                                            const err11 = { instancePath: instancePath + "/latency/p95Ms/" + i3, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err11];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err11);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err12 = { instancePath: instancePath + "/latency/p95Ms/" + i3, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err12];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err12);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs28 === errors;
                                                                                if (!valid7) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err13 = { instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid4 = _errs26 === errors;
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
                                            const err14 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid2 = valid2 || _valid0;
                                    const _errs30 = errors;
                                    if (data5 !== null) {
                                        const err15 = { instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err15];
                                        }
                                        else {
                                            vErrors.push(err15);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs30 === errors;
                                    valid2 = valid2 || _valid0;
                                    if (!valid2) {
                                        const err16 = { instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                        validate35.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs13;
                                        if (vErrors !== null) {
                                            if (_errs13) {
                                                vErrors.length = _errs13;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.energyMillijoules !== undefined) {
                                        let data12 = data.energyMillijoules;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                            if (Array.isArray(data12)) {
                                                if (data12.length > 1000) {
                                                    validate35.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid8 = true;
                                                    const len4 = data12.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        let data13 = data12[i4];
                                                        const _errs34 = errors;
                                                        if (errors === _errs34) {
                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                if (data13 <= 0 || isNaN(data13)) {
                                                                    validate35.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i4, schemaPath: "#/properties/energyMillijoules/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate35.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i4, schemaPath: "#/properties/energyMillijoules/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid8 = _errs34 === errors;
                                                        if (!valid8) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate35.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs32 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.flashBytes !== undefined) {
                                            let data14 = data.flashBytes;
                                            const _errs36 = errors;
                                            const _errs37 = errors;
                                            let valid9 = false;
                                            const _errs38 = errors;
                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                const err17 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                    vErrors = [err17];
                                                }
                                                else {
                                                    vErrors.push(err17);
                                                }
                                                errors++;
                                            }
                                            if (errors === _errs38) {
                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                    if (data14 < 0 || isNaN(data14)) {
                                                        const err18 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                            var _valid1 = _errs38 === errors;
                                            valid9 = valid9 || _valid1;
                                            const _errs40 = errors;
                                            if (data14 !== null) {
                                                const err19 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err19];
                                                }
                                                else {
                                                    vErrors.push(err19);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs40 === errors;
                                            valid9 = valid9 || _valid1;
                                            if (!valid9) {
                                                const err20 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err20];
                                                }
                                                else {
                                                    vErrors.push(err20);
                                                }
                                                errors++;
                                                validate35.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs37;
                                                if (vErrors !== null) {
                                                    if (_errs37) {
                                                        vErrors.length = _errs37;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs36 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ramBytes !== undefined) {
                                                let data15 = data.ramBytes;
                                                const _errs42 = errors;
                                                const _errs43 = errors;
                                                let valid10 = false;
                                                const _errs44 = errors;
                                                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                    const err21 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                        vErrors = [err21];
                                                    }
                                                    else {
                                                        vErrors.push(err21);
                                                    }
                                                    errors++;
                                                }
                                                if (errors === _errs44) {
                                                    if ((typeof data15 == "number") && (isFinite(data15))) {
                                                        if (data15 < 0 || isNaN(data15)) {
                                                            const err22 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                var _valid2 = _errs44 === errors;
                                                valid10 = valid10 || _valid2;
                                                const _errs46 = errors;
                                                if (data15 !== null) {
                                                    const err23 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err23];
                                                    }
                                                    else {
                                                        vErrors.push(err23);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs46 === errors;
                                                valid10 = valid10 || _valid2;
                                                if (!valid10) {
                                                    const err24 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err24];
                                                    }
                                                    else {
                                                        vErrors.push(err24);
                                                    }
                                                    errors++;
                                                    validate35.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs43;
                                                    if (vErrors !== null) {
                                                        if (_errs43) {
                                                            vErrors.length = _errs43;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs42 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.arenaBytes !== undefined) {
                                                    let data16 = data.arenaBytes;
                                                    const _errs48 = errors;
                                                    const _errs49 = errors;
                                                    let valid11 = false;
                                                    const _errs50 = errors;
                                                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                        const err25 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                            vErrors = [err25];
                                                        }
                                                        else {
                                                            vErrors.push(err25);
                                                        }
                                                        errors++;
                                                    }
                                                    if (errors === _errs50) {
                                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                                            if (data16 < 0 || isNaN(data16)) {
                                                                const err26 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err26];
                                                                }
                                                                else {
                                                                    vErrors.push(err26);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    var _valid3 = _errs50 === errors;
                                                    valid11 = valid11 || _valid3;
                                                    const _errs52 = errors;
                                                    if (data16 !== null) {
                                                        const err27 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err27];
                                                        }
                                                        else {
                                                            vErrors.push(err27);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs52 === errors;
                                                    valid11 = valid11 || _valid3;
                                                    if (!valid11) {
                                                        const err28 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err28];
                                                        }
                                                        else {
                                                            vErrors.push(err28);
                                                        }
                                                        errors++;
                                                        validate35.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs49;
                                                        if (vErrors !== null) {
                                                            if (_errs49) {
                                                                vErrors.length = _errs49;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.peakMemoryBytes !== undefined) {
                                                        let data17 = data.peakMemoryBytes;
                                                        const _errs54 = errors;
                                                        const _errs55 = errors;
                                                        let valid12 = false;
                                                        const _errs56 = errors;
                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                            const err29 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                                vErrors = [err29];
                                                            }
                                                            else {
                                                                vErrors.push(err29);
                                                            }
                                                            errors++;
                                                        }
                                                        if (errors === _errs56) {
                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                if (data17 < 0 || isNaN(data17)) {
                                                                    const err30 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err30];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err30);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        var _valid4 = _errs56 === errors;
                                                        valid12 = valid12 || _valid4;
                                                        const _errs58 = errors;
                                                        if (data17 !== null) {
                                                            const err31 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err31];
                                                            }
                                                            else {
                                                                vErrors.push(err31);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs58 === errors;
                                                        valid12 = valid12 || _valid4;
                                                        if (!valid12) {
                                                            const err32 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err32];
                                                            }
                                                            else {
                                                                vErrors.push(err32);
                                                            }
                                                            errors++;
                                                            validate35.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs55;
                                                            if (vErrors !== null) {
                                                                if (_errs55) {
                                                                    vErrors.length = _errs55;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs54 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.delegatedNodes !== undefined) {
                                                            let data18 = data.delegatedNodes;
                                                            const _errs60 = errors;
                                                            const _errs61 = errors;
                                                            let valid13 = false;
                                                            const _errs62 = errors;
                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                const err33 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err33];
                                                                }
                                                                else {
                                                                    vErrors.push(err33);
                                                                }
                                                                errors++;
                                                            }
                                                            if (errors === _errs62) {
                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                        const err34 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                                            var _valid5 = _errs62 === errors;
                                                            valid13 = valid13 || _valid5;
                                                            const _errs64 = errors;
                                                            if (data18 !== null) {
                                                                const err35 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err35];
                                                                }
                                                                else {
                                                                    vErrors.push(err35);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs64 === errors;
                                                            valid13 = valid13 || _valid5;
                                                            if (!valid13) {
                                                                const err36 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err36];
                                                                }
                                                                else {
                                                                    vErrors.push(err36);
                                                                }
                                                                errors++;
                                                                validate35.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs61;
                                                                if (vErrors !== null) {
                                                                    if (_errs61) {
                                                                        vErrors.length = _errs61;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs60 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.undelegatedNodes !== undefined) {
                                                                let data19 = data.undelegatedNodes;
                                                                const _errs66 = errors;
                                                                const _errs67 = errors;
                                                                let valid14 = false;
                                                                const _errs68 = errors;
                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                    const err37 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err37];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err37);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (errors === _errs68) {
                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                            const err38 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err38];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err38);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                var _valid6 = _errs68 === errors;
                                                                valid14 = valid14 || _valid6;
                                                                const _errs70 = errors;
                                                                if (data19 !== null) {
                                                                    const err39 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err39];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err39);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs70 === errors;
                                                                valid14 = valid14 || _valid6;
                                                                if (!valid14) {
                                                                    const err40 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err40];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err40);
                                                                    }
                                                                    errors++;
                                                                    validate35.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs67;
                                                                    if (vErrors !== null) {
                                                                        if (_errs67) {
                                                                            vErrors.length = _errs67;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs66 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.memoryIncrementBytes !== undefined) {
                                                                    let data20 = data.memoryIncrementBytes;
                                                                    const _errs72 = errors;
                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                        validate35.errors = [{ instancePath: instancePath + "/memoryIncrementBytes", schemaPath: "#/properties/memoryIncrementBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs72) {
                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                validate35.errors = [{ instancePath: instancePath + "/memoryIncrementBytes", schemaPath: "#/properties/memoryIncrementBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs72 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.stackBytes !== undefined) {
                                                                        let data21 = data.stackBytes;
                                                                        const _errs74 = errors;
                                                                        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                            validate35.errors = [{ instancePath: instancePath + "/stackBytes", schemaPath: "#/properties/stackBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs74) {
                                                                            if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                if (data21 < 0 || isNaN(data21)) {
                                                                                    validate35.errors = [{ instancePath: instancePath + "/stackBytes", schemaPath: "#/properties/stackBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs74 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.firstMs !== undefined) {
                                                                            let data22 = data.firstMs;
                                                                            const _errs76 = errors;
                                                                            if (errors === _errs76) {
                                                                                if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                    if (data22 <= 0 || isNaN(data22)) {
                                                                                        validate35.errors = [{ instancePath: instancePath + "/firstMs", schemaPath: "#/properties/firstMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate35.errors = [{ instancePath: instancePath + "/firstMs", schemaPath: "#/properties/firstMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs76 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.cycles !== undefined) {
                                                                                let data23 = data.cycles;
                                                                                const _errs78 = errors;
                                                                                if (errors === _errs78) {
                                                                                    if (Array.isArray(data23)) {
                                                                                        if (data23.length > 1000) {
                                                                                            validate35.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid15 = true;
                                                                                            const len5 = data23.length;
                                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                                let data24 = data23[i5];
                                                                                                const _errs80 = errors;
                                                                                                if (errors === _errs80) {
                                                                                                    if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                        if (data24 <= 0 || isNaN(data24)) {
                                                                                                            validate35.errors = [{ instancePath: instancePath + "/cycles/" + i5, schemaPath: "#/properties/cycles/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate35.errors = [{ instancePath: instancePath + "/cycles/" + i5, schemaPath: "#/properties/cycles/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid15 = _errs80 === errors;
                                                                                                if (!valid15) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate35.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs78 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.clockMhz !== undefined) {
                                                                                    let data25 = data.clockMhz;
                                                                                    const _errs82 = errors;
                                                                                    if (errors === _errs82) {
                                                                                        if ((typeof data25 == "number") && (isFinite(data25))) {
                                                                                            if (data25 <= 0 || isNaN(data25)) {
                                                                                                validate35.errors = [{ instancePath: instancePath + "/clockMhz", schemaPath: "#/properties/clockMhz/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate35.errors = [{ instancePath: instancePath + "/clockMhz", schemaPath: "#/properties/clockMhz/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs82 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.base !== undefined) {
                                                                                        const _errs84 = errors;
                                                                                        if (!(validate36(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs84 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.noise !== undefined) {
                                                                                            let data27 = data.noise;
                                                                                            const _errs85 = errors;
                                                                                            const _errs86 = errors;
                                                                                            if (errors === _errs86) {
                                                                                                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                                    let missing2;
                                                                                                    if ((((data27.meanMs === undefined) && (missing2 = "meanMs")) || ((data27.medianMs === undefined) && (missing2 = "medianMs"))) || ((data27.p95Ms === undefined) && (missing2 = "p95Ms"))) {
                                                                                                        validate35.errors = [{ instancePath: instancePath + "/noise", schemaPath: "#/$defs/LatencyMeasurement/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs88 = errors;
                                                                                                        for (const key2 in data27) {
                                                                                                            if (!(((key2 === "meanMs") || (key2 === "medianMs")) || (key2 === "p95Ms"))) {
                                                                                                                validate35.errors = [{ instancePath: instancePath + "/noise", schemaPath: "#/$defs/LatencyMeasurement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs88 === errors) {
                                                                                                            if (data27.meanMs !== undefined) {
                                                                                                                let data28 = data27.meanMs;
                                                                                                                const _errs89 = errors;
                                                                                                                if (errors === _errs89) {
                                                                                                                    if (Array.isArray(data28)) {
                                                                                                                        if (data28.length > 1000) {
                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noise/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid18 = true;
                                                                                                                            const len6 = data28.length;
                                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                let data29 = data28[i6];
                                                                                                                                const _errs91 = errors;
                                                                                                                                if (errors === _errs91) {
                                                                                                                                    if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                                        if (data29 <= 0 || isNaN(data29)) {
                                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noise/meanMs/" + i6, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/noise/meanMs/" + i6, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid18 = _errs91 === errors;
                                                                                                                                if (!valid18) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/noise/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid17 = _errs89 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid17 = true;
                                                                                                            }
                                                                                                            if (valid17) {
                                                                                                                if (data27.medianMs !== undefined) {
                                                                                                                    let data30 = data27.medianMs;
                                                                                                                    const _errs93 = errors;
                                                                                                                    if (errors === _errs93) {
                                                                                                                        if (Array.isArray(data30)) {
                                                                                                                            if (data30.length > 1000) {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/noise/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid19 = true;
                                                                                                                                const len7 = data30.length;
                                                                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                    let data31 = data30[i7];
                                                                                                                                    const _errs95 = errors;
                                                                                                                                    if (errors === _errs95) {
                                                                                                                                        if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                                                            if (data31 <= 0 || isNaN(data31)) {
                                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/noise/medianMs/" + i7, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noise/medianMs/" + i7, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid19 = _errs95 === errors;
                                                                                                                                    if (!valid19) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noise/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid17 = _errs93 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid17 = true;
                                                                                                                }
                                                                                                                if (valid17) {
                                                                                                                    if (data27.p95Ms !== undefined) {
                                                                                                                        let data32 = data27.p95Ms;
                                                                                                                        const _errs97 = errors;
                                                                                                                        if (errors === _errs97) {
                                                                                                                            if (Array.isArray(data32)) {
                                                                                                                                if (data32.length > 1000) {
                                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/noise/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid20 = true;
                                                                                                                                    const len8 = data32.length;
                                                                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                                        let data33 = data32[i8];
                                                                                                                                        const _errs99 = errors;
                                                                                                                                        if (errors === _errs99) {
                                                                                                                                            if ((typeof data33 == "number") && (isFinite(data33))) {
                                                                                                                                                if (data33 <= 0 || isNaN(data33)) {
                                                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/noise/p95Ms/" + i8, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/noise/p95Ms/" + i8, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid20 = _errs99 === errors;
                                                                                                                                        if (!valid20) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/noise/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid17 = _errs97 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid17 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate35.errors = [{ instancePath: instancePath + "/noise", schemaPath: "#/$defs/LatencyMeasurement/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs85 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.noiseEnergyMillijoules !== undefined) {
                                                                                                let data34 = data.noiseEnergyMillijoules;
                                                                                                const _errs101 = errors;
                                                                                                if (errors === _errs101) {
                                                                                                    if (Array.isArray(data34)) {
                                                                                                        if (data34.length > 1000) {
                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noiseEnergyMillijoules", schemaPath: "#/properties/noiseEnergyMillijoules/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid21 = true;
                                                                                                            const len9 = data34.length;
                                                                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                let data35 = data34[i9];
                                                                                                                const _errs103 = errors;
                                                                                                                if (errors === _errs103) {
                                                                                                                    if ((typeof data35 == "number") && (isFinite(data35))) {
                                                                                                                        if (data35 <= 0 || isNaN(data35)) {
                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/noiseEnergyMillijoules/" + i9, schemaPath: "#/properties/noiseEnergyMillijoules/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/noiseEnergyMillijoules/" + i9, schemaPath: "#/properties/noiseEnergyMillijoules/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid21 = _errs103 === errors;
                                                                                                                if (!valid21) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate35.errors = [{ instancePath: instancePath + "/noiseEnergyMillijoules", schemaPath: "#/properties/noiseEnergyMillijoules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs101 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.outputs !== undefined) {
                                                                                                    let data36 = data.outputs;
                                                                                                    const _errs105 = errors;
                                                                                                    const _errs106 = errors;
                                                                                                    if (errors === _errs106) {
                                                                                                        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                                                            let missing3;
                                                                                                            if (((((data36.agree === undefined) && (missing3 = "agree")) || ((data36.compared === undefined) && (missing3 = "compared"))) || ((data36.largestDifference === undefined) && (missing3 = "largestDifference"))) || ((data36.tolerance === undefined) && (missing3 = "tolerance"))) {
                                                                                                                validate35.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/DeviceOutputs/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                const _errs108 = errors;
                                                                                                                for (const key3 in data36) {
                                                                                                                    if (!((((key3 === "agree") || (key3 === "compared")) || (key3 === "largestDifference")) || (key3 === "tolerance"))) {
                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/DeviceOutputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                        return false;
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                                if (_errs108 === errors) {
                                                                                                                    if (data36.agree !== undefined) {
                                                                                                                        const _errs109 = errors;
                                                                                                                        if (typeof data36.agree !== "boolean") {
                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/outputs/agree", schemaPath: "#/$defs/DeviceOutputs/properties/agree/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid23 = _errs109 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid23 = true;
                                                                                                                    }
                                                                                                                    if (valid23) {
                                                                                                                        if (data36.compared !== undefined) {
                                                                                                                            let data38 = data36.compared;
                                                                                                                            const _errs111 = errors;
                                                                                                                            if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/outputs/compared", schemaPath: "#/$defs/DeviceOutputs/properties/compared/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (errors === _errs111) {
                                                                                                                                if ((typeof data38 == "number") && (isFinite(data38))) {
                                                                                                                                    if (data38 < 0 || isNaN(data38)) {
                                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/outputs/compared", schemaPath: "#/$defs/DeviceOutputs/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid23 = _errs111 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid23 = true;
                                                                                                                        }
                                                                                                                        if (valid23) {
                                                                                                                            if (data36.largestDifference !== undefined) {
                                                                                                                                let data39 = data36.largestDifference;
                                                                                                                                const _errs113 = errors;
                                                                                                                                const _errs114 = errors;
                                                                                                                                let valid24 = false;
                                                                                                                                const _errs115 = errors;
                                                                                                                                if (errors === _errs115) {
                                                                                                                                    if ((typeof data39 == "number") && (isFinite(data39))) {
                                                                                                                                        if (data39 < 0 || isNaN(data39)) {
                                                                                                                                            const err41 = { instancePath: instancePath + "/outputs/largestDifference", schemaPath: "#/$defs/DeviceOutputs/properties/largestDifference/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err41];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err41);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const err42 = { instancePath: instancePath + "/outputs/largestDifference", schemaPath: "#/$defs/DeviceOutputs/properties/largestDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err42];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err42);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var _valid7 = _errs115 === errors;
                                                                                                                                valid24 = valid24 || _valid7;
                                                                                                                                const _errs117 = errors;
                                                                                                                                if (data39 !== null) {
                                                                                                                                    const err43 = { instancePath: instancePath + "/outputs/largestDifference", schemaPath: "#/$defs/DeviceOutputs/properties/largestDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err43];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err43);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid7 = _errs117 === errors;
                                                                                                                                valid24 = valid24 || _valid7;
                                                                                                                                if (!valid24) {
                                                                                                                                    const err44 = { instancePath: instancePath + "/outputs/largestDifference", schemaPath: "#/$defs/DeviceOutputs/properties/largestDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err44];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err44);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                    validate35.errors = vErrors;
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs114;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs114) {
                                                                                                                                            vErrors.length = _errs114;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid23 = _errs113 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid23 = true;
                                                                                                                            }
                                                                                                                            if (valid23) {
                                                                                                                                if (data36.tolerance !== undefined) {
                                                                                                                                    let data40 = data36.tolerance;
                                                                                                                                    const _errs119 = errors;
                                                                                                                                    if (errors === _errs119) {
                                                                                                                                        if ((typeof data40 == "number") && (isFinite(data40))) {
                                                                                                                                            if (data40 < 0 || isNaN(data40)) {
                                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/outputs/tolerance", schemaPath: "#/$defs/DeviceOutputs/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/outputs/tolerance", schemaPath: "#/$defs/DeviceOutputs/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid23 = _errs119 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid23 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate35.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/DeviceOutputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs105 === errors;
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
        }
    }
    else {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate35.errors = vErrors; return errors === 0; }
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.sizeBytes === undefined) && (missing0 = "sizeBytes"))) || ((data.deflatedBytes === undefined) && (missing0 = "deflatedBytes"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.parametersNotKnown === undefined) && (missing0 = "parametersNotKnown"))) || ((data.macs === undefined) && (missing0 = "macs"))) || ((data.macsNotKnown === undefined) && (missing0 = "macsNotKnown"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.accuracy === undefined) && (missing0 = "accuracy"))) || ((data.predictions === undefined) && (missing0 = "predictions"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.operators === undefined) && (missing0 = "operators"))) || ((data.devices === undefined) && (missing0 = "devices"))) {
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
                                    const _errs11 = errors;
                                    let valid1 = false;
                                    const _errs12 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        const err0 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    if (errors === _errs12) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 1 || isNaN(data4)) {
                                                const err1 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                    var _valid0 = _errs12 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs14 = errors;
                                    if (data4 !== null) {
                                        const err2 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                        const err3 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate25.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs11;
                                        if (vErrors !== null) {
                                            if (_errs11) {
                                                vErrors.length = _errs11;
                                            }
                                            else {
                                                vErrors = null;
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
                                        const _errs16 = errors;
                                        const _errs17 = errors;
                                        let valid2 = false;
                                        const _errs18 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        if (errors === _errs18) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    const err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                        var _valid1 = _errs18 === errors;
                                        valid2 = valid2 || _valid1;
                                        const _errs20 = errors;
                                        if (data5 !== null) {
                                            const err6 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err6];
                                            }
                                            else {
                                                vErrors.push(err6);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs20 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                            const err7 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                            validate25.errors = vErrors;
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
                                        if (data.parametersNotKnown !== undefined) {
                                            let data6 = data.parametersNotKnown;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                                if (Array.isArray(data6)) {
                                                    if (data6.length > 100) {
                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown", schemaPath: "#/properties/parametersNotKnown/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                        const len0 = data6.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data7 = data6[i0];
                                                            const _errs24 = errors;
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                    let missing1;
                                                                    if ((((data7.operator === undefined) && (missing1 = "operator")) || ((data7.count === undefined) && (missing1 = "count"))) || ((data7.why === undefined) && (missing1 = "why"))) {
                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs27 = errors;
                                                                        for (const key1 in data7) {
                                                                            if (!(((key1 === "operator") || (key1 === "count")) || (key1 === "why"))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs27 === errors) {
                                                                            if (data7.operator !== undefined) {
                                                                                let data8 = data7.operator;
                                                                                const _errs28 = errors;
                                                                                if (errors === _errs28) {
                                                                                    if (typeof data8 === "string") {
                                                                                        if (func2(data8) > 100) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs28 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data7.count !== undefined) {
                                                                                    let data9 = data7.count;
                                                                                    const _errs30 = errors;
                                                                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs30) {
                                                                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                            if (data9 < 1 || isNaN(data9)) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs30 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data7.why !== undefined) {
                                                                                        let data10 = data7.why;
                                                                                        const _errs32 = errors;
                                                                                        if (!((((((data10 === "custom-operator") || (data10 === "open-dimensions")) || (data10 === "calls-subgraphs")) || (data10 === "no-count")) || (data10 === "opaque-data")) || (data10 === "other-entry"))) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/why", schemaPath: "#/$defs/NotKnown/properties/why/enum", keyword: "enum", params: { allowedValues: schema44.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
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
                                                                else {
                                                                    validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs24 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown", schemaPath: "#/properties/parametersNotKnown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.macs !== undefined) {
                                                let data11 = data.macs;
                                                const _errs33 = errors;
                                                const _errs34 = errors;
                                                let valid6 = false;
                                                const _errs35 = errors;
                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                    const err8 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                                if (errors === _errs35) {
                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                        if (data11 < 0 || isNaN(data11)) {
                                                            const err9 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                                vErrors = [err9];
                                                            }
                                                            else {
                                                                vErrors.push(err9);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                var _valid2 = _errs35 === errors;
                                                valid6 = valid6 || _valid2;
                                                const _errs37 = errors;
                                                if (data11 !== null) {
                                                    const err10 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err10];
                                                    }
                                                    else {
                                                        vErrors.push(err10);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs37 === errors;
                                                valid6 = valid6 || _valid2;
                                                if (!valid6) {
                                                    const err11 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err11];
                                                    }
                                                    else {
                                                        vErrors.push(err11);
                                                    }
                                                    errors++;
                                                    validate25.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs34;
                                                    if (vErrors !== null) {
                                                        if (_errs34) {
                                                            vErrors.length = _errs34;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs33 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.macsNotKnown !== undefined) {
                                                    let data12 = data.macsNotKnown;
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                        if (Array.isArray(data12)) {
                                                            if (data12.length > 100) {
                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown", schemaPath: "#/properties/macsNotKnown/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                                const len1 = data12.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data13 = data12[i1];
                                                                    const _errs41 = errors;
                                                                    const _errs42 = errors;
                                                                    if (errors === _errs42) {
                                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                            let missing2;
                                                                            if ((((data13.operator === undefined) && (missing2 = "operator")) || ((data13.count === undefined) && (missing2 = "count"))) || ((data13.why === undefined) && (missing2 = "why"))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs44 = errors;
                                                                                for (const key2 in data13) {
                                                                                    if (!(((key2 === "operator") || (key2 === "count")) || (key2 === "why"))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs44 === errors) {
                                                                                    if (data13.operator !== undefined) {
                                                                                        let data14 = data13.operator;
                                                                                        const _errs45 = errors;
                                                                                        if (errors === _errs45) {
                                                                                            if (typeof data14 === "string") {
                                                                                                if (func2(data14) > 100) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs45 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data13.count !== undefined) {
                                                                                            let data15 = data13.count;
                                                                                            const _errs47 = errors;
                                                                                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs47) {
                                                                                                if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                                    if (data15 < 1 || isNaN(data15)) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid9 = _errs47 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                        }
                                                                                        if (valid9) {
                                                                                            if (data13.why !== undefined) {
                                                                                                let data16 = data13.why;
                                                                                                const _errs49 = errors;
                                                                                                if (!((((((data16 === "custom-operator") || (data16 === "open-dimensions")) || (data16 === "calls-subgraphs")) || (data16 === "no-count")) || (data16 === "opaque-data")) || (data16 === "other-entry"))) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/why", schemaPath: "#/$defs/NotKnown/properties/why/enum", keyword: "enum", params: { allowedValues: schema44.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs49 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs41 === errors;
                                                                    if (!valid7) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate25.errors = [{ instancePath: instancePath + "/macsNotKnown", schemaPath: "#/properties/macsNotKnown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs39 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.arenaEstimate !== undefined) {
                                                        let data17 = data.arenaEstimate;
                                                        const _errs50 = errors;
                                                        const _errs51 = errors;
                                                        if (errors === _errs51) {
                                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                let missing3;
                                                                if (((((data17.activationBytes === undefined) && (missing3 = "activationBytes")) || ((data17.totalBytes === undefined) && (missing3 = "totalBytes"))) || ((data17.deviceTotalBytes === undefined) && (missing3 = "deviceTotalBytes"))) || ((data17.unknown === undefined) && (missing3 = "unknown"))) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs53 = errors;
                                                                    for (const key3 in data17) {
                                                                        if (!((((key3 === "activationBytes") || (key3 === "totalBytes")) || (key3 === "deviceTotalBytes")) || (key3 === "unknown"))) {
                                                                            validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs53 === errors) {
                                                                        if (data17.activationBytes !== undefined) {
                                                                            let data18 = data17.activationBytes;
                                                                            const _errs54 = errors;
                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/activationBytes", schemaPath: "#/$defs/ArenaFigures/properties/activationBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs54) {
                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/activationBytes", schemaPath: "#/$defs/ArenaFigures/properties/activationBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid11 = _errs54 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data17.totalBytes !== undefined) {
                                                                                let data19 = data17.totalBytes;
                                                                                const _errs56 = errors;
                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/totalBytes", schemaPath: "#/$defs/ArenaFigures/properties/totalBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs56) {
                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/totalBytes", schemaPath: "#/$defs/ArenaFigures/properties/totalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid11 = _errs56 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data17.deviceTotalBytes !== undefined) {
                                                                                    let data20 = data17.deviceTotalBytes;
                                                                                    const _errs58 = errors;
                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/deviceTotalBytes", schemaPath: "#/$defs/ArenaFigures/properties/deviceTotalBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs58) {
                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/deviceTotalBytes", schemaPath: "#/$defs/ArenaFigures/properties/deviceTotalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid11 = _errs58 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data17.unknown !== undefined) {
                                                                                        let data21 = data17.unknown;
                                                                                        const _errs60 = errors;
                                                                                        if (errors === _errs60) {
                                                                                            if (Array.isArray(data21)) {
                                                                                                if (data21.length > 20) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown", schemaPath: "#/$defs/ArenaFigures/properties/unknown/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid12 = true;
                                                                                                    const len2 = data21.length;
                                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                                        let data22 = data21[i2];
                                                                                                        const _errs62 = errors;
                                                                                                        if (errors === _errs62) {
                                                                                                            if (typeof data22 === "string") {
                                                                                                                if (func2(data22) > 300) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown/" + i2, schemaPath: "#/$defs/ArenaFigures/properties/unknown/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown/" + i2, schemaPath: "#/$defs/ArenaFigures/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid12 = _errs62 === errors;
                                                                                                        if (!valid12) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown", schemaPath: "#/$defs/ArenaFigures/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid11 = _errs60 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs50 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.layers !== undefined) {
                                                            let data23 = data.layers;
                                                            const _errs64 = errors;
                                                            if (errors === _errs64) {
                                                                if (Array.isArray(data23)) {
                                                                    if (data23.length > 10000) {
                                                                        validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid13 = true;
                                                                        const len3 = data23.length;
                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                            const _errs66 = errors;
                                                                            if (!(validate26(data23[i3], { instancePath: instancePath + "/layers/" + i3, parentData: data23, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid13 = _errs66 === errors;
                                                                            if (!valid13) {
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
                                                            var valid0 = _errs64 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.accuracy !== undefined) {
                                                                let data25 = data.accuracy;
                                                                const _errs67 = errors;
                                                                const _errs68 = errors;
                                                                let valid14 = false;
                                                                const _errs69 = errors;
                                                                if (!(validate28(data25, { instancePath: instancePath + "/accuracy", parentData: data, parentDataProperty: "accuracy", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid3 = _errs69 === errors;
                                                                valid14 = valid14 || _valid3;
                                                                const _errs70 = errors;
                                                                if (data25 !== null) {
                                                                    const err12 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid3 = _errs70 === errors;
                                                                valid14 = valid14 || _valid3;
                                                                if (!valid14) {
                                                                    const err13 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err13];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err13);
                                                                    }
                                                                    errors++;
                                                                    validate25.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs68;
                                                                    if (vErrors !== null) {
                                                                        if (_errs68) {
                                                                            vErrors.length = _errs68;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs67 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.deflatedFault !== undefined) {
                                                                    const _errs72 = errors;
                                                                    if (!(validate30(data.deflatedFault, { instancePath: instancePath + "/deflatedFault", parentData: data, parentDataProperty: "deflatedFault", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs72 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.accuracyFault !== undefined) {
                                                                        const _errs73 = errors;
                                                                        if (!(validate30(data.accuracyFault, { instancePath: instancePath + "/accuracyFault", parentData: data, parentDataProperty: "accuracyFault", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs73 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.predictions !== undefined) {
                                                                            let data28 = data.predictions;
                                                                            const _errs74 = errors;
                                                                            if (errors === _errs74) {
                                                                                if (Array.isArray(data28)) {
                                                                                    if (data28.length > 10000000) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid15 = true;
                                                                                        const len4 = data28.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            let data29 = data28[i4];
                                                                                            const _errs76 = errors;
                                                                                            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/predictions/" + i4, schemaPath: "#/properties/predictions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs76) {
                                                                                                if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                    if (data29 < 0 || isNaN(data29)) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/predictions/" + i4, schemaPath: "#/properties/predictions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid15 = _errs76 === errors;
                                                                                            if (!valid15) {
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
                                                                            var valid0 = _errs74 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.scores !== undefined) {
                                                                                let data30 = data.scores;
                                                                                const _errs78 = errors;
                                                                                const _errs79 = errors;
                                                                                if (errors === _errs79) {
                                                                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                        let missing4;
                                                                                        if (((data30.width === undefined) && (missing4 = "width")) || ((data30.values === undefined) && (missing4 = "values"))) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/scores", schemaPath: "#/$defs/SampleScores/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs81 = errors;
                                                                                            for (const key4 in data30) {
                                                                                                if (!(((key4 === "width") || (key4 === "threshold")) || (key4 === "values"))) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/scores", schemaPath: "#/$defs/SampleScores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs81 === errors) {
                                                                                                if (data30.width !== undefined) {
                                                                                                    let data31 = data30.width;
                                                                                                    const _errs82 = errors;
                                                                                                    if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/scores/width", schemaPath: "#/$defs/SampleScores/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    if (errors === _errs82) {
                                                                                                        if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                            if (data31 > 100000 || isNaN(data31)) {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/scores/width", schemaPath: "#/$defs/SampleScores/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data31 < 1 || isNaN(data31)) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/scores/width", schemaPath: "#/$defs/SampleScores/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid17 = _errs82 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid17 = true;
                                                                                                }
                                                                                                if (valid17) {
                                                                                                    if (data30.threshold !== undefined) {
                                                                                                        let data32 = data30.threshold;
                                                                                                        const _errs84 = errors;
                                                                                                        if (!((typeof data32 == "number") && (isFinite(data32)))) {
                                                                                                            validate25.errors = [{ instancePath: instancePath + "/scores/threshold", schemaPath: "#/$defs/SampleScores/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid17 = _errs84 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid17 = true;
                                                                                                    }
                                                                                                    if (valid17) {
                                                                                                        if (data30.values !== undefined) {
                                                                                                            let data33 = data30.values;
                                                                                                            const _errs86 = errors;
                                                                                                            if (errors === _errs86) {
                                                                                                                if (typeof data33 === "string") {
                                                                                                                    if (func2(data33) > 4000000) {
                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/scores/values", schemaPath: "#/$defs/SampleScores/properties/values/maxLength", keyword: "maxLength", params: { limit: 4000000 }, message: "must NOT have more than 4000000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/scores/values", schemaPath: "#/$defs/SampleScores/properties/values/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid17 = _errs86 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid17 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/scores", schemaPath: "#/$defs/SampleScores/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs78 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.runtime !== undefined) {
                                                                                    let data34 = data.runtime;
                                                                                    const _errs88 = errors;
                                                                                    const _errs89 = errors;
                                                                                    let valid18 = false;
                                                                                    const _errs90 = errors;
                                                                                    if (errors === _errs90) {
                                                                                        if (typeof data34 === "string") {
                                                                                            if (func2(data34) > 200) {
                                                                                                const err14 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err14];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err14);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err15 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err15];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err15);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid4 = _errs90 === errors;
                                                                                    valid18 = valid18 || _valid4;
                                                                                    const _errs92 = errors;
                                                                                    if (data34 !== null) {
                                                                                        const err16 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err16];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err16);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid4 = _errs92 === errors;
                                                                                    valid18 = valid18 || _valid4;
                                                                                    if (!valid18) {
                                                                                        const err17 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err17];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err17);
                                                                                        }
                                                                                        errors++;
                                                                                        validate25.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs89;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs89) {
                                                                                                vErrors.length = _errs89;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs88 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.exactAgreement !== undefined) {
                                                                                        let data35 = data.exactAgreement;
                                                                                        const _errs94 = errors;
                                                                                        const _errs95 = errors;
                                                                                        if (errors === _errs95) {
                                                                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                                let missing5;
                                                                                                if ((((((data35.samples === undefined) && (missing5 = "samples")) || ((data35.outputs === undefined) && (missing5 = "outputs"))) || ((data35.equalOutputs === undefined) && (missing5 = "equalOutputs"))) || ((data35.largestDifferenceCodes === undefined) && (missing5 = "largestDifferenceCodes"))) || ((data35.sameClass === undefined) && (missing5 = "sameClass"))) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs97 = errors;
                                                                                                    for (const key5 in data35) {
                                                                                                        if (!(((((key5 === "samples") || (key5 === "outputs")) || (key5 === "equalOutputs")) || (key5 === "largestDifferenceCodes")) || (key5 === "sameClass"))) {
                                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs97 === errors) {
                                                                                                        if (data35.samples !== undefined) {
                                                                                                            let data36 = data35.samples;
                                                                                                            const _errs98 = errors;
                                                                                                            if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/samples", schemaPath: "#/$defs/ExactAgreement/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs98) {
                                                                                                                if ((typeof data36 == "number") && (isFinite(data36))) {
                                                                                                                    if (data36 < 1 || isNaN(data36)) {
                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/samples", schemaPath: "#/$defs/ExactAgreement/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid20 = _errs98 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid20 = true;
                                                                                                        }
                                                                                                        if (valid20) {
                                                                                                            if (data35.outputs !== undefined) {
                                                                                                                let data37 = data35.outputs;
                                                                                                                const _errs100 = errors;
                                                                                                                if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement/outputs", schemaPath: "#/$defs/ExactAgreement/properties/outputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (errors === _errs100) {
                                                                                                                    if ((typeof data37 == "number") && (isFinite(data37))) {
                                                                                                                        if (data37 < 1 || isNaN(data37)) {
                                                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement/outputs", schemaPath: "#/$defs/ExactAgreement/properties/outputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid20 = _errs100 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid20 = true;
                                                                                                            }
                                                                                                            if (valid20) {
                                                                                                                if (data35.equalOutputs !== undefined) {
                                                                                                                    let data38 = data35.equalOutputs;
                                                                                                                    const _errs102 = errors;
                                                                                                                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/equalOutputs", schemaPath: "#/$defs/ExactAgreement/properties/equalOutputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs102) {
                                                                                                                        if ((typeof data38 == "number") && (isFinite(data38))) {
                                                                                                                            if (data38 < 0 || isNaN(data38)) {
                                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/equalOutputs", schemaPath: "#/$defs/ExactAgreement/properties/equalOutputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid20 = _errs102 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid20 = true;
                                                                                                                }
                                                                                                                if (valid20) {
                                                                                                                    if (data35.largestDifferenceCodes !== undefined) {
                                                                                                                        let data39 = data35.largestDifferenceCodes;
                                                                                                                        const _errs104 = errors;
                                                                                                                        if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                                                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs104) {
                                                                                                                            if ((typeof data39 == "number") && (isFinite(data39))) {
                                                                                                                                if (data39 > 255 || isNaN(data39)) {
                                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data39 < 0 || isNaN(data39)) {
                                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid20 = _errs104 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid20 = true;
                                                                                                                    }
                                                                                                                    if (valid20) {
                                                                                                                        if (data35.sameClass !== undefined) {
                                                                                                                            let data40 = data35.sameClass;
                                                                                                                            const _errs106 = errors;
                                                                                                                            if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/sameClass", schemaPath: "#/$defs/ExactAgreement/properties/sameClass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (errors === _errs106) {
                                                                                                                                if ((typeof data40 == "number") && (isFinite(data40))) {
                                                                                                                                    if (data40 < 0 || isNaN(data40)) {
                                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/sameClass", schemaPath: "#/$defs/ExactAgreement/properties/sameClass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid20 = _errs106 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid20 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs94 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.operators !== undefined) {
                                                                                            let data41 = data.operators;
                                                                                            const _errs108 = errors;
                                                                                            if (errors === _errs108) {
                                                                                                if (Array.isArray(data41)) {
                                                                                                    if (data41.length > 1000) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid21 = true;
                                                                                                        const len5 = data41.length;
                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                            const _errs110 = errors;
                                                                                                            if (!(validate33(data41[i5], { instancePath: instancePath + "/operators/" + i5, parentData: data41, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid21 = _errs110 === errors;
                                                                                                            if (!valid21) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs108 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.devices !== undefined) {
                                                                                                let data43 = data.devices;
                                                                                                const _errs111 = errors;
                                                                                                if (errors === _errs111) {
                                                                                                    if (Array.isArray(data43)) {
                                                                                                        if (data43.length > 100) {
                                                                                                            validate25.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid22 = true;
                                                                                                            const len6 = data43.length;
                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                const _errs113 = errors;
                                                                                                                if (!(validate35(data43[i6], { instancePath: instancePath + "/devices/" + i6, parentData: data43, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid22 = _errs113 === errors;
                                                                                                                if (!valid22) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
    }
    else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "type": "object", "properties": { "artifact": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "code", "message", "cause", "fix", "place"], "additionalProperties": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "artifact") || (key0 === "file")) || (key0 === "sha256")) || (key0 === "code")) || (key0 === "message")) || (key0 === "cause")) || (key0 === "fix")) || (key0 === "place"))) {
                    validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    const _errs3 = errors;
                    let valid1 = false;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                const err0 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
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
                            const err1 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs4 === errors;
                    valid1 = valid1 || _valid0;
                    const _errs6 = errors;
                    if (data0 !== null) {
                        const err2 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        validate40.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs3;
                        if (vErrors !== null) {
                            if (_errs3) {
                                vErrors.length = _errs3;
                            }
                            else {
                                vErrors = null;
                            }
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
                        const _errs8 = errors;
                        if (errors === _errs8) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 1000) {
                                    validate40.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate40.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs8 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data2 = data.sha256;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            let valid2 = false;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 64) {
                                        const err4 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err4];
                                        }
                                        else {
                                            vErrors.push(err4);
                                        }
                                        errors++;
                                    }
                                    else {
                                        if (!pattern4.test(data2)) {
                                            const err5 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
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
                                    const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs14 = errors;
                            if (data2 !== null) {
                                const err7 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                            var _valid1 = _errs14 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err8 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                                validate40.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs11;
                                if (vErrors !== null) {
                                    if (_errs11) {
                                        vErrors.length = _errs11;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.code !== undefined) {
                                let data3 = data.code;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 100) {
                                            validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate40.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs16 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.message !== undefined) {
                                    let data4 = data.message;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                        if (typeof data4 === "string") {
                                            if (func2(data4) > 2100) {
                                                validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 2100 }, message: "must NOT have more than 2100 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.cause !== undefined) {
                                        let data5 = data.cause;
                                        const _errs20 = errors;
                                        const _errs21 = errors;
                                        let valid3 = false;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (typeof data5 === "string") {
                                                if (func2(data5) > 2000) {
                                                    const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err10];
                                                }
                                                else {
                                                    vErrors.push(err10);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid2 = _errs22 === errors;
                                        valid3 = valid3 || _valid2;
                                        const _errs24 = errors;
                                        if (data5 !== null) {
                                            const err11 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                        var _valid2 = _errs24 === errors;
                                        valid3 = valid3 || _valid2;
                                        if (!valid3) {
                                            const err12 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err12];
                                            }
                                            else {
                                                vErrors.push(err12);
                                            }
                                            errors++;
                                            validate40.errors = vErrors;
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
                                        if (data.fix !== undefined) {
                                            let data6 = data.fix;
                                            const _errs26 = errors;
                                            const _errs27 = errors;
                                            let valid4 = false;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (typeof data6 === "string") {
                                                    if (func2(data6) > 2000) {
                                                        const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err14 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err14];
                                                    }
                                                    else {
                                                        vErrors.push(err14);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid3 = _errs28 === errors;
                                            valid4 = valid4 || _valid3;
                                            const _errs30 = errors;
                                            if (data6 !== null) {
                                                const err15 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err15];
                                                }
                                                else {
                                                    vErrors.push(err15);
                                                }
                                                errors++;
                                            }
                                            var _valid3 = _errs30 === errors;
                                            valid4 = valid4 || _valid3;
                                            if (!valid4) {
                                                const err16 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                                validate40.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs27;
                                                if (vErrors !== null) {
                                                    if (_errs27) {
                                                        vErrors.length = _errs27;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs26 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.place !== undefined) {
                                                let data7 = data.place;
                                                const _errs32 = errors;
                                                const _errs33 = errors;
                                                let valid5 = false;
                                                const _errs34 = errors;
                                                const _errs35 = errors;
                                                if (errors === _errs35) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if ((data7.file === undefined) && (missing1 = "file")) {
                                                            const err17 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                            if (vErrors === null) {
                                                                vErrors = [err17];
                                                            }
                                                            else {
                                                                vErrors.push(err17);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            const _errs37 = errors;
                                                            for (const key1 in data7) {
                                                                if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                                    const err18 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err18];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err18);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs37 === errors) {
                                                                if (data7.file !== undefined) {
                                                                    let data8 = data7.file;
                                                                    const _errs38 = errors;
                                                                    if (errors === _errs38) {
                                                                        if (typeof data8 === "string") {
                                                                            if (func2(data8) > 1000) {
                                                                                const err19 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err19];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err19);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err20 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err20];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err20);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs38 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data7.line !== undefined) {
                                                                        let data9 = data7.line;
                                                                        const _errs40 = errors;
                                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                            const err21 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err21];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err21);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (errors === _errs40) {
                                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                if (data9 < 1 || isNaN(data9)) {
                                                                                    const err22 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                                        var valid7 = _errs40 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data7.column !== undefined) {
                                                                            let data10 = data7.column;
                                                                            const _errs42 = errors;
                                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                                const err23 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err23];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err23);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (errors === _errs42) {
                                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                    if (data10 < 1 || isNaN(data10)) {
                                                                                        const err24 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err24];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err24);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs42 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err25 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                        if (vErrors === null) {
                                                            vErrors = [err25];
                                                        }
                                                        else {
                                                            vErrors.push(err25);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid4 = _errs34 === errors;
                                                valid5 = valid5 || _valid4;
                                                const _errs44 = errors;
                                                if (data7 !== null) {
                                                    const err26 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err26];
                                                    }
                                                    else {
                                                        vErrors.push(err26);
                                                    }
                                                    errors++;
                                                }
                                                var _valid4 = _errs44 === errors;
                                                valid5 = valid5 || _valid4;
                                                if (!valid5) {
                                                    const err27 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err27];
                                                    }
                                                    else {
                                                        vErrors.push(err27);
                                                    }
                                                    errors++;
                                                    validate40.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs33;
                                                    if (vErrors !== null) {
                                                        if (_errs33) {
                                                            vErrors.length = _errs33;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs32 === errors;
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
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "scoreName": { "type": "string", "maxLength": 50 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false };
const schema70 = { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "score": { "type": "number" }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "sparsityLossWeight": { "type": "number", "minimum": 0 }, "frozenFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "classLossGap": { "type": "number" }, "validationAccuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "validationScore": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.stage === undefined) && (missing0 = "stage")) || ((data.points === undefined) && (missing0 = "points"))) {
            validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((key0 === "stage") || (key0 === "scoreName")) || (key0 === "points"))) {
                    validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                validate42.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate42.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.scoreName !== undefined) {
                        let data1 = data.scoreName;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 50) {
                                    validate42.errors = [{ instancePath: instancePath + "/scoreName", schemaPath: "#/properties/scoreName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate42.errors = [{ instancePath: instancePath + "/scoreName", schemaPath: "#/properties/scoreName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.points !== undefined) {
                            let data2 = data.points;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 100000) {
                                        validate42.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs8 = errors;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                    let missing1;
                                                    if (((data3.epoch === undefined) && (missing1 = "epoch")) || ((data3.loss === undefined) && (missing1 = "loss"))) {
                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs11 = errors;
                                                        for (const key1 in data3) {
                                                            if (!(func1.call(schema70.properties, key1))) {
                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs11 === errors) {
                                                            if (data3.epoch !== undefined) {
                                                                let data4 = data3.epoch;
                                                                const _errs12 = errors;
                                                                if (errors === _errs12) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data3.loss !== undefined) {
                                                                    let data5 = data3.loss;
                                                                    const _errs14 = errors;
                                                                    if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/loss", schemaPath: "#/$defs/CurvePoint/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data3.accuracyFraction !== undefined) {
                                                                        let data6 = data3.accuracyFraction;
                                                                        const _errs16 = errors;
                                                                        if (errors === _errs16) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 1 || isNaN(data6)) {
                                                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data3.score !== undefined) {
                                                                            let data7 = data3.score;
                                                                            const _errs18 = errors;
                                                                            if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/score", schemaPath: "#/$defs/CurvePoint/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data3.sparsityFraction !== undefined) {
                                                                                let data8 = data3.sparsityFraction;
                                                                                const _errs20 = errors;
                                                                                if (errors === _errs20) {
                                                                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                        if (data8 > 1 || isNaN(data8)) {
                                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data8 < 0 || isNaN(data8)) {
                                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data3.learningRate !== undefined) {
                                                                                    let data9 = data3.learningRate;
                                                                                    const _errs22 = errors;
                                                                                    if (errors === _errs22) {
                                                                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                            if (data9 < 0 || isNaN(data9)) {
                                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data3.sparsityLossWeight !== undefined) {
                                                                                        let data10 = data3.sparsityLossWeight;
                                                                                        const _errs24 = errors;
                                                                                        if (errors === _errs24) {
                                                                                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                                if (data10 < 0 || isNaN(data10)) {
                                                                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityLossWeight", schemaPath: "#/$defs/CurvePoint/properties/sparsityLossWeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityLossWeight", schemaPath: "#/$defs/CurvePoint/properties/sparsityLossWeight/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs24 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data3.frozenFraction !== undefined) {
                                                                                            let data11 = data3.frozenFraction;
                                                                                            const _errs26 = errors;
                                                                                            if (errors === _errs26) {
                                                                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                                    if (data11 > 1 || isNaN(data11)) {
                                                                                                        validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/frozenFraction", schemaPath: "#/$defs/CurvePoint/properties/frozenFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data11 < 0 || isNaN(data11)) {
                                                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/frozenFraction", schemaPath: "#/$defs/CurvePoint/properties/frozenFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/frozenFraction", schemaPath: "#/$defs/CurvePoint/properties/frozenFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs26 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data3.classLossGap !== undefined) {
                                                                                                let data12 = data3.classLossGap;
                                                                                                const _errs28 = errors;
                                                                                                if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/classLossGap", schemaPath: "#/$defs/CurvePoint/properties/classLossGap/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs28 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data3.validationAccuracyFraction !== undefined) {
                                                                                                    let data13 = data3.validationAccuracyFraction;
                                                                                                    const _errs30 = errors;
                                                                                                    if (errors === _errs30) {
                                                                                                        if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                                            if (data13 > 1 || isNaN(data13)) {
                                                                                                                validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/validationAccuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/validationAccuracyFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data13 < 0 || isNaN(data13)) {
                                                                                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/validationAccuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/validationAccuracyFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/validationAccuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/validationAccuracyFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid3 = _errs30 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data3.validationScore !== undefined) {
                                                                                                        let data14 = data3.validationScore;
                                                                                                        const _errs32 = errors;
                                                                                                        if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                                                            validate42.errors = [{ instancePath: instancePath + "/points/" + i0 + "/validationScore", schemaPath: "#/$defs/CurvePoint/properties/validationScore/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid3 = _errs32 === errors;
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
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate42.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate42.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
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
        validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false };
const schema72 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.totalSeconds === undefined) && (missing0 = "totalSeconds")) || ((data.stages === undefined) && (missing0 = "stages"))) {
            validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "totalSeconds") || (key0 === "stages"))) {
                    validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                validate44.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                        else {
                            validate44.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                    validate44.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
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
                                                    validate44.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!(((key1 === "name") || (key1 === "seconds")) || (key1 === "cached"))) {
                                                            validate44.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
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
                                                                        validate44.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate44.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                            validate44.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate44.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                                                        validate44.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/cached", schemaPath: "#/$defs/StageTiming/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                validate44.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                validate44.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate44.errors = vErrors; return errors === 0; }
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema74 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "change": { "enum": ["added", "removed", "loosened", "tightened", "mixed"] }, "details": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 50 }, "place": { "$ref": "#/$defs/Place" } }, "additionalProperties": false, "required": ["artifact", "metric", "class", "device", "change", "details", "place"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "artifact") || (key0 === "metric")) || (key0 === "class")) || (key0 === "device")) || (key0 === "change")) || (key0 === "details")) || (key0 === "place"))) {
                    validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                validate46.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate46.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate46.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate46.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate46.errors = vErrors;
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
                            if (data.device !== undefined) {
                                let data3 = data.device;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 200) {
                                            const err4 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate46.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.change !== undefined) {
                                    let data4 = data.change;
                                    const _errs18 = errors;
                                    if (!(((((data4 === "added") || (data4 === "removed")) || (data4 === "loosened")) || (data4 === "tightened")) || (data4 === "mixed"))) {
                                        validate46.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema74.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.details !== undefined) {
                                        let data5 = data.details;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                            if (Array.isArray(data5)) {
                                                if (data5.length > 50) {
                                                    validate46.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len0 = data5.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data6 = data5[i0];
                                                        const _errs21 = errors;
                                                        if (errors === _errs21) {
                                                            if (typeof data6 === "string") {
                                                                if (func2(data6) > 1000) {
                                                                    validate46.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate46.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs21 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate46.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.place !== undefined) {
                                            let data7 = data.place;
                                            const _errs23 = errors;
                                            const _errs24 = errors;
                                            if (errors === _errs24) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    let missing1;
                                                    if ((data7.file === undefined) && (missing1 = "file")) {
                                                        validate46.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs26 = errors;
                                                        for (const key1 in data7) {
                                                            if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                                validate46.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs26 === errors) {
                                                            if (data7.file !== undefined) {
                                                                let data8 = data7.file;
                                                                const _errs27 = errors;
                                                                if (errors === _errs27) {
                                                                    if (typeof data8 === "string") {
                                                                        if (func2(data8) > 1000) {
                                                                            validate46.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate46.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid5 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                                if (data7.line !== undefined) {
                                                                    let data9 = data7.line;
                                                                    const _errs29 = errors;
                                                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                        validate46.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs29) {
                                                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                            if (data9 < 1 || isNaN(data9)) {
                                                                                validate46.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid5 = _errs29 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data7.column !== undefined) {
                                                                        let data10 = data7.column;
                                                                        const _errs31 = errors;
                                                                        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                            validate46.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs31) {
                                                                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                if (data10 < 1 || isNaN(data10)) {
                                                                                    validate46.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid5 = _errs31 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate46.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
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
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:report:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.spec === undefined) && (missing0 = "spec"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.budgets === undefined) && (missing0 = "budgets"))) || ((data.invariants === undefined) && (missing0 = "invariants"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.curves === undefined) && (missing0 = "curves"))) || ((data.timings === undefined) && (missing0 = "timings"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.budgetChanges === undefined) && (missing0 = "budgetChanges"))) {
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
                                    if (((((data4.name === undefined) && (missing2 = "name")) || ((data4.path === undefined) && (missing2 = "path"))) || ((data4.sha256 === undefined) && (missing2 = "sha256"))) || ((data4.inputs === undefined) && (missing2 = "inputs"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs13 = errors;
                                        for (const key2 in data4) {
                                            if (!((((key2 === "name") || (key2 === "path")) || (key2 === "sha256")) || (key2 === "inputs"))) {
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
                                                    if (valid4) {
                                                        if (data4.inputs !== undefined) {
                                                            let data8 = data4.inputs;
                                                            const _errs20 = errors;
                                                            if (errors === _errs20) {
                                                                if (typeof data8 === "string") {
                                                                    if (func2(data8) > 64) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (!pattern4.test(data8)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
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
                                let data9 = data.commit;
                                const _errs22 = errors;
                                const _errs23 = errors;
                                let valid5 = false;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                    if (typeof data9 === "string") {
                                        if (func2(data9) > 64) {
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
                                            if (!pattern6.test(data9)) {
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
                                var _valid0 = _errs24 === errors;
                                valid5 = valid5 || _valid0;
                                const _errs26 = errors;
                                if (data9 !== null) {
                                    const err3 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs26 === errors;
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
                                if (data.seed !== undefined) {
                                    let data10 = data.seed;
                                    const _errs28 = errors;
                                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.engine !== undefined) {
                                        let data11 = data.engine;
                                        const _errs30 = errors;
                                        const _errs31 = errors;
                                        let valid6 = false;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                            if (typeof data11 === "string") {
                                                if (func2(data11) > 1000) {
                                                    const err5 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err6 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs32 === errors;
                                        valid6 = valid6 || _valid1;
                                        const _errs34 = errors;
                                        if (data11 !== null) {
                                            const err7 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs34 === errors;
                                        valid6 = valid6 || _valid1;
                                        if (!valid6) {
                                            const err8 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                            validate20.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs31;
                                            if (vErrors !== null) {
                                                if (_errs31) {
                                                    vErrors.length = _errs31;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs30 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.data !== undefined) {
                                            let data12 = data.data;
                                            const _errs36 = errors;
                                            const _errs37 = errors;
                                            if (errors === _errs37) {
                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                    let missing3;
                                                    if ((((((data12.sha256 === undefined) && (missing3 = "sha256")) || ((data12.trainSamples === undefined) && (missing3 = "trainSamples"))) || ((data12.testSamples === undefined) && (missing3 = "testSamples"))) || ((data12.classes === undefined) && (missing3 = "classes"))) || ((data12.labels === undefined) && (missing3 = "labels"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs39 = errors;
                                                        for (const key3 in data12) {
                                                            if (!((((((key3 === "sha256") || (key3 === "trainSamples")) || (key3 === "testSamples")) || (key3 === "task")) || (key3 === "classes")) || (key3 === "labels"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs39 === errors) {
                                                            if (data12.sha256 !== undefined) {
                                                                let data13 = data12.sha256;
                                                                const _errs40 = errors;
                                                                const _errs41 = errors;
                                                                let valid9 = false;
                                                                const _errs42 = errors;
                                                                if (errors === _errs42) {
                                                                    if (typeof data13 === "string") {
                                                                        if (func2(data13) > 64) {
                                                                            const err9 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err9);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            if (!pattern4.test(data13)) {
                                                                                const err10 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err10];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err10);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err11 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err11];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err11);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var _valid2 = _errs42 === errors;
                                                                valid9 = valid9 || _valid2;
                                                                const _errs44 = errors;
                                                                if (data13 !== null) {
                                                                    const err12 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid2 = _errs44 === errors;
                                                                valid9 = valid9 || _valid2;
                                                                if (!valid9) {
                                                                    const err13 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err13];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err13);
                                                                    }
                                                                    errors++;
                                                                    validate20.errors = vErrors;
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
                                                                var valid8 = _errs40 === errors;
                                                            }
                                                            else {
                                                                var valid8 = true;
                                                            }
                                                            if (valid8) {
                                                                if (data12.trainSamples !== undefined) {
                                                                    let data14 = data12.trainSamples;
                                                                    const _errs46 = errors;
                                                                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs46) {
                                                                        if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                            if (data14 < 0 || isNaN(data14)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid8 = _errs46 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data12.testSamples !== undefined) {
                                                                        let data15 = data12.testSamples;
                                                                        const _errs48 = errors;
                                                                        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs48) {
                                                                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                if (data15 < 0 || isNaN(data15)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid8 = _errs48 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                        if (data12.task !== undefined) {
                                                                            let data16 = data12.task;
                                                                            const _errs50 = errors;
                                                                            if (!((((data16 === "classification") || (data16 === "multi_label")) || (data16 === "regression")) || (data16 === "reconstruction"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/task", schemaPath: "#/$defs/Data/properties/task/enum", keyword: "enum", params: { allowedValues: schema34.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid8 = _errs50 === errors;
                                                                        }
                                                                        else {
                                                                            var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                            if (data12.classes !== undefined) {
                                                                                let data17 = data12.classes;
                                                                                const _errs51 = errors;
                                                                                if (errors === _errs51) {
                                                                                    if (Array.isArray(data17)) {
                                                                                        if (data17.length > 10000) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid10 = true;
                                                                                            const len0 = data17.length;
                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                let data18 = data17[i0];
                                                                                                const _errs53 = errors;
                                                                                                if (errors === _errs53) {
                                                                                                    if (typeof data18 === "string") {
                                                                                                        if (func2(data18) > 200) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid10 = _errs53 === errors;
                                                                                                if (!valid10) {
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
                                                                                var valid8 = _errs51 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                            if (valid8) {
                                                                                if (data12.labels !== undefined) {
                                                                                    let data19 = data12.labels;
                                                                                    const _errs55 = errors;
                                                                                    if (errors === _errs55) {
                                                                                        if (Array.isArray(data19)) {
                                                                                            if (data19.length > 10000000) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid11 = true;
                                                                                                const len1 = data19.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    let data20 = data19[i1];
                                                                                                    const _errs57 = errors;
                                                                                                    if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid11 = _errs57 === errors;
                                                                                                    if (!valid11) {
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
                                                                                    var valid8 = _errs55 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid8 = true;
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
                                                    validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs36 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data21 = data.verdict;
                                                const _errs59 = errors;
                                                if (!(((((data21 === "pass") || (data21 === "warn")) || (data21 === "inconclusive")) || (data21 === "error")) || (data21 === "fail"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs59 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.budgets !== undefined) {
                                                    let data22 = data.budgets;
                                                    const _errs61 = errors;
                                                    if (errors === _errs61) {
                                                        if (Array.isArray(data22)) {
                                                            if (data22.length > 10000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid13 = true;
                                                                const len2 = data22.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs63 = errors;
                                                                    if (!(validate21(data22[i2], { instancePath: instancePath + "/budgets/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid13 = _errs63 === errors;
                                                                    if (!valid13) {
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
                                                    var valid0 = _errs61 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.invariants !== undefined) {
                                                        let data24 = data.invariants;
                                                        const _errs64 = errors;
                                                        if (errors === _errs64) {
                                                            if (Array.isArray(data24)) {
                                                                if (data24.length > 100000) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid14 = true;
                                                                    const len3 = data24.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs66 = errors;
                                                                        if (!(validate23(data24[i3], { instancePath: instancePath + "/invariants/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid14 = _errs66 === errors;
                                                                        if (!valid14) {
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
                                                        var valid0 = _errs64 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.artifacts !== undefined) {
                                                            let data26 = data.artifacts;
                                                            const _errs67 = errors;
                                                            if (errors === _errs67) {
                                                                if (Array.isArray(data26)) {
                                                                    if (data26.length > 1000) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid15 = true;
                                                                        const len4 = data26.length;
                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                            const _errs69 = errors;
                                                                            if (!(validate25(data26[i4], { instancePath: instancePath + "/artifacts/" + i4, parentData: data26, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid15 = _errs69 === errors;
                                                                            if (!valid15) {
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
                                                            var valid0 = _errs67 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.faults !== undefined) {
                                                                let data28 = data.faults;
                                                                const _errs70 = errors;
                                                                if (errors === _errs70) {
                                                                    if (Array.isArray(data28)) {
                                                                        if (data28.length > 1000) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid16 = true;
                                                                            const len5 = data28.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                const _errs72 = errors;
                                                                                if (!(validate40(data28[i5], { instancePath: instancePath + "/faults/" + i5, parentData: data28, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid16 = _errs72 === errors;
                                                                                if (!valid16) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs70 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.stages !== undefined) {
                                                                    let data30 = data.stages;
                                                                    const _errs73 = errors;
                                                                    if (errors === _errs73) {
                                                                        if (Array.isArray(data30)) {
                                                                            if (data30.length > 10000) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                                const len6 = data30.length;
                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                    let data31 = data30[i6];
                                                                                    const _errs75 = errors;
                                                                                    const _errs76 = errors;
                                                                                    if (errors === _errs76) {
                                                                                        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                                            let missing4;
                                                                                            if (((data31.name === undefined) && (missing4 = "name")) || ((data31.digest === undefined) && (missing4 = "digest"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs78 = errors;
                                                                                                for (const key4 in data31) {
                                                                                                    if (!((key4 === "name") || (key4 === "digest"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs78 === errors) {
                                                                                                    if (data31.name !== undefined) {
                                                                                                        let data32 = data31.name;
                                                                                                        const _errs79 = errors;
                                                                                                        if (errors === _errs79) {
                                                                                                            if (typeof data32 === "string") {
                                                                                                                if (func2(data32) > 200) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/name", schemaPath: "#/$defs/Stage/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/name", schemaPath: "#/$defs/Stage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid19 = _errs79 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid19 = true;
                                                                                                    }
                                                                                                    if (valid19) {
                                                                                                        if (data31.digest !== undefined) {
                                                                                                            let data33 = data31.digest;
                                                                                                            const _errs81 = errors;
                                                                                                            if (errors === _errs81) {
                                                                                                                if (typeof data33 === "string") {
                                                                                                                    if (func2(data33) > 64) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (!pattern4.test(data33)) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid19 = _errs81 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid17 = _errs75 === errors;
                                                                                    if (!valid17) {
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
                                                                    var valid0 = _errs73 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.curves !== undefined) {
                                                                        let data34 = data.curves;
                                                                        const _errs83 = errors;
                                                                        if (errors === _errs83) {
                                                                            if (Array.isArray(data34)) {
                                                                                if (data34.length > 10000) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid20 = true;
                                                                                    const len7 = data34.length;
                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                        const _errs85 = errors;
                                                                                        if (!(validate42(data34[i7], { instancePath: instancePath + "/curves/" + i7, parentData: data34, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid20 = _errs85 === errors;
                                                                                        if (!valid20) {
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
                                                                        var valid0 = _errs83 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.timings !== undefined) {
                                                                            const _errs86 = errors;
                                                                            if (!(validate44(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs86 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.baseline !== undefined) {
                                                                                let data37 = data.baseline;
                                                                                const _errs87 = errors;
                                                                                const _errs88 = errors;
                                                                                if (errors === _errs88) {
                                                                                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                                        let missing5;
                                                                                        if ((((((data37.kind === undefined) && (missing5 = "kind")) || ((data37.source === undefined) && (missing5 = "source"))) || ((data37.commit === undefined) && (missing5 = "commit"))) || ((data37.sha256 === undefined) && (missing5 = "sha256"))) || ((data37.reason === undefined) && (missing5 = "reason"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs90 = errors;
                                                                                            for (const key5 in data37) {
                                                                                                if (!(((((key5 === "kind") || (key5 === "source")) || (key5 === "commit")) || (key5 === "sha256")) || (key5 === "reason"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs90 === errors) {
                                                                                                if (data37.kind !== undefined) {
                                                                                                    let data38 = data37.kind;
                                                                                                    const _errs91 = errors;
                                                                                                    if (!(((((data38 === "found") || (data38 === "first-run")) || (data38 === "unavailable")) || (data38 === "not-needed")) || (data38 === "not-asked"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/baseline/kind", schemaPath: "#/$defs/Baseline/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid22 = _errs91 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid22 = true;
                                                                                                }
                                                                                                if (valid22) {
                                                                                                    if (data37.source !== undefined) {
                                                                                                        let data39 = data37.source;
                                                                                                        const _errs92 = errors;
                                                                                                        const _errs93 = errors;
                                                                                                        let valid23 = false;
                                                                                                        const _errs94 = errors;
                                                                                                        if (errors === _errs94) {
                                                                                                            if (typeof data39 === "string") {
                                                                                                                if (func2(data39) > 1000) {
                                                                                                                    const err14 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err14];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err14);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err15 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err15];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err15);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var _valid3 = _errs94 === errors;
                                                                                                        valid23 = valid23 || _valid3;
                                                                                                        const _errs96 = errors;
                                                                                                        if (data39 !== null) {
                                                                                                            const err16 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err16];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err16);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid3 = _errs96 === errors;
                                                                                                        valid23 = valid23 || _valid3;
                                                                                                        if (!valid23) {
                                                                                                            const err17 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err17];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err17);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs93;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs93) {
                                                                                                                    vErrors.length = _errs93;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid22 = _errs92 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid22 = true;
                                                                                                    }
                                                                                                    if (valid22) {
                                                                                                        if (data37.commit !== undefined) {
                                                                                                            let data40 = data37.commit;
                                                                                                            const _errs98 = errors;
                                                                                                            const _errs99 = errors;
                                                                                                            let valid24 = false;
                                                                                                            const _errs100 = errors;
                                                                                                            if (errors === _errs100) {
                                                                                                                if (typeof data40 === "string") {
                                                                                                                    if (func2(data40) > 64) {
                                                                                                                        const err18 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err18];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err18);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (!pattern6.test(data40)) {
                                                                                                                            const err19 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err19];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err19);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err20 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err20];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err20);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var _valid4 = _errs100 === errors;
                                                                                                            valid24 = valid24 || _valid4;
                                                                                                            const _errs102 = errors;
                                                                                                            if (data40 !== null) {
                                                                                                                const err21 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err21];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err21);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var _valid4 = _errs102 === errors;
                                                                                                            valid24 = valid24 || _valid4;
                                                                                                            if (!valid24) {
                                                                                                                const err22 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err22];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err22);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate20.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs99;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs99) {
                                                                                                                        vErrors.length = _errs99;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid22 = _errs98 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid22 = true;
                                                                                                        }
                                                                                                        if (valid22) {
                                                                                                            if (data37.sha256 !== undefined) {
                                                                                                                let data41 = data37.sha256;
                                                                                                                const _errs104 = errors;
                                                                                                                const _errs105 = errors;
                                                                                                                let valid25 = false;
                                                                                                                const _errs106 = errors;
                                                                                                                if (errors === _errs106) {
                                                                                                                    if (typeof data41 === "string") {
                                                                                                                        if (func2(data41) > 64) {
                                                                                                                            const err23 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err23];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err23);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (!pattern4.test(data41)) {
                                                                                                                                const err24 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err24];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err24);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err25 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err25];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err25);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid5 = _errs106 === errors;
                                                                                                                valid25 = valid25 || _valid5;
                                                                                                                const _errs108 = errors;
                                                                                                                if (data41 !== null) {
                                                                                                                    const err26 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err26];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err26);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid5 = _errs108 === errors;
                                                                                                                valid25 = valid25 || _valid5;
                                                                                                                if (!valid25) {
                                                                                                                    const err27 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err27];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err27);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate20.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs105;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs105) {
                                                                                                                            vErrors.length = _errs105;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid22 = _errs104 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid22 = true;
                                                                                                            }
                                                                                                            if (valid22) {
                                                                                                                if (data37.reason !== undefined) {
                                                                                                                    let data42 = data37.reason;
                                                                                                                    const _errs110 = errors;
                                                                                                                    const _errs111 = errors;
                                                                                                                    let valid26 = false;
                                                                                                                    const _errs112 = errors;
                                                                                                                    if (errors === _errs112) {
                                                                                                                        if (typeof data42 === "string") {
                                                                                                                            if (func2(data42) > 2000) {
                                                                                                                                const err28 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err28];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err28);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err29 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err29];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err29);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid6 = _errs112 === errors;
                                                                                                                    valid26 = valid26 || _valid6;
                                                                                                                    const _errs114 = errors;
                                                                                                                    if (data42 !== null) {
                                                                                                                        const err30 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err30];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err30);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid6 = _errs114 === errors;
                                                                                                                    valid26 = valid26 || _valid6;
                                                                                                                    if (!valid26) {
                                                                                                                        const err31 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err31];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err31);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate20.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs111;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs111) {
                                                                                                                                vErrors.length = _errs111;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid22 = _errs110 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid22 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs87 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.budgetChanges !== undefined) {
                                                                                    let data43 = data.budgetChanges;
                                                                                    const _errs116 = errors;
                                                                                    if (errors === _errs116) {
                                                                                        if (Array.isArray(data43)) {
                                                                                            if (data43.length > 10000) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/budgetChanges", schemaPath: "#/properties/budgetChanges/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid27 = true;
                                                                                                const len8 = data43.length;
                                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                                    const _errs118 = errors;
                                                                                                    if (!(validate46(data43[i8], { instancePath: instancePath + "/budgetChanges/" + i8, parentData: data43, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid27 = _errs118 === errors;
                                                                                                    if (!valid27) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/budgetChanges", schemaPath: "#/properties/budgetChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs116 === errors;
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
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/report/json.js
/** Reading a report back that may come from a stranger. Writing one needs none of this: see stringify.ts. */






/**
 * A report from its text, or from a file of any system. Refuses what is too large, not JSON, has a key twice, is not of this schema, or
 * contradicts itself; throws `TinygateError` with exit code 2. `source` is named in the message.
 */
function parseReport(content, source) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    if (bytes > max_bytes/* maxReportBytes */.K) {
        throw unreadable(source, `expected at most ${max_bytes/* maxReportBytes */.K} bytes, found ${bytes}`);
    }
    let value;
    try {
        value = (0,unambiguous_json/* parseUnambiguous */.rH)(typeof content === 'string' ? content : (0,core_text/* decodeText */.g)(content));
    }
    catch (error) {
        throw unreadable(source, (0,unambiguous_json/* describeJsonError */.M1)(error));
    }
    if (!isReport(value))
        throw unreadable(source, describeSchemaError(value));
    const verdict = (0,report/* verdictOf */.Vj)(value);
    if (value.verdict !== verdict) {
        throw unreadable(source, `expected the verdict of its rows, ${verdict}, found ${value.verdict}`);
    }
    return value;
}
function isReport(value) {
    return validate(value);
}
function describeSchemaError(value) {
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        return `expected schemaVersion 1, found ${version}`;
    const [error] = validate.errors ?? [];
    return `expected a report of schemas/report.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}
function unreadable(source, message) {
    return new errors/* TinygateError */.oG({
        code: 'report/unreadable',
        message: `${source}: ${message}`,
        cause: 'The file is not a report, was cut short, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate run`, with the version of tinygate that reads it.',
    });
}


/***/ })

};
