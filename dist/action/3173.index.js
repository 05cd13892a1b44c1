export const id = 3173;
export const ids = [3173];
export const modules = {

/***/ 76868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* binding */ missedBy),
  CE: () => (/* binding */ readOutcomes),
  gZ: () => (/* binding */ writeOutcome)
});

// UNUSED EXPORTS: devicesFolder

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/atomic-write.js
var atomic_write = __webpack_require__(19807);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/core/read-up-to.js
/** The beginning of a file, never more: for files that somebody else may have written. */


/**
 * At most `maxBytes` and one byte more, by which a reader sees that the file goes on. Not through a link, and without waiting for
 * whoever might write into a pipe. Throws what the operating system says.
 */
async function readUpTo(path, maxBytes) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(maxBytes + 1);
        let size = 0;
        while (size < bytes.length) {
            const { bytesRead } = await handle.read(bytes, size, bytes.length - size);
            if (bytesRead === 0)
                break;
            size += bytesRead;
        }
        return bytes.subarray(0, size);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
// EXTERNAL MODULE: ./build/measure/device-file.js + 5 modules
var device_file = __webpack_require__(92113);
;// CONCATENATED MODULE: ./build/bench/outcome.js
/** What became of one file on one device, as the work folder keeps it. */







function missedBy(error, attempts) {
    const fix = error.problems[0]?.fix;
    const reason = fix === undefined ? (0,errors/* summaryOf */.YG)(error) : `${(0,errors/* summaryOf */.YG)(error)}. ${fix}`;
    return { kind: 'missed', why: error.kind, reason: reason.slice(0, 1000), attempts };
}
function devicesFolder(workDir) {
    return (0,external_node_path_.join)(workDir, 'devices');
}
const suffix = { measured: '.json', missed: '.missed' };
/** One name for each device and artifact; names of both hold no `@`. */
function fileOf(workDir, { device, artifact }, kind) {
    return (0,external_node_path_.join)(devicesFolder(workDir), `${artifact.name}@${device.name}${suffix[kind]}`);
}
/** Replaces what an earlier bench left of the same file on the same device. */
async function writeOutcome(workDir, outcome) {
    const { job } = outcome;
    const path = fileOf(workDir, job, outcome.kind);
    await (0,atomic_write/* writeAtomically */.v)(path, outcome.kind === 'measured' ? outcome.text : `${JSON.stringify(recordOf(outcome))}\n`);
    await (0,promises_.rm)(fileOf(workDir, job, outcome.kind === 'measured' ? 'missed' : 'measured'), { force: true });
    return path;
}
function recordOf({ job, why, reason, attempts }) {
    const { device, artifact } = job;
    return {
        schemaVersion: 1,
        device: device.name,
        artifact: artifact.name,
        sha256: artifact.sha256,
        why,
        reason: reason.slice(0, 1000),
        attempts,
    };
}
/** A reason has at most 1000 characters. */
const maxMissedBytes = 16 * 1024;
/**
 * What earlier benches left of what is asked for; nothing where there was no bench. Of a file that is larger than a measurement
 * may be there is only the beginning: whoever parses it says so.
 */
