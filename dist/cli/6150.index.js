const id=6150,ids=[6150],modules={16150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{stringifyReport:()=>stringifyReport});function stringifyReport(report){return`${print(report,"")}
`}function print(value,indent){if(typeof value=="number"&&!Number.isFinite(value))throw new RangeError(`a report cannot hold ${value}`);if(value===null||typeof value!="object")return JSON.stringify(value);const deeper=`${indent}  `,wrap=(open,items,close)=>items.length===0?open+close:`${open}
${items.map(item=>deeper+item).join(`,
`)}
${indent}${close}`;if(Array.isArray(value)){const items=value.map(item=>print(item,deeper));return value.every(item=>item===null||typeof item!="object")?`[${items.join(", ")}]`:wrap("[",items,"]")}const members=Object.entries(value).filter(([,member])=>member!==void 0);return wrap("{",members.map(([key,member])=>`${JSON.stringify(key)}: ${print(member,deeper)}`),"}")}})};export{id,ids,modules};
