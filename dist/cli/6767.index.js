const id=6767,ids=[6767],modules={36767:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{completionScript:()=>completionScript});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62807),_spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(436),_command_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61350);const scripts={bash:bashScript,zsh:zshScript,fish:fishScript};function completionScript(shell){const known=Object.keys(scripts);if(Object.hasOwn(scripts,shell))return scripts[shell]();const suggestion=(0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(shell,known);throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.G8({code:"cli/shell",message:`expected a shell (${known.join(", ")}), found '${shell}'`,fix:suggestion===void 0?"Name one of these shells.":`Did you mean '${suggestion}'?`})}const entries=Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_2__.P);function optionNames({options}){return Object.keys(options).map(name=>`--${name}`)}function bashScript(){const cases=entries.map(([name,command])=>`    ${name}) words="${optionNames(command).join(" ")}" ;;`);return`# Completion of tinygate for bash: source it, or save it as ~/.local/share/bash-completion/completions/tinygate
_tinygate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${entries.map(([name])=>name).join(" ")} help --help --version" -- "$current")
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join(`
`)}
  esac
  case "$current" in
    -*) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
    *) [ "\${COMP_WORDS[1]}" = completion ] && mapfile -t COMPREPLY < <(compgen -W "${Object.keys(scripts).join(" ")}" -- "$current") ;;
  esac
}
complete -o default -o bashdefault -F _tinygate tinygate
`}function zshScript(){const described=entries.map(([name,{help}])=>`    ${quote(`${name}:${help}`)}`),cases=entries.map(([name,{options}])=>{const specs=Object.entries(options).map(([option,{type,placeholder="VALUE",help}])=>{const text=help.replace(/[[\]:\\]/g,"\\$&");return`        ${quote(type==="boolean"?`--${option}[${text}]`:`--${option}[${text}]:${placeholder}:_files`)}`}),subject=name==="completion"?`'*:shell:(${Object.keys(scripts).join(" ")})'`:"'*:file:_files'";return`      ${name}) _arguments \\
${[...specs,`        ${subject}`].join(` \\
`)} ;;`});return`#compdef tinygate
# Completion of tinygate for zsh: save it as _tinygate in a folder of $fpath
_tinygate() {
  local -a commands
  commands=(
${described.join(`
`)}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command="\${words[2]}"
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join(`
`)}
    esac
  fi
}
# When it is autoloaded from $fpath the file is the function; when it is sourced it has to be registered.
if [ "\${funcstack[1]}" = "_tinygate" ]; then _tinygate "$@"; else compdef _tinygate tinygate; fi
`}function fishScript(){const lines=entries.flatMap(([name,{help,options}])=>[`complete -c tinygate -n __fish_use_subcommand -f -a ${name} -d ${quote(help)}`,...Object.entries(options).map(([option,{type,short,help:text}])=>[`complete -c tinygate -n ${quote(`__fish_seen_subcommand_from ${name}`)} -l ${option}`,...short?[`-s ${short}`]:[],...type==="string"?["-r"]:[],`-d ${quote(text)}`].join(" "))]),shells=`complete -c tinygate -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(scripts).join(" ")}'`;return`# Completion of tinygate for fish: save it as ~/.config/fish/completions/tinygate.fish
${[...lines,shells].join(`
`)}
`}function quote(text){return`'${text.replaceAll("'","\u2019")}'`}})};export{id,ids,modules};
