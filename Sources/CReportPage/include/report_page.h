#pragma once

#include <stddef.h>
#include <stdint.h>

/// A file that an HTML report carries inside, embedded in the program.
struct recol_page_file {
  const unsigned char *bytes;  ///< UTF-8; alive for the whole run
  size_t count;
};

/// The files by number: 0 the style sheet, 1 the script, 2 the style sheet of a fiche de visa, 3 and 4 what the page of a
/// portfolio adds to style and script; no bytes for any other number.
struct recol_page_file recol_page_file(uint8_t number);
