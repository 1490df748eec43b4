#!/usr/bin/env bash
# In the container of the database: lets the replica follow it. Runs on an empty volume by itself, later by hand; twice
# does no harm.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set=password="$REPLICA_PASSWORD" <<'SQL'
select 'create role mizizi_replica' where to_regrole('mizizi_replica') is null \gexec
alter role mizizi_replica login replication password :'password';
select pg_create_physical_replication_slot('mizizi_replica')
where not exists (select from pg_replication_slots where slot_name = 'mizizi_replica');
alter system set max_slot_wal_keep_size = '10GB';
SQL
line='host replication mizizi_replica all scram-sha-256'
grep --quiet --line-regexp --fixed-strings "$line" "$PGDATA/pg_hba.conf" || printf '%s\n' "$line" >>"$PGDATA/pg_hba.conf"
psql --quiet --username "$POSTGRES_USER" --dbname postgres --command 'select pg_reload_conf()'
