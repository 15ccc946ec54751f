package io.consort.talent.recognition;

import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Extent;
import io.consort.talent.agreement.Title;

/**
 * What a title is recognised as, and on what that rests.
 *
 * @param agreement which agreement
 * @param version which of its versions
 * @param title what it counts as at the host
 * @param extent how far
 */
public record Award(AgreementId agreement, int version, Title title, Extent extent) {}
