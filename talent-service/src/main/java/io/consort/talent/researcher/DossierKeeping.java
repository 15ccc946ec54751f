package io.consort.talent.researcher;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Trying;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.person.Salt;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps personal data in step with the ledger. The ledger always goes first, so there is never a dossier that no entry knows
 * of; and every step may be repeated, so what a crash interrupted is finished by the caller's repeat or by {@link #settle}.
 *
 * <ol>
 *   <li>Registration: the researcher is recorded; the dossier is put, the first one winning; the commitment to it is recorded.
 *   <li>Erasure: the order is recorded, from which on nothing is shown; the dossier is erased, for good; that is recorded.
 * </ol>
 */
public final class DossierKeeping {

    private static final Actor SERVICE = Actor.service("talent-service");

    private final PersonalData data;
    private final Supplier<Salt> salts;
    private final Set<LedgerId> interrupted = ConcurrentHashMap.newKeySet();

    /**
     * @param data where dossiers are kept
     * @param salts gives a new salt each time
     */
    public DossierKeeping(PersonalData data, Supplier<Salt> salts) {
        this.data = data;
        this.salts = salts;
    }

    /** Keeps the personal data of a researcher who is registered. Of one who has been forgotten since, nothing is kept. */
    public void keep(Ledger<TalentState, TalentEvent> ledger, Pseudonym researcher, PersonalDetails details) {
        Dossier dossier = new Dossier(details, salts.get());
        finishing(ledger, () -> {
            switch (Researchers.of(ledger.read().state()).require(researcher)) {
                case Researcher.Known _ -> commit(ledger, researcher, data.put(key(ledger, researcher), dossier));
                case Researcher.Forgotten _ -> finishErasure(ledger, researcher);
            }
        });
    }

    /** Erases the personal data of a researcher whose erasure is ordered. */
    public void erase(Ledger<TalentState, TalentEvent> ledger, Pseudonym researcher) {
        finishing(ledger, () -> finishErasure(ledger, researcher));
    }

    /** Who a researcher is, for an organisation they work at on a day; empty for every other, and once they are forgotten. */
    public Optional<Dossier> show(LedgerId ledger, Researcher researcher, Optional<OrganisationId> to, LocalDate day) {
        if (to.filter(researcher.organisations(day)::contains).isEmpty()) {
            return Optional.empty();
        }
        return switch (researcher) {
            case Researcher.Known known -> dossier(data.get(new PersonKey(ledger, known.id())));
            case Researcher.Forgotten _ -> Optional.empty();
        };
    }

    private static Optional<Dossier> dossier(Keeping kept) {
        return switch (kept) {
            case Keeping.Held(Dossier dossier) -> Optional.of(dossier);
            case Keeping.Nothing() -> Optional.empty();
            case Keeping.Gone() -> Optional.empty();
        };
    }

    /**
     * Finishes what a crash interrupted. A researcher whose data never came waits for the caller's repeat; what has only to be
     * recorded waits while the ledger is closed.
     */
    public void settle(Ledger<TalentState, TalentEvent> ledger) {
        interrupted.remove(ledger.id());
        finishing(ledger, () -> {
            TalentState state = ledger.read().state();
            Researchers.of(state).erasing().forEach(researcher -> finishErasure(ledger, researcher));
            if (state.get(Closure.class).takesEntries()) {
                Researchers.of(state)
                        .uncommitted()
                        .forEach(researcher -> commit(ledger, researcher, data.get(key(ledger, researcher))));
            }
        });
    }

    /** The ledgers in which something may be half-done, as far as this process can know. */
    public Set<LedgerId> interrupted() {
        return Set.copyOf(interrupted);
    }

    private void finishing(Ledger<TalentState, TalentEvent> ledger, Runnable steps) {
        Trying.forbid("Personal data is kept or erased before it is decided.");
        try {
            steps.run();
        } catch (RuntimeException interruption) {
            interrupted.add(ledger.id());
            throw interruption;
        }
    }

    private void finishErasure(Ledger<TalentState, TalentEvent> ledger, Pseudonym researcher) {
        data.erase(key(ledger, researcher));
        ledger.execute(new ConfirmErasure(researcher), Request.of(SERVICE, "person-erased-" + researcher));
    }

    private static void commit(Ledger<TalentState, TalentEvent> ledger, Pseudonym researcher, Keeping kept) {
        dossier(kept)
                .ifPresent(dossier -> ledger.execute(
                        new CommitPersonalData(researcher, Commitment.to(dossier)),
                        Request.of(SERVICE, "personal-data-" + researcher)));
    }

    private static PersonKey key(Ledger<TalentState, TalentEvent> ledger, Pseudonym researcher) {
        return new PersonKey(ledger.id(), researcher);
    }
}
