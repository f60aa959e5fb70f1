#!/usr/bin/env python3
"""Writes Sources/AnnalsPlatform/Terminal/DisplayWidthTable.swift from the Unicode Character Database.

    pip install unicodedata2 && Tests/Interop/display_width_table.py
"""
import os

import unicodedata2 as unicode

TARGET = os.path.join(os.path.dirname(__file__), '../../Sources/AnnalsPlatform/Terminal/DisplayWidthTable.swift')

# Signs written before a number that encloses it: format characters with a shape of their own.
VISIBLE_FORMATS = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}


def columns(value):
    character = chr(value)
    category = unicode.category(character)
    if value < 0x300 or 0xD800 <= value <= 0xDFFF:
        return 1
    if category in ('Mn', 'Me', 'Zl', 'Zp') or 0xE0000 <= value <= 0xE0FFF:
        return 0
    if category == 'Cf' and value not in VISIBLE_FORMATS:
        return 0
    # Vowels and finals of Hangul, which join the consonant before them.
    if 0x1160 <= value <= 0x11FF or 0xD7B0 <= value <= 0xD7FF:
        return 0
    return 2 if unicode.east_asian_width(character) in 'WF' else 1


def ranges(wanted):
    result = []
    for value in range(0x110000):
        if columns(value) != wanted:
            continue
        if result and result[-1][1] == value - 1:
            result[-1][1] = value
        else:
            result.append([value, value])
    return [f'{a:X}' if a == b else f'{a:X}-{b:X}' for a, b in result]


def lines(words):
    rows, row = [], ''
    for word in words:
        if len(row) + 1 + len(word) > 92:
            rows.append(row)
            row = word
        else:
            row = f'{row} {word}'.strip()
    rows.append(row)
    return ' \\\n'.join('    ' + row for row in rows)


TEXT = '''\
/// Which scalars take no column and which take two, from the Unicode Character Database {version}.
///
/// Written by `Tests/Interop/display_width_table.py`; everything else takes one column. The ranges are
/// text, since an array of that many numbers costs the compiler seconds.
enum DisplayWidthTable {{
  /// Combining marks, format characters and the vowels and finals of Hangul syllables.
  static let zero = """
{zero}
    """

  /// East Asian wide and full-width characters, emoji among them.
  static let two = """
{two}
    """
}}
'''

with open(TARGET, 'w', encoding='utf-8') as file:
    file.write(TEXT.format(version=unicode.unidata_version, zero=lines(ranges(0)), two=lines(ranges(2))))
