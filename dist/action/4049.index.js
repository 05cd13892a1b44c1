export const id = 4049;
export const ids = [4049];
export const modules = {

/***/ 38969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k7: () => (/* binding */ budgetsOf),
  _P: () => (/* binding */ findRemoved),
  KN: () => (/* binding */ removedProblem),
  lF: () => (/* binding */ specsOfBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
// EXTERNAL MODULE: ./build/pipeline/no-file.js
var no_file = __webpack_require__(34347);
// EXTERNAL MODULE: ./build/pipeline/rejudge.js
var rejudge = __webpack_require__(59867);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/pipeline/base-commit.js
var base_commit = __webpack_require__(45378);
;// CONCATENATED MODULE: ./build/action/target-commit.js

/**
 * The commit that the change lands on, which is the one that growth is compared with: an event may be older than the test
 * merge or the branch. Null where there is nothing before the change. Throws `HistoryError` where a pull request does not tell.
 */
async function targetCommit({ change, history }) {
    if (change.event !== 'pull-request')
        return change.baseSha;
    const chosen = await (0,base_commit/* chooseBase */.b)({ change, history, named: null, hasChanges: () => Promise.resolve(false) });
    switch (chosen.kind) {
        case 'commit':
            return chosen.target.commit;
        case 'first':
            return null;
        case 'unknown':
            throw chosen.error;
        default:
            return chosen;
    }
}

;// CONCATENATED MODULE: ./build/action/base-budgets.js
/**
 * What the base branch has to say about the specs of a change: its budgets where they are required, and the specs that the
 * change removes, renames or moves out of a glob. A gate must not vanish unseen.
 */










/** With `base-budgets: require` a change is judged by the budgets that its base branch has. */
async function budgetsOf(plan, { baseBudgets }, platform) {
    if (baseBudgets === 'show')
        return plan;
    const target = await targetCommit(platform);
    if (target === null)
        return plan;
    const base = await (0,base_spec/* planAt */.J)(target, plan, platform);
    if (base === null)
        return plan;
    await requireSameFiles(base, plan, platform);
    return (0,rejudge/* applyBaseBudgets */.wr)(plan, base);
}
/** An artifact may move, but not stay while another file is judged in its place. */
async function requireSameFiles(base, plan, platform) {
    for (const { name, file } of base.artifacts.filter(artifacts/* isCommitted */.z)) {
        const now = plan.artifacts.find((artifact) => artifact.name === name);
        const found = now && (0,artifacts/* isCommitted */.z)(now) ? now.file : 'one that the change makes itself';
        if (!now || found === file)
            continue;
        const left = await describeLeft(file, plan.workspace, platform);
        if (left === null)
            continue;
        const where = plan.places[`/artifacts/${name}`];
        throw new errors/* SpecError */.G8({
            code: 'action/another-file',
            message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${found}, while ${left}`,
            ...(where ? { where } : {}),
            cause: 'With base-budgets: require no other file is judged in the place of the one that is shipped.',
            fix: 'Move the file, or add the other one as an artifact of its own.',
        });
    }
}
/**
 * What keeps the file from having gone, on the disk or in the commit; null where it has. What a link leads to and what a
 * submodule holds need not be checked out here, and a checkout may be sparse: where others look, there is a file.
 */
async function describeLeft(file, workspace, { change, history }) {
    const commit = change.headSha ?? (await history.resolve('HEAD'));
    if (commit !== null) {
        if ((await history.blobId(commit, file)) !== null)
            return `${file} is still there`;
        await (0,no_file/* requireFileOrNothing */.E)(commit, file, history);
    }
    const parts = file.split('/');
    for (const index of parts.keys()) {
        const at = parts.slice(0, index + 1).join('/');
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, at), { throwIfNoEntry: false });
        if (found?.isSymbolicLink())
            return `${at} is a link now`;
        if (found && index === parts.length - 1)
            return `${file} is still there`;
        if (!found?.isDirectory())
            return null;
    }
    return null;
}
/**
 * Specs that the globs match in the base commit and that are not among `found`. One that only the tip of the base has is
 * none: the change branched off before it came. Throws `HistoryError` where it cannot be told.
 */
async function findRemoved(inputs, found, workspace, { change, history }) {
    const { event, headSha } = change;
    const target = event === 'pull-request' && inputs.specs.some(find_specs/* isGlob */.fg) ? await targetCommit({ change, history }) : null;
    if (target === null)
        return [];
    const removed = [];
    for (const path of await specsOfBase(inputs, workspace, target, history)) {
        if (found.includes(path))
            continue;
        const merge = headSha === null ? null : await mergeBase(target, headSha, history);
        if (merge !== null && !(await hasPath(merge, path, history)))
            continue;
        removed.push({ path, budgets: await readBudgets(target, path, workspace, history) });
    }
    return removed;
}
/** Whether something stands there: what was a link when the change branched off was there, too. */
async function hasPath(commit, path, history) {
    return (await history.blobId(commit, path)) !== null || (await history.kindOf(commit, path)) !== null;
}
/** Specs that the globs match in the base commit: the base need not be the branch that is checked out. */
async function specsOfBase({ specs, workingDirectory }, workspace, commit, history) {
    if (commit === null || !specs.some(find_specs/* isGlob */.fg))
        return [];
    const found = await (0,find_specs/* findSpecsIn */.Tl)(await listFiles(commit, history), specs, workingDirectory, workspace);
    const blobs = await Promise.all(found.map((path) => history.blobId(commit, path)));
    // A link is no spec of a glob, in a commit as little as on the disk.
    return found.filter((_, index) => blobs[index] !== null);
}
async function readBudgets(commit, specPath, workspace, history) {
    try {
        const plan = await (0,base_spec/* planAt */.J)(commit, { workspace, specPath }, { history });
        return plan?.budgets ?? null;
    }
    catch (error) {
        if (error instanceof errors/* SpecError */.G8)
            return null;
        throw error;
    }
}
/** Null where it cannot be told: then what the tip of the base has counts. */
async function mergeBase(one, other, history) {
    try {
        return await history.mergeBase(one, other);
    }
    catch (error) {
        if (error instanceof platform/* HistoryError */.tx)
            return null;
        throw error;
    }
}
async function listFiles(commit, { listFiles: list }) {
    if (list)
        return list(commit);
    throw new platform/* HistoryError */.tx('refused', `the files of ${commit.slice(0, 12)} cannot be listed here`, 'Check out with `fetch-depth: 0`.');
}
/** What is wrong with a change that removes a spec, where its budgets are required. */
function removedProblem({ path }) {
    return new errors/* SpecError */.G8({
        code: 'action/removed-spec',
        message: `expected the spec ${path} of the base branch, found that this change removes it`,
        cause: 'It was deleted, renamed, or moved to where the input spec does not look; its budgets would go unjudged.',
        fix: 'Bring it back; a spec that is meant to go is removed by a change that is not judged by base-budgets: require.',
    });
}


/***/ }),

/***/ 77200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/deliver.js
var deliver = __webpack_require__(47910);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/report/stringify.js
var stringify = __webpack_require__(16150);
// EXTERNAL MODULE: ./build/report/render-annotations.js
var render_annotations = __webpack_require__(59376);
;// CONCATENATED MODULE: ./build/action/outputs.js
/** What the action leaves behind: outputs for later steps, the job summary, and annotations on the spec. */






/** GitHub's limit for all outputs of a job, with room for the others. */
const maxReportOutputBytes = 512 * 1024;
/** First of all, so that a later step finds the report even when something below fails. */
function setOutputs(commands, results, platform, { commentId }) {
    const reports = results.map(({ report }) => report);
    const lines = (paths) => paths.join('\n');
    commands.setOutput('verdict', (0,verdict/* worstVerdict */.zP)(reports));
    commands.setOutput('report-path', lines(results.map(({ files }) => files.report)));
    commands.setOutput('summary-path', lines(results.map(({ files }) => files.summary)));
    commands.setOutput('html-path', lines(results.map(({ files }) => files.html)));
    const folders = results.flatMap(({ files: { artifacts } }) => artifacts.slice(0, 1).map((file) => (0,external_node_path_.dirname)(file)));
    commands.setOutput('artifacts-path', lines(folders));
    const json = reports.length === 1 ? (0,stringify/* stringifyReport */.E)(reports[0]) : (0,stringify/* stringifyReport */.E)(reports);
    commands.setOutput('report-json', Buffer.byteLength(json) <= maxReportOutputBytes ? json : '');
    commands.setOutput('comment-body', (0,deliver/* commentBody */.I2)(platform, results, commentId, null));
    const metrics = Object.fromEntries(reports.map((report) => [report.spec.name, metricsOf(report)]));
    commands.setOutput('metrics', JSON.stringify(metrics));
    // One output per metric, for workflows that want a single number.
    for (const report of reports) {
        for (const [artifact, values] of Object.entries(metricsOf(report))) {
            for (const [metric, value] of Object.entries(values)) {
                const name = [...(reports.length > 1 ? [report.spec.name] : []), artifact, metric].join('-');
                commands.setOutput(name.replaceAll(/[^\w-]/g, '_'), value);
            }
        }
    }
}
/** Artifact → metric → number, as the budgets' rows and the measurements have them. */
function metricsOf({ artifacts, budgets }) {
    // Without a prototype: a group may be called `constructor`.
    const metrics = Object.create(null);
    for (const { artifact, sizeBytes, deflatedBytes, parameters, macs, accuracy } of artifacts) {
        const known = { size: sizeBytes, deflated_size: deflatedBytes, parameters, macs, accuracy: accuracy?.fraction };
        metrics[artifact] = Object.fromEntries(Object.entries(known).filter((entry) => typeof entry[1] === 'number'));
    }
    for (const { artifact, metric, class: className, device, measured } of budgets) {
        if (measured === null)
            continue;
        const name = [metric, className, device].filter((part) => part !== null).join('-');
        (metrics[artifact] ??= {})[name] = measured;
    }
    return metrics;
}
/** One annotation per budget that does not hold, on its line; as many as a step may show, errors first. */
function annotate(commands, results) {
    const all = results.flatMap(({ report }) => (0,render_annotations/* renderAnnotations */.Hp)(report));
    for (const { level, file, line, column, title, message } of (0,render_annotations/* limitAnnotations */.yV)(all, render_annotations/* annotationLimits */.k1.step)) {
        commands[level](message, { title, file, startLine: line, startColumn: column });
    }
}
/** The table in the log. */
async function announce(commands, { report }) {
    const { renderText } = await __webpack_require__.e(/* import() */ 9398).then(__webpack_require__.bind(__webpack_require__, 79398));
    commands.info(renderText(report, { color: false }));
}
/** Writes the reports into the job summary. A runner without one costs a warning, never the verdict. */
async function writeSummary(commands, results) {
    try {
        for (const { files } of results)
            commands.summary.addRaw(await (0,promises_.readFile)(files.summary, 'utf8'), true);
        await commands.summary.write();
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const paths = results.map(({ files }) => files.summary).join(', ');
        commands.warning(`expected to write the job summary, found: ${cause}. The report is in ${paths}.`);
    }
}

;// CONCATENATED MODULE: ./build/action/report-deliveries.js

/** What was refused is a warning that names the permission; it changes no verdict. */
function reportDeliveries({ commands }, delivered) {
    for (const one of delivered) {
        if (one.delivery.kind === 'refused')
            commands.warning((0,deliver/* describeDelivery */.Ks)(one));
        else
            commands.info((0,deliver/* describeDelivery */.Ks)(one));
    }
}

// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
;// CONCATENATED MODULE: ./build/action/upload.js
/** Keeps the files of a run as artifacts of the workflow: for people, and as the baseline of later runs. */


/** What cannot be kept costs a warning, never the verdict. */
async function upload(commands, results, platform) {
    const stored = [];
    for (const { report, files } of results) {
        const root = (0,external_node_path_.dirname)(files.report);
        const own = files.artifacts.filter((path) => !(0,external_node_path_.relative)(root, path).startsWith('..'));
        const name = (0,platform_platform/* storeName */.Hz)(report.spec.name, report.spec.inputs);
        const storing = await platform.storeFiles(name, root, [files.report, files.summary, files.html, ...own]);
        switch (storing.kind) {
            case 'stored':
                stored.push(storing.artifact);
                commands.info(`artifact ${name}: ${storing.artifact.id} ${digestOf(storing.artifact)}`.trimEnd());
                break;
            case 'unsupported':
                commands.info(`artifact ${name}: not stored: ${storing.reason}`);
                break;
            case 'refused':
                commands.warning(`artifact ${name}: not stored: ${storing.reason}. Later runs cannot compare with this one.`);
                break;
            default:
                storing;
        }
    }
    commands.setOutput('artifact-id', stored.map(({ id }) => id).join('\n'));
    commands.setOutput('artifact-digest', stored.map(digestOf).join('\n'));
}
function digestOf({ sha256 }) {
    return sha256 === null ? '' : `sha256:${sha256}`;
}

;// CONCATENATED MODULE: ./build/action/tell.js
/**
 * How people are told of what was judged, trusted or not: outputs, summary, annotations, files, comment and check. Whatever of it
 * fails, the rest is told all the same, and the verdict stands.
 */






async function tell(runner, results, platform, inputs, { exitCode, isIncomplete, keepsFiles, explainedIn }) {
    const { commands } = runner;
    const orWarn = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            commands.warning(`expected to write ${what}, found that ${whyNot(error)}. The verdict stands without it.`);
        }
    };
    // First of all, so that a later step finds the reports even when something below fails.
    await orWarn('the outputs of the step', () => {
        setOutputs(commands, results, platform, inputs);
    });
    await orWarn('the job summary', () => writeSummary(commands, results));
    await orWarn('the tables of the log', async () => {
        for (const result of results)
            await announce(commands, result);
    });
    await orWarn('annotations', () => {
        annotate(commands, results);
    });
    for (const { message } of results.flatMap(({ unwritten }) => unwritten))
        commands.warning(message);
    if (keepsFiles)
        await orWarn('the artifacts of the run', () => upload(commands, results, platform));
    const delivered = await (0,deliver/* deliver */.cK)(platform, results, { ...inputs, isIncomplete, limit: runner.limits?.tell });
    reportDeliveries(runner, delivered);
    if (exitCode !== errors/* exitCodes */.hS.pass) {
        const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
        commands.setFailed(`${told}. The tables above and ${explainedIn} say why.`);
    }
    return delivered;
}
function whyNot(error) {
    return (0,report_escape/* oneLine */.TN)(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
    note: () => undefined,
};


/***/ }),

/***/ 99572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ seededRandom),
  q: () => (/* binding */ splitMix32)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion


;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion


;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/core/random.js




/**
 * A stream of xoroshiro128+ whose 128-bit state is the head of SHA-256 over the seed and the stream's label: another
 * consumer with its own label never shifts this one, and the same pair gives the same numbers on every platform.
 */
function seededRandom(seed, stream) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`expected an integer seed, found ${seed}`);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${seed}\n${stream}`).digest();
    const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
    let spare = null;
    const uniform = () => uniformFloat64(generator);
    const integer = (n) => {
        if (!Number.isSafeInteger(n) || n < 1)
            throw new RangeError(`expected a positive integer, found ${n}`);
        return uniformInt(generator, 0, n - 1);
    };
    return {
        uniform,
        integer,
        normal() {
            if (spare !== null) {
                const value = spare;
                spare = null;
                return value;
            }
            for (;;) {
                const a = 2 * uniform() - 1;
                const b = 2 * uniform() - 1;
                const square = a * a + b * b;
                if (square >= 1 || square === 0)
                    continue;
                const radius = Math.sqrt((-2 * Math.log(square)) / square);
                spare = b * radius;
                return a * radius;
            }
        },
        shuffle(indices) {
            for (let last = indices.length - 1; last > 0; last--) {
                const other = integer(last + 1);
                const held = indices[last];
                indices[last] = indices[other];
                indices[other] = held;
            }
            return indices;
        },
    };
}
/** SplitMix32 (Steele et al. 2014, with 32 bits): integers in 0 … 2³² − 1, for millions of values that need no better chance. */
function splitMix32(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
        value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
        return (value ^ (value >>> 15)) >>> 0;
    };
}


/***/ }),

/***/ 59577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ openDataset),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   iE: () => (/* binding */ splitNamed),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   se: () => (/* binding */ sampleSize)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9838);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39184);
/** A source of samples as training and measuring see it: what is true of them, and how raw values become a model's numbers. */




function sampleSize({ sampleShape }) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .elementCount */ .K)({ shape: sampleShape });
}
/** @throws InternalError where the data set has no such split. */
function splitNamed(dataset, name) {
    const split = dataset[name];
    if (!split)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd(`the data set has no ${name} split`);
    return split;
}
/** How the samples of a data set are read. */
function formOf({ sampleShape, normalization, source }) {
    const { recorded, inputs } = source;
    const type = inputs['images'].type;
    return { sampleShape, normalization, type, ...(recorded && { recorded }) };
}
/** @throws DataError when the normalisation has neither one entry nor one for each channel, or a split lacks what its task needs. */
async function openDataset(source, normalization, options = {}) {
    const { task = 'classification', normal = [], targetScale = null } = options;
    const { classes, inputs, truth } = source;
    const images = inputs['images'];
    if (!images || images.type === 'int32' || images.shape.length !== 3)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd('a data set needs images as uint8 or float32 [height, width, channels]');
    const sampleShape = images.shape;
    checkNormalization(normalization, sampleShape, images.type);
    if (task === 'classification' && classes === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd('classification needs classes');
    const { train, validation, test } = source.splits;
    const width = truth['targets'] ? (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .elementCount */ .K)(truth['targets']) : 0;
    const splits = {
        train: train ? await splitOf(train, source, width) : nothing,
        validation: validation && (await splitOf(validation, source, width)),
        test: await splitOf(test, source, width),
    };
    const outputsOf = {
        classification: classes?.length ?? 0,
        multi_label: width,
        regression: width,
        reconstruction: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .elementCount */ .K)(images),
    };
    const head = { source, task, sampleShape, outputs: outputsOf[task], normalization, targetScale };
    const identity = [source.digest, plain(normalization), ...(task === 'classification' ? [] : [task, [...normal]])];
    const digest = options.digest ?? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(targetScale ? [...identity, plain(targetScale)] : identity);
    if (task !== 'reconstruction')
        return { ...head, ...splits, classes: classes ?? [], digest };
    const kept = {
        train: (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .keepNormal */ .Fd)(splits.train, classes, normal, 'train'),
        validation: splits.validation && (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .keepNormal */ .Fd)(splits.validation, classes, normal, 'validation'),
        test: (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLabelled */ .El)(splits.test, classes, normal),
    };
    return { ...head, ...kept, classes: ['normal', 'anomaly'], digest };
}
const noSamples = {
    count: 0,
    read: () => Promise.reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd('there are no samples to train on')),
};
const nothing = {
    samples: noSamples,
    labels: new Int32Array(0),
    targets: new Float32Array(0),
    count: 0,
    places: null,
};
async function splitOf(samples, { truth }, width) {
    const labels = new Int32Array(truth['labels'] ? samples.count : 0);
    const targets = new Float32Array(samples.count * width);
    const indices = Uint32Array.from({ length: samples.count }, (_, index) => index);
    await samples.read(indices, { ...(truth['labels'] && { labels }), ...(width > 0 && { targets }) });
    return { samples, labels, targets, count: samples.count, places: null };
}
function checkNormalization({ mean, std }, [, width, channels], type) {
    // A frame of a sound has its coefficients where a picture has columns.
    const isFrames = type === 'float32' && channels === 1 && width > 1;
    const [wanted, what] = isFrames ? [width, 'coefficients of a frame'] : [channels, 'channels of the images'];
    for (const [name, values] of Object.entries({ mean, std })) {
        if (values.length === 1 || values.length === wanted)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL({
            code: 'data/normalization',
            message: `expected one entry of data.normalization.${name}, or ${wanted} for the ${what}, found ${values.length}`,
            fix: `Give ${name} one entry for all, or one for each.`,
        });
    }
}
function plain(normalization) {
    return { mean: [...normalization.mean], std: [...normalization.std] };
}


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ checkLabelled),
/* harmony export */   Fd: () => (/* binding */ keepNormal),
/* harmony export */   P3: () => (/* binding */ normalLabels)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68696);
/** What is normal, and what is not: the truth of a reconstruction, which trains on normal samples alone. */


/** The normal samples of a training split, all labelled 0. Without labels all of them count as normal. */
function keepNormal(split, classes, normal, name) {
    if (split.count === 0 || classes === null || split.labels.length === 0)
        return { ...split, labels: new Int32Array(split.count) };
    const isNormal = normalLabels(classes, normal);
    const places = Uint32Array.from([...split.labels.keys()].filter((index) => isNormal[split.labels[index]]));
    if (places.length === 0)
        throw lacking(`normal samples (${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .K)(normal)}) in ${name}, found none of ${split.count}`);
    if (places.length === split.count)
        return { ...split, labels: new Int32Array(split.count) };
    return {
        samples: partOf(split.samples, places),
        labels: new Int32Array(places.length),
        targets: new Float32Array(0),
        count: places.length,
        places,
    };
}
/** A test split with 0 for what is normal and 1 for an anomaly. @throws DataError where it has one kind only. */
function checkLabelled(split, classes, normal) {
    if (classes === null || split.labels.length === 0)
        throw lacking('labels of the test samples, found none');
    const isNormal = normalLabels(classes, normal);
    const labels = split.labels.map((label) => (isNormal[label] ? 0 : 1));
    const anomalies = labels.reduce((sum, label) => sum + label, 0);
    if (anomalies === 0 || anomalies === labels.length)
        throw lacking(`normal samples and anomalies in test, found ${labels.length - anomalies} and ${anomalies}`);
    return { ...split, labels };
}
/** @throws DataError where a name is of no class */
function normalLabels(classes, normal) {
    const unknown = normal.find((name) => !classes.includes(name));
    if (unknown !== undefined || normal.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/normal',
            message: `expected data.normal to name classes of the data, ${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .K)(classes)}, found ${unknown === undefined ? 'no name' : `'${unknown}'`}`,
            cause: 'A reconstruction is trained on what is normal; every other class is an anomaly.',
            fix: 'Name the class, or a list of classes, that is normal.',
        });
    return classes.map((name) => normal.includes(name));
}
function partOf(samples, places) {
    return {
        count: places.length,
        read: (indices, into) => samples.read(Uint32Array.from(indices, (index) => places[index]), into),
    };
}
function lacking(expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
        code: 'data/normal',
        message: `expected ${expected}`,
        cause: 'How well anomalies are told can only be measured on samples of both kinds.',
        fix: 'Correct data.normal, or give samples of the other kind.',
    });
}


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ rawArray),
/* harmony export */   Eu: () => (/* binding */ normalizedImages),
/* harmony export */   G1: () => (/* binding */ placer)
/* harmony export */ });
/* unused harmony exports normalizationTable, placeSample */
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59577);

/** [channels, 256]: the float32 value of every byte of every channel, so that normalising is one look-up. */
function normalizationTable(normalization, channels) {
    const table = new Float32Array(channels * 256);
    for (let channel = 0; channel < channels; channel++) {
        const mean = normalization.mean[channel % normalization.mean.length];
        const std = normalization.std[channel % normalization.std.length];
        for (let byte = 0; byte < 256; byte++)
            table[channel * 256 + byte] = (byte / 255 - mean) / std;
    }
    return table;
}
/** The given samples of a split, in order and as they are, as one float32 array [indices.length, height, width, channels]. */
async function normalizedImages(form, samples, indices) {
    const size = (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSize */ .se)(form);
    const raw = rawArray(form, indices.length);
    await samples.read(indices, { images: raw });
    const images = new Float32Array(raw.length);
    const place = placer(form);
    for (let position = 0; position < indices.length; position++) {
        place(raw, position, images.subarray(position * size, (position + 1) * size), asItIs);
    }
    return images;
}
/** Raw values of so many samples, as their source gives them. */
function rawArray(form, count) {
    const length = count * (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSize */ .se)(form);
    return form.type === 'float32' ? new Float32Array(length) : new Uint8Array(length);
}
function placer(form) {
    if (form.type === 'float32')
        return (raw, index, target, placement) => placeFloats(form, raw, index, target, placement);
    const table = normalizationTable(form.normalization, form.sampleShape[2]);
    const own = new Float32Array(table.length);
    return (raw, index, target, placement) => {
        const { bytes = null } = placement;
        if (bytes !== null)
            for (let i = 0; i < own.length; i++)
                own[i] = table[(i & ~255) | bytes[i & 255]];
        placeSample(form, raw, index, bytes === null ? table : own, target, placement);
    };
}
/** What is uncovered by a shift becomes 0 before it is normalised, as it does in pictures. */
function placeFloats({ sampleShape, normalization: { mean, std } }, values, index, target, { flip, shift }) {
    const [height, width, channels] = sampleShape;
    const base = index * height * width * channels;
    // With one channel, what differs may be the column.
    const at = channels === 1 ? (x) => x : (_, channel) => channel;
    for (let y = 0; y < height; y++) {
        const sourceY = y - shift[0];
        for (let x = 0; x < width; x++) {
            const shifted = x - shift[1];
            const sourceX = flip ? width - 1 - shifted : shifted;
            const inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
            for (let channel = 0; channel < channels; channel++) {
                const value = inside ? values[base + (sourceY * width + sourceX) * channels + channel] : 0;
                const place = at(x, channel);
                target[(y * width + x) * channels + channel] = (value - mean[place % mean.length]) / std[place % std.length];
            }
        }
    }
}
const asItIs = { flip: false, shift: [0, 0] };
/** Writes one normalised sample into `target` [height, width, channels]. */
function placeSample(dataset, pixels, index, table, target, { flip, shift }) {
    const [height, width, channels] = dataset.sampleShape;
    const row = width * channels;
    const base = index * height * row;
    const [down, right] = shift;
    // The columns of the target that are covered, and the pixel that the first of them comes from.
    const [first, end] = [Math.max(0, right), Math.min(width, width + right)];
    const step = flip ? -channels : channels;
    const start = (flip ? width - 1 - (first - right) : first - right) * channels;
    const isWhole = first === 0 && end === width && down === 0;
    if (!isWhole)
        for (let i = 0; i < target.length; i++)
            target[i] = table[(i % channels) * 256];
    for (let y = Math.max(0, down); y < Math.min(height, height + down); y++) {
        let from = base + (y - down) * row + start;
        let to = y * row + first * channels;
        const last = y * row + end * channels;
        if (channels === 3) {
            for (; to < last; to += 3, from += step) {
                target[to] = table[pixels[from]];
                target[to + 1] = table[256 + pixels[from + 1]];
                target[to + 2] = table[512 + pixels[from + 2]];
            }
        }
        else {
            for (; to < last; to += channels, from += step)
                for (let channel = 0; channel < channels; channel++)
                    target[to + channel] = table[channel * 256 + pixels[from + channel]];
        }
    }
}


/***/ }),

/***/ 39184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ elementCount)
/* harmony export */ });
/* unused harmony export makeArrays */
/**
 * Data as a stream: samples are read by index into named arrays, and nothing that grows with the data is held in memory
 * but the index. What a source gives is raw (bytes of a picture, features as they are measured); views (augmentation)
 * and normalisation lie above it as pure functions of (raw sample, seed of the view), so that a source knows no training.
 */
function elementCount({ shape }) {
    return shape.reduce((product, dimension) => product * dimension, 1);
}
const constructors = { uint8: Uint8Array, float32: Float32Array, int32: Int32Array };
/** Arrays for `count` samples, all zero. */
function makeArrays(signature, count) {
    return Object.fromEntries(Object.entries(signature).map(([name, type]) => [name, new constructors[type.type](count * elementCount(type))]));
}


/***/ }),

/***/ 47685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ codecOf),
  vu: () => (/* binding */ isRefusal),
  I: () => (/* binding */ kindOf),
  qs: () => (/* binding */ writableCodecOf)
});

// UNUSED EXPORTS: builtinName, writableKinds

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/operators/names.js
var names = __webpack_require__(78038);
;// CONCATENATED MODULE: ./build/ops/kinds.js
/**
 * Every operator, by the folder that is its room. The tables under `tables/` are generated from this list
 * (`npm run generate`), so a facet that a room lacks does not compile. Where an order shows (documents), it is this one.
 */
const rooms = {
    Conv2D: 'conv2d',
    DepthwiseConv2D: 'depthwise-conv2d',
    FullyConnected: 'fully-connected',
    TransposeConv: 'transpose-conv',
    BatchNorm: 'batch-norm',
    Add: 'add',
    Sub: 'sub',
    Mul: 'mul',
    Concatenation: 'concatenation',
    AveragePool2D: 'average-pool2d',
    MaxPool2D: 'max-pool2d',
    Mean: 'mean',
    Pad: 'pad',
    Slice: 'slice',
    ResizeNearest: 'resize-nearest',
    ResizeBilinear: 'resize-bilinear',
    Relu: 'relu',
    Relu6: 'relu6',
    LeakyRelu: 'leaky-relu',
    PRelu: 'prelu',
    Elu: 'elu',
    HardSwish: 'hard-swish',
    Gelu: 'gelu',
    Logistic: 'logistic',
    Tanh: 'tanh',
    Rsqrt: 'rsqrt',
    Reshape: 'reshape',
    Transpose: 'transpose',
    Softmax: 'softmax',
    Quantize: 'quantize',
    Dequantize: 'dequantize',
};

// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/ops/shared/int16.js
var int16 = __webpack_require__(90295);
// EXTERNAL MODULE: ./build/ops/shared/options-table.js
var options_table = __webpack_require__(59614);
;// CONCATENATED MODULE: ./build/ops/shared/tflite.js




const vector = (...values) => ({ shape: [values.length], values });
/** What most operators have: no integers and no rules of their own. */
const plain = {
    integers: () => [],
    constants: null,
    order: null,
    refuseIntegers: () => null,
    problems: () => [],
};
/** A conversion that no codes were made for yet. @param type of its codes. */
const onlyMarked = (layer, type) => type === 'float32'
    ? [
        {
            code: 'export/conversion-of-floats',
            message: `layer ${layer}: expected codes on one side of a conversion, found float32 on both`,
            fix: 'Quantize the graph before it is written.',
        },
    ]
    : [];
const withoutOptions = {
    optionsType: schema/* BuiltinOptions */.uX.NONE,
    write: () => 0,
    read: () => ({}),
};
/** Version 1 for floats, 2 for int8, 3 for int16. */
const byType = (_op, type) => (type === 'int16' ? 3 : type === 'int8' ? 2 : 1);
/** Version 1 since `first`, version 2 since 1.14, any later one since `later`. */
const sinceThen = (first = [1, 5, 0], later = [2, 3, 0]) => (version) => version > 2 ? later : version === 2 ? [1, 14, 0] : first;
/** The first release of each version that is written. */
const releases = (byVersion) => (version) => byVersion[version] ?? unknownVersion(version);
function unknownVersion(version) {
    throw new errors/* InternalError */.Gd(`version ${version} has no release`);
}
function weightedVersion(op, type, tensor, versions) {
    const kernel = tensor(op.constants.kernel).type;
    if (type === 'float32')
        return kernel === 'int8' ? versions.hybrid : versions.float;
    if (type === 'int16')
        return versions.int16;
    return kernel === 'int4' ? versions.int4 : versions.int8;
}
const activationCodes = {
    none: schema/* ActivationFunctionType */.de.NONE,
    relu: schema/* ActivationFunctionType */.de.RELU,
    relu6: schema/* ActivationFunctionType */.de.RELU6,
};
const paddingCodes = {
    same: schema/* Padding */.Yq.SAME,
    valid: schema/* Padding */.Yq.VALID,
};
/** A file may hold any number here, whatever the generated types say. */
function readActivation(code) {
    return named(activationCodes, code) ?? refused(`has the fused activation ${code}`);
}
function readPadding(code) {
    return named(paddingCodes, code) ?? refused(`has padding ${code}`);
}
function named(codes, code) {
    const entry = Object.entries(codes).find(([, value]) => value === code);
    return entry ? entry[0] : null;
}
function refused(what) {
    throw new errors/* ExportError */.ze({ code: 'export/unsupported-file', message: what });
}
const quantizationProblem = (op, message) => ({
    code: 'export/quantization',
    message: `layer ${op.name} (${op.kind}): ${message}`,
});
/** Of kernels that move codes and do not rescale them. */
function sameParameters(op, tensor) {
    const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
    if (input.quantization === null)
        return [];
    const [from, to] = [input.quantization, output.quantization];
    if (from.scale[0] === to.scale[0] && from.zeroPoint[0] === to.zeroPoint[0])
        return [];
    const found = `(${from.scale[0]}, ${from.zeroPoint[0]}) and (${to.scale[0]}, ${to.zeroPoint[0]})`;
    return [quantizationProblem(op, `expected equal quantisation of input and output, found ${found}`)];
}
/** Rules for the codes of a layer with weights (https://ai.google.dev/edge/litert/models/quantization_spec). */
function weightProblems(op, tensor) {
    const input = tensor(op.inputs[0]);
    if (input.quantization === null)
        return [];
    const kernel = tensor(op.constants.kernel);
    const bias = op.constants.bias === undefined ? null : tensor(op.constants.bias);
    return [...kernelProblems(op, kernel), ...(bias === null ? [] : biasProblems(op, input, kernel, bias))];
}
/** LiteRT refuses a convolution of two inputs, in float32 as in int8, although the format allows it. */
function missingBias(op) {
    if (op.constants.bias !== undefined)
        return [];
    return [
        {
            code: 'export/missing-bias',
            message: `layer ${op.name} (${op.kind}): expected a bias, which runtimes need, found no bias`,
            fix: 'Give the layer a bias of zeros, or fold the BatchNorm after it.',
        },
    ];
}
function kernelProblems(op, kernel) {
    if (!kernel.data.includes(-128))
        return [];
    return [quantizationProblem(op, `expected weight codes in [-127, 127], found -128 in ${kernel.name}`)];
}
/** Bias codes are added to the accumulator, whose scale is input scale × filter scale. */
function biasProblems(op, input, kernel, bias) {
    const { scale } = kernel.quantization;
    const inputScale = input.quantization.scale[0];
    const biasScale = bias.quantization.scale;
    if (biasScale.length !== scale.length) {
        const message = `expected ${scale.length} bias scales, as the weights have, found ${biasScale.length}`;
        return [quantizationProblem(op, message)];
    }
    const wrong = biasScale.findIndex((found, c) => {
        const expected = inputScale * scale[c];
        return Math.abs(found - expected) > expected * 1e-6;
    });
    if (wrong < 0)
        return [];
    const expected = `${inputScale * scale[wrong]} (input scale × weight scale)`;
    return [quantizationProblem(op, `expected bias scale ${expected} in channel ${wrong}, found ${biasScale[wrong]}`)];
}
/** Both pools have the same table. */
const poolCodec = {
    optionsType: schema/* BuiltinOptions */.uX.Pool2DOptions,
    version: byType,
    firstRelease: sinceThen(),
    write(builder, { padding, stride, size, activation }) {
        schema/* Pool2DOptions */.BE.startPool2DOptions(builder);
        schema/* Pool2DOptions */.BE.addPadding(builder, paddingCodes[padding]);
        schema/* Pool2DOptions */.BE.addStrideH(builder, stride[0]);
        schema/* Pool2DOptions */.BE.addStrideW(builder, stride[1]);
        schema/* Pool2DOptions */.BE.addFilterHeight(builder, size[0]);
        schema/* Pool2DOptions */.BE.addFilterWidth(builder, size[1]);
        schema/* Pool2DOptions */.BE.addFusedActivationFunction(builder, activationCodes[activation]);
        return schema/* Pool2DOptions */.BE.endPool2DOptions(builder);
    },
    read(options) {
        const found = options.table(new schema/* Pool2DOptions */.BE());
        return {
            size: [found.filterHeight(), found.filterWidth()],
            stride: [found.strideH(), found.strideW()],
            padding: readPadding(found.padding()),
            activation: readActivation(found.fusedActivationFunction()),
        };
    },
    problems: sameParameters,
};
/** A table whose only field that we keep is the fused activation. */
const fusedOnly = {
    write: (builder, { activation }) => (0,options_table/* writeTable */.q)(builder, 1, [[0, 'int8', activationCodes[activation]]]),
    read: (options) => ({ activation: readActivation(options.table(new options_table/* OptionsTable */.V()).int8(0)) }),
};
/** Of kernels that know one output scale only; of int16 it is 1/32768. @param scaleText how a person writes it. */
/** The kernels of sigmoid and tanh multiply an int16 code by 3 · 4096 · scale in 32 bits. */
function curveProblems(op, tensor) {
    const { type, quantization } = tensor(op.inputs[0]);
    const scale = quantization?.scale[0] ?? 0;
    return type === 'int16' && scale * 3 * 4096 >= 2 ** 16
        ? [quantizationProblem(op, `expected an input scale below 16/3 of int16 codes, found ${scale}`)]
        : [];
}
function fixedParameters(op, tensor, scaleText, fixed) {
    const output = tensor(op.outputs[0]);
    if (output.quantization === null)
        return [];
    const { scale, zeroPoint } = output.quantization;
    const due = output.type === 'int16' ? int16/* unitParameters */.b : fixed;
    if (scale[0] === due.scale && zeroPoint[0] === due.zeroPoint)
        return [];
    const expected = `expected output scale ${output.type === 'int16' ? '1/32768' : scaleText} and zero point ${due.zeroPoint}`;
    return [quantizationProblem(op, `${expected}, found ${scale[0]} and ${zeroPoint[0]}`)];
}

