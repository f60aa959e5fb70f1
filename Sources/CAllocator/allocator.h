// What of the C library's allocator Swift's own module of it leaves out.
#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets the allocator keep what is freed for what is asked for next, instead of giving it back to the system.
static inline void allocator_keep_freed_memory(void) {
#if defined(__GLIBC__)
  // No pages of its own for what is large, one heap for all threads, nothing given back from its end, and
  // much asked for at once.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TRIM_THRESHOLD, -1);
  mallopt(M_TOP_PAD, 64 << 20);
#endif
}