async function readOutcomes(workDir, isAsked) {
    const folder = devicesFolder(workDir);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const named = (ending) => entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map(({ name }) => ({
        name,
        about: name.slice(0, name.indexOf('@')),
        device: name.slice(name.indexOf('@') + 1, -ending.length),
    }))
        .filter(({ about, device }) => isAsked(device, about))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const read = async (name, maxBytes) => (await readUpTo((0,external_node_path_.join)(folder, name), maxBytes)).toString('utf8');
    const measured = [];
    for (const { name, about, device } of named(suffix.measured))
        measured.push({ file: `devices/${name}`, text: await read(name, device_file/* maxDeviceFileBytes */.aO), about, device });
    const missed = [];
    for (const { name } of named(suffix.missed)) {
        const text = await read(name, maxMissedBytes);
        if (Buffer.byteLength(text) <= maxMissedBytes)
            missed.push(...missedOf(text));
    }
    return { measured, missed };
}
/** A record of another version, or half a one, says nothing: then the measurement is missing. */
function missedOf(text) {
    try {
        const record = (0,unambiguous_json/* parseUnambiguous */.rH)(text);
        const isWhole = record?.schemaVersion === 1 &&
            [record.device, record.artifact, record.sha256, record.reason].every((value) => typeof value === 'string');
        return isWhole ? [record] : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 92113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aO: () => (/* binding */ maxDeviceFileBytes),
  _Q: () => (/* binding */ parseDeviceFile),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
;// CONCATENATED MODULE: ./build/measure/device-energy.js
const perMillijoule = { mJ: 1, uJ: 1e3, J: 1e-3 };
/**
 * @param base what the latency part says of the base's file: energy of a base is only read beside its time.
 * @param fail is called with what was expected and found where the numbers contradict each other, and throws.
 */
function readEnergy(energy, base, fail) {
    const { runs, base: ofBase, noise_runs: noise } = energy;
    const inMillijoules = (values) => values.map((value) => value / perMillijoule[energy.unit]);
    for (const [name, others] of [
        ['energy of the base', ofBase?.runs],
        ['energy of the noise', noise],
    ]) {
        if (others && others.length !== runs.length)
            fail(`expected ${name} to have as many runs as the artifact, ${runs.length}, found ${others.length}`);
    }
    const sha256 = ofBase?.sha256.toLowerCase();
    if (sha256 !== undefined && sha256 !== base?.sha256)
        fail(`expected the energy of the base whose latency is there, ${base?.sha256 ?? 'none'}, found that of ${sha256}`);
    return {
        energyMillijoules: inMillijoules(runs),
        ...(base && ofBase ? { base: { ...base, energyMillijoules: inMillijoules(ofBase.runs) } } : {}),
        ...(noise ? { noiseEnergyMillijoules: inMillijoules(noise) } : {}),
    };
}

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

;// CONCATENATED MODULE: ./build/measure/device-latency.js

const perMillisecond = { ms: 1, us: 1e3, ns: 1e6 };
/** No inference takes as long: the clock was set while it ran. */
const longestMs = 3_600_000;
/** As many equal samples a clock gives by chance. */
const fewestEqualSamples = 3;
/** @param fail is called with what was expected and found where the numbers contradict each other, and throws. */
function readLatency(latency, fail) {
    const { runs, first, base, noise_runs: noise, cycles } = latency;
    const { counted = false, unit } = latency;
    const series = (of, name) => {
        if (!counted)
            refuseEqualSamples(of, name, fail);
        return summarizeRuns(of, perMillisecond[unit], name, fail);
    };
    const read = series(runs, 'latency run');
    if (first !== undefined)
        refuseJump(first / perMillisecond[unit], 'the first inference', fail);
    for (const [name, others] of [
        ['base', base?.runs],
        ['noise', noise],
        ['cycles', cycles],
        ['cycles of the base', base?.cycles],
    ]) {
        if (others && others.length !== runs.length)
            fail(`expected ${name} to have as many runs as the artifact, ${runs.length}, found ${others.length}`);
    }
    return {
        latency: read,
        ...(first === undefined ? {} : { firstMs: first / perMillisecond[unit] }),
        ...(cycles ? { cycles } : {}),
        ...(base ? { base: readBase(base, series(base.runs, 'base run')) } : {}),
        ...(noise ? { noise: series(noise, 'noise run') } : {}),
    };
}
function readBase({ sha256, cycles }, latency) {
    return { sha256: sha256.toLowerCase(), latency, ...(cycles ? { cycles } : {}) };
}
function summarizeRuns(runs, divisor, name, fail) {
    const summaries = runs.map(summarize);
    for (const [index, run] of summaries.entries()) {
        if ((run.median ?? 0) > (run.p95 ?? Infinity))
            fail(`expected a p95 of at least the median, found less in ${name} ${index + 1}`);
        refuseJump(longestOf(runs[index]) / divisor, `${name} ${index + 1}`, fail);
    }
    const inMilliseconds = (statistic) => {
        const values = summaries.flatMap((run) => (run[statistic] === undefined ? [] : [run[statistic]]));
        return values.length === runs.length ? values.map((value) => value / divisor) : [];
    };
    return { meanMs: inMilliseconds('mean'), medianMs: inMilliseconds('median'), p95Ms: inMilliseconds('p95') };
}
function longestOf(run) {
    return hasSamples(run)
        ? run.samples.reduce((longest, sample) => Math.max(longest, sample), 0)
        : Math.max(run.mean, run.median ?? 0, run.p95 ?? 0);
}
function refuseJump(milliseconds, where, fail) {
    if (milliseconds > longestMs) {
        const hours = (milliseconds / longestMs).toPrecision(3);
        fail(`expected no inference of more than an hour, found ${hours} hours in ${where}: the clock jumped`);
    }
}
/** Times from a clock differ. Where none does, the clock is too coarse for this file, or nobody measured. */
function refuseEqualSamples(runs, name, fail) {
    const samples = runs.filter(hasSamples).flatMap((run) => run.samples);
    const [sample] = samples;
    if (samples.length < fewestEqualSamples || samples.some((other) => other !== sample))
        return;
    fail(`expected samples that differ, found all ${samples.length} of each ${name} equal to ${sample}: ` +
        'the clock is too coarse, or the numbers are made up; "counted": true is for counted cycles or instructions');
}
function summarize(run) {
    if (!hasSamples(run))
        return run;
    const { samples } = run;
    return { mean: meanOf(samples), median: median(samples), p95: percentile(samples, 0.95), count: samples.length };
}

;// CONCATENATED MODULE: ./build/measure/device-conditions.js
function conditionsOf(measurement) {
    const { device, runtime, conditions = {}, outputs, energy, harness, measured_at: measuredAt } = measurement;
    const { board, cpu, clock_mhz: clock, os, kernel } = device;
    const { governor, throttled, throttled_before: throttledBefore, warmup_runs: warmup, notes = [] } = conditions;
    const { clock_before_mhz: clockBefore, clock_after_mhz: clockAfter } = conditions;
    const { temperature_before_c: before, temperature_after_c: after } = conditions;
    return [
        board,
        cpu,
        clock && `${clock} MHz`,
        os,
        kernel && `kernel ${kernel}`,
        governor && `governor ${governor}`,
        before !== undefined && after !== undefined ? `${before} °C before, ${after} °C after` : undefined,
        clockBefore !== undefined && clockAfter !== undefined
            ? `clock ${clockBefore} MHz before, ${clockAfter} MHz after`
            : undefined,
        throttledBefore ? 'THROTTLED before measuring' : undefined,
        throttled === undefined ? undefined : throttled ? 'THROTTLED while measuring' : 'not throttled',
        warmup === undefined ? undefined : `${warmup} warm-up inferences`,
        outputs?.agree && `outputs within ${outputs.largest_difference} of the reference`,
        energy?.method && `energy by ${energy.method}`,
        runtime.digest && `library ${runtime.digest.slice(0, 12).toLowerCase()}…`,
        harness && `harness ${harness.version} ${harness.form}`,
        measuredAt && `measured ${measuredAt}`,
        ...notes,
    ].filter((condition) => typeof condition === 'string');
}

;// CONCATENATED MODULE: ./build/measure/schema/validator.js
/* Generated from schemas/measurement.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:measurement:1", "title": "Measurement", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["https://example.org/measurement.schema.json"] }, "schemaVersion": { "const": 1, "examples": [1] }, "artifact": { "$ref": "#/$defs/MeasuredArtifact", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "name": "int8.tflite" }] }, "device": { "$ref": "#/$defs/Device", "examples": [{ "name": "pi4", "cpu": "Cortex-A72" }] }, "runtime": { "$ref": "#/$defs/Runtime", "examples": [{ "name": "LiteRT", "version": "1.4.0", "threads": 1, "delegate": "XNNPACK" }] }, "conditions": { "$ref": "#/$defs/Conditions", "examples": [{ "governor": "performance", "temperature_before_c": 48.2, "temperature_after_c": 51, "throttled": false }] }, "latency": { "$ref": "#/$defs/Latency", "examples": [{ "unit": "ms", "runs": [{ "samples": [12.1, 12, 12.4] }, { "samples": [12.2, 12.1, 12.2] }] }] }, "memory": { "$ref": "#/$defs/Memory", "examples": [{ "arena_bytes": 24300 }] }, "energy": { "$ref": "#/$defs/Energy", "examples": [{ "unit": "mJ", "runs": [3.21, 3.19, 3.24] }] }, "nodes": { "$ref": "#/$defs/Nodes", "examples": [{ "delegated": 28, "undelegated": 1 }] }, "outputs": { "$ref": "#/$defs/Outputs", "examples": [{ "inputs_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "compared": 10, "largest_difference": 0, "tolerance": 1, "agree": true }] }, "harness": { "$ref": "#/$defs/Harness", "examples": [{ "version": "0.1.0", "form": "aarch64-static" }] }, "measured_at": { "type": "string", "minLength": 1, "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "examples": ["2026-11-24T12:00:00Z"] } }, "required": ["schemaVersion", "artifact", "device", "runtime"], "anyOf": [{ "required": ["latency"] }, { "required": ["memory"] }, { "required": ["energy"] }, { "required": ["nodes"] }], "additionalProperties": false, "$defs": { "MeasuredArtifact": { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["int8.tflite"] } }, "required": ["sha256"], "additionalProperties": false }, "Device": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]([^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff])?$", "examples": ["pi4"] }, "board": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Raspberry Pi 4 Model B"] }, "cpu": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Cortex-A72"] }, "clock_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "os": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Debian 12"] }, "kernel": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["6.6.20+rpt-rpi-v8"] }, "boot_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[0-9A-Za-z-]+$", "examples": ["5f0f4b3e-6f0c-4f5e-9b0e-2f6d1c3a7b11"] } }, "required": ["name"], "additionalProperties": false }, "Runtime": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["LiteRT"] }, "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["1.4.0"] }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024, "examples": [1] }, "delegate": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["XNNPACK"] }, "digest": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] } }, "required": ["name", "version"], "additionalProperties": false }, "Conditions": { "type": "object", "properties": { "governor": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["performance"] }, "temperature_before_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [48.2] }, "temperature_after_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [51] }, "throttled": { "type": "boolean", "examples": [false] }, "warmup_runs": { "type": "integer", "minimum": 0, "maximum": 1000000000, "examples": [10] }, "throttled_before": { "type": "boolean", "examples": [false] }, "clock_before_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "clock_after_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "notes": { "type": "array", "maxItems": 8, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "examples": [["WiFi off", "passive cooling"]] } }, "required": [], "additionalProperties": false }, "Latency": { "type": "object", "properties": { "unit": { "enum": ["ms", "us", "ns"], "examples": ["ms"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12, 12.4] }, { "mean": 12.2, "median": 12.1, "p95": 12.9, "count": 820 }]] }, "first": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [31.5] }, "base": { "$ref": "#/$defs/BaseLatency", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "runs": [{ "samples": [12, 12.1] }] }] }, "noise_runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12] }]] }, "cycles": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[21600000, 21590000]] }, "counted": { "type": "boolean", "examples": [true] } }, "required": ["unit", "runs"], "additionalProperties": false }, "SampledRun": { "type": "object", "properties": { "samples": { "type": "array", "minItems": 1, "maxItems": 100000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[12.1, 12, 12.4]] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [82000] } }, "required": ["samples"], "additionalProperties": false }, "SummarizedRun": { "type": "object", "properties": { "mean": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.2] }, "median": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.1] }, "p95": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.9] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [820] } }, "required": ["mean"], "additionalProperties": false }, "Memory": { "type": "object", "properties": { "arena_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [24300] }, "peak_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [20971520] }, "ram_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [63000] }, "flash_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [182000] }, "before_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [4194304] }, "increment_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [16777216] }, "stack_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [1200] } }, "required": [], "additionalProperties": false, "minProperties": 1 }, "Energy": { "type": "object", "properties": { "unit": { "enum": ["mJ", "uJ", "J"], "examples": ["mJ"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.21, 3.19, 3.24]] }, "base": { "$ref": "#/$defs/BaseEnergy", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "runs": [3.2, 3.18, 3.22] }] }, "noise_runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.2, 3.2, 3.23]] }, "method": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["RAPL package-0"] } }, "required": ["unit", "runs"], "additionalProperties": false }, "Nodes": { "type": "object", "properties": { "delegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [28] }, "undelegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [1] } }, "required": ["delegated", "undelegated"], "additionalProperties": false }, "BaseLatency": { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12, 12.1] }]] }, "cycles": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[21600000, 21590000]] } }, "required": ["sha256", "runs"], "additionalProperties": false }, "BaseEnergy": { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.2, 3.18, 3.22]] } }, "required": ["sha256", "runs"], "additionalProperties": false }, "Outputs": { "type": "object", "properties": { "inputs_sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "compared": { "type": "integer", "minimum": 0, "maximum": 1000000000000, "examples": [10] }, "largest_difference": { "type": "number", "minimum": 0, "maximum": 1e+300, "examples": [0] }, "tolerance": { "type": "number", "minimum": 0, "maximum": 1e+300, "examples": [1] }, "agree": { "type": "boolean", "examples": [true] } }, "required": ["inputs_sha256", "sha256"], "dependentRequired": { "agree": ["compared", "tolerance"] }, "additionalProperties": false }, "Harness": { "type": "object", "properties": { "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["0.1.0"] }, "form": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["aarch64-static"] } }, "required": ["version", "form"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["int8.tflite"] } }, "required": ["sha256"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]([^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff])?$", "examples": ["pi4"] }, "board": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Raspberry Pi 4 Model B"] }, "cpu": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Cortex-A72"] }, "clock_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "os": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Debian 12"] }, "kernel": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["6.6.20+rpt-rpi-v8"] }, "boot_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[0-9A-Za-z-]+$", "examples": ["5f0f4b3e-6f0c-4f5e-9b0e-2f6d1c3a7b11"] } }, "required": ["name"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["LiteRT"] }, "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["1.4.0"] }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024, "examples": [1] }, "delegate": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["XNNPACK"] }, "digest": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] } }, "required": ["name", "version"], "additionalProperties": false };
const schema35 = { "type": "object", "properties": { "governor": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["performance"] }, "temperature_before_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [48.2] }, "temperature_after_c": { "type": "number", "minimum": -100, "maximum": 300, "examples": [51] }, "throttled": { "type": "boolean", "examples": [false] }, "warmup_runs": { "type": "integer", "minimum": 0, "maximum": 1000000000, "examples": [10] }, "throttled_before": { "type": "boolean", "examples": [false] }, "clock_before_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "clock_after_mhz": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [1800] }, "notes": { "type": "array", "maxItems": 8, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "examples": [["WiFi off", "passive cooling"]] } }, "required": [], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "arena_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [24300] }, "peak_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [20971520] }, "ram_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [63000] }, "flash_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [182000] }, "before_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [4194304] }, "increment_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [16777216] }, "stack_bytes": { "type": "integer", "minimum": 0, "maximum": 1099511627776, "examples": [1200] } }, "required": [], "additionalProperties": false, "minProperties": 1 };
const schema47 = { "type": "object", "properties": { "delegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [28] }, "undelegated": { "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [1] } }, "required": ["delegated", "undelegated"], "additionalProperties": false };
const schema48 = { "type": "object", "properties": { "inputs_sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "compared": { "type": "integer", "minimum": 0, "maximum": 1000000000000, "examples": [10] }, "largest_difference": { "type": "number", "minimum": 0, "maximum": 1e+300, "examples": [0] }, "tolerance": { "type": "number", "minimum": 0, "maximum": 1e+300, "examples": [1] }, "agree": { "type": "boolean", "examples": [true] } }, "required": ["inputs_sha256", "sha256"], "dependentRequired": { "agree": ["compared", "tolerance"] }, "additionalProperties": false };
const schema49 = { "type": "object", "properties": { "version": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["0.1.0"] }, "form": { "type": "string", "minLength": 1, "maxLength": 60, "examples": ["aarch64-static"] } }, "required": ["version", "form"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");
const pattern5 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]([^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff])?$", "u");
const pattern6 = new RegExp("^[0-9A-Za-z-]+$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const schema36 = { "type": "object", "properties": { "unit": { "enum": ["ms", "us", "ns"], "examples": ["ms"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12, 12.4] }, { "mean": 12.2, "median": 12.1, "p95": 12.9, "count": 820 }]] }, "first": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [31.5] }, "base": { "$ref": "#/$defs/BaseLatency", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "runs": [{ "samples": [12, 12.1] }] }] }, "noise_runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12.1, 12] }]] }, "cycles": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[21600000, 21590000]] }, "counted": { "type": "boolean", "examples": [true] } }, "required": ["unit", "runs"], "additionalProperties": false };
const schema37 = { "type": "object", "properties": { "samples": { "type": "array", "minItems": 1, "maxItems": 100000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[12.1, 12, 12.4]] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [82000] } }, "required": ["samples"], "additionalProperties": false };
const schema38 = { "type": "object", "properties": { "mean": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.2] }, "median": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.1] }, "p95": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000, "examples": [12.9] }, "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000, "examples": [820] } }, "required": ["mean"], "additionalProperties": false };
const schema39 = { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/SampledRun" }, { "$ref": "#/$defs/SummarizedRun" }] }, "examples": [[{ "samples": [12, 12.1] }]] }, "cycles": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[21600000, 21590000]] } }, "required": ["sha256", "runs"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.sha256 === undefined) && (missing0 = "sha256")) || ((data.runs === undefined) && (missing0 = "runs"))) {
            validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((key0 === "sha256") || (key0 === "runs")) || (key0 === "cycles"))) {
                    validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                                validate22.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                            }
                            else {
                                if (func2(data0) < 64) {
                                    validate22.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                    return false;
                                }
                                else {
                                    if (!pattern4.test(data0)) {
                                        validate22.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate22.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.runs !== undefined) {
                        let data1 = data.runs;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 1000) {
                                    validate22.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                }
                                else {
                                    if (data1.length < 1) {
                                        validate22.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs6 = errors;
                                            const _errs7 = errors;
                                            let valid2 = false;
                                            const _errs8 = errors;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
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
                                                        const _errs11 = errors;
                                                        for (const key1 in data2) {
                                                            if (!((key1 === "samples") || (key1 === "count"))) {
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
                                                        if (_errs11 === errors) {
                                                            if (data2.samples !== undefined) {
                                                                let data3 = data2.samples;
                                                                const _errs12 = errors;
                                                                if (errors === _errs12) {
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
                                                                                    const _errs14 = errors;
                                                                                    if (errors === _errs14) {
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
                                                                                    var valid5 = _errs14 === errors;
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
                                                                var valid4 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data2.count !== undefined) {
                                                                    let data5 = data2.count;
                                                                    const _errs16 = errors;
                                                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                        const err8 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err8];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err8);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    if (errors === _errs16) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 > 1000000000000 || isNaN(data5)) {
                                                                                const err9 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err9];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err9);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                if (data5 < 1 || isNaN(data5)) {
                                                                                    const err10 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                                    }
                                                                    var valid4 = _errs16 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err11 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SampledRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err11];
                                                    }
                                                    else {
                                                        vErrors.push(err11);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs8 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                var props0 = true;
                                            }
                                            const _errs18 = errors;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing2;
                                                    if ((data2.mean === undefined) && (missing2 = "mean")) {
                                                        const err12 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err12];
                                                        }
                                                        else {
                                                            vErrors.push(err12);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs21 = errors;
                                                        for (const key2 in data2) {
                                                            if (!((((key2 === "mean") || (key2 === "median")) || (key2 === "p95")) || (key2 === "count"))) {
                                                                const err13 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err13];
                                                                }
                                                                else {
                                                                    vErrors.push(err13);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs21 === errors) {
                                                            if (data2.mean !== undefined) {
                                                                let data6 = data2.mean;
                                                                const _errs22 = errors;
                                                                if (errors === _errs22) {
                                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                        if (data6 > 1000000000000000 || isNaN(data6)) {
                                                                            const err14 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
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
                                                                                const err15 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                        const err16 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err16];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err16);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid7 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data2.median !== undefined) {
                                                                    let data7 = data2.median;
                                                                    const _errs24 = errors;
                                                                    if (errors === _errs24) {
                                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                            if (data7 > 1000000000000000 || isNaN(data7)) {
                                                                                const err17 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
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
                                                                                    const err18 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                            const err19 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err19];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err19);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data2.p95 !== undefined) {
                                                                        let data8 = data2.p95;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                                                                    const err20 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err20];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err20);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    if (data8 <= 0 || isNaN(data8)) {
                                                                                        const err21 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err21];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err21);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err22 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err22);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid7 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data2.count !== undefined) {
                                                                            let data9 = data2.count;
                                                                            const _errs28 = errors;
                                                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                const err23 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err23];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err23);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (errors === _errs28) {
                                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                    if (data9 > 1000000000000 || isNaN(data9)) {
                                                                                        const err24 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err24];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err24);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data9 < 1 || isNaN(data9)) {
                                                                                            const err25 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err25];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err25);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs28 === errors;
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
                                                    const err26 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err26];
                                                    }
                                                    else {
                                                        vErrors.push(err26);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs18 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                if (props0 !== true) {
                                                    props0 = true;
                                                }
                                            }
                                            if (!valid2) {
                                                const err27 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err27];
                                                }
                                                else {
                                                    vErrors.push(err27);
                                                }
                                                errors++;
                                                validate22.errors = vErrors;
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
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate22.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cycles !== undefined) {
                            let data10 = data.cycles;
                            const _errs30 = errors;
                            if (errors === _errs30) {
                                if (Array.isArray(data10)) {
                                    if (data10.length > 1000) {
                                        validate22.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                        return false;
                                    }
                                    else {
                                        if (data10.length < 1) {
                                            validate22.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid8 = true;
                                            const len2 = data10.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                let data11 = data10[i2];
                                                const _errs32 = errors;
                                                if (errors === _errs32) {
                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                        if (data11 > 1000000000000000 || isNaN(data11)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/cycles/" + i2, schemaPath: "#/properties/cycles/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data11 <= 0 || isNaN(data11)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/cycles/" + i2, schemaPath: "#/properties/cycles/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate22.errors = [{ instancePath: instancePath + "/cycles/" + i2, schemaPath: "#/properties/cycles/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                }
                                                var valid8 = _errs32 === errors;
                                                if (!valid8) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate22.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs30 === errors;
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
        validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                if (!(((((((key0 === "unit") || (key0 === "runs")) || (key0 === "first")) || (key0 === "base")) || (key0 === "noise_runs")) || (key0 === "cycles")) || (key0 === "counted"))) {
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
                                                            if (!((key1 === "samples") || (key1 === "count"))) {
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
                                                                var valid4 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data2.count !== undefined) {
                                                                    let data5 = data2.count;
                                                                    const _errs15 = errors;
                                                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                        const err8 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err8];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err8);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    if (errors === _errs15) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 > 1000000000000 || isNaN(data5)) {
                                                                                const err9 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err9];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err9);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                if (data5 < 1 || isNaN(data5)) {
                                                                                    const err10 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                                    }
                                                                    var valid4 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err11 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SampledRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err11];
                                                    }
                                                    else {
                                                        vErrors.push(err11);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs7 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                var props0 = true;
                                            }
                                            const _errs17 = errors;
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing2;
                                                    if ((data2.mean === undefined) && (missing2 = "mean")) {
                                                        const err12 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err12];
                                                        }
                                                        else {
                                                            vErrors.push(err12);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs20 = errors;
                                                        for (const key2 in data2) {
                                                            if (!((((key2 === "mean") || (key2 === "median")) || (key2 === "p95")) || (key2 === "count"))) {
                                                                const err13 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err13];
                                                                }
                                                                else {
                                                                    vErrors.push(err13);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs20 === errors) {
                                                            if (data2.mean !== undefined) {
                                                                let data6 = data2.mean;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                        if (data6 > 1000000000000000 || isNaN(data6)) {
                                                                            const err14 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
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
                                                                                const err15 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                        const err16 = { instancePath: instancePath + "/runs/" + i0 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                                                                if (data2.median !== undefined) {
                                                                    let data7 = data2.median;
                                                                    const _errs23 = errors;
                                                                    if (errors === _errs23) {
                                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                            if (data7 > 1000000000000000 || isNaN(data7)) {
                                                                                const err17 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
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
                                                                                    const err18 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
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
                                                                            const err19 = { instancePath: instancePath + "/runs/" + i0 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                                                                    if (data2.p95 !== undefined) {
                                                                        let data8 = data2.p95;
                                                                        const _errs25 = errors;
                                                                        if (errors === _errs25) {
                                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                                                                    const err20 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err20];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err20);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    if (data8 <= 0 || isNaN(data8)) {
                                                                                        const err21 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err21];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err21);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err22 = { instancePath: instancePath + "/runs/" + i0 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err22);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid7 = _errs25 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data2.count !== undefined) {
                                                                            let data9 = data2.count;
                                                                            const _errs27 = errors;
                                                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                const err23 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err23];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err23);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (errors === _errs27) {
                                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                    if (data9 > 1000000000000 || isNaN(data9)) {
                                                                                        const err24 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err24];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err24);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data9 < 1 || isNaN(data9)) {
                                                                                            const err25 = { instancePath: instancePath + "/runs/" + i0 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err25];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err25);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs27 === errors;
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
                                                    const err26 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/SummarizedRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err26];
                                                    }
                                                    else {
                                                        vErrors.push(err26);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs17 === errors;
                                            valid2 = valid2 || _valid0;
                                            if (_valid0) {
                                                if (props0 !== true) {
                                                    props0 = true;
                                                }
                                            }
                                            if (!valid2) {
                                                const err27 = { instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err27];
                                                }
                                                else {
                                                    vErrors.push(err27);
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
                    if (valid0) {
                        if (data.first !== undefined) {
                            let data10 = data.first;
                            const _errs29 = errors;
                            if (errors === _errs29) {
                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                    if (data10 > 1000000000000000 || isNaN(data10)) {
                                        validate21.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                        return false;
                                    }
                                    else {
                                        if (data10 <= 0 || isNaN(data10)) {
                                            validate21.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate21.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs29 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.base !== undefined) {
                                const _errs31 = errors;
                                if (!(validate22(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs31 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.noise_runs !== undefined) {
                                    let data12 = data.noise_runs;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                        if (Array.isArray(data12)) {
                                            if (data12.length > 1000) {
                                                validate21.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                return false;
                                            }
                                            else {
                                                if (data12.length < 1) {
                                                    validate21.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid8 = true;
                                                    const len2 = data12.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data13 = data12[i2];
                                                        const _errs34 = errors;
                                                        const _errs35 = errors;
                                                        let valid9 = false;
                                                        const _errs36 = errors;
                                                        const _errs37 = errors;
                                                        if (errors === _errs37) {
                                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                let missing3;
                                                                if ((data13.samples === undefined) && (missing3 = "samples")) {
                                                                    const err28 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SampledRun/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err28];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err28);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    const _errs39 = errors;
                                                                    for (const key3 in data13) {
                                                                        if (!((key3 === "samples") || (key3 === "count"))) {
                                                                            const err29 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SampledRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err29];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err29);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs39 === errors) {
                                                                        if (data13.samples !== undefined) {
                                                                            let data14 = data13.samples;
                                                                            const _errs40 = errors;
                                                                            if (errors === _errs40) {
                                                                                if (Array.isArray(data14)) {
                                                                                    if (data14.length > 100000) {
                                                                                        const err30 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err30];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err30);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data14.length < 1) {
                                                                                            const err31 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err31];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err31);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            var valid12 = true;
                                                                                            const len3 = data14.length;
                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                let data15 = data14[i3];
                                                                                                const _errs42 = errors;
                                                                                                if (errors === _errs42) {
                                                                                                    if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                                        if (data15 > 1000000000000000 || isNaN(data15)) {
                                                                                                            const err32 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples/" + i3, schemaPath: "#/$defs/SampledRun/properties/samples/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err32];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err32);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data15 <= 0 || isNaN(data15)) {
                                                                                                                const err33 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples/" + i3, schemaPath: "#/$defs/SampledRun/properties/samples/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err33];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err33);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err34 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples/" + i3, schemaPath: "#/$defs/SampledRun/properties/samples/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err34];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err34);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                var valid12 = _errs42 === errors;
                                                                                                if (!valid12) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err35 = { instancePath: instancePath + "/noise_runs/" + i2 + "/samples", schemaPath: "#/$defs/SampledRun/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err35];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err35);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var valid11 = _errs40 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data13.count !== undefined) {
                                                                                let data16 = data13.count;
                                                                                const _errs44 = errors;
                                                                                if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                                                    const err36 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err36];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err36);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (errors === _errs44) {
                                                                                    if ((typeof data16 == "number") && (isFinite(data16))) {
                                                                                        if (data16 > 1000000000000 || isNaN(data16)) {
                                                                                            const err37 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err37];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err37);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            if (data16 < 1 || isNaN(data16)) {
                                                                                                const err38 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SampledRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                                                }
                                                                                var valid11 = _errs44 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err39 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SampledRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err39];
                                                                }
                                                                else {
                                                                    vErrors.push(err39);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid1 = _errs36 === errors;
                                                        valid9 = valid9 || _valid1;
                                                        if (_valid1) {
                                                            var props1 = true;
                                                        }
                                                        const _errs46 = errors;
                                                        const _errs47 = errors;
                                                        if (errors === _errs47) {
                                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                let missing4;
                                                                if ((data13.mean === undefined) && (missing4 = "mean")) {
                                                                    const err40 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SummarizedRun/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err40];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err40);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    const _errs49 = errors;
                                                                    for (const key4 in data13) {
                                                                        if (!((((key4 === "mean") || (key4 === "median")) || (key4 === "p95")) || (key4 === "count"))) {
                                                                            const err41 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SummarizedRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err41];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err41);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs49 === errors) {
                                                                        if (data13.mean !== undefined) {
                                                                            let data17 = data13.mean;
                                                                            const _errs50 = errors;
                                                                            if (errors === _errs50) {
                                                                                if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                    if (data17 > 1000000000000000 || isNaN(data17)) {
                                                                                        const err42 = { instancePath: instancePath + "/noise_runs/" + i2 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err42];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err42);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data17 <= 0 || isNaN(data17)) {
                                                                                            const err43 = { instancePath: instancePath + "/noise_runs/" + i2 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err43];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err43);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err44 = { instancePath: instancePath + "/noise_runs/" + i2 + "/mean", schemaPath: "#/$defs/SummarizedRun/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err44];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err44);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var valid14 = _errs50 === errors;
                                                                        }
                                                                        else {
                                                                            var valid14 = true;
                                                                        }
                                                                        if (valid14) {
                                                                            if (data13.median !== undefined) {
                                                                                let data18 = data13.median;
                                                                                const _errs52 = errors;
                                                                                if (errors === _errs52) {
                                                                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                        if (data18 > 1000000000000000 || isNaN(data18)) {
                                                                                            const err45 = { instancePath: instancePath + "/noise_runs/" + i2 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err45];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err45);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            if (data18 <= 0 || isNaN(data18)) {
                                                                                                const err46 = { instancePath: instancePath + "/noise_runs/" + i2 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err46];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err46);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err47 = { instancePath: instancePath + "/noise_runs/" + i2 + "/median", schemaPath: "#/$defs/SummarizedRun/properties/median/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err47];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err47);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid14 = _errs52 === errors;
                                                                            }
                                                                            else {
                                                                                var valid14 = true;
                                                                            }
                                                                            if (valid14) {
                                                                                if (data13.p95 !== undefined) {
                                                                                    let data19 = data13.p95;
                                                                                    const _errs54 = errors;
                                                                                    if (errors === _errs54) {
                                                                                        if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                            if (data19 > 1000000000000000 || isNaN(data19)) {
                                                                                                const err48 = { instancePath: instancePath + "/noise_runs/" + i2 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err48];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err48);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                if (data19 <= 0 || isNaN(data19)) {
                                                                                                    const err49 = { instancePath: instancePath + "/noise_runs/" + i2 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err49];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err49);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err50 = { instancePath: instancePath + "/noise_runs/" + i2 + "/p95", schemaPath: "#/$defs/SummarizedRun/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err50];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err50);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var valid14 = _errs54 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid14 = true;
                                                                                }
                                                                                if (valid14) {
                                                                                    if (data13.count !== undefined) {
                                                                                        let data20 = data13.count;
                                                                                        const _errs56 = errors;
                                                                                        if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                            const err51 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err51];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err51);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        if (errors === _errs56) {
                                                                                            if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                if (data20 > 1000000000000 || isNaN(data20)) {
                                                                                                    const err52 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err52];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err52);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                else {
                                                                                                    if (data20 < 1 || isNaN(data20)) {
                                                                                                        const err53 = { instancePath: instancePath + "/noise_runs/" + i2 + "/count", schemaPath: "#/$defs/SummarizedRun/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err53];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err53);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid14 = _errs56 === errors;
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
                                                            else {
                                                                const err54 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/$defs/SummarizedRun/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err54];
                                                                }
                                                                else {
                                                                    vErrors.push(err54);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var _valid1 = _errs46 === errors;
                                                        valid9 = valid9 || _valid1;
                                                        if (_valid1) {
                                                            if (props1 !== true) {
                                                                props1 = true;
                                                            }
                                                        }
                                                        if (!valid9) {
                                                            const err55 = { instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/properties/noise_runs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err55];
                                                            }
                                                            else {
                                                                vErrors.push(err55);
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
                                                        var valid8 = _errs34 === errors;
                                                        if (!valid8) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate21.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs32 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.cycles !== undefined) {
                                        let data21 = data.cycles;
                                        const _errs58 = errors;
                                        if (errors === _errs58) {
                                            if (Array.isArray(data21)) {
                                                if (data21.length > 1000) {
                                                    validate21.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    if (data21.length < 1) {
                                                        validate21.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid15 = true;
                                                        const len4 = data21.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                            let data22 = data21[i4];
                                                            const _errs60 = errors;
                                                            if (errors === _errs60) {
                                                                if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                    if (data22 > 1000000000000000 || isNaN(data22)) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/cycles/" + i4, schemaPath: "#/properties/cycles/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data22 <= 0 || isNaN(data22)) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/cycles/" + i4, schemaPath: "#/properties/cycles/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate21.errors = [{ instancePath: instancePath + "/cycles/" + i4, schemaPath: "#/properties/cycles/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid15 = _errs60 === errors;
                                                            if (!valid15) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate21.errors = [{ instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs58 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.counted !== undefined) {
                                            const _errs62 = errors;
                                            if (typeof data.counted !== "boolean") {
                                                validate21.errors = [{ instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                            }
                                            var valid0 = _errs62 === errors;
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
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "properties": { "unit": { "enum": ["mJ", "uJ", "J"], "examples": ["mJ"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.21, 3.19, 3.24]] }, "base": { "$ref": "#/$defs/BaseEnergy", "examples": [{ "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "runs": [3.2, 3.18, 3.22] }] }, "noise_runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.2, 3.2, 3.23]] }, "method": { "type": "string", "minLength": 1, "maxLength": 200, "examples": ["RAPL package-0"] } }, "required": ["unit", "runs"], "additionalProperties": false };
const schema46 = { "type": "object", "properties": { "sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-fA-F]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "runs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000000000000 }, "examples": [[3.2, 3.18, 3.22]] } }, "required": ["sha256", "runs"], "additionalProperties": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.unit === undefined) && (missing0 = "unit")) || ((data.runs === undefined) && (missing0 = "runs"))) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "unit") || (key0 === "runs")) || (key0 === "base")) || (key0 === "noise_runs")) || (key0 === "method"))) {
                    validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.unit !== undefined) {
                    let data0 = data.unit;
                    const _errs2 = errors;
                    if (!(((data0 === "mJ") || (data0 === "uJ")) || (data0 === "J"))) {
                        validate25.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema45.properties.unit.enum }, message: "must be equal to one of the allowed values" }];
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
                                    validate25.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                }
                                else {
                                    if (data1.length < 1) {
                                        validate25.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                                    if (data2 > 1000000000000000 || isNaN(data2)) {
                                                        validate25.errors = [{ instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data2 <= 0 || isNaN(data2)) {
                                                            validate25.errors = [{ instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate25.errors = [{ instancePath: instancePath + "/runs/" + i0, schemaPath: "#/properties/runs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            }
                            else {
                                validate25.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.base !== undefined) {
                            let data3 = data.base;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    let missing1;
                                    if (((data3.sha256 === undefined) && (missing1 = "sha256")) || ((data3.runs === undefined) && (missing1 = "runs"))) {
                                        validate25.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/$defs/BaseEnergy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs10 = errors;
                                        for (const key1 in data3) {
                                            if (!((key1 === "sha256") || (key1 === "runs"))) {
                                                validate25.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/$defs/BaseEnergy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs10 === errors) {
                                            if (data3.sha256 !== undefined) {
                                                let data4 = data3.sha256;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (typeof data4 === "string") {
                                                        if (func2(data4) > 64) {
                                                            validate25.errors = [{ instancePath: instancePath + "/base/sha256", schemaPath: "#/$defs/BaseEnergy/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func2(data4) < 64) {
                                                                validate25.errors = [{ instancePath: instancePath + "/base/sha256", schemaPath: "#/$defs/BaseEnergy/properties/sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (!pattern4.test(data4)) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/base/sha256", schemaPath: "#/$defs/BaseEnergy/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate25.errors = [{ instancePath: instancePath + "/base/sha256", schemaPath: "#/$defs/BaseEnergy/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid3 = _errs11 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                            if (valid3) {
                                                if (data3.runs !== undefined) {
                                                    let data5 = data3.runs;
                                                    const _errs13 = errors;
                                                    if (errors === _errs13) {
                                                        if (Array.isArray(data5)) {
                                                            if (data5.length > 1000) {
                                                                validate25.errors = [{ instancePath: instancePath + "/base/runs", schemaPath: "#/$defs/BaseEnergy/properties/runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data5.length < 1) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/base/runs", schemaPath: "#/$defs/BaseEnergy/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                    const len1 = data5.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data6 = data5[i1];
                                                                        const _errs15 = errors;
                                                                        if (errors === _errs15) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 1000000000000000 || isNaN(data6)) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/base/runs/" + i1, schemaPath: "#/$defs/BaseEnergy/properties/runs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 <= 0 || isNaN(data6)) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/base/runs/" + i1, schemaPath: "#/$defs/BaseEnergy/properties/runs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate25.errors = [{ instancePath: instancePath + "/base/runs/" + i1, schemaPath: "#/$defs/BaseEnergy/properties/runs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs15 === errors;
                                                                        if (!valid4) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate25.errors = [{ instancePath: instancePath + "/base/runs", schemaPath: "#/$defs/BaseEnergy/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate25.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/$defs/BaseEnergy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.noise_runs !== undefined) {
                                let data7 = data.noise_runs;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                    if (Array.isArray(data7)) {
                                        if (data7.length > 1000) {
                                            validate25.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            if (data7.length < 1) {
                                                validate25.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid5 = true;
                                                const len2 = data7.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                    let data8 = data7[i2];
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 > 1000000000000000 || isNaN(data8)) {
                                                                validate25.errors = [{ instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/properties/noise_runs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data8 <= 0 || isNaN(data8)) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/properties/noise_runs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate25.errors = [{ instancePath: instancePath + "/noise_runs/" + i2, schemaPath: "#/properties/noise_runs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid5 = _errs19 === errors;
                                                    if (!valid5) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate25.errors = [{ instancePath: instancePath + "/noise_runs", schemaPath: "#/properties/noise_runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs17 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    let data9 = data.method;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (typeof data9 === "string") {
                                            if (func2(data9) > 200) {
                                                validate25.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func2(data9) < 1) {
                                                    validate25.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate25.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        }
    }
    else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = false;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
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
    }
    if (errors === 0) {
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
                                                    if (!(((((((key2 === "name") || (key2 === "board")) || (key2 === "cpu")) || (key2 === "clock_mhz")) || (key2 === "os")) || (key2 === "kernel")) || (key2 === "boot_id"))) {
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
                                                                            validate20.errors = [{ instancePath: instancePath + "/device/name", schemaPath: "#/$defs/Device/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]([^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff])?$" }, message: "must match pattern \"" + "^[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]([^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff])?$" + "\"" }];
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
                                                                        if (valid5) {
                                                                            if (data5.boot_id !== undefined) {
                                                                                let data12 = data5.boot_id;
                                                                                const _errs34 = errors;
                                                                                if (errors === _errs34) {
                                                                                    if (typeof data12 === "string") {
                                                                                        if (func2(data12) > 64) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/device/boot_id", schemaPath: "#/$defs/Device/properties/boot_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (func2(data12) < 1) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/device/boot_id", schemaPath: "#/$defs/Device/properties/boot_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (!pattern6.test(data12)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/device/boot_id", schemaPath: "#/$defs/Device/properties/boot_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]+$" }, message: "must match pattern \"" + "^[0-9A-Za-z-]+$" + "\"" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/device/boot_id", schemaPath: "#/$defs/Device/properties/boot_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs34 === errors;
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
                                        let data13 = data.runtime;
                                        const _errs36 = errors;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                let missing7;
                                                if (((data13.name === undefined) && (missing7 = "name")) || ((data13.version === undefined) && (missing7 = "version"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs39 = errors;
                                                    for (const key3 in data13) {
                                                        if (!(((((key3 === "name") || (key3 === "version")) || (key3 === "threads")) || (key3 === "delegate")) || (key3 === "digest"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs39 === errors) {
                                                        if (data13.name !== undefined) {
                                                            let data14 = data13.name;
                                                            const _errs40 = errors;
                                                            if (errors === _errs40) {
                                                                if (typeof data14 === "string") {
                                                                    if (func2(data14) > 60) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/runtime/name", schemaPath: "#/$defs/Runtime/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data14) < 1) {
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
                                                            var valid7 = _errs40 === errors;
                                                        }
                                                        else {
                                                            var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                            if (data13.version !== undefined) {
                                                                let data15 = data13.version;
                                                                const _errs42 = errors;
                                                                if (errors === _errs42) {
                                                                    if (typeof data15 === "string") {
                                                                        if (func2(data15) > 60) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/runtime/version", schemaPath: "#/$defs/Runtime/properties/version/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (func2(data15) < 1) {
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
                                                                var valid7 = _errs42 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data13.threads !== undefined) {
                                                                    let data16 = data13.threads;
                                                                    const _errs44 = errors;
                                                                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs44) {
                                                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                                                            if (data16 > 1024 || isNaN(data16)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data16 < 1 || isNaN(data16)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/threads", schemaPath: "#/$defs/Runtime/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid7 = _errs44 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data13.delegate !== undefined) {
                                                                        let data17 = data13.delegate;
                                                                        const _errs46 = errors;
                                                                        if (errors === _errs46) {
                                                                            if (typeof data17 === "string") {
                                                                                if (func2(data17) > 60) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/delegate", schemaPath: "#/$defs/Runtime/properties/delegate/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data17) < 1) {
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
                                                                        var valid7 = _errs46 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data13.digest !== undefined) {
                                                                            let data18 = data13.digest;
                                                                            const _errs48 = errors;
                                                                            if (errors === _errs48) {
                                                                                if (typeof data18 === "string") {
                                                                                    if (func2(data18) > 64) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/runtime/digest", schemaPath: "#/$defs/Runtime/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (func2(data18) < 64) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/runtime/digest", schemaPath: "#/$defs/Runtime/properties/digest/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (!pattern4.test(data18)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/runtime/digest", schemaPath: "#/$defs/Runtime/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/runtime/digest", schemaPath: "#/$defs/Runtime/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid7 = _errs48 === errors;
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
                                                validate20.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/$defs/Runtime/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs36 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data.conditions !== undefined) {
                                            let data19 = data.conditions;
                                            const _errs50 = errors;
                                            const _errs51 = errors;
                                            if (errors === _errs51) {
                                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                    const _errs53 = errors;
                                                    for (const key4 in data19) {
                                                        if (!(func1.call(schema35.properties, key4))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/$defs/Conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs53 === errors) {
                                                        if (data19.governor !== undefined) {
                                                            let data20 = data19.governor;
                                                            const _errs54 = errors;
                                                            if (errors === _errs54) {
                                                                if (typeof data20 === "string") {
                                                                    if (func2(data20) > 60) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/governor", schemaPath: "#/$defs/Conditions/properties/governor/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func2(data20) < 1) {
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
                                                            var valid9 = _errs54 === errors;
                                                        }
                                                        else {
                                                            var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                            if (data19.temperature_before_c !== undefined) {
                                                                let data21 = data19.temperature_before_c;
                                                                const _errs56 = errors;
                                                                if (errors === _errs56) {
                                                                    if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                        if (data21 > 300 || isNaN(data21)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_before_c", schemaPath: "#/$defs/Conditions/properties/temperature_before_c/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data21 < -100 || isNaN(data21)) {
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
                                                                var valid9 = _errs56 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                                if (data19.temperature_after_c !== undefined) {
                                                                    let data22 = data19.temperature_after_c;
                                                                    const _errs58 = errors;
                                                                    if (errors === _errs58) {
                                                                        if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                            if (data22 > 300 || isNaN(data22)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/temperature_after_c", schemaPath: "#/$defs/Conditions/properties/temperature_after_c/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data22 < -100 || isNaN(data22)) {
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
                                                                    var valid9 = _errs58 === errors;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                    if (data19.throttled !== undefined) {
                                                                        const _errs60 = errors;
                                                                        if (typeof data19.throttled !== "boolean") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/throttled", schemaPath: "#/$defs/Conditions/properties/throttled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid9 = _errs60 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data19.warmup_runs !== undefined) {
                                                                            let data24 = data19.warmup_runs;
                                                                            const _errs62 = errors;
                                                                            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs62) {
                                                                                if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                    if (data24 > 1000000000 || isNaN(data24)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000 }, message: "must be <= 1000000000" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data24 < 0 || isNaN(data24)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/warmup_runs", schemaPath: "#/$defs/Conditions/properties/warmup_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid9 = _errs62 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data19.throttled_before !== undefined) {
                                                                                const _errs64 = errors;
                                                                                if (typeof data19.throttled_before !== "boolean") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/throttled_before", schemaPath: "#/$defs/Conditions/properties/throttled_before/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                    return false;
                                                                                }
                                                                                var valid9 = _errs64 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                            if (valid9) {
                                                                                if (data19.clock_before_mhz !== undefined) {
                                                                                    let data26 = data19.clock_before_mhz;
                                                                                    const _errs66 = errors;
                                                                                    if (errors === _errs66) {
                                                                                        if ((typeof data26 == "number") && (isFinite(data26))) {
                                                                                            if (data26 > 1000000000000000 || isNaN(data26)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/clock_before_mhz", schemaPath: "#/$defs/Conditions/properties/clock_before_mhz/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data26 <= 0 || isNaN(data26)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/clock_before_mhz", schemaPath: "#/$defs/Conditions/properties/clock_before_mhz/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/conditions/clock_before_mhz", schemaPath: "#/$defs/Conditions/properties/clock_before_mhz/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid9 = _errs66 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data19.clock_after_mhz !== undefined) {
                                                                                        let data27 = data19.clock_after_mhz;
                                                                                        const _errs68 = errors;
                                                                                        if (errors === _errs68) {
                                                                                            if ((typeof data27 == "number") && (isFinite(data27))) {
                                                                                                if (data27 > 1000000000000000 || isNaN(data27)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/conditions/clock_after_mhz", schemaPath: "#/$defs/Conditions/properties/clock_after_mhz/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data27 <= 0 || isNaN(data27)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/clock_after_mhz", schemaPath: "#/$defs/Conditions/properties/clock_after_mhz/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/conditions/clock_after_mhz", schemaPath: "#/$defs/Conditions/properties/clock_after_mhz/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs68 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data19.notes !== undefined) {
                                                                                            let data28 = data19.notes;
                                                                                            const _errs70 = errors;
                                                                                            if (errors === _errs70) {
                                                                                                if (Array.isArray(data28)) {
                                                                                                    if (data28.length > 8) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/notes", schemaPath: "#/$defs/Conditions/properties/notes/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                        const len0 = data28.length;
                                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                                            let data29 = data28[i0];
                                                                                                            const _errs72 = errors;
                                                                                                            if (errors === _errs72) {
                                                                                                                if (typeof data29 === "string") {
                                                                                                                    if (func2(data29) > 200) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/conditions/notes/" + i0, schemaPath: "#/$defs/Conditions/properties/notes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (func2(data29) < 1) {
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
                                                                                                            var valid10 = _errs72 === errors;
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
                                                                                            var valid9 = _errs70 === errors;
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
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/$defs/Conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs50 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data.latency !== undefined) {
                                                const _errs74 = errors;
                                                if (!(validate21(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs74 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data.memory !== undefined) {
                                                    let data31 = data.memory;
                                                    const _errs75 = errors;
                                                    const _errs76 = errors;
                                                    if (errors === _errs76) {
                                                        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                            if (Object.keys(data31).length < 1) {
                                                                validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs78 = errors;
                                                                for (const key5 in data31) {
                                                                    if (!(((((((key5 === "arena_bytes") || (key5 === "peak_bytes")) || (key5 === "ram_bytes")) || (key5 === "flash_bytes")) || (key5 === "before_bytes")) || (key5 === "increment_bytes")) || (key5 === "stack_bytes"))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs78 === errors) {
                                                                    if (data31.arena_bytes !== undefined) {
                                                                        let data32 = data31.arena_bytes;
                                                                        const _errs79 = errors;
                                                                        if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs79) {
                                                                            if ((typeof data32 == "number") && (isFinite(data32))) {
                                                                                if (data32 > 1099511627776 || isNaN(data32)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data32 < 0 || isNaN(data32)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/arena_bytes", schemaPath: "#/$defs/Memory/properties/arena_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid12 = _errs79 === errors;
                                                                    }
                                                                    else {
                                                                        var valid12 = true;
                                                                    }
                                                                    if (valid12) {
                                                                        if (data31.peak_bytes !== undefined) {
                                                                            let data33 = data31.peak_bytes;
                                                                            const _errs81 = errors;
                                                                            if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs81) {
                                                                                if ((typeof data33 == "number") && (isFinite(data33))) {
                                                                                    if (data33 > 1099511627776 || isNaN(data33)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data33 < 0 || isNaN(data33)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/peak_bytes", schemaPath: "#/$defs/Memory/properties/peak_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid12 = _errs81 === errors;
                                                                        }
                                                                        else {
                                                                            var valid12 = true;
                                                                        }
                                                                        if (valid12) {
                                                                            if (data31.ram_bytes !== undefined) {
                                                                                let data34 = data31.ram_bytes;
                                                                                const _errs83 = errors;
                                                                                if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs83) {
                                                                                    if ((typeof data34 == "number") && (isFinite(data34))) {
                                                                                        if (data34 > 1099511627776 || isNaN(data34)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data34 < 0 || isNaN(data34)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/ram_bytes", schemaPath: "#/$defs/Memory/properties/ram_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid12 = _errs83 === errors;
                                                                            }
                                                                            else {
                                                                                var valid12 = true;
                                                                            }
                                                                            if (valid12) {
                                                                                if (data31.flash_bytes !== undefined) {
                                                                                    let data35 = data31.flash_bytes;
                                                                                    const _errs85 = errors;
                                                                                    if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs85) {
                                                                                        if ((typeof data35 == "number") && (isFinite(data35))) {
                                                                                            if (data35 > 1099511627776 || isNaN(data35)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data35 < 0 || isNaN(data35)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/flash_bytes", schemaPath: "#/$defs/Memory/properties/flash_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid12 = _errs85 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid12 = true;
                                                                                }
                                                                                if (valid12) {
                                                                                    if (data31.before_bytes !== undefined) {
                                                                                        let data36 = data31.before_bytes;
                                                                                        const _errs87 = errors;
                                                                                        if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/before_bytes", schemaPath: "#/$defs/Memory/properties/before_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs87) {
                                                                                            if ((typeof data36 == "number") && (isFinite(data36))) {
                                                                                                if (data36 > 1099511627776 || isNaN(data36)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/before_bytes", schemaPath: "#/$defs/Memory/properties/before_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data36 < 0 || isNaN(data36)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/before_bytes", schemaPath: "#/$defs/Memory/properties/before_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid12 = _errs87 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid12 = true;
                                                                                    }
                                                                                    if (valid12) {
                                                                                        if (data31.increment_bytes !== undefined) {
                                                                                            let data37 = data31.increment_bytes;
                                                                                            const _errs89 = errors;
                                                                                            if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/increment_bytes", schemaPath: "#/$defs/Memory/properties/increment_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs89) {
                                                                                                if ((typeof data37 == "number") && (isFinite(data37))) {
                                                                                                    if (data37 > 1099511627776 || isNaN(data37)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/memory/increment_bytes", schemaPath: "#/$defs/Memory/properties/increment_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data37 < 0 || isNaN(data37)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/increment_bytes", schemaPath: "#/$defs/Memory/properties/increment_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid12 = _errs89 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid12 = true;
                                                                                        }
                                                                                        if (valid12) {
                                                                                            if (data31.stack_bytes !== undefined) {
                                                                                                let data38 = data31.stack_bytes;
                                                                                                const _errs91 = errors;
                                                                                                if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/memory/stack_bytes", schemaPath: "#/$defs/Memory/properties/stack_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                }
                                                                                                if (errors === _errs91) {
                                                                                                    if ((typeof data38 == "number") && (isFinite(data38))) {
                                                                                                        if (data38 > 1099511627776 || isNaN(data38)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/memory/stack_bytes", schemaPath: "#/$defs/Memory/properties/stack_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1099511627776 }, message: "must be <= 1099511627776" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data38 < 0 || isNaN(data38)) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/memory/stack_bytes", schemaPath: "#/$defs/Memory/properties/stack_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid12 = _errs91 === errors;
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
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/memory", schemaPath: "#/$defs/Memory/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs75 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data.energy !== undefined) {
                                                        const _errs93 = errors;
                                                        if (!(validate25(data.energy, { instancePath: instancePath + "/energy", parentData: data, parentDataProperty: "energy", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs93 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data.nodes !== undefined) {
                                                            let data40 = data.nodes;
                                                            const _errs94 = errors;
                                                            const _errs95 = errors;
                                                            if (errors === _errs95) {
                                                                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                    let missing8;
                                                                    if (((data40.delegated === undefined) && (missing8 = "delegated")) || ((data40.undelegated === undefined) && (missing8 = "undelegated"))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Nodes/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs97 = errors;
                                                                        for (const key6 in data40) {
                                                                            if (!((key6 === "delegated") || (key6 === "undelegated"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/$defs/Nodes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs97 === errors) {
                                                                            if (data40.delegated !== undefined) {
                                                                                let data41 = data40.delegated;
                                                                                const _errs98 = errors;
                                                                                if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs98) {
                                                                                    if ((typeof data41 == "number") && (isFinite(data41))) {
                                                                                        if (data41 > 1000000 || isNaN(data41)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data41 < 0 || isNaN(data41)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/nodes/delegated", schemaPath: "#/$defs/Nodes/properties/delegated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid14 = _errs98 === errors;
                                                                            }
                                                                            else {
                                                                                var valid14 = true;
                                                                            }
                                                                            if (valid14) {
                                                                                if (data40.undelegated !== undefined) {
                                                                                    let data42 = data40.undelegated;
                                                                                    const _errs100 = errors;
                                                                                    if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs100) {
                                                                                        if ((typeof data42 == "number") && (isFinite(data42))) {
                                                                                            if (data42 > 1000000 || isNaN(data42)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data42 < 0 || isNaN(data42)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/nodes/undelegated", schemaPath: "#/$defs/Nodes/properties/undelegated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid14 = _errs100 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid14 = true;
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
                                                            var valid1 = _errs94 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data.outputs !== undefined) {
                                                                let data43 = data.outputs;
                                                                const _errs102 = errors;
                                                                const _errs103 = errors;
                                                                if (errors === _errs103) {
                                                                    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                                        let missing9;
                                                                        if (((data43.inputs_sha256 === undefined) && (missing9 = "inputs_sha256")) || ((data43.sha256 === undefined) && (missing9 = "sha256"))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/Outputs/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs105 = errors;
                                                                            for (const key7 in data43) {
                                                                                if (!((((((key7 === "inputs_sha256") || (key7 === "sha256")) || (key7 === "compared")) || (key7 === "largest_difference")) || (key7 === "tolerance")) || (key7 === "agree"))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/Outputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs105 === errors) {
                                                                                if (data43.inputs_sha256 !== undefined) {
                                                                                    let data44 = data43.inputs_sha256;
                                                                                    const _errs106 = errors;
                                                                                    if (errors === _errs106) {
                                                                                        if (typeof data44 === "string") {
                                                                                            if (func2(data44) > 64) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/outputs/inputs_sha256", schemaPath: "#/$defs/Outputs/properties/inputs_sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (func2(data44) < 64) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/outputs/inputs_sha256", schemaPath: "#/$defs/Outputs/properties/inputs_sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (!pattern4.test(data44)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/outputs/inputs_sha256", schemaPath: "#/$defs/Outputs/properties/inputs_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/inputs_sha256", schemaPath: "#/$defs/Outputs/properties/inputs_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid16 = _errs106 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid16 = true;
                                                                                }
                                                                                if (valid16) {
                                                                                    if (data43.sha256 !== undefined) {
                                                                                        let data45 = data43.sha256;
                                                                                        const _errs108 = errors;
                                                                                        if (errors === _errs108) {
                                                                                            if (typeof data45 === "string") {
                                                                                                if (func2(data45) > 64) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/outputs/sha256", schemaPath: "#/$defs/Outputs/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (func2(data45) < 64) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/outputs/sha256", schemaPath: "#/$defs/Outputs/properties/sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (!pattern4.test(data45)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/sha256", schemaPath: "#/$defs/Outputs/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{64}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{64}$" + "\"" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/outputs/sha256", schemaPath: "#/$defs/Outputs/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid16 = _errs108 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid16 = true;
                                                                                    }
                                                                                    if (valid16) {
                                                                                        if (data43.compared !== undefined) {
                                                                                            let data46 = data43.compared;
                                                                                            const _errs110 = errors;
                                                                                            if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/outputs/compared", schemaPath: "#/$defs/Outputs/properties/compared/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs110) {
                                                                                                if ((typeof data46 == "number") && (isFinite(data46))) {
                                                                                                    if (data46 > 1000000000000 || isNaN(data46)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/outputs/compared", schemaPath: "#/$defs/Outputs/properties/compared/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000 }, message: "must be <= 1000000000000" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data46 < 0 || isNaN(data46)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/compared", schemaPath: "#/$defs/Outputs/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid16 = _errs110 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid16 = true;
                                                                                        }
                                                                                        if (valid16) {
                                                                                            if (data43.largest_difference !== undefined) {
                                                                                                let data47 = data43.largest_difference;
                                                                                                const _errs112 = errors;
                                                                                                if (errors === _errs112) {
                                                                                                    if ((typeof data47 == "number") && (isFinite(data47))) {
                                                                                                        if (data47 > 1e+300 || isNaN(data47)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/largest_difference", schemaPath: "#/$defs/Outputs/properties/largest_difference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e+300 }, message: "must be <= 1e+300" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data47 < 0 || isNaN(data47)) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/outputs/largest_difference", schemaPath: "#/$defs/Outputs/properties/largest_difference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/outputs/largest_difference", schemaPath: "#/$defs/Outputs/properties/largest_difference/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid16 = _errs112 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid16 = true;
                                                                                            }
                                                                                            if (valid16) {
                                                                                                if (data43.tolerance !== undefined) {
                                                                                                    let data48 = data43.tolerance;
                                                                                                    const _errs114 = errors;
                                                                                                    if (errors === _errs114) {
                                                                                                        if ((typeof data48 == "number") && (isFinite(data48))) {
                                                                                                            if (data48 > 1e+300 || isNaN(data48)) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/outputs/tolerance", schemaPath: "#/$defs/Outputs/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e+300 }, message: "must be <= 1e+300" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data48 < 0 || isNaN(data48)) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/outputs/tolerance", schemaPath: "#/$defs/Outputs/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/tolerance", schemaPath: "#/$defs/Outputs/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid16 = _errs114 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid16 = true;
                                                                                                }
                                                                                                if (valid16) {
                                                                                                    if (data43.agree !== undefined) {
                                                                                                        const _errs116 = errors;
                                                                                                        if (typeof data43.agree !== "boolean") {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs/agree", schemaPath: "#/$defs/Outputs/properties/agree/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid16 = _errs116 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid16 = true;
                                                                                                    }
                                                                                                    if (valid16) {
                                                                                                        let missing10;
                                                                                                        if (data43.agree !== undefined && (((data43.compared === undefined) && (missing10 = "compared")) || ((data43.tolerance === undefined) && (missing10 = "tolerance")))) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/Outputs/dependentRequired", keyword: "dependentRequired", params: { property: "agree",
                                                                                                                        missingProperty: missing10,
                                                                                                                        depsCount: 2,
                                                                                                                        deps: "compared, tolerance" }, message: "must have properties compared, tolerance when property agree is present" }];
                                                                                                            return false;
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
                                                                        validate20.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/$defs/Outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs102 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data.harness !== undefined) {
                                                                    let data50 = data.harness;
                                                                    const _errs118 = errors;
                                                                    const _errs119 = errors;
                                                                    if (errors === _errs119) {
                                                                        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                            let missing11;
                                                                            if (((data50.version === undefined) && (missing11 = "version")) || ((data50.form === undefined) && (missing11 = "form"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/harness", schemaPath: "#/$defs/Harness/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs121 = errors;
                                                                                for (const key8 in data50) {
                                                                                    if (!((key8 === "version") || (key8 === "form"))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/harness", schemaPath: "#/$defs/Harness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs121 === errors) {
                                                                                    if (data50.version !== undefined) {
                                                                                        let data51 = data50.version;
                                                                                        const _errs122 = errors;
                                                                                        if (errors === _errs122) {
                                                                                            if (typeof data51 === "string") {
                                                                                                if (func2(data51) > 60) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/harness/version", schemaPath: "#/$defs/Harness/properties/version/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (func2(data51) < 1) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/harness/version", schemaPath: "#/$defs/Harness/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/harness/version", schemaPath: "#/$defs/Harness/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid18 = _errs122 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid18 = true;
                                                                                    }
                                                                                    if (valid18) {
                                                                                        if (data50.form !== undefined) {
                                                                                            let data52 = data50.form;
                                                                                            const _errs124 = errors;
                                                                                            if (errors === _errs124) {
                                                                                                if (typeof data52 === "string") {
                                                                                                    if (func2(data52) > 60) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/harness/form", schemaPath: "#/$defs/Harness/properties/form/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (func2(data52) < 1) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/harness/form", schemaPath: "#/$defs/Harness/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/harness/form", schemaPath: "#/$defs/Harness/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid18 = _errs124 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid18 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/harness", schemaPath: "#/$defs/Harness/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs118 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data.measured_at !== undefined) {
                                                                        let data53 = data.measured_at;
                                                                        const _errs126 = errors;
                                                                        if (errors === _errs126) {
                                                                            if (typeof data53 === "string") {
                                                                                if (func2(data53) > 40) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data53) < 1) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/measured_at", schemaPath: "#/properties/measured_at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (!pattern12.test(data53)) {
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
                                                                        var valid1 = _errs126 === errors;
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
            }
        }
        else {
            validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/measure/device-file.js
/** One measurement file, as text from anywhere, to the numbers that budgets are judged on. */







/** Of a measurement file. */
const maxDeviceFileBytes = 1024 * 1024;
/** @throws DataError naming `file` for text that is no measurement, or contradicts itself. */
function parseDeviceFile(text, file) {
    if (Buffer.byteLength(text) > maxDeviceFileBytes)
        throw tooLarge(file, 'more');
    const measurement = parse(text, file);
    const { artifact, device, runtime, latency, memory, energy, nodes, outputs } = measurement;
    const fail = (message) => {
        throw unreadable(file, message);
    };
    const { threads, delegate } = runtime;
    const times = latency
        ? readLatency(latency, fail)
        : { latency: null };
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
            ...clockOf(measurement),
            ...times,
            ...(energy ? readEnergy(energy, times.base, fail) : { energyMillijoules: [] }),
            flashBytes: memory?.flash_bytes ?? null,
            ramBytes: memory?.ram_bytes ?? null,
            arenaBytes: memory?.arena_bytes ?? null,
            peakMemoryBytes: memory?.peak_bytes ?? null,
            ...incrementOf(memory, fail),
            ...(memory?.stack_bytes === undefined ? {} : { stackBytes: memory.stack_bytes }),
            delegatedNodes: nodes?.delegated ?? null,
            undelegatedNodes: nodes?.undelegated ?? null,
            ...(outputs ? outputsOf(outputs, fail) : {}),
        },
    };
}
/** As the operating system told it around the runs, else as the device is set. */
function clockOf({ device, conditions }) {
    const { clock_before_mhz: before, clock_after_mhz: after } = conditions ?? {};
    const told = [before, after].filter((clock) => clock !== undefined && clock > 0);
    const clock = told.length > 0 ? told.reduce((sum, one) => sum + one, 0) / told.length : device.clock_mhz;
    return clock === undefined || clock <= 0 ? {} : { clockMhz: clock };
}
function parse(text, file) {
    let value;
    try {
        value = (0,unambiguous_json/* parseUnambiguous */.rH)(text);
    }
    catch (error) {
        const at = error instanceof unambiguous_json/* DuplicateKeyError */.Bi ? { line: error.line, column: error.column } : {};
        throw unreadable(file, (0,unambiguous_json/* describeJsonError */.M1)(error), at);
    }
    if (isMeasurement(value))
        return value;
    const { schemaVersion } = (value ?? {});
    if (typeof schemaVersion === 'number' && schemaVersion !== 1)
        throw unreadable(file, `expected schemaVersion 1, found ${schemaVersion}`);
    const [error] = validate.errors ?? [];
    const unknown = error?.params?.additionalProperty;
    throw unreadable(file, unknown === undefined
        ? `expected a measurement, found ${error?.instancePath || 'that it'} ${error?.message ?? 'is something else'}`
        : `expected a key that a measurement has, found '${unknown.slice(0, 100)}'${error?.instancePath ? ` in ${error.instancePath}` : ''}`);
}
function isMeasurement(value) {
    return validate(value);
}
function unreadable(file, message, at = {}) {
    return new errors/* DataError */.fL({
        code: 'measure/device-file',
        message,
        where: { file, ...at },
        fix: 'Write it as docs/measurement.md says; its schema is schemas/measurement.schema.json.',
    });
}
/** @param found such as `2097152` or `more` */
function tooLarge(file, found) {
    return new errors/* DataError */.fL({
        code: 'measure/device-file',
        message: `expected a measurement of at most ${maxDeviceFileBytes} bytes, found ${found}`,
        where: { file },
        fix: 'Give the mean, median and p95 of each run in the place of its samples.',
    });
}
/** What a stranger says of his own increment must fit what he says of the rest. */
function incrementOf(memory, fail) {
    if (memory?.increment_bytes === undefined)
        return {};
    const { increment_bytes: increment, before_bytes: before = 0, peak_bytes: peak = Infinity } = memory;
    if (before + increment > peak)
        fail(`expected a memory increment of at most ${peak - before} bytes (peak less before), found ${increment}`);
    return { memoryIncrementBytes: increment };
}
/** Absent where nothing was compared: a digest alone says nothing of right or wrong. */
function outputsOf({ agree, compared = 0, tolerance = 0, largest_difference: difference }, fail) {
    if (agree === undefined)
        return {};
    const largestDifference = difference ?? null;
    if (agree && compared === 0)
        fail('expected outputs that agree to have been compared, found 0 compared');
    if (agree !== (largestDifference !== null && largestDifference <= tolerance)) {
        const found = largestDifference === null ? 'no difference that is a number' : `a difference of ${largestDifference}`;
        fail(`expected agree to follow from difference and tolerance, found ${agree} with ${found} and ${tolerance}`);
    }
    return { outputs: { agree, compared, largestDifference, tolerance } };
}