;// CONCATENATED MODULE: ./build/ops/conv2d/tflite.js



const tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.CONV_2D,
    optionsType: schema/* BuiltinOptions */.uX.Conv2DOptions,
    version: (op, type, tensor) => weightedVersion(op, type, tensor, { float: 1, hybrid: 5, int8: 3, int4: 7, int16: 4 }),
    firstRelease: releases({ 1: [1, 5, 0], 3: [1, 14, 0], 4: [2, 3, 0], 5: [2, 4, 0], 7: [2, 11, 0] }),
    write(builder, { padding, stride, dilation, activation }) {
        schema/* Conv2DOptions */.NE.startConv2DOptions(builder);
        schema/* Conv2DOptions */.NE.addPadding(builder, paddingCodes[padding]);
        schema/* Conv2DOptions */.NE.addStrideH(builder, stride[0]);
        schema/* Conv2DOptions */.NE.addStrideW(builder, stride[1]);
        schema/* Conv2DOptions */.NE.addDilationHFactor(builder, dilation[0]);
        schema/* Conv2DOptions */.NE.addDilationWFactor(builder, dilation[1]);
        schema/* Conv2DOptions */.NE.addFusedActivationFunction(builder, activationCodes[activation]);
        return schema/* Conv2DOptions */.NE.endConv2DOptions(builder);
    },
    read(options) {
        const found = options.table(new schema/* Conv2DOptions */.NE());
        return {
            stride: [found.strideH(), found.strideW()],
            dilation: [found.dilationHFactor(), found.dilationWFactor()],
            padding: readPadding(found.padding()),
            activation: readActivation(found.fusedActivationFunction()),
        };
    },
    problems: (op, tensor) => [...missingBias(op), ...weightProblems(op, tensor)],
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/tflite.js



const tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.DEPTHWISE_CONV_2D,
    optionsType: schema/* BuiltinOptions */.uX.DepthwiseConv2DOptions,
    version(op, type, tensor) {
        const float = op.options.dilation.some((step) => step !== 1) ? 2 : 1;
        return weightedVersion(op, type, tensor, { float, hybrid: 6, int8: 3, int4: 7, int16: 5 });
    },
    firstRelease: releases({ 1: [1, 5, 0], 2: [1, 12, 0], 3: [1, 14, 0], 5: [2, 3, 0], 6: [2, 3, 0], 7: [2, 11, 0] }),
    write(builder, { padding, stride, dilation, depthMultiplier, activation }) {
        schema/* DepthwiseConv2DOptions */.G0.startDepthwiseConv2DOptions(builder);
        schema/* DepthwiseConv2DOptions */.G0.addPadding(builder, paddingCodes[padding]);
        schema/* DepthwiseConv2DOptions */.G0.addStrideH(builder, stride[0]);
        schema/* DepthwiseConv2DOptions */.G0.addStrideW(builder, stride[1]);
        schema/* DepthwiseConv2DOptions */.G0.addDilationHFactor(builder, dilation[0]);
        schema/* DepthwiseConv2DOptions */.G0.addDilationWFactor(builder, dilation[1]);
        schema/* DepthwiseConv2DOptions */.G0.addDepthMultiplier(builder, depthMultiplier);
        schema/* DepthwiseConv2DOptions */.G0.addFusedActivationFunction(builder, activationCodes[activation]);
        return schema/* DepthwiseConv2DOptions */.G0.endDepthwiseConv2DOptions(builder);
    },
    read(options) {
        const found = options.table(new schema/* DepthwiseConv2DOptions */.G0());
        return {
            stride: [found.strideH(), found.strideW()],
            dilation: [found.dilationHFactor(), found.dilationWFactor()],
            padding: readPadding(found.padding()),
            activation: readActivation(found.fusedActivationFunction()),
            depthMultiplier: found.depthMultiplier(),
        };
    },
    problems: (op, tensor) => [...missingBias(op), ...weightProblems(op, tensor)],
};

;// CONCATENATED MODULE: ./build/ops/fully-connected/tflite.js


const fully_connected_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.FULLY_CONNECTED,
    optionsType: schema/* BuiltinOptions */.uX.FullyConnectedOptions,
    version(op, type, tensor) {
        // 12: a scale for each output, under float32 activations.
        const hybrid = tensor(op.constants.kernel).quantization?.axis === 0 ? 12 : 3;
        const ofTypes = weightedVersion(op, type, tensor, { float: 1, hybrid, int8: 4, int4: 10, int16: 7 });
        return Math.max(ofTypes, op.constants.bias === undefined ? 6 : op.options.keepsDims ? 5 : 1);
    },
    firstRelease: releases({
        1: [1, 5, 0],
        3: [1, 14, 0],
        4: [1, 14, 0],
        5: [2, 0, 0],
        6: [2, 0, 0],
        7: [2, 3, 0],
        10: [2, 11, 0],
        12: [2, 17, 0],
    }),
    write(builder, { activation, keepsDims = false }) {
        schema/* FullyConnectedOptions */.gv.startFullyConnectedOptions(builder);
        schema/* FullyConnectedOptions */.gv.addFusedActivationFunction(builder, activationCodes[activation]);
        schema/* FullyConnectedOptions */.gv.addWeightsFormat(builder, schema/* FullyConnectedOptionsWeightsFormat */.O5.DEFAULT);
        schema/* FullyConnectedOptions */.gv.addKeepNumDims(builder, keepsDims);
        return schema/* FullyConnectedOptions */.gv.endFullyConnectedOptions(builder);
    },
    read(options) {
        const found = options.table(new schema/* FullyConnectedOptions */.gv());
        if (found.weightsFormat() !== schema/* FullyConnectedOptionsWeightsFormat */.O5.DEFAULT)
            refused('has shuffled weights');
        const activation = readActivation(found.fusedActivationFunction());
        // Of two dimensions there is nothing to keep.
        return found.keepNumDims() && options.inputShape().length > 2 ? { activation, keepsDims: true } : { activation };
    },
    problems: weightProblems,
};

;// CONCATENATED MODULE: ./build/ops/transpose-conv/tflite.js


const slots = { padding: 0, strideW: 1, strideH: 2, activation: 3 };
/** TFLite's TRANSPOSE_CONV: the shape of its output comes first, then the kernel, the input and the bias. */
const transpose_conv_tflite_tflite = {
    ...plain,
    builtin: 67,
    optionsType: 49,
    version: ({ constants }, type) => (constants.bias !== undefined ? 3 : type === 'int8' ? 2 : 1),
    firstRelease: (version) => (version === 3 ? [2, 3, 0] : version === 2 ? [2, 2, 0] : [1, 9, 0]),
    write: (builder, { padding, stride }) => (0,options_table/* writeTable */.q)(builder, 4, [
        [slots.padding, 'int8', paddingCodes[padding]],
        [slots.strideW, 'int32', stride[1]],
        [slots.strideH, 'int32', stride[0]],
    ]),
    read(options) {
        const table = options.table(new options_table/* OptionsTable */.V());
        const activation = readActivation(table.int8(slots.activation));
        if (activation !== 'none')
            refused(`has the fused activation ${activation}`);
        const stride = [table.int32(slots.strideH), table.int32(slots.strideW)];
        return { stride, padding: readPadding(table.int8(slots.padding)), activation: 'none' };
    },
    integers: (op, of) => [vector(...of(op.outputs[0]))],
    order: {
        toFile: (operands) => {
            const [input, kernel, bias] = operands;
            const shape = operands.at(-1);
            return [shape, kernel, input, ...(operands.length === 4 ? [bias] : [])];
        },
        fromFile: ([shape, kernel, input, bias]) => [input, kernel, bias, shape],
    },
    problems: weightProblems,
};

;// CONCATENATED MODULE: ./build/ops/batch-norm/tflite.js
const batch_norm_tflite_tflite = {
    code: 'export/batch-norm',
    refused: 'TFLite has no batch normalisation operator',
    fix: 'Fold it into the layer before it (foldBatchNorm) before exporting.',
};

// EXTERNAL MODULE: ./build/ops/shared/pair.js
var pair = __webpack_require__(18757);
;// CONCATENATED MODULE: ./build/ops/add/tflite.js



const add_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.ADD,
    optionsType: schema/* BuiltinOptions */.uX.AddOptions,
    version: byType,
    constants: { roleOf: pair/* pairRole */.d_, commutes: true },
    firstRelease: sinceThen([1, 5, 0], [2, 4, 0]),
    write(builder, { activation }, type) {
        schema/* AddOptions */.wK.startAddOptions(builder);
        // Else LiteRT takes the scales of int16 for powers of two.
        if (type === 'int16')
            schema/* AddOptions */.wK.addPotScaleInt16(builder, false);
        schema/* AddOptions */.wK.addFusedActivationFunction(builder, activationCodes[activation]);
        return schema/* AddOptions */.wK.endAddOptions(builder);
    },
    read: (options) => ({ activation: readActivation(options.table(new schema/* AddOptions */.wK()).fusedActivationFunction()) }),
};

;// CONCATENATED MODULE: ./build/ops/sub/tflite.js



const sub_tflite_tflite = {
    ...plain,
    ...fusedOnly,
    builtin: 41,
    optionsType: 28,
    constants: { roleOf: pair/* pairRole */.d_, commutes: false },
    version: (_op, type) => (type === 'int16' ? 5 : type === 'int8' ? 2 : 1),
    firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
    // Else LiteRT takes the scales of int16 for powers of two.
    write: (builder, { activation }, type) => (0,options_table/* writeTable */.q)(builder, 2, [
        [0, 'int8', activationCodes[activation]],
        ...(type === 'int16' ? [[1, 'bool', 0]] : []),
    ]),
};

;// CONCATENATED MODULE: ./build/ops/mul/tflite.js


const mul_tflite_tflite = {
    ...plain,
    ...fusedOnly,
    builtin: 18,
    optionsType: 21,
    version(op, type, tensor) {
        if (type === 'float32')
            return 1;
        if (type === 'int16')
            return 4;
        const scaleOf = (name) => tensor(name).quantization.scale[0];
        const [a, b] = (0,pair/* operandsOf */.ep)(op);
        // Kernels of version 2 cannot multiply by 1 or more.
        return (scaleOf(a) * scaleOf(b)) / scaleOf(op.outputs[0]) >= 1 ? 3 : 2;
    },
    constants: { roleOf: pair/* pairRole */.d_, commutes: true },
    firstRelease: (version) => version === 4 ? [2, 3, 0] : version === 3 ? [1, 15, 0] : version === 2 ? [1, 14, 0] : [1, 5, 0],
};

;// CONCATENATED MODULE: ./build/ops/concatenation/tflite.js


const tflite_slots = { axis: 0, activation: 1 };
const concatenation_tflite_tflite = {
    ...plain,
    builtin: 2,
    optionsType: 10,
    version: byType,
    firstRelease: sinceThen(),
    write: (builder, { axis }) => (0,options_table/* writeTable */.q)(builder, 2, [[tflite_slots.axis, 'int32', axis]]),
    read(options) {
        const found = options.table(new options_table/* OptionsTable */.V());
        const activation = readActivation(found.int8(tflite_slots.activation));
        // No kernel applies it to codes.
        if (activation !== 'none')
            refused(`has the fused activation ${activation}`);
        return { axis: found.int32(tflite_slots.axis) };
    },
    problems: (op, tensor) => op.inputs.flatMap((input) => sameParameters({ ...op, inputs: [input] }, tensor)),
};

;// CONCATENATED MODULE: ./build/ops/average-pool2d/tflite.js


const average_pool2d_tflite_tflite = {
    ...plain,
    ...poolCodec,
    builtin: schema/* BuiltinOperator */.gh.AVERAGE_POOL_2D,
};

;// CONCATENATED MODULE: ./build/ops/max-pool2d/tflite.js


const max_pool2d_tflite_tflite = {
    ...plain,
    ...poolCodec,
    builtin: schema/* BuiltinOperator */.gh.MAX_POOL_2D,
};

;// CONCATENATED MODULE: ./build/ops/mean/tflite.js


/** TFLite's MEAN: its axes are an int32 vector behind its input. */
const mean_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.MEAN,
    optionsType: schema/* BuiltinOptions */.uX.ReducerOptions,
    version: byType,
    firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
    write(builder, { keepDims }) {
        schema/* ReducerOptions */.$Y.startReducerOptions(builder);
        schema/* ReducerOptions */.$Y.addKeepDims(builder, keepDims);
        return schema/* ReducerOptions */.$Y.endReducerOptions(builder);
    },
    read(options) {
        const keepDims = options.table(new schema/* ReducerOptions */.$Y()).keepDims();
        const { length } = options.inputShape();
        const found = options.integers(0) ?? refused('has axes that are no int32 constant');
        const axes = [...new Set(found.map((axis) => (axis < 0 ? axis + length : axis)))].sort((a, b) => a - b);
        if (axes.includes(0))
            refused('averages over the batch');
        return { axes, keepDims };
    },
    integers: ({ options: { axes } }) => [vector(...axes)],
};

;// CONCATENATED MODULE: ./build/ops/pad/tflite.js


/** TFLite's PAD: its paddings are an int32 [4, 2] behind its input, before and after along each axis. */
const pad_tflite_tflite = {
    ...plain,
    builtin: 34,
    optionsType: 22,
    version: byType,
    firstRelease: sinceThen([1, 5, 0], [2, 4, 0]),
    write: (builder) => (0,options_table/* writeTable */.q)(builder, 0, []),
    read(options) {
        const found = options.integers(0) ?? refused('has paddings that are no int32 constant');
        const [, , top, bottom, left, right] = found;
        const others = [...found.slice(0, 2), ...found.slice(6)];
        if (found.length !== 8 || others.some((size) => size !== 0))
            refused(`expected paddings of rows and columns, found [${found.join(', ')}]`);
        return { before: [top, left], after: [bottom, right] };
    },
    integers({ options: { before, after } }) {
        const values = [0, 0, before[0], after[0], before[1], after[1], 0, 0];
        return [{ shape: [4, 2], values }];
    },
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/slice/tflite.js


const slice_tflite_slots = { beginMask: 0, endMask: 1, ellipsisMask: 2, newAxisMask: 3, shrinkAxisMask: 4, offset: 5 };
/** The batch is whole, whatever it is. */
const batchOnly = 1;
/** TFLite's STRIDED_SLICE with strides of 1: begin, end and strides are int32 vectors behind its input. */
const slice_tflite_tflite = {
    ...plain,
    builtin: 45,
    optionsType: 32,
    version: (_op, type) => (type === 'int8' ? 2 : 1),
    firstRelease: sinceThen([1, 6, 0]),
    write: (builder) => (0,options_table/* writeTable */.q)(builder, 6, [
        [slice_tflite_slots.beginMask, 'int32', batchOnly],
        [slice_tflite_slots.endMask, 'int32', batchOnly],
    ]),
    read(options) {
        const table = options.table(new options_table/* OptionsTable */.V());
        for (const [name, slot] of Object.entries(slice_tflite_slots).slice(2))
            if ((name === 'offset' ? table.int8(slot) : table.int32(slot)) !== 0)
                refused(`has the option ${name}`);
        const [begin, end, strides] = [0, 1, 2].map((at) => options.integers(at) ?? refused('has bounds that are no int32 constants'));
        const wrong = strides.find((stride) => stride !== 1);
        if (wrong !== undefined)
            refused(`has a stride of ${wrong}`);
        const bound = (values, mask, whole) => options.inputShape().map((size, axis) => {
            const value = values[axis];
            if (value === undefined || (mask >> axis) & 1)
                return whole(size);
            return Math.min(Math.max(value < 0 ? value + size : value, 0), size);
        });
        return {
            from: bound(begin, table.int32(slice_tflite_slots.beginMask), () => 0),
            to: bound(end, table.int32(slice_tflite_slots.endMask), (size) => size),
        };
    },
    integers: ({ options: { from, to } }) => [vector(...from), vector(...to), vector(...from.map(() => 1))],
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/resize-nearest/tflite.js


const resize_nearest_tflite_slots = { alignCorners: 0, halfPixelCenters: 1 };
/**
 * TFLite's RESIZE_NEAREST_NEIGHBOR to a multiple of the size. Both of its rules without aligned corners find the same row then; we write
 * half-pixel centres, which are far from where a rounded division would find another.
 */
const resize_nearest_tflite_tflite = {
    ...plain,
    builtin: 97,
    optionsType: 74,
    version: (_op, type) => (type === 'int16' ? 4 : 3),
    firstRelease: (version) => (version === 4 ? [2, 4, 0] : [2, 3, 0]),
    write: (builder) => (0,options_table/* writeTable */.q)(builder, 2, [[resize_nearest_tflite_slots.halfPixelCenters, 'int8', 1]]),
    read(options) {
        if (options.table(new options_table/* OptionsTable */.V()).int8(resize_nearest_tflite_slots.alignCorners) !== 0)
            refused('aligns corners');
        const size = options.integers(0) ?? refused('has a size that is no int32 constant');
        const [, height, width] = options.inputShape();
        const times = [size[0] / height, size[1] / width];
        if (size.length !== 2 || !times.every((each) => Number.isInteger(each) && each >= 1))
            refused(`expected a multiple of ${height} x ${width}, found ${size.join(' x ')}`);
        return { times };
    },
    integers(op, of) {
        const [, height, width] = of(op.outputs[0]);
        return [vector(height, width)];
    },
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/resize-bilinear/tflite.js


const resize_bilinear_tflite_slots = { alignCorners: 2, halfPixelCenters: 3 };
/** TFLite's RESIZE_BILINEAR: the size is an int32 vector behind its input. */
const resize_bilinear_tflite_tflite = {
    ...plain,
    builtin: 23,
    optionsType: 15,
    version: ({ options: { centers } }, type) => (centers === 'half-pixel' ? 3 : type === 'int8' ? 2 : 1),
    firstRelease: (version) => (version === 3 ? [2, 2, 0] : version === 2 ? [1, 14, 0] : [1, 7, 0]),
    write: (builder, { centers }) => (0,options_table/* writeTable */.q)(builder, 4, [
        [resize_bilinear_tflite_slots.alignCorners, 'int8', Number(centers === 'aligned')],
        [resize_bilinear_tflite_slots.halfPixelCenters, 'int8', Number(centers === 'half-pixel')],
    ]),
    read(options) {
        const table = options.table(new options_table/* OptionsTable */.V());
        const [height, width, ...more] = options.integers(0) ?? refused('has a size that is no int32 constant');
        if (height === undefined || width === undefined || more.length > 0)
            return refused('has a size of other than two numbers');
        const isAligned = table.int8(resize_bilinear_tflite_slots.alignCorners) !== 0;
        const isHalf = table.int8(resize_bilinear_tflite_slots.halfPixelCenters) !== 0;
        return { size: [height, width], centers: isAligned ? 'aligned' : isHalf ? 'half-pixel' : 'corner' };
    },
    integers: ({ options: { size } }) => [vector(...size)],
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/relu/tflite.js


const relu_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: schema/* BuiltinOperator */.gh.RELU,
    version: byType,
    firstRelease: sinceThen([1, 5, 0], [2, 5, 0]),
};

;// CONCATENATED MODULE: ./build/ops/relu6/tflite.js


const relu6_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: schema/* BuiltinOperator */.gh.RELU6,
    version: byType,
    firstRelease: sinceThen([1, 5, 0], [2, 5, 0]),
    // TFLite Micro's clamps codes and does not rescale them.
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/leaky-relu/tflite.js


const leaky_relu_tflite_slots = { alpha: 0 };
const leaky_relu_tflite_tflite = {
    ...plain,
    builtin: 98,
    optionsType: 75,
    version: (_op, type) => (type === 'int16' ? 2 : 1),
    firstRelease: (version) => (version === 2 ? [2, 3, 0] : [1, 13, 1]),
    write: (builder, { alpha }) => (0,options_table/* writeTable */.q)(builder, 1, [[leaky_relu_tflite_slots.alpha, 'float32', alpha]]),
    read: (options) => ({ alpha: options.table(new options_table/* OptionsTable */.V()).float32(leaky_relu_tflite_slots.alpha) }),
};

;// CONCATENATED MODULE: ./build/ops/prelu/tflite.js

const prelu_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: 54,
    version: () => 1,
    firstRelease: () => [1, 8, 0],
    problems(op, tensor) {
        const found = tensor(op.constants.alpha).quantization?.scale.length ?? 1;
        return found === 1 ? [] : [quantizationProblem(op, `expected one scale of its slopes, found ${found}`)];
    },
};

;// CONCATENATED MODULE: ./build/ops/elu/tflite.js

const elu_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: 111,
    version: () => 1,
    firstRelease: () => [1, 14, 0],
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/tflite.js


const hard_swish_tflite_tflite = {
    ...plain,
    builtin: 117,
    optionsType: 91,
    version: () => 1,
    firstRelease: () => [1, 15, 0],
    write: (builder) => (0,options_table/* writeTable */.q)(builder, 0, []),
    read: () => ({}),
    problems(op, tensor) {
        const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
        if (output.type !== 'int8')
            return [];
        // The kernel can only shift to the right: it stops where 128 steps of the output are finer than a step of the input.
        const [from, to] = [input.quantization.scale[0], output.quantization.scale[0]];
        if (from / to < 128)
            return [];
        return [quantizationProblem(op, `expected an output scale above ${from / 128} (input scale / 128), found ${to}`)];
    },
};

;// CONCATENATED MODULE: ./build/ops/gelu/tflite.js


const gelu_tflite_slots = { approximate: 0 };
/** LiteRT has it; TensorFlow Lite Micro does not. */
const gelu_tflite_tflite = {
    ...plain,
    builtin: 150,
    optionsType: 116,
    version: () => 1,
    firstRelease: () => [2, 9, 0],
    write: (builder, { approximate }) => (0,options_table/* writeTable */.q)(builder, 1, [[gelu_tflite_slots.approximate, 'int8', Number(approximate)]]),
    read: (options) => ({ approximate: options.table(new options_table/* OptionsTable */.V()).int8(gelu_tflite_slots.approximate) !== 0 }),
};

;// CONCATENATED MODULE: ./build/ops/logistic/tflite.js

const logistic_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: 14,
    version: byType,
    firstRelease: () => [1, 14, 0],
    problems: (op, tensor) => [
        ...fixedParameters(op, tensor, '1/256', { scale: 1 / 256, zeroPoint: -128 }),
        ...curveProblems(op, tensor),
    ],
};

;// CONCATENATED MODULE: ./build/ops/tanh/tflite.js

const tanh_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: 28,
    version: byType,
    firstRelease: () => [1, 14, 0],
    problems: (op, tensor) => [
        ...fixedParameters(op, tensor, '1/128', { scale: 1 / 128, zeroPoint: 0 }),
        ...curveProblems(op, tensor),
    ],
};

;// CONCATENATED MODULE: ./build/ops/rsqrt/tflite.js

const rsqrt_tflite_tflite = {
    ...plain,
    ...withoutOptions,
    builtin: 76,
    version: () => 1,
    firstRelease: () => [1, 10, 0],
};

;// CONCATENATED MODULE: ./build/ops/reshape/tflite.js


/** The new shape is the second input, where every runtime looks first. */
const reshape_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.RESHAPE,
    optionsType: schema/* BuiltinOptions */.uX.ReshapeOptions,
    version: () => 1,
    firstRelease: () => [1, 5, 0],
    write(builder) {
        schema/* ReshapeOptions */.jz.startReshapeOptions(builder);
        return schema/* ReshapeOptions */.jz.endReshapeOptions(builder);
    },
    // Whatever the file says there, its output tensor has the shape.
    read: () => ({}),
    integers: (op, of) => [vector(...of(op.outputs[0]))],
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/transpose/tflite.js


/** TFLite's TRANSPOSE: the order is an int32 vector behind its input. */
const transpose_tflite_tflite = {
    ...plain,
    builtin: 39,
    optionsType: 26,
    version: (_op, type) => (type === 'int16' ? 5 : type === 'int8' ? 2 : 1),
    firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
    write: (builder) => (0,options_table/* writeTable */.q)(builder, 0, []),
    read: (options) => ({ order: options.integers(0) ?? refused('has an order that is no int32 constant') }),
    integers: ({ options: { order } }) => [vector(...order)],
    problems: sameParameters,
};

;// CONCATENATED MODULE: ./build/ops/softmax/tflite.js


const softmax_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.SOFTMAX,
    optionsType: schema/* BuiltinOptions */.uX.SoftmaxOptions,
    version: byType,
    firstRelease: sinceThen(),
    write(builder) {
        schema/* SoftmaxOptions */.dO.startSoftmaxOptions(builder);
        schema/* SoftmaxOptions */.dO.addBeta(builder, 1);
        return schema/* SoftmaxOptions */.dO.endSoftmaxOptions(builder);
    },
    read(options) {
        const beta = options.table(new schema/* SoftmaxOptions */.dO()).beta();
        if (beta !== 1)
            refused(`has beta ${beta} instead of 1`);
        return {};
    },
    problems: (op, tensor) => fixedParameters(op, tensor, '1/256', { scale: 1 / 256, zeroPoint: -128 }),
};

;// CONCATENATED MODULE: ./build/ops/quantize/tflite.js


const quantize_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.QUANTIZE,
    optionsType: schema/* BuiltinOptions */.uX.QuantizeOptions,
    version: ({ outputs }, _type, tensor) => (tensor(outputs[0]).type === 'int16' ? 2 : 1),
    firstRelease: (version) => (version === 2 ? [2, 3, 0] : [1, 14, 0]),
    write(builder) {
        schema/* QuantizeOptions */.kj.startQuantizeOptions(builder);
        return schema/* QuantizeOptions */.kj.endQuantizeOptions(builder);
    },
    read: () => ({}),
    problems: ({ name, outputs }, tensor) => onlyMarked(name, tensor(outputs[0]).type),
};

;// CONCATENATED MODULE: ./build/ops/dequantize/tflite.js


const dequantize_tflite_tflite = {
    ...plain,
    builtin: schema/* BuiltinOperator */.gh.DEQUANTIZE,
    optionsType: schema/* BuiltinOptions */.uX.DequantizeOptions,
    version: (_op, type) => (type === 'int8' ? 2 : 3),
    firstRelease: (version) => (version === 3 ? [1, 15, 0] : sinceThen([1, 13, 1])(version)),
    write(builder) {
        schema/* DequantizeOptions */.Dh.startDequantizeOptions(builder);
        return schema/* DequantizeOptions */.Dh.endDequantizeOptions(builder);
    },
    read: () => ({}),
    problems: ({ name, inputs }, tensor) => onlyMarked(name, tensor(inputs[0]).type),
};

;// CONCATENATED MODULE: ./build/ops/tables/tflite.js































const tfliteTable = {
    Conv2D: tflite,
    DepthwiseConv2D: tflite_tflite,
    FullyConnected: fully_connected_tflite_tflite,
    TransposeConv: transpose_conv_tflite_tflite,
    BatchNorm: batch_norm_tflite_tflite,
    Add: add_tflite_tflite,
    Sub: sub_tflite_tflite,
    Mul: mul_tflite_tflite,
    Concatenation: concatenation_tflite_tflite,
    AveragePool2D: average_pool2d_tflite_tflite,
    MaxPool2D: max_pool2d_tflite_tflite,
    Mean: mean_tflite_tflite,
    Pad: pad_tflite_tflite,
    Slice: slice_tflite_tflite,
    ResizeNearest: resize_nearest_tflite_tflite,
    ResizeBilinear: resize_bilinear_tflite_tflite,
    Relu: relu_tflite_tflite,
    Relu6: relu6_tflite_tflite,
    LeakyRelu: leaky_relu_tflite_tflite,
    PRelu: prelu_tflite_tflite,
    Elu: elu_tflite_tflite,
    HardSwish: hard_swish_tflite_tflite,
    Gelu: gelu_tflite_tflite,
    Logistic: logistic_tflite_tflite,
    Tanh: tanh_tflite_tflite,
    Rsqrt: rsqrt_tflite_tflite,
    Reshape: reshape_tflite_tflite,
    Transpose: transpose_tflite_tflite,
    Softmax: softmax_tflite_tflite,
    Quantize: quantize_tflite_tflite,
    Dequantize: dequantize_tflite_tflite,
};

;// CONCATENATED MODULE: ./build/export/tflite/operators.js
/** Which TFLite builtin operator carries each kind of operator: what the rooms' `tflite.ts` say. */




/** How an operator stands in a file, or why it does not. */
function codecOf({ kind }) {
    return tfliteTable[kind];
}
/** Of an operator of a graph that was checked. */
function writableCodecOf(op) {
    const codec = codecOf(op);
    if (isRefusal(codec))
        throw new errors/* InternalError */.Gd(`${op.kind}: ${codec.refused}`);
    return codec;
}
function isRefusal(facet) {
    return 'refused' in facet;
}
/** Kinds that a file can hold, in the order of documents. */
const writableKinds = Object.keys(rooms).filter((kind) => !isRefusal(tfliteTable[kind]));
const kinds = new Map(writableKinds.map((kind) => [writableCodecOf({ kind }).builtin, kind]));
/** The operator kind of a builtin code, or null when tinygate does not read it. */
function kindOf(code) {
    return kinds.get(code) ?? null;
}
/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
function builtinName(kind) {
    return operatorName(writableCodecOf({ kind }).builtin);
}


/***/ }),

