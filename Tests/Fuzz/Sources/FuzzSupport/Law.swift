/// Stops the fuzzer where a law does not hold; it then keeps the input that broke it.
public func law(_ holds: Bool, _ words: @autoclosure () -> String) {
  if !holds { fatalError("broken: \(words())") }
}
