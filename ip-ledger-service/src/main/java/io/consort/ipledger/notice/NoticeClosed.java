package io.consort.ipledger.notice;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Clearance;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Titles;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

/**
 * A notice came to an end, or at its end into dispute.
 *
 * @param notice which one
 * @param asset what they own together
 * @param wish what was wished for
 * @param status how it stands now
 * @param resolution by which a dispute was decided; null where none was
 */
public record NoticeClosed(
        NoticeId notice,
        AssetId asset,
        Wish wish,
        NoticeStatus status,
        @Nullable String resolution) implements NoticeEvent {

    @Override
    public String subject() {
        return "notices/" + notice;
    }

    @Override
    public Titles on(Titles titles, Notices notices) {
        return status.isFree() && wish instanceof Wish.ToAssign(var assignment)
                ? titles.cleared(asset, assignment, notices.require(notice).cleared())
                : titles;
    }

    @Override
    public Rights on(Rights rights, Notices notices) {
        return status.isFree() && wish instanceof Wish.ToLicense licence
                ? rights.cleared(
                        asset,
                        new Clearance(
                                notices.require(notice).owner(),
                                licence.licensee(),
                                licence.exclusivity(),
                                licence.extent(),
                                licence.sublicensing(),
                                HashTreePSet.from(notices.require(notice).cleared())))
                : rights;
    }
}
