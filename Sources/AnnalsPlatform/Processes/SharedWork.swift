import Dispatch
import Synchronization

/// Work in parts that several threads do together: whoever is free takes the next one.
///
/// A part may itself be work in parts. Dispatch's `concurrentPerform` does those one after another once all
/// processors have a part of the outer work, also when some of them are done with theirs; here a thread that has
/// nothing left to do takes parts of any work that is going on, and one that waits lends its processor.
final class SharedWork: Sendable {
  private let count: Int
  private let body: Mutex<(@Sendable (Int) -> Void)?>
  /// The part that is taken next.
  private let next = Atomic(0)
  /// Those who help with it at the moment.
  private let helping = DispatchGroup()

  private init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = Mutex(body)
  }

  /// Does all parts, at most `workers` at a time.
  static func perform(_ count: Int, among workers: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let work = SharedWork(count, body)
      Helpers.call(min(count, workers) - 1, to: work)
      work.help()
      Helpers.dismiss(from: work)
      work.finish()
    }
  }

  /// Does parts until all are taken.
  private func help() {
    guard let body = body.withLock({ $0 }) else { return }
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < count else { return }
      body(part)
    }
  }

  /// Waits for the parts that others have taken.
  private func finish() {
    if helping.wait(timeout: .now()) == .timedOut {
      Helpers.lendingPlace { helping.wait() }
    }
    body.withLock { $0 = nil }
  }

  /// The threads that do parts of work beside those that began it.
  private struct Helpers: Sendable {
    /// How many more threads the processors have room for; below zero when one that waited has gone on.
    private var places = Workers.available - 1
    /// Work that wants help, once for each who may.
    private var calls: [SharedWork] = []

    private static let all = Mutex(Helpers())

    static func call(_ count: Int, to work: SharedWork) {
      guard count > 0 else { return }
      all.withLock {
        $0.calls += repeatElement(work, count: count)
        $0.start()
      }
    }

    /// After this nobody else begins to help.
    static func dismiss(from work: SharedWork) {
      all.withLock { $0.calls.removeAll { $0 === work } }
    }

    /// Waits, while others may use the processor.
    static func lendingPlace(_ wait: () -> Void) {
      all.withLock {
        $0.places += 1
        $0.start()
      }
      wait()
      all.withLock { $0.places -= 1 }
    }

    private mutating func start() {
      for _ in 0..<max(0, min(places, calls.count)) {
        places -= 1
        DispatchQueue.global().async { Self.help() }
      }
    }

    /// Helps as long as help is wanted.
    private static func help() {
      while let work = all.withLock({ $0.answer() }) {
        work.help()
        work.helping.leave()
      }
    }

    /// The work of the call that waits longest; nil, and the place is free, where there is none.
    private mutating func answer() -> SharedWork? {
      guard places >= 0, !calls.isEmpty else {
        places += 1
        return nil
      }
      let work = calls.removeFirst()
      work.helping.enter()
      return work
    }
  }
}
