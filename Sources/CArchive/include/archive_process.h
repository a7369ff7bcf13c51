#pragma once

/// Keeps SIGINT and SIGTERM from ending the process; gives a descriptor that becomes readable when one has come, or -1.
/// Processes that are started afterwards do not get them either.
int recol_interrupts(void);

/// Lets this process be killed when the thread that started it ends; nothing where it has ended already.
void recol_end_with_parent(void);

/// Makes the pipes to and from a process: ends that no other process inherits, that from which it is read never waiting.
/// 0, or the system's number for why not.
int recol_worker_pipes(int to_worker[2], int from_worker[2]);
