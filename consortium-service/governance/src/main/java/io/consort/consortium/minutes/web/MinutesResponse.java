package io.consort.consortium.minutes.web;

import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesStanding;
import io.consort.consortium.minutes.MinutesVersion;
import io.consort.consortium.minutes.Passage;
import io.consort.consortium.rule.SeatId;
import io.consort.starter.ledger.InclusionProof;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of minutes with all that is needed to check it offline.
 *
 * @param minutes what the entry says of it: the digest is SHA-256 over the lines of the items, each written as its heading, subject and
 *     text with a bar between them, in UTF-8, and ended by a line feed
 * @param items the text
 * @param objections by seat
 * @param accepted when it was recorded that they stand; absent while it is not
 * @param despite why they stand although seats objected
 * @param proof that the ledger holds the entry which bears the digest; the root is in its signed checkpoint, and only there
 * @param verifierKey the ledger's public key, so that this document is complete in itself; compare it with one from elsewhere
 */
record MinutesResponse(
        MinutesSent minutes,
        List<Passage> items,
        MinutesStanding standing,
        List<Objection> objections,
        @Nullable Instant accepted,
        @Nullable String despite,
        InclusionProof proof,
        String verifierKey) {

    /**
     * @param reason what the seat finds wrong
     */
    record Objection(SeatId seat, String reason) {}

    static MinutesResponse of(
            MinutesVersion version, MinutesStanding standing, InclusionProof proof, String verifierKey) {
        return new MinutesResponse(
                version.sent(),
                List.copyOf(version.passages()),
                standing,
                version.objections().entrySet().stream()
                        .map(each -> new Objection(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(each -> each.seat().value()))
                        .toList(),
                version.accepted(),
                version.despite(),
                proof,
                verifierKey);
    }
}
