/// The script of a page.
enum PageScript {
  static let text = #"""
    (function () {
      "use strict";
      const stage = document.getElementById("stage");
      const svg = stage.querySelector("svg");
      const whole = svg.getAttribute("viewBox").split(" ").map(Number);
      let view = whole.slice();
      svg.removeAttribute("width");
      svg.removeAttribute("height");
      svg.setAttribute("preserveAspectRatio", "xMinYMin meet");
      const part = document.getElementById("part");
      function show() {
        svg.setAttribute("viewBox", view.join(" "));
        const s = scale(), box = stage.getBoundingClientRect();
        part.hidden = view[0] <= whole[0] + 40 && view[1] <= whole[1] + 40
          && view[0] + box.width * s >= whole[0] + whole[2] - 40
          && view[1] + box.height * s >= whole[1] + whole[3] - 40;
      }
      function scale() {
        const box = stage.getBoundingClientRect();
        return Math.max(view[2] / box.width, view[3] / box.height);
      }
      function zoom(factor, clientX, clientY) {
        const box = stage.getBoundingClientRect();
        const s = scale();
        const x = view[0] + (clientX - box.left) * s, y = view[1] + (clientY - box.top) * s;
        const size = Math.min(Math.max(view[2] * factor, 60), whole[2] * 4);
        const f = size / view[2];
        view = [x - (x - view[0]) * f, y - (y - view[1]) * f, view[2] * f, view[3] * f];
        show();
      }
      function middle(factor) {
        const box = stage.getBoundingClientRect();
        zoom(factor, box.left + box.width / 2, box.top + box.height / 2);
      }
      stage.addEventListener("wheel", function (event) {
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) {
          zoom(Math.exp(event.deltaY * 0.004), event.clientX, event.clientY);
        } else {
          const s = scale();
          view[0] += event.deltaX * s;
          view[1] += event.deltaY * s;
          show();
        }
      }, { passive: false });
      let from = null;
      stage.addEventListener("pointerdown", function (event) {
        from = { x: event.clientX, y: event.clientY, left: view[0], top: view[1], far: false };
      });
      window.addEventListener("pointermove", function (event) {
        if (!from) return;
        const dx = event.clientX - from.x, dy = event.clientY - from.y;
        if (Math.abs(dx) + Math.abs(dy) > 4) { from.far = true; stage.classList.add("moving"); }
        const s = scale();
        view[0] = from.left - dx * s;
        view[1] = from.top - dy * s;
        show();
      });
      window.addEventListener("pointerup", function () {
        stage.classList.remove("moving");
        if (from && from.far) {
          const stop = function (event) { event.preventDefault(); event.stopPropagation(); };
          stage.addEventListener("click", stop, { capture: true, once: true });
          setTimeout(function () { stage.removeEventListener("click", stop, true); }, 0);
        }
        from = null;
      });
      stage.addEventListener("keydown", function (event) {
        const step = view[3] * 0.1;
        const moves = { ArrowUp: [0, -step], ArrowDown: [0, step], ArrowLeft: [-step, 0],
          ArrowRight: [step, 0], PageUp: [0, -step * 8], PageDown: [0, step * 8] };
        if (moves[event.key]) {
          view[0] += moves[event.key][0];
          view[1] += moves[event.key][1];
          show();
        } else if (event.key === "+") { middle(0.8);
        } else if (event.key === "-") { middle(1.25);
        } else if (event.key === "0") { view = whole.slice(); show();
        } else { return; }
        event.preventDefault();
      });
      document.getElementById("in").onclick = function () { middle(0.7); };
      document.getElementById("out").onclick = function () { middle(1.4); };
      document.getElementById("all").onclick = function () { view = whole.slice(); show(); };
      const events = Array.from(svg.querySelectorAll(".event,.quotation-note"));
      const words = events.map(function (event) { return event.textContent.toLowerCase(); });
      const find = document.getElementById("find"), found = document.getElementById("found");
      const boxes = Array.from(document.querySelectorAll("[data-kind]"));
      function filter() {
        const wanted = find.value.trim().toLowerCase();
        const off = boxes.filter(function (box) { return !box.checked; })
          .map(function (box) { return box.dataset.kind; });
        let count = 0, first = null;
        events.forEach(function (event, i) {
          const shown = words[i].includes(wanted)
            && !off.some(function (kind) { return event.classList.contains(kind); });
          event.classList.toggle("dim", !shown);
          if (shown) { count += 1; first = first || event; }
        });
        found.textContent = wanted ? String(count) : "";
        return first;
      }
      boxes.forEach(function (box) { box.onchange = filter; });
      find.oninput = filter;
      find.onkeydown = function (event) {
        if (event.key !== "Enter") return;
        visit(filter());
      };
      function visit(element) {
        if (!element) return;
        const box = element.getBBox();
        const size = stage.getBoundingClientRect();
        const width = Math.min(whole[2], 900);
        view = [Math.max(whole[0], box.x - 110), box.y - 60, width, width * size.height / size.width];
        show();
      }
      const aspect = stage.getBoundingClientRect();
      if (whole[2] > 2400) {
        // At a size to read, from the beginning; the page says that there is more.
        view = [whole[0], whole[1], 1500, 1500 * aspect.height / aspect.width];
      }
      show();
      // page.html#find=WORDS is a way to send somebody to what was found.
      function follow() {
        const words = /^#find=(.*)$/.exec(location.hash);
        if (!words) return;
        try { find.value = decodeURIComponent(words[1]); } catch (error) { find.value = words[1]; }
        visit(filter());
      }
      window.addEventListener("hashchange", follow);
      window.addEventListener("resize", show);
      follow();
    })();

    """#
}
