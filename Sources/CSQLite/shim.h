#pragma once
#include <sqlite3.h>

/// Has a connection take what a database says of itself for data: no triggers (recol has none), no writing past the
/// tables, and no loading of programs, so that no function is left that acts on more than its arguments.
///
/// SQLITE_DBCONFIG_TRUSTED_SCHEMA says more, but up to 3.40 SQLite takes its own json_object and json_quote for unsafe
/// then, which recol's views call.
static inline void recol_sqlite_distrust(sqlite3 *connection) {
  sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}
