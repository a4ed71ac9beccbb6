extension Hint {
  static let tags: [String: String] = [
    "apply": "{% filter name %}", "assign": "{% set name = value %}", "autoescape": "{{ value|safe }}",
    "break": "{% for x in xs if … %}", "capture": "{% set name %}…{% endset %}", "case": "{% if … %}{% elif … %}",
    "comment": "{# … #}", "continue": "{% for x in xs if … %}", "cycle": "{{ loop.cycle(a, b) }}",
    "do": "{% set name = value %}", "echo": "{{ value }}", "elseif": "{% elif … %}", "elsif": "{% elif … %}",
    "embed": "{% call macro() %}…{% endcall %}", "empty": "{% else %}", "firstof": "{{ a or b }}",
    "ifchanged": "{% if loop.changed(x) %}", "ifequal": "{% if a == b %}", "ifnotequal": "{% if a != b %}",
    "increment": "{% set counter = namespace(value=0) %}", "layout": "{% extends 'name' %}",
    "partial": "{% include 'name' %}", "print": "{{ value }}", "regroup": "{% for key, items in xs|groupby('name') %}",
    "render": "{% include 'name' %}", "spaceless": "{%- … -%}", "switch": "{% if … %}{% elif … %}",
    "unless": "{% if not … %}", "use": "{% import 'name' as name %}", "verbatim": "{% raw %}…{% endraw %}",
    "when": "{% elif … %}", "while": "{% for x in xs %}",
  ]

  static let filters: [String: String] = [
    "add": "a + b", "append": "a ~ b", "capfirst": "x|capitalize", "column": "xs|map(attribute='name')",
    "compact": "xs|select|list", "concat": "a + b", "default_if_none": "x|default(value, true)",
    "dictsortreversed": "x|dictsort(reverse=true)", "divided_by": "a // b", "divisibleby": "x is divisibleby(n)",
    "downcase": "x|lower", "escapejs": "x|tojson", "floatformat": "'%.2f'|format(x)", "json": "x|tojson",
    "json_encode": "x|tojson", "jsonify": "x|tojson", "keys": "x.keys()", "len": "x|length",
    "length_is": "x|length == n", "merge": "a + b", "minus": "a - b", "modulo": "a % b",
    "number_format": "'%.2f'|format(x)", "plus": "a + b", "pprint": "x|tojson(indent=2)", "prepend": "b ~ a",
    "raw": "x|safe", "size": "x|length", "str": "x|string", "strip": "x|trim", "strip_html": "x|striptags",
    "strip_tags": "x|striptags", "times": "a * b", "truncatechars": "x|truncate(n)", "truncatewords": "x|truncate(n)",
    "uniq": "xs|unique", "upcase": "x|upper", "url_encode": "x|urlencode", "values": "x.values()",
    "where": "xs|selectattr('name', 'eq', value)", "yesno": "'yes' if x else 'no'",
  ]

  static let tests: [String: String] = [
    "array": "x is sequence", "bool": "x is boolean", "dict": "x is mapping", "divisible": "x is divisibleby(n)",
    "empty": "not x", "int": "x is integer", "list": "x is sequence", "map": "x is mapping", "nil": "x is none",
    "null": "x is none", "same": "x is sameas(y)", "str": "x is string", "text": "x is string",
  ]

  static let names: [String: String] = [
    "abs": "x|abs", "block": "self.name()", "cycle": "loop.cycle(a, b)", "enumerate": "loop.index", "float": "x|float",
    "forloop": "loop.index", "int": "x|int", "isinstance": "x is string", "len": "x|length", "list": "x|list",
    "loop": "{% for … %}…{% endfor %}", "max": "x|max", "min": "x|min", "nil": "none", "null": "none",
    "parent": "super()", "print": "{{ x }}", "reversed": "x|reverse", "round": "x|round", "sorted": "x|sort",
    "str": "x|string", "sum": "x|sum",
  ]

  static let members: [String: String] = [
    "append": "xs + [x]", "first": "xs|first", "has_key": "'key' in x", "join": "xs|join('…')", "last": "xs|last",
    "len": "x|length", "length": "x|length", "push": "xs + [x]", "reverse": "xs|reverse", "size": "x|length",
    "sort": "xs|sort", "toLowerCase": "x|lower", "toUpperCase": "x|upper", "trim": "x|trim",
  ]
}
