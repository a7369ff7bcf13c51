/// The files that a process has mapped: what to do when one of them is cut behind its back, and how to give their
/// memory back.
///
/// A file that another program makes shorter while it is mapped has no pages any more where its end was; so has one on
/// a disk that fails. Who reads there gets SIGBUS, which ends the process. The handler here lays pages of something else over
/// the rest of the region instead, in which every search ends soon, and notes that the region was cut: whoever reads
/// goes on, and finds out later.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// A place in the list of regions.
struct recol_mapped_file;

/// Adds a region to the list: pages of a file, mapped for reading. From any thread, O(regions).
///
/// `start` is on a page border, `count` is that of the file; what is behind it on the last page belongs to the region.
/// Null where there is no memory for the list: the region is not guarded then.
struct recol_mapped_file *recol_mapped_file_add(void *start, size_t count);

/// Takes a region out of the list, before it is unmapped; waits for `recol_mapped_files_let_go`. Null is nothing.
void recol_mapped_file_remove(struct recol_mapped_file *file);

/// Whether something else stands for a part of the region. False for null.
bool recol_mapped_file_was_cut(const struct recol_mapped_file *file);

/// How often something else was laid over a region since the process began.
size_t recol_mapped_files_cuts(void);

/// From now on, regions that are cut do not end the process. Any other SIGBUS does what it did before.
///
/// False where the system refuses.
bool recol_mapped_files_guard(void);

/// Gives the pages of all regions back to the system, which reads them again from the files where they are asked for.
void recol_mapped_files_let_go(void);