/***/ }),

/***/ 50961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ runFile)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49803);
/* harmony import */ var _measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19582);


/**
 * Accuracy of a file by the runtime that is proven for it, or the fault that keeps it from being known: the sizes of the
 * file are judged all the same. It throws nothing but what `signal` was aborted with.
 */
async function runFile(file, { runtime: choice, samples, keep = (_, evaluate) => evaluate(), ...options }) {
    try {
        // Loaded here: a gate on sizes must not wait for the tables of what is proven.
        const { chooseRuntime } = await __webpack_require__.e(/* import() */ 2909).then(__webpack_require__.bind(__webpack_require__, 32909));
        const runtime = await chooseRuntime(file.bytes, choice);
        return await keep(runtime.version, async () => (0,_measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateArtifact */ .EZ)(file, await samples(), { ...options, runtime }));
    }
    catch (error) {
        options.signal?.throwIfAborted();
        return { ..._measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .notRun */ .nE, accuracyFault: (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .K)(error, null) };
    }
}


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unsaid),
/* harmony export */   p: () => (/* binding */ noBase)
/* harmony export */ });
const unsaid = { source: null, commit: null, sha256: null, reason: null };
const noBase = {
    evidence: undefined,
    described: { ...unsaid, kind: 'not-needed' },
    shown: null,
    budgets: null,
    problem: null,
};


