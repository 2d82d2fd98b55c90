#!/bin/sh
# Holds OpenAPI documents (3.0 or 3.1, JSON or YAML) against the public linters; any warning fails.
# Usage: openapi-lint.sh FILE...     Needs Node.js 20 or newer and an npm registry.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
types=$(mktemp -d)
trap 'rm -rf "$types"' EXIT

for file in "$@"; do
  npx --yes @redocly/cli@2.77.0 lint --config "$here/redocly.yaml" "$file"
  npx --yes @stoplight/spectral-cli@6.16.3 lint --ruleset "$here/spectral.yaml" --fail-severity=warn "$file"
  npx --yes openapi-typescript@7.13.0 "$file" --redocly "$here/redocly.yaml" --output "$types/api.ts"
done
