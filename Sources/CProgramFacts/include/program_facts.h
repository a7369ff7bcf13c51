/// What is known of the program when it is built and when it is called.
#pragma once

/// The commit that was built, with `+` behind it where files were changed; empty where nobody said.
const char *recol_commit(void);

/// How many arguments the program was called with, its own name included.
int recol_argument_count(void);

/// An argument by its number; null beyond the last.
const char *recol_argument(int number);