/***/ 93246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uniqueNames)
/* harmony export */ });
/** Gives each name once, and `name_2`, `name_3` … when it is asked for again. */
function uniqueNames() {
    const used = new Map();
    return (name) => {
        for (let count = (used.get(name) ?? 0) + 1;; count++) {
            const free = count === 1 ? name : `${name}_${count}`;
            if (count > 1 && used.has(free))
                continue;
            used.set(name, count);
            if (count > 1)
                used.set(free, 1);
            return free;
        }
    };
}


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeCodes)
/* harmony export */ });
/** @returns null for types that have no order of size: strings, complex numbers, handles. Packed elements: low bits first. */
function decodeCodes(data, type, elements) {
    // A view needs aligned bytes, which a file does not promise.
    const own = (size) => data.slice(0, data.length - (data.length % size)).buffer;
    switch (type) {
        case 'int8':
            return new Int8Array(data.buffer, data.byteOffset, data.length);
        case 'uint8':
        case 'bool':
            return data;
        case 'int4':
        case 'uint4':
            return unpack(data, 4, type === 'int4', elements);
        case 'int2':
            return unpack(data, 2, true, elements);
        case 'int16':
            return new Int16Array(own(2));
        case 'uint16':
            return new Uint16Array(own(2));
        case 'int32':
            return new Int32Array(own(4));
        case 'uint32':
            return new Uint32Array(own(4));
        case 'int64':
            return fromHalves(new Int32Array(own(8)), new Uint32Array(own(8)));
        case 'uint64':
            return fromHalves(new Uint32Array(own(8)), new Uint32Array(own(8)));
        case 'float32':
            return new Float32Array(own(4));
        case 'float64':
            return new Float64Array(own(8));
        case 'float16':
            return lookedUp(new Uint16Array(own(2)), 65_536, smallFloat(5, 10, true));
        case 'bfloat16':
            return lookedUp(new Uint16Array(own(2)), 65_536, smallFloat(8, 7, true));
        case 'float8_e4m3fn':
            return lookedUp(data, 256, smallFloat(4, 3, false));
        case 'float8_e5m2':
            return lookedUp(data, 256, smallFloat(5, 2, true));
        case 'string':
        case 'complex64':
        case 'complex128':
        case 'resource':
        case 'variant':
            return null;
        default:
            return type;
    }
}
/** Integers of 64 bits as the nearest number; the lower half comes first in a file. */
function fromHalves(high, low) {
    const values = new Float64Array(low.length / 2);
    for (let i = 0; i < values.length; i++)
        values[i] = high[2 * i + 1] * 2 ** 32 + low[2 * i];
    return values;
}
/** Each code by way of a table of all codes. */
function lookedUp(codes, count, valueOf) {
    const table = count > codes.length ? null : Float32Array.from({ length: count }, (_, code) => valueOf(code));
    const values = new Float32Array(codes.length);
    for (let i = 0; i < values.length; i++)
        values[i] = table ? table[codes[i]] : valueOf(codes[i]);
    return values;
}
function unpack(data, bits, isSigned, elements) {
    const perByte = 8 / bits;
    const codes = new Int8Array(Math.min(elements, data.length * perByte));
    const mask = (1 << bits) - 1;
    for (let i = 0; i < codes.length; i++) {
        const code = (data[Math.floor(i / perByte)] >> ((i % perByte) * bits)) & mask;
        codes[i] = isSigned && code >> (bits - 1) ? code - mask - 1 : code;
    }
    return codes;
}
/** IEEE 754's layout with fewer bits. Without infinities, the largest exponent holds numbers and, all ones, NaN. */
function smallFloat(exponentBits, mantissaBits, hasInfinity) {
    const [mantissas, largest] = [2 ** mantissaBits, 2 ** exponentBits - 1];
    const bias = 2 ** (exponentBits - 1) - 1;
    return (bits) => {
        const sign = bits >> (exponentBits + mantissaBits) ? -1 : 1;
        const [exponent, mantissa] = [(bits >> mantissaBits) & largest, bits & (mantissas - 1)];
        if (exponent === 0)
            return sign * mantissa * 2 ** (1 - bias - mantissaBits);
        if (exponent === largest && hasInfinity)
            return mantissa === 0 ? sign * Infinity : NaN;
        if (exponent === largest && mantissa === mantissas - 1)
            return NaN;
        return sign * (1 + mantissa / mantissas) * 2 ** (exponent - bias);
    };
}


/***/ }),

/***/ 34517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   b5: () => (/* binding */ longField),
/* harmony export */   d: () => (/* binding */ byteField),
/* harmony export */   uC: () => (/* binding */ numbersAt),
/* harmony export */   wQ: () => (/* binding */ vectorLength)
/* harmony export */ });
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51313);

/** 0 where the table does not have the field. */
function byteField({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : bb.readInt8(bb_pos + offset);
}
/** The byte at which a string or a vector begins, with its length; 0 where the table does not have the field. */
function placeOf({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : bb.__indirect(bb_pos + offset);
}
/** Elements of a vector; 0 where the table does not have the field. */
function vectorLength({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : bb.__vector_len(bb_pos + offset);
}
/** An unsigned number of 64 bits; 0 where the table does not have the field. */
function longField({ bb, bb_pos }, field) {
    const offset = bb.__offset(bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : Number(bb.readUint64(bb_pos + offset));
}
const readers = {
    float32: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
    int64: { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
};
/**
 * All numbers of a vector: millions of them in the time that a table takes to be asked for each of some ten thousand.
 * @param place as `placeOf` gives it. @throws ExportError where the file ends before the vector does
 */
function numbersAt({ bb }, place, length, type) {
    const { bytes, read } = readers[type];
    const file = bb.bytes();
    const start = place + 4;
    if (start + length * bytes > file.length)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `a vector of ${length} numbers that goes on beyond the ${file.length} bytes of the file`);
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const numbers = new Float64Array(length);
    for (let i = 0; i < length; i++)
        numbers[i] = read(view, start + i * bytes);
    return numbers;
}


/***/ }),

/***/ 12015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ readOperatorCode),
/* harmony export */   Cl: () => (/* binding */ readOperators),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   e3: () => (/* binding */ computeType),
/* harmony export */   su: () => (/* binding */ customOperator)
/* harmony export */ });
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51313);
/* harmony import */ var _export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47685);
/* harmony import */ var _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24866);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34517);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26113);
/* harmony import */ var _operators_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78038);







/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BuiltinOperator */ .gh.CUSTOM;
/** Reports hold no longer ones. */
const longestOperator = 100;
/** Longer names of layers are cut: nothing shows more of them. */
const longestName = 500;
function readOperators(file, subgraph, tensor, uniqueName) {
    const { spend, once } = file;
    spend(_work_js__WEBPACK_IMPORTED_MODULE_4__/* .tableBytes */ .gm.operator * subgraph.operatorsLength());
    const [asInputs, asOutputs] = [`inputs ${subgraph.bb_pos}`, `outputs ${subgraph.bb_pos}`];
    return Array.from({ length: subgraph.operatorsLength() }, (_, position) => {
        const table = subgraph.operators(position);
        const [inputs, outputs] = [table.inputsLength(), table.outputsLength()];
        spend(_work_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBytes */ .EI * (inputs + outputs));
        const { operator, code, version } = readOperatorCode(file, table);
        const output = outputs > 0 ? table.outputs(0) : -1;
        const named = output < 0 || output >= subgraph.tensorsLength() ? null : subgraph.tensors(output);
        const outputName = named && readName(file, named).slice(0, longestName);
        spend(outputName?.length ?? 0);
        return {
            operator,
            isCustom: code === customOperator,
            code,
            version,
            name: uniqueName(outputName?.split(';')[0] || `${(0,_export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(code) ?? operator}_${position}`),
            table,
            position: table.bb_pos,
            inputs: once(asInputs, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table, 1), _work_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBytes */ .EI * inputs, () => Array.from({ length: inputs }, (__, i) => (table.inputs(i) === -1 ? null : tensor(table.inputs(i))))),
            outputs: once(asOutputs, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table, 2), _work_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBytes */ .EI * outputs, () => Array.from({ length: outputs }, (__, i) => tensor(table.outputs(i)))),
        };
    });
}
/** What an operator is called, its number among the builtin ones, and its version. */
function readOperatorCode({ model, once }, table) {
    const index = table.opcodeIndex();
    if (index >= model.operatorCodesLength())
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(table.bb_pos, `operator code ${index}`);
    const entry = model.operatorCodes(index);
    const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
    const custom = code === customOperator ? readCustomCode(once, entry) : null;
    return { operator: (custom || (0,_operators_names_js__WEBPACK_IMPORTED_MODULE_5__/* .operatorName */ .sK)(code)).slice(0, longestOperator), code, version: entry.version() };
}
function readCustomCode(once, entry) {
    const place = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(entry, 1);
    return place === 0 ? '' : once('string', place, lengthAt(entry.bb, place), () => entry.customCode() ?? '');
}
/** The name of a tensor; empty where it has no name. */
function readName({ once }, table) {
    const place = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table, 3);
    return place === 0 ? '' : once('string', place, lengthAt(table.bb, place), () => table.name() ?? '');
}
function lengthAt(buffer, place) {
    return Math.max(0, buffer.readInt32(place));
}
/** Read nothing but the shape of what they are given. */
const shapeOnly = ['SHAPE', 'RANK'];
/**
 * What an operator computes in: floating point as soon as it reads or writes it, so that a file whose output is converted
 * back to floats is seen not to be integer-only. Constants do not count: a hybrid operator reads int8 weights and computes
 * in float32.
 */
function computeType({ operator, inputs, outputs }, isConstant) {
    const read = shapeOnly.includes(operator)
        ? []
        : inputs.filter((tensor) => tensor !== null && !isConstant(tensor)).map((tensor) => tensor.type);
    const types = [...read, ...outputs.map(({ type }) => type)];
    return types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isFloat */ .dk) ?? types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsValues */ .dt) ?? types[0] ?? 'none';
}


/***/ }),

/***/ 51024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ longestRank),
/* harmony export */   x: () => (/* binding */ tensorReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51313);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2997);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24866);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34517);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26113);
/** The tensors of any `.tflite` file: shape, type, quantisation and, for constants, the stored bytes. */






const longestRank = 32;
/** Of a constant: more than 1 GiB can hold, however packed or sparse. */
const mostElements = 2 ** 36;
/** Reads the tensors of a subgraph by index, each once. */
function tensorReader(file, subgraph) {
    const count = subgraph.tensorsLength();
    const known = new Map();
    return (index) => {
        if (!(index >= 0 && index < count))
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `tensor ${index} of ${count}`);
        const tensor = known.get(index) ?? readTensor(file, subgraph.tensors(index), index);
        known.set(index, tensor);
        return tensor;
    };
}
function readTensor(file, table, index) {
    file.spend(_work_js__WEBPACK_IMPORTED_MODULE_3__/* .tableBytes */ .gm.tensor);
    const found = (0,_element_types_js__WEBPACK_IMPORTED_MODULE_4__/* .elementType */ .rk)(table.type());
    if (!found) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'export/unsupported-type',
            message: `tensor ${index}: expected a data type of TensorFlow Lite's schema, found ${table.type()}`,
        });
    }
    const rank = table.shapeLength();
    if (rank > longestRank)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a tensor of ${rank} dimensions`);
    const stored = Array.from({ length: rank }, (_, i) => table.shape(i));
    const data = table.isVariable() ? null : bufferData(file, table);
    const shape = stored.map((size) => (size < 0 ? (data === null ? 1 : NaN) : size));
    const isSparse = table.sparsity() !== null;
    if (data !== null && !fits(data, (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .elements */ .Yt)(shape), isSparse ? null : found.bits)) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a ${found.type} tensor [${stored.join(', ')}] with ${data.length} bytes of data`);
    }
    return {
        index,
        position: table.bb_pos,
        shape,
        openAxes: data === null ? openAxes(table, stored) : [],
        type: found.type,
        quantization: readQuantization(file, table),
        constant: data === null ? null : { data, buffer: table.buffer(), isSparse },
    };
}
/** The signature of a shape has −1 where the shape itself has a 1 to load the file with. */
function openAxes(table, stored) {
    if (stored.length === 0)
        return hasRank(table) ? [] : null;
    const signature = table.shapeSignatureLength() === stored.length;
    return stored.flatMap((size, axis) => (size < 0 || (signature && table.shapeSignature(axis) < 0) ? [axis] : []));
}
/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(table) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .byteField */ .d)(table, 8) !== 0;
}
/** @param bits of one element; null where the shape does not say how many are stored. */
function fits(data, count, bits) {
    if (!(count >= 0 && count <= mostElements))
        return false;
    return bits === null || Math.ceil((count * bits) / 8) === data.length;
}
/** Null where a tensor has no data of its own. */
function bufferData({ bytes, model }, table) {
    const [index, count] = [table.buffer(), model.buffersLength()];
    if (index >= count)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `buffer ${index} of ${count}`);
    const buffer = model.buffers(index);
    // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
    const offset = Number(buffer.offset());
    if (offset > 1) {
        const end = offset + Number(buffer.size());
        if (end > bytes.length)
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
        return end === offset ? null : bytes.subarray(offset, end);
    }
    return buffer.dataLength() === 0 ? null : buffer.dataArray();
}
/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization({ once }, table) {
    const parameters = table.quantization();
    const count = parameters?.scaleLength() ?? 0;
    if (parameters === null || count === 0)
        return null;
    const zeroPoints = parameters.zeroPointLength();
    if (zeroPoints > 1 && zeroPoints !== count) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(parameters.bb_pos, `${count} scales and ${zeroPoints} zero points`);
    }
    // Tensors may share their scales: they are read once.
    const [scales, zeros] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(parameters, 2), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(parameters, 3)];
    return {
        scale: once('scales', scales, count * 4, () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAt */ .uC)(parameters, scales, count, 'float32')),
        zeroPoint: zeroPoints === 0
            ? new Float64Array(1)
            : once('zero points', zeros, zeroPoints * 8, () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAt */ .uC)(parameters, zeros, zeroPoints, 'int64')),
        axis: parameters.quantizedDimension(),
    };
}


/***/ }),

/***/ 64342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(86889);
// EXTERNAL MODULE: ./build/spec/plan/budgets.js
var budgets = __webpack_require__(13758);
// EXTERNAL MODULE: ./build/gate/evidence.js
var gate_evidence = __webpack_require__(19373);
;// CONCATENATED MODULE: ./build/gate/comparison.js
const broken = (reason) => ({ kind: 'broken', reason });

// EXTERNAL MODULE: ./build/core/random.js + 3 modules
var random = __webpack_require__(99572);
;// CONCATENATED MODULE: ./build/gate/excess.js
/** Fractions are quotients of counts, times are means: below a billionth a difference is rounding, not evidence. */
const tolerance = 1e-9;
/** By how much a value misses its limit, in the metric's unit: above 0 it is broken, at 0 and below it is met. */
function excess(operator, actual, expected, unit) {
    const delta = operator === 'min' ? expected - actual : actual - expected;
    return Math.abs(delta) < slack(unit, Math.abs(actual) + Math.abs(expected)) ? 0 : delta;
}
function slack(unit, scale) {
    switch (unit) {
        case 'fraction':
            return tolerance;
        case 'number':
        case 'milliseconds':
        case 'millijoules':
            return tolerance * scale;
        // A limit of 29 % of 100 bytes is 28.999999999999996; a whole byte more is never rounding.
        case 'bytes':
        case 'count':
            return Math.min(tolerance * scale, 0.5);
        default:
            return unit;
    }
}

// EXTERNAL MODULE: ./build/gate/statistics.js
var statistics = __webpack_require__(66587);
;// CONCATENATED MODULE: ./build/gate/significance.js
/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`. At a confidence of 0.5 the measured
 * value decides, whatever it rests on: where counts are whole, a test at 0.5 is not the same (58 lost and 58 won have
 * p = 0.537).
 */


/**
 * @param reference score of each sample: 1 where the artifact is right about it, else 0, whatever its task calls right.
 * @param candidate the same samples in the same order.
 */
function countPairs(reference, candidate, isCounted = () => true) {
    if (reference.length !== candidate.length)
        throw new RangeError(`expected scores of the same samples, found ${reference.length} and ${candidate.length}`);
    const other = [...reference, ...candidate].find((score) => score !== 0 && score !== 1);
    if (other !== undefined)
        throw new RangeError(`expected a score of 0 or 1 for each sample, found ${other}`);
    const counts = { lost: 0, won: 0, samples: 0 };
    reference.forEach((score, sample) => {
        if (!isCounted(sample))
            return;
        counts.samples++;
        if (score > candidate[sample])
            counts.lost++;
        if (score < candidate[sample])
            counts.won++;
    });
    return counts;
}
/**
 * Is the drop in accuracy, (lost − won) / samples, at most `maxDrop`? Without an allowance this is McNemar's exact test
 * on the discordant pairs (McNemar 1947); with one, the score test for the difference of paired proportions
 * (Tango, Statistics in Medicine 17, 1998, eq. 5), which keeps its level where a Wald interval does not.
 */
function testDrop(pairs, maxDrop, confidence) {
    const { lost, won, samples } = pairs;
    const measured = excess('max_drop', (lost - won) / samples, maxDrop, 'fraction');
    const head = { confidence, samples, lost, won };
    if (maxDrop !== 0) {
        const z = tangoScore(pairs, maxDrop);
        // The score grows with the root of the samples, so the number that decides needs no search.
        const samplesToDecide = samples * ((0,statistics/* normalQuantile */.Zl)(confidence) / z) ** 2;
        return decide({ test: 'tango-score', ...head }, { met: (0,statistics/* normalCdf */.vr)(z), broken: (0,statistics/* normalCdf */.vr)(-z) }, measured, () => Math.max(Math.ceil(samplesToDecide), samples + 1));
    }
    // Every prediction is as right as the other's: nothing was lost on any sample.
    const probabilities = (lost, won) => lost + won === 0
        ? { met: 0, broken: 1 }
        : { met: (0,statistics/* binomialCdf */.HU)(lost, lost + won, 0.5), broken: (0,statistics/* binomialCdf */.HU)(won, lost + won, 0.5) };
    return decide({ test: 'mcnemar-exact', ...head }, probabilities(lost, won), measured, () => leastSamples(samples, confidence, (times, { more, fewer }) => lost > won
        ? probabilities(more(lost * times), fewer(won * times))
        : probabilities(fewer(lost * times), more(won * times))));
}
/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
function testProportion(correct, samples, operator, limit, confidence) {
    const probabilities = (correct, samples) => {
        const atMost = (0,statistics/* binomialCdf */.HU)(correct, samples, limit);
        const atLeast = (0,statistics/* binomialTail */.Cv)(correct, samples, limit);
        return operator === 'min' ? { met: atLeast, broken: atMost } : { met: atMost, broken: atLeast };
    };
    const measured = excess(operator, correct / samples, limit, 'fraction');
    const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null };
    return decide(head, probabilities(correct, samples), measured, () => leastSamples(samples, confidence, (times, { more, fewer }) => {
        const round = correct / samples > limit ? more : fewer;
        return probabilities(round(correct * times), samples * times);
    }));
}
/** `measured`: by how much the measured value misses the limit; above 0 it is broken. `needed`: samples that would decide. */
function decide(head, { met, broken }, measured, needed) {
    const decided = (outcome) => ({
        ...head,
        pValue: outcome === 'met' ? met : broken,
        outcome,
        samplesToDecide: null,
    });
    if (head.confidence === 0.5)
        return decided(measured > 0 ? 'broken' : 'met');
    if (isUnlikely(met, head.confidence))
        return decided('met');
    if (isUnlikely(broken, head.confidence))
        return decided('broken');
    const samples = measured === 0 ? null : needed();
    const samplesToDecide = samples !== null && samples <= mostSamples ? samples : null;
    return { ...head, pValue: Math.min(met, broken), outcome: 'undecided', samplesToDecide };
}
/** A probability of exactly 1 − confidence, as of 2 pairs at 0.75, must not fail on its last bit. */
function isUnlikely(probability, confidence) {
    return probability <= (1 - confidence) * (1 + 1e-9);
}
/** More is no answer for a test set. */
const mostSamples = 1e9;
/** Between whole counts, where a probability falls steadily as samples grow. */
const expected = { more: (count) => count, fewer: (count) => count };
/** To the nearest whole count; a half is rounded against a decision. */
const whole = { more: (count) => Math.ceil(count - 0.5), fewer: (count) => Math.floor(count + 0.5) };
/** Beyond, the rounding of an event is no matter. */
const mostWhole = 1e6;
/** Smallest number of samples, at the rates of these, that decides; null where none does. */
function leastSamples(samples, confidence, probabilities) {
    const decides = (count, rounding = expected) => {
        const { met, broken } = probabilities(count / samples, rounding);
        return isUnlikely(met, confidence) || isUnlikely(broken, confidence);
    };
    let [low, high] = [samples, samples * 2];
    while (!decides(high)) {
        if (high > mostSamples)
            return null;
        [low, high] = [high, high * 2];
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (decides(middle))
            high = middle;
        else
            low = middle;
    }
    while (high < mostWhole && !decides(high, whole))
        high++;
    return high;
}
/** Positive when more was lost than `difference` allows, in standard errors under that hypothesis. */
function tangoScore({ lost, won, samples: n }, difference) {
    const excess = lost - won - n * difference;
    const a = 2 * n;
    const b = -lost - won + (2 * n - lost + won) * difference;
    const c = -won * difference * (1 - difference);
    const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * q + difference * (1 - difference));
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Infinity;
    return excess / Math.sqrt(variance);
}
const testNames = {
    'mcnemar-exact': "McNemar's test",
    'tango-score': "Tango's test",
    'binomial-exact': 'binomial test',
    'paired-bootstrap': 'bootstrap of the same samples',
    bootstrap: 'bootstrap of the samples',
};
/** `Tango's test on the same samples: 54 lost, 47 won, p = 0.013` */
function describeTest({ test, lost, won, pValue }) {
    const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
    const pairs = lost === null || won === null ? '' : ` on the same samples: ${lost} lost, ${won} won`;
    return `${testNames[test]}${pairs}${pairs === '' ? ': ' : ', '}${p}`;
}

;// CONCATENATED MODULE: ./build/gate/bootstrap.js
/**
 * Whether test samples decide a limit on a metric that is no count: the samples are drawn again with replacement, for both files
 * alike, and the share of resamples that break the limit tells how surely it is met (Efron and Tibshirani 1993, §16; the
 * percentile bootstrap, one-sided). Seeded, so that a verdict is the same whenever it is asked for.
 */



/** Enough for a confidence of 0.999. */
const mostReplicates = 2000;
const leastReplicates = 500;
/** Numbers that all replicates together look at: a few seconds. */
const mostWork = 4e8;
/**
 * @param excessOf by how much a value of the candidate misses the limit, given that of the reference (the candidate's own, where
 *   there is no reference); above 0 it is broken.
 */
function testByResampling(candidate, reference, excessOf, confidence) {
    const { count } = candidate;
    const measuredOf = (weights) => {
        const own = candidate.value(weights);
        return excessOf(own, reference ? reference.value(weights) : own);
    };
    const measured = measuredOf(null);
    const head = {
        test: reference ? 'paired-bootstrap' : 'bootstrap',
        confidence,
        samples: count,
        lost: null,
        won: null,
    };
    if (confidence === 0.5)
        return decide(head, { met: 0, broken: 0 }, measured, () => null);
    const cost = candidate.cost + (reference?.cost ?? 0);
    const replicates = Math.max(leastReplicates, Math.min(mostReplicates, Math.floor(mostWork / Math.max(1, cost))));
    const draw = resampler(count, candidate.strata, (0,random/* seededRandom */.I)(1, 'gate/resamples'));
    const excesses = [];
    for (let i = 0; i < replicates; i++) {
        const excess = measuredOf(draw());
        if (!Number.isNaN(excess))
            excesses.push(excess);
    }
    const brokenBy = excesses.filter((excess) => excess > 0).length;
    const share = (many) => Math.min(1, (many + 1) / (excesses.length + 1));
    const probabilities = { met: share(brokenBy), broken: share(excesses.length - brokenBy) };
    return decide(head, probabilities, measured, () => {
        const z = Math.abs(measured) / standardDeviation(excesses);
        // The spread shrinks with the root of the samples.
        return z > 0 ? Math.max(Math.ceil(count * ((0,statistics/* normalQuantile */.Zl)(confidence) / z) ** 2), count + 1) : null;
    });
}
/** Gives how often each sample is drawn, in an array that the next draw overwrites. */
function resampler(count, strata, random) {
    const kinds = new Map();
    for (let sample = 0; sample < count; sample++) {
        const kind = strata?.[sample] ?? 0;
        const members = kinds.get(kind);
        if (members)
            members.push(sample);
        else
            kinds.set(kind, [sample]);
    }
    const weights = new Float64Array(count);
    return () => {
        weights.fill(0);
        for (const members of kinds.values())
            for (let i = 0; i < members.length; i++)
                weights[members[random.integer(members.length)]]++;
        return weights;
    };
}
function standardDeviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
}

// EXTERNAL MODULE: ./build/gate/read-metric.js + 3 modules
var read_metric = __webpack_require__(52986);
// EXTERNAL MODULE: ./build/gate/sample-metric.js + 5 modules
var sample_metric = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/gate/classes.js
var classes = __webpack_require__(98246);
;// CONCATENATED MODULE: ./build/gate/compare-samples.js
/** Limits on metrics that are read from what a file says of each sample, tested on the same samples where that can be. */









/** Whether samples are resampled, or their hits counted, from more than the class that is predicted. */
function isOfSamples(metric) {
    return (0,sample_metric/* isScored */.Lo)(metric.name) || metric.name === 'class_f1';
}
/** Of one artifact against a number. */
function testAbsolute(budget, operator, metric, limit, confidence, evidence) {
    const found = (0,gate_evidence/* findArtifact */.Kc)(budget.artifact, evidence);
    const own = found.kind === 'found' ? metricOf(found, budget, metric, evidence) : 'no measurement';
    if (typeof own === 'string')
        return own;
    if (own.hits)
        return testProportion(sumOf(own.hits), own.count, operator, limit, confidence);
    return testByResampling(own, null, (value) => excess(operator, value, limit, metric.unit), confidence);
}
/**
 * Of an artifact against another, or against itself in the base: what `head` says, with its test.
 * @param excessOf by how much the artifact's value misses the limit, given the reference's
 */
function testPaired(budget, metric, head, reference, excessOf, confidence, evidence) {
    const { artifact } = budget;
    const operator = metric.better === 'higher' ? 'max_drop' : 'max_increase';
    const against = operator === 'max_drop' ? budget.maxDrop?.against : budget.maxIncrease?.against;
    const name = against === budgets/* baseReference */.l ? `${artifact} in the ${reference.source ?? against}` : String(against);
    const degenerate = (0,sample_metric/* whySameForAll */.H7)(reference.measurement);
    if (degenerate)
        return broken(`the reference ${name} is degenerate: ${degenerate}`);
    const found = (0,gate_evidence/* findArtifact */.Kc)(artifact, evidence);
    if (found.kind !== 'found')
        return broken(`expected a measurement of ${artifact}, found no measurement`);
    const own = metricOf(found, budget, metric, evidence);
    const other = metricOf(reference, budget, metric, evidence);
    if (typeof own === 'string')
        return broken(own);
    if (typeof other === 'string')
        return broken(`the reference ${name}: ${other}`);
    if (own.count !== other.count || found.labels?.join() !== reference.labels?.join())
        return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
    if (confidence === null)
        return head;
    if (!(confidence >= 0.5 && confidence < 1))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    const significance = own.hits && other.hits && operator === 'max_drop'
        ? testDrop(countPairs([...Array.from(other.hits)], [...Array.from(own.hits)]), head.expected, confidence)
        : testByResampling(own, other, excessOf, confidence);
    return { ...head, significance, conditions: [...head.conditions, describeTest(significance)] };
}
function metricOf(found, budget, { name }, evidence) {
    const context = (0,read_metric/* contextOf */.Vm)(found, budget, evidence);
    if ((0,sample_metric/* isScored */.Lo)(name))
        return (0,sample_metric/* sampleMetric */.rO)(name, found.measurement, context);
    return (0,classes/* readClassF1Metric */.IA)(found.measurement, context);
}
const sumOf = (values) => Array.from(values).reduce((sum, value) => sum + value, 0);

// EXTERNAL MODULE: ./build/gate/noise.js
var gate_noise = __webpack_require__(86640);
// EXTERNAL MODULE: ./build/gate/devices.js
var devices = __webpack_require__(98221);
;// CONCATENATED MODULE: ./build/gate/paired.js


/** @returns null where the device did not run this base by turns with the file, or the metric is neither time nor energy. */
function pairedReference(device, baseSha256, { name, unit }) {
    if (device?.base?.sha256 !== baseSha256 || !Object.hasOwn(devices/* deviceValues */.V, name))
        return null;
    const runsOf = (series) => {
        const found = devices/* deviceValues */.V[name]({ ...nothing, ...series });
        return Array.isArray(found) ? found : [];
    };
    const own = runsOf({ latency: device.latency, energyMillijoules: device.energyMillijoules });
    const base = runsOf(device.base);
    const again = runsOf({
        latency: device.noise ?? null,
        energyMillijoules: device.noiseEnergyMillijoules ?? [],
    });
    if (own.length === 0 || own.length !== base.length)
        return null;
    const ofPairs = (0,gate_noise/* noiseOf */.YN)(own.map((value, run) => value - base[run]));
    const itself = again.length > 0 ? Math.abs((0,gate_noise/* meanOf */.hm)(own) - (0,gate_noise/* meanOf */.hm)(again)) : 0;
    const difference = ofPairs.halfWidth === null ? ofPairs : { ...ofPairs, halfWidth: Math.max(ofPairs.halfWidth, itself) };
    return {
        value: (0,gate_noise/* meanOf */.hm)(base),
        difference,
        conditions: [
            `measured by turns with the base's file ${baseSha256.slice(0, 12)} on the same boot`,
            `the difference: ${(0,gate_noise/* describeNoise */.YI)(difference, unit)}`,
            ...(again.length > 0
                ? [`the file from itself: ${Number(itself.toPrecision(2))} ${unit === 'millijoules' ? 'mJ' : 'ms'}`]
                : []),
        ],
    };
}
/** Of a metric that is neither time nor energy, nothing was measured by turns. */
const nothing = {
    latency: null,
    energyMillijoules: [],
    flashBytes: null,
    ramBytes: null,
    arenaBytes: null,
    peakMemoryBytes: null,
    delegatedNodes: null,
    undelegatedNodes: null,
    device: '',
    runtime: '',
    conditions: [],
    sha256: '',
};

// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
;// CONCATENATED MODULE: ./build/gate/compare.js
/** What a limit is compared with: the metric itself, its drop or its increase against a reference. */












