package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.ConsortiumId;

/** Which consortia there are, as far as the register of organisations asks. */
public interface Consortia {

    /** As a state has them. */
    static Consortia of(ConsortiumState state) {
        return state.get(Consortia.class);
    }

    /** Whether there is a consortium of that id. */
    boolean isFounded(ConsortiumId id);
}
