import CAllocator

/// Memory that a program is done with.
package enum FreedMemory {
  /// Keeps it for what is needed next, instead of giving it back to the system and asking for it again.
  ///
  /// For programs that do one thing and end, at their beginning. A graph is made in stages, each of which needs
  /// as much as the one before it gave back: measured on a million events, a third of the time was the
  /// system's, for pages that the program had had before. It does nothing where the C library is another one.
  package static func keep() { allocator_keep_freed_memory() }
}
