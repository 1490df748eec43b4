#!/usr/bin/env bash
# In the container of the replica: copies the database when its volume is empty, and follows it. A copy that did not end is
# begun anew.
set -euo pipefail

if [[ ! -s $PGDATA/PG_VERSION ]]; then
    rm -rf "$PGDATA" "$PGDATA.part"
    install --directory --owner=postgres --group=postgres "$(dirname "$PGDATA")"
    PGPASSWORD=$REPLICA_PASSWORD gosu postgres pg_basebackup --host=database --username=mizizi_replica \
        --slot=mizizi_replica --write-recovery-conf --checkpoint=fast --pgdata="$PGDATA.part"
    mv "$PGDATA.part" "$PGDATA"
fi
exec docker-entrypoint.sh postgres -c hot_standby_feedback=on
