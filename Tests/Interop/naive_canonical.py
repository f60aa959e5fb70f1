"""RDFC-1.0 written down once more, as the specification says it and no faster: a third opinion on canonical labels."""

import hashlib
import itertools
import re

TERM = re.compile(r'<[^>]*>|_:\w+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?')
# So many hashes of a node with all it leads to are tried.
LIMIT = 3000


class TooAlike(Exception):
    """The nodes are too alike for this to come to an end."""


class Issuer:
    def __init__(self, prefix):
        self.prefix, self.issued = prefix, {}

    def copy(self):
        other = Issuer(self.prefix)
        other.issued = dict(self.issued)
        return other

    def issue(self, node):
        return self.issued.setdefault(node, f"_:{self.prefix}{len(self.issued)}")


class Canonicalizer:
    """One run over the lines of N-Quads.

    A node is recorded once for every mention (4.8.2, step 2.1), so repeats says by default; without, once for every hash, which is what some
    implementations do. The two differ where quads of one graph, named by a blank node, mention a node several times.
    """

    def __init__(self, lines, algorithm="sha256", repeats=True):
        self.algorithm, self.repeats, self.left = algorithm, repeats, LIMIT
        self.quads = sorted({tuple(TERM.findall(line)) for line in lines if line.strip()})
        self.mentions = {}
        for quad in self.quads:
            for node in {term for term in quad if term.startswith("_:")}:
                self.mentions.setdefault(node, []).append(quad)
        self.issuer = Issuer("c14n")
        self.first = {node: self.first_degree(node) for node in self.mentions}

    def hash(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()

    @staticmethod
    def line(quad, label):
        return " ".join(label(term) if term.startswith("_:") else term for term in quad) + " .\n"

    def first_degree(self, node):
        """4.6"""
        lines = [self.line(quad, lambda term: "_:a" if term == node else "_:z") for quad in self.mentions[node]]
        return self.hash("".join(sorted(lines)))

    def related(self, node, quad, issuer, position):
        """4.7"""
        name = self.issuer.issued.get(node) or issuer.issued.get(node) or self.first[node]
        return self.hash(position + ("" if position == "g" else quad[1]) + name)

    def groups(self, node, issuer):
        """4.8.3, steps 1 to 3"""
        groups = {}
        for quad in self.mentions[node]:
            for position, term in zip("s.og", quad):
                if position == "." or not term.startswith("_:") or term == node:
                    continue
                group = groups.setdefault(self.related(term, quad, issuer, position), [])
                if self.repeats or term not in group:
                    group.append(term)
        return sorted(groups.items())

    def n_degree(self, node, issuer):
        """4.8.3"""
        self.left -= 1
        data = ""
        for key, group in self.groups(node, issuer):
            chosen = None
            orders = set(itertools.islice(itertools.permutations(group), LIMIT))
            if self.left < 0 or len(group) > 6:
                raise TooAlike
            for order in orders:
                tried = self.path(order, issuer.copy(), chosen and chosen[0])
                if tried and (not chosen or tried[0] < chosen[0]):
                    chosen = tried
            data, issuer = data + key + chosen[0], chosen[1]
        return self.hash(data), issuer

    def path(self, order, issuer, best):
        """Steps 5.4.1 to 5.4.5; None where it can be no better than the best."""
        path, recursion = "", []
        for node in order:
            known = self.issuer.issued.get(node)
            if not known and node not in issuer.issued:
                recursion.append(node)
            path += known or issuer.issue(node)
        for node in recursion:
            if best and len(path) >= len(best) and path > best:
                return None
            found, after = self.n_degree(node, issuer)
            path += f"{issuer.issue(node)}<{found}>"
            issuer = after
        return path, issuer

    def result(self):
        """4.4.3: the canonical N-Quads."""
        alike = {}
        for node, key in self.first.items():
            alike.setdefault(key, []).append(node)
        for key in sorted(alike):
            if len(alike[key]) == 1:
                self.issuer.issue(alike[key][0])
        for key in sorted(alike):
            found = []
            for node in alike[key]:
                if node not in self.issuer.issued:
                    issuer = Issuer("b")
                    issuer.issue(node)
                    found.append(self.n_degree(node, issuer))
            for _, issuer in sorted(found, key=lambda pair: pair[0]):
                for node in issuer.issued:
                    self.issuer.issue(node)
        return "".join(sorted(self.line(quad, self.issuer.issued.get) for quad in self.quads)).encode()


def canonical(lines, algorithm, repeats=True):
    """The canonical form; None where it takes too long."""
    try:
        return Canonicalizer(lines, algorithm, repeats).result()
    except TooAlike:
        return None
