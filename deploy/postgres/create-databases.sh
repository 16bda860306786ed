#!/usr/bin/env bash
# One database and one user per service.
set -euo pipefail
create() {
    psql -v ON_ERROR_STOP=1 --username postgres <<SQL
create user $1 password '$2';
create database $1 owner $1 encoding 'UTF8';
SQL
}
create registry "$REGISTRY_PASSWORD"
create aid "$AID_PASSWORD"
create training "$TRAINING_PASSWORD"
create reporting "$REPORTING_PASSWORD"
