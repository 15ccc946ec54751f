package io.consort.consortium.succession;

import io.consort.kernel.succession.DemergerId;

/**
 * Another service has carried a demerger out.
 *
 * @param service which
 */
public record DemergerTold(DemergerId demerger, String service) implements SuccessionEvent {

    @Override
    public String subject() {
        return "demergers/" + demerger;
    }
}
