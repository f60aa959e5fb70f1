#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs a fuzzer with the arguments of a program: the one function of libFuzzer that is called, not found.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