/***/ }),

/***/ 51304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readBenched)
/* harmony export */ });
/* harmony import */ var _bench_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76868);
/** What earlier benches left in the work folder, of the devices and artifacts that the spec has today. */

/**
 * A device that has left the spec, and bytes that have changed since, are no fault of what is judged: what was left of them says
 * nothing of these.
 */
async function readBenched({ devices }, artifacts, workDir) {
    const { readDeviceTexts } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 87008));
    const isAsked = (device, artifact) => devices.some((one) => one.name === device && one.artifacts.includes(artifact));
    const left = await (0,_bench_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutcomes */ .CE)(workDir, isAsked);
    const { files, faults } = readDeviceTexts(left.measured);
    const deviceOf = new Map(left.measured.map(({ file, device }) => [file, device]));
    return {
        files: files.filter(({ file, artifactSha256, measurement }) => measurement.device === deviceOf.get(file) && artifacts.some(({ sha256 }) => sha256 === artifactSha256)),
        faults,
        missed: left.missed.filter(({ artifact, device, sha256 }) => isAsked(device, artifact) && artifacts.some((one) => one.artifact === artifact && one.sha256 === sha256)),
    };
}


/***/ }),

/***/ 66631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   s: () => (/* binding */ describeData)
/* harmony export */ });
/** What the accuracy rests on, as the report has it. */
function describeData(dataset) {
    const { digest, task, train, test, classes } = dataset;
    return {
        sha256: digest,
        trainSamples: train.count,
        testSamples: test.count,
        // Absent, as before there were others.
        ...(task === 'classification' ? {} : { task }),
        classes,
        labels: truthOf(dataset),
    };
}
/** What is true of each test sample: its class, or the numbers of its task. */
function truthOf({ task, test }) {
    return task === 'multi_label' || task === 'regression' ? [...test.targets] : [...test.labels];
}


