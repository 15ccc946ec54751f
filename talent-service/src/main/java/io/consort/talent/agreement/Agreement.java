package io.consort.talent.agreement;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An agreement by which one organisation recognises the titles of another. It binds by the versions that both have signed.
 *
 * @param id its number
 * @param home whose titles
 * @param host who recognises them
 * @param proposal the version that one party has signed; null where none is open
 * @param lapsed the version that one party had signed and that lapsed last, by an exit; null where none did
 * @param signed the versions that both have signed, oldest first
 * @param versions how many were ever proposed
 */
public record Agreement(
        AgreementId id,
        OrganisationId home,
        OrganisationId host,
        @Nullable Version proposal,
        @Nullable Version lapsed,
        PVector<Version> signed,
        int versions) {

    static Agreement between(AgreementId id, OrganisationId home, OrganisationId host) {
        return new Agreement(id, home, host, null, null, TreePVector.empty(), 0);
    }

    /** The two organisations. */
    public List<OrganisationId> parties() {
        return List.of(home, host);
    }

    /** The version that holds on a day: of those signed, the last that has begun, unless it has ended. */
    public Optional<Version> at(LocalDate day) {
        for (int i = signed.size() - 1; i >= 0; i--) {
            Version each = signed.get(i);
            if (each.terms().begunBy(day)) {
                return each.terms().endedBefore(day) ? Optional.empty() : Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The same once another has the place of a party; what stands between two that are one now is proposed to nobody. */
    Agreement succeeded(OrganisationId from, OrganisationId to) {
        OrganisationId titles = home.equals(from) ? to : home;
        OrganisationId recognises = host.equals(from) ? to : host;
        boolean one = titles.equals(recognises);
        return new Agreement(
                id,
                titles,
                recognises,
                proposal == null || one ? null : proposal.succeeded(from, to),
                lapsed == null || one ? null : lapsed.succeeded(from, to),
                TreePVector.from(
                        signed.stream().map(each -> each.succeeded(from, to)).toList()),
                versions);
    }

    Agreement with(Version proposed) {
        return new Agreement(id, home, host, proposed, null, signed, Math.max(versions, proposed.number()));
    }

    Agreement accepted(int version) {
        return proposal != null && proposal.number() == version
                ? new Agreement(id, home, host, null, null, signed.plus(proposal), versions)
                : this;
    }

    Agreement lapse() {
        return new Agreement(id, home, host, null, proposal, signed, versions);
    }

    Agreement reopen() {
        return new Agreement(id, home, host, lapsed, null, signed, versions);
    }
}