function compare(budget, operator, metric, measured, evidence) {
    switch (operator) {
        case 'min':
        case 'max': {
            const comparison = compareAbsolute(budget, operator, metric, measured.value, evidence);
            if (comparison.kind !== 'compared' || !measured.noise)
                return comparison;
            const distance = comparison.actual - comparison.expected;
            return { ...comparison, undecided: (0,gate_noise/* whyUndecided */.g8)(distance, measured.noise, metric.unit) };
        }
        case 'max_drop':
            return compareDrop(budget, metric, measured.value, evidence);
        case 'max_increase':
            return compareIncrease(budget, metric, measured, evidence);
        default:
            throw new RangeError(`unknown operator ${String(operator)}`);
    }
}
function compareAbsolute(budget, operator, metric, measured, evidence) {
    const expected = budget[operator];
    if (expected === null || !Number.isFinite(expected))
        return broken(`expected a number as ${operator}, found ${expected}`);
    const head = {
        kind: 'compared',
        expected,
        actual: measured,
        reference: null,
        undecided: null,
        conditions: [],
    };
    const confidence = confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    if (metric.unit === 'fraction' && !(expected > 0 && expected < 1))
        return { ...head, significance: null };
    if (isOfSamples(metric)) {
        const significance = testAbsolute(budget, operator, metric, expected, confidence, evidence);
        return typeof significance === 'string' ? broken(significance) : { ...head, significance };
    }
    const found = (0,gate_evidence/* findArtifact */.Kc)(budget.artifact, evidence);
    const counts = found.kind === 'found' ? countsOf(found.measurement, budget, evidence) : undefined;
    if (!counts)
        return broken('expected counts of correct predictions to test, found no counts');
    return { ...head, significance: testProportion(counts.correct, counts.samples, operator, expected, confidence) };
}
function compareDrop(budget, metric, measured, evidence) {
    const { artifact, maxDrop } = budget;
    if (metric.better !== 'higher')
        return broken(`expected max_drop on a metric where higher is better, found ${budget.metric}`);
    if (!maxDrop || (typeof maxDrop.against !== 'number' && !maxDrop.against))
        return broken('expected against, the artifact that max_drop compares with, found no artifact');
    if (maxDrop.against === artifact)
        return broken(`expected max_drop against another artifact, found ${artifact} itself`);
    if (!Number.isFinite(maxDrop.value))
        return broken(`expected a number as max_drop, found ${maxDrop.value}`);
    if (typeof maxDrop.against === 'number')
        return dropFrom(maxDrop.against, budget, metric, maxDrop.value, measured, evidence);
    const found = (0,gate_evidence/* findReference */.t3)(artifact, maxDrop.against, evidence);
    if (found.kind !== 'found')
        return unfound(found, maxDrop.against);
    const name = found.source === null ? maxDrop.against : `${artifact} in the ${found.source}`;
    const reference = (0,read_metric/* readFrom */.zP)(found, metric, budget, evidence);
    if (!reference.ok)
        return unrun(found, metric) ?? broken(`the reference ${name}: ${reference.reason}`);
    const head = {
        kind: 'compared',
        expected: maxDrop.value,
        actual: reference.value - measured,
        reference: reference.value,
        undecided: null,
        conditions: found.source === null ? [] : [`against the ${found.source}`],
    };
    if (metric.basis !== 'samples')
        return { ...head, significance: null };
    if (isOfSamples(metric)) {
        const excessOf = (own, before) => excess('max_drop', before - own, maxDrop.value, metric.unit);
        const tested = maxDrop.confidence ?? confidenceOf(budget);
        return testPaired(budget, metric, { ...head, significance: null }, found, excessOf, tested, evidence);
    }
    const degenerate = (0,accuracy/* whyDegenerate */.$X)(found.measurement);
    if (degenerate)
        return broken(`the reference ${name} is degenerate: ${degenerate}`);
    const candidate = (0,gate_evidence/* findArtifact */.Kc)(artifact, evidence);
    if (candidate.kind !== 'found')
        return broken(`expected a measurement of ${artifact}, found no measurement`);
    if (!hasSameSamples(candidate.measurement, found.measurement) || !hasSameLabels(candidate.labels, found.labels)) {
        return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
    }
    const confidence = maxDrop.confidence ?? confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    const labels = candidate.labels;
    if (labels?.length !== candidate.measurement.predictions.length)
        return broken('expected the labels of the samples to pair predictions, found no labels');
    const classIndex = budget.class ? (evidence.classes?.indexOf(budget.class) ?? -1) : null;
    if (metric.hasClass && classIndex === null)
        return broken('expected the class whose drop is limited, found no such class');
    const isCounted = (sample) => classIndex === null || labels[sample] === classIndex;
    const [before, now] = [found, candidate].map(({ measurement }) => (0,accuracy/* correctness */.uv)(measurement, labels));
    const pairs = countPairs(before, now, isCounted);
    const significance = testDrop(pairs, maxDrop.value, confidence);
    return { ...head, significance, conditions: [...head.conditions, describeTest(significance)] };
}
/** A drop from a value allows no paired test: at a confidence it is the same as a minimum. */
function dropFrom(reference, budget, metric, allowed, measured, evidence) {
    if (!Number.isFinite(reference))
        return broken(`expected a number as against, found ${reference}`);
    const least = compareAbsolute({ ...budget, min: reference - allowed }, 'min', metric, measured, evidence);
    return least.kind === 'compared' ? { ...least, expected: allowed, actual: reference - measured, reference } : least;
}
function compareIncrease(budget, metric, measured, evidence) {
    const { artifact, maxIncrease } = budget;
    if (!maxIncrease)
        return broken('expected max_increase, found no limit');
    if (metric.better !== 'lower')
        return broken(`expected max_increase on a metric where lower is better, found ${budget.metric}`);
    const { percent, absolute, combine, against } = maxIncrease;
    if (against === artifact)
        return broken(`expected max_increase against another artifact or ${budgets/* baseReference */.l}, found ${artifact} itself`);
    const aspect = { ...budget, class: null, device: measured.device ?? budget.device };
    const reference = typeof against === 'number'
        ? { value: against, source: null, noise: gate_noise/* noNoise */.wP, conditions: [] }
        : readReference(artifact, against, metric, aspect, evidence);
    if ('reason' in reference)
        return reference;
    if (!Number.isFinite(reference.value))
        return broken(`expected a number as against, found ${reference.value}`);
    const allowed = (value) => [percent === null ? null : percent * value, absolute].filter((allowance) => allowance !== null);
    const allowances = allowed(reference.value);
    if (allowances.length === 0 || !allowances.every((allowance) => Number.isFinite(allowance) && allowance >= 0)) {
        return broken(`expected percent, absolute or both, and no negative number, found ${String(percent)} and ${String(absolute)}`);
    }
    const strictest = combine === 'any' ? Math.min : Math.max;
    const expected = strictest(...allowances);
    const actual = measured.value - reference.value;
    if (isOfSamples(metric) && typeof against === 'string') {
        const found = (0,gate_evidence/* findReference */.t3)(artifact, against, evidence);
        if (found.kind !== 'found')
            return unfound(found, against);
        const excessOf = (own, before) => excess('max_increase', own - before, strictest(...allowed(before)), metric.unit);
        const head = {
            kind: 'compared',
            expected,
            actual,
            reference: reference.value,
            significance: null,
            undecided: null,
            conditions: reference.conditions,
        };
        return testPaired(budget, metric, head, found, excessOf, maxIncrease.confidence ?? null, evidence);
    }
    const noise = reference.difference ?? (measured.noise ? (0,gate_noise/* noiseOfDifference */.Dy)(measured.noise, reference.noise ?? gate_noise/* noNoise */.wP) : null);
    const tooTight = noise && (0,gate_noise/* whyTooTight */.HE)(expected, noise, metric.unit);
    if (tooTight)
        return broken(tooTight);
    return {
        kind: 'compared',
        expected,
        actual,
        reference: reference.value,
        significance: null,
        undecided: noise && (0,gate_noise/* whyUndecided */.g8)(actual - expected, noise, metric.unit),
        conditions: reference.conditions,
    };
}
/** A group is compared with the sum of its members in the reference. */
function readReference(artifact, against, metric, aspect, evidence) {
    const group = evidence.groups && Object.hasOwn(evidence.groups, artifact) ? evidence.groups[artifact] : undefined;
    const members = against === budgets/* baseReference */.l ? (group ?? [artifact]) : [artifact];
    let [sum, source, noise] = [0, null, null];
    for (const member of members) {
        const found = (0,gate_evidence/* findReference */.t3)(member, against, evidence);
        if (found.kind === 'new' && members.length > 1 && evidence.baseline?.kind === 'found')
            continue;
        if (found.kind !== 'found')
            return unfound(found, against);
        const paired = against === budgets/* baseReference */.l ? readPaired(member, found, metric, aspect, evidence) : null;
        if (paired)
            return { ...paired, source: found.source, noise: null };
        const value = (0,read_metric/* readFrom */.zP)(found, metric, aspect, evidence);
        if (!value.ok)
            return (notAskedFor(found, metric) ??
                whyNoReference(found, metric, aspect, against) ??
                broken(`the reference ${against}: ${value.reason}`));
        sum += value.value;
        source = found.source;
        noise = value.noise ?? null;
    }
    const conditions = [
        ...(source === null ? [] : [`against the ${source}`]),
        ...(noise === null ? [] : [`the reference: ${(0,gate_noise/* describeNoise */.YI)(noise, metric.unit)}`]),
    ];
    return { value: sum, source, noise, conditions };
}
/** The base's file where the device of the budget ran it by turns with this one. */
function readPaired(artifact, { measurement: { sha256 } }, metric, { device }, evidence) {
    const own = (0,gate_evidence/* findArtifact */.Kc)(artifact, evidence);
    const measuredOn = own.kind === 'found' ? own.measurement.devices.find((one) => one.device === device) : undefined;
    return pairedReference(measuredOn, sha256, metric);
}
/** Null: the reference was measured as far as this metric needs. */
function notAskedFor({ measurement, source }, { name }) {
    if (name !== 'deflated_size' || measurement.deflatedBytes !== null)
        return null;
    const { artifact, deflatedFault } = measurement;
    const why = deflatedFault ? `because of this: ${deflatedFault.message}` : 'because no budget asked for it there';
    const reason = `the ${source ?? 'reference'} has no deflated size of ${artifact}, ${why}`;
    return { kind: 'lost', reason };
}
/** Devices come later than artifacts: the base may have been measured by none, or by another. Null: it is no matter of devices. */
function whyNoReference({ measurement, source, unrun: unrunReason }, { basis }, { device }, against) {
    const { devices, artifact } = measurement;
    if (unrunReason && basis !== 'bytes')
        return unrunReason;
    if (basis !== 'device' || against !== budgets/* baseReference */.l)
        return null;
    if (devices.length === 0)
        return {
            kind: 'new',
            reason: `no device measured ${artifact} in the ${source ?? against}: later runs compare with this one`,
        };
    if (devices.some((other) => other.device === device))
        return null;
    const names = (0,name_some/* nameSome */.K)(devices.map((other) => other.device));
    return {
        kind: 'lost',
        reason: `${device ?? 'the device'} did not measure ${artifact} in the ${source ?? against}, but ${names} did: was it renamed?`,
    };
}
function unrun({ unrun: why }, { basis }) {
    return why && basis !== 'bytes' ? why : null;
}
function unfound({ kind, reason }, against) {
    return kind === 'missing' ? { kind: 'broken', reason: `the reference ${against}: ${reason}` } : { kind, reason };
}
function confidenceOf({ metric, confidence }) {
    return (0,metrics/* findMetric */.GF)(metric)?.isTested === true ? confidence : null;
}
function isConfidence(confidence) {
    return confidence >= 0.5 && confidence < 1;
}
function countsOf(measurement, budget, evidence) {
    if ((0,metrics/* findMetric */.GF)(budget.metric)?.hasClass !== true)
        return measurement.accuracy ?? undefined;
    const index = evidence.classes?.indexOf(budget.class ?? '') ?? -1;
    return measurement.accuracy?.perClass[index];
}
function hasSameSamples(a, b) {
    if (!(0,accuracy/* readAccuracy */.Oo)(a).ok || !(0,accuracy/* readAccuracy */.Oo)(b).ok)
        return false;
    const [counts, others] = [a, b].map(({ accuracy }) => accuracy?.perClass.map(({ samples }) => samples).join());
    return a.accuracy?.samples === b.accuracy?.samples && counts === others;
}
function hasSameLabels(a, b) {
    return a === b || (a?.length === b?.length && a?.every((label, index) => label === b?.[index]) === true);
}

;// CONCATENATED MODULE: ./build/gate/policy.js

/** `error` is never softened: a number that is missing may hide anything. */
function applyPolicy(judgement, budget, evidence) {
    const { verdict } = judgement;
    if (verdict === 'pass' || verdict === 'error' || verdict === 'warn')
        return judgement;
    if (budget.waiver) {
        const refusal = whyNoWaiver(budget.waiver, evidence.today);
        const { owner, reason, expires } = budget.waiver;
        if (refusal === null)
            return soften(judgement, `waived by ${owner} until ${expires}: ${reason}`);
        judgement = { verdict, reason: join(judgement.reason, `the waiver by ${owner} does not hold: ${refusal}`) };
    }
    if (budget.onUnchanged === 'warn' && (0,gate_evidence/* isUnchanged */._5)(budget.artifact, evidence)) {
        return soften(judgement, 'the file is the same as in the base');
    }
    if (budget.level === 'warn')
        return soften(judgement, null);
    return judgement;
}
function whyNoWaiver({ expires }, today) {
    if (!isDay(expires))
        return `expected a day as YYYY-MM-DD, found ${expires}`;
    if (today === undefined || !isDay(today))
        return 'the date of today is not known';
    if (today > expires)
        return `it expired on ${expires}`;
    if (daysBetween(today, expires) <= longestWaiverDays)
        return null;
    return `expected a last day within ${longestWaiverDays} days of ${today}, found ${expires}: a waiver without end is no waiver`;
}
/** A year, also a leap year: who waives for longer means another limit. */
const longestWaiverDays = 366;
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
function isDay(text) {
    return (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
}
function soften({ reason }, because) {
    return { verdict: 'warn', reason: join(reason, because) };
}
function join(...reasons) {
    const said = reasons.filter((reason) => reason !== null);
    return said.length > 0 ? said.join('; ') : null;
}

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/gate/evaluate.js
/**
 * Judges budgets: measurements in, one row per limit out. Pure, and closed against failure: whatever is missing, NaN,
 * unreadable or degenerate becomes an `error` row, never a pass.
 */







function evaluate(budgets, evidence) {
    return budgets
        .filter(({ level }) => level !== 'off')
        .flatMap((budget) => {
        const operators = operatorsOf(budget);
        if (operators.length > 0)
            return operators.map((operator) => cut(judge(budget, operator, evidence)));
        return [errorRow(budget, 'max', 'expected min, max, max_drop or max_increase, found no limit')];
    });
}
/** A report holds no longer texts: names of a stranger must not make one that cannot be read back. */
function cut(row) {
    const reason = row.reason?.slice(0, 2000) ?? null;
    const conditions = row.conditions.slice(0, 20).map((text) => text.slice(0, 1000));
    return { ...row, reason, conditions };
}
function operatorsOf({ min, max, maxDrop, maxIncrease }) {
    const given = { min, max, max_drop: maxDrop, max_increase: maxIncrease };
    return Object.keys(given).filter((operator) => given[operator] !== null);
}
function judge(budget, operator, evidence) {
    const metric = (0,metrics/* findMetric */.GF)(budget.metric);
    if (!metric) {
        const known = metrics/* metricNames */.Zv.join(', ');
        return errorRow(budget, operator, `expected a metric such as ${known}, found ${budget.metric}`);
    }
    const measured = (0,read_metric/* readMetric */.Nk)(budget.artifact, metric, budget, evidence);
    if (!measured.ok)
        return unread(budget, operator, metric, measured.reason, evidence);
    const comparison = strictest((0,gate_evidence/* sidesOf */.Mm)(evidence.baseline).map((side) => compare(budget, operator, metric, measured, {
        ...evidence,
        ...(side ? { baseline: side } : {}),
    })), (one) => excess(operator, one.actual, one.expected, metric.unit));
    const row = {
        ...errorRow(budget, operator, ''),
        device: measured.device ?? budget.device,
        measured: measured.value,
        conditions: measured.conditions,
    };
    if (comparison.kind !== 'compared')
        return { ...row, ...applyPolicy(uncompared(comparison), budget, evidence) };
    const { expected, actual, reference, significance, conditions } = comparison;
    const delta = excess(operator, actual, expected, metric.unit);
    return {
        ...row,
        expected,
        actual,
        reference,
        delta,
        significance,
        conditions: [...measured.conditions, ...conditions],
        ...applyPolicy(compared(comparison, delta), budget, evidence),
    };
}
/** A device that was asked and did not answer leaves its limits undecided; anything else that is not known is an error. */
function unread(budget, operator, { basis }, reason, evidence) {
    const row = errorRow(budget, operator, reason);
    if (basis !== 'device')
        return row;
    const asked = (evidence.unavailable ?? []).filter(({ artifact, device }) => artifact === budget.artifact && (budget.device === null || device === budget.device));
    const [first] = asked;
    if (!first)
        return row;
    const why = asked.map(({ device, reason: said }) => `${device} did not measure ${budget.artifact}: ${said}`);
    const judgement = { verdict: 'inconclusive', reason: why.join('; ') };
    return { ...row, device: first.device, ...applyPolicy(judgement, budget, evidence) };
}
/**
 * Of the comparisons with several commits the one that the change does worst in: broken before undecided before met, and of
 * those the least room. What a commit does not have yet says nothing where another has it.
 */
function strictest(comparisons, excessOf) {
    const [only, ...more] = comparisons;
    if (!only)
        throw new RangeError('expected a comparison, found nothing');
    if (more.length === 0)
        return only;
    const known = comparisons.filter(({ kind }) => kind !== 'new');
    const ranked = (known.length > 0 ? known : comparisons)
        .map((comparison) => {
        if (comparison.kind !== 'compared')
            return { comparison, rank: verdict/* verdicts */.rY.indexOf(uncompared(comparison).verdict), excess: 0 };
        const delta = excessOf(comparison);
        return { comparison, rank: verdict/* verdicts */.rY.indexOf(compared(comparison, delta).verdict), excess: delta };
    })
        .sort((a, b) => b.rank - a.rank || b.excess - a.excess);
    const worst = ranked[0]?.comparison ?? only;
    if (worst.kind !== 'compared')
        return worst;
    const others = ranked
        .slice(1)
        .flatMap(({ comparison }) => (comparison.kind === 'compared' ? comparison.conditions : []));
    const said = [...new Set(others)].filter((condition) => !worst.conditions.includes(condition));
    return { ...worst, conditions: [...worst.conditions, ...said.map((condition) => `stricter than ${condition}`)] };
}
function uncompared({ kind, reason }) {
    switch (kind) {
        case 'new':
        case 'not-asked':
            return { verdict: 'warn', reason };
        case 'lost':
            return { verdict: 'inconclusive', reason };
        case 'broken':
            return { verdict: 'error', reason };
        default:
            throw new RangeError(`unknown comparison ${String(kind)}`);
    }
}
function compared({ significance, undecided }, delta) {
    if (undecided !== null)
        return { verdict: 'inconclusive', reason: undecided };
    if (!significance)
        return { verdict: delta <= 0 ? 'pass' : 'fail', reason: null };
    const { outcome, samples, samplesToDecide, confidence } = significance;
    switch (outcome) {
        case 'met':
            return { verdict: 'pass', reason: null };
        case 'broken':
            return { verdict: 'fail', reason: null };
        case 'undecided': {
            const needed = samplesToDecide === null
                ? 'no number of samples would, at these rates'
                : `about ${grouped(samplesToDecide)} would, at these rates`;
            return {
                verdict: 'inconclusive',
                reason: `${grouped(samples)} samples do not decide at ${percent(confidence)} confidence; ${needed}`,
            };
        }
        default:
            throw new RangeError(`unknown outcome ${String(outcome)}`);
    }
}
/** 0.57 · 100 is 56.99999999999999. */
function percent(fraction) {
    return `${Number((fraction * 100).toFixed(9))} %`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function errorRow(budget, operator, reason) {
    const metric = (0,metrics/* findMetric */.GF)(budget.metric);
    const against = {
        min: null,
        max: null,
        max_drop: referenceName(budget.maxDrop?.against),
        max_increase: referenceName(budget.maxIncrease?.against),
    };
    const limit = { min: budget.min, max: budget.max, max_drop: budget.maxDrop?.value, max_increase: null }[operator];
    return {
        artifact: budget.artifact,
        metric: budget.metric,
        class: budget.class,
        device: budget.device,
        unit: metric?.unit ?? 'count',
        better: metric?.better ?? 'lower',
        operator,
        expected: Number.isFinite(limit) ? (limit ?? null) : null,
        against: against[operator],
        reference: null,
        measured: null,
        actual: null,
        delta: null,
        level: budget.level === 'warn' ? 'warn' : 'error',
        verdict: 'error',
        reason,
        significance: null,
        message: budget.message,
        place: budget.where,
        conditions: [],
    };
}
/** How a row names what it compares with. */
function referenceName(against) {
    if (against === undefined)
        return null;
    return typeof against === 'number' ? 'a fixed value' : against;
}


/***/ }),

/***/ 45521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ blockIndex),
/* harmony export */   Hn: () => (/* binding */ linearShape),
/* harmony export */   Y0: () => (/* binding */ blockSizeOf)
/* harmony export */ });
/** A kernel as rows and columns, and where in it zeros come together. */
/** @param shape [outputs, ..., inputs]. */
function linearShape(shape) {
    const [outputs = 1] = shape;
    const inputs = shape.at(-1) ?? 1;
    return { outputs, inputs, taps: shape.slice(1, -1).reduce((product, size) => product * size, 1) };
}
/** The blocks in which zeros are counted: those of m by n are n inputs of one output. */
function blockSizeOf(pattern) {
    return pattern.kind === 'blocks' ? pattern : { inputs: pattern.n, outputs: 1 };
}
/** To which block each weight of a kernel [outputs, taps, inputs] belongs. Both sizes divide the kernel's. */
function blockIndex({ inputs, taps }, blocks) {
    const across = inputs / blocks.inputs;
    return (index) => {
        const [input, row] = [index % inputs, Math.floor(index / inputs)];
        const block = Math.floor(Math.floor(row / taps) / blocks.outputs);
        return (block * taps + (row % taps)) * across + Math.floor(input / blocks.inputs);
    };
}


/***/ }),

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   _C: () => (/* binding */ sameShape)
/* harmony export */ });
const elements = (shape) => shape.reduce((product, size) => product * size, 1);
const sameShape = (a, b) => a.length === b.length && a.every((size, i) => size === b[i]);
const formatShape = (shape) => `[${shape.join(', ')}]`;


/***/ }),

/***/ 96519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ vectorBlocks),
/* harmony export */   Gc: () => (/* binding */ mostCodesOfOutput),
/* harmony export */   og: () => (/* binding */ countCodewords)
/* harmony export */ });
/** A kernel as vectors of neighbouring weights of one output, as product quantisation cuts it. */
/** @param outputAxis along which the outputs of the kernel run. @param size of a block; an output of fewer weights is one block. */
function vectorBlocks(shape, outputAxis, size) {
    const product = (sizes) => sizes.reduce((all, one) => all * one, 1);
    const outputs = shape[outputAxis] ?? 1;
    const [outer, inner] = [product(shape.slice(0, outputAxis)), product(shape.slice(outputAxis + 1))];
    const perOutput = outer * inner;
    const order = new Uint32Array(outputs * perOutput);
    let at = 0;
    for (let output = 0; output < outputs; output++)
        for (let i = 0; i < outer; i++)
            for (let k = 0; k < inner; k++)
                order[at++] = (i * outputs + output) * inner + k;
    const own = Math.min(size, perOutput);
    const perRow = Math.ceil(perOutput / own);
    const starts = Uint32Array.from({ length: outputs * perRow + 1 }, (_, block) => {
        const row = Math.floor(block / perRow);
        return row * perOutput + (block - row * perRow) * own;
    });
    return { size: own, order, starts };
}
/** Distinct codes of the output that has the most. @param outputs a block for each. */
function mostCodesOfOutput(codes, { order, starts }) {
    let most = 0;
    for (let output = 0; output + 1 < starts.length; output++) {
        const own = new Set();
        for (let i = starts[output]; i < starts[output + 1]; i++)
            own.add(codes[order[i]]);
        most = Math.max(most, own.size);
    }
    return most;
}
/** The fewest vectors that these codes are cut from: a block that is shorter is the beginning of a vector. */
function countCodewords(codes, { size, order, starts }) {
    const [whole, shorter] = [new Set(), new Set()];
    for (let block = 0; block + 1 < starts.length; block++) {
        const [from, to] = [starts[block], starts[block + 1]];
        let key = '';
        for (let i = from; i < to; i++)
            key += String.fromCharCode(codes[order[i]] & 0xffff);
        (to - from === size ? whole : shorter).add(key);
    }
    const [first] = shorter;
    if (first === undefined)
        return whole.size;
    const begun = new Set([...whole].map((key) => key.slice(0, first.length)));
    return whole.size + [...shorter].filter((key) => !begun.has(key)).length;
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ estimateArena)
});

// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/formats/tflite/element-types.js
var element_types = __webpack_require__(24866);
// EXTERNAL MODULE: ./build/formats/tflite/fields.js
var fields = __webpack_require__(34517);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var tflite_operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/formats/tflite/work.js
var work = __webpack_require__(26113);
;// CONCATENATED MODULE: ./build/measure/arena/offline-plan.js

/** Metadata by which a file places its own tensors, as TensorFlow Lite Micro reads it. */
const metadataName = 'OfflineMemoryAllocation';
/** Version, subgraph and number of tensors come before the offsets. */
const headerWords = 3;
/** @returns the offset of each tensor, −1 where the runtime decides; null where the file says nothing. */
function readOfflinePlan({ model, spend }, tensors) {
    spend(model.metadataLength());
    for (let i = 0; i < model.metadataLength(); i++) {
        const entry = model.metadata(i);
        if (entry.name() !== metadataName)
            continue;
        const data = entry.buffer() < model.buffersLength() ? model.buffers(entry.buffer()).dataArray() : null;
        const words = data && new DataView(data.buffer, data.byteOffset, data.byteLength);
        const count = words && words.byteLength >= 4 * headerWords ? words.getInt32(8, true) : -1;
        if (!words || count !== tensors || words.byteLength < 4 * (headerWords + count)) {
            throw (0,bounds/* malformed */.Q)(entry.bb_pos, `a memory plan for ${count} of ${tensors} tensors`);
        }
        spend(count);
        return Array.from({ length: count }, (_, at) => words.getInt32(4 * (headerWords + at), true));
    }
    return null;
}

;// CONCATENATED MODULE: ./build/measure/arena/graph.js






