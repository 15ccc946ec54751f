package io.consort.talent.web;

import io.consort.starter.web.Tenant;
import io.consort.talent.Mandate;

/** What a caller's standing lets them decide. */
public final class Mandates {

    private Mandates() {}

    /** The mandate of a member, or of the secretariat. */
    public static Mandate of(Tenant tenant) {
        return tenant.isSecretariat()
                ? new Mandate.Whole()
                : new Mandate.Own(tenant.actor().organisation().orElseThrow());
    }
}
