#include "archive_sql.h"

static const char tables[] = {
#embed "sql/tables.sql" suffix(, 0)
};

static const char views[] = {
#embed "sql/views.sql" suffix(, 0)
};

static const char line[] = {
#embed "sql/line.sql" suffix(, 0)
};

static const char spark[] = {
#embed "spark/recol_spark.py" suffix(, 0)
};

struct recol_archive_sql recol_archive_sql(uint8_t number) {
  switch (number) {
    case 0:
      return (struct recol_archive_sql){tables, sizeof tables - 1};
    case 1:
      return (struct recol_archive_sql){views, sizeof views - 1};
    case 2:
      return (struct recol_archive_sql){line, sizeof line - 1};
    case 3:
      return (struct recol_archive_sql){spark, sizeof spark - 1};
    default:
      return (struct recol_archive_sql){NULL, 0};
  }
}
