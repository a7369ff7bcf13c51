#pragma once

#include <stddef.h>
#include <stdint.h>

/// The packed schema tables of one release, embedded in the program: see schemas/pack.py for their layout.
struct recol_schema_table {
  const unsigned char *bytes;  ///< aligned to 8 bytes; alive for the whole run
  size_t count;
};

/// The tables of a release: 0 IFC2X3, 1 IFC4, 2 IFC4X3; no bytes for any other number.
struct recol_schema_table recol_schema_table(uint8_t release);
