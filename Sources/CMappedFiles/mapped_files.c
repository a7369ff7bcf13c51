// For anonymous mappings, signals with facts, and madvise.
#define _GNU_SOURCE
#include "mapped_files.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// The list is read by a signal handler, which may wait for nobody: blocks of places that are added and never taken
// away again, each place with a version that is odd while it is being changed (a sequence lock).
struct recol_mapped_file {
  _Atomic bool is_taken;
  _Atomic unsigned version;
  _Atomic uintptr_t start;  // 0: no region
  _Atomic uintptr_t end;    // behind the last page
  _Atomic bool was_cut;
  _Atomic unsigned readers;  // threads that give pages back just now
};

enum { block_places = 64 };

struct block {
  struct recol_mapped_file places[block_places];
  struct block *_Atomic next;
};

static struct block first_block;
static _Atomic size_t cuts;
static uintptr_t page;
static struct sigaction before;

// What is laid over a region that was cut. Readers look for the end of a string, of a list, of an instance; in zeros they
// would go on to the end of the file, for each instance anew. Here each finds what it looks for within 512 bytes, inside
// of a string as outside.
static const char ending[] = "*/();'();\n";
enum { filler_period = 256, filler_size = 2 << 20 };
static int filler = -1;

static uintptr_t page_size(void) {
  if (page == 0) page = (uintptr_t)sysconf(_SC_PAGESIZE);
  return page;
}

__attribute__((constructor)) static void ask_page_size(void) { page_size(); }

static struct recol_mapped_file *take_place(void) {
  struct block *block = &first_block;
  for (;;) {
    for (size_t number = 0; number < block_places; number++) {
      bool no = false;
      if (atomic_compare_exchange_strong(&block->places[number].is_taken, &no, true)) return &block->places[number];
    }
    struct block *next = atomic_load(&block->next);
    if (next == NULL) {
      struct block *added = calloc(1, sizeof *added);
      if (added == NULL) return NULL;
      if (atomic_compare_exchange_strong(&block->next, &next, added)) {
        next = added;
      } else {
        free(added);
      }
    }
    block = next;
  }
}

static void set_region(struct recol_mapped_file *file, uintptr_t start, uintptr_t end) {
  atomic_fetch_add(&file->version, 1);
  atomic_store(&file->start, start);
  atomic_store(&file->end, end);
  atomic_store(&file->was_cut, false);
  atomic_fetch_add(&file->version, 1);
}

// Whether the place holds a region, as it was at one moment.
static bool get_region(struct recol_mapped_file *file, uintptr_t *start, uintptr_t *end) {
  unsigned version = atomic_load(&file->version);
  *start = atomic_load(&file->start);
  *end = atomic_load(&file->end);
  return (version & 1) == 0 && atomic_load(&file->version) == version && *start != 0;
}

struct recol_mapped_file *recol_mapped_file_add(void *start, size_t count) {
  struct recol_mapped_file *file = take_place();
  if (file == NULL) return NULL;
  uintptr_t begin = (uintptr_t)start;
  set_region(file, begin, (begin + count + page_size() - 1) / page_size() * page_size());
  return file;
}

void recol_mapped_file_remove(struct recol_mapped_file *file) {
  if (file == NULL) return;
  set_region(file, 0, 0);
  while (atomic_load(&file->readers) != 0) sched_yield();
  atomic_store(&file->is_taken, false);
}

bool recol_mapped_file_was_cut(const struct recol_mapped_file *file) {
  return file != NULL && atomic_load(&((struct recol_mapped_file *)file)->was_cut);
}

size_t recol_mapped_files_cuts(void) { return atomic_load(&cuts); }

// A file in memory, of filler; -1 where the system gives none, and zeros are laid out.
static int make_filler(void) {
  int file = memfd_create("recol-filler", MFD_CLOEXEC);
  if (file < 0) return -1;
  char piece[4096];
  memset(piece, ' ', sizeof piece);
  for (size_t at = 0; at < sizeof piece; at += filler_period) memcpy(piece + at, ending, sizeof ending - 1);
  for (size_t done = 0; done < filler_size; done += sizeof piece) {
    if (write(file, piece, sizeof piece) != (ssize_t)sizeof piece) {
      close(file);
      return -1;
    }
  }
  return file;
}

static bool lay_filler(uintptr_t from, uintptr_t end) {
  while (filler >= 0 && from < end) {
    size_t count = end - from < filler_size ? end - from : filler_size;
    if (mmap((void *)from, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, filler, 0) == MAP_FAILED) break;
    from += count;
  }
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
  return from >= end || mmap((void *)from, end - from, PROT_READ, flags, -1, 0) != MAP_FAILED;
}

// Lays filler over a region from the page of `address` on; false where no region holds it.
//
// The region belongs to the thread that reads there, so that nobody takes it out of the list meanwhile.
static bool cut(uintptr_t address) {
  for (struct block *block = &first_block; block != NULL; block = atomic_load(&block->next)) {
    for (size_t number = 0; number < block_places; number++) {
      struct recol_mapped_file *file = &block->places[number];
      uintptr_t start, end;
      if (!get_region(file, &start, &end) || address < start || address >= end) continue;
      uintptr_t from = address & ~(page_size() - 1);
      // Noted first: a thread that reads the filler finds it noted.
      atomic_store(&file->was_cut, true);
      atomic_fetch_add(&cuts, 1);
      return lay_filler(from, end);
    }
  }
  return false;
}

static void handle(int number, siginfo_t *facts, void *context) {
  (void)context;
  int kept = errno;
  // Above 0 the system itself has sent the signal, and there is an address.
  bool is_fault = facts->si_code > 0;
  if (is_fault && cut((uintptr_t)facts->si_addr)) {
    errno = kept;
    return;
  }
  // What would have happened without this handler: a fault happens again when it returns, any other signal is sent again.
  sigaction(SIGBUS, &before, NULL);
  if (!is_fault) raise(number);
  errno = kept;
}

bool recol_mapped_files_guard(void) {
  static _Atomic bool is_guarded;
  if (atomic_exchange(&is_guarded, true)) return true;
  filler = make_filler();
  struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
  action.sa_sigaction = handle;
  sigemptyset(&action.sa_mask);
  // Asked first, so that the handler never finds it empty.
  if (sigaction(SIGBUS, NULL, &before) == 0 && sigaction(SIGBUS, &action, NULL) == 0) return true;
  atomic_store(&is_guarded, false);
  return false;
}

void recol_mapped_files_let_go(void) {
  for (struct block *block = &first_block; block != NULL; block = atomic_load(&block->next)) {
    for (size_t number = 0; number < block_places; number++) {
      struct recol_mapped_file *file = &block->places[number];
      // Whoever takes the region out of the list after this line waits.
      atomic_fetch_add(&file->readers, 1);
      uintptr_t start, end;
      if (get_region(file, &start, &end)) madvise((void *)start, end - start, MADV_DONTNEED);
      atomic_fetch_sub(&file->readers, 1);
    }
  }
}
