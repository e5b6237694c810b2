# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tocsin-dispatcher, tocsin and wecom-sandbox for bash.

_tocsin_dispatcher()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= part=
    local index
    for ((index = 1; index < COMP_CWORD; ++index)); do
        case ${COMP_WORDS[index]} in
        --database) ((++index)) ;;
        -*) ;;
        *)
            if [ -z "$command" ]; then command=${COMP_WORDS[index]}; else part=${COMP_WORDS[index]}; break; fi
            ;;
        esac
    done
    case $previous in
    --database | --alarm | --tls-cert | --tls-key)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --to)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W keychain -f -- "$word")
        return
        ;;
    --service | --receiver | --rule | --text | --listen | --at | --since | --until) return ;;
    esac
    local choices
    case $command:$part in
    :) choices="serve config send check explain failed accounts token key --database --help --version" ;;
    serve:*) choices="--listen --tls-cert --tls-key --plain" ;;
    config:) choices="import export" ;;
    config:import) choices="--dry-run --json"; compopt -o filenames ;;
    config:export) choices="--with-secrets" ;;
    send:*) choices="--service --receiver --text --rule --alarm --json" ;;
    check:*) choices="--service --json" ;;
    explain:*) choices="--alarm --at --json" ;;
    failed:) choices="list resend delete" ;;
    failed:list) choices="--since --until --json" ;;
    accounts:) choices="read" ;;
    token:) choices="create list revoke" ;;
    key:) choices="move" ;;
    key:move) choices="--to" ;;
    esac
    case $command:$part in
    config:import | accounts:read) mapfile -t COMPREPLY < <(compgen -W "${choices-}" -f -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "${choices-}" -- "$word") ;;
    esac
}
complete -F _tocsin_dispatcher tocsin-dispatcher

_tocsin()
{
    local word=${COMP_WORDS[COMP_CWORD]}
    if [ "${COMP_WORDS[COMP_CWORD - 1]}" = --database ]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "--database --help --version" -- "$word")
    fi
}
complete -F _tocsin tocsin

_wecom_sandbox()
{
    local word=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --fault)
        mapfile -t COMPREPLY < <(compgen -W "rate-limit busy expired-token invalid-token untrusted-ip stopped-app wrong-secret removed-robot slow cut-before-answer cut-in-answer http-500 html redirect huge-reply no-errcode" -- "$word")
        ;;
    --listen | --robot-limit | --member-limit | --users) ;;
    *) mapfile -t COMPREPLY < <(compgen -W "--listen --robot-limit --member-limit --users --fault --help --version" -- "$word") ;;
    esac
}
complete -F _wecom_sandbox wecom-sandbox
