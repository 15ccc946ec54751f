package io.consort.talent.agreement;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import io.consort.talent.TalentState;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The recognition agreements of a consortium.
 *
 * @param all by number
 * @param byParties which one is between a home and a host, by {@code home/host}; there is one at most
 */
public record Agreements(PSortedMap<AgreementId, Agreement> all, PMap<String, AgreementId> byParties) {

    /** None yet. */
    public static final Agreements EMPTY = new Agreements(TreePMap.empty(), HashTreePMap.empty());

    /** As a state has them. */
    public static Agreements of(TalentState state) {
        return state.get(Agreements.class);
    }

    /** The agreement of that number. */
    public Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The agreement by which a host recognises the titles of a home organisation. */
    public Optional<Agreement> between(OrganisationId home, OrganisationId host) {
        return Optional.ofNullable(byParties.get(parties(home, host))).flatMap(this::find);
    }

    /**
     * As {@link #find}.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Agreement require(AgreementId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("recognition agreement", id));
    }

    AgreementId next() {
        return AgreementId.of(all.size() + 1);
    }

    /** With a version proposed. */
    public Agreements proposed(
            AgreementId id, int version, OrganisationId home, OrganisationId host, Terms terms, OrganisationId by) {
        Agreement agreement = find(id).orElseGet(() -> Agreement.between(id, home, host));
        return new Agreements(
                all.plus(id, agreement.with(new Version(version, terms, by))), byParties.plus(parties(home, host), id));
    }

    /** With a version accepted. */
    public Agreements accepted(AgreementId id, int version) {
        return new Agreements(all.plus(id, require(id).accepted(version)), byParties);
    }

    /** With a proposal lapsed. */
    public Agreements lapsed(AgreementId id, int version) {
        Version proposal = require(id).proposal();
        return proposal != null && proposal.number() == version
                ? new Agreements(all.plus(id, require(id).lapse()), byParties)
                : this;
    }

    /** With a proposal open again that had lapsed. */
    public Agreements reopened(AgreementId id, int version) {
        Version lapsed = require(id).lapsed();
        return lapsed != null && lapsed.number() == version
                ? new Agreements(all.plus(id, require(id).reopen()), byParties)
                : this;
    }

    /** Once another has the place of a party. Where it has an agreement with the same other party, that goes on before the one that passed. */
    public Agreements succeeded(OrganisationId from, OrganisationId to) {
        Agreements next = this;
        for (Agreement each : all.values()) {
            if (each.parties().contains(from)) {
                next = next.passing(each, from, to);
            }
        }
        return next;
    }

    /** Once the receiver of a demerger is a party to those that its plan names. */
    public Agreements divided(Division division) {
        Agreements next = this;
        for (String each : division.passed(Allotment.Kind.AGREEMENT).toList()) {
            next = next.passing(next.require(new AgreementId(each)), division.from(), division.to());
        }
        return next;
    }

    private Agreements passing(Agreement before, OrganisationId from, OrganisationId to) {
        Agreement passed = before.succeeded(from, to);
        String pair = parties(passed.home(), passed.host());
        PMap<String, AgreementId> pairs = before.id().equals(byParties.get(parties(before.home(), before.host())))
                ? byParties.minus(parties(before.home(), before.host()))
                : byParties;
        return new Agreements(
                all.plus(before.id(), passed), pairs.containsKey(pair) ? pairs : pairs.plus(pair, before.id()));
    }

    private static String parties(OrganisationId home, OrganisationId host) {
        return home + "/" + host;
    }
}
