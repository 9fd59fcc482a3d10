#!/bin/sh
# Runs this server in the foreground, as a container or systemd wants it, and lets it leave in good order. On SIGTERM
# it first says at /health/ready that it wants no more work, waits until whoever hands out the work has seen that,
# and only then shuts its door and finishes what it has begun.
#
#   KASSA_LEAVING_SECONDS   the wait: longer than it takes the load balancer to notice; 10 if nobody says otherwise
#   WLP_INSTALL_DIR         where Open Liberty is; the directory that has usr in it if nobody says otherwise
set -eu

directory=$(cd "$(dirname "$0")" && pwd -P)
name=$(basename "$directory")
WLP_USER_DIR=$(cd "$directory/../.." && pwd -P)
liberty=${WLP_INSTALL_DIR:-$(dirname "$WLP_USER_DIR")}
seconds=${KASSA_LEAVING_SECONDS:-10}
KASSA_LEAVING_FILE=${KASSA_LEAVING_FILE:-${WLP_OUTPUT_DIR:-$WLP_USER_DIR/servers}/$name/leaving}
export WLP_USER_DIR KASSA_LEAVING_FILE

mkdir -p "$(dirname "$KASSA_LEAVING_FILE")"
rm -f "$KASSA_LEAVING_FILE"
"$liberty/bin/server" run "$name" &
server=$!

leave() {
  trap '' TERM INT
  : > "$KASSA_LEAVING_FILE"
  sleep "$seconds"
  kill -TERM "$server" 2> /dev/null || true
}
trap leave TERM INT

# A signal ends the first wait; the second has the server's own end.
code=0
wait "$server" || code=$?
if kill -0 "$server" 2> /dev/null; then
  code=0
  wait "$server" || code=$?
fi
exit "$code"
