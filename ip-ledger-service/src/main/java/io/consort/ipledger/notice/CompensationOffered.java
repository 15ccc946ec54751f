package io.consort.ipledger.notice;

import io.consort.kernel.identity.OrganisationId;
import org.joda.money.Money;

/**
 * Whose wish it is offered a co-owner compensation.
 *
 * @param notice under which notice
 * @param coOwner to whom
 * @param amount how much; it replaces what was offered before
 */
public record CompensationOffered(NoticeId notice, OrganisationId coOwner, Money amount) implements NoticeEvent {

    @Override
    public String subject() {
        return "notices/" + notice;
    }
}
