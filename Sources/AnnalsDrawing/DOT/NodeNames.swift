/// What is drawn several times has a name each time: the first is its own, so that others can refer to it.
extension Chart.Entity {
  /// The name of its node in DOT; `occurrence` is how many there were before.
  ///
  /// A space after the first word belongs to first ones alone, so that no id can make two names equal.
  func nodeName(_ occurrence: Int = 0) -> String {
    occurrence == 0 ? "entity " + id : "entity#\(occurrence + 1) " + id
  }

  /// Its id in an SVG: a percent sign that encodes nothing is in no id as it is written there.
  func elementID(_ occurrence: Int) -> String {
    SVGText.id(id) + (occurrence == 0 ? "" : "%.\(occurrence + 1)")
  }
}
