package io.consort.ipledger.notice;

import io.consort.kernel.identity.OrganisationId;

/**
 * A co-owner agreed, and withdrew its objection if it had one.
 *
 * @param notice to which notice
 * @param coOwner who
 */
public record NoticeConsented(NoticeId notice, OrganisationId coOwner) implements NoticeEvent {

    @Override
    public String subject() {
        return "notices/" + notice;
    }
}
