import Annals
import FuzzSupport

/// What holds of any bytes that are read as a date: a problem stands within them; a date prints as the bytes it
/// was read from, spaces aside, and its bounds are in order.
func check(_ bytes: [UInt8]) {
  let date: EDTF
  do { date = try EDTF.parse(bytes.span) } catch {
    let place = error.place
    return law(place.lowerBound >= 0 && place.upperBound <= bytes.count, "\(error) stands outside")
  }
  // Sets may be read with spaces after their commas, and are written without.
  law(
    Array(date.description.utf8) == bytes.filter { $0 != 0x20 },
    "‘\(date)’ is not what was read")
  let bounds = date.bounds
  law(
    bounds.earliestBegin <= bounds.latestBegin && bounds.earliestEnd <= bounds.latestEnd
      && bounds.earliestBegin <= bounds.latestEnd, "the bounds of ‘\(date)’ are out of order")
}