function readArenaGraph(file) {
    const subgraphs = file.subgraphs.map((subgraph) => readSubgraph(file, subgraph));
    const count = subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
    const obstacles = hasOuterBuffers(file) ? ['weights that are stored behind the flatbuffer'] : [];
    return { subgraphs, offlineOffsets: readOfflinePlan(file, count), obstacles };
}
function readSubgraph(file, subgraph) {
    const [tensors, operators] = [subgraph.tensorsLength(), subgraph.operatorsLength()];
    file.spend(work/* tableBytes */.gm.operator * operators + work/* indexBytes */.EI * (subgraph.inputsLength() + subgraph.outputsLength()));
    const [asInputs, asOutputs] = [`inputs ${subgraph.bb_pos}`, `outputs ${subgraph.bb_pos}`];
    const index = (at) => {
        if (at !== null && at >= -1 && at < tensors)
            return at;
        throw (0,bounds/* malformed */.Q)(subgraph.bb_pos, `tensor ${at} of ${tensors}`);
    };
    const list = (length, at) => Array.from({ length }, (_, i) => index(at(i)));
    return {
        tensors: Array.from({ length: tensors }, (_, i) => readTensor(file, subgraph.tensors(i))),
        operators: Array.from({ length: operators }, (_, i) => {
            const table = subgraph.operators(i);
            const [read, written] = [table.inputsLength(), table.outputsLength()];
            file.spend(work/* indexBytes */.EI * (read + written));
            return {
                ...named((0,tflite_operators/* readOperatorCode */.AF)(file, table)),
                inputs: file.once(asInputs, (0,fields/* placeOf */.$t)(table, 1), work/* indexBytes */.EI * read, () => list(read, (at) => table.inputs(at))),
                outputs: file.once(asOutputs, (0,fields/* placeOf */.$t)(table, 2), work/* indexBytes */.EI * written, () => list(written, (at) => table.outputs(at)).filter((at) => at >= 0)),
                option: (field, size) => readOption(table, field, size),
            };
        }),
        inputs: list(subgraph.inputsLength(), (i) => subgraph.inputs(i)).filter((at) => at >= 0),
        outputs: list(subgraph.outputsLength(), (i) => subgraph.outputs(i)).filter((at) => at >= 0),
    };
}
function named({ operator, code }) {
    return { operator, isCustom: code === tflite_operators/* customOperator */.su };
}
function readTensor(file, table) {
    const { model, spend } = file;
    const found = (0,element_types/* elementType */.rk)(table.type());
    if (!found)
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `a tensor of type ${table.type()}`);
    const [rank, open, buffer] = [table.shapeLength(), table.shapeSignatureLength(), table.buffer()];
    const name = (0,tflite_operators/* readName */.MQ)(file, table);
    spend(work/* tableBytes */.gm.tensor + work/* indexBytes */.EI * (rank + open));
    if (buffer >= model.buffersLength())
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `buffer ${buffer} of ${model.buffersLength()}`);
    const quantization = table.quantization();
    // The interpreter takes scales without zero points for no quantisation.
    const isQuantized = quantization !== null && quantization.zeroPointLength() > 0;
    return {
        name,
        shape: Array.from({ length: rank }, (_, i) => table.shape(i)),
        signature: open === 0 ? null : Array.from({ length: open }, (_, i) => table.shapeSignature(i)),
        type: found.type,
        isConstant: model.buffers(buffer).dataLength() > 0,
        isVariable: table.isVariable(),
        scales: isQuantized ? quantization.scaleLength() : 0,
    };
}
function hasOuterBuffers({ model, spend }) {
    spend(work/* indexBytes */.EI * model.buffersLength());
    return Array.from({ length: model.buffersLength() }, (_, i) => model.buffers(i).offset()).some((offset) => offset > 1n);
}
/** Where a table of options lies, whether or not our schema has it. */
class OptionsTable {
    bb = null;
    bb_pos = 0;
    // The name that FlatBuffers calls.
    __init(position, buffer) {
        this.bb = buffer;
        this.bb_pos = position;
        return this;
    }
}
/** A field that is not stored is 0, as it is in every table that is asked. */
function readOption(operator, field, size) {
    const table = operator.builtinOptions(new OptionsTable());
    const buffer = table?.bb;
    const offset = buffer ? buffer.__offset(table.bb_pos, 4 + 2 * field) : 0;
    if (!buffer || offset === 0)
        return 0;
    return size === 1 ? buffer.readInt8(table.bb_pos + offset) : buffer.readInt32(table.bb_pos + offset);
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/measure/arena/sizes.js
/** Buffers and what kernels keep start at multiples of this many bytes. */
const alignment = 16;
function alignUp(bytes, to) {
    return Math.ceil(bytes / to) * to;
}
/** Bytes of one element in the arena. Null: the interpreter does not know the type. Activations of four bits are not packed. */
function typeBytes(type) {
    switch (type) {
        case 'int8':
        case 'uint8':
        case 'bool':
        case 'int4':
            return 1;
        case 'int16':
        case 'uint16':
        case 'float16':
        case 'bfloat16':
            return 2;
        case 'int32':
        case 'uint32':
        case 'float32':
        case 'resource':
            return 4;
        case 'int64':
        case 'uint64':
        case 'float64':
        case 'complex64':
            return 8;
        case 'complex128':
            return 16;
        case 'string':
        case 'variant':
        case 'int2':
        case 'uint4':
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return null;
        default:
            return type;
    }
}
/**
 * Bytes of a tensor in the arena, or what is not known. A shape of no dimensions is one number. An open first dimension is
 * the number of samples, for which the stored shape says 1; any other leaves open what the file needs.
 */
function tensorBytes({ name, shape, signature, type }) {
    const size = typeBytes(type);
    if (size === null)
        return `the type ${type} of tensor ${name}`;
    const open = [shape, (signature ?? []).map((dimension, axis) => (axis === 0 ? Math.abs(dimension) : dimension))];
    const unknown = open.find((dimensions) => dimensions.some((dimension) => dimension < 0));
    if (unknown)
        return `the open shape [${unknown.join(', ')}] of tensor ${name}`;
    const bytes = shape.reduce((product, dimension) => product * dimension, size);
    return Number.isSafeInteger(bytes) && bytes < 2 ** 31 ? bytes : `the ${bytes} bytes of tensor ${name}`;
}

;// CONCATENATED MODULE: ./build/measure/arena/kernels.js
/**
 * What each kernel of TensorFlow Lite Micro allocates when it is prepared. Reference kernels, as in the Python wheel;
 * optimised ones (CMSIS-NN, Xtensa) ask for more scratch memory. An operator that is not listed makes the total unknown.
 * Source of the figures: the Init and Prepare functions in tensorflow/lite/micro/kernels, checked against the wheel.
 */


const typeOf = (tensor) => tensor?.type ?? 'none';
const isInteger = (tensor) => ['int8', 'int16'].includes(typeOf(tensor));
const count = (tensor) => (0,shapes/* elements */.Yt)(tensor?.shape ?? []);
const channelPairs = (channels) => [4 * channels, 4 * channels];
/** A shape that the kernel copies, to be able to change it: its length and its dimensions. */
const copiedShape = ({ outputs }) => 4 * (1 + (outputs[0]?.shape.length ?? 0));
/** Weights of four bits are unpacked to bytes for each call. */
const unpacked = (filter) => typeOf(filter) === 'int4' ? [count(filter)] : [];
/** Where a layer reads or writes a tensor without dimensions, the file leaves its shape to the running interpreter. */
function refusesUnshaped({ inputs: [input], outputs: [output] }) {
    return [input, output].some((tensor) => tensor?.shape.length === 0) ? 'activations without a shape' : null;
}
/** What is refused with "Hybrid models are not supported" and the like. */
function refusesMixed(call) {
    const { inputs: [input, filter], } = call;
    const accepted = {
        float32: ['float32'],
        int8: ['int8', 'int4'],
        int16: ['int8'],
    };
    const [of, weights] = [typeOf(input), typeOf(filter)];
    return accepted[of]?.includes(weights) ? refusesUnshaped(call) : `${of} activations and ${weights} weights`;
}
const refusesOtherThan = (...types) => ({ inputs: [input] }) => types.includes(typeOf(input)) ? null : `${typeOf(input)} activations`;
const numbers = refusesOtherThan('float32', 'int8', 'int16');
const comparison = { data: 32 };
const pool = { options: 40, data: 32, refuses: numbers };
const reshaped = { prepare: (call) => ({ persistent: [copiedShape(call)] }) };
const plain = {};
const convolution = {
    options: 28,
    data: [80, 56],
    refuses: refusesMixed,
    prepare: ({ inputs: [, filter] }) => ({ persistent: channelPairs(filter?.shape[0] ?? 0), scratch: unpacked(filter) }),
};
const meanOrSum = {
    options: 1,
    data: 44,
    prepare: ({ inputs: [input, axis], outputs: [output] }) => ({
        scratch: [...(isInteger(input) ? [4 * count(output)] : []), 4 * (input?.shape.length ?? 0), 4 * count(axis)],
    }),
};
const minimumOrMaximum = {
    ...meanOrSum,
    prepare: ({ inputs: [input, axis] }) => ({ scratch: [4 * (input?.shape.length ?? 0), 4 * count(axis)] }),
};
function prepareBatchMatmul({ inputs: [left, right], outputs, option, target }) {
    const transposed = (tensor) => [
        target.evalTensor,
        4 * (1 + (tensor?.shape.length ?? 0)),
        count(tensor) * (tensor ? (typeBytes(tensor.type) ?? 0) : 0),
    ];
    const [transposesLeft, keepsRight] = [option(0, 1) !== 0, option(1, 1) !== 0];
    return {
        persistent: [
            ...(isInteger(left) ? [28] : []),
            ...(transposesLeft ? transposed(left) : []),
            ...(keepsRight ? [] : transposed(right)),
            4 * (1 + (outputs[0]?.shape.length ?? 0)),
        ],
    };
}
function prepareTransposeConv({ inputs: [, filter, input, bias], outputs: [output] }) {
    const accumulator = { int8: 4, int16: 8 }[typeOf(input)];
    return {
        persistent: channelPairs(filter?.shape[0] ?? 0),
        scratch: [
            ...(accumulator === undefined ? [] : [accumulator * count(output)]),
            ...(typeOf(input) === 'int16' && typeOf(bias) === 'int16' ? [8 * count(bias)] : []),
        ],
    };
}
/** Integer kernels keep their sums, too: one for each unit, which has as many filters as its rank. */
function prepareSvdf({ inputs: [input, features], option }) {
    const [batches, filters, rank] = [input?.shape[0] ?? 0, features?.shape[0] ?? 0, Math.max(1, option(0, 4))];
    const sums = typeOf(input) === 'int8' ? [4 * batches * Math.floor(filters / rank)] : [];
    return { scratch: [4 * batches * filters, ...sums] };
}
/** Buffers for the four gates, of the type of the cell state. */
function prepareLstm({ inputs, option }) {
    const [input, state, cell] = [inputs[0], inputs[18], inputs[19]];
    const isTimeMajor = option(3, 1) !== 0;
    const batches = input?.shape[isTimeMajor ? 1 : 0] ?? 0;
    const size = batches * (state?.shape.at(-1) ?? 0) * (cell ? (typeBytes(cell.type) ?? 0) : 0);
    return { scratch: [size, size, size, size] };
}
const kernels = new Map([
    ['ABS', { data: 28 }],
    ['ADD', { options: 8, data: 60 }],
    [
        'ADD_N',
        {
            refuses: refusesOtherThan('float32', 'int8'),
            prepare: ({ inputs, target }) => ({
                persistent: typeOf(inputs[0]) === 'int8' ? [40] : [],
                scratch: [target.pointerBytes * inputs.length],
            }),
        },
    ],
    ['ARG_MAX', { options: 4 }],
    ['ARG_MIN', { options: 4 }],
    ['AVERAGE_POOL_2D', pool],
    ['BATCH_MATMUL', { options: 3, data: [32, 16], prepare: prepareBatchMatmul, refuses: numbers }],
    ['BATCH_TO_SPACE_ND', plain],
    ['BROADCAST_ARGS', plain],
    ['BROADCAST_TO', plain],
    ['CAST', { options: 8 }],
    ['CEIL', plain],
    ['CONCATENATION', { options: 8, data: [80, 24] }],
    ['CONV_2D', convolution],
    ['COS', plain],
    ['CUMSUM', { options: 2, prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int8' ? [36] : [] }) }],
    ['DEPTH_TO_SPACE', { ...reshaped, options: 4 }],
    [
        'DEPTHWISE_CONV_2D',
        {
            ...convolution,
            prepare: ({ inputs: [, filter] }) => ({
                persistent: channelPairs(filter?.shape[3] ?? 0),
                scratch: unpacked(filter),
            }),
        },
    ],
    ['DEQUANTIZE', { data: 32, refuses: refusesOtherThan('int8', 'int16', 'uint8') }],
    ['DIV', { options: 4, data: 28 }],
    ['DYNAMIC_UPDATE_SLICE', plain],
    ['ELU', { data: 256 }],
    [
        'EMBEDDING_LOOKUP',
        {
            prepare: (call) => ({ persistent: [copiedShape(call), call.target.pointerBytes === 8 ? 16 : 8] }),
        },
    ],
    ['EQUAL', comparison],
    ['EXP', plain],
    ['EXPAND_DIMS', plain],
    ['FILL', plain],
    ['FLOOR', plain],
    ['FLOOR_DIV', plain],
    ['FLOOR_MOD', plain],
    [
        'FULLY_CONNECTED',
        {
            // Of the wheel; sources of a few months before have 16, so a device may take a little less than is said here.
            options: 32,
            holdsPointers: true,
            data: [72, 48],
            refuses: refusesMixed,
            prepare: ({ inputs: [input, filter] }) => {
                const scales = typeOf(input) === 'float32' ? 0 : (filter?.scales ?? 0);
                return { persistent: scales > 1 ? channelPairs(scales) : [], scratch: unpacked(filter) };
            },
        },
    ],
    ['GATHER', { ...reshaped, options: 8 }],
    ['GATHER_ND', reshaped],
    ['GREATER', comparison],
    ['GREATER_EQUAL', comparison],
    ['HARD_SWISH', { data: 20 }],
    ['IF', { options: 8, data: 8 }],
    ['L2_NORMALIZATION', { options: 4, data: 4 }],
    ['L2_POOL_2D', { ...reshaped, options: 40, refuses: refusesOtherThan('float32') }],
    ['LEAKY_RELU', { options: 4, data: 24 }],
    ['LESS', comparison],
    ['LESS_EQUAL', comparison],
    ['LOG', plain],
    [
        'LOG_SOFTMAX',
        {
            prepare: ({ inputs, target }) => ({
                persistent: typeOf(inputs[0]) === 'int8' ? [target.pointerBytes === 8 ? 40 : 28] : [],
            }),
        },
    ],
    ['LOGICAL_AND', plain],
    ['LOGICAL_NOT', plain],
    ['LOGICAL_OR', plain],
    ['LOGISTIC', { data: 16 }],
    ['MAX_POOL_2D', pool],
    ['MAXIMUM', plain],
    ['MEAN', meanOrSum],
    ['MINIMUM', plain],
    [
        'MIRROR_PAD',
        {
            options: 4,
            data: 20,
            prepare: ({ inputs: [input] }) => {
                const perDimension = 4 * (input?.shape.length ?? 0);
                return { scratch: [perDimension, perDimension] };
            },
        },
    ],
    ['MUL', { options: 4, data: 36 }],
    ['NEG', plain],
    ['NOT_EQUAL', comparison],
    ['PACK', { options: 8 }],
    ['PAD', { data: 56 }],
    ['PADV2', { data: 56 }],
    ['PRELU', { data: 28 }],
    ['QUANTIZE', { data: 32 }],
    ['REDUCE_ALL', minimumOrMaximum],
    ['REDUCE_MAX', minimumOrMaximum],
    ['REDUCE_MIN', minimumOrMaximum],
    ['RELU', { data: 28 }],
    ['RELU6', { data: 8 }],
    ['RESHAPE', { options: 36 }],
    ['RESIZE_BILINEAR', { options: 2 }],
    ['RESIZE_NEAREST_NEIGHBOR', { options: 2 }],
    ['REVERSE_V2', plain],
    ['ROUND', plain],
    ['RSQRT', { data: 28 }],
    ['SELECT_V2', { data: 1 }],
    ['SHAPE', { options: 4 }],
    ['SIN', plain],
    ['SLICE', plain],
    [
        'SOFTMAX',
        {
            options: 4,
            data: [80, 56],
            // Tables for exp(x) and 1/(1+x), 513 entries of 16 bits each.
            prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int16' ? [1026, 1026] : [] }),
            refuses: numbers,
        },
    ],
    ['SPACE_TO_BATCH_ND', { data: 4 }],
    ['SPACE_TO_DEPTH', { ...reshaped, options: 4 }],
    ['SPLIT', { options: 4 }],
    ['SPLIT_V', { options: 4 }],
    ['SQRT', plain],
    ['SQUARE', plain],
    ['SQUARED_DIFFERENCE', { data: 112 }],
    ['SQUEEZE', { options: 36 }],
    ['STRIDED_SLICE', { options: 24, data: 84 }],
    ['SUB', { options: 8, data: 52 }],
    ['SUM', meanOrSum],
    ['SVDF', { options: 12, data: 36, prepare: prepareSvdf }],
    ['TANH', { data: 16 }],
    ['TRANSPOSE', plain],
    ['TRANSPOSE_CONV', { options: 20, data: [88, 72], prepare: prepareTransposeConv }],
    ['UNIDIRECTIONAL_SEQUENCE_LSTM', { options: 16, data: 688, prepare: prepareLstm }],
    ['UNPACK', { options: 8 }],
    ['WHILE', { options: 8, data: 8 }],
    ['ZEROS_LIKE', plain],
]);
/** Undefined for an operator whose memory is not known here. */
function kernelOf({ operator, isCustom }) {
    return isCustom ? undefined : kernels.get(operator);
}
function sizeOn(target, size) {
    return typeof size === 'number' ? size : size[target.pointerBytes === 8 ? 0 : 1];
}
/** Operators whose memory is known, for the documentation. */
const knownKernels = [...kernels.keys()];

;// CONCATENATED MODULE: ./build/measure/arena/lifetimes.js
/**
 * From which step of an inference to which each buffer is needed. A step is an operator or the start of a subgraph that an
 * operator calls: what a loop or a branch reads lives at least as long as all that it may run.
 * Source of the behaviour: tensorflow/lite/micro/micro_allocation_info.cc; the code is our own.
 */


/** Fields of the options that name subgraphs. */
const lifetimes_fields = new Map([
    ['IF', [0, 1]],
    ['WHILE', [0, 1]],
    ['CALL_ONCE', [0]],
]);
/** Subgraphs that an operator may run. */
function calledSubgraphs({ operator, isCustom, option }) {
    return isCustom ? [] : (lifetimes_fields.get(operator) ?? []).map((field) => option(field, 4));
}
function findLifetimes({ subgraphs }, spend) {
    const unused = () => ({ first: -1, last: -1 });
    const tensors = subgraphs.map((subgraph) => subgraph.tensors.map(unused));
    const operators = subgraphs.map((subgraph) => subgraph.operators.map(unused));
    const steps = [-1];
    const running = new Set();
    let step = 0;
    const create = (lifetime) => {
        if (lifetime.first === -1)
            lifetime.first = step;
    };
    const use = (lifetime) => {
        lifetime.last = step;
    };
    const advance = (top) => {
        step += 1;
        steps.push(top);
        spend(work/* tableBytes */.gm.step);
    };
    const visit = (index, top) => {
        const subgraph = subgraphs[index];
        if (!subgraph || running.has(index))
            throw (0,bounds/* malformed */.Q)(0, `a call of subgraph ${index} from itself or from nowhere`);
        running.add(index);
        spend(work/* indexBytes */.EI * (subgraph.inputs.length + subgraph.outputs.length));
        const of = (tensor) => tensors[index][tensor];
        for (const input of subgraph.inputs) {
            create(of(input));
            use(of(input));
        }
        subgraph.operators.forEach((operator, position) => {
            const caller = top ?? position;
            advance(caller);
            spend(work/* indexBytes */.EI * (operator.inputs.length + operator.outputs.length));
            const lifetime = operators[index][position];
            operator.outputs.forEach((output) => {
                create(of(output));
            });
            create(lifetime);
            for (const called of calledSubgraphs(operator)) {
                advance(caller);
                visit(called, caller);
            }
            for (const tensor of [...operator.inputs.filter((input) => input >= 0), ...operator.outputs])
                use(of(tensor));
            use(lifetime);
        });
        for (const output of subgraph.outputs) {
            create(of(output));
            use(of(output));
        }
        running.delete(index);
    };
    visit(0, null);
    return { tensors, operators, steps };
}

;// CONCATENATED MODULE: ./build/measure/arena/plan.js
/** Far above any model for a small device; the plan takes time that grows with its square. */
const mostBuffers = 10_000;
/** @returns the offset of each buffer in bytes, in the order given. */
function planGreedily(buffers) {
    if (buffers.length > mostBuffers) {
        throw new RangeError(`expected at most ${mostBuffers} buffers to plan, found ${buffers.length}`);
    }
    const offsets = new Array(buffers.length).fill(0);
    /** Placed buffers by their offset; those with equal offsets in the order in which they were placed. */
    const placed = [];
    for (const id of placingOrder(buffers)) {
        const buffer = buffers[id];
        const offset = buffer.fixedOffset ?? lowestGap(buffer, placed, buffers, offsets);
        offsets[id] = offset;
        placed.splice(upperBound(placed, offsets, offset), 0, id);
    }
    return offsets;
}
/** Bytes that all buffers need together. */
function heightOf(buffers, offsets) {
    return buffers.reduce((height, { size }, id) => Math.max(height, offsets[id] + size), 0);
}
/** Given offsets as listed; then by size, and of equal sizes the one that was listed last comes first. */
function placingOrder(buffers) {
    const ids = buffers.map((_, id) => id);
    const fixed = ids.filter((id) => buffers[id].fixedOffset !== undefined);
    const free = ids.filter((id) => buffers[id].fixedOffset === undefined);
    return [...fixed, ...free.sort((a, b) => buffers[b].size - buffers[a].size || b - a)];
}
function lowestGap(wanted, placed, buffers, offsets) {
    let candidate = 0;
    for (const id of placed) {
        const other = buffers[id];
        if (other.first > wanted.last || wanted.first > other.last)
            continue;
        if (offsets[id] - candidate >= wanted.size)
            break;
        candidate = Math.max(candidate, offsets[id] + other.size);
    }
    return candidate;
}
/** Where an offset is inserted: behind all that are not larger. */
function upperBound(placed, offsets, offset) {
    let [low, high] = [0, placed.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (offsets[placed[middle]] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/measure/arena/tail.js


function persistentBytes(graph, prepared, target) {
    const bytes = { interpreter: 0, tensors: 0, operators: 0, kernels: 0, variables: 0 };
    let used = 0;
    const allocate = (purpose, size, align) => {
        const next = alignUp(used + size, align);
        bytes[purpose] += next - used;
        used = next;
    };
    const { subgraphs } = graph;
    const operators = subgraphs.flatMap((subgraph) => subgraph.operators);
    const pointer = target.pointerBytes;
    for (const size of target.allocators)
        allocate('interpreter', size, pointer);
    allocate('interpreter', target.builtinAllocator, pointer);
    allocate('interpreter', target.subgraph * subgraphs.length, pointer);
    for (const { tensors } of subgraphs)
        allocate('tensors', target.evalTensor * tensors.length, pointer);
    for (const subgraph of subgraphs)
        allocate('operators', target.node * subgraph.operators.length, pointer);
    for (const operator of operators) {
        const { options, holdsPointers = false } = kernelOf(operator) ?? {};
        // Structures of flags alone have the alignment of a byte.
        const align = holdsPointers ? pointer : options !== undefined && sizeOn(target, options) < 4 ? 1 : 4;
        if (options !== undefined)
            allocate('operators', sizeOn(target, options), align);
    }
    for (const operator of operators) {
        const size = kernelOf(operator)?.data;
        if (size !== undefined)
            allocate('kernels', sizeOn(target, size), alignment);
    }
    const all = prepared.flat();
    for (const { persistent = [] } of all)
        for (const size of persistent)
            allocate('kernels', size, alignment);
    const scratch = all.reduce((sum, { scratch: requests = [] }) => sum + requests.length, 0);
    if (scratch > 0)
        allocate('kernels', pointer * scratch, pointer);
    for (const size of variableSizes(graph))
        allocate('variables', size, alignment);
    const [main] = subgraphs;
    for (const edges of [main?.inputs ?? [], main?.outputs ?? []]) {
        allocate('tensors', pointer * edges.length, alignment);
        for (const tensor of edges.map((index) => main.tensors[index])) {
            for (const [size, align] of edgeStructures(tensor, target))
                allocate('tensors', size, align);
        }
    }
    return bytes;
}
/** A full tensor structure and, where it is quantised, its parameters with a copy of the zero points. */
function edgeStructures({ scales }, { tensor, quantization, pointerBytes }) {
    const structure = [tensor, pointerBytes];
    if (scales === 0)
        return [structure];
    return [structure, [quantization, pointerBytes], [4 * (1 + scales), 4]];
}
/** Those that the file places itself are part of the plan of the activations. */
function variableSizes({ subgraphs, offlineOffsets }) {
    return subgraphs.flatMap(({ tensors }) => tensors.flatMap((tensor, index) => {
        const isPlaced = offlineOffsets !== null && offlineOffsets[index] !== -1;
        const bytes = tensor.isVariable && !isPlaced ? tensorBytes(tensor) : null;
        return typeof bytes === 'number' ? [bytes] : [];
    }));
}
function totalOf(bytes) {
    return Object.values({ ...bytes }).reduce((sum, part) => sum + part, 0);
}
/** What each operator's kernel allocates when it is prepared; an empty answer for one that is not known. */
function prepareAll({ subgraphs }, target) {
    return subgraphs.map(({ tensors, operators }) => operators.map((operator) => {
        const { inputs, outputs, option } = operator;
        const call = {
            inputs: inputs.map((index) => (index < 0 ? null : tensors[index])),
            outputs: outputs.map((index) => tensors[index]),
            option,
            target,
        };
        return kernelOf(operator)?.prepare?.(call) ?? {};
    }));
}

;// CONCATENATED MODULE: ./build/measure/arena/target.js
/** The Python wheel `tflite-micro` on a 64-bit machine, whose allocator records what it gives. */
const wheel = {
    name: '64-bit Python wheel',
    pointerBytes: 8,
    hasCompression: true,
    allocators: [104, 72, 272],
    builtinAllocator: 16,
    subgraph: 24,
    evalTensor: 24,
    node: 64,
    tensor: 64,
    quantization: 24,
};
/** A Cortex-M or another 32-bit device: without recording and without compressed weights, as firmware is built. */
const device = {
    name: '32-bit device',
    pointerBytes: 4,
    hasCompression: false,
    allocators: [36, 44, 36],
    builtinAllocator: 8,
    subgraph: 8,
    evalTensor: 12,
    node: 32,
    tensor: 40,
    quantization: 12,
};

;// CONCATENATED MODULE: ./build/measure/arena/estimate.js
/**
 * How much RAM TensorFlow Lite Micro needs to run a file, without running it: the activations as its greedy planner places
 * them, and what the interpreter and its kernels keep besides. Light to load: only the file's tables are read.
 */








/** @throws ExportError with the byte offset for a file that is damaged. */
function estimateArena(bytes) {
    return (0,tflite_open.openFile)(bytes, estimate);
}
function estimate(file) {
    const graph = readArenaGraph(file);
    const lifetimes = findLifetimes(graph, file.spend);
    const onWheel = estimateOn(wheel, graph, lifetimes);
    const onDevice = estimateOn(device, graph, lifetimes);
    const operators = graph.subgraphs[0]?.operators ?? [];
    return {
        activationBytes: onWheel.activationBytes,
        totalBytes: onWheel.activationBytes + totalOf(onWheel.persistent),
        persistent: onWheel.persistent,
        deviceTotalBytes: onDevice.activationBytes + totalOf(onDevice.persistent),
        buffers: onWheel.buffers,
        steps: lifetimes.steps.map((position) => operators[position]?.operator ?? 'input'),
        unknown: unknownIn(graph, lifetimes),
    };
}
function estimateOn(target, graph, lifetimes) {
    const prepared = prepareAll(graph, target);
    const wanted = [...tensorBuffers(graph, lifetimes), ...scratchBuffers(graph, lifetimes, prepared)];
    const offsets = wanted.length > mostBuffers ? wanted.map(() => 0) : planGreedily(wanted);
    return {
        activationBytes: heightOf(wanted, offsets),
        persistent: persistentBytes(graph, prepared, target),
        buffers: wanted.map(({ name, kind, size, first, last }, id) => ({
            name,
            kind,
            offset: offsets[id],
            bytes: size,
            first,
            last,
        })),
    };
}
/** Activations: neither constants nor variables, unless the file itself gives a variable its place. */
function tensorBuffers({ subgraphs, offlineOffsets }, lifetimes) {
    let position = 0;
    return subgraphs.flatMap(({ tensors }, subgraph) => tensors.flatMap((tensor, index) => {
        const given = offlineOffsets?.[position++] ?? -1;
        const bytes = tensorBytes(tensor);
        const isPlanned = tensor.isVariable ? given !== -1 : !tensor.isConstant && bytes !== 0;
        if (!isPlanned || typeof bytes !== 'number')
            return [];
        const { first, last } = lifetimes.tensors[subgraph][index];
        const fixed = given === -1 ? {} : { fixedOffset: given };
        return [{ name: tensor.name, kind: 'tensor', size: alignUp(bytes, alignment), first, last, ...fixed }];
    }));
}
function scratchBuffers({ subgraphs }, lifetimes, prepared) {
    return subgraphs.flatMap(({ operators }, subgraph) => operators.flatMap(({ operator }, position) => {
        const { first, last } = lifetimes.operators[subgraph][position];
        return (prepared[subgraph][position].scratch ?? []).map((bytes) => {
            return { name: `${operator} ${position}`, kind: 'scratch', size: alignUp(bytes, alignment), first, last };
        });
    }));
}
/** Everything that keeps the figures from being estimates of what the interpreter would take. */
function unknownIn(graph, lifetimes) {
    const reasons = new Set(graph.obstacles);
    graph.subgraphs.forEach(({ tensors, operators }, subgraph) => {
        for (const tensor of tensors) {
            const bytes = tensor.isConstant ? 0 : tensorBytes(tensor);
            if (typeof bytes === 'string')
                reasons.add(bytes);
        }
        operators.forEach((one, position) => {
            const { operator, inputs, outputs, option } = one;
            const kernel = kernelOf(one);
            const call = {
                inputs: inputs.map((index) => (index < 0 ? null : tensors[index])),
                outputs: outputs.map((index) => tensors[index]),
                option,
                target: wheel,
            };
            const refused = kernel?.refuses?.(call) ?? null;
            if (!kernel)
                reasons.add(`the memory of ${operator}`);
            else if (refused !== null)
                reasons.add(`the memory of ${operator} with ${refused}`);
            else if (lifetimes.operators[subgraph][position].first === -1 && kernel.prepare?.(call).scratch?.length) {
                reasons.add(`the scratch memory of ${operator} in subgraph ${subgraph}, which nothing calls`);
            }
        });
    });
    const count = graph.subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
    if (count > mostBuffers)
        reasons.add(`a plan for ${count} tensors`);
    return [...reasons];
}


/***/ }),

/***/ 10207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ inspectTflite)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
;// CONCATENATED MODULE: ./build/measure/inspect/constants.js
/** Weights in float16, or sparse ones, are constants behind an operator that unpacks them. */
const unpacking = ['DEQUANTIZE', 'DENSIFY'];
/** Finds the constant that a tensor is, or is unpacked from. Runtimes unpack one once, when they load the file. */
function constantFinder(operators) {
    const sources = new Map();
    const find = (tensor) => {
        const { constant } = tensor;
        return constant ? { ...tensor, constant } : (sources.get(tensor.index) ?? null);
    };
    for (const { operator, inputs, outputs } of operators) {
        const [input, output] = [inputs[0], outputs[0]];
        const source = unpacking.includes(operator) && input && output ? find(input) : null;
        if (source && output)
            sources.set(output.index, source);
    }
    return find;
}

// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/formats/tflite/codes.js
var tflite_codes = __webpack_require__(58328);
// EXTERNAL MODULE: ./build/graph/vector-blocks.js
var vector_blocks = __webpack_require__(96519);
;// CONCATENATED MODULE: ./build/measure/inspect/codewords.js

/**
 * A kernel as the codebook and the indices that tell it.
 * @param codes as the kernel is stored, all of them. @param bits of a code.
 */
function measureCodewords(codes, blocks, bits) {
    const distinct = (0,vector_blocks/* countCodewords */.og)(codes, blocks);
    const count = blocks.starts.length - 1;
    return {
        blockSize: blocks.size,
        distinct,
        codebookBytes: Math.ceil((distinct * blocks.size * bits) / 8),
        indexBytes: Math.ceil((count * Math.ceil(Math.log2(distinct))) / 8),
    };
}

// EXTERNAL MODULE: ./build/graph/kernel-blocks.js
var kernel_blocks = __webpack_require__(45521);
;// CONCATENATED MODULE: ./build/measure/inspect/zero-blocks.js

/**
 * Zeros in blocks of a kernel.
 * @param codes [outputs, ..., inputs], with the zero point 0.
 * @returns null where blocks do not divide the shape, or not all codes are stored.
 */
function countZeroBlocks(codes, shape, { inputs, outputs }) {
    const linear = (0,kernel_blocks/* linearShape */.Hn)(shape);
    const isWhole = linear.inputs % inputs === 0 && linear.outputs % outputs === 0;
    if (!isWhole || codes.length !== linear.inputs * linear.taps * linear.outputs)
        return null;
    const size = inputs * outputs;
    const zeros = new Uint32Array(codes.length / size);
    const blockOf = (0,kernel_blocks/* blockIndex */.A0)(linear, { inputs, outputs });
    for (let i = 0; i < codes.length; i++)
        if (codes[i] === 0)
            zeros[blockOf(i)]++;
    const wholly = zeros.reduce((sum, count) => sum + (count === size ? 1 : 0), 0);
    return {
        inputs,
        outputs,
        zeroFraction: wholly / zeros.length,
        fewestZeros: zeros.reduce((a, b) => Math.min(a, b), size),
    };
}

;// CONCATENATED MODULE: ./build/measure/inspect/distinct.js
/**
 * NaN is one value, and −0 is 0.
 * @param codes of any order; they may be put into another one.
 * @param also a value that is there without being stored.
 */
function countDistinct(codes, also) {
    const isSmall = codes instanceof Int16Array || codes instanceof Uint16Array || codes.BYTES_PER_ELEMENT === 1;
    return isSmall ? countSmall(codes, also) : countSorted(codes, also);
}
/** Integers of at most 16 bits. */
function countSmall(codes, also) {
    const isSeen = new Uint8Array(65_536);
    for (let i = 0; i < codes.length; i++)
        isSeen[codes[i] & 0xffff] = 1;
    if (also !== null)
        isSeen[also & 0xffff] = 1;
    return isSeen.reduce((sum, seen) => sum + seen, 0);
}
function countSorted(codes, also) {
    let distinct = also !== null && !codes.includes(also) ? 1 : 0;
    // In place: a set of millions of floats would take many times the memory of the model.
    codes.sort();
    let previous = NaN;
    for (let i = 0; i < codes.length; i++) {
        const value = codes[i];
        // All NaN are at the end.
        if (i === 0 || (value !== previous && !(Number.isNaN(value) && Number.isNaN(previous))))
            distinct += 1;
        previous = value;
    }
    return distinct;
}

// EXTERNAL MODULE: ./build/measure/code-set.js
var code_set = __webpack_require__(55487);
// EXTERNAL MODULE: ./build/formats/tflite/element-types.js
var element_types = __webpack_require__(24866);
;// CONCATENATED MODULE: ./build/measure/inspect/kernel.js
/** What the stored values of one kernel are like: zeros, distinct codes, and how they are spread. */









/** Odd, so that the middle bin is centred on 0. */
const bins = 33;
/**
 * @param known of the same buffer: what does not depend on scales is computed once.
 * @throws ExportError where the stored values do not fit the tensor they are stored for.
 */
function measureKernel(tensor, { data, isSparse }, spend, { blocks = null, outputAxis = 0, known = new Map() } = {}) {
    const elements = (0,shapes/* elements */.Yt)(tensor.shape);
    const head = { kernelElements: elements, kernelBytes: data.length };
    spend(data.length);
    const codes = (0,tflite_codes/* decodeCodes */.V)(data, tensor.type, elements);
    if (codes === null)
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of type ${tensor.type}`);
    if (!(elements >= codes.length && elements > 0)) {
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of ${elements} elements with ${codes.length} stored`);
    }
    const slices = slicesOf(tensor, isSparse);
    const [stored, absent] = [countZeros(codes, slices), elements - codes.length];
    const inBlocks = blocks?.zeros && countZeroBlocks(codes, tensor.shape, blocks.zeros);
    const isStored = codes.length === elements;
    const codewords = blocks?.codewords && isStored
        ? measureCodewords(codes, (0,vector_blocks/* vectorBlocks */.CC)(tensor.shape, outputAxis, blocks.codewords), Math.floor((8 * data.length) / elements))
        : null;
    const codesPerChannel = blocks?.perChannel && isStored ? (0,vector_blocks/* mostCodesOfOutput */.Gc)(codes, (0,vector_blocks/* vectorBlocks */.CC)(tensor.shape, outputAxis, elements)) : null;
    const histogram = (0,element_types/* isFloat */.dk)(tensor.type) || tensor.quantization ? spread(codes, slices, absent) : null;
    const key = `${tensor.type} ${codes.length} ${absent > 0}`;
    // Last: it may sort the codes.
    const distinct = known.get(key) ?? distinctOf(codes, tensor.type, absent > 0);
    known.set(key, distinct);
    return {
        ...head,
        zeroFraction: (stored + absent) / elements,
        ...distinct,
        ...(inBlocks ? { blocks: inBlocks } : {}),
        ...(codewords ? { codewords } : {}),
        ...(codesPerChannel === null ? {} : { codesPerChannel }),
        ...(histogram ? { histogram } : {}),
    };
}
/** @param hasAbsent whether zeros are there that are not stored. */
function distinctOf(codes, type, hasAbsent) {
    const seen = seeCodes(codes, type, hasAbsent);
    if (!seen)
        return { distinctCodes: countDistinct(codes, hasAbsent ? 0 : null) };
    return { distinctCodes: (0,code_set/* countSeen */.$E)(seen), codeSet: (0,code_set/* writeCodeSet */.Pw)(seen) };
}
function slicesOf({ shape, quantization, position }, isSparse) {
    if (quantization === null)
        return { length: Infinity, scale: [1], zeroPoint: [0] };
    const { scale, zeroPoint, axis } = quantization;
    if (scale.length === 1)
        return { length: Infinity, scale, zeroPoint };
    if (shape[axis] !== scale.length) {
        throw (0,bounds/* malformed */.Q)(position, `${scale.length} scales along axis ${axis} of [${shape.join(', ')}]`);
    }
    // Which slice a value of a sparse tensor lies in, only its index tables know; the zero point of weights is 0.
    if (isSparse)
        return { length: Infinity, scale: [NaN], zeroPoint: [zeroPoint[0] ?? 0] };
    return { length: (0,shapes/* elements */.Yt)(shape.slice(axis + 1)), scale, zeroPoint: spreadOut({ scale, zeroPoint }) };
}
function spreadOut({ scale, zeroPoint }) {
    return zeroPoint.length === scale.length ? zeroPoint : new Float64Array(scale.length).fill(zeroPoint[0] ?? 0);
}
function forEachSlice({ length }, slices, visit) {
    const { length: step, scale, zeroPoint } = slices;
    for (let start = 0, slice = 0; start < length; start += step, slice++) {
        const channel = slice % scale.length;
        visit(start, Math.min(length, start + step), scale[channel], zeroPoint[channel]);
    }
}
/** −0 counts as zero, in floats as in codes. */
function countZeros(codes, slices) {
    let zeros = 0;
    forEachSlice(codes, slices, (start, end, _scale, zeroPoint) => {
        for (let i = start; i < end; i++)
            if (codes[i] === zeroPoint)
                zeros += 1;
    });
    return zeros;
}
/** The lowest code of each type of at most 8 bits, and the number of its codes. */
const narrow = {
    int8: [-128, 256],
    uint8: [0, 256],
    int4: [-8, 16],
    uint4: [0, 16],
    int2: [-2, 4],
};
/** Null for wider types. @param hasAbsent whether zeros are there that are not stored. */
function seeCodes(codes, type, hasAbsent) {
    const range = narrow[type];
    if (!range)
        return null;
    const [lowest, count] = range;
    const isSeen = new Uint8Array(count);
    for (let i = 0; i < codes.length; i++)
        isSeen[codes[i] - lowest] = 1;
    if (hasAbsent)
        isSeen[-lowest] = 1;
    return { lowest, isSeen };
}
/** Null where no value is a finite number. @param absent zeros that are not stored. */
function spread(codes, slices, absent) {
    let largest = -1;
    // Two plain loops: a function called for each value costs more than all else that a gate on sizes does.
    forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
        for (let i = start; i < end; i++) {
            const magnitude = Math.abs((codes[i] - zeroPoint) * scale);
            if (magnitude > largest && magnitude < Infinity)
                largest = magnitude;
        }
    });
    if (largest < 0)
        return null;
    const maximum = largest || 1;
    const counts = new Float64Array(bins);
    forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
        for (let i = start; i < end; i++) {
            const value = (codes[i] - zeroPoint) * scale;
            if (!Number.isFinite(value))
                continue;
            const bin = Math.min(bins - 1, Math.floor((value / maximum + 1) * (bins / 2)));
            counts[bin] += 1;
        }
    });
    counts[(bins - 1) / 2] += absent;
    return { minimum: -maximum, maximum, counts: [...counts] };
}

// EXTERNAL MODULE: ./build/measure/inspect/entry.js
var entry = __webpack_require__(80324);
;// CONCATENATED MODULE: ./build/measure/inspect/sizes.js
/** Sizes of dimensions, some of which only the runtime knows. */
/** Elements of a shape, or of its dimensions from `from` up to, without, `to`; null where one of them is not known. */
function product(sizes, from = 0, to) {
    if (sizes === null)
        return null;
    return sizes.slice(from, to).reduce((all, size) => (all === null || size === null ? null : all * size), 1);
}
function times(...factors) {
    return product(factors);
}
/** The dimensions that make `total` elements where at most one of them is not known, else the same ones. */
function solve(sizes, total) {
    if (sizes === null || total === null || sizes.filter((size) => size === null).length !== 1)
        return sizes;
    const rest = sizes.reduce((all, size) => all * (size ?? 1), 1);
    const open = total / rest;
    return Number.isInteger(open) ? sizes.map((size) => size ?? open) : sizes;
}

// EXTERNAL MODULE: ./build/formats/tflite/tensors.js
var tensors = __webpack_require__(51024);
;// CONCATENATED MODULE: ./build/measure/inspect/known-sizes.js



/** @returns the sizes of a tensor, by which operators read or write it. */
function knownSizes(subgraph, operators) {
    const inferred = new Map();
    const sizesOf = (tensor) => inferred.get(tensor.index) ?? declared(tensor);
    const inputs = new Set(Array.from({ length: subgraph.inputsLength() }, (_, i) => subgraph.inputs(i)));
    for (const operator of operators) {
        for (const tensor of operator.inputs) {
            if (tensor && inputs.has(tensor.index) && !inferred.has(tensor.index))
                inferred.set(tensor.index, ofOneSample(tensor));
        }
        for (const tensor of operator.outputs) {
            const sizes = declared(tensor);
            if (sizes?.includes(null))
                inferred.set(tensor.index, infer(operator, sizes, sizesOf));
        }
    }
    return sizesOf;
}
function declared({ shape, openAxes, constant }) {
    if (constant !== null)
        return shape;
    if (openAxes === null)
        return null;
    // A dimension without elements is what some converters write for one that they do not know.
    return shape.map((size, axis) => (openAxes.includes(axis) || size === 0 ? null : size));
}
function ofOneSample(tensor) {
    return declared(tensor)?.map((size, axis) => (axis === 0 && tensor.openAxes?.includes(0) ? 1 : size)) ?? null;
}
/** Give every dimension the size that it has in their activations. */
const keepsSizes = new Set(`ADD SUB MUL DIV MAXIMUM MINIMUM POW SQUARED_DIFFERENCE ADD_N PRELU RELU RELU_N1_TO_1 RELU6 RELU_0_TO_1 LEAKY_RELU ELU GELU
  HARD_SWISH LOGISTIC TANH SOFTMAX LOG_SOFTMAX EXP LOG SQRT RSQRT SQUARE ABS NEG SIN COS FLOOR CEIL ROUND SIGN CAST
  QUANTIZE DEQUANTIZE FAKE_QUANT L2_NORMALIZATION LOCAL_RESPONSE_NORMALIZATION UNIDIRECTIONAL_SEQUENCE_LSTM
  UNIDIRECTIONAL_SEQUENCE_RNN BIDIRECTIONAL_SEQUENCE_LSTM BIDIRECTIONAL_SEQUENCE_RNN CUMSUM REVERSE_V2 SELECT
  SELECT_V2`.split(/\s+/));
