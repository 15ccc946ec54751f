package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What the charter says of access was noted, for what is asked for and granted from then on. It rests on the charter, as
 * consortium-service tells it; earlier versions had the secretariat say it.
 *
 * @param rule what it says
 */
public record AccessRuleSet(AccessRule rule) implements IpLedgerEvent {

    @Override
    public @Nullable Authority authority() {
        return rule.charter() == null ? null : new Authority.Register("consortium", null);
    }

    @Override
    public String subject() {
        return "access-rule";
    }
}
