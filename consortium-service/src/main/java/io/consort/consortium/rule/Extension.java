package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;

/**
 * What happens when the quorum is reached late: whoever comes late is given time to look at what is asked.
 *
 * @param lastHours the quorum is late when it is reached within this many hours before the end of voting, or not by then
 * @param byHours the end is put off by this many hours
 * @param most how often at most
 */
public record Extension(int lastHours, int byHours, int most) {
    public Extension {
        if (lastHours < 0 || lastHours > 720) {
            throw DomainException.invalid("/lastHours", "From 0 to 720 hours.");
        }
        if (byHours < 1 || byHours > 720) {
            throw DomainException.invalid("/byHours", "From 1 to 720 hours.");
        }
        if (most < 1 || most > 10) {
            throw DomainException.invalid("/most", "From 1 to 10 times.");
        }
    }
}
