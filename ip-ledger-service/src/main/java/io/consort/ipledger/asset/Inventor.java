package io.consort.ipledger.asset;

import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;

/**
 * Someone who made an asset.
 *
 * @param person the researcher's pseudonym in talent-service
 * @param contribution the part of the invention that is theirs
 */
public record Inventor(PersonId person, Fraction contribution) {}
