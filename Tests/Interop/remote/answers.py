"""Answers of annals-remote and of annals-query-cases in one spelling."""
import json
from decimal import Decimal


def number(text):
    return "n:" + format(Decimal(text).normalize() + 0, "f")


def cell(value, claims):
    if "node" in value:
        return claims.get(value["node"], f"<{value['node']}>")
    if "kind" in value:
        return "s:" + value["kind"]
    if "integer" in value:
        return number(str(value["integer"]))
    if "number" in value:
        return f"s:{value['number']} {value['unit']}" if value["unit"] else number(value["number"])
    if "words" in value:
        return "s:" + value["words"] + (f"@{value['language']}" if value["language"] else "")
    if "iri" in value:
        return f"<{value['iri']}>"
    return "s:" + value.get("text", value.get("typed", ""))


def rows(document, claims):
    """The rows of a document: the node first, then a list of values for each column."""
    result = []
    for row in document["rows"]:
        node = [[cell({"node": row["node"]}, claims)]] if "node" in row else []
        result.append(node + [sorted(cell(c, claims) for c in cells) for cells in row["cells"]])
    return result


def expected(case):
    """The rows of a line of annals-query-cases."""
    def spelled(text):
        return number(text[2:]) if text.startswith("n:") else text
    first = 0 if case["shape"] == "counts" else 1
    return [
        [cells if i < first else sorted({spelled(c) for c in cells}) for i, cells in enumerate(row)]
        for row in case["rows"]]


def cases(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def claim_names(path):
    """What annals-query-cases calls the claims of a graph in N-Quads: by their positions."""
    names = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        subject, predicate, rest = line.split(" ", 2)
        if predicate.endswith("annals#position>"):
            names[subject[1:-1]] = "claim:" + rest.split('"')[1]
    return names
