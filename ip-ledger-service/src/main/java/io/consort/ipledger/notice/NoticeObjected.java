package io.consort.ipledger.notice;

import io.consort.kernel.identity.OrganisationId;

/**
 * A co-owner objected.
 *
 * @param notice to which notice
 * @param coOwner who
 * @param reason why
 */
public record NoticeObjected(NoticeId notice, OrganisationId coOwner, String reason) implements NoticeEvent {

    @Override
    public String subject() {
        return "notices/" + notice;
    }
}
