#pragma once

#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A file of the page that the server shows, embedded in the program.
struct recol_serve_file {
  const unsigned char *bytes;  ///< UTF-8; alive for the whole run
  size_t count;
};

/// The files by number: 0 the style sheet, 1 the script; no bytes for any other number.
struct recol_serve_file recol_serve_file(uint8_t number);

/// Has a process that is started work in `path`: an extension of glibc that Swift does not see.
///
/// Returns 0, or the number of the system's error.
int recol_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *path);

/// Limits what a process may use: private memory and the size of a file in bytes, no core, less of the processor's
/// time than others. Extensions of glibc that Swift does not see.
void recol_limit_process(pid_t process, uint64_t memory, uint64_t file);
