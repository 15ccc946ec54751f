package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.identity.OrganisationId;

/** What happens between a consortium and one organisation. */
public sealed interface MembershipEvent extends ConsortiumEvent
        permits OrganisationInvited,
                InvitationLapsed,
                InvitationWithdrawn,
                InvitationDeclined,
                MemberAcceded,
                NoticeClaimed,
                NoticeGiven,
                MembershipRenewed,
                MembershipLapsed,
                MemberSuspended,
                SuspensionLifted,
                HearingOffered,
                MemberHeard,
                MemberExpelled {

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "members/" + organisation();
    }
}
