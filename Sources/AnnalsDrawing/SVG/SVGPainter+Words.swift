extension SVGPainter {
  mutating func paintCaptions() {
    for caption in scene.captions {
      let isLink = SVGText.isSafe(caption.url)
      if isLink {
        out.put("<a href=\"")
        text(SVGText.address(caption.url))
        out.put("\">")
      }
      out.put("<text x=\"")
      out.put(caption.x)
      out.put("\" y=\"")
      out.put(caption.y + caption.size * 0.36)
      out.put("\" style=\"font-size:")
      out.put(caption.size)
      out.put("px\" class=\"")
      if caption.isQuiet { out.put("q ") }
      if caption.isBold { out.put("b") }
      out.put("\">")
      text(caption.text)
      out.put(isLink ? "</text></a>\n" : "</text>\n")
    }
  }

  mutating func paintSigns() {
    out.put("<g id=\"legend\" role=\"list\">\n")
    for sign in scene.signs {
      let box = Scene.Box(x: sign.x - 5, y: sign.y - 4.5, width: 10, height: 9)
      switch sign.shape {
      case .kind(let kind): mark(kind, sign.x, sign.y)
      case .head(let kind): paintHeadShape(kind, box, colour: theme.spine)
      case .note: paintPaper(box)
      case .rival: words("≠", sign.x, sign.y + 3.4, "r m")
      case .tie(let isLeading): knot(sign.x, sign.y, colour: 0, isLeading: isLeading)
      case .bar(let isSolid, let isApproximate, let fades):
        let bar = Scene.Box(x: sign.x - 2, y: sign.y - 5, width: 4, height: 10)
        let fill = fades ? "url(#fade)" : isSolid ? theme.spine : theme.paper
        let dash = isApproximate ? " stroke-dasharray=\"2 1.6\"" : ""
        let stroke = fades ? "" : " stroke=\"\(theme.spine)\" stroke-width=\".8\""
        rect(bar, radius: 1.5, "fill=\"\(fill)\"\(stroke)\(dash)")
      }
      out.put("\n")
    }
    out.put("</g>\n")
  }
}
