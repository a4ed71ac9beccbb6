"""range: inside is reached, outside is a distance to the near end."""

from math import inf

import ladder
import steady
from distances import elapsed_share, measured, rest, starts, verdicts, within_rounding, without_baseline


def judge(case):
    """Inside is reached; outside is the share of the way to the near end. A direction opens the end it points at."""
    if case.goal is None:
        return {"status": "not-measurable", "reason": "no-number"}
    low = -inf if case.direction == "down" else case.goal.low
    high = inf if case.direction == "up" else case.goal.high
    outside = lambda value: max(low - value, value - high, 0)
    usable = case.baseline and not case.is_broken_since(case.start)
    if not case.points:
        return {"status": case.absent, "path": "linear" if usable and outside(case.baseline.value) else None}
    is_inside = lambda figure: all(outside(value) == 0 for value, _ in figure.corners)
    relapse = {"was_met": not is_inside(case.latest[1]) and any(is_inside(f) for _, f in case.points[:-1])}

    def pairs(starts_):
        for start in starts_:
            way_ = outside(start) if start is not None else 0
            for value, is_open in case.latest[1].corners:
                is_short = is_open and value == low
                yield (1 - outside(value) / way_ if way_ else None), outside(value) == 0 and not is_short

    if not usable:
        return without_baseline(case, verdicts(case, pairs([None]), None, False)) | relapse
    if outside(case.baseline.value) == 0:
        return steady.judge_already_there(
            case, lambda c: ladder.reached(c, low, True) and ladder.reached(c, high, False),
            lambda value: min(value - low, high - value))
    start, rising = case.baseline.value, case.baseline.value < low
    near = low if rising else high
    found = list(pairs([value for value, _ in starts(case.baseline)]))
    elapsed, rounding = elapsed_share(case), within_rounding(case, start, near)
    result = {"path": "linear"} | measured(found, elapsed) | relapse
    result["status"], result["ends"] = ladder.settle(verdicts(case, found, elapsed, rounding))
    if result["status"] == "early" and rounding:
        result["reason"] = "within-rounding"
    return result | rest(case, start, near, near, rising, "linear")
