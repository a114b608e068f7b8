#!/bin/sh
# Backs the whole database up into one file while work goes on; the file is as the database was at one moment.
#
#   PGHOST=… PGDATABASE=childjourney PGUSER=childjourney PGPASSWORD=… docker/backup.sh FILE
#
# Needs pg_dump of the server's version or newer. The file holds children's records: keep it where they are kept.
set -eu
file=${1:?Say into which file to write.}
if [ -e "$file" ]; then
  echo "$file is there already, and is left as it is." >&2
  exit 1
fi
umask 077
trap 'rm -f "$file.part"' EXIT
pg_dump --format=custom --no-owner --no-privileges --file="$file.part"
# A file whose table of contents cannot be read is no backup.
pg_restore --list "$file.part" > /dev/null
mv "$file.part" "$file"
