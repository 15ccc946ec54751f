package io.consort.talent.person;

/**
 * What is kept of a person apart from the ledger.
 *
 * @param details who they are
 * @param salt of the commitment to it
 */
public record Dossier(PersonalDetails details, Salt salt) {}
