export const id = 2872;
export const ids = [2872];
export const modules = {

/***/ 52872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bi: () => (/* binding */ DuplicateKeyError),
  M1: () => (/* binding */ describeJsonError),
  rH: () => (/* binding */ parseUnambiguous)
});

;// CONCATENATED MODULE: ./build/core/duplicate-key.js
/**
 * The first key that stands twice in one object; null where there is none. `JSON.parse` takes the last one silently, other
 * readers the first: what two readers see differently is no data. One pass, whatever the text holds: an expression with a
 * group for escapes would overflow at some millions of them.
 *
 * @param text JSON that `JSON.parse` takes; of other text the answer means nothing.
 */
function findDuplicateKey(text) {
    /** Keys of the open objects; null for an open array. */
    const open = [];
    const marks = /["[\]{}]/g;
    while (marks.test(text)) {
        let at = marks.lastIndex - 1;
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '[')
            open.push(null);
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const offset = at;
            at = endOfString(text, offset);
            marks.lastIndex = at + 1;
            const keys = open.at(-1);
            if (!keys || !isKey(text, at))
                continue;
            const written = text.slice(offset + 1, at);
            const key = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
            if (keys.has(key))
                return { key, offset };
            keys.add(key);
        }
    }
    return null;
}
/** Where the quote is that ends the string that begins at `offset`. */
function endOfString(text, offset) {
    for (let end = text.indexOf('"', offset + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes++;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}
/** Whether a colon follows the string that ends at `end`. */
function isKey(text, end) {
    let at = end + 1;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at++;
    return text[at] === ':';
}

;// CONCATENATED MODULE: ./build/core/unambiguous-json.js
/** JSON that every reader reads alike. */

/** Where a key stands that the same object has already. 1-based. */
class DuplicateKeyError extends SyntaxError {
    key;
    line;
    column;
    constructor(key, line, column) {
        super(`the key '${key.slice(0, 100)}' again in the same object, at ${line}:${column}`);
        this.key = key;
        this.line = line;
        this.column = column;
    }
}
/** What is wrong with a text that `parseUnambiguous` refused, in words. */
function describeJsonError(error) {
    const { message } = error;
    const expected = error instanceof DuplicateKeyError ? 'expected each key once, found' : 'expected JSON, found:';
    return `${expected} ${message.slice(0, 200)}`;
}
/**
 * What the text says. Throws `SyntaxError` for what is no JSON, and `DuplicateKeyError` for an object with a key twice, of which
 * `JSON.parse` takes the last and other readers the first.
 */
function parseUnambiguous(text) {
    const value = JSON.parse(text);
    const twice = findDuplicateKey(text);
    if (twice === null)
        return value;
    const before = text.slice(0, twice.offset);
    throw new DuplicateKeyError(twice.key, before.split('\n').length, twice.offset - before.lastIndexOf('\n'));
}


/***/ })

};
