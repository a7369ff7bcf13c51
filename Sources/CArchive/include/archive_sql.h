#pragma once

#include <stddef.h>
#include <stdint.h>

/// A file of SQL, or the driver for a cluster, embedded in the program.
struct recol_archive_sql {
  const char *text;  ///< UTF-8, zero-terminated; alive for the whole run
  size_t count;      ///< without the zero
};

/// The files by number: 0 the tables, 1 the views, 2 how a line of a model becomes rows, 3 the driver for Apache Spark
/// (Python); no text for any other number.
struct recol_archive_sql recol_archive_sql(uint8_t number);
