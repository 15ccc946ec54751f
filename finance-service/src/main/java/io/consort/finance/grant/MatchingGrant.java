package io.consort.finance.grant;

import io.consort.finance.account.AccountId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A funder's undertaking to match dues.
 *
 * @param id its number
 * @param funder who gives
 * @param rule how far
 * @param bank the asset account that matches are debited to
 * @param income the income account that they are credited to
 * @param awarded the date of the undertaking; null where it is not said
 */
public record MatchingGrant(
        GrantId id,
        OrganisationId funder,
        MatchingRule rule,
        AccountId bank,
        AccountId income,
        @Nullable LocalDate awarded) {}
