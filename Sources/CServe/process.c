#define _GNU_SOURCE
#include <sys/resource.h>

#include "serve.h"

int recol_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *path) {
  return posix_spawn_file_actions_addchdir_np(actions, path);
}

static void limit(pid_t process, int resource, uint64_t most) {
  struct rlimit limit = {most, most};
  prlimit(process, resource, &limit, NULL);
}

void recol_limit_process(pid_t process, uint64_t memory, uint64_t file) {
  limit(process, RLIMIT_DATA, memory);
  limit(process, RLIMIT_FSIZE, file);
  limit(process, RLIMIT_CORE, 0);
  setpriority(PRIO_PROCESS, (id_t)process, 5);
}
