package io.consort.ipledger.distribution;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * Who gets nothing of an income, although it owns a part of the asset or the scheme names it: it left before, on terms by which those
 * who stay divide what comes in afterwards.
 *
 * @param member who
 * @param exit by which
 * @param left the first day without it
 */
public record Forgone(OrganisationId member, ExitId exit, LocalDate left) {}
