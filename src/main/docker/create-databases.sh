#!/usr/bin/env bash
# Runs once, on an empty volume: the portal's database with its two roles, and Keycloak's with its one.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=owner_password="$MIZIZI_OWNER_PASSWORD" \
    --set=app_password="$MIZIZI_APP_PASSWORD" \
    --set=keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role mizizi_owner login password :'owner_password';
create role mizizi_app login password :'app_password';
create database mizizi owner mizizi_owner;
revoke all on database mizizi from public;
grant connect on database mizizi to mizizi_app;

create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
