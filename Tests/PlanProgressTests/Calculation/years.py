"""growth, cumulative, cumulative-cut and in-step: years that add up or compound."""

from fractions import Fraction
from math import exp, inf, log, prod

import ladder



def is_rate(case):
    """A rate of change a year, as a percentage or as an index of the year before."""
    return case.measure in ("rate", "index") or (
        case.measure in ("stock", "flow") and ("%" in case.unit or "百分点" in case.unit))


def as_rate(case, figure):
    """An index of 108.1 (the year before = 100) is a growth of 8.1, one of 97.3 a cut of 2.7."""
    if case.measure != "index" or case.type == "cumulative":
        return figure
    return figure.map(lambda v: v - 100 if case.type == "growth" else 100 - v)


def entries(case):
    """The figures of the window, the longest spans first, no year twice; in order of time."""
    inside = [(p, as_rate(case, f)) for p, f in case.points if p.first in case.window and p.year in case.window]
    taken = []
    for period, figure in sorted(inside, key=lambda entry: (-len(entry[0].years), entry[0].order)):
        if not any(set(period.years) & set(other.years) for other, _ in taken):
            taken.append((period, figure))
    return sorted(taken, key=lambda entry: entry[0].order)


def factor(case, value, years):
    """What a figure multiplies by: (1 + r)^years for a mean rate, 1 − d for a cut."""
    if case.type == "growth":
        return (1 + value / 100) ** years
    return 1 - value / 100


def total(case, found, end):
    """Σ of the flows, or Π of the factors, with every figure read at one end; None beyond −100%."""
    if case.type == "cumulative":
        return sum(end(figure) for _, figure in found)
    factors = [(factor(case, end(figure), 1), factor(case, end(figure), len(p.years))) for p, figure in found]
    return prod(f for _, f in factors) if all(one > 0 for one, _ in factors) else None


def mean(case, whole, years):
    """What a year brings on the way to a whole: a flow, or a yearly rate in percent."""
    if case.type == "cumulative":
        return whole / years
    yearly = exp(log(whole) / years)
    return (yearly - 1) * 100 if case.type == "growth" else (1 - yearly) * 100


def judge(case):
    if case.goal is None:
        return {"status": "not-measurable", "reason": "no-number"}
    if not case.points:
        return {"status": case.absent}
    if case.type != "cumulative" and not is_rate(case):
        return {"status": "not-measurable", "reason": "levels-only"}
    found = entries(case)
    if not found:
        return {"status": case.absent, "latest": None}
    result = {"latest": found[-1][0].text}
    first, last = found[0][0], found[-1][0]
    if case.type == "cumulative" and any(first.order < b.order <= last.order for b in case.breaks):
        return result | {"status": "not-measurable", "reason": "break-in-series"}
    low, value, high = (total(case, found, end) for end in (lambda f: f.low, lambda f: f.value, lambda f: f.high))
    n, covered = len(case.window), sum(len(p.years) for p, _ in found)
    goal = case.goal.value
    if None in (low, value, high) or (case.type != "cumulative" and factor(case, goal, 1) <= 0):
        return result | {"status": "not-measurable", "reason": "sign-change"}
    known = {year for period, _ in found for year in period.years}
    missing = [year for year in case.window if year not in known]
    until = case.window[-1] if case.is_closed else last.year
    so_far_years = covered if case.type == "growth" else 1
    result |= {
        "elapsed": Fraction(covered, n), "missing": [year for year in missing if year <= until],
        "so_far": mean(case, value, so_far_years)}
    is_awaited = case.is_closed and missing
    if is_cap(case, goal):
        result |= judge_cap(case, [mean(case, end, so_far_years) for end in (low, high)], result["so_far"])
    else:
        result |= judge_sum(case, found, (low, value, high), n, covered)
    if is_awaited:
        result |= {"status": case.awaited, "ends": [], "reason": "missing-years"}
    return result


def is_cap(case, goal):
    """A promise of no more than so much, or of nothing, is no distance: what the years come to stays inside."""
    if case.type == "cumulative-cut" or goal == 0:
        return goal <= 0
    return case.wants_more is not None and case.wants_more != (goal > 0)


def judge_cap(case, ends, so_far):
    rising = case.wants_more is not False
    near = case.goal.near(rising)
    slack = max(abs(near), 1) * ladder.SLACK * (1 if case.strict else -1)
    bound = near + slack if rising else near - slack
    is_open = any(figure.is_open for _, figure in case.points)
    corners = [(ends[0], False)] + ([(ends[1], is_open)] if ends[1] != ends[0] else [])
    status, outermost = ladder.settle(
        [ladder.held(ladder.reached(corner, bound, rising), case.is_closed) for corner in corners])
    return {"status": status, "ends": outermost, "headroom": so_far - near if rising else near - so_far}


def share_done(case, whole, n, goal):
    """Σ/T, Σ ln(1+r)/(n·ln(1+g)), or ln Π(1−d)/ln(1−D)."""
    if case.type == "cumulative":
        return whole / goal
    return (inf if whole == inf else log(whole)) / ((n if case.type == "growth" else 1) * log(factor(case, goal, 1)))


def judge_sum(case, found, wholes, n, covered):
    low, value, high = wholes
    goal = case.goal.value
    falling = case.type == "growth" and goal < 0
    near = case.goal.near(not falling)
    target = near if case.type == "cumulative" else factor(case, near, n)
    is_open = any(figure.is_open for _, figure in found) and not falling
    found_verdicts, shares = [], []
    for whole, open_end in [(low, False)] + ([(high, is_open)] if high != low else []):
        done = share_done(case, whole, n, goal)
        # Cuts and falls multiply by less than one, so that less is further.
        shrinks = case.type == "cumulative-cut" or falling
        corner = (-whole if shrinks else whole, open_end)
        is_reached = ladder.reached(corner, -target if shrinks else target, True, case.strict)
        shares.append(done)
        if case.is_closed:
            found_verdicts.append(ladder.closed(is_reached, done >= 1 + ladder.EXCEEDED - ladder.SLACK))
        else:
            elapsed = Fraction(covered, n)
            found_verdicts.append(ladder.running(done, elapsed, is_reached, may_be_met=case.type != "growth"))
    elapsed = Fraction(covered, n)
    low_done, high_done = min(shares), max(shares)
    result = {
        "done": [low_done, high_done], "ratio": [low_done / elapsed, high_done / elapsed],
        "gap": [(low_done - elapsed) * 100, (high_done - elapsed) * 100]}
    result["status"], result["ends"] = ladder.settle(found_verdicts)
    rest = n - covered
    if not case.is_closed and rest > 0 and (case.type == "growth" or share_done(case, value, n, goal) < 1):
        if case.type == "cumulative":
            needed = (goal - value) / rest
        else:
            needed = mean(case, factor(case, goal, n) / value, rest)
        sign = -1 if falling else 1
        paces = [sign * pace(case, period, figure) for period, figure in found]
        result |= {"needed": needed, "outlook": ladder.outlook(sign * needed, paces, len(found))}
    return result


def pace(case, period, figure):
    """What a year of the period brought: a mean rate as it is, a sum or a whole cut spread over its years."""
    return figure.value if case.type == "growth" else mean(
        case, figure.value if case.type == "cumulative" else 1 - figure.value / 100, len(period.years))
