"""The verdicts of cases.jsonl, computed from the method's text alone.

    python3 calculate.py            computes what is expected and writes it into cases.jsonl
    python3 calculate.py --check    says whether cases.jsonl holds what this program computes, and the cases of rules.md

It shares no code with the portal; a test of the portal compares its own verdicts with the recorded ones.
"""

import json
import re
import sys
from fractions import Fraction
from math import isclose, isinf, isnan
from pathlib import Path

import distances
import ranges
import steady
import years
from case import Case

CASES = Path(__file__).with_name("cases.jsonl")
RULES_TEXT = Path(__file__).with_name("rules.md")
FIELDS = ["status", "ends", "reason", "closed", "path", "latest", "done", "elapsed", "ratio", "gap", "needed", "outlook",
          "sensitivity", "so_far", "missing", "kept", "worst", "headroom", "slip", "was_met"]


def cut(case):
    """Yearly cuts compound; levels show the whole cut at once."""
    return years.judge(case) if years.is_rate(case) else distances.judge(case)


RULES = {
    "level": distances.judge, "share": distances.judge, "change": distances.judge, "multiple": distances.judge,
    "growth": years.judge, "cumulative": years.judge, "cumulative-cut": cut,
    "limit": steady.judge, "maintain": steady.judge, "each-year": steady.judge, "in-step": steady.judge_in_step,
    "range": ranges.judge, "rank": steady.judge_rank, "milestone": steady.judge_milestone,
    "delegated": steady.judge_delegated, "qualitative": lambda case: {"status": "qualitative"},
}


def expect(data):
    """What the method says about a case; what does not apply is left out."""
    case = Case(data)
    result = {"closed": case.is_closed, "latest": case.latest[0].text if case.points else None}
    result |= RULES[case.type](case)
    return {field: plain(result[field]) for field in FIELDS if is_told(result.get(field))}


def is_told(value):
    return value is not None and value is not False and value != []


def plain(value):
    """Twelve significant digits; an end without a number is null."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, (Fraction, float)):
        assert not isnan(value)
        return None if isinf(value) else float(f"{float(value):.12g}")
    return value


def same(recorded, computed):
    if isinstance(recorded, dict) and isinstance(computed, dict):
        return recorded.keys() == computed.keys() and all(same(recorded[k], computed[k]) for k in recorded)
    if isinstance(recorded, list) and isinstance(computed, list):
        return len(recorded) == len(computed) and all(map(same, recorded, computed))
    if isinstance(recorded, (int, float)) and isinstance(computed, (int, float)):
        return isclose(recorded, computed, rel_tol=1e-11, abs_tol=1e-11)
    return recorded == computed


def main():
    lines = [line for line in CASES.read_text(encoding="utf-8").splitlines() if line]
    # The figures of a case are read as fractions, so that 0.1 is a tenth.
    expected = [expect(json.loads(line, parse_float=Fraction, parse_int=Fraction)) for line in lines]
    cases = [json.loads(line) for line in lines]
    if "--check" in sys.argv:
        wrong = [f"differs: {case['name']}" for case, now in zip(cases, expected) if not same(case.get("expected"), now)]
        tables = [line for line in RULES_TEXT.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
        named = re.findall("`([^`]+)`", "\n".join(tables))
        wrong += [f"no such case: {name}" for name in named if name not in {case["name"] for case in cases}]
        print("\n".join(wrong) or f"{len(cases)} cases hold")
        sys.exit(bool(wrong))
    lines = [json.dumps(case | {"expected": now}, ensure_ascii=False) for case, now in zip(cases, expected)]
    CASES.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