/***/ }),

/***/ 36720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ noData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18614);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62864);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64342);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87177);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87946);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84379);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88894);
/** Measurements and budgets become rows, and the rows a report. */










const noData = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };
async function judge(plan, findings) {
    const { measurements, faults, unavailable = [], data, base, claimed = [], claim = '', started, now, ...rest } = findings;
    const { evidence: baseline } = base;
    const evidence = {
        measurements,
        faults,
        unavailable,
        compressed: (0,_promises_js__WEBPACK_IMPORTED_MODULE_8__/* .compressedLayers */ .ow)(plan, measurements),
        groups: plan.groups,
        today: new Date(now()).toISOString().slice(0, 10),
        ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
        ...(data.task === undefined ? {} : { task: data.task }),
        ...(baseline ? { baseline } : {}),
    };
    const rows = (0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .markClaims */ .L)((0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(plan.budgets, evidence), plan, (artifact, row) => (0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .restsOnSamples */ .e)(row) && claimed.includes(artifact));
    if (rows.length === 0 && base.problem !== null)
        throw nothingKnown(base.problem);
    const budgets = rows.map((row) => (row.isClaimed ? { ...row, conditions: [...row.conditions, claim] } : row));
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .FK)({
        ...rest,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(plan.specFile)),
            inputs: await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .inputsDigest */ .KA)(plan),
        },
        seed: plan.seed,
        data,
        baseline: base.described,
        budgetChanges: base.budgets ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBudgets */ .U)(base.budgets, plan.budgets) : [],
        budgets,
        invariants: (0,_promises_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPromises */ .xm)(plan, measurements),
        artifacts: measurements,
        faults,
        totalSeconds: (now() - started) / 1000,
    });
}
/** Without a row, only the base's budgets tell a gate that was removed from one that never was. */
function nothingKnown(problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
        code: 'base/no-budgets-known',
        message: 'expected budgets to judge, found that the spec has no budget that counts, and nobody knows which the base has',
        cause: problem,
        fix: 'Bring the budgets back, or make the base readable.',
    }, { exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.undecided });
}


