"""level, share, change, multiple, and a cut shown by levels: a distance from a baseline to a goal."""

from math import inf, log

import ladder
import steady

COUNTED = "个家户人项颗所座件条处名只辆台套次栋张种列份"


def promised(case, number, start):
    """T, from the number of the promise and from I0; None where it needs a baseline that is not there."""
    if case.type == "change":
        falls = case.direction == "down" and case.operator not in (">=", ">")
        return None if start is None else capped(case, start + (-abs(number) if falls else number))
    if case.type == "multiple":
        return None if start is None else start * number
    if case.type == "cumulative-cut":
        return None if start is None else start * (1 - number / 100)
    return capped(case, number)


def capped(case, value):
    """A share stays within 0 and 100."""
    is_share = case.type == "share" or (case.type == "change" and case.measure == "share")
    return min(max(value, 0), 100) if is_share and case.unit == "%" else value


def line(case, start):
    """The end of the goal that is met first, and whether it is met from below; None without a baseline it needs."""
    goal = promised(case, case.goal.value, start)
    if goal is None:
        return None
    rising = goal >= (goal if start is None else start)
    if case.type not in ("change", "multiple", "cumulative-cut") and case.wants_more is not None:
        rising = case.wants_more
    ends = [promised(case, end, start) for end in (case.goal.low, case.goal.high) if end not in (inf, -inf)]
    return (min(ends) if rising else max(ends)) if ends else goal, rising


def way(case, start):
    """(I0, T) where the baseline is still short of the goal, else None: T = I0 never divides."""
    if line(case, start) is None:
        return None
    near, rising = line(case, start)
    goal = promised(case, case.goal.value, start)
    return (start, goal) if goal != start and (start < near if rising else start > near) else None


def share_done(start, goal, value, path):
    if path == "linear":
        return (value - start) / (goal - start)
    return inf if value == inf else log(value / start) / log(goal / start)


def paths(case, start, goal):
    """The path that is used, and the other where it is defined."""
    money = case.type == "level" and case.measure in ("flow", "stock") and "元" in case.unit
    wanted = case.path or ("geometric" if money or case.type in ("multiple", "cumulative-cut") else "linear")
    figures = [case.baseline] + [figure for _, figure in case.points]
    values = [start, goal] + [corner for figure in figures for corner, _ in figure.corners]
    allowed = case.type in ("level", "multiple", "cumulative-cut") and min(values) > 0
    used = wanted if allowed else "linear"
    other = "geometric" if used == "linear" else "linear"
    return used, other if (allowed or other == "linear") and case.type in ("level", "multiple") else None


def rounding_unit(case, figure):
    """One unit of the last printed digit; a whole count is not rounded."""
    is_count = case.measure in ("stock", "flow") and case.unit in COUNTED and figure.precision * 2 == 1
    return 0 if is_count else figure.precision * 2


def within_rounding(case, start, goal):
    unit = max(rounding_unit(case, case.baseline), rounding_unit(case, case.latest[1]))
    return abs(goal - start) < 10 * unit


def starts(figure):
    """The corners of a baseline; the printed number stands in for an end without one."""
    finite = [corner for corner in figure.corners if corner[0] not in (inf, -inf)]
    return finite if len(finite) == len(figure.corners) else finite + [(figure.value, False)]


def corners(case, path):
    """(done, reached) at every corner of the baseline and of the latest figure."""
    for start, start_open in starts(case.baseline):
        near, rising = line(case, start)
        distance = way(case, start)
        if distance is None and start_open and start == near:
            continue  # just short of the goal: a way without length
        for value, is_open in case.latest[1].corners:
            corner = capped(case, value), is_open and capped(case, value) == value
            is_reached = ladder.reached(corner, near, rising, case.strict)
            yield (share_done(*distance, corner[0], path) if distance else None), is_reached


def verdicts(case, pairs, elapsed, is_within_rounding):
    if case.is_closed and not case.has_due_value:
        return [case.awaited]
    if case.is_closed:
        return [ladder.closed(r, d is not None and d >= 1 + ladder.EXCEEDED - ladder.SLACK) for d, r in pairs]
    return [ladder.running(d, elapsed, r, is_within_rounding) for d, r in pairs]


def elapsed_share(case):
    """On the clock of the baseline that is used, up to the latest figure."""
    start, due = case.start.position, case.due.position
    return (case.latest[0].position - start) / (due - start) if due > start else None


