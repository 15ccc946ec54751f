package io.consort.talent.exit;

import io.consort.talent.agreement.AgreementId;

/**
 * A proposal that an exit let lapse.
 *
 * @param agreement of which agreement
 * @param version which version was proposed
 */
public record LapsedProposal(AgreementId agreement, int version) {}
