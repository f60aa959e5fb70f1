"""The suites: each yields tests, a test is (manifest, id, function of the program)."""
import csv
import json
import os
import re

import nquads
import objects
from program import Failure

OPTIONS = {
    'base': 'base', 'processingMode': 'processing-mode', 'compactArrays': 'compact-arrays',
    'compactToRelative': 'compact-to-relative', 'ordered': 'ordered',
    'rdfDirection': 'rdf-direction', 'useNativeTypes': 'use-native-types',
    'useRdfType': 'use-rdf-type', 'produceGeneralizedRdf': 'produce-generalized-rdf',
    'extractAllScripts': 'extract-all-scripts', 'omitGraph': 'omit-graph',
    'contentType': 'input-type',
}
COMMANDS = {
    'ExpandTest': 'expand', 'CompactTest': 'compact', 'FlattenTest': 'flatten',
    'FrameTest': 'frame', 'ToRDFTest': 'to-rdf', 'FromRDFTest': 'from-rdf',
}
# What each command accepts; the manifests give some options to tests that do not need them.
JSONLD = {'url', 'base', 'input-type', 'expand-context', 'processing-mode', 'documents',
          'extract-all-scripts'}
ACCEPTED = {
    'expand': JSONLD | {'ordered'},
    'compact': JSONLD | {'ordered', 'compact-arrays', 'compact-to-relative'},
    'flatten': JSONLD | {'ordered', 'compact-arrays', 'compact-to-relative'},
    'frame': JSONLD | {'ordered', 'compact-arrays', 'compact-to-relative', 'omit-graph'},
    'to-rdf': JSONLD | {'rdf-direction', 'produce-generalized-rdf'},
    'from-rdf': {'use-native-types', 'use-rdf-type', 'rdf-direction', 'ordered', 'processing-mode'},
}


def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        return file.read()


def load(path):
    return json.loads(read(path))


