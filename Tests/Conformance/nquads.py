"""N-Quads as sets of tuples, and whether two such sets are the same but for blank node labels.

Written for judging annals, so it shares nothing with it; generalized quads are read too.
"""
import re

_TERM = re.compile(
    r'<([^<>"{}|^`\\\x00-\x20]*(?:\\u[0-9A-Fa-f]{4}[^<>"{}|^`\\\x00-\x20]*|\\U[0-9A-Fa-f]{8}[^<>"{}|^`\\\x00-\x20]*)*)>'
    r'|(_:[^\s<>"]*[^\s<>".])'
    r'|"((?:[^"\\\n\r]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^<>\s]*)>)?')
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))')
_SHORT = {'t': '\t', 'b': '\b', 'n': '\n', 'r': '\r', 'f': '\f', '"': '"', "'": "'", '\\': '\\'}
XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'


def _unescape(text):
    def one(match):
        digits = match[1] or match[2]
        return chr(int(digits, 16)) if digits else _SHORT[match[3]]
    return _ESCAPE.sub(one, text) if '\\' in text else text


def parse(text):
    """The quads of a document: tuples of terms, each a tuple that begins with its kind."""
    quads = set()
    for number, line in enumerate(re.split(r'[\r\n]+', text), 1):
        rest, terms = line.strip(' \t'), []
        while rest and not rest.startswith(('.', '#')):
            match = _TERM.match(rest)
            if not match:
                raise ValueError(f'line {number}: no term at {rest[:60]!r}')
            iri, blank, value, language, datatype = match.groups()
            if iri is not None:
                terms.append(('iri', _unescape(iri)))
            elif blank is not None:
                terms.append(('blank', blank))
            else:
                kind = _unescape(datatype) if datatype else XSD_STRING
                terms.append(('literal', _unescape(value), (language or '').lower(),
                              '' if language else kind))
            rest = rest[match.end():].lstrip(' \t')
        if not terms:
            continue
        if not rest.startswith('.') or len(terms) not in (3, 4):
            raise ValueError(f'line {number}: not a quad: {line[:80]!r}')
        quads.add(tuple(terms))
    return quads


def _refine(quads, colours):
    """Colours blank nodes by what is said with them until nothing more can be told apart."""
    while True:
        seen = {node: [] for node in colours}
        for quad in quads:
            for node in {term[1] for term in quad if term[0] == 'blank'}:
                seen[node].append(tuple(
                    ('self',) if term == ('blank', node)
                    else ('blank', colours[term[1]]) if term[0] == 'blank' else term
                    for term in quad))
        new = {node: hash((colours[node], tuple(sorted(seen[node], key=repr)))) for node in colours}
        if len(set(new.values())) == len(set(colours.values())):
            return new
        colours = new


def _blanks(quads):
    return {term[1] for quad in quads for term in quad if term[0] == 'blank'}


def _same(left, right, left_colours, right_colours):
    left_colours, right_colours = _refine(left, left_colours), _refine(right, right_colours)
    groups = {}
    for side, colours in enumerate((left_colours, right_colours)):
        for node, colour in colours.items():
            groups.setdefault(colour, ([], []))[side].append(node)
    if any(len(pair[0]) != len(pair[1]) for pair in groups.values()):
        return False
    open_groups = [pair for pair in groups.values() if len(pair[0]) > 1]
    if not open_groups:
        names = {pair[0][0]: pair[1][0] for pair in groups.values()}
        return {tuple(('blank', names[t[1]]) if t[0] == 'blank' else t for t in quad)
                for quad in left} == right
    mine, theirs = min(open_groups, key=lambda pair: len(pair[0]))
    return any(
        _same(left, right, {**left_colours, mine[0]: 1}, {**right_colours, other: 1})
        for other in theirs)


def isomorphic(left, right):
    """True where the two documents, given as sets of quads, say the same."""
    if len(left) != len(right):
        return False
    return _same(left, right, dict.fromkeys(_blanks(left), 0), dict.fromkeys(_blanks(right), 0))
