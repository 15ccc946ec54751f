package io.consort.talent.recognition;

import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Extent;
import io.consort.talent.agreement.Mapping;
import io.consort.talent.agreement.Title;
import org.jspecify.annotations.Nullable;

/**
 * What a title is recognised as, and on what that rests.
 *
 * @param agreement which agreement
 * @param version which of its versions
 * @param title what it counts as at the host
 * @param extent how far
 * @param limits what it does not give, in words; null where it counts in full
 */
public record Award(
        AgreementId agreement,
        int version,
        Title title,
        Extent extent,
        @Nullable String limits) {

    static Award of(AgreementId agreement, int version, Mapping mapping) {
        return new Award(agreement, version, mapping.host(), mapping.extent(), mapping.limits());
    }
}
