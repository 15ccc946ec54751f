package io.consort.ipledger.confirmation.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.Undertaking;
import io.consort.ipledger.notice.web.GiveNoticeRequest;
import io.consort.ipledger.pledge.web.EnforcementRequest;
import io.consort.ipledger.pledge.web.PledgeRequest;
import io.consort.ipledger.pledge.web.ReleaseRequest;
import io.consort.ipledger.right.web.GrantRightRequest;
import io.consort.ipledger.right.web.RoyaltySeal;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(description = "To one of these: an assignment, or what else the deed says, as whoever records it will send it")
record AssentRequest(
        @Nullable Assignment assignment,
        @Nullable PledgeRequest pledge,
        @Nullable Release release,
        @Nullable Taking enforcement,
        @Nullable GrantRightRequest licence,
        @Nullable GiveNoticeRequest notice,

        @Schema(
                description =
                        "The SHA-256 digest of the deed, by which another may then record it; of all but an assignment there is one")
        @Nullable
        String deed,

        @Schema(
                description =
                        "For what the share is contributed: the valuation and, where shares are issued, how many and their"
                                + " nominal amount",
                example = "V-1 for 100 shares of USD 25.00")
        @Nullable
        String capital) {

    AssentRequest {
        long said = Stream.of(assignment, pledge, release, enforcement, licence, notice)
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            throw DomainException.invalid(
                    "/assignment",
                    "Agree to one: an assignment, a pledge, a release, an enforcement, a licence or a notice.");
        }
        if (assignment == null && deed == null) {
            throw DomainException.invalid("/deed", "Name the SHA-256 digest of the deed that says it.");
        }
        if (assignment == null && capital != null) {
            throw DomainException.invalid(
                    "/capital", "A share that is assigned is put into a company's capital, and nothing else.");
        }
    }

    /** @param terms what is released, without a deed of its own */
    record Release(@Schema(example = "loan-17") PledgeId pledge, ReleaseRequest terms) {}

    /** @param terms what is enforced, without a deed of its own */
    record Taking(@Schema(example = "loan-17") PledgeId pledge, EnforcementRequest terms) {}

    /** What the deed says, where that is no assignment. */
    @Nullable
    Undertaking undertaking(AssetId asset, RoyaltySeal seal) {
        if (pledge != null) {
            return new Undertaking.Pledging(pledge.id(), pledge.terms());
        }
        if (release != null) {
            return new Undertaking.Releasing(
                    release.pledge(), release.terms().freed(), release.terms().secured());
        }
        if (enforcement != null) {
            return new Undertaking.Enforcing(
                    enforcement.pledge(),
                    enforcement.terms().effective(),
                    enforcement.terms().demand());
        }
        if (licence != null) {
            return new Undertaking.Licensing(asset, licence.grant(seal));
        }
        return notice == null ? null : new Undertaking.Noticing(notice.asset(), notice.owner(), notice.wish());
    }
}
