package io.consort.ipledger.notice;

import io.consort.ipledger.charter.Results;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What the charter says of notices among joint owners.
 *
 * @param days how long co-owners have to answer
 * @param required whether a co-owner assigns nothing before a notice of it has run
 * @param resolution by which somebody said that the charter says so; null where the charter itself says it, or nothing
 * @param charter the version of the charter that says so; null where consortium-service was not asked
 */
public record NoticePeriod(
        int days,
        boolean required,
        @Nullable String resolution,
        @Nullable Integer charter) {

    /** Longest notice, in days. */
    public static final int MAX_DAYS = 365;

    /** Where the charter says nothing: 45 days, and notices are for the owners to give. */
    public static final NoticePeriod USUAL = new NoticePeriod(45, false, null);

    /** As the secretariat put it into force before the charter was asked. */
    public NoticePeriod(int days, boolean required, @Nullable String resolution) {
        this(days, required, resolution, null);
    }

    /** What holds where the charter says that now, and this was noted. */
    public NoticePeriod by(Results said) {
        boolean same = days == said.noticeDays() && required == said.noticeRequired();
        return same || said.isOlderThan(charter)
                ? this
                : new NoticePeriod(said.noticeDays(), said.noticeRequired(), null, said.charter());
    }

    public NoticePeriod {
        if (days < 1 || days > MAX_DAYS) {
            throw DomainException.invalid("/days", "A notice runs for 1 to " + MAX_DAYS + " days.");
        }
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }
}