/***/ }),

/***/ 62123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureBase)
});

// EXTERNAL MODULE: ./build/pipeline/base.js
var base = __webpack_require__(22450);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var plan_artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/pipeline/base-file.js
var base_file = __webpack_require__(85221);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(57184);
// EXTERNAL MODULE: ./build/pipeline/measure-bytes.js
var measure_bytes = __webpack_require__(39233);
;// CONCATENATED MODULE: ./build/pipeline/why-untold.js

/** Only what neither the report nor the spec of the base has is new: all else may hide growth. */
function whyLacking(name, { report, source }, { commit, plan }, today) {
    const fault = report.faults.find(({ artifact }) => artifact === name);
    if (fault)
        return ['broken', `the ${source} could not measure ${name}: ${fault.message}`];
    if (plan?.artifacts.some((old) => old.name === name)) {
        const reason = `the ${source} does not have ${name}, which the spec of ${commit.slice(0, 12)} has`;
        return ['lost', `the baseline is not available: ${reason}`];
    }
    const known = [...(plan?.artifacts ?? []).map((old) => old.name), ...report.artifacts.map((old) => old.artifact)];
    const gone = new Set(known.filter((old) => !today.artifacts.some((now) => now.name === old)));
    if (gone.size === 0)
        return ['new', `${name} is new: the ${source} does not have it`];
    const names = [...gone].join(', ');
    return ['lost', `the ${source} has no ${name}, but ${names}, which this run lacks: was it renamed?`];
}
/** A base that compares with its own base has run before, so its report should be somewhere. */
function whyUntold(told, { commit, plan, problem }) {
    const of = commit.slice(0, 12);
    if (told.kind === 'lost')
        return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
    if (problem !== null)
        return ['lost', `the baseline is not available: ${of}: ${problem}`];
    if (plan && (0,baseline/* needsBase */.fq)(plan))
        return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
    const why = plan ? told.reason : 'it has no such spec yet';
    return ['new', `the base has no report yet (${of}: ${why}): later runs compare with this one`];
}