def parse_output(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise Failure(f'the output is no JSON: {error}') from None


class JSONLDTest:
    """One entry of a JSON-LD manifest, run as CONTRACT.md says."""

    def __init__(self, entry, base, folder, scratch, name):
        self.entry, self.base, self.folder = entry, base, folder
        self.scratch = os.path.join(scratch, re.sub(r'\W+', '-', name))
        self.option = entry.get('option', {})
        self.command = next(COMMANDS[t.removeprefix('jld:')] for t in entry['@type']
                            if t.removeprefix('jld:') in COMMANDS)

    def file(self, relative):
        return os.path.join(self.folder, relative.split('#')[0])

    def document_map(self):
        """The map of the whole suite, with what this test's options say HTTP would have said."""
        os.makedirs(self.scratch, exist_ok=True)
        rules = {self.base: os.path.relpath(self.folder, self.scratch) + '/'}
        described = {'contentType': 'contentType', 'httpStatus': 'status', 'redirectTo': 'location',
                     'httpLink': 'link'}
        rule = {new: self.option[old] for old, new in described.items() if old in self.option}
        if rule and self.is_remote:
            if 'link' in rule and not isinstance(rule['link'], list):
                rule['link'] = [rule['link']]
            if rule.get('status', 200) < 300 or 'location' not in rule:
                rule['file'] = os.path.relpath(self.file(self.entry['input']), self.scratch)
            if 'location' in rule:
                rule['location'] = self.base + rule['location']
            rules[self.base + self.entry['input']] = rule
        path = os.path.join(self.scratch, 'documents.json')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(rules, file)
        return path

    @property
    def is_remote(self):
        return self.entry['input'].startswith('remote-doc/')

    def arguments(self):
        named = {OPTIONS[k]: v for k, v in self.option.items() if k in OPTIONS}
        named['documents'] = self.document_map()
        if 'expandContext' in self.option:
            named['expand-context'] = self.file(self.option['expandContext'])
        if self.is_remote:
            named.pop('input-type', None)
            first = self.base + self.entry['input']
        else:
            named['url'] = self.base + self.entry['input']
            first = self.file(self.entry['input'])
        words = ['ld', self.command, first]
        for key in ('context', 'frame'):
            if key in self.entry:
                words += [f'--{key}', self.file(self.entry[key])]
        for key, value in named.items():
            if key in ACCEPTED[self.command]:
                words += [f'--{key}', json.dumps(value) if isinstance(value, bool) else value]
        return words

    def __call__(self, program):
        words = self.arguments()
        kinds = {t.removeprefix('jld:') for t in self.entry['@type']}
        if 'NegativeEvaluationTest' in kinds:
            code = self.entry.get('expectErrorCode') or self.entry.get('expect')
            return program.fail(*words, code=code)
        output = program.succeed(*words)
        if 'PositiveSyntaxTest' in kinds:
            return None
        expected = read(self.file(self.entry['expect']))
        if self.command == 'to-rdf':
            return compare_quads(output, expected)
        return self.compare(parse_output(output), json.loads(expected), program)

    def compare(self, result, expected, program):
        renaming = self.command in ('flatten', 'frame', 'from-rdf')
        if not objects.same(result, expected, renaming):
            raise Failure('the result differs')
        if 'context' in self.entry or 'frame' in self.entry:
            pair = [self.expanded(value, program) for value in (result, expected)]
            if not objects.same(*pair, renaming):
                raise Failure('the result differs when it is expanded')
        return None

    def expanded(self, value, program):
        path = os.path.join(self.scratch, 'again.jsonld')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(value, file)
        words = ['ld', 'expand', path, '--documents', self.document_map(),
                 '--url', self.base + self.entry['input']]
        for key in ('base', 'processingMode'):
            if key in self.option:
                words += [f'--{OPTIONS[key]}', self.option[key]]
        return parse_output(program.succeed(*words))


def compare_quads(output, expected):
    try:
        result = nquads.parse(output)
    except ValueError as error:
        raise Failure(f'the output is no N-Quads: {error}') from None
    if not nquads.isomorphic(result, nquads.parse(expected)):
        raise Failure('the quads differ')


def jsonld(folder, scratch, names):
    suite = os.path.basename(os.path.dirname(folder))
    for name in names:
        manifest = load(os.path.join(folder, f'{name}-manifest.jsonld'))
        for entry in manifest['sequence']:
            title = f'{suite}/{name}'
            identity = f'{name}{entry["@id"]}'
            if entry.get('option', {}).get('specVersion') == 'json-ld-1.0':
                yield title, identity, None
            else:
                yield title, identity, JSONLDTest(
                    entry, manifest['baseIri'], folder, scratch, f'{suite}-{identity}')


def jsonld_examples(folder):
    """The examples of the syntax document that have a companion and load nothing from the web."""
    for name in sorted(os.listdir(folder)):
        match = re.fullmatch(r'(.*)-compacted\.json(ld)?', name)
        if not match or re.search(r'"@(context|import)"\s*:\s*\[?\s*"http',
                                  read(os.path.join(folder, name))):
            continue
        path = os.path.join(folder, name)
        expanded = os.path.join(folder, match[1] + '-expanded.jsonld')
        if os.path.exists(expanded):
            yield 'json-ld-syntax/expanded', match[1], example_expands(path, expanded)
        for ending, syntax in (('-turtle.ttl', 'turtle'), ('-trig.trig', 'trig')):
            data = os.path.join(folder, match[1] + ending)
            if os.path.exists(data):
                yield 'json-ld-syntax/rdf', match[1], example_means(path, data, syntax)


def example_expands(path, expanded):
    def test(program):
        output = program.succeed('ld', 'expand', path, '--base', 'http://example.org/')
        if not objects.same(parse_output(output), load(expanded), True):
            raise Failure('the result differs')
    return test


def example_means(path, data, syntax):
    def test(program):
        output = program.succeed('ld', 'to-rdf', path, '--base', 'http://example.org/')
        compare_quads(output, program.succeed(
            'ld', 'parse-rdf', data, '--format', syntax, '--base', 'http://example.org/'))
    return test


def canonicalization(folder):
    for entry in load(os.path.join(folder, 'manifest.jsonld'))['entries']:
        kind = entry['type'].removeprefix('rdfc:')
        yield f'rdf-canon/{kind}', entry['id'].lstrip('#'), canonical_test(entry, folder, kind)


def canonical_test(entry, folder, kind):
    words = ['ld', 'canonicalize', os.path.join(folder, entry['action'])]
    if 'hashAlgorithm' in entry:
        words += ['--hash', re.sub('(?i)sha-?', 'sha-', entry['hashAlgorithm'])]

    def test(program):
        if 'Negative' in kind:
            return program.fail(*words)
        expected = read(os.path.join(folder, entry['result']))
        if 'Map' in kind:
            if json.loads(program.succeed(*words, '--map')) != json.loads(expected):
                raise Failure('the map differs')
        elif program.succeed(*words) != expected:
            raise Failure('the bytes differ')
        return None
    return test


def rdf(folder):
    syntaxes = {'rdf-n-triples': 'ntriples', 'rdf-n-quads': 'nquads', 'rdf-turtle': 'turtle',
                'rdf-trig': 'trig'}
    for suite, manifest in load(os.path.join(folder, 'index.json')).items():
        for entry in manifest['tests']:
            yield f'rdf-tests/{suite}', entry['id'], rdf_test(
                entry, os.path.join(folder, suite), syntaxes[suite], manifest['base'])


def rdf_test(entry, folder, syntax, base):
    words = ['ld', 'parse-rdf', os.path.join(folder, entry['action']), '--format', syntax,
             '--base', base + entry['action']]

    def test(program):
        if 'Negative' in entry['type']:
            return program.fail(*words)
        output = program.succeed(*words)
        if entry.get('result'):
            compare_quads(output, read(os.path.join(folder, entry['result'])))
        return None
    return test


def json_parsing(folder):
    for name in sorted(os.listdir(folder)):
        yield f'JSONTestSuite/{name[0]}', name, json_test(os.path.join(folder, name), name[0])


def json_test(path, verdict):
    def test(program):
        status = program.run('ld', 'parse-json', path).status
        if status not in {'y': (0,), 'n': (1,), 'i': (0, 1)}[verdict]:
            raise Failure(f'status {status}')
    return test


def edtf(path):
    """Every agreed row; the program is run once, the rows are judged one by one."""
    with open(path, encoding='utf-8', newline='') as file:
        rows = [row for row in csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)
                if row['status'] == 'agreed' and row['profile'] == '2']
    answers = []

    def answer(program, index):
        if not answers:
            text = ''.join(row['string'] + '\n' for row in rows)
            answers.extend(program.succeed('edtf', stdin=text.encode()).split('\n'))
        return answers[index].split('\t')

    def judge(index, row):
        def test(program):
            fields = answer(program, index)
            if len(fields) != 4:
                raise Failure(f'not four fields: {fields}')
            for name, got in zip(('verdict', 'level', 'earliest', 'latest'), fields):
                if row[name] and got != row[name] and (name != 'level' or fields[0] == 'valid'):
                    raise Failure(f'{name} is {got!r}, expected {row[name]!r}')
        return test
    for index, row in enumerate(rows):
        yield f'edtf/{row["verdict"]}', repr(row['string']), judge(index, row)


def everything(root, scratch):
    def at(*parts):
        return os.path.join(root, *parts)
    yield from edtf(at('edtf', 'edtf.tsv'))
    yield from json_parsing(at('JSONTestSuite', 'test_parsing'))
    yield from rdf(at('rdf-tests', 'rdf', 'rdf11'))
    yield from canonicalization(at('rdf-canon', 'tests'))
    yield from jsonld(at('json-ld-api', 'tests'), scratch,
                      ['expand', 'compact', 'flatten', 'toRdf', 'fromRdf', 'html', 'remote-doc'])
    yield from jsonld(at('json-ld-framing', 'tests'), scratch, ['frame'])
    yield from jsonld_examples(at('json-ld-syntax', 'examples'))
