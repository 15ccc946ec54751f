package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.util.List;

/** Who stands, in a consortium, in the place of organisations that are no more, or took over a part of one. */
public interface Heirs {

    /** Who has an organisation's place: itself while it exists, or where its succession was only noted. */
    OrganisationId now(OrganisationId named);

    /** The organisations whose place one has, and those whose memberships passed to it. */
    List<OrganisationId> before(OrganisationId organisation);

    /** Whether a part of somebody's went to an organisation. */
    boolean isReceiver(OrganisationId organisation);
}
