#!/bin/sh
# Restores a backup into an empty database: everything, or nothing where something fails.
#
#   PGHOST=… PGDATABASE=childjourney PGUSER=childjourney PGPASSWORD=… docker/restore.sh FILE
#
# Stop the application first, and start it when this has ended.
set -eu
file=${1:?Say from which file to restore.}
tables=$(psql --no-psqlrc --tuples-only --no-align --command="select count(*) from pg_tables where schemaname = 'public'")
if [ "$tables" != 0 ]; then
  echo "This database holds $tables tables. Restore into an empty one." >&2
  exit 1
fi
pg_restore --single-transaction --exit-on-error --no-owner --no-privileges --dbname="${PGDATABASE:?Say into which database.}" "$file"
psql --no-psqlrc --quiet --command='analyze'
