package io.consort.finance.grant;

import io.consort.finance.account.AccountId;
import io.consort.kernel.identity.OrganisationId;

/**
 * A funder's undertaking to match dues.
 *
 * @param id its number
 * @param funder who gives
 * @param rule how far
 * @param bank the asset account that matches are debited to
 * @param income the income account that they are credited to
 */
public record MatchingGrant(GrantId id, OrganisationId funder, MatchingRule rule, AccountId bank, AccountId income) {}
