"""What must hold each time, and what is judged by one figure or by dates."""

from datetime import date
from math import exp, log

import ladder
from figures import Figure, Period

TOLERANCE, IN_STEP = 0.02, 0.5


def judge_all(case, holds, margin):
    """Every observed period within the years of the promise; one outside is permanent."""
    observed = [(p, f) for p, f in case.points if p.year in case.window]
    if not observed:
        return {"status": case.absent}
    certain = sum(all(holds(c) for c in figure.corners) for _, figure in observed)
    possible = sum(any(holds(c) for c in figure.corners) for _, figure in observed)
    found = [ladder.held(count == len(observed), case.is_closed) for count in (certain, possible)]
    if case.is_closed and not case.has_due_value:
        found = [case.awaited]
    status, ends = ladder.settle(found)
    result = {"status": status, "ends": ends, "headroom": margin(observed[-1][1].value),
              "worst": min(observed, key=lambda entry: margin(entry[1].value))[0].text,
              "kept": [certain, len(observed)]}
    if case.type == "each-year":
        result["done"] = [certain / len(observed), possible / len(observed)]
    return result


def judge_already_there(case, holds, margin):
    """A goal that the baseline had reached is one to hold; in the end the value of the due period decides."""
    result = judge_all(case, holds, margin) | {"reason": "already-there"}
    if case.is_closed and case.has_due_value:
        found = [ladder.held(holds(corner), True) for corner in case.latest[1].corners]
        result["status"], result["ends"] = ladder.settle(found)
    return result


def judge(case):
    """limit, maintain and each-year."""
    if case.goal is None:
        return {"status": "not-measurable", "reason": "no-number"}
    if case.type == "maintain":
        return judge_maintained(case)
    rising = case.wants_more if case.wants_more is not None else case.type != "limit"
    return judge_side(case, case.goal.near(rising), rising)


def judge_side(case, near, rising, strict=None):
    strict = case.strict if strict is None else strict
    return judge_all(case, lambda corner: ladder.reached(corner, near, rising, strict),
                     lambda value: value - near if rising else near - value)


def judge_maintained(case):
    """Within 2% of X or the hedge of X, whichever is wider; on one side where more or less is better."""
    goal = case.goal
    stray = abs(goal.value) * 2 / 100
    low, high = min(goal.low, goal.value - stray), max(goal.high, goal.value + stray)
    if case.wants_more is None:
        return judge_all(case, lambda c: ladder.reached(c, low, True) and ladder.reached(c, high, False),
                         lambda value: min(value - low, high - value))
    end = low if case.wants_more else high
    if abs(end) == float("inf"):
        end = goal.value - stray if case.wants_more else goal.value + stray
    return judge_side(case, end, case.wants_more, strict=False)


def judge_delegated(case):
    """By the yearly verdicts of documents: 1 for fulfilled, 0 for not."""
    if not case.points:
        return {"status": "qualitative"}
    rising = {"<=": False, "<": False}.get(case.operator, True)
    return judge_side(case, case.goal.value if case.goal else 1, rising, strict=False)


def judge_rank(case):
    """At least the place that is named; places have no distance."""
    if case.goal is None:
        return {"status": "qualitative"}
    if not case.points:
        return {"status": case.absent}
    place = case.goal.near(False)
    inside = [ladder.reached(corner, place, False) for corner in case.latest[1].corners]
    if case.is_closed:
        found = [ladder.held(i, True) for i in inside] if case.has_due_value else [case.awaited]
    else:
        found = ["met" if i else "lag" for i in inside]
    status, ends = ladder.settle(found)
    before = [(p, f) for p, f in case.points[:-1] if all(p.order >= b.order for b in case.breaks)]
    relapse = not all(inside) and any(all(ladder.reached(c, place, False) for c in f.corners) for _, f in before)
    return {"status": status, "ends": ends, "was_met": relapse}


