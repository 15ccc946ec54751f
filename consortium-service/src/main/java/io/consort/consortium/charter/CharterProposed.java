package io.consort.consortium.charter;

/**
 * The secretariat asks all members to agree to a next version of the charter.
 *
 * @param proposal its number, from 1
 * @param amends the version in force
 */
public record CharterProposed(int proposal, int amends, CharterDraft draft) implements CharterEvent {
    @Override
    public String subject() {
        return CharterProposal.subject(proposal);
    }
}
