package io.consort.consortium;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.founding.ConsortiumCreated;
import io.consort.consortium.founding.ConsortiumFounded;
import io.consort.consortium.founding.ConsortiumOpened;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.organisation.Organisations;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger of this service comes to. The platform's ledger fills the first two parts, a consortium's own ledger the
 * others.
 *
 * @param organisations the register of organisations
 * @param foundations the consortia there are
 * @param consortium whose ledger this is; null on the platform's, and until the consortium is created
 * @param charters its charter, by version
 * @param members its members, past and present
 * @param dues what they reported and owe
 */
public record ConsortiumState(
        Organisations organisations,
        Foundations foundations,
        @Nullable Consortium consortium,
        Charters charters,
        Members members,
        Dues dues) {

    /** A ledger without entries. */
    public static final ConsortiumState EMPTY = new ConsortiumState(
            Organisations.EMPTY, Foundations.EMPTY, null, Charters.EMPTY, Members.EMPTY, Dues.EMPTY);

    /** The state after an event. */
    public ConsortiumState apply(ConsortiumEvent event, Header header) {
        return switch (event) {
            case OrganisationEvent each ->
                new ConsortiumState(
                        organisations.apply(each, header), foundations, consortium, charters, members, dues);
            case FoundingEvent each -> founded(each);
            case CharterEvent each ->
                new ConsortiumState(organisations, foundations, consortium, charters.apply(each), members, dues);
            case MembershipEvent each ->
                new ConsortiumState(organisations, foundations, consortium, charters, members.apply(each), dues);
            case DuesEvent each ->
                new ConsortiumState(organisations, foundations, consortium, charters, members, dues.apply(each));
        };
    }

    private ConsortiumState founded(FoundingEvent event) {
        return switch (event) {
            case ConsortiumFounded founded -> with(foundations.founded(founded));
            case ConsortiumOpened opened -> with(foundations.opened(opened));
            case ConsortiumCreated created ->
                new ConsortiumState(organisations, foundations, Consortium.of(created), charters, members, dues);
        };
    }

    private ConsortiumState with(Foundations next) {
        return new ConsortiumState(organisations, next, consortium, charters, members, dues);
    }

    /**
     * The consortium whose ledger this is.
     *
     * @throws DomainException NOT_FOUND when it has not been created
     */
    public Consortium requireConsortium() {
        if (consortium == null) {
            throw new DomainException(Kind.NOT_FOUND, "not-found", "This consortium has not been created.");
        }
        return consortium;
    }

    /**
     * The charter in force.
     *
     * @throws DomainException NOT_FOUND when the consortium has not been created
     */
    public Charter charter() {
        requireConsortium();
        return charters.inForce();
    }

    /** What an organisation is to this consortium on a date. */
    public Standing standing(OrganisationId organisation, LocalDate on) {
        return consortium == null ? Standing.NONE : members.standing(organisation, on, charters.inForce());
    }
}
