package io.consort.consortium.text;

import io.consort.kernel.sentence.Sentence;

/**
 * One sentence of a charter's text.
 *
 * @param pointer JSON Pointer (RFC 6901) into the charter, to what it says
 */
public record Paragraph(String pointer, Sentence sentence) {}
