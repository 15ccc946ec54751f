package io.consort.talent.person;

import io.consort.kernel.ledger.LedgerId;
import java.util.Set;

/**
 * Where personal data is kept: the only place that forgets. Each method is done durably when it answers, and may be repeated
 * after one that did not answer. It refuses with
 * {@link io.consort.kernel.problem.Kind#UNAVAILABLE} while the store is away.
 */
public interface PersonalData {

    /**
     * Keeps a dossier, unless one was put there before or was erased.
     *
     * @return what there is under the key now: the dossier that came first, or that it is gone
     */
    Keeping put(PersonKey key, Dossier dossier);

    /** What there is under a key. */
    Keeping get(PersonKey key);

    /** Erases what there is under a key and sees that nothing can be put there again; whether or not there was anything. */
    void erase(PersonKey key);

    /** The ledgers for which anything was ever put or erased, so that what a crash interrupted can be looked for. */
    Set<LedgerId> ledgers();
}
