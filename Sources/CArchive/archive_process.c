#define _GNU_SOURCE
#include "archive_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

int recol_interrupts(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void recol_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

int recol_worker_pipes(int to_worker[2], int from_worker[2]) {
  if (pipe2(to_worker, O_CLOEXEC) != 0) return errno;
  if (pipe2(from_worker, O_CLOEXEC) != 0) {
    int number = errno;
    close(to_worker[0]);
    close(to_worker[1]);
    return number;
  }
  // A long line comes in few pieces; where the system says no, in more.
  fcntl(from_worker[0], F_SETPIPE_SZ, 1 << 20);
  fcntl(from_worker[0], F_SETFL, O_NONBLOCK);
  return 0;
}
