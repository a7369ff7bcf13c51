#include "program_facts.h"

#ifndef RECOL_COMMIT
#define RECOL_COMMIT ""
#endif

const char *recol_commit(void) { return RECOL_COMMIT; }

static int argument_count;
static char **arguments;

// glibc hands the arguments to constructors, too. Swift reads them from /proc/self/cmdline, which a bare root (chroot)
// has not.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int recol_argument_count(void) { return argument_count; }

const char *recol_argument(int number) {
  return number >= 0 && number < argument_count ? arguments[number] : 0;
}