/** Keep the first dimension. */
const keepsFirst = new Set(`CONV_2D DEPTHWISE_CONV_2D CONV_3D AVERAGE_POOL_2D MAX_POOL_2D L2_POOL_2D RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR
  DEPTH_TO_SPACE SPACE_TO_DEPTH PAD PADV2 MIRROR_PAD SVDF LSTM RNN BATCH_MATMUL GATHER EMBEDDING_LOOKUP`.split(/\s+/));
function infer(operator, sizes, sizesOf) {
    const [first, second] = operator.inputs;
    if (sizes === null || !first)
        return sizes;
    const input = sizesOf(first);
    switch (operator.operator) {
        case 'RESHAPE':
        case 'SQUEEZE':
        case 'EXPAND_DIMS':
            return solve(sizes, product(input));
        case 'FULLY_CONNECTED': {
            const kernel = second ? sizesOf(second) : null;
            const features = product(kernel, 1);
            const [total, units] = [product(input), product(kernel, 0, 1)];
            return total === null || features === null ? sizes : solve(sizes, times(total / features, units));
        }
        case 'TRANSPOSE': {
            const order = second && integers(second);
            return order ? sizes.map((size, axis) => size ?? input?.[order[axis] ?? -1] ?? null) : sizes;
        }
        case 'SPACE_TO_BATCH_ND':
        case 'BATCH_TO_SPACE_ND': {
            const block = second && integers(second);
            const batch = input?.[0] ?? null;
            if (!block || batch === null)
                return sizes;
            const tiles = block.reduce((all, size) => all * size, 1);
            return withFirst(sizes, operator.operator === 'SPACE_TO_BATCH_ND' ? batch * tiles : batch / tiles);
        }
        case 'CONCATENATION':
        case 'STRIDED_SLICE':
        case 'SLICE':
        case 'SPLIT':
        case 'MEAN':
        case 'SUM':
        case 'REDUCE_MAX':
        case 'REDUCE_MIN':
            // Where only the batch was open, only the batch is: of one sample, it is neither cut nor summed over.
            return input?.[0] === 1 && !input.includes(null) ? withFirst(sizes, 1) : sizes;
        default: {
            const inherited = inherit(operator, sizes, sizesOf);
            if (keepsSizes.has(operator.operator))
                return inherited;
            return keepsFirst.has(operator.operator) ? withFirst(sizes, inherited[0] ?? null) : sizes;
        }
    }
}
/** Each open dimension has the size of the same dimension of the activations, where they agree. */
function inherit({ inputs }, sizes, sizesOf) {
    const read = inputs.flatMap((tensor) => {
        const isOpen = tensor !== null && tensor.constant === null && tensor.openAxes?.length !== 0;
        return isOpen ? [sizesOf(tensor)] : [];
    });
    return sizes.map((size, axis) => {
        if (size !== null)
            return size;
        const found = new Set(read.map((other) => other?.[axis] ?? null));
        return found.size === 1 ? [...found][0] : null;
    });
}
function withFirst(sizes, first) {
    return sizes.map((size, axis) => (axis === 0 ? (size ?? first) : size));
}
/** The values of a constant of integers; null for any other tensor. */
function integers({ constant, type, shape }) {
    // No tensor has more dimensions; whatever is longer is no list of them, and is not read again and again.
    if (constant === null || constant.data.length > 8 * tensors/* longestRank */.J || (type !== 'int32' && type !== 'int64'))
        return null;
    return [...((0,tflite_codes/* decodeCodes */.V)(constant.data, type, shape[0] ?? 1) ?? [])];
}

;// CONCATENATED MODULE: ./build/measure/inspect/operator-costs.js
/**
 * What every builtin operator of TensorFlow Lite costs in multiply-accumulates, and which of its inputs are weights.
 *
 * Multiply-accumulates are those of products with weights or of two matrices: convolutions, dense layers, matrix products
 * and recurrent layers, as in every published figure. Additions, activations, pooling, normalisation, resizing and moving
 * data cost no multiply-accumulates: that is a true 0. Where neither holds, the cost is not known, and nothing is guessed.
 */

const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** Every weight is used once in each row of an input, whose last dimension holds the features. */
const perRow = (input) => (kernel, { inputs }) => times(product(kernel), product(inputs[input] ?? null, 0, -1));
/** Each element of an input meets every tap of every filter. */
const perInput = (input, taps) => (kernel, { inputs }) => times(product(inputs[input] ?? null), product(kernel, 0, taps));
/** Each element of the output is a sum over the given dimensions of the kernel. */
const perOutput = (from, to) => (kernel, { output }) => times(product(output), product(kernel, from, to));
const lstm = { kernels: [...range(1, 9), 16], biases: [...range(9, 16), 17, ...range(20, 24)], macs: perRow(0) };
const rnn = { kernels: [1, 2], biases: [3], macs: perRow(0) };
const table = { biases: [], macs: () => 0, isTable: true };
/** The older form of LSTM: one matrix over the input and the output of the step before, [4 · cells, features + cells]. */
const basicLstm = { kernels: [2], biases: [3], macs: perRow(0) };
const basicLstmInputs = 5;
const counted = {
    CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 4) },
    // The filter is [1, height, width, channels]: each output reads one channel.
    DEPTHWISE_CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 3) },
    FULLY_CONNECTED: { kernels: [1], biases: [2], macs: perInput(0, 1) },
    // The filter is [out, height, width, in].
    TRANSPOSE_CONV: { kernels: [1], biases: [3], macs: perInput(2, 3) },
    // The filter is [depth, height, width, in, out].
    CONV_3D: { kernels: [1], biases: [2], macs: perOutput(0, 4) },
    // The filter is [depth, height, width, out, in].
    CONV_3D_TRANSPOSE: { kernels: [1], biases: [3], macs: perInput(2, 4) },
    BATCH_MATMUL: { kernels: [1], biases: [], macs: matrixProduct },
    // Features by [filters, features], then each filter over its memory: both once in each of the batch's rows.
    SVDF: {
        kernels: [1, 2],
        biases: [3],
        macs: (kernel, { inputs }) => times(product(kernel), product(inputs[0] ?? null, 0, 1)),
    },
    LSTM: lstm,
    UNIDIRECTIONAL_SEQUENCE_LSTM: lstm,
    // Forward, backward, then the weights of an auxiliary input of both.
    BIDIRECTIONAL_SEQUENCE_LSTM: {
        kernels: [...range(1, 9), 16, ...range(18, 26), 33, ...range(40, 48)],
        biases: [...range(9, 16), 17, ...range(26, 33), 34],
        macs: perRow(0),
    },
    RNN: rnn,
    UNIDIRECTIONAL_SEQUENCE_RNN: rnn,
    BIDIRECTIONAL_SEQUENCE_RNN: { kernels: [1, 2, 5, 6, 10, 11], biases: [3, 7], macs: perRow(0) },
    EMBEDDING_LOOKUP: { ...table, kernels: [1] },
    GATHER: { ...table, kernels: [0] },
};
const calling = new Set(names `CALL IF WHILE STABLEHLO_WHILE STABLEHLO_CASE STABLEHLO_COMPOSITE`);
/** Kernels that compute products in ways that a shape does not tell, or that no description fixes. */
const unknown = new Set(names `
  CUSTOM DELEGATE PLACEHOLDER_FOR_GREATER_OP_CODES EMBEDDING_LOOKUP_SPARSE LSH_PROJECTION SKIP_GRAM RFFT2D
  STABLEHLO_CONVOLUTION STABLEHLO_DOT_GENERAL STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SCATTER STABLEHLO_SORT
`);
const costless = new Set(names `
  ADD AVERAGE_POOL_2D CONCATENATION DEPTH_TO_SPACE DEQUANTIZE FLOOR HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D
  LOCAL_RESPONSE_NORMALIZATION LOGISTIC MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR SOFTMAX
  SPACE_TO_DEPTH TANH CONCAT_EMBEDDINGS PAD BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE
  STRIDED_SLICE EXP TOPK_V2 SPLIT LOG_SOFTMAX CAST PRELU MAXIMUM ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL
  LESS_EQUAL SELECT SLICE SIN SPARSE_TO_DENSE TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN
  FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV
  REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD
  ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE
  MATRIX_SET_DIAG ROUND HARD_SWISH NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY
  SEGMENT_SUM CUMSUM CALL_ONCE BROADCAST_TO IMAG REAL COMPLEX_ABS HASHTABLE HASHTABLE_FIND HASHTABLE_IMPORT
  HASHTABLE_SIZE REDUCE_ALL VAR_HANDLE READ_VARIABLE ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE
  RANDOM_UNIFORM MULTINOMIAL GELU DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX
  UNSORTED_SEGMENT_SUM ATAN2 UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC
  STABLEHLO_ADD STABLEHLO_DIVIDE STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP
  STABLEHLO_CONCATENATE STABLEHLO_BROADCAST_IN_DIM STABLEHLO_SLICE STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE
  STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER
  STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_COMPARE
  STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA
  STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR REDUCE_WINDOW STABLEHLO_SHIFT_LEFT
  STABLEHLO_CBRT
`);
/** Custom operators whose makers published what they compute: post-processing, and pooling that keeps its places. */
const customCostless = new Set(names `
  TFLite_Detection_PostProcess MaxPoolingWithArgmax2D MaxUnpooling2D TransformLandmarks Landmarks2TransformMatrix
`);
const customCounted = {
    Convolution2DTransposeBias: { kernels: [1], biases: [2], macs: perInput(0, 3) },
};
/** The cost of an operator by its name in TFLite tools, or of a custom operator by its own name. */
function costOf(operator, isCustom, inputs) {
    if (isCustom)
        return customCostless.has(operator) ? 'none' : own(customCounted, operator);
    if (operator === 'LSTM' && inputs === basicLstmInputs)
        return basicLstm;
    if (costless.has(operator))
        return 'none';
    if (calling.has(operator))
        return 'calls';
    return own(counted, operator);
}
/** Whether the table says anything about a builtin operator: those newer than it are not known without being listed. */
function isDescribed(operator) {
    return [costless, calling, unknown].some((set) => set.has(operator)) || Object.hasOwn(counted, operator);
}
function own(costs, operator) {
    return Object.hasOwn(costs, operator) ? costs[operator] : 'unknown';
}
/** [batch, m, k] by [batch, k, n], either of them transposed or not: the dimension summed over is the one that the output lacks. */
function matrixProduct(kernel, { inputs, output }) {
    const [rows, columns] = [output?.at(-2) ?? null, output?.at(-1) ?? null];
    const [a, b] = [product(inputs[0] ?? null, -2), product(kernel, -2)];
    if (rows === null || columns === null || a === null || b === null || rows * columns === 0)
        return null;
    return times(product(output), Math.round(Math.sqrt((a / rows) * (b / columns))));
}
function names(text) {
    return text.join('').trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./build/measure/inspect/macs.js
/** Multiply-accumulates of an operator, kernel by kernel, or why they are not known. */



/** @param othersCost whether the subgraphs that operators may run hold anything that costs, or is not known. */
function countOperator(operator, sizesOf, othersCost) {
    const { inputs, isCustom } = operator;
    const cost = costOf(operator.operator, isCustom, inputs.length);
    if (cost === 'none')
        return { kernels: [], why: null };
    if (cost === 'calls')
        return { kernels: [], why: othersCost ? 'calls-subgraphs' : null };
    if (cost === 'unknown')
        return { kernels: [], why: isCustom ? 'custom-operator' : 'no-count' };
    const kernels = kernelsOf(operator, cost, sizesOf);
    return { kernels, why: kernels.some(({ macs }) => macs === null) ? 'open-dimensions' : null };
}
/** Constant or not: what a kernel costs does not depend on where it comes from. */
function kernelsOf({ operator, inputs, outputs, position }, cost, sizesOf) {
    const shapes = {
        inputs: inputs.map((tensor) => (tensor ? sizesOf(tensor) : undefined)),
        output: outputs[0] ? sizesOf(outputs[0]) : null,
    };
    return cost.kernels.flatMap((at) => {
        const tensor = inputs[at] ?? null;
        if (tensor === null || (cost.isTable && !holdsRealNumbers(tensor)))
            return [];
        const macs = cost.macs(sizesOf(tensor), shapes);
        if (macs !== null && (!Number.isSafeInteger(macs) || macs < 0))
            throw (0,bounds/* malformed */.Q)(position, `${macs} multiply-accumulates in ${operator}`);
        return [{ tensor, at, macs }];
    });
}
/** Floats, or codes that mean some: integers without quantisation are shapes, axes, indices, tables and commands. */
function holdsRealNumbers({ type, quantization }) {
    return (0,element_types/* isFloat */.dk)(type) || quantization !== null;
}

;// CONCATENATED MODULE: ./build/measure/inspect/not-known.js
/** A report holds no more. */
const most = 100;
function gatherNotKnown() {
    const found = new Map();
    return {
        get list() {
            return [...found.values()].slice(0, most);
        },
        add(operator, why) {
            const key = `${operator} ${why}`;
            found.set(key, { operator, why, count: (found.get(key)?.count ?? 0) + 1 });
        },
    };
}

// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var tflite_operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/formats/tflite/fields.js
var fields = __webpack_require__(34517);
;// CONCATENATED MODULE: ./build/measure/inspect/parameters.js
/** How many weights and biases a file holds. */





/** Settings of a custom operator are smaller; what an accelerator's compiler packs into one, its weights among it, is larger. */
const mostSettingsBytes = 1024;
/**
 * Elements of the weights and biases that an operator reads and none before it did: each tensor counts once, and a later
 * subgraph that shares a buffer with an earlier one, as the signatures of one model do, adds nothing. Integers without
 * quantisation are shapes, axes, indices and tables, unless the operator's description says that they are weights. What a
 * custom operator keeps in bytes that only it understands is not known.
 */
function parameterCounter() {
    const earlier = new Set();
    const notKnown = gatherNotKnown();
    let seen = new Map();
    let parameters = 0;
    return {
        add(operator, constantOf) {
            const cost = costOf(operator.operator, operator.isCustom, operator.inputs.length);
            const weights = typeof cost === 'object' && !cost.isTable ? [...cost.kernels, ...cost.biases] : [];
            let opaqueBytes = operator.isCustom && cost === 'unknown' ? customBytes(operator) : 0;
            operator.inputs.forEach((tensor, at) => {
                const stored = tensor && constantOf(tensor);
                if (!stored)
                    return;
                if (!weights.includes(at) && !holdsRealNumbers(stored)) {
                    if (operator.isCustom && cost === 'unknown')
                        opaqueBytes += stored.constant.data.length;
                    return;
                }
                if (seen.has(stored.index) || earlier.has(stored.constant.buffer))
                    return;
                seen.set(stored.index, stored.constant.buffer);
                parameters += (0,shapes/* elements */.Yt)(stored.shape);
            });
            if (opaqueBytes > mostSettingsBytes)
                notKnown.add(operator.operator, 'opaque-data');
        },
        endSubgraph() {
            for (const buffer of seen.values())
                earlier.add(buffer);
            seen = new Map();
        },
        get parameters() {
            return parameters;
        },
        get notKnown() {
            return notKnown.list;
        },
    };
}
/** Bytes of `Operator.custom_options`, or of the large ones that stand behind the flatbuffer. */
function customBytes({ table }) {
    return (0,fields/* vectorLength */.wQ)(table, 5) + (0,fields/* longField */.b5)(table, 10);
}

;// CONCATENATED MODULE: ./build/measure/inspect.js
/**
 * Measures any `.tflite` file by walking its flatbuffer, without running it and whether or not tinygate could: sizes are
 * gated for files that other tools made, too. Nothing in the file is believed. Light to load: no runtime, no engine.
 */













/** What a report holds; and far above any model for a small device. */
const limits = { layers: 10_000, operators: 1000, namedLayers: 3, layerName: 500 };
/**
 * Layers are named as `importTflite` names them: after the output tensor of their operator, up to the first `;`. Layers,
 * operators and parameters are those of all subgraphs; multiply-accumulates are those of one inference, so of the first
 * subgraph, which is the one that an interpreter runs; not known where the file's first signature starts another one.
 *
 * @param blocksOf in which blocks the zeros and the codewords of a layer are counted, too.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function inspectTflite(bytes, blocksOf = () => null) {
    return (0,tflite_open.openFile)(bytes, (file) => inspect(file, blocksOf));
}
function inspect(file, blocksOf) {
    const layers = [];
    const counts = new Map();
    const kernels = kernelReader(file);
    const parameters = parameterCounter();
    const notKnown = gatherNotKnown();
    const [first, ...others] = readSubgraphs(file);
    const othersCost = others.some(({ operators, sizesOf }) => operators.some((operator) => {
        const { kernels: called, why } = countOperator(operator, sizesOf, false);
        return why !== null || called.some(({ macs }) => macs !== 0);
    }));
    const isOtherEntry = (0,entry/* otherEntry */.R)(file) !== null;
    let macs = 0;
    for (const subgraph of [first, ...others]) {
        const constantOf = constantFinder(subgraph.operators);
        for (const operator of subgraph.operators) {
            count(counts, operator, (tensor) => constantOf(tensor) !== null);
            parameters.add(operator, constantOf);
            const counted = countOperator(operator, subgraph.sizesOf, othersCost);
            for (const { tensor, at, macs: own } of counted.kernels) {
                if (subgraph === first)
                    macs += own ?? 0;
                const stored = constantOf(tensor);
                if (!stored)
                    continue;
                const name = counted.kernels.length === 1 ? operator.name : `${operator.name}/weights_${at}`;
                const measured = kernels(stored, blocksOf(name), outputAxisOf(operator, stored));
                layers.push({ name: name.slice(0, limits.layerName), operator: operator.operator, ...measured, macs: own });
            }
            const costs = counted.why !== null || counted.kernels.some(({ macs: own }) => own !== 0);
            if (isOtherEntry && costs)
                notKnown.add(operator.operator, 'other-entry');
            else if (subgraph === first && counted.why !== null)
                notKnown.add(operator.operator, counted.why);
        }
        parameters.endSubgraph();
    }
    checkSize(layers.length, limits.layers, 'layers');
    checkSize(counts.size, limits.operators, 'kinds of operators');
    return {
        layers,
        operators: [...counts.values()].map(({ byKind: _, ...counted }) => counted),
        parameters: parameters.notKnown.length > 0 ? null : parameters.parameters,
        parametersNotKnown: parameters.notKnown,
        macs: notKnown.list.length > 0 ? null : macs,
        macsNotKnown: notKnown.list,
    };
}
function readSubgraphs(file) {
    const layerName = (0,unique_names/* uniqueNames */.u)();
    const read = (subgraph) => {
        const operators = (0,tflite_operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName);
        return { operators, sizesOf: knownSizes(subgraph, operators) };
    };
    const [first, ...others] = file.subgraphs;
    return [read(first), ...others.map(read)];
}
function count(counts, operator, isConstant) {
    const type = (0,tflite_operators/* computeType */.e3)(operator, isConstant);
    const key = `${operator.operator} ${type}`;
    const counted = counts.get(key) ?? {
        operator: operator.operator,
        type,
        count: 0,
        variants: [],
        byKind: new Map(),
    };
    counts.set(key, counted);
    counted.count++;
    const constant = operator.inputs.find((tensor) => tensor?.constant)?.type ?? null;
    const { version, isCustom } = operator;
    const kind = `${version} ${isCustom} ${constant}`;
    let variant = counted.byKind.get(kind);
    if (!variant) {
        variant = { version, isCustom, constant, count: 0, layers: [] };
        counted.variants.push(variant);
        counted.byKind.set(kind, variant);
        checkSize(counted.variants.length, limits.operators, 'versions of one operator');
    }
    variant.count++;
    if (variant.layers.length < limits.namedLayers)
        variant.layers.push(operator.name.slice(0, limits.layerName));
}
/** Weights that several tensors share are measured once. */
function kernelReader(file) {
    const known = new Map();
    const buffers = new Map();
    const contents = new WeakMap();
    const contentOf = (values) => {
        if (!values)
            return '';
        const content = contents.get(values) ?? (values.length <= 4 ? values.join() : digestOf(values));
        contents.set(values, content);
        return content;
    };
    return (stored, blocks, outputAxis) => {
        const { constant, type, shape, quantization } = stored;
        const inBlocks = blocks ? (0,digest/* canonicalJson */.dj)({ ...blocks, outputAxis }) : '';
        const scales = [contentOf(quantization?.scale), contentOf(quantization?.zeroPoint), quantization?.axis ?? 0];
        const key = [constant.buffer, type, shape.join(), ...scales, inBlocks].join(';');
        const ofBuffer = buffers.get(constant.buffer) ?? new Map();
        buffers.set(constant.buffer, ofBuffer);
        const measured = known.get(key) ?? measureKernel(stored, constant, file.spend, { blocks, outputAxis, known: ofBuffer });
        known.set(key, measured);
        return measured;
    };
}
/** Along which the outputs of a kernel run. */
const outputAxisOf = ({ operator }, { shape }) => operator === 'DEPTHWISE_CONV_2D' ? shape.length - 1 : 0;
function digestOf({ buffer, byteOffset, byteLength }) {
    return (0,digest/* digestBytes */.QN)(new Uint8Array(buffer, byteOffset, byteLength));
}
function checkSize(found, most, what) {
    if (found <= most)
        return;
    throw new errors/* ExportError */.ze({
        code: 'export/large-file',
        message: `expected a .tflite file with at most ${most} ${what}, found ${found}`,
    });
}


/***/ }),

/***/ 80324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ otherEntry)
/* harmony export */ });
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51313);
/**
 * Where one inference starts. Interpreters that know no signatures run the first subgraph, those that do start the first
 * signature: where these differ, a file does not say what one inference is.
 */

/** @returns null where the first subgraph is one inference to everybody. */
function otherEntry({ model, subgraphs, spend }) {
    if (model.signatureDefsLength() === 0)
        return null;
    const first = model.signatureDefs(0);
    const subgraph = first.subgraphIndex();
    if (subgraph >= subgraphs.length) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(first.bb_pos, `a signature of subgraph ${subgraph}, of ${subgraphs.length}`);
    }
    const signature = first.signatureKey() ?? '';
    spend(signature.length);
    return subgraph === 0 ? null : { signature, subgraph };
}


/***/ }),

/***/ 19582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EZ: () => (/* binding */ evaluateArtifact),
  rh: () => (/* binding */ inspectArtifact),
  nE: () => (/* binding */ notRun)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/io.js
var io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/data/dataset.js
var data_dataset = __webpack_require__(59577);
// EXTERNAL MODULE: ./build/data/normalize.js
var normalize = __webpack_require__(43382);
;// CONCATENATED MODULE: ./build/measure/accuracy.js
/** 97.5 % quantile of the standard normal distribution. */
const z = 1.959963984540054;
/** @param predictions top-1 class of each sample; @param labels true class of each, same order and length. */
function measureAccuracy(predictions, labels, classes) {
    const samples = labels.length;
    if (predictions.length !== samples)
        throw new RangeError(`expected ${samples} predictions, found ${predictions.length}`);
    const perClass = Array.from({ length: classes }, () => ({ correct: 0, samples: 0 }));
    for (let i = 0; i < samples; i++) {
        const counts = perClass[labels[i]];
        if (counts === undefined)
            throw new RangeError(`expected labels below ${classes}, found ${labels[i]}`);
        counts.samples += 1;
        if (predictions[i] === labels[i])
            counts.correct += 1;
    }
    const correct = perClass.reduce((sum, counts) => sum + counts.correct, 0);
    return { correct, samples, fraction: correct / samples, interval95: wilsonInterval(correct, samples), perClass };
}
/**
 * Wilson score interval at 95 % of a proportion, as fractions (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", 1927). Without samples nothing is known: [0, 1].
 */
function wilsonInterval(correct, samples) {
    if (samples === 0)
        return [0, 1];
    const p = correct / samples;
    const denominator = 1 + (z * z) / samples;
    const center = (p + (z * z) / (2 * samples)) / denominator;
    const half = (z / denominator) * Math.sqrt((p * (1 - p)) / samples + (z * z) / (4 * samples * samples));
    // At the ends the formula is exact on paper and off by rounding in floating point.
    return [correct === 0 ? 0 : center - half, correct === samples ? 1 : center + half];
}

// EXTERNAL MODULE: ./build/measure/arena/estimate.js + 8 modules
var estimate = __webpack_require__(1583);
;// CONCATENATED MODULE: ./build/measure/arena/figures.js

/** A report holds no longer list, and no longer words. */
const limits = { reasons: 20, words: 300 };
/**
 * The estimate as a report keeps it: without the plan.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function arenaFigures(bytes) {
    const { activationBytes, totalBytes, deviceTotalBytes, unknown } = (0,estimate/* estimateArena */.S)(bytes);
    const shown = unknown.slice(0, limits.reasons).map((reason) => reason.slice(0, limits.words));
    return { activationBytes, totalBytes, deviceTotalBytes, unknown: shown };
}

// EXTERNAL MODULE: ./build/measure/inspect.js + 11 modules
var inspect = __webpack_require__(10207);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var tflite_operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/formats/tflite/tensors.js
var tensors = __webpack_require__(51024);
// EXTERNAL MODULE: ./build/metrics/scores/reconstruction.js
var reconstruction = __webpack_require__(30698);
// EXTERNAL MODULE: ./build/measure/sample-scores.js
var sample_scores = __webpack_require__(68714);
;// CONCATENATED MODULE: ./build/measure/task-scores.js
/** What a file says of each sample as its task needs it: outputs as real numbers, or how far they are from what was read. */







/** Samples whose originals are held at a time. */
const atOnce = 256;
/** @throws ExportError where there are more numbers than a report holds. */
async function scoresOf(dataset, bytes, predictions, images) {
    const { task, targetScale } = dataset;
    const { count } = dataset.test;
    const width = predictions.outputs.length / count;
    if (task === 'reconstruction')
        return (0,sample_scores/* packScores */.fo)(await errorsOf(predictions, count, width, images), 1);
    if (count * width > sample_scores/* mostScores */.vT)
        throw new errors/* ExportError */.ze({
            code: 'measure/scores',
            message: `expected at most ${sample_scores/* mostScores */.vT} outputs over all test samples, found ${count} samples of ${width}`,
            cause: 'A report keeps what is compared sample by sample, and must stay readable.',
            fix: 'Test on fewer samples, or budget accuracy, which needs only the predicted classes.',
        });
    const values = realOutputs(predictions, 0, count * width);
    if (targetScale) {
        const { mean, std } = targetScale;
        values.forEach((value, at) => (values[at] = value * std[at % std.length] + mean[at % mean.length]));
    }
    return (0,sample_scores/* packScores */.fo)(values, width, task === 'multi_label' ? thresholdOf(bytes) : undefined);
}
async function errorsOf(predictions, count, width, images) {
    const errors = new Float32Array(count);
    for (let start = 0; start < count; start += atOnce) {
        const size = Math.min(atOnce, count - start);
        const outputs = realOutputs(predictions, start * width, (start + size) * width);
        errors.set((0,reconstruction/* reconstructionErrors */._)(outputs, await images(start, size), width), start);
    }
    return errors;
}
function realOutputs({ outputs, output }, from, to) {
    const [scale, zeroPoint] = scaleOf(output);
    return Float32Array.from({ length: to - from }, (_, at) => (Number(outputs[from + at]) - zeroPoint) * scale);
}
function scaleOf({ type, quantization }) {
    if (type === 'float32' || type === 'float64' || !quantization)
        return [1, 0];
    return [quantization.scale[0] ?? 1, quantization.zeroPoint[0] ?? 0];
}
/** 0.5 where the file ends in a sigmoid, else 0: there the outputs are logits. */
function thresholdOf(bytes) {
    return (0,tflite_open.openFile)(bytes, (file) => {
        const [subgraph] = file.subgraphs;
        const operators = (0,tflite_operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), (0,unique_names/* uniqueNames */.u)());
        const computing = operators.filter(({ operator }) => operator !== 'QUANTIZE' && operator !== 'DEQUANTIZE');
        return computing.at(-1)?.operator === 'LOGISTIC' ? 0.5 : 0;
    });
}

;// CONCATENATED MODULE: ./build/measure/measure-artifact.js








/** Of a file that nobody asked to be run. */
const notRun = { accuracy: null, predictions: [], runtime: null };
/**
 * Size, layers and codes, from the bytes alone; the deflated size takes longer, so `deflatedBytes` is left to whoever needs it.
 * @param blocksOf in which blocks the zeros of a layer are counted, too.
 * @throws ExportError when the bytes are no well-formed file.
 */
function inspectArtifact({ artifact, file, bytes, sha256 }, blocksOf) {
    return {
        artifact,
        file,
        sha256,
        sizeBytes: bytes.length,
        deflatedBytes: null,
        ...(0,inspect/* inspectTflite */.d)(bytes, blocksOf),
        arenaEstimate: arenaFigures(bytes),
        devices: [],
    };
}
/**
 * Accuracy, by running the file over the whole test split. The runtime is loaded only here: a gate on sizes must not wait for it.
 * @throws ExportError when the runtime refuses the file.
 */
async function evaluateArtifact({ artifact, bytes }, dataset, { runtime, keepsScores = false, limits, progress = io/* silent */.K, signal }) {
    const { predictAll } = await __webpack_require__.e(/* import() */ 9926).then(__webpack_require__.bind(__webpack_require__, 49926));
    const { samples, labels, count } = dataset.test;
    const form = (0,data_dataset/* formOf */.QU)(dataset);
    const stage = progress.start(`evaluate ${artifact}`, count);
    const images = (start, size) => (0,normalize/* normalizedImages */.Eu)(form, samples, Array.from({ length: size }, (_, i) => start + i));
    const options = { runtime, limits, onProgress: (done) => stage.update(done), signal };
    const predictions = await predictAll(bytes, images, count, options).catch((error) => {
        stage.stop();
        throw error;
    });
    const { classes, outputs } = predictions;
    checkOutputs(outputs.length / count, dataset, artifact);
    const isClassified = dataset.task === 'classification';
    const accuracy = isClassified ? measureAccuracy(classes, labels, dataset.classes.length) : null;
    const scores = isClassified && !keepsScores ? null : await scoresOf(dataset, bytes, predictions, images);
    stage.end(accuracy ? `accuracy ${(100 * accuracy.fraction).toFixed(2)} %` : `${count} samples`);
    const { compareWithReference } = await Promise.all(/* import() */[__webpack_require__.e(4228), __webpack_require__.e(8417), __webpack_require__.e(7793), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 4292));
    const exactAgreement = await compareWithReference(bytes, predictions, images);
    return {
        accuracy,
        predictions: isClassified ? [...classes] : [],
        ...(scores ? { scores } : {}),
        runtime: runtime.version,
        ...(exactAgreement ? { exactAgreement } : {}),
    };
}
/** A classifier may know more classes than the data has; any other task is about numbers that stand for themselves. */
function checkOutputs(found, { task, outputs, classes }, artifact) {
    if (task === 'classification' ? found >= outputs : found === outputs)
        return;
    const expected = task === 'classification'
        ? `a score for each of the ${classes.length} classes`
        : `${outputs} numbers for each sample (task: ${task})`;
    throw new errors/* ExportError */.ze({
        code: 'measure/classes',
        message: `expected ${expected} from ${artifact}, found ${found}`,
        fix: 'Give the data of the task that the model was trained for.',
    });
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reconstructionErrors)
/* harmony export */ });
/** Mean squared error of each sample. outputs, originals: [count, size]. */
function reconstructionErrors(outputs, originals, size) {
    return Float64Array.from({ length: originals.length / size }, (_, i) => {
        let sum = 0;
        for (let at = i * size; at < (i + 1) * size; at++)
            sum += (outputs[at] - originals[at]) ** 2;
        return sum / size;
    });
}


/***/ }),

/***/ 73878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ positions),
/* harmony export */   a: () => (/* binding */ repeatedShape)
/* harmony export */ });
/** Of two operands of one rank: where one of them has size 1, it is repeated as often as the other asks for. Null where they do not fit. */
function repeatedShape(first, second) {
    const fits = first.length === second.length && first.every((size, i) => size === second[i] || isOne(size, second[i]));
    return fits ? first.map((size, i) => Math.max(size, second[i])) : null;
}
const isOne = (a, b) => a === 1 || b === 1;
/** For each element of the output, row-major, the position of the operand's element. */
function positions(operand, output) {
    let found = Uint32Array.of(0);
    let stride = operand.reduce((product, size) => product * size, 1);
    output.forEach((size, axis) => {
        stride /= operand[axis];
        const step = operand[axis] === 1 ? 0 : stride;
        const next = new Uint32Array(found.length * size);
        found.forEach((start, i) => {
            for (let at = 0; at < size; at++)
                next[i * size + at] = start + at * step;
        });
        found = next;
    });
    return found;
}


/***/ }),

