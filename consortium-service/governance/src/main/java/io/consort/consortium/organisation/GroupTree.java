package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.util.List;

/** An organisation and those directly below it in its group, each with its own. */
public record GroupTree(OrganisationId organisation, List<GroupTree> below) {
    public GroupTree {
        below = List.copyOf(below);
    }
}
