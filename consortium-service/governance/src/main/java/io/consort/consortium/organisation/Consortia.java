package io.consort.consortium.organisation;

import io.consort.kernel.identity.ConsortiumId;

/** Which consortia there are, as far as the register of organisations asks. */
public interface Consortia {

    /** Whether there is a consortium of that id. */
    boolean isFounded(ConsortiumId id);
}
