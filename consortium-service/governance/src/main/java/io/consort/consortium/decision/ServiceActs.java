package io.consort.consortium.decision;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;

/** What the other services can do to a consortium, as far as it resolves that. */
public interface ServiceActs {

    /**
     * Sees whether an act could be done now.
     *
     * @param act its full name, for example {@code ip-ledger/enact-scheme}
     * @throws DomainException the rule over there that stands against it; REFUSED {@code act-unknown}; UNAVAILABLE
     *     when it cannot be learnt now
     */
    void attempt(ConsortiumId consortium, String act, Terms terms);

    /**
     * Does an act, once for a key however often it is asked.
     *
     * @param act its full name
     * @param key names what has it done
     * @param proof that this ledger has it done
     * @throws DomainException what a rule over there refused; UNAVAILABLE when it is not known whether it is done
     */
    void carryOut(ConsortiumId consortium, String act, String key, ProvenEntry proof);

    /**
     * Does an act, once for a resolution however often it is asked.
     *
     * @param proof that this ledger has it done
     * @throws DomainException what a rule over there refused; UNAVAILABLE when it is not known whether it is done
     */
    default void carryOut(ConsortiumId consortium, ResolvedAct act, ProvenEntry proof) {
        carryOut(consortium, act.act(), "resolution-" + consortium + "-" + act.resolution(), proof);
    }

    /** Has something done; that it was done before is as good as an answer. */
    static void once(Runnable carryingOut) {
        try {
            carryingOut.run();
        } catch (DomainException refusal) {
            if (!refusal.slug().equals("resolution-carried-out")) {
                throw refusal;
            }
        }
    }
}
