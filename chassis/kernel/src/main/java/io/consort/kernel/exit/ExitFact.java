package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an exit, as the events of every service tell it. What an exit does to other things are events of
 * those.
 *
 * @param <T> the terms as the ledger knows them
 * @param <F> what an exit can do to one thing there
 */
public interface ExitFact<T, F> {

    /** Which exit. */
    ExitId exit();

    /** What it means for the exits. */
    Exits<T, F> on(Exits<T, F> exits, Header header);

    /** Whom it concerns, among the exits that there are: the account is for whoever leaves. */
    Audience audience(Exits<T, F> exits);

    /** A member left. The account of it, and what it does, are entries after this one in its block. */
    interface Left<T, F> extends ExitFact<T, F> {

        /** Who left, why, when, on which terms. */
        Leaving<T> leaving();

        /** The digest of the account. */
        String digest();

        /** What stands open, by currency. */
        List<Balance> balances();

        @Override
        default Exits<T, F> on(Exits<T, F> exits, Header header) {
            return exits.with(Exit.settled(exit(), leaving(), digest(), balances(), header.seq()));
        }

        @Override
        default Audience audience(Exits<T, F> exits) {
            return leaving().audience();
        }
    }

    /** A part of an exit's account, in pieces that fit an entry. */
    interface Detailed<T, F> extends ExitFact<T, F> {

        /** Lines of the account. */
        List<ExitItem> items();

        /** What the exit did, and how that stood before. */
        List<F> effects();

        @Override
        default Exits<T, F> on(Exits<T, F> exits, Header header) {
            return exits.detailed(exit(), items(), effects());
        }

        @Override
        default Audience audience(Exits<T, F> exits) {
            return exits.require(exit()).leaving().audience();
        }
    }

    /** An exit was undone; one that had not arrived is refused when it does. */
    interface Revoked<T, F> extends ExitFact<T, F> {

        /** Who did not leave; null when the exit never arrived. */
        @Nullable
        OrganisationId member();

        @Override
        default Exits<T, F> on(Exits<T, F> exits, Header header) {
            return exits.revoked(exit());
        }

        @Override
        default Audience audience(Exits<T, F> exits) {
            return Audience.of(own -> own.equals(member()));
        }
    }

    /** A member that had left came back. */
    interface Readmitted<T, F> extends ExitFact<T, F> {

        /** Who. */
        OrganisationId member();

        /** The first day on which it is a member again. */
        LocalDate from();

        @Override
        default Exits<T, F> on(Exits<T, F> exits, Header header) {
            return exits.readmitted(exit(), from());
        }

        @Override
        default Audience audience(Exits<T, F> exits) {
            return Audience.EVERYONE;
        }
    }
}
