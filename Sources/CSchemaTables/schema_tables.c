#include "schema_tables.h"