/***/ 70592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ expOfNegative),
/* harmony export */   F7: () => (/* binding */ roundingShiftRight),
/* harmony export */   PV: () => (/* binding */ quantizeMultiplier),
/* harmony export */   Zv: () => (/* binding */ multiplyByMultiplier),
/* harmony export */   sR: () => (/* binding */ reciprocalOfOnePlus),
/* harmony export */   tN: () => (/* binding */ doublingHighMultiply),
/* harmony export */   xJ: () => (/* binding */ multiplyLong),
/* harmony export */   xW: () => (/* binding */ oneMinusOverOnePlus)
/* harmony export */ });
/* unused harmony export saturate */
/**
 * The 32-bit fixed-point arithmetic of TFLite Micro, bit for bit ("double rounding": gemmlowp's doubling high multiply,
 * then a rounding shift). Products reach 2⁶²; they are split so that every partial result stays below 2⁵³.
 */
/** tflite::QuantizeMultiplier (quantization_util.cc): real ≥ 0, in float64. */
function quantizeMultiplier(real) {
    if (real === 0)
        return { multiplier: 0, shift: 0 };
    let shift = Math.floor(Math.log2(real)) + 1;
    // log2 may round across a power of two: settle fraction = real / 2^shift in [0.5, 1).
    while (real / 2 ** shift >= 1)
        shift++;
    while (real / 2 ** shift < 0.5)
        shift--;
    let multiplier = Math.floor((real / 2 ** shift) * 2 ** 31 + 0.5);
    if (multiplier === 2 ** 31) {
        multiplier /= 2;
        shift++;
    }
    if (shift < -31)
        return { multiplier: 0, shift: 0 };
    return shift > 30 ? { multiplier: 2 ** 31 - 1, shift: 30 } : { multiplier, shift };
}
/** gemmlowp::SaturatingRoundingDoublingHighMul: ⌊a · b / 2³¹ + ½⌋ of two int32. */
function doublingHighMultiply(a, b) {
    if (a === -(2 ** 31) && b === -(2 ** 31))
        return 2 ** 31 - 1;
    const high = Math.floor(b / 65536);
    const low = a * (b - high * 65536) + 2 ** 30;
    return Math.floor((a * high + Math.floor(low / 65536)) / 32768);
}
/** gemmlowp::RoundingDivideByPOT: x / 2^exponent, halves away from zero. 0 ≤ exponent ≤ 31. */
function roundingShiftRight(x, exponent) {
    const divisor = 2 ** exponent;
    const quotient = Math.floor(x / divisor);
    const remainder = x - quotient * divisor;
    const threshold = Math.floor((divisor - 1) / 2) + (x < 0 ? 1 : 0);
    return quotient + (remainder > threshold ? 1 : 0);
}
/** tflite::MultiplyByQuantizedMultiplier for an int32. */
function multiplyByMultiplier(x, { multiplier, shift }) {
    const left = Math.max(shift, 0);
    return roundingShiftRight(doublingHighMultiply(x * 2 ** left, multiplier), Math.max(-shift, 0));
}
/** tflite::MultiplyByQuantizedMultiplier for an int64 of at most 48 bits: a multiplier of 16 bits, rounded once, halves up. */
function multiplyLong(x, { multiplier, shift }) {
    const short = multiplier < 0x7fff0000 ? Math.floor((multiplier + 2 ** 15) / 65536) : 0x7fff;
    const total = 15 - shift;
    if (Math.abs(x) < 2 ** 37)
        return Math.floor((x * short + 2 ** (total - 1)) / 2 ** total);
    return Number((BigInt(x) * BigInt(short) + (1n << BigInt(total - 1))) >> BigInt(total));
}
/** gemmlowp's fixed-point exp(x) for x ≤ 0. Raw with that many integer bits in (Q5.26), raw Q0.31 out. */
function expOfNegative(x, integerBits = 5) {
    const fractionalBits = 31 - integerBits;
    const quarter = 2 ** (fractionalBits - 2);
    const fraction = (x & (quarter - 1)) - quarter;
    let result = expNearZero(fraction * 2 ** integerBits);
    const remainder = fraction - x;
    // e^(−2^k) in Q0.31, for k = −2 … 4.
    [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242].forEach((factor, index) => {
        const isBelow = index - 2 < integerBits;
        if (isBelow && remainder & (1 << (fractionalBits - 2 + index)))
            result = doublingHighMultiply(result, factor);
    });
    return x === 0 ? 2 ** 31 - 1 : result;
}
/** exp on [−¼, 0): a Taylor polynomial around −⅛. Raw Q0.31 in and out. */
function expNearZero(a) {
    const expOfMinusEighth = 1895147668;
    const third = 715827883;
    const x = a + 2 ** 28;
    const x2 = doublingHighMultiply(x, x);
    const x3 = doublingHighMultiply(x2, x);
    const quarterX4 = roundingShiftRight(doublingHighMultiply(x2, x2), 2);
    const tail = roundingShiftRight(doublingHighMultiply(quarterX4 + x3, third) + x2, 1);
    return expOfMinusEighth + doublingHighMultiply(expOfMinusEighth, x + tail);
}
/** gemmlowp's 1 / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
function reciprocalOfOnePlus(a) {
    return saturate(twiceReciprocal(a) * 2);
}
/** gemmlowp's (1 − a) / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
function oneMinusOverOnePlus(a) {
    return saturate((twiceReciprocal(a) - 2 ** 29) * 4);
}
/** 2 / (1 + a) by three Newton steps. Raw Q0.31 in, raw Q2.29 out. */
function twiceReciprocal(a) {
    // RoundingHalfSum of a and one; both are positive.
    const halfDenominator = Math.floor((a + 2 ** 31 - 1 + 1) / 2);
    let x = 1515870810 + doublingHighMultiply(halfDenominator, -1010580540);
    for (let step = 0; step < 3; step++) {
        const error = 2 ** 29 - doublingHighMultiply(halfDenominator, x);
        x += saturate(doublingHighMultiply(x, error) * 4);
    }
    return x;
}
function saturate(x) {
    return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, x));
}


/***/ }),

/***/ 34887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   LN: () => (/* binding */ biased),
/* harmony export */   dz: () => (/* binding */ pool),
/* harmony export */   tg: () => (/* binding */ activation),
/* harmony export */   y3: () => (/* binding */ forEachTap)
/* harmony export */ });
/* harmony import */ var _shape_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88514);

/** Of conversions between floats and codes: in a float graph they mark where floats will become codes. */
const passedOn = (op, { read }) => [read(op.inputs[0])];
function activation(value, kind) {
    if (kind === 'none')
        return value;
    return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}
/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
function forEachTap([, h, w], [kh, kw], { stride, dilation, padding }, tap) {
    const rows = (0,_shape_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .slideWindow */ .U4)(h, kh, stride[0], dilation[0], padding);
    const columns = (0,_shape_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .slideWindow */ .U4)(w, kw, stride[1], dilation[1], padding);
    for (let oy = 0; oy < rows.size; oy++) {
        for (let ox = 0; ox < columns.size; ox++) {
            for (let ky = 0; ky < kh; ky++) {
                const iy = oy * stride[0] - rows.before + ky * dilation[0];
                if (iy < 0 || iy >= h)
                    continue;
                for (let kx = 0; kx < kw; kx++) {
                    const ix = ox * stride[1] - columns.before + kx * dilation[1];
                    if (ix < 0 || ix >= w)
                        continue;
                    tap(oy * columns.size + ox, iy * w + ix, ky * kw + kx);
                }
            }
        }
    }
}
/** Sums that start at the bias of their channel, or at 0. */
function biased(op, { constant, shapeOf }) {
    const sums = new Float64Array(shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1));
    if (op.constants.bias !== undefined) {
        const bias = constant(op.constants.bias);
        sums.forEach((_, i) => (sums[i] = bias[i % bias.length]));
    }
    return sums;
}
/** `pooled`: all values inside the image under a window become one. */
function pool(op, { read, shapeOf }, pooled) {
    const x = read(op.inputs[0]);
    const shape = shapeOf(op.inputs[0]);
    const channels = shape[3];
    const count = shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1);
    const seen = Array.from({ length: count }, () => []);
    forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
        for (let c = 0; c < channels; c++)
            seen[output * channels + c].push(x[input * channels + c]);
    });
    return Float64Array.from(seen, (values) => activation(pooled(values), op.options.activation));
}


/***/ }),

/***/ 90295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unitParameters),
/* harmony export */   h: () => (/* binding */ noKernel)
/* harmony export */ });
/** Scale and zero point that the quantisation specification fixes for every operator whose results lie between −1 and 1. */
const unitParameters = { scale: 1 / 32_768, zeroPoint: 0 };
const noKernel = {
    code: 'quantize/int16',
    refused: 'TensorFlow Lite Micro has no kernel of it for int16 activations',
    fix: 'Use type: int8, or float32, or keep the layer float32 by quantization.exclude.',
};


/***/ }),

/***/ 95522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ rectify),
/* harmony export */   BX: () => (/* binding */ affineCode),
/* harmony export */   Jg: () => (/* binding */ int16Arithmetic),
/* harmony export */   K5: () => (/* binding */ int8Arithmetic),
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   Ny: () => (/* binding */ perTensor),
/* harmony export */   Sb: () => (/* binding */ allCodes),
/* harmony export */   dz: () => (/* binding */ pool),
/* harmony export */   h2: () => (/* binding */ codeRange),
/* harmony export */   h3: () => (/* binding */ requantize),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   r6: () => (/* binding */ edgesOnly)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _fixed_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70592);
/* harmony import */ var _float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34887);
/** What the `int8.ts` and `int16.ts` of a room give: the operator with TFLite Micro's reference arithmetic, code for code. */



const int8Arithmetic = {
    make: (length) => new Int8Array(length),
    limits: [-128, 127],
    rescaleSum: _fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv,
    sumBits: 20,
};
/** Sums of int16 activations have 64 bits. */
const int16Arithmetic = {
    make: (length) => new Int16Array(length),
    limits: [-32_768, 32_767],
    rescaleSum: _fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyLong */ .xJ,
    sumBits: 15,
};
/** New codes, one for each position. */
function codesOf({ make }, length, code) {
    const codes = make(length);
    for (let i = 0; i < length; i++)
        codes[i] = code(i);
    return codes;
}
/** Of operators between int8 and floats, which no graph has inside that is int8 from end to end. */
const edgesOnly = { code: 'graph/int8-reference', refused: 'the int8 reference runs from codes to codes' };
function perTensor({ tensor }, name) {
    const { quantization } = tensor(name);
    if (quantization === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/not-quantized', message: `${name} has no quantisation parameters` });
    return { scale: quantization.scale[0], zeroPoint: quantization.zeroPoint[0] };
}
/** tflite::reference_ops::AffineQuantize: a float32 division, rounded half away from zero. @param limits the lowest and the highest code. */
function affineCode(real, { scale, zeroPoint }, [low, high]) {
    const units = Math.fround(real / scale);
    const code = (units < 0 ? -Math.floor(0.5 - units) : Math.floor(units + 0.5)) + zeroPoint;
    return code < low ? low : code > high ? high : code;
}
const allCodes = [-128, 127];
/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
function codeRange({ limits: [least, most] }, { scale, zeroPoint }, activation) {
    const low = activation === 'none' ? least : Math.max(least, zeroPoint);
    const high = activation === 'relu6' ? Math.min(most, zeroPoint + Math.round(Math.fround(6 / scale))) : most;
    return [low, high];
}
function clamp(value, [low, high]) {
    return Math.max(low, Math.min(high, value));
}
/**
 * Turns accumulators of a layer into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp.
 * @param product of the scales of input and kernel.
 */
function requantize(op, context, sums, product = (input, kernel) => input * kernel) {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const scales = context.tensor(op.constants.kernel).quantization.scale;
    const channels = context.tensor(op.outputs[0]).shape.at(-1);
    const multipliers = Array.from(scales, (scale) => (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(product(input.scale, scale) / output.scale));
    const { bias: biasName } = op.constants;
    const bias = biasName === undefined ? null : context.tensor(biasName).data;
    const range = codeRange(context, output, op.options.activation);
    return codesOf(context, sums.length, (i) => {
        const channel = i % channels;
        const multiplier = multipliers[multipliers.length === 1 ? 0 : channel];
        return clamp(context.rescaleSum(sums[i] + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
    });
}
/** `pooled`: all codes inside the image under a window become one. */
function pool(op, context, start, take, pooled) {
    const x = context.read(op.inputs[0]);
    const shape = context.tensor(op.inputs[0]).shape;
    const channels = shape[3];
    const count = context.tensor(op.outputs[0]).shape.reduce((product, size) => product * size, 1);
    const values = new Float64Array(count).fill(start);
    const taps = new Float64Array(count / channels);
    (0,_float_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachTap */ .y3)(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            values[at] = take(values[at], x[input * channels + c]);
        }
    });
    const range = codeRange(context, perTensor(context, op.outputs[0]), op.options.activation);
    return codesOf(context, count, (i) => clamp(pooled(values[i], taps[Math.floor(i / channels)]), range));
}
/** reference_ops::Relu with requantisation (QuantizedReluX). */
function rectify(op, context, activation) {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const multiplier = (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(input.scale / output.scale);
    const range = codeRange(context, output, activation);
    const x = context.read(op.inputs[0]);
    return codesOf(context, x.length, (i) => clamp(output.zeroPoint + (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(x[i] - input.zeroPoint, multiplier), range));
}


/***/ }),

/***/ 59614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OptionsTable),
/* harmony export */   q: () => (/* binding */ writeTable)
/* harmony export */ });
class OptionsTable {
    /** What `Operator.builtinOptions` sets, as on the generated class of a table. */
    bb = null;
    bb_pos = 0;
    /** 0 where the file leaves the field out, which is the schema's default. */
    float32(slot) {
        const offset = this.#offset(slot);
        return offset === 0 ? 0 : this.bb.readFloat32(offset);
    }
    int8(slot) {
        const offset = this.#offset(slot);
        return offset === 0 ? 0 : this.bb.readInt8(offset);
    }
    int32(slot) {
        const offset = this.#offset(slot);
        return offset === 0 ? 0 : this.bb.readInt32(offset);
    }
    #offset(slot) {
        const offset = this.bb.__offset(this.bb_pos, 4 + 2 * slot);
        return offset === 0 ? 0 : this.bb_pos + offset;
    }
}
/** Writes a table of `slots` fields; values that are 0, or true, take no room. */
function writeTable(builder, slots, fields) {
    const write = {
        float32: (slot, value) => builder.addFieldFloat32(slot, value, 0),
        int8: (slot, value) => builder.addFieldInt8(slot, value, 0),
        int32: (slot, value) => builder.addFieldInt32(slot, value, 0),
        bool: (slot, value) => builder.addFieldInt8(slot, value, 1),
    };
    builder.startObject(slots);
    for (const [slot, type, value] of fields)
        write[type](slot, value);
    return builder.endObject();
}


/***/ }),

/***/ 18757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ codePair),
/* harmony export */   ZG: () => (/* binding */ floatPair),
/* harmony export */   d_: () => (/* binding */ pairRole),
/* harmony export */   ep: () => (/* binding */ operandsOf),
/* harmony export */   n6: () => (/* binding */ pairShapes),
/* harmony export */   sk: () => (/* binding */ pairRoles)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _broadcast_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73878);
/* harmony import */ var _float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34887);
/* harmony import */ var _int8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95522);
/* harmony import */ var _shape_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88514);
/** Operators of two operands, element by element: two activations, or an activation and a constant. */





const role = { isOptional: true, int8: { type: 'int8', axis: 0 } };
const pairRoles = (added = {}) => ({
    operand: { ...role, ...added, learns: 'by gradient' },
    number: { ...role, ...added, learns: 'never' },
});
/** The constant of a file as a role: one number is a setting of the model, and several are weights. */
const pairRole = (shape) => ((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(shape) === 1 ? 'number' : 'operand');
function operandsOf(op) {
    return namesOf(op);
}
const namesOf = ({ inputs, constants: { operand, number } }) => [...inputs, operand, number].filter((name) => name !== undefined);
/** Where one of them has size 1, it is repeated. A constant may have fewer dimensions, which are the last ones. */
function pairShapes(op, of, does) {
    const names = namesOf(op);
    if (names.length !== 2)
        (0,_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .misfit */ .hH)(op, `expected two operands, found ${names.length}`);
    const [first, second] = names.map(of);
    const isConstant = op.inputs.length === 1;
    const shape = (0,_broadcast_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedShape */ .a)(first, isConstant ? withRank(second, first.length) : second);
    if (!shape || (isConstant && shape[0] !== first[0]))
        (0,_shape_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .misfit */ .hH)(op, `${does} ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(first)} and ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(second)}: sizes are equal, or one of them is 1`);
    return [shape];
}
const withRank = (shape, rank) => [
    ...Array.from({ length: rank - shape.length }, () => 1),
    ...shape,
];
/** By operand, the position of its element for each element of the output. */
function operandPositions(op, of) {
    const output = of(op.outputs[0]);
    const [first, second] = operandsOf(op).map((name) => (0,_broadcast_js__WEBPACK_IMPORTED_MODULE_4__/* .positions */ .X)(withRank(of(name), output.length), output));
    return [first, second];
}
const floatPair = (compute) => (op, { read, constant, shapeOf }) => {
    const [a, b] = operandsOf(op).map((name, i) => (i < op.inputs.length ? read(name) : constant(name)));
    const [first, second] = operandPositions(op, shapeOf);
    return [Float64Array.from(first, (at, i) => (0,_float_js__WEBPACK_IMPORTED_MODULE_0__/* .activation */ .tg)(compute(a[at], b[second[i]]), op.options.activation))];
};
function codePair(op, context) {
    const names = operandsOf(op);
    const [x, y] = names.map((name, i) => i < op.inputs.length ? context.read(name) : context.tensor(name).data);
    const [a, b] = [(0,_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .perTensor */ .Ny)(context, names[0]), (0,_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .perTensor */ .Ny)(context, names[1])];
    const [first, second] = operandPositions(op, (name) => context.tensor(name).shape);
    return {
        parameters: [a, b],
        map: (code) => (0,_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(context, first.length, (i) => code(x[first[i]] - a.zeroPoint, y[second[i]] - b.zeroPoint)),
    };
}


/***/ }),

/***/ 88514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ spatial),
/* harmony export */   Hv: () => (/* binding */ nhwc),
/* harmony export */   ND: () => (/* binding */ expectVector),
/* harmony export */   U4: () => (/* binding */ slideWindow),
/* harmony export */   XV: () => (/* binding */ rank4),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   uE: () => (/* binding */ kernelMacs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);


/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
function slideWindow(input, kernel, stride, dilation, padding) {
    const extent = (kernel - 1) * dilation + 1;
    const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
    const total = Math.max((size - 1) * stride + extent - input, 0);
    return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}
/** [height, width] of what a sliding window writes. */
function spatial(op, input, kernel, { stride, dilation, padding }) {
    const along = (axis) => {
        if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
            misfit(op, `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`);
        }
        const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
        if (size < 1)
            misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
        return size;
    };
    return [along(0), along(1)];
}
const nhwc = (op, shape) => rank4(op, shape, 'input');
function rank4(op, shape, what) {
    if (shape.length !== 4)
        misfit(op, `expected a 4-dimensional ${what}, found ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(shape)}`);
    return shape;
}
function expectVector(op, what, tensor, length, of) {
    if (tensor !== undefined && !(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sameShape */ ._C)(of(tensor), [length]))
        misfit(op, `expected ${what} [${length}], found ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(of(tensor))}`);
}
/** Multiply-accumulates of a layer: for each output as many as its kernel has elements from `axis` on. */
function kernelMacs(op, of, axis) {
    const outputs = of(op.outputs[0]).reduce((product, size) => product * size, 1);
    return of(op.constants.kernel)
        .slice(axis)
        .reduce((product, size) => product * size, outputs);
}
function misfit(op, message) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}


/***/ }),

/***/ 45378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/**
 * The commit that a change is compared with. It follows from the event and from git alone: nothing that the change brings
 * along has a say in it, but for the commits that it is made of.
 */


/** Throws `SpecError` for a name that stands for no commit. What git or the platform cannot tell is an answer. */
async function chooseBase(question) {
    try {
        if (question.named !== null)
            return await byName(question.named, question);
        switch (question.change.event) {
            case 'pull-request':
                return await ofPullRequest(question);
            case 'merge-queue':
                return ofMergeQueue(question.change);
            case 'push':
                return await ofPush(question);
            case 'local':
                return await ofLocal(question);
            case 'other':
                return await ofOther(question);
            default:
                return question.change.event;
        }
    }
    catch (error) {
        if (error instanceof _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
            return { kind: 'unknown', error };
        throw error;
    }
}
async function byName(name, { history }) {
    const commit = (await history.resolve(name)) ?? (await history.branchTip(name));
    if (commit !== null)
        return alone(commit, `named as ${name}`);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
        code: 'base/unknown',
        message: `expected the base to be a commit, a branch or a tag, found that git knows no '${name}'`,
        cause: 'It is misspelt, or was not fetched.',
        fix: 'Fetch it, or name another one, such as origin/main or HEAD~1.',
    });
}
/** The test merge says what the target is; where there is none, the tip of the target is asked for. */
async function ofPullRequest(question) {
    const { change, history } = question;
    const checkout = question.isFollowUp ? null : await checkoutOf(history);
    const head = change.headSha ?? checkout?.commit ?? null;
    const merge = question.isFollowUp ? null : await testMerge(question, checkout);
    const target = merge?.target ?? (await targetTip(question));
    return {
        kind: 'commit',
        target,
        fork: head === null ? null : await forkOf(target, head, question),
        isMerged: merge !== null && merge.commit === checkout?.commit,
        lockCommit: target.commit,
        note: null,
    };
}
/** A merge of two whose second parent is the head under judgement; Bitbucket merges the other way round. */
async function testMerge({ change, history }, checkout) {
    const { headSha, mergeSha, baseSha } = change;
    if (headSha === null)
        return null;
    const candidates = [checkout?.commit ?? null, mergeSha].filter((sha) => sha !== null && sha !== headSha);
    for (const commit of new Set(candidates)) {
        const [first, second, ...more] = await history.parents(commit).catch(orNothing);
        if (first === undefined || second === undefined || more.length > 0)
            continue;
        if (isSame(second, headSha)) {
            return { commit, target: { commit: first, role: 'the first parent of the test merge' } };
        }
        if (isSame(first, headSha) && baseSha !== null && isSame(second, baseSha)) {
            return { commit, target: { commit: second, role: 'the second parent of the test merge' } };
        }
    }
    return null;
}
/** The newer of what is fetched and what the event has; an event may be older than the branch, and a fetch than the event. */
async function targetTip({ change, history }) {
    const { baseBranch, baseSha, forkSha } = change;
    const tip = baseBranch === null ? null : await history.branchTip(baseBranch).catch(orNull);
    const role = `the tip of ${baseBranch ?? 'the target branch'}`;
    const told = baseSha === forkSha ? null : baseSha;
    if (tip !== null && (told === null || (await isAncestor(told, tip, history))))
        return { commit: tip, role };
    if (told !== null)
        return { commit: told, role };
    throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', `neither the event nor this checkout tells ${role}`, `Fetch it before tinygate runs: git fetch origin ${baseBranch ?? 'BRANCH'}; or name it with --base.`);
}
async function forkOf(target, head, { change, history }) {
    try {
        const commit = await history.mergeBase(target.commit, head);
        if (commit === null || commit === target.commit)
            return null;
        return { commit, role: 'the merge base' };
    }
    catch (error) {
        if (!(error instanceof _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t))
            throw error;
        const { forkSha } = change;
        if (forkSha !== null)
            return forkSha === target.commit ? null : { commit: forkSha, role: 'the merge base' };
        return { unknown: error };
    }
}
function ofMergeQueue({ baseSha }) {
    if (baseSha !== null)
        return alone(baseSha, 'what the merge queue merges into');
    const fix = 'Leave GITHUB_EVENT_PATH as the runner sets it.';
    throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', 'the event of the merge queue names no base commit', fix);
}
async function ofPush(question) {
    const { change, history } = question;
    const { baseSha, headSha, headBranch } = change;
    if (baseSha !== null && (await isThere(baseSha, history)))
        return alone(baseSha, 'the commit before this push');
    const head = headSha ?? (await checkoutOf(history))?.commit ?? null;
    if (head === null)
        throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', 'the push names no commit', 'Check out the repository.');
    const note = baseSha === null
        ? 'this push made the branch: there is no commit before it'
        : `history was rewritten: the commit before this push, ${short(baseSha)}, is gone`;
    const branch = change.defaultBranch ?? (await findDefault(history)).branch;
    if (branch === headBranch)
        return parentOf(head, 'the first parent', question, note);
    const tip = await history.branchTip(branch);
    if (tip === null)
        throw notFetched(branch);
    return leftAt(tip, branch, head, history, note);
}
async function ofLocal(question) {
    const { history } = question;
    const checkout = await checkoutOf(history);
    const { commit = null, branch = null } = checkout ?? {};
    if (commit === null)
        return { kind: 'first', reason: 'nothing is committed here yet' };
    const base = await findDefault(history, checkout);
    // Without a branch, as some CI servers check out: its tip stands for it.
    if (branch === base.branch || (branch === null && commit === base.commit)) {
        if (await question.hasChanges(commit))
            return alone(commit, `the last commit on ${base.branch}`);
        return parentOf(commit, `the commit before the last on ${base.branch}`, question, null);
    }
    return leftAt(base.commit, base.name, commit, history, null);
}
/** A schedule, a press of a button, a tag: what was there before the last commit. */
async function ofOther(question) {
    const { change, history } = question;
    const head = (await checkoutOf(history))?.commit ?? change.headSha;
    if (head === null)
        throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', 'the event names no commit', 'Check out the repository.');
    const chosen = await parentOf(head, 'the first parent', question, null);
    return chosen.kind === 'commit' ? { ...chosen, lockCommit: head } : chosen;
}
async function findDefault(history, checkout) {
    const { remoteDefault = null } = checkout ?? (await checkoutOf(history)) ?? {};
    const remote = [remoteDefault, 'main', 'master'].filter((branch) => branch !== null);
    for (const branch of new Set(remote)) {
        const commit = await history.branchTip(branch);
        if (commit !== null)
            return { branch, name: `origin/${branch}`, commit };
    }
    for (const branch of ['main', 'master']) {
        const commit = await history.resolve(`refs/heads/${branch}`);
        if (commit !== null)
            return { branch, name: branch, commit };
    }
    throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', 'the default branch cannot be told: there is no origin/HEAD, origin/main or origin/master, and no main or master', 'Name what to compare with: --base REF, such as --base HEAD~1.');
}
async function leftAt(tip, name, head, history, note) {
    const commit = await history.mergeBase(tip, head);
    if (commit !== null)
        return { ...alone(commit, `the merge base with ${name}`), note };
    const found = `${name} and ${short(head)} have no commit in common`;
    throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('no-base', found, 'Name what to compare with: --base REF.');
}
async function parentOf(commit, role, { history }, note) {
    const [parent] = await history.parents(commit);
    if (parent === undefined)
        return { kind: 'first', reason: `${short(commit)} is the first commit` };
    return { ...alone(parent, role), note };
}
function alone(commit, role) {
    return { kind: 'commit', target: { commit, role }, fork: null, isMerged: false, lockCommit: commit, note: null };
}
/** Null where no repository is checked out, but the platform may know. */
async function checkoutOf({ checkout }) {
    return (await checkout?.()) ?? null;
}
/** False for what a force push replaced; what merely was not fetched is told when it is read. */
async function isThere(commit, history) {
    try {
        await history.parents(commit);
        return true;
    }
    catch (error) {
        if (error instanceof _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
            return error.fault !== 'gone';
        throw error;
    }
}
async function isAncestor(one, other, history) {
    if (one === other)
        return true;
    return (await history.mergeBase(one, other).catch(orNull)) === one;
}
function orNull(error) {
    if (error instanceof _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
        return null;
    throw error;
}
function orNothing(error) {
    if (error instanceof _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
        return [];
    throw error;
}
function notFetched(branch) {
    const fix = `Fetch it before tinygate runs (git fetch origin ${branch}), or check out with \`fetch-depth: 0\`.`;
    return new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('not-fetched', `the default branch ${branch} is not in this checkout`, fix);
}
/** Bitbucket abbreviates some names. */
function isSame(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
function short(commit) {
    return commit.slice(0, 12);
}


/***/ }),

/***/ 85221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   tO: () => (/* binding */ readPointedTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _platform_git_lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59074);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21299);
/** A committed artifact in another commit: where its spec put it there, and its bytes. */




/**
 * By the spec of the commit itself, so that a file that was moved is found; where that has no such artifact, or there is no
 * spec yet, by the path that the artifact has today. Where there is a spec that cannot be read, nobody knows which file it meant:
 * the path of today may be one that the change has picked.
 */
async function locate({ commit, plan, problem, files }, artifact, today, history) {
    const old = plan?.artifacts.find(({ name }) => name === artifact.name);
    if (old && !(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitted */ .z)(old))
        return { kind: 'trained' };
    const path = old?.file ?? files.get(artifact.name) ?? ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitted */ .z)(artifact) ? artifact.file : null);
    if (path === null)
        return { kind: 'trained' };
    const of = commit.slice(0, 12);
    if (problem !== null && !files.has(artifact.name)) {
        return {
            kind: 'lost',
            reason: `the spec of ${of} cannot be read, so nobody knows which file it names: ${problem}`,
        };
    }
    const blob = await history.blobId(commit, path);
    if (blob !== null)
        return { kind: 'file', path, blob };
    const kind = await history.kindOf(commit, path);
    if (kind)
        return { kind: 'lost', reason: `${path} of ${of} is no file there but a ${kind}, which is not followed` };
    if (problem !== null)
        return { kind: 'lost', reason: `${of} has no ${path}, and its spec cannot be read: ${problem}` };
    const gone = (plan?.artifacts ?? []).filter(({ name }) => !today.artifacts.some((now) => now.name === name));
    // An artifact that only the base has may be this one under its old name: then growth must not go unseen.
    if (!old && gone.length > 0) {
        const names = gone.map(({ name }) => name).join(', ');
        const reason = `${of} has no ${artifact.name}, but ${names}, which this run lacks: was it renamed?`;
        return { kind: 'lost', reason };
    }
    const why = plan ? '' : ', and no spec yet';
    return { kind: 'new', reason: `${artifact.name} is new: ${of} has no ${path}${why}` };
}
/** `known` is what is known already, by its digest: content in Git LFS that need not be there. */
async function readContent({ path, blob }, commit, history, known) {
    const bytes = await history.readFile(commit, path);
    if (bytes === null)
        throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('damaged', `${path} (${blob.slice(0, 12)}) is missing`, 'Clone again.');
    const pointer = (0,_platform_git_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPointer */ .q)(bytes);
    if (pointer === null)
        return { bytes, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bytes) };
    const { sha256 } = pointer;
    if (known(sha256))
        return { bytes: null, sha256 };
    return { bytes: await readPointedTo(pointer, path, commit, history), sha256 };
}
/** Content that a committed file only points to. Throws `HistoryError` where it cannot be had. */
async function readPointedTo(pointer, path, commit, { readLfs }) {
    const content = (await readLfs?.(pointer)) ?? null;
    if (content)
        return content;
    throw new _platform_history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('not-fetched', `${path} of ${commit.slice(0, 12)} is in Git LFS, and its content (SHA-256 ${pointer.sha256.slice(0, 12)}) is not here`, `Fetch it before tinygate runs: git lfs fetch origin ${commit.slice(0, 12)}.`);
}


/***/ }),

/***/ 51028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planAt),
/* harmony export */   T: () => (/* binding */ filesAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68206);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94572);
/* harmony import */ var _no_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34347);
/** A spec as it is in another commit, read from git's objects. */





/**
 * The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has nothing there.
 * Throws `NotAFileError` where the spec, or one that it extends, is a link, a folder or in a submodule.
 */
async function planAt(commit, plan, { history }) {
    const { workspace, specPath, seed, data } = plan;
    if ((await history.blobId(commit, specPath)) === null) {
        await (0,_no_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFileOrNothing */ .E)(commit, specPath, history);
        return null;
    }
    return (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpec */ .O)(specPath, {
        cwd: workspace,
        workspace,
        readFile: readerAt(commit, workspace, history),
        overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
    });
}
/**
 * The `file:` of each artifact, as text, in a spec of a commit that breaks a rule: it still tells which files it meant. Empty
 * where it is not even YAML. Throws `HistoryError` where git cannot tell.
 */
async function filesAt(commit, { workspace, specPath }, { history }) {
    const files = new Map();
    try {
        const options = { cwd: workspace, workspace, readFile: readerAt(commit, workspace, history) };
        const { root } = await (0,_spec_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSpec */ .II)(specPath, options);
        for (const [name, { node }] of membersOf(membersOf(root).get('artifacts')?.node)) {
            const file = membersOf(node).get('file')?.node;
            if (file?.kind === 'scalar' && typeof file.value === 'string')
                files.set(name, file.value);
        }
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8))
            throw error;
    }
    return files;
}
function membersOf(node) {
    return node?.kind === 'object' ? node.members : new Map();
}
function readerAt(commit, workspace, history) {
    return async (file) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'));
        const bytes = await history.readFile(commit, path);
        if (bytes === null)
            await (0,_no_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFileOrNothing */ .E)(commit, path, history);
        return bytes;
    };
}


/***/ }),

/***/ 57184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kq: () => (/* binding */ describeFound),
  lN: () => (/* binding */ findBase),
  n3: () => (/* binding */ isRelative),
  fq: () => (/* binding */ needsBase),
  VF: () => (/* binding */ readBaseSpec)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/spec/plan/budgets.js
var budgets = __webpack_require__(13758);
// EXTERNAL MODULE: ./build/pipeline/base-commit.js
var base_commit = __webpack_require__(45378);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/report/lock-file-name.js
var lock_file_name = __webpack_require__(80447);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/report/max-bytes.js
var max_bytes = __webpack_require__(59051);
;// CONCATENATED MODULE: ./build/pipeline/base-report.js
/**
 * What a run has told about a commit: the `tinygate.lock.json` that stands in it, then the reports that runs have stored. A
 * file that is committed is measured from git; this is for what is trained, and for what bytes cannot tell.
 */








