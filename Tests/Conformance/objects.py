"""Comparison of JSON-LD objects, as the README of the JSON-LD test suites defines it."""


def _shape(value, key=None):
    """What two equal values have in common whatever their blank nodes are called."""
    if isinstance(value, dict):
        return ('object', tuple(sorted((_label(k), _shape(v, k)) for k, v in value.items())))
    if isinstance(value, list):
        shapes = [_shape(item, key) for item in value]
        return ('list', tuple(shapes if key == '@list' else sorted(shapes)))
    return _scalar(value, key)


def _label(text):
    return '_:' if text.startswith('_:') else text


def _scalar(value, key):
    if isinstance(value, bool) or value is None:
        return ('word', repr(value))
    if isinstance(value, (int, float)):
        return ('number', repr(float(value)))
    return ('text', _label(value.lower() if key == '@language' else value))


def _match(left, right, names, key=None):
    """Yields each way to map the blank nodes of `left` to those of `right` that makes them equal."""
    if isinstance(left, dict):
        yield from _match_members(sorted(left.items()), right, names)
    elif isinstance(left, list):
        if key == '@list':
            yield from _match_row(left, right, names, key)
        else:
            yield from _match_any_order(left, right, names, key)
    elif isinstance(left, str) and left.startswith('_:'):
        yield from _match_label(left, right, names)
    else:
        yield names


def _match_label(left, right, names):
    if names.get(left) == right:
        yield names
    elif left not in names and right not in names.values():
        yield {**names, left: right}


def _match_members(members, right, names):
    if not members:
        yield names
        return
    (key, value), rest = members[0], members[1:]
    targets = [k for k in right if k.startswith('_:')] if key.startswith('_:') else [key]
    for target in targets:
        if target not in right or _shape(value, key) != _shape(right[target], target):
            continue
        others = {k: v for k, v in right.items() if k != target}
        for named in (_match_label(key, target, names) if key != target else [names]):
            for found in _match(value, right[target], named, key):
                yield from _match_members(rest, others, found)


def _match_row(left, right, names, key):
    if not left:
        yield names
        return
    for found in _match(left[0], right[0], names, None):
        yield from _match_row(left[1:], right[1:], found, key)


def _match_any_order(left, right, names, key):
    if not left:
        yield names
        return
    shape = _shape(left[0], key)
    for index, item in enumerate(right):
        if _shape(item, key) == shape:
            for found in _match(left[0], item, names, key):
                yield from _match_any_order(left[1:], right[:index] + right[index + 1:], found, key)


def same(left, right, renaming=False):
    """True where the two values are equal; with `renaming`, up to the labels of blank nodes."""
    if _shape(left) != _shape(right):
        return False
    if renaming:
        return next(_match(left, right, {}), None) is not None
    return _exact(left) == _exact(right)


def _exact(value, key=None):
    if isinstance(value, dict):
        return ('object', tuple(sorted((k, _exact(v, k)) for k, v in value.items())))
    if isinstance(value, list):
        items = [_exact(item, key) for item in value]
        return ('list', tuple(items if key == '@list' else sorted(items)))
    return ('blank', value) if isinstance(value, str) and value.startswith('_:') else _scalar(value, key)
