#pragma once

#include <stddef.h>
#include <stdint.h>

/// The text of a cahier that ships with recol, embedded in the program.
struct recol_shipped_cahier {
  const unsigned char *bytes;  ///< UTF-8; alive for the whole run
  size_t count;
};

/// The cahiers by number: 0 batiment-fr, 1 rules, 2 buildingsmart; no bytes for any other number.
struct recol_shipped_cahier recol_shipped_cahier(uint8_t number);
