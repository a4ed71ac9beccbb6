"""The ladder of verdicts, and how the verdicts at several corners become one."""

AHEAD, ON_TRACK, SLIGHT_LAG, EARLY = 1.05, 0.95, 0.60, 0.2
EXCEEDED = 0.05
# Ratios of logarithms may miss a cut that they lie on by a rounding.
SLACK = 1e-9

# From worst to best; verdicts on one line never stand against each other.
ORDER = [
    {"not-measurable"}, {"reverse", "breached", "closed-missed"}, {"lag"}, {"slight-lag"}, {"early"}, {"on-track"},
    {"ahead"}, {"met", "kept", "closed-met"}, {"closed-exceeded"},
]


def reached(corner, line, rising, strict=False):
    """Whether every value that the corner stands for is on the right side of the line."""
    value, is_open = corner
    if rising:
        return value > line or (value == line and not strict and not is_open)
    return value < line or (value == line and (is_open or not strict))


def running(done, elapsed, is_reached, within_rounding=False, may_be_met=True):
    if is_reached and may_be_met:
        return "met"
    if elapsed is None:
        return "not-measurable"
    if done is None:
        return "breached"  # the baseline had reached the goal, which is now lost
    if elapsed <= EARLY + SLACK or within_rounding:
        return "early"
    ratio = done / elapsed + SLACK
    if ratio >= AHEAD:
        return "ahead"
    if ratio >= ON_TRACK:
        return "on-track"
    if ratio >= SLIGHT_LAG:
        return "slight-lag"
    return "lag" if ratio >= 0 else "reverse"


def closed(is_reached, is_exceeded=False):
    return ("closed-exceeded" if is_exceeded else "closed-met") if is_reached else "closed-missed"


def held(holds, is_closed):
    if is_closed:
        return "closed-met" if holds else "closed-missed"
    return "kept" if holds else "breached"


def settle(verdicts):
    """The verdict that all corners share; else `borderline` and the two outermost."""
    rank = lambda status: next((i for i, line in enumerate(ORDER) if status in line), 0)
    worst, best = min(verdicts, key=rank), max(verdicts, key=rank)
    return (worst, []) if worst == best else ("borderline", [worst, best])


def outlook(needed, paces, points):
    """The pace that the rest needs against the mean of the last three paces and the best of all."""
    if points < 3:
        return None
    recent = sum(paces[-3:]) / len(paces[-3:])
    slack = abs(needed) * SLACK
    return "able" if needed <= recent + slack else "push" if needed <= max(paces) + slack else "hard"
