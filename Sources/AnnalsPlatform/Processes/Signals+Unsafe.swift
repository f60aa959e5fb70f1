import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What happens when the user, or the system, wants the program to end.
///
/// SIGPIPE is ignored: a write to a closed pipe then fails and is handled there. SIGINT, SIGTERM and
/// SIGHUP remove the temporaries, end the program that is being waited for, and then end this one by
/// the same signal, so that a shell sees what happened. Nothing is printed.
package enum Signals {
  /// Installs the handlers.
  ///
  /// To be called once, when the program starts.
  package static func prepare() {
    // Safety: the handler only calls what POSIX allows in one: unlink, kill, signal, raise. The
    // slots are made here, before any signal can need them.
    _ = unsafe slots
    _ = signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // One that was ignored when we started (`nohup`) stays ignored.
      let previous = signal(number, endQuietly)
      if isIgnored(previous) { _ = signal(number, SIG_IGN) }
    }
  }

  /// What a thread has to be given back after `holdBrokenPipes`.
  struct HeldSignals {
    fileprivate var mask: sigset_t
    fileprivate var wasPending: Bool
  }

  /// Has a write of this thread to a closed pipe fail instead of ending the program, until `release`.
  ///
  /// What SIGPIPE does otherwise is left alone: it is for the program to say, and the program may be
  /// somebody else's that only uses the library.
  static func holdBrokenPipes() -> HeldSignals {
    var held = HeldSignals(mask: sigset_t(), wasPending: isBrokenPipePending)
    var broken = brokenPipes
    // Safety: the call reads one set and fills in the other, both ours.
    _ = unsafe pthread_sigmask(SIG_BLOCK, &broken, &held.mask)
    return held
  }

  /// Takes back a signal that came meanwhile, and lets the thread have signals as before.
  static func release(_ held: HeldSignals) {
    var broken = brokenPipes
    var mask = held.mask
    if !held.wasPending, isBrokenPipePending {
      var number: Int32 = 0
      // Safety: the signal is pending for this thread, so the call returns at once.
      _ = unsafe sigwait(&broken, &number)
    }
    // Safety: the call reads the set it is given.
    _ = unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  private static var brokenPipes: sigset_t {
    var set = sigset_t()
    // Safety: both calls change the set they are given.
    _ = unsafe sigemptyset(&set)
    _ = unsafe sigaddset(&set, SIGPIPE)
    return set
  }

  private static var isBrokenPipePending: Bool {
    var set = sigset_t()
    // Safety: the first call fills in the set that the second reads.
    _ = unsafe sigpending(&set)
    return unsafe sigismember(&set, SIGPIPE) == 1
  }

  /// A place in the list of files to be removed.
  package struct Slot: Sendable {
    fileprivate let index: Int

    /// Takes the file off the list.
    package func release() {
      // Safety: the index is one that `removeAtEnd` gave out; whoever swaps the name out frees it.
      let name = unsafe slots[index].exchange(nil, ordering: .acquiringAndReleasing)
      unsafe free(name)
    }
  }

  /// Has a signal that ends the program remove this file; nil where the list is full.
  package static func removeAtEnd(_ path: String) -> Slot? {
    // Safety: the copy belongs to the slot until it is swapped out again.
    guard let name = unsafe strdup(path) else { return nil }
    for index in 0..<slotCount {
      let (isMine, _) = unsafe slots[index].compareExchange(
        expected: nil, desired: name, ordering: .acquiringAndReleasing)
      if isMine { return Slot(index: index) }
    }
    unsafe free(name)
    return nil
  }

  /// The program that is being waited for, 0 for none: it ends with us.
  static let child = Atomic<Int32>(0)
}

private let slotCount = 64

// Safety: allocated once and never freed, so that a signal handler may look into it at any moment;
// each slot is an atomic pointer.
nonisolated(unsafe) private let slots: UnsafeMutablePointer<Atomic<UnsafeMutablePointer<CChar>?>> =
  {
    let slots = UnsafeMutablePointer<Atomic<UnsafeMutablePointer<CChar>?>>.allocate(
      capacity: slotCount)
    for index in 0..<slotCount { unsafe (slots + index).initialize(to: Atomic(nil)) }
    return unsafe slots
  }()

private func endQuietly(_ number: Int32) {
  // Safety: only functions that are safe in a signal handler; see `prepare`.
  for index in 0..<slotCount {
    if let name = unsafe slots[index].load(ordering: .acquiring) { _ = unsafe unlink(name) }
  }
  let child = Signals.child.load(ordering: .acquiring)
  if child > 0 { _ = kill(child, SIGTERM) }
  _ = signal(number, SIG_DFL)
  _ = raise(number)
}

private func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
  // Safety: the two are compared as addresses and not called.
  unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}
