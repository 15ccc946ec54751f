package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.util.function.Predicate;

/** Who may know what is wished, offered and objected under a notice: those who own the asset together. */
public final class NoticeAccess {

    private NoticeAccess() {}

    /** For whom a notice is. */
    public static Audience of(IpLedgerState state, NoticeId id) {
        Notice notice = Notices.of(state).require(id);
        Predicate<OrganisationId> joint = joint(notice);
        return Disclosures.of(state).covers("notices/" + id) ? Audience.EVERYONE.or(joint) : Audience.of(joint);
    }

    /** Those who own the asset together. */
    public static Predicate<OrganisationId> joint(Notice notice) {
        return own -> own.equals(notice.owner()) || notice.coOwners().containsKey(own);
    }
}
