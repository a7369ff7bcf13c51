/// The driver of libFuzzer, which comes with the Swift toolchain.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Feeds generated inputs to `input` as the command line says; returns when the time is over.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*input)(const uint8_t *bytes, size_t length));
