package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;

/**
 * What the charter says of access was put into force, for what is asked for and granted from then on.
 *
 * @param rule what it says
 */
public record AccessRuleSet(AccessRule rule) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "access-rule";
    }
}
