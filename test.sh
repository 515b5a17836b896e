#!/usr/bin/env bash
# ./test.sh        runs every test that is known to hold, gets what it needs for that, and names the others
# ./test.sh all    runs those too: browser tests that have not been seen to pass on a calm machine since the last large merge
# ./test.sh fast   runs those that need nothing but .NET
# ./test.sh fuzz [MINUTES]   tries inputs that no run has tried before, for so long (10 when left out), and kills the program hundreds of times
#
# Needs the .NET SDK of global.json and git. The rest (Chromium, Firefox ESR, a Java runtime, npm) it installs on Debian when it runs as root; elsewhere it
# says what to install. Its last line is "N passed, N failed, N skipped" over all test runs; a step that fails, such as the build, counts as one
# failed. Exit code 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

usage() {
  echo "usage: ./test.sh [fast | all | fuzz [MINUTES]]"
  echo "  ./test.sh        every test that is known to hold"
  echo "  ./test.sh all    those too that have not been seen to pass since the last large merge"
  echo "  ./test.sh fast   the tests that need nothing but .NET"
  echo "  ./test.sh fuzz   other inputs than ever before, for 10 minutes or as many as are given"
}

case "${1-}" in
  "" | fast | all) if [ $# -gt 1 ]; then usage >&2; exit 2; fi ;;
  fuzz) if [ $# -gt 2 ] || ! [[ ${2-10} =~ ^[1-9][0-9]*$ ]]; then usage >&2; exit 2; fi ;;
  -h | --help) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac
mode=${1-} minutes=${2-10}
# A class joins when it has passed whole, on a machine that does nothing else.
known="FullyQualifiedName~Preview|FullyQualifiedName~A_PDF_is|FullyQualifiedName~ToolPackage"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build servers that outlive the run would keep the output of a pipe open.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
results=$(mktemp -d)
runs=0 passed=0 failed=0 skipped=0

finish() {
  rm -rf "$results"
  if [ "$failed" -eq 0 ] && [ "$passed" -eq 0 ]; then failed=1; fi
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
  exit
}

stop() {
  echo "$1" >&2
  failed=$((failed + 1))
  finish
}

title() { printf '\n== %s\n' "$1"; }

# step TITLE COMMAND...: runs a command that everything after it needs.
step() {
  title "$1"
  shift
  "$@" </dev/null || stop "Failed: $*"
}

# check TITLE COMMAND...: runs a command that nothing else needs.
check() {
  title "$1"
  shift
  "$@" </dev/null && return
  echo "Failed: $*" >&2
  failed=$((failed + 1))
}

# tests TITLE PROJECT [FILTER]: runs the tests of a project, adds up what it counted, and names what it skipped, with the reason.
tests() {
  title "$1"
  runs=$((runs + 1))
  local trx=$results/$runs.trx
  dotnet test "$2" --no-build --logger "trx;LogFileName=$trx" ${3:+--filter "$3"} </dev/null
  local status=$?
  [ -s "$trx" ] || stop "Failed: $2 ended before it had run its tests."

  local counters before=$failed
  counters=$(grep -o '<Counters [^>]*' "$trx")
  passed=$((passed + $(counter passed)))
  failed=$((failed + $(counter failed) + $(counter error) + $(counter timeout) + $(counter aborted)))
  if [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then failed=$((failed + 1)); fi
  skipped=$((skipped + $(counter total) - $(counter executed)))
  reasons_of_skipped "$trx"
}

counter() { grep -o " $1=\"[0-9]*\"" <<<"$counters" | tr -dc 0-9; }

# The reason stands in the first message after the name of a test that was not executed.
reasons_of_skipped() {
  awk '
    /<UnitTestResult .*outcome="NotExecuted"/ { match($0, / testName="[^"]*"/); name = substr($0, RSTART + 11, RLENGTH - 12) }
    name != "" && /<Message>/ { gsub(/^.*<Message>|<\/Message>.*$/, ""); print "Skipped: " name ": " $0; name = "" }
  ' "$1"
}

# Puts what the browser tests need on this machine, or says what is missing.
get_tools() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium fonts-liberation)
  command -v firefox-esr >/dev/null || missing+=(firefox-esr)
  command -v java >/dev/null || missing+=(default-jre-headless)
  command -v npm >/dev/null || missing+=(nodejs npm)
  command -v pdfinfo >/dev/null || missing+=(poppler-utils)
  command -v unzip >/dev/null || missing+=(unzip)
  if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
      apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || return 1
    else
      echo "These tests need Chromium (as \"chromium\"), Firefox ESR (as \"firefox-esr\"), a Java runtime 17 or newer (\"java\"), npm of Node.js 18 or newer, Poppler's pdfinfo and unzip on the PATH." >&2
      echo "On Debian: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
      echo "Without them: ./test.sh fast" >&2
      return 1
    fi
  fi

  local tools
  for tools in tests/*/package-lock.json; do
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --prefix "$(dirname "$tools")" || return 1
  done
}

# Says whether the package source has a list of known weaknesses: a restore is silent where it has none.
audited() {
  local source
  source=$(dotnet nuget list source | grep -o 'https://[^ ]*' | head -n 1)
  if curl -fsS --max-time 20 --compressed "$source" 2>/dev/null | grep -q VulnerabilityInfo; then
    echo "Held against the list of known weaknesses of $source"
  else
    echo "NOT held against known weaknesses: $source has no list of them, or did not answer"
  fi
}

step "Packages" dotnet restore Sharewell.slnx --locked-mode
audited
# Analysers sleep in a plain build, and a build that finds nothing changed would not wake them: see Directory.Build.props.
step "Build" dotnet build Sharewell.slnx --no-restore --no-incremental -p:Analyse=true

if [ "$mode" = fuzz ]; then
  # Whole hubs for as long as was asked; then every property with new cases, and the program killed at random moments.
  export SHAREWELL_FUZZ_MINUTES=$minutes SHAREWELL_FUZZ=$minutes
  tests "Hubs full of slips, for $minutes minutes" tests/Generator.Tests "FullyQualifiedName~Fuzzing"
  grep -ho '[0-9]* hubs in [^<]*' "$results"/*.trx
  tests "Properties with new cases, and kills" tests/Generator.Tests "FullyQualifiedName!~Fuzzing&Category!=Node"
  title "Result"
  finish
fi

check "Layout of the code" dotnet format whitespace Sharewell.slnx --no-restore --verify-no-changes
tests "Tests with nothing but .NET" tests/Generator.Tests "Category!=Node"

if [ "$mode" = fast ]; then
  title "Left out"
  echo "tests that need Node.js, a browser or a validator: ./test.sh runs them"
else
  step "Tools" get_tools
  tests "Tests with Node.js and unzip" tests/Generator.Tests "Category=Node"
  step "Packages for the browser tests" dotnet restore tests/Browser.Tests --locked-mode
  step "Build of the browser tests" dotnet build tests/Browser.Tests --no-restore --no-dependencies --no-incremental -p:Analyse=true
  if [ "$mode" = all ]; then
    tests "Tests with a browser and validators" tests/Browser.Tests
  else
    tests "Tests with a browser and validators" tests/Browser.Tests "$known"
    title "Left out"
    echo "browser tests that have not been seen to pass since the last large merge: ./test.sh all runs every one. Run now were:"
    echo "$known"
  fi
fi

title "Result"
finish
