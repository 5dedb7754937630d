import type { Shell } from "./flags.ts";

/** The scripts that shells load. Each hands what was typed to the hidden command `complete`. */

const command = "lightfield-wootiv";

/** How a shell loads its script stands in its first lines. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case "bash":
      return `# eval "$(${command} completion bash)" in ~/.bashrc
_lightfield_wootiv() {
  local word head= quote= typed=\${COMP_WORDS[COMP_CWORD]}
  # What follows an open quote is replaced, and the quote stays.
  if [[ $typed =~ ^([^\\'\\"]*)([\\'\\"])(.*)$ ]]; then
    head=\${BASH_REMATCH[1]} quote=\${BASH_REMATCH[2]} typed=\${BASH_REMATCH[1]}\${BASH_REMATCH[3]}
  fi
  [[ $quote == \\' ]] || typed=\${typed//\\\\/}
  [[ -z $quote && $typed == --*=* ]] && head=\${typed%%=*}=
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    [[ $word == *[[=/] ]] && compopt -o nospace
    case $quote in
      "'") ;;
      '"') word=\${word//\\$/\\\\$} ;;
      *)
        printf -v word %q "$word"
        word=\${word//\\\\[/[}
        word=$head\${word//\\\\,/,}
        ;;
    esac
    COMPREPLY+=("$word")
  done < <(${command} complete -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$typed" 2>/dev/null)
}
COMP_WORDBREAKS=\${COMP_WORDBREAKS//=} # --set name=value is one word
complete -o default -F _lightfield_wootiv ${command}
`;
    case "zsh":
      return `# eval "$(${command} completion zsh)" in ~/.zshrc, after compinit
_lightfield_wootiv() {
  local -a found open
  local name text typed=\${words[CURRENT]//[\\\\\\'\\"]/}
  [[ $typed == --*=* ]] && compset -P '*='
  while IFS=$'\\t' read -r name text; do
    text=\${name//:/\\\\:}\${text:+:$text}
    if [[ $name == *[=/\\[] ]]; then open+=("$text"); else found+=("$text"); fi
  done < <(${command} complete -- "\${(@Q)words[2,CURRENT-1]}" "$typed" 2>/dev/null)
  if (( $#found + $#open )); then _describe '${command}' found -- open -S ''; else _files; fi
}
compdef _lightfield_wootiv ${command}
`;
    case "fish":
      return `# ${command} completion fish | source, in ~/.config/fish/config.fish
function __lightfield_wootiv
    set -l token (commandline -ct)
    set -l typed (string replace -ra '[\\\\\\\\\\'"]' '' -- $token)
    set -l head (string match -r -- '^--[\\w-]+=' $typed)
    set -l found (${command} complete -- (commandline -opc)[2..] "$typed" 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' "$head"$found
    else
        __fish_complete_path $token
    end
end
complete -c ${command} -f -a '(__lightfield_wootiv)'
`;
  }
}
