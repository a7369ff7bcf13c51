#!/usr/bin/env bash
# What the action does: one run of recol check, its annotations on standard output, its comment as the job summary.
# Everything comes by variables (see action.yml). Ends with the status of recol.
set -euo pipefail

program=${RECOL_PROGRAM:-recol}
if ! command -v "$program" >/dev/null 2>&1; then
  root=$(cd "$(dirname "$0")/../../.." && pwd)
  echo "::group::recol"
  "$root/dev" build
  echo "::endgroup::"
  program=$root/.build/release/recol
fi

reports=${RECOL_REPORTS:-recol-reports}
mkdir -p "$reports"

# Lists are one entry a line; empty lines are none.
declare -a arguments=(check)
list() {
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    if [ -n "$line" ]; then arguments+=("$line"); fi
  done <<<"$1"
}
option() {
  if [ -n "$2" ]; then arguments+=("$1=$2"); fi
}
list "$RECOL_MODELS"
while IFS= read -r line; do
  line=${line%$'\r'}
  if [ -n "$line" ]; then arguments+=(--against "$line"); fi
done <<<"$RECOL_AGAINST"
option --stage "${RECOL_STAGE:-}"
option --lot "${RECOL_LOT:-}"
option --documents "${RECOL_DOCUMENTS:-}"
option --baseline "${RECOL_BASELINE:-}"
option --waivers "${RECOL_WAIVERS:-}"
option --fail-under "${RECOL_FAIL_UNDER:-}"
option --lang "${RECOL_LANGUAGE:-fr}"
arguments+=(--format github)
for report in json=recol.json html=recol.html junit=recol.junit.xml sarif=recol.sarif markdown=recol.md; do
  arguments+=(--report "${report%%=*}=$reports/${report#*=}")
done
list "${RECOL_ARGUMENTS:-}"

# What an earlier run left is no result of this one. A baseline is kept: recol refuses to write over it.
for name in recol.json recol.html recol.junit.xml recol.sarif recol.md; do
  if ! [ "$reports/$name" -ef "${RECOL_BASELINE:-}" ]; then rm -f "$reports/$name"; fi
done

status=0
"$program" "${arguments[@]}" || status=$?

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$reports/recol.md" ]; then
  cat "$reports/recol.md" >>"$GITHUB_STEP_SUMMARY"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  {
    echo "status=$status"
    # A report that was not written is no output: what comes after would read nothing, or something else.
    if [ -s "$reports/recol.sarif" ]; then echo "sarif=$reports/recol.sarif"; fi
    if [ -s "$reports/recol.json" ]; then echo "json=$reports/recol.json"; fi
  } >>"$GITHUB_OUTPUT"
fi
exit "$status"