def yearly_growth(rows, measure, breaks):
    """What each year grew by, in percent; no rate is computed from a level across a break."""
    known = {period.year: figure for period, figure in rows if period.is_year}
    rates = {}
    for year, figure in known.items():
        if measure == "rate":
            rates[year] = figure
        elif measure == "index":
            rates[year] = figure.map(lambda v: v - 100)
        elif year - 1 in known and known[year - 1].low > 0 and year not in [b.year for b in breaks]:
            before, rate = known[year - 1], Figure(0)
            rate.value = (figure.value / before.value - 1) * 100
            rate.low, rate.high = (figure.low / before.high - 1) * 100, (figure.high / before.low - 1) * 100
            rates[year] = rate
    return {year: rate for year, rate in rates.items() if rate.low > -100}


def judge_in_step(case):
    """(ΠX/ΠP)^(1/k) − 1 against −0.5 percentage points, over the years that both have."""
    if not case.points:
        return {"status": case.absent}
    if case.partner is None:
        return {"status": "not-measurable", "reason": "no-partner"}
    base = [(case.start, case.baseline)] if case.baseline else []
    own = yearly_growth(base + case.points, case.measure, case.breaks)
    if not any(year in own for year in case.window):
        return {"status": "not-measurable", "reason": "one-point"}
    rows = [r for r in case.read(case.partner["observations"]) if r[2] != "F" and r[0].end <= case.as_of and r[1]]
    other = yearly_growth([r[:2] for r in rows], case.partner["measure"], [r[0] for r in rows if r[2] == "B"])
    years = [year for year in case.window if year in own and year in other]
    if not years:
        return {"status": "not-measurable", "reason": "no-partner"}

    def lead(x, p):
        logs = [log((100 + x(own[year])) / (100 + p(other[year]))) for year in years]
        return (exp(sum(logs) / len(years)) - 1) * 100

    value = lambda f: f.value
    low, high = lead(lambda f: f.low, lambda f: f.high), lead(lambda f: f.high, lambda f: f.low)
    wanted = float(case.goal.value) if case.goal else 0
    rising = case.operator not in ("<=", "<")
    if not case.strict:
        wanted += -IN_STEP if rising else IN_STEP
    slack = max(abs(wanted), 1) * ladder.SLACK * (1 if case.strict == rising else -1)
    inside = [ladder.reached((end, False), wanted + slack, rising) for end in (low, high)]
    if case.is_closed:
        found = [ladder.held(i, True) for i in inside] if years[-1] == case.window[-1] else [case.awaited]
    else:
        found = ["on-track" if i else "lag" for i in inside]
    status, ends = ladder.settle(found)
    until = case.window[-1] if case.is_closed else years[-1]
    return {"status": status, "ends": ends, "so_far": lead(value, value),
            "missing": [year for year in case.window if year not in years and year <= until]}


def slip(planned, actual):
    """The days from the end of the planned period, or to its first day if it came early; 0 within it."""
    first = date(planned.first, 1, 1) if planned.is_year or planned.is_span else date(
        planned.year, planned.month - (2 if "Q" in planned.text else 0), 1)
    last = date(*planned.end)
    return (actual - last).days if actual > last else min(0, (actual - first).days)


def judge_milestone(case):
    """Planned and actual dates, and the slip between them; never a percentage made from a stage."""
    planned, actual = (Period(case.milestone[k]) if case.milestone and case.milestone.get(k) else None
                       for k in ("planned", "actual"))
    goal = case.goal.value if case.goal else 1
    seen = [p for p, f in case.points + ([case.later] if case.later else []) if f.low >= goal]
    reached = actual if actual and actual.end <= case.as_of else seen[0] if seen else None
    if reached:
        status = ladder.held(reached.end <= case.due.end, True) if case.is_closed else "met"
        return {"status": status, "slip": slip(planned or case.due, date(*reached.end))}
    if case.milestone is None and not case.points:
        return {"status": case.absent}
    late = slip(planned or case.due, date(*case.as_of))
    closed = "closed-missed" if case.has_due_value else case.awaited
    result = {"status": closed if case.is_closed else "lag" if late > 0 else "early", "reason": "not-staged"}
    return result | ({"slip": late} if late > 0 else {})
