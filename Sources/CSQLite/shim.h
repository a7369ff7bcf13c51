#pragma once
#include <sqlite3.h>

/// Has a connection take what a database says of itself for data: no triggers (recol has none), no functions of views or
/// indices that act on more than their arguments, and no writing past the tables.
static inline void recol_sqlite_distrust(sqlite3 *connection) {
  sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}
