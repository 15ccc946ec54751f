package io.consort.consortium.decision;

import io.consort.consortium.Wording;

/**
 * What is asked of a body.
 *
 * @param title in a line
 * @param reasons why, in a paragraph
 * @param proposal what a yes would bring about
 */
public record Question(String title, String reasons, Proposal proposal) {

    public Question {
        title = Wording.require("/title", title, 200);
        reasons = Wording.require("/reasons", reasons, 1_000);
    }
}
