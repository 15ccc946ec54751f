package io.consort.consortium.succession;

import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The organisations of a consortium that are no more.
 *
 * @param byOrganisation who stands in the place of each, by its id
 */
public record Successors(PSortedMap<String, Succession> byOrganisation) {

    /** All exist. */
    public static final Successors NONE = new Successors(TreePMap.empty());

    /** Who stands in an organisation's place; empty while it exists. */
    public Optional<Succession> find(OrganisationId organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation.value()));
    }

    /** With one more. */
    public Successors apply(SuccessionEvent event) {
        return switch (event) {
            case MembershipSucceeded(OrganisationId organisation, Succession succession) ->
                new Successors(byOrganisation.plus(organisation.value(), succession));
        };
    }
}