;// CONCATENATED MODULE: ./build/pipeline/base-side.js
/** One commit of the base: each artifact as it was there, measured by the same code and over the same samples. */








/** `0123456789ab, the first parent of the test merge` */
function describeSide({ commit, role }) {
    return `${commit.slice(0, 12)}, ${role}`;
}
async function measureSide(side, found, today) {
    const artifacts = new Map();
    const notes = [];
    for (const artifact of today.plan.artifacts) {
        if (today.judged?.has(artifact.name) === false)
            continue;
        const missing = (unknown, file) => ({
            file,
            measurement: null,
            about: { missing: unknown },
            isSame: false,
        });
        try {
            const file = await (0,base_file/* locate */.x5)(side, artifact, today.plan, found.platform.history);
            if (file.kind === 'new' || file.kind === 'lost')
                artifacts.set(artifact.name, missing(file, file));
            else if (file.kind === 'trained')
                artifacts.set(artifact.name, ofTold(artifact.name, file, side, found, today));
            else {
                const path = (0,plan_artifacts/* isCommitted */.z)(artifact) ? artifact.file : null;
                const own = await measureFile({ name: artifact.name, path }, file, side, found, today);
                artifacts.set(artifact.name, own.artifact);
                notes.push(...own.notes);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* TinygateError */.oG))
                throw error;
            const isLost = error instanceof history_error/* HistoryError */.t;
            const reason = isLost ? `${error.found}. ${error.fix}` : error.message;
            const unknown = { kind: isLost ? 'lost' : 'broken', reason };
            artifacts.set(artifact.name, missing(unknown, { kind: 'lost', reason }));
        }
    }
    return { side, artifacts, notes };
}
/** What is trained: only a lock or a report knows what it was. */
function ofTold(name, file, side, { named }, { plan }) {
    const told = named ?? side.told ?? { kind: 'absent', reason: 'no run of it has stored a report' };
    const lacking = (kind, reason) => ({
        file,
        measurement: null,
        about: { missing: { kind, reason } },
        isSame: false,
    });
    if (told.kind !== 'found')
        return lacking(...whyUntold(told, side));
    const measurement = told.report.artifacts.find(({ artifact }) => artifact === name);
    if (!measurement)
        return lacking(...whyLacking(name, told, side, plan));
    return { file, measurement, about: { source: told.source, labels: told.report.data.labels }, isSame: false };
}
async function measureFile(artifact, file, side, { platform: { history }, named }, today) {
    const { name } = artifact;
    const own = today.measurements.find((one) => one.artifact === name);
    const source = `${file.path} of ${describeSide(side)}`;
    const content = await (0,base_file/* readContent */.c_)(file, side.commit, history, (sha256) => sha256 === own?.sha256);
    const isSameBytes = own?.sha256 === content.sha256;
    const told = named ?? (side.told?.kind === 'found' ? side.told : null);
    const entry = told?.report.artifacts.find((one) => one.artifact === name);
    const claims = entry?.sha256 === content.sha256 ? entry : undefined;
    const mismatch = told && entry && !claims ? whyOtherFile(told, entry.sha256, source, content.sha256) : null;
    if (named && mismatch) {
        const about = { missing: { kind: 'broken', reason: mismatch } };
        return { artifact: { file, measurement: null, about, isSame: false }, notes: [] };
    }
    const bytes = isSameBytes ? null : content.bytes;
    const measured = own && bytes === null
        ? own
        : await (0,measure_bytes/* measureBytes */.E)({ artifact: name, file: file.path, ...content, bytes: bytes }, { ...today, samples: comparesSamples(today.plan, name) ? today.samples : null });
    const measurement = claims && told
        ? {
            ...measured,
            devices: measured.devices.length > 0 ? measured.devices : claims.devices,
            ...(measured.runtime === null
                ? {
                    accuracy: claims.accuracy,
                    predictions: claims.predictions,
                    runtime: claims.runtime,
                    ...(claims.scores ? { scores: claims.scores } : {}),
                }
                : {}),
        }
        : measured;
    const isClaimed = measurement.runtime !== measured.runtime;
    const about = {
        source: claims && told && isClaimed ? `${source} and the ${told.source}` : source,
        ...(isClaimed && told ? { labels: told.report.data.labels } : {}),
        ...(mismatch ? { unrun: { kind: 'broken', reason: mismatch } } : {}),
    };
    const isSame = isSameBytes && file.path === artifact.path;
    return { artifact: { file, measurement, about, isSame }, notes: mismatch ? [mismatch] : [] };
}
/** A lock or a report that is not of the file in the base says nothing about it. */
function whyOtherFile(told, claimed, source, actual) {
    return (`expected the ${told.source} to be of the file in the base (SHA-256 ${actual.slice(0, 12)}, ${source}), ` +
        `found that it is of another one (SHA-256 ${claimed.slice(0, 12)}): it does not count`);
}
function comparesSamples({ budgets, groups }, name) {
    return budgets.some((budget) => {
        const members = (Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact] : undefined) ?? [budget.artifact];
        const isOf = members.includes(name) && budget.level !== 'off' && (0,baseline/* isRelative */.n3)(budget);
        return isOf && (0,metrics/* findMetric */.GF)(budget.metric)?.basis === 'samples';
    });
}

