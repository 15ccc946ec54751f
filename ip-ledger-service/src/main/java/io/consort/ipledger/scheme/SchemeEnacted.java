package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A version of a scheme takes effect.
 *
 * @param scheme which scheme
 * @param enactment which version, by which resolution, from when
 */
public record SchemeEnacted(SchemeId scheme, Enactment enactment) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "schemes/" + scheme;
    }
}