def measured(pairs, elapsed):
    """done, elapsed, ratio and gap between the least and the greatest of all corners."""
    shares = [done for done, _ in pairs if done is not None]
    result = {"elapsed": elapsed}
    if shares:
        low, high = min(shares), max(shares)
        result["done"] = [low, high]
        if elapsed:
            result["ratio"] = [low / elapsed, high / elapsed]
            result["gap"] = [(low - elapsed) * 100, (high - elapsed) * 100]
    return result


def rest(case, start, goal, near, rising, path):
    """What each remaining year must bring, and whether past years suffice; nothing once it is reached or over."""
    period, figure = case.latest
    years = case.due.position - period.position
    if case.is_closed or years <= 0 or ladder.reached((figure.value, False), near, rising):
        return {}
    if path == "linear":
        needed = (goal - figure.value) / years
    else:
        needed = (float(goal / figure.value) ** float(1 / years) - 1) * 100
    yearly = [(p.position, f.value) for p, f in [(case.start, case.baseline), *case.points]
              if p.is_year and all(p.order >= b.order for b in case.breaks)]
    done = [(t, share_done(start, goal, value, path)) for t, value in yearly]
    paces = [(b - a) / (u - t) for (t, a), (u, b) in zip(done, done[1:])]
    left = (1 - share_done(start, goal, figure.value, path)) / years
    return {"needed": needed, "outlook": ladder.outlook(left, paces, len(yearly))}


def was_reached(case, is_inside):
    """Reached at every corner before the last break-free figure, and not at every corner of the latest."""
    since = [(p, f) for p, f in case.points[:-1] if all(p.order >= b.order for b in case.breaks)]
    return not is_inside(case.latest[1]) and any(is_inside(figure) for _, figure in since)


def inside_line(case, near, rising):
    def test(figure):
        ends = [(capped(case, v), is_open and capped(case, v) == v) for v, is_open in figure.corners]
        return all(ladder.reached(end, near, rising, case.strict) for end in ends)
    return test


def judge(case):
    """level, share, change, multiple, and a cut shown by levels."""
    if case.goal is None:
        return {"status": "not-measurable", "reason": "no-number"}
    candidates = []
    if case.baseline:
        closed_ends = [value for value, is_open in starts(case.baseline) if not is_open]
        candidates = [way(case, value) for value in [case.baseline.value, *closed_ends]]
    distance = next(filter(None, candidates), None)
    if not case.points:
        return {"status": case.absent, "path": paths(case, *distance)[0] if distance else None}
    if case.baseline is None or case.is_broken_since(case.start):
        return judge_without_baseline(case)
    if distance is None:
        near, rising = line(case, case.baseline.value)
        return steady.judge_already_there(case, lambda corner: ladder.reached(corner, near, rising, case.strict),
                                   lambda value: value - near if rising else near - value)
    path, other = paths(case, *distance)
    near, rising = line(case, distance[0])
    elapsed = elapsed_share(case)
    rounding = within_rounding(case, *distance)
    result = {"path": path} | measured(list(corners(case, path)), elapsed)
    result["status"], result["ends"] = ladder.settle(verdicts(case, corners(case, path), elapsed, rounding))
    if result["status"] == "early" and rounding:
        result["reason"] = "within-rounding"
    result["was_met"] = was_reached(case, inside_line(case, near, rising))
    if other:
        status = ladder.settle(verdicts(case, corners(case, other), elapsed, rounding))[0]
        result["sensitivity"] = [other, status] if status != result["status"] else None
    return result | rest(case, *distance, near, rising, path)


def judge_without_baseline(case):
    """Met when reached, else not to be measured; a closed target is judged by its due value, exceeded by 5% of T."""
    reason = "break-in-series" if case.baseline else "no-baseline"
    if line(case, None) is None:
        is_awaited = case.is_closed and not case.has_due_value
        return {"status": case.awaited if is_awaited else "not-measurable", "reason": reason}
    near, rising = line(case, None)
    found = []
    for value, is_open in case.latest[1].corners:
        end = capped(case, value)
        is_reached = ladder.reached((end, is_open and end == value), near, rising, case.strict)
        surplus = (end - near if rising else near - end) / abs(near) if near else 0
        if case.is_closed:
            found.append(ladder.closed(is_reached, surplus >= ladder.EXCEEDED - ladder.SLACK))
        else:
            found.append(ladder.running(None, None, is_reached))
    return without_baseline(case, found) | {"was_met": was_reached(case, inside_line(case, near, rising))}


def without_baseline(case, found):
    if case.is_closed and not case.has_due_value:
        found = [case.awaited]
    status, ends = ladder.settle(found)
    unknown = {"not-measurable", "pending", "overdue"} & {status, *ends}
    reason = "break-in-series" if case.baseline else "no-baseline"
    return {"status": status, "ends": ends, "reason": reason if unknown else None}