// EXTERNAL MODULE: ./build/pipeline/describe-data.js
var describe_data = __webpack_require__(66631);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
;// CONCATENATED MODULE: ./build/pipeline/unaltered.js



/**
 * Artifacts of which the change altered neither the path that its spec gives it nor the bytes there: they land as the target
 * has them, whatever the target did to them since.
 */
async function findUnaltered({ platform, isFollowUp }, { isMerged, fork }, [onto, left], { plan }) {
    const unaltered = new Set();
    if (!onto || !left || !fork || 'unknown' in fork)
        return unaltered;
    for (const artifact of plan.artifacts.filter(plan_artifacts/* isCommitted */.z)) {
        const [atTarget, atFork] = [onto, left].map(({ artifacts }) => artifacts.get(artifact.name));
        if (!isMerged || isFollowUp) {
            if (atFork?.isSame)
                unaltered.add(artifact.name);
            continue;
        }
        // In the merge it is as in the target: either only the target altered it, or both did.
        if (!atTarget?.isSame)
            continue;
        if (atFork?.isSame || (await isSameInHead(artifact, atFork?.file, plan, platform)))
            unaltered.add(artifact.name);
    }
    return unaltered;
}
async function isSameInHead({ name }, atFork, plan, platform) {
    const { headSha } = platform.change;
    if (headSha === null || atFork?.kind !== 'file')
        return false;
    try {
        const own = (await (0,base_spec/* planAt */.J)(headSha, plan, platform))?.artifacts.find((artifact) => artifact.name === name);
        if (!own || !(0,plan_artifacts/* isCommitted */.z)(own) || own.file !== atFork.path)
            return false;
        return (await platform.history.blobId(headSha, own.file)) === atFork.blob;
    }
    catch (error) {
        // The target has it already, byte for byte: merging makes nothing grow.
        if (error instanceof errors/* TinygateError */.oG)
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/measure-base.js





async function measureBase(found, today) {
    if (!found)
        return base/* noBase */.p;
    const { chosen, named, budgets, problem } = found;
    const isNeeded = (0,baseline/* needsBase */.fq)(today.plan);
    switch (chosen.kind) {
        case 'not-asked': {
            const reason = 'the baseline is set to none';
            return {
                ...base/* noBase */.p,
                evidence: chosen,
                described: { ...base/* unsaid */.D, kind: isNeeded ? 'not-asked' : 'not-needed', reason },
            };
        }
        case 'first': {
            if (named)
                return { ...ofReport(named), budgets, problem };
            const reason = `there is nothing to compare with yet: ${chosen.reason}`;
            const described = { ...base/* unsaid */.D, kind: isNeeded ? 'first-run' : 'not-needed', reason: chosen.reason };
            return { ...base/* noBase */.p, evidence: { kind: 'first-run', reason }, described };
        }
        case 'unknown': {
            const { fault, found: why, fix } = chosen.error;
            // Outside a repository there is nothing that a report could be held to.
            const isOutside = fault === 'no-repository' || fault === 'no-client';
            if (named && isOutside && found.platform.change.event === 'local')
                return { ...ofReport(named), budgets, problem };
            const reason = `${why}. ${fix}`;
            const evidence = { kind: 'unavailable', reason, isError: fault === 'no-base' };
            const described = { ...base/* unsaid */.D, kind: isNeeded ? 'unavailable' : 'not-needed', reason };
            return { ...base/* noBase */.p, evidence, described, problem: isOutside || fault === 'no-base' ? null : reason };
        }
        case 'commit':
            return ofCommits(found, chosen, today);
        default:
            return chosen;
    }
}
function ofReport({ report, source, sha256 }) {
    return {
        evidence: { kind: 'found', source, measurements: report.artifacts, labels: report.data.labels },
        described: { ...base/* unsaid */.D, kind: 'found', source, commit: report.commit, sha256 },
        shown: report,
    };
}
async function ofCommits(found, chosen, today) {
    const { sides, named, budgets, problem } = found;
    const measured = await Promise.all(sides.map((side) => measureSide(side, found, today)));
    const unaltered = await findUnaltered(found, chosen, measured, today);
    const labels = await labelsOf(today);
    const known = measured.map((side, index) => sideEvidence(side, measured[1 - index], unaltered, today, labels));
    const [first] = known;
    const { fork, target, note } = chosen;
    const all = [...known];
    if (first && fork && 'unknown' in fork)
        all.push(unknownFork(fork.unknown, first, measured[0], today));
    const reports = [...new Set(measured.flatMap(({ side: { told } }) => (told?.kind === 'found' ? [told.source] : [])))];
    const notes = [
        ...(note === null ? [] : [note]),
        ...(problem === null
            ? []
            : [`how the change alters its budgets is not known: the base's spec cannot be read: ${problem}`]),
        ...measured.flatMap(({ notes: said }) => said),
    ];
    const source = [...sides.map(describeSide), ...(named ? [named.source] : reports)].join('; ');
    return {
        evidence: all.length === 1 ? first : { kind: 'several', sides: all },
        described: {
            kind: 'found',
            source: source.slice(0, 1000),
            commit: target.commit,
            sha256: named?.sha256 ?? null,
            reason: notes.length === 0 ? null : notes.join('; ').slice(0, 2000),
        },
        shown: first ? { artifacts: first.measurements } : null,
        budgets,
        problem,
    };
}
/** What is true of the samples that files were run on. */
async function labelsOf({ measurements, samples }) {
    const isRun = measurements.some(({ runtime }) => runtime !== null);
    return isRun && samples ? (0,describe_data/* truthOf */.D)(await samples()) : [];
}
function sideEvidence({ side, artifacts }, other, unaltered, today, labels) {
    const measurements = [];
    const about = {};
    for (const { name } of today.plan.artifacts) {
        const own = today.measurements.find((one) => one.artifact === name);
        const here = artifacts.get(name);
        const there = other?.artifacts.get(name);
        if (unaltered.has(name) && own) {
            measurements.push(own);
            about[name] = { source: `${describeSide(side)}: this change altered neither its path nor its bytes` };
            continue;
        }
        // A report of either commit will do for what is trained.
        const isElsewhere = here?.file.kind === 'trained' && !here.measurement && there?.file.kind === 'trained';
        const known = isElsewhere && there.measurement ? there : here;
        if (known?.measurement)
            measurements.push(known.measurement);
        if (known)
            about[name] = known.about;
    }
    return { kind: 'found', source: describeSide(side), measurements, labels, about };
}
/** Where the change left its target cannot be told: only what lands as the target has it is sure not to have grown. */
function unknownFork({ found, fix }, first, target, { plan }) {
    const reason = `the merge base cannot be told: ${found}. ${fix}`;
    const about = {};
    for (const artifact of plan.artifacts) {
        const here = target?.artifacts.get(artifact.name);
        const isSafe = here?.isSame === true || here?.file.kind === 'trained';
        about[artifact.name] = isSafe ? (first.about?.[artifact.name] ?? {}) : { missing: { kind: 'lost', reason } };
    }
    return { ...first, about };
}


/***/ }),

/***/ 39233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measureBytes)
/* harmony export */ });
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19582);
/* harmony import */ var _measure_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50961);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5210);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61794);




/** @throws ExportError when the bytes are no well-formed file; that it cannot be run is a fault of its accuracy alone. */
async function measureBytes(file, { plan, samples, progress, signal }) {
    const inspected = (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectArtifact */ .rh)(file);
    const deflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsDeflatedSize */ .IE)(plan, file.artifact) ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_2__/* .measureDeflated */ .ed)(file.bytes, { signal }) : {};
    const evaluation = samples
        ? await (0,_measure_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .runFile */ .y)(file, {
            runtime: plan.runtime,
            samples,
            keepsScores: (0,_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsScores */ .XV)(plan, file.artifact),
            limits: plan.artifacts.find(({ name }) => name === file.artifact)?.inference,
            progress,
            signal,
        })
        : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .notRun */ .nE;
    return { ...inspected, ...deflated, ...evaluation };
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


/***/ }),

/***/ 83415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _report_stringify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16150);
/* harmony import */ var _report_render_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76855);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82470);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62775);







/** Writes `report.json`, `summary.md` and `report.html` into the work folder, as many of them as can be written. */
async function writeReport(report, { shown }, workDir) {
    const files = {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'summary.md'),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.html'),
    };
    const unwritten = [];
    // What keeps the folder from being made keeps every file from being written, which says so.
    await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeWorkFolder */ ._d)(workDir).catch(() => undefined);
    const write = async (file, content) => {
        try {
            await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)(file, content);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG))
                throw error;
            unwritten.push(...error.problems);
        }
    };
    await write(files.report, (0,_report_stringify_js__WEBPACK_IMPORTED_MODULE_6__/* .stringifyReport */ .E)(report));
    await write(files.summary, (0,_report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(report));
    await write(files.html, (0,_report_render_html_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(report, shown));
    return { files, unwritten };
}


/***/ })

};