/** `base` is the spec that the commit has, null where that cannot be read: a report can still be found by its commit. */
async function readTold(commit, base, plan, platform) {
    const { history } = platform;
    let inputs = null;
    try {
        const locked = await readLocked(commit, plan, platform);
        if (locked)
            return locked;
        if (base)
            inputs = await (0,inputs_digest/* inputsDigest */.KA)(base, (0,inputs_digest/* commitTree */.SC)(history, commit));
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        const found = await readStored(commit, null, plan, platform);
        if (found.kind === 'found')
            return found;
        return { kind: 'lost', reason: error instanceof platform_platform/* HistoryError */.tx ? `${error.found}. ${error.fix}` : error.message };
    }
    return readStored(commit, inputs, plan, platform);
}
async function readStored(commit, inputs, plan, platform) {
    const stored = await platform.findReport({ spec: plan.name, inputs, commit });
    switch (stored.kind) {
        case 'absent':
            return { kind: 'absent', reason: 'no run of it has stored a report' };
        case 'lost':
            return { kind: 'lost', reason: stored.reason };
        case 'found':
            return readable(stored.bytes, stored.source, stored.commit);
        default:
            return stored;
    }
}
async function readLocked(commit, plan, { history }) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(plan.specPath), lock_file_name/* lockFileName */.x);
    const bytes = await history.readFile(commit, path);
    if (bytes === null)
        return null;
    const source = `${path} of ${commit.slice(0, 12)}`;
    // What reads reports is loaded where there is one: a gate on sizes must not wait for it.
    const { readLock } = await Promise.all(/* import() */[__webpack_require__.e(8937), __webpack_require__.e(4624)]).then(__webpack_require__.bind(__webpack_require__, 4624));
    const report = readLock(bytes, source, plan.name);
    return report && { kind: 'found', report, source, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}
async function readable(bytes, from, commit) {
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(8937), __webpack_require__.e(2872)]).then(__webpack_require__.bind(__webpack_require__, 18937));
    try {
        const report = parseReport(bytes, from);
        const of = report.commit ?? commit;
        const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
        return { kind: 'found', report, source, sha256: (0,digest/* digestBytes */.QN)(bytes) };
    }
    catch (error) {
        return { kind: 'lost', reason: `the stored report cannot be read: ${error.message}` };
    }
}
/** A report that was named must be there: a typing error would let every growth through. */
async function readNamed(path) {
    const limits = { maxBytes: max_bytes/* maxReportBytes */.K, fix: 'Name a report.json that tinygate wrote.' };
    const bytes = await (0,read_whole/* readWhole */.o)(path, limits).catch((error) => {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* TinygateError */.oG({
            code: 'baseline/unreadable',
            message: `expected a report to compare with, found that ${path} cannot be read (${error.code ?? 'unknown'})`,
            fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
        }, { cause: error });
    });
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(8937), __webpack_require__.e(2872)]).then(__webpack_require__.bind(__webpack_require__, 18937));
    const report = parseReport(bytes, path);
    return { kind: 'found', report, source: `report ${path}`, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}
/** Where the lock of a spec is on the disk. */
function lockPath(plan) {
    return join(plan.workspace, posix.dirname(plan.specPath), lockFileName);
}

// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platform/git/lfs.js
var lfs = __webpack_require__(59074);
;// CONCATENATED MODULE: ./build/pipeline/changes.js
/** Whether the working tree has other files than a commit, of those that a run reads. */





async function hasChanges(plan, commit, history) {
    const format = plan.data?.format;
    if ((format === 'image_folder' || format === 'sound_folder' || format === 'tfrecord') && !history.listFiles)
        return true;
    const there = (0,inputs_digest/* commitTree */.SC)(history, commit);
    const here = (0,inputs_digest/* diskTree */.cF)(plan.workspace);
    const files = await Promise.all([(0,inputs_digest/* inputFiles */.ul)(plan, there), (0,inputs_digest/* inputFiles */.ul)(plan, here)]);
    for (const path of new Set(files.flat())) {
        const file = (0,external_node_path_.join)(plan.workspace, path);
        const [before, now] = await Promise.all([there.blobId(path), here.blobId(path)]);
        if (before === now)
            continue;
        if (before === null || now === null || !(await isCheckedOut(file, await history.readFile(commit, path))))
            return true;
    }
    return false;
}
/** Git may write other bytes than it holds: the content of a Git LFS pointer, or the line ends of Windows. */
async function isCheckedOut(file, committed) {
    if (committed === null)
        return false;
    const bytes = await (0,promises_.readFile)(file);
    const pointer = (0,lfs/* readPointer */.q)(committed);
    if (pointer)
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === pointer.sha256;
    const unix = (text) => Buffer.from(text).toString('latin1').replaceAll('\r\n', '\n');
    return !committed.includes(0) && unix(bytes) === unix(committed);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/pipeline/renamed-spec.js
/**
 * The spec of a commit under another path than it has today. A change that renames its spec and moves the model along would
 * else be taken for a new one, which has nothing to grow from.
 */




/** More files than that are not looked into: no change renames so many. */
const maxCandidates = 200;
/**
 * The spec of the same name among the files that the commit has and the change has no longer; null where there is none, or
 * where the files cannot be listed. Throws as `planAt` does.
 */
async function findRenamed(commit, plan, platform, isFollowUp) {
    const { history } = platform;
    if (!history.listFiles)
        return null;
    const isGone = await whatIsGone(plan.workspace, platform, isFollowUp);
    const candidates = (await history.listFiles(commit)).filter((path) => /\.ya?ml$/.test(path) && isGone(path));
    for (const specPath of candidates.slice(0, maxCandidates)) {
        const bytes = await history.readFile(commit, specPath);
        // Most YAML is no spec: read as one only where it has the name.
        if (bytes === null || !Buffer.from(bytes).toString('utf8').includes(plan.name))
            continue;
        const found = await (0,base_spec/* planAt */.J)(commit, { ...plan, specPath }, platform).catch(nullOfSpec);
        if (found?.name === plan.name)
            return found;
    }
    return null;
}
/** A spec that breaks a rule is not this one; where git cannot tell, nobody may take that for nothing. */
function nullOfSpec(error) {
    if (error instanceof errors/* SpecError */.G8)
        return null;
    throw error;
}
/** A follow-up judges the head commit, everything else what is checked out. */
async function whatIsGone(workspace, { history, change: { headSha } }, isFollowUp) {
    if (isFollowUp && headSha !== null && history.listFiles) {
        const kept = new Set(await history.listFiles(headSha));
        return (path) => !kept.has(path);
    }
    return (path) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false }) === undefined;
}

;// CONCATENATED MODULE: ./build/pipeline/baseline.js
/**
 * What a change is compared with: the commit that it lands on, and the commit that it left its target at. Committed files
 * and the spec are read from git there; what is trained, and what only a run can tell, from a lock that stands in that
 * commit or from what its runs have stored. Nothing is built again.
 */









async function findBase(plan, platform, options = {}) {
    const { baseline = 'auto', base = null, isFollowUp = false } = options;
    const nothing = { platform, sides: [], named: null, budgets: null, problem: null, isFollowUp };
    if (baseline === 'none')
        return { ...nothing, chosen: { kind: 'not-asked' } };
    const named = baseline === 'auto' ? null : await readNamed(baseline.report);
    const { change, history } = platform;
    const chosen = await (0,base_commit/* chooseBase */.b)({
        change,
        history,
        named: base,
        isFollowUp,
        hasChanges: (commit) => hasChanges(plan, commit, history),
    });
    if (chosen.kind !== 'commit')
        return { ...nothing, chosen, named };
    const { target, fork, lockCommit, isMerged } = chosen;
    const needsTold = named === null && (asksRuns(plan, isFollowUp) || plan.artifacts.some((one) => !(0,artifacts/* isCommitted */.z)(one)));
    const commits = fork && !('unknown' in fork) ? [target, fork] : [target];
    const sides = await Promise.all(commits.map(async ({ commit, role }) => {
        const spec = await readBaseSpec(commit, plan, platform, isFollowUp);
        const told = needsTold
            ? await readTold(commit === target.commit ? lockCommit : commit, spec.plan, plan, platform)
            : null;
        return { ...spec, role, told };
    }));
    const [onto, left] = sides;
    // A branch that is behind its target has not loosened what the target has tightened since.
    const own = isMerged || !left || (left.plan === null && left.problem === null) ? onto : left;
    const { plan: ownPlan = null, problem = null } = own ?? {};
    return { platform, chosen, sides, named, budgets: ownPlan?.budgets ?? null, problem, isFollowUp };
}
async function readBaseSpec(commit, plan, platform, isFollowUp) {
    try {
        const there = await (0,base_spec/* planAt */.J)(commit, plan, platform);
        const found = there ?? (await findRenamed(commit, plan, platform, isFollowUp));
        return { commit, plan: found, problem: null, files: new Map() };
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        if (error instanceof platform_platform/* HistoryError */.tx)
            return { commit, plan: null, problem: `${error.found}. ${error.fix}`, files: new Map() };
        return { commit, plan: null, problem: error.message, files: await (0,base_spec/* filesAt */.T)(commit, plan, platform) };
    }
}
/** For a log, before anything is measured. */
function describeFound({ chosen, sides }) {
    switch (chosen.kind) {
        case 'not-asked':
            return 'none is asked for';
        case 'first':
            return chosen.reason;
        case 'unknown':
            return `${chosen.error.found}. ${chosen.error.fix}`;
        case 'commit':
            return sides.map(({ commit, role }) => `${commit.slice(0, 12)}, ${role}`).join('; ');
        default:
            return chosen;
    }
}
/** Whether any budget compares with the base, or is softened by it. */
function needsBase({ budgets }) {
    return budgets.some((budget) => budget.level !== 'off' && (isRelative(budget) || budget.onUnchanged === 'warn'));
}
function isRelative({ maxDrop, maxIncrease }) {
    return maxDrop?.against === budgets/* baseReference */.l || maxIncrease?.against === budgets/* baseReference */.l;
}
/** Whether a limit against the base rests on what only a device tells, or on samples that are not at hand. */
function asksRuns({ budgets, data }, isFollowUp) {
    return budgets.some((budget) => {
        if (budget.level === 'off' || !isRelative(budget))
            return false;
        const basis = (0,metrics/* findMetric */.GF)(budget.metric)?.basis;
        return basis === 'device' || (basis === 'samples' && (isFollowUp || data === null));
    });
}


/***/ }),

/***/ 87946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ markClaims),
/* harmony export */   e: () => (/* binding */ restsOnSamples)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61699);

/** Marks each row with a number for which `isClaimed` holds of one of its artifacts, or of what that is compared with. */
function markClaims(rows, { groups }, isClaimed) {
    return rows.map((row) => {
        if (row.measured === null)
            return row;
        const members = (Object.hasOwn(groups, row.artifact) ? groups[row.artifact] : undefined) ?? [row.artifact];
        const subjects = row.against === null || row.against === 'base' ? members : [...members, row.against];
        return subjects.some((name) => isClaimed(name, row)) ? { ...row, isClaimed: true } : row;
    });
}
/** Whether a row needs a run of the file over samples. */
function restsOnSamples({ metric }) {
    return (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(metric)?.basis === 'samples';
}


/***/ }),

/***/ 82973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCodeWith),
/* harmony export */   L: () => (/* binding */ worstExitCode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);


/** From the mildest: what is broken inside or outside tinygate outranks what the numbers say. */
const severity = [
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.budget,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal,
];
/** The exit code of several specs in one run; an empty run has judged nothing, which is no pass. */
function worstExitCode(codes) {
    if (codes.length === 0)
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided;
    return severity[Math.max(...codes.map((code) => severity.indexOf(code)))] ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal;
}
/** The exit code of a verdict whose report could not be written whole: never green, and never milder than the verdict. */
function exitCodeWith(verdict, unwritten) {
    return worstExitCode([(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(verdict), ...(unwritten.length > 0 ? [_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input] : [])]);
}


/***/ }),

/***/ 61794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ judgedArtifacts),
/* harmony export */   IE: () => (/* binding */ needsDeflatedSize),
/* harmony export */   XV: () => (/* binding */ needsScores),
/* harmony export */   ZT: () => (/* binding */ needsRun)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61699);
/** What the budgets of a spec need to know: what costs time is measured only where a budget rests on it. */

/** Whether a budget that counts rests on samples that the artifact must be run over. */
function needsRun(plan, artifact) {
    return plan.data !== null && isAskedFor(plan, artifact, ({ basis }) => basis === 'samples');
}
/** Whether what a file says of each sample is kept: of every task but classification, and where a budget needs it. */
function needsScores(plan, artifact) {
    return plan.data?.task.name !== 'classification' || isAskedFor(plan, artifact, (metric) => metric.needsScores);
}
/** Whether a budget that counts rests on the artifact's deflated size. */
function needsDeflatedSize(plan, artifact) {
    return isAskedFor(plan, artifact, ({ name }) => name === 'deflated_size');
}
/** Artifacts that any budget is about: as its subject, as a member of its group, as what it compares with. */
function judgedArtifacts({ budgets, groups }) {
    return new Set(budgets.flatMap((budget) => [...namesIn(budget, groups)]));
}
function namesIn({ artifact, maxDrop, maxIncrease }, groups) {
    const members = Object.hasOwn(groups, artifact) ? (groups[artifact] ?? []) : [];
    return [artifact, ...members, maxDrop?.against, maxIncrease?.against].filter((name) => typeof name === 'string');
}
/** Also as a member of a group, and as what another artifact is compared with. */
function isAskedFor({ budgets, groups }, artifact, rests) {
    return budgets.some((budget) => {
        const metric = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(budget.metric);
        return budget.level !== 'off' && metric && rests(metric) && namesIn(budget, groups).includes(artifact);
    });
}


/***/ }),

/***/ 34347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireFileOrNothing),
/* harmony export */   Z: () => (/* binding */ NotAFileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/**
 * Paths in a commit that no file stands at. What a link or a submodule leads to is not in the commit, so it is neither judged
 * nor taken for nothing: a file that is hidden behind one has not gone.
 */

/** Null for a file and for nothing. */
async function findObstacle(commit, path, { kindOf }) {
    const kind = await kindOf(commit, path);
    if (kind === null)
        return null;
    const parts = path.split('/');
    for (const index of parts.keys()) {
        const at = parts.slice(0, index + 1).join('/');
        const found = await kindOf(commit, at);
        if (found === 'link' || found === 'submodule')
            return { kind: found, at };
    }
    return { kind, at: path };
}
/** @throws NotAFileError where something stands at the path, or on the way to it, that is no file. */
async function requireFileOrNothing(commit, path, history) {
    const found = await findObstacle(commit, path, history);
    if (found)
        throw new NotAFileError(`${path} of ${commit.slice(0, 12)}`, found);
}
/** A problem of the commit, whatever the spec in it says. */
class NotAFileError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8 {
    constructor(what, { kind, at }) {
        super({
            code: 'commit/not-a-file',
            message: `expected ${what} to be a file, found that ${at} is a ${kind} there`,
            cause: causes[kind],
            fix: `Commit the file itself, and name its own path; or remove ${at}.`,
        });
    }
}
const causes = {
    folder: 'A folder has no bytes that can be judged.',
    link: 'Links are not followed in a commit: what a link leads to may be judged here and be another file where it is used.',
    submodule: 'The files of a submodule are in another repository and not in this commit.',
};


/***/ }),

/***/ 88894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xm: () => (/* binding */ checkPromises),
  ow: () => (/* binding */ compressedLayers),
  sJ: () => (/* binding */ promisedBlocks)
});

;// CONCATENATED MODULE: ./build/gate/invariants.js
function checkInvariants(targets, measurement) {
    const { zeroPattern, overAll } = targets;
    return [
        ...Object.entries(targets.sparsityFraction).map(([layer, expected]) => check(measurement, layer, 'zeros', expected)),
        ...Object.entries(targets.clusters).map(([layer, expected]) => check(measurement, layer, 'distinct_codes', expected)),
        ...Object.entries(targets.codewords ?? {}).map(([layer, expected]) => check(measurement, layer, 'distinct_blocks', expected)),
        ...Object.entries(targets.channelClusters ?? {}).map(([layer, expected]) => check(measurement, layer, 'codes_per_channel', expected)),
        ...(zeroPattern ? checkPattern(measurement, zeroPattern, targets) : []),
        ...(overAll ? checkOverAll(measurement, overAll, zeroPattern?.kind === 'blocks') : []),
    ];
}
function checkPattern(measurement, pattern, { sparsityFraction }) {
    if (pattern.kind === 'm_by_n')
        return pattern.layers.map((layer) => check(measurement, layer, 'zeros_in_block', pattern.m));
    return Object.entries(sparsityFraction).map(([layer, expected]) => check(measurement, layer, 'zero_blocks', expected));
}
/** A row for all together, and one for each: what one threshold left of it stands there. */
function checkOverAll(measurement, { layers, sparsityFraction: expected }, inBlocks) {
    const rows = layers.map((layer) => check(measurement, layer, 'weights_left', 1));
    const found = layers.map((name) => measurement.layers.find((layer) => layer.name === name));
    const invariant = 'zeros_over_all';
    const head = {
        artifact: measurement.artifact,
        layer: `${layers.length} pruned layers`,
        invariant,
        expected,
    };
    const unknown = rows.find(({ actual }) => actual === null);
    if (unknown)
        return [...rows, { ...head, actual: null, verdict: 'error', reason: unknown.reason }];
    const sum = (of) => found.reduce((all, layer) => all + of(layer), 0);
    const zeros = inBlocks ? zerosInBlocks : zerosOf;
    const actual = sum(zeros) / sum(({ kernelElements }) => kernelElements);
    return [...rows, { ...head, actual, ...judge(invariant, actual, expected) }];
}
/** A fraction is a quotient of counts: the count comes back whole. */
const zerosOf = ({ zeroFraction, kernelElements }) => Math.round(zeroFraction * kernelElements);
/** Those of blocks that are wholly zero; NaN where nobody counted. */
const zerosInBlocks = ({ blocks, kernelElements }) => blocks ? Math.round(blocks.zeroFraction * kernelElements) : NaN;
const readers = {
    zeros: ({ zeroFraction }) => zeroFraction,
    zero_blocks: ({ blocks }) => blocks?.zeroFraction ?? NaN,
    zeros_in_block: ({ blocks }) => blocks?.fewestZeros ?? NaN,
    weights_left: (layer) => layer.kernelElements - zerosOf(layer),
    distinct_codes: ({ distinctCodes }) => distinctCodes,
    distinct_blocks: ({ codewords }) => codewords?.distinct ?? NaN,
    codes_per_channel: ({ codesPerChannel }) => codesPerChannel ?? NaN,
};
function check(measurement, name, invariant, expected) {
    const head = { artifact: measurement.artifact, layer: name, invariant, expected };
    const error = (reason) => ({ ...head, actual: null, verdict: 'error', reason });
    const found = measurement.layers.filter((layer) => layer.name === name);
    const [layer] = found;
    if (!layer || found.length > 1) {
        return error(`expected one layer ${name} in ${measurement.file}, found ${found.length}`);
    }
    const actual = readers[invariant](layer);
    if (!Number.isFinite(actual) || !Number.isFinite(expected))
        return error(`expected numbers, found ${actual} against ${expected}`);
    if (layer.kernelElements < 1)
        return error('expected a kernel, found an empty one');
    // What keeps its zeros by having nothing else was not pruned but lost.
    if (invariant === 'zeros' && readers.weights_left(layer) === 0)
        return { ...head, actual, verdict: 'fail', reason: reasonOf.weights_left };
    return { ...head, actual, ...judge(invariant, actual, expected) };
}
function judge(invariant, actual, expected) {
    const holds = isLimit[invariant] ? actual <= expected : actual >= expected - 1e-9;
    return holds ? { verdict: 'pass', reason: null } : { verdict: 'fail', reason: reasonOf[invariant] };
}
const zerosLost = 'a pass after pruning put values back where pruning had left zeros';
/** Whether it is kept from above. */
const isLimit = {
    zeros: false,
    zero_blocks: false,
    zeros_in_block: false,
    zeros_over_all: false,
    weights_left: false,
    distinct_codes: true,
    distinct_blocks: true,
    codes_per_channel: true,
};
const reasonOf = {
    zeros: zerosLost,
    zero_blocks: zerosLost,
    zeros_in_block: zerosLost,
    zeros_over_all: zerosLost,
    weights_left: 'every weight of the layer is zero, so that it computes nothing',
    distinct_codes: 'a pass after clustering moved values away from their centroid',
    distinct_blocks: 'a pass after clustering moved values away from their codeword',
    codes_per_channel: 'a pass after clustering moved values away from the centroids of their channel',
};

// EXTERNAL MODULE: ./build/graph/kernel-blocks.js
var kernel_blocks = __webpack_require__(45521);
// EXTERNAL MODULE: ./build/spec/artifact-types.js
var artifact_types = __webpack_require__(30770);
// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/spec/plan/compression.js
var plan_compression = __webpack_require__(64906);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var artifacts = __webpack_require__(21299);
;// CONCATENATED MODULE: ./build/pipeline/promises.js
/** What compression promised of each exported file, for the gate to check on its bytes. */





/**
 * Zeros and codes per layer, of the models that are compressed. A kernel of floats has its codes times the scales of its output
 * channels: no channel of it has more values than there are clusters. Of committed files the spec promises nothing.
 */
function compressionTargets(plan, measurements) {
    return perArtifact(plan, measurements, ({ pruned, clustered, floats }, { pruning, clustering }) => {
        const together = pruning ? (0,spec_layers/* layersOverAll */.gH)(pruning, pruned) : [];
        const isSingle = (layer) => clustering === null || (0,spec_layers/* codewordSizeOf */.Gu)(clustering, layer) === 1;
        const isOfChannels = (layer) => clustering !== null && (0,spec_layers/* hasCodebookPerChannel */.LX)(clustering, layer);
        const single = pruned.filter((layer) => !together.includes(layer));
        return {
            sparsityFraction: pruning
                ? Object.fromEntries(single.map((layer) => [layer, (0,spec_layers/* finalSparsity */.YH)(pruning, layer)]))
                : {},
            clusters: clustering
                ? mostOf(clustering, clustered.filter((layer) => isSingle(layer) && !isOfChannels(layer)))
                : {},
            ...(clustering && (clustered.some(isOfChannels) || floats.length > 0)
                ? { channelClusters: mostOf(clustering, [...clustered.filter(isOfChannels), ...floats.filter(isSingle)]) }
                : {}),
            ...(clustering && !clustered.every(isSingle)
                ? {
                    codewords: mostOf(clustering, clustered.filter((layer) => !isSingle(layer))),
                }
                : {}),
            ...(pruning?.pattern ? { zeroPattern: { ...pruning.pattern, layers: pruned } } : {}),
            ...(pruning && together.length > 0
                ? { overAll: { layers: together, sparsityFraction: (0,spec_layers/* sharedSparsity */.XM)(pruning) } }
                : {}),
        };
    });
}
/** The most codes, or blocks of codes, that each layer may have. */
function mostOf(clustering, layers) {
    return Object.fromEntries(layers.flatMap((layer) => {
        const most = (0,spec_layers/* clustersOf */.Dg)(clustering, layer);
        return most === null ? [] : [[layer, most]];
    }));
}
/** In which blocks the zeros and the codewords, and in which channels the codes, of an artifact's layers were promised. */
function promisedBlocks({ compression }, { model, type }) {
    const { pruning, clustering } = (0,plan_compression/* passesOf */.H)(compression, model);
    const zeros = pruning?.pattern ? (0,kernel_blocks/* blockSizeOf */.Y0)(pruning.pattern) : null;
    const { keepsCodes } = artifact_types/* artifactTypes */.E3[type];
    return (layer) => {
        const isClustered = clustering !== null && (0,spec_layers/* clusteredLayers */._n)(clustering, [layer]).length > 0;
        const size = isClustered && (0,artifact_types/* hasCodes */.f6)(type) ? (0,spec_layers/* codewordSizeOf */.Gu)(clustering, layer) : 1;
        const perChannel = isClustered &&
            ((0,spec_layers/* hasCodebookPerChannel */.LX)(clustering, layer) || (!keepsCodes && (0,spec_layers/* codewordSizeOf */.Gu)(clustering, layer) === 1));
        const isPruned = pruning !== null && zeros !== null && (0,spec_layers/* prunedLayers */.Nl)(pruning, [layer]).length > 0;
        if (!isPruned && size === 1 && !perChannel)
            return null;
        return { zeros: isPruned ? zeros : null, codewords: size > 1 ? size : null, ...(perChannel && { perChannel }) };
    };
}
/** Each promise held against what was measured. */
function checkPromises(plan, measurements) {
    const targets = compressionTargets(plan, measurements);
    return measurements.flatMap((measurement) => {
        // An artifact may be called `constructor`.
        const promised = Object.hasOwn(targets, measurement.artifact) ? targets[measurement.artifact] : undefined;
        return promised ? checkInvariants(promised, measurement) : [];
    });
}
function compressedLayers(plan, measurements) {
    return perArtifact(plan, measurements, ({ pruned, clustered }) => ({ pruned, clustered }));
}
/** Which kernels of a file are codes; in a file of type dynamic_range small ones are not. */
function codedIn(type, { layers }) {
    if (artifact_types/* artifactTypes */.E3[type].keepsCodes)
        return () => true;
    const coded = new Set(layers.flatMap(({ name, kernelBytes, kernelElements }) => (kernelBytes === kernelElements ? [name] : [])));
    return (layer) => (0,artifact_types/* hasCodes */.f6)(type) && coded.has(layer);
}
function perArtifact(plan, measurements, describe) {
    const entries = plan.artifacts.flatMap((artifact) => {
        const measurement = measurements.find((one) => one.artifact === artifact.name);
        if ((0,artifacts/* isCommitted */.z)(artifact) || !measurement)
            return [];
        const kernelLayers = measurement.layers.map(({ name }) => name);
        const passes = (0,plan_compression/* passesOf */.H)(plan.compression, artifact.model);
        const { pruning, clustering } = passes;
        const pruned = pruning ? (0,spec_layers/* prunedLayers */.Nl)(pruning, kernelLayers) : [];
        const all = clustering ? (0,spec_layers/* clusteredLayers */._n)(clustering, kernelLayers) : [];
        const isOfCodes = codedIn(artifact.type, measurement);
        const [clustered, floats] = [all.filter(isOfCodes), all.filter((layer) => !isOfCodes(layer))];
        return [[artifact.name, describe({ pruned, clustered, floats }, passes)]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ rejudge),
/* harmony export */   wK: () => (/* binding */ remeasureCommitted),
/* harmony export */   wr: () => (/* binding */ applyBaseBudgets)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62864);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64342);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19582);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5210);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49803);
/* harmony import */ var _platform_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59074);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15719);
/* harmony import */ var _report_evidence_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14674);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87177);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(21299);
/* harmony import */ var _base_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85221);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87946);
/* harmony import */ var _no_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34347);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61794);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88894);
/**
 * A report from a run that is not trusted, such as one of a fork, judged again by the budgets of the base branch: its
 * numbers are data, its verdict counts for nothing. Committed models are looked up in the commit itself.
 */

















/** The same report with the rows and the verdict that the base branch's budgets give it. */
function rejudge(report, { plan, remeasured, here, proposed, base, today, isNew }) {
    const { artifacts } = report;
    const { evidence: baseline } = base;
    const rows = (0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(plan.budgets, {
        ...(0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_15__/* .evidenceFrom */ .E)(report),
        compressed: (0,_promises_js__WEBPACK_IMPORTED_MODULE_14__/* .compressedLayers */ .ow)(plan, artifacts),
        groups: plan.groups,
        unavailable: here.unavailable,
        today,
        ...(baseline ? { baseline } : {}),
    });
    const budgets = (0,_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .markClaims */ .L)(rows, plan, (artifact, row) => (0,_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .restsOnSamples */ .e)(row) ||
        (row.device !== null && !here.isOurs(artifact, row.device)) ||
        !remeasured.includes(artifact));
    const invariants = (0,_promises_js__WEBPACK_IMPORTED_MODULE_14__/* .checkPromises */ .xm)(plan, artifacts);
    const budgetChanges = isNew
        ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBudgets */ .U)([], plan.budgets)
        : proposed
            ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBudgets */ .U)(plan.budgets, proposed)
            : [];
    return {
        ...report,
        spec: { ...report.spec, name: plan.name, path: plan.specPath },
        baseline: base.described,
        budgetChanges,
        budgets,
        invariants,
        verdict: (0,_report_report_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)({ budgets, invariants, faults: report.faults, budgetChanges }),
    };
}
/** The change's own artifacts under the budgets, groups and promises of its base branch. */
function applyBaseBudgets(plan, base) {
    return { ...plan, budgets: base.budgets, groups: base.groups };
}
/**
 * The report with every committed model of the plan measured anew from the bytes that the commit holds; of what was claimed about
 * it, only what needs samples or devices stays. Artifacts that the plan does not have are left out: nothing was looked at that
 * could vouch for them. Throws unless the report is about these very bytes; content of Git LFS that cannot be had is a fault of its
 * artifact. A file that several artifacts are is read once, and deflated only where a budget of the plan asks for it.
 */
async function remeasureCommitted(report, plan, commit, { history }) {
    let artifacts = report.artifacts.filter(({ artifact }) => plan.artifacts.some(({ name }) => name === artifact));
    const faults = [];
    const find = onceFor((file) => findCommitted(file, commit, history));
    const measure = onceFor(async (file) => {
        const isDeflated = plan.artifacts.some((one) => (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_16__/* .isCommitted */ .z)(one) && one.file === file && (0,_needs_js__WEBPACK_IMPORTED_MODULE_13__/* .needsDeflatedSize */ .IE)(plan, one.name));
        return measureCommitted(file, (await find(file)), isDeflated);
    });
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_16__/* .isCommitted */ .z)(artifact))
            continue;
        const measured = artifacts.find(({ artifact: name }) => name === artifact.name);
        const found = await find(artifact.file);
        const sha256 = found?.sha256 ?? 'no such file';
        if (found === null || measured?.sha256 !== sha256) {
            throw notTheFile(`expected ${artifact.file} of ${commit.slice(0, 12)} to be what the report measured (${measured?.sha256.slice(0, 12) ?? 'nothing'}), found ${sha256.slice(0, 12)}`);
        }
        const looked = await measure(artifact.file);
        if (looked instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .HistoryError */ .tx) {
            faults.push({ artifact: artifact.name, file: artifact.file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOf */ .K)(looked, null) });
            artifacts = artifacts.filter((one) => one !== measured);
            continue;
        }
        const { accuracy, predictions, runtime, devices } = measured;
        const claimed = { accuracy, predictions, runtime, devices };
        const own = { ...looked, artifact: artifact.name, ...claimed };
        artifacts = artifacts.map((one) => (one === measured ? own : one));
    }
    const isNew = ({ artifact }) => !faults.some((fault) => fault.artifact === artifact);
    return { ...report, artifacts, faults: [...report.faults.filter(isNew), ...faults] };
}
/** Or why the bytes cannot be had. */
async function measureCommitted(file, { sha256, read }, isDeflated) {
    try {
        const bytes = await read();
        const inspected = (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectArtifact */ .rh)({ artifact: file, file, bytes, sha256 });
        return { ...inspected, ...(isDeflated ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_5__/* .measureDeflated */ .ed)(bytes, {}) : {}) };
    }
    catch (error) {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .HistoryError */ .tx)
            return error;
        throw error;
    }
}
function onceFor(look) {
    const known = new Map();
    return (name) => {
        const one = known.get(name) ?? look(name);
        known.set(name, one);
        return one;
    };
}
/** Null where the commit has nothing there. What Git LFS keeps is fetched by `read` alone. */
async function findCommitted(path, commit, history) {
    const bytes = await history.readFile(commit, path).catch((error) => {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .HistoryError */ .tx)
            throw notTheFile(`${path} of ${commit.slice(0, 12)}: ${error.found}`);
        throw error;
    });
    if (bytes === null) {
        await (0,_no_file_js__WEBPACK_IMPORTED_MODULE_12__/* .requireFileOrNothing */ .E)(commit, path, history);
        return null;
    }
    const pointer = (0,_platform_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPointer */ .q)(bytes);
    if (pointer === null)
        return { sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bytes), read: () => Promise.resolve(bytes) };
    return { sha256: pointer.sha256, read: () => (0,_base_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPointedTo */ .tO)(pointer, path, commit, history) };
}
function notTheFile(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({
        code: 'report/other-file',
        message,
        cause: 'The report was made from another commit, or was tampered with.',
        fix: 'Run the gate on this commit again.',
    });
}


/***/ }),

/***/ 80447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ lockFileName)
/* harmony export */ });
/** The lock of a spec stands beside it, under this name. */
const lockFileName = 'tinygate.lock.json';


/***/ }),

/***/ 16150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stringifyReport)
/* harmony export */ });
/** Writing a report as JSON. Apart from reading one, whose rules take longer to load than a gate on sizes to judge. */
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


/***/ }),

/***/ 64906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ passesOf),
/* harmony export */   a: () => (/* binding */ compressedTogether)
/* harmony export */ });
/** What is done to a model. Any model may be quantised after its training. */
function passesOf(compression, model) {
    const { perModel, models } = compression;
    if (Object.hasOwn(perModel, model))
        return perModel[model];
    if (models.includes(model))
        return compression;
    const left = {
        pruning: null,
        structuredPruning: null,
        removesDeadChannels: false,
        clustering: null,
        fineTuning: null,
    };
    return { ...compression, ...left };
}
/** The models that are compressed, with their passes: those that share theirs together. */
function compressedTogether(compression) {
    const { perModel, models } = compression;
    return [
        { passes: compression, models: models.filter((name) => !Object.hasOwn(perModel, name)) },
        ...Object.entries(perModel).map(([name, passes]) => ({ passes, models: [name] })),
    ];
}


/***/ })

};
